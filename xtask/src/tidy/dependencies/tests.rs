//! A package too many, one without a reason and one under a licence we cannot use are each found.

use super::*;

const BUDGET: &str = "# Limits.\npackages 2\nlicence MIT\nlicence Apache-2.0\n\
    licence Apache-2.0 WITH LLVM-exception\nexception ring | its LICENSE file was read\n";

const NONE: [(String, usize); 0] = [];

fn lines(files: &[(&str, &str)]) -> Vec<(String, usize)> {
    check(&Tree::of(files)).into_iter().map(|finding| (finding.path, finding.line)).collect()
}

fn package(name: &str, licence: &str) -> Package {
    Package { name: name.to_owned(), licence: licence.to_owned() }
}

#[test]
fn a_package_over_the_budget_is_found() {
    let two = "[[package]]\nname = \"a\"\n\n[[package]]\nname = \"b\"\n";
    assert_eq!(lines(&[(BUDGET_AT, BUDGET), (CARGO_LOCK, two)]), NONE);
    let three = format!("{two}[[package]]\nname = \"c\"\n");
    assert_eq!(lines(&[(BUDGET_AT, BUDGET), (CARGO_LOCK, &three)]), [(CARGO_LOCK.to_owned(), 0)]);
}

#[test]
fn a_direct_dependency_without_a_reason_or_a_version_is_found() {
    let toml = "[package]\nname = \"a\"\n[dependencies]\nserde.workspace = true\nb = { path = \"../b\" }\n\
        # Because.\nc = \"1\"\nd = \"1\"\ne = \"1\" # Because.\n# Because.\nf = { version = \"*\" }\n";
    let at = |line| ("a/Cargo.toml".to_owned(), line);
    assert_eq!(lines(&[("a/Cargo.toml", toml)]), [at(8), at(11)]);
}

#[test]
fn a_budget_that_cannot_be_read_is_found() {
    let budget = "packages many\nlicence MIT\nexception ring\nother\n";
    let found: Vec<_> = lines(&[(BUDGET_AT, budget)]).into_iter().map(|(_, line)| line).collect();
    assert_eq!(found, [1, 3, 4]);
}

#[test]
fn a_licence_is_usable_when_one_of_its_choices_is() {
    let budget = Budget::of(&Tree::of(&[(BUDGET_AT, BUDGET)]));
    for usable in [
        "MIT",
        "MIT OR GPL-2.0-only",
        "BSL-1.0/MIT",
        "Apache-2.0 WITH LLVM-exception",
        "(MIT OR X) AND Apache-2.0",
        "X AND Y OR MIT",
    ] {
        assert!(budget.allows(usable), "{usable}");
    }
    for unusable in
        ["", "X", "MIT AND X", "MIT WITH X", "Apache-2.0 AND (X OR Y)", "(MIT", "MIT MIT"]
    {
        assert!(!budget.allows(unusable), "{unusable}");
    }
}

#[test]
fn a_package_under_a_licence_we_cannot_use_is_found_also_in_the_web_folder() {
    let web = "{\"packages\":{\"\":{},\"node_modules/a\":{\"license\":\"MIT\"},\"node_modules/b\":{\"license\":\"X\"}}}";
    let tree = Tree::of(&[(BUDGET_AT, BUDGET), (NPM_LOCK, web)]);
    let packages =
        [package("ring", ""), package("c", "MIT"), package("d", "SSPL-1.0"), package("e", "")];
    let found: Vec<_> =
        licences(&tree, &packages).into_iter().map(|finding| finding.path).collect();
    assert_eq!(found, [CARGO_LOCK, CARGO_LOCK, NPM_LOCK]);
}

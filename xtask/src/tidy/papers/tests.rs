//! Papers with planted faults.

use super::*;

const RUST: (&str, &str) =
    ("a/b.rs", "#[test]\nfn it_holds_water() {}\nfn it_only_seems_to() {}\n");

fn block(id: &str, verdict: &str, evidence: &str) -> String {
    format!(
        "[[item]]\nid = \"{id}\"\nverdict = \"{verdict}\"\nwhy = \"because of a reason\"\n\
         evidence = [{evidence}]\n"
    )
}

/// Every item met, except what is put in place of the first.
fn verdicts(first: &str) -> String {
    let met = |id: &str| block(id, "met", "\"it_holds_water\"");
    IDS.split_whitespace().skip(1).map(met).fold(first.to_owned(), |all, one| all + &one)
}

/// Every promise, shown.
fn promised() -> String {
    let one = |number| format!("### P{number}. A promise\n`it_holds_water`\n");
    (1..=PROMISES).fold(String::new(), |all, number| all + &one(number))
}

fn said(files: &[(&str, &str)]) -> Vec<String> {
    check(&Tree::of(files)).into_iter().map(|finding| finding.says).collect()
}

#[test]
fn a_verdict_that_is_missing_doubled_or_without_proof_is_found() {
    let sound = verdicts(&block("1.1.1", "met", "\"it_holds_water\", \"a/b.rs\""));
    assert_eq!(said(&[RUST, (VERDICTS, &sound)]), Vec::<String>::new());
    for (first, expected) in [
        (String::new(), "1.1.1 is missing"),
        (block("1.1.1", "met", "").repeat(2), "1.1.1 twice"),
        (block("1.1.9", "met", "\"a/b.rs\""), "the ASVS has no `1.1.9` at level 1 or 2"),
        (block("1.1.1", "met", ""), "1.1.1: met by what? Name a test or a file"),
        (block("1.1.1", "perhaps", ""), "1.1.1: perhaps is none of"),
        (block("1.1.1", "met", "\"a/c.rs\""), "1.1.1: there is no test and no file `a/c.rs`"),
        (block("1.1.1", "met", "\"it_only_seems_to\""), "no file `it_only_seems_to`"),
        ("[[item]]\nid: 1.1.1\n".into(), "this line cannot be read"),
    ] {
        let found = said(&[RUST, (VERDICTS, &verdicts(&first))]);
        assert!(found.iter().any(|says| says.contains(expected)), "{expected}: {found:?}");
    }
}

#[test]
fn counts_and_open_items_are_told_as_they_are() {
    let verdicts = verdicts(&block("1.1.1", "not", ""));
    let promises = promised();
    let told = "| met | 252 |\n| partly | 0 |\n| not | 1 |\n| not-applicable | 0 |\n\
                | 1.1.1 | not | because of a reason |\n";
    let look = |model: &str| said(&[RUST, (VERDICTS, &verdicts), (MODEL, model)]);
    assert_eq!(look(&format!("{promises}{told}")), Vec::<String>::new());
    for (wrong, times) in [
        (told.replace("252", "251"), 2),
        (told.replace("a reason", "another one"), 2),
        (told.replace("| not | 1 |\n", ""), 1),
        (format!("{told}| 1.1.1 | not | because of a reason |\n"), 1),
    ] {
        assert_eq!(look(&format!("{promises}{wrong}")).len(), times, "{wrong}");
    }
    let without = promises.replacen("`it_holds_water`", "believe us", 1);
    assert_eq!(look(&format!("{without}{told}")).len(), 1);
    let later = promises.replacen("`it_holds_water`", "not built yet, issue 7", 1);
    assert_eq!(look(&format!("{later}{told}")), Vec::<String>::new());
}

#[test]
fn a_name_of_nothing_in_a_paper_is_found() {
    let look = |text: &str| said(&[RUST, ("README.md", text), ("docs/dpia.md", text)]).len();
    assert_eq!(look("`it_holds_water`, `crates`, `secure_delete`, [x](https://x.example)"), 0);
    assert_eq!(look("`it_held_water`"), 2);
    assert_eq!(look("`crates/none.rs`"), 2);
    assert_eq!(look("[x](../a/b.rs#top)"), 1, "from docs it leads there");
    assert_eq!(look("[x](a/b.rs)"), 1, "from the front page it leads there");
}

#[test]
fn the_front_page_says_that_nobody_has_looked_from_outside() {
    let promises = promised();
    let look = |front: &str| said(&[RUST, (MODEL, &promises), ("README.md", front)]).len();
    assert_eq!(look("No external audit yet."), 0);
    assert_eq!(look("Quite safe."), 1);
}

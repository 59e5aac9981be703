//! What must not be left lying about: unfinished work, switched-off tests, paths of one machine and
//! addresses of package registries.

use super::Finding;
use super::allow::Allowed;
use super::rust::{identifiers, is_name, is_test};
use super::tree::{Source, Tree};

/// Marks of unfinished work, looked for as whole words in everything a person wrote.
/// They are written in two halves, here and below, so that this file is clean by its own rule.
const UNFINISHED: [(&str, &str); 4] = [("TO", "DO"), ("FIX", "ME"), ("XX", "X"), ("HA", "CK")];

/// Code that pretends: a stub, a test that is switched off, a test that passes by failing.
const PRETENDING: [&str; 5] =
    ["todo!", "unimplemented!", "[ignore", "should_panic", "#[cfg(any())]"];

/// First folders of a path that exists on one machine only.
const MACHINE: [&str; 4] = ["work", "home", "root", "Users"];

/// Hosts that a package client asks; our build asks through the client's own settings.
const REGISTRIES: [(&str, &str); 7] = [
    ("crates", "io"),
    ("registry.npmjs", "org"),
    ("npmjs", "com"),
    ("pypi", "org"),
    ("pythonhosted", "org"),
    ("proxy.golang", "org"),
    ("yarnpkg", "com"),
];

/// Cargo itself writes this name of its registry into the lock file; it is a name, not an address
/// that is asked.
const CARGO_LOCK: &str = "Cargo.lock";

pub(super) fn check(tree: &Tree, allowed: &Allowed) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in &tree.files {
        match &file.rust {
            Some(rust) => {
                for (line, code) in
                    rust.code.lines().enumerate().map(|(above, line)| (above + 1, line))
                {
                    findings.extend(unfinished(&file.path, line, code));
                    findings.extend(pretending(&file.path, line, code));
                }
                for comment in &rust.comments {
                    findings.extend(unfinished(&file.path, comment.line, &comment.text));
                }
                findings.extend(asleep(file, allowed));
            }
            None if !is_list(file) => {
                for (line, text) in file.lines() {
                    findings.extend(unfinished(&file.path, line, text));
                }
            }
            None => {}
        }
        findings.extend(elsewhere(file, allowed));
    }
    findings
}

/// Whether the file holds facts of the world, in which any word may occur.
fn is_list(file: &Source) -> bool {
    ["csv", "tsv", "json", "jsonl", "lock", "txt"].iter().any(|ending| file.is(ending))
        || file.path == "LICENSE"
}

fn unfinished(path: &str, line: usize, text: &str) -> Option<Finding> {
    let found = text
        .split(|letter| !is_name(letter))
        .find(|word| UNFINISHED.iter().any(|(one, two)| word.strip_prefix(one) == Some(two)))?;
    Some(Finding::fault(path, line, format!("`{found}`: finish it, or write an issue")))
}

fn pretending(path: &str, line: usize, code: &str) -> Option<Finding> {
    let found = PRETENDING.iter().find(|mark| code.contains(*mark))?;
    Some(Finding::fault(path, line, format!("`{found}` only pretends to work")))
}

/// A test that sleeps is slow on a fast machine and wrong on a slow one.
fn asleep(file: &Source, allowed: &Allowed) -> Vec<Finding> {
    let Some(rust) = file.rust.as_ref().filter(|_| is_test(&file.path)) else { return Vec::new() };
    let names = identifiers(&rust.code).into_iter();
    let found = names.filter(|(_, name)| *name == "sleep" && !allowed.has(name, &file.path));
    let says = "a test waits for what it needs, with a limit; it does not sleep";
    found.map(|(line, _)| Finding::fault(&file.path, line, says)).collect()
}

fn elsewhere(file: &Source, allowed: &Allowed) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (number, line) in file.lines() {
        for folder in MACHINE {
            let path = format!("/{folder}/");
            let is_first = |at: usize| {
                !line[..at].ends_with(|letter| is_name(letter) || "./-}$".contains(letter))
            };
            if line.match_indices(&path).any(|(at, _)| is_first(at))
                && !allowed.has(&path, &file.path)
            {
                findings.push(Finding::fault(
                    &file.path,
                    number,
                    format!("`{path}` exists on one machine only"),
                ));
            }
        }
        for (name, top) in REGISTRIES {
            let host = format!("{name}.{top}");
            if !file.path.ends_with(CARGO_LOCK)
                && line.contains(&host)
                && !allowed.has(&host, &file.path)
            {
                findings.push(Finding::fault(
                    &file.path,
                    number,
                    format!("`{host}` is a registry's address"),
                ));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONE: [usize; 0] = [];

    fn found(path: &str, text: &str) -> Vec<usize> {
        let findings = check(&Tree::of(&[(path, text)]), &Allowed::default());
        findings.iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn unfinished_work_is_found_in_code_comments_and_texts() {
        for (one, two) in UNFINISHED {
            assert_eq!(found("a/b.rs", &format!("fn a() {{}}\n// {one}{two}: later")), [2]);
            assert_eq!(found("README.md", &format!("{one}{two}\n")), [1]);
            assert_eq!(
                found("a/b.rs", &format!("let a = \"{one}{two}\";\nlet {one}{two}L = 1;")),
                NONE
            );
            assert_eq!(found("data/sizes.csv", &format!("{one}{two}L\n{one}{two}\n")), NONE);
        }
    }

    #[test]
    fn code_that_pretends_is_found() {
        for mark in PRETENDING {
            assert_eq!(found("a/b.rs", &format!("\n{mark}")), [2], "{mark}");
        }
    }

    #[test]
    fn a_sleeping_test_is_found() {
        assert_eq!(found("a/tests/it/b.rs", "\nstd::thread::sleep(a);"), [2]);
        assert_eq!(found("a/src/b.rs", "\ntokio::time::sleep(a);"), NONE);
    }

    #[test]
    fn a_path_of_one_machine_is_found() {
        for folder in MACHINE {
            assert_eq!(found("test", &format!("cd /{folder}/x")), [1]);
            assert_eq!(found("a/b.rs", &format!("let a = \"/{folder}/x\";")), [1]);
            assert_eq!(
                found("a/b.rs", &format!("a(\"../{folder}/x\"); b(\"x/{folder}/y\")")),
                NONE
            );
        }
    }

    #[test]
    fn a_registry_is_found() {
        for (name, top) in REGISTRIES {
            let line = format!("https://{name}.{top}/x");
            assert_eq!(found("web/package-lock.json", &line), [1]);
        }
        let source = format!(
            "registry+https://github.com/rust-lang/{}.{}-index",
            REGISTRIES[0].0, REGISTRIES[0].1
        );
        assert_eq!(found("Cargo.lock", &source), NONE);
    }
}

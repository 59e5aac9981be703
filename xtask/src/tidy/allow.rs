//! `xtask/tidy-allow.txt`: the exceptions, each with the place it holds for and its reason.
//!
//! One line is `word | where its path begins | reason`. A line without a reason is a fault, a line
//! that is no longer needed is pointed out, so that the list can only shrink by itself.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::Finding;
use super::tree::Tree;

/// Where the exceptions are written.
pub(super) const ALLOWED_AT: &str = "xtask/tidy-allow.txt";

/// A reason shorter than this is none.
const REASON_LETTERS_MIN: usize = 12;

#[derive(Debug, Clone, PartialEq, Eq)]
struct Line {
    number: usize,
    word: String,
    place: String,
}

/// The exceptions, remembering which of them were needed.
#[derive(Debug, Default)]
pub(super) struct Allowed {
    lines: Vec<Line>,
    malformed: Vec<usize>,
    needed: RefCell<BTreeSet<usize>>,
}

impl Allowed {
    pub(super) fn read(tree: &Tree) -> Self {
        let mut allowed = Self::default();
        let Some(file) = tree.at(ALLOWED_AT) else { return allowed };
        for (number, line) in file.lines() {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            match line.split('|').map(str::trim).collect::<Vec<_>>()[..] {
                [word, place, reason] if !word.is_empty() && reason.len() >= REASON_LETTERS_MIN => {
                    let (word, place) = (word.to_lowercase(), place.to_owned());
                    allowed.lines.push(Line { number, word, place });
                }
                _ => allowed.malformed.push(number),
            }
        }
        allowed
    }

    /// Whether `word` may stand in the file at `path`. Case does not matter.
    pub(super) fn has(&self, word: &str, path: &str) -> bool {
        let word = word.to_lowercase();
        let line =
            self.lines.iter().find(|line| line.word == word && path.starts_with(&line.place));
        if let Some(line) = line {
            self.needed.borrow_mut().insert(line.number);
        }
        line.is_some()
    }

    /// What is wrong with the list itself; asked last, when it is known which lines were needed.
    pub(super) fn stale(&self) -> Vec<Finding> {
        let form = "write `word | where its path begins | reason`, with a reason that explains";
        let mut findings: Vec<_> =
            self.malformed.iter().map(|number| Finding::fault(ALLOWED_AT, *number, form)).collect();
        for line in &self.lines {
            if !self.needed.borrow().contains(&line.number) {
                let says = format!("nothing under `{}` needs `{}` any more", line.place, line.word);
                findings.push(Finding::note(ALLOWED_AT, line.number, says));
            }
        }
        findings
    }
}

#[cfg(test)]
mod tests {
    use super::super::Weight;
    use super::*;

    #[test]
    fn an_exception_holds_in_its_place_only_and_needs_a_reason() {
        let text = "# a comment\nStatusCode | a/web | the word of HTTP itself\nuser | a/ |\n";
        let allowed = Allowed::read(&Tree::of(&[(ALLOWED_AT, text)]));
        assert!(allowed.has("statuscode", "a/web/needs.rs"));
        assert!(!allowed.has("StatusCode", "a/views.rs"));
        assert!(!allowed.has("user", "a/web.rs"));
        let found: Vec<_> = allowed.stale().iter().map(|f| (f.weight, f.line)).collect();
        assert_eq!(found, [(Weight::Fault, 3)]);
    }

    #[test]
    fn an_exception_nobody_needs_is_pointed_out() {
        let allowed = Allowed::read(&Tree::of(&[(ALLOWED_AT, "a | b/ | because of a reason\n")]));
        let found: Vec<_> = allowed.stale().iter().map(|f| (f.weight, f.line)).collect();
        assert_eq!(found, [(Weight::Note, 1)]);
    }
}

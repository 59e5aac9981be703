//! House-keeping that no compiler does: is the source still short, plainly named and in its place?
//!
//! Every rule is a pure function from the [`Tree`] of files to [`Finding`]s, and each has tests in
//! which it finds a planted fault. A rule about sources that do not exist yet simply finds nothing.
//! The rules know text, not Rust's grammar: where they err they err towards speaking up, and
//! `xtask/tidy-allow.txt` holds the answers, each with its reason.

mod tree;

mod rust;

mod allow;

mod arrows;
mod dependencies;
mod marks;
mod naming;
mod papers;
mod size;
mod translations;

use std::fmt;
use std::path::Path;

use anyhow::bail;

use allow::Allowed;
use tree::Tree;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Weight {
    /// Worth knowing; nothing fails.
    Note,
    /// Must be mended before it can be landed.
    Fault,
}

/// Something a rule has to say about one line.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Finding {
    weight: Weight,
    path: String,
    /// Counted from 1; 0 where the file as a whole is meant.
    line: usize,
    says: String,
}

impl Finding {
    fn fault(path: &str, line: usize, says: impl Into<String>) -> Self {
        Self { weight: Weight::Fault, path: path.to_owned(), line, says: says.into() }
    }

    fn note(path: &str, line: usize, says: impl Into<String>) -> Self {
        Self { weight: Weight::Note, path: path.to_owned(), line, says: says.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let weight = match self.weight {
            Weight::Note => "note",
            Weight::Fault => "fault",
        };
        write!(out, "{weight}: {}:{}: {}", self.path, self.line, self.says)
    }
}

/// Checks the repository at `root` and prints what it finds.
///
/// # Errors
///
/// When there is at least one fault, or when the files cannot be read.
#[expect(clippy::print_stdout, reason = "the findings are what whoever ran this came for")]
pub(crate) fn run(root: &Path) -> anyhow::Result<()> {
    let tree = Tree::read(root)?;
    let allowed = Allowed::read(&tree);
    let mut findings = every_rule(&tree, &allowed);
    findings.extend(dependencies::licences(&tree, &dependencies::packages(root)?));
    findings.extend(allowed.stale());
    findings.sort_by(|a, b| (a.weight, &a.path, a.line).cmp(&(b.weight, &b.path, b.line)));
    for finding in &findings {
        println!("{finding}");
    }
    let faults = findings.iter().filter(|finding| finding.weight == Weight::Fault).count();
    if faults > 0 {
        bail!("tidy: {faults} faults in {} files looked at", tree.files.len());
    }
    println!("tidy: {} files looked at, {} notes, no faults", tree.files.len(), findings.len());
    Ok(())
}

fn every_rule(tree: &Tree, allowed: &Allowed) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(size::check(tree));
    findings.extend(naming::check(tree, allowed));
    findings.extend(arrows::check(tree, allowed));
    findings.extend(translations::check(tree));
    findings.extend(marks::check(tree, allowed));
    findings.extend(dependencies::check(tree));
    findings.extend(papers::check(tree));
    findings
}

//! What we build upon: few packages, each direct one with its reason, all under licences that may be
//! part of a program under AGPL-3.0-or-later.
//!
//! The limits are in `xtask/budget.txt`. Known weaknesses of packages are a matter of a list that has
//! to be fetched, which tidy never does; see `docs/decisions/0002-licences-and-budget-by-tidy.md`.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, ensure};
use serde_json::Value;

use super::Finding;
use super::tree::{Source, Tree};

const BUDGET_AT: &str = "xtask/budget.txt";
const CARGO_LOCK: &str = "Cargo.lock";
const NPM_LOCK: &str = "web/package-lock.json";

/// A package of somebody else and what its maker says of its licence, empty if nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Package {
    name: String,
    licence: String,
}

/// The limits, as written down.
#[derive(Debug, Default)]
struct Budget {
    /// Packages in `Cargo.lock`, our own included.
    packages_max: usize,
    licences: Vec<String>,
    /// Packages whose licence was read by a person, with what they found.
    exceptions: BTreeMap<String, String>,
    malformed: Vec<usize>,
}

impl Budget {
    fn of(tree: &Tree) -> Self {
        let mut budget = Self::default();
        let Some(file) = tree.at(BUDGET_AT) else { return budget };
        for (number, line) in
            file.lines().filter(|(_, line)| !line.starts_with('#') && !line.is_empty())
        {
            match line.split_once(' ') {
                Some(("packages", count)) => match count.trim().parse() {
                    Ok(count) => budget.packages_max = count,
                    Err(_) => budget.malformed.push(number),
                },
                Some(("licence", name)) => budget.licences.push(name.trim().to_owned()),
                Some(("exception", rest)) => match rest.split_once('|') {
                    Some((name, reason)) if !reason.trim().is_empty() => {
                        budget.exceptions.insert(name.trim().to_owned(), reason.trim().to_owned());
                    }
                    _ => budget.malformed.push(number),
                },
                _ => budget.malformed.push(number),
            }
        }
        budget
    }

    /// Whether an SPDX expression leaves us a way to comply. A bracket binds as SPDX says it does.
    fn allows(&self, expression: &str) -> bool {
        let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
        let words: Vec<&str> = spaced.split_whitespace().collect();
        let mut reader = Reader { budget: self, words: &words };
        reader.any_of() && reader.words.is_empty()
    }
}

/// Reads an SPDX licence expression from left to right.
struct Reader<'a> {
    budget: &'a Budget,
    words: &'a [&'a str],
}

impl Reader<'_> {
    fn next_is(&mut self, word: &str) -> bool {
        let is = self.words.first().is_some_and(|found| found.eq_ignore_ascii_case(word));
        if is {
            self.words = &self.words[1..];
        }
        is
    }

    fn any_of(&mut self) -> bool {
        let mut allowed = self.all_of();
        while self.next_is("OR") {
            allowed |= self.all_of();
        }
        allowed
    }

    fn all_of(&mut self) -> bool {
        let mut allowed = self.one();
        while self.next_is("AND") {
            allowed &= self.one();
        }
        allowed
    }

    fn one(&mut self) -> bool {
        if self.next_is("(") {
            let allowed = self.any_of();
            return self.next_is(")") && allowed;
        }
        let Some((name, rest)) = self.words.split_first() else { return false };
        self.words = rest;
        let mut licence = (*name).to_owned();
        if self.next_is("WITH") {
            let Some((exception, rest)) = self.words.split_first() else { return false };
            self.words = rest;
            licence = format!("{licence} WITH {exception}");
        }
        self.budget.licences.contains(&licence)
    }
}

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let budget = Budget::of(tree);
    let form = "write `packages N`, `licence NAME` or `exception PACKAGE | reason`";
    let mut findings: Vec<_> =
        budget.malformed.iter().map(|number| Finding::fault(BUDGET_AT, *number, form)).collect();
    if let Some(lock) = tree.at(CARGO_LOCK) {
        let packages = lock.text.lines().filter(|line| *line == "[[package]]").count();
        if packages > budget.packages_max {
            let says = format!("{packages} packages, and the budget is {}", budget.packages_max);
            findings.push(Finding::fault(CARGO_LOCK, 0, says));
        }
    }
    for file in tree.files.iter().filter(|file| file.path.ends_with("Cargo.toml")) {
        findings.extend(reasons(file));
    }
    findings
}

/// Every direct dependency says why, above it or behind it, and which version.
fn reasons(file: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    let (mut is_list, mut above) = (false, "");
    for (number, line) in file.lines() {
        if line.starts_with('[') {
            is_list = line.trim_end().ends_with("dependencies]");
        }
        // A dependency that is ours, or that the workspace has already accounted for, needs no word.
        let is_accounted = line.contains("workspace = true") || line.contains("path = ");
        if is_list && line.starts_with(|c: char| c.is_alphanumeric()) && !is_accounted {
            let name = line.split(['.', '=', ' ']).next().unwrap_or_default();
            if !above.starts_with('#') && !line.contains(" # ") {
                findings.push(Finding::fault(
                    &file.path,
                    number,
                    format!("why `{name}`? say it in a comment above"),
                ));
            }
            if line.contains("\"*\"") {
                findings.push(Finding::fault(
                    &file.path,
                    number,
                    format!("which version of `{name}`?"),
                ));
            }
        }
        above = line;
    }
    findings
}

/// What `cargo` knows of the packages this machine's build uses.
///
/// # Errors
///
/// When `cargo metadata` cannot be run or answers in another form than expected.
pub(super) fn packages(root: &Path) -> anyhow::Result<Vec<Package>> {
    let version = Command::new("rustc").arg("-vV").output().context("running rustc")?;
    let version = String::from_utf8_lossy(&version.stdout).into_owned();
    let host = version
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .context("rustc names no host")?;
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let answer = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--locked", "--filter-platform", host])
        .current_dir(root)
        .output()
        .context("running cargo metadata")?;
    ensure!(answer.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&answer.stderr));
    let answer: Value = serde_json::from_slice(&answer.stdout).context("reading cargo metadata")?;
    let packages = answer["packages"].as_array().context("cargo metadata lists no packages")?;
    let others = packages.iter().filter(|package| !package["source"].is_null());
    Ok(others.map(|package| named(&package["name"], &package["license"])).collect())
}

fn named(name: &Value, licence: &Value) -> Package {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    Package { name: text(name), licence: text(licence) }
}

/// Packages of `cargo` and of the web folder whose licence we may not use.
pub(super) fn licences(tree: &Tree, packages: &[Package]) -> Vec<Finding> {
    let budget = Budget::of(tree);
    let mut findings = Vec::new();
    for (lock, packages) in [(CARGO_LOCK, packages.to_vec()), (NPM_LOCK, web_packages(tree))] {
        for package in packages {
            if !budget.exceptions.contains_key(&package.name) && !budget.allows(&package.licence) {
                let says = format!(
                    "`{}` is under `{}`, which is not in {BUDGET_AT}",
                    package.name, package.licence
                );
                findings.push(Finding::fault(lock, 0, says));
            }
        }
    }
    findings
}

fn web_packages(tree: &Tree) -> Vec<Package> {
    let lock = tree.at(NPM_LOCK).and_then(|file| serde_json::from_str::<Value>(&file.text).ok());
    let Some(Value::Object(packages)) = lock.map(|lock| lock["packages"].clone()) else {
        return Vec::new();
    };
    let others = packages.iter().filter(|(name, _)| !name.is_empty());
    others.map(|(name, package)| named(&Value::from(name.as_str()), &package["license"])).collect()
}

#[cfg(test)]
mod tests;

//! One voice in every language: each locale has the keys of `en.ftl` with the same arguments, every
//! key that is spoken exists, and none lies unused.
//!
//! A key counts as spoken where a literal of the source equals it, or fits it with a gap, as
//! `"role-{}"` fits `role-driver`. A literal given to `t`, `say` or `tell` must be a key.

use std::collections::{BTreeMap, BTreeSet};

use super::Finding;
use super::rust::{Piece, Rust, is_name, line_of};
use super::tree::Tree;

/// Where the locales live.
const LOCALES: &str = "crates/busel/locales/";

/// The locale that the others are measured by.
const FIRST: &str = "crates/busel/locales/en.ftl";

/// How a locale begins that may lack sentences, which are then said in English.
const DRAFT: &str = "# Draft";

/// Functions and methods that turn a key into a sentence.
const SPEAKERS: [&str; 3] = ["t", "say", "tell"];

/// A literal with a gap must have so many letters before it to count as a family of keys.
const STEM_LETTERS_MIN: usize = 3;

/// A sentence of a locale: where it stands and what it needs to be told.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Message {
    line: usize,
    arguments: BTreeSet<String>,
    /// Other messages it speaks through.
    quotes: BTreeSet<String>,
}

type Messages = BTreeMap<String, Message>;

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let Some(first) = tree.at(FIRST) else { return Vec::new() };
    let (first, mut findings) = messages(FIRST, &first.text);
    for file in tree.files.iter().filter(|file| file.path.starts_with(LOCALES) && file.is("ftl")) {
        if file.path != FIRST {
            let (other, doubled) = messages(&file.path, &file.text);
            findings.extend(doubled);
            let is_draft = file.text.starts_with(DRAFT);
            findings.extend(differences(&first, &other, &file.path, is_draft));
        }
    }
    findings.extend(unknown_and_unused(tree, &first));
    findings
}

/// Reads the messages of a locale; terms and attributes are keys as well.
fn messages(path: &str, text: &str) -> (Messages, Vec<Finding>) {
    let mut found = Messages::new();
    let mut findings = Vec::new();
    let mut top = String::new();
    let mut current = String::new();
    for (above, line) in text.lines().enumerate() {
        if line.starts_with('#') || line.trim().is_empty() {
            continue;
        }
        let trimmed = line.trim_start();
        let attribute = trimmed.strip_prefix('.').filter(|_| trimmed.len() < line.len());
        let head = attribute.unwrap_or(line).split_once('=').map(|(key, _)| key.trim_end());
        let head =
            head.filter(|key| key.chars().all(|c| is_name(c) || c == '-') && !key.is_empty());
        match (head, attribute.is_some(), trimmed.len() < line.len()) {
            (Some(key), true, _) => current = format!("{top}.{key}"),
            (Some(key), false, false) => {
                key.clone_into(&mut top);
                key.clone_into(&mut current);
            }
            _ => {
                note_placeables(found.entry(current.clone()).or_default(), line);
                continue;
            }
        }
        if found.contains_key(&current) {
            findings.push(Finding::fault(path, above + 1, format!("`{current}` is said twice")));
        }
        let message = found.entry(current.clone()).or_default();
        message.line = above + 1;
        note_placeables(message, line);
    }
    found.remove("");
    (found, findings)
}

/// Notes the `{ $arguments }` and `{ other-messages }` of one line.
fn note_placeables(message: &mut Message, line: &str) {
    for (at, _) in line.match_indices('$') {
        let rest = &line[at + 1..];
        let length = rest.find(|c| !is_name(c) && c != '-').unwrap_or(rest.len());
        message.arguments.insert(rest[..length].to_owned());
    }
    for (at, _) in line.match_indices('{') {
        let rest = line[at + 1..].trim_start();
        let length = rest.find(|c| !is_name(c) && c != '-' && c != '.').unwrap_or(rest.len());
        if length > 0 {
            message.quotes.insert(rest[..length].to_owned());
        }
    }
}

fn differences(first: &Messages, other: &Messages, path: &str, is_draft: bool) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (key, message) in first {
        match other.get(key) {
            None if is_draft => {}
            None => findings.push(Finding::fault(path, 0, format!("`{key}` is not said"))),
            Some(said) if said.arguments != message.arguments => {
                let says = format!(
                    "`{key}` takes {:?}, in English {:?}",
                    said.arguments, message.arguments
                );
                findings.push(Finding::fault(path, said.line, says));
            }
            Some(_) => {}
        }
    }
    let extra = other.iter().filter(|(key, _)| !first.contains_key(*key));
    findings.extend(
        extra.map(|(key, said)| Finding::fault(path, said.line, format!("English has no `{key}`"))),
    );
    findings
}

fn unknown_and_unused(tree: &Tree, first: &Messages) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut spoken = BTreeSet::new();
    for file in tree.files.iter().filter(|file| file.path.starts_with("crates/")) {
        let literals = if file.is("html") {
            expressions(&file.text)
        } else if let Some(rust) = &file.rust {
            let shipped = rust.shipped_literals();
            shipped
                .map(|literal| (literal.clone(), is_given_to_a_speaker(&rust.code, literal.at)))
                .collect()
        } else {
            continue;
        };
        for (literal, is_key) in literals {
            if is_key && !first.contains_key(&literal.text) && !literal.text.contains('{') {
                let says = format!("`{}` is spoken but is in no locale", literal.text);
                findings.push(Finding::fault(&file.path, literal.line, says));
            }
            spoken.insert(literal.text);
        }
    }
    let stems: Vec<_> = spoken.iter().filter_map(|literal| gap(literal)).collect();
    let quoted: BTreeSet<_> = first.values().flat_map(|message| &message.quotes).collect();
    for (key, message) in first {
        let whole = key.split('.').next().unwrap_or(key);
        let is_used = spoken.contains(key)
            || spoken.contains(whole)
            || quoted.contains(key)
            || stems.iter().any(|(before, after)| key.starts_with(before) && key.ends_with(after));
        if !is_used {
            findings.push(Finding::fault(FIRST, message.line, format!("nobody says `{key}`")));
        }
    }
    findings
}

/// The literals in the expressions of a template, and whether each is given to a speaker.
fn expressions(text: &str) -> Vec<(Piece, bool)> {
    let mut found = Vec::new();
    for (open, close) in [("{{", "}}"), ("{%", "%}")] {
        let mut at = 0;
        while let Some(begin) = text[at..].find(open).map(|n| at + n) {
            let end = text[begin..].find(close).map_or(text.len(), |n| begin + n);
            let rust = Rust::of("", &text[begin + open.len()..end]);
            for literal in &rust.literals {
                let line = line_of(text, begin) + literal.line - 1;
                let is_key = is_given_to_a_speaker(&rust.code, literal.at);
                found.push((Piece { line, ..literal.clone() }, is_key));
            }
            at = end;
        }
    }
    found
}

/// Whether the literal at `at` is the first thing in the parentheses of `t`, `say` or `tell`.
fn is_given_to_a_speaker(code: &str, at: usize) -> bool {
    let before = code[..at].trim_end().trim_end_matches('&').trim_end();
    let Some(name) = before.strip_suffix('(') else { return false };
    let begin = name.rfind(|c| !is_name(c)).map_or(0, |n| n + 1);
    // A macro or the definition of the function itself is something else.
    SPEAKERS.contains(&name.get(begin..).unwrap_or_default())
}

/// `role-{}` as its stem and what follows the gap.
fn gap(literal: &str) -> Option<(&str, &str)> {
    let (before, rest) = literal.split_once('{')?;
    let (_, after) = rest.rsplit_once('}')?;
    let is_kebab = |text: &str| text.chars().all(|c| is_name(c) || c == '-' || c == '.');
    (before.len() >= STEM_LETTERS_MIN
        && before.ends_with('-')
        && is_kebab(before)
        && is_kebab(after))
    .then_some((before, after))
}

#[cfg(test)]
mod tests;

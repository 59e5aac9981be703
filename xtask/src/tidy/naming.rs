//! Names from the field: every file says what it is, no file is a drawer for odds and ends, and no
//! name borrows an office word where the glossary has a better one.

use std::collections::BTreeSet;

use super::Finding;
use super::allow::Allowed;
use super::rust::{identifiers, words};
use super::tree::{Source, Tree};

/// Drawers that fill up with whatever found no place.
const DRAWERS: [&str; 7] = ["util", "utils", "common", "helper", "helpers", "manager", "misc"];

/// Words that could mean anything, with what to say instead. The key stands in the singular.
const VAGUE: [(&str, &str); 8] = [
    ("order", "a need, or a sequence"),
    ("shipment", "a waybill, a convoy or a load"),
    ("transaction", "a handover, a receipt or a movement"),
    ("request", "a need, or a question"),
    ("status", "what it is derived from: asked, reserved, on the road, received"),
    ("data", "what it is: bytes, rows, facts"),
    ("manager", "what it does: clerk, courier, journal"),
    ("user", "an actor or a person; a coordinator, a driver"),
];

/// A first line with fewer words than this says nothing.
const MODULE_WORDS_MIN: usize = 4;

pub(super) fn check(tree: &Tree, allowed: &Allowed) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (file, rust) in tree.rust() {
        findings.extend(module_text(file));
        findings.extend(drawer(file));
        findings.extend(vague(file, &rust.code, allowed));
    }
    for file in &tree.files {
        if file.is("html") {
            findings.extend(vague(file, &outside_tags(&file.text), allowed));
        } else if file.is("ftl") {
            findings.extend(vague(file, &outside_comments(&file.text), allowed));
        }
    }
    findings
}

fn module_text(file: &Source) -> Option<Finding> {
    let first = file.text.lines().next().unwrap_or_default();
    let says = first.strip_prefix("//!").map_or(0, |text| text.split_whitespace().count());
    (says < MODULE_WORDS_MIN).then(|| {
        Finding::fault(&file.path, 1, "begin with `//!` and a sentence that says what this file is")
    })
}

fn drawer(file: &Source) -> Option<Finding> {
    let parts = file.path.trim_end_matches(".rs").split('/');
    let found = parts.clone().find(|part| DRAWERS.contains(part))?;
    Some(Finding::fault(
        &file.path,
        0,
        format!("`{found}` is a drawer: name the noun that lives here"),
    ))
}

/// The names that borrow an office word, each where it stands first.
fn vague(file: &Source, text: &str, allowed: &Allowed) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut seen = BTreeSet::new();
    for (line, name) in identifiers(text) {
        let parts = words(name);
        let found = VAGUE.iter().find(|(word, _)| {
            parts.iter().any(|part| part == word || part.strip_suffix('s') == Some(word))
        });
        let Some((word, instead)) = found else { continue };
        if seen.insert(name) && !allowed.has(name, &file.path) {
            let says = format!("`{name}`: instead of `{word}` say {instead}");
            findings.push(Finding::fault(&file.path, line, says));
        }
    }
    findings
}

/// What a template shows or computes: its text and its expressions, without its tags.
fn outside_tags(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let closing = [("{#", "#}"), ("<!--", "-->"), ("{{", "}}"), ("{%", "%}"), ("<", ">")]
            .into_iter()
            .find(|(open, _)| rest.starts_with(open));
        let length = closing.and_then(|(open, close)| {
            rest[open.len()..].find(close).map(|inside| open.len() + inside + close.len())
        });
        let length = length.unwrap_or(letter.len_utf8());
        let (piece, after) = rest.split_at(length);
        match closing {
            // A text in quotes inside an expression is a key or a class; keys are checked where they
            // are defined.
            Some(("{{" | "{%", _)) => kept.push_str(&outside_quotes(piece)),
            Some(_) => kept.extend(piece.chars().filter(|letter| *letter == '\n').chain([' '])),
            None => kept.push_str(piece),
        }
        rest = after;
    }
    kept
}

fn outside_quotes(text: &str) -> String {
    let pieces = text.split('"').enumerate();
    pieces.filter(|(at, _)| at % 2 == 0).map(|(_, piece)| piece).collect::<Vec<_>>().join(" ")
}

/// What a locale says and by which keys, with its lines in their place.
fn outside_comments(text: &str) -> String {
    let lines = text.lines().map(|line| if line.starts_with('#') { "" } else { line });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests;

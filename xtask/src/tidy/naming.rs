//! Names from the field: every file says what it is, no file is a drawer for odds and ends, and no
//! name borrows an office word where the glossary has a better one.

use super::Finding;
use super::allow::Allowed;
use super::rust::{identifiers, is_test, words};
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
        let names = identifiers(&rust.code);
        findings.extend(
            names.into_iter().filter_map(|(line, name)| vague(file, line, name, name, allowed)),
        );
    }
    for file in &tree.files {
        let said = match () {
            () if file.is("html") => spoken_in_template(&file.text),
            () if file.is("ftl") => spoken_in_locale(file),
            () => continue,
        };
        for (line, word) in said {
            findings.extend(vague(file, line, &word, &word, allowed));
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

/// What is wrong with one name; `shown` is how it stands in the file.
fn vague(
    file: &Source,
    line: usize,
    name: &str,
    shown: &str,
    allowed: &Allowed,
) -> Option<Finding> {
    let parts = words(name);
    let (word, instead) = VAGUE.iter().find(|(word, _)| {
        parts.iter().any(|part| part == word || part.strip_suffix('s') == Some(word))
    })?;
    if allowed.has(name, &file.path) {
        return None;
    }
    let place = if is_test(&file.path) { "also in a test" } else { "here" };
    Some(Finding::fault(&file.path, line, format!("`{shown}`: for `{word}` say {place} {instead}")))
}

/// The words a template shows or computes: its text and its expressions, not its tags.
fn spoken_in_template(text: &str) -> Vec<(usize, String)> {
    let mut kept = String::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let closing = [("{#", "#}"), ("<!--", "-->"), ("{{", "}}"), ("{%", "%}"), ("<", ">")]
            .into_iter()
            .find(|(open, _)| rest.starts_with(open));
        let length = match closing {
            Some((open, close)) => {
                rest[open.len()..].find(close).map(|n| open.len() + n + close.len())
            }
            None => None,
        };
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
    spoken(&kept)
}

fn outside_quotes(text: &str) -> String {
    let pieces = text.split('"').enumerate();
    pieces.filter(|(at, _)| at % 2 == 0).map(|(_, piece)| piece).collect::<Vec<_>>().join(" ")
}

/// The words of a locale that a person reads, and its keys.
fn spoken_in_locale(file: &Source) -> Vec<(usize, String)> {
    let lines = file.lines().filter(|(_, line)| !line.starts_with('#'));
    lines
        .flat_map(|(number, line)| spoken(line).into_iter().map(move |(_, word)| (number, word)))
        .collect()
}

fn spoken(text: &str) -> Vec<(usize, String)> {
    identifiers(text).into_iter().map(|(line, word)| (line, word.to_owned())).collect()
}

#[cfg(test)]
mod tests;

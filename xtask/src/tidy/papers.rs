//! What the papers about safety say has to be there: every test and file they name exists, every item
//! of the ASVS has one verdict, and what is counted and listed for readers is what the file says.
//!
//! `docs/asvs.toml` holds the verdicts, in a form so plain that it is read line by line here;
//! `docs/threat-model.md` tells them to people. Whether a verdict is true is for people to judge.

use std::collections::{BTreeMap, BTreeSet};

use super::Finding;
use super::rust::{functions, is_name};
use super::tree::{Source, Tree};

/// Where the verdicts stand.
const VERDICTS: &str = "docs/asvs.toml";

/// Where they are told, with the promises.
const MODEL: &str = "docs/threat-model.md";

/// The papers in which a name between backticks has to be the name of something.
const PAPERS: [&str; 3] = [MODEL, "docs/dpia.md", "README.md"];

/// Until it is false, this stands on the front page.
const UNTIL_FALSE: (&str, &str) = ("README.md", "No external audit yet");

/// Where pictures of the papers lie.
const PICTURES: &str = "docs/pictures/";

/// The promises have the numbers from one to this.
const PROMISES: usize = 12;

/// A reason shorter than this is none.
const WHY_LETTERS_MIN: usize = 12;

/// What an item may be. The first needs evidence; of the next two the reasons are told to readers.
const WORDS: [&str; 4] = ["met", "partly", "not", "not-applicable"];

/// The items of level 1 and 2 of the ASVS, version 5.0.0.
const IDS: &str = "\
    1.1.1 1.1.2 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.2.6 1.2.7 1.2.8 1.2.9 1.3.1 1.3.2 1.3.3 1.3.4 \
    1.3.5 1.3.6 1.3.7 1.3.8 1.3.9 1.3.10 1.3.11 1.4.1 1.4.2 1.4.3 1.5.1 1.5.2 2.1.1 2.1.2 \
    2.1.3 2.2.1 2.2.2 2.2.3 2.3.1 2.3.2 2.3.3 2.3.4 2.4.1 3.2.1 3.2.2 3.3.1 3.3.2 3.3.3 3.3.4 \
    3.4.1 3.4.2 3.4.3 3.4.4 3.4.5 3.4.6 3.5.1 3.5.2 3.5.3 3.5.4 3.5.5 3.7.1 3.7.2 4.1.1 4.1.2 \
    4.1.3 4.2.1 4.3.1 4.3.2 4.4.1 4.4.2 4.4.3 4.4.4 5.1.1 5.2.1 5.2.2 5.2.3 5.3.1 5.3.2 5.4.1 \
    5.4.2 5.4.3 6.1.1 6.1.2 6.1.3 6.2.1 6.2.2 6.2.3 6.2.4 6.2.5 6.2.6 6.2.7 6.2.8 6.2.9 \
    6.2.10 6.2.11 6.2.12 6.3.1 6.3.2 6.3.3 6.3.4 6.4.1 6.4.2 6.4.3 6.4.4 6.5.1 6.5.2 6.5.3 \
    6.5.4 6.5.5 6.6.1 6.6.2 6.6.3 6.8.1 6.8.2 6.8.3 6.8.4 7.1.1 7.1.2 7.1.3 7.2.1 7.2.2 7.2.3 \
    7.2.4 7.3.1 7.3.2 7.4.1 7.4.2 7.4.3 7.4.4 7.4.5 7.5.1 7.5.2 7.6.1 7.6.2 8.1.1 8.1.2 8.2.1 \
    8.2.2 8.2.3 8.3.1 8.4.1 9.1.1 9.1.2 9.1.3 9.2.1 9.2.2 9.2.3 9.2.4 10.1.1 10.1.2 10.2.1 \
    10.2.2 10.3.1 10.3.2 10.3.3 10.3.4 10.4.1 10.4.2 10.4.3 10.4.4 10.4.5 10.4.6 10.4.7 \
    10.4.8 10.4.9 10.4.10 10.4.11 10.5.1 10.5.2 10.5.3 10.5.4 10.5.5 10.6.1 10.6.2 10.7.1 \
    10.7.2 10.7.3 11.1.1 11.1.2 11.2.1 11.2.2 11.2.3 11.3.1 11.3.2 11.3.3 11.4.1 11.4.2 \
    11.4.3 11.4.4 11.5.1 11.6.1 12.1.1 12.1.2 12.1.3 12.2.1 12.2.2 12.3.1 12.3.2 12.3.3 \
    12.3.4 13.1.1 13.2.1 13.2.2 13.2.3 13.2.4 13.2.5 13.3.1 13.3.2 13.4.1 13.4.2 13.4.3 \
    13.4.4 13.4.5 14.1.1 14.1.2 14.2.1 14.2.2 14.2.3 14.2.4 14.3.1 14.3.2 14.3.3 15.1.1 \
    15.1.2 15.1.3 15.2.1 15.2.2 15.2.3 15.3.1 15.3.2 15.3.3 15.3.4 15.3.5 15.3.6 15.3.7 \
    16.1.1 16.2.1 16.2.2 16.2.3 16.2.4 16.2.5 16.3.1 16.3.2 16.3.3 16.3.4 16.4.1 16.4.2 \
    16.4.3 16.5.1 16.5.2 16.5.3 17.1.1 17.2.1 17.2.2 17.2.3 17.2.4 17.3.1 17.3.2";

/// One item of the ASVS, as the file has it.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Item {
    line: usize,
    id: String,
    verdict: String,
    why: String,
    evidence: Vec<String>,
}

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let tests = tests(tree);
    let mut findings = Vec::new();
    if let Some(file) = tree.at(VERDICTS) {
        let (items, unread) = items(file);
        findings.extend(unread);
        findings.extend(whole(&items));
        for item in &items {
            findings.extend(sound(item, tree, &tests));
        }
        if let Some(model) = tree.at(MODEL) {
            findings.extend(told(model, &items));
        }
    }
    if let Some(model) = tree.at(MODEL) {
        findings.extend(promises(model, &tests));
        let (path, words) = UNTIL_FALSE;
        if tree.at(path).is_some_and(|file| !file.text.contains(words)) {
            findings.push(Finding::fault(path, 0, format!("say on the front page: {words}")));
        }
    }
    for paper in PAPERS.iter().filter_map(|path| tree.at(path)) {
        findings.extend(named(paper, tree, &tests));
    }
    findings
}

/// The name of every test function there is.
fn tests(tree: &Tree) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    for (_, rust) in tree.rust() {
        let lines: Vec<&str> = rust.code.lines().collect();
        for function in functions(&rust.code) {
            let above = lines[..function.first - 1].iter().rev().map(|line| line.trim());
            let marks = above.take_while(|line| line.is_empty() || line.starts_with("#["));
            let mut marks = marks.filter(|line| !line.is_empty());
            if marks.any(|mark| mark.starts_with("#[test]") || mark.contains("::test")) {
                found.insert(function.name);
            }
        }
    }
    found
}

/// Reads the file of verdicts: blocks that begin with `[[item]]`, a word or a list of words a line.
fn items(file: &Source) -> (Vec<Item>, Vec<Finding>) {
    let mut items: Vec<Item> = Vec::new();
    let mut findings = Vec::new();
    for (number, line) in file.lines() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if line == "[[item]]" {
            items.push(Item { line: number, ..Item::default() });
            continue;
        }
        let pair = line.split_once(" = ");
        let read = items.last_mut().zip(pair).and_then(|(item, (name, value))| {
            let whole = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
            match (name, whole) {
                ("id", Some(text)) => text.clone_into(&mut item.id),
                ("verdict", Some(text)) => text.clone_into(&mut item.verdict),
                ("why", Some(text)) => text.clone_into(&mut item.why),
                ("evidence", None) => item.evidence = list(value)?,
                _ => return None,
            }
            Some(())
        });
        if read.is_none() {
            findings.push(Finding::fault(&file.path, number, "this line cannot be read"));
        }
    }
    (items, findings)
}

/// `["one", "two"]` as its words.
fn list(text: &str) -> Option<Vec<String>> {
    let inside = text.strip_prefix('[')?.strip_suffix(']')?.trim();
    let words = inside.split(',').map(str::trim).filter(|word| !word.is_empty());
    words.map(|word| Some(word.strip_prefix('"')?.strip_suffix('"')?.to_owned())).collect()
}

/// Whether every item of the ASVS is there once, and no other.
fn whole(items: &[Item]) -> Vec<Finding> {
    let known: BTreeSet<&str> = IDS.split_whitespace().collect();
    let mut seen = BTreeSet::new();
    let mut findings = Vec::new();
    for item in items {
        if !known.contains(item.id.as_str()) {
            let says = format!("the ASVS has no `{}` at level 1 or 2", item.id);
            findings.push(Finding::fault(VERDICTS, item.line, says));
        } else if !seen.insert(item.id.as_str()) {
            findings.push(Finding::fault(VERDICTS, item.line, format!("{} twice", item.id)));
        }
    }
    let missing = known.difference(&seen);
    findings.extend(missing.map(|id| Finding::fault(VERDICTS, 0, format!("{id} is missing"))));
    findings
}

/// Whether an item says something, and what it names is there.
fn sound(item: &Item, tree: &Tree, tests: &BTreeSet<&str>) -> Vec<Finding> {
    let mut says = Vec::new();
    if !WORDS.contains(&item.verdict.as_str()) {
        says.push(format!("{} is none of {WORDS:?}", item.verdict));
    }
    if item.verdict == "met" && item.evidence.is_empty() {
        says.push("met by what? Name a test or a file".to_owned());
    }
    if item.why.chars().count() < WHY_LETTERS_MIN {
        says.push("say why".to_owned());
    }
    if item.why.contains(['|', '\\']) {
        says.push("no | and no \\: the reason stands in a table too".to_owned());
    }
    for name in &item.evidence {
        if !tests.contains(name.as_str()) && tree.at(name).is_none() {
            says.push(format!("there is no test and no file `{name}`"));
        }
    }
    let says = says.into_iter();
    says.map(|says| Finding::fault(VERDICTS, item.line, format!("{}: {says}", item.id))).collect()
}

/// Whether the counts and the list of open items are those of the file.
fn told(model: &Source, items: &[Item]) -> Vec<Finding> {
    let mut counts: BTreeMap<&str, usize> = WORDS.iter().map(|word| (*word, 0)).collect();
    for item in items {
        *counts.entry(item.verdict.as_str()).or_default() += 1;
    }
    let mut due: BTreeSet<String> =
        counts.iter().map(|(word, count)| format!("| {word} | {count} |")).collect();
    let is_open = |item: &&Item| ["partly", "not"].contains(&item.verdict.as_str());
    let open = items.iter().filter(is_open);
    due.extend(open.map(|Item { id, verdict, why, .. }| format!("| {id} | {verdict} | {why} |")));
    let mut findings = Vec::new();
    for (number, line) in model.lines() {
        let first = line.strip_prefix("| ").and_then(|rest| rest.split(" | ").next());
        let is_told = first.is_some_and(|first| {
            WORDS.contains(&first) || IDS.split_whitespace().any(|id| id == first)
        });
        if is_told && !due.remove(line) {
            let says = format!("{VERDICTS} says something else, or it stands here twice: {line}");
            findings.push(Finding::fault(MODEL, number, says));
        }
    }
    findings.extend(due.iter().map(|line| Finding::fault(MODEL, 0, format!("is missing: {line}"))));
    findings
}

/// Whether every promise says by which test it is shown, or that it is not built.
fn promises(model: &Source, tests: &BTreeSet<&str>) -> Vec<Finding> {
    let mut shown: BTreeMap<usize, bool> = (1..=PROMISES).map(|number| (number, false)).collect();
    let mut current = None;
    for line in model.text.lines() {
        if let Some(heading) = line.strip_prefix('#') {
            let word = heading.trim_start_matches(['#', ' ']).split(' ').next();
            let digits = word.and_then(|word| word.strip_prefix('P')).map(|n| n.trim_matches('.'));
            current = digits.and_then(|digits| digits.parse::<usize>().ok());
        } else if let Some(is_shown) = current.and_then(|number| shown.get_mut(&number)) {
            let names_a_test = spans(line).any(|span| tests.contains(span));
            *is_shown |= names_a_test || line.contains("not built yet, issue");
        }
    }
    let bare = shown.into_iter().filter(|(_, is_shown)| !is_shown);
    bare.map(|(number, _)| {
        let says = format!("P{number} names no test and does not say that it is not built");
        Finding::fault(MODEL, 0, says)
    })
    .collect()
}

/// Whether what a paper names between backticks, or leads to, is there.
fn named(paper: &Source, tree: &Tree, tests: &BTreeSet<&str>) -> Vec<Finding> {
    let folder = paper.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let is_there = |path: &str| {
        tree.at(path).is_some() || tree.files.iter().any(|file| is_inside(&file.path, path))
    };
    let mut findings = Vec::new();
    for (number, line) in paper.lines() {
        for span in spans(line) {
            let is_sentence = span.matches('_').count() >= 2 && span.chars().all(is_name);
            if is_sentence && !tests.contains(span) {
                let says = format!("there is no test `{span}`");
                findings.push(Finding::fault(&paper.path, number, says));
            }
            if span.starts_with("crates/") && !is_there(span) {
                let says = format!("there is no `{span}`");
                findings.push(Finding::fault(&paper.path, number, says));
            }
        }
        for target in line.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let target = target.split('#').next().unwrap_or_default();
            // Pictures are not text, so the tree does not have them.
            if target.is_empty() || target.contains("://") || target.starts_with(PICTURES) {
                continue;
            }
            if !resolved(folder, target).is_some_and(|path| is_there(&path)) {
                let says = format!("`{target}` leads nowhere");
                findings.push(Finding::fault(&paper.path, number, says));
            }
        }
    }
    findings
}

fn is_inside(file: &str, folder: &str) -> bool {
    file.strip_prefix(folder).is_some_and(|rest| folder.ends_with('/') || rest.starts_with('/'))
}

/// What stands between backticks in a line.
fn spans(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

/// A path as seen from a folder; nothing if it leaves the repository.
fn resolved(folder: &str, target: &str) -> Option<String> {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests;

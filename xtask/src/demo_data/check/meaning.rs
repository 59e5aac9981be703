//! Does every word mean one thing? A word that could mean two is a question for a person, not a
//! row of ours.
//!
//! The law: words that keep a thing out must not hit a word for relief goods.

use std::collections::{BTreeMap, BTreeSet};

use super::plain::{plain, runs};
use super::{Files, Finding};

const SYNONYMS: &str = "catalogue/synonyms.csv";
const BY_CATEGORY: &str = "catalogue/by_category.csv";

const LANGUAGES: [&str; 7] = ["en", "uk", "be", "pl", "ru", "fr", "de"];
const WEARERS: [&str; 8] = ["", "man", "woman", "boy", "girl", "child", "baby", "adult"];
const FORMS: [&str; 9] =
    ["", "liquid", "bar", "disposable", "reusable", "bulk", "powder", "wet", "dry"];

const UNITS: &[&str] = &[
    "cubic_metre",
    "piece",
    "pair",
    "set",
    "kilogram",
    "gram",
    "tonne",
    "litre",
    "millilitre",
    "metre",
    "pack",
    "box",
    "crate",
    "bottle",
    "can",
    "jar",
    "tube",
    "roller",
    "bar",
    "roll",
    "bag",
    "sack",
    "tray",
    "blister",
    "ream",
    "sheet",
    "euro_pallet",
    "pallet",
    "serving",
    "kit",
    "night",
    "hour",
    "day",
    "person",
    "can_10",
    "canister",
    "block",
    "carton",
    "pound",
    "ounce",
    "consultation",
    "ticket",
    "case",
];

const KINDS: [&str; 11] = [
    "column",
    "total",
    "decoy",
    "urgent",
    "month",
    "weekday",
    "relative_day",
    "number",
    "category",
    "who",
    "form",
];

/// Every name and synonym in plain letters, with the items it means.
pub(super) fn meanings(files: &Files) -> BTreeMap<String, BTreeSet<&str>> {
    let mut meanings: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    let names = files.rows("catalogue/names.csv", ["key", "name"]);
    for [key, text] in names.into_iter().chain(files.rows(SYNONYMS, ["key", "text"])) {
        meanings.entry(plain(text)).or_default().insert(key);
    }
    meanings
}

/// Words with the hint beside which they mean one item.
pub(super) fn hinted(files: &Files) -> BTreeMap<(String, String), BTreeSet<&str>> {
    let mut hinted: BTreeMap<(String, String), BTreeSet<&str>> = BTreeMap::new();
    for [text, words, key] in files.rows(BY_CATEGORY, ["text", "category_words", "key"]) {
        for word in words.split('|') {
            hinted.entry((plain(text), plain(word))).or_default().insert(key);
        }
    }
    hinted
}

pub(super) fn check(files: &Files) -> Vec<Finding> {
    let mut findings = Vec::new();
    for [key, language, text, who, form] in
        files.rows(SYNONYMS, ["key", "lang", "text", "who", "form"])
    {
        let is_sound = LANGUAGES.contains(&language)
            && is_lower(text)
            && WEARERS.contains(&who)
            && FORMS.contains(&form);
        if !is_sound {
            findings.push(Finding::new(
                SYNONYMS,
                format!("{key}: `{text}` in {language}, for `{who}`, form `{form}`"),
            ));
        }
    }
    for (text, keys) in meanings(files).into_iter().filter(|(_, keys)| keys.len() > 1) {
        findings.push(Finding::new(SYNONYMS, format!("`{text}` means {keys:?}")));
    }
    for [text, words, who, form] in
        files.rows(BY_CATEGORY, ["text", "category_words", "who", "form"])
    {
        if !is_lower(text) || words.is_empty() || !WEARERS.contains(&who) || !FORMS.contains(&form)
        {
            findings.push(Finding::new(BY_CATEGORY, format!("`{text}` with `{words}`")));
        }
    }
    for ((text, word), keys) in hinted(files).into_iter().filter(|(_, keys)| keys.len() > 1) {
        findings.push(Finding::new(BY_CATEGORY, format!("`{text}` with `{word}` means {keys:?}")));
    }
    findings
}

fn is_lower(text: &str) -> bool {
    !text.is_empty() && text == text.trim() && text == text.to_lowercase()
}

/// Units and the words of columns, dates and amounts.
pub(super) fn small_words(files: &Files) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut units: BTreeMap<&str, &str> = BTreeMap::new();
    for [word, unit] in files.rows("units.csv", ["word", "unit"]) {
        let other = units.insert(word, unit).filter(|other| *other != unit);
        if !is_lower(word) || !UNITS.contains(&unit) || other.is_some() {
            findings.push(Finding::new("units.csv", format!("`{word}` is {unit} and {other:?}")));
        }
    }
    let mut values: BTreeMap<(&str, String), &str> = BTreeMap::new();
    for [kind, text, value] in files.rows("words.csv", ["kind", "text", "value"]) {
        let letters = plain(text);
        let text_seen = if letters.is_empty() { text.to_owned() } else { letters };
        let other = values.insert((kind, text_seen), value).filter(|other| *other != value);
        if !is_lower(text) || !KINDS.contains(&kind) || other.is_some() || !is_value(kind, value) {
            findings.push(Finding::new(
                "words.csv",
                format!("{kind} `{text}` is `{value}` and {other:?}"),
            ));
        }
    }
    findings
}

fn is_value(kind: &str, value: &str) -> bool {
    match kind {
        "total" | "decoy" => value.is_empty(),
        "urgent" => matches!(value, "P1" | "P2"),
        "month" => value.parse::<u8>().is_ok_and(|month| (1..=12).contains(&month)),
        "weekday" => matches!(value, "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun"),
        "number" => value.chars().all(|c| c.is_ascii_digit() || c == '.') && !value.is_empty(),
        "who" => WEARERS.contains(&value) && !value.is_empty(),
        "form" => FORMS.contains(&value) && !value.is_empty(),
        _ => !value.is_empty(),
    }
}

/// Words that keep a thing out may not stand in any word for goods; words for an export check only
/// in those of goods that carry one.
pub(super) fn kept_apart(files: &Files) -> Vec<Finding> {
    let gates: BTreeMap<&str, &str> = files
        .rows("catalogue/items.csv", ["key", "gate"])
        .into_iter()
        .map(|[key, gate]| (key, gate))
        .collect();
    let meanings = meanings(files);
    let mut inside: BTreeMap<String, Vec<&String>> = BTreeMap::new();
    for words in meanings.keys() {
        for run in runs(words) {
            inside.entry(run).or_default().push(words);
        }
    }
    let mut findings = Vec::new();
    for file in ["kept_out.csv", "dual_use.csv"] {
        for [text, why] in files.rows(file, ["text", "why"]) {
            if !is_lower(text) || why.is_empty() {
                findings.push(Finding::new(file, format!("`{text}`: `{why}`")));
            }
            for words in inside.get(&plain(text)).into_iter().flatten() {
                let keys = &meanings[*words];
                let is_checked = keys.iter().all(|key| gates.get(key) == Some(&"export_check"));
                if file == "kept_out.csv" || !is_checked {
                    findings.push(Finding::new(
                        file,
                        format!("`{text}` would hit `{words}`, {keys:?}"),
                    ));
                }
            }
        }
    }
    findings
}

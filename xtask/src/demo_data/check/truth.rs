//! Do our words find what a logistician would find? `checks/` holds the answer for every line of
//! the demo lists, judged one by one.
//!
//! The nearest hint decides: size and style before age and gender before category. An empty answer
//! is deliberate and has a note; then our words must find nothing, because a wrong item is worse
//! than a question.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::plain::plain;
use super::{Files, Finding, items, meaning};

const ANSWERS: [&str; 2] = ["checks/survey_items.csv", "checks/manifest_items.csv"];
const LINE: [&str; 4] = ["category", "item", "age_gender", "size_style"];

type Line = [String; 4];

pub(super) fn check(files: &Files) -> Vec<Finding> {
    let known = items::base_units(files);
    let meanings = meaning::meanings(files);
    let hinted = meaning::hinted(files);
    let mut findings = Vec::new();
    let mut answered: BTreeSet<Line> = BTreeSet::new();
    for file in ANSWERS {
        let [category, item, who, size] = LINE;
        for [category, item, who, size, key, note] in
            files.rows(file, [category, item, who, size, "key", "note"])
        {
            answered.insert([category, item, who, size].map(str::to_owned));
            let line = format!("{category} / {item} / {who} / {size}");
            if key.is_empty() == note.is_empty() || !(key.is_empty() || known.contains_key(key)) {
                findings.push(Finding::new(
                    file,
                    format!("{line}: a known key, or a note why there is none"),
                ));
            }
            let found = found(item, [size, who, category], &meanings, &hinted);
            let wanted: BTreeSet<&str> =
                Some(key).filter(|key| !key.is_empty()).into_iter().collect();
            if found != wanted {
                findings.push(Finding::new(
                    file,
                    format!("{line}: our words find {found:?}, not {wanted:?}"),
                ));
            }
        }
    }
    for (file, line) in demo_lines(files).into_iter().filter(|(_, line)| !answered.contains(line)) {
        findings.push(Finding::new(&file, format!("{line:?} has no answer in checks/")));
    }
    findings
}

fn found<'a>(
    item: &str,
    hints: [&str; 3],
    meanings: &BTreeMap<String, BTreeSet<&'a str>>,
    hinted: &BTreeMap<(String, String), BTreeSet<&'a str>>,
) -> BTreeSet<&'a str> {
    let text = plain(item);
    let by_hint = hints.iter().find_map(|hint| hinted.get(&(text.clone(), plain(hint))));
    by_hint.or_else(|| meanings.get(&text)).cloned().unwrap_or_default()
}

/// What the demo lists hold, as the answers name it.
fn demo_lines(files: &Files) -> Vec<(String, Line)> {
    let mut lines = Vec::new();
    for (file, text) in &files.needs {
        let records: Vec<Value> = serde_json::from_str(text).unwrap_or_default();
        for record in records {
            let word = |name| {
                record.get(name).and_then(Value::as_str).unwrap_or_default().trim().to_owned()
            };
            lines.push((file.clone(), ["category", "item", "ageGender", "sizeStyle"].map(word)));
        }
    }
    for (file, sheet) in &files.stock {
        let rows =
            sheet.select(["Category", "Item", "Age / Gender", "Size / Style"]).unwrap_or_default();
        lines.extend(
            rows.into_iter().map(|row| (file.clone(), row.map(|field| field.trim().to_owned()))),
        );
    }
    lines
}

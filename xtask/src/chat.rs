//! How well the program reads what people write: the lines of `testkit/chat`, read by `busel` itself
//! and counted, by language.
//!
//! A record is right when kind, thing, size, amount and unit are. A value is invented when the answer
//! has one where nobody said any. Asking is right when it asks where it should, and where it should not
//! it does not.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail, ensure};
use serde_json::Value;

/// What must agree for a record to be right.
const CORE: [&str; 5] = ["kind", "item", "size", "qty", "unit"];
/// What nobody may fill in where it is not said.
const VALUES: [&str; 12] = [
    "size",
    "qty",
    "place",
    "deadline",
    "available_from",
    "start",
    "expiry",
    "people",
    "persons",
    "pack",
    "period",
    "contact",
];

/// What was counted in one language.
#[derive(Debug, Default, Clone, Copy)]
struct Score {
    lines: usize,
    records: usize,
    right: usize,
    invented: usize,
    asked: usize,
}

impl Score {
    fn add(&mut self, other: Self) {
        self.lines += other.lines;
        self.records += other.records;
        self.right += other.right;
        self.invented += other.invented;
        self.asked += other.asked;
    }

    fn row(&self, name: &str) -> String {
        let percent = |part: usize, whole: usize| match whole {
            0 => "-".to_owned(),
            whole => format!("{} %", part * 100 / whole),
        };
        format!(
            "{name:<10} {:>6} {:>8} {:>9} {:>9} {:>9}",
            self.lines,
            self.records,
            percent(self.right, self.records),
            self.invented,
            percent(self.asked, self.lines)
        )
    }
}

/// Reads and counts: the lines of the testkit, or of the files named.
///
/// # Errors
///
/// If the program cannot be built or does not answer every line, or if less than 95 records of 100
/// are right or any value is invented.
#[expect(clippy::print_stdout, reason = "the table is what whoever ran this came for")]
pub(crate) fn run(root: &Path, words: &[String]) -> anyhow::Result<()> {
    let files: Vec<PathBuf> = if words.is_empty() {
        ["messy.jsonl", "lines.jsonl", "heard.jsonl"]
            .map(|name| root.join("testkit/chat").join(name))
            .into()
    } else {
        words.iter().map(PathBuf::from).collect()
    };
    let built =
        Command::new("cargo").args(["build", "-q", "-p", "busel"]).current_dir(root).status()?;
    ensure!(built.success(), "busel cannot be built");
    let program = super::target(root).join("debug/busel");
    println!(
        "{:<10} {:>6} {:>8} {:>9} {:>9} {:>9}",
        "language", "lines", "records", "right", "invented", "asked"
    );
    let mut whole = Score::default();
    for file in files {
        let mut by_language = BTreeMap::new();
        scored(&program, &file, &mut by_language)?;
        for (language, score) in by_language {
            println!("{}", score.row(&language));
            whole.add(score);
        }
    }
    println!("{}", whole.row("all"));
    if whole.right * 100 < whole.records * 95 || whole.invented > 0 {
        bail!("too little is right, or something is invented");
    }
    Ok(())
}

#[expect(clippy::print_stdout, reason = "the lines that are wrong are what somebody mends next")]
fn scored(program: &Path, file: &Path, all: &mut BTreeMap<String, Score>) -> anyhow::Result<()> {
    let text = std::fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let wanted: Vec<Value> = text.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    let mut told = Command::new(program);
    told.args(["import", "chat", "--json"]).arg(file);
    let told = String::from_utf8(told.output()?.stdout)?;
    let heard: Vec<Value> = told.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    ensure!(heard.len() == wanted.len(), "{}: a line has no answer", file.display());
    for (wanted, heard) in wanted.iter().zip(&heard) {
        let language = wanted["lang"].as_str().unwrap_or("?").to_owned();
        let score = score(wanted, heard);
        if score.right < score.records || score.invented > 0 || score.asked == 0 {
            println!("  {} {}", wanted["id"], wanted["raw"]);
        }
        all.entry(language).or_default().add(score);
    }
    Ok(())
}

/// Holds one answer against what was wanted; a record is held against the next like it.
fn score(wanted: &Value, heard: &Value) -> Score {
    let list = |value: &Value, key: &str| value[key].as_array().cloned().unwrap_or_default();
    let (wants, mut says) = (list(wanted, "expect"), list(heard, "expect"));
    let mut score = Score { lines: 1, records: wants.len().max(says.len()), ..Score::default() };
    for want in &wants {
        let same = |say: &&Value| CORE.iter().all(|key| say[key] == want[key]);
        let like = |say: &&Value| say["item"] == want["item"];
        let found =
            says.iter().position(|say| same(&say)).or(says.iter().position(|say| like(&say)));
        let Some(at) = found else { continue };
        let say = says.remove(at);
        score.right += usize::from(same(&&say));
        score.invented +=
            VALUES.iter().filter(|key| want[**key].is_null() && !say[**key].is_null()).count();
    }
    // A record that nobody meant is made up as a whole.
    score.invented += says.iter().filter(|say| !say["qty"].is_null()).count();
    let asks = |value: &Value| !list(value, "ask").is_empty();
    score.asked = usize::from(asks(wanted) == asks(heard));
    score
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_nobody_said_is_counted_as_invented() {
        let want = json!({"expect": [{"kind": "need", "item": "food.rice", "qty": null, "unit": "kg"}], "ask": ["how much?"]});
        let same = score(&want, &want);
        assert_eq!((same.records, same.right, same.invented, same.asked), (1, 1, 0, 1));
        let guess = json!({"expect": [{"kind": "need", "item": "food.rice", "qty": 5, "unit": "kg"}], "ask": []});
        let guessed = score(&want, &guess);
        assert_eq!((guessed.right, guessed.invented, guessed.asked), (0, 1, 0));
    }
}

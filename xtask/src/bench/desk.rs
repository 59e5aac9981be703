//! How long the pages of a large centre take: 100,000 needs, 20,000 lots, 500 groups, asked fifty times
//! a second while somebody writes. Times are those of the server, waiting in line included.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail, ensure};
use serde_json::Value;

use super::say;
use crate::target;

/// For how long it is asked.
const SECONDS: u32 = 30;

/// Measures and prints a table for `docs/benchmarks.md`.
///
/// # Errors
///
/// When a word is not understood, or something cannot be built or run.
pub(super) fn run(root: &Path, words: &[String]) -> anyhow::Result<()> {
    let seconds = match words {
        [] => SECONDS,
        [word, number] if word == "--seconds" => number.parse().context("a number of seconds")?,
        _ => bail!("bench desk [--seconds S]"),
    };
    let built = Command::new("cargo")
        .args(["build", "--release", "--locked", "--quiet", "--package", "busel"])
        .args(["--example", "desk"])
        .current_dir(root)
        .status();
    ensure!(built.context("running cargo build")?.success(), "it does not build");
    let rod = target(root).join("release/examples/desk");
    let output = Command::new(&rod).arg(seconds.to_string()).output()?;
    ensure!(output.status.success(), "desk: {}", String::from_utf8_lossy(&output.stderr));
    say(
        "| page | work, ms | work after a change, ms | half within, ms | 99 of 100 within, ms | bytes | as sent |",
    );
    say("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    for line in String::from_utf8(output.stdout)?.lines() {
        say(&row(&serde_json::from_str(line)?));
    }
    Ok(())
}

fn row(told: &Value) -> String {
    let text = told["page"].as_str().unwrap_or_default();
    let figure = |name: &str| told[name].to_string();
    if told["memory_kb"].is_null() {
        let times =
            ["again_ms", "fresh_ms", "p50_ms", "p99_ms", "bytes", "packed"].map(figure).join(" | ");
        return format!("| `{text}` | {times} |");
    }
    let memory = told["memory_kb"].as_u64().unwrap_or_default() / 1_000;
    let times = ["p50_ms", "p99_ms"].map(figure).join(" | ");
    let first = figure("assets");
    format!(
        "| {text} | | | {times} | memory {memory} MB | first page with all it fetches {first} |"
    )
}

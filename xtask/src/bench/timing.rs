//! Whether the time of an answer tells what the answer does not: known and unknown names, foreign and
//! missing things. Welch's t of each pair; beyond 4.5 somebody with a stopwatch learns something.
//!
//! A benchmark and no gate: a busy machine makes both sides noisy, and one run in many crosses the
//! line by chance.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail, ensure};
use serde_json::Value;

use super::say;
use crate::target;

/// Samples of each side of a pair.
const SAMPLES: usize = 10_000;

/// The same of names at the real cost of a passphrase.
const NAMES: usize = 100;

/// Beyond this two heaps of times are not of one kind.
const LIMIT: f64 = 4.5;

/// Measures and prints a table for `docs/benchmarks.md`.
///
/// # Errors
///
/// When a word is not understood, or something cannot be built or run.
pub(super) fn run(root: &Path, words: &[String]) -> anyhow::Result<()> {
    let (mut samples, mut names) = (SAMPLES, NAMES);
    for pair in words.chunks(2) {
        let [word, number] = pair else { bail!("bench timing [--samples N] [--names N]") };
        let number = number.parse().context("a number of samples")?;
        match word.as_str() {
            "--samples" => samples = number,
            "--names" => names = number,
            _ => bail!("bench timing [--samples N] [--names N]"),
        }
    }
    let built = Command::new("cargo")
        .args(["build", "--release", "--locked", "--quiet", "--package", "busel"])
        .args(["--example", "timing"])
        .current_dir(root)
        .status();
    ensure!(built.context("running cargo build")?.success(), "it does not build");
    let rod = target(root).join("release/examples/timing");
    say("| what | samples each | means, µs | t | t, quickest 9 of 10 | |");
    say("| --- | ---: | ---: | ---: | ---: | --- |");
    for (what, samples) in [("pages", samples), ("door", samples), ("door-real", names)] {
        if samples == 0 {
            continue;
        }
        let output = Command::new(&rod).arg(what).arg(samples.to_string()).output()?;
        let complaint = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "timing {what}: {complaint}");
        for line in String::from_utf8(output.stdout)?.lines() {
            say(&row(&serde_json::from_str(line)?)?);
        }
    }
    Ok(())
}

fn row(told: &Value) -> anyhow::Result<String> {
    let figure = |value: &Value| value.as_f64().context("a figure is missing");
    let (one, other) = (figure(&told["mean_us"][0])?, figure(&told["mean_us"][1])?);
    let t = figure(&told["t"])?;
    let quick = figure(&told["t_of_the_quickest_nine_tenths"])?;
    let is_over = t.abs() >= LIMIT || quick.abs() >= LIMIT;
    let verdict = if is_over { "over 4.5" } else { "under 4.5" };
    let (pair, samples) = (told["pair"].as_str().unwrap_or_default(), &told["samples"]);
    Ok(format!("| {pair} | {samples} | {one:.1}, {other:.1} | {t:.2} | {quick:.2} | {verdict} |"))
}

//! Many people at the same boxes: 64 connections that stay open give forms to the real server, and after
//! it everything is checked. See `crates/busel/examples/load`.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail, ensure};
use serde_json::Value;

use super::say;
use crate::target;

/// People at once, and commands of each.
const CLIENTS: u32 = 64;
const COMMANDS: u32 = 10_000;

/// Measures and prints a table for `docs/benchmarks.md`.
///
/// # Errors
///
/// When a word is not understood, something cannot be built or run, or goods appeared or vanished.
pub(super) fn run(root: &Path, words: &[String]) -> anyhow::Result<()> {
    let (mut clients, mut commands) = (CLIENTS, COMMANDS);
    for pair in words.chunks(2) {
        let [word, number] = pair else { bail!("bench load [--clients N] [--commands N]") };
        let number = number.parse().context("a number")?;
        match word.as_str() {
            "--clients" => clients = number,
            "--commands" => commands = number,
            _ => bail!("bench load [--clients N] [--commands N]"),
        }
    }
    let built = Command::new("cargo")
        .args(["build", "--release", "--locked", "--quiet", "--package", "busel"])
        .args(["--example", "load"])
        .current_dir(root)
        .status();
    ensure!(built.context("running cargo build")?.success(), "it does not build");
    let rod = target(root).join("release/examples/load");
    let output =
        Command::new(&rod).args([clients, commands].map(|one| one.to_string())).output()?;
    let complaint = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "load: {complaint}");
    say("| what | done | refused | done each second | half within, ms | 99 of 100 within, ms |");
    say("| --- | ---: | ---: | ---: | ---: | ---: |");
    for line in String::from_utf8(output.stdout)?.lines() {
        say(&row(&serde_json::from_str(line)?));
    }
    Ok(())
}

fn row(told: &Value) -> String {
    if told["checked"].as_bool() == Some(true) {
        let (events, units) = (&told["events"], &told["units"]);
        return format!("\nChecked: {events} events, {units} units in and all accounted for.");
    }
    let what = told["what"].as_str().unwrap_or_default();
    let figures = ["done", "refused", "per_second", "p50_ms", "p99_ms"];
    format!("| {what} | {} |", figures.map(|name| told[name].to_string()).join(" | "))
}

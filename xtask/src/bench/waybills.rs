//! Waybills between centres: signed, sealed, opened and checked, on one thread. See
//! `crates/busel-waybill/examples/waybills.rs`.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, ensure};
use serde_json::Value;

use super::say;
use crate::target;

/// What the example tells, in the sequence of the table.
const COLUMNS: [(&str, &str); 10] = [
    ("lines", "lines"),
    ("body", "body, bytes"),
    ("signed", "signed"),
    ("file", "sealed as a file"),
    ("paper", "sealed for paper"),
    ("sign_ms", "sign, ms"),
    ("seal_ms", "seal"),
    ("open_ms", "open and check"),
    ("whole_ms", "all of it"),
    ("per_second", "each second"),
];

/// Measures and prints a table for `docs/benchmarks.md`.
///
/// # Errors
///
/// When it cannot be built or run.
pub(super) fn run(root: &Path) -> anyhow::Result<()> {
    let built = Command::new("cargo")
        .args(["build", "--release", "--locked", "--quiet", "--package", "busel-waybill"])
        .args(["--example", "waybills"])
        .current_dir(root)
        .status();
    ensure!(built.context("running cargo build")?.success(), "it does not build");
    let output = Command::new(target(root).join("release/examples/waybills")).output()?;
    let complaint = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "waybills: {complaint}");
    let names = COLUMNS.map(|(_, name)| name);
    say(&format!("| {} |", names.join(" | ")));
    say(&format!("|{}", " ---: |".repeat(COLUMNS.len())));
    for line in String::from_utf8(output.stdout)?.lines() {
        let told: Value = serde_json::from_str(line)?;
        say(&format!("| {} |", COLUMNS.map(|(key, _)| told[key].to_string()).join(" | ")));
    }
    Ok(())
}

//! What it costs that everybody gets home: the convoy of thirty gifts, with that rule and without.
//!
//! The convoy and its planning stand in `crates/busel-planner/examples/gifts.rs`; this builds that
//! for speed and hands on how many seconds of the processor each planning has.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, ensure};

/// Has the convoy planned twice and prints how that came out.
///
/// # Errors
///
/// When it cannot be built, or when a plan is not allowed.
pub(super) fn run(root: &Path, words: &[String]) -> anyhow::Result<()> {
    let ended = Command::new("cargo")
        .args(["run", "--locked", "--quiet", "--release", "--package", "busel-planner"])
        .args(["--example", "gifts", "--"])
        .args(words)
        .current_dir(root)
        .status()
        .context("running cargo run")?;
    ensure!(ended.success(), "gifts: no allowed plan that serves all and brings everybody home");
    Ok(())
}

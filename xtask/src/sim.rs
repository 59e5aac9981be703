//! `cargo xtask sim`: months thrown by dice, longer than `./test` has time for.
//!
//! The month itself stands in `crates/busel/tests/it/month.rs`; this job only tells it how long, and
//! throws the dice anew. It prints the seed first: the same seed and length are the same month.

use std::hash::{BuildHasher, RandomState};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};

/// Steps, where nobody says how many.
const STEPS: u64 = 1_000_000;

/// The test that is the month.
const MONTH: &str = "month::whatever_happens_in_a_month_nothing_is_lost_silently";

/// Does what the words after `sim` ask: `--steps N` steps, by the dice of `--seed S`.
///
/// # Errors
///
/// When a word is not understood, or when a law was broken.
#[expect(clippy::print_stdout, reason = "the seed is what makes a failure useful")]
pub(crate) fn run(root: &Path, words: &[String]) -> anyhow::Result<()> {
    let (mut steps, mut seed) = (STEPS, RandomState::new().hash_one(STEPS));
    for pair in words.chunks(2) {
        match pair {
            [word, number] if word == "--steps" => steps = number.parse().context("--steps N")?,
            [word, number] if word == "--seed" => seed = number.parse().context("--seed S")?,
            _ => bail!("say --steps and a number, --seed and a number, or nothing"),
        }
    }
    println!("sim: {steps} steps, seed {seed}");
    let ended = Command::new("cargo")
        .args(["test", "--release", "--locked", "--quiet", "--package", "busel", "--test", "it"])
        .args([MONTH, "--", "--exact", "--nocapture"])
        .current_dir(root)
        .env("BUSEL_SIM_STEPS", steps.to_string())
        .env("BUSEL_SIM_SEED", seed.to_string())
        .status()
        .context("running cargo test")?;
    if !ended.success() {
        bail!("sim: a law was broken, seed {seed}, {steps} steps");
    }
    println!("sim: every law held");
    Ok(())
}

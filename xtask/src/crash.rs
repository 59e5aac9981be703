//! `cargo xtask crash`: kills a working centre far more often than `./test` has time for.
//!
//! The killing itself stands in `crates/busel/tests/it/crash.rs`; this job only tells it how often,
//! and throws the dice anew so that each long run tries other moments. It prints the seed first: the
//! same seed makes the same choices again, though never quite the same moments.

use std::hash::{BuildHasher, RandomState};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};

/// Kills, where nobody says how many.
const TIMES: u64 = 1_000;

/// Does what the words after `crash` ask: `--times N` kills, by the dice of `--seed S`.
///
/// # Errors
///
/// When a word is not understood, or when something that was acknowledged is gone.
#[expect(clippy::print_stdout, reason = "the seed is what makes a failure useful")]
pub(crate) fn run(root: &Path, words: &[String]) -> anyhow::Result<()> {
    let (mut times, mut seed) = (TIMES, RandomState::new().hash_one(TIMES));
    for pair in words.chunks(2) {
        match pair {
            [word, number] if word == "--times" => times = number.parse().context("--times N")?,
            [word, number] if word == "--seed" => seed = number.parse().context("--seed S")?,
            _ => bail!("say --times and a number, --seed and a number, or nothing"),
        }
    }
    println!("crash: {times} kills, seed {seed}");
    let ended = Command::new("cargo")
        .args(["test", "--locked", "--quiet", "--package", "busel", "--test", "it", "crash::"])
        .current_dir(root)
        .env("BUSEL_CRASH_TIMES", times.to_string())
        .env("BUSEL_CRASH_SEED", seed.to_string())
        .status()
        .context("running cargo test")?;
    if !ended.success() {
        bail!("crash: something was lost, seed {seed}");
    }
    println!("crash: nothing was lost");
    Ok(())
}

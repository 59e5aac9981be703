//! `cargo xtask convoys`: has far more generated convoys planned and checked than `./test` has time
//! for.
//!
//! The planning and the checking stand in `crates/busel-planner/examples/convoys.rs`; this job builds
//! that for speed, tells it how often, and throws the dice for where to begin. Each problem has a
//! number, and the same number is the same problem again.

use std::hash::{BuildHasher, RandomState};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};

/// Convoys, where nobody says how many.
const TIMES: u64 = 10_000;
/// Numbers to begin at, where nobody says which: enough for no two runs to be alike.
const FIRST_BELOW: u64 = 1 << 40;

/// Does what the words after `convoys` ask: `--times N` problems from number `--seed S` on.
///
/// # Errors
///
/// When a word is not understood, or when a plan is not allowed.
#[expect(clippy::print_stdout, reason = "the seed is what makes a failure useful")]
pub(crate) fn run(root: &Path, words: &[String]) -> anyhow::Result<()> {
    let (mut times, mut seed) = (TIMES, RandomState::new().hash_one(TIMES) % FIRST_BELOW);
    for pair in words.chunks(2) {
        match pair {
            [word, number] if word == "--times" => times = number.parse().context("--times N")?,
            [word, number] if word == "--seed" => seed = number.parse().context("--seed S")?,
            _ => bail!("say --times and a number, --seed and a number, or nothing"),
        }
    }
    println!("convoys: {times} from seed {seed} on");
    let ended = Command::new("cargo")
        .args(["run", "--locked", "--quiet", "--release", "--package", "busel-planner"])
        .args(["--example", "convoys", "--", &times.to_string(), &seed.to_string()])
        .current_dir(root)
        .status()
        .context("running cargo run")?;
    if !ended.success() {
        bail!("convoys: a plan is not allowed, seed {seed}");
    }
    Ok(())
}

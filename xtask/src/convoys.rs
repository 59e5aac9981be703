//! `cargo xtask convoys`: has far more generated convoys planned and checked than `./test` has time
//! for.
//!
//! The planning and the checking stand in `crates/busel-planner/examples/convoys`; this job builds
//! that for speed, tells it how often, and throws the dice for where to begin. Each problem has a
//! number, and the same number is the same problem again. It uses all cores unless told otherwise;
//! what comes out is the same on any number of them. How often each single mix of rules was tried
//! is left in `target/convoys.csv`.

use std::hash::{BuildHasher, RandomState};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};

use crate::target;

/// Convoys, where nobody says how many.
const TIMES: u64 = 10_000;
/// Numbers to begin at, where nobody says which: enough for no two runs to be alike.
const FIRST_BELOW: u64 = 1 << 40;

/// Does what the words after `convoys` ask: `--times N` problems from number `--seed S` on, on
/// `--threads T`.
///
/// # Errors
///
/// When a word is not understood, or when a plan is not allowed.
#[expect(clippy::print_stdout, reason = "the seed is what makes a failure useful")]
pub(crate) fn run(root: &Path, words: &[String]) -> anyhow::Result<()> {
    let (mut times, mut seed) = (TIMES, RandomState::new().hash_one(TIMES) % FIRST_BELOW);
    let mut further = Vec::new();
    for pair in words.chunks(2) {
        match pair {
            [word, _] if word == "--threads" => further.extend_from_slice(pair),
            [word, number] if word == "--times" => times = number.parse().context("--times N")?,
            [word, number] if word == "--seed" => seed = number.parse().context("--seed S")?,
            _ => bail!("say --times, --seed or --threads, each with a number, or nothing"),
        }
    }
    println!("convoys: {times} from seed {seed} on");
    let list = target(root).join("convoys.csv");
    let ended = Command::new("cargo")
        .args(["run", "--locked", "--quiet", "--release", "--package", "busel-planner"])
        .args(["--example", "convoys", "--", &times.to_string(), &seed.to_string()])
        .arg("--mixes")
        .arg(&list)
        .args(further)
        .current_dir(root)
        .status()
        .context("running cargo run")?;
    if !ended.success() {
        bail!("convoys: a plan is not allowed, seed {seed}");
    }
    println!("convoys: each mix of rules by itself is in {}", list.display());
    Ok(())
}

//! `cargo xtask sim`: months thrown by dice, longer than `./test` has time for.
//!
//! The month itself stands in `crates/busel/tests/it/month.rs`; this job only tells it how long, and
//! throws the dice anew. It prints the seed first: the same seed and length are the same month.
//! `--waybills` throws waybills between three centres instead, in `crates/busel-waybill/tests/it/sim.rs`;
//! `--totals` asks an adversary who was there, of as many centres as there are steps, in
//! `crates/busel-waybill/tests/it/adversary.rs`.

use std::hash::{BuildHasher, RandomState};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};

/// Steps, where nobody says how many.
const STEPS: u64 = 1_000_000;

/// The test that is the month.
const MONTH: &str = "month::whatever_happens_in_a_month_nothing_is_lost_silently";

/// The test that is the world between centres.
const WAYBILLS: &str = "sim::whatever_happens_between_centres_nothing_appears_and_nothing_vanishes";

/// The tests that are the adversary of published totals.
const TOTALS: &str = "adversary::whoever";

/// Centres of each question to the adversary, where nobody says how many.
const CENTRES: u64 = 100;

/// Does what the words after `sim` ask: `--steps N` steps, by the dice of `--seed S`.
///
/// # Errors
///
/// When a word is not understood, or when a law was broken.
#[expect(clippy::print_stdout, reason = "the seed is what makes a failure useful")]
pub(crate) fn run(root: &Path, words: &[String]) -> anyhow::Result<()> {
    let (mut steps, mut seed) = (STEPS, RandomState::new().hash_one(STEPS));
    let (package, test, prefix, words) = match words {
        [first, rest @ ..] if first == "--waybills" => {
            ("busel-waybill", WAYBILLS, "BUSEL_WAYBILL", rest)
        }
        [first, rest @ ..] if first == "--totals" => {
            steps = CENTRES;
            ("busel-waybill", TOTALS, "BUSEL_TOTALS", rest)
        }
        all => ("busel", MONTH, "BUSEL_SIM", all),
    };
    for pair in words.chunks(2) {
        match pair {
            [word, number] if word == "--steps" => steps = number.parse().context("--steps N")?,
            [word, number] if word == "--seed" => seed = number.parse().context("--seed S")?,
            _ => bail!(
                "say --waybills, --totals or nothing, then --steps and a number, --seed and a number, or nothing"
            ),
        }
    }
    println!("sim: {steps} steps, seed {seed}");
    let ended = Command::new("cargo")
        .args(["test", "--release", "--locked", "--quiet", "--package", package, "--test", "it"])
        .args([test, "--", "--nocapture"])
        .args((test != TOTALS).then_some("--exact"))
        .current_dir(root)
        .env(format!("{prefix}_STEPS"), steps.to_string())
        .env(format!("{prefix}_SEED"), seed.to_string())
        .status()
        .context("running cargo test")?;
    if !ended.success() {
        bail!("sim: a law was broken, seed {seed}, {steps} steps");
    }
    println!("sim: every law held");
    Ok(())
}

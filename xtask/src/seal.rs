//! `cargo xtask seal`: seals a working centre far more often than `./test` has time for, and looks
//! through all memory of what is left each time.
//!
//! The sealing itself stands in `crates/busel/tests/it/sealing.rs`; this job only tells it how often.
//! It has to read the memory of another process, so it runs as root.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};

/// Runs, where nobody says how many.
const TIMES: u64 = 100;

/// Does what the words after `seal` ask: `--times N` runs.
///
/// # Errors
///
/// When a word is not understood, or something of the centre stayed in memory.
#[expect(clippy::print_stdout, reason = "a person waits for it")]
pub(crate) fn run(root: &Path, words: &[String]) -> anyhow::Result<()> {
    let times = match words {
        [] => TIMES,
        [word, number] if word == "--times" => number.parse().context("--times N")?,
        _ => bail!("say --times and a number, or nothing"),
    };
    println!("seal: {times} runs");
    let test = "sealing::nothing_of_the_centre_stays_in_memory_after_sealing";
    let ended = Command::new("cargo")
        .args(["test", "--locked", "--quiet", "--package", "busel", "--test", "it", test])
        .args(["--", "--exact", "--nocapture"])
        .current_dir(root)
        .env("BUSEL_SEAL_TIMES", times.to_string())
        .status()
        .context("running cargo test")?;
    if !ended.success() {
        bail!("seal: something stayed in memory, or it took too long");
    }
    println!("seal: nothing stayed in memory");
    Ok(())
}

//! Writes what the fuzzer begins with into a folder, one folder for each target. `seeds FOLDER`, for
//! `cargo xtask fuzz`.

#[expect(dead_code, reason = "the tests try the seeds as well")]
#[path = "../fuzz/trials/mod.rs"]
mod trials;

use std::path::PathBuf;

use anyhow::Context;

fn main() -> anyhow::Result<()> {
    let folder = std::env::args().nth(1).map(PathBuf::from).context("name a folder")?;
    for trial in trials::TRIALS {
        let of_trial = folder.join(trial.name);
        std::fs::create_dir_all(&of_trial)?;
        for (name, bytes) in (trial.seeds)() {
            std::fs::write(of_trial.join(name), bytes)?;
        }
    }
    Ok(())
}

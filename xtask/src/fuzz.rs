//! `cargo xtask fuzz [TARGET] --seconds S`: throws bytes at every format that the planner reads.
//!
//! The targets stand in `crates/busel-planner/fuzz`, a workspace of its own; each begins with the
//! texts under `testkit/formats` and goes on from what earlier runs left in `target/fuzz`. Seconds are
//! of the processor and for each target, so that a busy machine does not try less. What the
//! fuzzer says is in `target/fuzz/TARGET.log`. When a target falls, the text that did it is kept under
//! `target/fuzz/fallen`, and running the job again begins with it.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, bail, ensure};

use crate::stopwatch::timed;
use crate::target;

/// What can be tried; each is a binary of the fuzz workspace and a folder of `testkit/formats`.
const TARGETS: [&str; 6] = ["allocation", "customers", "pairs", "roads", "convoy", "solution"];

/// Seconds of each target, where nobody says how many.
const SECONDS: u64 = 60;

/// Longest text: enough for every rule and a dozen stops, short enough for thousands of tries a
/// second.
const BYTES_MAX: u32 = 6_000;

/// Most memory of one target, in MB, and most seconds of one text.
const MEMORY_MAX: u32 = 2_048;
const TEXT_SECONDS_MAX: u32 = 20;

/// The version of the tool that is installed where there is none.
const TOOL_VERSION: &str = "0.13.2";

/// Tries what the words after `fuzz` name, or everything.
///
/// # Errors
///
/// When a word is not understood, something cannot be built, or a target falls.
#[expect(clippy::print_stdout, reason = "how much was tried is what was asked for")]
pub(crate) fn run(root: &Path, words: &[String]) -> anyhow::Result<()> {
    let (mut chosen, mut seconds) = (Vec::new(), SECONDS);
    let mut words = words.iter();
    while let Some(word) = words.next() {
        if word == "--seconds" {
            seconds = words.next().context("--seconds S")?.parse().context("--seconds S")?;
        } else {
            let known = TARGETS.into_iter().find(|target| target == word);
            chosen.push(known.with_context(|| format!("the targets are {}", TARGETS.join(", ")))?);
        }
    }
    if chosen.is_empty() {
        chosen = TARGETS.to_vec();
    }
    let fuzz = Fuzz::ready(root)?;
    let mut fallen = Vec::new();
    for name in chosen {
        let (spent, holds) = fuzz.target(name, Duration::from_secs(seconds))?;
        let texts = fs::read_dir(fuzz.folder.join("corpus").join(name))?.count();
        println!("fuzz {name}: {:.0} s of the processor, {texts} texts kept", spent.as_secs_f64());
        if !holds {
            fallen.push(name);
        }
    }
    if !fallen.is_empty() {
        bail!(
            "fuzz: {} fell; what the fuzzer says is in {}, the texts are under fallen",
            fallen.join(", "),
            fuzz.folder.display()
        );
    }
    Ok(())
}

/// The built targets, and where texts are kept.
struct Fuzz {
    seeds: PathBuf,
    words: PathBuf,
    folder: PathBuf,
    programs: PathBuf,
}

impl Fuzz {
    /// Installs the tool where it is missing, and builds all targets.
    fn ready(root: &Path) -> anyhow::Result<Self> {
        let folder = target(root).join("fuzz");
        let tool = folder.join("tool");
        if !tool.join("bin/cargo-fuzz").exists() {
            let installed = Command::new("cargo")
                .args(["install", "cargo-fuzz", "--locked", "--quiet", "--version", TOOL_VERSION])
                .arg("--root")
                .arg(&tool)
                .arg("--target-dir")
                .arg(folder.join("tool-build"))
                .status();
            ensure!(installed.context("running cargo install")?.success(), "no cargo-fuzz");
        }
        // Nothing of ours is unsafe code, so no sanitizer is asked; the compiler may still have to
        // be told that instrumenting on stable is meant.
        let built = Command::new(tool.join("bin/cargo-fuzz"))
            .args(["fuzz", "build", "--sanitizer", "none", "--fuzz-dir"])
            .arg(root.join("crates/busel-planner/fuzz"))
            .arg("--target-dir")
            .arg(folder.join("build"))
            .env("RUSTC_BOOTSTRAP", "1")
            .current_dir(root)
            .status();
        ensure!(built.context("running cargo-fuzz")?.success(), "the targets do not build");
        let release = "release/allocation";
        let programs = fs::read_dir(folder.join("build"))?
            .filter_map(|entry| Some(entry.ok()?.path()))
            .find(|host| host.join(release).exists())
            .context("cargo-fuzz leaves its programs under the host's name")?;
        let seeds = root.join("testkit/formats");
        let words = root.join("crates/busel-planner/fuzz/words.dict");
        Ok(Self { seeds, words, folder, programs: programs.join("release") })
    }

    /// Runs one target; what it took, and whether it held.
    fn target(&self, name: &str, most: Duration) -> anyhow::Result<(Duration, bool)> {
        let corpus = self.folder.join("corpus").join(name);
        let fallen = self.folder.join("fallen").join(name);
        fs::create_dir_all(&corpus)?;
        fs::create_dir_all(&fallen)?;
        let mut spent = Duration::ZERO;
        // Its own limit is of the wall clock, which is less than the processor's on a busy machine.
        while spent < most {
            let left = most.saturating_sub(spent).as_secs().max(1);
            let log = File::create(self.folder.join(format!("{name}.log")))?;
            let mut command = Command::new(self.programs.join(name));
            command
                .args([&corpus, &self.seeds.join(name), &fallen])
                .arg(format!("-max_total_time={left}"))
                .arg(format!("-max_len={BYTES_MAX}"))
                .arg(format!("-rss_limit_mb={MEMORY_MAX}"))
                .arg(format!("-timeout={TEXT_SECONDS_MAX}"))
                .arg(format!("-artifact_prefix={}/", fallen.display()))
                .arg(format!("-dict={}", self.words.display()))
                .args(["-verbosity=0", "-print_final_stats=1"])
                .stderr(log);
            let (measured, ended) = timed(&mut command)?;
            spent += measured.cpu;
            if !ended.success() {
                return Ok((spent, false));
            }
        }
        Ok((spent, true))
    }
}

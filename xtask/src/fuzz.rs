//! `cargo xtask fuzz [TARGET] --seconds S`: throws bytes at what is read from others.
//!
//! The targets stand in `crates/busel-planner/fuzz`, `crates/busel/fuzz` and
//! `crates/busel-waybill/fuzz`, workspaces of their own.
//! Those of the planner begin with the texts under `testkit/formats`, photos with the corpus that the
//! tests make, the others with seeds made by code and with `testkit/fuzz`; all go on from what
//! earlier runs left in `target/fuzz`. Seconds are
//! of the processor and for each target, so that a busy machine does not try less. What the
//! fuzzer says is in `target/fuzz/TARGET.log`. When a target falls, the text that did it is kept under
//! `target/fuzz/fallen`, and running the job again begins with it. Once mended it belongs into
//! `testkit/fuzz/TARGET`, where every test tries it again.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, bail, ensure};

use crate::stopwatch::timed;
use crate::target;

/// What can be tried; each is a binary of its workspace, and of the planner's a folder of
/// `testkit/formats`.
const TARGETS: [(&str, Workspace); 19] = [
    ("allocation", Workspace::Planner),
    ("customers", Workspace::Planner),
    ("pairs", Workspace::Planner),
    ("roads", Workspace::Planner),
    ("convoy", Workspace::Planner),
    ("solution", Workspace::Planner),
    ("photo", Workspace::Busel),
    ("import", Workspace::Busel),
    ("chat", Workspace::Busel),
    ("command", Workspace::Busel),
    ("cookie", Workspace::Busel),
    ("multipart", Workspace::Busel),
    ("message", Workspace::Waybill),
    ("signed", Workspace::Waybill),
    ("packed", Workspace::Waybill),
    ("card", Workspace::Waybill),
    ("square", Workspace::Waybill),
    ("note", Workspace::Waybill),
    ("published", Workspace::Waybill),
];

/// Where targets stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Workspace {
    Planner,
    Busel,
    Waybill,
}

impl Workspace {
    fn path(self) -> &'static str {
        match self {
            Self::Planner => "crates/busel-planner/fuzz",
            Self::Busel => "crates/busel/fuzz",
            Self::Waybill => "crates/busel-waybill/fuzz",
        }
    }

    /// Bytes of the longest input.
    fn bytes_max(self) -> u32 {
        match self {
            Self::Planner => TEXT_BYTES_MAX,
            Self::Busel | Self::Waybill => SENT_BYTES_MAX,
        }
    }

    /// Where its programs are built; each has its own, as each has its own packages.
    fn build(self) -> &'static str {
        match self {
            Self::Planner => "build",
            Self::Busel => "build-busel",
            Self::Waybill => "build-waybill",
        }
    }
}

/// Seconds of each target, where nobody says how many.
const SECONDS: u64 = 60;

/// Longest text: enough for every rule and a dozen stops, short enough for thousands of tries a
/// second.
const TEXT_BYTES_MAX: u32 = 6_000;

/// The same of what is sent to a centre: enough for nearly all photos of the corpus, whole.
const SENT_BYTES_MAX: u32 = 24_000;

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
            let known = TARGETS.into_iter().find(|(target, _)| target == word);
            let names = TARGETS.map(|(name, _)| name).join(", ");
            chosen.push(known.with_context(|| format!("the targets are {names}"))?);
        }
    }
    if chosen.is_empty() {
        chosen = TARGETS.to_vec();
    }
    let fuzz = Fuzz::ready(root, &chosen)?;
    let mut fallen = Vec::new();
    for (name, workspace) in chosen {
        let (spent, holds) = fuzz.target(name, workspace, Duration::from_secs(seconds))?;
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
    root: PathBuf,
    folder: PathBuf,
}

impl Fuzz {
    /// Installs the tool where it is missing, and builds what was chosen.
    fn ready(root: &Path, chosen: &[(&str, Workspace)]) -> anyhow::Result<Self> {
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
        let fuzz = Self { root: root.to_owned(), folder };
        for workspace in [Workspace::Planner, Workspace::Busel, Workspace::Waybill] {
            if chosen.iter().any(|(_, chosen)| *chosen == workspace) {
                fuzz.build(&tool, workspace)?;
            }
        }
        if chosen.iter().any(|(name, _)| *name == "photo") {
            fuzz.make("photos", &fuzz.seeds("photo"))?;
        }
        if chosen.iter().any(|(name, of)| *of == Workspace::Busel && *name != "photo") {
            fuzz.make("seeds", &fuzz.folder.join("seeds"))?;
        }
        Ok(fuzz)
    }

    fn build(&self, tool: &Path, workspace: Workspace) -> anyhow::Result<()> {
        // Nothing of ours is unsafe code, so no sanitizer is asked; the compiler may still have to
        // be told that instrumenting on stable is meant.
        let built = Command::new(tool.join("bin/cargo-fuzz"))
            .args(["fuzz", "build", "--sanitizer", "none", "--fuzz-dir"])
            .arg(self.root.join(workspace.path()))
            .arg("--target-dir")
            .arg(self.folder.join(workspace.build()))
            .env("RUSTC_BOOTSTRAP", "1")
            .current_dir(&self.root)
            .status();
        ensure!(built.context("running cargo-fuzz")?.success(), "the targets do not build");
        Ok(())
    }

    /// What is sent to a centre is made and not kept in the repository.
    fn make(&self, example: &str, to: &Path) -> anyhow::Result<()> {
        let made = Command::new("cargo")
            .args(["run", "--quiet", "--package", "busel", "--example", example, "--"])
            .arg(to)
            .current_dir(&self.root)
            .status();
        ensure!(made.context("running cargo")?.success(), "{example} are not made");
        Ok(())
    }

    /// The vectors of a target of the waybill, their hex made bytes.
    fn vectors(&self, name: &str) -> anyhow::Result<PathBuf> {
        let to = self.seeds(name);
        fs::create_dir_all(&to)?;
        let under = if name == "message" { "" } else { name };
        let from = self.root.join("testkit/waybill").join(under);
        // Squares and notes are text, which the fuzzer finds by itself.
        if !from.exists() {
            return Ok(to);
        }
        for entry in fs::read_dir(from)? {
            let path = entry?.path();
            let Some(file) =
                path.file_stem().filter(|_| path.extension().is_some_and(|end| end == "hex"))
            else {
                continue;
            };
            fs::write(to.join(file), bytes(&fs::read_to_string(&path)?)?)?;
        }
        Ok(to)
    }

    /// Where the seeds of a target of the program lie.
    fn seeds(&self, name: &str) -> PathBuf {
        self.folder.join("seeds").join(name)
    }

    /// The program of a target.
    fn program(&self, name: &str, workspace: Workspace) -> anyhow::Result<PathBuf> {
        let release = Path::new("release").join(name);
        fs::read_dir(self.folder.join(workspace.build()))?
            .filter_map(|entry| Some(entry.ok()?.path().join(&release)))
            .find(|program| program.exists())
            .context("cargo-fuzz leaves its programs under the host's name")
    }

    /// Runs one target; what it took, and whether it held.
    fn target(
        &self,
        name: &str,
        workspace: Workspace,
        most: Duration,
    ) -> anyhow::Result<(Duration, bool)> {
        let program = self.program(name, workspace)?;
        let seeds = match workspace {
            Workspace::Planner => self.root.join("testkit/formats").join(name),
            Workspace::Busel => self.seeds(name),
            Workspace::Waybill => self.vectors(name)?,
        };
        let kept = self.root.join("testkit/fuzz").join(name);
        let corpus = self.folder.join("corpus").join(name);
        let fallen = self.folder.join("fallen").join(name);
        fs::create_dir_all(&corpus)?;
        fs::create_dir_all(&fallen)?;
        let mut spent = Duration::ZERO;
        // Its own limit is of the wall clock, which is less than the processor's on a busy machine.
        while spent < most {
            let left = most.saturating_sub(spent).as_secs().max(1);
            let log = File::create(self.folder.join(format!("{name}.log")))?;
            let mut command = Command::new(&program);
            command
                .args([&corpus, &seeds, &fallen])
                .args(kept.exists().then_some(&kept))
                .arg(format!("-max_total_time={left}"))
                .arg(format!("-max_len={}", workspace.bytes_max()))
                .arg(format!("-rss_limit_mb={MEMORY_MAX}"))
                .arg(format!("-timeout={TEXT_SECONDS_MAX}"))
                .arg(format!("-artifact_prefix={}/", fallen.display()))
                .args(["-verbosity=0", "-print_final_stats=1"])
                .stderr(log);
            let words = self.root.join(workspace.path()).join("words.dict");
            if words.exists() {
                command.arg(format!("-dict={}", words.display()));
            }
            let (measured, ended) = timed(&mut command)?;
            spent += measured.cpu;
            if !ended.success() {
                return Ok((spent, false));
            }
        }
        Ok((spent, true))
    }
}

/// Hex digits with remarks from `#` to the end of the line.
fn bytes(text: &str) -> anyhow::Result<Vec<u8>> {
    let digits = text.lines().flat_map(|line| line.split('#').next().unwrap_or_default().chars());
    let digits: String = digits.filter(|digit| !digit.is_whitespace()).collect();
    let pairs = (0..digits.len()).step_by(2).map(|at| digits.get(at..at + 2).unwrap_or_default());
    pairs.map(|pair| u8::from_str_radix(pair, 16).context("a vector is hex")).collect()
}

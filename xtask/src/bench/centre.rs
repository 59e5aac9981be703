//! How long the main job takes, on this machine, in the program as it is shipped.
//!
//! It builds the release, makes centres under `target/bench/centre`, measures each job five times and prints
//! the medians as a table for `docs/benchmarks.md`. The lists are the demo's, and a long one that is
//! made by a fixed seed. Each figure is what a person would wait for: whole processes, started anew.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, bail, ensure};
use serde_json::Value;

use super::{list, say};
use crate::stopwatch::{Measured, measure};
use crate::target;

/// How often each job is measured; the median counts.
const TIMES: usize = 5;

/// Lines of the long list.
const LINES: usize = 100_000;

/// The day on which every list is read.
const AS_OF: &str = "2026-11-22";

/// Measures everything and prints the table.
///
/// # Errors
///
/// When something cannot be built or run, or does not do what is measured.
pub(super) fn run(root: &Path) -> anyhow::Result<()> {
    let bench = Bench::ready(root)?;
    let mut table = Table::default();
    table.row(
        &format!("all lists and manifests imported, and a plan ({TIMES} × 3 starts)"),
        "< 1 s",
        &bench.main_job()?,
    );
    let (long, home) = bench.long_import()?;
    table.row(&format!("{LINES} needs imported"), "< 10 s, < 500 MB", &long);
    table.row("… the same list once more, which changes nothing", "", &bench.again(&home)?);
    table.row("… their check, from the first event", "", &bench.on(&home, &["check", "--json"])?);
    table.row(
        "… one need's history, from a cold start",
        "",
        &bench.on(&home, &["history", "N-1"])?,
    );
    table.print();
    bench.open(&home)?;
    bench.give()
}

/// The programs, and a folder to work in.
struct Bench {
    demo: PathBuf,
    folder: PathBuf,
    busel: PathBuf,
    pace: PathBuf,
}

impl Bench {
    fn ready(root: &Path) -> anyhow::Result<Self> {
        let words = [
            "build",
            "--release",
            "--locked",
            "--quiet",
            "--package",
            "busel",
            "--bins",
            "--example",
            "pace",
        ];
        let built = Command::new("cargo").args(words).current_dir(root).status();
        ensure!(built.context("running cargo build")?.success(), "the release does not build");
        let target = target(root);
        let folder = target.join("bench/centre");
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        let release = target.join("release");
        list::write(root, LINES, &folder.join("long.csv"))?;
        Ok(Self {
            demo: root.join("data/demo"),
            folder,
            busel: release.join("busel"),
            pace: release.join("examples/pace"),
        })
    }

    fn command(&self, home: &Path, words: &[&str]) -> Command {
        let mut command = Command::new(&self.busel);
        command.arg("--home").arg(home).args(words).stdin(Stdio::null()).stdout(Stdio::null());
        command
    }

    /// A new centre in the place of any other of this name.
    fn centre(&self, name: &str) -> anyhow::Result<PathBuf> {
        let home = self.folder.join(name);
        if home.exists() {
            fs::remove_dir_all(&home)?;
        }
        measure(&mut self.command(&home, &["init", "--insecure-key"]))?;
        Ok(home)
    }

    fn main_job(&self) -> anyhow::Result<Vec<Measured>> {
        let mut all = Vec::new();
        for _ in 0..TIMES {
            let home = self.centre("main")?;
            let mut sum = Measured::default();
            for kind in ["needs", "stock"] {
                let words = ["import", kind, "--as-of", AS_OF, "--yes", "--json"];
                let mut lists = fs::read_dir(self.demo.join(kind))?
                    .map(|list| Ok(list?.path()))
                    .collect::<anyhow::Result<Vec<_>>>()?;
                lists.sort();
                sum = sum.and(measure(self.command(&home, &words).args(lists))?);
            }
            let plan = ["plan", "--as-of", AS_OF, "--json"];
            all.push(sum.and(measure(&mut self.command(&home, &plan))?));
        }
        Ok(all)
    }

    fn long_list(&self, home: &Path) -> Command {
        let mut command =
            self.command(home, &["import", "needs", "--as-of", AS_OF, "--yes", "--json"]);
        command.arg(self.folder.join("long.csv"));
        command
    }

    /// The figures, and the last of the centres that were filled.
    fn long_import(&self) -> anyhow::Result<(Vec<Measured>, PathBuf)> {
        let mut all = Vec::new();
        let mut last = None;
        for _ in 0..TIMES {
            let home = self.centre("long")?;
            all.push(measure(&mut self.long_list(&home))?);
            last = Some(home);
        }
        Ok((all, last.context("measured at least once")?))
    }

    fn again(&self, home: &Path) -> anyhow::Result<Vec<Measured>> {
        (0..TIMES).map(|_| measure(&mut self.long_list(home))).collect()
    }

    fn on(&self, home: &Path, words: &[&str]) -> anyhow::Result<Vec<Measured>> {
        (0..TIMES).map(|_| measure(&mut self.command(home, words))).collect()
    }

    /// Answers of the measuring rod inside, and prints the medians of these figures.
    fn pace(&self, what: &str, home: &Path, figures: &[(&str, &str)]) -> anyhow::Result<()> {
        let mut told = Vec::new();
        for _ in 0..TIMES {
            let output = Command::new(&self.pace).arg(what).arg(home).output()?;
            ensure!(
                output.status.success(),
                "pace {what}: {}",
                String::from_utf8_lossy(&output.stderr)
            );
            told.push(serde_json::from_slice::<Value>(&output.stdout)?);
        }
        for (key, text) in figures {
            let mut all: Vec<f64> = told.iter().filter_map(|told| told[*key].as_f64()).collect();
            all.sort_by(f64::total_cmp);
            let Some(median) = all.get(all.len() / 2) else { bail!("pace {what} tells no {key}") };
            say(&format!("| {text} | {median} |"));
        }
        Ok(())
    }

    fn open(&self, home: &Path) -> anyhow::Result<()> {
        say("\n| inside that centre | |\n| --- | ---: |");
        let figures = [
            ("events", "events"),
            ("with_snapshot_ms", "opened by its snapshot, ms"),
            ("from_the_first_event_ms", "folded from its first event, ms"),
        ];
        self.pace("open", home, &figures)
    }

    fn give(&self) -> anyhow::Result<()> {
        say("\n| 64 tasks giving small commands for 3 s | |\n| --- | ---: |");
        let figures = [
            ("per_second", "commands acknowledged a second"),
            ("p50_ms", "half of them within, ms"),
            ("p99_ms", "99 of 100 within, ms"),
        ];
        self.pace("give", &self.centre("give")?, &figures)
    }
}

/// Lines of the answer, kept back until all are known.
#[derive(Default)]
struct Table(Vec<String>);

impl Table {
    fn row(&mut self, what: &str, goal: &str, all: &[Measured]) {
        let Measured { wall, cpu, peak_kb } = Measured::median(all);
        let (wall, cpu, peak) = (wall.as_secs_f64(), cpu.as_secs_f64(), peak_kb / 1_000);
        self.0.push(format!("| {what} | {wall:.2} | {cpu:.2} | {peak} | {goal} |"));
    }

    fn print(&self) {
        say(
            "| job | waiting, s | processor, s | peak, MB | goal |\n| --- | ---: | ---: | ---: | --- |",
        );
        for row in &self.0 {
            say(row);
        }
    }
}

//! `cargo xtask bench peers`: other planners and ours on the same problems, with the same seconds.
//!
//! Peers are installed under `target/bench/peers`; one that cannot be had is said and left out. For
//! each problem, limit and seed ours and every peer plan one after the other, in the same minutes,
//! on one thread, with the same seconds of the processor. Every plan, ours too, is confirmed by
//! `busel-plan check`, which shares no code with any search. What is found goes into tables for
//! `docs/benchmarks.md`, and plan by plan into `target/bench/peers/runs.csv`.

mod allocations;
mod contest;
mod convoys;
mod instance;
mod matches;
mod table;
mod tools;

use std::path::{Path, PathBuf};
use std::str::FromStr;

use anyhow::{Context, bail};

use instance::Goal;
use tools::Tools;

/// What the words after `bench peers` are.
const WORDS: &str = "bench peers [--convoys | --allocations] [--seconds 1,10,60] [--seeds N] \
    [--goal H|D] [--only NAME,NAME] [--peers NAME,NAME] [--instances DIR] [--matches 100000,1000000]";

/// What is asked for.
pub(super) struct Asked {
    convoys: bool,
    allocations: bool,
    seconds: Vec<f64>,
    seeds: u64,
    goal: Option<Goal>,
    only: Vec<String>,
    peers: Vec<String>,
    folders: Vec<PathBuf>,
    matches: Vec<usize>,
}

/// Runs the comparison that the words ask for.
///
/// # Errors
///
/// When a word is not understood, ours cannot be built, or a plan of ours is not allowed.
pub(super) fn run(root: &Path, words: &[String]) -> anyhow::Result<()> {
    let asked = Asked::read(root, words)?;
    let tools = Tools::ready(root, &asked.peers)?;
    if asked.convoys {
        convoys::run(root, &asked, &tools)?;
    }
    if asked.allocations {
        allocations::run(root, &asked, &tools)?;
    }
    Ok(())
}

impl Asked {
    fn read(root: &Path, words: &[String]) -> anyhow::Result<Self> {
        let mut asked = Self {
            convoys: true,
            allocations: true,
            seconds: vec![10.0],
            seeds: 5,
            goal: None,
            only: Vec::new(),
            peers: Vec::new(),
            folders: vec![root.join("testkit/convoys")],
            matches: vec![100_000],
        };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let mut value = || words.next().map(String::as_str).context(WORDS);
            match word.as_str() {
                "--convoys" => asked.allocations = false,
                "--allocations" => asked.convoys = false,
                "--seconds" => asked.seconds = list(value()?)?,
                "--seeds" => asked.seeds = value()?.parse().context("--seeds N")?,
                "--goal" => asked.goal = Some(Goal::of(value()?).context(WORDS)?),
                "--only" => asked.only = list(value()?)?,
                "--peers" => asked.peers = list(value()?)?,
                "--instances" => asked.folders.push(PathBuf::from(value()?)),
                "--matches" => asked.matches = list(value()?)?,
                _ => bail!("{WORDS}"),
            }
        }
        if asked.seeds == 0 || !asked.seconds.iter().all(|&seconds| seconds >= 0.1) {
            bail!("at least one seed, and a tenth of a second");
        }
        Ok(asked)
    }
}

/// Things between commas.
fn list<T: FromStr>(words: &str) -> anyhow::Result<Vec<T>> {
    let read = words.split(',').map(str::trim).filter(|word| !word.is_empty());
    read.map(|word| word.parse().ok().with_context(|| format!("`{word}`: {WORDS}"))).collect()
}

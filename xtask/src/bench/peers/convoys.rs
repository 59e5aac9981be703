//! Convoys, problem by problem: ours and every peer in turn, seed by seed, then the table.

use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context, ensure};

use super::Asked;
use super::contest::{self, Outcome};
use super::instance::{Instance, instances};
use super::table::{Entry, Row, Table};
use super::tools::{Peer, Tools, tell};

/// Runs everything and prints the table.
///
/// # Errors
///
/// When ours or the checker cannot be run, or no problem is left to plan.
pub(super) fn run(root: &Path, asked: &Asked, tools: &Tools) -> anyhow::Result<()> {
    let all = instances(&asked.folders)?;
    let chosen: Vec<Instance> = all
        .into_iter()
        .filter(|one| asked.only.is_empty() || asked.only.contains(&one.name))
        .filter(|one| asked.goal.is_none_or(|goal| goal == one.goal))
        .collect();
    ensure!(!chosen.is_empty(), "none of these problems is under {}", root.display());
    let mut runs = Runs::open(&tools.folder)?;
    let mut table = Table::new(&tools.peers);
    for instance in &chosen {
        for &seconds in &asked.seconds {
            let row = row(tools, instance, seconds, asked.seeds, &mut runs)?;
            table.add(&row);
        }
    }
    super::super::say(&table.to_string());
    Ok(())
}

/// One problem with one limit.
fn row(
    tools: &Tools,
    instance: &Instance,
    seconds: f64,
    seeds: u64,
    runs: &mut Runs,
) -> anyhow::Result<Row> {
    let mut ours = Vec::new();
    let mut theirs: Vec<Vec<Outcome>> = vec![Vec::new(); tools.peers.len()];
    for seed in 1..=seeds {
        let outcome = contest::ours(tools, instance, seconds, seed)?;
        runs.note(instance, seconds, seed, "busel", &outcome)?;
        ours.push(outcome);
        for (&peer, outcomes) in tools.peers.iter().zip(&mut theirs) {
            if !peer.plans(instance.goal) || (seed > 1 && peer.throws_no_dice()) {
                continue;
            }
            let outcome = contest::theirs(tools, peer, instance, seconds, seed)?;
            runs.note(instance, seconds, seed, Peer::name(peer), &outcome)?;
            outcomes.push(outcome);
        }
    }
    Ok(Row {
        instance: instance.clone(),
        seconds,
        ours: Entry::of(&ours),
        theirs: theirs.iter().map(|outcomes| Entry::of(outcomes)).collect(),
    })
}

/// Plan by plan, so that a run that is stopped has not been for nothing.
struct Runs(File);

impl Runs {
    fn open(folder: &Path) -> anyhow::Result<Self> {
        let path = folder.join("runs.csv");
        let is_new = !path.exists();
        let mut file = OpenOptions::new().create(true).append(true).open(&path)?;
        if is_new {
            writeln!(file, "instance,goal,seconds,seed,planner,vehicles,distance,cost,spent,why")?;
        }
        Ok(Self(file))
    }

    fn note(
        &mut self,
        instance: &Instance,
        seconds: f64,
        seed: u64,
        planner: &str,
        outcome: &Outcome,
    ) -> anyhow::Result<()> {
        let Instance { name, goal, .. } = instance;
        let begin = format!("{name},{},{seconds},{seed},\"{planner}\"", goal.word());
        let line = match outcome {
            Ok(found) => {
                let super::contest::Found { vehicles, length, cost, spent } = found;
                format!("{begin},{vehicles},{length:.2},{cost:.2},{spent:.3},")
            }
            Err(why) => format!("{begin},,,,,\"{}\"", why.replace('"', "'").replace('\n', " ")),
        };
        tell(&line);
        writeln!(self.0, "{line}").context("runs.csv")
    }
}

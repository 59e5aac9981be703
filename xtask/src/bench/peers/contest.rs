//! One planner on one problem: runs it, has its plan confirmed, and tells what came of it.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use anyhow::{Context, ensure};
use serde_json::Value;

use super::instance::{Goal, Instance};
use super::tools::{Peer, Tools};

/// A planner that takes so many times its limit by the wall hangs, and is ended.
const WALL_TIMES: f64 = 30.0;
/// Seconds for reading and building, besides.
const WALL_SECONDS: f64 = 120.0;

/// A plan that was confirmed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Found {
    pub(super) vehicles: u32,
    pub(super) length: f64,
    /// Of vehicles and road, where the problem has prices.
    pub(super) cost: f64,
    /// Seconds of the processor that it took.
    pub(super) spent: f64,
}

/// What came of a run; a planner without a plan is a result like any other.
pub(super) type Outcome = Result<Found, String>;

/// Ours.
///
/// # Errors
///
/// When it cannot be run, or its plan is not allowed: then there is nothing to compare.
pub(super) fn ours(
    tools: &Tools,
    instance: &Instance,
    seconds: f64,
    seed: u64,
) -> anyhow::Result<Outcome> {
    let plan = tools.folder.join("busel.plan");
    let mut command = Command::new(&tools.ours);
    command.arg("route").arg(&instance.path).arg("--out").arg(&plan);
    command.args(["--seconds", &seconds.to_string(), "--seed", &seed.to_string()]);
    command.args(["--objective", objective(instance.goal)]);
    let output = command.output().context("running busel-plan")?;
    ensure!(output.status.success(), "busel-plan: {}", text(&output.stderr));
    let line = text(&output.stdout);
    let spent = line.split(',').nth(2).and_then(|spent| spent.parse().ok());
    let spent: f64 = spent.with_context(|| format!("busel-plan says {line}"))?;
    let outcome = confirmed(tools, instance, &plan, spent)?;
    if let Err(why) = &outcome {
        ensure!(!why.contains("NOT ALLOWED"), "our plan of {}: {why}", instance.name);
    }
    Ok(outcome)
}

/// A peer.
///
/// # Errors
///
/// When our own checker cannot be run.
pub(super) fn theirs(
    tools: &Tools,
    peer: Peer,
    instance: &Instance,
    seconds: f64,
    seed: u64,
) -> anyhow::Result<Outcome> {
    let plan = tools.folder.join("peer.plan");
    if plan.exists() {
        fs::remove_file(&plan)?;
    }
    let runner = tools.runner(peer.script());
    // `timeout` ends a planner that hangs together with whatever it started.
    let mut command = Command::new("timeout");
    command.arg(format!("{:.0}", seconds * WALL_TIMES + WALL_SECONDS));
    command.arg(runner.get_program()).args(runner.get_args());
    command.envs(runner.get_envs().filter_map(|(name, value)| Some((name, value?))));
    command.arg(&instance.path).arg("--out").arg(&plan);
    command.args(["--seconds", &seconds.to_string(), "--seed", &seed.to_string()]);
    command.args(["--goal", instance.goal.word()]);
    if peer == Peer::PyVrpFleet {
        command.arg("--fleet-first");
    }
    let told = told(&command.output().context("running a peer")?);
    match told["spent"].as_f64() {
        Some(spent) if plan.exists() => confirmed(tools, instance, &plan, spent),
        Some(_) => Ok(Err("no plan".to_owned())),
        None => Ok(Err(told["why"].as_str().unwrap_or("ended without an answer").to_owned())),
    }
}

/// What a runner says in its last line.
pub(super) fn told(output: &Output) -> Value {
    let said = text(&output.stdout);
    let line = said.lines().last().unwrap_or_default();
    serde_json::from_str(line).unwrap_or(Value::Null)
}

/// Has a plan confirmed by our checker, whoever made it.
fn confirmed(
    tools: &Tools,
    instance: &Instance,
    plan: &Path,
    spent: f64,
) -> anyhow::Result<Outcome> {
    let mut command = Command::new(&tools.ours);
    command.arg("check").arg(&instance.path).arg(plan);
    command.args(["--objective", objective(instance.goal)]);
    let output = command.output().context("running busel-plan check")?;
    let said = text(&output.stdout);
    let line = said.lines().next().unwrap_or_default();
    if !line.starts_with("OK ") {
        let why = said.lines().take(3).collect::<Vec<_>>().join("; ");
        return Ok(Err(format!("{why}{}", text(&output.stderr).trim())));
    }
    let number = |key: &str| -> anyhow::Result<f64> {
        let word = line.split(' ').find_map(|word| word.strip_prefix(key)?.strip_prefix('='));
        word.and_then(|word| word.parse().ok()).with_context(|| format!("no {key} in {line}"))
    };
    let unserved = number("unserved")?;
    if unserved > 0.0 {
        return Ok(Err(format!("{unserved} unserved")));
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small count")]
    let vehicles = number("vehicles")? as u32;
    Ok(Ok(Found { vehicles, length: number("distance")?, cost: number("cost")?, spent }))
}

/// In which unit lengths are counted; for a convoy it says nothing.
fn objective(goal: Goal) -> &'static str {
    match goal {
        Goal::Vehicles | Goal::Cost => "H",
        Goal::Road => "D",
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

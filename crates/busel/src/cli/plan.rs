//! `busel plan`: who gets what, and why.

use std::time::Duration;

use busel_domain::command::Command;
use busel_domain::event::Fact;
use busel_domain::ids::PlanId;
use busel_domain::plan::{Load, PlanDocument};
use busel_domain::quantity::Units;
use busel_domain::time::Day;
use busel_planner::progress::{Answer, Progress, Work};
use clap::Args;
use indicatif::ProgressBar;
use serde_json::{Value, json};

use super::import::day;
use super::{Desk, Ended, Failed, coordinator};
use crate::clerk::{Clerk, Given};
use crate::planning;

/// Work out who gets what, and why. Nothing moves.
#[derive(Debug, Args)]
pub(crate) struct MakePlan {
    /// The day to plan for; today if not given.
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    as_of: Option<Day>,
    /// Put the plan in force at once: goods are kept for those it names.
    #[arg(long)]
    adopt: bool,
    /// Answer in JSON.
    #[arg(long)]
    json: bool,
}

/// The bar, moved by the planner.
struct Bar(ProgressBar);

impl Progress for Bar {
    fn report(&self, work: Work) -> Answer {
        self.0.set_length(work.total);
        self.0.set_position(work.done);
        Answer::Continue
    }
}

impl MakePlan {
    pub(crate) async fn run(&self, desk: &Desk<'_>) -> Result<Ended, Failed> {
        let (home, clerk) = desk.open()?;
        let roads = super::roads::of(&home)?;
        let now = desk.outside.now();
        let now = self.as_of.map_or(now, |day| {
            busel_domain::time::Moment(i64::from(day.0) * 86_400_000_000 + 43_200_000_000)
        });
        let bar = Bar(desk.terminal.bar(0, "Planning"));
        let started = now_for_seconds();
        let document = planning::propose(
            &clerk.present(),
            now,
            roads.as_ref(),
            planning::Fixed::default(),
            &bar,
        )
        .map_err(|no| Failed::BadUse(no.to_string()))?;
        let took = now_for_seconds().saturating_sub(started);
        bar.0.finish_and_clear();
        let id = lay(desk, &clerk, &document).await?;
        if self.adopt {
            give(desk, &clerk, Command::AdoptPlan { plan: id }).await?;
        }
        if self.json {
            desk.terminal.answer(&answer(id, &document, took))?;
        } else {
            tell(desk, id, &document, took)?;
        }
        clerk.stop().await;
        Ok(Ended::Done)
    }
}

/// How long planning took. This measures the machine, not the world, so it is not asked of
/// [`crate::outside::Outside`].
fn now_for_seconds() -> Duration {
    #[expect(clippy::disallowed_methods, reason = "a stop watch, read twice and thrown away")]
    let now = std::time::SystemTime::now();
    now.duration_since(std::time::UNIX_EPOCH).unwrap_or_default()
}

/// Lays the plan before people, unless the same one lies there already.
pub(super) async fn lay(
    desk: &Desk<'_>,
    clerk: &Clerk,
    document: &PlanDocument,
) -> Result<PlanId, Failed> {
    if let Some(id) = planning::standing_proposal(&clerk.present()) {
        let same = clerk.present().book.plan(id).is_some_and(|plan| {
            plan.document.allocated == document.allocated && plan.document.day == document.day
        });
        if same {
            return Ok(id);
        }
    }
    let facts = give(desk, clerk, planning::proposal(document.clone())).await?;
    let id = facts.iter().find_map(|fact| {
        if let Fact::PlanProposed { plan, .. } = fact { Some(*plan) } else { None }
    });
    Ok(id.expect("proposing a plan proposes one"))
}

pub(super) async fn give(
    desk: &Desk<'_>,
    clerk: &Clerk,
    command: Command,
) -> Result<Vec<Fact>, Failed> {
    let given = Given {
        attempt: desk.outside.attempt(),
        actor: coordinator(),
        command,
        happened: None,
        words: Vec::new(),
    };
    Ok(clerk.give(given).await?.facts)
}

fn answer(id: PlanId, document: &PlanDocument, took: Duration) -> Value {
    let allocations = document.allocated.iter().map(|line| {
        json!({
            "need": line.need.to_string(),
            "lot": line.lot.to_string(),
            "hub": line.hub.to_string(),
            "units": line.units,
            "why": line.why,
        })
    });
    let unmet = document
        .unmet
        .iter()
        .map(|line| json!({ "need": line.need.to_string(), "units": line.units, "why": line.why }));
    json!({
        "plan": id.to_string(),
        "exact": document.is_exact,
        "allocations": allocations.collect::<Vec<_>>(),
        "unmet": unmet.collect::<Vec<_>>(),
        "loads": document.loads.iter().map(load_json).collect::<Vec<_>>(),
        "seconds": took.as_secs_f64(),
    })
}

fn load_json(load: &Load) -> Value {
    let trips = load.trips.iter().map(|trip| {
        json!({
            "vehicle": trip.vehicle,
            "cargo": trip.cargo.iter().map(|(line, units)| json!({ "allocation": line, "units": units })).collect::<Vec<_>>(),
            "weight_kg": trip.weight_grams.div_ceil(1_000),
            "volume_l": trip.volume_cm3.div_ceil(1_000),
            "unknown_lines": trip.unknown,
        })
    });
    json!({
        "hub": load.hub.to_string(),
        "group": load.group.to_string(),
        "distance_km": load.distance_km,
        "trips": trips.collect::<Vec<_>>(),
    })
}

fn tell(
    desk: &Desk<'_>,
    id: PlanId,
    document: &PlanDocument,
    took: Duration,
) -> Result<(), Failed> {
    let given = document.allocated.iter().fold(Units::ZERO, |sum, line| sum.plus(line.units));
    let trips: usize = document.loads.iter().map(|load| load.trips.len()).sum();
    let exact = if document.is_exact { "" } else { " (stopped early: not the best there is)" };
    desk.terminal.print(&format!(
        "{id}{exact}: {} lines, {} units, {} needs not fully met, {} loads in {trips} trips, {:.3} s.",
        document.allocated.len(),
        given.get(),
        document.unmet.len(),
        document.loads.len(),
        took.as_secs_f64(),
    ))?;
    desk.terminal.print("Look at it with `busel serve`, or `busel export plan`.")?;
    Ok(())
}

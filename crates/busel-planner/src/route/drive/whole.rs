//! Keeping the time of a whole plan: vehicles that wait for each other.
//!
//! Companies wait for their last vehicle at a post, and who collects a crew waits until its vehicle
//! has ended. Each vehicle's time is kept with what is known of the others, every moment at which
//! somebody waits for somebody is then moved as late as the others make it, and that is done again
//! until nothing moves. Moments are only ever moved later, so what stands still at last is
//! consistent; a circle of waits never stands still, and is refused after a few more rounds than
//! there are such moments.

use std::collections::BTreeSet;
use std::fmt;

use super::{Gates, Refused, Road, Rule, Timeline, Waiting};
use crate::route::plan::{Act, Route};
use crate::route::problem::VehicleNo;
use crate::route::rules::border::Crossing;

/// Why a whole plan cannot be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stuck {
    /// Which of the routes given, from 0.
    pub route: usize,
    /// What of it, and why.
    pub refused: Refused,
}

impl fmt::Display for Stuck {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "route {}, {}", self.route, self.refused)
    }
}

impl std::error::Error for Stuck {}

/// A plan whose time is kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Whole {
    /// The vehicles used and what they do, in the sequence given.
    pub routes: Vec<Route>,
    /// What they know of each other: a change of one route can be tried against it.
    pub gates: Gates,
    /// Units of length driven.
    pub metres: i64,
    /// What vehicles and road cost.
    pub cost: i64,
}

/// What each vehicle is to do.
pub type Acts = (VehicleNo, Vec<Act>);

/// Keeps the time of all vehicles together. Those without an act are left out.
///
/// # Errors
///
/// The first route that cannot be done, [`Rule::Crew`] for a crew that is collected twice, or
/// [`Rule::Company`] when vehicles wait for each other in a circle.
pub fn timelines(road: &Road<'_>, routes: &[Acts]) -> Result<Whole, Stuck> {
    let mut waits_for = WaitsFor { crews: collected_once(routes)?, posts: BTreeSet::new() };
    let mut gates = places_of_crews(road, routes);
    let mut kept: Vec<Option<Timeline>> = vec![None; routes.len()];
    let mut rounds = 0;
    loop {
        for (number, (vehicle, acts)) in routes.iter().enumerate() {
            // Who waits for nobody has the same time in every round.
            if kept[number].is_none() || waits(road, *vehicle, acts) {
                let timeline = road
                    .timeline(*vehicle, acts, &gates)
                    .map_err(|refused| Stuck { route: number, refused })?;
                kept[number] = Some(timeline);
            }
        }
        let moved = move_gates(road, routes, &kept, &mut waits_for, &mut gates);
        let Some(first) = moved else { break };
        rounds += 1;
        // Each round settles one more of them; twice as many allow for a change of posts.
        if rounds > 2 + 2 * waits_for.count() {
            let act = routes[first].1.len();
            let refused = Refused { act, rule: Rule::Company };
            return Err(Stuck { route: first, refused });
        }
    }
    let mut whole = Whole { gates, ..Whole::default() };
    for ((vehicle, acts), timeline) in routes.iter().zip(kept) {
        if let Some(timeline) = timeline.filter(|_| !acts.is_empty()) {
            whole.metres += timeline.reached.metres;
            whole.cost += timeline.reached.cost;
            whole.routes.push(Route { vehicle: *vehicle, spans: timeline.spans });
        }
    }
    Ok(whole)
}

/// The moments for which somebody waits.
struct WaitsFor {
    /// Crews that are collected.
    crews: BTreeSet<VehicleNo>,
    /// Companies at a post.
    posts: BTreeSet<(usize, Crossing)>,
}

impl WaitsFor {
    fn count(&self) -> usize {
        self.crews.len() + self.posts.len()
    }
}

/// The crews that are collected, each once.
fn collected_once(routes: &[Acts]) -> Result<BTreeSet<VehicleNo>, Stuck> {
    let mut collected = BTreeSet::new();
    for (route, (_, acts)) in routes.iter().enumerate() {
        for (act, one) in acts.iter().enumerate() {
            if let Act::Collect(crew) = *one
                && !collected.insert(crew)
            {
                return Err(Stuck { route, refused: Refused { act, rule: Rule::Crew } });
            }
        }
    }
    Ok(collected)
}

/// Where the vehicles that stay somewhere will stay; when is not known yet.
fn places_of_crews(road: &Road<'_>, routes: &[Acts]) -> Gates {
    let mut gates = Gates::open();
    for (vehicle, acts) in routes {
        if let Some(place) = road.stays_at(*vehicle, acts) {
            let from = road.vehicle(*vehicle).from;
            gates.set_crew(*vehicle, Some(Waiting { place, from }));
        }
    }
    gates
}

/// Whether a vehicle's time depends on others.
fn waits(road: &Road<'_>, vehicle: VehicleNo, acts: &[Act]) -> bool {
    road.companies[vehicle as usize].is_some()
        || acts.iter().any(|act| matches!(act, Act::Collect(_)))
}

/// Moves every gate as late as somebody now is; tells the first route that moved one.
fn move_gates(
    road: &Road<'_>,
    routes: &[Acts],
    kept: &[Option<Timeline>],
    waits_for: &mut WaitsFor,
    gates: &mut Gates,
) -> Option<usize> {
    let mut first = None;
    for (number, ((vehicle, _), timeline)) in routes.iter().zip(kept).enumerate() {
        let Some(timeline) = timeline else { continue };
        let mut moved = false;
        if let Some(waiting) = gates.crew(*vehicle)
            && waiting.from < timeline.reached.end
        {
            gates.set_crew(*vehicle, Some(Waiting { from: timeline.reached.end, ..waiting }));
            moved |= waits_for.crews.contains(vehicle);
        }
        if let Some(company) = road.companies[*vehicle as usize] {
            let mut crossed = BTreeSet::new();
            for &(crossing, arrival) in &timeline.crossings {
                if crossed.insert(crossing) {
                    waits_for.posts.insert((company, crossing));
                    moved |= gates.hold(road.problem, company, crossing, arrival);
                }
            }
        }
        if moved && first.is_none() {
            first = Some(number);
        }
    }
    first
}

//! From the search's draft to a plan with its timeline.
//!
//! For problems with windows only, where every vehicle drives on as soon as it can.

use std::collections::BTreeMap;

use super::draft::{ABSENT, Draft};
use super::model::{Model, Origin, ix, no};
use super::tour::{TERMINAL, Tour};
use crate::route::plan::{Act, Doing, Route, RoutePlan, Span, Totals, Why};
use crate::route::problem::Routing;

/// The plan of a draft.
pub(super) fn plan(problem: &Routing, model: &Model, draft: &Draft) -> RoutePlan {
    let mut next: BTreeMap<usize, usize> = BTreeMap::new();
    let unserved: Vec<u32> =
        (0..no(model.requests.len())).filter(|r| draft.home[ix(*r)] == ABSENT).collect();
    let mut plan = RoutePlan { unserved, ..RoutePlan::default() };
    plan.totals.unserved = by_urgency(problem, &plan.unserved);
    for &slot in &draft.live {
        let tour = &draft.tours[ix(slot)];
        let kind = &model.kinds[tour.kind];
        let number = next.entry(tour.kind).or_default();
        let vehicle = kind.vehicles[*number];
        *number += 1;
        let facts = &problem.vehicles[ix(vehicle)];
        plan.totals.vehicles += 1;
        plan.totals.metres += tour.metres;
        plan.totals.cost += facts.fixed + facts.per_metre * tour.metres;
        plan.routes.push(Route { vehicle, spans: spans(model, tour) });
    }
    plan.routes.sort_by_key(|route| route.vehicle);
    plan
}

fn by_urgency(problem: &Routing, requests: &[u32]) -> [u32; 4] {
    let mut unserved = Totals::default().unserved;
    for &request in requests {
        unserved[usize::from(problem.requests[ix(request)].priority.clamp(1, 4) - 1)] += 1;
    }
    unserved
}

/// What a stop is.
pub(super) fn act(model: &Model, stop: u32) -> Act {
    debug_assert!(stop % 2 == 1 || model.requests[ix(stop / 2)].origin == Origin::Pickup);
    if stop.is_multiple_of(2) { Act::PickUp(stop / 2) } else { Act::Deliver(stop / 2) }
}

fn spans(model: &Model, tour: &Tour) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut moment = tour.leave[0];
    let mut add = |from, until, doing| {
        if from < until || matches!(doing, Doing::Act(_)) {
            spans.push(Span { from, until, doing });
        }
        until
    };
    for at in 1..tour.visits.len() {
        let (visit, next, leave) = (&tour.visits[at - 1], &tour.visits[at], tour.leave[at]);
        let comes = moment + i64::from(visit.seconds_on);
        moment = add(moment, comes, Doing::Drive { to: next.place });
        if next.stop != TERMINAL {
            let begin = leave - model.stops[ix(next.stop)].service;
            moment = add(moment, begin, Doing::Stand(Why::Window));
            moment = add(moment, leave, Doing::Act(act(model, next.stop)));
        }
    }
    spans
}

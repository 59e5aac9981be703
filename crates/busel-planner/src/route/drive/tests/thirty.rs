//! Thirty gifts and six vans, planned by the simplest sweep: everybody gets home.

use super::crew::bring_home;
use super::gifts::{FLEETS, gifts};
use super::totals::assemble;
use super::whole::Acts;
use super::*;
use crate::route::check::check;
use crate::route::plan::{Route, RoutePlan};

/// Each vehicle in turn takes what is left nearest to where it is, while it can.
fn sweep(road: &Road<'_>) -> Vec<Acts> {
    let problem = road.problem();
    let places = problem.places.len();
    let mut left: Vec<RequestNo> = (0..).zip(&problem.requests).map(|(number, _)| number).collect();
    let mut routes: Vec<Acts> = Vec::new();
    for (vehicle, one) in (0..).zip(&problem.vehicles) {
        let (mut acts, mut here) = (Vec::new(), one.start);
        // A share for everyone: thirty times three, and six times five.
        while acts.len() < if one.end.is_none() { 3 } else { 5 } {
            let place = |request: RequestNo| problem.requests[request as usize].to.place;
            left.sort_by_key(|&request| {
                problem.tables[0].metres[here as usize * places + place(request) as usize]
            });
            let fits = |&request: &RequestNo| {
                let longer = [acts.as_slice(), &[Act::Deliver(request)]].concat();
                road.feasible(vehicle, &longer, &Gates::open()).is_some()
            };
            let Some(next) = left.iter().position(fits) else { break };
            let request = left.remove(next);
            acts.push(Act::Deliver(request));
            here = place(request);
        }
        routes.push((vehicle, acts));
    }
    routes
}

fn plan(must_return: bool) -> RoutePlan {
    let problem = gifts(must_return);
    let road = Road::new(&problem).unwrap();
    let home = bring_home(&road, &sweep(&road)).unwrap();
    let plan = assemble(&road, home.whole);
    let wrong: Vec<_> = check(&problem, &plan).iter().map(ToString::to_string).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    plan
}

#[test]
fn everybody_who_drove_a_gift_gets_home_and_most_in_a_van() {
    let plan = plan(true);
    let crews = plan.routes.iter().flat_map(Route::acts);
    let seated = crews.filter(|act| matches!(act, Act::Collect(_))).count();
    let stay: u32 = FLEETS.iter().map(|fleet| fleet.0).sum();
    assert_eq!(seated + plan.paid_rides.len(), stay as usize);
    assert!(seated > plan.paid_rides.len(), "{seated} seated");
    assert_eq!(plan.totals.unserved, [0; 4]);
}

#[test]
fn the_rule_about_crews_costs_what_is_paid_for_rides_and_detours() {
    let (with, without) = (plan(true), plan(false));
    assert!(without.paid_rides.is_empty());
    assert!(with.totals.cost > without.totals.cost);
    let problem = gifts(true);
    let road = Road::new(&problem).unwrap();
    let rides = without.routes.iter().map(|route| {
        let acts: Vec<Act> = route.acts().collect();
        road.stays_at(route.vehicle, &acts).map_or(0, |place| road.paid_ride(route.vehicle, place))
    });
    assert!(with.totals.cost < without.totals.cost + rides.sum::<i64>());
}

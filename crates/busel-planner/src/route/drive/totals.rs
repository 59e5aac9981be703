//! From vehicles whose time is kept to a plan: who pays a ride, what is left, what it comes to.

use std::collections::BTreeSet;

use super::Road;
use super::whole::Whole;
use crate::route::plan::{Act, Route, RoutePlan, Totals};
use crate::route::problem::{RequestNo, VehicleNo};

/// The plan of these routes. Crews that must be brought home and are not collected pay a ride.
#[must_use]
pub fn assemble(road: &Road<'_>, whole: Whole) -> RoutePlan {
    let mut served: BTreeSet<RequestNo> = BTreeSet::new();
    let mut collected: BTreeSet<VehicleNo> = BTreeSet::new();
    for act in whole.routes.iter().flat_map(Route::acts) {
        match act {
            Act::PickUp(_) => {}
            Act::Deliver(request) => {
                served.insert(request);
            }
            Act::Collect(crew) => {
                collected.insert(crew);
            }
        }
    }
    let mut totals = Totals { metres: whole.metres, cost: whole.cost, ..Totals::default() };
    let mut unserved = Vec::new();
    for (number, request) in (0..).zip(&road.problem().requests) {
        if !served.contains(&number) {
            unserved.push(number);
            totals.unserved[usize::from(request.priority - 1)] += 1;
        }
    }
    let mut paid_rides = Vec::new();
    for route in &whole.routes {
        totals.vehicles += 1;
        let acts: Vec<Act> = route.acts().collect();
        if let Some(place) = road.stays_at(route.vehicle, &acts)
            && !collected.contains(&route.vehicle)
        {
            paid_rides.push(route.vehicle);
            totals.cost += road.paid_ride(route.vehicle, place);
        }
    }
    let mut routes = whole.routes;
    routes.sort_by_key(|route| route.vehicle);
    paid_rides.sort_unstable();
    RoutePlan { routes, unserved, paid_rides, totals }
}

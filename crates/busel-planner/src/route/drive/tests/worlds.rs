//! Generated problems of every mix of rules: what Road keeps the time of, the checker finds right.

use std::collections::BTreeMap;

use super::*;
use crate::route::check::check;
use crate::route::drive::crew::bring_home;
use crate::route::drive::totals::assemble;
use crate::route::drive::whole::{Acts, timelines};
use crate::route::worlds::{Mix, world};

/// Everything that fits, each need at the end of the first vehicle that takes it alone.
fn simple_routes(road: &Road<'_>) -> Vec<Acts> {
    let problem = road.problem();
    let vehicles = (0..).zip(&problem.vehicles).map(|(number, _)| (number, Vec::new()));
    let mut routes: Vec<Acts> = vehicles.collect();
    for (number, request) in (0..).zip(&problem.requests) {
        let goods: &[Act] = match request.from {
            From::Stop(_) => &[Act::PickUp(number), Act::Deliver(number)],
            From::AnyStart | From::Aboard(_) => &[Act::Deliver(number)],
        };
        for route in &mut routes {
            let longer = [route.1.as_slice(), goods].concat();
            if matches!(request.from, From::Aboard(vehicle) if vehicle != route.0) {
                continue;
            }
            if road.feasible(route.0, &longer, &Gates::open()).is_some() {
                route.1 = longer;
                break;
            }
        }
    }
    routes
}

/// Routes that can be done together: while some cannot, the one that fails does less.
fn together(road: &Road<'_>, mut routes: Vec<Acts>) -> Vec<Acts> {
    while let Err(stuck) = timelines(road, &routes) {
        routes[stuck.route].1.clear();
    }
    routes
}

#[test]
fn what_is_kept_by_every_mix_of_rules_passes_the_checker() {
    let mut served = 0;
    let mut seen = BTreeMap::<String, usize>::new();
    for number in 0..600 {
        let problem = world(number, Mix::nth(number));
        let road = Road::new(&problem).expect("worlds are fit");
        let routes = together(&road, simple_routes(&road));
        let home = bring_home(&road, &routes).expect("they can be done together");
        for (vehicle, acts) in &home.acts {
            let kept = road.timeline(*vehicle, acts, &home.whole.gates).expect("it is kept");
            let asked = road.feasible(*vehicle, acts, &home.whole.gates);
            assert_eq!(Some(kept.reached), asked, "{}, vehicle {vehicle}", problem.name);
        }
        let paid = home.paid.clone();
        let plan = assemble(&road, home.whole);
        assert_eq!(plan.paid_rides, paid, "{}", problem.name);
        let wrong: Vec<_> = check(&problem, &plan).iter().map(ToString::to_string).collect();
        assert!(wrong.is_empty(), "{}: {wrong:#?}\n{plan:#?}", problem.name);
        for span in plan.routes.iter().flat_map(|route| &route.spans) {
            let what = match span.doing {
                Doing::Drive { .. } => "driving".to_owned(),
                Doing::Border { .. } => "a post".to_owned(),
                Doing::Stand(why) => format!("{why:?}"),
                Doing::Act(Act::Collect(_)) => "a crew collected".to_owned(),
                Doing::Act(Act::PickUp(_) | Act::Deliver(_)) => "goods".to_owned(),
            };
            *seen.entry(what).or_insert(0) += 1;
        }
        *seen.entry("a paid ride".to_owned()).or_insert(0) += plan.paid_rides.len();
        served += problem.requests.len() - plan.unserved.len();
    }
    assert!(served > 1_000, "only {served} served");
    // Six reasons to stand, and the five other things: each of them came about.
    assert!(seen.len() == 11 && seen.values().all(|&often| often > 5), "{seen:?}");
}

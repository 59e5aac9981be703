//! A Book and what a form says, as the planner's numbers.

use crate::catalogue::AreaCode;
use std::collections::BTreeSet;

use busel_domain::plan::Plan;

use super::super::hours;
use super::super::rules::{Company, Ground};
use super::super::tests::{PICKUP, SPRINTER, fleet, world_from};
use super::*;

/// The problem of a plan under its usual rules, changed a little.
fn posed(
    (present, plan): &(Present, Plan),
    vehicles: &[(&str, u32, u32)],
    change: impl FnOnce(&mut Fleet),
) -> Routing {
    let rules = Rules::usual(&Ground::of(present, plan, plan.document.day));
    let mut fleet = Fleet { rules, ..fleet(vehicles) };
    change(&mut fleet);
    let problem = Drawing::new(present, plan, &fleet).problem(&fleet, &[]);
    assert_eq!(busel_planner::route::fit::check(&problem), Ok(()));
    problem
}

fn area(code: &str) -> AreaCode {
    areas().named(code).expect("a known area").clone()
}

/// Where requests are delivered, by the area's curfew.
fn curfews(problem: &Routing) -> Vec<Vec<(Second, Second)>> {
    let area = |request: &Request| problem.places[request.to.place as usize].area;
    let told = |area: u32| {
        let hours = problem.areas[area as usize].curfew.iter();
        hours.map(|hours| (hours.from / 3_600, hours.until / 3_600)).collect()
    };
    problem.requests.iter().map(|request| area(request).map(told).unwrap_or_default()).collect()
}

#[test]
fn a_curfew_holds_at_the_stops_of_its_region_and_at_no_other() {
    let world = world_from("Львів", &[("Харків", 10), ("Тернопіль", 10), ("Ужгород", 10)]);
    let problem = posed(&world, &[(SPRINTER, 1, 0)], |_| {});
    assert_eq!(curfews(&problem), [vec![(23, 29)], vec![(0, 5)], vec![]]);
    let problem = posed(&world, &[(SPRINTER, 1, 0)], |fleet| {
        fleet.rules.curfews.clear();
        fleet.rules.curfews.insert(area("UA"), hours::read("20-6").expect("hours"));
        fleet.rules.curfews.insert(area("UA-22"), Vec::new());
    });
    assert_eq!(curfews(&problem), [vec![(20, 30)], vec![], vec![(20, 30)]], "or the country's");
}

#[test]
fn posts_lie_between_the_right_countries() {
    let world = world_from("Rzeszów", &[("Тернопіль", 10), ("Chişinău", 10)]);
    let problem = posed(&world, &[(SPRINTER, 1, 0)], |_| {});
    let countries: BTreeSet<u32> = problem.areas.iter().map(|area| area.country).collect();
    assert_eq!(countries.len(), 3);
    let country = |place: u32| {
        let area = problem.places[place as usize].area.expect("a town lies somewhere");
        problem.areas[area as usize].country
    };
    let hub = country(problem.vehicles[0].start);
    let [ukraine, moldova] = [0, 1].map(|at| country(problem.requests[at].to.place));
    let pairs: BTreeSet<(u32, u32)> =
        problem.posts.iter().map(|post| post.between).map(|(a, b)| (a.min(b), a.max(b))).collect();
    let pair = |a: u32, b: u32| (a.min(b), a.max(b));
    assert!(pairs.contains(&pair(hub, ukraine)) && pairs.contains(&pair(ukraine, moldova)));
    assert!(problem.posts.iter().all(|post| problem.places[post.place as usize].area.is_none()));
}

#[test]
fn where_two_zones_do_not_touch_both_borders_are_waited_at() {
    let world = world_from("Dover", &[("Тернопіль", 10)]);
    let problem = posed(&world, &[(SPRINTER, 1, 0)], |_| {});
    assert!(!problem.posts.is_empty());
    assert!(problem.posts.iter().all(|post| post.wait == [8 * 3_600; 24]), "{:?}", problem.posts);
}

#[test]
fn vehicles_cross_alone_two_and_two_or_all_together() {
    let world = world_from("Rzeszów", &[("Тернопіль", 10)]);
    let together = |company| {
        let problem = posed(&world, &[(SPRINTER, 3, 0)], |fleet| fleet.rules.company = company);
        problem.vehicles.iter().map(|vehicle| vehicle.together).collect::<Vec<_>>()
    };
    assert_eq!(together(Company::Alone), [None; 3]);
    assert_eq!(together(Company::Pairs), [Some(0), Some(0), Some(1)]);
    assert_eq!(together(Company::All), [Some(0); 3]);
}

#[test]
fn a_given_vehicle_ends_where_it_stays_and_its_crew_goes_where_it_belongs() {
    let world = world_from("Rzeszów", &[("Тернопіль", 10)]);
    let warsaw = Point { lat_e7: 522_297_000, lon_e7: 210_122_000 };
    let problem = posed(&world, &[(SPRINTER, 1, 0), (PICKUP, 0, 1)], |fleet| {
        fleet.rules.crews_home = Some(warsaw);
        fleet.with_two.insert(PICKUP.into());
    });
    let [van, pickup] = &problem.vehicles[..] else { panic!("{:?}", problem.vehicles) };
    assert_eq!((van.end, van.crew.must_return), (Some(van.start), false));
    assert_eq!((pickup.end, pickup.crew.must_return, pickup.crew.people), (None, true, 2));
    assert_eq!((van.hours, pickup.hours), (Some(Hours::ONE), Some(Hours::TWO)));
    assert_ne!(pickup.crew.home, pickup.start);
    let problem = posed(&world, &[(PICKUP, 0, 1)], |_| {});
    assert_eq!(problem.vehicles[0].crew.home, problem.vehicles[0].start, "or where it leaves");
}

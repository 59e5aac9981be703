//! Crews on their way home, by hand: vans of place 0, gifts that stay where they are driven to.

use super::crew::bring_home;
use super::totals::assemble;
use super::whole::{Acts, timelines};
use super::*;

/// A pick-up that stays with its last stop, and one person in it who lives at place 0.
fn gift() -> Vehicle {
    let crew = Crew { people: 1, seats: 1, home: 0, must_return: true };
    Vehicle { end: None, crew, fixed: 0, ..van() }
}

/// A ride costs 50, and 3 for a unit of length: 230 for a place one hour away.
const RIDE: Ride = Ride { fixed: 50, per_metre: 3 };

/// Vehicles and for each the place of its one drop.
fn convoy(vehicles: Vec<(Vehicle, PlaceNo)>) -> (Routing, Vec<Acts>) {
    let mut problem = Routing { ride: RIDE, ..line(8) };
    let mut routes = Vec::new();
    for (number, (vehicle, place)) in (0..).zip(vehicles) {
        problem.vehicles.push(vehicle);
        problem.requests.push(drop_at(place));
        routes.push((number, vec![Act::Deliver(number)]));
    }
    (problem, routes)
}

fn collects(acts: &[Acts]) -> Vec<Vec<VehicleNo>> {
    let crews = |acts: &Vec<Act>| {
        let crews = acts.iter().filter_map(|act| match *act {
            Act::Collect(crew) => Some(crew),
            Act::PickUp(_) | Act::Deliver(_) => None,
        });
        crews.collect()
    };
    acts.iter().map(|(_, acts)| crews(acts)).collect()
}

#[test]
fn a_crew_rides_home_with_a_van_that_stops_there_anyway() {
    let (problem, routes) = convoy(vec![(van(), 4), (gift(), 4)]);
    let road = Road::new(&problem).unwrap();
    let home = bring_home(&road, &routes).unwrap();
    assert_eq!(home.acts[0].1, [Act::Deliver(0), Act::Collect(1)]);
    assert!(home.paid.is_empty());
    let alone = timelines(&road, &routes).unwrap();
    assert_eq!((home.whole.cost, home.whole.metres), (alone.cost, alone.metres));
}

#[test]
fn a_van_goes_further_for_a_crew_where_that_is_cheaper_than_the_ride() {
    // One place further costs 120 units of length at 2 each; the ride from there 50 + 5 * 60 * 3.
    let (problem, routes) = convoy(vec![(van(), 4), (gift(), 5)]);
    let road = Road::new(&problem).unwrap();
    let home = bring_home(&road, &routes).unwrap();
    assert_eq!(home.acts[0].1, [Act::Deliver(0), Act::Collect(1)]);
    assert_eq!(home.whole.cost, timelines(&road, &routes).unwrap().cost + 240);
}

#[test]
fn a_ride_is_paid_where_a_detour_costs_more() {
    // From place 1 the ride costs 230; going there and back costs the van 120 units at 2 each.
    let (mut problem, routes) = convoy(vec![(van(), 0), (gift(), 1)]);
    let road = Road::new(&problem).unwrap();
    let home = bring_home(&road, &routes).unwrap();
    assert_eq!(home.paid, [1]);
    let plan = assemble(&road, home.whole);
    assert_eq!((plan.paid_rides.as_slice(), plan.totals.cost), (&[1][..], 500 + 120 + 230));
    problem.ride.fixed = 61;
    let road = Road::new(&problem).unwrap();
    assert!(bring_home(&road, &routes).unwrap().paid.is_empty());
}

#[test]
fn seats_go_to_those_whose_ride_is_dear_and_crews_move_along() {
    // Van 0 stops at 3 and 6, van 1 at 3 only; each has one free seat.
    let small = |people: u32| Vehicle { crew: Crew { seats: people + 1, ..van().crew }, ..van() };
    let (mut problem, mut routes) =
        convoy(vec![(small(1), 3), (small(1), 3), (gift(), 3), (gift(), 6)]);
    problem.requests.push(drop_at(6));
    routes[0].1.push(Act::Deliver(4));
    for vehicle in &mut problem.vehicles[..2] {
        vehicle.from = 20 * H;
    }
    let road = Road::new(&problem).unwrap();
    let home = bring_home(&road, &routes).unwrap();
    assert_eq!(collects(&home.acts), [vec![3], vec![2], vec![], vec![]]);
    assert!(home.paid.is_empty());
}

#[test]
fn nobody_sits_where_there_is_no_seat() {
    let two = Crew { people: 2, seats: 2, home: 0, must_return: true };
    let (problem, routes) =
        convoy(vec![(van(), 4), (gift(), 4), (Vehicle { crew: two, ..gift() }, 4)]);
    let road = Road::new(&problem).unwrap();
    let home = bring_home(&road, &routes).unwrap();
    // Two free seats: for the two whose rides are the dearer ones.
    assert_eq!(collects(&home.acts), [vec![2], vec![], vec![]]);
    assert_eq!(home.paid, [1]);
    let mut acts = home.acts[0].1.clone();
    acts.push(Act::Collect(1));
    let refused = road.timeline(0, &acts, &home.whole.gates).unwrap_err();
    assert_eq!(refused, Refused { act: 2, rule: Rule::Seats });
}

#[test]
fn who_collects_waits_until_they_are_there() {
    let late = Vehicle { from: 30 * H, ..gift() };
    let (problem, routes) = convoy(vec![(van(), 4), (late, 4)]);
    let road = Road::new(&problem).unwrap();
    let home = bring_home(&road, &routes).unwrap();
    let waits = home.whole.routes[0].spans.iter();
    let waits: Vec<_> =
        waits.filter(|span| span.doing == Doing::Stand(Why::Passengers)).copied().collect();
    assert_eq!(waits.len(), 1);
    assert_eq!((waits[0].from, waits[0].until), (4 * H, 34 * H));
}

#[test]
fn who_comes_by_again_later_collects_then_and_does_not_wait() {
    // The van is at place 4 at 4 and again at 8, the crew from 7 on.
    let (mut problem, mut routes) =
        convoy(vec![(van(), 4), (Vehicle { from: 3 * H, ..gift() }, 4)]);
    problem.requests.extend([drop_at(6), drop_at(4)]);
    routes[0].1.extend([Act::Deliver(2), Act::Deliver(3)]);
    let road = Road::new(&problem).unwrap();
    let home = bring_home(&road, &routes).unwrap();
    assert_eq!(home.acts[0].1[3], Act::Collect(1));
    assert_eq!(home.whole.routes[0].spans.last().map(|span| span.until), Some(12 * H));
}

#[test]
fn a_van_that_ends_elsewhere_brings_nobody_home() {
    let (problem, routes) = convoy(vec![(Vehicle { end: Some(1), ..van() }, 4), (gift(), 4)]);
    let road = Road::new(&problem).unwrap();
    assert_eq!(bring_home(&road, &routes).unwrap().paid, [1]);
    let mut collecting = routes.clone();
    collecting[0].1.push(Act::Collect(1));
    let stuck = timelines(&road, &collecting).unwrap_err();
    assert_eq!(stuck.refused, Refused { act: 1, rule: Rule::Crew });
}

#[test]
fn who_ends_at_home_needs_no_ride() {
    let (problem, routes) = convoy(vec![(van(), 4), (Vehicle { start: 3, ..gift() }, 0)]);
    let road = Road::new(&problem).unwrap();
    let home = bring_home(&road, &routes).unwrap();
    assert!(home.paid.is_empty() && collects(&home.acts).concat().is_empty());
}

#[test]
fn nobody_is_collected_twice() {
    let (problem, mut routes) = convoy(vec![(van(), 4), (van(), 4), (gift(), 4)]);
    for route in &mut routes[..2] {
        route.1.push(Act::Collect(2));
    }
    let road = Road::new(&problem).unwrap();
    let stuck = timelines(&road, &routes).unwrap_err();
    assert_eq!((stuck.route, stuck.refused), (1, Refused { act: 1, rule: Rule::Crew }));
}

#[test]
fn a_crew_costs_between_nothing_and_its_ride() {
    let (mut problem, _) = convoy(vec![(van(), 4), (gift(), 4)]);
    let road = Road::new(&problem).unwrap();
    let cost = road.crew_cost(1, 2);
    assert_eq!((cost.least, cost.most), (0, 50 + 2 * 60 * 3));
    assert_eq!(road.crew_cost(1, 0).most, 0);
    problem.vehicles[0].crew.people = 3;
    let road = Road::new(&problem).unwrap();
    let cost = road.crew_cost(1, 2);
    assert_eq!(cost.least, cost.most);
}

//! What is thrown fits, is the same every time, and has the rules it was asked for.

use super::*;
use crate::route::problem::{From, Stop, limits};

fn stops(problem: &Routing) -> impl Iterator<Item = &Stop> {
    problem.requests.iter().flat_map(|request| {
        let from = match &request.from {
            From::Stop(stop) => Some(stop),
            From::AnyStart | From::Aboard(_) => None,
        };
        from.into_iter().chain([&request.to])
    })
}

fn fits(problem: &Routing) {
    let is_place = |place: u32| (place as usize) < problem.places.len();
    let is_area = |area: u32| (area as usize) < problem.areas.len();
    let name = &problem.name;
    assert!(problem.places.len() <= limits::PLACES, "{name}");
    assert!(problem.places.iter().all(|place| place.area.is_none_or(is_area)), "{name}");
    for table in &problem.tables {
        assert_eq!(table.metres.len(), problem.places.len().pow(2), "{name}");
        assert_eq!(table.seconds.len(), problem.places.len().pow(2), "{name}");
        assert!(table.metres.iter().chain(&table.seconds).all(|&number| number >= 0), "{name}");
    }
    for stop in stops(problem) {
        assert!(is_place(stop.place) && stop.service >= 0 && !stop.windows.is_empty(), "{name}");
        assert!(stop.windows.iter().all(|window| window.opens <= window.closes), "{name}");
        let in_turn = stop.windows.windows(2).all(|pair| pair[0].closes + 1 < pair[1].opens);
        assert!(in_turn && stop.windows.len() <= limits::WINDOWS, "{name}");
    }
    for vehicle in &problem.vehicles {
        assert!(is_place(vehicle.start) && vehicle.end.is_none_or(is_place), "{name}");
        assert!((vehicle.table as usize) < problem.tables.len(), "{name}");
        assert!(vehicle.from < vehicle.until, "{name}");
        assert!(vehicle.crew.people <= vehicle.crew.seats && is_place(vehicle.crew.home), "{name}");
    }
    for post in &problem.posts {
        assert!(is_place(post.place) && post.between.0 != post.between.1, "{name}");
        assert!(post.wait.iter().all(|&wait| wait >= 0), "{name}");
    }
    let curfews = problem.areas.iter().flat_map(|area| &area.curfew);
    for hours in problem.posts.iter().flat_map(|post| &post.open).chain(curfews) {
        let begins = (0..DAY).contains(&hours.from);
        assert!(begins && (1..DAY).contains(&(hours.until - hours.from)), "{name}");
    }
    aboard_fits(problem);
}

/// What a vehicle has aboard already it may have aboard.
fn aboard_fits(problem: &Routing) {
    for (number, vehicle) in (0..).zip(&problem.vehicles) {
        let aboard = problem.requests.iter().filter(|request| request.from == From::Aboard(number));
        let aboard: Vec<_> = aboard.collect();
        let grams: i64 = aboard.iter().map(|request| request.grams).sum();
        let millilitres: i64 = aboard.iter().map(|request| request.millilitres).sum();
        assert!(grams <= vehicle.grams && millilitres <= vehicle.millilitres, "{}", problem.name);
        assert!(aboard.iter().all(|request| request.class == GoodsClass(0)), "{}", problem.name);
    }
    assert!(!problem.apart.contains(&(GoodsClass(0), GoodsClass(0))), "{}", problem.name);
    let whose = |request: &crate::route::problem::Request| match request.from {
        From::Aboard(vehicle) => Some(vehicle as usize),
        From::AnyStart | From::Stop(_) => None,
    };
    assert!(problem.requests.iter().filter_map(whose).all(|v| v < problem.vehicles.len()));
}

fn no_detour_is_shorter(problem: &Routing) {
    let places = problem.places.len();
    for list in problem.tables.iter().flat_map(|table| [&table.metres, &table.seconds]) {
        let way = |from: usize, to: usize| list[from * places + to];
        for (from, by) in (0..places).flat_map(|from| (0..places).map(move |by| (from, by))) {
            assert!((0..places).all(|to| way(from, to) <= way(from, by) + way(by, to)));
        }
        assert!((0..places).all(|place| way(place, place) == 0));
    }
}

#[test]
fn every_world_fits_and_is_the_same_every_time() {
    for number in 0..1_500 {
        let mix = Mix::nth(number);
        let problem = world(number, mix);
        fits(&problem);
        assert_eq!(problem, world(number, mix));
        let (requests, vehicles) =
            if mix.has(Mix::MEDIUM) { (20..=60, 4..=15) } else { (1..=12, 1..=5) };
        assert!(requests.contains(&problem.requests.len()), "{}", problem.name);
        assert!(vehicles.contains(&problem.vehicles.len()), "{}", problem.name);
    }
}

#[test]
fn no_detour_in_a_world_is_shorter_than_the_way_it_goes_round() {
    for number in 0..60 {
        no_detour_is_shorter(&world(number, Mix::nth(number)));
    }
}

#[test]
fn a_convoy_fits() {
    for (seed, requests) in [(1, 1), (2, 50), (3, 200)] {
        let problem = convoy(seed, requests);
        fits(&problem);
        assert_eq!(problem.requests.len(), requests as usize);
        assert_eq!(problem, convoy(seed, requests));
    }
}

/// For each rule, how to see that a problem has it.
type Trace = fn(&Routing) -> bool;
const TRACES: [(Mix, Trace); 14] = [
    (Mix::WINDOWS, |p| stops(p).any(|stop| stop.windows.len() > 1)),
    (Mix::TIGHT, |p| p.vehicles.iter().any(|vehicle| vehicle.grams <= 7_500_000)),
    (Mix::KINDS, |p| p.tables.len() > 1),
    (Mix::OPEN_ENDS, |p| p.vehicles.iter().any(|vehicle| vehicle.end != Some(vehicle.start))),
    (Mix::ANY_START, |p| p.requests.iter().any(|request| request.from == From::AnyStart)),
    (Mix::ABOARD, |p| p.requests.iter().any(|r| matches!(r.from, From::Aboard(_)))),
    (Mix::TRAITS, |p| p.requests.iter().any(|r| (1..8).contains(&r.needs.0))),
    (Mix::APART, |p| !p.apart.is_empty()),
    (Mix::UNSERVABLE, |p| {
        let never = |stop: &Stop| stop.windows.iter().all(|window| window.closes < 0);
        let hopeless =
            |r: &crate::route::problem::Request| never(&r.to) || r.grams > 600_000 || r.needs.0 > 7;
        p.requests.iter().any(hopeless)
    }),
    (Mix::CURFEW, |p| p.areas.iter().any(|area| !area.curfew.is_empty())),
    (Mix::BORDER, |p| !p.posts.is_empty()),
    (Mix::HOURS, |p| p.vehicles.iter().any(|vehicle| vehicle.hours.is_some())),
    (Mix::COMPANY, |p| p.vehicles.iter().any(|vehicle| vehicle.together.is_some())),
    (Mix::CREWS, |p| p.vehicles.iter().any(|vehicle| vehicle.crew.must_return)),
];

#[test]
fn a_rule_that_is_not_in_the_mix_leaves_no_trace_and_one_that_is_does() {
    for (rule, trace) in TRACES {
        let mut seen = 0;
        for seed in 0..40 {
            let others = Mix::nth(200 + seed);
            let problem = world(seed, others);
            // A crew's vehicle stays as an open end does.
            let alike = rule == Mix::OPEN_ENDS && others.has(Mix::CREWS);
            assert!(others.has(rule) || alike || !trace(&problem), "{}", problem.name);
            seen += u32::from(trace(&world(seed, rule.with(others))));
        }
        assert!(seen >= 20, "{rule}: seen in {seen} of 40");
    }
}

#[test]
fn a_long_run_begins_with_each_rule_alone() {
    let first: Vec<_> = (0..=14).map(|number| Mix::nth(number).to_string()).collect();
    assert_eq!(first[..3], ["plain", "windows", "tight"]);
    assert_eq!(first[14], "crews");
    assert_eq!(Mix::nth(15), Mix::WINDOWS.with(Mix::TIGHT));
    assert!((106..400).any(|number| Mix::nth(number).has(Mix::MEDIUM)));
}

#[test]
fn dice_fall_as_they_were_published() {
    let mut dice = Dice::of(1_234_567);
    let whole = i64::MIN..=i64::MAX;
    let thrown = [dice.between(*whole.start(), *whole.end()), dice.between(0, 0)];
    // The first number of SplitMix64 for this seed is 6457827717110365317.
    assert_eq!(thrown[0].wrapping_sub(i64::MIN).cast_unsigned(), 6_457_827_717_110_365_317);
    assert_eq!(thrown[1], 0);
}

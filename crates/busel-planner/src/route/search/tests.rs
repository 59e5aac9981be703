//! Small convoys, against every plan there is; and the same plan for the same dice.

use std::sync::atomic::{AtomicU64, Ordering};

use super::dice::Dice;
use super::*;
use crate::route::check::check;
use crate::route::drive::gifts::gifts;
use crate::route::formats::solution::{Turn, timeline};
use crate::route::plan::{Act, Totals};
use crate::route::problem::{From, Second, Stop};
use crate::route::worlds::{Mix, world};

/// Any mix of the rules that need no timeline.
fn simple(seed: u64) -> Mix {
    let rules = [
        Mix::WINDOWS,
        Mix::TIGHT,
        Mix::KINDS,
        Mix::OPEN_ENDS,
        Mix::ANY_START,
        Mix::ABOARD,
        Mix::TRAITS,
        Mix::APART,
        Mix::UNSERVABLE,
    ];
    let drawn = rules.iter().enumerate().filter(|(at, _)| (seed >> at) & 1 == 1);
    drawn.fold(Mix::PLAIN, |mix, (_, rule)| mix.with(*rule))
}

fn planned(problem: &Routing, iterations: u64) -> RoutePlan {
    let effort = Effort { seed: 7, iterations, threads: 1 };
    route(problem, &effort, &Unwatched).expect("thrown worlds fit")
}

/// What a plan is worth, the smaller the better.
fn worth(problem: &Routing, totals: &Totals) -> ([u32; 4], u32, i64) {
    let vehicles = if problem.fewest_vehicles { totals.vehicles } else { 0 };
    (totals.unserved, vehicles, totals.cost)
}

/// Every plan of a small problem: each request anywhere in any vehicle's turn, or left out.
struct Everything<'a> {
    problem: &'a Routing,
    turns: Vec<Turn>,
    best: ([u32; 4], u32, i64),
}

impl Everything<'_> {
    fn best(problem: &Routing) -> ([u32; 4], u32, i64) {
        let vehicles = u32::try_from(problem.vehicles.len()).expect("few");
        let turns = (0..vehicles).map(|vehicle| (vehicle, Vec::new())).collect();
        let mut all = Everything { problem, turns, best: ([u32::MAX; 4], 0, 0) };
        all.place(0);
        all.best
    }

    fn place(&mut self, request: u32) {
        let Some(facts) = self.problem.requests.get(request as usize) else {
            let plan = timeline(self.problem, &self.turns);
            if check(self.problem, &plan).is_empty() {
                self.best = self.best.min(worth(self.problem, &plan.totals));
            }
            return;
        };
        self.place(request + 1);
        let has_pickup = matches!(facts.from, From::Stop(_));
        for turn in 0..self.turns.len() {
            let length = self.turns[turn].1.len();
            for first in 0..=length {
                if has_pickup {
                    self.turns[turn].1.insert(first, Act::PickUp(request));
                }
                let (least, most) =
                    if has_pickup { (first + 1, length + 1) } else { (first, first) };
                for second in least..=most {
                    self.turns[turn].1.insert(second, Act::Deliver(request));
                    self.place(request + 1);
                    self.turns[turn].1.remove(second);
                }
                if has_pickup {
                    self.turns[turn].1.remove(first);
                }
            }
        }
    }
}

/// A problem of the thrown worlds that is small enough to be tried out, under windows alone.
fn small(seed: u64) -> Option<Routing> {
    let mut problem = world(seed, simple(seed * 37));
    problem.requests.truncate(3);
    problem.vehicles.truncate(2);
    let fits = problem.requests.iter().all(|request| match request.from {
        From::Aboard(vehicle) => (vehicle as usize) < problem.vehicles.len(),
        From::Stop(_) | From::AnyStart => true,
    });
    fits.then_some(problem)
}

#[test]
fn no_plan_of_a_small_convoy_is_better() {
    let mut tried = 0;
    for problem in (0..80).filter_map(small) {
        let plan = planned(&problem, 300);
        assert_eq!(check(&problem, &plan), [], "{}", problem.name);
        assert_eq!(worth(&problem, &plan.totals), Everything::best(&problem), "{}", problem.name);
        tried += 1;
    }
    assert!(tried > 40, "only {tried} were small enough");
}

#[test]
fn every_plan_under_windows_and_loads_is_allowed() {
    for seed in 0..60 {
        let problem = world(
            seed,
            if seed % 6 == 0 { Mix::SIMPLE.with(Mix::MEDIUM) } else { simple(seed * 41) },
        );
        let plan = planned(&problem, 200);
        assert_eq!(check(&problem, &plan), [], "{}", problem.name);
    }
}

#[test]
fn every_plan_under_all_rules_is_allowed() {
    for number in 0..160 {
        let problem = world(number, Mix::nth(number));
        let plan = planned(&problem, if Mix::nth(number).has(Mix::MEDIUM) { 30 } else { 100 });
        assert_eq!(check(&problem, &plan), [], "{}", problem.name);
    }
}

#[test]
fn the_same_dice_give_the_same_plan() {
    let problem = world(3, Mix::MEDIUM);
    assert_eq!(planned(&problem, 1_000), planned(&problem, 1_000));
    let threads = Effort { seed: 1, iterations: 1_500, threads: 3 };
    let plan = route(&problem, &threads, &Unwatched).expect("it fits");
    assert_eq!(route(&problem, &threads, &Unwatched).as_ref(), Ok(&plan));
    assert_eq!(check(&problem, &plan), []);
}

#[test]
fn more_work_is_never_worse_for_the_same_beginning() {
    let problem = world(4, Mix::MEDIUM);
    let first = planned(&problem, 0).totals;
    let last = planned(&problem, 2_000).totals;
    assert!(worth(&problem, &last) <= worth(&problem, &first));
}

/// Stops the search at the third look.
struct Impatient(AtomicU64);

impl Watch for Impatient {
    fn look(&self, _news: News) -> Pace {
        if self.0.fetch_add(1, Ordering::Relaxed) < 2 { Pace::Spent(1) } else { Pace::Stop }
    }
}

#[test]
fn who_is_stopped_hands_back_the_best_so_far() {
    let problem = world(5, Mix::MEDIUM);
    let watch = Impatient(AtomicU64::new(0));
    let effort = Effort { seed: 1, iterations: u64::MAX, threads: 1 };
    let plan = route(&problem, &effort, &watch).expect("it fits");
    assert_eq!(check(&problem, &plan), []);
    assert_eq!(watch.0.load(Ordering::Relaxed), 3);
}

#[test]
fn what_cannot_be_served_is_left_and_the_rest_is_not() {
    let mut problem = world(6, Mix::SIMPLE);
    let too_heavy = problem.vehicles.iter().map(|vehicle| vehicle.grams).max().unwrap() + 1;
    let before = planned(&problem, 300);
    let late: Second = problem.vehicles.iter().map(|vehicle| vehicle.until).max().unwrap() + 1;
    let last = problem.requests.len();
    for (grams, opens) in [(too_heavy, 0), (0, late)] {
        let mut request = problem.requests[0].clone();
        request.from = From::AnyStart;
        request.grams = grams;
        let windows = vec![crate::route::problem::Window { opens, closes: late + 10 }];
        request.to = Stop { windows, ..request.to };
        problem.requests.push(request);
    }
    let plan = planned(&problem, 300);
    assert_eq!(check(&problem, &plan), []);
    let impossible: Vec<u32> =
        plan.unserved.iter().copied().filter(|r| *r as usize >= last).collect();
    assert_eq!(impossible.len(), 2);
    assert_eq!(plan.unserved.len(), before.unserved.len() + 2);
}

#[test]
fn nothing_to_do_needs_nobody() {
    let mut problem = world(7, Mix::SIMPLE);
    problem.requests.clear();
    let plan = planned(&problem, 100);
    assert_eq!(plan, RoutePlan::default());
    assert_eq!(check(&problem, &plan), []);
}

#[test]
fn without_vehicles_everything_stays_and_is_told() {
    for seed in 0..20 {
        let mut problem = world(seed, Mix::PLAIN);
        problem.vehicles.clear();
        let plan = planned(&problem, 10);
        assert_eq!(plan.unserved.len(), problem.requests.len());
        assert_eq!(check(&problem, &plan), []);
    }
}

#[test]
fn thirty_gifts_arrive_and_every_crew_gets_home() {
    let (with, without) = (gifts(true), gifts(false));
    let plan = planned(&with, 1_000);
    assert_eq!(check(&with, &plan), []);
    assert!(plan.unserved.is_empty(), "{:?}", plan.totals);
    let free = planned(&without, 1_000);
    assert_eq!(check(&without, &free), []);
    assert!(free.unserved.is_empty(), "{:?}", free.totals);
    let one_way = with.vehicles.iter().filter(|vehicle| vehicle.crew.must_return).count();
    assert!(one_way >= 30 && plan.paid_rides.len() <= one_way);
    assert!(plan.totals.cost > free.totals.cost, "bringing people home costs something");
    assert!(free.paid_rides.is_empty());
}

#[test]
fn dice_fall_evenly_and_within_bounds() {
    let mut dice = Dice::new(1);
    let mut seen = [0u32; 6];
    for _ in 0..6_000 {
        seen[dice.below(6)] += 1;
        assert!((0.0..1.0).contains(&dice.fraction()));
        assert!((1..=3).contains(&dice.up_to(3.0)));
    }
    assert!(seen.iter().all(|&count| (800..1_200).contains(&count)), "{seen:?}");
}

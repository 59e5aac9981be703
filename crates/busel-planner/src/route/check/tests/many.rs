//! Many problems, planned by the simplest of planners and by the search.

use super::one_by_one::one_by_one;
use crate::route::check::Violation;
use crate::route::check::many::{Tally, many};
use crate::route::plan::RoutePlan;
use crate::route::search::{Effort, Unwatched, route};
use crate::route::worlds::Mix;

#[test]
fn a_planner_that_serves_one_after_the_other_is_never_wrong() {
    let tally = many(0..500, Mix::SIMPLE.with(Mix::MEDIUM), one_by_one, |_, _| {});
    let Tally { problems, requests, served, .. } = tally.unwrap_or_else(|wrong| panic!("{wrong}"));
    assert_eq!(problems, 500);
    // It is no good planner, but does serve somebody.
    assert!(served * 3 > requests, "{served} of {requests}");
}

#[test]
fn the_search_is_never_wrong_under_any_mix_of_rules() {
    let effort = Effort { seed: 1, iterations: 60, threads: 1 };
    let search = |problem: &_| route(problem, &effort, &Unwatched).expect("worlds are fit");
    let tally = many(0..500, Mix::ALL, search, |_, _| {});
    let Tally { problems, requests, served, .. } = tally.unwrap_or_else(|wrong| panic!("{wrong}"));
    assert_eq!(problems, 500);
    assert!(served * 2 > requests, "{served} of {requests}");
}

#[test]
fn the_first_wrong_plan_ends_a_run_and_is_told() {
    let mut asked = 0;
    let mut told = Vec::new();
    let loses_the_third = |problem: &_| {
        asked += 1;
        if asked == 3 { RoutePlan::default() } else { one_by_one(problem) }
    };
    let wrong = many(7..500, Mix::PLAIN, loses_the_third, |number, _| told.push(number));
    let wrong = wrong.expect_err("the third plan leaves everybody out");
    assert_eq!((wrong.number, wrong.mix, told), (9, Mix::PLAIN, vec![7, 8]));
    assert_eq!(wrong.violations[0], Violation::Vanished { request: 0 });
    let says = wrong.to_string();
    assert!(says.starts_with("problem 9 (plain) has a plan that is not allowed:\n  request 0: "));
}

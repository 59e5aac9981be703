//! Finds everything wrong with a convoy's plan, whoever made it.
//!
//! It reads the timeline of a plan span by span and holds each rule of
//! [`problem`](super::problem) against it, one rule in one file, as plainly as the rule is said
//! there. It knows nothing of how plans are made and shares no code with whoever makes them, so a
//! mistake in a planner cannot hide here. It says whether a plan is allowed, not whether it is good:
//! who stands still without need is free to, and of several posts any will do.
//!
//! A plan may come from a file and say anything: numbers of things that are not there and moments
//! beyond all bounds give violations, never a panic. The problem is taken to fit.

pub mod many;

mod clock;
mod reading;
mod violation;

mod border;
mod company;
mod crews;
mod curfew;
mod hours;
mod load;
mod requests;
mod service;
mod timeline;
mod totals;
mod way;

use super::plan::RoutePlan;
use super::problem::Routing;
pub use violation::{At, List, Violation};

use reading::Reading;

/// All that is wrong with `plan`, in a fixed sequence; nothing when it is allowed.
#[must_use]
pub fn check(problem: &Routing, plan: &RoutePlan) -> Vec<Violation> {
    let mut found = Vec::new();
    let reading = Reading::of(problem, plan, &mut found);
    for rule in RULES {
        rule(&reading, &mut found);
    }
    found
}

/// One rule: what it finds in a plan.
type Rule = fn(&Reading<'_>, &mut Vec<Violation>);

/// All rules, each in the file of its name.
const RULES: [Rule; 11] = [
    timeline::check,
    way::check,
    border::check,
    company::check,
    curfew::check,
    hours::check,
    service::check,
    requests::check,
    load::check,
    crews::check,
    totals::check,
];

#[cfg(test)]
mod tests;

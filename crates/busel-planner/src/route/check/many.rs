//! A planner put to the test: many problems made by dice, each plan checked.
//!
//! It knows nothing of the planner but that it is asked for plans. A planner that serves nobody is
//! never wrong, so it is also counted what the plans achieve.

use std::fmt;
use std::ops::Range;

use super::{Violation, check};
use crate::route::plan::RoutePlan;
use crate::route::problem::Routing;
use crate::route::worlds::{Mix, world};

/// What a planner achieved with the problems it was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Problems planned.
    pub problems: u64,
    /// Requests in them.
    pub requests: u64,
    /// Requests served.
    pub served: u64,
    /// Vehicles used.
    pub vehicles: u64,
}

/// The first problem for which a planner makes a plan that is not allowed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// Its number: `world(number, mix)` makes it again.
    pub number: u64,
    /// Its rules.
    pub mix: Mix,
    /// The plan.
    pub plan: RoutePlan,
    /// All that is wrong with it.
    pub violations: Vec<Violation>,
}

/// The problem of a number, under its own rules as far as they are among `only`.
#[must_use]
pub fn problem(number: u64, only: Mix) -> (Mix, Routing) {
    let mix = Mix::nth(number).only(only);
    (mix, world(number, mix))
}

/// Has `planner` plan the problems of these numbers and checks each plan; the rules are those of
/// [`Mix::nth`] as far as they are among `only`. `after` is told each number when it is done with.
///
/// # Errors
///
/// The first [`Failure`].
pub fn many(
    numbers: Range<u64>,
    only: Mix,
    mut planner: impl FnMut(&Routing) -> RoutePlan,
    mut after: impl FnMut(u64, &Tally),
) -> Result<Tally, Box<Failure>> {
    let mut tally = Tally::default();
    for number in numbers {
        let (mix, problem) = problem(number, only);
        let plan = planner(&problem);
        let violations = check(&problem, &plan);
        if !violations.is_empty() {
            return Err(Box::new(Failure { number, mix, plan, violations }));
        }
        tally.problems += 1;
        tally.requests += count(&problem.requests);
        tally.served += count(&problem.requests) - count(&plan.unserved);
        tally.vehicles += count(&plan.routes);
        after(number, &tally);
    }
    Ok(tally)
}

fn count<T>(things: &[T]) -> u64 {
    things.iter().fold(0, |count, _| count + 1)
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { problems, requests, served, vehicles } = self;
        write!(f, "{problems} problems, {served} of {requests} requests by {vehicles} vehicles")
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "problem {} ({}) has a plan that is not allowed:", self.number, self.mix)?;
        self.violations.iter().try_for_each(|violation| write!(f, "\n  {violation}"))
    }
}

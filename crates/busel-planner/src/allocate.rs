//! Allocation: which goods for which need.
//!
//! What makes one plan better than another, each line only among plans equal in the lines before:
//!
//! 1. The needs of the first class together get as many units as can be.
//! 2. They get it fairly: the sum of given² over asked is as small as can be. If units could be
//!    divided, this would be the plan in which the worst off (given over asked) is as well off as
//!    can be, then the second worst, and so on; in whole units it is the nearest there is. Nobody
//!    could have a unit more without someone losing it who, counting half of that unit, is worse
//!    off. Of plans equal in this, whoever asks for less has more.
//! 3. The same two lines for the second, third and fourth class, each with the amounts of the
//!    classes before it settled, though they may come from other lots.
//! 4. What expires first leaves first: the sum of `units * (expires + loss)` is as small as can be.
//! 5. The way is short: the sum of `units * distance` is as small as can be.
//!
//! All in whole units and exact. Where a line leaves a choice (of two needs that are equally badly
//! off either may have the odd unit; of two lots either may serve) the lines below make it, and
//! where all leave it, the same one is always chosen.
//!
//! One wish does not fit this scheme: a need that would rather have nothing than less than its
//! minimum. See [`minimum`] for what is done then; it is bounded, checked, and told in the plan.

mod cheapest;
mod fair;
mod minimum;
mod network;
mod part;
mod plan;
mod problem;
mod simplex;
mod t1;

pub use plan::{AllocationPlan, Given, Step};
pub use problem::{
    Allocation, Class, LOTS_MAX, Lot, LotIndex, MATCHES_MAX, Match, MatchIndex, NEEDS_MAX, Need,
    NeedIndex, UNITS_MAX, Unusable,
};
pub use t1::allocate_t1;

use crate::progress::{Effort, Progress, Watch};
use part::Part;

/// Stages every part goes through: the four classes, and the choice of lots.
const STAGES: u64 = 5;

/// Finds the best plan, or the best found when stopped. The same problem and effort give the same
/// plan, unless `progress` answers differently.
#[must_use]
pub fn allocate(problem: &Allocation, effort: Effort, progress: &dyn Progress) -> AllocationPlan {
    let mut parts = part::divide(problem);
    let weight: u64 = parts.iter().map(Part::weight).sum();
    let watch = Watch::new(effort, progress, STAGES * weight);
    let mut plan = AllocationPlan::default();
    // Class by class over all parts, so that a plan stopped early is final for the classes before.
    for class in Class::ALL {
        for part in &mut parts {
            if watch.may_spend(1) {
                minimum::share_class(part, class, &watch, &mut plan.steps);
                watch.finish(part.weight());
            }
        }
        if !watch.is_interrupted() {
            plan.classes_finished = class.number();
        }
    }
    for part in &mut parts {
        if plan.classes_finished < Class::Fourth.number() {
            minimum::take_away(part, &mut plan.steps);
        }
        for cell in &part.cells {
            if watch.may_spend(1) {
                cheapest::rearrange(&mut part.network, cell, &part.ways, &watch);
            }
        }
        watch.finish(part.weight());
        plan.given.extend(part.given());
    }
    plan.given.sort_unstable_by_key(|given| given.of);
    plan.exact = plan.steps.is_empty() && !watch.is_interrupted();
    if watch.is_interrupted() {
        plan.steps.push(Step::Stopped);
    }
    plan
}

#[cfg(test)]
mod tests;

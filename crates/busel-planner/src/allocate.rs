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
//! Three wishes do not fit this scheme: a need that would rather have nothing than less than its
//! minimum, a lot that leaves in whole packs only, and a need that takes all from one lot. See
//! [`minimum`], [`pack`] and [`one_lot`] for what is done then; it is bounded, checked, and told in
//! the plan. Nor does money for what the stock leaves unmet: see [`buy`](mod@buy).

mod again;
mod buy;
mod cheapest;
mod fair;
mod groups;
mod handout;
mod job;
mod market;
mod minimum;
mod network;
mod one_lot;
mod pack;
mod part;
mod plan;
mod problem;
mod simplex;
mod t1;

pub use again::again;
pub use buy::{Bought, Paid, Purchase, Served, TooLittle, buy};
pub use market::{
    BUDGETS_MAX, BudgetIndex, MONEY_MAX, Market, Unmarketable, WARES_MAX, Ware, WareIndex,
    WareMatch, WareMatchIndex,
};
pub use plan::{AllocationPlan, Given, Step, Unsettled};
pub use problem::{
    Allocation, Class, LOTS_MAX, Lot, LotIndex, MATCHES_MAX, Match, MatchIndex, NEEDS_MAX, Need,
    NeedIndex, UNITS_MAX, Unusable,
};
pub use t1::{allocate_t1, allocate_t1_on};

use std::num::NonZeroUsize;

use crate::progress::{Effort, Progress};
use job::Jobs;

/// Most threads that plan together.
pub const THREADS_MAX: usize = 64;

/// Finds the best plan, or the best found when stopped. The same problem and effort give the same
/// plan, unless `progress` answers differently.
#[must_use]
pub fn allocate(problem: &Allocation, effort: Effort, progress: &dyn Progress) -> AllocationPlan {
    allocate_on(NonZeroUsize::MIN, problem, effort, progress)
}

/// The same plan by several threads, at most [`THREADS_MAX`]; each part is planned by one of them.
#[must_use]
pub fn allocate_on(
    threads: NonZeroUsize,
    problem: &Allocation,
    effort: Effort,
    progress: &dyn Progress,
) -> AllocationPlan {
    Jobs::new(part::divide(problem), effort).plan(threads, progress)
}

#[cfg(test)]
mod tests;

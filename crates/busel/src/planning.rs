//! From a Book to a plan and back: a frozen Book becomes the planner's problem, the planner's answer
//! becomes a document that people can read, compare and adopt.
//!
//! The planner knows no lots or needs, only numbers; the ledger knows no plans (law L5). This is
//! where the two are translated, and the only place that knows both.

pub mod convoy;
mod explained;
mod loads;
mod problem;
mod roads;

use busel_domain::command::Command;
use busel_domain::ids::{NeedId, PlanId};
use busel_domain::plan::{Compared, PlanDocument, Tally};
use busel_domain::time::Moment;
use busel_planner::allocate::{Given, allocate};
use busel_planner::explain::Explanation;
use busel_planner::hand;
use busel_planner::progress::{Effort, Progress};
use busel_roads::Roads;

use crate::clerk::Present;
use problem::Posed;
use roads::Distances;

/// The problem is larger than the planner takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("there are more needs or lots than one plan can hold")]
pub struct TooLarge;

/// Makes a plan from the Book as it stands; distances are those of `roads`, or estimated without.
///
/// # Errors
///
/// [`TooLarge`] if the Book holds more than the planner's named limits.
pub fn propose(
    present: &Present,
    now: Moment,
    roads: Option<&Roads>,
    progress: &dyn Progress,
) -> Result<PlanDocument, TooLarge> {
    propose_for(present, now, &|_| true, roads, progress)
}

/// Makes a plan for the open needs that `is_meant` names.
///
/// # Errors
///
/// [`TooLarge`] if they are more than the planner's named limits.
pub fn propose_for(
    present: &Present,
    now: Moment,
    is_meant: &dyn Fn(NeedId) -> bool,
    roads: Option<&Roads>,
    progress: &dyn Progress,
) -> Result<PlanDocument, TooLarge> {
    let book = &present.book;
    let distances = Distances::new(present, roads);
    let posed = Posed::new(present, now.day(), is_meant, &distances).map_err(|_| TooLarge)?;
    let plan = allocate(&posed.allocation, Effort::UNTIL_DONE, progress);
    let explanation = Explanation::of(&posed.allocation, &plan);
    let allocated = explained::allocated(&posed, &plan, &explanation);
    let unmet = explained::unmet(book, &posed, &plan, &explanation, now.day(), is_meant);
    let loads = loads::loads(present, &allocated, &distances);
    Ok(PlanDocument {
        parent: book.plan_in_force().map(|plan| plan.id),
        made_from: book.seq(),
        made: now,
        day: now.day(),
        allocated,
        unmet,
        loads,
        is_exact: plan.exact,
        compared: Some(compared(&posed, &plan.given)),
    })
}

/// The plan beside what a list without a planner comes to.
fn compared(posed: &Posed, given: &[Given]) -> Compared {
    let tally = |given: &[Given]| {
        let hand::Tally { met, partly, nothing, share_permille } =
            hand::Tally::of(&posed.allocation, given);
        Tally { met, partly, nothing, share_permille }
    };
    Compared { plan: tally(given), by_hand: tally(&hand::by_hand(&posed.allocation)) }
}

/// The proposal that already says what a new one would say: the newest plan, if nothing was written
/// since and it was not adopted.
#[must_use]
pub fn standing_proposal(present: &Present) -> Option<PlanId> {
    let plan = present.book.plans().last()?;
    let is_newest = plan.document.made_from.0 + 1 == present.book.seq().0;
    (is_newest && plan.adopted.is_none()).then_some(plan.id)
}

/// The command that lays a plan before people.
#[must_use]
pub fn proposal(document: PlanDocument) -> Command {
    Command::ProposePlan { document }
}

#[cfg(test)]
mod tests;

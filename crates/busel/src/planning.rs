//! From a Book to a plan and back: a frozen Book becomes the planner's problem, the planner's answer
//! becomes a document that people can read, compare and adopt.
//!
//! The planner knows no lots or needs, only numbers; the ledger knows no plans (law L5). This is
//! where the two are translated, and the only place that knows both.

pub mod convoy;
mod explained;
mod loads;
mod matching;
mod problem;

pub use matching::{Match, fits, fits_any, matches};
pub use problem::{MARGIN_DAYS, Serves, serves};
mod roads;

use std::collections::BTreeSet;

use busel_domain::book::Book;
use busel_domain::command::Command;
use busel_domain::ids::{HubId, LotId, NeedId, PlanId};
use busel_domain::need::Need;
use busel_domain::plan::{ByHand, Compared, PlanDocument, Tally};
use busel_domain::quantity::Units;
use busel_domain::time::{Day, Moment};
use busel_planner::allocate::{Given, allocate};
use busel_planner::explain::Explanation;
use busel_planner::hand;
use busel_planner::progress::{Effort, Progress};
use busel_roads::Roads;

use crate::clerk::Present;
use problem::{Posed, Shelves};
use roads::Distances;

impl Fixed {
    /// Whether the plan is for this need too.
    fn means(&self, need: &Need, today: Day) -> bool {
        need.is_open(today) && self.only.as_ref().is_none_or(|only| only.contains(&need.id))
    }
}

/// Why no plan can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unplannable {
    /// The problem is larger than the planner takes.
    #[error("there are more needs or lots than one plan can hold")]
    TooLarge,
    /// What a person fixed cannot be: the lot does not hold so much, does not fit, or the need does
    /// not miss so much.
    #[error("what was fixed by hand for {} is no longer there, or does not fit it", .0.need)]
    ByHand(ByHand),
}

/// What people said beforehand. A need that is named in `by_hand` gets exactly what stands there;
/// everything else is planned around it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fixed {
    /// The needs to plan for; `None` for all that are open.
    pub only: Option<BTreeSet<NeedId>>,
    /// Line by line.
    pub by_hand: Vec<ByHand>,
    /// The proposal that was changed.
    pub beside: Option<PlanId>,
}

/// Makes a plan from the Book as it stands, around what people fixed; distances are those of `roads`,
/// or estimated without.
///
/// # Errors
///
/// [`Unplannable`] if the Book holds more than the planner's named limits, or what was fixed cannot
/// be.
pub fn propose(
    present: &Present,
    now: Moment,
    roads: Option<&Roads>,
    fixed: Fixed,
    progress: &dyn Progress,
) -> Result<PlanDocument, Unplannable> {
    let book = &present.book;
    let distances = Distances::new(present, roads);
    let posed = Posed::new(present, now.day(), &distances, &fixed)?;
    let plan = allocate(&posed.allocation, Effort::UNTIL_DONE, progress);
    let explanation = Explanation::of(&posed.allocation, &plan);
    let allocated = explained::allocated(&posed, &plan, &explanation);
    let unmet = explained::unmet(book, &posed, &plan, &explanation, now.day(), &fixed);
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
        // Beside a plan that people changed stands the one they changed, not what a list comes to.
        compared: fixed.by_hand.is_empty().then(|| compared(&posed, &plan.given)),
        by_hand: fixed.by_hand,
        beside: fixed.beside,
        only: fixed.only,
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

/// What of which lots could go to a need today, by hub: what a person may fix.
#[must_use]
pub fn fitting(book: &Book, need: &Need, today: Day) -> Vec<(LotId, HubId, Units)> {
    let fitting = Shelves::of(book, today).fitting(book, need).into_iter();
    fitting.map(|(lot, hub, units)| (lot, hub, Units::new(units).unwrap_or(Units::MAX))).collect()
}

/// The command that lays a plan before people.
#[must_use]
pub fn proposal(document: PlanDocument) -> Command {
    Command::ProposePlan { document }
}

#[cfg(test)]
mod tests;

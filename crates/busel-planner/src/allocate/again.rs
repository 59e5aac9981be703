//! Planning again after a change: only what hangs together with the change is planned anew.
//!
//! What is left alone would come out the same, since every part is planned by itself; so the answer
//! is the plan that [`allocate`](super::allocate) would make of the changed problem.

use std::collections::HashMap;
use std::num::NonZeroUsize;

use super::job::Jobs;
use super::part;
use super::plan::{AllocationPlan, Given, Step};
use super::problem::{Allocation, Match, MatchIndex, NeedIndex};
use crate::progress::{Effort, Progress};

/// The plan for `after`, given the `plan` that [`allocate`](super::allocate) made for `before`.
///
/// Lots and needs keep their numbers: what is new comes last, what is gone holds or asks for
/// nothing. Matches may move. The effort is for what is planned anew.
#[must_use]
pub fn again(
    before: &Allocation,
    plan: &AllocationPlan,
    after: &Allocation,
    effort: Effort,
    progress: &dyn Progress,
) -> AllocationPlan {
    let mut touched = Touched::between(before, after);
    // What was not planned to the end is planned anew, too.
    if !plan.unsettled.is_empty() {
        for matches in part::matches_of_parts(before) {
            let near = before.matches()[matches[0].at()].need;
            if plan.unsettled.iter().any(|part| part.near == near) {
                touched.all(before, &matches);
            }
        }
    }
    let parts = part::matches_of_parts(after);
    // Steps stand part by part, by the first need of each.
    let mut first = vec![NeedIndex(u32::MAX); after.needs().len()];
    for matches in &parts {
        let near = after.matches()[matches[0].at()].need;
        for of in matches {
            first[after.matches()[of.at()].need.at()] = near;
        }
    }
    let (anew, kept): (Vec<_>, Vec<_>) =
        parts.into_iter().partition(|matches| touched.any(after, matches));
    let was = units_before(plan, after);
    let mut anew = part::parts(after, anew);
    for part in &mut anew {
        part.remember(&was);
    }
    let mut new = Jobs::new(anew, effort).plan(NonZeroUsize::MIN, progress);
    let mut is_kept = vec![false; after.needs().len()];
    for &of in kept.iter().flatten() {
        let Match { lot, need, .. } = after.matches()[of.at()];
        is_kept[need.at()] = true;
        if was[of.at()] > 0 {
            new.given.push(Given { of, lot, need, units: was[of.at()] });
        }
    }
    new.given.sort_unstable_by_key(|given| given.of);
    let steps = plan.steps.iter().filter(|step| step.near().is_some_and(|n| is_kept[n.at()]));
    new.steps.extend(steps);
    new.steps.sort_by_key(|step| step.near().map_or(NeedIndex(u32::MAX), |need| first[need.at()]));
    new.exact = new.steps.is_empty();
    new
}

/// Units given in the plan, by match of the problem after the change.
fn units_before(plan: &AllocationPlan, after: &Allocation) -> Vec<u64> {
    let mut units = vec![0; after.matches().len()];
    let mut moved = HashMap::new();
    for given in &plan.given {
        let stands = |m: &Match| (m.lot, m.need) == (given.lot, given.need);
        if after.matches().get(given.of.at()).is_some_and(stands) {
            units[given.of.at()] = given.units;
        } else {
            moved.insert((given.lot, given.need), given.units);
        }
    }
    if !moved.is_empty() {
        for (units, m) in units.iter_mut().zip(after.matches()) {
            *units = moved.get(&(m.lot, m.need)).copied().unwrap_or(*units);
        }
    }
    units
}

/// Which lots and needs a change may matter to.
struct Touched {
    lots: Vec<bool>,
    needs: Vec<bool>,
}

impl Touched {
    fn between(before: &Allocation, after: &Allocation) -> Self {
        let differs = |same: &dyn Fn(usize) -> bool, length: usize| -> Vec<bool> {
            (0..length).map(|at| !same(at)).collect()
        };
        let lots = before.lots().len().max(after.lots().len());
        let needs = before.needs().len().max(after.needs().len());
        let mut touched = Self {
            lots: differs(&|at| before.lots().get(at) == after.lots().get(at), lots),
            needs: differs(&|at| before.needs().get(at) == after.needs().get(at), needs),
        };
        let (old, new) = (before.matches(), after.matches());
        let head = old.iter().zip(new).take_while(|(old, new)| old == new).count();
        let tails = old[head..].iter().rev().zip(new[head..].iter().rev());
        let tail = tails.take_while(|(old, new)| old == new).count();
        let changed = old[head..old.len() - tail].iter().chain(&new[head..new.len() - tail]);
        for a_match in changed {
            touched.mark(a_match);
        }
        // Whoever hung on something that changed may hang there no longer, or only now.
        let origin = Self { lots: touched.lots.clone(), needs: touched.needs.clone() };
        for a_match in old.iter().chain(new) {
            if origin.lots[a_match.lot.at()] || origin.needs[a_match.need.at()] {
                touched.mark(a_match);
            }
        }
        touched
    }

    fn mark(&mut self, a_match: &Match) {
        self.lots[a_match.lot.at()] = true;
        self.needs[a_match.need.at()] = true;
    }

    fn all(&mut self, problem: &Allocation, matches: &[MatchIndex]) {
        for of in matches {
            self.mark(&problem.matches()[of.at()]);
        }
    }

    fn any(&self, problem: &Allocation, matches: &[MatchIndex]) -> bool {
        matches.iter().any(|of| {
            let a_match = problem.matches()[of.at()];
            self.lots[a_match.lot.at()] || self.needs[a_match.need.at()]
        })
    }
}

impl Step {
    /// A need of the part the step is about; nothing for the plan as a whole.
    fn near(&self) -> Option<NeedIndex> {
        match *self {
            Self::LeftOut { need, .. }
            | Self::TakenBack { need }
            | Self::KeptWhole { need, .. }
            | Self::TakenAway { need, .. } => Some(need),
            Self::NotTried { near, .. } => Some(near),
            Self::Stopped => None,
        }
    }
}

//! The plan: what is given to whom, and what the planner had to decide on the way.

use super::problem::{Class, LotIndex, MatchIndex, NeedIndex};

/// Units of one lot given to one need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given {
    /// The match used.
    pub of: MatchIndex,
    /// Its lot.
    pub lot: LotIndex,
    /// Its need.
    pub need: NeedIndex,
    /// Whole units, at least 1.
    pub units: u64,
}

/// Something the planner decided, or did not get to do, that the numbers alone do not tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The fair share of this need was below its minimum, so it was left out and its share went to
    /// others.
    LeftOut {
        /// Who.
        need: NeedIndex,
        /// Units it would have had.
        share: u64,
        /// The smallest amount worth sending to it.
        minimum: u64,
    },
    /// Left out before, served after all, because the plan as a whole is better with it.
    TakenBack {
        /// Who.
        need: NeedIndex,
    },
    /// Needs of this class that were left out and whose return was not tried, because the number
    /// of tries is limited.
    NotTried {
        /// The first need of the part they are in.
        near: NeedIndex,
        /// Their class.
        class: Class,
        /// How many.
        needs: u32,
    },
    /// A need had some but less than its minimum when the planner was stopped, so it gets nothing.
    TakenAway {
        /// Who.
        need: NeedIndex,
        /// Units it had.
        share: u64,
        /// The smallest amount worth sending to it.
        minimum: u64,
    },
    /// The plan with opened packs, and several lots for those who take from one only, would have
    /// been another for this need: packs were closed again or pieces given back, its own or those
    /// of others, and what that freed was handed out anew.
    KeptWhole {
        /// Who.
        need: NeedIndex,
        /// Units it would have had if nothing had to stay whole.
        share: u64,
        /// Units it has; more than its share when it has what others could not take.
        given: u64,
    },
    /// The planner was stopped or ran out of effort.
    Stopped,
}

/// A part (what hangs together by matches) that was not planned to the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unsettled {
    /// The first of its needs.
    pub near: NeedIndex,
    /// How many needs it has.
    pub needs: u32,
    /// Classes whose amounts are what they would be in the whole plan; with 4 only the choice of
    /// lots, and who of several equally badly off has an odd unit, is not the best.
    pub classes_finished: u8,
    /// For each class, from the first: at most so many units more than here would all its needs
    /// together have had in the whole plan; 0 for finished classes. Counted before packs are closed and pieces given back.
    pub missing_max: [u64; 4],
}

/// What is given to whom.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AllocationPlan {
    /// By match, ascending; what is not listed gives nothing.
    pub given: Vec<Given>,
    /// Whether this is proven to be the best plan there is: neither stopped nor forced to leave out
    /// a need because of its minimum nor to close a pack again or to make do with one lot.
    pub exact: bool,
    /// Classes whose amounts are the best there are, from the first; 4 unless stopped. Who of
    /// several equally badly off has an odd unit is settled only in a plan that was not stopped.
    pub classes_finished: u8,
    /// What was decided on the way.
    pub steps: Vec<Step>,
    /// Parts not planned to the end, by their first need; every other part is as good as it would be
    /// in the whole plan. Empty unless stopped.
    pub unsettled: Vec<Unsettled>,
}

impl AllocationPlan {
    /// Units given to each of `needs` needs.
    #[must_use]
    pub fn given_to_needs(&self, needs: usize) -> Vec<u64> {
        let mut units = vec![0_u64; needs];
        for given in &self.given {
            if let Some(sum) = units.get_mut(given.need.at()) {
                // A plan may come from anywhere, so even this sum must not overflow.
                *sum = sum.saturating_add(given.units);
            }
        }
        units
    }
}

//! Finds everything wrong with an allocation plan, whoever made it.
//!
//! It knows the problem and the plan and nothing of how plans are made, so a mistake in the planner
//! cannot hide here. It says whether a plan is allowed, not whether it is the best.

mod purchase;

pub use purchase::{Overstep, check_purchase};

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::allocate::{Allocation, AllocationPlan, LotIndex, MatchIndex, NeedIndex};

/// One thing wrong with a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Violation {
    /// Something is given by a match that is not in the problem.
    UnknownMatch(MatchIndex),
    /// The lot or the need named is not the one of the match.
    NotTheMatch(MatchIndex),
    /// The same match appears more than once.
    GivenTwice(MatchIndex),
    /// A match is listed that gives no unit.
    NothingGiven(MatchIndex),
    /// More is given from a lot than it holds.
    LotOverdrawn {
        /// Which lot.
        lot: LotIndex,
        /// Units it holds.
        units: u64,
        /// Units given from it.
        given: u128,
    },
    /// A need gets more than it asks for.
    NeedOverserved {
        /// Which need.
        need: NeedIndex,
        /// Units it asks for.
        asked: u64,
        /// Units it gets.
        given: u128,
    },
    /// A need gets something, but less than the smallest amount worth sending.
    BelowMinimum {
        /// Which need.
        need: NeedIndex,
        /// The smallest amount.
        minimum: u64,
        /// Units it gets.
        given: u128,
    },
    /// A need gets something from several lots and wants all from one.
    SeveralLots {
        /// Which need.
        need: NeedIndex,
        /// From how many.
        lots: usize,
    },
    /// What is given is not a number of whole packs.
    PackOpened {
        /// By which match.
        of: MatchIndex,
        /// Units in a pack of its lot.
        pack: u64,
        /// Units given.
        given: u64,
    },
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownMatch(of) => write!(f, "match {} is not in the problem", of.0),
            Self::NotTheMatch(of) => write!(f, "match {} joins another lot and need", of.0),
            Self::GivenTwice(of) => write!(f, "match {} appears more than once", of.0),
            Self::NothingGiven(of) => write!(f, "match {} is listed and gives nothing", of.0),
            Self::LotOverdrawn { lot, units, given } => {
                write!(f, "lot {} holds {units} units and gives {given}", lot.0)
            }
            Self::NeedOverserved { need, asked, given } => {
                write!(f, "need {} asks for {asked} units and gets {given}", need.0)
            }
            Self::BelowMinimum { need, minimum, given } => {
                write!(f, "need {} gets {given} units, less than its minimum of {minimum}", need.0)
            }
            Self::SeveralLots { need, lots } => {
                write!(f, "need {} takes from one lot and gets from {lots}", need.0)
            }
            Self::PackOpened { of, pack, given } => {
                write!(f, "match {} gives {given} units out of packs of {pack}", of.0)
            }
        }
    }
}

/// All that is wrong with `plan`, in a fixed sequence; nothing when it is allowed.
///
/// What an entry with an unknown match or with the wrong ends gives is counted for the match, if
/// there is one.
#[must_use]
pub fn check(problem: &Allocation, plan: &AllocationPlan) -> Vec<Violation> {
    let mut found = Vec::new();
    let mut times = BTreeMap::<MatchIndex, usize>::new();
    let mut from_lots = BTreeMap::<LotIndex, u128>::new();
    let mut lots_of = BTreeMap::<NeedIndex, BTreeSet<LotIndex>>::new();
    let mut to_needs = BTreeMap::<NeedIndex, u128>::new();
    for given in &plan.given {
        let Some(a_match) = problem.matches().get(given.of.at()) else {
            found.push(Violation::UnknownMatch(given.of));
            continue;
        };
        if (given.lot, given.need) != (a_match.lot, a_match.need) {
            found.push(Violation::NotTheMatch(given.of));
        }
        if given.units == 0 {
            found.push(Violation::NothingGiven(given.of));
        }
        let pack = problem.lots()[a_match.lot.at()].pack.max(1);
        if !given.units.is_multiple_of(pack) {
            found.push(Violation::PackOpened { of: given.of, pack, given: given.units });
        }
        let times = times.entry(given.of).or_default();
        *times += 1;
        if *times == 2 {
            found.push(Violation::GivenTwice(given.of));
        }
        if given.units > 0 {
            lots_of.entry(a_match.need).or_default().insert(a_match.lot);
        }
        *from_lots.entry(a_match.lot).or_default() += u128::from(given.units);
        *to_needs.entry(a_match.need).or_default() += u128::from(given.units);
    }
    for (lot, given) in from_lots {
        let units = problem.lots()[lot.at()].units;
        if given > u128::from(units) {
            found.push(Violation::LotOverdrawn { lot, units, given });
        }
    }
    for (need, given) in to_needs {
        let wish = problem.needs()[need.at()];
        if given > u128::from(wish.asked) {
            found.push(Violation::NeedOverserved { need, asked: wish.asked, given });
        }
        if given > 0 && given < u128::from(wish.minimum) {
            found.push(Violation::BelowMinimum { need, minimum: wish.minimum, given });
        }
        let lots = lots_of.get(&need).map_or(0, BTreeSet::len);
        if wish.one_lot && lots > 1 {
            found.push(Violation::SeveralLots { need, lots });
        }
    }
    found
}

#[cfg(test)]
mod tests;

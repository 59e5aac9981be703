//! Why a plan is as it is: for every need why it gets this and no more, for every gift why from
//! this lot. Keys and numbers, no text; whoever shows them finds the words.
//!
//! Everything is read off the problem and the plan itself, by asking who would have to give
//! something up if a need were to get one unit more: the holders of the lots that fit it, the
//! holders of the lots these could use instead, and so on. So it works for a plan changed by hand,
//! too, and says so when more could be had.

mod purchase;

pub use purchase::{Spending, bought_for};

use std::cmp::Ordering;

use crate::allocate::{
    Allocation, AllocationPlan, Given, Match, MatchIndex, Need, NeedIndex, Step,
};

/// Why a need gets what it gets and no more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NeedReason {
    /// It gets all it asks for.
    Covered,
    /// No lot with anything in it fits.
    NothingFits,
    /// Its fair share was below the smallest amount worth sending, so it gets nothing.
    BelowMinimum {
        /// Units it would have had.
        share: u64,
        /// The smallest amount.
        minimum: u64,
    },
    /// What is left of the lots that fit it is in packs larger than what it lacks.
    PackTooLarge {
        /// Units in the smallest of these packs.
        pack: u64,
        /// Units it lacks.
        lacks: u64,
    },
    /// It, or those it would have to exchange with, could have more only if packs were opened, or if who
    /// takes from one lot took from several.
    KeptWhole,
    /// The planner was stopped before this need's class was settled.
    Stopped,
    /// It has every unit there is of the lots that fit it.
    AllThereIs {
        /// How many lots that are.
        lots: usize,
    },
    /// Whatever could reach it went to needs of earlier classes.
    LotsWentTo {
        /// Those needs, ascending.
        needs: Vec<NeedIndex>,
    },
    /// It shares what its class gets with others of the class, and none of them would miss a unit
    /// less than it does.
    SharedFairly {
        /// With how many others that have something.
        with: usize,
        /// Units it gets.
        given: u64,
        /// Units it asks for.
        asked: u64,
        /// How many needs of earlier classes have some of what could reach it.
        earlier: usize,
    },
    /// Others of its class are better off and would have to share with it, but hold just the
    /// smallest amount worth sending to them.
    KeptForMinimum {
        /// Those needs, ascending.
        needs: Vec<NeedIndex>,
    },
    /// It could have more: something that can reach it is unused, or held by a need of a later
    /// class or by one of its own class that is better off. Not in a plan of the planner; in one
    /// changed by hand.
    CouldHaveMore,
}

/// Why a need gets something from this lot and not from another.
///
/// Lots are compared by expiry plus loss first, then by distance; the better comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LotReason {
    /// It is the only lot with anything in it that fits, and exactly what was asked for.
    OnlyLot,
    /// It is a substitute: what is exactly right is used up.
    Substitute {
        /// How many lots are exactly right, better than this one, and used up; 0 when no other fits.
        exact_lots: usize,
    },
    /// Better lots fit too, but all their units are given, to this need or to others that have more
    /// use of them.
    BetterUsedUp {
        /// How many.
        lots: usize,
    },
    /// A better lot fits and has units left. Not in a finished plan; in one that was stopped or
    /// changed by hand, or where packs had to be closed again.
    BetterLeftUnused {
        /// How many such lots.
        lots: usize,
    },
    /// Of all lots that fit it expires first.
    ExpiresFirst {
        /// Days between it and the next, loss included.
        days: u64,
    },
    /// No lot that fits expires sooner, and of those that expire with it, it is the nearest.
    Nearest {
        /// Kilometres between it and the next.
        kilometres: u32,
    },
    /// Another lot would be just as good, and none better.
    AsGoodAsAnother,
}

/// A plan made ready for questions.
pub struct Explanation<'a> {
    problem: &'a Allocation,
    plan: &'a AllocationPlan,
    /// Units given by each match, to each need, and left in each lot.
    by_match: Vec<u64>,
    to_need: Vec<u64>,
    left: Vec<u64>,
    of_need: Vec<Vec<MatchIndex>>,
    of_lot: Vec<Vec<MatchIndex>>,
}

impl<'a> Explanation<'a> {
    /// Prepares the plan for questions. Entries that belong to no match are passed over; have the
    /// plan [checked](crate::check::check) first.
    #[must_use]
    pub fn of(problem: &'a Allocation, plan: &'a AllocationPlan) -> Self {
        let mut explanation = Self {
            problem,
            plan,
            by_match: vec![0; problem.matches().len()],
            to_need: plan.given_to_needs(problem.needs().len()),
            left: problem.lots().iter().map(|lot| lot.units).collect(),
            of_need: vec![Vec::new(); problem.needs().len()],
            of_lot: vec![Vec::new(); problem.lots().len()],
        };
        for (at, a_match) in problem.matches().iter().enumerate() {
            // An empty lot explains nothing.
            if problem.lots()[a_match.lot.at()].units > 0 {
                explanation.of_need[a_match.need.at()].push(MatchIndex::of(at));
                explanation.of_lot[a_match.lot.at()].push(MatchIndex::of(at));
            }
        }
        for given in &plan.given {
            if let Some(a_match) = problem.matches().get(given.of.at()) {
                let by_match = &mut explanation.by_match[given.of.at()];
                *by_match = by_match.saturating_add(given.units);
                let left = &mut explanation.left[a_match.lot.at()];
                *left = left.saturating_sub(given.units);
            }
        }
        explanation
    }

    /// Why `need` gets this and no more; nothing when there is no such need.
    #[must_use]
    pub fn need(&self, need: NeedIndex) -> Option<NeedReason> {
        let wish = self.problem.needs().get(need.at())?;
        let given = self.to_need[need.at()];
        if given >= wish.asked {
            return Some(NeedReason::Covered);
        }
        if self.of_need[need.at()].is_empty() {
            return Some(NeedReason::NothingFits);
        }
        if given == 0
            && let Some(left_out) = self.left_out(need)
        {
            return Some(left_out);
        }
        if wish.class.number() > self.plan.classes_finished {
            return Some(NeedReason::Stopped);
        }
        if let Some(pack) = self.smallest_pack_left(need)
            && pack > wish.asked - given
        {
            return Some(NeedReason::PackTooLarge { pack, lacks: wish.asked - given });
        }
        let reason = self.holders(need).map(|holders| self.among(need, *wish, &holders));
        let reason = reason.unwrap_or(NeedReason::CouldHaveMore);
        let kept_whole = || self.plan.steps.iter().any(|s| matches!(s, Step::KeptWhole { .. }));
        if reason == NeedReason::CouldHaveMore && kept_whole() {
            return Some(NeedReason::KeptWhole);
        }
        Some(reason)
    }

    /// Units in the smallest pack left in the lots that fit `need`, loose units being packs of one.
    fn smallest_pack_left(&self, need: NeedIndex) -> Option<u64> {
        let lots = self.of_need[need.at()].iter().map(|of| self.problem.matches()[of.at()].lot);
        let left = lots.map(|lot| (self.problem.lots()[lot.at()].pack.max(1), self.left[lot.at()]));
        left.filter(|(pack, left)| left >= pack).map(|(pack, _)| pack).min()
    }

    /// Why this was given from this lot; nothing when it belongs to no match.
    #[must_use]
    pub fn given(&self, given: &Given) -> Option<LotReason> {
        let this = self.problem.matches().get(given.of.at())?;
        let others: Vec<&Match> = self.of_need[this.need.at()]
            .iter()
            .filter(|&&of| of != given.of)
            .map(|of| &self.problem.matches()[of.at()])
            .collect();
        let better: Vec<&&Match> =
            others.iter().filter(|other| self.rank(other) < self.rank(this)).collect();
        let has_any = |other: &Match| {
            let pack = self.problem.lots()[other.lot.at()].pack.max(1);
            pack <= self.left[other.lot.at()].min(given.units)
        };
        let unused = better.iter().filter(|other| has_any(other)).count();
        let exact_lots = better.iter().filter(|other| other.loss == 0).count();
        if unused > 0 {
            return Some(LotReason::BetterLeftUnused { lots: unused });
        }
        if this.loss > 0 && (exact_lots > 0 || others.is_empty()) {
            return Some(LotReason::Substitute { exact_lots });
        }
        if !better.is_empty() {
            return Some(LotReason::BetterUsedUp { lots: better.len() });
        }
        let Some(next) = others.iter().map(|other| self.rank(other)).min() else {
            return Some(LotReason::OnlyLot);
        };
        let (days, kilometres) = self.rank(this);
        Some(match (next.0 - days, next.1.saturating_sub(kilometres)) {
            (0, 0) => LotReason::AsGoodAsAnother,
            (0, kilometres) => LotReason::Nearest { kilometres },
            (days, _) => LotReason::ExpiresFirst { days },
        })
    }

    /// Days and kilometres: what the lots of a need are compared by.
    fn rank(&self, a_match: &Match) -> (u64, u32) {
        let expires = self.problem.lots()[a_match.lot.at()].expires;
        (u64::from(expires) + u64::from(a_match.loss), a_match.distance)
    }

    /// What the steps of the plan say about a need that has nothing.
    fn left_out(&self, need: NeedIndex) -> Option<NeedReason> {
        let about = |step: &Step| match *step {
            Step::LeftOut { need: who, share, minimum } if who == need => {
                Some(NeedReason::BelowMinimum { share, minimum })
            }
            Step::TakenAway { need: who, .. } if who == need => Some(NeedReason::Stopped),
            Step::LeftOut { .. }
            | Step::TakenBack { .. }
            | Step::NotTried { .. }
            | Step::KeptWhole { .. }
            | Step::TakenAway { .. }
            | Step::Stopped => None,
        };
        self.plan.steps.iter().rev().find_map(about)
    }

    /// Everyone else who has some of what could reach `need`; nothing when some of it is unused.
    fn holders(&self, need: NeedIndex) -> Option<Vec<NeedIndex>> {
        let mut seen_lots = vec![false; self.left.len()];
        let mut seen_needs = vec![false; self.to_need.len()];
        let mut reached = vec![need];
        seen_needs[need.at()] = true;
        let mut next = 0;
        while let Some(&taker) = reached.get(next) {
            next += 1;
            for of in &self.of_need[taker.at()] {
                let lot = self.problem.matches()[of.at()].lot;
                if std::mem::replace(&mut seen_lots[lot.at()], true) {
                    continue;
                }
                // What is not in a whole pack cannot leave at all.
                if self.left[lot.at()] >= self.problem.lots()[lot.at()].pack.max(1) {
                    return None;
                }
                for of in self.of_lot[lot.at()].iter().filter(|of| self.by_match[of.at()] > 0) {
                    let holder = self.problem.matches()[of.at()].need;
                    if !std::mem::replace(&mut seen_needs[holder.at()], true) {
                        reached.push(holder);
                    }
                }
            }
        }
        reached.remove(0);
        reached.sort_unstable();
        Some(reached)
    }

    /// The reason of `need`, which lacks something, in view of all who hold what could reach it.
    fn among(&self, need: NeedIndex, wish: Need, holders: &[NeedIndex]) -> NeedReason {
        let mut earlier = Vec::new();
        let mut peers = 0;
        let mut better_off = Vec::new();
        for &holder in holders {
            let theirs = self.problem.needs()[holder.at()];
            match theirs.class.cmp(&wish.class) {
                Ordering::Less => earlier.push(holder),
                Ordering::Greater => return NeedReason::CouldHaveMore,
                Ordering::Equal => {
                    peers += 1;
                    let (mine, has) = (self.to_need[need.at()], self.to_need[holder.at()]);
                    if is_fairer((mine, wish.asked), (has, theirs.asked)) {
                        if has > theirs.minimum || theirs.minimum <= 1 {
                            return NeedReason::CouldHaveMore;
                        }
                        better_off.push(holder);
                    }
                }
            }
        }
        if !better_off.is_empty() {
            NeedReason::KeptForMinimum { needs: better_off }
        } else if peers > 0 {
            let given = self.to_need[need.at()];
            let earlier = earlier.len();
            NeedReason::SharedFairly { with: peers, given, asked: wish.asked, earlier }
        } else if earlier.is_empty() {
            NeedReason::AllThereIs { lots: self.of_need[need.at()].len() }
        } else {
            NeedReason::LotsWentTo { needs: earlier }
        }
    }
}

/// Whether moving a unit to the first from the second, both (given, asked), is fairer: the first,
/// counting half of it, is less filled than the second would be with half of it.
fn is_fairer(first: (u64, u64), second: (u64, u64)) -> bool {
    let half_more = 2 * u128::from(first.0) + 1;
    let half_less = (2 * u128::from(second.0)).saturating_sub(1);
    half_more * u128::from(second.1) < half_less * u128::from(first.1)
}

#[cfg(test)]
mod tests;

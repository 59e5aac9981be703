//! What a list without a planner comes to: the most urgent first, as they stand in the list, each
//! taking all it can of what ends first. A plan is shown beside it, so that people see what the
//! planning is worth.

use std::cmp::Reverse;

use crate::allocate::{Allocation, Given, MatchIndex, NeedIndex};

/// Goods handed out by hand.
#[must_use]
pub fn by_hand(problem: &Allocation) -> Vec<Given> {
    let (needs, matches) = (problem.needs(), problem.matches());
    let mut fitting: Vec<Vec<usize>> = vec![Vec::new(); needs.len()];
    for (at, a_match) in matches.iter().enumerate() {
        fitting[a_match.need.at()].push(at);
    }
    let mut left: Vec<u64> = problem.lots().iter().map(|lot| lot.units).collect();
    let mut turn: Vec<usize> = (0..needs.len()).collect();
    turn.sort_by_key(|need| needs[*need].class);
    let mut given = Vec::new();
    for need in turn {
        let there: u64 = fitting[need].iter().map(|at| left[matches[*at].lot.at()]).sum();
        let mut missing = needs[need].asked;
        if there < needs[need].minimum {
            continue;
        }
        let expires = |at: &usize| problem.lots()[matches[*at].lot.at()].expires;
        // A substitute is taken when nothing else is left, and of equals the nearest.
        fitting[need].sort_by_key(|at| {
            (
                matches[*at].loss,
                expires(at),
                matches[*at].distance,
                Reverse(left[matches[*at].lot.at()]),
            )
        });
        if needs[need].one_lot {
            // Two halves of a tent are no tent: the first lot that has most of it, or nothing.
            let most =
                fitting[need].iter().map(|at| left[matches[*at].lot.at()].min(missing)).max();
            fitting[need].retain(|at| Some(left[matches[*at].lot.at()].min(missing)) == most);
            fitting[need].truncate(1);
        }
        for &at in &fitting[need] {
            let lot = matches[at].lot;
            let most = missing.min(left[lot.at()]);
            // Nobody opens a pack.
            let units = most - most % problem.lots()[lot.at()].pack.max(1);
            if units > 0 {
                left[lot.at()] -= units;
                missing -= units;
                let (of, need) = (MatchIndex::of(at), NeedIndex::of(need));
                given.push(Given { of, lot, need, units });
            }
        }
    }
    given
}

/// How needs fare, counted in needs: units of different things cannot be summed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Needs that get all they ask for.
    pub met: u32,
    /// Needs that get some of it.
    pub partly: u32,
    /// Needs that get nothing.
    pub nothing: u32,
    /// What a need gets of what it asks for, in thousandths, on the average of all needs.
    pub share_permille: u32,
}

impl Tally {
    /// Counts. Needs that ask for nothing are not counted.
    #[must_use]
    pub fn of(problem: &Allocation, given: &[Given]) -> Self {
        let mut got = vec![0_u64; problem.needs().len()];
        for line in given {
            let sum = &mut got[line.need.at()];
            *sum = sum.saturating_add(line.units);
        }
        let mut tally = Self::default();
        let mut permille: u128 = 0;
        for (need, got) in problem.needs().iter().zip(got).filter(|(need, _)| need.asked > 0) {
            let count = match got {
                0 => &mut tally.nothing,
                got if got >= need.asked => &mut tally.met,
                _ => &mut tally.partly,
            };
            *count += 1;
            permille += u128::from(got.min(need.asked)) * 1_000 / u128::from(need.asked);
        }
        let needs = u128::from(tally.met) + u128::from(tally.partly) + u128::from(tally.nothing);
        let share = permille.checked_div(needs).unwrap_or_default();
        tally.share_permille = u32::try_from(share).unwrap_or(1_000);
        tally
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::allocate::{Class, Lot, LotIndex, Match, Need, allocate};
    use crate::check::check;
    use crate::progress::{Effort, Unwatched};

    fn need(class: Class, asked: u64, minimum: u64) -> Need {
        Need { class, asked, minimum, one_lot: false }
    }

    fn fits(lot: u32, need: u32) -> Match {
        Match { lot: LotIndex(lot), need: NeedIndex(need), loss: 0, distance: 0 }
    }

    #[test]
    fn first_come_is_first_served_and_the_urgent_come_first() {
        let lots =
            vec![Lot { units: 10, expires: 5, pack: 1 }, Lot { units: 4, expires: 2, pack: 1 }];
        let needs = vec![
            need(Class::Second, 9, 0),
            need(Class::First, 6, 0),
            need(Class::Second, 9, 0),
            need(Class::Second, 9, 5),
        ];
        let matches = vec![fits(0, 0), fits(0, 1), fits(1, 1), fits(0, 2), fits(0, 3)];
        let problem = Allocation::new(lots, needs, matches).expect("small");
        let given = by_hand(&problem);
        let told: Vec<_> = given.iter().map(|line| (line.need.0, line.lot.0, line.units)).collect();
        assert_eq!(told, [(1, 1, 4), (1, 0, 2), (0, 0, 8)]);
        let tally = Tally::of(&problem, &given);
        assert_eq!((tally.met, tally.partly, tally.nothing), (1, 1, 2));
        assert_eq!(tally.share_permille, (1_000 + 888) / 4);
    }

    #[test]
    fn a_hand_takes_no_halves_of_a_tent() {
        let lot = |units| Lot { units, expires: 5, pack: 1 };
        let needs = vec![Need { one_lot: true, ..need(Class::First, 9, 0) }];
        let problem = Allocation::new(vec![lot(3), lot(5)], needs, vec![fits(0, 0), fits(1, 0)]);
        let given = by_hand(&problem.expect("small"));
        let told: Vec<_> = given.iter().map(|line| (line.lot.0, line.units)).collect();
        assert_eq!(told, [(1, 5)]);
    }

    #[test]
    fn a_hand_opens_no_pack() {
        let lots = vec![Lot { units: 10, expires: 5, pack: 4 }];
        let needs = vec![need(Class::First, 7, 0), need(Class::First, 7, 0)];
        let matches = vec![fits(0, 0), fits(0, 1)];
        let problem = Allocation::new(lots, needs, matches).expect("small");
        let told: Vec<_> = by_hand(&problem).iter().map(|line| (line.need.0, line.units)).collect();
        assert_eq!(told, [(0, 4), (1, 4)]);
    }

    #[test]
    fn a_plan_leaves_fewer_with_nothing_than_a_hand_does() {
        let lots = vec![Lot { units: 10, expires: 5, pack: 1 }];
        let needs = vec![need(Class::First, 10, 0); 5];
        let matches = (0..5).map(|at| fits(0, at)).collect();
        let problem = Allocation::new(lots, needs, matches).expect("small");
        let plan = allocate(&problem, Effort::UNTIL_DONE, &Unwatched);
        assert_eq!(check(&problem, &plan), []);
        let (hand, plan) =
            (Tally::of(&problem, &by_hand(&problem)), Tally::of(&problem, &plan.given));
        assert_eq!((hand.met, hand.nothing, hand.share_permille), (1, 4, 200));
        assert_eq!((plan.partly, plan.nothing, plan.share_permille), (5, 0, 200));
    }
}

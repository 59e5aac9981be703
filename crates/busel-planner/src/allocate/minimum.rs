//! Minimums: a need that would rather have nothing than less than so much.
//!
//! Which needs to leave out so that the rest is best is a puzzle without a quick exact answer, so
//! this is a bounded procedure, one class and one part at a time; each of its decisions is told in
//! the plan as a [`Step`]:
//!
//! 1. Share as if there were no minimums. Of the needs that got something below their minimum,
//!    leave out the one furthest from it (smallest share over minimum; of equals the last in the
//!    list) and share again, until nobody is below. With many such needs several go at once, so
//!    that there are at most [`ROUNDS_MAX`] rounds.
//! 2. Try to take back those left out, the nearest to their minimum first, at most [`RETURNS_MAX`]
//!    of them: share again with everyone's minimum reserved. The return stands only if the plan is
//!    better by the rules of [`allocate`](super::allocate).
//!
//! Given who is left out and for whom a minimum is reserved, the amounts are exact.

use std::cmp::{Ordering, Reverse};

use super::fair::{self, Class as Sharing};
use super::network::{Cell, Filled, Network};
use super::part::Part;
use super::plan::Step;
use super::problem::Class;
use crate::progress::Watch;

/// Most rounds of leaving out, for one class in one part.
const ROUNDS_MAX: usize = 24;
/// Most tries to take someone back, for one class in one part.
const RETURNS_MAX: usize = 24;

/// What flows and how the part is divided: all that sharing changes.
#[derive(Clone)]
struct State {
    network: Network,
    cells: Vec<Cell>,
}

/// Gives the needs of `class` in `part` their fair shares, none below its minimum.
pub(super) fn share_class(part: &mut Part, class: Class, watch: &Watch<'_>, steps: &mut Vec<Step>) {
    let round = Round::new(part, class);
    if !round.takes_part.contains(&true) {
        return;
    }
    if round.members().any(|need| part.needs[need].minimum > 1) {
        round.share_with_minimums(part, watch, steps);
        // Whose minimum depends on the odd unit keeps it.
        for cell in &mut part.cells {
            cell.tied.retain(|&(need, firm)| part.needs[need as usize].minimum <= firm.max(1));
        }
    } else {
        round.share(&mut part.network, &mut part.cells, watch);
    }
}

/// After a stop: takes away what is below a minimum.
pub(super) fn take_away(part: &mut Part, steps: &mut Vec<Step>) {
    for need in (0_u32..).take(part.needs.len()) {
        let share = part.network.got[need as usize];
        let minimum = part.needs[need as usize].minimum;
        if share > 0 && share < minimum {
            part.network.withdraw(need, 0);
            steps.push(Step::TakenAway { need: part.need_index(need), share, minimum });
        }
    }
}

/// Who takes part in sharing and what is reserved; by need of the part.
#[derive(Clone)]
struct Round {
    takes_part: Vec<bool>,
    asked: Vec<u64>,
    at_least: Vec<u64>,
}

impl Round {
    fn new(part: &Part, class: Class) -> Self {
        Self {
            takes_part: part.needs.iter().map(|need| need.class == class).collect(),
            asked: part.needs.iter().map(|need| need.asked).collect(),
            at_least: vec![0; part.needs.len()],
        }
    }

    fn members(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.takes_part.len()).filter(|&need| self.takes_part[need])
    }

    fn share(&self, network: &mut Network, cells: &mut Vec<Cell>, watch: &Watch<'_>) {
        let sharing =
            Sharing { takes_part: &self.takes_part, asked: &self.asked, at_least: &self.at_least };
        fair::share(network, cells, &sharing, watch);
    }

    fn share_with_minimums(mut self, part: &mut Part, watch: &Watch<'_>, steps: &mut Vec<Step>) {
        let everyone: Vec<usize> = self.members().collect();
        let before = State { network: part.network.clone(), cells: part.cells.clone() };
        let left_out = self.leave_out(part, &before, watch, steps);
        let candidates = left_out.into_iter().rev();
        let not_tried = candidates.len().saturating_sub(RETURNS_MAX);
        for need in candidates.take(RETURNS_MAX) {
            if let Some((round, state)) = self.with(need, part, &before, watch)
                && is_better(&everyone, &self.asked, &state.network, &part.network)
            {
                (self, part.network, part.cells) = (round, state.network, state.cells);
                steps.push(Step::TakenBack { need: part.need_index(at(need)) });
            }
        }
        if let (Some(&need), Ok(needs @ 1..)) = (everyone.first(), u32::try_from(not_tried)) {
            let class = part.needs[need].class;
            steps.push(Step::NotTried { near: part.need_index(0), class, needs });
        }
    }

    /// Shares until nobody is below the minimum; answers who was left out, in that sequence.
    fn leave_out(
        &mut self,
        part: &mut Part,
        before: &State,
        watch: &Watch<'_>,
        steps: &mut Vec<Step>,
    ) -> Vec<usize> {
        let mut left_out = Vec::new();
        let mut rounds_left = ROUNDS_MAX;
        loop {
            self.share(&mut part.network, &mut part.cells, watch);
            let got = |need: usize| part.network.got[need];
            let minimum = |need: usize| part.needs[need].minimum;
            let mut below: Vec<usize> =
                self.members().filter(|&need| got(need) > 0 && got(need) < minimum(need)).collect();
            if below.is_empty() || watch.is_interrupted() {
                return left_out;
            }
            below.sort_by(|&a, &b| {
                let (share_a, share_b) = ((got(a), minimum(a)), (got(b), minimum(b)));
                cmp_ratios(share_a, share_b).then(Reverse(a).cmp(&Reverse(b)))
            });
            below.truncate(below.len().div_ceil(rounds_left));
            // In the last round all go; those who stay can only gain by it.
            rounds_left = rounds_left.saturating_sub(1).max(1);
            for &need in &below {
                self.takes_part[need] = false;
                let (share, minimum) = (got(need), minimum(need));
                steps.push(Step::LeftOut { need: part.need_index(at(need)), share, minimum });
            }
            left_out.extend(below);
            part.network.clone_from(&before.network);
            part.cells.clone_from(&before.cells);
        }
    }

    /// The sharing with `need` taken back and every minimum reserved, if that is possible.
    fn with(
        &self,
        need: usize,
        part: &Part,
        before: &State,
        watch: &Watch<'_>,
    ) -> Option<(Self, State)> {
        let mut round = self.clone();
        let mut state = before.clone();
        round.takes_part[need] = true;
        for member in self.members().chain([need]) {
            let minimum = part.needs[member].minimum;
            if minimum > 1 && (member == need || part.network.got[member] > 0) {
                round.at_least[member] = minimum;
                state.network.cap[member] = minimum;
            }
        }
        for cell in &state.cells {
            if state.network.fill(cell, watch) != Filled::Full {
                return None;
            }
        }
        round.share(&mut state.network, &mut state.cells, watch);
        let got = |member: usize| state.network.got[member];
        let is_sound = round
            .members()
            .all(|member| got(member) == 0 || got(member) >= part.needs[member].minimum);
        (is_sound && !watch.is_interrupted()).then_some((round, state))
    }
}

/// Whether `new` serves these needs better than `old`: more in all, or as much but more fairly.
fn is_better(needs: &[usize], asked: &[u64], new: &Network, old: &Network) -> bool {
    let total = |network: &Network| needs.iter().map(|&need| network.got[need]).sum::<u64>();
    let fills = |network: &Network| {
        let mut fills: Vec<_> =
            needs.iter().map(|&need| (network.got[need], asked[need])).collect();
        fills.sort_by(|&a, &b| cmp_ratios(a, b));
        fills
    };
    total(new).cmp(&total(old)).then_with(|| {
        let (new, old) = (fills(new), fills(old));
        let pairs = new.into_iter().zip(old);
        pairs
            .map(|(new, old)| cmp_ratios(new, old))
            .find(|cmp| cmp.is_ne())
            .unwrap_or(Ordering::Equal)
    }) == Ordering::Greater
}

/// Compares two fractions, each a numerator and a denominator above 0.
fn cmp_ratios(a: (u64, u64), b: (u64, u64)) -> Ordering {
    (u128::from(a.0) * u128::from(b.1)).cmp(&(u128::from(b.0) * u128::from(a.1)))
}

/// The number of a need of the part, as the network writes it.
fn at(need: usize) -> u32 {
    u32::try_from(need).expect("needs are limited to far less than 2^32")
}

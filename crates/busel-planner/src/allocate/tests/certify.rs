//! Proof that a plan without minimums is the best, for problems too large to try all plans.
//!
//! The amounts that can reach the needs of a class form the bases of an integral polymatroid, and
//! there a plan that no single exchange improves is the best (Murota). So it is enough to look, for
//! every need, at what one more unit would cost someone else; and for the cost of the ways, that no
//! round of exchanges lowers it.

use std::collections::VecDeque;

use crate::allocate::{Allocation, AllocationPlan, Need};

/// The first flaw found, as a word.
pub(super) fn flaw(problem: &Allocation, plan: &AllocationPlan) -> Option<&'static str> {
    let residual = Residual::new(problem, plan);
    let needs = 0..problem.needs().len();
    let unfair = needs.into_iter().find_map(|need| residual.could_have_more(need));
    unfair.or_else(|| residual.is_dear().then_some("dear"))
}

struct Residual<'a> {
    problem: &'a Allocation,
    flow: Vec<u64>,
    spare: Vec<u64>,
    got: Vec<u64>,
    of_lot: Vec<Vec<usize>>,
    of_need: Vec<Vec<usize>>,
}

impl<'a> Residual<'a> {
    fn new(problem: &'a Allocation, plan: &AllocationPlan) -> Self {
        let mut residual = Self {
            problem,
            flow: vec![0; problem.matches().len()],
            spare: problem.lots().iter().map(|lot| lot.units).collect(),
            got: vec![0; problem.needs().len()],
            of_lot: vec![Vec::new(); problem.lots().len()],
            of_need: vec![Vec::new(); problem.needs().len()],
        };
        for (at, m) in problem.matches().iter().enumerate() {
            residual.of_lot[m.lot.at()].push(at);
            residual.of_need[m.need.at()].push(at);
        }
        for given in &plan.given {
            residual.flow[given.of.at()] += given.units;
            residual.spare[given.lot.at()] -= given.units;
            residual.got[given.need.at()] += given.units;
        }
        residual
    }

    /// Whether a unit more for `start` would make a better plan.
    fn could_have_more(&self, start: usize) -> Option<&'static str> {
        let asks = self.problem.needs()[start];
        if self.got[start] == asks.asked {
            return None;
        }
        let mut seen_lot = vec![false; self.spare.len()];
        let mut seen_need = vec![false; self.got.len()];
        let mut queue = VecDeque::from([start]);
        seen_need[start] = true;
        while let Some(need) = queue.pop_front() {
            for &at in &self.of_need[need] {
                let lot = self.problem.matches()[at].lot.at();
                if std::mem::replace(&mut seen_lot[lot], true) {
                    continue;
                }
                if self.spare[lot] > 0 {
                    return Some("unused");
                }
                for &out in self.of_lot[lot].iter().filter(|&&out| self.flow[out] > 0) {
                    let holder = self.problem.matches()[out].need.at();
                    if !std::mem::replace(&mut seen_need[holder], true) {
                        queue.push_back(holder);
                        let has = self.problem.needs()[holder];
                        if has.class > asks.class {
                            return Some("wrong class first");
                        }
                        let (mine, theirs) = ((self.got[start], asks), (self.got[holder], has));
                        if has.class == asks.class && exchange_is_fairer(mine, theirs) {
                            return Some("unfair");
                        }
                    }
                }
            }
        }
        None
    }

    /// Whether a unit of the second would make the first just what the second was.
    fn may_swap(&self, first: usize, second: usize) -> bool {
        let (one, other) = (self.problem.needs()[first], self.problem.needs()[second]);
        let is_next = self.got[first] + 1 == self.got[second];
        is_next && one.asked == other.asked && one.class == other.class
    }

    /// Whether some round of exchanges lowers the cost (Bellman and Ford on what may change).
    fn is_dear(&self) -> bool {
        let lots = self.spare.len();
        // One node more stands for what stays on the shelves.
        let unused = lots + self.got.len();
        let mut ways = Vec::new();
        for (at, m) in self.problem.matches().iter().enumerate() {
            let days = i64::from(self.problem.lots()[m.lot.at()].expires) + i64::from(m.loss);
            let cost = (i128::from(days) << 64) + i128::from(m.distance);
            ways.push((m.lot.at(), lots + m.need.at(), cost));
            if self.flow[at] > 0 {
                ways.push((lots + m.need.at(), m.lot.at(), -cost));
            }
        }
        for (lot, &spare) in self.spare.iter().enumerate() {
            if spare > 0 {
                ways.push((unused, lot, 0));
            }
            if spare < self.problem.lots()[lot].units {
                ways.push((lot, unused, 0));
            }
        }
        for first in 0..self.got.len() {
            let seconds = 0..self.got.len();
            let swaps = seconds.filter(|&second| self.may_swap(first, second));
            ways.extend(swaps.map(|second| (lots + first, lots + second, 0)));
        }
        let mut cheapest = vec![0_i128; unused + 1];
        for _ in 0..=unused + 1 {
            let mut changed = false;
            for &(from, to, cost) in &ways {
                if cheapest[from] + cost < cheapest[to] {
                    cheapest[to] = cheapest[from] + cost;
                    changed = true;
                }
            }
            if !changed {
                return false;
            }
        }
        true
    }
}

/// Whether a unit from `theirs` to `mine` makes the sum of given² over asked smaller, or leaves it
/// as it is and lies with who asks for less.
fn exchange_is_fairer(mine: (u64, Need), theirs: (u64, Need)) -> bool {
    let (my_asked, their_asked) = (u128::from(mine.1.asked), u128::from(theirs.1.asked));
    let gains = (2 * u128::from(mine.0) + 1) * their_asked;
    let loses = (2 * u128::from(theirs.0) - 1) * my_asked;
    (gains, my_asked) < (loses, their_asked)
}

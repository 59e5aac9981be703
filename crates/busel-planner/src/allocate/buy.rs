//! Buying: what money gets for needs that the stock leaves unmet.
//!
//! It comes after the plan for what is there, which stays as it is. The most pressing class is bought
//! for first, in it always the worst off (given over asked, counting half a unit more; of equals who
//! asks for less, as everywhere). That is about needs, not about money: what is dear is bought as
//! well as what is cheap, since units of different goods cannot be compared. A need gets the cheapest
//! ware that can reach it, also one that frees another ware for it; when nothing that can reach it is
//! to be had for the money left, it is passed over, and the next is served. No money is lent from one
//! budget to another.
//!
//! It is bounded: a handful is at least a 64th of what is asked unless the ware, the money or what it
//! takes from another ends there, and whoever is passed over once is never asked again.
//!
//! Where exactness ends: with one budget, single units, and needs of fewer than twice [`HANDFULS`]
//! units without minimums or wishes for one lot, no purchase gives these amounts for less money;
//! nobody could have a unit more without someone losing one; and, given the classes before, no
//! purchase leaves who is worst off and lacks something better off, counting half a unit more. With
//! whole packs, several budgets, minimums, one lot or large needs none of this is certain. How far
//! from the best a purchase is at most, [`Served`] always says, by a [relaxation](relaxed) that knows
//! none of these limits.
//!
//! A need that would be below its minimum is left out, the furthest from it first, in at most
//! [`ROUNDS_MAX`] rounds. One that takes from one lot is bought for only if it has nothing yet, and
//! from one ware.

mod relaxed;

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::market::{Market, WareIndex, WareMatchIndex};
use super::plan::AllocationPlan;
use super::problem::{Allocation, Class, Need, NeedIndex};
use relaxed::Relaxed;

/// About so many handfuls fill a need.
const HANDFULS: u64 = 64;
/// Most rounds of leaving out who is below the minimum, for one class.
const ROUNDS_MAX: usize = 24;

/// Units of one ware for one need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bought {
    /// The match used.
    pub of: WareMatchIndex,
    /// Its ware.
    pub ware: WareIndex,
    /// Its need.
    pub need: NeedIndex,
    /// Whole units, at least 1.
    pub units: u64,
}

/// What is paid for one ware.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paid {
    /// Which.
    pub ware: WareIndex,
    /// Units, in whole packs; what nobody is given of them is left over for the shelf.
    pub units: u64,
    /// Money.
    pub cost: u64,
}

/// How a class was served, in thousandths of what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Served {
    /// What the worst off has, of those for whom something was for sale, up to all they ask for or all
    /// of what fits them; 1000 if all have that.
    pub level: u16,
    /// No purchase at all that gives the classes before as much could bring that above this.
    pub level_max: u16,
}

/// A need for which nothing is bought, because it would have been too little.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLittle {
    /// Who.
    pub need: NeedIndex,
    /// Units it would have had.
    pub share: u64,
    /// The smallest amount worth sending to it.
    pub minimum: u64,
}

/// What to buy, and for whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Purchase {
    /// By match, ascending; what is not listed is not bought.
    pub bought: Vec<Bought>,
    /// By ware, ascending.
    pub paid: Vec<Paid>,
    /// By budget.
    pub money_left: Vec<u64>,
    /// By class, from the first.
    pub served: [Served; 4],
    /// In the sequence they were left out.
    pub too_little: Vec<TooLittle>,
}

/// Spends the money of `market` on what `plan` leaves unmet. The same problem, plan and market always
/// give the same purchase.
#[must_use]
pub fn buy(problem: &Allocation, plan: &AllocationPlan, market: &Market) -> Purchase {
    let mut desk = Desk::new(problem, plan, market);
    let mut too_little = Vec::new();
    let served = Class::ALL.map(|class| {
        let needs = (0..problem.needs().len()).filter(|&at| problem.needs()[at].class == class);
        let members: Vec<usize> = needs.filter(|&need| desk.may_buy_for(need)).collect();
        let relaxed = Relaxed::of(&desk, &members);
        serve(&mut desk, members, &mut too_little);
        Served { level: relaxed.level(&desk.has), level_max: relaxed.level_max() }
    });
    desk.close(served, too_little)
}

/// Buys for the needs of a class, none below its minimum.
fn serve(desk: &mut Desk<'_>, mut members: Vec<usize>, too_little: &mut Vec<TooLittle>) {
    let before = desk.state.clone();
    let mut rounds_left = ROUNDS_MAX;
    loop {
        desk.serve(&members);
        let (needs, has) = (desk.problem.needs(), &desk.has);
        let is_below = |&&need: &&usize| has[need] > 0 && has[need] < needs[need].minimum;
        let mut below: Vec<usize> = members.iter().filter(is_below).copied().collect();
        if below.is_empty() {
            return;
        }
        below.sort_by(|&a, &b| {
            let part = |need: usize, other: usize| {
                u128::from(has[need]) * u128::from(needs[other].minimum)
            };
            part(a, b).cmp(&part(b, a)).then(b.cmp(&a))
        });
        below.truncate(below.len().div_ceil(rounds_left));
        rounds_left = rounds_left.saturating_sub(1).max(1);
        for &need in &below {
            let (share, minimum) = (has[need], needs[need].minimum);
            too_little.push(TooLittle { need: NeedIndex::of(need), share, minimum });
        }
        members.retain(|need| !below.contains(need));
        desk.state.clone_from(&before);
    }
}

/// What changes while buying.
#[derive(Clone)]
struct State {
    /// Units each need has, from stock and bought.
    has: Vec<u64>,
    /// Units bought by each match.
    flow: Vec<u64>,
    /// Units of each ware that are paid for, and given.
    paid: Vec<u64>,
    given: Vec<u64>,
    /// What is left in each budget.
    money: Vec<u64>,
}

/// The problem and the market at hand, and how far the buying is.
struct Desk<'a> {
    problem: &'a Allocation,
    market: &'a Market,
    /// The matches of each need and of each ware that may be used.
    of_need: Vec<Vec<usize>>,
    of_ware: Vec<Vec<usize>>,
    /// Units each need has from stock.
    stock: Vec<u64>,
    state: State,
}

impl std::ops::Deref for Desk<'_> {
    type Target = State;

    fn deref(&self) -> &State {
        &self.state
    }
}

/// How worst-off a need is: the smaller, the sooner it is served.
type Turn = (u128, u64, usize);

impl<'a> Desk<'a> {
    fn new(problem: &'a Allocation, plan: &AllocationPlan, market: &'a Market) -> Self {
        let has = plan.given_to_needs(problem.needs().len());
        let mut of_need = vec![Vec::new(); problem.needs().len()];
        for (at, a_match) in market.matches().iter().enumerate() {
            if market.wares()[a_match.ware.at()].whole_units() > 0 {
                of_need[a_match.need.at()].push(at);
            }
        }
        for (need, matches) in of_need.iter_mut().enumerate() {
            let wish = problem.needs()[need];
            if wish.one_lot && has[need] > 0 {
                matches.clear();
            } else if wish.one_lot {
                // The cheapest that has all of it, or the one that has most.
                let ware = |&at: &usize| &market.wares()[market.matches()[at].ware.at()];
                let best = matches.iter().copied().min_by_key(|at| {
                    (Reverse(ware(at).whole_units().min(wish.asked)), ware(at).price, *at)
                });
                *matches = best.into_iter().collect();
            }
        }
        let mut of_ware = vec![Vec::new(); market.wares().len()];
        for &at in of_need.iter().flatten() {
            of_ware[market.matches()[at].ware.at()].push(at);
        }
        let wares = market.wares().len();
        let state = State {
            has: has.clone(),
            flow: vec![0; market.matches().len()],
            paid: vec![0; wares],
            given: vec![0; wares],
            money: market.budgets().to_vec(),
        };
        Self { problem, market, of_need, of_ware, stock: has, state }
    }

    fn wish(&self, need: usize) -> &Need {
        &self.problem.needs()[need]
    }

    /// Whether it lacks something that is for sale.
    fn may_buy_for(&self, need: usize) -> bool {
        self.has[need] < self.wish(need).asked && !self.of_need[need].is_empty()
    }

    /// Buys for the members, always for the worst off, until nothing more can be bought for any.
    fn serve(&mut self, members: &[usize]) {
        let mut queue: BinaryHeap<Reverse<Turn>> =
            members.iter().filter_map(|&need| self.turn(need)).map(Reverse).collect();
        while let Some(Reverse((.., need))) = queue.pop() {
            if self.take(need) {
                queue.extend(self.turn(need).map(Reverse));
            }
        }
    }

    fn turn(&self, need: usize) -> Option<Turn> {
        let (has, asked) = (self.has[need], self.wish(need).asked);
        // Amounts are below 2^40, so two different fills differ by more than 2^-82.
        let fill = (u128::from(2 * has + 1) << 84) / u128::from(asked.max(1));
        (has < asked).then_some((fill, asked, need))
    }

    /// Buys a handful for `need`; false when nothing that can reach it is to be had.
    fn take(&mut self, need: usize) -> bool {
        let Some((path, ware)) = self.cheapest_way(need) else { return false };
        let (has, asked) = (self.has[need], self.wish(need).asked);
        let lent = path.iter().skip(1).step_by(2).map(|&at| self.flow[at]);
        let most = self.to_be_had(ware).min(asked - has).min((asked / HANDFULS).max(1));
        let units = lent.fold(most, u64::min);
        let state = &mut self.state;
        for (step, &at) in path.iter().enumerate() {
            if step % 2 == 0 {
                state.flow[at] += units;
            } else {
                state.flow[at] -= units;
            }
        }
        state.has[need] += units;
        state.given[ware] += units;
        let lacking = state.given[ware].saturating_sub(state.paid[ware]);
        let sold = self.market.wares()[ware];
        let packs = lacking.div_ceil(sold.pack_units()) * sold.pack_units();
        state.paid[ware] += packs;
        let cost = u64::try_from(sold.cost(packs)).expect("no more than there is money");
        state.money[sold.budget.at()] -= cost;
        true
    }

    /// Units of a ware that can be given now: what is paid for already, or else what money buys.
    fn to_be_had(&self, ware: usize) -> u64 {
        let spare = self.paid[ware] - self.given[ware];
        if spare > 0 {
            return spare;
        }
        let sold = &self.market.wares()[ware];
        let left = sold.whole_units() - self.paid[ware];
        let money = u128::from(self.money[sold.budget.at()]);
        // What costs nothing is to be had without end.
        let packs = money.checked_div(sold.cost(sold.pack_units()));
        let packs = packs.and_then(|packs| u64::try_from(packs).ok()).unwrap_or(u64::MAX);
        left.min(packs.saturating_mul(sold.pack_units()))
    }

    /// The way from `need` to the cheapest ware to be had: a match to use more of, then one to use
    /// less of, and so on.
    fn cheapest_way(&self, need: usize) -> Option<(Vec<usize>, usize)> {
        let matches = self.market.matches();
        let mut came_by = vec![usize::MAX; self.of_need.len()];
        let mut ware_by = vec![usize::MAX; self.of_ware.len()];
        let mut reached = vec![need];
        let (mut next, mut best) = (0, None);
        while let Some(&taker) = reached.get(next) {
            next += 1;
            for &at in &self.of_need[taker] {
                let ware = matches[at].ware.at();
                if ware_by[ware] != usize::MAX {
                    continue;
                }
                ware_by[ware] = at;
                if self.to_be_had(ware) > 0 {
                    let is_paid = self.paid[ware] > self.given[ware];
                    let price = if is_paid { 0 } else { self.market.wares()[ware].price };
                    // Of equals the one found first, by the shortest way.
                    if best.is_none_or(|(cheapest, _)| price < cheapest) {
                        best = Some((price, ware));
                    }
                }
                for &at in self.of_ware[ware].iter().filter(|&&at| self.flow[at] > 0) {
                    let holder = matches[at].need.at();
                    if holder != need && came_by[holder] == usize::MAX {
                        came_by[holder] = at;
                        reached.push(holder);
                    }
                }
            }
        }
        let (_, ware) = best?;
        let mut path = vec![ware_by[ware]];
        while let Some(&to) = path.last()
            && matches[to].need.at() != need
        {
            let from = came_by[matches[to].need.at()];
            path.extend([from, ware_by[matches[from].ware.at()]]);
        }
        path.reverse();
        Some((path, ware))
    }

    fn close(self, served: [Served; 4], too_little: Vec<TooLittle>) -> Purchase {
        let bought = self.flow.iter().enumerate().filter(|(_, units)| **units > 0);
        let bought = bought.map(|(at, &units)| {
            let a_match = self.market.matches()[at];
            let of = WareMatchIndex::of(at);
            Bought { of, ware: a_match.ware, need: a_match.need, units }
        });
        let paid = self.paid.iter().enumerate().filter(|(_, units)| **units > 0);
        let paid = paid.map(|(at, &units)| {
            let cost = self.market.wares()[at].cost(units);
            let cost = u64::try_from(cost).expect("no more than there is money");
            Paid { ware: WareIndex::of(at), units, cost }
        });
        Purchase {
            bought: bought.collect(),
            paid: paid.collect(),
            money_left: self.state.money.clone(),
            served,
            too_little,
        }
    }
}

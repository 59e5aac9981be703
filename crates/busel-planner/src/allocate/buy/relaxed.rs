//! The relaxation: how well off the worst off of a class could be at the very most.
//!
//! It asks what two cheaper worlds charge for everything bought so far and for bringing the class to a
//! level: one where nobody is in anybody's way (each need has every ware that fits it for itself), and
//! one where every ware fits everyone. In both, parts of packs can be bought and all budgets are one.
//! A real purchase pays at least as much as either asks, so a level that costs more than all the money
//! in one of them is beyond every purchase.

use super::Desk;

/// The level where everything is covered, in thousandths.
const FULL: u16 = 1_000;

/// The price of a unit and how many there are, the cheapest first.
type Pieces = Vec<(u64, u64)>;

/// What bounds a class, before anything is bought for it.
pub(super) struct Relaxed {
    members: Vec<Member>,
    /// All that is sold at all.
    wares: Pieces,
    /// What was bought for the classes before, and what the first world charges for it.
    units_before: u128,
    cost_before: u128,
    money: u128,
}

/// One need for which something could be bought.
struct Member {
    need: usize,
    has: u64,
    asked: u64,
    /// Units it has once all of what fits it and is not sold yet is bought for it.
    most: u64,
    wares: Pieces,
}

impl Relaxed {
    pub(super) fn of(desk: &Desk<'_>, members: &[usize]) -> Self {
        let wares = desk.market.wares();
        let ware = |&at: &usize| desk.market.matches()[at].ware.at();
        let fitting = |need: usize| pieces(desk, desk.of_need[need].iter().map(ware));
        let member = |&need: &usize| {
            let left = |ware: usize| wares[ware].whole_units() - desk.given[ware];
            let there: u64 = desk.of_need[need].iter().map(ware).map(left).sum();
            let (has, asked) = (desk.has[need], desk.wish(need).asked);
            Member { need, has, asked, most: asked.min(has + there), wares: fitting(need) }
        };
        let (mut units_before, mut cost_before) = (0, 0);
        for (need, (has, stock)) in desk.has.iter().zip(&desk.stock).enumerate() {
            if has > stock {
                let bought = u128::from(has - stock);
                units_before += bought;
                cost_before += price_of(&fitting(need), bought).expect("it was bought");
            }
        }
        Self {
            members: members.iter().map(member).collect(),
            wares: pieces(desk, 0..wares.len()),
            units_before,
            cost_before,
            money: desk.market.budgets().iter().map(|&money| u128::from(money)).sum(),
        }
    }

    /// The level of the worst off that could have more, once they have what `has` says by need.
    pub(super) fn level(&self, has: &[u64]) -> u16 {
        let lacking = self.members.iter().filter(|member| has[member.need] < member.most);
        let levels = lacking.map(|member| {
            let level = u128::from(has[member.need]) * u128::from(FULL) / u128::from(member.asked);
            u16::try_from(level).expect("at most all of it")
        });
        levels.min().unwrap_or(FULL)
    }

    /// The highest level that both worlds have the money for.
    pub(super) fn level_max(&self) -> u16 {
        let (mut sure, mut beyond) = (0, FULL + 1);
        while sure + 1 < beyond {
            let level = u16::midpoint(sure, beyond);
            if self.is_affordable(level) {
                sure = level;
            } else {
                beyond = level;
            }
        }
        sure
    }

    fn is_affordable(&self, level: u16) -> bool {
        let (mut units, mut cost) = (self.units_before, self.cost_before);
        for member in &self.members {
            let due = (u128::from(member.asked) * u128::from(level)).div_ceil(u128::from(FULL));
            let due = due.min(u128::from(member.most)).saturating_sub(u128::from(member.has));
            units += due;
            cost += price_of(&member.wares, due).expect("no more than there is for it");
        }
        cost <= self.money && price_of(&self.wares, units).is_some_and(|cost| cost <= self.money)
    }
}

/// What the wares are, once each.
fn pieces(desk: &Desk<'_>, wares: impl Iterator<Item = usize>) -> Pieces {
    let sold = wares.map(|ware| &desk.market.wares()[ware]);
    let mut pieces: Pieces = sold.map(|sold| (sold.price, sold.whole_units())).collect();
    pieces.sort_unstable();
    pieces
}

/// Money for so many units, the cheapest first; nothing when there are not so many.
fn price_of(pieces: &[(u64, u64)], mut units: u128) -> Option<u128> {
    let mut cost = 0;
    for &(price, there) in pieces {
        let taken = units.min(u128::from(there));
        cost += taken * u128::from(price);
        units -= taken;
    }
    (units == 0).then_some(cost)
}

//! Why a need was bought this much and no more: read off the market and the purchase itself, so it
//! works for a purchase changed by hand, too.

use crate::allocate::{Allocation, AllocationPlan, Market, NeedIndex, Purchase};

/// Why so much was bought for a need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spending {
    /// The stock covers it; nothing is to be bought.
    CoveredByStock,
    /// All it lacked was bought.
    Bought {
        /// Units.
        units: u64,
    },
    /// Nothing that is for sale fits it.
    NothingForSale,
    /// It takes all from one lot and has that from stock.
    HasItsLot,
    /// What money would have got for it was below the smallest amount worth sending.
    BelowMinimum {
        /// Units it would have had.
        share: u64,
        /// The smallest amount.
        minimum: u64,
    },
    /// The rest was too dear for what is left.
    TooDear {
        /// Units bought all the same.
        units: u64,
        /// Money for the smallest amount still to be had, in the budget that lacks least for it.
        cost: u64,
        /// What is left in that budget.
        left: u64,
    },
    /// What fits it is sold out.
    SoldOut {
        /// Units bought before it was.
        units: u64,
    },
    /// More could be bought for it with what is left. Not in a purchase of the planner, except for who
    /// takes from one lot; in one changed by hand.
    MoneyForMore {
        /// Units bought.
        units: u64,
    },
}

/// Why so much was bought for `need` and no more; nothing when there is no such need. Have the
/// purchase [checked](crate::check::check_purchase) first.
#[must_use]
pub fn bought_for(
    problem: &Allocation,
    plan: &AllocationPlan,
    market: &Market,
    purchase: &Purchase,
    need: NeedIndex,
) -> Option<Spending> {
    let wish = problem.needs().get(need.at())?;
    let of_need = purchase.bought.iter().filter(|bought| bought.need == need);
    let units = of_need.fold(0, |sum: u64, bought| sum.saturating_add(bought.units));
    let stock = plan.given.iter().filter(|given| given.need == need);
    let stock = stock.fold(0, |sum: u64, given| sum.saturating_add(given.units));
    if stock >= wish.asked {
        return Some(Spending::CoveredByStock);
    }
    if stock.saturating_add(units) >= wish.asked {
        return Some(Spending::Bought { units });
    }
    let fitting = market.matches().iter().filter(|m| m.need == need);
    let fitting = fitting.filter(|m| market.wares()[m.ware.at()].whole_units() > 0);
    if fitting.clone().next().is_none() {
        return Some(Spending::NothingForSale);
    }
    if wish.one_lot && stock > 0 {
        return Some(Spending::HasItsLot);
    }
    if let Some(left_out) = purchase.too_little.iter().find(|left_out| left_out.need == need) {
        let (share, minimum) = (left_out.share, left_out.minimum);
        return Some(Spending::BelowMinimum { share, minimum });
    }
    let paid = |ware| purchase.paid.iter().filter(move |paid| paid.ware == ware);
    let gaps = fitting.filter_map(|a_match| {
        let sold = &market.wares()[a_match.ware.at()];
        let units = paid(a_match.ware).fold(0, |sum: u64, paid| sum.saturating_add(paid.units));
        let given = purchase.bought.iter().filter(|bought| bought.ware == a_match.ware);
        let given = given.fold(0, |sum: u64, bought| sum.saturating_add(bought.units));
        let left = purchase.money_left.get(sold.budget.at()).copied().unwrap_or(0);
        if units > given {
            return Some((0, 0, left));
        }
        let cost = u64::try_from(sold.cost(sold.pack_units())).unwrap_or(u64::MAX);
        let is_left = sold.whole_units().saturating_sub(units) >= sold.pack_units();
        is_left.then_some((cost.saturating_sub(left), cost, left))
    });
    Some(match gaps.min() {
        None => Spending::SoldOut { units },
        Some((0, ..)) => Spending::MoneyForMore { units },
        Some((_, cost, left)) => Spending::TooDear { units, cost, left },
    })
}

#[cfg(test)]
mod tests;

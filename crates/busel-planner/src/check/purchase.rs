//! Finds everything wrong with a purchase, whoever made it. It knows the problem, the plan for the
//! stock, the market and the purchase, and nothing of how purchases are made.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::allocate::{
    Allocation, AllocationPlan, BudgetIndex, Market, NeedIndex, Purchase, WareIndex, WareMatchIndex,
};

/// One thing wrong with a purchase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overstep {
    /// Something is bought by a match that is not in the market.
    UnknownMatch(WareMatchIndex),
    /// The ware or the need named is not the one of the match.
    NotTheMatch(WareMatchIndex),
    /// The same match appears more than once.
    BoughtTwice(WareMatchIndex),
    /// A match is listed that buys no unit.
    NothingBought(WareMatchIndex),
    /// A ware is paid for that is not in the market.
    UnknownWare(WareIndex),
    /// The same ware is paid for more than once.
    PaidTwice(WareIndex),
    /// More is paid for than is for sale.
    NotForSale {
        /// Which ware.
        ware: WareIndex,
        /// Units for sale.
        units: u64,
        /// Units paid for.
        paid: u64,
    },
    /// What is paid for is not a number of whole packs.
    PackDivided {
        /// Which ware.
        ware: WareIndex,
        /// Units in a pack.
        pack: u64,
        /// Units paid for.
        paid: u64,
    },
    /// What is said to be paid is not units times price.
    WrongSum {
        /// Which ware.
        ware: WareIndex,
        /// Units times price.
        due: u128,
        /// What is said to be paid.
        cost: u64,
    },
    /// More of a ware is given than is paid for.
    NotPaid {
        /// Which ware.
        ware: WareIndex,
        /// Units paid for.
        paid: u64,
        /// Units given.
        given: u128,
    },
    /// A whole pack and more is paid for and given to nobody.
    NotGiven {
        /// Which ware.
        ware: WareIndex,
        /// Units paid for.
        paid: u64,
        /// Units given.
        given: u128,
    },
    /// More is spent than the budget has.
    Overspent {
        /// Which budget.
        budget: BudgetIndex,
        /// Money in it.
        money: u64,
        /// Money spent.
        spent: u128,
    },
    /// What is said to be left is not what is left.
    WrongRest {
        /// Which budget.
        budget: BudgetIndex,
        /// What is left.
        left: u128,
        /// What is said to be left; nothing when it is not listed.
        said: Option<u64>,
    },
    /// With what it gets from stock a need gets more than it asks for.
    NeedOverserved {
        /// Which need.
        need: NeedIndex,
        /// Units it asks for.
        asked: u64,
        /// Units it gets.
        given: u128,
    },
    /// With what it gets from stock a need gets less than the smallest amount worth sending.
    BelowMinimum {
        /// Which need.
        need: NeedIndex,
        /// The smallest amount.
        minimum: u64,
        /// Units it gets.
        given: u128,
    },
    /// A need gets from several lots and wares and wants all from one.
    SeveralLots(NeedIndex),
}

impl fmt::Display for Overstep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownMatch(of) => write!(f, "match {} is not in the market", of.0),
            Self::NotTheMatch(of) => write!(f, "match {} joins another ware and need", of.0),
            Self::BoughtTwice(of) => write!(f, "match {} appears more than once", of.0),
            Self::NothingBought(of) => write!(f, "match {} is listed and buys nothing", of.0),
            Self::UnknownWare(ware) => write!(f, "ware {} is not in the market", ware.0),
            Self::PaidTwice(ware) => write!(f, "ware {} is paid for more than once", ware.0),
            Self::NotForSale { ware, units, paid } => {
                write!(f, "{paid} units of ware {} are paid for and {units} for sale", ware.0)
            }
            Self::PackDivided { ware, pack, paid } => {
                write!(f, "{paid} units of ware {} are paid for, in packs of {pack}", ware.0)
            }
            Self::WrongSum { ware, due, cost } => {
                write!(f, "ware {} costs {due}, and {cost} is said to be paid", ware.0)
            }
            Self::NotPaid { ware, paid, given } => {
                write!(f, "{given} units of ware {} are given and {paid} paid for", ware.0)
            }
            Self::NotGiven { ware, paid, given } => {
                write!(f, "{paid} units of ware {} are paid for and only {given} given", ware.0)
            }
            Self::Overspent { budget, money, spent } => {
                write!(f, "budget {} has {money}, and {spent} is spent", budget.0)
            }
            Self::WrongRest { budget, left, said } => match said {
                Some(said) => write!(f, "budget {} has {left} left, not {said}", budget.0),
                None => write!(f, "budget {} has {left} left, and it is not said", budget.0),
            },
            Self::NeedOverserved { need, asked, given } => {
                write!(f, "need {} asks for {asked} units and gets {given}", need.0)
            }
            Self::BelowMinimum { need, minimum, given } => {
                write!(f, "need {} gets {given} units, less than its minimum of {minimum}", need.0)
            }
            Self::SeveralLots(need) => {
                write!(f, "need {} takes from one lot and gets from several", need.0)
            }
        }
    }
}

/// All that is wrong with `purchase`, in a fixed sequence; nothing when it is allowed. The plan for the
/// stock is [checked](super::check()) by itself.
#[must_use]
pub fn check_purchase(
    problem: &Allocation,
    plan: &AllocationPlan,
    market: &Market,
    purchase: &Purchase,
) -> Vec<Overstep> {
    let mut found = Vec::new();
    let mut given = BTreeMap::<WareIndex, u128>::new();
    let mut to_needs = BTreeMap::<NeedIndex, (u128, BTreeSet<WareIndex>)>::new();
    let mut seen = BTreeSet::new();
    for bought in &purchase.bought {
        let Some(a_match) = market.matches().get(bought.of.at()) else {
            found.push(Overstep::UnknownMatch(bought.of));
            continue;
        };
        if (bought.ware, bought.need) != (a_match.ware, a_match.need) {
            found.push(Overstep::NotTheMatch(bought.of));
        }
        if !seen.insert(bought.of) {
            found.push(Overstep::BoughtTwice(bought.of));
        }
        if bought.units == 0 {
            found.push(Overstep::NothingBought(bought.of));
        }
        *given.entry(a_match.ware).or_default() += u128::from(bought.units);
        let (units, wares) = to_needs.entry(a_match.need).or_default();
        *units += u128::from(bought.units);
        wares.insert(a_match.ware);
    }
    check_money(market, purchase, given, &mut found);
    check_needs(problem, plan, to_needs, &mut found);
    found
}

/// What is paid for, and out of which budget.
fn check_money(
    market: &Market,
    purchase: &Purchase,
    mut given: BTreeMap<WareIndex, u128>,
    found: &mut Vec<Overstep>,
) {
    let mut spent = vec![0_u128; market.budgets().len()];
    let mut seen = BTreeSet::new();
    for paid in &purchase.paid {
        let ware = paid.ware;
        let Some(sold) = market.wares().get(ware.at()) else {
            found.push(Overstep::UnknownWare(ware));
            continue;
        };
        let is_first = seen.insert(ware);
        if !is_first {
            found.push(Overstep::PaidTwice(ware));
        }
        if paid.units > sold.units {
            found.push(Overstep::NotForSale { ware, units: sold.units, paid: paid.units });
        }
        if !paid.units.is_multiple_of(sold.pack.max(1)) {
            found.push(Overstep::PackDivided { ware, pack: sold.pack, paid: paid.units });
        }
        let due = u128::from(paid.units) * u128::from(sold.price);
        if due != u128::from(paid.cost) {
            found.push(Overstep::WrongSum { ware, due, cost: paid.cost });
        }
        // So many wares can be that dear that even this sum must not overflow.
        let spent = &mut spent[sold.budget.at()];
        *spent = spent.saturating_add(due);
        let (given, paid) = (given.remove(&ware).unwrap_or(0), paid.units);
        // Of an opened pack some may be left for the shelf, and never a whole one.
        let enough = given.saturating_add(u128::from(sold.pack.max(1)));
        if given > u128::from(paid) {
            found.push(Overstep::NotPaid { ware, paid, given });
        } else if is_first && u128::from(paid) >= enough {
            found.push(Overstep::NotGiven { ware, paid, given });
        }
    }
    let unpaid = given.into_iter().filter(|&(ware, given)| given > 0 && !seen.contains(&ware));
    found.extend(unpaid.map(|(ware, given)| Overstep::NotPaid { ware, paid: 0, given }));
    for (at, (&money, spent)) in market.budgets().iter().zip(spent).enumerate() {
        let budget = BudgetIndex::of(at);
        let Some(left) = u128::from(money).checked_sub(spent) else {
            found.push(Overstep::Overspent { budget, money, spent });
            continue;
        };
        let said = purchase.money_left.get(at).copied();
        if said.map(u128::from) != Some(left) {
            found.push(Overstep::WrongRest { budget, left, said });
        }
    }
}

/// What needs get, with what they get from stock.
fn check_needs(
    problem: &Allocation,
    plan: &AllocationPlan,
    to_needs: BTreeMap<NeedIndex, (u128, BTreeSet<WareIndex>)>,
    found: &mut Vec<Overstep>,
) {
    let from_stock = plan.given_to_needs(problem.needs().len());
    for (need, (bought, wares)) in to_needs {
        let wish = problem.needs()[need.at()];
        let stock = from_stock[need.at()];
        let given = bought + u128::from(stock);
        if given > u128::from(wish.asked) {
            found.push(Overstep::NeedOverserved { need, asked: wish.asked, given });
        }
        if given < u128::from(wish.minimum) {
            found.push(Overstep::BelowMinimum { need, minimum: wish.minimum, given });
        }
        if wish.one_lot && wares.len() + usize::from(stock > 0) > 1 {
            found.push(Overstep::SeveralLots(need));
        }
    }
}

#[cfg(test)]
mod tests;

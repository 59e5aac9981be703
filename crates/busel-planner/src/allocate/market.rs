//! The market: what could be bought for needs that the stock leaves unmet, and the money for it.
//!
//! A [`Market`] can only be made whole, like an [`Allocation`]. Money is counted in the smallest coin
//! there is; what currency that is, and which ware fits which need, is the caller's business.

use std::collections::HashSet;
use std::fmt;

use super::problem::{Allocation, MATCHES_MAX, NeedIndex, UNITS_MAX, index};

/// Most budgets in one market.
pub const BUDGETS_MAX: usize = 1_000;
/// Most wares in one market.
pub const WARES_MAX: usize = 100_000;
/// Most money in one budget, in the smallest coin: all budgets together stay below 2^63.
pub const MONEY_MAX: u64 = 1_000_000_000_000_000;

index!(
    /// The place of a budget in [`Market::budgets`], from 0.
    BudgetIndex
);
index!(
    /// The place of a ware in [`Market::wares`], from 0.
    WareIndex
);
index!(
    /// The place of a match in [`Market::matches`], from 0.
    WareMatchIndex
);

/// Goods of one kind that somebody would sell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ware {
    /// Whole units to be had; 0 to [`UNITS_MAX`].
    pub units: u64,
    /// Units in a pack: only whole packs are sold. 0 and 1 both mean single units. Once bought, a
    /// pack may be divided.
    pub pack: u64,
    /// Money for one unit; at most [`MONEY_MAX`].
    pub price: u64,
    /// The budget that may pay for it.
    pub budget: BudgetIndex,
}

impl Ware {
    /// Units that have to be bought at once.
    #[must_use]
    pub fn pack_units(&self) -> u64 {
        self.pack.max(1)
    }

    /// Units in whole packs.
    #[must_use]
    pub fn whole_units(&self) -> u64 {
        self.units - self.units % self.pack_units()
    }

    /// Money for so many units.
    #[must_use]
    pub fn cost(&self, units: u64) -> u128 {
        u128::from(units) * u128::from(self.price)
    }
}

/// That a ware would fit a need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct WareMatch {
    /// What would be bought.
    pub ware: WareIndex,
    /// For whom.
    pub need: NeedIndex,
}

/// Why a market cannot be used as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unmarketable {
    /// More budgets than [`BUDGETS_MAX`].
    TooManyBudgets(usize),
    /// More wares than [`WARES_MAX`].
    TooManyWares(usize),
    /// More matches than [`MATCHES_MAX`].
    TooManyMatches(usize),
    /// More money than [`MONEY_MAX`].
    TooMuchMoney(BudgetIndex),
    /// More units, or more in a pack, than [`UNITS_MAX`], or a price above [`MONEY_MAX`].
    WareTooLarge(WareIndex),
    /// A ware names a budget that is not there.
    UnknownBudget(WareIndex),
    /// A match names a ware or a need that is not there.
    UnknownEnd(WareMatchIndex),
    /// This match joins a ware and a need that an earlier match joins already.
    MatchedTwice(WareMatchIndex),
}

impl fmt::Display for Unmarketable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooManyBudgets(n) => write!(f, "{n} budgets, at most {BUDGETS_MAX}"),
            Self::TooManyWares(n) => write!(f, "{n} wares, at most {WARES_MAX}"),
            Self::TooManyMatches(n) => write!(f, "{n} matches of wares, at most {MATCHES_MAX}"),
            Self::TooMuchMoney(at) => write!(f, "budget {} is above {MONEY_MAX}", at.0),
            Self::WareTooLarge(at) => write!(f, "a number of ware {} is too large", at.0),
            Self::UnknownBudget(at) => write!(f, "ware {} names a budget that is not there", at.0),
            Self::UnknownEnd(at) => {
                write!(f, "match {} of a ware names a ware or need that is not there", at.0)
            }
            Self::MatchedTwice(at) => {
                write!(f, "match {} of a ware joins a pair joined already", at.0)
            }
        }
    }
}

impl std::error::Error for Unmarketable {}

/// A whole and usable market.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Market {
    budgets: Vec<u64>,
    wares: Vec<Ware>,
    matches: Vec<WareMatch>,
}

impl Market {
    /// Checks and keeps what could be bought for the needs of `problem`.
    ///
    /// # Errors
    ///
    /// The first reason found why it is [`Unmarketable`].
    pub fn new(
        problem: &Allocation,
        budgets: Vec<u64>,
        wares: Vec<Ware>,
        matches: Vec<WareMatch>,
    ) -> Result<Self, Unmarketable> {
        if budgets.len() > BUDGETS_MAX {
            return Err(Unmarketable::TooManyBudgets(budgets.len()));
        }
        if wares.len() > WARES_MAX {
            return Err(Unmarketable::TooManyWares(wares.len()));
        }
        if matches.len() > MATCHES_MAX {
            return Err(Unmarketable::TooManyMatches(matches.len()));
        }
        if let Some(at) = budgets.iter().position(|&money| money > MONEY_MAX) {
            return Err(Unmarketable::TooMuchMoney(BudgetIndex::of(at)));
        }
        for (at, ware) in wares.iter().enumerate() {
            if ware.units.max(ware.pack) > UNITS_MAX || ware.price > MONEY_MAX {
                return Err(Unmarketable::WareTooLarge(WareIndex::of(at)));
            }
            if ware.budget.at() >= budgets.len() {
                return Err(Unmarketable::UnknownBudget(WareIndex::of(at)));
            }
        }
        let mut pairs = HashSet::with_capacity(matches.len());
        for (at, a_match) in matches.iter().enumerate() {
            let at = WareMatchIndex::of(at);
            let WareMatch { ware, need } = *a_match;
            if ware.at() >= wares.len() || need.at() >= problem.needs().len() {
                return Err(Unmarketable::UnknownEnd(at));
            }
            if !pairs.insert(*a_match) {
                return Err(Unmarketable::MatchedTwice(at));
            }
        }
        Ok(Self { budgets, wares, matches })
    }

    /// The money in each budget.
    #[must_use]
    pub fn budgets(&self) -> &[u64] {
        &self.budgets
    }

    /// What could be bought.
    #[must_use]
    pub fn wares(&self) -> &[Ware] {
        &self.wares
    }

    /// What would fit whom.
    #[must_use]
    pub fn matches(&self) -> &[WareMatch] {
        &self.matches
    }
}

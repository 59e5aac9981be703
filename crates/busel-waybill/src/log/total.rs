//! What one month came to, as everybody may read it.
//!
//! Law: totals are rounded, late, told once, and only where so many have given and received that nobody
//! is seen in them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::entry::{Month, Sort};
use crate::words::{Unit, Week};

/// What one month came to in one sort, before anybody decides whether it may be told.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    /// How much, in grams.
    pub grams: u64,
    /// In how many gifts.
    pub gifts: u64,
    /// To how many groups.
    pub groups: u64,
    /// How much of it the largest giver gave.
    pub largest_giver: u64,
    /// How much of it the largest receiver got.
    pub largest_receiver: u64,
}

impl Cell {
    /// The least gifts and groups that nobody is seen among.
    pub const GIFTS_MIN: u64 = 10;
    /// The least groups.
    pub const GROUPS_MIN: u64 = 5;

    /// Whether nobody is seen in it: enough gifts and groups, and no one who is more than half.
    #[must_use]
    pub fn hides_everybody(self) -> bool {
        let half = self.grams / 2;
        self.gifts >= Self::GIFTS_MIN
            && self.groups >= Self::GROUPS_MIN
            && self.largest_giver <= half
            && self.largest_receiver <= half
    }

    /// Two cells as one. Nobody knows here whether givers or groups of both are the same, so the
    /// careful answer is taken: as many groups as the larger has, and as if the largest were one.
    fn with(self, other: Self) -> Self {
        Self {
            grams: self.grams + other.grams,
            gifts: self.gifts + other.gifts,
            groups: self.groups.max(other.groups),
            largest_giver: self.largest_giver + other.largest_giver,
            largest_receiver: self.largest_receiver + other.largest_receiver,
        }
    }
}

/// A total that may be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Total {
    month: Month,
    sort: Sort,
    grams: u64,
}

impl Total {
    /// What may be told of a month. What hides nobody by itself goes into the rest, and the rest is
    /// told if it hides everybody.
    #[must_use]
    pub fn of(month: Month, cells: &BTreeMap<Sort, Cell>) -> Vec<Self> {
        let mut rest = cells.get(&Sort::Other).copied().unwrap_or_default();
        let mut told = Vec::new();
        for (sort, cell) in cells.iter().filter(|(sort, _)| **sort != Sort::Other) {
            if cell.hides_everybody() {
                told.push((*sort, *cell));
            } else {
                rest = rest.with(*cell);
            }
        }
        told.extend(rest.hides_everybody().then_some((Sort::Other, rest)));
        let total = |(sort, cell): (Sort, Cell)| Self { month, sort, grams: rounded(cell.grams) };
        told.into_iter().map(total).collect()
    }

    /// Reads what stands behind the word of an entry. Whoever wrote one with more digits told more than
    /// they may.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let month = Month::new(words.next()?.parse().ok()?)?;
        let sort = Sort::from_word(words.next()?)?;
        let grams = words.next()?.parse().ok().filter(|grams| rounded(*grams) == *grams)?;
        Some(Self { month, sort, grams })
    }

    /// Of which month.
    #[must_use]
    pub fn month(self) -> Month {
        self.month
    }

    /// Of what.
    #[must_use]
    pub fn sort(self) -> Sort {
        self.sort
    }

    /// How much, rounded.
    #[must_use]
    pub fn grams(self) -> u64 {
        self.grams
    }
}

impl fmt::Display for Total {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { month, sort, grams } = self;
        write!(f, "total {} {} {grams} {}", month.get(), sort.word(), Unit::Gram.number())
    }
}

/// A number with two digits that say something.
fn rounded(number: u64) -> u64 {
    let digits = number.checked_ilog10().unwrap_or(0);
    let step = 10_u64.pow(digits.saturating_sub(1));
    (number + step / 2) / step * step
}

/// Why a total is not told in a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotTold {
    /// Its month is not long enough ago.
    TooEarly,
    /// Its month, or a later one, was told before.
    Again,
}

/// Which months were told. A month is told in one week, all of it, and no month before it later: of two
/// tellings the difference could be taken.
#[derive(Debug, Default, Clone)]
pub(super) struct Told {
    up_to: Option<Month>,
    now: BTreeSet<(Month, Sort)>,
}

impl Told {
    /// One more total of a week.
    ///
    /// # Errors
    ///
    /// [`NotTold`].
    pub(super) fn tell(&mut self, total: Total, week: Week) -> Result<(), NotTold> {
        if !total.month.is_long_ago(week) {
            return Err(NotTold::TooEarly);
        }
        let is_new = self.up_to.is_none_or(|up_to| total.month > up_to);
        let is_first = is_new && self.now.insert((total.month, total.sort));
        if is_first { Ok(()) } else { Err(NotTold::Again) }
    }

    /// The week is over.
    pub(super) fn close(&mut self) {
        let last = self.now.last().map(|(month, _)| *month);
        self.up_to = self.up_to.max(last);
        self.now.clear();
    }
}

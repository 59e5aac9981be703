//! What one month came to, as everybody may read it.
//!
//! Law: a total says "at least": never more than was there, late, once, and only where many have given
//! and received. Nobody may see from it whether one donor or one group was there, also if they know
//! how much that one would have given and what others gave in other months; so one person's share
//! is cut, and dice that nobody keeps stand between what was and what is told.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::dice::Dice;
use super::entry::{Month, Sort};
use crate::words::{Grams, Unit, Week};

/// What came of one gift to one group in a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Portion {
    /// Of what.
    pub sort: Sort,
    /// Who gave it: any number, the same for all that one donor gave in the month.
    pub giver: u64,
    /// Who received it: any number, the same for all that one group received.
    pub group: u64,
    /// How much.
    pub grams: Grams,
}

/// A total that may be told: at least so much.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Total {
    month: Month,
    sort: Sort,
    grams: u64,
}

impl Total {
    /// The least givers that nobody is seen among.
    pub const GIVERS_MIN: u64 = 10;
    /// So many more may be asked for, by dice, so that nobody's coming makes a total appear.
    pub const GIVERS_MORE: u64 = 9;
    /// The least groups.
    pub const GROUPS_MIN: u64 = 5;
    /// So many more may be asked for.
    pub const GROUPS_MORE: u64 = 4;
    /// One giver counts for at most one part of so many, however much they gave.
    pub const GIVER_PARTS: u64 = 8;
    /// The same of a group.
    pub const GROUP_PARTS: u64 = 4;
    /// What is told is, before it is rounded down, between one part of so many and all.
    pub const TOLD_PARTS: u64 = 3;

    /// What may be told of a month. What hides nobody by itself goes into the rest, and the rest is
    /// told if it hides everybody. The seed is 32 random bytes that nobody keeps.
    #[must_use]
    pub fn of(month: Month, portions: &[Portion], seed: &[u8; 32]) -> Vec<Self> {
        let mut dice = Dice::new(b"busel/total/1", seed);
        let mut told = Vec::new();
        let mut rest = Vec::new();
        for sort in Sort::ALL {
            let of_sort = portions.iter().copied().filter(|portion| portion.sort == sort);
            let of_sort: Vec<_> = of_sort.collect();
            if sort == Sort::Other {
                rest.extend(of_sort);
            } else if let Some(grams) = at_least(&of_sort, &mut dice) {
                told.push(Self { month, sort, grams });
            } else {
                rest.extend(of_sort);
            }
        }
        let grams = at_least(&rest, &mut dice);
        told.extend(grams.map(|grams| Self { month, sort: Sort::Other, grams }));
        told
    }

    /// Reads what stands behind the word of an entry. Whoever wrote one with more digits told more than
    /// they may.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let month = Month::new(words.next()?.parse().ok()?)?;
        let sort = Sort::from_word(words.next()?)?;
        let grams =
            words.next()?.parse().ok().filter(|grams| *grams > 0 && one_digit(*grams) == *grams)?;
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

/// What may be told of some portions: `None` if too few gave or received.
fn at_least(portions: &[Portion], dice: &mut Dice) -> Option<u64> {
    let givers = sums(portions, |portion| portion.giver);
    let groups = sums(portions, |portion| portion.group);
    let count = |parts: &[u64]| u64::try_from(parts.len()).unwrap_or(u64::MAX);
    let is_hidden = count(&givers) >= Total::GIVERS_MIN + dice.up_to(Total::GIVERS_MORE)
        && count(&groups) >= Total::GROUPS_MIN + dice.up_to(Total::GROUPS_MORE);
    let counted = capped(&givers, Total::GIVER_PARTS).min(capped(&groups, Total::GROUP_PARTS));
    let least = counted / Total::TOLD_PARTS;
    let grams = one_digit(least + dice.up_to(counted - least));
    (is_hidden && grams > 0).then_some(grams)
}

/// What each has, from the least to the most.
fn sums(portions: &[Portion], who: fn(&Portion) -> u64) -> Vec<u64> {
    let mut sums = BTreeMap::<u64, u64>::new();
    for portion in portions {
        let sum = sums.entry(who(portion)).or_default();
        *sum = sum.saturating_add(portion.grams.get());
    }
    let mut sums: Vec<u64> = sums.into_values().collect();
    sums.sort_unstable();
    sums
}

/// The sum of all parts, each cut down to the largest size at which none is more than one of so many
/// parts of the sum.
fn capped(parts: &[u64], of: u64) -> u64 {
    // If so many parts are cut to c and the others sum to `below`, then c is below / (of - above).
    let mut below: u64 = parts.iter().fold(0, |sum, part| sum.saturating_add(*part));
    let mut above = 0;
    for part in parts.iter().rev() {
        let rest = below.saturating_sub(*part);
        if above + 1 < of && part.saturating_mul(of - above) > below {
            below = rest;
            above += 1;
        } else {
            break;
        }
    }
    let cap = below / (of - above);
    below.saturating_add(cap.saturating_mul(above))
}

/// A number with one digit that says something, not more than it was.
fn one_digit(number: u64) -> u64 {
    let step = 10_u64.pow(number.checked_ilog10().unwrap_or(0));
    number / step * step
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

#[cfg(test)]
mod tests;

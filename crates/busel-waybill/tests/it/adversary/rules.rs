//! The rules for totals, and worse ones: those before, and some with a planted fault.

use std::collections::{BTreeMap, BTreeSet};

use busel_waybill::log::entry::{Month, Sort};
use busel_waybill::log::total::{Portion, Total};

use super::world::GROUP;
use crate::dice::Dice;

/// By which rules a month is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rules {
    /// Those of the crate.
    Ours,
    /// Those of the first design: ten gifts, five groups, nobody more than half, two digits.
    First,
    /// The first ones, and a single gift is told.
    NoCount,
    /// The first ones, and one may be nearly all.
    NoDominance,
    /// The first ones, to the gram.
    Exact,
    /// The first ones, and told once more without one region, in which few are.
    Slice,
    /// Ours, told anew each week of a year.
    Again,
}

/// What is published of one month: of each sort, all that was ever told.
pub(super) type Told = BTreeMap<Sort, Vec<u64>>;

/// How many times a month is told where that is the fault.
const TIMES: usize = 52;

impl Rules {
    /// How many months an adversary throws with the planted one, and as many without.
    pub(super) fn thrown(self) -> usize {
        if self == Self::Again { 30 } else { 200 }
    }

    /// What everybody can read of a month, for ever.
    pub(super) fn tell(self, portions: &[Portion], dice: &mut Dice) -> Told {
        let month = Month::new(202_608).expect("a month");
        let mut told = Told::new();
        let times = if self == Self::Again { TIMES } else { 1 };
        for _ in 0..times {
            if matches!(self, Self::Ours | Self::Again) {
                for total in Total::of(month, portions, &dice.bytes()) {
                    told.entry(total.sort()).or_default().push(total.grams());
                }
            } else {
                for (sort, grams) in self.first(portions) {
                    told.entry(sort).or_default().push(grams);
                }
                if self == Self::Slice {
                    let elsewhere = portions.iter().copied();
                    let elsewhere: Vec<_> =
                        elsewhere.filter(|portion| portion.group != GROUP).collect();
                    for (sort, grams) in self.first(&elsewhere) {
                        told.entry(sort).or_default().push(grams);
                    }
                }
            }
        }
        told
    }

    fn first(self, portions: &[Portion]) -> Vec<(Sort, u64)> {
        let mut cells = BTreeMap::<Sort, Vec<Portion>>::new();
        for portion in portions {
            cells.entry(portion.sort).or_default().push(*portion);
        }
        let mut rest = cells.remove(&Sort::Other).unwrap_or_default();
        let mut told = Vec::new();
        for (sort, cell) in cells {
            match self.cell(&cell) {
                Some(grams) => told.push((sort, grams)),
                None => rest.extend(cell),
            }
        }
        told.extend(self.cell(&rest).map(|grams| (Sort::Other, grams)));
        told
    }

    fn cell(self, portions: &[Portion]) -> Option<u64> {
        let grams: u64 = portions.iter().map(|portion| portion.grams.get()).sum();
        let largest = |who: fn(&Portion) -> u64| {
            let mut sums = BTreeMap::<u64, u64>::new();
            for portion in portions {
                *sums.entry(who(portion)).or_default() += portion.grams.get();
            }
            sums.into_values().max().unwrap_or_default()
        };
        let count =
            |who: fn(&Portion) -> u64| portions.iter().map(who).collect::<BTreeSet<_>>().len();
        let is_many = self == Self::NoCount
            || count(|portion| portion.giver) >= 10 && count(|portion| portion.group) >= 5;
        let is_even = self == Self::NoDominance
            || self == Self::NoCount
            || largest(|portion| portion.giver).max(largest(|portion| portion.group)) <= grams / 2;
        let is_told = is_many && is_even && grams > 0;
        is_told.then(|| if self == Self::Exact { grams } else { two_digits(grams) })
    }
}

fn two_digits(number: u64) -> u64 {
    let step = 10_u64.pow(number.checked_ilog10().unwrap_or(0).saturating_sub(1));
    (number + step / 2) / step * step
}

//! What lies on shelves today: for how long already, and until when it can be used.

use std::collections::BTreeMap;

use super::{Of, grams};
use crate::ids::LotId;
use crate::ledger::Account;
use crate::month::Month;
use crate::quantity::Units;

/// How long goods have been here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Age {
    /// At most 30 days.
    Month,
    /// 31 to 90 days.
    Quarter,
    /// 91 to 180 days.
    HalfYear,
    /// Longer.
    Longer,
}

impl Age {
    /// All of them, youngest first.
    pub const ALL: [Self; 4] = [Self::Month, Self::Quarter, Self::HalfYear, Self::Longer];

    /// The age after so many days.
    #[must_use]
    pub fn of(days: i32) -> Self {
        match days {
            ..=30 => Self::Month,
            31..=90 => Self::Quarter,
            91..=180 => Self::HalfYear,
            _ => Self::Longer,
        }
    }
}

/// When goods can no longer be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ends {
    /// Before today.
    Past,
    /// In this month, today or later.
    In(Month),
    /// In none of the months of the calendar, but later.
    Later,
    /// No date is known.
    Never,
}

/// One lot on the shelves of all hubs together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shelf {
    /// Which.
    pub lot: LotId,
    /// How much.
    pub units: Units,
    /// What it weighs, if known.
    pub grams: Option<i64>,
    /// Days since it arrived.
    pub days: i32,
    /// Its age.
    pub age: Age,
    /// When it ends, within so many months of a calendar.
    pub ends: Ends,
    /// Days from today to its end; negative if that lies before.
    pub ends_in: Option<i32>,
}

/// Every lot on shelves, each once. The calendar shows `months` months, this one being the first.
#[must_use]
pub fn shelves(of: Of<'_>, months: i32) -> Vec<Shelf> {
    let mut held: BTreeMap<LotId, Units> = BTreeMap::new();
    for (lot, account, balance) in of.book.stock().all() {
        if let Account::Hub(_) = account {
            let units = held.entry(lot).or_default();
            *units = units.plus(Units::from_balance(balance));
        }
    }
    let this = Month::of(of.today);
    let shelf = |(id, units): (LotId, Units)| {
        let came = of.happened.lot(id)?;
        let expiry = of.book.lot(id)?.batch.expiry;
        let days = came.at.day.until(of.today).max(0);
        let ends = match expiry {
            None => Ends::Never,
            Some(day) if day < of.today => Ends::Past,
            Some(day) if this.until(Month::of(day)) < months => Ends::In(Month::of(day)),
            Some(_) => Ends::Later,
        };
        let ends_in = expiry.map(|day| of.today.until(day));
        let grams = grams(came.weight_mg, units);
        Some(Shelf { lot: id, units, grams, days, age: Age::of(days), ends, ends_in })
    };
    held.into_iter().filter(|(_, units)| !units.is_zero()).filter_map(shelf).collect()
}

//! The entries of a log, each one line of text.
//!
//! Law: only what cannot lead to a person is an entry. Totals are rounded, late, published once, and
//! only where so many have given and received that nobody is seen in them.

use std::collections::BTreeMap;
use std::fmt;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use super::gift::Commitment;
use crate::words::{Day, MessageHash, Salt, Unit, Week};

/// An entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// A gift, or an invented one.
    Gift(Commitment),
    /// What one month came to.
    Total(Total),
    /// The head of the journal, hidden: opened for an auditor only.
    Books([u8; 32]),
    /// The centre's own card, by its hash.
    Card(MessageHash),
    /// The rules of the log, by their hash.
    Policy([u8; 32]),
    /// The program that runs here, by its hash.
    Release([u8; 32]),
}

impl Entry {
    /// The head of a journal, hidden under a salt.
    #[must_use]
    pub fn books(salt: &Salt, head: &[u8; 32]) -> Self {
        let mut hash = Sha256::new();
        hash.update(b"busel/books/1");
        hash.update(salt.0);
        hash.update(head);
        Self::Books(hash.finalize().into())
    }

    /// The line, without its end.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let line = |word: &str, hash: &[u8; 32]| format!("{word} {}", BASE64_STANDARD.encode(hash));
        let text = match self {
            Self::Gift(commitment) => line("gift", &commitment.0),
            Self::Total(total) => total.to_string(),
            Self::Books(hash) => line("books", hash),
            Self::Card(hash) => line("card", &hash.0),
            Self::Policy(hash) => line("policy", hash),
            Self::Release(hash) => line("release", hash),
        };
        text.into_bytes()
    }
}

/// A month of the calendar, 2000-01 to 2199-12.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(u64);

impl Month {
    /// How many days after its end a month may be told.
    pub const DELAY_DAYS: u64 = 30;

    /// Reads `YYYYMM`.
    #[must_use]
    pub fn new(year_and_month: u64) -> Option<Self> {
        crate::words::ExpiryMonth::new(year_and_month).ok().map(|month| Self(month.get()))
    }

    /// As `YYYYMM`.
    #[must_use]
    pub fn get(self) -> u64 {
        self.0
    }

    /// The first day after it.
    #[must_use]
    pub fn day_after(self) -> Day {
        let (year, month) = (self.0 / 100, self.0 % 100);
        let (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
        // Days of the civil calendar, with the year beginning in March so that a leap day is last.
        let (year, month) = if month <= 2 { (year - 1, month + 9) } else { (year, month - 3) };
        let before = year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5;
        Day::new(before - 719_468).expect("the two centuries are in range")
    }

    /// Whether it ended long enough ago to be told in a week.
    #[must_use]
    pub fn is_long_ago(self, week: Week) -> bool {
        week.first_day().get() >= self.day_after().get() + Self::DELAY_DAYS
    }
}

/// What totals are told of; the list is fixed, so that no other slice can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// Food.
    Food,
    /// Water.
    Water,
    /// What keeps clean.
    Hygiene,
    /// Medicine and bandages.
    Medical,
    /// Clothes and footwear.
    Clothing,
    /// To sleep in.
    Bedding,
    /// Roofs, windows, tools.
    Shelter,
    /// Warmth and light.
    Energy,
    /// Machines and radios.
    Equipment,
    /// Vehicles.
    Vehicles,
    /// For children.
    Children,
    /// Everything else, and what must not be told by itself.
    Other,
}

impl Sort {
    /// All there are.
    pub const ALL: [Self; 12] = [
        Self::Food,
        Self::Water,
        Self::Hygiene,
        Self::Medical,
        Self::Clothing,
        Self::Bedding,
        Self::Shelter,
        Self::Energy,
        Self::Equipment,
        Self::Vehicles,
        Self::Children,
        Self::Other,
    ];

    fn word(self) -> &'static str {
        match self {
            Self::Food => "food",
            Self::Water => "water",
            Self::Hygiene => "hygiene",
            Self::Medical => "medical",
            Self::Clothing => "clothing",
            Self::Bedding => "bedding",
            Self::Shelter => "shelter",
            Self::Energy => "energy",
            Self::Equipment => "equipment",
            Self::Vehicles => "vehicles",
            Self::Children => "children",
            Self::Other => "other",
        }
    }
}

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

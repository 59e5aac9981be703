//! The entries of a log, each one line of text.
//!
//! Law: only what cannot lead to a person is an entry, and each has one spelling.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use super::gift::Commitment;
use super::total::Total;
use crate::words::{Day, MessageHash, Salt, Week};

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
    /// The most bytes of a line; the longest hash and the largest total have fewer.
    pub const BYTES_MAX: usize = 64;

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

    /// Reads a line; `None` if it is not exactly what [`Self::to_bytes`] would have written.
    #[must_use]
    pub fn read(line: &[u8]) -> Option<Self> {
        let text = str::from_utf8(line).ok().filter(|text| text.len() <= Self::BYTES_MAX)?;
        let (word, rest) = text.split_once(' ')?;
        let hash = || BASE64_STANDARD.decode(rest).ok()?.try_into().ok();
        let entry = match word {
            "gift" => Self::Gift(Commitment(hash()?)),
            "total" => Self::Total(Total::read(rest)?),
            "books" => Self::Books(hash()?),
            "card" => Self::Card(MessageHash(hash()?)),
            "policy" => Self::Policy(hash()?),
            "release" => Self::Release(hash()?),
            _ => return None,
        };
        (entry.to_bytes() == line).then_some(entry)
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

    /// Reads the word it has in an entry.
    pub(super) fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.word() == word)
    }

    /// The word it has in an entry.
    pub(super) fn word(self) -> &'static str {
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

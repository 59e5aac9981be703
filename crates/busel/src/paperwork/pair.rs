//! One language or two, speaking side by side.

use busel_domain::item::ItemKey;
use busel_domain::quantity::{BaseUnit, Units};
use busel_domain::size::Variant;
use busel_domain::time::Day;

use crate::i18n::{Language, Tongue};
use crate::paper::document::Both;
use crate::views::words;

/// The languages of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// What whoever prints it reads.
    pub first: Tongue,
    /// What whoever gets it reads; none where that is the same.
    pub second: Option<Tongue>,
}

impl Pair {
    /// These languages; the same one twice is one.
    #[must_use]
    pub fn of(first: Language, second: Option<Language>) -> Self {
        let second = second.filter(|second| *second != first);
        Self { first: Tongue::of(first), second: second.map(Tongue::of) }
    }

    /// What is usual beside a language: goods go to where people read Ukrainian, and whoever reads that
    /// already has border guards who read English.
    #[must_use]
    pub fn usual(first: Language) -> Self {
        let second = if first == Language::Uk { Language::En } else { Language::Uk };
        Self::of(first, Some(second))
    }

    /// The same in both.
    pub(super) fn both(self, word: impl Fn(Tongue) -> String) -> Both {
        Both::of(word(self.first), self.second.map(word))
    }

    /// A sentence.
    pub(super) fn say(self, key: &str) -> Both {
        self.both(|tongue| tongue.say(key))
    }

    /// A sentence that counts.
    pub(super) fn count(self, key: &str, count: usize) -> Both {
        self.both(|tongue| tongue.count(key, count))
    }

    /// What a thing is called.
    pub(super) fn thing(self, key: &ItemKey, variant: &Variant) -> Both {
        self.both(|tongue| words::thing(tongue, key, variant))
    }

    /// How much of it.
    pub(super) fn amount(self, units: Units, unit: BaseUnit) -> Both {
        self.both(|tongue| tongue.amount(units, unit).to_string())
    }

    /// A day with its year and without its weekday: papers have little room.
    pub(super) fn day(self, day: Day) -> Both {
        let (year, month, number) = day.date();
        self.both(|tongue| {
            let month = tongue.with("date-month", &[("month", month.into())]);
            let parts = [
                ("day", number.to_string().into()),
                ("month", month.into()),
                ("year", year.to_string().into()),
            ];
            tongue.with("paper-date", &parts)
        })
    }

    /// Kilograms with a tenth of one, and what is less than one to the gram.
    pub(super) fn kilograms(self, grams: u64) -> String {
        let is_little = grams < 1_000;
        let told = if is_little { grams } else { grams.saturating_add(50) / 100 * 100 };
        self.first.thousandths(told)
    }

    /// Which page of how many it is.
    pub(super) fn page(self, page: usize, of: usize) -> String {
        let said = |tongue: Tongue| {
            let numbers = [("page", tongue.number(page).into()), ("of", tongue.number(of).into())];
            tongue.with("paper-page", &numbers)
        };
        let Both { first, second } = self.both(said);
        second.map_or(first.clone(), |second| format!("{first} · {second}"))
    }
}

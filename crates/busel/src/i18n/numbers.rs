//! How numbers and amounts are written: "1,284" in English, "1 284" elsewhere, "1,5 кг".
//!
//! Amounts are exact. Grams become kilograms by moving the decimal mark, never by rounding.

use std::borrow::Borrow;

use busel_domain::money::{Currency, Money};
use busel_domain::quantity::{BaseUnit, Units};
use fluent_bundle::FluentValue;

use super::{Language, Tongue};

/// A space at which no line breaks.
const NO_BREAK: char = '\u{a0}';

/// An amount in words: the number and its unit apart, because tables set them apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amount {
    /// `420`, `1,5`.
    pub number: String,
    /// `pairs`, `kg`.
    pub unit: String,
}

impl std::fmt::Display for Amount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{NO_BREAK}{}", self.number, self.unit)
    }
}

impl Tongue {
    /// A whole number with its thousands apart.
    #[must_use]
    pub fn number(self, number: impl TryInto<i64>) -> String {
        whole(number.try_into().unwrap_or(i64::MAX), self.language)
    }

    /// Thousandths of something, exactly: 1500 are "1.5".
    #[must_use]
    pub fn thousandths(self, thousandths: u64) -> String {
        let (whole, rest) = (thousandths / 1000, thousandths % 1000);
        let whole = self.number(whole);
        if rest == 0 {
            return whole;
        }
        let mark = if self.language == Language::En { '.' } else { ',' };
        format!("{whole}{mark}{}", format!("{rest:03}").trim_end_matches('0'))
    }

    /// Money: "1,200 EUR", "12.50 EUR".
    #[must_use]
    pub fn money(self, money: Money) -> String {
        self.cents(money.minor.signed(), money.currency)
    }

    /// Hundredths of a currency, exactly; whole ones without them: "1,200 EUR", "−12.50 EUR". All our
    /// currencies have a hundred small coins.
    #[must_use]
    pub fn cents(self, cents: i64, currency: Currency) -> String {
        let (whole, coins) = (cents.unsigned_abs() / 100, cents.unsigned_abs() % 100);
        let mark = if self.language == Language::En { '.' } else { ',' };
        let coins = if coins == 0 { String::new() } else { format!("{mark}{coins:02}") };
        let sign = if cents < 0 { "−" } else { "" };
        format!("{sign}{}{coins}{NO_BREAK}{currency}", self.number(whole))
    }

    /// A weight as a report tells it: grams below a kilogram, then kilograms with one decimal, whole
    /// ones from a hundred on, rounded to the nearest.
    #[must_use]
    pub fn weight(self, grams: i64) -> String {
        let size = grams.unsigned_abs();
        let (number, key) = match size {
            0..1_000 => (self.number(size), "unit-gram"),
            1_000..100_000 => (self.thousandths((size + 50) / 100 * 100), "unit-kilogram"),
            _ => (self.number(size.saturating_add(500) / 1_000), "unit-kilogram"),
        };
        let sign = if grams < 0 { "−" } else { "" };
        format!("{sign}{number}{NO_BREAK}{}", self.say(key))
    }

    /// A share in percent, rounded down: with one decimal below ten. "100 %" is all.
    #[must_use]
    pub fn share(self, part: i64, whole: i64) -> String {
        let permille = i128::from(part.max(0)) * 1_000 / i128::from(whole.max(1));
        let permille = u64::try_from(permille.min(1_000)).unwrap_or(1_000);
        if permille < 100 && !permille.is_multiple_of(10) {
            return format!("{}{NO_BREAK}%", self.thousandths(permille * 100));
        }
        self.percent(u32::try_from(permille / 10).unwrap_or(100))
    }

    /// A share in whole percent, rounded down so that only all is "100 %".
    #[must_use]
    pub fn percent(self, percent: impl Borrow<u32>) -> String {
        format!("{}{NO_BREAK}%", percent.borrow())
    }

    /// So many units, in the unit a person would say.
    #[must_use]
    pub fn amount(self, units: Units, unit: BaseUnit) -> Amount {
        let thousands = |large: &str, small: &str| {
            let (number, key) = if units.get() >= 1000 {
                (self.thousandths(units.get()), large)
            } else {
                (self.number(units.get()), small)
            };
            Amount { number, unit: self.say(key) }
        };
        match unit {
            BaseUnit::Gram => thousands("unit-kilogram", "unit-gram"),
            BaseUnit::Millilitre => thousands("unit-litre", "unit-millilitre"),
            BaseUnit::CubicDecimetre => thousands("unit-cubic-metre", "unit-cubic-decimetre"),
            BaseUnit::Piece
            | BaseUnit::Pair
            | BaseUnit::Set
            | BaseUnit::MinorCurrency
            | BaseUnit::Case
            | BaseUnit::Night
            | BaseUnit::Consultation
            | BaseUnit::Day
            | BaseUnit::Hour
            | BaseUnit::Ticket => Amount {
                number: self.number(units.get()),
                unit: self.count(unit_key(unit), units.get()),
            },
        }
    }

    /// What one unit is called in a list to choose from or beside a field.
    #[must_use]
    pub fn unit(self, unit: BaseUnit) -> String {
        self.count(unit_key(unit), 5)
    }
}

fn unit_key(unit: BaseUnit) -> &'static str {
    match unit {
        BaseUnit::Piece => "unit-piece",
        BaseUnit::Pair => "unit-pair",
        BaseUnit::Set => "unit-set",
        BaseUnit::Gram => "unit-gram",
        BaseUnit::Millilitre => "unit-millilitre",
        BaseUnit::CubicDecimetre => "unit-cubic-decimetre",
        BaseUnit::MinorCurrency => "unit-minor-currency",
        BaseUnit::Case => "unit-case",
        BaseUnit::Night => "unit-night",
        BaseUnit::Consultation => "unit-consultation",
        BaseUnit::Day => "unit-day",
        BaseUnit::Hour => "unit-hour",
        BaseUnit::Ticket => "unit-ticket",
    }
}

/// How Fluent writes the numbers inside a sentence.
pub(super) fn fluent(value: &FluentValue<'_>, language: Language) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    // Whole numbers below 2^53 pass through `f64` unharmed, and no count of ours is larger.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "only whole numbers are put into sentences"
    )]
    let number = number.value as i64;
    Some(whole(number, language))
}

fn whole(number: i64, language: Language) -> String {
    let digits = number.unsigned_abs().to_string();
    // Polish sets four digits together.
    let from = if language == Language::Pl { 5 } else { 4 };
    let separator = if language == Language::En { ',' } else { NO_BREAK };
    let mut text = String::from(if number < 0 { "−" } else { "" });
    for (index, digit) in digits.chars().enumerate() {
        let left = digits.len() - index;
        if index > 0 && left.is_multiple_of(3) && digits.len() >= from {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

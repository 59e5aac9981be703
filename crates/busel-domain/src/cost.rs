//! A cost: money that went into moving, keeping or packing goods. What was given or bought is not in
//! here; who was paid is in no book.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::ids::WaybillId;

/// What money went into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CostKind {
    /// Fuel, tolls, ferries, a hired van.
    Transport,
    /// Rent and power of a hub.
    Storage,
    /// Boxes, tape, labels.
    Packing,
}

impl CostKind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Transport, Self::Storage, Self::Packing];
}

/// Hundredths of a currency. Negative where a cost was written down too high.
#[derive(
    Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(try_from = "i64", into = "i64")]
pub struct Cents(i64);

impl Cents {
    /// Ten thousand millions of a currency: no cost of a relief centre is larger.
    pub const MAX: i64 = 1_000_000_000_000;

    /// The amount, unless it is larger than any cost.
    #[must_use]
    pub fn new(cents: i64) -> Option<Self> {
        (-Self::MAX..=Self::MAX).contains(&cents).then_some(Self(cents))
    }

    /// The plain number.
    #[must_use]
    pub fn get(self) -> i64 {
        self.0
    }
}

/// More than [`Cents::MAX`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("more than ten thousand millions")]
pub struct TooMuch;

impl TryFrom<i64> for Cents {
    type Error = TooMuch;

    fn try_from(cents: i64) -> Result<Self, TooMuch> {
        Self::new(cents).ok_or(TooMuch)
    }
}

impl From<Cents> for i64 {
    fn from(cents: Cents) -> Self {
        cents.0
    }
}

/// A currency by its three capital letters, such as `EUR`. Amounts of two are never added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "Box<str>", into = "Box<str>")]
pub struct Currency([u8; 3]);

impl Currency {
    /// Its letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("capital letters")
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text that is not three capital letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a currency is three capital letters")]
pub struct NotACurrency;

impl FromStr for Currency {
    type Err = NotACurrency;

    fn from_str(text: &str) -> Result<Self, NotACurrency> {
        let letters: [u8; 3] = text.as_bytes().try_into().map_err(|_| NotACurrency)?;
        letters.iter().all(u8::is_ascii_uppercase).then_some(Self(letters)).ok_or(NotACurrency)
    }
}

impl TryFrom<Box<str>> for Currency {
    type Error = NotACurrency;

    fn try_from(text: Box<str>) -> Result<Self, NotACurrency> {
        text.parse()
    }
}

impl From<Currency> for Box<str> {
    fn from(currency: Currency) -> Self {
        currency.as_str().into()
    }
}

/// Money that was spent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// What for.
    pub kind: CostKind,
    /// How much; never nothing.
    pub cents: Cents,
    /// In which currency.
    pub currency: Currency,
    /// For which waybill, if it was for one.
    #[serde(default)]
    pub waybill: Option<WaybillId>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_currency_is_three_capital_letters_also_when_read_back() {
        assert_eq!("EUR".parse::<Currency>().expect("one").to_string(), "EUR");
        for text in ["", "EU", "EURO", "eur", "E R", "грн", "ЄВ"] {
            assert_eq!(text.parse::<Currency>(), Err(NotACurrency), "{text}");
            assert!(serde_json::from_str::<Currency>(&format!("\"{text}\"")).is_err());
        }
    }

    #[test]
    fn money_has_a_ceiling_even_when_read_back() {
        assert_eq!(Cents::new(-5).map(Cents::get), Some(-5));
        assert_eq!(Cents::new(Cents::MAX + 1), None);
        assert!(serde_json::from_str::<Cents>("1000000000001").is_err());
    }
}

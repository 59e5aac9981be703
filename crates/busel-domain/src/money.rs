//! Money as a whole number of the smallest coin of one currency. Two currencies are never added.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::quantity::Units;

/// A currency that is given or spent.
#[derive(
    Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "UPPERCASE")]
#[expect(missing_docs, reason = "each is the currency with these three letters")]
pub enum Currency {
    #[default]
    Eur,
    Pln,
    Uah,
    Usd,
    Gbp,
    Chf,
    Czk,
    Sek,
    Nok,
    Dkk,
    Byn,
}

impl Currency {
    /// All of them, those that gifts come in most often first.
    pub const ALL: [Self; 11] = [
        Self::Eur,
        Self::Pln,
        Self::Uah,
        Self::Usd,
        Self::Gbp,
        Self::Chf,
        Self::Czk,
        Self::Sek,
        Self::Nok,
        Self::Dkk,
        Self::Byn,
    ];

    /// Its three letters.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Eur => "EUR",
            Self::Pln => "PLN",
            Self::Uah => "UAH",
            Self::Usd => "USD",
            Self::Gbp => "GBP",
            Self::Chf => "CHF",
            Self::Czk => "CZK",
            Self::Sek => "SEK",
            Self::Nok => "NOK",
            Self::Dkk => "DKK",
            Self::Byn => "BYN",
        }
    }

    /// The currency with these letters.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|currency| currency.code() == code)
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// So much of one currency.
#[derive(
    Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Money {
    /// Of its smallest coin: cents, grosz, kopiyky. All of ours have a hundred to the whole.
    pub minor: Units,
    /// Which.
    pub currency: Currency,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_currency_is_written_by_its_three_letters() {
        for currency in Currency::ALL {
            assert_eq!(Currency::from_code(currency.code()), Some(currency));
            let written = serde_json::to_string(&currency).expect("a plain word");
            assert_eq!(written, format!("\"{currency}\""));
            assert_eq!(serde_json::from_str::<Currency>(&written).ok(), Some(currency));
        }
        for text in ["", "EU", "EURO", "eur", "E R", "грн", "ЄВ"] {
            assert_eq!(Currency::from_code(text), None, "{text}");
            assert!(serde_json::from_str::<Currency>(&format!("\"{text}\"")).is_err());
        }
    }
}

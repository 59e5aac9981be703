//! Whole numbers of an item's base unit. There are no fractions anywhere in the ledger: half a
//! kilogram is 500 grams, and a line whose unit nobody knows has no [`Units`] at all.

use serde::{Deserialize, Serialize};

/// How many base units. Never more than [`Units::MAX`], so that sums of a lot over a decade stay
/// far from the end of `i64`.
#[derive(
    Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(try_from = "u64", into = "u64")]
pub struct Units(u64);

impl Units {
    /// A million million: a million tonnes counted in grams.
    pub const MAX: Self = Self(1_000_000_000_000);
    /// None.
    pub const ZERO: Self = Self(0);

    /// The number, if it is one a relief centre can have.
    #[must_use]
    pub fn new(units: u64) -> Option<Self> {
        (units <= Self::MAX.0).then_some(Self(units))
    }

    /// The plain number.
    #[must_use]
    pub fn get(self) -> u64 {
        self.0
    }

    /// The number as a signed amount, for the ledger.
    #[must_use]
    pub fn signed(self) -> i64 {
        i64::try_from(self.0).expect("Units::MAX fits i64")
    }

    /// What a non-negative balance is in units; a negative one is none.
    #[must_use]
    pub fn from_balance(balance: i64) -> Self {
        Self(u64::try_from(balance).unwrap_or(0).min(Self::MAX.0))
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// What is left, never below zero.
    #[must_use]
    pub fn less(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// Both together, never above [`Units::MAX`].
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self((self.0 + other.0).min(Self::MAX.0))
    }
}

/// More units than [`Units::MAX`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("more than a million million units")]
pub struct TooMany;

impl TryFrom<u64> for Units {
    type Error = TooMany;

    fn try_from(units: u64) -> Result<Self, TooMany> {
        Self::new(units).ok_or(TooMany)
    }
}

impl From<Units> for u64 {
    fn from(units: Units) -> Self {
        units.0
    }
}

/// What one unit of an item is. A pair and a set are counted as such.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum BaseUnit {
    /// One thing.
    Piece,
    /// Two that belong together.
    Pair,
    /// Several that belong together, such as thermal top and bottom.
    Set,
    /// Mass.
    Gram,
    /// Volume of something that flows.
    Millilitre,
    /// Volume of something that is heaped, such as firewood.
    CubicDecimetre,
    /// The smallest coin of the currency named beside it.
    MinorCurrency,
    /// One person's matter.
    Case,
    /// One bed for one night.
    Night,
    /// One talk with a lawyer, a doctor.
    Consultation,
    /// One day.
    Day,
    /// One hour.
    Hour,
    /// One journey of one person.
    Ticket,
}

impl BaseUnit {
    /// The short word used in files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Piece => "pc",
            Self::Pair => "pair",
            Self::Set => "set",
            Self::Gram => "g",
            Self::Millilitre => "ml",
            Self::CubicDecimetre => "dm3",
            Self::MinorCurrency => "minor",
            Self::Case => "case",
            Self::Night => "night",
            Self::Consultation => "consultation",
            Self::Day => "day",
            Self::Hour => "hour",
            Self::Ticket => "ticket",
        }
    }

    /// Whether it is weighed or poured: said by the kilogram or litre, kept by the thousandth.
    #[must_use]
    pub fn is_poured(self) -> bool {
        matches!(self, Self::Gram | Self::Millilitre)
    }

    /// So much of it that somebody can be asked for: weighed and poured things in whole kilograms and
    /// litres, once there is more than one. Never less than was asked.
    #[must_use]
    pub fn rounded_up(self, units: Units) -> Units {
        let step = if self.is_poured() && units.get() > 1000 { 1000 } else { 1 };
        Units(units.0.div_ceil(step) * step).min(Units::MAX)
    }

    /// Every base unit there is.
    pub const ALL: [Self; 13] = [
        Self::Piece,
        Self::Pair,
        Self::Set,
        Self::Gram,
        Self::Millilitre,
        Self::CubicDecimetre,
        Self::MinorCurrency,
        Self::Case,
        Self::Night,
        Self::Consultation,
        Self::Day,
        Self::Hour,
        Self::Ticket,
    ];

    /// Reads the short word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.code() == code)
    }

    /// Whether units of this kind lie on a shelf. Nights and consultations do not.
    #[must_use]
    pub fn is_goods(self) -> bool {
        match self {
            Self::Piece
            | Self::Pair
            | Self::Set
            | Self::Gram
            | Self::Millilitre
            | Self::CubicDecimetre => true,
            Self::MinorCurrency
            | Self::Case
            | Self::Night
            | Self::Consultation
            | Self::Day
            | Self::Hour
            | Self::Ticket => false,
        }
    }
}

/// The amount as somebody wrote it, kept beside what it means: `2` `euro_pallet`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    /// Thousandths of the unit, so that "1,5 kg" is exact: 0 to a million million.
    pub thousandths: u64,
    /// The unit's word as the import names it, such as `kilogram` or `bottle 250 ml`; `None` if the
    /// line had no unit.
    pub unit: Option<Box<str>>,
}

impl Written {
    /// A whole number of the item's own base unit, as typed at a desk.
    #[must_use]
    pub fn base(units: Units) -> Self {
        Self { thousandths: units.get() * 1000, unit: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_have_a_ceiling_even_when_read_back() {
        assert_eq!(Units::new(Units::MAX.get() + 1), None);
        assert!(serde_json::from_str::<Units>("1000000000001").is_err());
        assert_eq!(Units::MAX.plus(Units::MAX), Units::MAX);
        assert_eq!(Units::from_balance(-5), Units::ZERO);
    }

    #[test]
    fn nobody_is_asked_for_grams_of_a_sack() {
        let up = |unit: BaseUnit, number| unit.rounded_up(Units(number)).get();
        assert_eq!(up(BaseUnit::Gram, 349_118), 350_000);
        assert_eq!((up(BaseUnit::Millilitre, 1_000), up(BaseUnit::Gram, 250)), (1_000, 250));
        assert_eq!(up(BaseUnit::Piece, 5_167), 5_167);
        assert_eq!(BaseUnit::Gram.rounded_up(Units::MAX), Units::MAX);
    }

    #[test]
    fn every_base_unit_has_a_code_of_its_own() {
        for unit in BaseUnit::ALL {
            assert_eq!(BaseUnit::from_code(unit.code()), Some(unit));
        }
    }
}

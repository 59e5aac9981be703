//! A cost: money that went into moving, keeping or packing goods. What was given or bought is not in
//! here; who was paid is in no book.

use serde::{Deserialize, Serialize};

use crate::ids::WaybillId;
use crate::money::Currency;

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
    fn money_has_a_ceiling_even_when_read_back() {
        assert_eq!(Cents::new(-5).map(Cents::get), Some(-5));
        assert_eq!(Cents::new(Cents::MAX + 1), None);
        assert!(serde_json::from_str::<Cents>("1000000000001").is_err());
    }
}

//! Which numbers can be sizes of a thing at all, and by which system they count.

use busel_domain::item::{Item, Sizing};
use busel_domain::quantity::BaseUnit;

use super::proposal::{SaidSize, System};

/// Which numbers are sizes of a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    /// Shoes.
    Shoe,
    /// Socks: shoe sizes, often a range.
    Socks,
    /// Gloves.
    Gloves,
    /// Clothes.
    Clothes,
    /// Nappies.
    Nappy,
    /// None.
    Unsized,
}

impl Fit {
    /// Of an item.
    pub(super) fn of(item: &Item) -> Self {
        match item.sizing {
            Some(Sizing::Shoe) => Self::Shoe,
            Some(Sizing::Clothes) if item.base_unit == BaseUnit::Pair => {
                if item.key.as_str().contains("glove") { Self::Gloves } else { Self::Socks }
            }
            Some(Sizing::Clothes) => Self::Clothes,
            Some(Sizing::Nappy) if item.key.as_str().contains("adult") => Self::Clothes,
            Some(Sizing::Nappy) => Self::Nappy,
            Some(Sizing::Bed) | None => Self::Unsized,
        }
    }

    /// Whether a number in thousandths can be a size.
    pub(super) fn takes(self, thousandths: u64) -> bool {
        let within = |low: u64, high: u64| (low * 1000..=high * 1000).contains(&thousandths);
        match self {
            Self::Shoe => within(17, 50) || within(3, 13) || within(210, 330),
            Self::Socks => within(17, 50),
            Self::Gloves => within(6, 12),
            Self::Clothes => {
                (within(38, 74) && thousandths.is_multiple_of(1000)) || within(80, 188)
            }
            Self::Nappy => within(0, 7) && thousandths.is_multiple_of(1000),
            Self::Unsized => false,
        }
    }

    /// Whether a lone number is likelier a size than an amount.
    pub(super) fn is_likely(self, thousandths: u64) -> bool {
        match self {
            Self::Shoe | Self::Socks => (35_000..=48_000).contains(&thousandths),
            Self::Clothes => (44_000..=62_000).contains(&thousandths),
            Self::Nappy => (1_000..=7_000).contains(&thousandths),
            Self::Gloves | Self::Unsized => false,
        }
    }

    /// A size of this thing, written as a number or a range.
    pub(super) fn size(self, value: String, first: u64, is_latin: bool) -> SaidSize {
        let system = match self {
            Self::Shoe if first >= 210_000 => System::FootMillimetres,
            Self::Shoe | Self::Socks if first >= 17_000 => System::Eu,
            Self::Gloves => System::Glove,
            Self::Nappy => System::Nappy,
            Self::Clothes if first >= 80_000 => System::Height,
            Self::Clothes if !is_latin => System::HalfChest,
            Self::Shoe | Self::Socks | Self::Clothes | Self::Unsized => System::Unknown,
        };
        SaidSize { system, value: value.into() }
    }
}

//! How people fare: three gauges of a group, Clean, Comfortable and Fed.
//!
//! A gauge is made of lines (soap, boots, energy), each with a weight and perhaps critical. A line
//! that is used up has `days` of cover, a line that is kept has people equipped; both become a score
//! from 0 to 1. Then
//!
//! `gauge = floor( 100 · min( Σ w·s / Σ w , ½ + ½ · the least critical s ) )`
//!
//! The second term keeps thirty days of soap from hiding that there is no water. Lines that nobody
//! needs drop out, and the weights of the others fill the gap. What is on the road is never counted,
//! only told beside it.
//!
//! All of it is whole numbers, so it comes out the same everywhere: amounts in 210ths of a day (a
//! month of 30 days, a week and a day all divide 210), scores in million millionths rounded down. A
//! gauge less than a thousand millionth below a whole number counts as that number, which makes good
//! what rounding down took.

mod cover;
mod fit;
mod norms;
mod read;
mod standing;

pub use cover::MARGIN_DAYS;
pub use fit::{Fitted, fitted};
pub use norms::{Feed, Norm, Norms, Rule, UnusableNorms, Wanted, When, Who, is_cold};
pub use read::{Colour, Cover, LineReading, Reading, STALE_DAYS, read};
pub use standing::{Proposal, Standing, propose};

use serde::{Deserialize, Serialize};

/// One of the three gauges.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Gauge {
    /// Whether they can keep clean.
    Clean,
    /// Whether they are warm and can sleep.
    Comfortable,
    /// Whether they eat and drink.
    Fed,
}

impl Gauge {
    /// The three, as they stand side by side.
    pub const ALL: [Self; 3] = [Self::Clean, Self::Comfortable, Self::Fed];

    /// The short word used in files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Clean => "clean",
            Self::Comfortable => "comfortable",
            Self::Fed => "fed",
        }
    }

    /// Reads the short word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|gauge| gauge.code() == code)
    }
}

/// What a gauge is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Line {
    /// Food, by its energy.
    Energy,
    /// Food, by its protein.
    Protein,
    /// Water to drink.
    DrinkingWater,
    /// Food for infants.
    InfantFood,
    /// Soap for the body.
    BathingSoap,
    /// Wipes, where there is no water to wash with.
    Washing,
    /// Soap for clothes.
    Laundry,
    /// Toothpaste.
    Toothpaste,
    /// Toilet paper.
    ToiletPaper,
    /// Razors.
    Razors,
    /// Menstrual pads.
    Pads,
    /// Incontinence pads.
    Incontinence,
    /// Nappies.
    Nappies,
    /// Underlayer.
    Thermals,
    /// Coats and jackets.
    Outer,
    /// Boots, by fit.
    Boots,
    /// Something warm to sleep in.
    SleepingBag,
    /// Something dry to sleep on.
    SleepingMat,
    /// Fuel.
    Heat,
    /// Light.
    Power,
    /// Tea, coffee, cigarettes.
    SmallComforts,
    /// Room under a roof.
    Floor,
}

impl Line {
    /// All lines.
    pub const ALL: [Self; 22] = [
        Self::Energy,
        Self::Protein,
        Self::DrinkingWater,
        Self::InfantFood,
        Self::BathingSoap,
        Self::Washing,
        Self::Laundry,
        Self::Toothpaste,
        Self::ToiletPaper,
        Self::Razors,
        Self::Pads,
        Self::Incontinence,
        Self::Nappies,
        Self::Thermals,
        Self::Outer,
        Self::Boots,
        Self::SleepingBag,
        Self::SleepingMat,
        Self::Heat,
        Self::Power,
        Self::SmallComforts,
        Self::Floor,
    ];

    /// The short word used in files and forms.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Energy => "energy",
            Self::Protein => "protein",
            Self::DrinkingWater => "drinking_water",
            Self::InfantFood => "infant_food",
            Self::BathingSoap => "bathing_soap",
            Self::Washing => "washing",
            Self::Laundry => "laundry",
            Self::Toothpaste => "toothpaste",
            Self::ToiletPaper => "toilet_paper",
            Self::Razors => "razors",
            Self::Pads => "pads",
            Self::Incontinence => "incontinence",
            Self::Nappies => "nappies",
            Self::Thermals => "thermals",
            Self::Outer => "outer",
            Self::Boots => "boots",
            Self::SleepingBag => "sleeping_bag",
            Self::SleepingMat => "sleeping_mat",
            Self::Heat => "heat",
            Self::Power => "power",
            Self::SmallComforts => "small_comforts",
            Self::Floor => "floor",
        }
    }

    /// Reads the short word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|line| line.code() == code)
    }
}

#[cfg(test)]
mod tests;

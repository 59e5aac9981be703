//! An offer: what somebody would give. It becomes a lot only when it arrives.

use serde::{Deserialize, Serialize};

use crate::ids::{OfferId, WordsId};
use crate::item::ItemKey;
use crate::quantity::{Units, Written};
use crate::size::Variant;
use crate::time::Day;

/// An offer as it is made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferLine {
    /// What is offered.
    pub item: ItemKey,
    /// Which variant.
    #[serde(default)]
    pub variant: Variant,
    /// The amount as it was written.
    pub written: Written,
    /// The amount in base units; `None` while nobody knows.
    pub units: Option<Units>,
    /// Best before or use by.
    #[serde(default)]
    pub expiry: Option<Day>,
    /// The donor's code: a code, never a name.
    #[serde(default)]
    pub donor: Option<Box<str>>,
    /// The offer as it was written, in the vault.
    #[serde(default)]
    pub words: Option<WordsId>,
}

/// What became of an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// So many units are welcome.
    Accepted(Units),
    /// Declined with thanks.
    Declined,
}

/// An offer in the Book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Its number.
    pub id: OfferId,
    /// What is offered.
    pub line: OfferLine,
    /// What was answered, if anything.
    pub answer: Option<Answer>,
}

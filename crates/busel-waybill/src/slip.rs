//! What whoever carries has to know: how many boxes, how heavy, which seals, the next place. Never the
//! goods, and never who receives them, beyond an agreed code.
//!
//! Law: the waybill bears a commitment to the slip's cargo, so a carrier's slip can be held against
//! it later, and the slip tells nothing of the waybill.

use sha2::{Digest, Sha256};

use crate::extras::Extras;
use crate::heading::Heading;
use crate::refused::Unfit;
use crate::waybill::Seals;
use crate::words::{
    Boxes, Condition, CubicDecimetres, CustomsChapter, Grams, Hazards, MessageHash, PlaceCode,
    Salt, SlipCommitment,
};

/// A slip, from the sender to the carrier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// Which waybill, and from whom to which carrier.
    pub heading: Heading,
    /// What is carried.
    pub cargo: Cargo,
    /// What the commitment is made with.
    pub salt: Salt,
    /// Fields of later or other programs, kept as they came.
    pub extras: Extras,
}

/// What is carried, as far as a carrier has to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cargo {
    /// Where to next.
    pub next: PlaceCode,
    /// The seals put on.
    pub seals: Seals,
    /// How many boxes; `None` if nobody counted.
    pub boxes: Option<Boxes>,
    /// How heavy, with wrapping; `None` if nobody weighed.
    pub grams: Option<Grams>,
    /// How much room it takes; `None` if nobody measured.
    pub room: Option<CubicDecimetres>,
    /// What to be careful of.
    pub hazards: Hazards,
    /// What a border has to be told it is, as chapters of the Harmonized System.
    pub chapters: Chapters,
}

impl Slip {
    /// What the waybill bears: SHA-256 of `busel/slip/1`, the salt, and the cargo as an array.
    #[must_use]
    pub fn commitment(&self) -> SlipCommitment {
        let mut hash = Sha256::new();
        hash.update(b"busel/slip/1");
        hash.update(self.salt.0);
        hash.update(crate::codec::cargo_bytes(&self.cargo));
        SlipCommitment(hash.finalize().into())
    }
}

/// Chapters of the Harmonized System, rising.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Chapters(Box<[CustomsChapter]>);

impl Chapters {
    /// The most chapters on one slip.
    pub const COUNT_MAX: usize = 20;

    /// Takes the chapters as they are.
    ///
    /// # Errors
    ///
    /// [`Unfit::TooMany`], or [`Unfit::NotRising`] if one is not above the one before it.
    pub fn new(chapters: Vec<CustomsChapter>) -> Result<Self, Unfit> {
        if chapters.len() > Self::COUNT_MAX {
            return Err(Unfit::TooMany);
        }
        let rise = chapters.is_sorted_by(|before, after| before < after);
        if rise { Ok(Self(chapters.into())) } else { Err(Unfit::NotRising) }
    }

    /// The chapters, rising.
    #[must_use]
    pub fn as_slice(&self) -> &[CustomsChapter] {
        &self.0
    }
}

/// The carrier has taken over what a slip tells of. No place and no time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accept {
    /// Which waybill, and from which carrier to whom.
    pub heading: Heading,
    /// The slip that is answered.
    pub slip: MessageHash,
    /// The seals that were there.
    pub seals: Seals,
    /// The boxes that were there; `None` if nobody counted.
    pub boxes: Option<Boxes>,
    /// How they looked.
    pub condition: Condition,
    /// Fields of later or other programs, kept as they came.
    pub extras: Extras,
}

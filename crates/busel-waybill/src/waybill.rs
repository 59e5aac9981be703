//! A waybill that one centre sends to another: what is on the road, and to which agreed place.
//!
//! It tells the receiver what to expect and nothing more: no donor, no driver, no need, no address,
//! no hour. Unknown is said as unknown, never as zero (law L10). Every field is a checked value, so
//! that a waybill which exists can be written.

use crate::extras::Extras;
use crate::heading::Heading;
use crate::refused::Unfit;
use crate::words::{
    Boxes, DaysAfter, ExpiryMonth, Grams, ItemCode, ItemName, LineNumber, LotCode, NodeId, Note,
    PlaceCode, Quantity, SealNumber, SlipCommitment, Unit,
};

/// A waybill, complete.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waybill {
    /// What every message about goods begins with.
    pub heading: Heading,
    /// Who carries; `None` while nobody is named.
    pub carrier: Option<NodeId>,
    /// Where to.
    pub place: PlaceCode,
    /// The seals put on, in the sequence they were put on; may be none.
    pub seals: Seals,
    /// A few words to whoever receives.
    pub note: Option<Note>,
    /// What travels.
    pub lines: Lines,
    /// When it is expected; `None` if nobody can say.
    pub window: Option<Window>,
    /// What the carrier's slip is held against; `None` if there is no slip.
    pub slip: Option<SlipCommitment>,
    /// Fields of later or other programs, kept as they came.
    pub extras: Extras,
}

/// One kind of goods on a waybill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What a receipt will call it by.
    pub number: LineNumber,
    /// What, for machines.
    pub code: ItemCode,
    /// What, for people.
    pub name: ItemName,
    /// How much.
    pub quantity: Quantity,
    /// Of what unit.
    pub unit: Unit,
    /// In how many boxes; `None` if nobody counted.
    pub boxes: Option<Boxes>,
    /// How heavy, with wrapping; `None` if nobody weighed.
    pub grams: Option<Grams>,
    /// The month printed on it; `None` if there is none or it cannot be read.
    pub expiry: Option<ExpiryMonth>,
    /// The batch; `None` if it has no name.
    pub lot: Option<LotCode>,
}

/// The lines of one waybill: at least one, with rising numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lines(Box<[Line]>);

impl Lines {
    /// As many as the ledger puts on one paper.
    pub const COUNT_MAX: usize = 2_000;

    /// Takes the lines as they are.
    ///
    /// # Errors
    ///
    /// [`Unfit::NoLines`], [`Unfit::TooManyLines`], or [`Unfit::LineNumbers`] if a number is not
    /// above the one before it.
    pub fn new(lines: Vec<Line>) -> Result<Self, Unfit> {
        if lines.is_empty() {
            return Err(Unfit::NoLines);
        }
        if lines.len() > Self::COUNT_MAX {
            return Err(Unfit::TooManyLines);
        }
        let numbers_rise = lines.is_sorted_by(|before, after| before.number < after.number);
        if numbers_rise { Ok(Self(lines.into())) } else { Err(Unfit::LineNumbers) }
    }

    /// The lines, by rising number.
    #[must_use]
    pub fn as_slice(&self) -> &[Line] {
        &self.0
    }
}

/// The seals on what travels.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Seals(Box<[SealNumber]>);

impl Seals {
    /// The most seals on one waybill.
    pub const COUNT_MAX: usize = 200;

    /// Takes the seals as they are.
    ///
    /// # Errors
    ///
    /// [`Unfit::TooManySeals`].
    pub fn new(seals: Vec<SealNumber>) -> Result<Self, Unfit> {
        if seals.len() > Self::COUNT_MAX {
            return Err(Unfit::TooManySeals);
        }
        Ok(Self(seals.into()))
    }

    /// The seals, in the sequence they were given.
    #[must_use]
    pub fn as_slice(&self) -> &[SealNumber] {
        &self.0
    }
}

/// When goods are expected, counted from the day of the waybill; both days belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    earliest: DaysAfter,
    latest: DaysAfter,
}

impl Window {
    /// From `earliest` to `latest`.
    ///
    /// # Errors
    ///
    /// [`Unfit::Window`] if it ends before it begins.
    pub fn new(earliest: DaysAfter, latest: DaysAfter) -> Result<Self, Unfit> {
        if earliest <= latest { Ok(Self { earliest, latest }) } else { Err(Unfit::Window) }
    }

    /// The first day.
    #[must_use]
    pub fn earliest(self) -> DaysAfter {
        self.earliest
    }

    /// The last day.
    #[must_use]
    pub fn latest(self) -> DaysAfter {
        self.latest
    }
}

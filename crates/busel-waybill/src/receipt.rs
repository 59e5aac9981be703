//! What the receiver counted. A receipt is cumulative: each says all that came so far, and replaces
//! the one before it, so that loss, repetition and rearrangement on the way cannot break the books.
//!
//! It must not say who received, where, or when within the day.

use crate::extras::Extras;
use crate::heading::Heading;
use crate::refused::Unfit;
use crate::words::{Amount, LineNumber, MessageHash, Revision};

/// A receipt, from the receiver to the sender.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// Which waybill, and from whom to whom.
    pub heading: Heading,
    /// The waybill that is answered.
    pub waybill: MessageHash,
    /// Which telling this is.
    pub revision: Revision,
    /// Whether the receiver expects nothing more.
    pub is_final: bool,
    /// What was counted so far.
    pub counts: Counts,
    /// Fields of later or other programs, kept as they came.
    pub extras: Extras,
}

/// What was counted of one line, since the beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// Which line of the waybill.
    pub line: LineNumber,
    /// Fit to be used.
    pub good: Amount,
    /// Arrived, and not fit.
    pub damaged: Amount,
}

/// Counts by rising line; a line that is not there has not been counted.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Counts(Box<[Count]>);

impl Counts {
    /// As many as a waybill has lines.
    pub const COUNT_MAX: usize = crate::waybill::Lines::COUNT_MAX;

    /// Takes the counts as they are.
    ///
    /// # Errors
    ///
    /// [`Unfit::TooManyLines`], or [`Unfit::LineNumbers`] if a line is not above the one before it.
    pub fn new(counts: Vec<Count>) -> Result<Self, Unfit> {
        if counts.len() > Self::COUNT_MAX {
            return Err(Unfit::TooManyLines);
        }
        let lines_rise = counts.is_sorted_by(|before, after| before.line < after.line);
        if lines_rise { Ok(Self(counts.into())) } else { Err(Unfit::LineNumbers) }
    }

    /// The counts, by rising line.
    #[must_use]
    pub fn as_slice(&self) -> &[Count] {
        &self.0
    }

    /// What was counted of a line; `None` if nobody counted it.
    #[must_use]
    pub fn of(&self, line: LineNumber) -> Option<Count> {
        let at = self.0.binary_search_by_key(&line, |count| count.line).ok()?;
        Some(self.0[at])
    }
}

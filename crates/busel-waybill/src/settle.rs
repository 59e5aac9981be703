//! How two sides come to one view of what was sent and what came, and how a waybill is withdrawn.
//!
//! Law: what was lost, brought back or too much is valid only when both have signed the same bytes: one
//! side the proposal, the other an agreement that names the hash of the proposal's body. Reasons are
//! numbers; nobody is accused in words.

use crate::extras::Extras;
use crate::heading::Heading;
use crate::refused::Unfit;
use crate::words::{Amount, BodyHash, CancelReason, LineNumber, MessageHash, SettleReason};

/// A settlement of what differs, from either side to the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settle {
    /// Which waybill, and from whom to whom.
    pub heading: Heading,
    /// The receipt it settles, or the waybill where nothing was received.
    pub about: MessageHash,
    /// What is said.
    pub word: Word,
    /// Fields of later or other programs, kept as they came.
    pub extras: Extras,
}

/// A proposal, or the yes to one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Word {
    /// What should be written down, for each line that differs.
    Proposal(Terms),
    /// Yes to the proposal whose body has this hash.
    Agreement(BodyHash),
}

/// What should be written down of one line, all in its unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// Which line of the waybill.
    pub line: LineNumber,
    /// Left and never came.
    pub lost: Amount,
    /// Came and is not fit; what the receipt says.
    pub damaged: Amount,
    /// Came beyond what the paper says.
    pub over: Amount,
    /// Brought back to the sender.
    pub returned: Amount,
    /// Why.
    pub reason: SettleReason,
}

/// Terms by rising line; at least one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms(Box<[Term]>);

impl Terms {
    /// As many as a waybill has lines.
    pub const COUNT_MAX: usize = crate::waybill::Lines::COUNT_MAX;

    /// Takes the terms as they are.
    ///
    /// # Errors
    ///
    /// [`Unfit::NoLines`], [`Unfit::TooManyLines`], or [`Unfit::LineNumbers`] if a line is not above the
    /// one before it.
    pub fn new(terms: Vec<Term>) -> Result<Self, Unfit> {
        if terms.is_empty() {
            return Err(Unfit::NoLines);
        }
        if terms.len() > Self::COUNT_MAX {
            return Err(Unfit::TooManyLines);
        }
        let lines_rise = terms.is_sorted_by(|before, after| before.line < after.line);
        if lines_rise { Ok(Self(terms.into())) } else { Err(Unfit::LineNumbers) }
    }

    /// The terms, by rising line.
    #[must_use]
    pub fn as_slice(&self) -> &[Term] {
        &self.0
    }

    /// The terms of a line; `None` if it is left as the receipt says.
    #[must_use]
    pub fn of(&self, line: LineNumber) -> Option<Term> {
        let at = self.0.binary_search_by_key(&line, |term| term.line).ok()?;
        Some(self.0[at])
    }
}

/// A waybill withdrawn by its sender: valid at once while nobody has taken the goods along, and
/// otherwise a wish that needs a settlement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cancel {
    /// Which waybill, and from whom to whom.
    pub heading: Heading,
    /// The waybill that is withdrawn.
    pub waybill: MessageHash,
    /// Why.
    pub reason: CancelReason,
    /// Fields of later or other programs, kept as they came.
    pub extras: Extras,
}

//! What came so far, said back: the number up to which nothing is missing, and what is missing beyond.
//!
//! It stands outside the chain, because an answer to an answer would never end, and it says nothing
//! of what was wrong with anything.

use crate::extras::Extras;
use crate::refused::Unfit;
use crate::words::{AckCode, Day, NodeId, Seq, Upto};

/// An acknowledgement, from whoever received to whoever sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ack {
    /// Who received.
    pub from: NodeId,
    /// Who sent.
    pub to: NodeId,
    /// The day it was written.
    pub day: Day,
    /// Every message up to this one came.
    pub upto: Upto,
    /// What is missing between that and the highest one that came.
    pub gaps: Gaps,
    /// What else there is to say.
    pub code: AckCode,
    /// Fields of later or other programs, kept as they came.
    pub extras: Extras,
}

/// Messages that are missing, from one to another, both missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    /// The first that is missing.
    pub first: Seq,
    /// The last that is missing.
    pub last: Seq,
}

/// Gaps, rising, with something that came between each two.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Gaps(Box<[Gap]>);

impl Gaps {
    /// The most gaps that are told at once.
    pub const COUNT_MAX: usize = 16;

    /// Takes the gaps as they are.
    ///
    /// # Errors
    ///
    /// [`Unfit::TooMany`], or [`Unfit::NotRising`] if one ends before it begins or touches another.
    pub fn new(gaps: Vec<Gap>) -> Result<Self, Unfit> {
        if gaps.len() > Self::COUNT_MAX {
            return Err(Unfit::TooMany);
        }
        let are_gaps = gaps.iter().all(|gap| gap.first <= gap.last);
        let rise = gaps.is_sorted_by(|before, after| before.last.get() + 1 < after.first.get());
        if are_gaps && rise { Ok(Self(gaps.into())) } else { Err(Unfit::NotRising) }
    }

    /// The gaps, rising.
    #[must_use]
    pub fn as_slice(&self) -> &[Gap] {
        &self.0
    }
}

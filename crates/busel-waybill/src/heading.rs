//! What messages about a waybill begin with: which waybill, who tells whom, on which day, and the
//! message's place in the chain of all that one centre told another.
//!
//! Law: the number and the hash of the message before it are part of what is signed, so nobody can
//! drop, repeat or rearrange messages unseen. What follows from a break is in `channel.rs`.

use crate::refused::Unfit;
use crate::words::{Day, MessageHash, NodeId, Seq, WaybillId};

/// The fields that all messages about a waybill share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Heading {
    /// Which waybill.
    pub id: WaybillId,
    /// Which message between these two.
    pub chain: Chain,
    /// Who sends.
    pub from: NodeId,
    /// Who receives. Inside what is signed, so that it cannot be passed on as if meant for another.
    pub to: NodeId,
    /// The day it was written.
    pub day: Day,
}

/// A message's place in the chain of all that one centre sent to another: its number, and the hash
/// of the one before it. Only the first has none before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chain {
    seq: Seq,
    previous: MessageHash,
}

impl Chain {
    /// Stands where the first message has no predecessor; no hash that anybody will ever meet.
    const NOTHING: MessageHash = MessageHash([0; 32]);

    /// The first message.
    pub const FIRST: Self = Self { seq: Seq::MIN, previous: Self::NOTHING };

    /// Puts number and predecessor together.
    ///
    /// # Errors
    ///
    /// [`Unfit::Chain`] if the first has a predecessor, or a later one has only zeros for it.
    pub fn new(seq: Seq, previous: MessageHash) -> Result<Self, Unfit> {
        let is_first = seq == Seq::MIN;
        let has_nothing_before = previous == Self::NOTHING;
        if is_first == has_nothing_before { Ok(Self { seq, previous }) } else { Err(Unfit::Chain) }
    }

    /// The number.
    #[must_use]
    pub fn seq(self) -> Seq {
        self.seq
    }

    /// The hash of the message before, 32 zeros for the first.
    #[must_use]
    pub fn previous(self) -> MessageHash {
        self.previous
    }
}

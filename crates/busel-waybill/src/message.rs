//! Everything that one centre can tell another, as one value.
//!
//! Law: what a kind of message must not say has no field in its type. Bytes of each are in `codec.rs`.

use std::fmt;

use crate::ack::Ack;
use crate::card::{Card, Revocation};
use crate::heading::Heading;
use crate::receipt::Receipt;
use crate::settle::{Cancel, Settle};
use crate::slip::{Accept, Slip};
use crate::thanks::Thanks;
use crate::waybill::Waybill;
use crate::words::{Day, NodeId};

/// A message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// A centre's card.
    Card(Card),
    /// What is on the road.
    Waybill(Waybill),
    /// What a carrier has to know of it.
    Slip(Slip),
    /// The carrier has it.
    Accept(Accept),
    /// What was counted.
    Receipt(Receipt),
    /// How a difference is settled.
    Settle(Settle),
    /// A waybill withdrawn.
    Cancel(Cancel),
    /// Thanks for donors.
    Thanks(Thanks),
    /// What came so far.
    Ack(Ack),
    /// A key that is not to be believed any more.
    Revocation(Revocation),
}

impl Message {
    /// What it begins with; `None` for what stands outside the chain of messages about waybills.
    #[must_use]
    pub fn heading(&self) -> Option<Heading> {
        match self {
            Self::Waybill(waybill) => Some(waybill.heading),
            Self::Slip(slip) => Some(slip.heading),
            Self::Accept(accept) => Some(accept.heading),
            Self::Receipt(receipt) => Some(receipt.heading),
            Self::Settle(settle) => Some(settle.heading),
            Self::Cancel(cancel) => Some(cancel.heading),
            Self::Thanks(thanks) => Some(thanks.heading()),
            Self::Card(_) | Self::Ack(_) | Self::Revocation(_) => None,
        }
    }

    /// Who tells it.
    #[must_use]
    pub fn from(&self) -> NodeId {
        match self {
            Self::Card(card) => card.node,
            Self::Revocation(revocation) => revocation.node,
            Self::Ack(ack) => ack.from,
            Self::Waybill(_)
            | Self::Slip(_)
            | Self::Accept(_)
            | Self::Receipt(_)
            | Self::Settle(_)
            | Self::Cancel(_)
            | Self::Thanks(_) => self.heading().expect("it is in the chain").from,
        }
    }

    /// Whom it is told to; `None` if anybody.
    #[must_use]
    pub fn to(&self) -> Option<NodeId> {
        match self {
            Self::Ack(ack) => Some(ack.to),
            Self::Card(_)
            | Self::Revocation(_)
            | Self::Waybill(_)
            | Self::Slip(_)
            | Self::Accept(_)
            | Self::Receipt(_)
            | Self::Settle(_)
            | Self::Cancel(_)
            | Self::Thanks(_) => self.heading().map(|heading| heading.to),
        }
    }

    /// The day it was written; `None` for what was signed long before it is needed.
    #[must_use]
    pub fn day(&self) -> Option<Day> {
        match self {
            Self::Card(card) => Some(card.day),
            Self::Ack(ack) => Some(ack.day),
            Self::Revocation(_) => None,
            Self::Waybill(_)
            | Self::Slip(_)
            | Self::Accept(_)
            | Self::Receipt(_)
            | Self::Settle(_)
            | Self::Cancel(_)
            | Self::Thanks(_) => self.heading().map(|heading| heading.day),
        }
    }
}

/// A message as it came: what it says, and the bytes that said it.
#[derive(Clone, PartialEq, Eq)]
pub struct Received {
    message: Message,
    bytes: Box<[u8]>,
}

impl Received {
    /// Only the codec knows that these two belong together.
    pub(crate) fn new(message: Message, bytes: Box<[u8]>) -> Self {
        Self { message, bytes }
    }

    /// What it says.
    #[must_use]
    pub fn message(&self) -> &Message {
        &self.message
    }

    /// The bytes exactly as received: what a signature is checked against.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl fmt::Debug for Received {
    /// The bytes would show what the value hides.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received")
            .field("message", &self.message)
            .field("bytes", &self.bytes.len())
            .finish()
    }
}

//! What centres tell each other, as values and as bytes, and what follows from it; nothing else.
//!
//! Law: for every value there is exactly one sequence of bytes, and whatever else arrives is refused
//! with a reason. Two centres that never met must agree on every byte, because a signature is made
//! over bytes. Nothing here knows a clock, a disk, the network or a human language (law L6), and
//! nothing here knows the ledger: `busel` translates. Dice are handed in, but for one function that
//! says so: `seal.rs`.
//!
//! Read in this sequence: the small words, the messages, what may be added to them, why bytes are
//! refused, the bytes. The layout is told to other programs in `docs/waybill-v1.md`.

pub mod words;

pub mod heading;

pub mod waybill;

pub mod slip;

pub mod receipt;

pub mod settle;

pub mod thanks;

pub mod ack;

pub mod card;

pub mod message;

pub mod extras;

pub mod refused;

mod cbor;
pub mod codec;

pub mod cose;

pub mod trust;

pub mod seal;

pub mod open;

mod base45;
pub mod square;

pub mod channel;

pub mod consignment;

pub mod log;

#[cfg(test)]
mod centres;

#[cfg(test)]
#[path = "tests/vectors.rs"]
mod vectors;

//! The waybill as it crosses from one centre to another: a value, its bytes, and nothing else.
//!
//! Law: for every value there is exactly one sequence of bytes, and whatever else arrives is refused
//! with a reason. Two centres that never met must agree on every byte, because a signature is made
//! over bytes. Nothing here knows a clock, dice, a disk, the network or a human language (law L6),
//! and nothing here knows the ledger: `busel` translates.
//!
//! Read in this sequence: the small words, the message, what may be added to it, why bytes are
//! refused, the bytes. The layout is told to other programs in `docs/waybill-v1.md`.

pub mod words;

pub mod waybill;

pub mod extras;

pub mod refused;

mod cbor;
pub mod codec;

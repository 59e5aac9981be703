//! A message to bytes and back: the one sequence of bytes for a value, or a reason why not.
//!
//! Law: what [`decode`] accepts, [`encode`] writes again byte for byte; what it refuses, nobody may
//! send. The bytes as received stay beside the value, since a signature is over them and not over
//! what we think they mean. Signing and sealing come around these bytes and are not known here.

mod fields;

mod goods;

mod answers;

mod cards;

use crate::cbor::{MapWriter, Reader};
use crate::extras::Extras;
use crate::heading::{Chain, Heading};
use crate::message::{Message, Received};
use crate::refused::Refused;
use crate::words::{BodyHash, Day, MessageHash, NodeId, Seq, WaybillId};
use fields::{Fields, fixed, number};

pub(crate) use goods::cargo_bytes;

/// The version of the protocol that is written and read here.
pub const VERSION: u64 = 1;

/// The most bytes of one body, 1 MiB; every [`Message`] fits.
pub const BODY_BYTES_MAX: usize = 1 << 20;

/// The kinds of messages, which are the protocol's for ever.
mod kind {
    pub(super) const CARD: u64 = 0;
    pub(super) const WAYBILL: u64 = 1;
    pub(super) const SLIP: u64 = 2;
    pub(super) const ACCEPT: u64 = 3;
    pub(super) const RECEIPT: u64 = 4;
    pub(super) const SETTLE: u64 = 5;
    pub(super) const CANCEL: u64 = 6;
    pub(super) const THANKS: u64 = 7;
    pub(super) const ACK: u64 = 8;
    pub(super) const REVOCATION: u64 = 9;
}

/// The keys of bodies, which are the protocol's for ever.
mod key {
    pub(super) const VERSION: u64 = 1;
    pub(super) const KIND: u64 = 2;
    pub(super) const ID: u64 = 3;
    pub(super) const SEQ: u64 = 4;
    pub(super) const PREVIOUS: u64 = 5;
    pub(super) const FROM: u64 = 6;
    pub(super) const TO: u64 = 7;
    pub(super) const CARRIER: u64 = 8;
    pub(super) const DAY: u64 = 9;
    pub(super) const PLACE: u64 = 10;
    pub(super) const SEALS: u64 = 11;
    pub(super) const TEXT: u64 = 12;
    pub(super) const LINES: u64 = 13;
    pub(super) const ABOUT: u64 = 14;
    pub(super) const WINDOW: u64 = 15;
    pub(super) const SLIP: u64 = 16;
    pub(super) const REVISION: u64 = 17;
    pub(super) const FINAL: u64 = 18;
    pub(super) const AGREED: u64 = 19;
    pub(super) const BOXES: u64 = 20;
    pub(super) const GRAMS: u64 = 21;
    pub(super) const ROOM: u64 = 22;
    pub(super) const HAZARDS: u64 = 23;
    pub(super) const CHAPTERS: u64 = 24;
    pub(super) const SALT: u64 = 25;
    pub(super) const CONDITION: u64 = 26;
    pub(super) const REASON: u64 = 27;
    pub(super) const PHOTOS: u64 = 28;
    pub(super) const GIFTS: u64 = 29;
    pub(super) const UPTO: u64 = 30;
    pub(super) const GAPS: u64 = 31;
    pub(super) const CODE: u64 = 32;
    pub(super) const NAME: u64 = 33;
    pub(super) const PUBLIC_KEY: u64 = 34;
    pub(super) const EPOCHS: u64 = 35;
    pub(super) const INBOXES: u64 = 36;
    pub(super) const KEY_ID: u64 = 37;
}

/// Writes a message as the only bytes that mean it.
#[must_use]
pub fn encode(message: &Message) -> Vec<u8> {
    match message {
        Message::Card(card) => cards::write_card(card),
        Message::Waybill(waybill) => goods::write_waybill(waybill),
        Message::Slip(slip) => goods::write_slip(slip),
        Message::Accept(accept) => goods::write_accept(accept),
        Message::Receipt(receipt) => answers::write_receipt(receipt),
        Message::Settle(settle) => answers::write_settle(settle),
        Message::Cancel(cancel) => answers::write_cancel(cancel),
        Message::Thanks(thanks) => answers::write_thanks(thanks),
        Message::Ack(ack) => answers::write_ack(ack),
        Message::Revocation(revocation) => cards::write_revocation(revocation),
    }
}

/// Reads a message, if the bytes are exactly what [`encode`] would have written for it.
///
/// The version is looked at first, then whether the bytes are strict CBOR as a whole, and only then
/// what they mean.
///
/// # Errors
///
/// The first [`Refused`] met.
pub fn decode(bytes: &[u8]) -> Result<Received, Refused> {
    if bytes.len() > BODY_BYTES_MAX {
        return Err(Refused::TooLarge);
    }
    if let Some(version) = version(bytes)
        && version != VERSION
    {
        return Err(Refused::Version(version));
    }
    let mut whole = Reader::new(bytes);
    whole.whole_item()?;
    whole.end()?;
    let message = read_message(bytes)?;
    Ok(Received::new(message, bytes.into()))
}

/// SHA-256 of a body: what an agreement names.
#[must_use]
pub fn body_hash(body: &[u8]) -> BodyHash {
    BodyHash(crate::cose::sha256(body))
}

/// The version, if the bytes begin like any version of the protocol: a map whose first key is 1.
fn version(bytes: &[u8]) -> Option<u64> {
    let mut reader = Reader::new(bytes);
    reader.map().ok()?;
    let first = reader.unsigned().ok()?;
    (first == key::VERSION).then_some(())?;
    reader.unsigned().ok()
}

fn read_message(bytes: &[u8]) -> Result<Message, Refused> {
    let mut fields = Fields::open(bytes)?;
    fields.required(key::VERSION, Reader::unsigned)?;
    let kind = fields.required(key::KIND, Reader::unsigned)?;
    match kind {
        kind::CARD => cards::read_card(fields).map(Message::Card),
        kind::WAYBILL => goods::read_waybill(fields).map(Message::Waybill),
        kind::SLIP => goods::read_slip(fields).map(Message::Slip),
        kind::ACCEPT => goods::read_accept(fields).map(Message::Accept),
        kind::RECEIPT => answers::read_receipt(fields).map(Message::Receipt),
        kind::SETTLE => answers::read_settle(fields).map(Message::Settle),
        kind::CANCEL => answers::read_cancel(fields).map(Message::Cancel),
        kind::THANKS => answers::read_thanks(fields).map(Message::Thanks),
        kind::ACK => answers::read_ack(fields).map(Message::Ack),
        kind::REVOCATION => cards::read_revocation(fields).map(Message::Revocation),
        unknown => Err(Refused::Kind(unknown)),
    }
}

/// A body that has its first two fields.
fn begin(kind: u64) -> MapWriter {
    let mut map = MapWriter::default();
    map.key(key::VERSION).unsigned(VERSION);
    map.key(key::KIND).unsigned(kind);
    map
}

/// A body with its last fields.
fn finish(mut map: MapWriter, extras: &Extras) -> Vec<u8> {
    for (key, item) in extras.iter() {
        map.key(key).item(item);
    }
    map.finish()
}

fn write_chain(map: &mut MapWriter, chain: Chain) {
    map.key(key::SEQ).unsigned(chain.seq().get());
    map.key(key::PREVIOUS).bytes(&chain.previous().0);
}

fn read_chain(fields: &mut Fields) -> Result<Chain, Refused> {
    let seq = fields.required(key::SEQ, |reader| number(reader, Seq::new))?;
    fields.required(key::PREVIOUS, |reader| {
        let at = reader.at();
        let previous = fixed(reader, MessageHash)?;
        Chain::new(seq, previous).map_err(|why| Refused::Unfit { at, why })
    })
}

/// The heading of every message but the waybill, which has its carrier in the middle of it.
fn write_heading(map: &mut MapWriter, heading: &Heading) {
    write_parties(map, heading);
    map.key(key::DAY).unsigned(heading.day.get());
}

fn write_parties(map: &mut MapWriter, heading: &Heading) {
    let Heading { id, chain, from, to, day: _ } = heading;
    map.key(key::ID).bytes(&id.0);
    write_chain(map, *chain);
    map.key(key::FROM).bytes(&from.0);
    map.key(key::TO).bytes(&to.0);
}

fn read_heading(fields: &mut Fields) -> Result<Heading, Refused> {
    let (id, chain, from, to) = read_parties(fields)?;
    let day = fields.required(key::DAY, |reader| number(reader, Day::new))?;
    Ok(Heading { id, chain, from, to, day })
}

fn read_parties(fields: &mut Fields) -> Result<(WaybillId, Chain, NodeId, NodeId), Refused> {
    let id = fields.required(key::ID, |reader| fixed(reader, WaybillId))?;
    let chain = read_chain(fields)?;
    let from = fields.required(key::FROM, |reader| fixed(reader, NodeId))?;
    let to = fields.required(key::TO, |reader| fixed(reader, NodeId))?;
    Ok((id, chain, from, to))
}

#[cfg(test)]
mod tests;

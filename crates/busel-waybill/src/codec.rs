//! A waybill to bytes and back: the one sequence of bytes for a value, or a reason why not.
//!
//! Law: what [`decode`] accepts, [`encode`] writes again byte for byte; what it refuses, nobody may
//! send. The bytes as received stay beside the value, since a signature is over them and not over
//! what we think they mean. Signing and sealing come around these bytes and are not known here.

use std::fmt;

use crate::cbor::{MapWriter, Reader, Writer};
use crate::extras::Extras;
use crate::refused::{Refused, Unfit};
use crate::waybill::{Chain, Heading, Line, Lines, Seals, Waybill, Window};
use crate::words::{
    Boxes, Day, DaysAfter, ExpiryMonth, Grams, ItemCode, ItemName, LineNumber, LotCode,
    MessageHash, NodeId, Note, PlaceCode, Quantity, SealNumber, Seq, SlipCommitment, Unit,
    WaybillId,
};

/// The version of the protocol that is written and read here.
pub const VERSION: u64 = 1;

/// The most bytes of one body, 1 MiB; every [`Waybill`] fits.
pub const BODY_BYTES_MAX: usize = 1 << 20;

/// The number of waybills among the types of messages.
const KIND: u64 = 1;

/// The nine places of a line.
const LINE_PLACES: usize = 9;

/// The first and the last day.
const WINDOW_PLACES: usize = 2;

/// The keys of the body, which are the protocol's for ever.
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
    pub(super) const NOTE: u64 = 12;
    pub(super) const LINES: u64 = 13;
    pub(super) const WINDOW: u64 = 15;
    pub(super) const SLIP: u64 = 16;
}

/// A waybill as it came: what it says, and the bytes that said it.
#[derive(Clone, PartialEq, Eq)]
pub struct Received {
    waybill: Waybill,
    bytes: Box<[u8]>,
}

impl Received {
    /// What it says.
    #[must_use]
    pub fn waybill(&self) -> &Waybill {
        &self.waybill
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
            .field("waybill", &self.waybill)
            .field("bytes", &self.bytes.len())
            .finish()
    }
}

/// Writes a waybill as the only bytes that mean it.
#[must_use]
pub fn encode(waybill: &Waybill) -> Vec<u8> {
    let Waybill { heading, place, seals, note, lines, window, slip, extras } = waybill;
    let mut map = MapWriter::default();
    map.key(key::VERSION).unsigned(VERSION);
    map.key(key::KIND).unsigned(KIND);
    write_heading(&mut map, heading);
    map.key(key::PLACE).text(place.as_str());
    let writer = map.key(key::SEALS);
    writer.array(seals.as_slice().len());
    seals.as_slice().iter().for_each(|seal| writer.text(seal.as_str()));
    if let Some(note) = note {
        map.key(key::NOTE).text(note.as_str());
    }
    let writer = map.key(key::LINES);
    writer.array(lines.as_slice().len());
    lines.as_slice().iter().for_each(|line| write_line(writer, line));
    if let Some(window) = window {
        let writer = map.key(key::WINDOW);
        writer.array(WINDOW_PLACES);
        writer.unsigned(window.earliest().get());
        writer.unsigned(window.latest().get());
    }
    if let Some(slip) = slip {
        map.key(key::SLIP).bytes(&slip.0);
    }
    for (key, item) in extras.iter() {
        map.key(key).item(item);
    }
    map.finish()
}

fn write_heading(map: &mut MapWriter, heading: &Heading) {
    let Heading { id, chain, from, to, carrier, day } = heading;
    map.key(key::ID).bytes(&id.0);
    map.key(key::SEQ).unsigned(chain.seq().get());
    map.key(key::PREVIOUS).bytes(&chain.previous().0);
    map.key(key::FROM).bytes(&from.0);
    map.key(key::TO).bytes(&to.0);
    map.key(key::CARRIER).nullable(*carrier, |writer, carrier| writer.bytes(&carrier.0));
    map.key(key::DAY).unsigned(day.get());
}

fn write_line(writer: &mut Writer, line: &Line) {
    let Line { number, code, name, quantity, unit, boxes, grams, expiry, lot } = line;
    writer.array(LINE_PLACES);
    writer.unsigned(number.get());
    writer.text(code.as_str());
    writer.text(name.as_str());
    writer.unsigned(quantity.get());
    writer.unsigned(unit.number());
    writer.nullable(*boxes, |writer, boxes| writer.unsigned(boxes.get()));
    writer.nullable(*grams, |writer, grams| writer.unsigned(grams.get()));
    writer.nullable(*expiry, |writer, expiry| writer.unsigned(expiry.get()));
    writer.nullable(lot.as_ref(), |writer, lot| writer.text(lot.as_str()));
}

/// Reads a waybill, if the bytes are exactly what [`encode`] would have written for it.
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
    let waybill = read_waybill(bytes)?;
    Ok(Received { waybill, bytes: bytes.into() })
}

/// The version, if the bytes begin like any version of the protocol: a map whose first key is 1.
fn version(bytes: &[u8]) -> Option<u64> {
    let mut reader = Reader::new(bytes);
    reader.map().ok()?;
    let first = reader.unsigned().ok()?;
    (first == key::VERSION).then_some(())?;
    reader.unsigned().ok()
}

fn read_waybill(bytes: &[u8]) -> Result<Waybill, Refused> {
    let mut fields = Fields::open(bytes)?;
    fields.required(key::VERSION, Reader::unsigned)?;
    let kind = fields.required(key::KIND, Reader::unsigned)?;
    if kind != KIND {
        return Err(Refused::Kind(kind));
    }
    Ok(Waybill {
        heading: read_heading(&mut fields)?,
        place: fields.required(key::PLACE, |reader| text(reader, PlaceCode::new))?,
        seals: fields.required(key::SEALS, read_seals)?,
        note: fields.optional(key::NOTE, |reader| text(reader, Note::new))?,
        lines: fields.required(key::LINES, read_lines)?,
        window: fields.optional(key::WINDOW, read_window)?,
        slip: fields.optional(key::SLIP, |reader| fixed(reader, SlipCommitment))?,
        extras: fields.extras()?,
    })
}

fn read_heading(fields: &mut Fields) -> Result<Heading, Refused> {
    let id = fields.required(key::ID, |reader| fixed(reader, WaybillId))?;
    let seq = fields.required(key::SEQ, |reader| number(reader, Seq::new))?;
    let chain = fields.required(key::PREVIOUS, |reader| {
        let at = reader.at();
        let previous = fixed(reader, MessageHash)?;
        Chain::new(seq, previous).map_err(|why| Refused::Unfit { at, why })
    })?;
    let from = fields.required(key::FROM, |reader| fixed(reader, NodeId))?;
    let to = fields.required(key::TO, |reader| fixed(reader, NodeId))?;
    let carrier =
        fields.required(key::CARRIER, |reader| reader.nullable(|reader| fixed(reader, NodeId)))?;
    let day = fields.required(key::DAY, |reader| number(reader, Day::new))?;
    Ok(Heading { id, chain, from, to, carrier, day })
}

fn read_seals(reader: &mut Reader) -> Result<Seals, Refused> {
    list(reader, Seals::COUNT_MAX, Unfit::TooManySeals, Seals::new, |reader| {
        text(reader, SealNumber::new)
    })
}

fn read_lines(reader: &mut Reader) -> Result<Lines, Refused> {
    list(reader, Lines::COUNT_MAX, Unfit::TooManyLines, Lines::new, read_line)
}

fn read_line(reader: &mut Reader) -> Result<Line, Refused> {
    places(reader, LINE_PLACES)?;
    Ok(Line {
        number: number(reader, LineNumber::new)?,
        code: text(reader, ItemCode::new)?,
        name: text(reader, ItemName::new)?,
        quantity: number(reader, Quantity::new)?,
        unit: number(reader, Unit::from_number)?,
        boxes: reader.nullable(|reader| number(reader, Boxes::new))?,
        grams: reader.nullable(|reader| number(reader, Grams::new))?,
        expiry: reader.nullable(|reader| number(reader, ExpiryMonth::new))?,
        lot: reader.nullable(|reader| text(reader, LotCode::new))?,
    })
}

fn read_window(reader: &mut Reader) -> Result<Window, Refused> {
    let at = reader.at();
    places(reader, WINDOW_PLACES)?;
    let earliest = number(reader, DaysAfter::new)?;
    let latest = number(reader, DaysAfter::new)?;
    Window::new(earliest, latest).map_err(|why| Refused::Unfit { at, why })
}

/// Reads a number and makes the value it stands for.
fn number<T>(reader: &mut Reader, make: fn(u64) -> Result<T, Unfit>) -> Result<T, Refused> {
    let at = reader.at();
    make(reader.unsigned()?).map_err(|why| Refused::Unfit { at, why })
}

/// Reads a text and makes the value it stands for.
fn text<T>(reader: &mut Reader, make: fn(&str) -> Result<T, Unfit>) -> Result<T, Refused> {
    let at = reader.at();
    make(reader.text()?).map_err(|why| Refused::Unfit { at, why })
}

/// Reads a fixed number of bytes and makes the value they stand for.
fn fixed<T, const N: usize>(reader: &mut Reader, make: fn([u8; N]) -> T) -> Result<T, Refused> {
    let at = reader.at();
    let bytes = reader.bytes()?;
    bytes.try_into().map(make).map_err(|_| Refused::Unfit { at, why: Unfit::Length })
}

/// Reads the head of an array that always has the same number of places.
fn places(reader: &mut Reader, expected: usize) -> Result<(), Refused> {
    let at = reader.at();
    let found = reader.array()?;
    if usize::try_from(found) == Ok(expected) {
        Ok(())
    } else {
        Err(Refused::Unfit { at, why: Unfit::Places })
    }
}

/// Reads an array of at most `count_max` values; the count is judged before any of them is read.
fn list<T, L>(
    reader: &mut Reader,
    count_max: usize,
    too_many: Unfit,
    make: fn(Vec<T>) -> Result<L, Unfit>,
    read: fn(&mut Reader) -> Result<T, Refused>,
) -> Result<L, Refused> {
    let at = reader.at();
    let count = reader.array()?;
    if usize::try_from(count).map_or(true, |count| count > count_max) {
        return Err(Refused::Unfit { at, why: too_many });
    }
    let values = (0..count).map(|_| read(reader)).collect::<Result<Vec<_>, _>>()?;
    make(values).map_err(|why| Refused::Unfit { at, why })
}

/// The fields of a body, asked for by rising key: what nobody asks for is found out on the way.
#[derive(Debug)]
struct Fields<'a> {
    reader: Reader<'a>,
    /// Pairs whose key has not been read.
    left: u64,
    /// A key that has been read and whose value has not.
    ahead: Option<u64>,
}

impl<'a> Fields<'a> {
    fn open(bytes: &'a [u8]) -> Result<Self, Refused> {
        let mut reader = Reader::new(bytes);
        let left = reader.map()?;
        Ok(Self { reader, left, ahead: None })
    }

    fn next_key(&mut self) -> Result<Option<u64>, Refused> {
        if self.ahead.is_none() && self.left > 0 {
            self.left -= 1;
            self.ahead = Some(self.reader.unsigned()?);
        }
        Ok(self.ahead)
    }

    /// Reads the field under `key` if it is next. A smaller key is one that no waybill has.
    fn optional<T>(
        &mut self,
        key: u64,
        read: impl FnOnce(&mut Reader<'a>) -> Result<T, Refused>,
    ) -> Result<Option<T>, Refused> {
        match self.next_key()? {
            Some(found) if found < key => Err(Refused::UnknownKey(found)),
            Some(found) if found == key => {
                self.ahead = None;
                read(&mut self.reader).map(Some)
            }
            Some(_) | None => Ok(None),
        }
    }

    fn required<T>(
        &mut self,
        key: u64,
        read: impl FnOnce(&mut Reader<'a>) -> Result<T, Refused>,
    ) -> Result<T, Refused> {
        self.optional(key, read)?.ok_or(Refused::MissingKey(key))
    }

    /// Keeps what is left, if it is under keys that are not the protocol's own.
    fn extras(mut self) -> Result<Extras, Refused> {
        let mut extras = Extras::default();
        while let Some(key) = self.next_key()? {
            if key < Extras::KEY_MIN {
                return Err(Refused::UnknownKey(key));
            }
            let at = self.reader.at();
            let item = self.reader.added_item()?;
            self.ahead = None;
            extras.keep(key, item).map_err(|why| Refused::Unfit { at, why })?;
        }
        Ok(extras)
    }
}

#[cfg(test)]
mod tests;

//! The bytes of what travels: waybill, slip, accept.

use crate::cbor::{MapWriter, Reader, Writer};
use crate::heading::Heading;
use crate::refused::{Refused, Unfit};
use crate::slip::{Accept, Cargo, Chapters, Slip};
use crate::waybill::{Line, Lines, Seals, Waybill, Window};
use crate::words::{
    Boxes, Condition, CubicDecimetres, CustomsChapter, Day, DaysAfter, ExpiryMonth, Grams, Hazards,
    ItemCode, ItemName, LineNumber, LotCode, MessageHash, NodeId, Note, PlaceCode, Quantity, Salt,
    SealNumber, SlipCommitment, Unit,
};

use super::fields::{Fields, fixed, list, number, places, text};
use super::{begin, finish, key, kind, read_heading, read_parties, write_heading, write_parties};

/// The nine places of a line.
const LINE_PLACES: usize = 9;

/// The first and the last day.
const WINDOW_PLACES: usize = 2;

/// The places of a cargo as an array.
const CARGO_PLACES: usize = 7;

pub(super) fn write_waybill(waybill: &Waybill) -> Vec<u8> {
    let Waybill { heading, carrier, place, seals, note, lines, window, slip, extras } = waybill;
    let mut map = begin(kind::WAYBILL);
    write_parties(&mut map, heading);
    map.key(key::CARRIER).nullable(*carrier, |writer, carrier| writer.bytes(&carrier.0));
    map.key(key::DAY).unsigned(heading.day.get());
    map.key(key::PLACE).text(place.as_str());
    write_seals(map.key(key::SEALS), seals);
    if let Some(note) = note {
        map.key(key::TEXT).text(note.as_str());
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
    finish(map, extras)
}

pub(super) fn read_waybill(mut fields: Fields) -> Result<Waybill, Refused> {
    let (id, chain, from, to) = read_parties(&mut fields)?;
    let carrier =
        fields.required(key::CARRIER, |reader| reader.nullable(|reader| fixed(reader, NodeId)))?;
    let day = fields.required(key::DAY, |reader| number(reader, Day::new))?;
    Ok(Waybill {
        heading: Heading { id, chain, from, to, day },
        carrier,
        place: fields.required(key::PLACE, |reader| text(reader, PlaceCode::new))?,
        seals: fields.required(key::SEALS, read_seals)?,
        note: fields.optional(key::TEXT, |reader| text(reader, Note::new))?,
        lines: fields.required(key::LINES, read_lines)?,
        window: fields.optional(key::WINDOW, read_window)?,
        slip: fields.optional(key::SLIP, |reader| fixed(reader, SlipCommitment))?,
        extras: fields.extras()?,
    })
}

fn write_seals(writer: &mut Writer, seals: &Seals) {
    writer.array(seals.as_slice().len());
    seals.as_slice().iter().for_each(|seal| writer.text(seal.as_str()));
}

fn read_seals(reader: &mut Reader) -> Result<Seals, Refused> {
    list(reader, Seals::COUNT_MAX, Unfit::TooManySeals, Seals::new, |reader| {
        text(reader, SealNumber::new)
    })
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

/// The cargo of a slip as one array: what the commitment is made of, wherever the slip's message
/// stands in its chain.
pub(crate) fn cargo_bytes(cargo: &Cargo) -> Vec<u8> {
    let Cargo { next, seals, boxes, grams, room, hazards, chapters } = cargo;
    let mut writer = Writer::default();
    writer.array(CARGO_PLACES);
    writer.text(next.as_str());
    write_seals(&mut writer, seals);
    writer.nullable(*boxes, |writer, boxes| writer.unsigned(boxes.get()));
    writer.nullable(*grams, |writer, grams| writer.unsigned(grams.get()));
    writer.nullable(*room, |writer, room| writer.unsigned(room.get()));
    writer.unsigned(hazards.number());
    write_chapters(&mut writer, chapters);
    writer.into_bytes()
}

fn write_chapters(writer: &mut Writer, chapters: &Chapters) {
    writer.array(chapters.as_slice().len());
    chapters.as_slice().iter().for_each(|chapter| writer.unsigned(chapter.get()));
}

fn write_boxes(map: &mut MapWriter, boxes: Option<Boxes>) {
    map.key(key::BOXES).nullable(boxes, |writer, boxes| writer.unsigned(boxes.get()));
}

fn read_boxes(fields: &mut Fields) -> Result<Option<Boxes>, Refused> {
    fields.required(key::BOXES, |reader| reader.nullable(|reader| number(reader, Boxes::new)))
}

pub(super) fn write_slip(slip: &Slip) -> Vec<u8> {
    let Slip { heading, cargo, salt, extras } = slip;
    let Cargo { next, seals, boxes, grams, room, hazards, chapters } = cargo;
    let mut map = begin(kind::SLIP);
    write_heading(&mut map, heading);
    map.key(key::PLACE).text(next.as_str());
    write_seals(map.key(key::SEALS), seals);
    write_boxes(&mut map, *boxes);
    map.key(key::GRAMS).nullable(*grams, |writer, grams| writer.unsigned(grams.get()));
    map.key(key::ROOM).nullable(*room, |writer, room| writer.unsigned(room.get()));
    map.key(key::HAZARDS).unsigned(hazards.number());
    write_chapters(map.key(key::CHAPTERS), chapters);
    map.key(key::SALT).bytes(&salt.0);
    finish(map, extras)
}

pub(super) fn read_slip(mut fields: Fields) -> Result<Slip, Refused> {
    let heading = read_heading(&mut fields)?;
    let cargo = Cargo {
        next: fields.required(key::PLACE, |reader| text(reader, PlaceCode::new))?,
        seals: fields.required(key::SEALS, read_seals)?,
        boxes: read_boxes(&mut fields)?,
        grams: fields
            .required(key::GRAMS, |reader| reader.nullable(|reader| number(reader, Grams::new)))?,
        room: fields.required(key::ROOM, |reader| {
            reader.nullable(|reader| number(reader, CubicDecimetres::new))
        })?,
        hazards: fields.required(key::HAZARDS, |reader| number(reader, Hazards::from_number))?,
        chapters: fields.required(key::CHAPTERS, |reader| {
            list(reader, Chapters::COUNT_MAX, Unfit::TooMany, Chapters::new, |reader| {
                number(reader, CustomsChapter::new)
            })
        })?,
    };
    let salt = fields.required(key::SALT, |reader| fixed(reader, Salt))?;
    Ok(Slip { heading, cargo, salt, extras: fields.extras()? })
}

pub(super) fn write_accept(accept: &Accept) -> Vec<u8> {
    let Accept { heading, slip, seals, boxes, condition, extras } = accept;
    let mut map = begin(kind::ACCEPT);
    write_heading(&mut map, heading);
    write_seals(map.key(key::SEALS), seals);
    map.key(key::ABOUT).bytes(&slip.0);
    write_boxes(&mut map, *boxes);
    map.key(key::CONDITION).unsigned(condition.number());
    finish(map, extras)
}

pub(super) fn read_accept(mut fields: Fields) -> Result<Accept, Refused> {
    Ok(Accept {
        heading: read_heading(&mut fields)?,
        seals: fields.required(key::SEALS, read_seals)?,
        slip: fields.required(key::ABOUT, |reader| fixed(reader, MessageHash))?,
        boxes: read_boxes(&mut fields)?,
        condition: fields
            .required(key::CONDITION, |reader| number(reader, Condition::from_number))?,
        extras: fields.extras()?,
    })
}

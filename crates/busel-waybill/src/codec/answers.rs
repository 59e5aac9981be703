//! The bytes of what is said to a waybill: receipt, settlement, cancellation, thanks, and what came.

use crate::ack::{Ack, Gap, Gaps};
use crate::cbor::{Reader, Writer};
use crate::heading::Heading;
use crate::receipt::{Count, Counts, Receipt};
use crate::refused::{Refused, Unfit};
use crate::settle::{Cancel, Settle, Term, Terms, Word};
use crate::thanks::{GiftTags, Photo, Photos, Thanks};
use crate::words::{
    AckCode, Amount, BodyHash, CancelReason, Day, GiftTag, LineNumber, MessageHash, NodeId,
    Revision, Seq, SettleReason, ThanksText, Upto, Week,
};

use super::fields::{Fields, fixed, list, number, places, text};
use super::{begin, finish, key, kind, read_heading, read_parties, write_heading};

/// Line, good, damaged.
const COUNT_PLACES: usize = 3;

/// Line, lost, damaged, over, returned, reason.
const TERM_PLACES: usize = 6;

/// The first and the last that is missing.
const GAP_PLACES: usize = 2;

pub(super) fn write_receipt(receipt: &Receipt) -> Vec<u8> {
    let Receipt { heading, waybill, revision, is_final, counts, extras } = receipt;
    let mut map = begin(kind::RECEIPT);
    write_heading(&mut map, heading);
    let writer = map.key(key::LINES);
    writer.array(counts.as_slice().len());
    for Count { line, good, damaged } in counts.as_slice() {
        writer.array(COUNT_PLACES);
        for number in [line.get(), good.get(), damaged.get()] {
            writer.unsigned(number);
        }
    }
    map.key(key::ABOUT).bytes(&waybill.0);
    map.key(key::REVISION).unsigned(revision.get());
    map.key(key::FINAL).boolean(*is_final);
    finish(map, extras)
}

pub(super) fn read_receipt(mut fields: Fields) -> Result<Receipt, Refused> {
    let heading = read_heading(&mut fields)?;
    let counts = fields.required(key::LINES, |reader| {
        list(reader, Counts::COUNT_MAX, Unfit::TooManyLines, Counts::new, read_count)
    })?;
    Ok(Receipt {
        heading,
        counts,
        waybill: fields.required(key::ABOUT, |reader| fixed(reader, MessageHash))?,
        revision: fields.required(key::REVISION, |reader| number(reader, Revision::new))?,
        is_final: fields.required(key::FINAL, Reader::boolean)?,
        extras: fields.extras()?,
    })
}

fn read_count(reader: &mut Reader) -> Result<Count, Refused> {
    places(reader, COUNT_PLACES)?;
    Ok(Count {
        line: number(reader, LineNumber::new)?,
        good: number(reader, Amount::new)?,
        damaged: number(reader, Amount::new)?,
    })
}

pub(super) fn write_settle(settle: &Settle) -> Vec<u8> {
    let Settle { heading, about, word, extras } = settle;
    let mut map = begin(kind::SETTLE);
    write_heading(&mut map, heading);
    let agreed = match word {
        Word::Proposal(terms) => {
            write_terms(map.key(key::LINES), terms);
            None
        }
        Word::Agreement(proposal) => Some(proposal),
    };
    map.key(key::ABOUT).bytes(&about.0);
    map.key(key::AGREED).nullable(agreed, |writer, proposal| writer.bytes(&proposal.0));
    finish(map, extras)
}

fn write_terms(writer: &mut Writer, terms: &Terms) {
    writer.array(terms.as_slice().len());
    for Term { line, lost, damaged, over, returned, reason } in terms.as_slice() {
        writer.array(TERM_PLACES);
        writer.unsigned(line.get());
        for amount in [lost, damaged, over, returned] {
            writer.unsigned(amount.get());
        }
        writer.unsigned(reason.number());
    }
}

pub(super) fn read_settle(mut fields: Fields) -> Result<Settle, Refused> {
    let heading = read_heading(&mut fields)?;
    let terms = fields.optional(key::LINES, |reader| {
        list(reader, Terms::COUNT_MAX, Unfit::TooManyLines, Terms::new, read_term)
    })?;
    let about = fields.required(key::ABOUT, |reader| fixed(reader, MessageHash))?;
    let word = fields.required(key::AGREED, |reader| {
        let at = reader.at();
        match (terms, reader.nullable(|reader| fixed(reader, BodyHash))?) {
            (Some(terms), None) => Ok(Word::Proposal(terms)),
            (None, Some(proposal)) => Ok(Word::Agreement(proposal)),
            (Some(_), Some(_)) | (None, None) => Err(Refused::Unfit { at, why: Unfit::Word }),
        }
    })?;
    Ok(Settle { heading, about, word, extras: fields.extras()? })
}

fn read_term(reader: &mut Reader) -> Result<Term, Refused> {
    places(reader, TERM_PLACES)?;
    Ok(Term {
        line: number(reader, LineNumber::new)?,
        lost: number(reader, Amount::new)?,
        damaged: number(reader, Amount::new)?,
        over: number(reader, Amount::new)?,
        returned: number(reader, Amount::new)?,
        reason: number(reader, SettleReason::from_number)?,
    })
}

pub(super) fn write_cancel(cancel: &Cancel) -> Vec<u8> {
    let Cancel { heading, waybill, reason, extras } = cancel;
    let mut map = begin(kind::CANCEL);
    write_heading(&mut map, heading);
    map.key(key::ABOUT).bytes(&waybill.0);
    map.key(key::REASON).unsigned(reason.number());
    finish(map, extras)
}

pub(super) fn read_cancel(mut fields: Fields) -> Result<Cancel, Refused> {
    Ok(Cancel {
        heading: read_heading(&mut fields)?,
        waybill: fields.required(key::ABOUT, |reader| fixed(reader, MessageHash))?,
        reason: fields.required(key::REASON, |reader| number(reader, CancelReason::from_number))?,
        extras: fields.extras()?,
    })
}

pub(super) fn write_thanks(thanks: &Thanks) -> Vec<u8> {
    let Thanks { text, photos, gifts, extras, .. } = thanks;
    let heading: Heading = thanks.heading();
    let mut map = begin(kind::THANKS);
    write_heading(&mut map, &heading);
    if let Some(text) = text {
        map.key(key::TEXT).text(text.as_str());
    }
    let writer = map.key(key::PHOTOS);
    writer.array(photos.as_slice().len());
    photos.as_slice().iter().for_each(|photo| writer.bytes(photo.as_bytes()));
    let writer = map.key(key::GIFTS);
    writer.array(gifts.as_slice().len());
    gifts.as_slice().iter().for_each(|tag| writer.bytes(&tag.0));
    finish(map, extras)
}

pub(super) fn read_thanks(mut fields: Fields) -> Result<Thanks, Refused> {
    let (id, chain, from, to) = read_parties(&mut fields)?;
    let week = fields.required(key::DAY, |reader| {
        let at = reader.at();
        Week::new(number(reader, Day::new)?).map_err(|why| Refused::Unfit { at, why })
    })?;
    Ok(Thanks {
        id,
        chain,
        from,
        to,
        week,
        text: fields.optional(key::TEXT, |reader| text(reader, ThanksText::new))?,
        photos: fields.required(key::PHOTOS, |reader| {
            list(reader, Photos::COUNT_MAX, Unfit::TooMany, Photos::new, read_photo)
        })?,
        gifts: fields.required(key::GIFTS, |reader| {
            list(reader, GiftTags::COUNT_MAX, Unfit::TooMany, GiftTags::new, |reader| {
                fixed(reader, GiftTag)
            })
        })?,
        extras: fields.extras()?,
    })
}

fn read_photo(reader: &mut Reader) -> Result<Photo, Refused> {
    let at = reader.at();
    Photo::new(reader.bytes()?).map_err(|why| Refused::Unfit { at, why })
}

pub(super) fn write_ack(ack: &Ack) -> Vec<u8> {
    let Ack { from, to, day, upto, gaps, code, extras } = ack;
    let mut map = begin(kind::ACK);
    map.key(key::FROM).bytes(&from.0);
    map.key(key::TO).bytes(&to.0);
    map.key(key::DAY).unsigned(day.get());
    map.key(key::UPTO).unsigned(upto.get());
    let writer = map.key(key::GAPS);
    writer.array(gaps.as_slice().len());
    for Gap { first, last } in gaps.as_slice() {
        writer.array(GAP_PLACES);
        writer.unsigned(first.get());
        writer.unsigned(last.get());
    }
    map.key(key::CODE).unsigned(code.number());
    finish(map, extras)
}

pub(super) fn read_ack(mut fields: Fields) -> Result<Ack, Refused> {
    let from = fields.required(key::FROM, |reader| fixed(reader, NodeId))?;
    let to = fields.required(key::TO, |reader| fixed(reader, NodeId))?;
    let day = fields.required(key::DAY, |reader| number(reader, Day::new))?;
    let upto = fields.required(key::UPTO, |reader| number(reader, Upto::new))?;
    let gaps = fields.required(key::GAPS, |reader| {
        let at = reader.at();
        let gaps = list(reader, Gaps::COUNT_MAX, Unfit::TooMany, Gaps::new, read_gap)?;
        let begins_after =
            gaps.as_slice().first().is_none_or(|gap| gap.first.get() == upto.get() + 1);
        if begins_after { Ok(gaps) } else { Err(Refused::Unfit { at, why: Unfit::NotRising }) }
    })?;
    let code = fields.required(key::CODE, |reader| number(reader, AckCode::from_number))?;
    Ok(Ack { from, to, day, upto, gaps, code, extras: fields.extras()? })
}

fn read_gap(reader: &mut Reader) -> Result<Gap, Refused> {
    places(reader, GAP_PLACES)?;
    Ok(Gap { first: number(reader, Seq::new)?, last: number(reader, Seq::new)? })
}

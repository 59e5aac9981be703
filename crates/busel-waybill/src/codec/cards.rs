//! The bytes of cards and revocations.

use crate::card::{Card, Epoch, Epochs, Inboxes, Revocation};
use crate::cbor::Reader;
use crate::refused::{Refused, Unfit};
use crate::words::{Day, Inbox, KeyId, NodeId, NodeName, PublicKey, RecipientKey};

use super::fields::{Fields, fixed, list, number, places, text};
use super::{begin, finish, key, kind, read_chain, write_chain};

/// First day, last day, key.
const EPOCH_PLACES: usize = 3;

pub(super) fn write_card(card: &Card) -> Vec<u8> {
    let Card { chain, node, day, name, key: public_key, epochs, inboxes, extras } = card;
    let mut map = begin(kind::CARD);
    write_chain(&mut map, *chain);
    map.key(key::FROM).bytes(&node.0);
    map.key(key::DAY).unsigned(day.get());
    map.key(key::NAME).text(name.as_str());
    map.key(key::PUBLIC_KEY).bytes(&public_key.0);
    let writer = map.key(key::EPOCHS);
    writer.array(epochs.as_slice().len());
    for epoch in epochs.as_slice() {
        writer.array(EPOCH_PLACES);
        writer.unsigned(epoch.first().get());
        writer.unsigned(epoch.last().get());
        writer.bytes(&epoch.recipient().0);
    }
    let writer = map.key(key::INBOXES);
    writer.array(inboxes.as_slice().len());
    inboxes.as_slice().iter().for_each(|inbox| writer.text(inbox.as_str()));
    finish(map, extras)
}

pub(super) fn read_card(mut fields: Fields) -> Result<Card, Refused> {
    Ok(Card {
        chain: read_chain(&mut fields)?,
        node: fields.required(key::FROM, |reader| fixed(reader, NodeId))?,
        day: fields.required(key::DAY, |reader| number(reader, Day::new))?,
        name: fields.required(key::NAME, |reader| text(reader, NodeName::new))?,
        key: fields.required(key::PUBLIC_KEY, |reader| fixed(reader, PublicKey))?,
        epochs: fields.required(key::EPOCHS, |reader| {
            list(reader, Epochs::COUNT_MAX, Unfit::TooMany, Epochs::new, read_epoch)
        })?,
        inboxes: fields.required(key::INBOXES, |reader| {
            list(reader, Inboxes::COUNT_MAX, Unfit::TooMany, Inboxes::new, |reader| {
                text(reader, Inbox::new)
            })
        })?,
        extras: fields.extras()?,
    })
}

fn read_epoch(reader: &mut Reader) -> Result<Epoch, Refused> {
    let at = reader.at();
    places(reader, EPOCH_PLACES)?;
    let first = number(reader, Day::new)?;
    let last = number(reader, Day::new)?;
    let recipient = fixed(reader, RecipientKey)?;
    Epoch::new(first, last, recipient).map_err(|why| Refused::Unfit { at, why })
}

pub(super) fn write_revocation(revocation: &Revocation) -> Vec<u8> {
    let Revocation { node, key: key_id, extras } = revocation;
    let mut map = begin(kind::REVOCATION);
    map.key(key::FROM).bytes(&node.0);
    map.key(key::KEY_ID).bytes(&key_id.0);
    finish(map, extras)
}

pub(super) fn read_revocation(mut fields: Fields) -> Result<Revocation, Refused> {
    Ok(Revocation {
        node: fields.required(key::FROM, |reader| fixed(reader, NodeId))?,
        key: fields.required(key::KEY_ID, |reader| fixed(reader, KeyId))?,
        extras: fields.extras()?,
    })
}

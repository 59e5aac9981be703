//! From older formats of the store to the newest, once, when such a store is opened, each step in one
//! commit: from 1, where one key sealed all words, to keys per person; from 2, where there were no
//! photos, to a table for them.
//!
//! Copies of an old store stay readable by the key file alone; whoever runs a centre is told to delete
//! them.

use std::collections::HashMap;

use busel_domain::book::Book;
use busel_domain::ids::WordsId;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};

use super::{Vault, Words, WordsKind};
use crate::fault::Fault;
use crate::journal::Journal;
use crate::key::Keys;
use crate::outside::Outside;

/// Seals every word of an old store anew.
///
/// # Errors
///
/// [`Fault::Damaged`] if words cannot be opened, or what the disk said; the store is as it was then.
pub(super) fn move_on(
    vault: &Vault,
    journal: &Journal,
    keys: &Keys,
    book: &Book,
    outside: &Outside,
) -> Result<(), Fault> {
    let (db, centre) = journal.vault();
    let whole = db.unchecked_transaction()?;
    whole.execute_batch("alter table words rename to words_1;")?;
    whole.execute_batch(Vault::TABLE)?;
    {
        let about = about(book);
        let cipher = XChaCha20Poly1305::new(keys.vault().into());
        let mut statement = whole.prepare("select words_id, kind, sealed from words_1")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let id = WordsId(row.get(0)?);
            let kind = WordsKind::numbered(row.get(1)?)?;
            let sealed = row.get_ref(2)?.as_blob().map_err(|_| Fault::Damaged)?;
            let text = open(&cipher, id, kind, sealed).ok_or(Fault::Damaged)?;
            let about = about.get(&id).copied().unwrap_or(id);
            let words = Words { id, kind, about, text };
            Vault::write(&whole, centre, &[vault.seal(&words, outside)])?;
        }
    }
    // The keys first: words whose keys never reached the disk would be lost.
    vault.keep_keys()?;
    whole.execute_batch("drop table words_1; update format set version = 2;")?;
    whole.commit()?;
    db.query_row("pragma wal_checkpoint(truncate)", [], |_row| Ok(()))?;
    Ok(())
}

/// Makes room for photos in a store that has none yet.
///
/// # Errors
///
/// What the disk said; the store is as it was then.
pub(super) fn add_photos(journal: &Journal) -> Result<(), Fault> {
    let (db, _) = journal.vault();
    let whole = db.unchecked_transaction()?;
    whole.execute_batch(Vault::PHOTO_TABLE)?;
    whole.execute_batch("update format set version = 3;")?;
    whole.commit()?;
    Ok(())
}

/// Whom the words in a Book are about; words that are not here are about themselves.
fn about(book: &Book) -> HashMap<WordsId, WordsId> {
    let mut about = HashMap::new();
    let groups = book.groups().filter_map(|group| Some((group.place?, group.name)));
    about.extend(groups);
    about.extend(book.hubs().filter_map(|hub| Some((hub.place?, hub.name))));
    for need in book.needs() {
        let group = book.group(need.line.group);
        about.extend(need.line.words.zip(group.map(|group| group.name)));
    }
    let files: HashMap<_, _> =
        book.sources().filter_map(|source| Some((source.id, source.words?))).collect();
    for lot in book.lots() {
        let file = lot.batch.source.and_then(|(source, _)| files.get(&source).copied());
        about.extend(lot.batch.words.zip(file));
    }
    about
}

fn open(cipher: &XChaCha20Poly1305, id: WordsId, kind: WordsKind, sealed: &[u8]) -> Option<String> {
    let (nonce, body) = sealed.split_at_checked(24)?;
    let payload = Payload { msg: body, aad: &bound(id, kind) };
    let text = cipher.decrypt(XNonce::from_slice(nonce), payload).ok()?;
    String::from_utf8(text).ok()
}

fn bound(id: WordsId, kind: WordsKind) -> [u8; 17] {
    let mut bytes = [0; 17];
    bytes[..16].copy_from_slice(&id.0);
    bytes[16] = kind.number();
    bytes
}

#[cfg(test)]
mod tests;

//! Photos in the vault: the picture and its thumbnail, sealed like words and erased like words.
//!
//! Each photo has a key of its own, whatever it is of. A face that somebody blurs, or a photo that
//! somebody deletes, has to leave the copies of the store as well, and only a destroyed key reaches
//! those; under its group's key the picture from before would open in every old copy for as long as
//! the group is known. It is also the same rule for lots, which have no words of their own.

use std::fmt;

use busel_domain::ids::WordsId;
use busel_domain::time::Moment;
use chacha20poly1305::XNonce;
use chacha20poly1305::aead::{Aead, Payload};
use rusqlite::{Connection, OptionalExtension, params};

use super::persons::PersonKey;
use super::words::{Subject, apart};
use super::{Vault, cipher};
use crate::fault::Fault;
use crate::journal::Journal;
use crate::outside::Outside;
use crate::photo::Cleaned;

/// A photo on its way into the vault.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its id.
    pub id: WordsId,
    /// The picture and its thumbnail.
    pub cleaned: Cleaned,
}

impl fmt::Debug for Picture {
    /// A picture does not belong in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Picture(•••)")
    }
}

/// A photo as it lies in the store.
#[derive(Debug)]
pub struct SealedPicture {
    id: WordsId,
    subject: Subject,
    kept: Moment,
    picture: Vec<u8>,
    thumbnail: Vec<u8>,
}

/// Which of the two: what is sealed is bound to it, so that one cannot be put in the other's place.
/// Kinds of words have the numbers below.
#[derive(Debug, Clone, Copy)]
enum Which {
    Picture = 101,
    Thumbnail = 102,
}

impl Subject {
    /// A photo. It dies alone, or with the others of a group that is erased.
    #[must_use]
    pub fn photo(id: WordsId) -> Self {
        Self(apart("photo", &id.0))
    }
}

impl Vault {
    /// The table of photos in the store.
    pub(crate) const PHOTO_TABLE: &str = "
        create table photo (
            centre_id integer not null,
            photo_id blob not null,
            subject blob not null,
            kept_at integer not null,
            thumbnail blob not null,
            picture blob not null,
            primary key (centre_id, photo_id)
        ) strict;
    ";

    /// Seals a photo for the store, under a new key.
    #[must_use]
    pub fn seal_picture(&self, picture: Picture, outside: &Outside) -> SealedPicture {
        let Picture { id, cleaned } = picture;
        let subject = Subject::photo(id);
        let key = self.persons().key_or_new(subject, outside);
        let (picture, thumbnail) = cleaned.into_parts();
        SealedPicture {
            id,
            subject,
            kept: outside.now(),
            picture: sealed(&key, (id, Which::Picture, subject), picture.bytes(), outside),
            thumbnail: sealed(&key, (id, Which::Thumbnail, subject), thumbnail.bytes(), outside),
        }
    }

    /// Writes sealed photos inside somebody else's commit.
    pub(crate) fn write_pictures(
        db: &Connection,
        centre: i64,
        pictures: &[SealedPicture],
    ) -> Result<(), Fault> {
        let mut statement = db.prepare_cached(
            "insert into photo (centre_id, photo_id, subject, kept_at, picture, thumbnail)
             values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (centre_id, photo_id) do nothing",
        )?;
        for SealedPicture { id, subject, kept, picture, thumbnail } in pictures {
            let row = params![centre, id.0, subject.0, kept.0, picture, thumbnail];
            statement.execute(row)?;
        }
        Ok(())
    }

    /// The photo with this id; `None` if it was erased.
    ///
    /// # Errors
    ///
    /// [`Fault::Damaged`] if it cannot be opened or is not as we wrote it, or what the disk said.
    pub fn picture(&self, journal: &Journal, id: WordsId) -> Result<Option<Cleaned>, Fault> {
        let (db, centre) = journal.vault();
        let row: Option<(Vec<u8>, Vec<u8>, Vec<u8>)> = db
            .prepare_cached(
                "select subject, picture, thumbnail from photo
                 where centre_id = ?1 and photo_id = ?2",
            )?
            .query_row(params![centre, id.0], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .optional()?;
        let Some((subject, picture, thumbnail)) = row else { return Ok(None) };
        let subject = Subject::read(&subject)?;
        let Some(key) = self.persons().key(subject) else { return Ok(None) };
        let open =
            |which, sealed: &[u8]| opened(&key, (id, which, subject), sealed).ok_or(Fault::Damaged);
        let picture = open(Which::Picture, &picture)?;
        let thumbnail = open(Which::Thumbnail, &thumbnail)?;
        Cleaned::from_kept(picture, thumbnail).map(Some).map_err(|_| Fault::Damaged)
    }

    /// Removes the rows of these subjects inside somebody else's commit.
    pub(super) fn delete_pictures(
        db: &Connection,
        centre: i64,
        subjects: &[Subject],
    ) -> Result<(), Fault> {
        let mut statement =
            db.prepare_cached("delete from photo where centre_id = ?1 and subject = ?2")?;
        for subject in subjects {
            statement.execute(params![centre, subject.0])?;
        }
        Ok(())
    }
}

fn sealed(
    key: &PersonKey,
    place: (WordsId, Which, Subject),
    bytes: &[u8],
    outside: &Outside,
) -> Vec<u8> {
    let nonce: [u8; 24] = outside.bytes();
    let payload = Payload { msg: bytes, aad: &bound(place) };
    let body = cipher(key).encrypt(XNonce::from_slice(&nonce), payload);
    let mut sealed = nonce.to_vec();
    sealed.extend(body.expect("a picture is far shorter than the cipher's limit"));
    sealed
}

fn opened(key: &PersonKey, place: (WordsId, Which, Subject), sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, body) = sealed.split_at_checked(24)?;
    let payload = Payload { msg: body, aad: &bound(place) };
    cipher(key).decrypt(XNonce::from_slice(nonce), payload).ok()
}

fn bound((id, which, subject): (WordsId, Which, Subject)) -> [u8; 33] {
    let mut bytes = [0; 33];
    bytes[..16].copy_from_slice(&id.0);
    bytes[16] = which as u8;
    bytes[17..].copy_from_slice(&subject.0);
    bytes
}

#[cfg(test)]
mod tests;

//! Letters in the vault: what centres said to each other, as it was signed, for ever; and the secrets
//! that open what is sealed to us.
//!
//! A letter lies under its hash, sealed by a key of the centre it is between us and. The secret of an
//! epoch is a key like those of persons: it lies in the key database, and when its time is over it is
//! destroyed as they are, copies included. So what was recorded on the way opens for nobody later.

use std::fmt;

use busel_domain::ids::{Digest, NodeId};
use busel_domain::time::{Day, Moment};
use busel_waybill::card::Epoch;
use busel_waybill::seal::KEPT_DAYS;
use chacha20poly1305::XNonce;
use chacha20poly1305::aead::{Aead, Payload};
use rusqlite::{Connection, OptionalExtension, params};
use sha2::Digest as _;
use zeroize::Zeroizing;

use super::persons::PersonKey;
use super::words::{Subject, apart};
use super::{Vault, cipher};
use crate::fault::Fault;
use crate::journal::Journal;
use crate::outside::Outside;

/// What our own key for signing is derived for. It is derived and not kept, because it lives as long as
/// the key file does.
const SIGNING_LABEL: &str = "busel signing key 1";

/// For how many years secrets of epochs are looked for that ought to be gone.
const YEARS_LOOKED_BACK: u64 = 6;

/// A letter on its way into the vault.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    /// Between whom and us; our own cards are of ourselves.
    pub with: NodeId,
    /// What was signed, or a card with its signatures.
    pub bytes: Vec<u8>,
}

impl Letter {
    /// SHA-256 of its bytes: by that it is found.
    #[must_use]
    pub fn hash(&self) -> Digest {
        Digest(sha2::Sha256::digest(&self.bytes).into())
    }
}

impl fmt::Debug for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Letter(•••)")
    }
}

/// A letter as it lies in the store.
#[derive(Debug)]
pub struct SealedLetter {
    hash: Digest,
    subject: Subject,
    kept: Moment,
    sealed: Vec<u8>,
}

impl Subject {
    /// All letters between a centre and us.
    #[must_use]
    pub fn letters_with(node: NodeId) -> Self {
        Self(apart("letters", &node.0))
    }

    /// The secret of the epoch that begins on this day, counted from 1970.
    #[must_use]
    pub fn epoch(first: u64) -> Self {
        Self(apart("epoch", &first.to_be_bytes()))
    }
}

impl Vault {
    /// The table of letters in the store.
    pub(crate) const LETTER_TABLE: &str = "
        create table if not exists letter (
            centre_id integer not null,
            hash blob not null,
            subject blob not null,
            kept_at integer not null,
            sealed blob not null,
            primary key (centre_id, hash)
        ) strict, without rowid;
    ";

    /// 32 bytes of which our own key for signing is made.
    pub(crate) fn signing_seed(&self) -> Zeroizing<[u8; 32]> {
        self.keys.derive(SIGNING_LABEL)
    }

    /// The secret of an epoch, a new one if there is none yet; it is on the disk before anybody can seal
    /// to it.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub(crate) fn epoch(&self, first: u64, outside: &Outside) -> Result<EpochSecret, Fault> {
        let mut persons = self.persons();
        let key = persons.key_or_new(Subject::epoch(first), outside);
        persons.keep_fresh()?;
        Ok(EpochSecret(Zeroizing::new(*key.bytes())))
    }

    /// The secret of an epoch; `None` if it was destroyed.
    pub(crate) fn epoch_kept(&self, first: u64) -> Option<EpochSecret> {
        let key = self.persons().key(Subject::epoch(first))?;
        Some(EpochSecret(Zeroizing::new(*key.bytes())))
    }

    /// The secrets of epochs that ended so long ago that nothing sealed to them is on the road any more.
    /// An epoch lasts 31 days at most, and longer ago than six years nobody had a card.
    pub(crate) fn epochs_over(&self, today: Day) -> Vec<Subject> {
        let over = u64::try_from(today.0).unwrap_or(0).saturating_sub(KEPT_DAYS + Epoch::DAYS_MAX);
        let persons = self.persons();
        let ago = (over.saturating_sub(YEARS_LOOKED_BACK * 366)..over).map(Subject::epoch);
        ago.filter(|epoch| persons.key(*epoch).is_some()).collect()
    }

    /// Seals a letter for the store.
    #[must_use]
    pub fn seal_letter(&self, letter: &Letter, outside: &Outside) -> SealedLetter {
        let (hash, subject) = (letter.hash(), Subject::letters_with(letter.with));
        let key = self.persons().key_or_new(subject, outside);
        let nonce: [u8; 24] = outside.bytes();
        let payload = Payload { msg: &letter.bytes, aad: &bound(hash, subject) };
        let body = cipher(&key).encrypt(XNonce::from_slice(&nonce), payload);
        let mut sealed = nonce.to_vec();
        sealed.extend(body.expect("a letter is far shorter than the cipher's limit"));
        SealedLetter { hash, subject, kept: outside.now(), sealed }
    }

    /// Writes sealed letters inside somebody else's commit. The same letter twice is one.
    pub(crate) fn write_letters(
        db: &Connection,
        centre: i64,
        letters: &[SealedLetter],
    ) -> Result<(), Fault> {
        let mut statement = db.prepare_cached(
            "insert into letter (centre_id, hash, subject, kept_at, sealed)
             values (?1, ?2, ?3, ?4, ?5) on conflict (centre_id, hash) do nothing",
        )?;
        for SealedLetter { hash, subject, kept, sealed } in letters {
            statement.execute(params![centre, hash.0, subject.0, kept.0, sealed])?;
        }
        Ok(())
    }

    /// The letter with this hash; `None` if it is not there or its key was destroyed.
    ///
    /// # Errors
    ///
    /// [`Fault::Damaged`] if it is not as it was written, or what the disk said.
    pub fn letter(&self, journal: &Journal, hash: Digest) -> Result<Option<Vec<u8>>, Fault> {
        let (db, centre) = journal.vault();
        let row: Option<(Vec<u8>, Vec<u8>)> = db
            .prepare_cached(
                "select subject, sealed from letter where centre_id = ?1 and hash = ?2",
            )?
            .query_row(params![centre, hash.0], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let Some((subject, sealed)) = row else { return Ok(None) };
        let subject = Subject::read(&subject)?;
        let Some(key) = self.persons().key(subject) else { return Ok(None) };
        opened(&key, (hash, subject), &sealed).map(Some).ok_or(Fault::Damaged)
    }
}

/// 32 bytes of which the secret of an epoch is made; they are wiped when dropped.
pub(crate) struct EpochSecret(Zeroizing<[u8; 32]>);

impl EpochSecret {
    /// The bytes.
    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

fn opened(key: &PersonKey, place: (Digest, Subject), sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, body) = sealed.split_at_checked(24)?;
    let payload = Payload { msg: body, aad: &bound(place.0, place.1) };
    cipher(key).decrypt(XNonce::from_slice(nonce), payload).ok()
}

/// What is sealed is bound to its hash and whose it is, so that no row can be put in another's place.
fn bound(hash: Digest, subject: Subject) -> [u8; 48] {
    let mut bytes = [0; 48];
    bytes[..32].copy_from_slice(&hash.0);
    bytes[32..].copy_from_slice(&subject.0);
    bytes
}

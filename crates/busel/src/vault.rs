//! The vault: names, places, contacts and lines as they were written. The journal has none of them
//! (law L4); it carries ids, and the words stand here, each sealed by itself, each erasable for good
//! without touching an event.
//!
//! This is its first form: one key for all fields, in the store's own file. Keys per person, in a
//! file apart, follow with erasure from backups.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use rusqlite::{Connection, OptionalExtension, params};

use busel_domain::ids::WordsId;

use crate::fault::Fault;
use crate::journal::Journal;
use crate::key::Keys;
use crate::outside::Outside;

/// Longer texts are not kept; a person is told before.
pub const WORDS_LENGTH_MAX: usize = 16_000;

/// What kind of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordsKind {
    /// What a group or a hub is called.
    Name,
    /// Where exactly something is.
    Place,
    /// A line as it was written.
    Line,
    /// A note or an explanation.
    Note,
    /// What a file was called.
    File,
}

impl WordsKind {
    const ALL: [Self; 5] = [Self::Name, Self::Place, Self::Line, Self::Note, Self::File];

    /// The number it has in the store, for ever.
    fn number(self) -> i64 {
        match self {
            Self::Name => 1,
            Self::Place => 2,
            Self::Line => 3,
            Self::Note => 4,
            Self::File => 5,
        }
    }

    /// Whether pages show it so often that it is kept open in memory.
    #[must_use]
    pub fn is_label(self) -> bool {
        match self {
            Self::Name | Self::Place | Self::File => true,
            Self::Line | Self::Note => false,
        }
    }
}

/// Words on their way into the vault. They are never shown by accident.
#[derive(Clone, PartialEq, Eq)]
pub struct Words {
    /// Their id.
    pub id: WordsId,
    /// What kind.
    pub kind: WordsKind,
    /// The words.
    pub text: String,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({:?}, •••)", self.kind)
    }
}

/// Words as they lie in the store.
#[derive(Debug)]
pub struct SealedWords {
    id: WordsId,
    kind: WordsKind,
    sealed: Vec<u8>,
}

/// Seals and opens.
#[derive(Clone)]
pub struct Vault {
    cipher: XChaCha20Poly1305,
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vault(•••)")
    }
}

impl Vault {
    /// A vault that opens with these keys.
    #[must_use]
    pub fn new(keys: &Keys) -> Self {
        Self { cipher: XChaCha20Poly1305::new(keys.vault().into()) }
    }

    /// Seals words for the store. What is sealed is bound to its id and kind, so that a row cannot
    /// be put in the place of another.
    #[must_use]
    pub fn seal(&self, words: &Words, outside: &Outside) -> SealedWords {
        let nonce: [u8; 24] = outside.bytes();
        let bound = bound(words.id, words.kind);
        let payload = Payload { msg: words.text.as_bytes(), aad: &bound };
        let body = self.cipher.encrypt(XNonce::from_slice(&nonce), payload);
        let mut sealed = nonce.to_vec();
        sealed.extend(body.expect("a text is far shorter than the cipher's limit"));
        SealedWords { id: words.id, kind: words.kind, sealed }
    }

    fn open(&self, id: WordsId, kind: WordsKind, sealed: &[u8]) -> Option<String> {
        let (nonce, body) = sealed.split_at_checked(24)?;
        let payload = Payload { msg: body, aad: &bound(id, kind) };
        let text = self.cipher.decrypt(XNonce::from_slice(nonce), payload).ok()?;
        String::from_utf8(text).ok()
    }

    /// Writes sealed words inside somebody else's commit.
    pub(crate) fn write(db: &Connection, centre: i64, words: &[SealedWords]) -> Result<(), Fault> {
        let mut statement = db.prepare_cached(
            "insert into words (centre_id, words_id, kind, sealed) values (?1, ?2, ?3, ?4)
             on conflict (centre_id, words_id) do nothing",
        )?;
        for SealedWords { id, kind, sealed } in words {
            statement.execute(params![centre, id.0, kind.number(), sealed])?;
        }
        Ok(())
    }

    /// The words with this id; `None` if they were erased.
    ///
    /// # Errors
    ///
    /// [`Fault::Damaged`] if they cannot be opened, or what the disk said.
    pub fn read(&self, journal: &Journal, id: WordsId) -> Result<Option<String>, Fault> {
        let (db, centre) = journal.vault();
        let row: Option<(i64, Vec<u8>)> = db
            .prepare_cached(
                "select kind, sealed from words where centre_id = ?1 and words_id = ?2",
            )?
            .query_row(params![centre, id.0], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let Some((kind, sealed)) = row else { return Ok(None) };
        let kind = kind_of(kind)?;
        self.open(id, kind, &sealed).map(Some).ok_or(Fault::Damaged)
    }

    /// Every label: names, places and file names, opened.
    ///
    /// # Errors
    ///
    /// [`Fault::Damaged`] if one cannot be opened, or what the disk said.
    pub fn labels(&self, journal: &Journal) -> Result<Vec<(WordsId, String)>, Fault> {
        let (db, centre) = journal.vault();
        let mut statement = db.prepare(
            "select words_id, kind, sealed from words where centre_id = ?1 and kind in (1, 2, 5)",
        )?;
        let mut rows = statement.query([centre])?;
        let mut labels = Vec::new();
        while let Some(row) = rows.next()? {
            let id = WordsId(row.get(0)?);
            let kind = kind_of(row.get(1)?)?;
            let sealed = row.get_ref(2)?.as_blob().map_err(|_| Fault::Damaged)?;
            labels.push((id, self.open(id, kind, sealed).ok_or(Fault::Damaged)?));
        }
        Ok(labels)
    }

    /// Erases words for good: the row is overwritten, and so is the write-ahead log.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub fn erase(&self, journal: &Journal, ids: &[WordsId]) -> Result<(), Fault> {
        let (db, centre) = journal.vault();
        for id in ids {
            db.execute(
                "delete from words where centre_id = ?1 and words_id = ?2",
                params![centre, id.0],
            )?;
        }
        db.query_row("pragma wal_checkpoint(truncate)", [], |_row| Ok(()))?;
        Ok(())
    }
}

fn bound(id: WordsId, kind: WordsKind) -> [u8; 17] {
    let mut bytes = [0; 17];
    bytes[..16].copy_from_slice(&id.0);
    bytes[16] = u8::try_from(kind.number()).expect("five kinds");
    bytes
}

fn kind_of(number: i64) -> Result<WordsKind, Fault> {
    WordsKind::ALL.into_iter().find(|kind| kind.number() == number).ok_or(Fault::Damaged)
}

#[cfg(test)]
mod tests {
    use busel_domain::time::Moment;

    use super::*;
    use crate::journal::Batch;

    #[test]
    fn words_are_bound_to_their_id_and_erased_for_good() {
        let folder = tempfile::tempdir().expect("a folder");
        let outside = Outside::fixed(Moment(0), 3);
        let keys = Keys::new(&outside);
        let path = folder.path().join("centre.db");
        let mut journal = Journal::create(&path, &keys).expect("a new file");
        let vault = Vault::new(&keys);
        let (id, other) = (outside.words_id(), outside.words_id());
        let text = "Сухі склад, вул. Вигадана 7".to_owned();
        let words = Words { id, kind: WordsKind::Place, text: text.clone() };
        assert!(!format!("{words:?}").contains("Вигадана"));

        let mut batch = Batch { words: vec![vault.seal(&words, &outside)], ..Batch::default() };
        journal.append(busel_domain::ids::Seq(0), &batch).expect("room enough");
        assert_eq!(vault.read(&journal, id).expect("it is there"), Some(text.clone()));
        assert_eq!(vault.labels(&journal).expect("readable"), [(id, text)]);

        batch.words[0].id = other;
        journal.append(busel_domain::ids::Seq(0), &batch).expect("room enough");
        assert!(matches!(vault.read(&journal, other), Err(Fault::Damaged)), "a moved row");

        vault.erase(&journal, &[id, other]).expect("it can be erased");
        assert_eq!(vault.read(&journal, id).expect("no fault"), None);
    }
}

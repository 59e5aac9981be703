//! The vault: names, places, contacts and lines as they were written. The journal has none of them
//! (law L4); it carries ids, and the words stand here, each sealed by itself, each erasable for good
//! without touching an event.
//!
//! Words are sealed by the key of whom they are about. The sealed words lie in the store and come with
//! the event that names them; the keys lie in a file apart ([`persons`]), so that a key that is
//! destroyed takes the words in every old copy of the store along.

mod contact;
mod copy;
mod forward;
mod head;
mod letter;
mod persons;
mod picture;
mod words;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use busel_domain::book::Book;
use busel_domain::ids::{Seq, WordsId};
use busel_domain::time::Moment;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use rusqlite::{Connection, OptionalExtension, params};
use zeroize::Zeroizing;

use crate::fault::Fault;
use crate::home::Home;
use crate::journal::Journal;
use crate::key::Keys;
use crate::outside::Outside;
use contact::Mark;
pub use copy::{KEY_COPY_DAYS, key_copy_made};
pub(crate) use letter::EpochSecret;
pub use letter::{Letter, SealedLetter};
use persons::{Marked, PersonKey, Persons};
pub use picture::{Picture, SealedPicture};
pub use words::{Donor, SealedWords, Subject, Words, WordsKind, donor_of};

/// Longer texts are not kept; a person is told before.
pub const WORDS_LENGTH_MAX: usize = 16_000;

/// Seals and opens. Cloning it is cheap; all clones share their keys.
#[derive(Clone)]
pub struct Vault {
    persons: Arc<Mutex<Persons>>,
    index: Arc<Zeroizing<[u8; 32]>>,
    keys: Keys,
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vault(•••)")
    }
}

/// How far an erasure goes: to the end, except where a test pulls the plug.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    /// The keys are no longer in the key database.
    KeysGone,
    /// The sealed words are no longer in the store.
    WordsGone,
    /// The key database is written anew.
    WrittenAnew,
    /// The new one is the valid one.
    Named,
    /// The old one is destroyed.
    OldGone,
}

impl Vault {
    /// Its tables in the store. `kept_at` is when the words came in, for how long they may stay; up
    /// to which event everything that had to be erased is erased stands in the other.
    pub(crate) const TABLE: &str = "
        create table words (
            centre_id integer not null,
            words_id blob not null,
            kind integer not null,
            subject blob not null,
            kept_at integer not null,
            sealed blob not null,
            primary key (centre_id, words_id)
        ) strict, without rowid;
        create table erased_up_to (centre_id integer primary key, seq integer not null) strict;
    ";

    /// The vault of a centre whose store is open: moves the words of an older store on, and finishes
    /// an erasure that was interrupted. Only whoever holds the centre's lock may open it so.
    ///
    /// # Errors
    ///
    /// [`Fault::Persons`] if half of the key database is missing, or what the disk said.
    pub fn open(
        home: &Home,
        journal: &Journal,
        book: &Book,
        outside: &Outside,
    ) -> Result<Self, Fault> {
        Self::of(home.folder(), home.keys(), journal, book, outside)
    }

    fn of(
        folder: &Path,
        keys: &Keys,
        journal: &Journal,
        book: &Book,
        outside: &Outside,
    ) -> Result<Self, Fault> {
        let format = journal.format()?;
        let is_old = format < 2;
        let (_, centre) = journal.vault();
        let vault = Self::with(Persons::open(folder, centre, keys, outside, is_old)?, keys);
        if is_old {
            forward::move_on(&vault, journal, keys, book, outside)?;
        }
        if format < 3 {
            forward::add_photos(journal)?;
        }
        vault.erase(journal, &[], outside)?;
        Ok(vault)
    }

    /// The vault of a centre that another process may have open, for reading only.
    ///
    /// # Errors
    ///
    /// As [`Self::open`].
    pub fn beside(home: &Home, journal: &Journal) -> Result<Self, Fault> {
        let (_, centre) = journal.vault();
        Ok(Self::with(Persons::beside(home.folder(), centre, home.keys())?, home.keys()))
    }

    fn with(persons: Persons, keys: &Keys) -> Self {
        let index = Arc::new(keys.derive(contact::LABEL));
        Self { persons: Arc::new(Mutex::new(persons)), index, keys: keys.clone() }
    }

    fn persons(&self) -> MutexGuard<'_, Persons> {
        self.persons.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Seals words for the store, under a new key if they are the first about somebody. What is sealed
    /// is bound to its id, kind and subject, so that a row cannot be put in the place of another.
    #[must_use]
    pub fn seal(&self, words: &Words, outside: &Outside) -> SealedWords {
        let Words { id, kind, text, .. } = words;
        let subject = words.subject();
        let key = {
            let mut persons = self.persons();
            if *kind == WordsKind::Contact {
                for spelling in contact::spellings(text) {
                    let mark = Mark::of(&self.index, &spelling);
                    persons.mark(Marked { mark, words: *id, subject });
                }
            }
            persons.key_or_new(subject, outside)
        };
        let nonce: [u8; 24] = outside.bytes();
        let payload = Payload { msg: text.as_bytes(), aad: &bound(*id, *kind, subject) };
        let body = cipher(&key).encrypt(XNonce::from_slice(&nonce), payload);
        let mut sealed = nonce.to_vec();
        sealed.extend(body.expect("a text is far shorter than the cipher's limit"));
        SealedWords { id: *id, kind: *kind, subject, kept: outside.now(), sealed }
    }

    /// Makes the keys of everything sealed so far durable; to be done before the words are written.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub(crate) fn keep_keys(&self) -> Result<(), Fault> {
        self.persons().keep_fresh()
    }

    /// Writes sealed words inside somebody else's commit.
    pub(crate) fn write(db: &Connection, centre: i64, words: &[SealedWords]) -> Result<(), Fault> {
        let mut statement = db.prepare_cached(
            "insert into words (centre_id, words_id, kind, subject, kept_at, sealed)
             values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (centre_id, words_id) do nothing",
        )?;
        for SealedWords { id, kind, subject, kept, sealed } in words {
            let row = params![centre, id.0, kind.number(), subject.0, kept.0, sealed];
            statement.execute(row)?;
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
        let row: Option<(i64, Vec<u8>, Vec<u8>)> = db
            .prepare_cached(
                "select kind, subject, sealed from words where centre_id = ?1 and words_id = ?2",
            )?
            .query_row(params![centre, id.0], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .optional()?;
        let Some((kind, subject, sealed)) = row else { return Ok(None) };
        let (kind, subject) = (WordsKind::numbered(kind)?, Subject::read(&subject)?);
        let Some(key) = self.persons().key(subject) else { return Ok(None) };
        open(&key, &bound(id, kind, subject), &sealed).map(Some).ok_or(Fault::Damaged)
    }

    /// Every label: names, places and file names, opened. Those that were erased are left out.
    ///
    /// # Errors
    ///
    /// [`Fault::Damaged`] if one cannot be opened, or what the disk said.
    pub fn labels(&self, journal: &Journal) -> Result<Vec<(WordsId, String)>, Fault> {
        let (db, centre) = journal.vault();
        let persons = self.persons();
        let mut statement = db.prepare(
            "select words_id, kind, subject, sealed from words
             where centre_id = ?1 and kind in (1, 2, 5)",
        )?;
        let mut rows = statement.query([centre])?;
        let mut labels = Vec::new();
        while let Some(row) = rows.next()? {
            let id = WordsId(row.get(0)?);
            let kind = WordsKind::numbered(row.get(1)?)?;
            let blob = |column| -> Result<_, Fault> {
                row.get_ref(column)?.as_blob().map_err(|_| Fault::Damaged)
            };
            let subject = Subject::read(blob(2)?)?;
            let Some(key) = persons.key(subject) else { continue };
            let text = open(&key, &bound(id, kind, subject), blob(3)?).ok_or(Fault::Damaged)?;
            labels.push((id, text));
        }
        Ok(labels)
    }

    /// The last event up to which everything that had to be erased is erased.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub(crate) fn erased_up_to(journal: &Journal) -> Result<Seq, Fault> {
        let (db, centre) = journal.vault();
        let seq: Option<i64> = db
            .query_row("select seq from erased_up_to where centre_id = ?1", [centre], |row| {
                row.get(0)
            })
            .optional()?;
        Ok(Seq(seq.and_then(|seq| u64::try_from(seq).ok()).unwrap_or(0)))
    }

    /// Writes down that everything is erased that had to be, up to this event.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub(crate) fn is_erased_up_to(journal: &Journal, seq: Seq) -> Result<(), Fault> {
        let (db, centre) = journal.vault();
        db.execute(
            "insert into erased_up_to (centre_id, seq) values (?1, ?2)
             on conflict (centre_id) do update set seq = excluded.seq",
            params![centre, i64::try_from(seq.0).unwrap_or(i64::MAX)],
        )?;
        Ok(())
    }

    /// The contacts of donors, sealed to the donor desk.
    ///
    /// # Errors
    ///
    /// [`Fault::Damaged`] if one is not as it was written, or what the disk said.
    pub fn donors(&self, journal: &Journal) -> Result<Vec<Donor>, Fault> {
        let (db, centre) = journal.vault();
        let mut statement = db.prepare(
            "select words_id, subject, kept_at from words where centre_id = ?1 and kind = ?2",
        )?;
        let mut rows = statement.query(params![centre, WordsKind::Donor.number()])?;
        let mut donors = Vec::new();
        while let Some(row) = rows.next()? {
            let (subject, kept) = (Subject(row.get(1)?), Moment(row.get(2)?));
            if let Some(sealed) = self.read(journal, WordsId(row.get(0)?))? {
                donors.push(Donor { subject, kept, sealed });
            }
        }
        donors.sort_by_key(|donor| donor.kept);
        Ok(donors)
    }

    /// Since when words are kept, by the latest of each subject whose key is there.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub fn kept(&self, journal: &Journal) -> Result<HashMap<Subject, Moment>, Fault> {
        let (db, centre) = journal.vault();
        let mut statement = db.prepare(
            "select subject, max(kept_at) from words where centre_id = ?1 group by subject",
        )?;
        let mut rows = statement.query([centre])?;
        let persons = self.persons();
        let mut kept = HashMap::new();
        while let Some(row) = rows.next()? {
            let subject = Subject(row.get(0)?);
            if persons.key(subject).is_some() {
                kept.insert(subject, Moment(row.get(1)?));
            }
        }
        Ok(kept)
    }

    /// The ids of all words, also of those whose keys are gone.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub fn ids(&self, journal: &Journal) -> Result<Vec<WordsId>, Fault> {
        let (db, centre) = journal.vault();
        let mut statement = db.prepare("select words_id from words where centre_id = ?1")?;
        let rows = statement.query_map([centre], |row| row.get(0))?;
        rows.map(|id| Ok(WordsId(id?))).collect()
    }

    /// The words by which somebody can be reached at this contact, however it is spelled.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub fn whose_contact(&self, journal: &Journal, text: &str) -> Result<Vec<WordsId>, Fault> {
        let mut found = Vec::new();
        for spelling in contact::spellings(text) {
            let marked = self.persons().marked(Mark::of(&self.index, &spelling))?;
            for id in marked {
                // Forty bits may agree by chance, and a mark may be older than its words.
                let said = self.read(journal, id)?.unwrap_or_default();
                if contact::spellings(&said).contains(&spelling) && !found.contains(&id) {
                    found.push(id);
                }
            }
        }
        Ok(found)
    }

    /// Contacts that are one and the same by their marks, though they were written down apart; each
    /// set has two or more. Nothing is read: forty bits may agree by chance, and a person looks.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub fn same_contacts(&self) -> Result<Vec<Vec<WordsId>>, Fault> {
        let mut by_mark: BTreeMap<[u8; 5], Vec<WordsId>> = BTreeMap::new();
        for marked in self.persons().marks()? {
            by_mark.entry(marked.mark.0).or_default().push(marked.words);
        }
        Ok(by_mark.into_values().filter(|words| words.len() > 1).collect())
    }

    /// Erases everything sealed under these subjects for good, and says which words are gone. Copies
    /// of the key database that were made before still open copies of the words.
    ///
    /// # Errors
    ///
    /// What the disk said; what is left to do is done at the next erasure or start.
    pub fn erase(
        &self,
        journal: &Journal,
        subjects: &[Subject],
        outside: &Outside,
    ) -> Result<Vec<WordsId>, Fault> {
        self.erase_as_far_as(Step::OldGone, journal, subjects, outside)
    }

    fn erase_as_far_as(
        &self,
        last: Step,
        journal: &Journal,
        subjects: &[Subject],
        outside: &Outside,
    ) -> Result<Vec<WordsId>, Fault> {
        let mut persons = self.persons();
        if subjects.is_empty() && persons.leaving().is_empty() {
            return Ok(Vec::new());
        }
        persons.take_leave(subjects)?;
        if last == Step::KeysGone {
            return Ok(Vec::new());
        }
        let gone = delete(journal, persons.leaving())?;
        if last == Step::WordsGone {
            return Ok(gone);
        }
        let next = persons.write_anew(outside)?;
        if last == Step::WrittenAnew {
            return Ok(gone);
        }
        persons.name(&next, &self.keys, outside)?;
        if last == Step::Named {
            return Ok(gone);
        }
        persons.go_over(next)?;
        Ok(gone)
    }
}

/// Removes the rows of these subjects; they are overwritten, and so is the write-ahead log.
fn delete(journal: &Journal, subjects: &[Subject]) -> Result<Vec<WordsId>, Fault> {
    let (db, centre) = journal.vault();
    let leaving: HashSet<_> = subjects.iter().map(|subject| subject.0).collect();
    let mut gone = Vec::new();
    {
        let mut statement =
            db.prepare_cached("select words_id, subject from words where centre_id = ?1")?;
        let mut rows = statement.query([centre])?;
        while let Some(row) = rows.next()? {
            if leaving.contains(&row.get::<_, [u8; 16]>(1)?) {
                gone.push(WordsId(row.get(0)?));
            }
        }
    }
    let whole = db.unchecked_transaction()?;
    {
        let mut statement =
            whole.prepare_cached("delete from words where centre_id = ?1 and words_id = ?2")?;
        for id in &gone {
            statement.execute(params![centre, id.0])?;
        }
    }
    Vault::delete_pictures(&whole, centre, subjects)?;
    whole.commit()?;
    db.query_row("pragma wal_checkpoint(truncate)", [], |_row| Ok(()))?;
    Ok(gone)
}

fn cipher(key: &PersonKey) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.bytes().into())
}

fn open(key: &PersonKey, bound: &[u8], sealed: &[u8]) -> Option<String> {
    let (nonce, body) = sealed.split_at_checked(24)?;
    let payload = Payload { msg: body, aad: bound };
    let text = cipher(key).decrypt(XNonce::from_slice(nonce), payload).ok()?;
    String::from_utf8(text).ok()
}

fn bound(id: WordsId, kind: WordsKind, subject: Subject) -> [u8; 33] {
    let mut bytes = [0; 33];
    bytes[..16].copy_from_slice(&id.0);
    bytes[16] = kind.number();
    bytes[17..].copy_from_slice(&subject.0);
    bytes
}

#[cfg(test)]
mod tests;

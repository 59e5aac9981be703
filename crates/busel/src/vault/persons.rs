//! The key database: one key for each subject, in a file apart from the words. Whoever is erased loses
//! the key, and with it every copy of the words anywhere; so this file is copied with care, and its
//! copies expire.
//!
//! `persons.key` says which `persons-N.db` is valid and holds its key, sealed by a key of the key
//! file. An erasure writes the next file anew, under a fresh key, points `persons.key` at it and
//! destroys the one before: no free page and no log of the old file can bring a key back.
//!
//! What contacts can be found by lies here too ([`super::contact`]), because it has to die like a key.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use busel_domain::ids::WordsId;
use rusqlite::{Connection, params};
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::contact::Mark;
use super::head::{Head, PREFIX, SUFFIX, destroy, sync_folder};
use super::words::Subject;
use crate::fault::Fault;
use crate::journal::sealed_file;
use crate::key::Keys;
use crate::outside::Outside;

/// How often a reader beside a running centre tries again when the file was replaced under it.
const TRIES: usize = 5;

const TABLES: &str = "
    create table person_key (
        centre_id integer not null,
        subject blob not null,
        secret blob not null,
        primary key (centre_id, subject)
    ) strict, without rowid;
    create table contact_index (
        centre_id integer not null,
        mark blob not null,
        words_id blob not null,
        subject blob not null,
        primary key (centre_id, mark, words_id)
    ) strict, without rowid;
    create table leaving (
        centre_id integer not null,
        subject blob not null,
        primary key (centre_id, subject)
    ) strict, without rowid;
";

/// The key of one subject.
#[derive(Zeroize, ZeroizeOnDrop)]
pub(super) struct PersonKey([u8; 32]);

impl PersonKey {
    pub(super) fn new(key: [u8; 32]) -> Self {
        Self(key)
    }

    pub(super) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl std::fmt::Debug for PersonKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PersonKey(•••)")
    }
}

/// A contact's mark, whose words it finds, and of which subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Marked {
    pub(super) mark: Mark,
    pub(super) words: WordsId,
    pub(super) subject: Subject,
}

/// The key database, open, with all its keys in memory.
#[derive(Debug)]
pub(super) struct Persons {
    folder: PathBuf,
    centre: i64,
    head: Head,
    db: Connection,
    /// Each key by itself, so that a growing map leaves no copies of keys behind.
    keys: HashMap<Subject, Arc<PersonKey>>,
    /// Keys and marks that the disk does not have yet.
    fresh: Vec<Subject>,
    fresh_marks: Vec<Marked>,
    /// Subjects whose keys are gone and whose erasure is not finished.
    leaving: Vec<Subject>,
}

impl Persons {
    /// Opens the key database of a centre, makes one if there never was any, and removes what an
    /// interrupted erasure left.
    ///
    /// # Errors
    ///
    /// [`Fault::Persons`] if one half of it is missing, or what the disk said.
    pub(super) fn open(
        folder: &Path,
        centre: i64,
        keys: &Keys,
        outside: &Outside,
        may_begin_anew: bool,
    ) -> Result<Self, Fault> {
        if let Some(head) = Head::read(folder, keys)? {
            let persons = Self::load(folder, centre, head)?;
            persons.remove_others()?;
            return Ok(persons);
        }
        let leftover = key_databases(folder)?;
        // Without its head a key database is noise; but somebody may still find the head.
        if !leftover.is_empty() && !may_begin_anew {
            return Err(Fault::Persons);
        }
        for (_, path) in leftover {
            destroy(&path)?;
        }
        Self::create(folder, centre, keys, outside)
    }

    /// Makes the first key database of a centre.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub(super) fn create(
        folder: &Path,
        centre: i64,
        keys: &Keys,
        outside: &Outside,
    ) -> Result<Self, Fault> {
        let head = Head { generation: 1, key: PersonKey::new(outside.bytes()) };
        let db = sealed_file::open(&head.path(folder), &head.hex(), true)?;
        db.execute_batch(TABLES)?;
        sync_folder(folder)?;
        head.write(folder, keys, outside)?;
        Ok(Self::of(folder, centre, head, db))
    }

    /// Reads the key database beside a process that may have it open; one without any is empty.
    ///
    /// # Errors
    ///
    /// [`Fault::Persons`] if one half of it is missing, or what the disk said.
    pub(super) fn beside(folder: &Path, centre: i64, keys: &Keys) -> Result<Self, Fault> {
        let mut tries = 0;
        loop {
            let Some(head) = Head::read(folder, keys)? else {
                let head = Head { generation: 0, key: PersonKey::new([0; 32]) };
                let db = Connection::open_in_memory()?;
                db.execute_batch(TABLES)?;
                return Ok(Self::of(folder, centre, head, db));
            };
            let generation = head.generation;
            let loaded = Self::load(folder, centre, head);
            tries += 1;
            let is_replaced = loaded.is_err()
                && Head::read(folder, keys)?.is_some_and(|head| head.generation != generation);
            if !is_replaced || tries == TRIES {
                return loaded;
            }
        }
    }

    fn of(folder: &Path, centre: i64, head: Head, db: Connection) -> Self {
        Self {
            folder: folder.to_owned(),
            centre,
            head,
            db,
            keys: HashMap::new(),
            fresh: Vec::new(),
            fresh_marks: Vec::new(),
            leaving: Vec::new(),
        }
    }

    fn load(folder: &Path, centre: i64, head: Head) -> Result<Self, Fault> {
        let path = head.path(folder);
        if !path.exists() {
            return Err(Fault::Persons);
        }
        let db = sealed_file::open(&path, &head.hex(), false)?;
        let mut persons = Self::of(folder, centre, head, db);
        {
            let mut statement = persons
                .db
                .prepare("select subject, secret from person_key where centre_id = ?1")?;
            let mut rows = statement.query([centre])?;
            while let Some(row) = rows.next()? {
                let (subject, secret) = (blob(row, 0)?, blob(row, 1)?);
                let key = secret.try_into().map(PersonKey::new).map_err(|_| Fault::Damaged)?;
                persons.keys.insert(Subject::read(subject)?, Arc::new(key));
            }
            let mut statement =
                persons.db.prepare("select subject from leaving where centre_id = ?1")?;
            let mut rows = statement.query([centre])?;
            while let Some(row) = rows.next()? {
                persons.leaving.push(Subject::read(blob(row, 0)?)?);
            }
        }
        Ok(persons)
    }

    /// The key of a subject; `None` if it was erased.
    pub(super) fn key(&self, subject: Subject) -> Option<Arc<PersonKey>> {
        self.keys.get(&subject).cloned()
    }

    /// The key of a subject, a new one if it has none. It is durable after [`Self::keep_fresh`].
    pub(super) fn key_or_new(&mut self, subject: Subject, outside: &Outside) -> Arc<PersonKey> {
        let (keys, fresh) = (&mut self.keys, &mut self.fresh);
        let key = keys.entry(subject).or_insert_with(|| {
            fresh.push(subject);
            Arc::new(PersonKey::new(outside.bytes()))
        });
        Arc::clone(key)
    }

    /// Lets words be found by their mark. It is durable after [`Self::keep_fresh`].
    pub(super) fn mark(&mut self, marked: Marked) {
        self.fresh_marks.push(marked);
    }

    /// Makes new keys and marks durable. A key whose words never came does no harm; words without
    /// their key would be lost, so this comes before the journal's commit.
    ///
    /// # Errors
    ///
    /// What the disk said; they are kept next time then.
    pub(super) fn keep_fresh(&mut self) -> Result<(), Fault> {
        if self.fresh.is_empty() && self.fresh_marks.is_empty() {
            return Ok(());
        }
        let whole = self.db.unchecked_transaction()?;
        for subject in &self.fresh {
            if let Some(key) = self.keys.get(subject) {
                insert_key(&whole, self.centre, *subject, key)?;
            }
        }
        for marked in &self.fresh_marks {
            insert_mark(&whole, self.centre, marked)?;
        }
        whole.commit()?;
        self.fresh.clear();
        self.fresh_marks.clear();
        Ok(())
    }

    /// The words that carry this mark.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub(super) fn marked(&self, mark: Mark) -> Result<Vec<WordsId>, Fault> {
        let mut statement = self.db.prepare_cached(
            "select words_id from contact_index where centre_id = ?1 and mark = ?2",
        )?;
        let rows = statement.query_map(params![self.centre, mark.0], |row| row.get(0))?;
        rows.map(|id| Ok(WordsId(id?))).collect()
    }

    /// The subjects whose erasure has begun and is not finished.
    pub(super) fn leaving(&self) -> &[Subject] {
        &self.leaving
    }

    /// First step of an erasure: the keys are gone, and it is written down that the rest has to
    /// follow.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub(super) fn take_leave(&mut self, subjects: &[Subject]) -> Result<(), Fault> {
        let whole = self.db.unchecked_transaction()?;
        for subject in subjects {
            let here = params![self.centre, subject.0];
            whole.execute("delete from person_key where centre_id = ?1 and subject = ?2", here)?;
            whole
                .execute("delete from contact_index where centre_id = ?1 and subject = ?2", here)?;
            whole.execute(
                "insert into leaving (centre_id, subject) values (?1, ?2) on conflict do nothing",
                here,
            )?;
        }
        whole.commit()?;
        for subject in subjects {
            self.keys.remove(subject);
            if !self.leaving.contains(subject) {
                self.leaving.push(*subject);
            }
        }
        self.fresh.retain(|fresh| !subjects.contains(fresh));
        self.fresh_marks.retain(|fresh| !subjects.contains(&fresh.subject));
        Ok(())
    }

    /// Third step: what remains is written anew, under a fresh key, row by row, so that no free page
    /// comes along.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub(super) fn write_anew(&self, outside: &Outside) -> Result<Head, Fault> {
        let next =
            Head { generation: self.head.generation + 1, key: PersonKey::new(outside.bytes()) };
        let path = next.path(&self.folder);
        destroy(&path)?;
        let db = sealed_file::open(&path, &next.hex(), true)?;
        let whole = db.unchecked_transaction()?;
        whole.execute_batch(TABLES)?;
        for (subject, key) in &self.keys {
            insert_key(&whole, self.centre, *subject, key)?;
        }
        for marked in self.marks()? {
            insert_mark(&whole, self.centre, &marked)?;
        }
        whole.commit()?;
        db.close().map_err(|(_, no)| no)?;
        fs::File::open(&path)?.sync_all()?;
        sync_folder(&self.folder)?;
        Ok(next)
    }

    /// Fourth step: from here on the new file is the valid one.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub(super) fn name(&self, next: &Head, keys: &Keys, outside: &Outside) -> Result<(), Fault> {
        next.write(&self.folder, keys, outside)
    }

    /// Last step: goes over to the new file and destroys the old one.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub(super) fn go_over(&mut self, next: Head) -> Result<(), Fault> {
        self.db = sealed_file::open(&next.path(&self.folder), &next.hex(), false)?;
        self.head = next;
        self.leaving.clear();
        self.remove_others()
    }

    /// Every key there is.
    pub(super) fn keys(&self) -> impl Iterator<Item = (Subject, &PersonKey)> {
        self.keys.iter().map(|(subject, key)| (*subject, &**key))
    }

    /// Every mark the disk has.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub(super) fn marks(&self) -> Result<Vec<Marked>, Fault> {
        let mut statement = self
            .db
            .prepare("select mark, words_id, subject from contact_index where centre_id = ?1")?;
        let mut rows = statement.query([self.centre])?;
        let mut marks = Vec::new();
        while let Some(row) = rows.next()? {
            let mark = Mark(blob(row, 0)?.try_into().map_err(|_| Fault::Damaged)?);
            let words = WordsId(row.get(1)?);
            marks.push(Marked { mark, words, subject: Subject::read(blob(row, 2)?)? });
        }
        Ok(marks)
    }

    /// Takes keys and marks in that come from a copy.
    pub(super) fn take_in(&mut self, keys: Vec<(Subject, PersonKey)>, marks: Vec<Marked>) {
        for (subject, key) in keys {
            self.fresh.push(subject);
            self.keys.insert(subject, Arc::new(key));
        }
        self.fresh_marks.extend(marks);
    }

    fn remove_others(&self) -> Result<(), Fault> {
        for (generation, path) in key_databases(&self.folder)? {
            if generation != self.head.generation {
                destroy(&path)?;
            }
        }
        sync_folder(&self.folder)
    }
}

/// The key databases in a folder, valid or not.
fn key_databases(folder: &Path) -> Result<Vec<(u64, PathBuf)>, Fault> {
    let mut found = Vec::new();
    for file in fs::read_dir(folder)? {
        let file = file?;
        let name = file.file_name();
        // What lies beside a key database belongs to it.
        let name = name.to_str().map(|name| name.trim_end_matches("-wal").trim_end_matches("-shm"));
        let number = name.and_then(|name| name.strip_prefix(PREFIX)?.strip_suffix(SUFFIX));
        if let Some((generation, name)) = number.and_then(|n| n.parse().ok()).zip(name) {
            found.push((generation, folder.join(name)));
        }
    }
    found.sort();
    found.dedup();
    Ok(found)
}

fn blob<'a>(row: &'a rusqlite::Row<'_>, column: usize) -> Result<&'a [u8], Fault> {
    row.get_ref(column)?.as_blob().map_err(|_| Fault::Damaged)
}

fn insert_key(
    db: &Connection,
    centre: i64,
    subject: Subject,
    key: &PersonKey,
) -> Result<(), Fault> {
    let mut statement = db.prepare_cached(
        "insert into person_key (centre_id, subject, secret) values (?1, ?2, ?3)
         on conflict do nothing",
    )?;
    statement.execute(params![centre, subject.0, &key.bytes()[..]])?;
    Ok(())
}

fn insert_mark(db: &Connection, centre: i64, marked: &Marked) -> Result<(), Fault> {
    let Marked { mark, words, subject } = marked;
    let mut statement = db.prepare_cached(
        "insert into contact_index (centre_id, mark, words_id, subject) values (?1, ?2, ?3, ?4)
         on conflict do nothing",
    )?;
    statement.execute(params![centre, mark.0, words.0, subject.0])?;
    Ok(())
}

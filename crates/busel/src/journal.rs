//! The journal: every event of a centre, in sequence, for ever. Nothing is answered before it is in
//! here (law L3), and nothing in here is ever edited (law L8).
//!
//! This is the embedded store: SQLite inside `SQLCipher`, so that the file is noise without its key.
//! `synchronous=FULL` makes a commit wait for the disk; the clerk makes one commit for many waiting
//! commands, so waiting is cheap.
//!
//! The vault's tables lie in the same file and are written in the same commit, so that a name or a photo
//! and the event that mentions it arrive together; [`crate::vault`] owns what is in them.

pub(crate) mod sealed_file;
mod snapshot;

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use busel_domain::event::Event;
use busel_domain::ids::{Attempt, Seq, Thing};
use busel_domain::time::Moment;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};

use crate::fault::Fault;
use crate::key::Keys;
use crate::vault::{SealedLetter, SealedPicture, SealedWords, Vault};

pub use snapshot::Keeping;

/// Which journal in a store that holds several. Here there is one.
const CENTRE: i64 = 1;

/// The newest format of the tables this program knows.
const FORMAT: i64 = 3;

/// Events read at a time while replaying.
const PAGE: i64 = 10_000;

const TABLES: &str = "
    create table format (only_row integer primary key check (only_row = 1), version integer not null) strict;
    insert into format (only_row, version) values (1, 3);
    create table event (
        centre_id integer not null,
        seq integer not null,
        kind text not null,
        body text not null,
        primary key (centre_id, seq)
    ) strict, without rowid;
    create table attempt (
        centre_id integer not null,
        attempt blob not null,
        seq_first integer not null,
        seq_last integer not null,
        primary key (centre_id, attempt)
    ) strict, without rowid;
    create table about (
        centre_id integer not null,
        thing text not null,
        seq integer not null,
        primary key (centre_id, thing, seq)
    ) strict, without rowid;
";

/// The embedded store, open.
#[derive(Debug)]
pub struct Journal {
    db: Connection,
}

/// What one commit writes.
#[derive(Debug, Default)]
pub struct Batch {
    /// The events, in sequence.
    pub events: Vec<Event>,
    /// Which of them each attempt made, as positions in `events`.
    pub attempts: BTreeMap<Attempt, Range<usize>>,
    /// The words that came with them.
    pub words: Vec<SealedWords>,
    /// The photos that came with them.
    pub pictures: Vec<SealedPicture>,
    /// The letters that came with them.
    pub letters: Vec<SealedLetter>,
}

impl Journal {
    /// Makes a new store.
    ///
    /// # Errors
    ///
    /// If the file is there already or cannot be written.
    pub fn create(path: &Path, keys: &Keys) -> Result<Self, Fault> {
        if path.exists() {
            return Err(Fault::CentreExists(path.to_owned()));
        }
        let journal = Self::connect(path, keys, true)?;
        let vault = [Vault::TABLE, Vault::PHOTO_TABLE, Vault::LETTER_TABLE].concat();
        let kept = snapshot::TABLES;
        let tables = format!("begin immediate; {TABLES} {vault} {kept} commit;");
        journal.db.execute_batch(&tables)?;
        Ok(journal)
    }

    /// Opens a store.
    ///
    /// # Errors
    ///
    /// If it is missing, the key does not fit, or a newer program wrote it.
    pub fn open(path: &Path, keys: &Keys) -> Result<Self, Fault> {
        if !path.exists() {
            return Err(Fault::NoCentre(path.to_owned()));
        }
        let journal = Self::connect(path, keys, false)?;
        let found = journal.format()?;
        if found > FORMAT {
            return Err(Fault::TooNew { found, known: FORMAT });
        }
        journal.db.execute_batch(snapshot::TABLES)?;
        journal.db.execute_batch(Vault::LETTER_TABLE)?;
        Ok(journal)
    }

    fn connect(path: &Path, keys: &Keys, is_new: bool) -> Result<Self, Fault> {
        Ok(Self { db: sealed_file::open(path, &keys.store_hex(), is_new)? })
    }

    /// Appends a batch after `expected`, all of it or nothing; when this returns, the disk has it.
    ///
    /// # Errors
    ///
    /// [`Fault::Overtaken`] if the journal does not stand at `expected`, or what the disk said.
    pub fn append(&mut self, expected: Seq, batch: &Batch) -> Result<(), Fault> {
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let found = last_seq(&tx)?;
        if found != expected.0 {
            return Err(Fault::Overtaken { expected: expected.0, found });
        }
        {
            let mut event = tx.prepare_cached(
                "insert into event (centre_id, seq, kind, body) values (?1, ?2, ?3, ?4)",
            )?;
            let mut attempt = tx.prepare_cached(
                "insert into attempt (centre_id, attempt, seq_first, seq_last)
                 values (?1, ?2, ?3, ?4)",
            )?;
            let mut about =
                tx.prepare_cached("insert into about (centre_id, thing, seq) values (?1, ?2, ?3)")?;
            for entry in &batch.events {
                let seq = signed(entry.seq.0);
                let body = serde_json::to_string(entry)
                    .map_err(|_| Fault::UnreadableEvent { seq: entry.seq.0 })?;
                event.execute(params![CENTRE, seq, entry.fact.name(), body])?;
                for thing in entry.fact.about() {
                    about.execute(params![CENTRE, thing.to_string(), seq])?;
                }
            }
            for (id, range) in &batch.attempts {
                let events = &batch.events[range.clone()];
                if let (Some(first), Some(last)) = (events.first(), events.last()) {
                    let (first, last) = (signed(first.seq.0), signed(last.seq.0));
                    attempt.execute(params![CENTRE, id.0, first, last])?;
                }
            }
        }
        Vault::write(&tx, CENTRE, &batch.words)?;
        Vault::write_pictures(&tx, CENTRE, &batch.pictures)?;
        Vault::write_letters(&tx, CENTRE, &batch.letters)?;
        tx.commit()?;
        Ok(())
    }

    /// The last event's place.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub fn last(&self) -> Result<Seq, Fault> {
        Ok(Seq(last_seq(&self.db)?))
    }

    /// Hands every event after `after` to `each`, in sequence.
    ///
    /// # Errors
    ///
    /// If an event cannot be read.
    pub fn replay(&self, after: Seq, mut each: impl FnMut(Event)) -> Result<(), Fault> {
        let mut statement = self.db.prepare_cached(
            "select seq, body from event where centre_id = ?1 and seq > ?2 order by seq limit ?3",
        )?;
        let mut at = signed(after.0);
        loop {
            let mut rows = statement.query(params![CENTRE, at, PAGE])?;
            let before = at;
            while let Some(row) = rows.next()? {
                at = row.get(0)?;
                let event = read(at, row.get_ref(1)?.as_str().ok())?;
                if event.seq.0 != unsigned(at) {
                    return Err(Fault::UnreadableEvent { seq: unsigned(at) });
                }
                each(event);
            }
            if at == before {
                return Ok(());
            }
        }
    }

    /// The events of these kinds after `after`, in sequence.
    ///
    /// # Errors
    ///
    /// If an event cannot be read.
    pub fn of_kinds(&self, kinds: [&str; 3], after: Seq) -> Result<Vec<Event>, Fault> {
        let mut statement = self.db.prepare_cached(
            "select seq, body from event
             where centre_id = ?1 and seq > ?2 and kind in (?3, ?4, ?5) order by seq",
        )?;
        let [one, two, three] = kinds;
        let mut rows = statement.query(params![CENTRE, signed(after.0), one, two, three])?;
        let mut events = Vec::new();
        while let Some(row) = rows.next()? {
            events.push(read(row.get(0)?, row.get_ref(1)?.as_str().ok())?);
        }
        Ok(events)
    }

    /// The events that belong to the history of a thing, oldest first, at most `limit` of the newest.
    ///
    /// # Errors
    ///
    /// If an event cannot be read.
    pub fn about(&self, thing: Thing, limit: usize) -> Result<Vec<Event>, Fault> {
        let mut statement = self.db.prepare_cached(
            "select event.seq, event.body from about
             join event on event.centre_id = about.centre_id and event.seq = about.seq
             where about.centre_id = ?1 and about.thing = ?2
             order by about.seq desc limit ?3",
        )?;
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let mut rows = statement.query(params![CENTRE, thing.to_string(), limit])?;
        let mut events = Vec::new();
        while let Some(row) = rows.next()? {
            events.push(read(row.get(0)?, row.get_ref(1)?.as_str().ok())?);
        }
        events.reverse();
        Ok(events)
    }

    /// The events before `before`, or the newest: at most `limit`, oldest first.
    ///
    /// # Errors
    ///
    /// If an event cannot be read.
    pub fn before(&self, before: Option<Seq>, limit: usize) -> Result<Vec<Event>, Fault> {
        let mut statement = self.db.prepare_cached(
            "select seq, body from event where centre_id = ?1 and seq < ?2
             order by seq desc limit ?3",
        )?;
        let before = before.map_or(i64::MAX, |seq| i64::try_from(seq.0).unwrap_or(i64::MAX));
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let mut rows = statement.query(params![CENTRE, before, limit])?;
        let mut events = Vec::new();
        while let Some(row) = rows.next()? {
            events.push(read(row.get(0)?, row.get_ref(1)?.as_str().ok())?);
        }
        events.reverse();
        Ok(events)
    }

    /// When something was last written down about a thing.
    ///
    /// # Errors
    ///
    /// If the event cannot be read.
    pub fn last_about(&self, thing: Thing) -> Result<Option<Moment>, Fault> {
        let row: Option<(i64, String)> = self
            .db
            .prepare_cached(
                "select event.seq, event.body from about
                 join event on event.centre_id = about.centre_id and event.seq = about.seq
                 where about.centre_id = ?1 and about.thing = ?2
                 order by about.seq desc limit 1",
            )?
            .query_row(params![CENTRE, thing.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        row.map(|(seq, body)| Ok(read(seq, Some(&body))?.recorded)).transpose()
    }

    /// The events an attempt made, if it was acknowledged before.
    ///
    /// # Errors
    ///
    /// If an event cannot be read.
    pub fn done_by(&self, attempt: Attempt) -> Result<Option<Vec<Event>>, Fault> {
        let range: Option<(i64, i64)> = self
            .db
            .prepare_cached(
                "select seq_first, seq_last from attempt where centre_id = ?1 and attempt = ?2",
            )?
            .query_row(params![CENTRE, attempt.0], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let Some((first, last)) = range else { return Ok(None) };
        let mut statement = self.db.prepare_cached(
            "select seq, body from event
             where centre_id = ?1 and seq between ?2 and ?3 order by seq",
        )?;
        let mut rows = statement.query(params![CENTRE, first, last])?;
        let mut events = Vec::new();
        while let Some(row) = rows.next()? {
            events.push(read(row.get(0)?, row.get_ref(1)?.as_str().ok())?);
        }
        Ok(Some(events))
    }

    /// Copies the store, still sealed by the same keys, while it is in use.
    ///
    /// # Errors
    ///
    /// If the copy is there already, cannot be written, or does not pass the store's own check.
    pub fn backup(
        &self,
        to: &Path,
        keys: &Keys,
        mut progress: impl FnMut(i32, i32),
    ) -> Result<(), Fault> {
        if to.exists() {
            return Err(Fault::Files(std::io::ErrorKind::AlreadyExists));
        }
        let part = to.with_extension("part");
        let _leftover_of_an_earlier_try = std::fs::remove_file(&part);
        {
            let mut copy = Self::connect(&part, keys, true)?;
            copy.db.execute_batch("pragma journal_mode = delete;")?;
            {
                let backup = rusqlite::backup::Backup::new(&self.db, &mut copy.db)?;
                loop {
                    let step = backup.step(1_000)?;
                    let at = backup.progress();
                    progress(at.pagecount - at.remaining, at.pagecount);
                    if step == rusqlite::backup::StepResult::Done {
                        break;
                    }
                }
            }
            let verdict: String = copy.db.query_row("pragma quick_check", [], |row| row.get(0))?;
            if verdict != "ok" {
                return Err(Fault::Damaged);
            }
        }
        std::fs::File::open(&part)?.sync_all()?;
        std::fs::rename(&part, to)?;
        Ok(())
    }

    /// Whether the store's own structure is sound.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub fn is_sound(&self) -> Result<bool, Fault> {
        let verdict: String = self.db.query_row("pragma quick_check", [], |row| row.get(0))?;
        Ok(verdict == "ok")
    }

    /// The format the store was written in. A store of an older one is opened, and the vault moves its
    /// words on before anybody reads or writes them.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub(crate) fn format(&self) -> Result<i64, Fault> {
        Ok(self.db.query_row("select version from format", [], |row| row.get(0))?)
    }

    /// Whether an older Busel wrote the store and no newer one has opened it yet.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub fn is_older(&self) -> Result<bool, Fault> {
        Ok(self.format()? < FORMAT)
    }

    /// The vault's tables in this store.
    pub(crate) fn vault(&self) -> (&Connection, i64) {
        (&self.db, CENTRE)
    }

    /// Lets the file grow by this many pages and no more, to see what a full disk does.
    #[cfg(test)]
    pub(crate) fn leave_room_for(&self, pages: i64) {
        let now: i64 =
            self.db.query_row("pragma page_count", [], |row| row.get(0)).expect("it is open");
        self.db.execute_batch(&format!("pragma max_page_count = {};", now + pages)).expect("set");
    }
}

fn last_seq(db: &Connection) -> Result<u64, Fault> {
    let last: Option<i64> = db
        .prepare_cached("select max(seq) from event where centre_id = ?1")?
        .query_row([CENTRE], |row| row.get(0))?;
    Ok(last.map_or(0, unsigned))
}

fn read(seq: i64, body: Option<&str>) -> Result<Event, Fault> {
    let unreadable = Fault::UnreadableEvent { seq: unsigned(seq) };
    body.and_then(|body| serde_json::from_str(body).ok()).ok_or(unreadable)
}

fn signed(seq: u64) -> i64 {
    i64::try_from(seq).expect("a journal of 9 million million million events")
}

fn unsigned(seq: i64) -> u64 {
    u64::try_from(seq).unwrap_or(0)
}

#[cfg(test)]
mod tests;

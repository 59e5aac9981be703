//! A published log, read back by anybody: from a web server, a folder, a stick or a mirror.
//!
//! Law: it is read as a whole or refused with the first thing that is wrong. Every hash is computed
//! anew from the entries, so a file that was turned, swapped or cut cannot pass, and what a reader
//! kept of an earlier week has to be the beginning of what is there now. Memory is taken for what
//! was found, never for what a checkpoint claims. It must not know where files lie.

use super::CHECKPOINT;
use super::calendar::Calendar;
use super::entry::Entry;
use super::note::{Checkpoint, NOTE_BYTES_MAX, NoNote, Note, Policy};
use super::proof::{NoProof, Proof};
use super::total::{NotTold, Told, Total};
use super::tree::{Hash, Head, WIDTH, leaf, path, root};
use crate::words::{MessageHash, Week};

/// The most entries that are read: at the largest batch, more than seventy years.
pub const ENTRIES_MAX: u64 = 1 << 24;

/// The bytes before an entry that tell its length.
const LENGTH_BYTES: usize = 2;

/// The most bytes of a file of entries.
const ENTRIES_BYTES_MAX: usize = WIDTH * (LENGTH_BYTES + Entry::BYTES_MAX);

/// How a file is got by its name below the address of the log; `None` where there is none.
pub type Files<'a> = dyn Fn(&str) -> Option<Vec<u8>> + 'a;

/// What a reader knows of a log before reading it.
#[derive(Debug, Clone)]
pub struct Rules {
    /// Whose signatures are asked for.
    pub policy: Policy,
    /// How large its batches are.
    pub calendar: Calendar,
}

/// Why a log is not taken: the first thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoLog {
    /// The checkpoint is not taken.
    #[error("the checkpoint: {0}")]
    Note(NoNote),
    /// A proof shows nothing.
    #[error("the proof: {0}")]
    Proof(NoProof),
    /// The checkpoint tells more entries than are read.
    #[error("more than {ENTRIES_MAX} entries")]
    TooLong,
    /// A file is not there.
    #[error("{0} is missing")]
    Missing(String),
    /// A file that cannot hold what it has to hold.
    #[error("{0} has a wrong size")]
    Size(String),
    /// A file of hashes that do not follow from the entries.
    #[error("{0} does not follow from the entries")]
    Tile(String),
    /// Something that is no entry of ours; where it stands, from 0.
    #[error("entry {0} cannot be read")]
    Entry(u64),
    /// A gift that is missing in its batch, or the beginning of a log without one; where.
    #[error("entry {0} stands where a gift has to stand")]
    Batch(u64),
    /// A total of a month that was not long enough ago; where.
    #[error("entry {0} tells a month too early")]
    TooEarly(u64),
    /// A total of a month that was told before; where.
    #[error("entry {0} tells a month again")]
    Twice(u64),
    /// The entries make another hash than the one that is signed.
    #[error("the entries are not what was signed")]
    Root,
    /// The checkpoint is of another week than the entries come to, or of none.
    #[error("of another week than its entries")]
    Week,
    /// Less than was seen before: a mirror that stayed behind, or something taken away.
    #[error("shorter than what was seen before")]
    Shorter,
    /// Not what was seen before, with more behind it.
    #[error("not a continuation of what was seen before")]
    Rewritten,
}

impl NoLog {
    /// The name of the reason: the same in every release and every implementation.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Note(why) => why.key(),
            Self::Proof(why) => why.key(),
            Self::TooLong => "log-too-long",
            Self::Missing(_) => "log-missing",
            Self::Size(_) => "log-size",
            Self::Tile(_) => "log-tile",
            Self::Entry(_) => "log-entry",
            Self::Batch(_) => "log-batch",
            Self::TooEarly(_) => "log-too-early",
            Self::Twice(_) => "log-twice",
            Self::Root => "log-root",
            Self::Week => "log-week",
            Self::Shorter => "log-shorter",
            Self::Rewritten => "log-rewritten",
        }
    }
}

/// What a log says, after all of it was checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// What is signed.
    pub checkpoint: Checkpoint,
    /// How many places for gifts there are, real ones and invented ones.
    pub gifts: u64,
    /// All totals, in their sequence.
    pub totals: Vec<Total>,
    /// How many times the head of the journal was fixed.
    pub books: u64,
    /// The newest card.
    pub card: Option<MessageHash>,
    /// The newest rules.
    pub policy: Option<[u8; 32]>,
    /// The newest program.
    pub release: Option<[u8; 32]>,
    /// Each week, and the list at its end.
    weeks: Vec<(Week, Head)>,
}

impl Published {
    /// Reads all of it. `older` is what a reader kept of an earlier week, as [`Policy::check`] gave it.
    ///
    /// # Errors
    ///
    /// [`NoLog`].
    pub fn read(files: &Files, rules: &Rules, older: Option<&Checkpoint>) -> Result<Self, NoLog> {
        let checkpoint = checkpoint(files, &rules.policy)?;
        if checkpoint.size > ENTRIES_MAX {
            return Err(NoLog::TooLong);
        }
        let mut tiles = Tiles { files, levels: Vec::new() };
        let mut reading = Reading::new(rules, checkpoint);
        let size = reading.found.checkpoint.size;
        let mut at = 0;
        while at < size {
            let width = usize::try_from(size - at).map_or(WIDTH, |left| left.min(WIDTH));
            for line in entries(files, at, width)? {
                let entry = Entry::read(&line).ok_or(NoLog::Entry(at))?;
                reading.take(at, &entry, &tiles)?;
                tiles.add(leaf(&line))?;
                at += 1;
            }
        }
        tiles.check_last()?;
        let found = reading.end(&tiles)?;
        older.map_or(Ok(()), |older| found.continues(older))?;
        Ok(found)
    }

    /// How many weeks there are.
    #[must_use]
    pub fn weeks(&self) -> usize {
        self.weeks.len()
    }

    /// Asks whether it begins with what an older checkpoint says.
    ///
    /// # Errors
    ///
    /// [`NoLog::Rewritten`], [`NoLog::Shorter`] or, of another log, [`NoLog::Note`].
    pub fn continues(&self, older: &Checkpoint) -> Result<(), NoLog> {
        if older.origin != self.checkpoint.origin {
            return Err(NoLog::Note(NoNote::Origin));
        }
        if older.size > self.checkpoint.size {
            return Err(NoLog::Shorter);
        }
        let seen = (older.week, older.head());
        let is_there = self.weeks.iter().any(|(week, head)| (Some(*week), *head) == seen);
        if is_there { Ok(()) } else { Err(NoLog::Rewritten) }
    }

    /// Asks whether a proof, of this week or an earlier one, shows that an entry is in it.
    ///
    /// # Errors
    ///
    /// [`NoLog::Proof`], and what [`Self::continues`] says of the proof's checkpoint.
    pub fn shows(&self, entry: &Entry, proof: &Proof, policy: &Policy) -> Result<(), NoLog> {
        let checkpoint = proof.check(entry, policy).map_err(NoLog::Proof)?;
        self.continues(&checkpoint)
    }
}

/// What is signed.
fn checkpoint(files: &Files, policy: &Policy) -> Result<Checkpoint, NoLog> {
    let bytes = files(CHECKPOINT).ok_or_else(|| NoLog::Missing(CHECKPOINT.to_owned()))?;
    if bytes.len() > NOTE_BYTES_MAX {
        return Err(NoLog::Size(CHECKPOINT.to_owned()));
    }
    let text = str::from_utf8(&bytes).map_err(|_| NoLog::Note(NoNote::Form))?;
    let note = Note::read(text).map_err(NoLog::Note)?;
    policy.check(&note).map_err(NoLog::Note)
}

/// The lines of one file of entries, from the one that stands at `at`.
fn entries(files: &Files, at: u64, width: usize) -> Result<Vec<Vec<u8>>, NoLog> {
    let tile = usize::try_from(at).map_err(|_| NoLog::TooLong)? / WIDTH;
    let name = path("entries", tile, width);
    let Some(bytes) = files(&name) else { return Err(NoLog::Missing(name)) };
    if bytes.len() > ENTRIES_BYTES_MAX {
        return Err(NoLog::Size(name));
    }
    let mut rest = &bytes[..];
    let mut lines = Vec::with_capacity(width);
    for _ in 0..width {
        let line = rest.split_first_chunk::<LENGTH_BYTES>().and_then(|(length, behind)| {
            behind.split_at_checked(usize::from(u16::from_be_bytes(*length)))
        });
        let Some((line, behind)) = line else { return Err(NoLog::Size(name)) };
        lines.push(line.to_vec());
        rest = behind;
    }
    if rest.is_empty() { Ok(lines) } else { Err(NoLog::Size(name)) }
}

/// The hashes as they grow, each level held against its files.
struct Tiles<'a> {
    files: &'a Files<'a>,
    /// Of each level, how many files are full, and what stands in the next one.
    levels: Vec<(usize, Vec<Hash>)>,
}

impl Tiles<'_> {
    /// One more hash on the lowest level, and on those above what became complete by it.
    fn add(&mut self, hash: Hash) -> Result<(), NoLog> {
        let mut rising = Some(hash);
        let mut level = 0;
        while let Some(hash) = rising.take() {
            if level == self.levels.len() {
                self.levels.push((0, Vec::new()));
            }
            let Some((full, tile)) = self.levels.get_mut(level) else { break };
            tile.push(hash);
            if tile.len() == WIDTH {
                check(self.files, level, *full, tile)?;
                rising = Some(root(tile));
                *full += 1;
                tile.clear();
            }
            level += 1;
        }
        Ok(())
    }

    /// Looks at the files that are not full.
    fn check_last(&self) -> Result<(), NoLog> {
        let levels = self.levels.iter().enumerate();
        let mut last = levels.filter(|(_, (_, tile))| !tile.is_empty());
        last.try_for_each(|(level, (full, tile))| check(self.files, level, *full, tile))
    }

    /// The hash of all so far. What is not complete stands on the right of what is.
    fn root(&self) -> Hash {
        let mut below: Option<Hash> = None;
        for (_, tile) in &self.levels {
            let level: Vec<Hash> = tile.iter().copied().chain(below).collect();
            below = (!level.is_empty()).then(|| root(&level));
        }
        below.unwrap_or_else(|| root(&[]))
    }
}

/// Holds one file of hashes against what has to be in it.
fn check(files: &Files, level: usize, index: usize, tile: &[Hash]) -> Result<(), NoLog> {
    let name = path(&level.to_string(), index, tile.len());
    let Some(bytes) = files(&name) else { return Err(NoLog::Missing(name)) };
    if bytes.len() != size_of_val(tile) {
        return Err(NoLog::Size(name));
    }
    if bytes == tile.as_flattened() { Ok(()) } else { Err(NoLog::Tile(name)) }
}

/// The weeks as they are read.
struct Reading<'a> {
    calendar: &'a Calendar,
    found: Published,
    /// Which week, and how many gifts of its batch are still to come.
    week: Option<(Week, usize)>,
    told: Told,
}

impl<'a> Reading<'a> {
    fn new(rules: &'a Rules, checkpoint: Checkpoint) -> Self {
        let found = Published {
            checkpoint,
            gifts: 0,
            totals: Vec::new(),
            books: 0,
            card: None,
            policy: None,
            release: None,
            weeks: Vec::new(),
        };
        Self { calendar: &rules.calendar, found, week: None, told: Told::default() }
    }

    /// One more entry, before its hash is added.
    fn take(&mut self, at: u64, entry: &Entry, before: &Tiles) -> Result<(), NoLog> {
        if matches!(entry, Entry::Gift(_)) {
            return self.take_gift(at, before);
        }
        let week = self.week.filter(|(_, to_come)| *to_come == 0);
        let (week, _) = week.ok_or(NoLog::Batch(at))?;
        let found = &mut self.found;
        match entry {
            Entry::Gift(_) => {}
            Entry::Total(total) => {
                self.told.tell(*total, week).map_err(|why| match why {
                    NotTold::TooEarly => NoLog::TooEarly(at),
                    NotTold::Again => NoLog::Twice(at),
                })?;
                found.totals.push(*total);
            }
            Entry::Books(_) => found.books += 1,
            Entry::Card(card) => found.card = Some(*card),
            Entry::Policy(policy) => found.policy = Some(*policy),
            Entry::Release(release) => found.release = Some(*release),
        }
        Ok(())
    }

    /// A gift, which begins the next week where a batch is complete.
    fn take_gift(&mut self, at: u64, before: &Tiles) -> Result<(), NoLog> {
        self.found.gifts += 1;
        if let Some((_, to_come)) = self.week.as_mut().filter(|(_, to_come)| *to_come > 0) {
            *to_come -= 1;
            return Ok(());
        }
        let next = match self.week {
            None => Some(self.calendar.first()),
            Some((week, _)) => {
                self.close(week, at, before);
                week.next()
            }
        };
        let week = next.ok_or(NoLog::Week)?;
        let size = self.calendar.size_in(week).ok_or(NoLog::Week)?;
        self.week = Some((week, size.get() - 1));
        Ok(())
    }

    fn close(&mut self, week: Week, size: u64, tiles: &Tiles) {
        self.told.close();
        self.found.weeks.push((week, Head { size, root: tiles.root() }));
    }

    /// Everything was read.
    fn end(mut self, tiles: &Tiles) -> Result<Published, NoLog> {
        let Head { size, root } = self.found.checkpoint.head();
        if tiles.root() != root {
            return Err(NoLog::Root);
        }
        let (week, to_come) = self.week.ok_or(NoLog::Week)?;
        if to_come > 0 {
            return Err(NoLog::Batch(size));
        }
        if self.found.checkpoint.week != Some(week) {
            return Err(NoLog::Week);
        }
        self.close(week, size, tiles);
        Ok(self.found)
    }
}

#[cfg(test)]
mod tests;

//! What a centre publishes so that everybody can see that nothing was changed later: a list that only
//! grows, as files for any web server or a stick.
//!
//! Law: of a gift there is only a commitment that its donor alone can open, always the same number of
//! them each week, real ones among invented ones; so neither how many gifts came nor when can be
//! read. It proves that nothing was changed afterwards, never that what was written is true. The
//! forms are C2SP's (signed note, checkpoint, cosignature, tiles, proof), so that others check them.

pub mod tree;

pub mod note;

pub mod gift;

pub mod entry;

pub mod total;

pub mod calendar;

pub mod proof;

pub mod published;

mod dice;

use std::collections::{BTreeMap, BTreeSet};

use crate::cose::SigningKey;
use crate::words::Week;
use calendar::Calendar;
use entry::Entry;
use note::{Checkpoint, Note, Origin};
use proof::Proof;
use total::{NotTold, Told};
use tree::Tree;

/// Where the newest checkpoint lies.
const CHECKPOINT: &str = "checkpoint";

/// A log, with all its entries.
#[derive(Debug, Clone)]
pub struct Log {
    origin: Origin,
    entries: Vec<Vec<u8>>,
    tree: Tree,
    week: Option<Week>,
    calendar: Option<Calendar>,
    gifts: BTreeSet<gift::Commitment>,
    told: Told,
}

/// Why something is not published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotPublished {
    /// Every week has one publication, also one in which nothing happened.
    #[error("not the week after the last one")]
    Week,
    /// A total of a month that ended less than thirty days ago.
    #[error("a total of a month that is not long enough ago")]
    TooEarly,
    /// A total of a month that was told in an earlier week, or of one before it: two tellings could be
    /// compared.
    #[error("a total of a month that was told before")]
    Twice,
    /// A gift outside its weekly batch.
    #[error("a gift outside its batch")]
    Gift,
    /// A gift that was published before, or invented ones of a seed that was used before: what comes
    /// twice was not invented, or the other way round, and everybody would see it.
    #[error("a gift that was published before")]
    Repeated,
    /// A batch of another size than the weeks before it, within a year.
    #[error("a batch of another size before the year is over")]
    Batch,
}

impl From<NotTold> for NotPublished {
    fn from(why: NotTold) -> Self {
        match why {
            NotTold::TooEarly => Self::TooEarly,
            NotTold::Again => Self::Twice,
        }
    }
}

impl Log {
    /// An empty log.
    #[must_use]
    pub fn new(origin: Origin) -> Self {
        Self {
            origin,
            entries: Vec::new(),
            tree: Tree::default(),
            week: None,
            calendar: None,
            gifts: BTreeSet::new(),
            told: Told::default(),
        }
    }

    /// What the log calls itself.
    #[must_use]
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// The hashes of its entries.
    #[must_use]
    pub fn tree(&self) -> &Tree {
        &self.tree
    }

    /// How large its batches are from which week on; `None` before the first. Readers need it.
    #[must_use]
    pub fn calendar(&self) -> Option<&Calendar> {
        self.calendar.as_ref()
    }

    /// Publishes one week: its batch of gifts, and what else there is.
    ///
    /// # Errors
    ///
    /// [`NotPublished`]; nothing has changed then.
    pub fn publish(
        &mut self,
        week: Week,
        batch: &gift::Batch,
        others: &[Entry],
        key: &SigningKey,
    ) -> Result<Note, NotPublished> {
        if self.week.is_some_and(|last| last.next() != Some(week)) {
            return Err(NotPublished::Week);
        }
        let mut calendar = self.calendar.clone();
        let known = calendar.get_or_insert_with(|| Calendar::new(week, batch.size()));
        known.keep_or_change(week, batch.size()).ok_or(NotPublished::Batch)?;
        let mut told = self.told.clone();
        for other in others {
            match other {
                Entry::Gift(_) => return Err(NotPublished::Gift),
                Entry::Total(total) => told.tell(*total, week)?,
                Entry::Books(_) | Entry::Card(_) | Entry::Policy(_) | Entry::Release(_) => {}
            }
        }
        let gifts: BTreeSet<_> = batch.commitments().iter().copied().collect();
        if gifts.len() < batch.commitments().len() || !gifts.is_disjoint(&self.gifts) {
            return Err(NotPublished::Repeated);
        }
        self.gifts.extend(gifts);
        told.close();
        (self.told, self.calendar) = (told, calendar);
        self.week = Some(week);
        let gifts = batch.commitments().iter().map(|gift| Entry::Gift(*gift).to_bytes());
        let others = others.iter().map(Entry::to_bytes);
        for bytes in gifts.chain(others) {
            self.tree.add(&bytes);
            self.entries.push(bytes);
        }
        Ok(self.checkpoint(week).sign(&self.origin, key))
    }

    fn checkpoint(&self, week: Week) -> Checkpoint {
        Checkpoint {
            origin: self.origin.clone(),
            size: self.tree.size(),
            root: self.tree.root(),
            week: Some(week),
        }
    }

    /// All files, by their names below the address of the log. Of a tile that is not full yet there is
    /// one file for its present width; older ones stay where they were put.
    #[must_use]
    pub fn files(&self, checkpoint: &Note) -> BTreeMap<String, Vec<u8>> {
        let mut files = self.tree.tiles();
        files.extend(tree::entry_tiles(&self.entries));
        files.insert(CHECKPOINT.to_owned(), checkpoint.text().into_bytes());
        files
    }

    /// What shows that an entry is in the log, to whoever has nothing but the log's key.
    #[must_use]
    pub fn prove(&self, index: u64, checkpoint: &Note) -> Option<Proof> {
        let size = checkpoint.checkpoint().ok()?.size;
        let hashes = self.tree.inclusion(index, size)?;
        Some(Proof { index, hashes, checkpoint: checkpoint.clone() })
    }

    /// Where an entry stands, if it does.
    #[must_use]
    pub fn find(&self, entry: &Entry) -> Option<u64> {
        let bytes = entry.to_bytes();
        let at = self.entries.iter().position(|known| *known == bytes)?;
        u64::try_from(at).ok()
    }
}

#[cfg(test)]
mod tests;

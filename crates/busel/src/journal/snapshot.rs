//! The Book as it stood after some event, so that the next start is quick. It is worth nothing that the
//! journal is not: one that is missing, cut off or of another shape is thrown away and the journal replayed.
//!
//! A large Book is written piece by piece, each in a short commit of its own, so that nobody waits long for
//! the clerk. Until the last piece is there, the snapshot before counts.

use busel_domain::book::Book;
use busel_domain::ids::Seq;
use rusqlite::{Connection, OptionalExtension as _, TransactionBehavior, params};

use super::{CENTRE, Journal, signed};
use crate::fault::Fault;

/// The layout of the snapshot; raised whenever the Book's fields change, because the snapshot has no
/// field names.
pub(super) const FORMAT: i64 = 22;

/// Bytes written in one commit: a few milliseconds of work.
const PIECE: usize = 512 * 1024;

/// Made when a store is opened that has none yet: a snapshot of an older program can be made again, so these
/// tables need no format of their own.
pub(super) const TABLES: &str = "
    drop table if exists snapshot;
    create table if not exists snapshot_head (
        centre_id integer primary key,
        format integer not null,
        seq integer not null,
        pieces integer not null
    ) strict;
    create table if not exists snapshot_piece (
        centre_id integer not null,
        seq integer not null,
        place integer not null,
        body blob not null,
        primary key (centre_id, seq, place)
    ) strict;
";

/// A Book that is being written down.
pub struct Keeping {
    seq: Seq,
    body: Vec<u8>,
    /// Pieces that are written.
    written: usize,
}

impl std::fmt::Debug for Keeping {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Keeping({:?}, {} of {} pieces)", self.seq, self.written, self.pieces())
    }
}

impl Keeping {
    /// Makes of a Book what is written; nothing is yet. For a large Book this takes a while, and needs
    /// neither the store nor the clerk.
    ///
    /// # Errors
    ///
    /// If the Book cannot be written down, which would be a fault of ours.
    pub fn of(book: &Book) -> Result<Self, Fault> {
        let body = postcard::to_allocvec(book).map_err(|_| Fault::Store("snapshot".into()))?;
        Ok(Self { seq: book.seq(), body, written: 0 })
    }

    fn pieces(&self) -> usize {
        self.body.len().div_ceil(PIECE)
    }
}

/// A piece's place, or how many there are.
fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Lets go of one piece of a snapshot that does not count any more and is none of these; whether there was
/// one.
fn drop_a_piece(db: &Connection, kept: Seq) -> Result<bool, Fault> {
    let mut statement = db.prepare_cached(
        "delete from snapshot_piece where rowid = (
             select rowid from snapshot_piece where centre_id = ?1 and seq <> ?2 and seq not in (
                 select seq from snapshot_head where centre_id = ?1) limit 1)",
    )?;
    Ok(statement.execute(params![CENTRE, signed(kept.0)])? > 0)
}

impl Journal {
    /// The newest snapshot of the Book, if there is one this program can read.
    ///
    /// # Errors
    ///
    /// What the disk said. A snapshot that cannot be read is as good as none: it can be made again.
    pub fn snapshot(&self) -> Result<Option<Book>, Fault> {
        let kept: Option<(i64, i64)> = self
            .db
            .query_row(
                "select seq, pieces from snapshot_head where centre_id = ?1 and format = ?2",
                params![CENTRE, FORMAT],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()?;
        let Some((seq, pieces)) = kept else { return Ok(None) };
        let mut statement = self.db.prepare(
            "select body from snapshot_piece where centre_id = ?1 and seq = ?2 order by place",
        )?;
        let mut rows = statement.query(params![CENTRE, seq])?;
        let (mut body, mut found) = (Vec::new(), 0_i64);
        while let Some(row) = rows.next()? {
            body.extend_from_slice(row.get_ref(0)?.as_blob().unwrap_or_default());
            found += 1;
        }
        if found != pieces {
            return Ok(None);
        }
        Ok(postcard::from_bytes(&body).ok())
    }

    /// Writes one more piece, and with the last one the snapshot counts in place of the one before;
    /// whether that was all, with nothing left of others either.
    ///
    /// # Errors
    ///
    /// What the disk said; the piece is tried again then.
    pub fn keep_piece(&mut self, keeping: &mut Keeping) -> Result<bool, Fault> {
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (seq, pieces, place) = (signed(keeping.seq.0), keeping.pieces(), keeping.written);
        let is_gone = !drop_a_piece(&tx, keeping.seq)?;
        if place < pieces {
            let body = &keeping.body[place * PIECE..keeping.body.len().min((place + 1) * PIECE)];
            tx.prepare_cached(
                "insert or replace into snapshot_piece (centre_id, seq, place, body)
                 values (?1, ?2, ?3, ?4)",
            )?
            .execute(params![CENTRE, seq, number(place), body])?;
        }
        if place + 1 == pieces {
            tx.execute(
                "insert or replace into snapshot_head (centre_id, format, seq, pieces)
                 values (?1, ?2, ?3, ?4)",
                params![CENTRE, FORMAT, seq, number(pieces)],
            )?;
        }
        tx.commit()?;
        keeping.written = place.saturating_add(1).min(pieces);
        Ok(place >= pieces && is_gone)
    }

    /// Keeps a snapshot of the Book in place of the one before, all of it at once.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub fn save_snapshot(&mut self, book: &Book) -> Result<(), Fault> {
        let mut keeping = Keeping::of(book)?;
        while !self.keep_piece(&mut keeping)? {}
        Ok(())
    }
}

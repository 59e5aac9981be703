//! How the clerk keeps snapshots of the Book: somebody else makes it ready, and it is written piece by
//! piece between commits, so that nobody waits for it however large it is.

use tokio::sync::mpsc;
use tokio::sync::mpsc::error::TryRecvError;

use super::{Arc, Call, Desk, PoisonError};
use crate::journal::Keeping;

/// After so many new events the Book is kept as a snapshot, so that the next start is quick: an eighth of
/// all there are, so that a large Book is not written all the time, and not more than are replayed in a
/// second or two.
const SNAPSHOT_EVERY: (u64, u64) = (20_000, 250_000);

/// How far a snapshot is that is kept while others go on.
pub(super) enum Snapshot {
    None,
    /// Somebody makes it ready.
    Prepared,
    /// It is written, piece by piece, in between.
    Written(Keeping),
}

impl Desk {
    /// What is called next. Until somebody calls, the snapshot is written on.
    pub(super) fn next(&mut self, inbox: &mut mpsc::Receiver<Call>) -> Option<Call> {
        while matches!(self.keeping, Snapshot::Written(_)) {
            match inbox.try_recv() {
                Ok(call) => return Some(call),
                Err(TryRecvError::Empty) => self.keep_a_piece(),
                Err(TryRecvError::Disconnected) => return None,
            }
        }
        inbox.blocking_recv()
    }

    /// A snapshot only makes the next start quicker, so a failure to keep one is no fault.
    pub(super) fn keep_a_piece(&mut self) {
        if let Snapshot::Written(keeping) = &mut self.keeping
            && self.journal.keep_piece(keeping).unwrap_or(true)
        {
            self.keeping = Snapshot::None;
        }
    }

    /// A snapshot of the Book, when so much has happened since the one before.
    pub(super) fn keep_now_and_then(&mut self) {
        let (least, most) = SNAPSHOT_EVERY;
        let all = self.present.read().unwrap_or_else(PoisonError::into_inner).book.seq().0;
        if self.unsaved >= (all / 8).clamp(least, most) && matches!(self.keeping, Snapshot::None) {
            self.begin();
        }
    }

    /// At the end: all of it, at once.
    pub(super) fn keep_all(&mut self) {
        if self.unsaved > 0 || !matches!(self.keeping, Snapshot::None) {
            let present = Arc::clone(&self.present.read().unwrap_or_else(PoisonError::into_inner));
            self.note_erased(present.book.seq());
            let _kept_next_time = self.journal.save_snapshot(&present.book);
        }
    }

    /// Somebody else makes the Book ready to be written down, while the clerk goes on.
    fn begin(&mut self) {
        let present = Arc::clone(&self.present.read().unwrap_or_else(PoisonError::into_inner));
        self.note_erased(present.book.seq());
        let calls = self.calls.clone();
        let prepare = move || {
            let keeping = Keeping::of(&present.book);
            drop(present);
            if let (Ok(keeping), Some(calls)) = (keeping, calls.upgrade()) {
                let _nobody_listens_any_more = calls.blocking_send(Call::KeepBook(keeping));
            }
        };
        if std::thread::Builder::new().name("snapshot".into()).spawn(prepare).is_ok() {
            self.keeping = Snapshot::Prepared;
            self.unsaved = 0;
        }
    }
}

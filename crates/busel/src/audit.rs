//! `busel check`: replays the journal from its first event and holds the result against the Book in
//! use. Law L7 says there is one fold; this is where it is proven, on a real centre, any day.

use std::sync::Arc;

use busel_domain::book::Book;
use busel_domain::boxes::BoxCode;
use busel_domain::ids::{LotId, Seq};
use busel_domain::item::Catalogue;
use busel_domain::ledger::Account;
use busel_domain::ledger::stock::LedgerFault;

use crate::fault::Fault;
use crate::home::Home;
use crate::journal::Journal;

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audit {
    /// Events replayed.
    pub events: u64,
    /// Lots ever taken in.
    pub lots: usize,
    /// Units that donors gave, over all lots.
    pub units_in: i128,
    /// Units found in all other accounts.
    pub units_accounted: i128,
    /// What is wrong; empty if all is well.
    pub wrong: Vec<Wrong>,
}

/// Something is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// The store's own structure is damaged.
    Store,
    /// There is a gap in the journal after this event.
    Gap(Seq),
    /// An event cannot be read.
    Unreadable(Seq),
    /// The snapshot and the events after it tell another story than the journal from its start.
    Snapshot,
    /// The ledger breaks law L1.
    Ledger(LedgerFault),
    /// Boxes are said to hold more of a lot somewhere than there is.
    Boxes(LotId, Account),
    /// A box and its pallet do not agree.
    Pallet(BoxCode),
}

impl Audit {
    /// Whether all is well.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.wrong.is_empty()
    }
}

/// Checks a centre that nobody has open.
///
/// # Errors
///
/// If the store cannot be opened at all.
pub fn audit(
    home: &Home,
    catalogue: &Arc<Catalogue>,
    mut progress: impl FnMut(u64, u64),
) -> Result<Audit, Fault> {
    let journal = Journal::open(&home.store(), home.keys())?;
    let mut wrong = Vec::new();
    if !journal.is_sound()? {
        wrong.push(Wrong::Store);
    }
    let last = journal.last()?;
    let mut book = Book::new(Arc::clone(catalogue));
    let replayed = journal.replay(Seq(0), |event| {
        if event.seq.0 != book.seq().0 + 1 {
            wrong.push(Wrong::Gap(book.seq()));
        }
        book.apply(&event);
        progress(event.seq.0, last.0);
    });
    match replayed {
        Ok(()) => {}
        Err(Fault::UnreadableEvent { seq }) => wrong.push(Wrong::Unreadable(Seq(seq))),
        Err(fault) => return Err(fault),
    }
    if let Some(kept) = journal.snapshot()? {
        let mut kept = kept.with_catalogue(Arc::clone(catalogue));
        let after = kept.seq();
        let followed = journal.replay(after, |event| kept.apply(&event));
        if followed.is_err() || kept != book {
            wrong.push(Wrong::Snapshot);
        }
    }
    wrong.extend(book.stock().faults().into_iter().map(Wrong::Ledger));
    wrong.extend(book.pallet_faults().into_iter().map(Wrong::Pallet));
    wrong.extend(book.box_faults().into_iter().map(|(lot, at)| Wrong::Boxes(lot, at)));

    let sum = |is_in: bool| {
        let all = book.stock().all();
        let chosen = all.filter(move |(_, account, _)| (*account == Account::Donors) == is_in);
        chosen.map(|(_, _, units)| i128::from(units)).sum::<i128>()
    };
    let events = book.seq().0;
    let (units_in, units_accounted) = (-sum(true), sum(false));
    Ok(Audit { events, lots: book.lots().len(), units_in, units_accounted, wrong })
}

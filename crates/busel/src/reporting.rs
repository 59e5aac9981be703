//! When things happened, kept for reports: folded once from the journal and then followed event by
//! event, so that no page reads a decade again.
//!
//! It holds ids, days and amounts only, and is dropped with the process like the Book (law L4).

use std::sync::Arc;

use busel_domain::event::Event;
use busel_domain::report::Happened;
use tokio::sync::Mutex;

use crate::clerk::{Clerk, Present};
use crate::fault::Fault;
use crate::i18n::Zone;

/// What was folded last.
#[derive(Debug, Default)]
pub struct Reporting(Mutex<Option<Arc<Happened>>>);

impl Reporting {
    /// The present, and what happened up to it by the calendar of this zone. Whoever comes while the
    /// first reading is under way waits for it and does not read again.
    ///
    /// # Errors
    ///
    /// What the disk said; what was folded before stays.
    pub async fn now(
        &self,
        clerk: &Clerk,
        zone: &Zone,
    ) -> Result<(Arc<Present>, Arc<Happened>), Fault> {
        let mut kept = self.0.lock().await;
        // Taken behind the lock: the present only grows, so what is kept is never ahead of it.
        let present = clerk.present();
        let until = present.book.seq();
        let empty = || Arc::new(Happened::new(Arc::clone(present.book.catalogue())));
        let known = kept.clone().unwrap_or_else(empty);
        if known.seq() == until {
            return Ok((present, known));
        }
        let (zone, span) = (zone.clone(), (known.seq(), until));
        // A copy, so that a page that still holds the one before and a fault leave it as it was.
        let note = move |state: &mut Happened, event: &Event| {
            state.note(event, &|moment| zone.day_and_time(moment).0);
        };
        let followed = Arc::new(clerk.fold(span, (*known).clone(), note).await?);
        *kept = Some(Arc::clone(&followed));
        Ok((present, followed))
    }
}

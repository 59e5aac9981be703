//! What became of attempts (law L3): a form that is sent a second time may be about things that are
//! otherwise by now because of the first.

use busel_domain::ids::Attempt;

use super::Clerk;
use crate::fault::Fault;

impl Clerk {
    /// Whether an attempt was done.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn was_done(&self, attempt: Attempt) -> Result<bool, Fault> {
        self.read(move |journal| Ok(journal.done_by(attempt)?.is_some())).await
    }
}

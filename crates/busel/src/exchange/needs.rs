//! Needs lists: what groups are short of.

use busel_domain::time::Day;

use super::Reader;
use super::lines::{Progress, Purpose};
use super::reading::Reading;
use super::table::Unreadable;

impl Reader<'_> {
    /// Reads a needs list; relative dates count from `as_of`.
    ///
    /// # Errors
    ///
    /// [`Unreadable`] if the bytes hold no list at all. What is wrong with single rows is in the
    /// reading.
    pub fn needs(
        &self,
        bytes: &[u8],
        as_of: Day,
        progress: Progress<'_>,
    ) -> Result<Reading, Unreadable> {
        self.read(bytes, as_of, Purpose::Needs, progress)
    }
}

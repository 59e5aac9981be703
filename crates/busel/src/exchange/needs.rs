//! Needs lists: what groups are short of.

use busel_domain::time::Day;

use super::Reader;
use super::lines::{Progress, Purpose};
use super::reading::Reading;
use super::table::{Table, Unreadable};

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
        self.needs_in(&self.table(bytes)?, as_of, progress)
    }

    /// The same of a table that is in hand already.
    ///
    /// # Errors
    ///
    /// [`Unreadable::NoList`] if none of its sheets holds a list.
    pub fn needs_in(
        &self,
        table: &Table,
        as_of: Day,
        progress: Progress<'_>,
    ) -> Result<Reading, Unreadable> {
        self.read(table, as_of, Purpose::Needs, progress)
    }
}

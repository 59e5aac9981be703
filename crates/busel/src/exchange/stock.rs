//! Stock lists and donation manifests: what is on a shelf or on its way.

use busel_domain::time::Day;

use super::Reader;
use super::lines::{Progress, Purpose};
use super::reading::Reading;
use super::table::{Table, Unreadable};

impl Reader<'_> {
    /// Reads a stock list or a manifest; what is past its date on `as_of` is pointed out.
    ///
    /// # Errors
    ///
    /// [`Unreadable`] if the bytes hold no list at all. What is wrong with single rows is in the
    /// reading.
    pub fn stock(
        &self,
        bytes: &[u8],
        as_of: Day,
        progress: Progress<'_>,
    ) -> Result<Reading, Unreadable> {
        self.stock_in(&self.table(bytes)?, as_of, progress)
    }

    /// The same of a table that is in hand already.
    ///
    /// # Errors
    ///
    /// [`Unreadable::NoList`] if none of its sheets holds a list.
    pub fn stock_in(
        &self,
        table: &Table,
        as_of: Day,
        progress: Progress<'_>,
    ) -> Result<Reading, Unreadable> {
        self.read(table, as_of, Purpose::Stock, progress)
    }
}

//! How many gifts each week of a log has, from which week on.
//!
//! Law: the size of a batch stays for a year, so that it tells nothing of the weeks in it. It must not
//! know what is in a batch.

use super::gift::BatchSize;
use crate::words::Week;

/// From which week on a batch has how many; told with the rules of a log, since weeks are told apart
/// by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar(Vec<(Week, BatchSize)>);

impl Calendar {
    /// A size stays at least so many days: 52 weeks.
    const DAYS_MIN: u64 = 364;

    /// Of a log whose first week this is.
    #[must_use]
    pub fn new(first: Week, size: BatchSize) -> Self {
        Self(vec![(first, size)])
    }

    /// The first week there is.
    ///
    /// # Panics
    ///
    /// Never: a calendar begins with a week.
    #[must_use]
    pub fn first(&self) -> Week {
        self.0.first().expect("a calendar begins with a week").0
    }

    /// The size of a week's batch; `None` before the first week.
    #[must_use]
    pub fn size_in(&self, week: Week) -> Option<BatchSize> {
        self.0.iter().rev().find(|(from, _)| *from <= week).map(|(_, size)| *size)
    }

    /// Takes the size of a week that is not before the last change; `None` if it is another than
    /// before and the last one has not stayed for a year. Nothing has changed then.
    #[must_use]
    pub fn keep_or_change(&mut self, week: Week, size: BatchSize) -> Option<()> {
        let (since, before) = self.0.last().copied()?;
        if size == before {
            return (since <= week).then_some(());
        }
        let may_change = week.first_day().get() >= since.first_day().get() + Self::DAYS_MIN;
        may_change.then(|| self.0.push((week, size)))
    }
}

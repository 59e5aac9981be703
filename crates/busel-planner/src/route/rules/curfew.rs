//! Curfew: hours of the day at which nobody drives.
//!
//! A [`Clock`] is one day's hours of free driving, in turn, with how much of the day's driving lies
//! before each of them: a leg of any length is then one division and one look at a short list. It
//! knows nothing of areas; the union of any number of curfews is one clock.

use crate::route::problem::{DAY, DailyHours, Second};

/// The hours of the day at which one drives.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Clock {
    midnight: Second,
    /// In turn, not touching each other.
    open: Vec<Open>,
    /// Driving of a whole day.
    daily: Second,
}

/// Hours without a curfew, in seconds from midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Open {
    from: Second,
    until: Second,
    /// Driving of the same day that lies before them.
    before: Second,
}

impl Clock {
    /// The clock that stands still in all these hours. `None` when there are none.
    pub(crate) fn new<'a>(
        midnight: Second,
        closed: impl IntoIterator<Item = &'a DailyHours>,
    ) -> Option<Self> {
        let mut closed: Vec<(Second, Second)> = closed
            .into_iter()
            .flat_map(|hours| {
                let beyond = (hours.until > DAY).then_some((0, hours.until - DAY));
                [Some((hours.from, hours.until.min(DAY))), beyond]
            })
            .flatten()
            .collect();
        if closed.is_empty() {
            return None;
        }
        closed.sort_unstable();
        let (mut open, mut daily, mut free_from) = (Vec::new(), 0, 0);
        for (from, until) in closed.into_iter().chain([(DAY, DAY)]) {
            if from > free_from {
                open.push(Open { from: free_from, until: from, before: daily });
                daily += from - free_from;
            }
            free_from = free_from.max(until);
        }
        Some(Self { midnight, open, daily })
    }

    /// The midnight before `at`, and the seconds since.
    fn split(&self, at: Second) -> (Second, Second) {
        let since = (at - self.midnight).rem_euclid(DAY);
        (at - since, since)
    }

    /// When `seconds` of driving that may begin at `from` are done. `None` if never.
    pub(crate) fn drive(&self, from: Second, seconds: Second) -> Option<Second> {
        if seconds == 0 {
            return Some(from);
        }
        if self.daily == 0 {
            return None;
        }
        let (midnight, since) = self.split(from);
        let open = self.open.iter().find(|open| since < open.until);
        let before = open.map_or(self.daily, |open| open.before + (since - open.from).max(0));
        // The last second driven, counted from 0, so that a day's whole driving ends on that day.
        let last = before + seconds - 1;
        let (days, rest) = (last / self.daily, last % self.daily + 1);
        let open = self.open.iter().rfind(|open| open.before < rest)?;
        Some(midnight + days * DAY + open.from + rest - open.before)
    }

    /// The first moment from `at` on at which one may drive. `None` if never.
    pub(crate) fn opens(&self, at: Second) -> Option<Second> {
        let (midnight, since) = self.split(at);
        match self.open.iter().find(|open| since < open.until) {
            Some(open) => Some(midnight + open.from.max(since)),
            None => Some(midnight + DAY + self.open.first()?.from),
        }
    }

    /// Until when one may drive without a halt, from a moment at which one may. Hours that go on
    /// beyond midnight are told as ending there.
    pub(crate) fn closes(&self, at: Second) -> Second {
        let (midnight, since) = self.split(at);
        let open = self.open.iter().find(|open| since < open.until);
        open.map_or(at, |open| midnight + open.until)
    }
}

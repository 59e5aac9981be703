//! How often something may come from people who are nobody in particular: in all, and from one page
//! or one link. No address of a visitor is looked at: many share one, and we do not want to know it.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use busel_domain::time::Moment;
use sha2::{Digest, Sha256};

const MINUTE: i64 = 60 * 1_000_000;
const DAY: i64 = 24 * 60 * MINUTE;

/// How much came lately.
pub(super) struct Pace {
    most_in_a_minute: usize,
    most_in_a_day: usize,
    most_of_one: usize,
    /// When, and a hash of by which page or link; never more than a day's most. What stands in a form
    /// is a stranger's, and as long as they like.
    taken: Mutex<VecDeque<(Moment, [u8; 32])>>,
}

impl Pace {
    /// Offers by anybody. Whoever fills all of it keeps others from offering until tomorrow, and
    /// nothing else: the centre can close the page and open it again.
    pub(super) fn of_offers() -> Self {
        Self::new(20, 500, 3)
    }

    /// Forms that come by a group's or an offer's link.
    pub(super) fn by_links() -> Self {
        Self::new(60, 5_000, 100)
    }

    /// Wrong digits of receivers, by waybill. A slip may stand in as many records as a batch has; whoever
    /// guesses has found the digits once in 166 days.
    pub(super) fn of_digits() -> Self {
        Self::new(200, 5_000, 60)
    }

    fn new(most_in_a_minute: usize, most_in_a_day: usize, most_of_one: usize) -> Self {
        Self { most_in_a_minute, most_in_a_day, most_of_one, taken: Mutex::default() }
    }

    /// Whether one more may come; if so, it is counted.
    pub(super) fn takes(&self, now: Moment, of: &str) -> bool {
        self.looked_at(now, of, true)
    }

    /// Whether one more may come. It is not counted.
    pub(super) fn has_room(&self, now: Moment, of: &str) -> bool {
        self.looked_at(now, of, false)
    }

    fn looked_at(&self, now: Moment, of: &str, counts: bool) -> bool {
        let of: [u8; 32] = Sha256::digest(of).into();
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        while taken.front().is_some_and(|(at, _)| now.0.saturating_sub(at.0) >= DAY) {
            taken.pop_front();
        }
        let in_a_minute = taken.iter().rev().take_while(|(at, _)| now.0 - at.0 < MINUTE).count();
        let of_one = taken.iter().filter(|(_, known)| *known == of).count();
        let has_room = taken.len() < self.most_in_a_day
            && in_a_minute < self.most_in_a_minute
            && of_one < self.most_of_one;
        if has_room && counts {
            taken.push_back((now, of));
        }
        has_room
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn too_many_wait_for_a_minute_and_then_for_a_day() {
        let pace = Pace::new(2, 3, 10);
        let takes = |at: i64, of: &str| pace.takes(Moment(at), of);
        assert!(takes(0, "a") && takes(1, "b"));
        assert!(!takes(2, "c"), "two in a minute");
        assert!(takes(MINUTE, "c"));
        assert!(!takes(3 * MINUTE, "d"), "three in a day");
        assert!(takes(DAY, "d"));
    }

    #[test]
    fn looking_counts_nothing() {
        let pace = Pace::new(100, 100, 1);
        assert!(pace.has_room(Moment(0), "a") && pace.has_room(Moment(0), "a"));
        assert!(pace.takes(Moment(0), "a"));
        assert!(!pace.has_room(Moment(1), "a") && pace.has_room(Moment(1), "b"));
    }

    #[test]
    fn one_page_is_not_many() {
        let pace = Pace::new(100, 100, 2);
        assert!(pace.takes(Moment(0), "a") && pace.takes(Moment(1), "a"));
        assert!(!pace.takes(Moment(2), "a"));
        assert!(pace.takes(Moment(3), "b"));
    }
}

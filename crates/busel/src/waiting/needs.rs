//! Needs that wait: nobody met, checked, sized or confirmed them, or two may be one.

use std::collections::BTreeMap;

use busel_domain::book::Book;
use busel_domain::ids::{NeedId, Thing};
use busel_domain::need::Priority;
use busel_domain::time::{Day, Moment};

use super::{Behind, Sums, Wait, Why};
use crate::listing::{Listing, Marks, Row};

/// A person is asked so many days before a need lapses, sooner than that only where it stands longer.
const LAPSING_DAYS: i32 = 2;

/// What is summed of the needs with one reason.
#[derive(Clone, Copy)]
struct Found {
    count: usize,
    /// Which comes first: of those that lapse the first that does; of all others the least number, for
    /// numbers are given in the sequence needs are raised. Only of that one the Book is asked when.
    first: (Day, NeedId),
}

pub(super) fn add(sums: &mut Sums, book: &Book, listing: &Listing) {
    let mut found: BTreeMap<Why, Found> = BTreeMap::new();
    for row in &listing.rows {
        for why in reasons(row, listing.today).into_iter().flatten() {
            let lapses = matches!(why, Why::Lapsed | Why::Lapsing);
            let first = (if lapses { row.stands_until } else { Day(0) }, row.id);
            let sum = found.entry(why).or_insert(Found { count: 0, first });
            *sum = Found { count: sum.count + 1, first: sum.first.min(first) };
        }
    }
    for (why, Found { count, first: (day, oldest) }) in found {
        let thing = Thing::Need(oldest);
        let wait = if why == Why::Lapsed {
            Wait::new(thing, day.plus(1).begins())
        } else if why == Why::Lapsing {
            Wait::ending(thing, day, LAPSING_DAYS)
        } else {
            Wait::new(thing, book.need(oldest).map_or(Moment::default(), |need| need.raised))
        };
        sums.by.insert(why, Behind { count, ..wait.into() });
    }
}

/// The needs that wait for this reason.
pub(super) fn of(listing: &Listing, why: Why) -> impl Iterator<Item = Thing> + '_ {
    let waits = move |row: &&Row| reasons(row, listing.today).contains(&Some(why));
    listing.rows.iter().filter(waits).map(|row| Thing::Need(row.id))
}

/// Why this need waits; most wait for nothing.
fn reasons(row: &Row, today: Day) -> [Option<Why>; 5] {
    let has = |mark| row.marks.has(mark);
    let is_urgent = row.priority <= Priority::P2;
    let unchecked =
        has(Marks::UNCHECKED).then_some(if is_urgent { Why::Unverified } else { Why::Unchecked });
    let left = today.until(row.stands_until);
    let lapses = has(Marks::LAPSED)
        .then_some(Why::Lapsed)
        .or_else(|| (has(Marks::LAPSING) && left <= LAPSING_DAYS).then_some(Why::Lapsing));
    [
        // What nobody has checked is checked first.
        unchecked.or_else(|| has(Marks::BARE).then_some(Why::Bare)),
        has(Marks::UNKNOWN).then_some(Why::Unknown),
        lapses,
        has(Marks::TWIN).then_some(Why::Twin),
        has(Marks::FLAGGED).then_some(Why::Flagged),
    ]
}

/// The open need that is wanted first.
pub(super) fn next(listing: &Listing) -> Option<(Day, Thing)> {
    let open = listing.rows.iter().filter(|row| row.marks.has(Marks::OPEN));
    let wanted = open.filter_map(|row| Some((row.wanted_on()?, Thing::Need(row.id))));
    wanted.filter(|(day, _)| *day >= listing.today).min()
}

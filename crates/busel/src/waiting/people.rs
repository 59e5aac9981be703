//! What people may be, and links of groups, that end soon.

use busel_domain::book::Book;
use busel_domain::ids::Thing;
use busel_domain::time::Day;

use super::{Sums, Wait, Why};

/// Whoever gives roles is told so many days before one ends: a week in which they meet.
const GRANT_DAYS: i32 = 7;

/// A new link has to reach its group before the old one ends, often by somebody who drives there.
const LINK_DAYS: i32 = 14;

pub(super) fn add(sums: &mut Sums, book: &Book, today: Day) {
    for member in book.members() {
        for grant in member.grants_on(today) {
            // The same for longer, or for ever, ends nothing.
            let lasts = |day: Day| {
                let mut same = member.grants_on(today);
                same.any(|other| {
                    (other.role, other.reach) == (grant.role, grant.reach)
                        && other.until.is_none_or(|until| until > day)
                })
            };
            let soon = grant.until.filter(|day| today.until(*day) <= GRANT_DAYS && !lasts(*day));
            if let Some(day) = soon {
                sums.add(Why::Grant, Wait::ending(Thing::Member(member.id), day, GRANT_DAYS));
            }
        }
    }
    for (group, link) in book.links() {
        if (0..=LINK_DAYS).contains(&today.until(link.until)) {
            sums.add(Why::Link, Wait::ending(Thing::Group(group), link.until, LINK_DAYS));
        }
    }
}

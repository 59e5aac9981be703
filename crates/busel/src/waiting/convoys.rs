//! Convoys that wait: somebody has no way home, a paper ends on the way, nobody said that all are back.

use busel_domain::book::Book;
use busel_domain::convoy::Stage;
use busel_domain::ids::Thing;
use busel_domain::time::Day;

use super::{Sums, Wait, Why};

/// What is missing before a convoy leaves is told so many days ahead.
const NOTICE_DAYS: i32 = 7;

pub(super) fn add(sums: &mut Sums, book: &Book, today: Day) {
    for convoy in book.convoys() {
        let thing = Thing::Convoy(convoy.id);
        let since = match convoy.stage {
            Stage::Planned if today.plus(NOTICE_DAYS) < convoy.leaves => continue,
            Stage::Planned => convoy.leaves.plus(-NOTICE_DAYS).begins(),
            Stage::OnTheRoad(since) => since,
            Stage::Over(_) => continue,
        };
        if let Some(first) = convoy.stranded().next() {
            let broken = convoy.vehicle(first).and_then(|vehicle| vehicle.broken);
            sums.add(Why::Stranded, Wait::new(thing, broken.unwrap_or(since)));
        }
        // Also one that never left: as long as nobody says that it is over, its sheet is kept.
        if convoy.ends < today {
            sums.add(Why::LateHome, Wait::new(thing, convoy.ends.plus(1).begins()));
        }
        let ends = convoy.vehicles.iter().filter_map(|vehicle| vehicle.line.papers_until);
        if let Some(day) = ends.filter(|day| *day <= convoy.ends).min() {
            sums.add(Why::PapersAboard, Wait { on: Some(day), ..Wait::new(thing, since) });
        }
    }
}

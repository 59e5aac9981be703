//! Where a paper leads whose receivers moved: nothing before the day of the stop, then the new place; and
//! until when somebody waits at the place before. A phone without a network goes by its own clock.

use busel_domain::book::{Book, Bound};
use busel_domain::waybill::{Destination, Waybill};
use serde::Serialize;

use crate::views::eyes::Eyes;
use crate::views::frame::Viewer;
use crate::views::words;

/// What is told of it, worded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Whither {
    /// Where, or on which day that is told.
    there: String,
    /// Until when somebody waits at the place before, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<i64>,
    /// What holds until then.
    meets: String,
    /// And after it.
    after: String,
}

/// Where one paper leads roughly, and what is told of a move.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Led {
    /// The region, as far as it may be known.
    pub region: String,
    /// Nothing where whoever drives knows the place from the hub.
    pub whither: Option<Whither>,
}

impl Led {
    /// Of a paper to a group that moved; nothing for all others. `place` is what was read in the vault,
    /// on the day on which it may be.
    #[must_use]
    pub fn of(book: &Book, eyes: Eyes<'_>, way: &Waybill, place: Option<&str>) -> Option<Self> {
        if !leads_to_a_move(book, way) {
            return None;
        }
        let viewer = eyes.viewer;
        let (tongue, today) = (viewer.tongue, viewer.today());
        let region = book.region_told(way, today).map(|it| words::region(tongue, it));
        let hub = [("hub", eyes.hub(way.from).into())];
        let told = match book.bound_for(way, today) {
            Bound::AsTold => None,
            Bound::ToldOn(day, to) => {
                let day = [("day", tongue.day(day, today).into())];
                Some((to, tongue.with("run-moves", &day), tongue.with("run-back", &hub)))
            }
            Bound::Here(to) => {
                let there = place.map_or_else(
                    || tongue.say("run-place-gone"),
                    |place| tongue.with("run-place", &[("place", place.to_owned().into())]),
                );
                Some((to, there, tongue.say("run-meets-over")))
            }
        };
        let whither = told.map(|(to, there, after)| {
            let meets = to.meets_until.map(|until| meets(viewer, until));
            let until = to.meets_until.map(|until| until.0 / 1_000);
            let after = until.map(|_| after).unwrap_or_default();
            Whither { there, until, meets: meets.unwrap_or_default(), after }
        });
        Some(Self { region: region.unwrap_or_default(), whither })
    }
}

fn meets(viewer: &Viewer, until: busel_domain::time::Moment) -> String {
    let when = viewer.tongue.moment(until, &viewer.zone, viewer.today());
    viewer.tongue.with("run-meets", &[("when", when.into())])
}

/// Whether a paper leads to a group that moved.
fn leads_to_a_move(book: &Book, way: &Waybill) -> bool {
    match way.to {
        Destination::Group(group) => !book.moves(group).is_empty(),
        Destination::Hub(_) => false,
    }
}

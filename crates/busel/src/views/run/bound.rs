//! Where a paper leads whose receivers moved: nothing before the day of the stop, then the new place; and
//! until when somebody waits at the place before, and what to do after it: a phone may hear of nothing more.

use busel_domain::book::{Book, Bound};
use busel_domain::time::Moment;
use busel_domain::waybill::{Destination, Waybill};

use crate::views::eyes::Eyes;
use crate::views::frame::Viewer;
use crate::views::words;

/// Where one paper leads roughly, and what is told of a move.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Led {
    /// The region, as far as it may be known.
    pub region: String,
    /// Nothing where whoever drives knows the place from the hub.
    pub whither: Option<String>,
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
        let hub = || eyes.hub(way.from);
        let whither = match book.bound_for(way, today) {
            Bound::AsTold => None,
            Bound::ToldOn(day, to) => {
                let there = tongue.with("run-moves", &[("day", tongue.day(day, today).into())]);
                let meets = to.meets_until.map(|until| match meets(viewer, until) {
                    Some(when) => {
                        let told = [("when", when.into()), ("hub", hub().into())];
                        tongue.with("run-meets-back", &told)
                    }
                    None => tongue.with("run-back", &[("hub", hub().into())]),
                });
                Some(said(there, meets))
            }
            Bound::Here(to) => {
                let there = place.map_or_else(
                    || tongue.say("run-place-gone"),
                    |place| tongue.with("run-place", &[("place", place.to_owned().into())]),
                );
                let meets = to.meets_until.map(|until| match meets(viewer, until) {
                    Some(when) => tongue.with("run-meets", &[("when", when.into())]),
                    None => tongue.say("run-meets-over"),
                });
                Some(said(there, meets))
            }
        };
        Some(Self { region: region.unwrap_or_default(), whither })
    }
}

/// Until when somebody waits at the place before; nothing once that is over.
fn meets(viewer: &Viewer, until: Moment) -> Option<String> {
    let is_ahead = viewer.now < until;
    is_ahead.then(|| viewer.tongue.moment(until, &viewer.zone, viewer.today()))
}

/// One sentence after the other: a place ends as somebody wrote it, with a dot or without.
fn said(there: String, meets: Option<String>) -> String {
    match meets {
        Some(meets) => format!("{}. {meets}", there.trim_end_matches(['.', ' '])),
        None => there,
    }
}

/// Whether a paper leads to a group that moved.
fn leads_to_a_move(book: &Book, way: &Waybill) -> bool {
    match way.to {
        Destination::Group(group) => !book.moves(group).is_empty(),
        Destination::Hub(_) | Destination::Peer(_) => false,
    }
}

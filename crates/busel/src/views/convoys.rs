//! Convoys that are kept in the books: the list, one of them, the form it is written down with, and what
//! goes on with new papers when a vehicle does not. Convoys that are only planned are `views/convoy`.

mod anew;
mod form;
mod moved;
mod moved_on;
mod one;
mod onward;

use askama::Template;
use busel_domain::convoy::{Convoy, Stage};
use busel_domain::ids::{ConvoyId, Thing};

use super::frame::{Frame, Here};
use super::marks::{Chip, Tone};
use crate::catalogue::crossings;
use crate::planning::convoy::rules::name_of;
use crate::seen::Seen;
pub use anew::{AnewFormPage, AnewPage, may_plan_anew};
pub use form::{ConvoyFormPage, Filled, FilledVehicle, home_value};
pub use moved::{MoveFilled, MovePage, Moving};
pub use one::LedPage;
pub(super) use one::title;
pub use onward::OnwardPage;

/// A convoy in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConvoyLine {
    /// Its number.
    pub id: ConvoyId,
    /// When it leaves and ends.
    pub days: String,
    /// How many vehicles.
    pub vehicles: String,
    /// How far it is.
    pub stage: Chip,
    /// What somebody has to look at.
    pub troubles: Vec<Chip>,
}

impl ConvoyLine {
    fn of(page: &Frame, convoy: &Convoy) -> Self {
        Self {
            id: convoy.id,
            days: days(page, convoy),
            vehicles: page.count("convoys-vehicles", convoy.vehicles.len()),
            stage: stage(page, convoy),
            troubles: troubles(page, convoy),
        }
    }
}

/// When it leaves, and when everybody is home.
fn days(page: &Frame, convoy: &Convoy) -> String {
    let told = [("day", page.day(convoy.leaves).into()), ("end", page.day(convoy.ends).into())];
    page.with("convoys-days", &told)
}

/// How far it is.
fn stage(page: &Frame, convoy: &Convoy) -> Chip {
    match convoy.stage {
        Stage::Planned => Chip::new(Tone::Wait, page.say("stage-planned")),
        Stage::OnTheRoad(since) => {
            Chip::new(Tone::Info, page.filled("stage-on-road", "when", &page.moment(since)))
        }
        Stage::Over(when) => {
            Chip::new(Tone::Ok, page.filled("stage-over", "when", &page.moment(when)))
        }
    }
}

/// What somebody has to look at before it is over.
fn troubles(page: &Frame, convoy: &Convoy) -> Vec<Chip> {
    if convoy.is_over() {
        return Vec::new();
    }
    let stranded = convoy.stranded().count();
    let stranded =
        (stranded > 0).then(|| Chip::new(Tone::Act, page.count("convoys-stranded", stranded)));
    let late = convoy.ends < page.viewer.today();
    let late = late.then(|| Chip::new(Tone::Act, page.say("convoys-late")));
    stranded.into_iter().chain(late).collect()
}

/// All border posts we know, by name.
fn posts() -> Vec<(String, String)> {
    let known = crossings().iter().map(|post| (post.key.to_string(), name_of(post)));
    let mut posts: Vec<_> = known.collect();
    posts.sort_by(|one, other| one.1.cmp(&other.1));
    posts
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "convoys/list.html")]
pub struct ConvoysPage {
    page: Frame,
    convoys: Vec<ConvoyLine>,
    /// Border posts: their keys and names.
    posts: Vec<(String, String)>,
}

impl ConvoysPage {
    /// The newest comes first; those that are over come last.
    #[must_use]
    pub fn of(present: &Seen, page: Frame) -> Self {
        let page = page.at(Here::Today);
        let kept = present.book.convoys().rev();
        let kept = kept.filter(|convoy| page.keeps(Thing::Convoy(convoy.id)));
        let mut kept: Vec<&Convoy> = kept.collect();
        kept.sort_by_key(|convoy| convoy.is_over());
        let convoys = kept.into_iter().map(|it| ConvoyLine::of(&page, it)).collect();
        Self { convoys, posts: posts(), page }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Today);
        let today = page.viewer.today();
        let days = [("day", page.day(today).into()), ("end", page.day(today.plus(4)).into())];
        let line = ConvoyLine {
            id: ConvoyId(3),
            days: page.with("convoys-days", &days),
            vehicles: page.count("convoys-vehicles", 2),
            stage: Chip::new(Tone::Wait, page.say("stage-planned")),
            troubles: vec![Chip::new(Tone::Act, page.count("convoys-stranded", 1))],
        };
        Self { convoys: vec![line], posts: posts(), page }
    }
}

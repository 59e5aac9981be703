//! What is on the road: from where to where, and since when nobody has said that it came.

use askama::Template;
use busel_domain::command::CommandKind;
use busel_domain::ids::{Thing, WaybillId};
use busel_domain::policy::may;
use busel_domain::sight::{self, Extent, Matter};
use busel_domain::waybill::Waybill;

use super::super::frame::{Frame, Here};
use super::super::marks::{Chip, Tone};
use super::task::name;
use crate::seen::Seen;
use crate::waiting::is_silent;

/// Waybills shown here.
const WAYS_SHOWN: usize = 5;

/// A waybill under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// Its number.
    pub id: WaybillId,
    /// From where to where.
    pub name: String,
    /// How much it is.
    pub size: String,
    /// Since when it is on the road.
    pub since: Chip,
}

impl Way {
    fn of(present: &Seen, page: &Frame, way: &Waybill) -> Option<Self> {
        Some(Self {
            id: way.id,
            name: name(present, page, Thing::Waybill(way.id))?,
            size: page.count("road-lines", way.sent.len()),
            since: since(page, way),
        })
    }

    /// A line for tests.
    #[must_use]
    pub fn sample(page: &Frame) -> Self {
        let day = page.day(page.viewer.today().plus(-1));
        Self {
            id: WaybillId(7),
            name: "W-7: Lviv → Притулок «Салтівка»".to_owned(),
            size: page.count("road-lines", 12),
            since: Chip::new(Tone::Info, page.with("road-left", &[("day", day.into())])),
        }
    }
}

/// Since when a waybill is on the road, and whether it is silent.
#[must_use]
pub fn since(page: &Frame, way: &Waybill) -> Chip {
    let day = page.day(way.left.day());
    let (tone, key) = if is_silent(way, page.viewer.today()) {
        (Tone::Act, "road-silent")
    } else {
        (Tone::Info, "road-left")
    };
    Chip::new(tone, page.with(key, &[("day", day.into())]))
}

/// The waybills that left first and have not come, a few of them.
pub(super) fn lines(present: &Seen, page: &Frame) -> Vec<Way> {
    under_way(present, page).take(WAYS_SHOWN).collect()
}

fn under_way(present: &Seen, page: &Frame) -> impl Iterator<Item = Way> {
    let under_way = present.book.waybills().filter(|way| way.is_under_way());
    let mut under_way: Vec<&Waybill> = under_way.collect();
    under_way.sort_by_key(|way| (way.left, way.id));
    under_way.into_iter().filter_map(|way| Way::of(present, page, way))
}

/// All that is on the road.
#[derive(Debug, Clone, Template)]
#[template(path = "road.html")]
pub struct RoadPage {
    page: Frame,
    road: Vec<Way>,
    /// Whether the viewer looks after phones that go along.
    has_phones: bool,
    may_send: bool,
    has_convoys: bool,
}

impl RoadPage {
    /// What left first comes first.
    #[must_use]
    pub fn of(present: &Seen, page: Frame) -> Self {
        let page = page.at(Here::Today);
        let kept = under_way(present, &page).filter(|way| page.keeps(Thing::Waybill(way.id)));
        let has_phones = sight::sees(&page.viewer.actor, Matter::Members) > Extent::Nothing;
        let may_send = may(&page.viewer.actor, CommandKind::Dispatch);
        let has_convoys = may(&page.viewer.actor, CommandKind::Lead);
        Self { road: kept.collect(), has_phones, may_send, has_convoys, page }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let road = vec![Way::sample(&page)];
        let has_convoys = true;
        Self { road, has_phones: true, may_send: true, has_convoys, page: page.at(Here::Today) }
    }
}

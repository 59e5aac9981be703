//! One run as a phone takes it along: its waybills, what is in them and in their boxes, who receives.
//! By alias and region, never by contact: a phone that is taken tells that much. An exact place is told
//! only where people moved while the goods were on the road, and on the day of the stop (`bound`).

mod bound;
mod convoy;

use std::collections::BTreeMap;

use busel_domain::boxes::{BoxCode, Carton};
use busel_domain::ids::{GroupId, LotId, WaybillId};
use busel_domain::quantity::Units;
use busel_domain::role::{Actor, Reach};
use busel_domain::waybill::{Destination, Waybill};
use serde::Serialize;

use super::ask::{step, usual, usual_line};
use super::eyes::Eyes;
use super::frame::Viewer;
use super::history::boxes::contents_words;
use super::words;
use crate::door::Phone;
use crate::seen::Seen;
pub use bound::Led;
pub use convoy::{Ridden, Riding};

/// A run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Run {
    /// The phone's number.
    phone: i64,
    /// Until when the phone is on the run, in milliseconds since 1970.
    until: i64,
    /// The centre's key, to which the phone seals what it tells.
    centre: String,
    /// What is still under way.
    ways: Vec<Way>,
    /// What a group of the run can be asked for. Whoever drives is not told what it asked before.
    usual: Vec<Usual>,
    /// What has to be known of the vehicle it travels in, if it is one of a convoy.
    #[serde(skip_serializing_if = "Option::is_none")]
    convoy: Option<Riding>,
}

/// One thing that can be asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Usual {
    key: String,
    what: String,
    unit: String,
}

/// One waybill.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Way {
    id: WaybillId,
    /// Its number, and where it leads roughly.
    name: String,
    #[serde(skip)]
    called: String,
    to: String,
    region: String,
    /// Nothing where it goes to another hub.
    group: Option<GroupId>,
    lines: Vec<Line>,
    boxes: Vec<Closed>,
    /// Where it leads, if those who receive it moved.
    #[serde(skip_serializing_if = "Option::is_none")]
    led: Option<String>,
}

/// One lot on a waybill.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Line {
    lot: LotId,
    what: String,
    sent: String,
    /// What people count in, and how many units of the books that is.
    unit: String,
    step: u64,
}

/// One box.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Closed {
    code: BoxCode,
    what: String,
    lots: Vec<LotId>,
}

impl Run {
    /// The run of a phone, as whoever carries it sees it.
    #[must_use]
    pub fn of(present: &Seen, viewer: &Viewer, phone: &Phone, centre: String) -> Self {
        let eyes = Eyes::of(present, viewer);
        let known = papers(&viewer.actor).filter_map(|id| present.book.waybill(id));
        let under_way: Vec<_> = known.filter(|way| way.is_under_way()).collect();
        let mut groups = under_way.iter().filter_map(|way| match way.to {
            Destination::Group(id) => Some(id),
            Destination::Hub(_) | Destination::Peer(_) => None,
        });
        let items = groups.next().map(|group| usual(&present.book, group)).unwrap_or_default();
        let usual = items.into_iter().map(|key| {
            let (what, unit) = usual_line(eyes, &key);
            Usual { key: key.as_str().to_owned(), what, unit }
        });
        Self {
            phone: phone.id.0,
            until: phone.ends.0 / 1_000,
            centre,
            ways: under_way.into_iter().map(|way| Way::of(eyes, way)).collect(),
            usual: usual.collect(),
            convoy: None,
        }
    }
}

/// The papers of a run: those its driver may tell of.
pub fn papers(driver: &Actor) -> impl Iterator<Item = WaybillId> + '_ {
    driver.grants.iter().filter_map(|grant| match grant.reach {
        Reach::Waybill(id) => Some(id),
        Reach::Everywhere | Reach::Hub(_) | Reach::Group(_) | Reach::Offer(_) => None,
    })
}

impl Run {
    /// The same with where papers lead whose receivers moved.
    #[must_use]
    pub fn led(mut self, mut led: BTreeMap<WaybillId, Led>) -> Self {
        for way in &mut self.ways {
            if let Some(Led { region, whither }) = led.remove(&way.id) {
                way.name = joined(&way.called, &region);
                (way.region, way.led) = (region, whither);
            }
        }
        self
    }

    /// The same with what has to be known of its vehicle.
    #[must_use]
    pub fn riding(self, convoy: Option<Riding>) -> Self {
        Self { convoy, ..self }
    }
}

impl Way {
    fn of(eyes: Eyes<'_>, way: &Waybill) -> Self {
        let book = &eyes.present.book;
        let (to, region, group) = match way.to {
            Destination::Group(id) => {
                (eyes.group(id), book.group(id).and_then(|group| group.region.as_ref()), Some(id))
            }
            Destination::Hub(id) => {
                (eyes.hub(id), book.hub(id).and_then(|hub| hub.region.as_ref()), None)
            }
            Destination::Peer(id) => (eyes.peer(id), None, None),
        };
        let region = region.map(|it| words::region(eyes.viewer.tongue, it)).unwrap_or_default();
        let called = called(eyes, way);
        let mut lots: Vec<LotId> = way.sent.iter().map(|line| line.lot).collect();
        lots.sort_unstable();
        lots.dedup();
        let cartons = way.boxes.iter().filter_map(|code| book.carton(*code));
        Self {
            id: way.id,
            name: joined(&called, &region),
            called,
            to,
            region,
            group,
            lines: lots.into_iter().filter_map(|lot| Line::of(eyes, way, lot)).collect(),
            boxes: cartons.map(|carton| Closed::of(eyes, carton)).collect(),
            led: None,
        }
    }
}

fn joined(called: &str, region: &str) -> String {
    if region.is_empty() { called.to_owned() } else { format!("{called} · {region}") }
}

/// Its number, and in whose place it is: whoever drives has the old paper in their hands.
fn called(eyes: Eyes<'_>, way: &Waybill) -> String {
    let id = way.id.to_string();
    way.instead_of.map_or(id.clone(), |old| {
        let before = eyes.viewer.tongue.say("waybill-instead");
        format!("{id} ({} {old})", before.to_lowercase())
    })
}

impl Line {
    fn of(eyes: Eyes<'_>, way: &Waybill, lot: LotId) -> Option<Self> {
        let batch = &eyes.present.book.lot(lot)?.batch;
        let step = step(eyes.base_unit(&batch.item));
        let one = Units::new(step).unwrap_or(Units::MAX);
        Some(Self {
            lot,
            what: eyes.thing(&batch.item, &batch.variant),
            sent: eyes.amount(&batch.item, way.sent_of(lot)).to_string(),
            unit: eyes.amount(&batch.item, one).unit,
            step,
        })
    }
}

impl Closed {
    fn of(eyes: Eyes<'_>, carton: &Carton) -> Self {
        Self {
            code: carton.code,
            what: contents_words(eyes, &carton.contents),
            lots: carton.contents.keys().copied().collect(),
        }
    }
}

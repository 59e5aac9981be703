//! The form with which what is on the road with a waybill goes on with new ones, vehicle by vehicle.

use std::collections::BTreeMap;

use askama::Template;
use busel_domain::boxes::BoxCode;
use busel_domain::convoy::Convoy;
use busel_domain::ids::{ConvoyId, HubId, LotId, WaybillId};
use busel_domain::quantity::{BaseUnit, Units};
use busel_domain::waybill::Destination;

use super::one::title;
use crate::planning::convoy::anew::{Moved, Onto as Proposed};
use crate::seen::Seen;
use crate::views::boxes::BoxLine;
use crate::views::eyes::Eyes;
use crate::views::frame::{Frame, Here};
use crate::views::words;

/// Where goods go on: a vehicle, or anything else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Onto {
    /// As a value of the form: "V-1.2", or "else".
    pub value: String,
    /// What it is called.
    pub name: String,
}

/// Loose goods of a lot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LooseRow {
    /// Which lot.
    pub lot: LotId,
    /// What it is.
    pub thing: String,
    /// How much is on the road.
    pub there: String,
    /// The same, as a field holds it.
    pub typed: String,
    /// What one of it is.
    pub unit: String,
    /// In what the books count it.
    pub base: BaseUnit,
}

/// Where goods can go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moving {
    /// The convoys and vehicles that can take them, from 0.
    pub vehicles: Vec<(ConvoyId, u8)>,
}

impl Moving {
    /// The vehicles that go on: of the convoy that carries it, or of all that are not over.
    #[must_use]
    pub fn of(present: &Seen, waybill: WaybillId) -> Self {
        let book = &present.book;
        let own = book.carried_by(waybill).map(|(convoy, _)| convoy);
        let open = book.convoys().filter(|it| !it.is_over() && own.is_none_or(|own| own == it.id));
        let going = |convoy: &Convoy| {
            let id = convoy.id;
            let each = (0_u8..).zip(&convoy.vehicles).filter(|(_, it)| it.broken.is_none());
            each.map(move |(place, _)| (id, place)).collect::<Vec<_>>()
        };
        Self { vehicles: open.flat_map(going).collect() }
    }

    /// A vehicle as a value of the form.
    #[must_use]
    pub fn value((convoy, place): (ConvoyId, u8)) -> String {
        format!("{convoy}.{}", u32::from(place) + 1)
    }
}

/// What stands in the form at first.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct MoveFilled {
    /// The proposal it comes from, if it does.
    job: String,
    /// Where each box goes, as a value of the form.
    boxes: BTreeMap<BoxCode, String>,
    /// How much of each lot goes where.
    loose: BTreeMap<(LotId, String), Units>,
}

impl MoveFilled {
    /// As a proposal has it.
    #[must_use]
    pub fn of(convoy: ConvoyId, moved: &Moved, job: String) -> Self {
        let value = |onto: Proposed| match onto {
            Proposed::Vehicle(place) => Moving::value((convoy, place)),
            Proposed::Hub(hub) => hub.to_string(),
            Proposed::Stays => "else".to_owned(),
        };
        let boxes = moved.boxes.iter().map(|(code, onto)| (*code, value(*onto)));
        let loose = moved.loose.iter().map(|((lot, onto), units)| ((*lot, value(*onto)), *units));
        Self { job, boxes: boxes.collect(), loose: loose.collect() }
    }
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "convoys/move.html")]
pub struct MovePage {
    page: Frame,
    id: WaybillId,
    ends: String,
    /// Vehicles, anything else, and hubs.
    onto: Vec<Onto>,
    /// Those among them that loose goods have a field for.
    columns: Vec<Onto>,
    filled: MoveFilled,
    boxes: Vec<BoxLine>,
    loose: Vec<LooseRow>,
}

impl MovePage {
    /// The form; nothing if there is no such waybill under way for the viewer.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, id: WaybillId, filled: MoveFilled) -> Option<Self> {
        let page = page.at(Here::Today);
        let way = present.book.waybill(id).filter(|way| way.is_under_way())?;
        let eyes = Eyes::of(present, &page.viewer);
        let (boxes, loose) = present.book.on_the_road(way);
        let vehicle = |(convoy, place): (ConvoyId, u8)| {
            let line = &present.book.convoy(convoy)?.vehicle(place)?.line;
            let name = format!("{convoy} · {}", title(&page, place, line));
            Some(Onto { value: Moving::value((convoy, place)), name })
        };
        let elsewhere = Onto { value: "else".to_owned(), name: page.say("move-elsewhere") };
        let onto = Moving::of(present, id).vehicles.into_iter().filter_map(vehicle);
        let hub = |id: HubId| Onto {
            value: id.to_string(),
            name: page.filled("move-left-at", "hub", &eyes.hub(id)),
        };
        let hubs = present.book.hubs().map(|hub| hub.id);
        let hubs: Vec<Onto> = hubs.filter(|id| way.to != Destination::Hub(*id)).map(hub).collect();
        let known: Vec<Onto> = onto.chain([elsewhere]).collect();
        let is_filled = |onto: &&Onto| filled.loose.keys().any(|(_, value)| *value == onto.value);
        let columns = known.iter().chain(hubs.iter().filter(is_filled)).cloned().collect();
        let loose = loose.into_iter().filter_map(|(lot, units)| {
            let batch = &present.book.lot(lot)?.batch;
            let unit = eyes.base_unit(&batch.item);
            Some(LooseRow {
                lot,
                thing: eyes.thing(&batch.item, &batch.variant),
                there: eyes.amount(&batch.item, units).to_string(),
                typed: words::typed_amount(unit, units),
                unit: words::unit_by_hand(page.tongue(), unit),
                base: unit,
            })
        });
        Some(Self {
            id,
            ends: format!("{} → {}", eyes.hub(way.from), eyes.destination(way.to)),
            onto: known.into_iter().chain(hubs).collect(),
            columns,
            filled,
            boxes: boxes.into_iter().map(|carton| BoxLine::of(eyes, carton)).collect(),
            loose: loose.collect(),
            page,
        })
    }

    /// Where it is sent to: a form that comes back has what it came from.
    fn action(&self) -> String {
        let from = &self.filled.job;
        let from = if from.is_empty() { String::new() } else { format!("?anew={from}") };
        format!("/waybills/{}/move{from}", self.id)
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "as a template hands it in")]
    fn is_chosen(&self, code: &BoxCode, onto: &Onto) -> bool {
        self.filled.boxes.get(code).is_some_and(|value| *value == onto.value)
    }

    /// What a field of a lot holds: what was proposed, or all of it in the first.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "as a template hands it in")]
    fn typed(&self, row: &LooseRow, onto: &Onto, is_first: &bool) -> String {
        if !self.filled.loose.keys().any(|(lot, _)| *lot == row.lot) {
            return if *is_first { row.typed.clone() } else { String::new() };
        }
        let units = self.filled.loose.get(&(row.lot, onto.value.clone()));
        units.map(|units| words::typed_amount(row.base, *units)).unwrap_or_default()
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Today);
        let row = LooseRow {
            lot: LotId(3),
            thing: "Canned meat".to_owned(),
            there: "48 pc".to_owned(),
            typed: "48".to_owned(),
            unit: "pc".to_owned(),
            base: BaseUnit::Piece,
        };
        let van = Onto { value: "V-1.2".to_owned(), name: "V-1 · 2 · VW Crafter".to_owned() };
        Self {
            id: WaybillId(7),
            ends: "Львів, склад 1 → Притулок «Салтівка»".to_owned(),
            onto: vec![van.clone()],
            columns: vec![van],
            filled: MoveFilled::default(),
            boxes: vec![BoxLine::sample(&page)],
            loose: vec![row],
            page,
        }
    }
}

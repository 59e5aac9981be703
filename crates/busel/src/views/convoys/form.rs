//! The form a convoy is written down with: by hand, from one that was planned, or as it is kept now.

use askama::Template;
use busel_domain::convoy::{Convoy, WayHome};
use busel_domain::ids::{ConvoyId, PlanId};

use super::one::{home, nth};
use crate::catalogue::lexicon;
use crate::seen::Seen;
use crate::sheet::{Aboard, Sheet};
use crate::views::eyes::Eyes;
use crate::views::frame::{Frame, Here};
use crate::views::needs::{Choice, group_choices};

/// Vehicles that a form has room for beside those that are known.
const FREE_ROWS: usize = 2;

/// What stands in the fields of one vehicle.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct FilledVehicle {
    /// The key of its kind; empty if there is no such vehicle.
    pub kind: String,
    /// Seats.
    pub seats: String,
    /// Crew.
    pub crew: String,
    /// The first day on which a paper is no longer good.
    pub papers: String,
    /// Who keeps it.
    pub given: String,
    /// By which offer it came.
    pub offer: String,
    /// How its crew gets home, as a value of the form.
    pub home: String,
    /// What its sheet says.
    pub aboard: Aboard,
}

/// What stands in the form.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Filled {
    /// Of which plan it is made.
    pub plan: Option<PlanId>,
    /// The sheet somebody has before them.
    pub seen: String,
    /// The day it leaves.
    pub leaves: String,
    /// The day everybody is home.
    pub ends: String,
    /// Its vehicles.
    pub vehicles: Vec<FilledVehicle>,
}

impl Filled {
    /// As a convoy is kept now.
    #[must_use]
    pub fn of(convoy: &Convoy, sheet: &Sheet) -> Self {
        let vehicles = convoy.vehicles.iter().enumerate().map(|(place, vehicle)| {
            let line = &vehicle.line;
            let given = line.given.map(|given| given.group.to_string());
            let offer = line.given.and_then(|given| given.offer);
            FilledVehicle {
                kind: line.kind.to_string(),
                seats: line.seats.to_string(),
                crew: line.crew.to_string(),
                papers: line.papers_until.map(|day| day.to_string()).unwrap_or_default(),
                given: given.unwrap_or_default(),
                offer: offer.map(|offer| offer.to_string()).unwrap_or_default(),
                home: home_value(line.home),
                aboard: sheet.of(place),
            }
        });
        Self {
            plan: convoy.plan,
            seen: convoy.sheet.to_string(),
            leaves: convoy.leaves.to_string(),
            ends: convoy.ends.to_string(),
            vehicles: vehicles.collect(),
        }
    }
}

/// A way home as a value of the form.
#[must_use]
pub fn home_value(home: WayHome) -> String {
    match home {
        WayHome::Drives => "drives".to_owned(),
        WayHome::With(other) => format!("with-{}", u32::from(other) + 1),
        WayHome::PaidRide => "paid".to_owned(),
        WayHome::Open => "open".to_owned(),
    }
}

/// The fields of one vehicle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct VehicleRow {
    /// How its fields end: 1 for the first.
    pub nth: usize,
    /// What it is called.
    pub title: String,
    /// What stands in them.
    pub filled: FilledVehicle,
    /// Kinds of vehicles.
    pub kinds: Vec<Choice>,
    /// Who may keep it.
    pub groups: Vec<Choice>,
    /// How its crew gets home.
    pub homes: Vec<Choice>,
    /// Whether there has to be one.
    pub is_known: bool,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "convoys/form.html")]
pub struct ConvoyFormPage {
    page: Frame,
    /// Which convoy is changed, if one is.
    id: Option<ConvoyId>,
    filled: Filled,
    rows: Vec<VehicleRow>,
}

impl ConvoyFormPage {
    /// The form as it is filled in; of this convoy, if one is changed.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, id: Option<ConvoyId>, filled: Filled) -> Self {
        let page = page.at(Here::Today);
        let eyes = Eyes::of(present, &page.viewer);
        let known = id.and_then(|id| present.book.convoy(id)).map_or(0, |it| it.vehicles.len());
        // A form that came back has the rows it was sent with.
        let none = FilledVehicle::default();
        let used = filled.vehicles.iter().rposition(|vehicle| *vehicle != none);
        let used = used.map_or(0, |last| last + 1).max(known);
        let all = (used + FREE_ROWS).min(Convoy::VEHICLES_MAX).max(filled.vehicles.len());
        let row = |place: usize| {
            let vehicle = filled.vehicles.get(place).cloned().unwrap_or_default();
            let given = present.book.groups().find(|group| group.id.to_string() == vehicle.given);
            let kinds = lexicon().vehicles().iter();
            let kinds = kinds.map(|kind| {
                (kind.key.to_string(), kind.name.to_string(), *kind.key == *vehicle.kind)
            });
            let homes = homes(all, place).map(|value| {
                let code = home_value(value);
                let chosen = code == vehicle.home;
                (code, home(&page, value), chosen)
            });
            VehicleRow {
                nth: place + 1,
                title: page.filled("vehicle-nth", "vehicle", &page.number(place + 1)),
                kinds: kinds.collect(),
                groups: group_choices(eyes, given.map(|group| group.id)),
                homes: homes.collect(),
                is_known: place < known,
                filled: vehicle,
            }
        };
        let rows = (0..all).map(row).collect();
        Self { page, id, filled, rows }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Today);
        let filled = FilledVehicle {
            kind: "mercedes_sprinter_l4h3_3_5_t".to_owned(),
            seats: "3".to_owned(),
            crew: "2".to_owned(),
            home: "drives".to_owned(),
            aboard: Aboard::sample(),
            ..FilledVehicle::default()
        };
        let row = VehicleRow {
            nth: 1,
            title: page.filled("vehicle-nth", "vehicle", &nth(&page, 0)),
            kinds: vec![(filled.kind.clone(), "Mercedes Sprinter L4H3".to_owned(), true)],
            groups: vec![("G-1".to_owned(), "Притулок «Салтівка»".to_owned(), false)],
            homes: vec![("drives".to_owned(), home(&page, WayHome::Drives), true)],
            is_known: true,
            filled: filled.clone(),
        };
        let filled = Filled {
            plan: Some(PlanId(4)),
            leaves: "2026-11-30".to_owned(),
            ends: "2026-12-04".to_owned(),
            vehicles: vec![filled],
            ..Filled::default()
        };
        Self { page, id: Some(ConvoyId(3)), filled, rows: vec![row] }
    }

    /// Where it is sent to.
    fn action(&self) -> String {
        self.id.map_or("/convoys/new".to_owned(), |id| format!("/convoys/{id}/change"))
    }
}

/// The ways home there are for a vehicle of so many.
fn homes(all: usize, place: usize) -> impl Iterator<Item = WayHome> {
    let others = (0..all).filter(move |other| *other != place);
    let with = others.filter_map(|other| u8::try_from(other).ok()).map(WayHome::With);
    [WayHome::Drives, WayHome::PaidRide, WayHome::Open].into_iter().chain(with)
}

//! One convoy: who drives what, what each vehicle carries, how its crew gets home, and what is done next.

use askama::Template;
use busel_domain::convoy::{Convoy, Stage, Vehicle, VehicleLine, WayHome};
use busel_domain::event::Event;
use busel_domain::ids::{ConvoyId, PlanId, WaybillId};

use super::{days, may_plan_anew, stage, troubles};
use crate::planning::convoy::rechecked::Rechecked;
use crate::seen::Seen;
use crate::sheet::{Aboard, Sheet};
use crate::views::eyes::Eyes;
use crate::views::frame::{Frame, Here};
use crate::views::history::{self, Entry};
use crate::views::marks::{Chip, Tone};
use crate::views::today::since;
use crate::views::words;

/// Papers to choose from for one vehicle: what left long before is on its way with somebody else.
const LOADABLE_SHOWN: usize = 100;

/// A paper that travels in a vehicle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Carried {
    /// The paper.
    pub id: WaybillId,
    /// From where to whom.
    pub name: String,
    /// How far it is.
    pub state: Chip,
    /// Whether it can go on with new papers.
    pub may_move: bool,
    /// What it comes to that those who receive it moved, and what no longer holds because of that.
    pub moved: Option<(String, Vec<Chip>)>,
}

/// A vehicle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct VehicleCard {
    /// Its place, from 0.
    pub place: u8,
    /// "1 · Mercedes Sprinter".
    pub title: String,
    /// How its crew gets home, and who keeps it.
    pub facts: Vec<(String, String)>,
    /// What somebody has to look at.
    pub troubles: Vec<Chip>,
    /// What is written of it.
    pub aboard: Aboard,
    /// What travels in it.
    pub carries: Vec<Carried>,
    /// Whether it goes on.
    pub goes: bool,
    /// Whether it may be said to go on after all.
    pub may_mend: bool,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "convoys/one.html")]
#[expect(clippy::struct_excessive_bools, reason = "each is a button that is there or not")]
pub struct LedPage {
    page: Frame,
    id: ConvoyId,
    plan: Option<PlanId>,
    days: String,
    stage: Chip,
    troubles: Vec<Chip>,
    vehicles: Vec<VehicleCard>,
    /// Papers under way that travel in no vehicle.
    loadable: Vec<(WaybillId, String)>,
    is_planned: bool,
    is_over: bool,
    /// Whether something of it broke down, so that there is a rest to plan.
    may_plan: bool,
    /// Whether the sheet is shown.
    is_read: bool,
    ended: Option<String>,
    history: Vec<Entry>,
}

impl LedPage {
    /// The page, with what its sheet says and how it ended; nothing if there is no such convoy for the
    /// viewer.
    #[must_use]
    pub fn of(
        present: &Seen,
        page: Frame,
        id: ConvoyId,
        (sheet, ended): (Option<&Sheet>, Option<String>),
        rechecked: &[Rechecked],
        events: &[Event],
    ) -> Option<Self> {
        let page = page.at(Here::Today);
        let convoy = present.book.convoy(id)?;
        let eyes = Eyes::of(present, &page.viewer);
        let teller = Teller { eyes, page: &page, convoy, rechecked };
        let cards = (0_u8..).zip(&convoy.vehicles);
        Some(Self {
            id,
            plan: convoy.plan.filter(|plan| present.book.plan(*plan).is_some()),
            days: days(&page, convoy),
            stage: stage(&page, convoy),
            troubles: troubles(&page, convoy),
            vehicles: cards.map(|(place, it)| teller.card(place, it, sheet)).collect(),
            loadable: teller.loadable(),
            is_planned: convoy.stage == Stage::Planned,
            is_over: convoy.is_over(),
            may_plan: may_plan_anew(convoy) || rechecked.iter().any(|it| !it.broken.is_empty()),
            is_read: sheet.is_some(),
            ended,
            history: history::entries(teller.eyes, &page, events),
            page,
        })
    }

    /// Whether anything can be put into a vehicle.
    fn may_load(&self, vehicle: &VehicleCard) -> bool {
        vehicle.goes && !self.is_over
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Today);
        let today = page.viewer.today();
        let told = [("day", page.day(today).into()), ("end", page.day(today.plus(4)).into())];
        let carried = Carried {
            id: WaybillId(7),
            name: "Львів, склад 1 → Притулок «Салтівка»".to_owned(),
            state: Chip::new(Tone::Info, page.say("waybill-under-way")),
            may_move: true,
            moved: Some((
                page.filled("recheck-moved", "day", &page.day(today)),
                vec![Chip::new(Tone::Act, page.say("recheck-nobody-met"))],
            )),
        };
        let card = VehicleCard {
            place: 0,
            title: "1 · Mercedes Sprinter L4H3".to_owned(),
            facts: vec![(page.say("vehicle-home"), page.say("home-drives"))],
            troubles: vec![Chip::new(Tone::Act, page.say("vehicle-broke-down"))],
            aboard: Aboard::sample(),
            carries: vec![carried],
            goes: true,
            may_mend: true,
        };
        Self {
            id: ConvoyId(3),
            plan: Some(PlanId(4)),
            days: page.with("convoys-days", &told),
            stage: Chip::new(Tone::Wait, page.say("stage-planned")),
            troubles: vec![Chip::new(Tone::Act, page.count("convoys-stranded", 1))],
            vehicles: vec![card],
            loadable: vec![(WaybillId(8), "Львів, склад 1 → Харків".to_owned())],
            is_planned: true,
            is_over: false,
            may_plan: true,
            is_read: false,
            ended: Some("Both vans are back.".to_owned()),
            history: vec![Entry::sample(&page)],
            page,
        }
    }
}

/// A vehicle by its place, from 0: people count from one.
pub(super) fn nth(page: &Frame, place: u8) -> String {
    page.number(usize::from(place) + 1)
}

/// "1 · Mercedes Sprinter".
pub(in crate::views) fn title(page: &Frame, place: u8, line: &VehicleLine) -> String {
    format!("{} · {}", nth(page, place), words::vehicle(&line.kind).name)
}

/// How a crew gets home.
pub(super) fn home(page: &Frame, home: WayHome) -> String {
    match home {
        WayHome::Drives => page.say("home-drives"),
        WayHome::With(other) => page.filled("home-with", "vehicle", &nth(page, other)),
        WayHome::PaidRide => page.say("home-paid"),
        WayHome::Open => page.say("home-open"),
    }
}

struct Teller<'a> {
    eyes: Eyes<'a>,
    page: &'a Frame,
    convoy: &'a Convoy,
    rechecked: &'a [Rechecked],
}

impl Teller<'_> {
    fn card(&self, place: u8, vehicle: &Vehicle, sheet: Option<&Sheet>) -> VehicleCard {
        let Self { eyes, page, convoy, .. } = *self;
        let line = &vehicle.line;
        let crew = format!(
            "{} / {}",
            page.number(usize::from(line.crew)),
            page.number(usize::from(line.seats))
        );
        let mut facts = vec![
            (page.say("vehicle-crew-seats"), crew),
            (page.say("vehicle-home"), home(page, line.home)),
        ];
        if let Some(given) = line.given {
            let offer = given.offer.map(|offer| format!(" · {offer}")).unwrap_or_default();
            facts.push((page.say("vehicle-given"), eyes.group(given.group) + &offer));
        }
        facts.extend(line.papers_until.map(|day| (page.say("vehicle-papers"), page.day(day))));
        VehicleCard {
            place,
            title: title(page, place, line),
            facts,
            troubles: self.troubles(place, vehicle),
            aboard: sheet.map(|sheet| sheet.of(usize::from(place))).unwrap_or_default(),
            carries: vehicle.waybills.iter().filter_map(|id| self.carried(*id)).collect(),
            goes: vehicle.broken.is_none() && !convoy.is_over(),
            may_mend: vehicle.broken.is_some() && !convoy.is_over(),
        }
    }

    fn troubles(&self, place: u8, vehicle: &Vehicle) -> Vec<Chip> {
        let Self { page, convoy, .. } = *self;
        let act = |key| Chip::new(Tone::Act, page.say(key));
        let broken = vehicle.broken.map(|_| act("vehicle-broke-down"));
        if convoy.is_over() {
            return broken.into_iter().collect();
        }
        let is_stranded = convoy.stranded().any(|who| who == place);
        let stranded = is_stranded.then(|| act("vehicle-stranded"));
        let ends = vehicle.line.papers_until.filter(|day| *day <= convoy.ends);
        let ends = ends.map(|day| {
            Chip::new(Tone::Act, page.filled("vehicle-papers-end", "day", &page.day(day)))
        });
        broken.into_iter().chain(stranded).chain(ends).collect()
    }

    fn carried(&self, id: WaybillId) -> Option<Carried> {
        let way = self.eyes.present.book.waybill(id)?;
        let state = if way.is_under_way() {
            since(self.page, way)
        } else if way.reissued.is_empty() {
            Chip::new(Tone::Ok, self.page.say("waybill-came"))
        } else {
            Chip::new(Tone::Info, self.page.say("waybill-went-on"))
        };
        let may_move = way.is_under_way();
        let moved = self.rechecked.iter().find(|it| it.waybill == id);
        let moved = moved.map(|it| super::moved_on::told(self.page, it));
        Some(Carried { id, name: self.name(id)?, state, may_move, moved })
    }

    fn name(&self, id: WaybillId) -> Option<String> {
        let way = self.eyes.present.book.waybill(id)?;
        Some(format!("{} → {}", self.eyes.hub(way.from), self.eyes.destination(way.to)))
    }

    /// The newest papers under way that travel in no vehicle of a convoy that is not over.
    fn loadable(&self) -> Vec<(WaybillId, String)> {
        let book = &self.eyes.present.book;
        let open = book.waybills().filter(|way| way.is_under_way());
        let open = open.filter(|way| book.carried_by(way.id).is_none());
        let open = open.filter_map(|way| Some((way.id, self.name(way.id)?)));
        let open: Vec<_> = open.collect();
        open[open.len().saturating_sub(LOADABLE_SHOWN)..].to_vec()
    }
}

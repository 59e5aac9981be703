//! The rest of a convoy planned anew: the form that asks where its vehicles are, and the proposal.

use askama::Template;
use busel_domain::convoy::Convoy;
use busel_domain::ids::{ConvoyId, HubId, WaybillId};
use busel_planner::route::problem::{DAY, Second};

use super::one::{nth, title};
use crate::planning::convoy::At;
use crate::planning::convoy::anew::{Anew, Homeward, Moved, NextHalt, NextWay, Onto, Where};
use crate::seen::Seen;
use crate::views::eyes::Eyes;
use crate::views::frame::{Frame, Here};
use crate::views::marks::{Chip, Tone};
use crate::views::needs::Choice;

/// The form.
#[derive(Debug, Clone, Template)]
#[template(path = "convoys/anew_form.html")]
pub struct AnewFormPage {
    page: Frame,
    id: ConvoyId,
    /// How their fields end, what they are called, and whether they go no further.
    vehicles: Vec<(usize, String, bool)>,
    hubs: Vec<Choice>,
}

impl AnewFormPage {
    /// The form of this convoy; nothing if there is none, or it is over.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, id: ConvoyId) -> Option<Self> {
        let page = page.at(Here::Today);
        let convoy = present.book.convoy(id).filter(|convoy| !convoy.is_over())?;
        let eyes = Eyes::of(present, &page.viewer);
        let vehicles = (0_u8..).zip(&convoy.vehicles);
        let vehicles = vehicles.map(|(place, it)| {
            let name = title(&page, place, &it.line);
            (usize::from(place) + 1, name, it.broken.is_some())
        });
        let hubs = present.book.hubs().map(|hub| (hub.id.to_string(), eyes.hub(hub.id), false));
        Some(Self { id, vehicles: vehicles.collect(), hubs: hubs.collect(), page })
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Today);
        let vehicles = vec![
            (1, "1 · Mitsubishi L200".to_owned(), true),
            (2, "2 · Mercedes Sprinter".to_owned(), false),
        ];
        let hubs = vec![("H-2".to_owned(), "Dresden".to_owned(), false)];
        Self { id: ConvoyId(3), vehicles, hubs, page }
    }
}

/// Whether there is a rest to plan: something of it broke down, and it is not over.
#[must_use]
pub fn may_plan_anew(convoy: &Convoy) -> bool {
    !convoy.is_over() && convoy.vehicles.iter().any(|vehicle| vehicle.broken.is_some())
}

/// What goes where of one paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PaperCard {
    pub id: WaybillId,
    pub ends: String,
    /// What it is, and where it goes on.
    pub rows: Vec<(String, Chip)>,
}

/// What a vehicle does from now on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NextCard {
    pub title: String,
    /// When, where, and what is done there.
    pub halts: Vec<(String, String, Vec<String>)>,
}

/// The proposal.
#[derive(Debug, Clone, Template)]
#[template(path = "convoys/anew.html")]
pub struct AnewPage {
    page: Frame,
    id: ConvoyId,
    /// The job it waits under.
    job: String,
    papers: Vec<PaperCard>,
    cards: Vec<NextCard>,
    /// How those of vehicles that go no further get home.
    homeward: Vec<(String, String)>,
    /// What somebody has to look at.
    troubles: Vec<String>,
}

impl AnewPage {
    /// A proposal; nothing if its convoy is no more.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, anew: &Anew, job: &str) -> Option<Self> {
        let page = page.at(Here::Today);
        let convoy = present.book.convoy(anew.standing.convoy)?;
        let teller = Teller { eyes: Eyes::of(present, &page.viewer), page: &page, convoy, anew };
        let papers = anew.moved.iter().filter_map(|(id, moved)| teller.paper(*id, moved));
        let homeward = anew.homeward.iter().map(|(place, way)| teller.homeward(*place, *way));
        Some(Self {
            id: convoy.id,
            job: job.to_owned(),
            papers: papers.collect(),
            cards: anew.ways.iter().map(|way| teller.way(way)).collect(),
            homeward: homeward.collect(),
            troubles: teller.troubles(),
            page,
        })
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Today);
        let paper = PaperCard {
            id: WaybillId(88),
            ends: "Bristol → Przemyśl".to_owned(),
            rows: vec![
                ("7K3M-9QF2".to_owned(), Chip::new(Tone::Ok, "2 · Mercedes Sprinter".to_owned())),
                ("28 pc".to_owned(), Chip::new(Tone::Wait, "Dresden".to_owned())),
            ],
        };
        let acts = vec![page.filled("anew-loads", "kg", "150")];
        let halt = ("Mon 6 Dec, 17:40".to_owned(), "Dresden".to_owned(), acts);
        let card = NextCard { title: "2 · Mercedes Sprinter".to_owned(), halts: vec![halt] };
        Self {
            id: ConvoyId(3),
            job: "0".repeat(32),
            papers: vec![paper],
            cards: vec![card],
            homeward: vec![("1 · L200".to_owned(), page.count("anew-paid", 1))],
            troubles: vec![page.say("anew-rested")],
            page,
        }
    }
}

struct Teller<'a> {
    eyes: Eyes<'a>,
    page: &'a Frame,
    convoy: &'a Convoy,
    anew: &'a Anew,
}

impl Teller<'_> {
    fn vehicle(&self, place: u8) -> String {
        let line = self.convoy.vehicle(place).map(|vehicle| &vehicle.line);
        line.map_or_else(|| nth(self.page, place), |line| title(self.page, place, line))
    }

    fn onto(&self, onto: Onto) -> Chip {
        match onto {
            Onto::Vehicle(place) => Chip::new(Tone::Ok, self.vehicle(place)),
            Onto::Hub(hub) => {
                Chip::new(Tone::Wait, self.page.filled("move-left-at", "hub", &self.eyes.hub(hub)))
            }
            Onto::Stays => Chip::new(Tone::Act, self.page.say("anew-stays")),
        }
    }

    fn paper(&self, id: WaybillId, moved: &Moved) -> Option<PaperCard> {
        let way = self.eyes.present.book.waybill(id)?;
        let boxes = moved.boxes.iter().map(|(code, onto)| (code.to_string(), self.onto(*onto)));
        let loose = moved.loose.iter().filter_map(|((lot, onto), units)| {
            let batch = &self.eyes.present.book.lot(*lot)?.batch;
            let thing = self.eyes.thing(&batch.item, &batch.variant);
            let amount = self.eyes.amount(&batch.item, *units);
            Some((format!("{thing}: {amount}"), self.onto(*onto)))
        });
        let ends = format!("{} → {}", self.eyes.hub(way.from), self.eyes.destination(way.to));
        Some(PaperCard { id, ends, rows: boxes.chain(loose).collect() })
    }

    fn time(&self, second: Second) -> String {
        let days = i32::try_from(second.div_euclid(DAY)).unwrap_or_default();
        let day = self.page.day(self.anew.standing.day.plus(days));
        let minutes = second.rem_euclid(DAY) / 60;
        format!("{day}, {:02}:{:02}", minutes / 60, minutes % 60)
    }

    fn way(&self, way: &NextWay) -> NextCard {
        let mut halts: Vec<_> = way.halts.iter().map(|halt| self.halt(halt)).collect();
        halts.extend(
            way.home.map(|home| (self.time(home), self.page.say("convoy-home"), Vec::new())),
        );
        NextCard { title: self.vehicle(way.vehicle), halts }
    }

    fn halt(&self, halt: &NextHalt) -> (String, String, Vec<String>) {
        let at = match halt.at {
            Where::At(At::Hub(hub)) => self.eyes.hub(hub),
            Where::At(At::Group(group)) => self.eyes.group(group),
            Where::At(At::Peer(peer)) => self.eyes.peer(peer),
            Where::Beside(place) => {
                self.page.filled("anew-beside", "vehicle", &self.vehicle(place))
            }
        };
        let hours = |key: &str, seconds: Second| {
            let told = format!("{}:{:02}", seconds / 3_600, seconds % 3_600 / 60);
            (seconds > 0).then(|| self.page.filled(key, "length", &told))
        };
        let kilograms = halt.loads.div_ceil(1_000);
        let kilograms = usize::try_from(kilograms).unwrap_or(usize::MAX);
        let loads = (halt.loads > 0)
            .then(|| self.page.filled("anew-loads", "kg", &self.page.number(kilograms)));
        let papers: Vec<_> = halt.hands_over.iter().map(ToString::to_string).collect();
        let papers = (!papers.is_empty())
            .then(|| self.page.filled("anew-hands-over", "papers", &papers.join(", ")));
        let people = (!halt.collects.is_empty())
            .then(|| self.page.count("anew-collects", halt.collects.len()));
        let waits = [hours("anew-curfew", halt.curfew), hours("anew-border", halt.border)];
        let acts = waits.into_iter().flatten().chain(papers).chain(loads).chain(people);
        (self.time(halt.from), at, acts.collect())
    }

    fn homeward(&self, place: u8, way: Homeward) -> (String, String) {
        let count = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
        let with = way.with.map(|(vehicle, people)| {
            let told = [("count", count(people).into()), ("vehicle", self.vehicle(vehicle).into())];
            self.page.with("anew-with", &told)
        });
        let paid = (way.paid > 0).then(|| self.page.count("anew-paid", count(way.paid)));
        let told: Vec<String> = with.into_iter().chain(paid).collect();
        (self.vehicle(place), told.join(" · "))
    }

    fn troubles(&self) -> Vec<String> {
        let open: Vec<_> = self.anew.open.iter().map(ToString::to_string).collect();
        let open =
            (!open.is_empty()).then(|| self.page.filled("anew-open", "papers", &open.join(", ")));
        let far = self.anew.to_depot.iter().map(|(place, (hub, kilometres))| {
            let hub: &HubId = hub;
            let told = [
                ("vehicle", self.vehicle(*place).into()),
                ("hub", self.eyes.hub(*hub).into()),
                ("km", self.page.number(usize::try_from(*kilometres).unwrap_or(usize::MAX)).into()),
            ];
            self.page.with("anew-far", &told)
        });
        let guessed = (self.anew.told.by_nobody > 0).then(|| self.page.say("anew-guessed"));
        let always = [self.page.say("anew-rested")];
        open.into_iter().chain(far).chain(guessed).chain(always).collect()
    }
}

//! A convoy: the vehicles somebody has, and the ways that were planned for them.
//!
//! It is looked at, changed and planned again; nothing of it is in the books.

mod fleet;
mod kept;
mod map;
mod time;

use std::collections::BTreeMap;

use askama::Template;
use busel_domain::ids::{GroupId, HubId, PlanId};
use busel_domain::plan::Trip;

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::plan::{TripLine, trip_line};
use super::words;
use crate::atlas::Told;
use crate::planning::convoy::{At, Convoy, Sums, Way, WhyLeft};
use crate::road_service::NoAnswer;
use crate::seen::Seen;
pub use fleet::{FREE_ROWS, Field, FleetPage, KindLine, PostLine, Said, company_code};
pub use kept::as_filled;
pub use map::{Map, MapLine, MapPlace};
pub use time::StepLine;

/// Loads that stay behind on one page.
const LEFT_SHOWN: usize = 50;

/// A number of the convoy, beside what it was before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SumLine {
    /// What it is.
    pub name: String,
    /// How much.
    pub value: String,
    /// What it is compared with; may be empty.
    pub more: String,
}

/// One vehicle's way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WayCard {
    /// "1 · Mercedes Sprinter".
    pub title: String,
    /// How far.
    pub metres: String,
    /// How it ends.
    pub end: String,
    /// How full it is when it is fullest.
    pub full: TripLine,
    /// Its halts and waits.
    pub steps: Vec<StepLine>,
    /// The field of the form that counts one less without it.
    pub without: String,
}

/// The page of a convoy.
#[derive(Debug, Clone, Template)]
#[template(path = "convoy/show.html")]
pub struct ConvoyPage {
    page: Frame,
    plan: PlanId,
    lead: String,
    /// By whom lengths and times were told.
    told: Vec<String>,
    sums: Vec<SumLine>,
    ways: Vec<WayCard>,
    left: Vec<(String, String)>,
    hidden_left: usize,
    map: Map,
    /// The form once more, for buttons that change it a little.
    fields: Vec<(String, String)>,
    job: String,
}

impl ConvoyPage {
    /// The page; `job` is where this convoy waits, so that the next one can be compared with it.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, (convoy, said): (&Convoy, &Said), job: &str) -> Self {
        let page = page.at(Here::Plan);
        let teller = Teller { eyes: Eyes::of(present, &page.viewer), page: &page, convoy };
        let mut left = teller.left();
        let hidden_left = left.len().saturating_sub(LEFT_SHOWN);
        left.truncate(LEFT_SHOWN);
        Self {
            plan: convoy.plan,
            lead: teller.lead(),
            told: teller.told(),
            sums: teller.sums(),
            ways: convoy.ways.iter().enumerate().map(|(at, way)| teller.way(at, way)).collect(),
            left,
            hidden_left,
            map: map::drawn(convoy, |at| teller.at(at)),
            fields: said.fields().to_vec(),
            job: job.to_owned(),
            page,
        }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let sum = SumLine {
            name: page.say("convoy-road"),
            value: "1,240 km".to_owned(),
            more: page.with("convoy-alone", &[("km", "3,100".into())]),
        };
        let halt = StepLine {
            time: "Mon 23 Nov, 06:00".to_owned(),
            written: "2026-11-23 06:00".to_owned(),
            at: "Львів, склад 1".to_owned(),
            is_wait: false,
            acts: vec![page.with(
                "convoy-load",
                &[("group", "Притулок".into()), ("weight", "240 kg".into()), ("lines", "3".into())],
            )],
        };
        let told = [("until", "05:00".into()), ("length", "5 h 00".into())];
        let wait = StepLine {
            time: "Tue 24 Nov, 00:00".to_owned(),
            written: "2026-11-24 00:00".to_owned(),
            at: page.with("wait-to", &[("place", "Притулок".into())]),
            acts: vec![page.with("wait-curfew", &told)],
            is_wait: true,
        };
        let way = WayCard {
            title: "1 · Mercedes Sprinter L4H3".to_owned(),
            metres: "1,240 km".to_owned(),
            end: page.say("convoy-pays"),
            full: trip_line(&page, &carried("mercedes_sprinter_l4h3_3_5_t", (840_000, 9_000_000))),
            steps: vec![halt, wait],
            without: "back-van".to_owned(),
        };
        let places = [("70", "30", "Львів", true), ("400", "200", "Притулок", false)];
        let place = |(x, y, name, is_hub): (&str, &str, &str, bool)| MapPlace {
            x: x.to_owned(),
            y: y.to_owned(),
            name: name.to_owned(),
            name_at: (x.to_owned(), y.to_owned()),
            is_hub,
        };
        Self {
            plan: PlanId(4),
            lead: page.with("convoy-leaves", &[("day", "Mon 23 Nov".into())]),
            told: vec![page.say("convoy-by-estimate"), page.count("convoy-ways-estimated", 3)],
            sums: vec![sum],
            ways: vec![way],
            left: vec![("Boots".to_owned(), page.say("convoy-why-vehicle"))],
            hidden_left: 2,
            map: Map {
                height: 360,
                lines: vec![MapLine { points: "70,30 400,200".to_owned(), dashes: "8 4" }],
                places: places.map(place).into(),
            },
            fields: vec![("back-van".to_owned(), "1".to_owned())],
            job: "5ea1".to_owned(),
            page: page.at(Here::Plan),
        }
    }
}

/// A vehicle with so much aboard, in grams and cubic centimetres.
fn carried(vehicle: &str, (weight_grams, volume_cm3): (u64, u64)) -> Trip {
    let (vehicle, cargo) = (Some(vehicle.into()), Vec::new());
    Trip { vehicle, cargo, weight_grams, volume_cm3, unknown: 0 }
}

/// Says a convoy in words.
struct Teller<'a> {
    eyes: Eyes<'a>,
    page: &'a Frame,
    convoy: &'a Convoy,
}

impl Teller<'_> {
    fn at(&self, at: At) -> String {
        match at {
            At::Hub(hub) => self.eyes.hub(hub),
            At::Group(group) => self.eyes.group(group),
            At::Peer(peer) => self.eyes.peer(peer),
        }
    }

    fn km(&self, metres: u64) -> String {
        let km = self.page.tongue().number(metres.div_ceil(1_000));
        self.page.with("sum-km", &[("km", km.into())])
    }

    /// When they leave, and what was counted.
    fn lead(&self) -> String {
        let Self { page, convoy, .. } = self;
        let rules = &convoy.fleet.rules;
        let leaves = page.with("convoy-leaves", &[("day", page.day(convoy.fleet.day).into())]);
        let curfews = rules.curfews.values().filter(|hours| !hours.is_empty()).count();
        let curfews = page.count("convoy-curfews-counted", curfews);
        let posts = page.count("convoy-posts-counted", rules.posts.len());
        format!("{leaves} {curfews} {posts}")
    }

    /// By whom lengths and times were told, and what else somebody should know of it.
    fn told(&self) -> Vec<String> {
        let Self { page, convoy, .. } = self;
        let told = convoy.told;
        let failed = told.failed.map(|why| {
            let why = page.say(match why {
                NoAnswer::Silent => "service-silent",
                NoAnswer::Public => "service-public",
                NoAnswer::Declined => "service-declined",
                NoAnswer::Unreadable => "service-unreadable",
                NoAnswer::Untrue => "service-untrue",
                NoAnswer::TooMany => "service-too-many",
            });
            page.with("convoy-service-failed", &[("why", why.into())])
        });
        let by = page.say(match told {
            Told { by_service: 1.., .. } => "convoy-by-service",
            Told { by_map: 1.., .. } => "convoy-by-map",
            Told { .. } => "convoy-by-estimate",
        });
        let is_mixed = told.by_nobody > 0 && told.by_service + told.by_map > 0;
        let rest = is_mixed.then(|| page.count("convoy-ways-estimated", told.by_nobody));
        let public = told.is_public.then(|| page.say("convoy-service-public"));
        failed.into_iter().chain([by]).chain(rest).chain(public).collect()
    }

    fn sums(&self) -> Vec<SumLine> {
        let Self { page, convoy, .. } = self;
        let (now, before) = (convoy.sums(), convoy.before);
        let tongue = page.tongue();
        let line = |key: &str, told: &dyn Fn(&Sums) -> String, more: Option<String>| {
            let was = before.as_ref().map(told).filter(|was| *was != told(&now));
            let was = was.map(|was| page.with("convoy-before", &[("value", was.into())]));
            let more = was.or(more).unwrap_or_default();
            SumLine { name: page.say(key), value: told(&now), more }
        };
        let alone = tongue.number(convoy.metres_one_by_one.div_ceil(1_000));
        let alone = page.with("convoy-alone", &[("km", alone.into())]);
        let last = |sums: &Sums| {
            if sums.last > 0 { self.time(sums.last) } else { page.say("convoy-never") }
        };
        vec![
            line("convoy-vehicles", &|sums| tongue.number(sums.vehicles), None),
            line("convoy-road", &|sums| self.km(sums.metres), Some(alone)),
            line("convoy-last", &last, None),
            line("convoy-left", &|sums| tongue.number(sums.left), None),
            line("convoy-late", &|sums| tongue.number(sums.late), None),
            line("convoy-rides", &|sums| tongue.number(sums.rides), None),
            line("convoy-waiting", &|sums| self.length(sums.waiting), None),
        ]
    }

    fn way(&self, at: usize, way: &Way) -> WayCard {
        let end = match way.back {
            Some((_, back)) => {
                self.page.with("convoy-is-back", &[("time", self.time(back).into())])
            }
            None if way.pays_ride => self.page.say("convoy-pays"),
            None => self.page.say("convoy-stays"),
        };
        let field = if way.is_given { "given" } else { "back" };
        WayCard {
            title: format!("{} · {}", at + 1, words::vehicle(&way.vehicle).name),
            metres: self.km(way.metres),
            end,
            full: trip_line(self.page, &self.fullest(way)),
            steps: self.steps(way),
            without: format!("{field}-{}", way.vehicle),
        }
    }

    /// The vehicle at the halt it leaves with most aboard, by weight and by room.
    fn fullest(&self, way: &Way) -> Trip {
        let mut most = (0, 0);
        let mut aboard = (0_u64, 0_u64);
        for halt in &way.halts {
            for piece in halt.unloads.iter().map(|at| &self.convoy.pieces[*at]) {
                aboard.0 = aboard.0.saturating_sub(piece.grams);
                aboard.1 = aboard.1.saturating_sub(piece.cm3);
            }
            for piece in halt.loads.iter().map(|at| &self.convoy.pieces[*at]) {
                aboard = (aboard.0 + piece.grams, aboard.1 + piece.cm3);
            }
            most = (most.0.max(aboard.0), most.1.max(aboard.1));
        }
        carried(&way.vehicle, most)
    }

    /// What stays behind, summed up by where it goes and why.
    fn left(&self) -> Vec<(String, String)> {
        let mut sums: BTreeMap<(HubId, GroupId, WhyLeft), u64> = BTreeMap::new();
        for (at, why) in &self.convoy.left {
            let piece = &self.convoy.pieces[*at];
            *sums.entry((piece.hub, piece.group, *why)).or_default() += piece.grams;
        }
        let unit = self.page.say("unit-kilogram");
        let told = sums.into_iter().map(|((hub, group, why), grams)| {
            let key = match why {
                WhyLeft::PlaceUnknown => "convoy-why-place",
                WhyLeft::NoPost => "convoy-why-post",
                WhyLeft::TooLarge => "convoy-why-large",
                WhyLeft::NoVehicle => "convoy-why-vehicle",
            };
            let kg = self.page.tongue().number(grams.div_ceil(1_000));
            let (hub, group) = (self.eyes.hub(hub), self.eyes.group(group));
            (format!("{hub} → {group}, {kg}\u{a0}{unit}"), self.page.say(key))
        });
        told.collect()
    }
}

//! A convoy: the vehicles somebody has, and the ways that were planned for them.
//!
//! It is looked at, changed and planned again; nothing of it is in the books.

use std::collections::BTreeMap;

use askama::Template;
use busel_domain::ids::{GroupId, HubId, PlanId};
use busel_domain::time::Day;
use busel_roads::Point;

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::words;
use crate::catalogue::VehicleKind;
use crate::clerk::Present;
use crate::planning::convoy::{At, Convoy, Fleet, Halt, Sums, Way, WhyLeft, kinds};

/// Seconds of a day.
const DAY: i64 = 86_400;

/// Loads that stay behind on one page.
const LEFT_SHOWN: usize = 50;

/// The map is so wide and so high, in its own units.
const MAP: (f64, f64) = (640.0, 360.0);

/// Room for names at the edge of the map.
const MAP_EDGE: (f64, f64) = (70.0, 30.0);

/// A kind of vehicle and how many of it somebody has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindLine {
    /// Its key.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// What it carries.
    pub carries: String,
    /// How many come back.
    pub back: u32,
    /// How many are given away.
    pub given: u32,
}

/// The page on which somebody says which vehicles there are.
#[derive(Debug, Clone, Template)]
#[template(path = "convoy/fleet.html")]
pub struct FleetPage {
    page: Frame,
    plan: PlanId,
    kinds: Vec<KindLine>,
    day: String,
}

impl FleetPage {
    /// The form for this plan; nothing if there is no such plan.
    #[must_use]
    pub fn of(present: &Present, page: Frame, plan: PlanId, fleet: &Fleet) -> Option<Self> {
        present.book.plan(plan)?;
        let line = |kind: &VehicleKind| kind_line(&page, kind, fleet);
        let kinds = kinds().map(line).collect();
        Some(Self { plan, kinds, day: fleet.day.to_string(), page: page.at(Here::Plan) })
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let fleet = Fleet { vehicles: [].into(), day: Day(20_780) };
        let kinds = kinds().map(|kind| kind_line(&page, kind, &fleet)).collect();
        Self { plan: PlanId(4), kinds, day: fleet.day.to_string(), page: page.at(Here::Plan) }
    }
}

fn kind_line(page: &Frame, kind: &VehicleKind, fleet: &Fleet) -> KindLine {
    let (back, given) = fleet.vehicles.get(&kind.key).copied().unwrap_or_default();
    let tongue = page.tongue();
    let space = u64::from(kind.volume_l.unwrap_or_default()).div_ceil(100) * 100;
    let carries = page.with(
        "convoy-carries",
        &[
            ("kg", tongue.number(kind.payload_kg).into()),
            ("space", tongue.thousandths(space).into()),
        ],
    );
    KindLine { key: kind.key.to_string(), name: kind.name.to_string(), carries, back, given }
}

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

/// A halt of a way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HaltLine {
    /// When.
    pub time: String,
    /// Where.
    pub at: String,
    /// What is done, one after the other.
    pub acts: Vec<String>,
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
    /// Its halts.
    pub halts: Vec<HaltLine>,
    /// What the form sends for the same convoy without it: a field's name and how many.
    pub without: (String, u32),
}

/// A line on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct MapLine {
    /// Its points, as SVG wants them.
    pub points: String,
    /// Its dashes, so that colour is not needed.
    pub dashes: &'static str,
}

/// A place on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct MapPlace {
    /// From the left.
    pub x: String,
    /// From the top.
    pub y: String,
    /// What it is called.
    pub name: String,
    /// Whether it is a hub of ours.
    pub is_hub: bool,
}

/// The page of a convoy.
#[derive(Debug, Clone, Template)]
#[template(path = "convoy/show.html")]
pub struct ConvoyPage {
    page: Frame,
    plan: PlanId,
    lead: String,
    sums: Vec<SumLine>,
    ways: Vec<WayCard>,
    left: Vec<(String, String)>,
    hidden_left: usize,
    lines: Vec<MapLine>,
    places: Vec<MapPlace>,
    /// The fleet once more, for forms that change it a little.
    fields: Vec<(String, u32)>,
    job: String,
    day: String,
    later: String,
}

impl ConvoyPage {
    /// The page; `job` is where this convoy waits, so that the next one can be compared with it.
    #[must_use]
    pub fn of(present: &Present, page: Frame, convoy: &Convoy, job: &str) -> Self {
        let page = page.at(Here::Plan);
        let teller = Teller { eyes: Eyes::of(present, &page.viewer), page: &page, convoy };
        let mut left = teller.left();
        let hidden_left = left.len().saturating_sub(LEFT_SHOWN);
        left.truncate(LEFT_SHOWN);
        let (lines, places) = teller.map();
        Self {
            plan: convoy.plan,
            lead: page.with("convoy-leaves", &[("day", page.day(convoy.fleet.day).into())]),
            sums: teller.sums(),
            ways: convoy.ways.iter().enumerate().map(|(at, way)| teller.way(at, way)).collect(),
            left,
            hidden_left,
            lines,
            places,
            fields: fields(&convoy.fleet),
            job: job.to_owned(),
            day: convoy.fleet.day.to_string(),
            later: convoy.fleet.day.plus(1).to_string(),
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
        let halt = HaltLine {
            time: "Mon 23 Nov, 06:00".to_owned(),
            at: "Львів, склад 1".to_owned(),
            acts: vec![page.with(
                "convoy-load",
                &[("group", "Притулок".into()), ("kg", "240".into()), ("lines", "3".into())],
            )],
        };
        let way = WayCard {
            title: "1 · Mercedes Sprinter L4H3".to_owned(),
            metres: "1,240 km".to_owned(),
            end: page.say("convoy-pays"),
            halts: vec![halt],
            without: ("back-van".to_owned(), 0),
        };
        let places = [("70", "30", "Львів", true), ("400", "200", "Притулок", false)];
        let place = |(x, y, name, is_hub): (&str, &str, &str, bool)| MapPlace {
            x: x.to_owned(),
            y: y.to_owned(),
            name: name.to_owned(),
            is_hub,
        };
        Self {
            plan: PlanId(4),
            lead: page.with("convoy-leaves", &[("day", "Mon 23 Nov".into())]),
            sums: vec![sum],
            ways: vec![way],
            left: vec![("Boots".to_owned(), page.say("convoy-why-vehicle"))],
            hidden_left: 2,
            lines: vec![MapLine { points: "70,30 400,200".to_owned(), dashes: "8 4" }],
            places: places.map(place).into(),
            fields: vec![("back-van".to_owned(), 1)],
            job: "5ea1".to_owned(),
            day: "2026-11-23".to_owned(),
            later: "2026-11-24".to_owned(),
            page: page.at(Here::Plan),
        }
    }
}

/// The names under which a form sends a fleet, and how many of each.
fn fields(fleet: &Fleet) -> Vec<(String, u32)> {
    let both = fleet.vehicles.iter().flat_map(|(key, (back, given))| {
        [(format!("back-{key}"), *back), (format!("given-{key}"), *given)]
    });
    both.filter(|(_, count)| *count > 0).collect()
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
        }
    }

    fn km(&self, metres: u64) -> String {
        let km = self.page.tongue().number(metres.div_ceil(1_000));
        self.page.with("sum-km", &[("km", km.into())])
    }

    /// "Mon 23 Nov, 06:00".
    fn time(&self, second: i64) -> String {
        let days = i32::try_from(second.div_euclid(DAY)).unwrap_or_default();
        let day = self.page.day(self.convoy.fleet.day.plus(days));
        let minutes = second.rem_euclid(DAY) / 60;
        format!("{day}, {:02}:{:02}", minutes / 60, minutes % 60)
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
        ]
    }

    fn way(&self, at: usize, way: &Way) -> WayCard {
        let end = match way.back {
            Some(back) => self.page.with("convoy-is-back", &[("time", self.time(back).into())]),
            None if way.pays_ride => self.page.say("convoy-pays"),
            None => self.page.say("convoy-stays"),
        };
        let counts = self.convoy.fleet.vehicles.get(&way.vehicle).copied().unwrap_or_default();
        let without = if way.is_given {
            (format!("given-{}", way.vehicle), counts.1.saturating_sub(1))
        } else {
            (format!("back-{}", way.vehicle), counts.0.saturating_sub(1))
        };
        WayCard {
            title: format!("{} · {}", at + 1, words::vehicle(&way.vehicle).name),
            metres: self.km(way.metres),
            end,
            halts: way.halts.iter().map(|halt| self.halt(halt)).collect(),
            without,
        }
    }

    fn halt(&self, halt: &Halt) -> HaltLine {
        let tongue = self.page.tongue();
        let piece = |key: &str, at: &usize| {
            let piece = &self.convoy.pieces[*at];
            self.page.with(
                key,
                &[
                    ("group", self.eyes.group(piece.group).into()),
                    ("kg", tongue.number(piece.grams.div_ceil(1_000)).into()),
                    ("lines", tongue.number(piece.lines.len()).into()),
                ],
            )
        };
        let loads = halt.loads.iter().map(|at| piece("convoy-load", at));
        let unloads = halt.unloads.iter().map(|at| piece("convoy-unload", at));
        let collects = halt.collects.iter().map(|way| {
            self.page.with("convoy-collect", &[("number", tongue.number(way + 1).into())])
        });
        HaltLine {
            time: self.time(halt.from),
            at: self.at(halt.at),
            acts: unloads.chain(loads).chain(collects).collect(),
        }
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
                WhyLeft::TooLarge => "convoy-why-large",
                WhyLeft::NoVehicle => "convoy-why-vehicle",
            };
            let kg = self.page.tongue().number(grams.div_ceil(1_000));
            let (hub, group) = (self.eyes.hub(hub), self.eyes.group(group));
            (format!("{hub} → {group}, {kg}\u{a0}{unit}"), self.page.say(key))
        });
        told.collect()
    }

    fn map(&self) -> (Vec<MapLine>, Vec<MapPlace>) {
        const DASHES: [&str; 6] = ["none", "8 4", "2 4", "12 4 2 4", "16 6", "4 8"];
        let used: Vec<At> =
            self.convoy.ways.iter().flat_map(|way| &way.halts).map(|halt| halt.at).collect();
        let shown = self.convoy.points.iter().filter(|(at, _)| used.contains(at));
        let points: Vec<(At, Point)> = shown.map(|(at, point)| (*at, *point)).collect();
        let drawn = flat(&points.iter().map(|(_, point)| *point).collect::<Vec<_>>());
        let spot = |at: At| {
            let found = points.iter().position(|(known, _)| *known == at)?;
            drawn.get(found).copied()
        };
        let lines = self.convoy.ways.iter().enumerate().map(|(number, way)| {
            let mut halts: Vec<At> = way.halts.iter().map(|halt| halt.at).collect();
            halts.extend(way.back.and(halts.first().copied()));
            let spots = halts.into_iter().filter_map(spot);
            let points: Vec<String> = spots.map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
            MapLine { points: points.join(" "), dashes: DASHES[number % DASHES.len()] }
        });
        let places = points.iter().filter_map(|(at, _)| {
            let (x, y) = spot(*at)?;
            Some(MapPlace {
                x: format!("{x:.1}"),
                y: format!("{y:.1}"),
                name: self.at(*at),
                is_hub: matches!(at, At::Hub(_)),
            })
        });
        (lines.collect(), places.collect())
    }
}

/// Points laid flat, north up, as large as the map allows.
fn flat(points: &[Point]) -> Vec<(f64, f64)> {
    let middle = points.iter().map(|point| f64::from(point.lat_e7)).sum::<f64>()
        / f64::from(u32::try_from(points.len().max(1)).unwrap_or(u32::MAX));
    let narrow = (middle / 1e7).to_radians().cos().max(0.1);
    let raw: Vec<(f64, f64)> = points
        .iter()
        .map(|point| (f64::from(point.lon_e7) * narrow, -f64::from(point.lat_e7)))
        .collect();
    let least = raw.iter().fold((f64::MAX, f64::MAX), |l, p| (l.0.min(p.0), l.1.min(p.1)));
    let most = raw.iter().fold((f64::MIN, f64::MIN), |m, p| (m.0.max(p.0), m.1.max(p.1)));
    let room = (MAP.0 - 2.0 * MAP_EDGE.0, MAP.1 - 2.0 * MAP_EDGE.1);
    let wide = (most.0 - least.0).max(1.0);
    let high = (most.1 - least.1).max(1.0);
    let scale = (room.0 / wide).min(room.1 / high);
    let edge = ((MAP.0 - wide * scale) / 2.0, (MAP.1 - high * scale) / 2.0);
    raw.iter()
        .map(|(x, y)| ((x - least.0) * scale + edge.0, (y - least.1) * scale + edge.1))
        .collect()
}

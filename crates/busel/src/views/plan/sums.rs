//! A plan in five numbers, each beside the same number of the plan in force.

use std::collections::BTreeMap;

use busel_domain::book::Book;
use busel_domain::ids::NeedId;
use busel_domain::plan::Plan;
use busel_domain::quantity::Units;
use busel_domain::time::Day;

use super::given;
use crate::views::eyes::Eyes;
use crate::views::frame::Frame;

/// What ends within so many days counts as saved when it is planned.
const SAVED_DAYS: i32 = 30;

/// A number with its name and what it is measured by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    /// What is counted.
    pub name: String,
    /// The number.
    pub value: String,
    /// Compared with what.
    pub more: String,
}

impl Sum {
    /// A number for tests.
    #[must_use]
    pub fn sample(page: &Frame) -> Self {
        let arguments = [("met", "31".into()), ("open", "38".into())];
        Self {
            name: page.say("sum-met"),
            value: page.with("sum-met-of", &arguments),
            more: page.with("sum-was", &[("count", "24".into())]),
        }
    }
}

/// The numbers of a plan.
pub(super) fn of(eyes: Eyes<'_>, page: &Frame, plan: &Plan) -> Vec<Sum> {
    let book = &eyes.present.book;
    let day = plan.document.day;
    let gives = given(plan);
    let in_force = book.plan_in_force().filter(|other| other.id != plan.id);
    let before = in_force.map(given).unwrap_or_default();
    let open = Open::of(book, day);
    let whole = |gives: &BTreeMap<NeedId, Units>| open.served(book, gives).0;
    let some = |gives: &BTreeMap<NeedId, Units>| open.served(book, gives).1;
    let sum = |key: &str, value: String, more: String| Sum { name: page.say(key), value, more };
    let was = |count: usize| page.with("sum-was", &[("count", page.number(count).into())]);
    let of_open = |count: usize| {
        let (met, open) = (page.number(count).into(), page.number(open.count).into());
        page.with("sum-met-of", &[("met", met), ("open", open)])
    };
    let lines = plan.document.allocated.len();
    let changed = in_force.map_or(lines, |other| differing(plan, other));
    let (trips, way) = road(plan);
    vec![
        sum("sum-met", of_open(whole(&gives)), was(whole(&before))),
        sum("sum-partly", page.number(some(&gives)), was(some(&before))),
        sum("sum-lines", page.number(lines), page.count("sum-lines-new", changed)),
        sum(
            "sum-saved",
            page.count("sum-saved-lots", saved(eyes, plan)),
            page.say("sum-saved-hint"),
        ),
        sum(
            "sum-road",
            page.with(way.key(), &[("km", page.number(way.km()).into())]),
            page.count("sum-trips", trips),
        ),
    ]
}

/// The needs that are open on a day.
#[derive(Debug, Clone, Copy)]
struct Open {
    day: Day,
    count: usize,
    /// Those of them that miss nothing: the rest is on the road.
    without: usize,
}

impl Open {
    fn of(book: &Book, day: Day) -> Self {
        let none = Self { day, count: 0, without: 0 };
        book.needs().filter(|need| need.is_open(day)).fold(none, |sum, need| {
            let is_whole = need.missing().is_some_and(Units::is_zero);
            let (count, without) = (sum.count + 1, sum.without + usize::from(is_whole));
            Self { count, without, ..sum }
        })
    }

    /// How many get all they miss, and how many only some of it. Few are in a plan; only those are
    /// looked up.
    fn served(self, book: &Book, gives: &BTreeMap<NeedId, Units>) -> (usize, usize) {
        let (mut whole, mut some) = (self.without, 0);
        for (id, gets) in gives.iter().filter(|(_, gets)| !gets.is_zero()) {
            let Some(need) = book.need(*id).filter(|need| need.is_open(self.day)) else { continue };
            match need.missing() {
                Some(missing) if missing.is_zero() => {}
                Some(missing) if *gets >= missing => whole += 1,
                _less_or_unknown => some += 1,
            }
        }
        (whole, some)
    }
}

/// Lines that do not stand in the other plan as they are.
fn differing(plan: &Plan, other: &Plan) -> usize {
    let lines = |plan: &Plan| {
        let lines = plan.document.allocated.iter();
        lines.map(|line| (line.need, line.lot, line.hub, line.units)).collect::<Vec<_>>()
    };
    let mut known = lines(other);
    known.sort_unstable();
    lines(plan).iter().filter(|line| known.binary_search(line).is_err()).count()
}

/// Lots that end soon and are used by the plan.
fn saved(eyes: Eyes<'_>, plan: &Plan) -> usize {
    let mut lots: Vec<_> = plan.document.allocated.iter().map(|line| line.lot).collect();
    lots.sort_unstable();
    lots.dedup();
    let day = plan.document.day;
    let expiry = |lot| eyes.present.book.lot(lot).and_then(|lot| lot.batch.expiry);
    lots.into_iter().filter_map(expiry).filter(|last| day.until(*last) <= SAVED_DAYS).count()
}

/// How far all journeys go together.
#[derive(Debug, Clone, Copy)]
enum Way {
    /// So many kilometres.
    Known(usize),
    /// So many, and the journeys whose way nobody knows.
    AtLeast(usize),
    /// Nobody knows: no place of a journey is in the gazetteer.
    Unknown,
}

impl Way {
    fn key(self) -> &'static str {
        match self {
            Self::Known(_) => "sum-km",
            Self::AtLeast(_) => "sum-km-from",
            Self::Unknown => "sum-km-unknown",
        }
    }

    fn km(self) -> usize {
        match self {
            Self::Known(km) | Self::AtLeast(km) => km,
            Self::Unknown => 0,
        }
    }
}

/// Journeys, and how far they go together.
fn road(plan: &Plan) -> (usize, Way) {
    let loads = &plan.document.loads;
    let trips = loads.iter().map(|load| load.trips.len()).sum();
    let known = loads.iter().filter_map(|load| Some((load.distance_km?, load.trips.len())));
    let km = |(way, trips): (u32, usize)| usize::try_from(way).unwrap_or(0).saturating_mul(trips);
    let way = match known.clone().count() {
        count if count == loads.len() => Way::Known(known.map(km).sum()),
        0 => Way::Unknown,
        _some => Way::AtLeast(known.map(km).sum()),
    };
    (trips, way)
}

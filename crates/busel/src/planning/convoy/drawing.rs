//! A plan's loads, the vehicles and the rules of the road as the planner's numbers.

use std::collections::BTreeMap;

use busel_domain::ids::HubId;
use busel_domain::need::Priority;
use busel_domain::plan::Plan;
use busel_domain::time::Day;
use busel_planner::route::problem::{
    Crew, DAY, From, GoodsClass, Hours, PlaceNo, Request, Routing, Second, Stop, Traits, Vehicle,
    Window,
};
use busel_roads::{Leg, Point};

use super::chart::{BURNS, Chart, MEDICINE, Spot, What};
use super::pieces::{Class, Piece, by_ends, cut};
use super::rules::Rules;
use super::{At, COUNT_MAX, Fleet, WhyLeft, kinds};
use crate::catalogue::{VehicleKind, areas};
use crate::clerk::Present;

/// So many days a convoy may take.
const DAYS: i32 = 10;

/// The first vehicle leaves at six.
pub(super) const LEAVES: Second = 6 * 3_600;

/// Groups are met between seven and eight in the evening.
pub(super) const MEETS: (Second, Second) = (7 * 3_600, 20 * 3_600);

/// Loading or unloading one stop: half an hour, by our own judgement.
pub(super) const SERVICE: Second = 1_800;

/// People a vehicle seats, its own crew included.
const SEATS: u32 = 3;

/// Money in thousandths of a cent: 100 for a vehicle, 0.30 for a kilometre. It only weighs one way against
/// another.
const FIXED: i64 = 10_000_000;
pub(super) const PER_METRE: i64 = 30;

/// A vehicle of the fleet.
#[derive(Debug, Clone, Copy)]
pub(super) struct Driven {
    pub(super) kind: &'static VehicleKind,
    pub(super) is_given: bool,
    has_two: bool,
}

/// A convoy that is being drawn: pieces, places, and which of them the planner is asked for.
pub(super) struct Drawing {
    pub(super) pieces: Vec<Piece>,
    pub(super) left: Vec<(usize, WhyLeft)>,
    /// The piece of each request.
    pub(super) asked: Vec<usize>,
    pub(super) chart: Chart,
    pub(super) vehicles: Vec<Driven>,
}

impl Drawing {
    pub(super) fn new(present: &Present, plan: &Plan, fleet: &Fleet) -> Self {
        let vehicles = driven(fleet);
        // Without any vehicle nothing is cut, and nothing called too large.
        let room = vehicles.iter().map(|driven| room_of(driven.kind));
        let room = room.reduce(|most, room| (most.0.max(room.0), most.1.max(room.1)));
        let room = room.unwrap_or((u64::MAX, u64::MAX));
        let mut drawing = Self {
            pieces: Vec::new(),
            left: Vec::new(),
            asked: Vec::new(),
            chart: Chart::default(),
            vehicles,
        };
        for (hub, group, lines) in by_ends(present, plan, fleet.rules.is_apart) {
            let ends = [At::Hub(hub), At::Group(group)];
            for at in ends {
                drawing.chart.find(present, at);
            }
            let why = drawing.closed(ends, &fleet.rules);
            for (piece, fits) in cut(present, plan, (hub, group), &lines, room) {
                let at = drawing.pieces.len();
                drawing.pieces.push(piece);
                match why {
                    Some(why) => drawing.left.push((at, why)),
                    None if fits => drawing.asked.push(at),
                    None => drawing.left.push((at, WhyLeft::TooLarge)),
                }
            }
        }
        drawing.chart.mark_posts(&fleet.rules);
        drawing
    }

    /// Why nothing can be driven from one of these to the other.
    fn closed(&self, ends: [At; 2], rules: &Rules) -> Option<WhyLeft> {
        let zones = ends.map(|at| {
            let area = self.chart.spots[self.chart.spot(What::At(at))?].area.as_ref()?;
            Some(areas().zone(area.country()))
        });
        let [Some(from), Some(to)] = zones else { return Some(WhyLeft::PlaceUnknown) };
        let is_closed = from != to && rules.gates(&from, &to).is_empty();
        is_closed.then_some(WhyLeft::NoPost)
    }

    /// Where hubs and groups lie.
    pub(super) fn points(&self) -> BTreeMap<At, Point> {
        let at = |spot: &Spot| match spot.what {
            What::At(at) => Some((at, spot.point)),
            What::Post(_) | What::CrewsHome | What::Vehicle(_) => None,
        };
        self.chart.spots.iter().filter_map(at).collect()
    }

    /// The hub most pieces leave from: vehicles stand there.
    fn home(&self) -> PlaceNo {
        let mut counts: BTreeMap<HubId, usize> = BTreeMap::new();
        for at in &self.asked {
            *counts.entry(self.pieces[*at].hub).or_default() += 1;
        }
        let most = counts.iter().max_by_key(|(hub, count)| (**count, std::cmp::Reverse(**hub)));
        most.map_or(0, |(hub, _)| self.chart.place(What::At(At::Hub(*hub))))
    }

    pub(super) fn problem(&self, fleet: &Fleet, legs: &[Option<Leg>]) -> Routing {
        let rules = &fleet.rules;
        Routing {
            requests: self
                .asked
                .iter()
                .map(|at| self.carried(&self.pieces[*at], fleet.day))
                .collect(),
            vehicles: self.vehicles.iter().zip(0..).map(|one| self.vehicle(one, rules)).collect(),
            ..self.chart.frame(rules, legs)
        }
    }

    fn carried(&self, piece: &Piece, day: Day) -> Request {
        let stop =
            |at, windows| Stop { place: self.chart.place(What::At(at)), windows, service: SERVICE };
        let all_day = vec![Window { opens: 0, closes: END }];
        Request {
            from: From::Stop(stop(At::Hub(piece.hub), all_day)),
            to: stop(At::Group(piece.group), meetings(day, piece.wanted_by)),
            grams: whole(piece.grams),
            millilitres: whole(piece.cm3),
            priority: rank(piece.priority),
            needs: Traits::default(),
            class: goods_class(piece.class),
        }
    }

    fn vehicle(&self, (driven, number): (&Driven, u32), rules: &Rules) -> Vehicle {
        let (grams, cm3) = room_of(driven.kind);
        let start = self.home();
        let home = self.chart.spot(What::CrewsHome).filter(|_| driven.is_given);
        let home = home.and_then(|at| u32::try_from(at).ok()).unwrap_or(start);
        Vehicle {
            start,
            end: (!driven.is_given).then_some(start),
            from: LEAVES,
            until: END,
            table: 0,
            grams: whole(grams),
            millilitres: whole(cm3),
            fixed: FIXED,
            per_metre: PER_METRE,
            traits: Traits::default(),
            hours: Some(if driven.has_two { Hours::TWO } else { Hours::ONE }),
            crew: Crew {
                people: if driven.has_two { 2 } else { 1 },
                seats: SEATS,
                home,
                must_return: driven.is_given,
            },
            together: rules.company.number(number),
        }
    }

    pub(super) fn there_and_back(&self, problem: &Routing, piece: usize) -> u64 {
        let Piece { hub, group, .. } = self.pieces[piece];
        let [hub, group] =
            [At::Hub(hub), At::Group(group)].map(|at| self.chart.place(What::At(at)));
        self.chart.metres(problem, hub, group) + self.chart.metres(problem, group, hub)
    }
}

/// By then every vehicle has ended.
pub(super) const END: Second = LEAVES + DAYS as Second * DAY;

/// The vehicles of a fleet one by one, by kind, those that come back first.
fn driven(fleet: &Fleet) -> Vec<Driven> {
    let vehicles = kinds().flat_map(|kind| {
        let (back, given) = fleet.vehicles.get(&kind.key).copied().unwrap_or_default();
        let has_two = fleet.with_two.contains(&kind.key);
        let one = move |is_given| Driven { kind, is_given, has_two };
        let back = (0..back.min(COUNT_MAX)).map(move |_| one(false));
        back.chain((0..given.min(COUNT_MAX)).map(move |_| one(true)))
    });
    vehicles.collect()
}

/// Days on which a group is met: until its things are wanted, or all of them when that is past.
pub(super) fn meetings(first: Day, wanted_by: Option<Day>) -> Vec<Window> {
    let window = |day: i32| {
        let midnight = Second::from(day) * DAY;
        Window { opens: midnight + MEETS.0, closes: midnight + MEETS.1 }
    };
    let in_time = |day: &i32| wanted_by.is_none_or(|wanted| first.plus(*day) <= wanted);
    let windows: Vec<Window> = (0..DAYS).filter(in_time).map(window).collect();
    if windows.is_empty() { (0..DAYS).map(window).collect() } else { windows }
}

/// How urgent something is, as the planner counts.
pub(super) fn rank(priority: Priority) -> u8 {
    match priority {
        Priority::P1 => 1,
        Priority::P2 => 2,
        Priority::P3 => 3,
        Priority::P4 => 4,
    }
}

pub(super) fn goods_class(class: Class) -> GoodsClass {
    match class {
        Class::Plain => GoodsClass::default(),
        Class::Medicine => MEDICINE,
        Class::Burns => BURNS,
    }
}

/// Grams and cubic centimetres a vehicle takes.
pub(super) fn room_of(kind: &VehicleKind) -> (u64, u64) {
    (u64::from(kind.payload_kg) * 1_000, u64::from(kind.volume_l.unwrap_or_default()) * 1_000)
}

pub(super) fn whole(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests;

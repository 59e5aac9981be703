//! Which vehicle takes what of a plan where, and how everybody gets home.
//!
//! A plan's loads are cut into pieces that fit a vehicle, the planner of convoys puts them on the
//! road, and what it answers is told in our own nouns. Nothing is stored: a convoy is looked at,
//! changed and planned again until people are content.
//!
//! Not counted yet: waits at borders and curfews, of which a centre has no observations so far.

mod pieces;

use std::collections::BTreeMap;

use busel_domain::ids::{GroupId, HubId, PlanId};
use busel_domain::need::Priority;
use busel_domain::plan::Plan;
use busel_domain::time::Day;
use busel_planner::route::plan::{Act, Doing, RoutePlan, Span};
use busel_planner::route::problem::{
    Crew, DAY, From, GoodsClass, Hours, Place, PlaceNo, Request, Ride, Routing, Second, Stop,
    Table, Traits, Vehicle, Window,
};
use busel_planner::route::search::{Effort, Watch, route};
use busel_roads::profile::Profile;
use busel_roads::{Point, Roads};

use super::roads::{ESTIMATED_SPEED, estimated_metres, place_of};
use crate::catalogue::{VehicleKind, lexicon};
use crate::clerk::Present;
pub use pieces::Piece;
use pieces::{by_ends, cut};

/// Vehicles of one kind that a form may name.
pub const COUNT_MAX: u32 = 40;

/// So many days a convoy may take.
const DAYS: i32 = 10;

/// The first vehicle leaves at six.
const LEAVES: Second = 6 * 3_600;

/// Groups are met between seven and eight in the evening.
const MEETS: (Second, Second) = (7 * 3_600, 20 * 3_600);

/// Loading or unloading one stop: half an hour, by our own judgement.
const SERVICE: Second = 1_800;

/// Attempts of the search: a second or two for a convoy of some thirty stops.
pub const SEARCH_ITERATIONS: u64 = 20_000;

const EFFORT: Effort = Effort { seed: 1, iterations: SEARCH_ITERATIONS, threads: 1 };

/// Money in thousandths of a cent: 100 for a vehicle, 0.30 for a kilometre, and for somebody's bus
/// home 20 and 0.08 a kilometre. They only weigh one way against another.
const FIXED: i64 = 10_000_000;
const PER_METRE: i64 = 30;
const RIDE: Ride = Ride { fixed: 2_000_000, per_metre: 8 };

/// Vehicles that can be had, and when they leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fleet {
    /// By the key of their kind: how many come back, how many are given away with their load.
    pub vehicles: BTreeMap<Box<str>, (u32, u32)>,
    /// The day on which they may leave.
    pub day: Day,
}

/// Where a vehicle halts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum At {
    /// At shelves of ours.
    Hub(HubId),
    /// At a group.
    Group(GroupId),
}

/// A halt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Halt {
    /// Where.
    pub at: At,
    /// When work begins, in seconds from the midnight the fleet's day begins with.
    pub from: Second,
    /// When it is done.
    pub until: Second,
    /// Pieces that come aboard, in the turn they are loaded: what leaves last is loaded first.
    pub loads: Vec<usize>,
    /// Pieces that are handed over.
    pub unloads: Vec<usize>,
    /// Ways whose crew gets in, to be brought home.
    pub collects: Vec<usize>,
}

/// One vehicle's way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// The key of its kind.
    pub vehicle: Box<str>,
    /// Whether the vehicle stays at its last stop.
    pub is_given: bool,
    /// Its halts, in turn.
    pub halts: Vec<Halt>,
    /// When it is back, where it comes back.
    pub back: Option<Second>,
    /// Metres it drives.
    pub metres: u64,
    /// Whether its crew needs a paid ride home.
    pub pays_ride: bool,
}

/// Why a piece is on no vehicle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WhyLeft {
    /// Nobody knows where the hub or the group is.
    PlaceUnknown,
    /// One thing in it is too large for every vehicle.
    TooLarge,
    /// The vehicles have no room or no time for it.
    NoVehicle,
}

/// What was planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Convoy {
    /// Of which plan.
    pub plan: PlanId,
    /// With what.
    pub fleet: Fleet,
    /// All pieces of the plan's loads.
    pub pieces: Vec<Piece>,
    /// Who drives what where.
    pub ways: Vec<Way>,
    /// Pieces that stay, and why.
    pub left: Vec<(usize, WhyLeft)>,
    /// What the pieces handed over would drive each by itself, there and back with a vehicle of its
    /// own: what a list without a planner comes to.
    pub metres_one_by_one: u64,
    /// Where the halts lie, for the map.
    pub points: BTreeMap<At, Point>,
    /// The same sums of the convoy this one was changed from.
    pub before: Option<Sums>,
}

/// A convoy in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sums {
    /// Vehicles on the road.
    pub vehicles: usize,
    /// Metres driven.
    pub metres: u64,
    /// Pieces that stay.
    pub left: usize,
    /// Pieces handed over after the day they are wanted.
    pub late: usize,
    /// When the last piece is handed over.
    pub last: Second,
    /// Crews that pay for their ride home.
    pub rides: usize,
}

impl Convoy {
    /// The convoy in numbers.
    #[must_use]
    pub fn sums(&self) -> Sums {
        let halts = || self.ways.iter().flat_map(|way| &way.halts);
        let is_late = |halt: &Halt, piece: &usize| {
            let day = self.fleet.day.plus(i32::try_from(halt.from / DAY).unwrap_or(i32::MAX));
            self.pieces[*piece].wanted_by.is_some_and(|wanted| wanted < day)
        };
        Sums {
            vehicles: self.ways.len(),
            metres: self.ways.iter().map(|way| way.metres).sum(),
            left: self.left.len(),
            late: halts()
                .flat_map(|halt| halt.unloads.iter().filter(|at| is_late(halt, at)))
                .count(),
            last: halts()
                .filter(|halt| !halt.unloads.is_empty())
                .map(|halt| halt.until)
                .max()
                .unwrap_or_default(),
            rides: self.ways.iter().filter(|way| way.pays_ride).count(),
        }
    }
}

/// Kinds of vehicles that can be planned with: those whose room is known.
pub fn kinds() -> impl Iterator<Item = &'static VehicleKind> {
    lexicon().vehicles().iter().filter(|kind| kind.volume_l.is_some())
}

/// Plans a convoy for a plan's loads.
#[must_use]
pub fn plan_convoy(
    present: &Present,
    plan: &Plan,
    fleet: Fleet,
    roads: Option<&Roads>,
    watch: &dyn Watch,
) -> Convoy {
    let mut drawing = Drawing::new(present, plan, &fleet);
    let problem = drawing.problem(&fleet, roads);
    // The numbers are our own and within the planner's limits; what it refuses stays whole.
    let answer = route(&problem, &EFFORT, watch).unwrap_or_default();
    let ways = drawing.ways(&problem, &answer);
    let served: Vec<bool> = {
        let mut served = vec![false; drawing.pieces.len()];
        for at in ways.iter().flat_map(|way| &way.halts).flat_map(|halt| &halt.unloads) {
            served[*at] = true;
        }
        served
    };
    let missed = drawing.asked.iter().filter(|at| !served[**at]);
    drawing.left.extend(missed.map(|at| (*at, WhyLeft::NoVehicle)));
    drawing.left.sort_unstable();
    let points = drawing.places.iter().copied().collect();
    let handed = drawing.asked.iter().filter(|at| served[**at]);
    let metres_one_by_one = handed.map(|at| drawing.there_and_back(&problem, *at)).sum();
    let Drawing { pieces, left, .. } = drawing;
    Convoy { plan: plan.id, fleet, pieces, ways, left, metres_one_by_one, points, before: None }
}

/// A convoy that is being drawn: pieces, places, and which of them the planner was asked for.
struct Drawing {
    pieces: Vec<Piece>,
    left: Vec<(usize, WhyLeft)>,
    /// The piece of each request.
    asked: Vec<usize>,
    places: Vec<(At, Point)>,
    /// The kind of each vehicle, and whether it is given away.
    vehicles: Vec<(&'static VehicleKind, bool)>,
}

impl Drawing {
    fn new(present: &Present, plan: &Plan, fleet: &Fleet) -> Self {
        let vehicles = kinds().flat_map(|kind| {
            let (back, given) = fleet.vehicles.get(&kind.key).copied().unwrap_or_default();
            let back = (0..back.min(COUNT_MAX)).map(move |_| (kind, false));
            back.chain((0..given.min(COUNT_MAX)).map(move |_| (kind, true)))
        });
        let vehicles: Vec<_> = vehicles.collect();
        // Without any vehicle nothing is cut, and nothing called too large.
        let room = vehicles.iter().map(|(kind, _)| room_of(kind));
        let room = room.reduce(|most, room| (most.0.max(room.0), most.1.max(room.1)));
        let room = room.unwrap_or((u64::MAX, u64::MAX));
        let mut drawing = Self {
            pieces: Vec::new(),
            left: Vec::new(),
            asked: Vec::new(),
            places: Vec::new(),
            vehicles,
        };
        for (hub, group, lines) in by_ends(present, plan) {
            let pieces = cut(present, plan, (hub, group), &lines, room);
            let ends = [At::Hub(hub), At::Group(group)].map(|at| (at, place_of(present, at)));
            for (piece, fits) in pieces {
                let at = drawing.pieces.len();
                drawing.pieces.push(piece);
                match ends {
                    [(_, Some(_)), (_, Some(_))] if fits => drawing.asked.push(at),
                    [(_, Some(_)), (_, Some(_))] => drawing.left.push((at, WhyLeft::TooLarge)),
                    _ => drawing.left.push((at, WhyLeft::PlaceUnknown)),
                }
            }
            for (at, point) in ends {
                if let Some(point) = point
                    && !drawing.places.iter().any(|(known, _)| *known == at)
                {
                    drawing.places.push((at, point));
                }
            }
        }
        drawing
    }

    fn place(&self, at: At) -> PlaceNo {
        let found = self.places.iter().position(|(known, _)| *known == at).unwrap_or_default();
        u32::try_from(found).unwrap_or_default()
    }

    /// The hub most pieces leave from: vehicles stand there.
    fn home(&self) -> PlaceNo {
        let mut counts: BTreeMap<HubId, usize> = BTreeMap::new();
        for at in &self.asked {
            *counts.entry(self.pieces[*at].hub).or_default() += 1;
        }
        let most = counts.iter().max_by_key(|(hub, count)| (**count, std::cmp::Reverse(**hub)));
        most.map_or(0, |(hub, _)| self.place(At::Hub(*hub)))
    }

    fn problem(&self, fleet: &Fleet, roads: Option<&Roads>) -> Routing {
        let home = self.home();
        let end = LEAVES + Second::from(DAYS) * DAY;
        let requests = self.asked.iter().map(|at| {
            let piece = &self.pieces[*at];
            let stop = |place, windows| Stop { place, windows, service: SERVICE };
            let all_day = vec![Window { opens: 0, closes: end }];
            Request {
                from: From::Stop(stop(self.place(At::Hub(piece.hub)), all_day)),
                to: stop(self.place(At::Group(piece.group)), meetings(fleet.day, piece.wanted_by)),
                grams: whole(piece.grams),
                millilitres: whole(piece.cm3),
                priority: match piece.priority {
                    Priority::P1 => 1,
                    Priority::P2 => 2,
                    Priority::P3 => 3,
                    Priority::P4 => 4,
                },
                needs: Traits::default(),
                class: GoodsClass::default(),
            }
        });
        let vehicles = self.vehicles.iter().map(|(kind, is_given)| {
            let (grams, cm3) = room_of(kind);
            Vehicle {
                start: home,
                end: (!is_given).then_some(home),
                from: LEAVES,
                until: end,
                table: 0,
                grams: whole(grams),
                millilitres: whole(cm3),
                fixed: FIXED,
                per_metre: PER_METRE,
                traits: Traits::default(),
                hours: Some(Hours::ONE),
                crew: Crew { people: 1, seats: 3, home, must_return: *is_given },
                together: None,
            }
        });
        Routing {
            places: vec![Place::default(); self.places.len()],
            tables: vec![self.table(roads)],
            requests: requests.collect(),
            vehicles: vehicles.collect(),
            ride: RIDE,
            ..Routing::default()
        }
    }

    fn table(&self, roads: Option<&Roads>) -> Table {
        let points: Vec<Point> = self.places.iter().map(|(_, point)| *point).collect();
        let driven = roads.map(|roads| roads.table(Profile::Van, &points, &points, &mut |_| {}));
        let mut table = Table::default();
        let pairs = points.iter().flat_map(|from| points.iter().map(move |to| (*from, *to)));
        for (at, (from, to)) in pairs.enumerate() {
            let leg = driven.as_ref().and_then(|legs| legs.get(at).copied().flatten());
            let (metres, seconds) = leg.map_or_else(
                || {
                    let metres = estimated_metres(from, to);
                    (metres, metres * 36 / (ESTIMATED_SPEED * 10))
                },
                |leg| (u64::from(leg.metres), u64::from(leg.seconds)),
            );
            table.metres.push(i32::try_from(metres).unwrap_or(i32::MAX));
            table.seconds.push(i32::try_from(seconds).unwrap_or(i32::MAX));
        }
        table
    }

    /// The planner's answer in our nouns.
    fn ways(&self, problem: &Routing, answer: &RoutePlan) -> Vec<Way> {
        let numbers: BTreeMap<u32, usize> =
            answer.routes.iter().zip(0..).map(|(route, number)| (route.vehicle, number)).collect();
        let way = |route: &busel_planner::route::plan::Route| {
            let (kind, is_given) = self.vehicles.get(route.vehicle as usize)?;
            let vehicle = problem.vehicles.get(route.vehicle as usize)?;
            let mut halts: Vec<Halt> = Vec::new();
            let (mut at, mut metres) = (vehicle.start, 0);
            let mut left = at;
            for span in &route.spans {
                match span.doing {
                    Doing::Drive { to } => at = to,
                    Doing::Act(act) => {
                        metres += self.metres(problem, left, at);
                        left = at;
                        self.halt(&mut halts, &numbers, at, *span, act);
                    }
                    Doing::Border { .. } | Doing::Stand(_) => {}
                }
            }
            if let Some(end) = vehicle.end {
                metres += self.metres(problem, left, end);
            }
            Some(Way {
                vehicle: kind.key.clone(),
                is_given: *is_given,
                back: vehicle.end.and(route.spans.last()).map(|span| span.until),
                halts: in_loading_turn(halts),
                metres,
                pays_ride: answer.paid_rides.contains(&route.vehicle),
            })
        };
        answer.routes.iter().filter_map(way).collect()
    }

    fn metres(&self, problem: &Routing, from: PlaceNo, to: PlaceNo) -> u64 {
        let at = from as usize * self.places.len() + to as usize;
        let metres = problem.tables.first().and_then(|table| table.metres.get(at)).copied();
        u64::try_from(metres.unwrap_or_default()).unwrap_or_default()
    }

    fn there_and_back(&self, problem: &Routing, piece: usize) -> u64 {
        let Piece { hub, group, .. } = self.pieces[piece];
        let (hub, group) = (self.place(At::Hub(hub)), self.place(At::Group(group)));
        self.metres(problem, hub, group) + self.metres(problem, group, hub)
    }

    fn halt(
        &self,
        halts: &mut Vec<Halt>,
        numbers: &BTreeMap<u32, usize>,
        place: PlaceNo,
        span: Span,
        act: Act,
    ) {
        let Some((at, _)) = self.places.get(place as usize) else { return };
        if halts.last().is_none_or(|halt| halt.at != *at) {
            let (loads, unloads, collects) = (Vec::new(), Vec::new(), Vec::new());
            halts.push(Halt {
                at: *at,
                from: span.from,
                until: span.until,
                loads,
                unloads,
                collects,
            });
        }
        let Some(halt) = halts.last_mut() else { return };
        halt.until = span.until;
        match act {
            Act::PickUp(no) => halt.loads.extend(self.asked.get(no as usize)),
            Act::Deliver(no) => halt.unloads.extend(self.asked.get(no as usize)),
            Act::Collect(vehicle) => halt.collects.extend(numbers.get(&vehicle)),
        }
    }
}

/// What leaves last is loaded first, so that nobody digs.
fn in_loading_turn(mut halts: Vec<Halt>) -> Vec<Halt> {
    let leaves: BTreeMap<usize, usize> = halts
        .iter()
        .enumerate()
        .flat_map(|(turn, halt)| halt.unloads.iter().map(move |piece| (*piece, turn)))
        .collect();
    for halt in &mut halts {
        halt.loads.sort_by_key(|piece| (std::cmp::Reverse(leaves.get(piece).copied()), *piece));
    }
    halts
}

/// Days on which a group is met: until its things are wanted, or all of them when that is past.
fn meetings(first: Day, wanted_by: Option<Day>) -> Vec<Window> {
    let window = |day: i32| {
        let midnight = Second::from(day) * DAY;
        Window { opens: midnight + MEETS.0, closes: midnight + MEETS.1 }
    };
    let in_time = |day: &i32| wanted_by.is_none_or(|wanted| first.plus(*day) <= wanted);
    let windows: Vec<Window> = (0..DAYS).filter(in_time).map(window).collect();
    if windows.is_empty() { (0..DAYS).map(window).collect() } else { windows }
}

/// Grams and cubic centimetres a vehicle takes.
fn room_of(kind: &VehicleKind) -> (u64, u64) {
    (u64::from(kind.payload_kg) * 1_000, u64::from(kind.volume_l.unwrap_or_default()) * 1_000)
}

fn whole(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests;

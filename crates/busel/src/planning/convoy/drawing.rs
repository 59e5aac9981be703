//! A plan's loads, the vehicles and the rules of the road as the planner's numbers.

use std::collections::BTreeMap;

use busel_domain::ids::HubId;
use busel_domain::need::Priority;
use busel_domain::plan::Plan;
use busel_domain::time::Day;
use busel_planner::route::fit;
use busel_planner::route::problem::{
    Area, Crew, DAY, From, GoodsClass, Hours, Place, PlaceNo, Post, Request, Ride, Routing, Second,
    Stop, Table, Traits, Vehicle, Window,
};
use busel_roads::{Leg, Point};

use super::super::roads::{ESTIMATED_SPEED, estimated_metres, point_of, town_of};
use super::pieces::{Class, Piece, by_ends, cut};
use super::rules::Rules;
use super::{At, COUNT_MAX, Fleet, WhyLeft, kinds};
use crate::catalogue::{AreaCode, VehicleKind, Zone, areas};
use crate::clerk::Present;

/// So many days a convoy may take.
const DAYS: i32 = 10;

/// The first vehicle leaves at six.
const LEAVES: Second = 6 * 3_600;

/// Groups are met between seven and eight in the evening.
const MEETS: (Second, Second) = (7 * 3_600, 20 * 3_600);

/// Loading or unloading one stop: half an hour, by our own judgement.
const SERVICE: Second = 1_800;

/// People a vehicle seats, its own crew included.
const SEATS: u32 = 3;

/// Money in thousandths of a cent: 100 for a vehicle, 0.30 for a kilometre, and for somebody's bus
/// home 20 and 0.08 a kilometre. They only weigh one way against another.
const FIXED: i64 = 10_000_000;
const PER_METRE: i64 = 30;
const RIDE: Ride = Ride { fixed: 2_000_000, per_metre: 8 };

/// What a point on the map is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// A hub or a group.
    At(At),
    /// A post, by its number in the rules.
    Post(usize),
    /// Where the crews of vehicles that stay belong.
    CrewsHome,
}

/// A point on the map that the planner is told of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spot {
    pub(super) what: What,
    point: Point,
    /// Nothing for a post, which is on both sides.
    area: Option<AreaCode>,
}

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
    pub(super) spots: Vec<Spot>,
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
            spots: Vec::new(),
            vehicles,
        };
        for (hub, group, lines) in by_ends(present, plan, fleet.rules.is_apart) {
            let ends = [At::Hub(hub), At::Group(group)];
            for at in ends {
                drawing.find(present, at);
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
        drawing.mark_posts(&fleet.rules);
        drawing
    }

    /// Puts a hub or a group on the map, if somebody knows where it is.
    fn find(&mut self, present: &Present, at: At) {
        if self.spot(What::At(at)).is_none()
            && let Some(town) = town_of(present, at)
        {
            let (point, area) = (point_of(town), Some(areas().of(town)));
            self.spots.push(Spot { what: What::At(at), point, area });
        }
    }

    fn mark_posts(&mut self, rules: &Rules) {
        let post = |(number, post): (usize, &super::rules::Post)| Spot {
            what: What::Post(number),
            point: post.point,
            area: None,
        };
        self.spots.extend(rules.posts.iter().enumerate().map(post));
        let home = rules.crews_home.map(|point| Spot { what: What::CrewsHome, point, area: None });
        self.spots.extend(home);
    }

    /// Why nothing can be driven from one of these to the other.
    fn closed(&self, ends: [At; 2], rules: &Rules) -> Option<WhyLeft> {
        let zones = ends.map(|at| {
            let area = self.spots[self.spot(What::At(at))?].area.as_ref()?;
            Some(areas().zone(area.country()))
        });
        let [Some(from), Some(to)] = zones else { return Some(WhyLeft::PlaceUnknown) };
        let is_closed = from != to && rules.gates(&from, &to).is_empty();
        is_closed.then_some(WhyLeft::NoPost)
    }

    fn spot(&self, what: What) -> Option<usize> {
        self.spots.iter().position(|spot| spot.what == what)
    }

    fn place(&self, what: What) -> PlaceNo {
        u32::try_from(self.spot(what).unwrap_or_default()).unwrap_or_default()
    }

    /// Where hubs and groups lie.
    pub(super) fn points(&self) -> BTreeMap<At, Point> {
        let at = |spot: &Spot| match spot.what {
            What::At(at) => Some((at, spot.point)),
            What::Post(_) | What::CrewsHome => None,
        };
        self.spots.iter().filter_map(at).collect()
    }

    /// The hub most pieces leave from: vehicles stand there.
    fn home(&self) -> PlaceNo {
        let mut counts: BTreeMap<HubId, usize> = BTreeMap::new();
        for at in &self.asked {
            *counts.entry(self.pieces[*at].hub).or_default() += 1;
        }
        let most = counts.iter().max_by_key(|(hub, count)| (**count, std::cmp::Reverse(**hub)));
        most.map_or(0, |(hub, _)| self.place(What::At(At::Hub(*hub))))
    }

    pub(super) fn problem(&self, fleet: &Fleet, legs: &[Option<Leg>]) -> Routing {
        let rules = &fleet.rules;
        let used: Vec<&AreaCode> = {
            let mut used: Vec<_> =
                self.spots.iter().filter_map(|spot| spot.area.as_ref()).collect();
            used.sort_unstable();
            used.dedup();
            used
        };
        let number =
            |area: &AreaCode| u32::try_from(used.iter().position(|known| *known == area)?).ok();
        let places =
            self.spots.iter().map(|spot| Place { area: spot.area.as_ref().and_then(number) });
        let mut zones: Vec<Zone> = used.iter().map(|area| areas().zone(area.country())).collect();
        zones.sort_unstable();
        zones.dedup();
        let area = |area: &&AreaCode| Area {
            country: country(&zones, &areas().zone(area.country())),
            curfew: rules.curfew(area).to_vec(),
        };
        Routing {
            places: places.collect(),
            tables: vec![self.table(legs)],
            requests: self
                .asked
                .iter()
                .map(|at| self.carried(&self.pieces[*at], fleet.day))
                .collect(),
            vehicles: self.vehicles.iter().zip(0..).map(|one| self.vehicle(one, rules)).collect(),
            areas: used.iter().map(area).collect(),
            posts: self.posts(rules, &zones),
            apart: if rules.is_apart { vec![(MEDICINE, BURNS)] } else { Vec::new() },
            ride: RIDE,
            ..Routing::default()
        }
    }

    fn carried(&self, piece: &Piece, day: Day) -> Request {
        let stop =
            |at, windows| Stop { place: self.place(What::At(at)), windows, service: SERVICE };
        let all_day = vec![Window { opens: 0, closes: END }];
        Request {
            from: From::Stop(stop(At::Hub(piece.hub), all_day)),
            to: stop(At::Group(piece.group), meetings(day, piece.wanted_by)),
            grams: whole(piece.grams),
            millilitres: whole(piece.cm3),
            priority: match piece.priority {
                Priority::P1 => 1,
                Priority::P2 => 2,
                Priority::P3 => 3,
                Priority::P4 => 4,
            },
            needs: Traits::default(),
            class: match piece.class {
                Class::Plain => GoodsClass::default(),
                Class::Medicine => MEDICINE,
                Class::Burns => BURNS,
            },
        }
    }

    fn vehicle(&self, (driven, number): (&Driven, u32), rules: &Rules) -> Vehicle {
        let (grams, cm3) = room_of(driven.kind);
        let start = self.home();
        let home = self.spot(What::CrewsHome).filter(|_| driven.is_given);
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

    /// The posts between the zones where something lies, each as often as it leads somewhere else.
    fn posts(&self, rules: &Rules, zones: &[Zone]) -> Vec<Post> {
        let pairs = zones.iter().enumerate();
        let pairs =
            pairs.flat_map(|(at, one)| zones[at + 1..].iter().map(move |other| (one, other)));
        let posts = pairs.flat_map(|(one, other)| {
            rules.gates(one, other).into_iter().map(move |(post, wait)| Post {
                place: self.place(What::Post(post)),
                between: (country(zones, one), country(zones, other)),
                open: rules.posts[post].open.clone(),
                wait,
            })
        });
        // More posts than the planner takes are more than anybody chooses among.
        posts.take(fit::POSTS).collect()
    }

    /// Everything the planner is told of, as points.
    pub(super) fn places(&self) -> Vec<Point> {
        self.spots.iter().map(|spot| spot.point).collect()
    }

    /// Lengths and times, those nobody knows by estimate.
    fn table(&self, legs: &[Option<Leg>]) -> Table {
        let points = self.places();
        let mut table = Table::default();
        let pairs = points.iter().flat_map(|from| points.iter().map(move |to| (*from, *to)));
        for (at, (from, to)) in pairs.enumerate() {
            let leg = legs.get(at).copied().flatten().filter(|_| from != to);
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

    pub(super) fn metres(&self, problem: &Routing, from: PlaceNo, to: PlaceNo) -> u64 {
        let at = from as usize * self.spots.len() + to as usize;
        let metres = problem.tables.first().and_then(|table| table.metres.get(at)).copied();
        u64::try_from(metres.unwrap_or_default()).unwrap_or_default()
    }

    pub(super) fn there_and_back(&self, problem: &Routing, piece: usize) -> u64 {
        let Piece { hub, group, .. } = self.pieces[piece];
        let [hub, group] = [At::Hub(hub), At::Group(group)].map(|at| self.place(What::At(at)));
        self.metres(problem, hub, group) + self.metres(problem, group, hub)
    }
}

/// By then every vehicle has ended.
const END: Second = LEAVES + DAYS as Second * DAY;

const MEDICINE: GoodsClass = GoodsClass(1);
const BURNS: GoodsClass = GoodsClass(2);

fn country(zones: &[Zone], zone: &Zone) -> u32 {
    let at = zones.iter().position(|known| known == zone).unwrap_or(zones.len());
    u32::try_from(at).unwrap_or(u32::MAX)
}

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

//! What a convoy's planner is told of the map: places with their areas, border posts, lengths and times.

use busel_planner::route::fit;
use busel_planner::route::problem::{Area, GoodsClass, Place, PlaceNo, Post, Ride, Routing, Table};
use busel_roads::{Leg, Point};

use super::super::roads::{ESTIMATED_SPEED, estimated_metres, point_of, town_of};
use super::At;
use super::rules::Rules;
use crate::catalogue::{AreaCode, Zone, areas};
use crate::clerk::Present;

pub(super) const MEDICINE: GoodsClass = GoodsClass(1);
pub(super) const BURNS: GoodsClass = GoodsClass(2);

/// Money in thousandths of a cent: for somebody's bus home 20 and 0.08 a kilometre. It only weighs one way
/// against another.
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
    /// Where a vehicle stands that is under way, by its place in the convoy.
    Vehicle(u8),
}

/// A point on the map that the planner is told of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spot {
    pub(super) what: What,
    pub(super) point: Point,
    /// Nothing for a post, which is on both sides.
    pub(super) area: Option<AreaCode>,
}

/// The map of one planning.
#[derive(Debug, Clone, Default)]
pub(super) struct Chart {
    pub(super) spots: Vec<Spot>,
}

impl Chart {
    /// Puts a hub or a group on the map, if somebody knows where it is.
    pub(super) fn find(&mut self, present: &Present, at: At) {
        if self.spot(What::At(at)).is_none()
            && let Some(town) = town_of(present, at)
        {
            let (point, area) = (point_of(town), Some(areas().of(town)));
            self.spots.push(Spot { what: What::At(at), point, area });
        }
    }

    pub(super) fn mark_posts(&mut self, rules: &Rules) {
        let post = |(number, post): (usize, &super::rules::Post)| Spot {
            what: What::Post(number),
            point: post.point,
            area: None,
        };
        self.spots.extend(rules.posts.iter().enumerate().map(post));
        let home = rules.crews_home.map(|point| Spot { what: What::CrewsHome, point, area: None });
        self.spots.extend(home);
    }

    pub(super) fn spot(&self, what: What) -> Option<usize> {
        self.spots.iter().position(|spot| spot.what == what)
    }

    pub(super) fn place(&self, what: What) -> PlaceNo {
        u32::try_from(self.spot(what).unwrap_or_default()).unwrap_or_default()
    }

    /// Everything the planner is told of, as points.
    pub(super) fn points(&self) -> Vec<Point> {
        self.spots.iter().map(|spot| spot.point).collect()
    }

    /// A problem with nothing in it but the map and its rules.
    pub(super) fn frame(&self, rules: &Rules, legs: &[Option<Leg>]) -> Routing {
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
            areas: used.iter().map(area).collect(),
            posts: self.posts(rules, &zones),
            apart: if rules.is_apart { vec![(MEDICINE, BURNS)] } else { Vec::new() },
            ride: RIDE,
            ..Routing::default()
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

    /// Lengths and times, those nobody knows by estimate.
    fn table(&self, legs: &[Option<Leg>]) -> Table {
        let points = self.points();
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
}

fn country(zones: &[Zone], zone: &Zone) -> u32 {
    let at = zones.iter().position(|known| known == zone).unwrap_or(zones.len());
    u32::try_from(at).unwrap_or(u32::MAX)
}

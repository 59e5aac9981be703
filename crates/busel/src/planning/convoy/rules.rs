//! What holds on a convoy's road: curfews, border posts, who crosses with whom, what may not lie
//! beside what.
//!
//! Every rule has a usual value, from a dated fact where there is one, so that somebody who knows
//! nothing better gets a careful plan.

use std::collections::{BTreeMap, BTreeSet};

use busel_domain::ids::ConvoyId;
use busel_domain::plan::Plan;
use busel_domain::time::Day;
use busel_planner::route::problem::{DailyHours, Second};
use busel_roads::Point;

use super::hours;
use super::pieces::by_ends;
use super::{At, OwnWait, town_of};
use crate::catalogue::{AreaCode, Crossing, Zone, areas, crossings};
use crate::clerk::Present;

/// The wait at a post of which nobody told one, as a form would say it. A guess of ours: people tell
/// of twenty minutes and of ten days.
pub const USUAL_WAIT: &str = "4:00";

/// Who crosses a border with whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Company {
    /// Each vehicle by itself.
    #[default]
    Alone,
    /// Two and two, in the sequence of the list.
    Pairs,
    /// All of them.
    All,
}

impl Company {
    /// All of them, the usual one first.
    pub const ALL: [Self; 3] = [Self::Alone, Self::Pairs, Self::All];

    /// The company of the vehicle with this number, if it has one.
    #[must_use]
    pub fn number(self, vehicle: u32) -> Option<u32> {
        match self {
            Self::Alone => None,
            Self::Pairs => Some(vehicle / 2),
            Self::All => Some(0),
        }
    }
}

/// A border post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    /// What it is called.
    pub name: Box<str>,
    /// Where it is.
    pub point: Point,
    /// What it lies between.
    pub between: (Zone, Zone),
    /// When it lets vehicles in; empty is always.
    pub open: Vec<DailyHours>,
    /// The wait by the hour somebody comes, as four of five had at most.
    pub wait: [Second; 24],
}

impl Post {
    fn joins(&self, one: &Zone, other: &Zone) -> bool {
        let (left, right) = (&self.between.0, &self.between.1);
        (left, right) == (one, other) || (left, right) == (other, one)
    }

    fn beyond(&self, zone: &Zone) -> Option<&Zone> {
        match &self.between {
            (left, right) if left == zone => Some(right),
            (left, right) if right == zone => Some(left),
            _ => None,
        }
    }
}

/// The rules of one convoy.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rules {
    /// Curfews by area; a region that is not here keeps its country's.
    pub curfews: BTreeMap<AreaCode, Vec<DailyHours>>,
    /// Posts that may be used.
    pub posts: Vec<Post>,
    /// Who crosses with whom.
    pub company: Company,
    /// Where the crews of vehicles that stay belong; none is where they leave from.
    pub crews_home: Option<Point>,
    /// Whether medicine and what burns are never aboard together.
    pub is_apart: bool,
}

impl Rules {
    /// What is usual where a plan's places lie.
    #[must_use]
    pub fn usual(ground: &Ground) -> Self {
        let curfews = ground.areas.iter().filter_map(|area| {
            let known = areas().curfew(area)?;
            Some((area.clone(), hours::read(&known.hours).ok()?))
        });
        let wait = hours::waits(USUAL_WAIT).unwrap_or_default();
        let posts = ground.crossings().into_iter();
        Self {
            curfews: curfews.collect(),
            posts: posts
                .map(|crossing| post_at(crossing, Vec::new(), ground.wait(&crossing.key, wait)))
                .collect(),
            is_apart: true,
            ..Self::default()
        }
    }

    /// The curfew of an area.
    #[must_use]
    pub fn curfew(&self, area: &AreaCode) -> &[DailyHours] {
        let own = self.curfews.get(area);
        own.or_else(|| self.curfews.get(&area.whole())).map_or(&[], Vec::as_slice)
    }

    /// The posts a leg between two zones may take, each with the wait it costs. Where the two do not
    /// touch, one zone lies between: the slower border counts as the post, and the other one's wait,
    /// at its quickest post in its worst hour, is added.
    #[must_use]
    pub fn gates(&self, one: &Zone, other: &Zone) -> Vec<(usize, [Second; 24])> {
        let direct = self.between(one, other);
        if !direct.is_empty() {
            return direct.into_iter().map(|at| (at, self.posts[at].wait)).collect();
        }
        let middles: BTreeSet<&Zone> =
            self.posts.iter().filter_map(|post| post.beyond(one)).collect();
        let mut gates = Vec::new();
        for middle in middles {
            let (near, far) = (self.between(one, middle), self.between(middle, other));
            let Some((near_wait, far_wait)) = self.quickest(&near).zip(self.quickest(&far)) else {
                continue;
            };
            let (posts, more) =
                if near_wait > far_wait { (near, far_wait) } else { (far, near_wait) };
            gates.extend(posts.into_iter().map(|at| (at, self.posts[at].wait.map(|w| w + more))));
        }
        gates
    }

    fn between(&self, one: &Zone, other: &Zone) -> Vec<usize> {
        (0..self.posts.len()).filter(|at| self.posts[*at].joins(one, other)).collect()
    }

    /// The worst hour of the best of these posts.
    fn quickest(&self, posts: &[usize]) -> Option<Second> {
        posts.iter().filter_map(|at| self.posts[*at].wait.into_iter().max()).min()
    }
}

/// A known crossing as a post.
#[must_use]
pub fn post_at(crossing: &Crossing, open: Vec<DailyHours>, wait: [Second; 24]) -> Post {
    let [one, other] = &crossing.countries;
    Post {
        name: name_of(crossing).into(),
        point: Point { lat_e7: crossing.lat_e4 * 1_000, lon_e7: crossing.lon_e4 * 1_000 },
        between: (areas().zone(one), areas().zone(other)),
        open,
        wait,
    }
}

/// "Shehyni – Medyka".
#[must_use]
pub fn name_of(crossing: &Crossing) -> String {
    crossing.names.join(" – ")
}

/// The areas a plan's places lie in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ground {
    /// Regions and countries.
    pub areas: BTreeSet<AreaCode>,
    /// By the key of a post what our own vehicles waited there.
    pub own_waits: BTreeMap<Box<str>, OwnWait>,
}

impl Ground {
    /// The ground of a plan's loads.
    #[must_use]
    pub fn of(present: &Present, plan: &Plan, today: Day) -> Self {
        let ends = by_ends(present, plan, false).into_iter();
        let ends = ends.flat_map(|(hub, group, _)| [At::Hub(hub), At::Group(group)]);
        let towns = ends.filter_map(|at| town_of(present, at));
        Self::in_areas(present, towns.map(|town| areas().of(town)).collect(), today)
    }

    /// The ground of a convoy under way: where its vehicles are, and where its papers begin and end.
    #[must_use]
    pub fn of_convoy(
        present: &Present,
        convoy: ConvoyId,
        mut areas: BTreeSet<AreaCode>,
        today: Day,
    ) -> Self {
        let vehicles = present.book.convoy(convoy).map_or(&[][..], |convoy| &convoy.vehicles);
        let ways = vehicles.iter().flat_map(|vehicle| &vehicle.waybills);
        let ways = ways.filter_map(|id| present.book.waybill(*id));
        let ends = ways.flat_map(|way| [At::Hub(way.from), At::from(way.to)]);
        let towns = ends.filter_map(|at| town_of(present, at));
        areas.extend(towns.map(|town| crate::catalogue::areas().of(town)));
        Self::in_areas(present, areas, today)
    }

    /// The ground of these areas.
    #[must_use]
    pub fn in_areas(present: &Present, areas: BTreeSet<AreaCode>, today: Day) -> Self {
        let own_wait = |post: &Crossing| {
            let own = OwnWait::of(present.book.waited(&post.key), today)?;
            Some((post.key.clone(), own))
        };
        Self { areas, own_waits: crossings().iter().filter_map(own_wait).collect() }
    }

    /// The wait at a post, as a form says it, if our own vehicles know it.
    #[must_use]
    pub fn own_wait(&self, post: &str) -> Option<&OwnWait> {
        self.own_waits.get(post)
    }

    /// The wait by the hour at a post: what our own vehicles met, or else what is usual.
    #[must_use]
    pub fn wait(&self, post: &str, usual: [Second; 24]) -> [Second; 24] {
        let own = self.own_wait(post).and_then(|own| hours::waits(&own.text).ok());
        own.unwrap_or(usual)
    }

    /// The known crossings between these areas, with one zone between where two do not touch.
    #[must_use]
    pub fn crossings(&self) -> Vec<&'static Crossing> {
        let zones: BTreeSet<Zone> =
            self.areas.iter().map(|area| areas().zone(area.country())).collect();
        let ends = |crossing: &Crossing| {
            crossing.countries.each_ref().map(|country| areas().zone(country))
        };
        let joins = |crossing: &Crossing, one: &Zone, other: &Zone| {
            let [left, right] = ends(crossing);
            (&left, &right) == (one, other) || (&left, &right) == (other, one)
        };
        let between = |one: &Zone, other: &Zone| -> Vec<&'static Crossing> {
            crossings().iter().filter(|crossing| joins(crossing, one, other)).collect()
        };
        let mut found = Vec::new();
        for one in &zones {
            for other in zones.iter().filter(|other| *other > one) {
                let direct = between(one, other);
                if !direct.is_empty() {
                    found.extend(direct);
                    continue;
                }
                let middles: BTreeSet<Zone> = crossings().iter().flat_map(ends).collect();
                for middle in middles {
                    let (near, far) = (between(one, &middle), between(&middle, other));
                    if !near.is_empty() && !far.is_empty() {
                        found.extend(near.into_iter().chain(far));
                    }
                }
            }
        }
        found.sort_by_key(|crossing| &crossing.key);
        found.dedup();
        found
    }
}

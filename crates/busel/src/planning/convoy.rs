//! Which vehicle takes what of a plan where, and how everybody gets home.
//!
//! A plan's loads are cut into pieces that fit a vehicle, the planner of convoys puts them on the
//! road under the rules somebody said, and what it answers is told in our own nouns. Nothing is
//! stored: a convoy is looked at, changed and planned again until people are content.

pub mod anew;
pub mod hours;
pub mod rechecked;
pub mod rules;

mod answered;
mod chart;
mod drawing;
mod pieces;
mod waited;

use std::collections::{BTreeMap, BTreeSet};

use busel_domain::ids::{GroupId, HubId, PeerId, PlanId};
use busel_domain::plan::Plan;
use busel_domain::time::Day;
use busel_domain::waybill::Destination;
use busel_planner::route::problem::{DAY, Second};
use busel_planner::route::search::{Effort, Watch, route};
use busel_roads::Point;

use super::roads::town_of;
use crate::atlas::{Atlas, Told};
use crate::catalogue::{VehicleKind, lexicon};
use crate::clerk::Present;
use drawing::Drawing;
pub use pieces::{Class, Piece};
use rules::Rules;
pub use waited::OwnWait;

/// Vehicles of one kind that a form may name.
pub const COUNT_MAX: u32 = 40;

/// Attempts of the search: a second or two for a convoy of some thirty stops.
pub const SEARCH_ITERATIONS: u64 = 20_000;

const EFFORT: Effort = Effort { seed: 1, iterations: SEARCH_ITERATIONS, threads: 1 };

/// Vehicles that can be had, and when they leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fleet {
    /// By the key of their kind: how many come back, how many are given away with their load.
    pub vehicles: BTreeMap<Box<str>, (u32, u32)>,
    /// Kinds in which two people take turns at the wheel.
    pub with_two: BTreeSet<Box<str>>,
    /// The day on which they may leave.
    pub day: Day,
    /// What holds on their road.
    pub rules: Rules,
}

/// Where a vehicle halts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum At {
    /// At shelves of ours.
    Hub(HubId),
    /// At a group.
    Group(GroupId),
    /// At another centre.
    Peer(PeerId),
}

impl From<Destination> for At {
    fn from(to: Destination) -> Self {
        match to {
            Destination::Hub(id) => Self::Hub(id),
            Destination::Group(id) => Self::Group(id),
            Destination::Peer(id) => Self::Peer(id),
        }
    }
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

/// Why a vehicle stands still.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyWait {
    /// The queue at a border, and the border itself.
    Border,
    /// Nobody may drive at this hour.
    Curfew,
    /// A break at the wheel.
    Break,
    /// The night's rest.
    Rest,
    /// The others it crosses with have not come yet.
    Company,
    /// The crew it brings home has not come yet.
    Crew,
    /// Nobody is met there at this hour.
    Meeting,
}

/// Where a vehicle waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whereabouts {
    /// At a halt.
    At(At),
    /// On the way to one.
    To(At),
    /// At a post, by its number in the rules.
    AtPost(usize),
    /// On the way to one.
    ToPost(usize),
}

/// A wait of some length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wait {
    /// Why.
    pub why: WhyWait,
    /// Where.
    pub whereabouts: Whereabouts,
    /// From when, as in a [`Halt`].
    pub from: Second,
    /// Until when.
    pub until: Second,
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
    /// Where it stands still meanwhile, in turn.
    pub waits: Vec<Wait>,
    /// Where it comes back to, if it does, and when.
    pub back: Option<(At, Second)>,
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
    /// No border post leads from the hub's country to the group's.
    NoPost,
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
    /// By whom lengths and times were told.
    pub told: Told,
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
    /// All vehicles' waits at borders and for curfews.
    pub waiting: Second,
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
            waiting: self
                .ways
                .iter()
                .flat_map(|way| &way.waits)
                .filter(|wait| matches!(wait.why, WhyWait::Border | WhyWait::Curfew))
                .map(|wait| wait.until - wait.from)
                .sum(),
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
    atlas: &Atlas,
    watch: &dyn Watch,
) -> Convoy {
    let drawing = Drawing::new(present, plan, &fleet);
    let ways = atlas.ways(&drawing.chart.points());
    let problem = drawing.problem(&fleet, &ways.legs);
    let told = ways.told;
    // The numbers are our own and within the planner's limits; what it refuses stays whole.
    let answer = route(&problem, &EFFORT, watch).unwrap_or_default();
    let ways = drawing.ways(&problem, &answer);
    let mut served = vec![false; drawing.pieces.len()];
    for at in ways.iter().flat_map(|way| &way.halts).flat_map(|halt| &halt.unloads) {
        served[*at] = true;
    }
    let (handed, missed): (Vec<usize>, Vec<usize>) =
        drawing.asked.iter().partition(|at| served[**at]);
    let metres_one_by_one = handed.iter().map(|at| drawing.there_and_back(&problem, *at)).sum();
    let points = drawing.points();
    let Drawing { pieces, mut left, .. } = drawing;
    left.extend(missed.into_iter().map(|at| (at, WhyLeft::NoVehicle)));
    left.sort_unstable();
    Convoy {
        plan: plan.id,
        fleet,
        pieces,
        ways,
        left,
        metres_one_by_one,
        points,
        told,
        before: None,
    }
}

#[cfg(test)]
mod tests;

//! The rest of a convoy, planned anew after a vehicle broke down: what of its goods goes on in which other
//! vehicle and what stays at a hub, who rides home with whom, and when everybody is where.
//!
//! What is aboard the others stays aboard them, and what they bring where does not change. Nothing is
//! stored: a person looks at it, and issues the papers with the form there is for that.

mod drawn;
mod told;

use std::collections::{BTreeMap, BTreeSet};

use busel_domain::boxes::BoxCode;
use busel_domain::ids::{ConvoyId, HubId, LotId, WaybillId};
use busel_domain::quantity::Units;
use busel_domain::time::Day;
use busel_planner::route::problem::Second;
use busel_planner::route::search::{Effort, Watch, route};
use busel_roads::Point;

use super::At;
use super::rules::Rules;
use crate::atlas::{Atlas, Told};
use crate::catalogue::{AreaCode, areas, places};
use crate::clerk::Present;
use crate::planning::roads::{middle_of, point_of, town_of};
use drawn::Drawn;

/// Attempts of the search. A convoy that is under way is small, and somebody waits beside a road.
pub const ANEW_ITERATIONS: u64 = 5_000;

const EFFORT: Effort = Effort { seed: 1, iterations: ANEW_ITERATIONS, threads: 1 };

/// What lies loose of one lot is planned in so many parts at most.
const LOOSE_PARTS: u64 = 8;

/// A place on the map as somebody said it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Somewhere {
    /// Where.
    pub point: Point,
    /// In which area, for its curfew.
    pub area: AreaCode,
}

impl Somewhere {
    /// A hub or a group by its number, the one town of this name, or the middle of a region.
    #[must_use]
    pub fn read(present: &Present, text: &str) -> Option<Self> {
        let at = At::read(text).and_then(|at| town_of(present, at));
        let town = || match places().named(text)[..] {
            [town] => Some(town),
            _ => None,
        };
        if let Some(town) = at.or_else(town) {
            return Some(Self { point: point_of(town), area: areas().of(town) });
        }
        let area = areas().named(text)?;
        Some(Self { point: middle_of(area)?, area: area.clone() })
    }
}

impl At {
    /// "H-2", "G-3".
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let number = |begins: &str| text.strip_prefix(begins)?.parse().ok();
        let hub = number("H-").map(|id| Self::Hub(HubId(id)));
        hub.or_else(|| number("G-").map(|id| Self::Group(busel_domain::ids::GroupId(id))))
    }
}

/// How a convoy stands, as somebody said it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Which.
    pub convoy: ConvoyId,
    /// Where each vehicle is, by its place; whoever is not here has ended.
    pub at: BTreeMap<u8, Somewhere>,
    /// Hubs where goods may be left.
    pub depots: BTreeSet<HubId>,
    /// Today, where the convoy is planned.
    pub day: Day,
    /// What time it is there: seconds of the day.
    pub now: Second,
}

/// Where goods of a vehicle that broke down go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Onto {
    /// In another vehicle, by its place.
    Vehicle(u8),
    /// To a hub, where they are left.
    Hub(HubId),
    /// They stay where they are: no vehicle has room or time, and no hub was named.
    Stays,
}

/// What goes where of one paper.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Moved {
    /// Its boxes.
    pub boxes: BTreeMap<BoxCode, Onto>,
    /// What lies loose.
    pub loose: BTreeMap<(LotId, Onto), Units>,
}

/// Where a vehicle halts from now on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Where {
    /// At a hub or a group.
    At(At),
    /// Beside a vehicle that broke down, by its place.
    Beside(u8),
}

/// A halt from now on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextHalt {
    /// Where.
    pub at: Where,
    /// From when, in seconds from midnight of the day it was planned.
    pub from: Second,
    /// Until when.
    pub until: Second,
    /// Grams that come aboard.
    pub loads: u64,
    /// Papers that are handed over, old ones where goods changed vehicles.
    pub hands_over: BTreeSet<WaybillId>,
    /// People of a vehicle that broke down or stays who get in, by its place.
    pub collects: Vec<u8>,
    /// Seconds it stood for curfews on the way there.
    pub curfew: Second,
    /// Seconds it stood at borders on the way there.
    pub border: Second,
}

/// What one vehicle does from now on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextWay {
    /// Its place.
    pub vehicle: u8,
    /// Its halts, in turn.
    pub halts: Vec<NextHalt>,
    /// When its crew is home, if it brings itself home.
    pub home: Option<Second>,
}

/// How the people of a vehicle that goes no further get home.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Homeward {
    /// By the place of the vehicle that takes them: how many.
    pub with: Option<(u8, u32)>,
    /// For how many a ride is paid.
    pub paid: u32,
}

/// A proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anew {
    /// For what.
    pub standing: Standing,
    /// What goes where of each paper of a vehicle that broke down.
    pub moved: BTreeMap<WaybillId, Moved>,
    /// What the others do.
    pub ways: Vec<NextWay>,
    /// How those of each vehicle that goes no further get home.
    pub homeward: BTreeMap<u8, Homeward>,
    /// Papers in vehicles that go on which cannot be brought in time, or whose end nobody knows.
    pub open: BTreeSet<WaybillId>,
    /// Kilometres from a vehicle that broke down to the hub where its goods are left.
    pub to_depot: BTreeMap<u8, (HubId, u64)>,
    /// By whom lengths and times were told.
    pub told: Told,
}

/// Plans the rest anew; nothing if there is no such convoy, or nobody said where its vehicles are.
#[must_use]
pub fn plan_anew(
    present: &Present,
    standing: &Standing,
    rules: &Rules,
    atlas: &Atlas,
    watch: &dyn Watch,
) -> Option<Anew> {
    let drawn = Drawn::new(present, standing, rules)?;
    let ways = atlas.ways(&drawn.chart.points());
    let problem = drawn.problem(rules, &ways.legs);
    // The numbers are our own and within the planner's limits; what it refuses stays where it is.
    let answer = route(&problem, &EFFORT, watch).unwrap_or_default();
    Some(drawn.told(standing, &problem, &answer, ways.told))
}

#[cfg(test)]
mod tests;

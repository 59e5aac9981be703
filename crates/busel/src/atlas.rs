//! Who knows how far it is: a road service of the centre's own, the map it read in, or nobody, and
//! then the towns' coordinates. Each stands in where the one before it does not know.

use std::sync::Arc;

use busel_roads::profile::Profile;
use busel_roads::{Leg, Point, Roads};

use crate::road_service::{NoAnswer, RoadService};

/// What a centre has.
#[derive(Debug, Clone, Default)]
pub struct Atlas {
    /// The roads it read in.
    pub roads: Option<Arc<Roads>>,
    /// The service it runs.
    pub service: Option<Arc<RoadService>>,
}

/// Ways between points, and by whom they were told.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ways {
    /// Row by row; nothing where nobody knows a way.
    pub legs: Vec<Option<Leg>>,
    /// By whom.
    pub told: Told,
}

/// By whom ways were told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Told {
    /// Ways by the service.
    pub by_service: usize,
    /// Ways by the map.
    pub by_map: usize,
    /// Ways nobody knows.
    pub by_nobody: usize,
    /// Whether the service may be outside the private network, and was asked.
    pub is_public: bool,
    /// Why the service told none, if there is one.
    pub failed: Option<NoAnswer>,
}

impl Atlas {
    /// Ways between all these points. With a service this waits for its answers, so it is called
    /// where waiting keeps nobody else, inside the program's runtime.
    #[must_use]
    pub fn ways(&self, points: &[Point]) -> Ways {
        let mut told = Told::default();
        let mut legs = vec![None; points.len() * points.len()];
        if let Some(service) = self.service.as_deref().filter(|_| points.len() > 1) {
            told.is_public = service.may_be_public;
            match tokio::runtime::Handle::current().block_on(service.table(points)) {
                Ok(found) => legs = found,
                Err(why) => told.failed = Some(why),
            }
        }
        let is_known = |leg: &Option<Leg>| leg.is_some();
        told.by_service = away(&legs, points.len(), is_known);
        if let Some(roads) = self.roads.as_deref().filter(|_| !legs.iter().all(is_known)) {
            let by_map = roads.table(Profile::Van, points, points, &mut |_| {});
            for (leg, found) in legs.iter_mut().zip(by_map) {
                *leg = leg.or(found);
            }
        }
        told.by_map = away(&legs, points.len(), is_known) - told.by_service;
        told.by_nobody = away(&legs, points.len(), Option::is_none);
        Ways { legs, told }
    }
}

/// How many ways from one point to another are such.
fn away(legs: &[Option<Leg>], points: usize, is_such: impl Fn(&Option<Leg>) -> bool) -> usize {
    let ways = legs.iter().enumerate();
    let ways = ways.filter(|(at, _)| at.checked_div(points) != at.checked_rem(points));
    ways.filter(|(_, leg)| is_such(leg)).count()
}

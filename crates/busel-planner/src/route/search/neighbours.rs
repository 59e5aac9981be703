//! Which stops lie near which, by the road, found once.

use super::model::{Model, ix, no};

/// Neighbours kept for each stop.
const NEAR: usize = 200;

/// Of these, the nearest, whose tours are looked at first.
const NEARBY: usize = 30;

/// The neighbours of every stop. Those of one lie side by side, for they are read together.
#[derive(Debug, Default)]
pub(super) struct Neighbours {
    near: Vec<u32>,
    /// How many each stop has.
    count: usize,
    /// The requests of the nearest.
    nearby: Vec<u32>,
}

impl Neighbours {
    pub(super) fn of(model: &Model) -> Self {
        let stops = || (0..no(model.stops.len())).filter(|&stop| model.is_real(ix(stop)));
        let mut found = Self { count: stops().count().min(NEAR), ..Self::default() };
        for stop in &model.stops {
            let row = model.legs_from(0, stop.place);
            let far = |other: u32| row.leg(model.stops[ix(other)].place).metres;
            let mut all: Vec<(i32, u32)> = stops().map(|other| (far(other), other)).collect();
            if all.len() > NEAR {
                all.select_nth_unstable(NEAR);
                all.truncate(NEAR);
            }
            all.sort_unstable();
            found.near.extend(all.iter().map(|(_, other)| other));
            found.nearby.extend(all.iter().take(NEARBY).map(|(_, other)| other / 2));
        }
        found
    }

    /// Stops near a stop, the nearest first, itself included.
    pub(super) fn near(&self, stop: usize) -> &[u32] {
        &self.near[stop * self.count..][..self.count]
    }

    /// Requests with a stop very near a stop; some stand there twice.
    pub(super) fn nearby(&self, stop: usize) -> &[u32] {
        let count = self.count.min(NEARBY);
        &self.nearby[stop * count..][..count]
    }
}

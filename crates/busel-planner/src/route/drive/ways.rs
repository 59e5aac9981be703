//! Which clock or which border lies between every two areas, laid out once.

use std::collections::BTreeMap;

use super::{Road, Way};
use crate::route::problem::DailyHours;
use crate::route::rules::border::{Crossing, crossings};
use crate::route::rules::curfew::Clock;

/// Fills in how one drives between all sides: 0 for no area, else the area plus 1.
pub(super) fn lay(road: &mut Road<'_>) {
    let areas = &road.problem.areas;
    let mut layer = Layer { clocks: Vec::new(), by_hours: BTreeMap::new() };
    let curfew = |side: usize| match side.checked_sub(1) {
        Some(area) => areas[area].curfew.as_slice(),
        None => &[],
    };
    let country = |side: usize| Some(areas[side.checked_sub(1)?].country);
    let mut borders: Vec<Vec<Crossing>> = Vec::new();
    let mut by_countries = BTreeMap::new();
    for from in 0..=areas.len() {
        road.own.push(layer.clock(road.problem.midnight, &[curfew(from)]));
        for to in 0..=areas.len() {
            let way = match (country(from), country(to)) {
                (Some(one), Some(other)) if one != other => {
                    *by_countries.entry((one, other)).or_insert_with(|| {
                        let posts = crossings(&road.problem.posts, one, other);
                        if posts.is_empty() {
                            return Way::Closed;
                        }
                        borders.push(posts);
                        Way::Border(number(borders.len() - 1))
                    })
                }
                _ => match layer.clock(road.problem.midnight, &[curfew(from), curfew(to)]) {
                    Some(clock) => Way::Curfew(clock),
                    None => Way::Free,
                },
            };
            road.ways.push(way);
        }
    }
    road.borders = borders;
    road.clocks = layer.clocks;
}

/// At most as many as there are pairs of areas.
fn number(index: usize) -> u16 {
    u16::try_from(index).expect("fewer than the square of fit::AREAS + 1")
}

/// Clocks, each kept once.
struct Layer {
    clocks: Vec<Clock>,
    by_hours: BTreeMap<Vec<(i64, i64)>, u16>,
}

impl Layer {
    fn clock(&mut self, midnight: i64, curfews: &[&[DailyHours]]) -> Option<u16> {
        let all = || curfews.iter().copied().flatten();
        let mut hours: Vec<_> = all().map(|hours| (hours.from, hours.until)).collect();
        hours.sort_unstable();
        hours.dedup();
        if let Some(&number) = self.by_hours.get(&hours) {
            return Some(number);
        }
        let clock = Clock::new(midnight, all())?;
        self.clocks.push(clock);
        let new = number(self.clocks.len() - 1);
        self.by_hours.insert(hours, new);
        Some(new)
    }
}

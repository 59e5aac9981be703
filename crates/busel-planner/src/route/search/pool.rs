//! Tours that were driven in some plan along the way, and the best plan that can be put together
//! of them.
//!
//! Annealing forgets: a tour that was right may be torn up before its neighbours are. Here tours of
//! different moments meet. A few neighbouring tours of the best plan are taken out, and those known
//! tours that hold nothing but their requests are put together anew, exactly (see
//! [`partition`](super::partition)); then the next few. All tours at once would be a problem too large
//! for the time there is (`docs/decisions/0009`).

use std::collections::HashMap;

use super::draft::{ABSENT, Draft};
use super::model::{Model, ix, no};
use super::partition::{self, Choice};
use super::tour::Tour;

/// Most tours that are known; with so many, the older half is forgotten.
const KNOWN_MAX: usize = 60_000;

/// Requests of the tours taken out at a time: first few, for these are put together in little time.
const REQUESTS: [usize; 2] = [50, 80];

/// A tour that can be driven.
#[derive(Debug, Clone)]
struct Known {
    kind: usize,
    /// Its stops in turn.
    stops: Vec<u32>,
    /// Without the vehicle's own where their number matters, for then it stays the same.
    cost: i64,
}

impl Known {
    fn requests(&self) -> impl Iterator<Item = u32> + '_ {
        self.stops.iter().filter(|stop| *stop % 2 == 1).map(|stop| stop / 2)
    }
}

/// Tours met along the way: of those with the same requests and kind of vehicle the cheapest.
#[derive(Debug, Default)]
pub(super) struct Pool {
    known: Vec<Known>,
    /// Where in `known`, by what [`key`] makes of requests and kind.
    places: HashMap<u64, usize>,
    /// What serving each request is worth, as far as is known.
    prices: Vec<f64>,
}

impl Pool {
    /// Takes note of a tour, unless it is too long ever to be put together with others.
    pub(super) fn meet(&mut self, model: &Model, tour: &Tour) {
        if tour.is_empty() || tour.requests().count() > partition::ROWS_MAX {
            return;
        }
        let cost = road_cost(model, tour);
        let key = key(tour.kind, tour.requests());
        match self.places.get(&key) {
            Some(&at) if self.known[at].cost <= cost => {}
            Some(&at) => {
                self.known[at].cost = cost;
                self.known[at].stops = tour.stops().collect();
            }
            None => {
                if self.known.len() == KNOWN_MAX {
                    self.forget();
                }
                self.places.insert(key, self.known.len());
                let stops = tour.stops().collect();
                self.known.push(Known { kind: tour.kind, stops, cost });
            }
        }
    }

    /// Forgets the older half.
    fn forget(&mut self) {
        self.known.drain(..KNOWN_MAX / 2);
        self.places.clear();
        let keys = self.known.iter().map(|known| key(known.kind, known.requests()));
        self.places.extend(keys.zip(0..));
    }

    /// Puts a plan together anew, a few neighbouring tours at a time, as long as that makes it
    /// cheaper; stops when `work` is done, counted in looks at a request of a tour. Says whether the
    /// plan is cheaper now.
    pub(super) fn mix(&mut self, model: &Model, draft: &mut Draft, mut work: u64) -> bool {
        for at in 0..draft.live.len() {
            self.meet(model, &draft.tours[ix(draft.live[at])]);
        }
        if self.prices.is_empty() {
            self.price(model, draft);
        }
        let holders = self.holders(model.requests.len());
        let mut seen: Vec<u32> = vec![0; self.known.len()];
        let mut is_better = false;
        for most in REQUESTS {
            let (mut from, mut idle) = (0, 0);
            // Around once more after the last gain.
            while idle < draft.live.len() && work > 0 {
                let slots = neighbours(model, draft, draft.live[from % draft.live.len()], most);
                let rows: Vec<u32> =
                    slots.iter().flat_map(|&slot| draft.tours[ix(slot)].requests()).collect();
                from += 1;
                if rows.len() > partition::ROWS_MAX {
                    // One tour as long as that has nobody to exchange with.
                    idle += 1;
                    continue;
                }
                let inside = self.inside(&rows, &holders, &mut seen, &mut work);
                let gained = self.put_together(model, draft, (&slots, &rows), &inside, &mut work);
                is_better |= gained;
                idle = if gained { 0 } else { idle + 1 };
            }
        }
        is_better
    }

    /// Every request is worth its share of what its tour costs.
    #[expect(clippy::cast_precision_loss, reason = "a first guess")]
    fn price(&mut self, model: &Model, draft: &Draft) {
        self.prices = vec![0.0; model.requests.len()];
        for &slot in &draft.live {
            let tour = &draft.tours[ix(slot)];
            let share = road_cost(model, tour) as f64 / tour.requests().count() as f64;
            for request in tour.requests() {
                self.prices[ix(request)] = share;
            }
        }
    }

    /// For each request the known tours that hold it.
    fn holders(&self, requests: usize) -> Vec<Vec<u32>> {
        let mut holders = vec![Vec::new(); requests];
        for (known, at) in self.known.iter().zip(0..) {
            for request in known.requests() {
                holders[ix(request)].push(at);
            }
        }
        holders
    }

    /// Known tours that hold nothing but these requests.
    fn inside(
        &self,
        rows: &[u32],
        holders: &[Vec<u32>],
        seen: &mut [u32],
        work: &mut u64,
    ) -> Vec<u32> {
        let mut inside = Vec::new();
        for &row in rows {
            for &at in &holders[ix(row)] {
                seen[ix(at)] += 1;
                if ix(seen[ix(at)]) == self.known[ix(at)].requests().count() {
                    inside.push(at);
                }
            }
        }
        for &row in rows {
            *work = work.saturating_sub(u64::from(no(holders[ix(row)].len())));
            for &at in &holders[ix(row)] {
                seen[ix(at)] = 0;
            }
        }
        inside
    }

    /// Replaces the tours of some slots by known ones if these cost less together.
    fn put_together(
        &mut self,
        model: &Model,
        draft: &mut Draft,
        (slots, rows): (&[u32], &[u32]),
        inside: &[u32],
        work: &mut u64,
    ) -> bool {
        let bit = |request: u32| {
            let at = rows.iter().position(|row| *row == request);
            1_u128 << at.expect("only tours inside of these requests are looked at")
        };
        let choices: Vec<Choice> = inside
            .iter()
            .map(|&at| &self.known[ix(at)])
            .map(|known| Choice {
                rows: known.requests().fold(0, |rows, request| rows | bit(request)),
                kind: known.kind,
                cost: known.cost,
            })
            .collect();
        let mut free: Vec<usize> = (0..model.kinds.len())
            .map(|kind| model.kinds[kind].vehicles.len() - draft.used[kind])
            .collect();
        let mut cost = 0;
        for &slot in slots {
            let tour = &draft.tours[ix(slot)];
            free[tour.kind] += 1;
            cost += road_cost(model, tour);
        }
        let tours = if model.fewest_vehicles { slots.len() } else { usize::MAX };
        let limits = partition::Limits { tours, free: &free, below: cost };
        let mut prices: Vec<f64> = rows.iter().map(|&row| self.prices[ix(row)]).collect();
        let chosen = partition::cheapest(&choices, &mut prices, &limits, work);
        for (&row, price) in rows.iter().zip(prices) {
            self.prices[ix(row)] = price;
        }
        let Some(chosen) = chosen else { return false };
        let tours = chosen.iter().map(|&at| &self.known[ix(inside[at])]);
        let tours: Vec<(usize, &[u32])> =
            tours.map(|known| (known.kind, known.stops.as_slice())).collect();
        draft.replace(model, slots, &tours)
    }
}

/// What a tour costs, without its vehicle where the number of these stays the same anyway.
fn road_cost(model: &Model, tour: &Tour) -> i64 {
    let vehicle = if model.fewest_vehicles { model.kinds[tour.kind].fixed } else { 0 };
    tour.cost(model) - vehicle
}

/// A number that nearly always differs where kind or requests do; their sequence does not matter.
fn key(kind: usize, requests: impl Iterator<Item = u32>) -> u64 {
    let mixed = |number: u64| {
        let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        number ^ (number >> 31)
    };
    let step = 0x9e37_79b9_7f4a_7c15_u64;
    let kind = mixed(step.wrapping_mul(u64::from(no(kind)) + 1).wrapping_add(1));
    requests.fold(kind, |key, request| {
        key.wrapping_add(mixed(step.wrapping_mul(u64::from(request) + 1)))
    })
}

/// Slots of tours near a tour, itself first, with up to so many requests in them.
fn neighbours(model: &Model, draft: &Draft, slot: u32, most: usize) -> Vec<u32> {
    let mut slots = vec![slot];
    let mut rows = draft.tours[ix(slot)].requests().count();
    let stops: Vec<u32> = draft.tours[ix(slot)].stops().collect();
    let depth = stops.iter().map(|&stop| model.neighbours.near(ix(stop)).len()).min().unwrap_or(0);
    // The nearest of each stop first, then the second of each.
    for far in 0..depth {
        for &stop in &stops {
            let other = draft.home[ix(model.neighbours.near(ix(stop))[far] / 2)];
            if other == ABSENT || slots.contains(&other) {
                continue;
            }
            rows += draft.tours[ix(other)].requests().count();
            if rows > most {
                return slots;
            }
            slots.push(other);
        }
    }
    slots
}

#[cfg(test)]
mod tests;

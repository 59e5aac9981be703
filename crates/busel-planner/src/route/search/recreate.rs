//! Recreate: what is absent is put back, one by one, where it is cheapest.
//!
//! Who comes first changes from time to time, and now and then the best spot of a tour is overlooked on
//! purpose ("blinks"): both keep the search from doing the same again. What a request costs in a
//! tour is kept as long as that tour stays as it is, and through attempts that are undone.

use super::dice::Dice;
use super::draft::{ABSENT, Draft};
use super::insertion::{Bench, Spot};
use super::model::{Model, NEVER, Origin, ix};

/// One spot in thirty is overlooked. One in a hundred, as first published, has every second attempt
/// put everything back where it was.
const BLINK: f64 = 30.0;

/// Spots tried for a request before it is left out, where the road refuses what windows allow.
const TRIES: usize = 8;

/// Most spots kept, each of 16 bytes.
const KEPT_MAX: usize = 4_000_000;

/// Instead of a visit: there is no spot at that cost or below.
const BOUND: u16 = u16::MAX;

/// A spot known for one version of a tour.
#[derive(Debug, Clone, Copy)]
struct Kept {
    cost: i64,
    version: u32,
    pickup: u16,
    delivery: u16,
}

/// How far putting back may go.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    /// Most tours that are driven.
    pub(super) tours: usize,
    /// What the whole plan must cost less than; `NEVER` where that does not matter.
    pub(super) cost: i64,
}

impl Limits {
    /// None at all.
    pub(super) const NONE: Self = Self { tours: usize::MAX, cost: NEVER };
}

/// Puts back what is absent.
#[derive(Debug)]
pub(super) struct Recreate {
    bench: Bench,
    kept: Vec<Kept>,
    /// What was learnt of tours that the present attempt changed, and where it belongs in `kept`.
    learnt: Vec<(usize, Kept)>,
    slots: usize,
    until_blink: i64,
    /// Slots of tours of which too little is known.
    unknown: Vec<u32>,
    /// Slots of tours near the present request, and in which round each slot was last seen there.
    nearby: Vec<u32>,
    seen: Vec<u32>,
    round: u32,
    /// Spots of the present request that the road refused.
    refused: Vec<(u32, Spot)>,
    /// What each waiting request is sorted by.
    ranks: Vec<(f64, u32)>,
}

impl Recreate {
    pub(super) fn new(model: &Model, draft: &Draft, dice: &mut Dice) -> Self {
        let slots = draft.tours.len();
        let size = slots * model.requests.len();
        let nothing = Kept { cost: NEVER, version: 0, pickup: BOUND, delivery: 0 };
        Self {
            bench: Bench::default(),
            kept: if size <= KEPT_MAX { vec![nothing; size] } else { Vec::new() },
            learnt: Vec::new(),
            slots,
            until_blink: dice.wait(BLINK),
            unknown: Vec::new(),
            nearby: Vec::new(),
            seen: vec![0; slots],
            round: 0,
            refused: Vec::new(),
            ranks: Vec::new(),
        }
    }

    /// Tries to put back everything absent. False, with some of it nowhere, as soon as something
    /// cannot be put back within the limits on cost; without one, what cannot be put back stays absent.
    pub(super) fn put_back(
        &mut self,
        model: &Model,
        draft: &mut Draft,
        dice: &mut Dice,
        limits: Limits,
    ) -> bool {
        self.learnt.clear();
        let mut waiting = std::mem::take(&mut draft.absent);
        self.sort(model, &mut waiting, dice);
        for &request in &waiting {
            if !self.put(model, draft, dice, request, limits) {
                if limits.cost < NEVER {
                    return false;
                }
                draft.absent.push(request);
            }
        }
        true
    }

    /// The attempt stays, so what was learnt of the tours it changed will be of use.
    pub(super) fn remember(&mut self) {
        for (at, kept) in self.learnt.drain(..) {
            self.kept[at] = kept;
        }
    }

    /// Sorts by what makes a request hard to place, as the dice say.
    #[expect(clippy::cast_precision_loss, reason = "only to compare")]
    fn sort(&mut self, model: &Model, waiting: &mut [u32], dice: &mut Dice) {
        dice.shuffle(waiting);
        let key: fn(&Model, u32) -> i64 = match dice.below(17) {
            0..4 => return,
            4..8 => |model, request| {
                let facts = &model.requests[ix(request)];
                -(facts.grams.max(facts.millilitres))
            },
            8..10 => |model, request| -distance(model, request),
            10 => distance,
            11..13 => |model, request| {
                let stop = &model.stops[ix(2 * request + 1)];
                let from = &model.stops[ix(2 * request)];
                (stop.closes - stop.opens).min(from.closes - from.opens)
            },
            13..15 => |model, request| model.stops[ix(2 * request)].opens,
            _ => |model, request| -model.stops[ix(2 * request + 1)].closes,
        };
        self.ranks.clear();
        self.ranks.extend(waiting.iter().map(|&request| (key(model, request) as f64, request)));
        self.ranks.sort_by(|one, other| one.0.total_cmp(&other.0));
        for (place, (_, request)) in waiting.iter_mut().zip(&self.ranks) {
            *place = *request;
        }
    }

    /// Puts one request where it is cheapest, or where the road allows it at last.
    fn put(
        &mut self,
        model: &Model,
        draft: &mut Draft,
        dice: &mut Dice,
        request: u32,
        limits: Limits,
    ) -> bool {
        self.refused.clear();
        self.gather(model, draft, request);
        let room = if limits.cost < NEVER { limits.cost - draft.cost() } else { NEVER };
        for _ in 0..TRIES {
            let mut best = self.find(model, draft, dice, (request, room), true);
            if best.is_none() && self.nearby.len() < draft.live.len() {
                best = self.find(model, draft, dice, (request, room), false);
            }
            let below = best.map_or(room, |(_, spot)| spot.cost);
            if draft.live.len() < limits.tours
                && let Some(kind) = cheapest_kind(model, draft, request, below)
                && draft.open(model, kind, request)
            {
                return true;
            }
            let Some((tour, spot)) = best else { return false };
            if draft.put_in(model, tour, request, (spot.pickup, spot.delivery)) {
                return true;
            }
            self.refused.push((tour, spot));
        }
        false
    }

    /// The cheapest spot for a request that was not refused and costs less than `room`, now and then
    /// without the best.
    fn find(
        &mut self,
        model: &Model,
        draft: &Draft,
        dice: &mut Dice,
        (request, room): (u32, i64),
        only_nearby: bool,
    ) -> Option<(u32, Spot)> {
        self.unknown.clear();
        let mut best: Option<(u32, Spot)> = None;
        let mut below = room;
        // First what is known already, so that the rest need only be looked at if it can be cheaper.
        let row = ix(request) * self.slots;
        let count = if only_nearby { self.nearby.len() } else { draft.live.len() };
        for at in 0..count {
            let tour = if only_nearby { self.nearby[at] } else { draft.live[at] };
            let kept = self.kept.get(row + ix(tour)).copied();
            let known = kept.filter(|kept| kept.version == draft.versions[ix(tour)]);
            let Some(kept) = known.filter(|_| !self.was_refused(tour)) else {
                self.unknown.push(tour);
                continue;
            };
            if kept.cost >= below {
                continue;
            }
            if kept.pickup == BOUND {
                self.unknown.push(tour);
            } else {
                let (pickup, delivery) = (usize::from(kept.pickup), usize::from(kept.delivery));
                let spot = Spot { cost: kept.cost, pickup, delivery };
                self.offer(model, draft, dice, request, (tour, spot), &mut best);
                below = best.map_or(room, |(_, spot)| spot.cost);
            }
        }
        for at in 0..self.unknown.len() {
            let slot = self.unknown[at];
            if let Some(spot) = self.look(model, draft, request, slot, below) {
                self.offer(model, draft, dice, request, (slot, spot), &mut best);
                below = best.map_or(room, |(_, spot)| spot.cost);
            }
        }
        best
    }

    /// The tours that come near a request: the others are looked at only if none of these will do.
    fn gather(&mut self, model: &Model, draft: &Draft, request: u32) {
        self.round = self.round.wrapping_add(1);
        self.nearby.clear();
        let delivery = 2 * ix(request) + 1;
        let stops =
            if model.is_real(delivery - 1) { delivery - 1..=delivery } else { delivery..=delivery };
        for stop in stops {
            for &near in model.neighbours.nearby(stop) {
                let slot = draft.home[ix(near)];
                if slot != ABSENT && self.seen[ix(slot)] != self.round {
                    self.seen[ix(slot)] = self.round;
                    self.nearby.push(slot);
                }
            }
        }
    }

    fn was_refused(&self, slot: u32) -> bool {
        // Empty nearly always, so this costs nothing where windows are all there is.
        self.refused.iter().any(|(refused, _)| *refused == slot)
    }

    /// Takes a spot that is cheaper than the best so far, unless the eye blinks just then.
    fn offer(
        &mut self,
        model: &Model,
        draft: &Draft,
        dice: &mut Dice,
        request: u32,
        (tour, mut spot): (u32, Spot),
        best: &mut Option<(u32, Spot)>,
    ) {
        self.until_blink -= 1;
        if self.until_blink < 0 {
            self.until_blink = dice.wait(BLINK);
            let below = best.map_or(NEVER, |(_, spot)| spot.cost);
            match self.bench.best(model, &draft.tours[ix(tour)], request, below, &[spot]) {
                Some(next) => spot = next,
                None => return,
            }
        }
        *best = Some((tour, spot));
    }

    /// The best spot of a request in a tour if it is cheaper than `below`; keeps what it learns.
    fn look(
        &mut self,
        model: &Model,
        draft: &Draft,
        request: u32,
        slot: u32,
        below: i64,
    ) -> Option<Spot> {
        let tour = &draft.tours[ix(slot)];
        let fits = model.fits(request, tour.kind);
        if self.was_refused(slot) {
            let refused = self.refused.iter().filter(|(refused, _)| *refused == slot);
            let barred: Vec<Spot> = refused.map(|(_, spot)| *spot).collect();
            return self.bench.best(model, tour, request, below, &barred);
        }
        let found = if fits { self.bench.best(model, tour, request, below, &[]) } else { None };
        let at = ix(request) * self.slots + ix(slot);
        if let Some(kept) = self.kept.get_mut(at) {
            let cost = if fits { below } else { NEVER };
            let learnt = found.unwrap_or(Spot { cost, pickup: usize::from(BOUND), delivery: 0 });
            if let (Ok(pickup), Ok(delivery)) =
                (learnt.pickup.try_into(), learnt.delivery.try_into())
            {
                let learnt = Kept { cost: learnt.cost, version: tour.version, pickup, delivery };
                // Most attempts are undone, and what was known before is true again then.
                if draft.is_touched(slot) {
                    self.learnt.push((at, learnt));
                } else {
                    *kept = learnt;
                }
            }
        }
        found
    }
}

/// How far a request lies from where the first kind of vehicle starts.
fn distance(model: &Model, request: u32) -> i64 {
    let place = model.stops[ix(2 * request)].place;
    i64::from(model.leg(0, model.kinds[0].start, place).metres)
}

/// The kind of vehicle that serves a request alone for least, if below a cost and one is left.
fn cheapest_kind(model: &Model, draft: &Draft, request: u32, below: i64) -> Option<usize> {
    let left = (0..model.kinds.len())
        .filter(|&kind| draft.used[kind] < model.kinds[kind].vehicles.len())
        .map(|kind| (model.alone(request, kind), kind));
    let (cost, kind) = left.min()?;
    // Goods aboard a vehicle are its own, so its cost alone is no choice between tours.
    let forced = matches!(model.requests[ix(request)].origin, Origin::Aboard(_)) && below == NEVER;
    (cost < below || (forced && cost < NEVER)).then_some(kind)
}

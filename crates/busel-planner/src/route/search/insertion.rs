//! The cheapest place for a request in a tour.
//!
//! Every pair of places is tried that could be cheaper than the best so far; whether it is in time
//! is read off the moments kept at each visit, so a pair costs a few additions. Where the shortest
//! road is not the direct one (tables from maps may say so), a place can be overlooked, but never
//! is one returned that breaks a window or a capacity.

use std::ops::Range;

use super::model::{GoodsFacts, Kind, Leg, Model, NEVER, Origin, Row, StopFacts, ix};
use super::tour::Tour;
use crate::route::problem::Second;

/// Where a request goes: its pickup behind one visit, its delivery behind another of the tour as
/// it is; equal if one follows the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Spot {
    /// What it adds to the cost.
    pub(super) cost: i64,
    pub(super) pickup: usize,
    pub(super) delivery: usize,
}

/// Room to work in, kept between calls.
#[derive(Debug, Default)]
pub(super) struct Bench {
    /// What the delivery alone adds behind each visit.
    delivery: Vec<i64>,
    /// The least of these from each visit on.
    least: Vec<i64>,
    /// Legs of the pickup and of the delivery, from the first visit that matters.
    pickup_legs: Vec<Beside>,
    delivery_legs: Vec<Beside>,
}

/// Too dear to be looked at.
const TOO_FAR: i64 = i64::MAX / 8;

/// A stop being inserted, with its legs.
struct Guest<'a> {
    facts: &'a StopFacts,
    to: Row<'a>,
    from: Row<'a>,
}

/// The legs between a visit and a guest, both ways.
#[derive(Debug, Clone, Copy)]
struct Beside {
    to: Leg,
    from: Leg,
}

impl<'a> Guest<'a> {
    fn new(model: &'a Model, table: usize, stop: u32) -> Self {
        let facts = &model.stops[ix(stop)];
        Self {
            facts,
            to: model.legs_to(table, facts.place),
            from: model.legs_from(table, facts.place),
        }
    }

    /// Fetches the legs of a range of visits and of the one behind. All at once, so that the
    /// processor can wait for many of them at a time.
    #[inline]
    fn fetch(&self, tour: &Tour, range: &Range<usize>, legs: &mut Vec<Beside>) {
        legs.clear();
        let visits = &tour.visits[range.start..=range.end];
        if self.to.is_one_with(&self.from) {
            legs.extend(visits.iter().map(|visit| {
                let leg = self.to.only(visit.place);
                Beside { to: leg, from: leg }
            }));
        } else {
            legs.extend(visits.iter().map(|visit| Beside {
                to: self.to.leg(visit.place),
                from: self.from.leg(visit.place),
            }));
        }
    }

    /// When a vehicle that leaves at `leave` and drives `leg` is done with the guest.
    #[inline]
    fn after(&self, model: &Model, leg: Leg, leave: Second) -> Option<Second> {
        let begin = model.begin(self.facts, leave + i64::from(leg.seconds))?;
        Some(begin + self.facts.service)
    }

    /// The visits behind which there may be time for the guest, whatever the roads.
    #[inline]
    fn between(&self, tour: &Tour) -> Range<usize> {
        let ready = self.facts.opens + self.facts.service;
        let end = tour.leave[..tour.leave.len() - 1].partition_point(|l| *l <= self.facts.closes);
        let begin = tour.late[1..].partition_point(|late| *late < ready);
        begin..end
    }
}

impl Bench {
    /// The cheapest spot for a request in a tour, if there is one cheaper than `below`. A spot that
    /// is `barred` is not considered.
    pub(super) fn best(
        &mut self,
        model: &Model,
        tour: &Tour,
        request: u32,
        below: i64,
        barred: &[Spot],
    ) -> Option<Spot> {
        let kind = &model.kinds[tour.kind];
        let facts = &model.requests[ix(request)];
        let goods = Goods {
            facts,
            kind,
            pickup: Guest::new(model, kind.table, 2 * request),
            delivery: Guest::new(model, kind.table, 2 * request + 1),
        };
        // A spot costs whole units of length, so the limit can be counted in them as well.
        let below = match kind.per_metre {
            0 => TOO_FAR,
            1 => below.min(TOO_FAR),
            rate => (below.min(NEVER) + rate - 1) / rate,
        };
        let mut spot = match facts.origin {
            Origin::Pickup => self.pair(model, tour, &goods, below, barred),
            Origin::Start | Origin::Aboard(_) => {
                single(model, tour, &goods, (below, barred), &mut self.delivery_legs)
            }
        }?;
        spot.cost *= kind.per_metre;
        Some(spot)
    }

    fn pair(
        &mut self,
        model: &Model,
        tour: &Tour,
        goods: &Goods<'_>,
        below: i64,
        barred: &[Spot],
    ) -> Option<Spot> {
        let deliveries = goods.delivery.between(tour);
        let mut pickups = goods.pickup.between(tour);
        pickups.end = pickups.end.min(deliveries.end);
        if pickups.is_empty() || deliveries.is_empty() {
            return None;
        }
        goods.delivery.fetch(tour, &deliveries, &mut self.delivery_legs);
        goods.pickup.fetch(tour, &pickups, &mut self.pickup_legs);
        self.price_delivery(model, tour, goods, &deliveries);
        let between = goods.pickup.from.leg(goods.delivery.facts.place);
        let mut best = Spot { cost: below, pickup: usize::MAX, delivery: 0 };
        for at in pickups.clone() {
            if !goods.fits(tour, at) || barred.iter().any(|spot| spot.pickup == at) {
                continue;
            }
            let leg = self.pickup_legs[at - pickups.start].to;
            let Some(leave) = goods.pickup.after(model, leg, tour.leave[at]) else { continue };
            let on = i64::from(tour.visits[at].metres_on);
            let metres = i64::from(leg.metres);
            let late = tour.late[at + 1];
            // The delivery straight behind the pickup.
            if at >= deliveries.start {
                let leg = self.delivery_legs[at + 1 - deliveries.start].from;
                let cost = metres + i64::from(between.metres) + i64::from(leg.metres) - on;
                if cost < best.cost
                    && let Some(done) = goods.delivery.after(model, between, leave)
                    && done + i64::from(leg.seconds) <= late
                {
                    best = Spot { cost, pickup: at, delivery: at };
                }
            }
            let leg = self.pickup_legs[at + 1 - pickups.start].from;
            let cost = metres + i64::from(leg.metres) - on;
            let comes = leave + i64::from(leg.seconds);
            if comes <= late {
                self.walk(model, tour, goods, deliveries.start, (at, cost, comes), &mut best);
            }
        }
        (best.pickup != usize::MAX).then_some(best)
    }

    /// What the delivery alone would add behind each visit where it could be in time.
    fn price_delivery(
        &mut self,
        model: &Model,
        tour: &Tour,
        goods: &Goods<'_>,
        range: &Range<usize>,
    ) {
        self.delivery.clear();
        self.delivery.resize(range.end, TOO_FAR);
        self.least.clear();
        self.least.resize(range.end, TOO_FAR);
        let mut least = TOO_FAR;
        for at in range.clone().rev() {
            let to = self.delivery_legs[at - range.start].to;
            let from = self.delivery_legs[at + 1 - range.start].from;
            if let Some(done) = goods.delivery.after(model, to, tour.leave[at])
                && done + i64::from(from.seconds) <= tour.late[at + 1]
            {
                let on = i64::from(tour.visits[at].metres_on);
                let price = i64::from(to.metres) + i64::from(from.metres) - on;
                self.delivery[at] = price;
                least = least.min(price);
            }
            self.least[at] = least;
        }
        self.least[..range.start].fill(least);
    }

    /// Tries the delivery behind each visit after the pickup, which goes behind visit `at`, costs
    /// `cost` and lets the vehicle come to the next visit at `comes`. Legs of the delivery are
    /// known from visit `first` on.
    fn walk(
        &self,
        model: &Model,
        tour: &Tour,
        goods: &Goods<'_>,
        first: usize,
        (at, cost, mut comes): (usize, i64, Second),
        best: &mut Spot,
    ) {
        for here in at + 1..self.least.len() {
            if cost + self.least[here] >= best.cost
                || comes > tour.late[here]
                || !goods.fits(tour, here)
            {
                return;
            }
            let visit = &tour.visits[here];
            let stop = &model.stops[ix(visit.stop)];
            let Some(begin) = model.begin(stop, comes) else { return };
            let leave = begin + stop.service;
            if leave > goods.delivery.facts.closes {
                return;
            }
            if here >= first
                && cost + self.delivery[here] < best.cost
                && let Some(done) =
                    goods.delivery.after(model, self.delivery_legs[here - first].to, leave)
                && done + i64::from(self.delivery_legs[here + 1 - first].from.seconds)
                    <= tour.late[here + 1]
            {
                *best = Spot { cost: cost + self.delivery[here], pickup: at, delivery: here };
            }
            comes = leave + i64::from(visit.seconds_on);
        }
    }
}

/// What is being inserted.
struct Goods<'a> {
    facts: &'a GoodsFacts,
    kind: &'a Kind,
    /// Without meaning for goods that have no pickup.
    pickup: Guest<'a>,
    delivery: Guest<'a>,
}

impl Goods<'_> {
    /// Whether there is room beside what is aboard when a vehicle leaves a visit.
    #[inline]
    fn fits(&self, tour: &Tour, at: usize) -> bool {
        let visit = &tour.visits[at];
        visit.grams + self.facts.grams <= self.kind.grams
            && visit.millilitres + self.facts.millilitres <= self.kind.millilitres
            && tour.classes.get(at).is_none_or(|classes| classes & self.facts.apart == 0)
    }
}

/// The cheapest spot for goods that are aboard from the start.
fn single(
    model: &Model,
    tour: &Tour,
    goods: &Goods<'_>,
    (below, barred): (i64, &[Spot]),
    legs: &mut Vec<Beside>,
) -> Option<Spot> {
    let guest = &goods.delivery;
    let mut range = guest.between(tour);
    if goods.facts.origin == Origin::Start {
        // They weigh from the start on, until they are delivered.
        let full = (0..range.end).find(|&at| !goods.fits(tour, at));
        range.end = full.unwrap_or(range.end);
    }
    if range.is_empty() {
        return None;
    }
    let mut best = Spot { cost: below, pickup: usize::MAX, delivery: 0 };
    guest.fetch(tour, &range, legs);
    for (at, pair) in range.zip(legs.windows(2)) {
        let [Beside { to, .. }, Beside { from, .. }] = *pair else { continue };
        let on = i64::from(tour.visits[at].metres_on);
        let cost = i64::from(to.metres) + i64::from(from.metres) - on;
        if cost < best.cost
            && let Some(done) = guest.after(model, to, tour.leave[at])
            && done + i64::from(from.seconds) <= tour.late[at + 1]
            && barred.iter().all(|spot| spot.delivery != at)
        {
            best = Spot { cost, pickup: 0, delivery: at };
        }
    }
    (best.pickup != usize::MAX).then_some(best)
}

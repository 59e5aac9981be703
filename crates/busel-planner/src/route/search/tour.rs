//! One vehicle's way: its visits in turn, with what must be known at each to try another one there
//! without walking the rest.
//!
//! Law: every tour meets all windows and capacities. At each visit stands when the vehicle leaves
//! at the earliest, and when it must have come at the latest so that the rest stays in time; coming
//! sooner is never worse, with several windows as with one, so one moment says it all.

use super::model::{Kind, Model, NEVER, Origin, StopFacts, crew_cost, ix};
use crate::route::plan::Act;
use crate::route::problem::Second;

/// No stop: the start or the end of a tour.
pub(super) const TERMINAL: u32 = u32::MAX;

/// One stop of a tour, or its start or end.
#[derive(Debug, Clone, Copy)]
pub(super) struct Visit {
    pub(super) stop: u32,
    pub(super) place: u32,
    /// To the next visit.
    pub(super) metres_on: i32,
    pub(super) seconds_on: i32,
    /// Aboard on leaving.
    pub(super) grams: i64,
    pub(super) millilitres: i64,
}

impl Visit {
    fn new(stop: u32, place: u32) -> Self {
        Self { stop, place, metres_on: 0, seconds_on: 0, grams: 0, millilitres: 0 }
    }
}

/// One vehicle's way. Always has a start and an end; without a stop between, nobody drives.
#[derive(Debug, Clone, Default)]
pub(super) struct Tour {
    pub(super) kind: usize,
    /// A number that no other content of any tour ever had.
    pub(super) version: u32,
    pub(super) visits: Vec<Visit>,
    /// For each visit the earliest moment to leave. Apart from the visits, as is the next, so that
    /// most tours can be passed over by a glance at little memory. Neither ever falls.
    pub(super) leave: Vec<Second>,
    /// For each visit the latest moment to come.
    pub(super) late: Vec<Second>,
    /// For each visit the classes aboard on leaving; empty unless some must be apart.
    pub(super) classes: Vec<u64>,
    pub(super) metres: i64,
    /// What bringing the crew home is reckoned at.
    pub(super) homeward: i64,
}

impl Tour {
    /// An empty tour of a kind of vehicle.
    pub(super) fn empty(model: &Model, kind: usize) -> Self {
        let mut tour = Self { kind, ..Self::default() };
        tour.clear(model, kind);
        tour
    }

    pub(super) fn clear(&mut self, model: &Model, kind: usize) {
        let facts = &model.kinds[kind];
        self.kind = kind;
        self.visits.clear();
        for place in [facts.start, facts.end] {
            self.visits.push(Visit::new(TERMINAL, place));
        }
        self.relink(model, 0);
        let fits = self.retime(model);
        debug_assert!(fits || self.visits.len() == 2, "an empty tour breaks no window");
    }

    /// Becomes a tour of a kind with these stops in turn; empty, and false, where that cannot be driven.
    pub(super) fn fill(&mut self, model: &Model, kind: usize, stops: &[u32]) -> bool {
        let facts = &model.kinds[kind];
        self.kind = kind;
        self.visits.clear();
        self.visits.push(Visit::new(TERMINAL, facts.start));
        self.visits.extend(stops.iter().map(|&stop| Visit::new(stop, model.stops[ix(stop)].place)));
        self.visits.push(Visit::new(TERMINAL, facts.end));
        for at in 0..self.visits.len() - 1 {
            self.relink(model, at);
        }
        let fits = self.retime(model);
        if !fits {
            self.clear(model, kind);
        }
        fits
    }

    pub(super) fn copy_from(&mut self, other: &Self) {
        self.kind = other.kind;
        self.version = other.version;
        self.metres = other.metres;
        self.homeward = other.homeward;
        self.visits.clone_from(&other.visits);
        self.leave.clone_from(&other.leave);
        self.late.clone_from(&other.late);
        self.classes.clone_from(&other.classes);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.visits.len() <= 2
    }

    /// Stops in turn.
    pub(super) fn stops(&self) -> impl Iterator<Item = u32> + '_ {
        self.visits[1..self.visits.len() - 1].iter().map(|visit| visit.stop)
    }

    /// Requests with a delivery here.
    pub(super) fn requests(&self) -> impl Iterator<Item = u32> + '_ {
        self.stops().filter(|stop| stop % 2 == 1).map(|stop| stop / 2)
    }

    /// What driving it costs; nothing if nobody drives.
    pub(super) fn cost(&self, model: &Model) -> i64 {
        let kind = &model.kinds[self.kind];
        if self.is_empty() { 0 } else { kind.fixed + kind.per_metre * self.metres + self.homeward }
    }

    /// Puts a request in: its pickup behind visit `pickup`, its delivery behind visit `delivery` of
    /// the tour as it is now. False if that would break it; it is then as it was.
    pub(super) fn insert(
        &mut self,
        model: &Model,
        request: u32,
        (pickup, delivery): (usize, usize),
    ) -> bool {
        let stop = 2 * request + 1;
        self.put(model, stop, delivery + 1);
        if model.requests[ix(request)].origin == Origin::Pickup {
            self.put(model, stop - 1, pickup + 1);
        }
        let fits = self.retime(model);
        if !fits {
            self.remove(model, |other| other == request);
        }
        fits
    }

    fn put(&mut self, model: &Model, stop: u32, at: usize) {
        let place = model.stops[ix(stop)].place;
        self.visits.insert(at, Visit::new(stop, place));
        self.relink(model, at - 1);
        self.relink(model, at);
    }

    /// Takes out all requests for which `is_out` holds. False if the tour is then broken, which
    /// happens where a detour is shorter than the direct road; it must be thrown away.
    pub(super) fn remove(&mut self, model: &Model, mut is_out: impl FnMut(u32) -> bool) -> bool {
        let mut kept = 1;
        let mut torn = false;
        for at in 1..self.visits.len() {
            let visit = self.visits[at];
            if visit.stop != TERMINAL && is_out(visit.stop / 2) {
                torn = true;
                continue;
            }
            self.visits[kept] = visit;
            kept += 1;
            if torn {
                self.relink(model, kept - 2);
                torn = false;
            }
        }
        self.visits.truncate(kept);
        self.retime(model)
    }

    /// The leg behind visit `at`.
    fn relink(&mut self, model: &Model, at: usize) {
        let table = model.kinds[self.kind].table;
        let leg = model.leg(table, self.visits[at].place, self.visits[at + 1].place);
        let visit = &mut self.visits[at];
        visit.metres_on = leg.metres;
        visit.seconds_on = leg.seconds;
    }

    /// What it would cost with another kind of vehicle, whether or not that one can drive it.
    /// Another table or another way home is not looked at; such a kind counts as never cheaper.
    pub(super) fn cost_as(&self, model: &Model, kind: usize) -> i64 {
        let (now, other) = (&model.kinds[self.kind], &model.kinds[kind]);
        if now.table != other.table || model.road.is_some() {
            return NEVER;
        }
        let (first, last) = (&self.visits[1], &self.visits[self.visits.len() - 2]);
        let ends = |kind: &Kind| {
            let out = model.leg(kind.table, kind.start, first.place);
            let home = model.leg(kind.table, last.place, kind.end);
            i64::from(out.metres) + i64::from(home.metres)
        };
        other.fixed + other.per_metre * (self.metres - ends(now) + ends(other))
    }

    /// Makes it another kind of vehicle's tour; false if that one cannot drive it. It is then as it
    /// was.
    pub(super) fn change_kind(&mut self, model: &Model, kind: usize) -> bool {
        let before = self.kind;
        let changes =
            self.requests().all(|request| model.fits(request, kind)) && self.set_kind(model, kind);
        if !changes && self.kind != before {
            self.set_kind(model, before);
        }
        changes
    }

    fn set_kind(&mut self, model: &Model, kind: usize) -> bool {
        let facts = &model.kinds[kind];
        self.kind = kind;
        let end = self.visits.len() - 1;
        self.visits[0].place = facts.start;
        self.visits[end].place = facts.end;
        for at in 0..end {
            self.relink(model, at);
        }
        self.retime(model)
    }

    /// Reckons times and loads anew; false where a window or a capacity breaks.
    fn retime(&mut self, model: &Model) -> bool {
        self.forth(model) && self.back(model) && self.drive(model)
    }

    /// What it does, in turn.
    pub(super) fn acts(&self, model: &Model) -> impl Iterator<Item = Act> {
        self.stops().map(|stop| model.act(stop))
    }

    /// Keeps time by all rules, where there are more than windows; false if one says no. The moments
    /// to leave are then the true ones, so that fewer spots are tried in vain.
    fn drive(&mut self, model: &Model) -> bool {
        let Some(road) = model.road else { return true };
        self.homeward = 0;
        if self.is_empty() {
            return true;
        }
        let vehicle = model.kinds[self.kind].vehicles[0];
        let acts: Vec<Act> = self.acts(model).collect();
        let Ok(states) = road.states(vehicle, &acts, &model.gates) else { return false };
        let mut last = states[acts.len()];
        let Ok(reached) = road.finish(vehicle, &mut last, &model.gates) else { return false };
        // The start is left late on purpose, so its moment says nothing of what could be before.
        for (moment, state) in self.leave[1..].iter_mut().zip(&states[1..]) {
            *moment = state.clock();
        }
        self.metres = reached.metres;
        if let Some(place) = road.stays_at(vehicle, &acts) {
            self.homeward = crew_cost(road, vehicle, place);
        }
        true
    }

    fn forth(&mut self, model: &Model) -> bool {
        let kind = &model.kinds[self.kind];
        let (mut grams, mut millilitres, _) = kind.aboard;
        for visit in &self.visits {
            if visit.stop != TERMINAL && visit.stop % 2 == 1 {
                let facts = &model.requests[ix(visit.stop / 2)];
                if facts.origin == Origin::Start {
                    grams += facts.grams;
                    millilitres += facts.millilitres;
                }
            }
        }
        if grams > kind.grams || millilitres > kind.millilitres {
            return false;
        }
        let mut metres = 0;
        let mut moment = kind.from;
        self.leave.clear();
        self.leave.push(moment);
        let start = &mut self.visits[0];
        (start.grams, start.millilitres) = (grams, millilitres);
        let mut leg = (i64::from(start.metres_on), i64::from(start.seconds_on));
        for visit in &mut self.visits[1..] {
            metres += leg.0;
            moment += leg.1;
            if visit.stop != TERMINAL {
                let stop = &model.stops[ix(visit.stop)];
                let Some(begin) = model.begin(stop, moment) else { return false };
                moment = begin + stop.service;
                let facts = &model.requests[ix(visit.stop / 2)];
                let sign = if visit.stop.is_multiple_of(2) { 1 } else { -1 };
                grams += sign * facts.grams;
                millilitres += sign * facts.millilitres;
                if grams > kind.grams || millilitres > kind.millilitres {
                    return false;
                }
            }
            self.leave.push(moment);
            (visit.grams, visit.millilitres) = (grams, millilitres);
            leg = (i64::from(visit.metres_on), i64::from(visit.seconds_on));
        }
        self.metres = metres;
        (!model.has_classes || self.sort_classes(model)) && moment <= kind.until
    }

    /// Which classes are aboard after each visit; false if two meet that must not.
    fn sort_classes(&mut self, model: &Model) -> bool {
        // From the end: a class is aboard as long as one of it is still to be delivered.
        let mut ahead: Vec<u32> = Vec::new();
        let mut left = model.kinds[self.kind].aboard.2;
        for visit in self.visits.iter().filter(|v| v.stop != TERMINAL && v.stop % 2 == 1) {
            if matches!(model.requests[ix(visit.stop / 2)].origin, Origin::Aboard(_)) {
                // What is aboard and not delivered stays; what is delivered is counted below.
                left = self.undelivered(model);
                break;
            }
        }
        let mut fine = true;
        self.classes.clear();
        self.classes.resize(self.visits.len(), 0);
        for at in (0..self.visits.len()).rev() {
            let aboard = ahead.iter().fold(left, |all, &r| all | model.requests[ix(r)].class);
            self.classes[at] = aboard;
            let stop = self.visits[at].stop;
            if stop != TERMINAL && stop % 2 == 1 {
                // Two of one class may have to be apart, so each is held against the others only.
                fine &= aboard & model.requests[ix(stop / 2)].apart == 0;
                ahead.push(stop / 2);
            } else if stop != TERMINAL {
                ahead.retain(|&request| request != stop / 2);
            }
        }
        fine
    }

    /// Classes of goods that are aboard and have no delivery in this tour.
    fn undelivered(&self, model: &Model) -> u64 {
        let kind = self.kind;
        let mine = model
            .requests
            .iter()
            .zip(0..)
            .filter(|(facts, _)| matches!(facts.origin, Origin::Aboard(of) if ix(of) == kind));
        mine.filter(|(_, number)| !self.requests().any(|request| request == *number))
            .fold(0, |all, (facts, _)| all | facts.class)
    }

    fn back(&mut self, model: &Model) -> bool {
        let end = self.visits.len() - 1;
        let mut late = model.kinds[self.kind].until;
        self.late.clear();
        self.late.resize(end + 1, late);
        for (visit, slot) in self.visits[..end].iter().zip(&mut self.late).rev() {
            late -= i64::from(visit.seconds_on);
            if visit.stop != TERMINAL {
                let stop: &StopFacts = &model.stops[ix(visit.stop)];
                let Some(latest) = model.latest(stop, late - stop.service) else { return false };
                late = latest;
            }
            *slot = late;
        }
        true
    }
}

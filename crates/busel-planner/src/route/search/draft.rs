//! The plan being changed: all tours, what nobody serves yet, and the way back.
//!
//! Before a tour is touched it is copied aside once, so that an attempt can be undone at the cost
//! of what it touched. Law: every request that any vehicle
//! can serve is in exactly one tour or absent.

use super::model::{Model, ix, no};
use super::tour::Tour;

/// Not in any tour.
pub(super) const ABSENT: u32 = u32::MAX;

/// What a plan is worth, compared in turn: requests left by urgency, then cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Worth {
    pub(super) unserved: [u32; 4],
    pub(super) cost: i64,
}

/// The plan being changed.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    pub(super) tours: Vec<Tour>,
    /// The version of each, side by side, for whoever only wants to know what changed.
    pub(super) versions: Vec<u32>,
    /// Slots of [`Draft::tours`] that hold a tour which is driven.
    pub(super) live: Vec<u32>,
    /// The slot of each request's tour.
    pub(super) home: Vec<u32>,
    pub(super) absent: Vec<u32>,
    /// Vehicles of each kind that drive.
    pub(super) used: Vec<usize>,
    cost: i64,
    next_version: u32,
    /// Slots touched since the last mark, each with what it was, and the absent then.
    touched: Vec<(u32, Tour)>,
    spare: Vec<Tour>,
    is_touched: Vec<bool>,
    absent_before: Vec<u32>,
    cost_before: i64,
}

impl Draft {
    /// Nobody drives. What no vehicle can do alone is left aside for good.
    pub(super) fn new(model: &Model) -> Self {
        let vehicles: usize = model.kinds.iter().map(|kind| kind.vehicles.len()).sum();
        let slots = vehicles.min(model.requests.len()).max(1);
        Self {
            tours: vec![Tour::empty(model, 0); slots],
            versions: vec![0; slots],
            live: Vec::new(),
            home: vec![ABSENT; model.requests.len()],
            absent: (0..no(model.requests.len())).filter(|&r| model.is_possible(r)).collect(),
            used: vec![0; model.kinds.len()],
            cost: 0,
            next_version: 1,
            touched: Vec::new(),
            spare: Vec::new(),
            is_touched: vec![false; slots],
            absent_before: Vec::new(),
            cost_before: 0,
        }
    }

    pub(super) fn worth(&self, model: &Model) -> Worth {
        let mut unserved = [0; 4];
        for &request in &self.absent {
            unserved[model.requests[ix(request)].urgency] += 1;
        }
        Worth { unserved, cost: self.cost }
    }

    /// What it was worth at the mark.
    pub(super) fn worth_before(&self, model: &Model) -> Worth {
        let mut unserved = [0; 4];
        for &request in &self.absent_before {
            unserved[model.requests[ix(request)].urgency] += 1;
        }
        Worth { unserved, cost: self.cost_before }
    }

    pub(super) fn cost(&self) -> i64 {
        self.cost
    }

    pub(super) fn cost_before(&self) -> i64 {
        self.cost_before
    }

    pub(super) fn absent_before(&self) -> &[u32] {
        &self.absent_before
    }

    /// From here on everything can be undone.
    pub(super) fn mark(&mut self) {
        for (slot, tour) in self.touched.drain(..) {
            self.is_touched[ix(slot)] = false;
            self.spare.push(tour);
        }
        self.absent_before.clone_from(&self.absent);
        self.cost_before = self.cost;
    }

    /// Back to the mark.
    pub(super) fn undo(&mut self) {
        while let Some((slot, mut tour)) = self.touched.pop() {
            self.is_touched[ix(slot)] = false;
            let now = &mut self.tours[ix(slot)];
            self.used[now.kind] -= usize::from(!now.is_empty());
            std::mem::swap(now, &mut tour);
            self.versions[ix(slot)] = now.version;
            self.used[now.kind] += usize::from(!now.is_empty());
            for request in now.requests() {
                self.home[ix(request)] = slot;
            }
            self.spare.push(tour);
        }
        self.absent.clone_from(&self.absent_before);
        for &request in &self.absent {
            self.home[ix(request)] = ABSENT;
        }
        self.cost = self.cost_before;
        self.list_live();
    }

    fn list_live(&mut self) {
        self.live.clear();
        let driven = self.tours.iter().zip(0..).filter(|(tour, _)| !tour.is_empty());
        self.live.extend(driven.map(|(_, slot)| slot));
    }

    /// Whether a tour may be another than at the mark.
    pub(super) fn is_touched(&self, slot: u32) -> bool {
        self.is_touched[ix(slot)]
    }

    fn touch(&mut self, slot: u32) {
        if !self.is_touched[ix(slot)] {
            self.is_touched[ix(slot)] = true;
            let mut copy = self.spare.pop().unwrap_or_default();
            copy.copy_from(&self.tours[ix(slot)]);
            self.touched.push((slot, copy));
        }
    }

    /// Lets `change` change a tour and keeps everything else in step. Where the answer is false
    /// the change must have left the tour as it was.
    fn change(&mut self, model: &Model, slot: u32, change: impl FnOnce(&mut Tour) -> bool) -> bool {
        self.touch(slot);
        let tour = &mut self.tours[ix(slot)];
        let (kind, cost, was_empty) = (tour.kind, tour.cost(model), tour.is_empty());
        let done = change(tour);
        if done {
            self.cost += tour.cost(model) - cost;
            self.used[kind] -= usize::from(!was_empty);
            self.used[tour.kind] += usize::from(!tour.is_empty());
            tour.version = self.next_version;
            self.versions[ix(slot)] = self.next_version;
            self.next_version += 1;
            if tour.is_empty() != was_empty {
                self.list_live();
            }
        }
        done
    }

    /// Takes requests out of one tour that was not touched since the mark; false if that would
    /// break it.
    pub(super) fn take_out(&mut self, model: &Model, slot: u32, requests: &[u32]) -> bool {
        debug_assert!(!self.is_touched[ix(slot)], "the copy at the mark is what it falls back to");
        let done = self.change(model, slot, |tour| tour.remove(model, |r| requests.contains(&r)));
        if !done && let Some((_, before)) = self.touched.last() {
            self.tours[ix(slot)].copy_from(before);
        }
        if done {
            for &request in requests {
                self.home[ix(request)] = ABSENT;
                self.absent.push(request);
            }
        }
        done
    }

    /// Puts an absent request into a tour; false if that would break it. The caller takes it off
    /// the list of the absent.
    pub(super) fn put_in(
        &mut self,
        model: &Model,
        slot: u32,
        request: u32,
        at: (usize, usize),
    ) -> bool {
        let done = self.change(model, slot, |tour| tour.insert(model, request, at));
        if done {
            self.home[ix(request)] = slot;
        }
        done
    }

    /// Starts a tour of a kind with one request; false if there is no vehicle left.
    pub(super) fn open(&mut self, model: &Model, kind: usize, request: u32) -> bool {
        if self.used[kind] == model.kinds[kind].vehicles.len() {
            return false;
        }
        let Some(slot) = self.tours.iter().position(Tour::is_empty) else { return false };
        let slot = no(slot);
        let done = self.change(model, slot, |tour| {
            tour.clear(model, kind);
            // Where it fails the tour stays empty, of whatever kind.
            tour.insert(model, request, (0, 0))
        });
        if done {
            self.home[ix(request)] = slot;
        }
        done
    }

    /// Slots that were touched since the mark.
    pub(super) fn touched(&self) -> impl Iterator<Item = u32> + '_ {
        self.touched.iter().map(|(slot, _)| *slot)
    }

    /// Replaces the tours of some slots by tours with the same requests: kinds of vehicle, and stops
    /// in turn. False, with everything as before, where that cannot be driven or is not cheaper.
    /// Sets the mark.
    pub(super) fn replace(
        &mut self,
        model: &Model,
        slots: &[u32],
        tours: &[(usize, &[u32])],
    ) -> bool {
        self.mark();
        for &slot in slots {
            self.change(model, slot, |tour| {
                tour.clear(model, tour.kind);
                true
            });
        }
        let driven = tours.iter().all(|&(kind, stops)| self.start(model, kind, stops));
        if driven && self.cost < self.cost_before {
            return true;
        }
        self.undo();
        false
    }

    /// Starts a tour of a kind with all its stops; false if that cannot be driven.
    fn start(&mut self, model: &Model, kind: usize, stops: &[u32]) -> bool {
        let Some(slot) = self.tours.iter().position(Tour::is_empty).map(no) else { return false };
        let done = self.change(model, slot, |tour| tour.fill(model, kind, stops));
        if done {
            for stop in stops {
                self.home[ix(stop / 2)] = slot;
            }
        }
        done
    }

    /// Gives each tour touched since the mark to the kind of vehicle that drives it for least.
    pub(super) fn hand_over(&mut self, model: &Model) {
        if model.kinds.len() == 1 {
            return;
        }
        for at in 0..self.touched.len() {
            let slot = self.touched[at].0;
            for kind in 0..model.kinds.len() {
                let tour = &self.tours[ix(slot)];
                if kind != tour.kind
                    && !tour.is_empty()
                    && self.used[kind] < model.kinds[kind].vehicles.len()
                    && tour.cost_as(model, kind) < tour.cost(model)
                {
                    self.change(model, slot, |tour| tour.change_kind(model, kind));
                }
            }
        }
    }

    /// Becomes like `other`, copying only what differs.
    pub(super) fn follow(&mut self, other: &Self) {
        for (mine, theirs) in self.tours.iter_mut().zip(&other.tours) {
            if mine.version != theirs.version {
                mine.copy_from(theirs);
            }
        }
        self.versions.clone_from(&other.versions);
        self.live.clone_from(&other.live);
        self.home.clone_from(&other.home);
        self.absent.clone_from(&other.absent);
        self.used.clone_from(&other.used);
        self.cost = other.cost;
        // Versions are one sequence for both, so that equal numbers always mean equal tours.
        self.next_version = self.next_version.max(other.next_version);
        self.touched.clear();
        self.is_touched.fill(false);
    }

    /// Becomes like a plan of another search, whose versions mean nothing here.
    pub(super) fn adopt(&mut self, other: &Self) {
        let next = self.next_version;
        // Nothing has this version, so that every tour is copied.
        self.versions.fill(u32::MAX);
        for tour in &mut self.tours {
            tour.version = u32::MAX;
        }
        self.follow(other);
        self.next_version = next;
        for (tour, version) in self.tours.iter_mut().zip(&mut self.versions) {
            (tour.version, *version) = (self.next_version, self.next_version);
            self.next_version += 1;
        }
    }
}

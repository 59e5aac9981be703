//! Local search: neighbouring tours exchange their ends, or a few stops in a row.
//!
//! Annealing seldom comes to rest at once everywhere in a large plan, so from time to time what can be
//! had for nothing is taken: two tours go on with each other's end (2-opt*), or up to three stops of
//! one change places with up to three of the other, or with none. Whether a way is in time is read
//! off the moments kept at each visit, so a trial costs a few additions. Only where all goods are
//! aboard from the start and windows and loads are all there is: a pair would have to move with both
//! its stops, and other rules would have to be driven out to the end.

use super::draft::{ABSENT, Draft};
use super::model::{Kind, Model, Origin, ix};
use super::tour::{Tour, Visit};

/// Neighbours of a stop with which a leg is tried.
const NEAR: usize = 25;

/// Most stops in a row that change places.
const PIECE: usize = 3;

/// Two tours of one kind of vehicle, and where they are cut: before visit `at` of each.
#[derive(Debug, Clone, Copy)]
struct Cut<'a> {
    model: &'a Model<'a>,
    kind: &'a Kind,
    tours: [&'a Tour; 2],
    at: [usize; 2],
}

/// Local search over a plan, with what it remembers of the last time.
#[derive(Debug, Default)]
pub(super) struct Exchange {
    /// For each slot the version of the tour with which nothing more could be had; it is looked at again
    /// from its side only when it changes.
    settled: Vec<u32>,
    /// Where each stop stands in its tour.
    at: Vec<u32>,
}

/// Whether local search knows all the rules of a problem.
pub(super) fn applies(model: &Model) -> bool {
    let is_aboard = model.requests.iter().all(|facts| facts.origin == Origin::Start);
    is_aboard && model.road.is_none() && !model.has_classes
}

impl Exchange {
    /// Exchanges between neighbouring tours as long as that makes the plan cheaper.
    pub(super) fn polish(&mut self, model: &Model, draft: &mut Draft) {
        self.settled.resize(draft.tours.len(), u32::MAX);
        self.at.resize(model.stops.len(), 0);
        for &slot in &draft.live {
            self.note(draft, slot);
        }
        loop {
            let changed = draft
                .live
                .iter()
                .copied()
                .find(|&slot| self.settled[ix(slot)] != draft.versions[ix(slot)]);
            let Some(slot) = changed else { return };
            if !self.improve(model, draft, slot) {
                self.settled[ix(slot)] = draft.versions[ix(slot)];
            }
        }
    }

    /// Takes note of where the stops of a tour stand.
    fn note(&mut self, draft: &Draft, slot: u32) {
        for (stop, at) in draft.tours[ix(slot)].stops().zip(1..) {
            self.at[ix(stop)] = at;
        }
    }

    /// Makes the first exchange of a tour with a neighbour that pays.
    fn improve(&mut self, model: &Model, draft: &mut Draft, slot: u32) -> bool {
        for at in 1..draft.tours[ix(slot)].visits.len() - 1 {
            let tour = &draft.tours[ix(slot)];
            let stop = tour.visits[at].stop;
            let row = model.legs_from(model.kinds[tour.kind].table, tour.visits[at].place);
            // What is gained by new legs must be lost with an old one that begins or ends here.
            let lost = [tour.visits[at].metres_on, tour.visits[at - 1].metres_on];
            let most = lost[0].max(lost[1]);
            for &near in model.neighbours.near(ix(stop)).iter().take(NEAR) {
                let metres = row.leg(model.stops[ix(near)].place).metres;
                if metres >= most {
                    break;
                }
                let other = draft.home[ix(near / 2)];
                if other == ABSENT || other == slot {
                    continue;
                }
                let near_at = ix(self.at[ix(near)]);
                let behind =
                    metres < lost[0] && self.try_leg(model, draft, (slot, at), (other, near_at));
                if behind
                    || metres < lost[1] && self.try_leg(model, draft, (other, near_at), (slot, at))
                {
                    return true;
                }
            }
        }
        false
    }

    /// Exchanges so that a visit of one tour is followed by a visit of another, if that pays.
    fn try_leg(
        &mut self,
        model: &Model,
        draft: &mut Draft,
        (one, before): (u32, usize),
        (other, behind): (u32, usize),
    ) -> bool {
        let tours = [&draft.tours[ix(one)], &draft.tours[ix(other)]];
        let kind = tours[0].kind;
        if kind != tours[1].kind || model.kinds[kind].per_metre == 0 {
            return false;
        }
        let cut = Cut { model, kind: &model.kinds[kind], tours, at: [before + 1, behind] };
        let Some(ways) = cut.ends().or_else(|| cut.pieces()) else { return false };
        let driven: Vec<(usize, &[u32])> =
            ways.iter().filter(|way| !way.is_empty()).map(|way| (kind, way.as_slice())).collect();
        let done = draft.replace(model, &[one, other], &driven);
        debug_assert!(done, "what is in time, has room and pays can be driven");
        for slot in draft.touched().collect::<Vec<_>>() {
            self.note(draft, slot);
        }
        done
    }
}

impl Cut<'_> {
    fn metres(&self, from: &Visit, to: &Visit) -> i64 {
        i64::from(self.model.leg(self.kind.table, from.place, to.place).metres)
    }

    /// Both tours with each other's end, if that pays.
    fn ends(&self) -> Option<[Vec<u32>; 2]> {
        let [one, other] = [0, 1].map(|side| (&self.tours[side].visits[..], self.at[side]));
        let joint = |(from, at): (&[Visit], usize), (to, behind): (&[Visit], usize)| {
            self.metres(&from[at - 1], &to[behind])
        };
        let lost =
            i64::from(one.0[one.1 - 1].metres_on) + i64::from(other.0[other.1 - 1].metres_on);
        if joint(one, other) + joint(other, one) >= lost {
            return None;
        }
        let fits = |side: usize| {
            let (head, tail) = (self.tours[side], self.tours[1 - side]);
            let (at, behind) = (self.at[side], self.at[1 - side]);
            let (begin, here, rest) =
                (&head.visits[0], &head.visits[at - 1], &tail.visits[behind - 1]);
            begin.grams - here.grams + rest.grams <= self.kind.grams
                && begin.millilitres - here.millilitres + rest.millilitres <= self.kind.millilitres
                && self.is_in_time((head, at - 1), &[], (tail, behind))
        };
        (fits(0) && fits(1)).then(|| {
            [0, 1].map(|side| {
                let head = &self.tours[side].visits[1..self.at[side]];
                let tail = &self.tours[1 - side].visits[self.at[1 - side]..];
                head.iter().chain(&tail[..tail.len() - 1]).map(|visit| visit.stop).collect()
            })
        })
    }

    /// Both tours with a few stops exchanged, if that pays.
    fn pieces(&self) -> Option<[Vec<u32>; 2]> {
        for come in 1..=PIECE {
            for go in 0..=PIECE {
                let inside = |side: usize, count: usize| {
                    self.at[side] + count < self.tours[side].visits.len()
                };
                if inside(0, go)
                    && inside(1, come)
                    && self.pays([go, come])
                    && self.fits([go, come])
                {
                    return Some([0, 1].map(|side| self.exchanged(side, [go, come])));
                }
            }
        }
        None
    }

    /// The piece of a tour behind its cut.
    fn piece(&self, side: usize, counts: [usize; 2]) -> &[Visit] {
        &self.tours[side].visits[self.at[side]..][..counts[side]]
    }

    /// Whether the roads get shorter.
    fn pays(&self, counts: [usize; 2]) -> bool {
        let mut gain = 0;
        for side in [0, 1] {
            let visits = &self.tours[side].visits;
            let (before, behind) =
                (&visits[self.at[side] - 1], &visits[self.at[side] + counts[side]]);
            gain += i64::from(before.metres_on);
            if let Some(last) = self.piece(side, counts).last() {
                gain += i64::from(last.metres_on);
            }
            gain -= match self.piece(1 - side, counts) {
                [] => self.metres(before, behind),
                [first, .., last] => self.metres(before, first) + self.metres(last, behind),
                [only] => self.metres(before, only) + self.metres(only, behind),
            };
        }
        gain > 0
    }

    /// Whether both tours are in time with the pieces exchanged and have room for them.
    fn fits(&self, counts: [usize; 2]) -> bool {
        let load = |side: usize| {
            let visits = &self.tours[side].visits;
            let (before, last) =
                (&visits[self.at[side] - 1], &visits[self.at[side] + counts[side] - 1]);
            (before.grams - last.grams, before.millilitres - last.millilitres)
        };
        let loads = [load(0), load(1)];
        [0, 1].into_iter().all(|side| {
            let (tour, at) = (self.tours[side], self.at[side]);
            let (go, come, begin) = (loads[side], loads[1 - side], &tour.visits[0]);
            begin.grams - go.0 + come.0 <= self.kind.grams
                && begin.millilitres - go.1 + come.1 <= self.kind.millilitres
                && self.is_in_time(
                    (tour, at - 1),
                    self.piece(1 - side, counts),
                    (tour, at + counts[side]),
                )
        })
    }

    /// Whether a vehicle that leaves a visit of one tour can do a piece and then be in time at a visit
    /// of another for the rest of that one.
    fn is_in_time(
        &self,
        (head, from): (&Tour, usize),
        piece: &[Visit],
        (tail, to): (&Tour, usize),
    ) -> bool {
        let (mut moment, mut place) = (head.leave[from], head.visits[from].place);
        for visit in piece {
            let stop = &self.model.stops[ix(visit.stop)];
            moment += i64::from(self.model.leg(self.kind.table, place, visit.place).seconds);
            let Some(begin) = self.model.begin(stop, moment) else { return false };
            (moment, place) = (begin + stop.service, visit.place);
        }
        let leg = self.model.leg(self.kind.table, place, tail.visits[to].place);
        moment + i64::from(leg.seconds) <= tail.late[to]
    }

    /// The stops of a tour with the other's piece instead of its own.
    fn exchanged(&self, side: usize, counts: [usize; 2]) -> Vec<u32> {
        let visits = &self.tours[side].visits;
        let (head, tail) = (&visits[1..self.at[side]], &visits[self.at[side] + counts[side]..]);
        let tail = &tail[..tail.len() - 1];
        let all = head.iter().chain(self.piece(1 - side, counts)).chain(tail);
        all.map(|visit| visit.stop).collect()
    }
}

#[cfg(test)]
mod tests;

//! Guided ejection: somebody who fits nowhere takes the place of others who were left out less often.
//!
//! After Nagata and Bräysy (2009). When the last requests of a dissolved tour come back in vain, the
//! one left out most often goes in wherever that throws out only requests that together were left
//! out less often; those then look for a place in their turn. Every trial is a tour driven anew, so
//! they are counted. Only where windows, loads and classes are all there is: by other rules a trial
//! costs too much.

use super::draft::Draft;
use super::insertion::{Bench, Spot};
use super::model::{Model, NEVER, ix};
use super::tour::Tour;

/// Trials while a hundred attempts are made: these then take up most of the time of counting down.
const TRIALS: u32 = 10_000;

/// Looks for the ones to be thrown out, with room to work in.
#[derive(Debug, Default)]
pub(super) struct Ejection {
    bench: Bench,
    tour: Tour,
    /// Requests of a tour, with how often they were left out.
    known: Vec<(u64, u32)>,
    /// One or two of them, with the sum.
    sets: Vec<(u64, u32, u32)>,
}

/// Where a request goes if others leave first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Exit {
    pub(super) slot: u32,
    /// Those who leave; the same one twice if it is one.
    pub(super) gone: [u32; 2],
    /// In the tour without them.
    pub(super) spot: Spot,
}

/// What a request weighs that was left out so often.
pub(super) fn weight(absences: &[u64], request: u32) -> u64 {
    1 + absences[ix(request)]
}

impl Ejection {
    /// Puts in those left out most often, one after the other, each instead of others; as long as
    /// that can be done and the trials last, and until nobody is absent.
    pub(super) fn push_in(&mut self, model: &Model, draft: &mut Draft, absences: &mut [u64]) {
        let mut trials = TRIALS;
        while trials > 0
            && let Some(&request) = draft.absent.iter().max_by_key(|r| absences[ix(**r)])
        {
            let exit = self.find(model, draft, request, absences, &mut trials);
            absences[ix(request)] += 1;
            draft.mark();
            let Some(exit) = exit else { return };
            if !swap(model, draft, request, &exit) {
                draft.undo();
                return;
            }
        }
    }

    /// Those who weigh least among all whose leaving makes room for a request that weighs more.
    pub(super) fn find(
        &mut self,
        model: &Model,
        draft: &Draft,
        request: u32,
        absences: &[u64],
        trials: &mut u32,
    ) -> Option<Exit> {
        let mut below = weight(absences, request);
        let mut best = None;
        for &slot in &draft.live {
            let tour = &draft.tours[ix(slot)];
            if !model.fits(request, tour.kind) {
                continue;
            }
            self.list(tour, absences, below);
            for &(sum, one, other) in &self.sets {
                if *trials == 0 {
                    return best;
                }
                *trials -= 1;
                self.tour.copy_from(tour);
                if self.tour.remove(model, |r| r == one || r == other)
                    && let Some(spot) = self.bench.best(model, &self.tour, request, NEVER, &[])
                {
                    // The sets are sorted, so the others of this tour weigh no less.
                    best = Some(Exit { slot, gone: [one, other], spot });
                    below = sum;
                    break;
                }
            }
        }
        best
    }

    /// All ones and twos of a tour that weigh less than so much, the lightest first.
    fn list(&mut self, tour: &Tour, absences: &[u64], below: u64) {
        self.known.clear();
        self.known.extend(tour.requests().map(|request| (weight(absences, request), request)));
        self.known.sort_unstable();
        self.sets.clear();
        for (at, &(sum, one)) in self.known.iter().enumerate() {
            if sum >= below {
                break;
            }
            self.sets.push((sum, one, one));
            for &(more, other) in &self.known[at + 1..] {
                if sum + more >= below {
                    break;
                }
                self.sets.push((sum + more, one, other));
            }
        }
        self.sets.sort_unstable();
    }
}

/// Lets some leave a tour and an absent request in; false if the tour cannot be driven then.
fn swap(model: &Model, draft: &mut Draft, request: u32, exit: &Exit) -> bool {
    let [one, other] = exit.gone;
    let gone = if one == other { &exit.gone[..1] } else { &exit.gone[..] };
    let at = (exit.spot.pickup, exit.spot.delivery);
    let swaps =
        draft.take_out(model, exit.slot, gone) && draft.put_in(model, exit.slot, request, at);
    if swaps {
        draft.absent.retain(|absent| *absent != request);
    }
    swaps
}

#[cfg(test)]
mod tests;

//! Ruin: strings of neighbouring stops are torn out of neighbouring tours.
//!
//! After Christiaens and Vanden Berghe, "Slack Induction by String Removals" (2020): around a stop
//! thrown for, each tour met loses a string of stops that holds the nearest of them, whole or with
//! a few left standing in its middle. A request goes with either of its stops.

use super::dice::Dice;
use super::draft::{ABSENT, Draft};
use super::model::{Model, ix};

/// How much is torn out.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ruin {
    /// Stops torn out at a time, in the mean.
    pub(super) stops: f64,
    /// The longest string.
    pub(super) string: f64,
    /// How often a string keeps some stops in its middle, and how often it keeps no more of them.
    pub(super) split: f64,
    pub(super) split_end: f64,
}

impl Ruin {
    pub(super) const USUAL: Self = Self { stops: 12.0, string: 10.0, split: 0.5, split_end: 0.01 };

    /// Tears strings out; what they held is absent then.
    pub(super) fn tear(
        self,
        model: &Model,
        draft: &mut Draft,
        dice: &mut Dice,
        gone: &mut Vec<u32>,
    ) {
        if draft.live.is_empty() {
            return;
        }
        let stops: usize = draft.live.iter().map(|&s| draft.tours[ix(s)].visits.len() - 2).sum();
        let longest = self.string.min(mean(stops, draft.live.len()));
        let strings = dice.up_to(4.0 * self.stops / (1.0 + longest) - 1.0);
        let mut seed = dice.below(model.stops.len());
        while !model.is_real(seed) {
            seed = dice.below(model.stops.len());
        }
        let mut torn: Vec<u32> = Vec::with_capacity(strings);
        for &stop in model.neighbours.near(seed) {
            let slot = draft.home[ix(stop / 2)];
            if slot == ABSENT || torn.contains(&slot) {
                continue;
            }
            let tour = &draft.tours[ix(slot)];
            let stops = tour.visits.len() - 2;
            let length = dice.up_to(longest.min(mean(stops, 1))).min(stops);
            let at = tour.stops().position(|other| other == stop).expect("a request is at home");
            gone.clear();
            self.string(draft, slot, at, length, dice, gone);
            draft.take_out(model, slot, gone);
            torn.push(slot);
            if torn.len() == strings {
                break;
            }
        }
    }

    /// Requests of a string of `length` stops around stop `at`.
    fn string(
        self,
        draft: &Draft,
        slot: u32,
        at: usize,
        length: usize,
        dice: &mut Dice,
        gone: &mut Vec<u32>,
    ) {
        let visits = &draft.tours[ix(slot)].visits;
        let stops = visits.len() - 2;
        let mut kept = 0;
        if length > 1 && length < stops && dice.fraction() < self.split {
            kept = 1;
            while length + kept < stops && dice.fraction() > self.split_end {
                kept += 1;
            }
        }
        let span = length + kept;
        let first = (at + 1).saturating_sub(span);
        let last = at.min(stops - span);
        let begin = first + dice.below(last - first + 1);
        // Where the stops left standing begin, inside the string.
        let standing = if kept > 0 { begin + 1 + dice.below(length - 1) } else { stops };
        for here in begin..begin + span {
            if here >= standing && here < standing + kept {
                continue;
            }
            let request = visits[here + 1].stop / 2;
            if !gone.contains(&request) {
                gone.push(request);
            }
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "a few thousand")]
fn mean(sum: usize, count: usize) -> f64 {
    sum as f64 / count as f64
}

//! A vehicle's whole way: whether it can be driven, what it costs, and all its spans.

use std::fmt;

use super::diary::{Diary, Forget, Spans};
use super::{Gates, Road, Rule, State};
use crate::route::plan::{Act, Span, Why};
use crate::route::problem::{Second, VehicleNo};
use crate::route::rules::border::Crossing;
use crate::route::rules::goods;

/// How a way ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reached {
    /// When the vehicle has ended.
    pub end: Second,
    /// Units of length driven.
    pub metres: i64,
    /// What vehicle and road cost; rides home that are paid for are not in it.
    pub cost: i64,
}

/// A vehicle's whole way, span by span.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    /// What it does, in turn.
    pub spans: Vec<Span>,
    /// How it ends.
    pub reached: Reached,
    /// When it came to each post it crosses, before any wait there.
    pub(super) crossings: Vec<(Crossing, Second)>,
}

/// Why a vehicle cannot do what it should.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused {
    /// Which of its acts, from 0; their number for the way to its end.
    pub act: usize,
    /// The rule that says no.
    pub rule: Rule,
}

impl fmt::Display for Refused {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "act {}: {}", self.act, self.rule)
    }
}

impl std::error::Error for Refused {}

impl Road<'_> {
    /// Whether a vehicle can do these acts, and how that ends. `None` when a rule says no.
    ///
    /// That what is delivered was picked up is not looked at; [`timeline`](Self::timeline) does.
    /// A vehicle without acts is not used and costs nothing.
    #[must_use]
    pub fn feasible(&self, vehicle: VehicleNo, acts: &[Act], gates: &Gates) -> Option<Reached> {
        let mut state = self.begin(vehicle, acts).ok()?;
        for &act in acts {
            self.step(vehicle, &mut state, act, gates).ok()?;
        }
        if acts.is_empty() {
            return Some(Reached { end: state.clock, metres: 0, cost: 0 });
        }
        self.finish(vehicle, &mut state, gates).ok()
    }

    /// The states of a vehicle before each of its acts and after the last.
    ///
    /// # Errors
    ///
    /// The first rule that says no.
    pub fn states(
        &self,
        vehicle: VehicleNo,
        acts: &[Act],
        gates: &Gates,
    ) -> Result<Vec<State>, Rule> {
        let mut state = self.begin(vehicle, acts)?;
        let mut states = Vec::with_capacity(acts.len() + 1);
        states.push(state);
        for &act in acts {
            self.step(vehicle, &mut state, act, gates)?;
            states.push(state);
        }
        Ok(states)
    }

    /// Everything a vehicle does, as early as the rules allow.
    ///
    /// # Errors
    ///
    /// The first act that fails and the rule that says no.
    pub fn timeline(
        &self,
        vehicle: VehicleNo,
        acts: &[Act],
        gates: &Gates,
    ) -> Result<Timeline, Refused> {
        goods::paired(self.problem, vehicle, acts)
            .map_err(|act| Refused { act, rule: Rule::Goods })?;
        let refused = |act| move |rule| Refused { act, rule };
        let mut state = self.begin(vehicle, acts).map_err(refused(0))?;
        if acts.is_empty() {
            let reached = Reached { end: state.clock, metres: 0, cost: 0 };
            return Ok(Timeline { spans: Vec::new(), reached, crossings: Vec::new() });
        }
        let mut spans = Spans::default();
        for (number, &act) in acts.iter().enumerate() {
            self.act(vehicle, &mut state, act, gates, &mut spans).map_err(refused(number))?;
        }
        let reached =
            self.end(vehicle, &mut state, gates, &mut spans).map_err(refused(acts.len()))?;
        Ok(Timeline { spans: spans.spans, reached, crossings: spans.crossings })
    }

    /// Brings a vehicle that has done all its acts to its end.
    ///
    /// # Errors
    ///
    /// The rule that keeps it from there; the state is then spoilt.
    pub fn finish(
        &self,
        vehicle: VehicleNo,
        state: &mut State,
        gates: &Gates,
    ) -> Result<Reached, Rule> {
        self.end(vehicle, state, gates, &mut Forget)
    }

    fn end(
        &self,
        vehicle: VehicleNo,
        state: &mut State,
        gates: &Gates,
        diary: &mut impl Diary,
    ) -> Result<Reached, Rule> {
        let one = self.vehicle(vehicle);
        if let Some(end) = one.end {
            self.leg(vehicle, state, end, gates, diary)?;
            // Who ends at a post has stood in its queue, and may have been up for too long.
            if let Some(hours) = &one.hours
                && let Some(rested) = state.duty.rest_before(hours, state.clock, 0)
            {
                state.stand(rested, Why::Rest, diary);
                if state.clock > one.until {
                    return Err(Rule::Until);
                }
            }
        }
        let cost = one.fixed + one.per_metre * state.metres;
        Ok(Reached { end: state.clock, metres: state.metres, cost })
    }
}

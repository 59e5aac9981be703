//! What a plan is worth, in the numbers that planners are compared by.
//!
//! They are for people and for comparisons. The planner itself never looks at them: its own goal is
//! the list in [`allocate`](crate::allocate), which no single number can hold.

use std::fmt;

use crate::allocate::{Allocation, AllocationPlan, Class};

/// Each need is cut into so many equal segments by the T1 goal.
pub const T1_SEGMENTS: u64 = 10;
/// What a unit in the last segment but thirty of the T1 goal is worth.
pub const T1_LEVEL: i64 = 100_000_000;
/// What a day of expiry weighs against a kilometre in the T1 goal.
pub const T1_DAY: i64 = 5_000;

/// Units in segment `segment` (0 to 9) of a need that asks for `asked`.
#[must_use]
pub fn t1_segment(asked: u64, segment: u64) -> u64 {
    let upto = |segments: u64| u128::from(asked) * u128::from(segments) / u128::from(T1_SEGMENTS);
    u64::try_from(upto(segment + 1) - upto(segment)).expect("a part of what is asked")
}

/// What a unit in that segment earns.
#[must_use]
pub fn t1_reward(class: Class, segment: u64) -> i64 {
    let lost = 10 * (i64::from(class.number()) - 1) + i64::try_from(segment).unwrap_or(i64::MAX);
    (30 - lost) * T1_LEVEL
}

/// The numbers of one class.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct ClassMeasures {
    /// Units asked for.
    pub asked: u128,
    /// Units given.
    pub given: u128,
    /// Needs that ask for something and have nothing.
    pub with_nothing: usize,
    /// Sum of given² / asked: of plans that give as much, the one with the least is fairest.
    pub unfairness: f64,
}

/// The numbers of a plan.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Measures {
    /// The T1 goal, the smaller the better: cost of the ways minus the rewards of the segments.
    pub t1: i128,
    /// Sum of units times kilometres.
    pub kilometres: u128,
    /// Sum of units times expiry day.
    pub days: u128,
    /// Units given at a loss: substitutes, one size up.
    pub substitutes: u128,
    /// From the first class to the fourth.
    pub classes: [ClassMeasures; 4],
}

impl Measures {
    /// Measures a plan. Entries that belong to no match count nothing.
    #[must_use]
    pub fn of(problem: &Allocation, plan: &AllocationPlan) -> Self {
        let mut measures = Self::default();
        let mut to_needs = vec![0_u64; problem.needs().len()];
        for given in &plan.given {
            let Some(a_match) = problem.matches().get(given.of.at()) else { continue };
            let units = u128::from(given.units);
            let expires = problem.lots()[a_match.lot.at()].expires;
            let days = i128::from(expires) + i128::from(a_match.loss);
            let cost = i128::from(T1_DAY) * days + i128::from(a_match.distance);
            measures.t1 += i128::from(given.units) * cost;
            measures.kilometres += units * u128::from(a_match.distance);
            measures.days += units * u128::from(expires);
            measures.substitutes += if a_match.loss > 0 { units } else { 0 };
            let sum = &mut to_needs[a_match.need.at()];
            *sum = sum.saturating_add(given.units);
        }
        for (need, given) in problem.needs().iter().zip(to_needs) {
            let class = &mut measures.classes[usize::from(need.class.number()) - 1];
            class.asked += u128::from(need.asked);
            class.given += u128::from(given);
            class.with_nothing += usize::from(need.asked > 0 && given == 0);
            #[expect(clippy::cast_precision_loss, reason = "a number to look at")]
            if need.asked > 0 {
                class.unfairness += (given as f64) * (given as f64) / need.asked as f64;
            }
            let mut left = given;
            for segment in 0..T1_SEGMENTS {
                let units = left.min(t1_segment(need.asked, segment));
                left -= units;
                measures.t1 -= i128::from(units) * i128::from(t1_reward(need.class, segment));
            }
        }
        measures
    }
}

impl fmt::Display for Measures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let three = &self.classes[..3];
        #[expect(clippy::cast_precision_loss, reason = "a number to look at")]
        let fill = |class: &ClassMeasures| match class.asked {
            0 => 1.0,
            asked => class.given as f64 / asked as f64,
        };
        let list = |write: &dyn Fn(&ClassMeasures) -> String| {
            three.iter().map(write).collect::<Vec<_>>().join("/")
        };
        let served: u128 = self.classes.iter().map(|class| class.given).sum();
        write!(
            f,
            "fill={} zero={} sub={} expdays={} served={served} Q={}",
            list(&|class| format!("{:.5}", fill(class))),
            list(&|class| class.with_nothing.to_string()),
            self.substitutes,
            self.days,
            list(&|class| format!("{:.2}", class.unfairness)),
        )
    }
}

#[cfg(test)]
mod tests;

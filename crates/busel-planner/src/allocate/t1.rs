//! The T1 goal: one sum that any solver of flows can be asked for, kept for comparison.
//!
//! Each need is cut into ten equal segments; a unit in a segment earns less the later the class and
//! the fuller the need, a unit on its way costs days and kilometres (see
//! [`measure`](crate::measure)). The plan with the smallest costs minus earnings is found exactly,
//! by the network simplex method on one part at a time. It is nearly, but not quite, as fair as
//! [`allocate`](super::allocate), and it knows neither minimums nor packs nor needs of one lot.

use std::num::NonZeroUsize;

use super::fair;
use super::job::Jobs;
use super::part::{self, Part};
use super::plan::{AllocationPlan, Step};
use super::problem::{Allocation, Class, NeedIndex};
use super::simplex::{Cost, Route, Transport, Wanted};
use crate::measure::{T1_DAY, T1_LEVEL, T1_SEGMENTS, t1_reward};
use crate::progress::{Effort, Progress, Watch};

/// Finds the plan with the smallest T1 sum. Parts not reached when stopped get nothing.
///
/// Minimums, packs and wishes for one lot are passed over, so the plan may break them:
/// [`check`](crate::check::check) tells.
#[must_use]
pub fn allocate_t1(
    problem: &Allocation,
    effort: Effort,
    progress: &dyn Progress,
) -> AllocationPlan {
    allocate_t1_on(NonZeroUsize::MIN, problem, effort, progress)
}

/// The same plan by several threads, at most [`THREADS_MAX`](super::THREADS_MAX); each part is
/// planned by one of them.
#[must_use]
pub fn allocate_t1_on(
    threads: NonZeroUsize,
    problem: &Allocation,
    effort: Effort,
    progress: &dyn Progress,
) -> AllocationPlan {
    let (parts, is_whole) =
        Jobs::new(part::divide(problem), effort).once(threads, progress, plan_part);
    let mut plan = AllocationPlan { exact: is_whole, ..AllocationPlan::default() };
    for part in parts {
        plan.given.extend(part.given());
    }
    plan.given.sort_unstable_by_key(|given| given.of);
    if is_whole {
        plan.classes_finished = Class::Fourth.number();
    } else {
        plan.steps.push(Step::Stopped);
    }
    plan
}

fn plan_part(part: &mut Part, watch: &Watch<'_>) {
    if !watch.may_spend(1) {
        return;
    }
    let aims = aims(part, watch);
    let steps = 2 * part.units().len().min(part.needs.len()) as i128 + 2;
    let dearest = (0..part.ways.len()).map(|arc| cost(part, arc)).max().unwrap_or(0);
    let beyond = (dearest + 1) * steps + 40 * i128::from(T1_LEVEL);
    let flows = if beyond < i128::from(i64::MAX) / 8 {
        let narrow = |cost: i128| i64::try_from(cost).expect("all sums are narrow");
        transport(part, &aims, beyond, narrow).solve(watch)
    } else {
        transport(part, &aims, beyond, |cost| cost).solve(watch)
    };
    if let Some(flows) = flows {
        part.flow_as(&sequence(part), &flows);
    }
}

fn cost(part: &Part, arc: usize) -> i128 {
    let way = part.ways[arc];
    i128::from(T1_DAY) * i128::from(way.days) + i128::from(way.kilometres)
}

/// The needs, the most pressing first: the first tree serves them in this sequence.
fn sequence(part: &Part) -> Vec<u32> {
    let mut needs: Vec<u32> = (0..NeedIndex::of(part.needs.len()).0).collect();
    needs.sort_by_key(|&need| part.needs[need as usize].class);
    needs
}

/// The fair amounts: the method has little left to do from there.
fn aims(part: &Part, watch: &Watch<'_>) -> Vec<u64> {
    let (mut network, mut cells) = (part.network.clone(), part.cells.clone());
    let asked: Vec<u64> = part.needs.iter().map(|need| need.asked).collect();
    for class in Class::ALL {
        let takes_part: Vec<bool> = part.needs.iter().map(|need| need.class == class).collect();
        let at_least = vec![0; asked.len()];
        let members = fair::Class { takes_part: &takes_part, asked: &asked, at_least: &at_least };
        fair::share(&mut network, &mut cells, &members, watch);
    }
    network.got
}

fn transport<C: Cost>(
    part: &Part,
    aims: &[u64],
    beyond: i128,
    narrow: impl Fn(i128) -> C,
) -> Transport<C> {
    let segments = u8::try_from(T1_SEGMENTS).expect("ten");
    let mut wanted = Vec::with_capacity(part.needs.len());
    let mut routes = Vec::with_capacity(part.ways.len());
    for need in sequence(part) {
        let to = NeedIndex::of(wanted.len()).0;
        let asks = part.needs[need as usize];
        wanted.push(Wanted {
            units: asks.asked,
            aim: aims[need as usize],
            segments,
            reward: narrow(i128::from(t1_reward(asks.class, 0))),
            fall: narrow(i128::from(T1_LEVEL)),
        });
        routes.extend(part.network.arcs_of_need(need).map(|arc| {
            let from = part.network.arcs[arc].lot;
            Route { cost: narrow(cost(part, arc)), from, to }
        }));
    }
    Transport::new(part.units(), wanted, routes, narrow(beyond))
}

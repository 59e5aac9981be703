//! The search for a good plan: tear a little of it out, put it back better, keep what pays.
//!
//! Slack induction by string removals (Christiaens and Vanden Berghe 2020), with vehicles counted
//! down first where their number matters. The same problem, seed, number of iterations and of
//! threads give the same plan, on every machine; whoever wants seconds measures them outside and
//! says through [`Watch`] how much of the time is gone. It knows no clock and no file.

use super::drive::Road;
use super::drive::totals::assemble;
use super::drive::whole::Whole;
use super::fit::Unfit;
use super::plan::RoutePlan;
use super::problem::Routing;

mod dice;
mod model;
mod neighbours;
mod numbers;
mod rows;
mod tour;

mod insertion;

mod bound;

mod draft;

mod recreate;
mod ruin;

mod ejection;
mod exchange;

mod partition;
mod pool;

mod chain;

mod answer;

use chain::Chain;
use model::Model;

/// How much work a search may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effort {
    /// What the dice are thrown with.
    pub seed: u64,
    /// Attempts of each thread. Some ten thousand of them take a second.
    pub iterations: u64,
    /// Chains of attempts side by side, from 1.
    pub threads: u32,
}

/// How far the search is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct News {
    /// Attempts made, of this thread.
    pub iterations: u64,
    /// Requests nobody serves in the best plan so far.
    pub unserved: u32,
    /// Vehicles in it.
    pub vehicles: u32,
    /// Its cost.
    pub cost: i64,
}

/// What a watcher answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// Go on; the share of the work is that of the iterations.
    Counted,
    /// Go on; so many millionths of what may be spent are spent.
    Spent(u32),
    /// Stop soon, with the best plan there is.
    Stop,
}

/// Someone who watches the search. Asked every hundred attempts or so, from every thread.
pub trait Watch: Sync {
    /// Takes note, and says how fast to go on.
    fn look(&self, news: News) -> Pace;
}

/// Nobody watches and nobody stops.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unwatched;

impl Watch for Unwatched {
    fn look(&self, _news: News) -> Pace {
        Pace::Counted
    }
}

/// Attempts between two looks.
const STEP: u64 = 100;

/// Looks between two meetings of the chains.
const LOOKS: u64 = 100;

/// Finds a good plan.
///
/// # Errors
///
/// Why the problem is [`Unfit`].
pub fn route(problem: &Routing, effort: &Effort, watch: &dyn Watch) -> Result<RoutePlan, Unfit> {
    let road = Road::new(problem)?;
    let model = Model::new(problem, &road);
    if model.requests.is_empty() || problem.vehicles.is_empty() {
        return Ok(assemble(&road, Whole::default()));
    }
    // Each chain has dice of its own; the first has those of a search with one thread.
    let seeds = (0..u64::from(effort.threads.max(1))).map(|chain| effort.seed ^ (chain << 40));
    let mut chains: Vec<Chain<'_>> = seeds.map(|seed| Chain::new(&model, seed)).collect();
    let mut walk = Walk { done: 0, share: 0.0, stops: false };
    while walk.done < effort.iterations && !walk.stops {
        walk = if let [chain] = &mut chains[..] {
            walk.on(chain, effort.iterations, watch)
        } else {
            let walks: Vec<Walk> = std::thread::scope(|scope| {
                let running: Vec<_> = chains
                    .iter_mut()
                    .map(|chain| scope.spawn(move || walk.on(chain, effort.iterations, watch)))
                    .collect();
                let joined = running.into_iter().map(std::thread::ScopedJoinHandle::join);
                joined.map(|walk| walk.expect("a chain does not panic")).collect()
            });
            meet(&mut chains);
            let slowest = walks.iter().map(|walk| walk.done).min();
            Walk {
                done: slowest.unwrap_or(effort.iterations),
                share: walks.iter().map(|walk| walk.share).fold(0.0, f64::max),
                stops: walks.iter().any(|walk| walk.stops),
            }
        };
    }
    let best = chains.iter().min_by_key(|chain| chain.best_worth()).expect("there is a chain");
    Ok(answer::plan(&road, &model, &best.best))
}

/// How far a chain went.
#[derive(Debug, Clone, Copy)]
struct Walk {
    done: u64,
    share: f64,
    stops: bool,
}

impl Walk {
    /// Goes on until the next meeting, the end or a stop.
    fn on(mut self, chain: &mut Chain<'_>, iterations: u64, watch: &dyn Watch) -> Self {
        for _ in 0..LOOKS {
            let step = STEP.min(iterations - self.done);
            if step == 0 || self.stops {
                break;
            }
            chain.run(step, self.share);
            self.done += step;
            match watch.look(chain.news(self.done)) {
                Pace::Counted => self.share = counted(self.done, iterations),
                Pace::Spent(millionths) => self.share = f64::from(millionths) / 1e6,
                Pace::Stop => self.stops = true,
            }
        }
        self
    }
}

/// The chain that is furthest behind goes on from the best plan of all.
fn meet(chains: &mut [Chain<'_>]) {
    let worths = || chains.iter().map(Chain::best_worth).zip(0..);
    let (Some((best, from)), Some((worst, to))) = (worths().min(), worths().max()) else { return };
    if best < worst {
        let better = chains[from].best.clone();
        chains[to].adopt(&better);
    }
}

#[expect(clippy::cast_precision_loss, reason = "a share")]
fn counted(done: u64, all: u64) -> f64 {
    done as f64 / all as f64
}

#[cfg(test)]
mod tests;

//! One chain of attempts: tear, put back, keep or undo, from bold to careful.
//!
//! First, where the number of vehicles matters, one tour after another is dissolved and its
//! requests are fitted in elsewhere, until no fewer can do; a plan is then kept if those left out
//! have been left out less often so far, and when that takes long, those left out most often push in.
//! Then the cost of the road goes down by simulated annealing,
//! in rounds if there is much time: past some hundred attempts for each request a longer round finds
//! hardly more, while tours of two rounds can be put together (see [`pool`](super::pool)). Whatever
//! the chain does, its best plan is kept apart, and is never worse than any before.

use super::bound::vehicles_min;
use super::dice::Dice;
use super::draft::{Draft, Worth};
use super::ejection::{self, Ejection};
use super::exchange::{self, Exchange};
use super::model::{Model, NEVER, ix, no};
use super::pool::Pool;
use super::recreate::{Limits, Recreate};
use super::ruin::Ruin;
use super::{News, answer};
use crate::route::drive::whole::timelines;

/// Share of the work after which vehicles are no longer counted down.
const FLEET_SHARE: f64 = 0.5;

/// The temperature while vehicles are counted down, and at the begin and at the end of what comes
/// after, in legs between neighbours.
const WARM: f64 = 6.0;
const HOT: f64 = 8.0;
const COLD: f64 = 0.15;

/// The temperature at which a later round begins.
const AGAIN: f64 = 4.0;

/// Attempts for each request that make a round, and the share of the work after which it can be
/// told how many that will be; the most rounds.
const ROUND: f64 = 700.0;
const TELLS: f64 = 0.02;
const ROUNDS_MAX: f64 = 10.0;

/// How far the temperature of a round has come down, as a share, when tours are first kept in mind,
/// and when plans are put together of them.
const KEEP_FROM: f64 = 0.2;
const MIX_AT: [f64; 4] = [0.7, 0.85, 0.95, 0.99];

/// Attempts after which neighbouring tours exchange what they can. More often is worse: local search
/// leads every plan the same way down.
const POLISH: u64 = 500;

/// Attempts without another tour dissolved after which requests push in.
const STUCK: u64 = 1_000;

/// Looks at a request of a tour that putting together may take for each attempt made so far: about a
/// twentieth of the time.
const MIX_WORK: u64 = 300;

/// One chain of attempts.
#[derive(Debug)]
pub(super) struct Chain<'a> {
    model: &'a Model<'a>,
    dice: Dice,
    now: Draft,
    pub(super) best: Draft,
    best_worth: Worth,
    recreate: Recreate,
    pool: Pool,
    exchange: Option<Exchange>,
    ejection: Option<Ejection>,
    /// Attempts made when the plan was last polished, and when a tour was last dissolved.
    polished: u64,
    dissolved: u64,
    /// How often plans were put together of the pool, and how many attempts were made since.
    mixed: usize,
    attempts: u64,
    /// Attempts made in all; how many rounds there will be, once that is known; and which one it is.
    done: u64,
    rounds: Option<f64>,
    round: f64,
    gone: Vec<u32>,
    /// How often each request was left out.
    absences: Vec<u64>,
    tours_max: usize,
    vehicles_min: usize,
    is_counting_down: bool,
    /// The share of all the work that is done, and that was when the number of vehicles was settled.
    share: f64,
    settled: f64,
    /// Attempts made until then.
    counted: u64,
    /// What a leg between neighbours costs, in which temperatures are told; and the temperature.
    leg: f64,
    heat: f64,
}

impl<'a> Chain<'a> {
    pub(super) fn new(model: &'a Model<'a>, seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        let mut now = Draft::new(model);
        let mut recreate = Recreate::new(model, &now, &mut dice);
        let nobody = now.clone();
        let best_worth = nobody.worth(model);
        recreate.put_back(model, &mut now, &mut dice, Limits::NONE);
        let leg = leg_cost(model);
        let mut chain = Self {
            model,
            dice,
            best: nobody,
            now,
            best_worth,
            recreate,
            pool: Pool::default(),
            exchange: exchange::applies(model).then(Exchange::default),
            ejection: model.road.is_none().then(Ejection::default),
            polished: 0,
            dissolved: 0,
            mixed: 0,
            attempts: 0,
            done: 0,
            rounds: None,
            round: 0.0,
            gone: Vec::new(),
            absences: vec![0; model.requests.len()],
            tours_max: usize::MAX,
            vehicles_min: if model.fewest_vehicles { vehicles_min(model) } else { 0 },
            share: 0.0,
            settled: 0.0,
            counted: 0,
            is_counting_down: false,
            leg,
            heat: leg,
        };
        chain.note_best();
        chain.is_counting_down = model.fewest_vehicles;
        chain.fewer();
        chain
    }

    /// What the best plan so far is worth.
    pub(super) fn best_worth(&self) -> Worth {
        self.best_worth
    }

    /// Goes on from another chain's best plan.
    pub(super) fn adopt(&mut self, other: &Draft) {
        self.now.adopt(other);
        self.best_worth = self.now.worth(self.model);
        self.best.adopt(other);
        // One sequence of versions for both again.
        self.now.follow(&self.best);
        self.fewer();
    }

    /// How far it is after so many attempts.
    pub(super) fn news(&self, iterations: u64) -> News {
        News {
            iterations,
            unserved: self.best_worth.unserved.iter().sum(),
            vehicles: no(self.best.live.len()),
            cost: self.best_worth.cost - self.model.weight(self.best.live.len()),
        }
    }

    /// Makes `count` attempts; `share` of all the work is behind us.
    pub(super) fn run(&mut self, count: u64, share: f64) {
        self.share = share.clamp(0.0, 1.0);
        if self.is_counting_down && self.share >= FLEET_SHARE {
            self.settle();
        }
        self.attempts += count;
        self.done += count;
        if !self.is_counting_down {
            self.turn_round();
        }
        let hot = if self.round > 0.0 { AGAIN } else { HOT };
        let legs =
            if self.is_counting_down { WARM } else { hot * (COLD / hot).powf(self.cooled()) };
        self.heat = self.leg * legs;
        if MIX_AT.get(self.mixed).is_some_and(|at| self.cooled() >= *at) {
            self.mix();
        }
        self.push_in();
        self.polish();
        for _ in 0..count {
            self.now.mark();
            Ruin::USUAL.tear(self.model, &mut self.now, &mut self.dice, &mut self.gone);
            let more = self.patience();
            let limits = Limits { tours: self.tours_max, cost: self.cost_max(more) };
            if !self.recreate.put_back(self.model, &mut self.now, &mut self.dice, limits) {
                self.now.undo();
            } else if self.is_counting_down {
                self.count_down(more);
            } else {
                self.anneal(more);
            }
        }
    }

    /// Lets those who were left out most often push in, when no tour was dissolved for long.
    fn push_in(&mut self) {
        let is_stuck = self.is_counting_down && self.done - self.dissolved > STUCK;
        let Some(ejection) = self.ejection.as_mut().filter(|_| is_stuck) else { return };
        ejection.push_in(self.model, &mut self.now, &mut self.absences);
        self.note_best();
        self.fewer();
    }

    /// Takes now and then what neighbouring tours can exchange.
    fn polish(&mut self) {
        let is_due = !self.is_counting_down
            && self.now.absent.is_empty()
            && self.done - self.polished >= POLISH;
        let Some(exchange) = self.exchange.as_mut().filter(|_| is_due) else { return };
        exchange.polish(self.model, &mut self.now);
        self.polished = self.done;
        self.note_best();
    }

    /// The share of the annealing that is done.
    fn annealed(&self) -> f64 {
        (self.share - self.settled) / (1.0 - self.settled).max(f64::MIN_POSITIVE)
    }

    /// How far the temperature of this round has come down, as a share.
    fn cooled(&self) -> f64 {
        if self.is_counting_down {
            return 0.0;
        }
        (self.annealed() * self.rounds.unwrap_or(1.0) - self.round).clamp(0.0, 1.0)
    }

    /// Begins the next round when its turn has come.
    #[expect(clippy::cast_precision_loss, reason = "a rate")]
    fn turn_round(&mut self) {
        if self.rounds.is_none() && self.annealed() >= TELLS {
            // Counting down makes attempts of another length, so those are no measure.
            let all = (self.done - self.counted) as f64 / self.annealed();
            let each = ROUND * self.model.requests.len() as f64;
            self.rounds = Some((all / each).floor().clamp(1.0, ROUNDS_MAX));
        }
        let rounds = self.rounds.unwrap_or(1.0);
        let round = (self.annealed() * rounds).floor().clamp(0.0, rounds - 1.0);
        if round > self.round {
            self.round = round;
            self.mixed = 0;
        }
    }

    /// Whether plans are put together of tours: not where vehicles wait for each other, for there a
    /// tour cannot be judged by itself.
    fn mixes(&self) -> bool {
        !self.model.has_companies
    }

    /// Puts the plan together anew of tours kept in mind, and at the end of a round the best one.
    fn mix(&mut self) {
        let work = std::mem::take(&mut self.attempts) * MIX_WORK;
        self.mixed += 1;
        if !self.mixes() || self.best.live.is_empty() {
            return;
        }
        if self.mixed < MIX_AT.len() {
            if self.now.absent.len() == self.best.absent.len() {
                self.pool.mix(self.model, &mut self.now, work);
                self.note_best();
            }
            return;
        }
        self.now.follow(&self.best);
        self.pool.mix(self.model, &mut self.now, work);
        self.note_best();
    }

    /// How much dearer a plan may get by the next attempt, as temperature and dice say.
    #[expect(clippy::cast_possible_truncation, reason = "far below; and a cast saturates")]
    fn patience(&mut self) -> i64 {
        (-self.heat * (1.0 - self.dice.fraction()).ln()).ceil() as i64
    }

    /// What the next plan must cost less than to be kept. Nothing where cost is not all that counts,
    /// or where only the whole timeline tells it.
    fn cost_max(&self, more: i64) -> i64 {
        let counts = !self.is_counting_down
            && self.model.road.is_none()
            && self.now.absent_before().is_empty();
        if counts { self.now.cost_before() + more } else { NEVER }
    }

    /// Keeps or undoes an attempt that may be dearer by less than `more`.
    fn anneal(&mut self, more: i64) {
        let before = self.now.worth_before(self.model);
        let after = self.now.worth(self.model);
        let keeps = match after.unserved.cmp(&before.unserved) {
            std::cmp::Ordering::Less => true,
            std::cmp::Ordering::Equal => after.cost - before.cost < more,
            std::cmp::Ordering::Greater => false,
        };
        if !keeps {
            self.now.undo();
            return;
        }
        self.recreate.remember();
        self.now.hand_over(self.model);
        if self.mixes() && self.cooled() >= KEEP_FROM && self.now.cost() != self.now.cost_before() {
            for slot in self.now.touched() {
                self.pool.meet(self.model, &self.now.tours[ix(slot)]);
            }
        }
        self.note_best();
    }

    /// Keeps the plan apart if it is the best so far.
    fn note_best(&mut self) {
        let worth = self.now.worth(self.model);
        if worth >= self.best_worth {
            return;
        }
        if self.model.has_companies {
            self.note_company();
            return;
        }
        self.best.follow(&self.now);
        self.best_worth = worth;
    }

    /// Keeps the plan apart as far as its vehicles can wait for each other.
    fn note_company(&mut self) {
        let Some(road) = self.model.road else { return };
        let mut plan = self.now.clone();
        while let Err(stuck) = timelines(road, &answer::turns(self.model, &plan)) {
            let Some(&slot) = plan.live.get(stuck.route) else { return };
            let all: Vec<u32> = plan.tours[ix(slot)].requests().collect();
            plan.mark();
            plan.take_out(self.model, slot, &all);
        }
        let worth = plan.worth(self.model);
        if worth < self.best_worth {
            self.best.adopt(&plan);
            self.best_worth = worth;
        }
    }

    /// Keeps or undoes an attempt by who is left out, and then by whether it is dearer by less than
    /// `more`.
    fn count_down(&mut self, more: i64) {
        let sum =
            |list: &[u32]| list.iter().map(|&r| ejection::weight(&self.absences, r)).sum::<u64>();
        let (before, after) = (sum(self.now.absent_before()), sum(&self.now.absent));
        let dearer = self.now.cost() - self.now.cost_before();
        let keeps = after < before || (after == before && dearer < more);
        for at in 0..self.now.absent.len() {
            self.absences[ix(self.now.absent[at])] += 1;
        }
        if !keeps {
            self.now.undo();
            return;
        }
        self.recreate.remember();
        if self.now.absent.is_empty() {
            self.now.hand_over(self.model);
        }
        self.note_best();
        self.fewer();
    }

    /// The number of vehicles is settled; from here on it is the road that counts.
    fn settle(&mut self) {
        self.is_counting_down = false;
        self.settled = self.share;
        self.counted = self.done;
        self.now.follow(&self.best);
        if self.best.absent.is_empty() {
            self.tours_max = self.best.live.len();
        }
    }

    /// Dissolves the tour whose requests were left out least often.
    fn fewer(&mut self) {
        if !self.is_counting_down || !self.now.absent.is_empty() {
            return;
        }
        if self.now.live.len() <= self.vehicles_min {
            self.settle();
            return;
        }
        self.now.mark();
        let weight = |slot: &u32| {
            let requests = self.now.tours[ix(*slot)].requests();
            requests.map(|request| ejection::weight(&self.absences, request)).sum::<u64>()
        };
        if let Some(&slot) = self.now.live.iter().min_by_key(|slot| weight(slot)) {
            self.tours_max = self.now.live.len() - 1;
            self.dissolved = self.done;
            let all: Vec<u32> = self.now.tours[ix(slot)].requests().collect();
            self.now.take_out(self.model, slot, &all);
        }
    }
}

/// What a leg between neighbours costs in the mean, at least 1.
#[expect(clippy::cast_precision_loss, reason = "a scale, not a sum")]
fn leg_cost(model: &Model) -> f64 {
    let mut sum = 0.0;
    let mut count = 0.0;
    for stop in 0..model.stops.len() {
        let near = model.neighbours.near(stop);
        let Some(&first) = near.first() else { continue };
        let here = model.stops[ix(first)].place;
        let row = model.legs_from(0, here);
        // The nearest at another place.
        if let Some(leg) =
            near.iter().map(|&s| row.leg(model.stops[ix(s)].place).metres).find(|m| *m > 0)
        {
            sum += f64::from(leg);
            count += 1.0;
        }
    }
    let rates: Vec<f64> = model.kinds.iter().map(|kind| kind.per_metre as f64).collect();
    let rate = rates.iter().sum::<f64>() / rates.len().max(1) as f64;
    if count > 0.0 { (sum / count * rate).max(1.0) } else { 1.0 }
}

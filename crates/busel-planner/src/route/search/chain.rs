//! One chain of attempts: tear, put back, keep or undo, from bold to careful.
//!
//! First, where the number of vehicles matters, one tour after another is dissolved and its
//! requests are fitted in elsewhere, until no fewer can do; a plan is then kept if those left out
//! have been left out less often so far. Then the cost of the road goes down by simulated annealing. Whatever the
//! chain does, its best plan is kept apart, and is never worse than any before.

use super::bound::vehicles_min;
use super::dice::Dice;
use super::draft::{Draft, Worth};
use super::model::{Model, ix, no};
use super::recreate::Recreate;
use super::ruin::Ruin;
use super::{News, answer};
use crate::route::drive::whole::timelines;

/// Share of the work after which vehicles are no longer counted down.
const FLEET_SHARE: f64 = 0.5;

/// The temperature while vehicles are counted down, and at the begin and at the end of what comes
/// after, in legs between neighbours.
const WARM: f64 = 6.0;
const HOT: f64 = 10.0;
const COLD: f64 = 0.3;

/// One chain of attempts.
#[derive(Debug)]
pub(super) struct Chain<'a> {
    model: &'a Model<'a>,
    dice: Dice,
    now: Draft,
    pub(super) best: Draft,
    best_worth: Worth,
    recreate: Recreate,
    gone: Vec<u32>,
    /// How often each request was left out.
    absences: Vec<u64>,
    tours_max: usize,
    vehicles_min: usize,
    is_counting_down: bool,
    /// The share of all the work that is done, and that was when the number of vehicles was settled.
    share: f64,
    settled: f64,
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
        recreate.put_back(model, &mut now, &mut dice, usize::MAX);
        let leg = leg_cost(model);
        let mut chain = Self {
            model,
            dice,
            best: nobody,
            now,
            best_worth,
            recreate,
            gone: Vec::new(),
            absences: vec![0; model.requests.len()],
            tours_max: usize::MAX,
            vehicles_min: if model.fewest_vehicles { vehicles_min(model) } else { 0 },
            share: 0.0,
            settled: 0.0,
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
        let legs = if self.is_counting_down {
            WARM
        } else {
            let left = (1.0 - self.settled).max(f64::MIN_POSITIVE);
            HOT * (COLD / HOT).powf((self.share - self.settled) / left)
        };
        self.heat = self.leg * legs;
        for _ in 0..count {
            self.now.mark();
            Ruin::USUAL.tear(self.model, &mut self.now, &mut self.dice, &mut self.gone);
            self.recreate.put_back(self.model, &mut self.now, &mut self.dice, self.tours_max);
            if self.is_counting_down { self.count_down() } else { self.anneal() }
        }
    }

    /// Keeps or undoes an attempt by its cost.
    fn anneal(&mut self) {
        let before = self.now.worth_before(self.model);
        let after = self.now.worth(self.model);
        let keeps = match after.unserved.cmp(&before.unserved) {
            std::cmp::Ordering::Less => true,
            std::cmp::Ordering::Equal => self.is_cool(after.cost - before.cost),
            std::cmp::Ordering::Greater => false,
        };
        if !keeps {
            self.now.undo();
            return;
        }
        self.now.hand_over(self.model);
        self.note_best();
    }

    /// Whether a plan dearer by `more` is kept at this temperature.
    #[expect(clippy::cast_precision_loss, reason = "a chance")]
    fn is_cool(&mut self, more: i64) -> bool {
        more < 0 || (more as f64) < -self.heat * (1.0 - self.dice.fraction()).ln()
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

    /// Keeps or undoes an attempt by who is left out.
    fn count_down(&mut self) {
        let sum = |list: &[u32]| list.iter().map(|&r| 1 + self.absences[ix(r)]).sum::<u64>();
        let (before, after) = (sum(self.now.absent_before()), sum(&self.now.absent));
        let more = self.now.cost() - self.now.cost_before();
        let keeps = after < before || (after == before && self.is_cool(more));
        for at in 0..self.now.absent.len() {
            self.absences[ix(self.now.absent[at])] += 1;
        }
        if !keeps {
            self.now.undo();
            return;
        }
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
            requests.map(|request| 1 + self.absences[ix(request)]).sum::<u64>()
        };
        if let Some(&slot) = self.now.live.iter().min_by_key(|slot| weight(slot)) {
            self.tours_max = self.now.live.len() - 1;
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
    for near in &model.near {
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

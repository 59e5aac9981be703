//! The table of a comparison, in Markdown: ours, every peer, the best known, and how they compare.
//!
//! Where vehicles come first, two plans are compared by vehicles and only then by the road; means
//! over seeds likewise. A planner that finds no plan for some seed ranks behind those that always do.

use std::cmp::Ordering;
use std::fmt::{self, Write as _};

use super::contest::{Found, Outcome};
use super::instance::{Goal, Instance};
use super::tools::Peer;

/// What one planner found over all seeds.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Entry {
    found: Vec<Found>,
    tried: usize,
}

impl Entry {
    pub(super) fn of(outcomes: &[Outcome]) -> Self {
        let found = outcomes.iter().filter_map(|outcome| outcome.clone().ok());
        Self { found: found.collect(), tried: outcomes.len() }
    }

    fn mean(&self, of: impl Fn(&Found) -> f64) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "a handful of seeds")]
        let count = self.found.len() as f64;
        self.found.iter().map(of).sum::<f64>() / count
    }

    /// How often it failed, then what it is worth, the smaller the better.
    fn worth(&self, goal: Goal) -> (usize, [f64; 2]) {
        let of = |first: fn(&Found) -> f64, second: fn(&Found) -> f64| {
            [self.mean(first), self.mean(second)]
        };
        (
            self.tried - self.found.len(),
            match goal {
                Goal::Vehicles => of(vehicles, length),
                Goal::Road => of(length, vehicles),
                Goal::Cost => of(cost, length),
            },
        )
    }

    fn is_better(&self, other: &Self, goal: Goal) -> bool {
        let (one, other) = (self.worth(goal), other.worth(goal));
        let by_sum = one.1[0].total_cmp(&other.1[0]).then(one.1[1].total_cmp(&other.1[1]));
        one.0.cmp(&other.0).then(by_sum) == Ordering::Less
    }

    /// The mean, how many seeds had a plan if not all, and the seconds if they were not kept.
    fn shown(&self, goal: Goal, seconds: f64) -> String {
        if self.found.is_empty() {
            return if self.tried == 0 { "" } else { "no plan" }.to_owned();
        }
        let mean = match goal {
            Goal::Vehicles | Goal::Road => {
                format!("{:.1} / {:.1}", self.mean(vehicles), self.mean(length))
            }
            Goal::Cost => format!("{:.0}", self.mean(cost)),
        };
        let (count, tried) = (self.found.len(), self.tried);
        let seeds = if count < tried { format!(", {count} of {tried}") } else { String::new() };
        let spent = self.mean(|found| found.spent);
        let late =
            if spent > seconds * 1.1 + 0.1 { format!(" ({spent:.1} s)") } else { String::new() };
        mean + &seeds + &late
    }

    /// The best and the worst seed.
    fn range(&self, goal: Goal) -> String {
        let of = |found: &&Found| match goal {
            Goal::Vehicles => [vehicles(found), length(found)],
            Goal::Road => [length(found), vehicles(found)],
            Goal::Cost => [cost(found), length(found)],
        };
        let compare = |one: &&Found, other: &&Found| {
            let (one, other) = (of(one), of(other));
            one[0].total_cmp(&other[0]).then(one[1].total_cmp(&other[1]))
        };
        let ends = [self.found.iter().min_by(compare), self.found.iter().max_by(compare)];
        let [Some(best), Some(worst)] = ends else { return String::new() };
        let shown = |found: &Found| match goal {
            Goal::Vehicles | Goal::Road => format!("{} / {:.2}", found.vehicles, found.length),
            Goal::Cost => format!("{:.0}", found.cost),
        };
        format!("{} – {}", shown(best), shown(worst))
    }
}

fn vehicles(found: &Found) -> f64 {
    f64::from(found.vehicles)
}

fn length(found: &Found) -> f64 {
    found.length
}

fn cost(found: &Found) -> f64 {
    found.cost
}

/// One problem with one limit.
pub(super) struct Row {
    pub(super) instance: Instance,
    pub(super) seconds: f64,
    pub(super) ours: Entry,
    /// In the sequence of the table's peers.
    pub(super) theirs: Vec<Entry>,
}

impl Row {
    /// Ours over the best peer, below 1 where ours is ahead; by vehicles and road where vehicles
    /// come first.
    fn ratio(&self) -> String {
        let goal = self.instance.goal;
        let all = self.theirs.iter().filter(|entry| !entry.found.is_empty());
        let best = all.reduce(|best, entry| if entry.is_better(best, goal) { entry } else { best });
        let Some(best) = best.filter(|_| !self.ours.found.is_empty()) else {
            return "–".to_owned();
        };
        let ratio = |of: fn(&Found) -> f64| self.ours.mean(of) / best.mean(of);
        match goal {
            Goal::Vehicles => format!("{:.3} / {:.3}", ratio(vehicles), ratio(length)),
            Goal::Road => format!("{:.3}", ratio(length)),
            Goal::Cost => format!("{:.3}", ratio(cost)),
        }
    }

    /// The best plan that was published, and how far our mean is from it.
    fn known(&self) -> String {
        let Some(known) = self.instance.known else { return String::new() };
        let shown = format!("{} / {:.2}", known.vehicles, known.length);
        if self.ours.found.is_empty() {
            return shown;
        }
        let more = (self.ours.mean(length) / known.length - 1.0) * 100.0;
        let vehicles = self.ours.mean(vehicles) - f64::from(known.vehicles);
        match self.instance.goal {
            Goal::Vehicles => format!("{shown} ({vehicles:+.1} / {more:+.2} %)"),
            Goal::Road | Goal::Cost => format!("{shown} ({more:+.2} %)"),
        }
    }
}

/// All rows, as text.
pub(super) struct Table(String);

impl Table {
    pub(super) fn new(peers: &[Peer]) -> Self {
        let names: Vec<&str> = peers.iter().map(|peer| peer.name()).collect();
        let mut columns = vec!["instance", "goal", "s", "busel, mean", "busel, best – worst"];
        columns.extend(names);
        columns.extend(["best known (ours to it)", "busel / best peer"]);
        let rule = vec!["---"; columns.len()];
        Self(format!("| {} |\n| {} |\n", columns.join(" | "), rule.join(" | ")))
    }

    pub(super) fn add(&mut self, row: &Row) {
        let Row { instance, seconds, ours, theirs } = row;
        let goal = instance.goal;
        let mut cells = vec![instance.name.clone(), goal.word().to_owned(), seconds.to_string()];
        cells.extend([ours.shown(goal, *seconds), ours.range(goal)]);
        cells.extend(theirs.iter().map(|entry| entry.shown(goal, *seconds)));
        cells.extend([row.known(), row.ratio()]);
        writeln!(self.0, "| {} |", cells.join(" | ")).expect("a string takes everything");
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.trim_end())
    }
}

#[cfg(test)]
mod tests;

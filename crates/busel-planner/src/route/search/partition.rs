//! Every row in exactly one of the chosen sets, for the least cost: a small set partition, exactly.
//!
//! Prices of rows are raised and lowered until they nearly add up to the least cost (Held and Karp
//! 1971, by Lagrange's multipliers); sets that cost more than their rows are worth, by more than what
//! is still to be gained, cannot be chosen and are dropped. Among the rest the row with the fewest
//! sets is decided first, by depth, and given up where cost and prices together reach the best so
//! far. What is returned is cheaper than asked for, and the cheapest unless the work ran out.

use super::model::ix;

/// Most rows: one bit each.
pub(super) const ROWS_MAX: usize = 128;

/// Rounds of prices.
const ROUNDS: u32 = 100;

/// Rounds without a gain after which prices change less boldly, from the best so far.
const PATIENCE: u32 = 4;
const LESS_BOLD: f64 = 0.7;

/// Nodes of the search by depth.
const NODES: u32 = 4_000;

/// A set that may be chosen.
#[derive(Debug, Clone, Copy)]
pub(super) struct Choice {
    /// A bit for each row in it; never none.
    pub(super) rows: u128,
    pub(super) kind: usize,
    pub(super) cost: i64,
}

/// What a choice must keep to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits<'a> {
    /// Most sets.
    pub(super) tours: usize,
    /// Most sets of each kind.
    pub(super) free: &'a [usize],
    /// It must cost less than this.
    pub(super) below: i64,
}

/// The cheapest choice that holds each row once and costs less than asked, if there is one: which of
/// `choices`. What a row is worth is in `prices`, as far as it was known before, and is known better
/// then; there are as many rows as prices. Takes what it did from `work`, in looks at a row of a
/// set, and stops when that is gone.
pub(super) fn cheapest(
    choices: &[Choice],
    prices: &mut [f64],
    limits: &Limits<'_>,
    work: &mut u64,
) -> Option<Vec<usize>> {
    let rows = prices.len();
    let worth = Worth::of(choices, prices, limits.below, work);
    prices.copy_from_slice(&worth.rows);
    let gap = as_price(limits.below) - worth.least;
    let alive: Vec<usize> =
        (0..choices.len()).filter(|&at| worth.excess(&choices[at]) < gap).collect();
    let mut of_row: Vec<Vec<usize>> = vec![Vec::new(); rows];
    for &at in &alive {
        for row in bits(choices[at].rows) {
            of_row[row].push(at);
        }
    }
    for sets in &mut of_row {
        sets.sort_by(|&one, &other| {
            worth.excess(&choices[one]).total_cmp(&worth.excess(&choices[other]))
        });
    }
    let all = if rows == ROWS_MAX { u128::MAX } else { (1 << rows) - 1 };
    let mut depth = Depth {
        choices,
        of_row,
        worth,
        free: limits.free.to_vec(),
        tours: limits.tours,
        below: limits.below,
        chosen: Vec::new(),
        best: None,
        nodes: NODES,
        work,
    };
    depth.decide(all, 0, 0.0);
    depth.best
}

/// What each row is worth.
#[derive(Debug, Clone)]
struct Worth {
    rows: Vec<f64>,
    /// No choice costs less than this.
    least: f64,
}

impl Worth {
    /// Prices that add up to nearly the least cost, from those to `begin` with. `aim` is what the
    /// best choice is hoped to cost.
    fn of(choices: &[Choice], begin: &[f64], aim: i64, work: &mut u64) -> Self {
        let size: u64 = choices.iter().map(|choice| u64::from(choice.rows.count_ones())).sum();
        let aim = as_price(aim);
        let mut now = Self { rows: begin.to_vec(), least: f64::MIN };
        let mut best = now.clone();
        let (mut boldness, mut since) = (1.0, 0);
        for _ in 0..ROUNDS {
            if *work < size {
                break;
            }
            *work -= size;
            let held = now.look(choices);
            since += 1;
            if now.least > best.least {
                best.clone_from(&now);
                since = 0;
            } else if since == PATIENCE {
                boldness *= LESS_BOLD;
                since = 0;
                now.clone_from(&best);
                continue;
            }
            let square: i32 = held.iter().map(|held| (1 - held) * (1 - held)).sum();
            if square == 0 {
                break;
            }
            let step = boldness * (aim - now.least).max(aim.abs() * 1e-6) / f64::from(square);
            for (price, held) in now.rows.iter_mut().zip(&held) {
                *price += step * f64::from(1 - held);
            }
        }
        best
    }

    /// How often each row would be held if every set that is worth it were chosen; what that costs
    /// is less than any choice, and becomes [`Worth::least`].
    fn look(&mut self, choices: &[Choice]) -> Vec<i32> {
        let mut held = vec![0; self.rows.len()];
        self.least = self.rows.iter().sum();
        for choice in choices {
            let excess = self.excess(choice);
            if excess < 0.0 {
                self.least += excess;
                for row in bits(choice.rows) {
                    held[row] += 1;
                }
            }
        }
        held
    }

    /// What a set costs beyond what its rows are worth.
    fn excess(&self, choice: &Choice) -> f64 {
        bits(choice.rows).fold(as_price(choice.cost), |rest, row| rest - self.rows[row])
    }
}

/// The search by depth.
struct Depth<'a> {
    choices: &'a [Choice],
    /// For each row the sets that hold it, the most worthwhile first.
    of_row: Vec<Vec<usize>>,
    worth: Worth,
    free: Vec<usize>,
    tours: usize,
    below: i64,
    chosen: Vec<usize>,
    best: Option<Vec<usize>>,
    nodes: u32,
    work: &'a mut u64,
}

impl Depth<'_> {
    /// Decides on one of the rows in `left`; `cost` is spent, of which `excess` was not worth it.
    fn decide(&mut self, left: u128, cost: i64, excess: f64) {
        if left == 0 {
            if cost < self.below {
                self.below = cost;
                self.best = Some(self.chosen.clone());
            }
            return;
        }
        if self.chosen.len() == self.tours || self.nodes == 0 {
            return;
        }
        self.nodes -= 1;
        let Some(row) = self.hardest(left) else { return };
        for at in 0..self.of_row[row].len() {
            let number = self.of_row[row][at];
            let choice = self.choices[number];
            let excess = excess + self.worth.excess(&choice).max(0.0);
            if choice.rows & !left != 0 || self.free[choice.kind] == 0 {
                continue;
            }
            if self.worth.least + excess >= as_price(self.below) {
                // The others are worth it even less.
                return;
            }
            self.free[choice.kind] -= 1;
            self.chosen.push(number);
            self.decide(left & !choice.rows, cost + choice.cost, excess);
            self.chosen.pop();
            self.free[choice.kind] += 1;
        }
    }

    /// The row in `left` with the fewest sets that can still hold it; none if one has none.
    fn hardest(&mut self, left: u128) -> Option<usize> {
        let mut hardest = None;
        let mut fewest = usize::MAX;
        for row in bits(left) {
            let sets = &self.of_row[row];
            *self.work = self.work.saturating_sub(sets.len() as u64);
            let fits = sets.iter().filter(|&&at| self.choices[at].rows & !left == 0);
            let count = fits.take(fewest).count();
            if count < fewest {
                (hardest, fewest) = (Some(row), count);
            }
        }
        if *self.work == 0 {
            self.nodes = 0;
        }
        hardest.filter(|_| fewest > 0)
    }
}

/// The rows in a set of rows.
fn bits(mut rows: u128) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let row = (rows != 0).then_some(rows.trailing_zeros())?;
        rows &= rows - 1;
        Some(ix(row))
    })
}

#[expect(clippy::cast_precision_loss, reason = "a bound, with room for rounding")]
fn as_price(cost: i64) -> f64 {
    cost as f64
}

#[cfg(test)]
mod tests;

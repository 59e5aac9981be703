//! Levelling: so many units, handed out one by one, each to the need that is worst off.
//!
//! Worst off is whose fill (given over asked) is smallest; of equals the one that asks for less,
//! since a unit lifts it higher; of equals again the one that comes first. Here every unit suits
//! every need; what the lots allow is looked at elsewhere.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// One need among those that share.
#[derive(Debug, Clone, Copy)]
pub(super) struct Share {
    /// Units asked for.
    pub(super) asked: u64,
    /// Units it gets before anyone gets more; at most `asked`.
    pub(super) at_least: u64,
}

/// What each gets of `total` units. `total` must lie between the sums of `at_least` and `asked`.
pub(super) fn level(shares: &[Share], total: u64) -> Vec<u64> {
    debug_assert!(shares.iter().map(|s| s.at_least).sum::<u64>() <= total);
    debug_assert!(shares.iter().map(|s| s.asked).sum::<u64>() >= total);
    let mut units: Vec<u64> = shares.iter().map(|share| share.at_least).collect();
    let mut free: Vec<usize> = (0..shares.len()).filter(|&at| shares[at].asked > 0).collect();
    let mut left = total;
    // Whoever is held up by `at_least` gets exactly that; the level of the others then sinks, so
    // nobody held up is ever let down again and the loop ends.
    loop {
        let levelled = level_freely(shares, &free, left);
        let held = |&(slot, at): &(usize, usize)| levelled[slot] < shares[at].at_least;
        let (up, down): (Vec<_>, Vec<_>) = free.iter().copied().enumerate().partition(held);
        if up.is_empty() {
            for (at, given) in free.into_iter().zip(levelled) {
                units[at] = given;
            }
            return units;
        }
        left -= up.iter().map(|&(_, at)| shares[at].at_least).sum::<u64>();
        free = down.into_iter().map(|(_, at)| at).collect();
    }
}

/// The last unit a need has: how well off it was just before it.
struct LastUnit {
    before: u64,
    asked: u64,
    slot: usize,
}

impl LastUnit {
    fn key_cmp(&self, other: &Self) -> Ordering {
        let mine = u128::from(self.before) * u128::from(other.asked);
        let theirs = u128::from(other.before) * u128::from(self.asked);
        mine.cmp(&theirs).then(self.asked.cmp(&other.asked)).then(self.slot.cmp(&other.slot))
    }
}

impl PartialEq for LastUnit {
    fn eq(&self, other: &Self) -> bool {
        self.key_cmp(other) == Ordering::Equal
    }
}

impl Eq for LastUnit {}

impl PartialOrd for LastUnit {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for LastUnit {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key_cmp(other)
    }
}

/// Levels without `at_least`; the answer is by position in `free`.
///
/// At the fill `total / all asked` every need is due `asked * total / all asked` units; rounded up
/// that is too much by less than a unit each. The last ones handed out are taken back.
fn level_freely(shares: &[Share], free: &[usize], total: u64) -> Vec<u64> {
    let asked: u128 = free.iter().map(|&at| u128::from(shares[at].asked)).sum();
    let mut units: Vec<u64> = free
        .iter()
        .map(|&at| (u128::from(shares[at].asked) * u128::from(total)).div_ceil(asked))
        .map(|due| u64::try_from(due).expect("total is at most asked, so due at most one share"))
        .collect();
    let mut excess = units.iter().sum::<u64>() - total;
    let last = |slot: usize, units: u64| {
        let before = units.checked_sub(1)?;
        Some(LastUnit { before, asked: shares[free[slot]].asked, slot })
    };
    let mut handed_out: BinaryHeap<LastUnit> =
        units.iter().enumerate().filter_map(|(slot, &given)| last(slot, given)).collect();
    while excess > 0 {
        let LastUnit { before, slot, .. } =
            handed_out.pop().expect("the excess is among what was handed out");
        units[slot] = before;
        excess -= 1;
        handed_out.extend(last(slot, before));
    }
    units
}

#[cfg(test)]
mod tests;

//! Levelling: so many units, handed out one by one, each to the need that is worst off.
//!
//! Worst off is who would still be least filled with half of that unit (given plus a half, over
//! asked); that keeps the sum of given² over asked as small as can be. Of equals it is the one that
//! asks for less. Where needs are equal in both, the last units may go to any of them: these are the
//! odd units. Here every unit suits every need; what the lots allow is looked at elsewhere.

use std::cmp::Ordering;
use std::collections::{BTreeSet, BinaryHeap};

/// One need among those that share.
#[derive(Debug, Clone, Copy)]
pub(super) struct Share {
    /// Units asked for.
    pub(super) asked: u64,
    /// Units it gets before anyone gets more; at most `asked`.
    pub(super) at_least: u64,
}

/// What one need gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Level {
    /// Units it gets for certain.
    pub(super) firm: u64,
    /// Whether it may get one more, as well as others that are just as badly off.
    pub(super) odd: bool,
}

/// What each gets of `total` units; what is not firm are odd units, fewer than those who may get
/// one. `total` must lie between the sums of `at_least` and `asked`.
pub(super) fn level(shares: &[Share], total: u64) -> Vec<Level> {
    let units = units(shares, total);
    let last = shares.iter().zip(&units).filter(|(share, units)| **units > share.at_least);
    let last = last.map(|(share, units)| Fill { given: units - 1, asked: share.asked }).max();
    let next = shares.iter().zip(&units).filter(|(share, units)| **units < share.asked);
    let next = next.map(|(share, units)| Fill { given: *units, asked: share.asked }).min();
    // The last unit handed out might as well have gone to whoever would be next.
    let tie = if last == next { last } else { None };
    let level = |(share, &units): (&Share, &u64)| {
        let fill = |given| (given < share.asked).then_some(Fill { given, asked: share.asked });
        let has_odd = units > share.at_least && tie == fill(units - 1);
        let may_have = units < share.asked && tie == fill(units);
        Level {
            firm: units - u64::from(tie.is_some() && has_odd),
            odd: tie.is_some() && (has_odd || may_have),
        }
    };
    shares.iter().zip(&units).map(level).collect()
}

/// One way to hand out all units: of equals the first listed comes first.
fn units(shares: &[Share], total: u64) -> Vec<u64> {
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

/// How well off a need is when it is about to get another unit; less is worse off.
#[derive(Debug, Clone, Copy)]
struct Fill {
    given: u64,
    asked: u64,
}

impl Ord for Fill {
    fn cmp(&self, other: &Self) -> Ordering {
        let mine = (2 * u128::from(self.given) + 1) * u128::from(other.asked);
        let theirs = (2 * u128::from(other.given) + 1) * u128::from(self.asked);
        mine.cmp(&theirs).then(self.asked.cmp(&other.asked))
    }
}

impl PartialOrd for Fill {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Fill {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Fill {}

/// Levels without `at_least`; the answer is by position in `free`.
///
/// At the fill `total / all asked` every need is due `asked * total / all asked` units; rounded up
/// that is too much by less than a unit each. The last ones handed out are taken back. Where many
/// small needs were due less than half a unit, large ones are due more than that: then units pass
/// from who had the last one to who is next, at most about one for each need.
fn level_freely(shares: &[Share], free: &[usize], total: u64) -> Vec<u64> {
    let asked: u128 = free.iter().map(|&at| u128::from(shares[at].asked)).sum();
    let mut units: Vec<u64> = free
        .iter()
        .map(|&at| (u128::from(shares[at].asked) * u128::from(total)).div_ceil(asked))
        .map(|due| u64::try_from(due).expect("total is at most asked, so due at most one share"))
        .collect();
    let mut excess = units.iter().sum::<u64>() - total;
    let fill = |slot: usize, given: u64| (Fill { given, asked: shares[free[slot]].asked }, slot);
    let last = |slot: usize, units: u64| units.checked_sub(1).map(|given| fill(slot, given));
    let next = |slot: usize, units: u64| {
        (units < shares[free[slot]].asked).then_some(()).map(|()| fill(slot, units))
    };
    let mut handed_out: BinaryHeap<(Fill, usize)> =
        units.iter().enumerate().filter_map(|(slot, &given)| last(slot, given)).collect();
    while excess > 0 {
        let (Fill { given, .. }, slot) =
            handed_out.pop().expect("the excess is among what was handed out");
        units[slot] = given;
        excess -= 1;
        handed_out.extend(last(slot, given));
    }
    let slots = || units.iter().copied().enumerate();
    let mut lasts: BTreeSet<_> = slots().filter_map(|(slot, units)| last(slot, units)).collect();
    let mut nexts: BTreeSet<_> = slots().filter_map(|(slot, units)| next(slot, units)).collect();
    while let (Some(&had), Some(&gets)) = (lasts.last(), nexts.first())
        && gets < had
    {
        for (slot, changed) in [(had.1, units[had.1] - 1), (gets.1, units[gets.1] + 1)] {
            lasts.remove(&fill(slot, units[slot].wrapping_sub(1)));
            nexts.remove(&fill(slot, units[slot]));
            units[slot] = changed;
            lasts.extend(last(slot, changed));
            nexts.extend(next(slot, changed));
        }
    }
    units
}

#[cfg(test)]
mod tests;

//! Whole packs: some lots leave only pack by pack.
//!
//! How to fill amounts best with whole packs is a puzzle without a quick exact answer, so this is a
//! bounded step after the exact plan, which is made as if packs could be opened; one part at a time:
//!
//! 1. What each need takes from such a lot is rounded down to whole packs.
//! 2. What this frees is [handed out](super::handout), the most pressing class first.
//! 3. Who is then below the minimum gives all back, and it is handed out again to the others.
//!
//! The bound: no need ends with less than its share in the exact plan but for the opened packs of
//! step 1, less than one pack for each lot it draws on; or with nothing, where that is below its
//! minimum. No plan with whole packs gives the first class more than the exact plan does, so the
//! best one is no farther away than the sum of this. Whose amount is not its share, or who had to
//! do without an opened pack, is told in the plan as a [`Step::KeptWhole`].

use super::handout::hand_out;
use super::one_lot::keep_one_lot;
use super::part::Part;
use super::plan::Step;

/// Makes every pack of `part` whole again, and leaves who takes from one lot with one. Changes
/// nothing where no pack was opened and nobody drew on several lots who must not.
pub(super) fn keep_whole(part: &mut Part, steps: &mut Vec<Step>) {
    if part.packs.iter().all(|&pack| pack == 1) && part.needs.iter().all(|need| !need.one_lot) {
        return;
    }
    let shares = part.network.got.clone();
    let mut was_cut = round_down(part);
    keep_one_lot(part, &shares, &mut was_cut);
    if !was_cut.contains(&true) {
        return;
    }
    hand_out_by_minimums(part, &shares);
    for need in (0_u32..).take(shares.len()) {
        let (share, given) = (shares[need as usize], part.network.got[need as usize]);
        if was_cut[need as usize] || given != share {
            steps.push(Step::KeptWhole { need: part.need_index(need), share, given });
        }
    }
}

/// Gives the opened packs back; answers which needs had one.
fn round_down(part: &mut Part) -> Vec<bool> {
    let network = &mut part.network;
    let mut was_rounded = vec![false; network.got.len()];
    for (at, arc) in network.arcs.iter().enumerate() {
        let opened = network.flow[at] % part.packs[arc.lot as usize];
        network.flow[at] -= opened;
        network.got[arc.need as usize] -= opened;
        network.spare[arc.lot as usize] += opened;
        was_rounded[arc.need as usize] |= opened > 0;
    }
    was_rounded
}

/// Hands out what is free, so that whoever has something has its minimum.
fn hand_out_by_minimums(part: &mut Part, shares: &[u64]) {
    let minimums: Vec<u64> = part.needs.iter().map(|need| need.minimum).collect();
    let welcome = |has: &[u64]| -> Vec<bool> {
        minimums.iter().zip(has).map(|(&minimum, &has)| has > 0 || minimum <= 1).collect()
    };
    hand_out(part, &welcome(shares));
    let mut is_below = false;
    for (need, &minimum) in (0_u32..).zip(&minimums) {
        if part.network.got[need as usize] < minimum && part.network.got[need as usize] > 0 {
            part.network.withdraw(need, 0);
            is_below = true;
        }
    }
    if is_below {
        let has = part.network.got.clone();
        hand_out(part, &welcome(&has));
    }
}

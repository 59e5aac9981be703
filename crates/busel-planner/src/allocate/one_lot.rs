//! One lot only: two halves of a tent are no tent.
//!
//! Some needs take all they get from a single lot. That leaves pure flow, as whole packs do, so it
//! is a part of the same bounded step (see [`pack`](super::pack)), after packs are closed:
//!
//! 1. A need that drew on several lots keeps the largest piece and gives the others back.
//! 2. The most pressing first, it moves to the lot that can give it most of its share now.
//! 3. In the handing out it gets more from that lot only.
//!
//! The bound: it never ends with less than the largest piece it had of one lot in whole packs (of k
//! lots: at least a k-th of what was in whole packs); or with nothing, where that is below its
//! minimum.

use super::part::Part;

/// Leaves each such need with one lot, at most its share of `shares`, and marks who gave something
/// back in `was_cut`; all by need of the part.
pub(super) fn keep_one_lot(part: &mut Part, shares: &[u64], was_cut: &mut [bool]) {
    let mut cut = Vec::new();
    for need in (0_u32..).take(shares.len()) {
        if !part.needs[need as usize].one_lot {
            continue;
        }
        let arcs = part.network.arcs_of_need(need);
        let drawn = arcs.filter(|&at| part.network.flow[at] > 0);
        let several = drawn.clone().count() > 1;
        // Of equal pieces the one in the list first.
        let largest = drawn.min_by_key(|&at| std::cmp::Reverse(part.network.flow[at]));
        if let Some(at) = largest.filter(|_| several) {
            let units = part.network.flow[at];
            part.network.withdraw(need, 0);
            part.give(at, units);
            was_cut[need as usize] = true;
        }
        if was_cut[need as usize] {
            cut.push(need);
        }
    }
    cut.sort_by_key(|&need| part.needs[need as usize].class);
    for need in cut {
        move_to_the_best(part, need, shares[need as usize]);
    }
}

/// Moves `need` to the lot that can give most of `share`, if that is more than it has.
fn move_to_the_best(part: &mut Part, need: u32, share: u64) {
    let has = part.network.got[need as usize];
    let could_give = |at: usize| {
        let lot = part.network.arcs[at].lot as usize;
        let units = share.min(part.network.spare[lot] + part.network.flow[at]);
        units - units % part.packs[lot]
    };
    let best = part.network.arcs_of_need(need).min_by_key(|&at| {
        let way = part.ways[at];
        (std::cmp::Reverse(could_give(at)), way.days, way.kilometres)
    });
    if let Some(at) = best {
        let units = could_give(at);
        if units > has {
            part.network.withdraw(need, 0);
            part.give(at, units);
        }
    }
}

//! Which lot for whom, once it is settled how much everyone gets: what expires first leaves first,
//! then the way is short.
//!
//! The plan sought has the smallest sum of `units * (expires + loss)`, and among those the smallest
//! sum of `units * distance`. That is a transport problem; it is solved by the network simplex
//! method on one cell at a time, in exact integers.

mod simplex;

use simplex::{Route, Transport};

use super::network::{Cell, Network};
use crate::progress::Watch;

/// Days and kilometres of one unit in one number that compares days first: days in the upper half,
/// kilometres in the lower. Sums of kilometres stay far below the 2^63 that would spill over.
pub(super) fn unit_cost(days: u64, kilometres: u32) -> i128 {
    (i128::from(days) << 64) + i128::from(kilometres)
}

/// Rearranges what flows in `cell` at the least cost; what each need has stays as it is. When
/// stopped, nothing changes.
pub(super) fn rearrange(network: &mut Network, cell: &Cell, costs: &[i128], watch: &Watch<'_>) {
    let served: Vec<u32> =
        cell.needs.iter().copied().filter(|&need| network.got[need as usize] > 0).collect();
    let mut number = vec![u32::MAX; network.spare.len()];
    for (at, &lot) in (0_u32..).zip(&cell.lots) {
        number[lot as usize] = at;
    }
    let mut units: Vec<u64> = cell.lots.iter().map(|&lot| network.spare[lot as usize]).collect();
    let mut routes = Vec::new();
    let mut arcs = Vec::new();
    for (to, &need) in (0_u32..).zip(&served) {
        for at in network.arcs_of_need(need) {
            let arc = network.arcs[at];
            if network.is_open(arc) {
                let from = number[arc.lot as usize];
                units[from as usize] += network.flow[at];
                routes.push(Route { from, to, cost: costs[at] });
                arcs.push(at);
            }
        }
    }
    let wanted = served.iter().map(|&need| network.got[need as usize]).collect();
    let Some(flows) = Transport::new(units.clone(), wanted, routes).solve(watch) else {
        return;
    };
    for (&at, &flow) in arcs.iter().zip(&flows) {
        network.flow[at] = flow;
        units[number[network.arcs[at].lot as usize] as usize] -= flow;
    }
    for (&lot, &left) in cell.lots.iter().zip(&units) {
        network.spare[lot as usize] = left;
    }
}

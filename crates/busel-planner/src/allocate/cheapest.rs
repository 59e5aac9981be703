//! Which lot for whom, once it is settled how much everyone gets: what expires first leaves first,
//! then the way is short.
//!
//! The plan sought has the smallest sum of `units * (expires + loss)`, and among those the smallest
//! sum of `units * distance`. That is a transport problem; it is solved by the network simplex
//! method on one cell at a time, in exact integers.

mod simplex;

use std::collections::BTreeMap;

use simplex::{Route, Transport};

use super::network::{Cell, Network};
use super::problem::NeedIndex;
use crate::progress::Watch;

/// Days and kilometres of one unit in one number that compares days first: days in the upper half,
/// kilometres in the lower. Sums of kilometres stay far below the 2^63 that would spill over.
pub(super) fn unit_cost(days: u64, kilometres: u32) -> i128 {
    (i128::from(days) << 64) + i128::from(kilometres)
}

/// Rearranges what flows in `cell` at the least cost. What each need has stays as it is, but that
/// odd units may pass between tied needs. When stopped, nothing changes.
pub(super) fn rearrange(network: &mut Network, cell: &Cell, costs: &[i128], watch: &Watch<'_>) {
    let (ways, transport) = Ways::of(network, cell, costs);
    if let Some(flows) = transport.solve(watch) {
        ways.follow(network, &flows);
    }
}

/// What the routes of a transport mean for the network.
struct Ways {
    /// By route: the need it serves, and the arc, or nothing for a stand-in.
    routes: Vec<(u32, Option<usize>)>,
}

impl Ways {
    /// The transport that serves everyone in the cell.
    ///
    /// A tied need becomes two sinks, what it has for certain and its odd unit, with the same
    /// routes. One more source holds stand-ins, as many as odd units are missing, and serves odd
    /// units only, at no cost.
    fn of(network: &Network, cell: &Cell, costs: &[i128]) -> (Self, Transport) {
        let mut sources = vec![u32::MAX; network.spare.len()];
        for (at, &lot) in (0_u32..).zip(&cell.lots) {
            sources[lot as usize] = at;
        }
        let mut units: Vec<u64> =
            cell.lots.iter().map(|&lot| network.spare[lot as usize]).collect();
        let stand_ins = NeedIndex::of(units.len()).0;
        let got = |need: u32| network.got[need as usize];
        let missing = cell.tied.iter().filter(|&&(need, firm)| got(need) == firm).count();
        units.push(missing as u64);
        let firm: BTreeMap<u32, u64> = cell.tied.iter().copied().collect();
        let odd = cell.tied.iter().map(|&(need, _)| (need, 1, true));
        let sinks =
            cell.needs.iter().map(|need| (*need, *firm.get(need).unwrap_or(&got(*need)), false));

        let (mut wanted, mut routes, mut meanings) = (Vec::new(), Vec::new(), Vec::new());
        for (need, wants, is_odd) in sinks.chain(odd).filter(|&(_, wants, _)| wants > 0) {
            let to = NeedIndex::of(wanted.len()).0;
            wanted.push(wants);
            if is_odd {
                routes.push(Route { from: stand_ins, to, cost: 0 });
                meanings.push((need, None));
            }
            for at in network.arcs_of_need(need).filter(|&at| network.is_open(network.arcs[at])) {
                let from = sources[network.arcs[at].lot as usize];
                routes.push(Route { from, to, cost: costs[at] });
                meanings.push((need, Some(at)));
            }
        }
        for &need in &cell.needs {
            for at in network.arcs_of_need(need).filter(|&at| network.flow[at] > 0) {
                units[sources[network.arcs[at].lot as usize] as usize] += network.flow[at];
            }
        }
        (Self { routes: meanings }, Transport::new(units, wanted, routes))
    }

    /// Makes the network flow like the transport.
    fn follow(self, network: &mut Network, flows: &[u64]) {
        for &(need, _) in &self.routes {
            network.withdraw(need, 0);
        }
        for ((need, at), &units) in self.routes.into_iter().zip(flows) {
            if let Some(at) = at {
                network.flow[at] += units;
                network.got[need as usize] += units;
                network.spare[network.arcs[at].lot as usize] -= units;
            }
        }
    }
}

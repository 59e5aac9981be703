//! Which lot for whom, once it is settled how much everyone gets: what expires first leaves first,
//! then the way is short.
//!
//! The plan sought has the smallest sum of `units * (expires + loss)`, and among those the smallest
//! sum of `units * distance`. That is a transport problem; it is solved by the network simplex
//! method on one cell at a time, in exact integers.

use std::collections::BTreeMap;

use super::network::{Cell, Network};
use super::problem::NeedIndex;
use super::simplex::{Cost, Route, Transport, Wanted};
use crate::progress::Watch;

/// What a unit costs on one way.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Way {
    /// Expiry and loss.
    pub(super) days: u64,
    pub(super) kilometres: u32,
}

/// How days and kilometres become one number that compares days first.
///
/// A plan is the cheapest when no circle of exchanges is cheaper. A circle has fewer ways than
/// `steps`, so when a day weighs more than the longest way times `steps` no kilometres make up for
/// a day, and the sums are as exact as pairs.
struct Scale {
    day: i128,
    /// More than any circle costs.
    prohibitive: i128,
}

impl Scale {
    /// For routes between that many sources and sinks.
    fn of(sources: usize, sinks: usize, ways: impl Iterator<Item = Way>) -> Self {
        let steps = 2 * sources.min(sinks) as i128 + 2;
        let (days, kilometres) = ways.fold((0, 0), |(days, kilometres), way| {
            (way.days.max(days), way.kilometres.max(kilometres))
        });
        let day = i128::from(kilometres) * steps + 1;
        let dearest = i128::from(days) * day + i128::from(kilometres);
        Self { day, prohibitive: (dearest + 1) * steps }
    }

    fn cost(&self, way: Way) -> i128 {
        i128::from(way.days) * self.day + i128::from(way.kilometres)
    }

    /// Whether all sums fit into 64 bits, which is twice as quick.
    fn is_narrow(&self) -> bool {
        self.prohibitive < i128::from(i64::MAX) / 8
    }
}

/// Rearranges what flows in `cell` at the least cost. What each need has stays as it is, but that
/// odd units may pass between tied needs. When stopped, nothing changes and the answer is false.
///
/// It begins with what flows if that comes from another plan, which is then nearly the cheapest; a
/// hand that takes the cheapest, sink by sink, is nearer to it otherwise.
pub(super) fn rearrange(
    network: &mut Network,
    cell: &Cell,
    ways: &[Way],
    watch: &Watch<'_>,
) -> bool {
    let sinks = Sinks::of(network, cell);
    let scale = Scale::of(cell.lots.len(), sinks.wants.len(), sinks.ways(ways));
    let flows = if scale.is_narrow() {
        let narrow = |cost: i128| i64::try_from(cost).expect("the scale is narrow");
        sinks.settled(sinks.transport(ways, &scale, narrow), watch)
    } else {
        sinks.settled(sinks.transport(ways, &scale, |cost| cost), watch)
    };
    let Some(flows) = flows else { return false };
    sinks.follow(network, &flows);
    true
}

/// A cell as sources and sinks: the lots and what they hold, the needs and what they have.
///
/// A tied need becomes two sinks, what it has for certain and its odd unit, with the same routes.
/// One more source holds stand-ins, as many as odd units are missing, and serves odd units only, at
/// no cost.
struct Sinks {
    /// By source.
    units: Vec<u64>,
    /// By sink.
    wants: Vec<u64>,
    /// By route: source, sink, and the arc of the network, or nothing for a stand-in.
    routes: Vec<(u32, u32, Option<u32>)>,
    /// By route, what flows; nothing when it should begin anew.
    flows: Option<Vec<u64>>,
    /// The need of each sink.
    needs: Vec<u32>,
}

impl Sinks {
    fn of(network: &Network, cell: &Cell) -> Self {
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
        let certain =
            cell.needs.iter().map(|need| (*need, *firm.get(need).unwrap_or(&got(*need)), false));

        let mut sinks =
            Self { units, wants: Vec::new(), routes: Vec::new(), flows: None, needs: Vec::new() };
        let mut flows = Vec::new();
        for (need, wants, is_odd) in certain.chain(odd).filter(|&(_, wants, _)| wants > 0) {
            let to = NeedIndex::of(sinks.wants.len()).0;
            sinks.wants.push(wants);
            sinks.needs.push(need);
            if is_odd {
                sinks.routes.push((stand_ins, to, None));
            }
            flows.extend(drawn(network, need, wants, is_odd.then(|| firm[&need])));
            for at in network.arcs_of_need(need).filter(|&at| network.is_open(network.arcs[at])) {
                let from = sources[network.arcs[at].lot as usize];
                sinks.routes.push((from, to, Some(NeedIndex::of(at).0)));
            }
        }
        for &need in &cell.needs {
            for at in network.arcs_of_need(need).filter(|&at| network.flow[at] > 0) {
                let source = sources[network.arcs[at].lot as usize];
                sinks.units[source as usize] += network.flow[at];
            }
        }
        sinks.flows = network.remembers().then_some(flows);
        sinks
    }

    fn ways(&self, ways: &[Way]) -> impl Iterator<Item = Way> {
        self.routes.iter().filter_map(|&(_, _, at)| at).map(|at| ways[at as usize])
    }

    /// Everyone can be served, and the reward makes sure that everyone is.
    fn transport<C: Cost>(
        &self,
        ways: &[Way],
        scale: &Scale,
        cost: impl Fn(i128) -> C,
    ) -> Transport<C> {
        let reward = cost(scale.prohibitive);
        let wanted =
            |&units: &u64| Wanted { units, aim: units, segments: 1, reward, fall: C::default() };
        let route = |&(from, to, at): &(u32, u32, Option<u32>)| {
            let units_cost = at.map_or(0, |at| scale.cost(ways[at as usize]));
            Route { cost: cost(units_cost), from, to }
        };
        let wanted = self.wants.iter().map(wanted).collect();
        let routes = self.routes.iter().map(route).collect();
        let beyond = cost(scale.prohibitive * 3);
        match &self.flows {
            Some(flows) => Transport::resumed(&self.units, wanted, routes, flows, beyond),
            None => Transport::new(&self.units, wanted, routes, beyond),
        }
    }

    /// Units on each route in the one of the cheapest plans that is always chosen, however the
    /// transport began; nothing when stopped.
    ///
    /// The prices of a strongly feasible tree are those of the cheapest way to the root, the same
    /// for every cheapest plan, and so are the routes on which these prices allow something. Any
    /// plan on these routes is a cheapest one; one is made from nothing.
    fn settled<C: Cost>(&self, mut transport: Transport<C>, watch: &Watch<'_>) -> Option<Vec<u64>> {
        if !transport.improve(watch) {
            return None;
        }
        let tight = (0_usize..).zip(transport.is_tight()).filter(|&(_, is_tight)| is_tight);
        let tight: Vec<usize> = tight.map(|(at, _)| at).collect();
        let mut routes: Vec<Route<i64>> = tight
            .iter()
            .map(|&at| Route { cost: 0, from: self.routes[at].0, to: self.routes[at].1 })
            .collect();
        let wanted = |units: u64| Wanted { units, aim: units, segments: 1, reward: 1, fall: 0 };
        let mut wants: Vec<Wanted<i64>> = self.wants.iter().copied().map(wanted).collect();
        // What stays on the shelf is one more sink, so that every unit has its place.
        let stays = self.units.iter().sum::<u64>() - self.wants.iter().sum::<u64>();
        if stays > 0 {
            let to = NeedIndex::of(wants.len()).0;
            wants.push(wanted(stays));
            let keepers = (0_u32..).zip(transport.may_keep()).filter(|&(_, may_keep)| may_keep);
            routes.extend(keepers.map(|(from, _)| Route { cost: 0, from, to }));
        }
        let settled = Transport::new(&self.units, wants, routes, 3).solve(watch)?;
        let mut flows = vec![0; self.routes.len()];
        for (at, units) in tight.into_iter().zip(settled) {
            flows[at] = units;
        }
        Some(flows)
    }

    /// Makes the network flow like the transport.
    fn follow(self, network: &mut Network, flows: &[u64]) {
        for &need in &self.needs {
            network.withdraw(need, 0);
        }
        for (&(_, to, at), &units) in self.routes.iter().zip(flows) {
            if let Some(at) = at.map(|at| at as usize).filter(|_| units > 0) {
                network.flow[at] += units;
                network.got[self.needs[to as usize] as usize] += units;
                network.spare[network.arcs[at].lot as usize] -= units;
            }
        }
    }
}

/// What flows on the open arcs of a need: `wants` units of it, the first ones; or the odd unit, which
/// is what the need has beyond `firm`, and before it the stand-in where it has none.
fn drawn(network: &Network, need: u32, wants: u64, firm: Option<u64>) -> Vec<u64> {
    let open = network.arcs_of_need(need).filter(|&at| network.is_open(network.arcs[at]));
    let has_odd = firm.is_some_and(|firm| network.got[need as usize] > firm);
    let mut passed_over = firm.unwrap_or(0);
    let mut left = if firm.is_none() { wants } else { u64::from(has_odd) };
    let mut flows: Vec<u64> = firm.map(|_| u64::from(!has_odd)).into_iter().collect();
    flows.extend(open.map(|at| {
        let passed = passed_over.min(network.flow[at]);
        passed_over -= passed;
        let drawn = left.min(network.flow[at] - passed);
        left -= drawn;
        drawn
    }));
    flows
}

//! The best transport against all transports there are.

use proptest::prelude::*;

use super::*;
use crate::progress::{Overview, Unwatched, Watch};

/// What must hold of the tree before and after every improvement, or the method might not end.
fn is_sound(transport: &Transport<i64>) -> bool {
    let nodes = (0..transport.root).map(|node| (node, transport.nodes[node as usize]));
    let at_root = transport.prices[transport.root as usize];
    let prices = |node: u32| transport.prices[node as usize] - at_root;
    nodes.into_iter().all(|(at, node)| {
        let ends = if node.is_up { (at, node.parent) } else { (node.parent, at) };
        let is_tight = if let Some(route) = transport.routes.get(node.arc as usize) {
            ends == (route.from, route.to)
                && route.cost + prices(ends.0) - prices(ends.1) == 0
                && (node.flow > 0 || node.is_up)
        } else if let Some(sink) = at.checked_sub(transport.sources) {
            let wanted = &transport.wanted[sink as usize];
            let segment = transport.segment[sink as usize];
            ends.1 == transport.root
                && prices(at) == wanted.earns(segment)
                && node.flow < wanted.width(segment)
        } else {
            ends.1 == transport.root && prices(at) == 0
        };
        let children = || (0..transport.root).filter(|&c| transport.nodes[c as usize].parent == at);
        let below: u32 = children().map(|c| transport.nodes[c as usize].size).sum();
        let branch = transport.branch(at);
        let is_inside = |child: u32| {
            let inner = transport.branch(child);
            branch.start < inner.start && inner.end <= branch.end
        };
        is_tight
            && node.size == 1 + below
            && transport.sequence[branch.start] == at
            && children().all(is_inside)
    })
}

fn earnings(wanted: &[Wanted<i64>], got: &[u64]) -> i64 {
    let of = |(wanted, &got): (&Wanted<i64>, &u64)| -> i64 {
        (0..wanted.segments)
            .map(|segment| {
                let units = got.saturating_sub(wanted.before(segment)).min(wanted.width(segment));
                i64::try_from(units).expect("few") * wanted.earns(segment)
            })
            .sum()
    };
    wanted.iter().zip(got).map(of).sum()
}

/// The most that can be earned over `routes[at..]`, whatever is given.
fn most(units: &mut [u64], got: &mut [u64], wanted: &[Wanted<i64>], routes: &[Route<i64>]) -> i64 {
    let Some((route, rest)) = routes.split_first() else {
        return earnings(wanted, got);
    };
    let (from, to) = (route.from as usize, route.to as usize);
    let room = units[from].min(wanted[to].units - got[to]);
    let mut best = i64::MIN;
    for flow in 0..=room {
        units[from] -= flow;
        got[to] += flow;
        let cost = i64::try_from(flow).expect("few") * route.cost;
        best = best.max(most(units, got, wanted, rest) - cost);
        units[from] += flow;
        got[to] -= flow;
    }
    best
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// No other transport earns more, and the tree stays sound on the way.
    #[test]
    fn nothing_earns_more(
        mut units in prop::collection::vec(0_u64..5, 1..5),
        wanted in prop::collection::vec((1_u64..5, 0_u64..5, 1_u8..4, 0_i64..9, 0_i64..3), 1..5),
        ways in prop::collection::btree_map((0_u32..4, 0_u32..4), 0_i64..6, 1..9),
    ) {
        let wanted: Vec<Wanted<i64>> = wanted
            .into_iter()
            .map(|(units, aim, segments, reward, fall)| Wanted { units, aim: aim.min(units), segments, reward, fall })
            .collect();
        let ways = ways.into_iter().map(|((to, from), cost)| Route { cost, from, to });
        let routes: Vec<Route<i64>> = ways
            .filter(|way| (way.from as usize) < units.len() && (way.to as usize) < wanted.len())
            .collect();
        let mut transport = Transport::new(&units, wanted.clone(), routes.clone(), 1_000);
        let mut pivots = 0;
        while let Some(entering) = transport.better() {
            prop_assert!(is_sound(&transport), "{:?}", transport.nodes);
            transport.pivot(entering);
            pivots += 1;
            prop_assert!(pivots < 10_000);
        }
        prop_assert!(is_sound(&transport));
        let overview = Overview::new(&Unwatched, 0);
        let watch = Watch::new(&overview, u64::MAX);
        let flows = transport.solve(&watch).expect("not stopped");
        let mut got = vec![0; wanted.len()];
        let mut cost = 0;
        for (route, &flow) in routes.iter().zip(&flows) {
            got[route.to as usize] += flow;
            cost += i64::try_from(flow).expect("few") * route.cost;
        }
        let best = most(&mut units, &mut vec![0; wanted.len()], &wanted, &routes);
        prop_assert_eq!(earnings(&wanted, &got) - cost, best);
    }

    /// Begun with any plan at all that serves everyone it ends with the least cost, too, and allows
    /// the same routes and the same sources to keep something.
    #[test]
    fn a_plan_that_is_there_is_taken_up(
        spare in prop::collection::vec(0_u64..3, 1..6),
        ways in prop::collection::btree_map((0_u32..5, 0_u32..5), (1_u64..4, 0_i64..4), 1..16),
    ) {
        let ways = ways.into_iter().filter(|((_, from), _)| (*from as usize) < spare.len());
        let (mut units, mut numbers, mut wanted) = (spare.clone(), [NONE; 5], Vec::new());
        let (mut routes, mut flows) = (Vec::new(), Vec::new());
        for ((sink, from), (flow, cost)) in ways {
            if numbers[sink as usize] == NONE {
                numbers[sink as usize] = number(wanted.len());
                wanted.push(Wanted { units: 0, aim: 0, segments: 1, reward: 100, fall: 0 });
            }
            let to = numbers[sink as usize];
            wanted[to as usize].units += flow;
            wanted[to as usize].aim += flow;
            units[from as usize] += flow;
            routes.push(Route { cost, from, to });
            flows.push(flow);
        }
        let overview = Overview::new(&Unwatched, 0);
        let watch = Watch::new(&overview, u64::MAX);
        let mut resumed =
            Transport::resumed(&units, wanted.clone(), routes.clone(), &flows, 1_000);
        prop_assert!(is_sound(&resumed), "{:?}", resumed.nodes);
        prop_assert!(resumed.improve(&watch) && is_sound(&resumed));
        let mut anew = Transport::new(&units, wanted, routes.clone(), 1_000);
        prop_assert!(anew.improve(&watch));
        let cost = |flows: &[u64]| -> i64 {
            let costs = routes.iter().zip(flows);
            costs.map(|(route, &flow)| route.cost * i64::try_from(flow).expect("few")).sum()
        };
        prop_assert_eq!(resumed.flows().iter().sum::<u64>(), flows.iter().sum::<u64>());
        prop_assert_eq!(cost(&resumed.flows()), cost(&anew.flows()));
        prop_assert!(resumed.is_tight().eq(anew.is_tight()));
        prop_assert!(resumed.may_keep().eq(anew.may_keep()));
    }
}

//! The cheapest transport against all transports there are.

use proptest::prelude::*;

use super::{Route, Transport};
use crate::progress::{Effort, Unwatched, Watch};

fn solve(units: &[u64], wanted: &[u64], routes: &[Route]) -> Vec<u64> {
    let watch = Watch::new(Effort::UNTIL_DONE, &Unwatched, 0);
    let transport = Transport::new(units.to_vec(), wanted.to_vec(), routes.to_vec());
    transport.solve(&watch).expect("not stopped")
}

/// What must hold of the tree before and after every improvement, or the method might not end.
fn is_sound(transport: &Transport) -> bool {
    let nodes = (0..transport.root).map(|node| (node, transport.nodes[node as usize]));
    nodes.into_iter().all(|(at, node)| {
        let arc = transport.arcs[node.arc as usize];
        let parent = transport.nodes[node.parent as usize];
        let ends = if node.is_up { (arc.from, arc.to) } else { (arc.to, arc.from) };
        let reduced =
            arc.cost + transport.prices[arc.from as usize] - transport.prices[arc.to as usize];
        ends == (at, node.parent)
            && reduced == 0
            && node.depth == parent.depth + 1
            && (node.flow > 0 || node.is_up)
    })
}

fn cost(flows: &[u64], routes: &[Route]) -> i128 {
    flows.iter().zip(routes).map(|(&flow, route)| i128::from(flow) * route.cost).sum()
}

/// The least cost of all ways to serve what is wanted over `routes[at..]`.
fn least(units: &mut [u64], wanted: &mut [u64], routes: &[Route]) -> Option<i128> {
    let Some((route, rest)) = routes.split_first() else {
        return wanted.iter().all(|&units| units == 0).then_some(0);
    };
    let (from, to) = (route.from as usize, route.to as usize);
    let most = units[from].min(wanted[to]);
    let mut best = None;
    for flow in 0..=most {
        units[from] -= flow;
        wanted[to] -= flow;
        if let Some(others) = least(units, wanted, rest) {
            let total = others + i128::from(flow) * route.cost;
            best = Some(best.map_or(total, |best: i128| best.min(total)));
        }
        units[from] += flow;
        wanted[to] += flow;
    }
    best
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// No way of serving the same amounts costs less.
    #[test]
    fn nothing_is_cheaper(
        mut units in prop::collection::vec(0_u64..4, 1..5),
        mut wanted in prop::collection::vec(1_u64..3, 1..5),
        ways in prop::collection::btree_map((0_u32..4, 0_u32..4), 0_i128..6, 1..11),
    ) {
        let ways = ways.into_iter().map(|((from, to), cost)| Route { from, to, cost });
        let routes: Vec<Route> = ways
            .filter(|way| (way.from as usize) < units.len() && (way.to as usize) < wanted.len())
            .collect();
        if let Some(least) = least(&mut units, &mut wanted, &routes) {
            let mut transport = Transport::new(units.clone(), wanted.clone(), routes.clone());
            while let Some(arc) = transport.cheaper_arc() {
                prop_assert!(is_sound(&transport));
                transport.pivot(arc);
            }
            prop_assert!(is_sound(&transport));
            let flows = solve(&units, &wanted, &routes);
            prop_assert_eq!(cost(&flows, &routes), least);
            for (to, &wanted) in (0_u32..).zip(&wanted) {
                let arrives: u64 =
                    flows.iter().zip(&routes).filter(|(_, r)| r.to == to).map(|(f, _)| f).sum();
                prop_assert_eq!(arrives, wanted);
            }
        }
    }
}

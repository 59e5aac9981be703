//! A first spanning tree: what a hand would do with the list in front of it.
//!
//! Sink by sink, each takes from its cheapest sources what is left there. Every handful empties a
//! source or fills a sink, and whatever was emptied or filled hangs on the other from then on; so
//! the handfuls form trees, each with one member that is neither, and that one hangs on the root.

use super::{Cost, NONE, Node, Route, Wanted, number};

/// The tree. A sink that hangs on the root has on its arc all it got, over all segments; prices and
/// depths are not set. Strongly feasible: only sinks hang below a source, with what they got.
pub(super) fn tree<C: Cost>(
    units: &[u64],
    wanted: &[Wanted<C>],
    routes: &[Route<C>],
) -> (Vec<Node>, Vec<u32>) {
    let sources = units.len();
    let root = number(sources + wanted.len());
    let alone = |node: usize, flow: u64| Node {
        flow,
        parent: root,
        arc: number(routes.len() + node),
        size: 1,
        is_up: true,
    };
    let mut nodes: Vec<Node> =
        units.iter().enumerate().map(|(source, &units)| alone(source, units)).collect();
    nodes.extend((sources..root as usize).map(|sink| alone(sink, 0)));
    nodes.push(Node { parent: NONE, arc: NONE, ..alone(0, 0) });

    let mut cheapest = Vec::new();
    let mut at = 0;
    while let Some(&Route { to, .. }) = routes.get(at) {
        let end = at + routes[at..].iter().take_while(|route| route.to == to).count();
        let mut lacks = wanted[to as usize].before(wanted[to as usize].aims_at());
        if lacks == 0 {
            at = end;
            continue;
        }
        cheapest.clear();
        cheapest.extend((at..end).filter(|&at| {
            let source = &nodes[routes[at].from as usize];
            source.parent == root && source.flow > 0
        }));
        cheapest.sort_unstable_by_key(|&at| (routes[at].cost, at));
        let sink = sources + to as usize;
        for &at in &cheapest {
            let source = routes[at].from as usize;
            let arc = number(at);
            let left = nodes[source].flow;
            if left < lacks {
                lacks -= left;
                (nodes[source].parent, nodes[source].arc) = (number(sink), arc);
                nodes[sink].flow += left;
            } else {
                nodes[source].flow -= lacks;
                let hung = &mut nodes[sink];
                (hung.parent, hung.arc, hung.is_up) = (number(source), arc, false);
                hung.flow = lacks;
                break;
            }
        }
        at = end;
    }
    let sequence = in_sequence(&mut nodes);
    (nodes, sequence)
}

/// Sets sizes, and answers the nodes by place, the root first.
///
/// Every node goes right after what its parent's earlier children take up; so the sizes are found
/// first, from the leaves to the root. Only sources hang on sinks, and sinks on sources.
pub(super) fn in_sequence(nodes: &mut [Node]) -> Vec<u32> {
    let root = nodes.len() - 1;
    // From the leaves: whoever has no children left to wait for.
    let mut children = vec![0_u32; nodes.len()];
    for node in &nodes[..root] {
        children[node.parent as usize] += 1;
    }
    let mut from_the_leaves: Vec<usize> = (0..root).filter(|&node| children[node] == 0).collect();
    let mut next = 0;
    while let Some(&node) = from_the_leaves.get(next) {
        next += 1;
        let Node { parent, size, .. } = nodes[node];
        let parent = parent as usize;
        if parent == NONE as usize {
            break;
        }
        nodes[parent].size += size;
        children[parent] -= 1;
        if children[parent] == 0 {
            from_the_leaves.push(parent);
        }
    }
    let mut sequence = vec![NONE; nodes.len()];
    // From the root: `free` is the next place for a child.
    let mut free = vec![1_u32; nodes.len()];
    sequence[0] = number(root);
    for &node in from_the_leaves.iter().rev().filter(|&&node| node != root) {
        let Node { parent, size, .. } = nodes[node];
        let place = free[parent as usize];
        free[parent as usize] += size;
        free[node] = place + 1;
        sequence[place as usize] = number(node);
    }
    sequence
}

//! The network simplex method for transport: sources with units, sinks that want units, routes with
//! a cost each, least total cost.
//!
//! Sinks must be servable in full; sources may keep units. A root node takes what is kept (at no
//! cost) and serves, at a prohibitive cost, what no route serves yet; the spanning tree that the
//! method improves starts with these arcs only. The tree is kept strongly feasible (every arc
//! without flow points towards the root), which rules out going round in circles, so the method
//! ends (Cunningham 1976).

use crate::progress::Watch;

/// No node, no arc.
const NONE: u32 = u32::MAX;

/// One way from a source to a sink.
#[derive(Debug, Clone, Copy)]
pub(super) struct Route {
    pub(super) from: u32,
    pub(super) to: u32,
    /// For each unit; not negative.
    pub(super) cost: i128,
}

/// An arc of the network: the routes first, then one arc between the root and every other node.
#[derive(Debug, Clone, Copy)]
struct Arc {
    from: u32,
    to: u32,
    cost: i128,
}

/// Where a node hangs in the spanning tree.
#[derive(Debug, Clone, Copy)]
struct Node {
    parent: u32,
    /// The arc to the parent, whichever way it points.
    arc: u32,
    /// Whether that arc points to the parent.
    is_up: bool,
    /// Units on that arc. All other arcs carry nothing.
    flow: u64,
    depth: u32,
    first_child: u32,
    next_sibling: u32,
    previous_sibling: u32,
}

/// The problem and the tree being improved.
pub(super) struct Transport {
    arcs: Vec<Arc>,
    routes: usize,
    /// The arcs that may come into the tree: the routes, and what sources keep.
    choices: usize,
    nodes: Vec<Node>,
    /// The price of a unit at each node; the reduced cost of an arc is its cost plus the price where
    /// it leaves minus the price where it arrives.
    prices: Vec<i128>,
    root: u32,
    /// Where the search for the next arc goes on.
    next: usize,
    block: usize,
    stack: Vec<u32>,
}

impl Transport {
    /// `units` at each source, `wanted` by each sink (at least 1 each).
    pub(super) fn new(units: Vec<u64>, wanted: Vec<u64>, routes: Vec<Route>) -> Self {
        let sources = number(units.len());
        let root = sources + number(wanted.len());
        let count = routes.len();
        let dearest = routes.iter().map(|route| route.cost).max().unwrap_or(0);
        // Dearer than any detour over routes, which visits each node once.
        let prohibitive = (dearest + 1) * i128::from(root + 1);
        let mut arcs: Vec<Arc> = routes
            .into_iter()
            .map(|Route { from, to, cost }| Arc { from, to: sources + to, cost })
            .collect();
        arcs.extend((0..sources).map(|node| Arc { from: node, to: root, cost: 0 }));
        arcs.extend((sources..root).map(|node| Arc { from: root, to: node, cost: prohibitive }));
        let mut transport = Self {
            nodes: Vec::with_capacity(root as usize + 1),
            prices: vec![0; root as usize + 1],
            root,
            next: 0,
            block: block_size(count),
            stack: Vec::new(),
            routes: count,
            choices: count + sources as usize,
            arcs,
        };
        for (at, flow) in units.into_iter().chain(wanted).enumerate() {
            let node = number(at);
            transport.nodes.push(Node {
                parent: root,
                arc: number(count + at),
                is_up: node < sources,
                flow,
                depth: 1,
                first_child: NONE,
                next_sibling: if node + 1 < root { node + 1 } else { NONE },
                previous_sibling: if node > 0 { node - 1 } else { NONE },
            });
            transport.prices[at] = if node < sources { 0 } else { prohibitive };
        }
        transport.nodes.push(Node {
            parent: NONE,
            arc: NONE,
            is_up: false,
            flow: 0,
            depth: 0,
            first_child: if root > 0 { 0 } else { NONE },
            next_sibling: NONE,
            previous_sibling: NONE,
        });
        transport
    }

    /// Units on each route at the least cost; nothing when stopped.
    pub(super) fn solve(mut self, watch: &Watch<'_>) -> Option<Vec<u64>> {
        while let Some(arc) = self.cheaper_arc() {
            if !watch.may_spend(self.block as u64) {
                return None;
            }
            self.pivot(arc);
        }
        let mut flows = vec![0; self.routes];
        for node in &self.nodes[..self.root as usize] {
            if let Some(flow) = flows.get_mut(node.arc as usize) {
                *flow = node.flow;
            }
        }
        Some(flows)
    }

    /// An arc that would lower the cost: the best of the first block that has any.
    fn cheaper_arc(&mut self) -> Option<u32> {
        let mut looked_at = 0;
        while looked_at < self.choices {
            let block = self.block.min(self.choices - looked_at).min(self.choices - self.next);
            let mut best = 0;
            let mut found = None;
            for (at, arc) in self.arcs[self.next..self.next + block].iter().enumerate() {
                let reduced =
                    arc.cost + self.prices[arc.from as usize] - self.prices[arc.to as usize];
                if reduced < best {
                    best = reduced;
                    found = Some(self.next + at);
                }
            }
            looked_at += block;
            self.next = (self.next + block) % self.choices;
            if found.is_some() {
                return found.map(number);
            }
        }
        None
    }

    /// Sends as much as possible round the cycle that `entering` closes, and drops the arc that
    /// runs empty from the tree.
    fn pivot(&mut self, entering: u32) {
        let Arc { from, to, .. } = self.arcs[entering as usize];
        let apex = self.meeting(from, to);
        // Units go apex → from → to → apex. Arcs pointing against that lose flow. Of those that run
        // empty together the last on this round leaves: that keeps the tree strongly feasible.
        let mut units = u64::MAX;
        let mut leaving = NONE;
        let mut leaves_behind_from = true;
        let mut node = from;
        while node != apex {
            let Node { parent, is_up, flow, .. } = self.nodes[node as usize];
            // Walked upwards, so the first met is the last on the round: only less is better.
            if is_up && flow < units {
                (units, leaving) = (flow, node);
            }
            node = parent;
        }
        node = to;
        while node != apex {
            let Node { parent, is_up, flow, .. } = self.nodes[node as usize];
            if !is_up && flow <= units {
                (units, leaving, leaves_behind_from) = (flow, node, false);
            }
            node = parent;
        }
        debug_assert!(leaving != NONE, "costs are not negative, so no cycle is endless");
        self.send_round(from, apex, units, true);
        self.send_round(to, apex, units, false);
        if leaves_behind_from {
            self.hang(from, to, entering, true, units, leaving);
        } else {
            self.hang(to, from, entering, false, units, leaving);
        }
    }

    /// Changes the flow on the way from `node` up to `apex`: upward arcs lose on the near side of
    /// the cycle and gain on the far side.
    fn send_round(&mut self, mut node: u32, apex: u32, units: u64, upward_loses: bool) {
        while node != apex {
            let here = &mut self.nodes[node as usize];
            if here.is_up == upward_loses {
                here.flow -= units;
            } else {
                here.flow += units;
            }
            node = here.parent;
        }
    }

    /// Where the ways of two nodes to the root meet.
    fn meeting(&self, mut a: u32, mut b: u32) -> u32 {
        while a != b {
            let (node_a, node_b) = (self.nodes[a as usize], self.nodes[b as usize]);
            if node_a.depth >= node_b.depth {
                a = node_a.parent;
            }
            if node_b.depth >= node_a.depth {
                b = node_b.parent;
            }
        }
        a
    }

    /// Cuts the branch that hangs on `leaving`, turns it so that `top` (inside it) is uppermost, and
    /// hangs it on `under` by `arc`, which carries `flow`.
    fn hang(&mut self, top: u32, under: u32, arc: u32, is_up: bool, flow: u64, leaving: u32) {
        let (mut node, mut parent, mut arc, mut is_up, mut flow) = (top, under, arc, is_up, flow);
        loop {
            let old = self.nodes[node as usize];
            self.unlink(node);
            self.link(node, parent);
            let here = &mut self.nodes[node as usize];
            here.arc = arc;
            here.is_up = is_up;
            here.flow = flow;
            if node == leaving {
                break;
            }
            // The arc to the old parent now leads down to it.
            (parent, node) = (node, old.parent);
            (arc, is_up, flow) = (old.arc, !old.is_up, old.flow);
        }
        self.reprice(top);
    }

    /// Sets depth and price in the whole branch under `top` from its parent.
    fn reprice(&mut self, top: u32) {
        let Node { parent, arc, is_up, .. } = self.nodes[top as usize];
        let cost = self.arcs[arc as usize].cost;
        let at_parent = self.prices[parent as usize];
        let price = if is_up { at_parent - cost } else { at_parent + cost };
        // The branch keeps its inner arcs, so all its prices change by the same amount.
        let change = price - self.prices[top as usize];
        self.stack.push(top);
        while let Some(node) = self.stack.pop() {
            self.prices[node as usize] += change;
            let parent = self.nodes[node as usize].parent;
            self.nodes[node as usize].depth = self.nodes[parent as usize].depth + 1;
            let mut child = self.nodes[node as usize].first_child;
            while child != NONE {
                self.stack.push(child);
                child = self.nodes[child as usize].next_sibling;
            }
        }
    }

    fn unlink(&mut self, node: u32) {
        let Node { parent, next_sibling, previous_sibling, .. } = self.nodes[node as usize];
        if previous_sibling == NONE {
            self.nodes[parent as usize].first_child = next_sibling;
        } else {
            self.nodes[previous_sibling as usize].next_sibling = next_sibling;
        }
        if next_sibling != NONE {
            self.nodes[next_sibling as usize].previous_sibling = previous_sibling;
        }
    }

    fn link(&mut self, node: u32, parent: u32) {
        let eldest = self.nodes[parent as usize].first_child;
        if eldest != NONE {
            self.nodes[eldest as usize].previous_sibling = node;
        }
        let here = &mut self.nodes[node as usize];
        here.parent = parent;
        here.next_sibling = eldest;
        here.previous_sibling = NONE;
        self.nodes[parent as usize].first_child = node;
    }
}

/// Arcs looked at together: about the square root of their number is quickest.
fn block_size(routes: usize) -> usize {
    routes.isqrt().max(16)
}

fn number(at: usize) -> u32 {
    u32::try_from(at).expect("lots, needs and matches are limited to far less than 2^32")
}

#[cfg(test)]
mod tests;

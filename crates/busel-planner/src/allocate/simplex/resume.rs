//! A first spanning tree made of a plan that is there: one for nearly the same problem needs little
//! to be the best.
//!
//! Every way that carries something becomes a branch. Where such ways close a circle, units go round
//! it, in the direction that costs less, until a way is empty; so trees are left. One that does not
//! reach the root, because none of its sources keeps anything, hangs there by its first source.

use super::super::groups::Groups;
use super::start::in_sequence;
use super::{Cost, NONE, Node, Route, number};

/// The tree for `units` at each source, so many sinks, and what flows on each of the `routes`.
/// Strongly feasible: what points away from the root carries something.
pub(super) fn tree<C: Cost>(
    units: &[u64],
    sinks: usize,
    routes: &[Route<C>],
    flows: &[u64],
) -> (Vec<Node>, Vec<u32>) {
    let root = units.len() + sinks;
    let mut forest = Forest { branches: Vec::new(), at: vec![Vec::new(); root + 1] };
    let mut groups = Groups::new(root + 1);
    let mut left = units.to_vec();
    let mut closing = Vec::new();
    let mut add = |forest: &mut Forest<C>, branch: Branch<C>| {
        if groups.join(branch.source, branch.to) {
            forest.add(branch);
        } else {
            closing.push(branch);
        }
    };
    for ((at, route), &units) in routes.iter().enumerate().zip(flows).filter(|(_, f)| **f > 0) {
        let (source, to) = (route.from as usize, left.len() + route.to as usize);
        left[source] -= units;
        add(&mut forest, Branch { source, to, arc: number(at), units, cost: route.cost });
    }
    for (source, &units) in left.iter().enumerate().filter(|(_, units)| **units > 0) {
        let arc = number(routes.len() + source);
        add(&mut forest, Branch { source, to: root, arc, units, cost: C::default() });
    }
    for branch in closing {
        forest.close(branch);
    }
    let mut nodes = forest.rooted(root, routes.len());
    let sequence = in_sequence(&mut nodes);
    (nodes, sequence)
}

/// A way from a source to a sink, or to the root for what it keeps.
#[derive(Clone, Copy)]
struct Branch<C> {
    source: usize,
    to: usize,
    arc: u32,
    units: u64,
    cost: C,
}

/// Ways without a circle among them.
struct Forest<C> {
    branches: Vec<Branch<C>>,
    /// The branches at each node.
    at: Vec<Vec<usize>>,
}

impl<C: Cost> Forest<C> {
    fn add(&mut self, branch: Branch<C>) {
        for end in [branch.source, branch.to] {
            self.at[end].push(self.branches.len());
        }
        self.branches.push(branch);
    }

    /// Adds a way that may close a circle, and empties one on that circle.
    fn close(&mut self, mut new: Branch<C>) {
        let Some(path) = self.path(new.source, new.to) else { return self.add(new) };
        // From the source every second way leads onwards: it loses what the new one gains.
        let (mut saved, mut spent) = (C::default(), new.cost);
        for (step, &at) in path.iter().enumerate() {
            let side = if step % 2 == 0 { &mut saved } else { &mut spent };
            *side = *side + self.branches[at].cost;
        }
        // Those at even steps lose, or those at odd ones and the new one.
        let turn = usize::from(saved < spent);
        let can_lose = path.iter().skip(turn).step_by(2).map(|&at| self.branches[at].units);
        let most = if turn == 1 { new.units } else { u64::MAX };
        let units = can_lose.fold(most, u64::min);
        for (step, &at) in path.iter().enumerate() {
            let branch = &mut self.branches[at];
            if step % 2 == turn {
                branch.units -= units;
            } else {
                branch.units += units;
            }
            if branch.units == 0 {
                for end in [branch.source, branch.to] {
                    self.at[end].retain(|&other| other != at);
                }
            }
        }
        new.units = if turn == 1 { new.units - units } else { new.units + units };
        if new.units > 0 {
            self.add(new);
        }
    }

    /// The branches from one node to another; nothing when no way leads there.
    fn path(&self, from: usize, to: usize) -> Option<Vec<usize>> {
        let mut came_by = vec![usize::MAX; self.at.len()];
        let mut reached = vec![from];
        let other_end = |at: usize, node: usize| {
            let Branch { source, to, .. } = self.branches[at];
            if source == node { to } else { source }
        };
        while let Some(node) = reached.pop() {
            if node == to {
                let (mut path, mut node) = (Vec::new(), to);
                while node != from {
                    path.push(came_by[node]);
                    node = other_end(came_by[node], node);
                }
                path.reverse();
                return Some(path);
            }
            for &at in &self.at[node] {
                let next = other_end(at, node);
                if at != came_by[node] {
                    came_by[next] = at;
                    reached.push(next);
                }
            }
        }
        None
    }

    /// All nodes, each hanging where its way to the root leads.
    fn rooted(&self, root: usize, routes: usize) -> Vec<Node> {
        let alone = |node: usize| Node {
            flow: 0,
            parent: number(root),
            arc: number(routes + node),
            size: 1,
            is_up: true,
        };
        let mut nodes: Vec<Node> = (0..root).map(alone).collect();
        nodes.push(Node { parent: NONE, arc: NONE, ..alone(root) });
        let mut is_hung = vec![false; nodes.len()];
        let mut waiting = Vec::new();
        for first in std::iter::once(root).chain(0..root) {
            if is_hung[first] {
                continue;
            }
            is_hung[first] = true;
            waiting.push(first);
            while let Some(parent) = waiting.pop() {
                for &at in &self.at[parent] {
                    let Branch { source, to, arc, units, .. } = self.branches[at];
                    let is_up = to == parent;
                    let child = if is_up { source } else { to };
                    if !std::mem::replace(&mut is_hung[child], true) {
                        let parent = number(parent);
                        nodes[child] = Node { flow: units, parent, arc, is_up, ..nodes[child] };
                        waiting.push(child);
                    }
                }
            }
        }
        nodes
    }
}

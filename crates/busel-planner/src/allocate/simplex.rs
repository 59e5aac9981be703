//! The network simplex method: sources with units, sinks that earn something for units, routes with
//! a cost each; the largest earnings after costs.
//!
//! What a sink earns falls from one segment of its wish to the next, never rises. A root node takes
//! what sources keep (at no cost) and what sinks have (at the reward of their segment). The spanning
//! tree that the method improves starts from a plan made by hand (see [`start`]), or from one that is
//! there (see [`resume`]). It is kept strongly feasible (every arc that cannot take one unit more
//! towards the root has flow to give back), which rules out going round in circles, so the method
//! ends (Cunningham 1976).
//!
//! A sink's ten segments are one arc here whose cost depends on how far it is filled: the full
//! segments stay full and the empty ones empty unless the price at the sink says otherwise.

mod entering;
mod resume;
mod start;
mod wanted;

pub(super) use wanted::Wanted;

use std::ops::{Add, Mul, Range, Sub};

use self::entering::{Entering, Search};
use crate::progress::Watch;

/// No node, no arc.
const NONE: u32 = u32::MAX;

/// A whole number wide enough for every sum of costs along a way without a circle.
pub(super) trait Cost:
    Copy + Ord + Default + From<u8> + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self>
{
}

impl Cost for i64 {}
impl Cost for i128 {}

/// One way from a source to a sink.
#[derive(Debug, Clone, Copy)]
pub(super) struct Route<C> {
    pub(super) cost: C,
    pub(super) from: u32,
    pub(super) to: u32,
}

/// Where a node hangs in the spanning tree.
#[derive(Debug, Clone, Copy)]
struct Node {
    /// Units on the arc to the parent. Routes elsewhere carry nothing.
    flow: u64,
    parent: u32,
    /// The arc to the parent, whichever way it points: a route, or `routes + node` for the arc
    /// between a node and the root.
    arc: u32,
    /// Nodes in the branch, this one included.
    size: u32,
    /// Whether the arc points to the parent.
    is_up: bool,
}

/// How a search for the leaving arc ended.
struct Round {
    units: u64,
    /// The node whose arc to its parent leaves; none if the entering arc is itself the tightest.
    leaving: u32,
    is_behind_from: bool,
}

/// The problem and the tree being improved. Nodes are the sources, then the sinks, then the root.
pub(super) struct Transport<C> {
    /// Each leads to the node of its sink.
    routes: Vec<Route<C>>,
    /// By sink, where its routes end.
    ends: Vec<u32>,
    sources: u32,
    wanted: Vec<Wanted<C>>,
    /// By sink: the first segment that is not full. Where a segment is in the tree, this one.
    segment: Vec<u8>,
    /// By sink: what a unit must be worth elsewhere to be given back, and what one more earns here.
    kept_for: Vec<(C, C)>,
    nodes: Vec<Node>,
    /// All nodes, each followed by the branches that hang on it: so every branch lies in one piece.
    sequence: Vec<u32>,
    /// By node, its place in the sequence; apart from the nodes, as a change moves very many.
    places: Vec<u32>,
    /// A branch on its way to another place.
    moving: Vec<u32>,
    /// The price of a unit at each node; only differences mean something. The reduced cost of an arc
    /// is its cost plus the price where it leaves minus the price where it arrives.
    prices: Vec<C>,
    root: u32,
    search: Search<C>,
    /// More than any price.
    beyond: C,
}

impl<C: Cost> Transport<C> {
    /// `units` at each source, what is `wanted` by each sink, and routes ordered by sink. `beyond`
    /// is more than any reward plus the costs along any way without a circle.
    pub(super) fn new(
        units: &[u64],
        wanted: Vec<Wanted<C>>,
        routes: Vec<Route<C>>,
        beyond: C,
    ) -> Self {
        debug_assert!(routes.is_sorted_by_key(|route| route.to), "routes are ordered by sink");
        let tree = start::tree(units, &wanted, &routes);
        Self::on(tree, units.len(), wanted, routes, beyond)
    }

    /// The same, begun with a plan in which every sink has what it aims at: its units by route.
    pub(super) fn resumed(
        units: &[u64],
        wanted: Vec<Wanted<C>>,
        routes: Vec<Route<C>>,
        flows: &[u64],
        beyond: C,
    ) -> Self {
        debug_assert!(routes.is_sorted_by_key(|route| route.to), "routes are ordered by sink");
        let tree = resume::tree(units, wanted.len(), &routes, flows);
        Self::on(tree, units.len(), wanted, routes, beyond)
    }

    fn on(
        (nodes, sequence): (Vec<Node>, Vec<u32>),
        sources: usize,
        wanted: Vec<Wanted<C>>,
        mut routes: Vec<Route<C>>,
        beyond: C,
    ) -> Self {
        let sources = number(sources);
        let root = sources + number(wanted.len());
        let mut ends = vec![0; wanted.len()];
        for (at, route) in (1..).zip(&mut routes) {
            ends[route.to as usize] = at;
            route.to += sources;
        }
        let mut places = vec![0; nodes.len()];
        for (place, &node) in (0..).zip(&sequence) {
            places[node as usize] = place;
        }
        let mut transport = Self {
            nodes,
            places,
            sequence,
            moving: Vec::new(),
            segment: vec![0; wanted.len()],
            kept_for: vec![(C::default(), C::default()); wanted.len()],
            prices: vec![C::default(); root as usize + 1],
            root,
            search: Search::among(routes.len()),
            routes,
            ends,
            sources,
            wanted,
            beyond,
        };
        transport.open_segments();
        for at in 1..transport.sequence.len() {
            let node = transport.sequence[at];
            transport.prices[node as usize] = transport.price(node);
        }
        transport
    }

    /// Units on each route for the largest earnings; nothing when stopped.
    pub(super) fn solve(mut self, watch: &Watch<'_>) -> Option<Vec<u64>> {
        self.improve(watch).then(|| self.flows())
    }

    /// Goes on until the earnings are the largest; false when stopped before.
    pub(super) fn improve(&mut self, watch: &Watch<'_>) -> bool {
        while let Some(entering) = self.better() {
            if !watch.may_spend(self.search.glances()) {
                return false;
            }
            self.pivot(entering);
        }
        true
    }

    /// Units on each route.
    fn flows(&self) -> Vec<u64> {
        let mut flows = vec![0; self.routes.len()];
        for node in &self.nodes[..self.root as usize] {
            if let Some(flow) = flows.get_mut(node.arc as usize) {
                *flow = node.flow;
            }
        }
        flows
    }

    /// Which routes carry something in some plan with the largest earnings; right only after
    /// [`improve`](Self::improve).
    pub(super) fn is_tight(&self) -> impl Iterator<Item = bool> + '_ {
        let price = |node: u32| self.prices[node as usize];
        self.routes.iter().map(move |route| route.cost + price(route.from) == price(route.to))
    }

    /// Which sources keep something in some plan with the largest earnings, in the same sense.
    pub(super) fn may_keep(&self) -> impl Iterator<Item = bool> + '_ {
        let at_root = self.prices[self.root as usize];
        self.prices[..self.sources as usize].iter().map(move |&price| price == at_root)
    }

    /// After the start: what hangs on the root by itself is filled up to somewhere, the rest has what
    /// it aims at.
    fn open_segments(&mut self) {
        for sink in 0..number(self.wanted.len()) {
            let wanted = self.wanted[sink as usize];
            let node = &mut self.nodes[(self.sources + sink) as usize];
            let mut segment = wanted.next_filled(wanted.aims_at());
            if node.parent == self.root {
                segment = 0;
                while wanted.before(segment + 1) <= node.flow {
                    segment += 1;
                }
                node.flow -= wanted.before(segment);
            }
            self.set_segment(sink, segment);
        }
    }

    fn set_segment(&mut self, sink: u32, segment: u8) {
        let wanted = &self.wanted[sink as usize];
        let fills = if segment < wanted.segments {
            wanted.earns(segment)
        } else {
            C::default() - self.beyond
        };
        let gives_back = wanted.back_from(segment).map_or(self.beyond, |last| wanted.earns(last));
        self.segment[sink as usize] = segment;
        self.kept_for[sink as usize] = (gives_back, fills);
    }

    /// Sends as much as possible round the cycle that `entering` closes, and drops the arc that
    /// cannot take more from the tree.
    fn pivot(&mut self, entering: Entering) {
        let (from, to, bound) = match entering {
            Entering::Route(at) => {
                let Route { from, to, .. } = self.routes[at as usize];
                (from, to, u64::MAX)
            }
            Entering::Keep(source) => (source, self.root, u64::MAX),
            Entering::Fill(sink) => {
                let width = self.wanted[sink as usize].width(self.segment[sink as usize]);
                (self.sources + sink, self.root, width)
            }
            Entering::GiveBack(sink) => {
                let wanted = &self.wanted[sink as usize];
                let last = wanted.back_from(self.segment[sink as usize]);
                (self.root, self.sources + sink, last.map_or(0, |last| wanted.width(last)))
            }
        };
        let apex = self.meeting(from, to);
        let Round { units, leaving, is_behind_from } = self.tightest(from, to, apex, bound);
        if units > 0 {
            self.send_round(from, apex, units, true);
            self.send_round(to, apex, units, false);
        }
        if leaving != NONE {
            self.leave(leaving, is_behind_from);
            self.resize(self.nodes[leaving as usize].parent, apex, leaving, false);
            self.resize(if is_behind_from { to } else { from }, apex, leaving, true);
        }
        self.enter(entering, units, leaving, is_behind_from);
    }

    /// How much goes round apex → `from` → `to` → apex and what stops it. Of those that stop it
    /// together the last on this round leaves: that keeps the tree strongly feasible.
    fn tightest(&self, from: u32, to: u32, apex: u32, bound: u64) -> Round {
        let mut round = Round { units: u64::MAX, leaving: NONE, is_behind_from: true };
        let mut node = from;
        while node != apex {
            let Node { parent, is_up, flow, .. } = self.nodes[node as usize];
            // Walked upwards, so the first met is the last on the round: only less is better.
            if is_up && flow < round.units {
                (round.units, round.leaving) = (flow, node);
            }
            node = parent;
        }
        if bound <= round.units {
            (round.units, round.leaving) = (bound, NONE);
        }
        node = to;
        while node != apex {
            let Node { parent, is_up, flow, arc, .. } = self.nodes[node as usize];
            let room = if !is_up {
                flow
            } else if parent == self.root && node >= self.sources {
                let sink = (node - self.sources) as usize;
                debug_assert_eq!(arc, number(self.routes.len()) + node, "sinks reach the root so");
                self.wanted[sink].width(self.segment[sink]) - flow
            } else {
                u64::MAX
            };
            if room <= round.units {
                round = Round { units: room, leaving: node, is_behind_from: false };
            }
            node = parent;
        }
        round
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

    /// A segment that leaves is empty or full from now on; other arcs leave empty.
    fn leave(&mut self, leaving: u32, is_behind_from: bool) {
        let node = self.nodes[leaving as usize];
        if node.parent == self.root && leaving >= self.sources && !is_behind_from {
            let sink = leaving - self.sources;
            let next = self.wanted[sink as usize].next_filled(self.segment[sink as usize] + 1);
            self.set_segment(sink, next);
        }
    }

    fn enter(&mut self, entering: Entering, units: u64, leaving: u32, is_behind_from: bool) {
        let hangs_itself = leaving == NONE;
        let routes = number(self.routes.len());
        match entering {
            Entering::Route(at) => {
                let Route { from, to, .. } = self.routes[at as usize];
                if is_behind_from {
                    self.hang(from, to, at, true, units, leaving);
                } else {
                    self.hang(to, from, at, false, units, leaving);
                }
            }
            Entering::Keep(source) => {
                self.hang(source, self.root, routes + source, true, units, leaving);
            }
            Entering::Fill(sink) if hangs_itself => {
                let next = self.wanted[sink as usize].next_filled(self.segment[sink as usize] + 1);
                self.set_segment(sink, next);
            }
            Entering::Fill(sink) => {
                let node = self.sources + sink;
                self.hang(node, self.root, routes + node, true, units, leaving);
            }
            Entering::GiveBack(sink) => {
                let node = self.sources + sink;
                let wanted = self.wanted[sink as usize];
                let last = wanted.back_from(self.segment[sink as usize]);
                let last = last.expect("only a sink with a full segment gives back");
                self.set_segment(sink, last);
                if !hangs_itself {
                    let stays = wanted.width(last) - units;
                    self.hang(node, self.root, routes + node, true, stays, leaving);
                }
            }
        }
    }

    /// Where the ways of two nodes to the root meet.
    fn meeting(&self, mut a: u32, mut b: u32) -> u32 {
        // The larger branch cannot hang on the smaller, so the smaller goes up.
        while a != b {
            if self.nodes[a as usize].size < self.nodes[b as usize].size {
                a = self.nodes[a as usize].parent;
            } else {
                b = self.nodes[b as usize].parent;
            }
        }
        a
    }

    /// On the way from `node` up to `apex`: the branch of `leaving` goes, or comes.
    fn resize(&mut self, mut node: u32, apex: u32, leaving: u32, comes: bool) {
        let size = self.nodes[leaving as usize].size;
        while node != apex {
            let here = &mut self.nodes[node as usize];
            here.size = if comes { here.size + size } else { here.size - size };
            node = here.parent;
        }
    }

    /// Cuts the branch that hangs on `leaving`, turns it so that `top` (inside it) is uppermost, and
    /// hangs it on `under` by `arc`, which carries `flow`.
    fn hang(&mut self, top: u32, under: u32, arc: u32, is_up: bool, flow: u64, leaving: u32) {
        self.take_up(top, leaving);
        let whole = self.nodes[leaving as usize].size;
        let (mut node, mut parent, mut arc, mut is_up, mut flow) = (top, under, arc, is_up, flow);
        let mut cut_off = 0;
        loop {
            let old = self.nodes[node as usize];
            self.nodes[node as usize] = Node { flow, parent, arc, size: whole - cut_off, is_up };
            if node == leaving {
                self.put_down(self.places[node as usize] as usize, under);
                break;
            }
            // The arc to the old parent now leads down to it.
            cut_off = old.size;
            (parent, node) = (node, old.parent);
            (arc, is_up, flow) = (old.arc, !old.is_up, old.flow);
        }
        self.reprice(top);
    }

    /// The places of a branch in the sequence.
    fn branch(&self, node: u32) -> Range<usize> {
        let begin = self.places[node as usize] as usize;
        begin..begin + self.nodes[node as usize].size as usize
    }

    /// Copies the branch of `leaving`, turned so that `top` comes first, to `moving`.
    fn take_up(&mut self, top: u32, leaving: u32) {
        self.moving.clear();
        let mut node = top;
        let (mut inner_begin, mut inner_end) = (0, 0);
        loop {
            let Range { start: begin, end } = self.branch(node);
            if node == top {
                (inner_begin, inner_end) = (begin, begin);
            }
            // A parent hangs below its child from now on, with all its other children.
            self.moving.extend_from_slice(&self.sequence[begin..inner_begin]);
            self.moving.extend_from_slice(&self.sequence[inner_end..end]);
            if node == leaving {
                return;
            }
            (inner_begin, inner_end) = (begin, end);
            node = self.nodes[node as usize].parent;
        }
    }

    /// Puts what is in `moving`, and still stands from place `from` on, into the branch of `under`,
    /// whose size counts it already: first or last there, whichever moves fewer others.
    fn put_down(&mut self, from: usize, under: u32) {
        let size = self.moving.len();
        let Range { start, end } = self.branch(under);
        // Places count as they are without what moves.
        let gone = if start < from { 0 } else { size };
        let (first, last) = (start + 1 - gone, end - size - gone);
        let to = if from.abs_diff(first) < from.abs_diff(last) { first } else { last };
        if to <= from {
            self.sequence.copy_within(to..from, to + size);
        } else {
            self.sequence.copy_within(from + size..to + size, from);
        }
        self.sequence[to..to + size].copy_from_slice(&self.moving);
        let (begin, end) = (from.min(to), from.max(to) + size);
        for (place, &node) in (number(begin)..).zip(&self.sequence[begin..end]) {
            self.places[node as usize] = place;
        }
    }

    /// The price at `node` as its arc to the parent makes it.
    fn price(&self, node: u32) -> C {
        let Node { parent, arc, is_up, .. } = self.nodes[node as usize];
        let at_parent = self.prices[parent as usize];
        if let Some(route) = self.routes.get(arc as usize) {
            if is_up { at_parent - route.cost } else { at_parent + route.cost }
        } else if let Some(sink) = node.checked_sub(self.sources) {
            at_parent + self.kept_for[sink as usize].1
        } else {
            at_parent
        }
    }

    /// Makes the prices in the branch under `top`, which are right among themselves, right against
    /// all others: by changing those in the branch, or the others if these are fewer.
    fn reprice(&mut self, top: u32) {
        let change = self.price(top) - self.prices[top as usize];
        let Range { start: begin, end } = self.branch(top);
        if end - begin <= self.root as usize / 2 {
            for &node in &self.sequence[begin..end] {
                self.prices[node as usize] = self.prices[node as usize] + change;
            }
            return;
        }
        for &node in self.sequence[..begin].iter().chain(&self.sequence[end..]) {
            self.prices[node as usize] = self.prices[node as usize] - change;
        }
        // Prices must not wander off over many such changes.
        let at_root = self.prices[self.root as usize];
        if at_root > self.beyond || at_root < C::default() - self.beyond {
            for price in &mut self.prices {
                *price = *price - at_root;
            }
        }
    }
}

fn number(at: usize) -> u32 {
    u32::try_from(at).expect("lots, needs and matches are limited to far less than 2^32")
}

#[cfg(test)]
mod tests;

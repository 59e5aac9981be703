//! What comes into the tree next.
//!
//! A block of arcs is looked through, and of what would raise the earnings the most promising are
//! kept in a short list. The best of the list comes into the tree, again and again, until nothing in
//! it would raise the earnings any more; then the next block is looked through. After every change
//! what is in the list is weighed anew: that costs little beside a block, and the best of a large
//! block, which saves many changes, is had for a fraction of the glances.

use super::{Cost, Route, Transport, number};

/// A block has so many arcs for each place in the list.
const ARCS_PER_PLACE: usize = 32;

/// What may come into the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Entering {
    Route(u32),
    /// The source keeps more.
    Keep(u32),
    /// The sink goes on to the segment it is about to fill.
    Fill(u32),
    /// The sink gives back of its last full segment.
    GiveBack(u32),
}

/// How far the search is.
pub(super) struct Search<C> {
    /// What would have raised the earnings when last weighed, and its reduced cost then.
    promising: Vec<(C, Entering)>,
    /// Where the next block begins.
    next: usize,
    block: usize,
    /// So many promising ones are kept of a block.
    kept: usize,
    /// Since they were last asked for.
    glances: u64,
}

impl<C> Search<C> {
    pub(super) fn among(routes: usize) -> Self {
        let kept = (routes.isqrt() / 2).max(8);
        Self { promising: Vec::new(), next: 0, block: ARCS_PER_PLACE * kept, kept, glances: 0 }
    }

    /// Arcs looked at since the last call.
    pub(super) fn glances(&mut self) -> u64 {
        std::mem::take(&mut self.glances)
    }
}

impl<C: Cost> Transport<C> {
    /// What would raise the earnings: the best that is known of; none only if there is none at all.
    pub(super) fn better(&mut self) -> Option<Entering> {
        if let Some(best) = self.best_promising() {
            return Some(best);
        }
        let count = self.routes.len() + self.root as usize;
        let mut looked_at = 0;
        while looked_at < count && self.search.promising.is_empty() {
            let begin = self.search.next;
            let end = count.min(begin + self.search.block);
            self.look_through(begin, end);
            looked_at += end - begin;
            self.search.next = if end == count { 0 } else { end };
        }
        self.search.glances += looked_at as u64;
        let Search { promising, kept, .. } = &mut self.search;
        if promising.len() > *kept {
            promising.select_nth_unstable(*kept);
            promising.truncate(*kept);
        }
        self.best_promising()
    }

    /// Takes the best out of the list, and drops what would not raise the earnings any more.
    fn best_promising(&mut self) -> Option<Entering> {
        let mut promising = std::mem::take(&mut self.search.promising);
        self.search.glances += promising.len() as u64;
        promising.retain_mut(|(reduced, entering)| {
            *reduced = self.reduced_cost(*entering);
            *reduced < C::default()
        });
        let best = (0..promising.len()).min_by_key(|&at| promising[at]);
        let best = best.map(|at| promising.swap_remove(at).1);
        self.search.promising = promising;
        best
    }

    fn reduced_cost(&self, entering: Entering) -> C {
        let price = |node: u32| self.prices[node as usize];
        match entering {
            Entering::Route(at) => {
                let Route { cost, from, to } = self.routes[at as usize];
                cost + price(from) - price(to)
            }
            Entering::Keep(source) => price(source) - price(self.root),
            Entering::Fill(sink) => {
                let (_, fills) = self.kept_for[sink as usize];
                price(self.sources + sink) - price(self.root) - fills
            }
            Entering::GiveBack(sink) => {
                let (gives_back, _) = self.kept_for[sink as usize];
                gives_back + price(self.root) - price(self.sources + sink)
            }
        }
    }

    /// Puts into the list what is promising from `begin` to before `end`: routes first, the best to
    /// each sink, then sources, then sinks.
    fn look_through(&mut self, begin: usize, end: usize) {
        let routes = self.routes.len();
        let (mut at, stop) = (begin.min(routes), end.min(routes));
        while at < stop {
            // The routes to one sink lie together, and its price counts for all of them.
            let to = self.routes[at].to;
            let at_sink = self.prices[to as usize];
            let of_sink = stop.min(self.ends[(to - self.sources) as usize] as usize);
            let (mut lowest, mut found) = (at_sink, None);
            for (step, route) in self.routes[at..of_sink].iter().enumerate() {
                let arrives_for = route.cost + self.prices[route.from as usize];
                if arrives_for < lowest {
                    (lowest, found) = (arrives_for, Some(at + step));
                }
            }
            if let Some(found) = found {
                self.search.promising.push((lowest - at_sink, Entering::Route(number(found))));
            }
            at = of_sink;
        }
        for node in begin.max(routes)..end.max(routes) {
            let node = number(node - routes);
            if let Some(sink) = node.checked_sub(self.sources) {
                self.note(Entering::Fill(sink));
                self.note(Entering::GiveBack(sink));
            } else {
                self.note(Entering::Keep(node));
            }
        }
    }

    /// Puts it into the list if it would raise the earnings.
    fn note(&mut self, entering: Entering) {
        let reduced = self.reduced_cost(entering);
        if reduced < C::default() {
            self.search.promising.push((reduced, entering));
        }
    }
}

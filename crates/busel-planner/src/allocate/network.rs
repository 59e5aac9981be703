//! One part of the problem as a network in which units flow from lots to needs.
//!
//! A part is what hangs together by matches. Inside it the lots and needs are divided into cells;
//! units flow only inside a cell. A cell is divided further when a cut shows that some needs use up
//! all the lots they can reach: from then on nothing crosses that cut, in no plan as good as this.
//!
//! Kept at all times: no lot gives more than it holds, no need gets more than its `cap`.

use crate::progress::Watch;

/// Not reached by the search.
const UNREACHED: u32 = u32::MAX;

/// Lots and needs (numbers within the part) that share among themselves.
#[derive(Debug, Clone, Default)]
pub(super) struct Cell {
    pub(super) lots: Vec<u32>,
    pub(super) needs: Vec<u32>,
    /// Whether a class has used up all the lots, so that nothing can come to anyone any more.
    pub(super) is_used_up: bool,
    /// Needs of which some have an odd unit while any of the others might as well have it, and
    /// what each has without it.
    pub(super) tied: Vec<(u32, u64)>,
}

/// How a [`Network::fill`] ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Filled {
    /// Every need of the cell has as much as its cap.
    Full,
    /// As much as can be; [`Network::split`] separates those who are short.
    Short,
    /// Interrupted.
    Stopped,
}

/// A match within the part.
#[derive(Debug, Clone, Copy)]
pub(super) struct Arc {
    pub(super) lot: u32,
    pub(super) need: u32,
}

/// Lots, needs and matches of a part, and what flows.
#[derive(Debug, Clone)]
pub(super) struct Network {
    /// Ordered by need.
    pub(super) arcs: Vec<Arc>,
    need_arcs: Vec<u32>,
    lot_arcs: Vec<u32>,
    lot_arc: Vec<u32>,
    /// Units on each arc.
    pub(super) flow: Vec<u64>,
    /// Units on each arc in a plan for nearly the same problem; empty when there is none.
    remembered: Vec<u64>,
    /// Units of each lot not given yet.
    pub(super) spare: Vec<u64>,
    /// Units each need has.
    pub(super) got: Vec<u64>,
    /// Units each need may have for now.
    pub(super) cap: Vec<u64>,
    /// The cell of each lot and of each need; equal where units may flow.
    lot_cell: Vec<u32>,
    need_cell: Vec<u32>,
    cells: u32,
    search: Search,
}

/// Scratch of the search, kept to save the allocations.
#[derive(Debug, Clone, Default)]
struct Search {
    lot_level: Vec<u32>,
    need_level: Vec<u32>,
    lot_next: Vec<u32>,
    need_next: Vec<u32>,
    lots: Vec<u32>,
    needs: Vec<u32>,
    path: Vec<u32>,
}

impl Network {
    /// A part with `units` in its lots, `needs` needs, and `arcs` ordered by need.
    pub(super) fn new(units: Vec<u64>, needs: usize, arcs: Vec<Arc>) -> Self {
        debug_assert!(arcs.is_sorted_by_key(|arc| arc.need), "arcs are ordered by need");
        let lots = units.len();
        let need_arcs = starts(needs, arcs.iter().map(|arc| arc.need));
        let lot_arcs = starts(lots, arcs.iter().map(|arc| arc.lot));
        let mut next = lot_arcs.clone();
        let mut lot_arc = vec![0; arcs.len()];
        for (at, arc) in (0_u32..).zip(&arcs) {
            let slot = &mut next[arc.lot as usize];
            lot_arc[*slot as usize] = at;
            *slot += 1;
        }
        Self {
            flow: vec![0; arcs.len()],
            remembered: Vec::new(),
            arcs,
            need_arcs,
            lot_arcs,
            lot_arc,
            spare: units,
            got: vec![0; needs],
            cap: vec![0; needs],
            lot_cell: vec![0; lots],
            need_cell: vec![0; needs],
            cells: 1,
            search: Search {
                lot_level: vec![UNREACHED; lots],
                need_level: vec![UNREACHED; needs],
                lot_next: vec![0; lots],
                need_next: vec![0; needs],
                ..Search::default()
            },
        }
    }

    /// The arcs into `need`, as positions in `arcs`.
    pub(super) fn arcs_of_need(&self, need: u32) -> std::ops::Range<usize> {
        let need = need as usize;
        self.need_arcs[need] as usize..self.need_arcs[need + 1] as usize
    }

    /// Whether units may flow on an arc.
    pub(super) fn is_open(&self, arc: Arc) -> bool {
        self.lot_cell[arc.lot as usize] == self.need_cell[arc.need as usize]
    }

    /// Takes note of what flows in a plan for nearly the same problem, by arc: planning begins there
    /// instead of from nothing. It makes no difference to the plan.
    pub(super) fn remember(&mut self, flow: Vec<u64>) {
        debug_assert_eq!(flow.len(), self.arcs.len(), "one number an arc");
        self.remembered = flow;
    }

    /// Whether planning began with another plan.
    pub(super) fn remembers(&self) -> bool {
        !self.remembered.is_empty()
    }

    /// Gives `need` again what it had in the other plan, as far as that is free and within its cap.
    pub(super) fn take_up(&mut self, need: u32) {
        if !self.remembers() {
            return;
        }
        for at in self.arcs_of_need(need) {
            let lot = self.arcs[at].lot as usize;
            let units = self.remembered[at].min(self.spare[lot]).min(self.lacks(need));
            if units > 0 && self.is_open(self.arcs[at]) {
                self.flow[at] += units;
                self.got[need as usize] += units;
                self.spare[lot] -= units;
            }
        }
    }

    /// Takes from `need` what it has above `keep`, back to the lots.
    pub(super) fn withdraw(&mut self, need: u32, keep: u64) {
        let mut excess = self.got[need as usize].saturating_sub(keep);
        self.got[need as usize] -= excess;
        for at in self.arcs_of_need(need) {
            if excess == 0 {
                break;
            }
            let back = excess.min(self.flow[at]);
            self.flow[at] -= back;
            self.spare[self.arcs[at].lot as usize] += back;
            excess -= back;
        }
    }

    /// Brings every need of the cell up to its cap, as far as the lots of the cell reach (Dinic's
    /// maximum flow, from the needs that lack towards the lots that have). No need ever loses.
    pub(super) fn fill(&mut self, cell: &Cell, watch: &Watch<'_>) -> Filled {
        loop {
            if cell.needs.iter().all(|&need| self.lacks(need) == 0) {
                return Filled::Full;
            }
            // A search looks at each match from both sides at most.
            let glances: usize = cell.needs.iter().map(|&n| 2 * self.arcs_of_need(n).len()).sum();
            if !watch.may_spend(1 + glances as u64) {
                return Filled::Stopped;
            }
            if !self.reach(cell) {
                return Filled::Short;
            }
            for &need in &cell.needs {
                while self.lacks(need) > 0 && self.advance(need) {}
            }
        }
    }

    /// Divides the cell after [`Filled::Short`]: first the needs that are short with all they
    /// share lots with, then the rest.
    pub(super) fn split(&mut self, cell: &Cell) -> (Cell, Cell) {
        let search = &self.search;
        let (short_lots, other_lots): (Vec<_>, Vec<_>) =
            cell.lots.iter().partition(|&&lot| search.lot_level[lot as usize] != UNREACHED);
        let (short_needs, other_needs): (Vec<_>, Vec<_>) =
            cell.needs.iter().partition(|&&need| search.need_level[need as usize] != UNREACHED);
        for &lot in &short_lots {
            self.lot_cell[lot as usize] = self.cells;
        }
        for &need in &short_needs {
            self.need_cell[need as usize] = self.cells;
        }
        self.cells += 1;
        (
            Cell { lots: short_lots, needs: short_needs, ..Cell::default() },
            Cell { lots: other_lots, needs: other_needs, ..Cell::default() },
        )
    }

    fn lacks(&self, need: u32) -> u64 {
        self.cap[need as usize] - self.got[need as usize]
    }

    /// Breadth-first search from the needs that lack; true when a lot with something to spare is
    /// found. Otherwise all that was reached is exactly what cannot be helped.
    fn reach(&mut self, cell: &Cell) -> bool {
        let mut search = std::mem::take(&mut self.search);
        for &lot in &cell.lots {
            search.lot_level[lot as usize] = UNREACHED;
            search.lot_next[lot as usize] = self.lot_arcs[lot as usize];
        }
        search.needs.clear();
        for &need in &cell.needs {
            let lacks = self.lacks(need) > 0;
            search.need_level[need as usize] = if lacks { 0 } else { UNREACHED };
            search.need_next[need as usize] = self.need_arcs[need as usize];
            if lacks {
                search.needs.push(need);
            }
        }
        let mut level = 0;
        let mut found = false;
        while !found && !search.needs.is_empty() {
            level += 1;
            search.lots.clear();
            for &need in &search.needs {
                for at in self.arcs_of_need(need) {
                    let lot = self.arcs[at].lot as usize;
                    if search.lot_level[lot] == UNREACHED && self.is_open(self.arcs[at]) {
                        search.lot_level[lot] = level;
                        found |= self.spare[lot] > 0;
                        search.lots.push(self.arcs[at].lot);
                    }
                }
            }
            level += 1;
            search.needs.clear();
            if found {
                break;
            }
            for &lot in &search.lots {
                for &at in self.arcs_of_lot(lot) {
                    let need = self.arcs[at as usize].need;
                    if self.flow[at as usize] > 0 && search.need_level[need as usize] == UNREACHED {
                        search.need_level[need as usize] = level;
                        search.needs.push(need);
                    }
                }
            }
        }
        self.search = search;
        found
    }

    /// The arcs out of `lot`, as positions in `arcs`.
    pub(super) fn arcs_of_lot(&self, lot: u32) -> &[u32] {
        let lot = lot as usize;
        &self.lot_arc[self.lot_arcs[lot] as usize..self.lot_arcs[lot + 1] as usize]
    }

    /// Walks down the levels from `root`, which lacks something, to a lot with something to spare,
    /// and moves as much as the way allows. False when no way is left on these levels.
    fn advance(&mut self, root: u32) -> bool {
        let mut path = std::mem::take(&mut self.search.path);
        path.clear();
        let mut need = root;
        let found = loop {
            // From a need to a lot it matches …
            let Some(at) = self.next_lot(need) else {
                // … or back the way we came, never to try this need again.
                if path.pop().is_none() {
                    break false;
                }
                let into_lot = path.pop().expect("arcs are walked in pairs: to a lot, from a lot");
                let arc = self.arcs[into_lot as usize];
                self.search.lot_next[arc.lot as usize] += 1;
                need = arc.need;
                // The lot may have further takers: look at it again from the same need.
                continue;
            };
            let lot = self.arcs[at as usize].lot;
            path.push(at);
            if self.spare[lot as usize] > 0 {
                self.move_along(root, lot, &path);
                break true;
            }
            // From a lot that is used up to a need that might use another instead.
            if let Some(out) = self.next_need(lot) {
                path.push(out);
                need = self.arcs[out as usize].need;
            } else {
                path.pop();
                self.search.need_next[need as usize] += 1;
            }
        };
        self.search.path = path;
        found
    }

    fn next_lot(&mut self, need: u32) -> Option<u32> {
        let end = self.need_arcs[need as usize + 1];
        let level = self.search.need_level[need as usize];
        loop {
            let at = self.search.need_next[need as usize];
            if at == end {
                return None;
            }
            let arc = self.arcs[at as usize];
            if self.search.lot_level[arc.lot as usize] == level + 1 && self.is_open(arc) {
                return Some(at);
            }
            self.search.need_next[need as usize] += 1;
        }
    }

    fn next_need(&mut self, lot: u32) -> Option<u32> {
        let end = self.lot_arcs[lot as usize + 1];
        let level = self.search.lot_level[lot as usize];
        loop {
            let slot = self.search.lot_next[lot as usize];
            if slot == end {
                return None;
            }
            let at = self.lot_arc[slot as usize];
            let need = self.arcs[at as usize].need as usize;
            if self.flow[at as usize] > 0 && self.search.need_level[need] == level + 1 {
                return Some(at);
            }
            self.search.lot_next[lot as usize] += 1;
        }
    }

    /// Gives `root` as much as the path allows: its odd arcs gain what its even arcs lose.
    fn move_along(&mut self, root: u32, lot: u32, path: &[u32]) {
        let lent = path.iter().skip(1).step_by(2).map(|&at| self.flow[at as usize]);
        let units = lent.fold(self.lacks(root).min(self.spare[lot as usize]), u64::min);
        for (step, &at) in path.iter().enumerate() {
            if step % 2 == 0 {
                self.flow[at as usize] += units;
            } else {
                self.flow[at as usize] -= units;
            }
        }
        self.spare[lot as usize] -= units;
        self.got[root as usize] += units;
    }
}

/// For items sorted into `groups` groups: where each group starts, and the end of the last.
fn starts(groups: usize, group_of: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut starts = vec![0; groups + 1];
    for group in group_of {
        starts[group as usize + 1] += 1;
    }
    for at in 0..groups {
        starts[at + 1] += starts[at];
    }
    starts
}

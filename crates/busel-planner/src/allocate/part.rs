//! Parts: what hangs together by matches is planned together, everything else apart.
//!
//! Blankets and insulin share no match, so they are two small problems instead of one large one. A
//! part knows which lots, needs and matches of the whole problem its own numbers stand for.

use super::cheapest::Way;
use super::groups::Groups;
use super::network::{Arc, Cell, Network};
use super::plan::Given;
use super::problem::{Allocation, LotIndex, MatchIndex, Need, NeedIndex};

/// Lots and needs joined by matches, and how far they are planned.
pub(super) struct Part {
    lots: Vec<LotIndex>,
    need_indices: Vec<NeedIndex>,
    /// The match of each arc of the network.
    matches: Vec<MatchIndex>,
    /// What is asked, by need of the part.
    pub(super) needs: Vec<Need>,
    /// Units in a pack, by lot of the part; 1 when they are loose.
    pub(super) packs: Vec<u64>,
    /// What a unit costs, by arc.
    pub(super) ways: Vec<Way>,
    pub(super) network: Network,
    pub(super) cells: Vec<Cell>,
}

impl Part {
    /// How much there is to do, roughly.
    pub(super) fn weight(&self) -> u64 {
        self.matches.len() as u64
    }

    /// The need of the whole problem that `need` of the part stands for.
    pub(super) fn need_index(&self, need: u32) -> NeedIndex {
        self.need_indices[need as usize]
    }

    /// Units in each lot; only before anything flows.
    pub(super) fn units(&self) -> &[u64] {
        &self.network.spare
    }

    /// Makes the `flows` flow, which are by arc, need by need in the given sequence.
    pub(super) fn flow_as(&mut self, sequence: &[u32], flows: &[u64]) {
        let network = &mut self.network;
        let mut flows = flows.iter();
        for &need in sequence {
            for (at, &units) in network.arcs_of_need(need).zip(&mut flows) {
                network.flow[at] = units;
                network.got[need as usize] += units;
                network.spare[network.arcs[at].lot as usize] -= units;
            }
        }
    }

    /// Lets `units` more flow on an arc; the lot must have them to spare.
    pub(super) fn give(&mut self, at: usize, units: u64) {
        let arc = self.network.arcs[at];
        self.network.flow[at] += units;
        self.network.got[arc.need as usize] += units;
        self.network.spare[arc.lot as usize] -= units;
    }

    /// Begins with what flowed in a plan for nearly the same problem, by match of that problem.
    ///
    /// Not where minimums stand: who of equals has the odd unit while others are left out depends on
    /// where the planning began, and with that who is left out.
    pub(super) fn remember(&mut self, units: &[u64]) {
        if self.needs.iter().all(|need| need.minimum <= 1) {
            self.network.remember(self.matches.iter().map(|of| units[of.at()]).collect());
        }
    }

    /// What flows now.
    pub(super) fn given(&self) -> impl Iterator<Item = Given> + '_ {
        let arcs = self.network.arcs.iter().zip(&self.network.flow).zip(&self.matches);
        arcs.filter(|((_, units), _)| **units > 0).map(|((arc, units), of)| Given {
            of: *of,
            lot: self.lots[arc.lot as usize],
            need: self.need_indices[arc.need as usize],
            units: *units,
        })
    }
}

/// Divides the problem into parts, in the order of their first needs. Matches of lots without a whole pack or of
/// needs that ask for nothing play no part, nor do lots and needs without any other match.
pub(super) fn divide(problem: &Allocation) -> Vec<Part> {
    parts(problem, matches_of_parts(problem))
}

/// The parts with these matches.
pub(super) fn parts(problem: &Allocation, of_parts: Vec<Vec<MatchIndex>>) -> Vec<Part> {
    let mut numbers = vec![None; problem.lots().len()];
    of_parts.into_iter().map(|matches| part(problem, matches, &mut numbers)).collect()
}

/// The matches of each part, ordered by need.
pub(super) fn matches_of_parts(problem: &Allocation) -> Vec<Vec<MatchIndex>> {
    let (lots, needs) = (problem.lots(), problem.needs());
    let mut groups = Groups::new(lots.len() + needs.len());
    let mut by_need: Vec<MatchIndex> = (0..problem.matches().len()).map(MatchIndex::of).collect();
    by_need.retain(|of| {
        let a_match = problem.matches()[of.at()];
        lots[a_match.lot.at()].whole_units() > 0 && needs[a_match.need.at()].asked > 0
    });
    by_need.sort_by_key(|of| problem.matches()[of.at()].need);
    for of in &by_need {
        let a_match = problem.matches()[of.at()];
        groups.join(a_match.lot.at(), lots.len() + a_match.need.at());
    }
    let mut part_of_group = vec![None; lots.len() + needs.len()];
    let mut matches_of_parts: Vec<Vec<MatchIndex>> = Vec::new();
    for of in by_need {
        let group = groups.of(problem.matches()[of.at()].lot.at());
        let part = *part_of_group[group].get_or_insert_with(|| {
            matches_of_parts.push(Vec::new());
            matches_of_parts.len() - 1
        });
        matches_of_parts[part].push(of);
    }
    matches_of_parts
}

/// The part of these matches, which are ordered by need. `numbers` is by lot, and empty for lots of
/// this part.
fn part(problem: &Allocation, matches: Vec<MatchIndex>, numbers: &mut [Option<u32>]) -> Part {
    let mut lots = Vec::new();
    let mut need_indices: Vec<NeedIndex> = Vec::new();
    let mut arcs = Vec::with_capacity(matches.len());
    let mut ways = Vec::with_capacity(matches.len());
    for of in &matches {
        let a_match = problem.matches()[of.at()];
        if need_indices.last() != Some(&a_match.need) {
            need_indices.push(a_match.need);
        }
        let lot = *numbers[a_match.lot.at()].get_or_insert_with(|| {
            lots.push(a_match.lot);
            LotIndex::of(lots.len() - 1).0
        });
        arcs.push(Arc { lot, need: NeedIndex::of(need_indices.len() - 1).0 });
        let expires = problem.lots()[a_match.lot.at()].expires;
        let days = u64::from(expires) + u64::from(a_match.loss);
        ways.push(Way { days, kilometres: a_match.distance });
    }
    let of_part = || lots.iter().map(|lot| problem.lots()[lot.at()]);
    let packs = of_part().map(|lot| lot.pack.max(1)).collect();
    let units = of_part().map(|lot| lot.whole_units()).collect();
    let cell = Cell {
        lots: (0..LotIndex::of(lots.len()).0).collect(),
        needs: (0..NeedIndex::of(need_indices.len()).0).collect(),
        ..Cell::default()
    };
    Part {
        network: Network::new(units, need_indices.len(), arcs),
        needs: need_indices.iter().map(|need| problem.needs()[need.at()]).collect(),
        cells: vec![cell],
        packs,
        lots,
        need_indices,
        matches,
        ways,
    }
}

//! Fair shares: how much each need of one class gets.
//!
//! Two wishes, the first before the second. The class gets as many units as can possibly reach it.
//! Then, listing the fill of every need (given over asked) from the worst to the best, that list is
//! as large as can be: the worst is as well off as possible, then the second worst, and so on, in
//! whole units.
//!
//! How: units are handed out one by one, each to the need that is worst off (see
//! [`level`]). That is the fairest as long as the lots can follow; one maximum flow tells whether
//! they can. If not, a cut shows which needs use up all they can reach. These share all of it among
//! themselves, the others share the rest, and nothing crosses any more: two smaller cases of the
//! same kind (the decomposition of Fujishige and Groenevelt, which is exact in whole units). The
//! shares of the class are unique; only the way they travel is not.

mod level;

use level::{Share, level};

use super::network::{Cell, Filled, Network};
use crate::progress::Watch;

/// Who takes part in a sharing; all lists are by need of the part.
pub(super) struct Class<'a> {
    /// Whether the need is of the class and not left out.
    pub(super) takes_part: &'a [bool],
    /// Units asked for.
    pub(super) asked: &'a [u64],
    /// Units that must not be missing; together they must be reachable.
    pub(super) at_least: &'a [u64],
}

impl Class<'_> {
    fn members(&self, cell: &Cell) -> Vec<u32> {
        cell.needs.iter().copied().filter(|&need| self.takes_part[need as usize]).collect()
    }

    /// Units the members in `cell` have.
    fn total(&self, cell: &Cell, network: &Network) -> u64 {
        self.members(cell).iter().map(|&need| network.got[need as usize]).sum()
    }

    fn shares(&self, members: &[u32]) -> Vec<Share> {
        let share = |&need: &u32| Share {
            asked: self.asked[need as usize],
            at_least: self.at_least[need as usize],
        };
        members.iter().map(share).collect()
    }
}

/// Gives the members of `class` their fair shares, moving what others have but never lessening it,
/// and divides the cells along the cuts it finds. When stopped, what flows is still allowed.
pub(super) fn share(
    network: &mut Network,
    cells: &mut Vec<Cell>,
    class: &Class<'_>,
    watch: &Watch<'_>,
) {
    let mut open = std::mem::take(cells);
    // Taken from the back, so turned round to keep the cells in their order.
    open.reverse();
    let mut sharing = Vec::new();
    while let Some(cell) = open.pop() {
        let members = class.members(&cell);
        for &need in &members {
            network.cap[need as usize] = class.asked[need as usize];
        }
        match network.fill(&cell, watch) {
            Filled::Full | Filled::Stopped => cells.push(cell),
            Filled::Short => {
                let (short, rest) = network.split(&cell);
                cells.push(rest);
                let total = class.total(&short, network);
                sharing.push((short, total));
            }
        }
    }
    while let Some((cell, total)) = sharing.pop() {
        if watch.is_interrupted() {
            cells.push(cell);
            continue;
        }
        let members = class.members(&cell);
        let levelled = level(&class.shares(&members), total);
        for (&need, units) in members.iter().zip(levelled) {
            network.withdraw(need, units);
            network.cap[need as usize] = units;
        }
        match network.fill(&cell, watch) {
            Filled::Full | Filled::Stopped => cells.push(cell),
            Filled::Short => {
                let (short, rest) = network.split(&cell);
                let used_up = class.total(&short, network);
                sharing.push((rest, total - used_up));
                sharing.push((short, used_up));
            }
        }
    }
    // What a member could not get it will not get later either.
    for cell in cells.iter() {
        for need in class.members(cell) {
            network.cap[need as usize] = network.got[need as usize];
        }
    }
}

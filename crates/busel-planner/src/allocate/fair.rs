//! Fair shares: how much each need of one class gets.
//!
//! Two wishes, the first before the second. The class gets as many units as can possibly reach it.
//! Then the sum of given² over asked is as small as can be. Of amounts that may be fractions this
//! makes the worst off as well off as possible, then the second worst, and so on; in whole units it
//! is the nearest there is to that.
//!
//! How: units are handed out one by one, each to the need that is worst off (see
//! [`level`]). That is the fairest as long as the lots can follow; maximum flows tell whether
//! they can. If not, a cut shows which needs use up all they can reach. These share all of it among
//! themselves, the others share the rest, and nothing crosses any more: two smaller cases of the
//! same kind (the decomposition of Fujishige and Groenevelt, which is exact in whole units).
//!
//! A cell that has to share is used up by it, so later classes can get nothing there and pass it
//! over. What comes out is unique but for ties: needs of which any may have the odd unit. They are
//! kept with the cell, so that the short way can decide.

mod level;

use level::{Level, Share, level};

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
    let mut sharing = cover(network, cells, class, watch);
    while let Some((mut cell, total)) = sharing.pop() {
        cell.is_used_up = true;
        if watch.is_interrupted() {
            cells.push(cell);
            continue;
        }
        let members = class.members(&cell);
        let levels = level(&class.shares(&members), total);
        match raise(network, &cell, &members, &levels, total, watch) {
            Filled::Stopped => cells.push(cell),
            Filled::Full => {
                let odd = members.iter().zip(&levels).filter(|(_, level)| level.odd);
                cell.tied = odd.map(|(&need, level)| (need, level.firm)).collect();
                cells.push(cell);
            }
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

/// Gives the class as much as can be. Cells where all is covered are left in `cells`; those that
/// have to share are handed back, with the units there are to share.
fn cover(
    network: &mut Network,
    cells: &mut Vec<Cell>,
    class: &Class<'_>,
    watch: &Watch<'_>,
) -> Vec<(Cell, u64)> {
    let mut sharing = Vec::new();
    for cell in std::mem::take(cells) {
        if cell.is_used_up {
            cells.push(cell);
            continue;
        }
        for need in class.members(&cell) {
            network.cap[need as usize] = class.asked[need as usize];
            network.take_up(need);
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
    sharing
}

/// Brings the members of a cell to their levels. Full when these take up the whole `total`.
fn raise(
    network: &mut Network,
    cell: &Cell,
    members: &[u32],
    levels: &[Level],
    total: u64,
    watch: &Watch<'_>,
) -> Filled {
    for (&need, level) in members.iter().zip(levels) {
        network.withdraw(need, level.firm);
        network.cap[need as usize] = level.firm;
    }
    let filled = network.fill(cell, watch);
    if filled != Filled::Full || levels.iter().all(|level| !level.odd) {
        return filled;
    }
    for (&need, level) in members.iter().zip(levels) {
        network.cap[need as usize] += u64::from(level.odd);
    }
    match network.fill(cell, watch) {
        // There are fewer odd units than takers, so someone is always short; that is as it should
        // be if no odd unit is left.
        Filled::Short if members.iter().map(|&n| network.got[n as usize]).sum::<u64>() == total => {
            Filled::Full
        }
        filled @ (Filled::Full | Filled::Short | Filled::Stopped) => filled,
    }
}

//! What facts about boxes mean for a report.

use super::{Counted, Handed, Happened, Stamp};
use crate::boxes::{BoxCode, BoxFact, Met};
use crate::ids::{GroupId, WaybillId};
use crate::ledger::{Account, Movement};
use crate::quantity::Units;
use crate::waybill::CountedLine;

impl Happened {
    pub(super) fn note_box(
        &mut self,
        code: BoxCode,
        what: &BoxFact,
        movements: &[Movement],
        at: Stamp,
    ) {
        self.come_off_road(movements, at);
        for movement in movements {
            self.taken_back(movement);
        }
        match what {
            BoxFact::Packed { hub, .. }
            | BoxFact::Assembled { hub, .. }
            | BoxFact::Here { hub } => {
                self.hub_of_box.insert(code, *hub);
            }
            BoxFact::Split { parts } => {
                let hub = self.hub_of_box.get(&code).copied();
                self.hub_of_box.extend(parts.iter().filter_map(|(part, _)| Some((*part, hub?))));
            }
            BoxFact::HandedOver { group, met, .. } | BoxFact::Judged { group, met } => {
                self.hand_box(code, *group, met, movements, at);
            }
            BoxFact::Counted { contents } => {
                for (lot, units) in contents {
                    let is_right = movements.iter().all(|movement| movement.lot != *lot);
                    self.counted.push(Counted { at, lot: *lot, units: *units, is_right });
                }
                let counted = |movement: &&Movement| contents.contains_key(&movement.lot);
                for Movement { lot, .. } in movements.iter().filter(|it| !counted(it)) {
                    let (lot, units, is_right) = (*lot, Units::ZERO, false);
                    self.counted.push(Counted { at, lot, units, is_right });
                }
            }
            // These say nothing that is counted; what was lost is told by the loss itself.
            BoxFact::LabelMade
            | BoxFact::TakenOut { .. }
            | BoxFact::Sealed { .. }
            | BoxFact::Opened
            | BoxFact::Merged { .. }
            | BoxFact::Stacked { .. }
            | BoxFact::Shelved { .. }
            | BoxFact::PutAside { .. }
            | BoxFact::Released { .. }
            | BoxFact::Witnessed { .. }
            | BoxFact::Contested { .. }
            | BoxFact::Lost { .. } => {}
        }
    }

    fn hand_box(
        &mut self,
        code: BoxCode,
        group: GroupId,
        met: &[Met],
        movements: &[Movement],
        at: Stamp,
    ) {
        let Some(hub) = self.hub_of_box.get(&code).copied() else { return };
        let hand = |lot, units, need| Handed { at, lot, units, hub, group, need };
        let mut left: std::collections::BTreeMap<_, Units> = std::collections::BTreeMap::new();
        for movement in movements {
            let sum = left.entry(movement.lot).or_default();
            *sum = sum.plus(movement.units);
        }
        for Met { lot, need, units } in met {
            self.handed.push(hand(*lot, *units, Some(*need)));
            left.entry(*lot).and_modify(|rest| *rest = rest.less(*units));
        }
        let rest = left.into_iter().filter(|(_, units)| !units.is_zero());
        self.handed.extend(rest.map(|(lot, units)| hand(lot, units, None)));
    }

    /// What a group is said not to have after all was not handed to it; what was lost and is seen again
    /// is not lost.
    fn taken_back(&mut self, movement: &Movement) {
        let Movement { lot, from, units, .. } = *movement;
        let mut left = units;
        if let Account::Group(group) = from {
            for row in self.handed.iter_mut().rev() {
                if (row.lot, row.group) == (lot, group) {
                    let gone = row.units.min(left);
                    (row.units, left) = (row.units.less(gone), left.less(gone));
                }
            }
            self.handed.retain(|row| !row.units.is_zero());
        }
        if let Account::Lost(reason) = from {
            for row in self.lost.iter_mut().rev() {
                if (row.lot, row.reason) == (lot, reason) {
                    let found = row.units.min(left);
                    (row.units, left) = (row.units.less(found), left.less(found));
                }
            }
            self.lost.retain(|row| !row.units.is_zero());
        }
    }

    /// A box that comes off the road before its paper is received; with the last one the paper is.
    fn come_off_road(&mut self, movements: &[Movement], at: Stamp) {
        let mut papers: Vec<WaybillId> = Vec::new();
        for movement in movements {
            let Some(id) = movement.from.waybill() else { continue };
            let Some(left) = self.left.get_mut(&id) else { continue };
            let came = left.came.entry(movement.lot).or_default();
            *came = came.plus(movement.units);
            papers.push(id);
        }
        papers.dedup();
        for id in papers {
            let Some(left) = self.left.get(&id).filter(|left| left.received.is_none()) else {
                continue;
            };
            let sent_of = |lot| {
                let lines = left.sent.iter().filter(|line| line.lot == lot);
                lines.fold(Units::ZERO, |sum, line| sum.plus(line.units))
            };
            let came = |lot| left.came.get(&lot).copied().unwrap_or_default();
            if left.sent.iter().all(|line| came(line.lot) >= sent_of(line.lot)) {
                let nothing_more: [CountedLine; 0] = [];
                self.receive(id, &nothing_more, at);
            }
        }
    }
}

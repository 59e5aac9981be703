//! Phones that were cut off: what they could show, and who has to be warned because of that.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::book::Book;
use crate::book::decide::next;
use crate::event::{Event, Fact};
use crate::ids::{GroupId, Thing};
use crate::phone::{CutOff, CutOffId, PhoneDeed, PhoneFact};
use crate::refusal::Refusal;
use crate::waybill::Destination;

impl Book {
    /// All phones that were cut off, oldest first.
    #[must_use]
    pub fn cut_off(&self) -> impl DoubleEndedIterator<Item = &CutOff> {
        self.cut_off.values().map(|known| &**known)
    }

    /// The phone that was cut off last under this number of the door.
    #[must_use]
    pub fn cut_off_phone(&self, phone: u32) -> Option<&CutOff> {
        self.cut_off().rev().find(|known| known.phone == phone)
    }

    /// The groups whose papers were under way with a phone when it was cut off: who has it may know of
    /// them.
    #[must_use]
    pub fn to_warn(&self, cut_off: &CutOff) -> Vec<GroupId> {
        let open = cut_off.ways.iter().filter(|(_, is_open)| **is_open);
        let ways = open.filter_map(|(id, _)| self.waybill(*id));
        let group = |to| if let Destination::Group(id) = to { Some(id) } else { None };
        let mut groups: Vec<GroupId> = ways.filter_map(|way| group(way.to)).collect();
        groups.sort_unstable();
        groups.dedup();
        groups
    }

    /// Those of them that nobody has warned yet; nobody, once the phone is in safe hands.
    #[must_use]
    pub fn unwarned(&self, cut_off: &CutOff) -> Vec<GroupId> {
        if cut_off.safe.is_some() {
            return Vec::new();
        }
        let mut groups = self.to_warn(cut_off);
        groups.retain(|group| !cut_off.warned.contains_key(group));
        groups
    }

    pub(super) fn mind_phone(&self, deed: &PhoneDeed) -> Result<Vec<Fact>, Refusal> {
        match deed {
            PhoneDeed::CutOff { phone, ways } => {
                let id =
                    next(self.cut_off.keys().next_back(), CutOffId(1), |id| CutOffId(id.0 + 1));
                let mut ways = ways.clone();
                ways.retain(|way| self.waybill(*way).is_some());
                Ok(vec![Fact::Phone(id, PhoneFact::CutOff { phone: *phone, ways })])
            }
            PhoneDeed::Warn { cut_off, group } => {
                let known = self.cut_off.get(cut_off);
                let known = known.filter(|known| self.to_warn(known).contains(group));
                let known = known.ok_or(Refusal::Unknown(Thing::Group(*group)))?;
                if known.warned.contains_key(group) {
                    return Ok(Vec::new());
                }
                Ok(vec![Fact::Phone(*cut_off, PhoneFact::Warned { group: *group })])
            }
            PhoneDeed::CallSafe { cut_off } => {
                let known = self.cut_off.get(cut_off).ok_or(Refusal::Empty)?;
                let fact = Fact::Phone(*cut_off, PhoneFact::CalledSafe);
                Ok(known.safe.is_none().then_some(fact).into_iter().collect())
            }
        }
    }

    pub(super) fn apply_to_phone(&mut self, event: &Event) {
        let Fact::Phone(id, what) = &event.fact else { return };
        let (by, when) = (event.by, event.recorded);
        if let PhoneFact::CutOff { phone, ways } = what {
            let is_open = |id| self.waybill(id).is_some_and(crate::waybill::Waybill::is_under_way);
            let ways = ways.iter().map(|way| (*way, is_open(*way))).collect();
            let (id, phone, warned, safe) = (*id, *phone, BTreeMap::new(), None);
            let known = CutOff { id, phone, when, by, ways, warned, safe };
            self.cut_off.insert(id, Arc::new(known));
            return;
        }
        let Some(known) = self.cut_off.get_mut(id).map(Arc::make_mut) else { return };
        match what {
            PhoneFact::CutOff { .. } => {}
            PhoneFact::Warned { group } => {
                known.warned.entry(*group).or_insert((by, when));
            }
            PhoneFact::CalledSafe => known.safe = Some((by, when)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::Command;
    use crate::ids::{HubId, LotId, WaybillId};
    use crate::testkit::{Centre, units};
    use crate::waybill::SentLine;

    fn sent(centre: &mut Centre, to: Destination) {
        let lines = vec![SentLine { lot: LotId(1), units: units(5), need: None }];
        centre.must(Command::Dispatch { from: HubId(1), to, lines, boxes: Vec::new() });
    }

    fn give(centre: &mut Centre, deed: PhoneDeed) -> Vec<Fact> {
        centre.must(Command::Mind(deed))
    }

    /// A phone with papers to groups 1 and 2 and to a hub, and one that came to group 1 before.
    fn taken() -> Centre {
        let mut centre = Centre::new();
        centre.socks(60, None);
        for to in [Destination::Group(GroupId(1)), Destination::Group(GroupId(2))] {
            sent(&mut centre, to);
        }
        sent(&mut centre, Destination::Hub(HubId(2)));
        let ways = [1, 2, 3, 99].map(WaybillId).to_vec();
        give(&mut centre, PhoneDeed::CutOff { phone: 7, ways });
        centre
    }

    #[test]
    fn whoever_a_taken_phone_knew_of_has_to_be_warned_each_once() {
        let mut centre = taken();
        let known = centre.book.cut_off_phone(7).expect("cut off").clone();
        assert_eq!(known.ways.len(), 3, "a paper that never was is not on it");
        assert_eq!(centre.book.unwarned(&known), [GroupId(1), GroupId(2)]);
        let warn = |group| PhoneDeed::Warn { cut_off: known.id, group };
        assert_eq!(give(&mut centre, warn(GroupId(1))).len(), 1);
        assert_eq!(give(&mut centre, warn(GroupId(1))), [], "twice is once");
        let known = centre.book.cut_off_phone(7).expect("cut off").clone();
        assert_eq!(centre.book.unwarned(&known), [GroupId(2)]);
        assert_eq!(known.warned[&GroupId(1)].1, centre.now);
    }

    #[test]
    fn nobody_is_warned_of_a_phone_that_did_not_know_them_or_is_in_safe_hands() {
        let mut centre = taken();
        let id = centre.book.cut_off_phone(7).expect("cut off").id;
        let name = crate::ids::WordsId([1; 16]);
        centre.must(Command::AddGroup { name, place: None, region: None });
        let foreign = Command::Mind(PhoneDeed::Warn { cut_off: id, group: GroupId(3) });
        assert_eq!(centre.refused(foreign), Refusal::Unknown(Thing::Group(GroupId(3))));
        give(&mut centre, PhoneDeed::CallSafe { cut_off: id });
        assert_eq!(give(&mut centre, PhoneDeed::CallSafe { cut_off: id }), []);
        let known = centre.book.cut_off_phone(7).expect("cut off").clone();
        assert_eq!(centre.book.unwarned(&known), []);
        // What came before it was cut off leads to nobody.
        let boxes = Vec::new();
        centre.must(Command::ReportReceipt {
            waybill: WaybillId(1),
            counted: Vec::new(),
            otherwise: Vec::new(),
            boxes,
            signed: crate::boxes::Countersign::Nothing,
        });
        give(&mut centre, PhoneDeed::CutOff { phone: 8, ways: vec![WaybillId(1)] });
        let late = centre.book.cut_off_phone(8).expect("cut off").clone();
        assert_eq!((late.id, centre.book.to_warn(&late)), (CutOffId(2), Vec::new()));
    }
}

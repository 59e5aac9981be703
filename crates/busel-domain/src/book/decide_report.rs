//! What the field tells. Nothing here says no (law L2): what contradicts the books opens a
//! difference, and what the books cannot hold at all is kept whole for a person.

use crate::book::decide::next;
use crate::book::decide_need::check_variant;
use crate::book::{Aside, Book};
use crate::boxes::{BoxCode, BoxReport, Countersign};
use crate::command::Command;
use crate::event::{Fact, SetAside};
use crate::ids::{AsideId, GroupId, HubId, LotId, NeedId, Thing, WaybillId, WordsId};
use crate::ledger::{Account, Movement, Place, receipt};
use crate::quantity::Units;
use crate::refusal::Refusal;
use crate::role::Actor;
use crate::sight::Sight;
use crate::waybill::{CameAs, CountedLine, Destination};

impl Book {
    pub(super) fn report_receipt(
        &self,
        report: &Command,
        id: WaybillId,
        (counted, otherwise, signed): (&[CountedLine], &[CameAs], Countersign),
        boxes: &[BoxCode],
        sight: &Sight<'_>,
    ) -> Vec<Fact> {
        let Some(waybill) = self.waybill(id) else {
            return self.set_aside(report, SetAside::UnknownThing);
        };
        // Which part of it came, only a person can say: what lay loose is on other papers by now.
        if !waybill.reissued.is_empty() {
            let told = self.came_by_old_paper(waybill, (counted, signed), boxes, sight);
            let told = told.filter(|_| otherwise.is_empty());
            return told.unwrap_or_else(|| self.set_aside(report, SetAside::Reissued));
        }
        // What came box by box may have been told before, by whoever was there too: it is heard again.
        let is_counted = !counted.is_empty() || !otherwise.is_empty();
        if waybill.received.is_some() && (boxes.is_empty() || is_counted) {
            return self.set_aside(report, SetAside::ReceivedBefore);
        }
        // Another centre opens boxes as it likes: of ours it tells what was in them.
        if let (Destination::Peer(_), false) = (waybill.to, boxes.is_empty()) {
            let counted = self.with_boxes(counted, boxes);
            return self.report_receipt(report, id, (&counted, otherwise, signed), &[], sight);
        }
        let is_lot = |lot: LotId| self.lot(lot).is_some();
        let is_known = |came: &CameAs| is_lot(came.lot) && check_variant(&came.variant).is_ok();
        if !counted.iter().all(|line| is_lot(line.lot)) || !otherwise.iter().all(is_known) {
            return self.set_aside(report, SetAside::UnknownThing);
        }
        let told = |code: &BoxCode| match waybill.to {
            Destination::Hub(hub) => Some(BoxReport::Here { code: *code, hub }),
            Destination::Group(group) => Some(BoxReport::HandedOver { code: *code, group, signed }),
            Destination::Peer(_) => None,
        };
        // Boxes that came closed are told of one by one, also those that are on another paper, on none,
        // or that nobody knows; the receipt is of the rest.
        let (own, others): (Vec<BoxCode>, Vec<BoxCode>) =
            boxes.iter().copied().partition(|code| sight.hears_of(Thing::Box(*code)));
        let (mut facts, after) = self.in_turn(own.iter().filter_map(told));
        facts.extend(others.iter().filter_map(told).flat_map(|report| {
            self.set_aside(&Command::ReportBox { report }, SetAside::UnknownThing)
        }));
        let Some(waybill) = after.waybill(id) else { return facts };
        if !is_counted && waybill.received.is_some() {
            return facts;
        }
        let (counted, others) = after.sorted(counted, otherwise);
        let mut on_road = after.still_on_road(waybill);
        let as_others = after.come_otherwise(waybill, &others, &mut on_road);
        let movements = receipt::movements(waybill, &on_road, &counted);
        let missing = after.boxes_missing(waybill, &movements);
        facts.push(Fact::ReceiptReported { waybill: id, counted, movements, missing, signed });
        facts.extend(as_others);
        facts
    }

    /// The lines of a receipt with what was in these boxes, in good state.
    fn with_boxes(&self, counted: &[CountedLine], boxes: &[BoxCode]) -> Vec<CountedLine> {
        let mut lines = counted.to_vec();
        for (lot, units) in
            boxes.iter().filter_map(|code| self.carton(*code)).flat_map(|it| &it.contents)
        {
            lines.push(CountedLine { lot: *lot, good: *units, damaged: Units::ZERO });
        }
        lines
    }

    pub(super) fn report_handover(
        &self,
        report: &Command,
        hub: HubId,
        group: GroupId,
        lot: LotId,
        units: Units,
        need: Option<NeedId>,
    ) -> Vec<Fact> {
        let mut things = vec![Thing::Hub(hub), Thing::Group(group), Thing::Lot(lot)];
        things.extend(need.map(Thing::Need));
        if things.into_iter().any(|thing| self.known(thing).is_err()) {
            return self.set_aside(report, SetAside::UnknownThing);
        }
        // What was handed over was there, whatever the books say: what they do not have outside of
        // boxes comes out of the hub's difference.
        let (on_shelves, difference) = (Account::Hub(hub), Account::Discrepancy(Place::Hub(hub)));
        let booked = units.min(self.loose_units(lot, on_shelves));
        let to = Account::Group(group);
        let movements = present([
            Movement { lot, from: on_shelves, to, units: booked },
            Movement { lot, from: difference, to, units: units.less(booked) },
        ]);
        vec![Fact::HandoverReported { hub, group, lot, units, need, movements }]
    }

    pub(super) fn report_count(
        &self,
        report: &Command,
        hub: HubId,
        lot: LotId,
        counted: Units,
    ) -> Vec<Fact> {
        if [Thing::Hub(hub), Thing::Lot(lot)].into_iter().any(|thing| self.known(thing).is_err()) {
            return self.set_aside(report, SetAside::UnknownThing);
        }
        let (on_shelves, difference) = (Account::Hub(hub), Account::Discrepancy(Place::Hub(hub)));
        let booked = Units::from_balance(self.stock().held(lot, on_shelves));
        let movements = present([
            Movement { lot, from: on_shelves, to: difference, units: booked.less(counted) },
            Movement { lot, from: difference, to: on_shelves, units: counted.less(booked) },
        ]);
        vec![Fact::CountReported { hub, lot, counted, movements }]
    }

    /// The report is kept whole for a person; [`numbered`](Self::numbered) gives it its number.
    pub(super) fn set_aside(&self, report: &Command, why: SetAside) -> Vec<Fact> {
        let aside = Some(self.next_aside());
        vec![Fact::ReportSetAside { report: Box::new(report.clone()), why, aside }]
    }

    /// The same facts with a number of its own for each report that is set aside: one receipt may tell
    /// of several boxes that nobody knows what to do with.
    pub(super) fn numbered(&self, mut facts: Vec<Fact>) -> Vec<Fact> {
        let mut number = self.next_aside();
        for fact in &mut facts {
            if let Fact::ReportSetAside { aside, .. } = fact {
                *aside = Some(number);
                number = number.next();
            }
        }
        facts
    }

    pub(super) fn next_aside(&self) -> AsideId {
        next(self.aside.keys().next_back(), AsideId(1), AsideId::next)
    }

    /// Whether the books can hold by now what a report tells that was set aside.
    #[must_use]
    pub fn can_carry_out(&self, actor: &Actor, aside: &Aside) -> bool {
        self.carried_out(actor, aside).is_some()
    }

    /// What comes of it, asked again; nothing if all of it would be set aside once more.
    fn carried_out(&self, actor: &Actor, aside: &Aside) -> Option<Vec<Fact>> {
        let facts = self.decide_report(actor, &aside.report);
        let waits = |fact: &Fact| matches!(fact, Fact::ReportSetAside { .. });
        (!facts.iter().all(waits)).then_some(facts)
    }

    /// It is carried out now, whoever told it, or a person says why nothing more has to be done.
    pub(super) fn close_aside(
        &self,
        actor: &Actor,
        id: AsideId,
        words: Option<WordsId>,
    ) -> Result<Vec<Fact>, Refusal> {
        let thing = Thing::Aside(id);
        let aside = self.aside_of(id).ok_or(Refusal::Unknown(thing))?;
        if aside.closed.is_some() {
            return Err(Refusal::Settled(thing));
        }
        let mut facts = match words {
            Some(_) => Vec::new(),
            None => self.carried_out(actor, aside).ok_or(Refusal::StillAside(thing))?,
        };
        facts.push(Fact::AsideClosed { aside: id, words });
        Ok(facts)
    }
}

fn present<const N: usize>(movements: [Movement; N]) -> Vec<Movement> {
    movements.into_iter().filter(|movement| !movement.units.is_zero()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testkit::{Centre, coordinator, units};

    const FIRST: AsideId = AsideId(1);

    fn handover(lot: LotId) -> Command {
        let (hub, group) = (HubId(1), GroupId(1));
        Command::ReportHandover { hub, group, lot, units: units(4), need: None }
    }

    fn carry_out(aside: AsideId) -> Command {
        Command::CloseAside { aside, words: None }
    }

    #[test]
    fn a_report_is_carried_out_once_its_things_are_known_and_only_once() {
        let mut centre = Centre::new();
        centre.must(handover(LotId(1)));
        let waits = centre.book.aside_of(FIRST).expect("nobody knows the lot").clone();
        assert!(!centre.book.can_carry_out(&coordinator(), &waits));
        assert_eq!(centre.refused(carry_out(FIRST)), Refusal::StillAside(Thing::Aside(FIRST)));
        centre.socks(10, None);
        assert!(centre.book.can_carry_out(&coordinator(), &waits));
        centre.must(carry_out(FIRST));
        let stock = centre.book.stock();
        assert_eq!(stock.held(LotId(1), Account::Group(GroupId(1))), 4);
        assert_eq!(stock.held(LotId(1), Account::Hub(HubId(1))), 6);
        assert_eq!(centre.book.aside().count(), 0);
        assert_eq!(centre.refused(carry_out(FIRST)), Refusal::Settled(Thing::Aside(FIRST)));
    }

    #[test]
    fn a_report_that_is_closed_with_words_moves_nothing_and_stays_readable() {
        let mut centre = Centre::new();
        centre.socks(10, None);
        centre.must(handover(LotId(9)));
        centre.must(handover(LotId(1)));
        let before = centre.book.stock().clone();
        let words = Some(WordsId([7; 16]));
        let facts = centre.must(Command::CloseAside { aside: FIRST, words });
        assert_eq!(facts, [Fact::AsideClosed { aside: FIRST, words }]);
        assert_eq!(*centre.book.stock(), before);
        let kept = centre.book.aside_of(FIRST).expect("it stays");
        assert_eq!(kept.report, handover(LotId(9)));
        assert_eq!(kept.closed.expect("just closed").words, words);
        // The next report has a number of its own.
        centre.must(handover(LotId(9)));
        let waiting: Vec<_> = centre.book.aside().map(|aside| aside.id).collect();
        assert_eq!(waiting, [AsideId(2)]);
    }

    #[test]
    fn a_report_stands_in_the_history_of_its_own_number_and_of_all_it_names() {
        let mut centre = Centre::new();
        let missing = Thing::Aside(AsideId(5));
        assert_eq!(centre.refused(carry_out(AsideId(5))), Refusal::Unknown(missing));
        centre.must(Command::ReportReceipt {
            waybill: WaybillId(1),
            counted: Vec::new(),
            otherwise: Vec::new(),
            boxes: Vec::new(),
            signed: Countersign::Nothing,
        });
        let about = centre.journal.last().expect("it was told").fact.about();
        assert_eq!(about, [Thing::Waybill(WaybillId(1)), Thing::Aside(FIRST)]);
    }
}

//! What the field tells. Nothing here says no (law L2): what contradicts the books opens a
//! difference, and what the books cannot hold at all is kept whole for a person.

use std::collections::BTreeSet;

use crate::book::Book;
use crate::boxes::{BoxCode, BoxReport, Contents, Countersign};
use crate::command::Command;
use crate::event::{Fact, SetAside};
use crate::ids::{GroupId, HubId, LotId, NeedId, Thing, WaybillId};
use crate::ledger::{Account, Movement, Place, receipt};
use crate::quantity::Units;
use crate::waybill::{CountedLine, Destination, Waybill};

impl Book {
    pub(super) fn report_receipt(
        &self,
        report: &Command,
        id: WaybillId,
        counted: &[CountedLine],
        boxes: &[BoxCode],
    ) -> Vec<Fact> {
        let Some(waybill) = self.waybill(id) else {
            return aside(report, SetAside::UnknownThing);
        };
        if waybill.received.is_some() {
            return aside(report, SetAside::ReceivedBefore);
        }
        if counted.iter().any(|line| self.lot(line.lot).is_none()) {
            return aside(report, SetAside::UnknownThing);
        }
        if boxes.iter().any(|code| self.carton(*code).is_none()) {
            return aside(report, SetAside::UnknownThing);
        }
        let told: BTreeSet<BoxCode> = boxes.iter().copied().collect();
        let on_pallets = told.iter().flat_map(|code| self.on_pallet(*code));
        let all: BTreeSet<BoxCode> =
            on_pallets.map(|carton| carton.code).chain(told.iter().copied()).collect();
        let is_on_road = |code: &BoxCode| {
            self.carton(*code).is_some_and(|carton| carton.at == Some(Account::Road(id)))
        };
        let (closed, others): (Vec<_>, Vec<_>) = all.into_iter().partition(is_on_road);
        let mut counted = counted.to_vec();
        for (lot, good) in
            closed.iter().filter_map(|code| self.carton(*code)).flat_map(|it| &it.contents)
        {
            counted.push(CountedLine { lot: *lot, good: *good, damaged: Units::ZERO });
        }
        let movements = receipt::movements(waybill, &self.still_on_road(waybill), &counted);
        let missing = self.boxes_after(waybill, &closed, &movements);
        let receipt =
            Fact::ReceiptReported { waybill: id, counted, movements, boxes: closed, missing };
        // A box that is on another paper, or on none, came as well: that is told of the box.
        let of_waybill = |code: &&BoxCode| !waybill.boxes.contains(code);
        let others = others.iter().filter(of_waybill).flat_map(|code| {
            let code = *code;
            let told = match waybill.to {
                Destination::Hub(hub) => BoxReport::Here { code, hub },
                Destination::Group(group) => {
                    BoxReport::HandedOver { code, group, signed: Countersign::Nothing }
                }
            };
            self.report_box(&Command::ReportBox { report: told.clone() }, &told)
        });
        std::iter::once(receipt).chain(others).collect()
    }

    /// What the ledger has on the road with this paper.
    fn still_on_road(&self, waybill: &Waybill) -> Contents {
        let in_boxes = waybill.boxes.iter().filter_map(|code| self.carton(*code));
        let in_boxes = in_boxes.flat_map(|carton| carton.contents.keys().copied());
        let lots = waybill.sent.iter().map(|line| line.lot).chain(in_boxes);
        let road = Account::Road(waybill.id);
        lots.map(|lot| (lot, Units::from_balance(self.stock().held(lot, road)))).collect()
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
            return aside(report, SetAside::UnknownThing);
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
            return aside(report, SetAside::UnknownThing);
        }
        let (on_shelves, difference) = (Account::Hub(hub), Account::Discrepancy(Place::Hub(hub)));
        let booked = Units::from_balance(self.stock().held(lot, on_shelves));
        let movements = present([
            Movement { lot, from: on_shelves, to: difference, units: booked.less(counted) },
            Movement { lot, from: difference, to: on_shelves, units: counted.less(booked) },
        ]);
        vec![Fact::CountReported { hub, lot, counted, movements }]
    }
}

fn present<const N: usize>(movements: [Movement; N]) -> Vec<Movement> {
    movements.into_iter().filter(|movement| !movement.units.is_zero()).collect()
}

pub(super) fn aside(report: &Command, why: SetAside) -> Vec<Fact> {
    vec![Fact::ReportSetAside { report: Box::new(report.clone()), why }]
}

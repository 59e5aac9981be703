//! What the field tells. Nothing here says no (law L2): what contradicts the books opens a
//! difference, and what the books cannot hold at all is kept whole for a person.

use crate::book::Book;
use crate::command::Command;
use crate::event::{Fact, SetAside};
use crate::ids::{GroupId, HubId, LotId, NeedId, Thing, WaybillId};
use crate::ledger::{Account, Movement, Place, receipt};
use crate::quantity::Units;
use crate::waybill::CountedLine;

impl Book {
    pub(super) fn report_receipt(
        &self,
        report: &Command,
        id: WaybillId,
        counted: &[CountedLine],
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
        let movements = receipt::movements(waybill, counted);
        vec![Fact::ReceiptReported { waybill: id, counted: counted.to_vec(), movements }]
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
        // What was handed over was there, whatever the books say: the missing part comes out of the
        // hub's difference.
        let (on_shelves, difference) = (Account::Hub(hub), Account::Discrepancy(Place::Hub(hub)));
        let booked = units.min(Units::from_balance(self.stock().held(lot, on_shelves)));
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

//! Parcels: waybills on their way to a group, and what was counted of one. A group says it by its own
//! link, and the desk when it reads in a chat what a group wrote; both say it by this code.

use std::collections::BTreeMap;

use busel_domain::ids::{GroupId, LotId};
use busel_domain::quantity::Units;
use busel_domain::waybill::{CountedLine, Destination, Waybill};

use super::visit::Visit;
use crate::views::ask::Parcel;

/// What is on its way to a group.
pub(super) fn of_group(visit: &Visit, group: GroupId) -> Vec<Parcel> {
    let all = under_way(visit).into_iter();
    all.filter(|(to, _)| *to == group).map(|(_, parcel)| parcel).collect()
}

/// What is on its way to any group. The waybills are those the viewer sees; what lies in such a parcel
/// is read past the sight of lots, which a group has none of.
pub(super) fn under_way(visit: &Visit) -> Vec<(GroupId, Parcel)> {
    let (present, whole) = (visit.present(), visit.whole());
    let parcel = |way: &Waybill| {
        let mut lots: BTreeMap<LotId, Units> = BTreeMap::new();
        for line in &way.sent {
            let sum = lots.entry(line.lot).or_default();
            *sum = sum.plus(line.units);
        }
        let lines = lots.into_iter().filter_map(|(id, units)| {
            let batch = &whole.book.lot(id)?.batch;
            Some((id, batch.item.clone(), batch.variant.clone(), units))
        });
        let digits = visit.desk.app.door.receiver_code(way.id).text().to_owned();
        Parcel { id: way.id, lines: lines.collect(), digits }
    };
    let coming = present.book.waybills().filter(|way| way.is_under_way());
    let to_groups = coming.filter_map(|way| match way.to {
        Destination::Group(group) => Some((group, parcel(way))),
        Destination::Hub(_) | Destination::Peer(_) => None,
    });
    to_groups.collect()
}

/// All of a parcel, in good state: "we got it".
pub(super) fn all(parcel: &Parcel) -> Vec<CountedLine> {
    let line = |(lot, _, _, units): &(LotId, _, _, Units)| CountedLine {
        lot: *lot,
        good: *units,
        damaged: Units::ZERO,
    };
    parcel.lines.iter().map(line).collect()
}

/// What was counted of each lot of the parcel, from rows of a lot, what is good of it and what is
/// damaged; nothing if a number is missing.
pub(super) fn counted(parcel: &Parcel, told: &[[&str; 3]]) -> Option<Vec<CountedLine>> {
    let number = |text: &str| text.parse().ok().and_then(Units::new);
    let lines = parcel.lines.iter().map(|(lot, ..)| {
        let name = lot.to_string();
        let [_, good, damaged] = told.iter().find(|[told, ..]| *told == name)?;
        let damaged = if damaged.is_empty() { Some(Units::ZERO) } else { number(damaged) };
        Some(CountedLine { lot: *lot, good: number(good)?, damaged: damaged? })
    });
    lines.collect()
}

//! What a count at the other end does to the books.
//!
//! The sender wrote down what was sent, the receiver counts what came; both stay. What came short
//! waits in the waybill's discrepancy account, what came too much is taken out of it (that account
//! may run negative), and what came damaged goes into quarantine. Nobody's number is clipped to
//! fit: a count is a fact (law L2), and every lot still sums to zero (law L1).

use crate::boxes::Contents;
use crate::ids::LotId;
use crate::ledger::stock::{Account, Movement, Place};
use crate::quantity::Units;
use crate::waybill::{CountedLine, Destination, Waybill};

/// The movements that a receipt of `waybill` with these counts makes, if this is still on the road: all
/// that was sent, without what came or was looked into box by box.
///
/// Lots that were sent and not counted came short in full; lots that were counted and never sent
/// are surplus in full. Damaged goods that reach a group stay with the waybill's discrepancy until
/// somebody decides, because a group has no quarantine of ours.
#[must_use]
pub fn movements(waybill: &Waybill, on_road: &Contents, counted: &[CountedLine]) -> Vec<Movement> {
    let mut lots: Vec<LotId> = on_road.keys().copied().collect();
    lots.extend(counted.iter().map(|line| line.lot));
    lots.sort_unstable();
    lots.dedup();
    let of_lot = |lot| {
        let sent = on_road.get(&lot).copied().unwrap_or_default();
        of_lot(waybill, lot, sent, counted)
    };
    lots.into_iter().flat_map(of_lot).collect()
}

/// The movements of what came as another variant than was sent, after the rest was received: the lot it
/// was sent as gives it back, and the lot it is comes in its place, so both add up (L1). `still` is what
/// the ledger has left of the first on the road; what came beyond that is surplus like any other.
#[must_use]
pub fn otherwise(
    waybill: &Waybill,
    of: LotId,
    lot: LotId,
    units: Units,
    still: Units,
) -> Vec<Movement> {
    let road = Account::Road(waybill.id);
    let open = Account::Discrepancy(Place::Waybill(waybill.id));
    let shelf = match waybill.to {
        Destination::Hub(hub) => Account::Hub(hub),
        Destination::Group(group) => Account::Group(group),
        Destination::Peer(peer) => Account::Peer(peer),
    };
    let all = [
        Movement { lot: of, from: open, to: road, units: units.less(still) },
        Movement { lot: of, from: road, to: Account::Donors, units },
        Movement { lot, from: Account::Donors, to: shelf, units },
    ];
    all.into_iter().filter(|movement| !movement.units.is_zero()).collect()
}

fn of_lot(waybill: &Waybill, lot: LotId, sent: Units, counted: &[CountedLine]) -> Vec<Movement> {
    let road = Account::Road(waybill.id);
    let open = Account::Discrepancy(Place::Waybill(waybill.id));
    let (shelf, aside) = match waybill.to {
        Destination::Hub(hub) => (Account::Hub(hub), Account::Quarantine(hub)),
        Destination::Group(group) => (Account::Group(group), open),
        Destination::Peer(peer) => (Account::Peer(peer), open),
    };
    let lines = counted.iter().filter(|line| line.lot == lot);
    let (good, damaged) = lines.fold((Units::ZERO, Units::ZERO), |(good, damaged), line| {
        (good.plus(line.good), damaged.plus(line.damaged))
    });

    let surplus = good.plus(damaged).less(sent);
    let short = sent.less(good.plus(damaged));
    let all = [
        Movement { lot, from: open, to: road, units: surplus },
        Movement { lot, from: road, to: shelf, units: good },
        Movement { lot, from: road, to: aside, units: damaged },
        Movement { lot, from: road, to: open, units: short },
    ];
    all.into_iter().filter(|movement| !movement.units.is_zero()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{GroupId, HubId, WaybillId};
    use crate::ledger::stock::Stock;
    use crate::time::Moment;
    use crate::waybill::SentLine;

    fn units(number: u64) -> Units {
        Units::new(number).expect("small")
    }

    /// A thousand bags leave hub 1; what is counted at `to`, and what the books say afterwards.
    fn check(to: Destination, good: u64, damaged: u64, expect: &[(Account, i64)]) {
        let lot = LotId(1);
        let sent = vec![SentLine { lot, units: units(1000), need: None }];
        let goods = (sent, Vec::new());
        let waybill = Waybill::leaving(WaybillId(7), (HubId(1), to), goods, Moment(0));
        let mut stock = Stock::default();
        let (donors, hub, road) =
            (Account::Donors, Account::Hub(HubId(1)), Account::Road(waybill.id));
        let leave = [
            Movement { lot, from: donors, to: hub, units: units(1000) },
            Movement { lot, from: hub, to: road, units: units(1000) },
        ];
        stock.post(&leave).expect("they were given");
        let counted = CountedLine { lot, good: units(good), damaged: units(damaged) };
        let on_road = Contents::from([(lot, units(1000))]);
        stock.post(&movements(&waybill, &on_road, &[counted])).expect("a count is never refused");
        assert_eq!(stock.held(lot, road), 0, "nothing stays on the road");
        assert_eq!(stock.faults(), []);
        for (account, balance) in expect {
            assert_eq!(stock.held(lot, *account), *balance, "{account:?}");
        }
    }

    const KHARKIV: Destination = Destination::Hub(HubId(2));
    const SHELF: Account = Account::Hub(HubId(2));
    const ASIDE: Account = Account::Quarantine(HubId(2));
    const OPEN: Account = Account::Discrepancy(Place::Waybill(WaybillId(7)));

    // The three worked cases of the CARE food manual: 1,000 bags sent; 975, 1,010 and 990 arrive.
    #[test]
    fn what_came_short_stays_open() {
        check(KHARKIV, 975, 0, &[(SHELF, 975), (OPEN, 25)]);
    }

    #[test]
    fn what_came_too_much_is_taken_on_and_stays_open() {
        check(KHARKIV, 1010, 0, &[(SHELF, 1010), (OPEN, -10)]);
    }

    #[test]
    fn what_came_damaged_stands_aside() {
        check(KHARKIV, 960, 30, &[(SHELF, 960), (ASIDE, 30), (OPEN, 10)]);
    }

    #[test]
    fn a_group_takes_what_is_good() {
        let group = Account::Group(GroupId(3));
        check(Destination::Group(GroupId(3)), 900, 100, &[(group, 900), (OPEN, 100)]);
    }

    #[test]
    fn what_nobody_counted_is_missing_in_full() {
        check(KHARKIV, 0, 0, &[(SHELF, 0), (OPEN, 1000)]);
    }
}

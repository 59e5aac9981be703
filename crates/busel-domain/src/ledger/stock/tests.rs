//! Two stories and one law.

use proptest::prelude::*;

use super::*;

const LVIV: Account = Account::Hub(HubId(1));
const SHELTER: Account = Account::Group(GroupId(1));

fn moved(from: Account, to: Account, units: u64) -> Movement {
    Movement { lot: LotId(1), from, to, units: Units::new(units).expect("small") }
}

#[test]
fn a_refused_batch_changes_nothing() {
    let mut stock = Stock::default();
    stock.post(&[moved(Account::Donors, LVIV, 10)]).expect("gifts are always welcome");
    let before = stock.clone();
    let short = stock.post(&[moved(LVIV, SHELTER, 4), moved(LVIV, SHELTER, 7)]);
    assert_eq!(short, Err(Shortage { lot: LotId(1), account: LVIV, held: 6, asked: 7 }));
    assert_eq!(stock, before);
}

#[test]
fn a_gift_can_travel_on_in_the_same_batch() {
    let mut stock = Stock::default();
    stock.post(&[moved(Account::Donors, LVIV, 10), moved(LVIV, SHELTER, 10)]).expect("it came");
    assert_eq!(stock.held(LotId(1), SHELTER), 10);
    assert_eq!(stock.held(LotId(1), LVIV), 0);
    assert_eq!(stock.of_lot(LotId(1)).count(), 2);
}

#[test]
fn a_broken_ledger_is_seen() {
    let mut stock = Stock::default();
    stock.record(&moved(LVIV, SHELTER, 3));
    assert_eq!(
        stock.faults(),
        [LedgerFault::BelowZero { lot: LotId(1), account: LVIV, units: -3 }]
    );
    stock.units.insert((LotId(2), SHELTER), 5);
    assert!(stock.faults().contains(&LedgerFault::Unbalanced { lot: LotId(2), sum: 5 }));
}

fn any_account() -> impl Strategy<Value = Account> {
    prop_oneof![
        Just(Account::Donors),
        (0..2u32).prop_map(|hub| Account::Hub(HubId(hub))),
        (0..2u32).prop_map(|hub| Account::Quarantine(HubId(hub))),
        (0..2u32).prop_map(|waybill| Account::Road(WaybillId(waybill))),
        (0..2u32).prop_map(|hub| Account::Discrepancy(Place::Hub(HubId(hub)))),
        (0..2u32).prop_map(|waybill| Account::Discrepancy(Place::Waybill(WaybillId(waybill)))),
        (0..2u32).prop_map(|group| Account::Group(GroupId(group))),
        Just(Account::Lost(LossReason::Stolen)),
    ]
}

fn any_movement() -> impl Strategy<Value = Movement> {
    (0..3u32, any_account(), any_account(), 0..50u64).prop_map(|(lot, from, to, units)| Movement {
        lot: LotId(lot),
        from,
        to,
        units: Units::new(units).expect("small"),
    })
}

proptest! {
    /// Whatever is posted, in whatever sequence, goods neither appear nor vanish.
    #[test]
    fn every_lot_sums_to_zero(movements in prop::collection::vec(any_movement(), 0..60)) {
        let mut stock = Stock::default();
        for movement in movements {
            let _refused_or_not = stock.post(&[movement]);
        }
        prop_assert_eq!(stock.faults(), []);
        prop_assert!(stock.all().all(|(_, _, units)| units != 0));
    }
}

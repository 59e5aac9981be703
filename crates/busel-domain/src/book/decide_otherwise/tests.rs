//! Six pairs came as sent and four of another size: both lots add up, whatever is told.

use proptest::prelude::*;

use crate::boxes::{BoxCode, BoxState, Contents, Countersign, Handling};
use crate::command::Command;
use crate::event::{Fact, SetAside};
use crate::ids::{GroupId, HubId, LotId, NeedId, Thing, WaybillId};
use crate::ledger::{Account, Place};
use crate::quantity::Units;
use crate::size::{Size, SizeSystem, Variant};
use crate::testkit::{Centre, NOON, units};
use crate::waybill::{CameAs, CountedLine, Destination, SentLine};

const LOT: LotId = LotId(1);
const NEW: LotId = LotId(2);
const HUB: Destination = Destination::Hub(HubId(2));
const GROUP: Destination = Destination::Group(GroupId(1));
const WAY: WaybillId = WaybillId(1);

fn of_size(value: &str) -> Variant {
    let size = Size { system: SizeSystem::EuShoe, value: value.into(), millimetres: None };
    Variant { size: Some(size), ..Variant::default() }
}

fn came_as(size: &str, number: u64) -> CameAs {
    CameAs { lot: LOT, variant: of_size(size), units: units(number) }
}

fn receipt(good: u64, damaged: u64, otherwise: Vec<CameAs>) -> Command {
    let line = CountedLine { lot: LOT, good: units(good), damaged: units(damaged) };
    let counted = if good + damaged == 0 { Vec::new() } else { vec![line] };
    let (boxes, signed) = (Vec::new(), Countersign::Nothing);
    Command::ReportReceipt { waybill: WAY, counted, otherwise, boxes, signed }
}

/// So much of ten pairs, that end on a day and of which the donor is known, is on the road.
fn sent(to: Destination, number: u64, need: Option<NeedId>) -> Centre {
    let mut centre = Centre::new();
    centre.socks(10, Some(NOON.day().plus(90)));
    if need.is_some() {
        centre.need(1, 10);
    }
    let lines = vec![SentLine { lot: LOT, units: units(number), need }];
    centre.must(Command::Dispatch { from: HubId(1), to, lines, boxes: Vec::new() });
    centre
}

fn held(centre: &Centre, lot: LotId, account: Account) -> i64 {
    centre.book.stock().held(lot, account)
}

#[test]
fn what_came_in_another_size_is_a_lot_of_its_own_that_inherits_all_but_the_size() {
    let mut centre = sent(HUB, 10, None);
    centre.must(receipt(6, 0, vec![came_as("41", 4)]));
    let shelf = Account::Hub(HubId(2));
    assert_eq!((held(&centre, LOT, shelf), held(&centre, NEW, shelf)), (6, 4));
    assert_eq!(held(&centre, LOT, Account::Donors) + held(&centre, NEW, Account::Donors), -10);
    assert_eq!(centre.book.stock().faults(), []);
    assert_eq!(centre.book.differences().count(), 0, "nothing is missing and nothing too much");
    let (old, new) = (centre.book.lot(LOT).expect("sent"), centre.book.lot(NEW).expect("came"));
    assert_eq!(new.batch.variant, of_size("41"));
    let inherited = crate::lot::Batch { variant: old.batch.variant.clone(), ..new.batch.clone() };
    assert_eq!(inherited, old.batch, "item, donor, day, list and words");
    assert_eq!(centre.book.sent_as(NEW), Some(LOT));
    // The paper keeps what was sent, and both lots tell of it.
    let way = centre.book.waybill(WAY).expect("it left");
    assert_eq!((way.sent_of(LOT), way.came_otherwise(LOT)), (units(10), units(4)));
    assert!(!way.is_clean());
    let about = centre.journal.last().expect("it came").fact.about();
    assert_eq!(about, [Thing::Lot(LOT), Thing::Lot(NEW), Thing::Waybill(WAY)]);
}

#[test]
fn a_need_gets_only_what_came_as_it_was_sent() {
    let mut centre = sent(GROUP, 10, Some(NeedId(1)));
    centre.must(receipt(6, 0, vec![came_as("41", 4)]));
    let need = centre.book.need(NeedId(1)).expect("raised");
    assert_eq!((need.received, need.on_road, need.missing()), (units(6), units(0), Some(units(4))));
    // What came is with the group all the same, and in its store under its own size.
    assert_eq!(held(&centre, NEW, Account::Group(GroupId(1))), 4);
    let store = centre.book.store(GroupId(1)).expect("it has something");
    let sizes: Vec<_> = store.held().iter().map(|held| &held.line.variant).collect();
    assert!(sizes.contains(&&of_size("41")), "{sizes:?}");
}

#[test]
fn told_twice_it_is_one_lot_and_the_size_that_was_sent_is_no_other() {
    let mut centre = sent(HUB, 10, None);
    let as_sent = CameAs { lot: LOT, variant: Variant::default(), units: units(1) };
    let all = vec![came_as("41", 2), came_as("41", 2), came_as("44", 1), came_as("45", 0), as_sent];
    centre.must(receipt(4, 0, all));
    let shelf = Account::Hub(HubId(2));
    assert_eq!(held(&centre, LOT, shelf), 5);
    let others: Vec<i64> = [NEW, LotId(3)].map(|lot| held(&centre, lot, shelf)).into();
    assert_eq!(others, [4, 1]);
    assert!(centre.book.lot(LotId(4)).is_none());
}

#[test]
fn more_of_another_size_than_was_sent_is_surplus() {
    let mut centre = sent(HUB, 10, None);
    centre.must(receipt(6, 1, vec![came_as("41", 12)]));
    let open = Account::Discrepancy(Place::Waybill(WAY));
    assert_eq!(held(&centre, LOT, open), -9);
    assert_eq!(held(&centre, NEW, Account::Hub(HubId(2))), 12);
    assert_eq!(held(&centre, LOT, Account::Road(WAY)), 0);
    assert_eq!(centre.book.stock().faults(), []);
}

#[test]
fn all_of_another_size_closes_the_paper_and_a_second_receipt_waits_for_a_person() {
    let mut centre = sent(HUB, 10, None);
    centre.must(receipt(0, 0, vec![came_as("41", 10)]));
    assert!(!centre.book.waybill(WAY).expect("it left").is_under_way());
    let again = centre.must(receipt(0, 0, vec![came_as("41", 10)]));
    let [Fact::ReportSetAside { why: SetAside::ReceivedBefore, .. }] = again.as_slice() else {
        panic!("{again:?}");
    };
    assert_eq!(held(&centre, NEW, Account::Hub(HubId(2))), 10);
}

#[test]
fn a_lot_that_nobody_knows_or_a_size_that_is_a_story_is_kept_for_a_person() {
    for odd in [CameAs { lot: LotId(9), ..came_as("41", 4) }, came_as(&"4".repeat(200), 4)] {
        let mut centre = sent(HUB, 10, None);
        let facts = centre.must(receipt(6, 0, vec![odd]));
        assert!(matches!(facts.as_slice(), [Fact::ReportSetAside { .. }]), "{facts:?}");
    }
}

#[test]
fn the_box_it_came_in_was_opened_and_holds_nothing_any_more() {
    let mut centre = Centre::new();
    centre.socks(10, None);
    let code = BoxCode::drawn(300_000).expect("a code");
    let contents = Contents::from([(LOT, units(10))]);
    let (hub, boxes) = (HubId(1), vec![code]);
    let pack = Handling::Pack { boxes: boxes.clone(), hub, contents, grams: None };
    centre.must(Command::Handle { handling: pack });
    centre.must(Command::Dispatch { from: hub, to: HUB, lines: Vec::new(), boxes });
    centre.must(receipt(6, 0, vec![came_as("41", 4)]));
    assert_eq!(centre.book.carton(code).expect("packed").state, BoxState::Emptied);
    assert_eq!(centre.book.box_faults(), []);
    assert_eq!(centre.book.loose_units(NEW, Account::Hub(HubId(2))), units(4));
}

proptest! {
    /// Sent + surplus = as sent + damaged + of other sizes + missing, and nothing appears or vanishes.
    #[test]
    fn any_mix_of_what_came_conserves(
        to_group in any::<bool>(),
        number in 1_u64..=10,
        good in 0_u64..20,
        damaged in 0_u64..20,
        small in 0_u64..20,
        large in 0_u64..20,
    ) {
        let mut centre = sent(if to_group { GROUP } else { HUB }, number, None);
        centre.must(receipt(good, damaged, vec![came_as("41", small), came_as("44", large)]));
        prop_assert_eq!(centre.book.stock().faults(), []);
        let lots: Vec<LotId> = centre.book.lots().map(|lot| lot.id).collect();
        let given: i64 = lots.iter().map(|lot| held(&centre, *lot, Account::Donors)).sum();
        prop_assert_eq!(given, -10, "what was given is what was given");
        prop_assert_eq!(held(&centre, LOT, Account::Road(WAY)), 0);
        let signed = |number: u64| i64::try_from(number).expect("small");
        let came = signed(good + damaged + small + large);
        let open = held(&centre, LOT, Account::Discrepancy(Place::Waybill(WAY)));
        // A group has no quarantine of ours: what it got damaged stays with the difference.
        let stays = if to_group { signed(damaged) } else { 0 };
        prop_assert_eq!(open, signed(number) - came + stays);
        let others: i64 = lots.iter().filter(|lot| **lot != LOT)
            .map(|lot| -held(&centre, *lot, Account::Donors)).sum();
        prop_assert_eq!(others, signed(small + large));
        let way = centre.book.waybill(WAY).expect("it left");
        prop_assert_eq!(way.came_otherwise(LOT), Units::new(small + large).expect("small"));
        prop_assert_eq!(way.is_clean(), good == number && damaged + small + large == 0);
    }
}

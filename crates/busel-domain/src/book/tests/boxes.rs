//! Boxes: the stories of the field, and whatever else can be done with them.

use super::*;
use crate::boxes::{BoxCode, BoxFact, BoxReport, BoxState, Contents, Countersign, Handling};
use crate::event::{Fact, SetAside};
use crate::role::{Grant, Reach};
use crate::sight::Sight;

/// A code of which there are few, so that stories meet.
pub(super) fn code(number: u64) -> BoxCode {
    BoxCode::drawn(number + 300_000).expect("reads like no number")
}

pub(super) fn any_code() -> impl Strategy<Value = BoxCode> {
    (0..8u64).prop_map(code)
}

pub(super) fn any_codes(count: std::ops::Range<usize>) -> impl Strategy<Value = Vec<BoxCode>> {
    prop::collection::vec(any_code(), count)
}

fn any_contents() -> impl Strategy<Value = Contents> {
    prop::collection::btree_map((0..4u32).prop_map(LotId), few(), 0..3)
}

pub(super) fn any_handling() -> impl Strategy<Value = Handling> {
    let parts = prop::collection::vec((any_code(), any_contents()), 0..4);
    prop_oneof![
        1 => any_codes(0..3).prop_map(|codes| Handling::MakeLabels { codes }),
        6 => (any_codes(1..3), 1..3u32, any_contents()).prop_map(|(boxes, hub, contents)| Handling::Pack {
            boxes,
            hub: HubId(hub),
            contents,
            grams: None
        }),
        3 => (any_codes(1..3), 1..3u32).prop_map(|(boxes, hub)| Handling::Assemble {
            kit: super::kits::FIRST,
            hub: HubId(hub),
            boxes
        }),
        2 => (any_code(), any_contents())
            .prop_map(|(code, contents)| Handling::TakeOut { code, contents }),
        1 => any_code().prop_map(|code| Handling::Seal { code, seal: None }),
        1 => any_code().prop_map(|code| Handling::Open { code }),
        2 => (any_code(), parts).prop_map(|(code, parts)| Handling::Split { code, parts }),
        2 => (any_code(), any_codes(0..3)).prop_map(|(into, from)| Handling::Merge { into, from }),
        3 => (any_code(), any_codes(0..3)).prop_map(|(on, boxes)| Handling::Stack { on, boxes }),
        1 => any_codes(0..3).prop_map(|boxes| Handling::Unstack { boxes }),
        1 => any_code().prop_map(|code| Handling::Shelve { code, shelf: "A1".into() }),
        2 => any_code().prop_map(|code| Handling::PutAside { code }),
        1 => any_code().prop_map(|code| Handling::Release { code }),
        2 => (any_code(), 1..3u32)
            .prop_map(|(code, group)| Handling::Judge { code, group: GroupId(group) }),
    ]
}

pub(super) fn any_box_report() -> impl Strategy<Value = BoxReport> {
    prop_oneof![
        (any_code(), 0..3u32).prop_map(|(code, hub)| BoxReport::Here { code, hub: HubId(hub) }),
        (any_code(), 0..3u32).prop_map(|(code, group)| BoxReport::HandedOver {
            code,
            group: GroupId(group),
            signed: Countersign::Paper
        }),
        (any_code(), any_contents())
            .prop_map(|(code, contents)| BoxReport::Counted { code, contents }),
    ]
}

fn handle(handling: Handling) -> Command {
    Command::Handle { handling }
}

fn told(report: BoxReport) -> Command {
    Command::ReportBox { report }
}

fn labels(codes: std::ops::Range<u64>) -> Command {
    handle(Handling::MakeLabels { codes: codes.map(code).collect() })
}

fn of(amount: u64) -> Contents {
    Contents::from([(LOT, units(amount))])
}

fn pack(number: u64, amount: u64) -> Command {
    let (boxes, contents) = (vec![code(number)], of(amount));
    handle(Handling::Pack { boxes, hub: HubId(1), contents, grams: None })
}

fn here(number: u64, hub: u32) -> Command {
    told(BoxReport::Here { code: code(number), hub: HubId(hub) })
}

fn handed(number: u64, group: u32, signed: Countersign) -> Command {
    told(BoxReport::HandedOver { code: code(number), group: GroupId(group), signed })
}

fn send(to: Destination, boxes: &[u64]) -> Command {
    let boxes = boxes.iter().copied().map(code).collect();
    Command::Dispatch { from: HubId(1), to, lines: Vec::new(), boxes }
}

/// Two boxes and some labels, for histories that go on from there.
pub(super) fn two_packed(centre: &mut Centre) {
    centre.must(labels(0..6));
    centre.must(pack(0, 10));
    centre.must(pack(1, 4));
}

const TO_GROUP: Destination = Destination::Group(GroupId(1));
const TO_HUB: Destination = Destination::Hub(HubId(2));
const ROAD: Account = Account::Road(WaybillId(1));

fn at(centre: &Centre, number: u64) -> Option<Account> {
    centre.book.carton(code(number)).expect("a label was made").at
}

fn held(centre: &Centre, account: Account) -> i64 {
    assert_eq!(centre.book.box_faults(), []);
    centre.book.stock().held(LOT, account)
}

#[test]
fn packing_moves_nothing_and_what_is_packed_is_not_loose() {
    let mut centre = Centre::new();
    centre.socks(24, None);
    centre.must(labels(0..2));
    centre.must(pack(0, 20));
    let shelf = Account::Hub(HubId(1));
    assert_eq!(held(&centre, shelf), 24);
    assert_eq!(centre.book.loose_units(LOT, shelf), units(4));
    assert_eq!(centre.refused(pack(1, 5)), Refusal::Boxed(Thing::Lot(LOT)));
    let loose = Command::Quarantine { hub: HubId(1), lot: LOT, units: units(5) };
    assert_eq!(centre.refused(loose), Refusal::Boxed(Thing::Lot(LOT)));
    let out = Handling::TakeOut { code: code(0), contents: of(20) };
    centre.must(handle(out));
    let alike = vec![code(4), code(5)];
    let alike = Handling::Pack { boxes: alike, hub: HubId(1), contents: of(12), grams: None };
    centre.must(handle(alike));
    assert_eq!(centre.book.loose_units(LOT, shelf), units(0), "labels nobody knew are made");
    for number in [4, 5] {
        centre.must(handle(Handling::TakeOut { code: code(number), contents: of(12) }));
    }
    assert_eq!(centre.book.loose_units(LOT, shelf), units(24));
    assert_eq!(centre.refused(pack(0, 1)), Refusal::BoxEnded(Thing::Box(code(0))));
}

/// Scenario 2.
#[test]
fn a_split_box_has_children_that_add_up_and_an_old_label_leads_to_them() {
    let mut centre = Centre::new();
    centre.socks(24, None);
    centre.must(labels(0..3));
    centre.must(pack(0, 24));
    let split = |first, second| {
        let parts = vec![(code(1), of(first)), (code(2), of(second))];
        handle(Handling::Split { code: code(0), parts })
    };
    assert_eq!(centre.refused(split(10, 13)), Refusal::DoesNotAddUp(Thing::Lot(LOT), 1));
    assert_eq!(centre.refused(split(10, 15)), Refusal::DoesNotAddUp(Thing::Lot(LOT), -1));
    centre.must(split(10, 14));
    let parent = centre.book.carton(code(0)).expect("its label stays");
    assert_eq!(parent.state, BoxState::Split(vec![code(1), code(2)]));
    let child = centre.book.carton(code(1)).expect("its label was made");
    assert_eq!((child.parent, &child.contents), (Some(code(0)), &of(10)));
    assert_eq!(held(&centre, Account::Hub(HubId(1))), 24);
    centre.must(send(TO_GROUP, &[1]));
    assert_eq!(held(&centre, ROAD), 10);
    // Whoever scans the old label is heard, and a person looks which child it was.
    centre.must(handed(0, 1, Countersign::Code));
    assert_eq!(held(&centre, ROAD), 10);
    let aside = centre.book.aside().last().expect("it waits");
    assert_eq!(aside.why, SetAside::BoxEnded);
}

#[test]
fn a_sealed_box_is_opened_before_anything_goes_out() {
    let mut centre = Centre::new();
    centre.socks(24, None);
    centre.must(labels(0..2));
    centre.must(pack(0, 10));
    centre.must(handle(Handling::Seal { code: code(0), seal: Some("PL-114".into()) }));
    let out = handle(Handling::TakeOut { code: code(0), contents: of(1) });
    assert_eq!(centre.refused(out.clone()), Refusal::Sealed(Thing::Box(code(0))));
    assert_eq!(centre.refused(pack(0, 1)), Refusal::Sealed(Thing::Box(code(0))));
    centre.must(handle(Handling::Open { code: code(0) }));
    centre.must(out);
}

#[test]
fn boxes_on_a_pallet_travel_with_it() {
    let mut centre = Centre::new();
    centre.socks(24, None);
    centre.must(labels(0..4));
    centre.must(pack(0, 10));
    centre.must(pack(1, 6));
    centre.must(pack(2, 8));
    let boxes = vec![code(0), code(1), code(2)];
    centre.must(handle(Handling::Stack { on: code(3), boxes }));
    centre.must(handle(Handling::Unstack { boxes: vec![code(2)] }));
    centre.must(send(TO_HUB, &[3]));
    assert_eq!(held(&centre, ROAD), 16);
    assert_eq!((at(&centre, 0), at(&centre, 3)), (Some(ROAD), Some(ROAD)));
    centre.must(here(3, 2));
    let shelf = Account::Hub(HubId(2));
    assert_eq!(
        (at(&centre, 1), at(&centre, 3), held(&centre, shelf)),
        (Some(shelf), Some(shelf), 16)
    );
    let way = centre.book.waybill(WaybillId(1)).expect("it was sent");
    assert!(way.is_clean(), "with the last box the paper is received");
}

#[test]
fn a_box_counts_for_the_need_it_was_sent_for_when_it_is_in_their_hands() {
    let mut centre = Centre::new();
    centre.socks(24, None);
    let need = centre.need(1, 20);
    centre.must(plan(&centre, &[(1, 20)]));
    centre.must(Command::AdoptPlan { plan: PlanId(1) });
    centre.must(labels(0..2));
    centre.must(pack(0, 12));
    centre.must(pack(1, 8));
    centre.must(send(TO_GROUP, &[0, 1]));
    let of_need = |centre: &Centre| {
        let need = centre.book.need(need).expect("it was raised");
        (need.on_road.get(), need.received.get())
    };
    assert_eq!(of_need(&centre), (20, 0));
    centre.must(handed(0, 1, Countersign::Code));
    assert_eq!(of_need(&centre), (8, 12));
    centre.must(handed(1, 1, Countersign::Code));
    assert_eq!(of_need(&centre), (0, 20));
    assert_eq!((held(&centre, ROAD), held(&centre, Account::Group(GroupId(1)))), (0, 20));
    assert!(centre.book.waybill(WaybillId(1)).is_some_and(crate::waybill::Waybill::is_clean));
}

#[test]
fn what_is_counted_after_some_boxes_came_is_the_rest() {
    let mut centre = Centre::new();
    centre.socks(30, None);
    centre.must(labels(0..3));
    for number in 0..3 {
        centre.must(pack(number, 10));
    }
    centre.must(send(TO_HUB, &[0, 1, 2]));
    centre.must(here(0, 2));
    let receipt = Command::ReportReceipt {
        waybill: WaybillId(1),
        counted: Vec::new(),
        otherwise: Vec::new(),
        boxes: vec![code(1)],
        signed: Countersign::Nothing,
    };
    centre.must(receipt);
    let missing = Account::Discrepancy(Place::Waybill(WaybillId(1)));
    assert_eq!((held(&centre, Account::Hub(HubId(2))), held(&centre, missing)), (20, 10));
    assert_eq!(at(&centre, 2), Some(missing), "the third is missing");
    // It turns up.
    centre.must(here(2, 2));
    assert_eq!((held(&centre, Account::Hub(HubId(2))), held(&centre, missing)), (30, 0));
}

#[test]
fn what_a_second_driver_tells_of_a_box_is_heard_after_the_paper_was_received() {
    let mut centre = Centre::new();
    centre.socks(30, None);
    centre.must(labels(0..1));
    centre.must(pack(0, 10));
    centre.must(send(TO_GROUP, &[0]));
    centre.must(handed(0, 1, Countersign::Code));
    let grant = Grant { role: Role::Driver, reach: Reach::Waybill(WaybillId(1)), until: None };
    let driver = Actor { id: ActorId(9), grants: vec![grant] };
    assert!(!Sight::of(&centre.book, &driver).shows(Thing::Box(code(0))));
    let receipt = Command::ReportReceipt {
        waybill: WaybillId(1),
        counted: Vec::new(),
        otherwise: Vec::new(),
        boxes: vec![code(0)],
        signed: Countersign::Paper,
    };
    for report in [handed(0, 1, Countersign::Paper), receipt] {
        let told = centre.book.decide(&driver, &report, NOON).expect("a report is never refused");
        assert!(
            matches!(told[..], [Fact::Box { what: BoxFact::Witnessed { .. }, .. }]),
            "{told:?}"
        );
    }
}

#[test]
fn boxes_that_are_counted_piece_by_piece_are_opened() {
    let mut centre = Centre::new();
    centre.socks(30, None);
    centre.must(labels(0..2));
    centre.must(pack(0, 10));
    centre.must(pack(1, 10));
    centre.must(send(TO_HUB, &[0, 1]));
    let counted = vec![CountedLine { lot: LOT, good: units(9), damaged: units(0) }];
    let (waybill, boxes, signed) = (WaybillId(1), vec![code(0)], Countersign::Nothing);
    let otherwise = Vec::new();
    centre.must(Command::ReportReceipt { waybill, counted, otherwise, boxes, signed });
    let state = centre.book.carton(code(1)).map(|carton| carton.state.clone());
    assert_eq!(state, Some(BoxState::Emptied));
    assert_eq!(centre.book.loose_units(LOT, Account::Hub(HubId(2))), units(9));
    assert_eq!(held(&centre, Account::Hub(HubId(2))), 19);
}

/// Scenario 5 and its variants.
#[test]
fn of_two_who_say_they_have_a_box_nobody_has_it_until_somebody_decides() {
    let mut centre = Centre::new();
    centre.socks(12, None);
    let need = centre.need(1, 12);
    centre.must(labels(0..1));
    centre.must(pack(0, 12));
    centre.must(send(TO_GROUP, &[0]));
    // Vira's phone comes first and nobody signed; Ihor's has a signature.
    centre.must(handed(0, 2, Countersign::Nothing));
    assert_eq!(held(&centre, Account::Group(GroupId(2))), 12);
    centre.must(handed(0, 1, Countersign::Code));
    let under_check = Account::Discrepancy(Place::Claims(code(0)));
    assert_eq!(held(&centre, under_check), 12);
    assert_eq!(held(&centre, Account::Group(GroupId(2))), 0);
    let carton = centre.book.carton(code(0)).expect("it is there");
    assert!(carton.is_contested());
    assert_eq!(carton.likeliest().map(|claim| claim.group), Some(GroupId(1)));
    let judge = |group| handle(Handling::Judge { code: code(0), group: GroupId(group) });
    centre.must(judge(1));
    assert_eq!(held(&centre, Account::Group(GroupId(1))), 12);
    assert_eq!(centre.book.need(need).map(|need| need.received), Some(units(12)));
    assert_eq!(centre.refused(judge(2)), Refusal::Settled(Thing::Box(code(0))));
    // Who says the same again is a witness.
    centre.must(handed(0, 1, Countersign::Photo));
    assert_eq!(held(&centre, Account::Group(GroupId(1))), 12);
    assert_eq!(centre.book.carton(code(0)).map(|carton| carton.claims.len()), Some(3));
}

#[test]
fn a_count_of_a_box_is_believed_and_its_difference_stays_with_the_box() {
    let mut centre = Centre::new();
    centre.socks(12, None);
    centre.must(labels(0..1));
    centre.must(pack(0, 12));
    centre.must(told(BoxReport::Counted { code: code(0), contents: of(10) }));
    let (shelf, open) = (Account::Hub(HubId(1)), Account::Discrepancy(Place::Box(code(0))));
    assert_eq!((held(&centre, shelf), held(&centre, open)), (10, 2));
    centre.must(told(BoxReport::Counted { code: code(0), contents: of(13) }));
    assert_eq!((held(&centre, shelf), held(&centre, open)), (13, -1));
    let place = Place::Box(code(0));
    let with = Counterpart::Donors;
    centre.must(Command::SettleDiscrepancy { place, lot: LOT, with, words: None });
    assert_eq!(held(&centre, open), 0);
}

#[test]
fn a_box_is_lost_by_two_and_found_by_whoever_sees_it() {
    let mut centre = Centre::new();
    centre.socks(12, None);
    centre.must(labels(0..1));
    centre.must(pack(0, 12));
    let loss = Command::ProposeLoss {
        from: LossFrom::Box(code(0)),
        lot: LOT,
        units: units(12),
        reason: LossReason::Stolen,
    };
    assert_eq!(centre.refused(loss.clone()), Refusal::NotYet(Thing::Box(code(0))));
    centre.must(handle(Handling::PutAside { code: code(0) }));
    centre.must(loss);
    let agree = Command::ConfirmLoss { loss: LossId(1) };
    assert_eq!(centre.refused(agree.clone()), Refusal::SamePerson);
    let other = Actor::everywhere(ActorId(2), &[Role::Coordinator]);
    centre.give(&other, &agree).expect("another person agrees");
    let written_off = Account::Lost(LossReason::Stolen);
    assert_eq!((held(&centre, written_off), at(&centre, 0)), (12, Some(written_off)));
    centre.must(here(0, 2));
    let shelf = Account::Hub(HubId(2));
    assert_eq!(
        (held(&centre, written_off), held(&centre, shelf), at(&centre, 0)),
        (0, 12, Some(shelf))
    );
}

#[test]
fn a_label_on_no_box_and_a_box_nobody_knows_wait_for_a_person() {
    let mut centre = Centre::new();
    centre.must(labels(0..1));
    centre.must(here(0, 1));
    centre.must(here(9, 1));
    let why: Vec<SetAside> = centre.book.aside().map(|aside| aside.why).collect();
    assert_eq!(why, [SetAside::BlankLabel, SetAside::UnknownThing]);
}

#[test]
fn a_missing_box_follows_what_is_said_of_its_goods() {
    let mut centre = Centre::new();
    centre.socks(20, None);
    centre.must(labels(0..2));
    centre.must(pack(0, 10));
    centre.must(pack(1, 10));
    centre.must(send(TO_HUB, &[0, 1]));
    centre.must(Command::ReportReceipt {
        waybill: WaybillId(1),
        counted: Vec::new(),
        otherwise: Vec::new(),
        boxes: vec![code(0)],
        signed: Countersign::Nothing,
    });
    let place = Place::Waybill(WaybillId(1));
    let with = Counterpart::Hub(HubId(1));
    centre.must(Command::SettleDiscrepancy { place, lot: LOT, with, words: None });
    assert_eq!(at(&centre, 1), Some(Account::Hub(HubId(1))), "it never left");
}

#[test]
fn a_box_that_is_seen_elsewhere_stands_on_its_pallet_no_more() {
    let mut centre = Centre::new();
    centre.socks(20, None);
    centre.must(labels(0..3));
    centre.must(pack(0, 10));
    centre.must(pack(1, 10));
    centre.must(handle(Handling::Stack { on: code(2), boxes: vec![code(0), code(1)] }));
    // Nobody counts a pallet: its boxes are counted.
    centre.must(told(BoxReport::Counted { code: code(2), contents: Contents::new() }));
    assert_eq!(centre.book.aside().last().map(|aside| aside.why), Some(SetAside::Pallet));
    centre.must(here(0, 2));
    let on = |number| centre.book.carton(code(number)).and_then(|carton| carton.on);
    assert_eq!((on(0), on(1)), (None, Some(code(2))));
    centre.must(handed(1, 1, Countersign::Paper));
    let state = centre.book.carton(code(2)).map(|carton| carton.state.clone());
    assert_eq!(state, Some(BoxState::Emptied), "with its last box it is a pallet no more");
}

#[test]
fn two_boxes_of_a_pallet_do_not_meet_one_need_twice() {
    let mut centre = Centre::new();
    centre.socks(20, None);
    let need = centre.need(1, 12);
    centre.must(labels(0..3));
    centre.must(pack(0, 10));
    centre.must(pack(1, 10));
    centre.must(handle(Handling::Stack { on: code(2), boxes: vec![code(0), code(1)] }));
    centre.must(handed(2, 1, Countersign::Paper));
    assert_eq!(centre.book.need(need).map(|need| need.received), Some(units(12)));
    assert_eq!(held(&centre, Account::Group(GroupId(1))), 20, "what came too much is theirs too");
}

#[test]
fn a_box_nobody_knows_does_not_keep_the_rest_of_a_receipt_waiting() {
    let mut centre = Centre::new();
    centre.socks(20, None);
    centre.must(labels(0..2));
    centre.must(pack(0, 10));
    centre.must(pack(1, 10));
    centre.must(send(TO_HUB, &[0, 1]));
    let boxes = vec![code(0), code(1), code(9)];
    centre.must(Command::ReportReceipt {
        waybill: WaybillId(1),
        counted: Vec::new(),
        otherwise: Vec::new(),
        boxes,
        signed: Countersign::Nothing,
    });
    assert_eq!(held(&centre, Account::Hub(HubId(2))), 20);
    assert!(centre.book.waybill(WaybillId(1)).is_some_and(crate::waybill::Waybill::is_clean));
    assert_eq!(centre.book.aside().last().map(|aside| aside.why), Some(SetAside::UnknownThing));
}

#[test]
fn a_need_is_not_met_by_a_box_of_a_receipt_that_another_group_has_too() {
    let mut centre = Centre::new();
    centre.socks(12, None);
    let need = centre.need(1, 12);
    centre.must(labels(0..1));
    centre.must(pack(0, 12));
    centre.must(send(TO_GROUP, &[0]));
    let boxes = vec![code(0)];
    centre.must(Command::ReportReceipt {
        waybill: WaybillId(1),
        counted: Vec::new(),
        otherwise: Vec::new(),
        boxes,
        signed: Countersign::Nothing,
    });
    let received = |centre: &Centre| centre.book.need(need).map(|need| need.received);
    assert_eq!(received(&centre), Some(units(12)));
    centre.must(handed(0, 2, Countersign::Photo));
    assert_eq!(received(&centre), Some(units(0)), "until somebody decides");
}

/// Whoever comes first closes the paper; the box stays one that its driver and its hub may tell of.
#[test]
fn who_tells_of_a_box_first_does_not_silence_the_other() {
    use crate::role::{Actor, Grant, Reach, Role};
    let grant = |role, reach| Grant { role, reach, until: None };
    let own_paper = vec![grant(Role::Driver, Reach::Waybill(WaybillId(1)))];
    let driver = Actor { id: ActorId(8), grants: own_paper };
    let own_places = vec![
        grant(Role::Warehouse, Reach::Hub(HubId(1))),
        grant(Role::HandOutPoint, Reach::Group(GroupId(2))),
    ];
    let volunteer = Actor { id: ActorId(9), grants: own_places };
    let by_driver = (&driver, handed(0, 1, Countersign::Code));
    let by_volunteer = (&volunteer, handed(0, 2, Countersign::Nothing));
    for told in [[by_driver.clone(), by_volunteer.clone()], [by_volunteer, by_driver]] {
        let mut centre = Centre::new();
        centre.socks(12, None);
        centre.must(labels(0..1));
        centre.must(pack(0, 12));
        centre.must(send(TO_GROUP, &[0]));
        for (actor, report) in told {
            centre.give(actor, &report).expect("a report is never refused");
        }
        assert_eq!(centre.book.aside().count(), 0);
        assert_eq!(at(&centre, 0), Some(Account::Discrepancy(Place::Claims(code(0)))));
        let likeliest = centre.book.carton(code(0)).and_then(|carton| carton.likeliest());
        assert_eq!(likeliest.map(|claim| claim.group), Some(GroupId(1)));
    }
}

#[test]
fn a_box_of_somebody_elses_paper_waits_for_a_person() {
    use crate::role::{Actor, Grant, Reach, Role};
    let mut centre = Centre::new();
    centre.socks(12, None);
    centre.must(labels(0..2));
    centre.must(pack(0, 6));
    centre.must(pack(1, 6));
    centre.must(send(TO_GROUP, &[0]));
    centre.must(send(TO_GROUP, &[1]));
    let reach = Reach::Waybill(WaybillId(1));
    let driver =
        Actor { id: ActorId(8), grants: vec![Grant { role: Role::Driver, reach, until: None }] };
    centre.give(&driver, &handed(1, 1, Countersign::Code)).expect("a report is never refused");
    assert_eq!(centre.book.aside().count(), 1);
    assert_eq!(at(&centre, 1), Some(Account::Road(WaybillId(2))));
}

#[test]
fn a_group_says_that_a_box_of_its_own_paper_came_closed() {
    use crate::role::{Actor, Grant, Reach, Role};
    let mut centre = Centre::new();
    centre.socks(12, None);
    centre.must(labels(0..1));
    centre.must(pack(0, 12));
    centre.must(send(TO_GROUP, &[0]));
    let came = || Command::ReportReceipt {
        waybill: WaybillId(1),
        counted: Vec::new(),
        otherwise: Vec::new(),
        boxes: vec![code(0)],
        signed: Countersign::Nothing,
    };
    let by_link = |group| {
        let (role, reach) = (Role::Requester, Reach::Group(GroupId(group)));
        Actor { id: ActorId(9), grants: vec![Grant { role, reach, until: None }] }
    };
    centre.give(&by_link(2), &came()).expect("a report is never refused");
    assert_eq!(at(&centre, 0), Some(ROAD), "of a foreign paper it waits for a person");
    centre.give(&by_link(1), &came()).expect("a report is never refused");
    assert_eq!(at(&centre, 0), Some(Account::Group(GroupId(1))));
    assert_eq!(centre.book.aside().count(), 1);
}

#[test]
fn a_box_that_was_missing_turns_up_with_its_group_as_it_was() {
    let mut centre = Centre::new();
    centre.socks(24, None);
    let need = centre.need(1, 20);
    centre.must(plan(&centre, &[(1, 20)]));
    centre.must(Command::AdoptPlan { plan: PlanId(1) });
    centre.must(labels(0..2));
    centre.must(pack(0, 12));
    centre.must(pack(1, 8));
    centre.must(send(TO_GROUP, &[0, 1]));
    let nothing = CountedLine { lot: LOT, good: Units::ZERO, damaged: Units::ZERO };
    centre.must(Command::ReportReceipt {
        waybill: WaybillId(1),
        counted: vec![nothing],
        otherwise: Vec::new(),
        boxes: vec![code(0)],
        signed: Countersign::Paper,
    });
    let received = |centre: &Centre| centre.book.need(need).expect("raised").received;
    let place = Place::Waybill(WaybillId(1));
    assert_eq!(at(&centre, 1), Some(Account::Discrepancy(place)));
    assert_eq!(received(&centre), units(12));
    let with = Counterpart::Receiver;
    centre.must(Command::SettleDiscrepancy { place, lot: LOT, with, words: None });
    assert_eq!(at(&centre, 1), Some(Account::Group(GroupId(1))));
    assert_eq!(centre.book.carton(code(1)).map(|carton| carton.is_doubted), Some(false));
    assert_eq!(received(&centre), units(20));
    assert_eq!((centre.book.differences().count(), centre.book.box_faults()), (0, vec![]));
}

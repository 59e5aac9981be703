//! Stories of the trade, and the laws over any history.

use proptest::prelude::*;

use crate::book::Book;
use crate::boxes::{Countersign, Handling};
use crate::command::{Command, Counterpart, LossFrom};
use crate::event::SetAside;
use crate::ids::{
    ActorId, AsideId, Digest, GroupId, HubId, LossId, LotId, NeedId, PlanId, Seq, Thing, WaybillId,
    WordsId,
};
use crate::ledger::{Account, LossReason, Place};
use crate::need::{NeedChange, NeedLine};
use crate::plan::{Allocated, PlanDocument, WhyGiven};
use crate::proof::Proof;
use crate::quantity::Units;
use crate::refusal::Refusal;
use crate::role::{Actor, Role};
use crate::size::{Form, Variant};
use crate::testkit::{Centre, NOON, batch, catalogue, coordinator, key, need_line, units};
use crate::waybill::{CameAs, CountedLine, Destination, SentLine};

const LOT: LotId = LotId(1);
const SHELF: Account = Account::Hub(HubId(1));

fn dispatch(number: u64, need: Option<NeedId>) -> Command {
    let lines = vec![SentLine { lot: LOT, units: units(number), need }];
    Command::Dispatch {
        from: HubId(1),
        to: Destination::Group(GroupId(1)),
        lines,
        boxes: Vec::new(),
    }
}

fn receipt(good: u64) -> Command {
    let counted = vec![CountedLine { lot: LOT, good: units(good), damaged: Units::ZERO }];
    Command::ReportReceipt {
        waybill: WaybillId(1),
        counted,
        otherwise: Vec::new(),
        boxes: Vec::new(),
        signed: Countersign::Nothing,
    }
}

fn plan(centre: &Centre, lines: &[(u32, u64)]) -> Command {
    let allocated = lines.iter().map(|(need, number)| Allocated {
        need: NeedId(*need),
        lot: LOT,
        hub: HubId(1),
        units: units(*number),
        why: WhyGiven::OnlyLot,
    });
    Command::ProposePlan { document: document(&centre.book, allocated.collect()) }
}

/// A plan of these lines that follows the one in force.
pub(crate) fn document(book: &Book, allocated: Vec<Allocated>) -> PlanDocument {
    PlanDocument {
        parent: book.plan_in_force().map(|plan| plan.id),
        made_from: book.seq(),
        made: NOON,
        day: NOON.day(),
        allocated,
        unmet: Vec::new(),
        loads: Vec::new(),
        is_exact: true,
        compared: None,
        by_hand: Vec::new(),
        beside: None,
        only: None,
    }
}

// Scenario 1: over-delivery.
#[test]
fn what_came_too_much_is_never_clipped() {
    let mut centre = Centre::new();
    centre.socks(60, None);
    let need = centre.need(1, 40);
    centre.must(dispatch(40, Some(need)));
    centre.must(receipt(52));

    let stock = centre.book.stock();
    assert_eq!(stock.held(LOT, Account::Group(GroupId(1))), 52);
    assert_eq!(stock.held(LOT, Account::Discrepancy(Place::Waybill(WaybillId(1)))), -12);
    assert_eq!(stock.held(LOT, SHELF), 20);
    let need = centre.book.need(need).expect("raised above");
    assert_eq!((need.received, need.on_road), (units(40), Units::ZERO));

    let place = Place::Waybill(WaybillId(1));
    let with = Counterpart::Hub(HubId(1));
    centre.must(Command::SettleDiscrepancy { place, lot: LOT, with, words: None });
    assert_eq!(centre.book.stock().held(LOT, SHELF), 8, "they were packed by mistake");
    assert_eq!(centre.book.stock().held(LOT, Account::Discrepancy(place)), 0);
}

#[test]
fn what_was_missing_and_turns_up_with_its_group_meets_the_needs_it_was_sent_for() {
    let mut centre = Centre::new();
    centre.socks(60, None);
    let (first, second) = (centre.need(1, 25), centre.need(1, 15));
    let line = |need, number| SentLine { lot: LOT, units: units(number), need: Some(need) };
    let lines = vec![line(first, 25), line(second, 15), SentLine { need: None, ..line(second, 5) }];
    let (from, to) = (HubId(1), Destination::Group(GroupId(1)));
    centre.must(Command::Dispatch { from, to, lines, boxes: Vec::new() });
    let place = Place::Waybill(WaybillId(1));
    let settle =
        Command::SettleDiscrepancy { place, lot: LOT, with: Counterpart::Receiver, words: None };
    let none = Refusal::NoDifference(Thing::Lot(LOT));
    assert_eq!(centre.refused(settle.clone()), none, "still on the road");
    centre.must(receipt(30));
    let received = |centre: &Centre, need| centre.book.need(need).expect("raised").received.get();
    assert_eq!((received(&centre, first), received(&centre, second)), (25, 5));
    centre.must(settle.clone());
    assert_eq!((received(&centre, first), received(&centre, second)), (25, 15));
    assert_eq!(centre.book.stock().held(LOT, Account::Group(GroupId(1))), 45);
    assert_eq!(centre.book.differences().count(), 0);
    assert_eq!(centre.refused(settle), none, "it is explained");
}

// Scenario 6: a need is withdrawn while goods are on the road.
#[test]
fn a_need_withdrawn_on_the_way_still_gets_what_arrives() {
    let mut centre = Centre::new();
    centre.socks(30, None);
    let need = centre.need(1, 30);
    centre.must(dispatch(30, Some(need)));
    centre.must(Command::WithdrawNeed { need });
    centre.must(receipt(30));
    assert_eq!(centre.book.stock().held(LOT, Account::Group(GroupId(1))), 30);
}

// Scenario 7: expired food is found at a count.
#[test]
fn expired_goods_are_counted_put_aside_and_lost_by_two_people() {
    let mut centre = Centre::new();
    centre.socks(48, Some(NOON.day().plus(-12)));
    centre.must(Command::ReportCount { hub: HubId(1), lot: LOT, counted: units(60) });
    let open = Account::Discrepancy(Place::Hub(HubId(1)));
    assert_eq!(centre.book.stock().held(LOT, open), -12);

    assert_eq!(
        centre.refused(dispatch(1, None)),
        Refusal::Expired(Thing::Lot(LOT), NOON.day().plus(-12))
    );
    centre.must(Command::Quarantine { hub: HubId(1), lot: LOT, units: units(60) });
    let release = Command::Release { hub: HubId(1), lot: LOT, units: units(1) };
    assert_eq!(centre.refused(release), Refusal::Expired(Thing::Lot(LOT), NOON.day().plus(-12)));

    let from = LossFrom::Quarantine(HubId(1));
    let reason = LossReason::Expired;
    centre.must(Command::ProposeLoss { from, lot: LOT, units: units(60), reason });
    let confirm = Command::ConfirmLoss { loss: LossId(1) };
    assert_eq!(centre.refused(confirm.clone()), Refusal::SamePerson);
    let other = Actor::everywhere(ActorId(2), &[Role::Warehouse]);
    centre.give(&other, &confirm).expect("two people agree");
    assert_eq!(centre.book.stock().held(LOT, Account::Lost(reason)), 60);
    assert_eq!(centre.give(&other, &confirm), Err(Refusal::Settled(Thing::Loss(LossId(1)))));
}

#[test]
fn only_what_is_missing_can_be_lost_on_the_way() {
    let mut centre = Centre::new();
    centre.socks(10, None);
    centre.must(dispatch(10, None));
    centre.must(receipt(7));
    let from = LossFrom::Discrepancy(Place::Waybill(WaybillId(1)));
    let lose = |number| Command::ProposeLoss {
        from,
        lot: LOT,
        units: units(number),
        reason: LossReason::OnTheWay,
    };
    assert_eq!(centre.refused(lose(4)), Refusal::NoDifference(Thing::Lot(LOT)));
    centre.must(lose(3));
}

#[test]
fn a_handover_is_a_fact_even_when_the_shelf_was_empty() {
    let mut centre = Centre::new();
    centre.socks(5, None);
    let need = centre.need(2, 8);
    let handover = Command::ReportHandover {
        hub: HubId(1),
        group: GroupId(2),
        lot: LOT,
        units: units(8),
        need: Some(need),
    };
    centre.must(handover);
    let stock = centre.book.stock();
    assert_eq!(stock.held(LOT, Account::Group(GroupId(2))), 8);
    assert_eq!(stock.held(LOT, SHELF), 0);
    assert_eq!(stock.held(LOT, Account::Discrepancy(Place::Hub(HubId(1)))), -3);
    assert!(!centre.book.need(need).expect("raised above").is_open(NOON.day()));
}

#[test]
fn a_second_receipt_and_an_unknown_box_wait_for_a_person() {
    let mut centre = Centre::new();
    centre.socks(5, None);
    centre.must(dispatch(5, None));
    centre.must(receipt(5));
    centre.must(receipt(4));
    centre.must(Command::ReportCount { hub: HubId(1), lot: LotId(99), counted: units(1) });
    let why: Vec<SetAside> = centre.book.aside().map(|aside| aside.why).collect();
    assert_eq!(why, [SetAside::ReceivedBefore, SetAside::UnknownThing]);
    assert_eq!(centre.book.stock().held(LOT, Account::Group(GroupId(1))), 5);
}

#[test]
fn the_same_list_is_read_once() {
    let mut centre = Centre::new();
    let source = Some(crate::command::NewSource { digest: Digest([9; 32]), words: None });
    let read = Command::RaiseNeeds { source, lines: vec![need_line(1, 3), need_line(2, 4)] };
    let facts = centre.must(read.clone());
    assert_eq!(facts.len(), 3);
    assert_eq!(centre.refused(read), Refusal::ReadBefore(crate::ids::SourceId(1)));
    let rows = centre.book.needs().filter_map(|need| need.line.source);
    assert_eq!(rows.count(), 2);
}

#[test]
fn adopting_a_plan_keeps_goods_and_moves_nothing() {
    let mut centre = Centre::new();
    centre.socks(10, None);
    let (first, second) = (centre.need(1, 6), centre.need(2, 6));
    let before = centre.book.stock().clone();
    centre.must(plan(&centre, &[(first.0, 6), (second.0, 4)]));
    centre.must(Command::AdoptPlan { plan: PlanId(1) });
    assert_eq!(*centre.book.stock(), before);

    assert_eq!(centre.refused(dispatch(1, None)), Refusal::Reserved(Thing::Lot(LOT)));
    centre.must(dispatch(6, Some(first)));
    assert_eq!(centre.book.reserved().count(), 1, "what left is no longer kept");
    centre.must(Command::WithdrawNeed { need: second });
    assert_eq!(centre.book.reserved().count(), 0);
    centre.must(dispatch(4, None));
}

#[test]
fn only_a_plan_that_follows_the_one_in_force_is_adopted() {
    let mut centre = Centre::new();
    centre.socks(10, None);
    let need = centre.need(1, 6);
    let one = plan(&centre, &[(need.0, 6)]);
    centre.must(one.clone());
    centre.must(one.clone());
    centre.must(Command::AdoptPlan { plan: PlanId(1) });
    let late = Command::AdoptPlan { plan: PlanId(2) };
    assert_eq!(centre.refused(late), Refusal::PlanOutdated(Some(PlanId(1))));
    assert_eq!(centre.refused(one), Refusal::PlanOutdated(Some(PlanId(1))));
    let again = Command::AdoptPlan { plan: PlanId(1) };
    assert_eq!(centre.refused(again), Refusal::AlreadyInForce(PlanId(1)));
}

#[test]
fn a_plan_that_no_longer_adds_up_is_not_adopted() {
    let mut centre = Centre::new();
    centre.socks(10, None);
    let need = centre.need(1, 6);
    assert_eq!(
        centre.refused(plan(&centre, &[(need.0, 7)])),
        Refusal::PlanNoLongerFits(Thing::Need(need))
    );
    centre.must(plan(&centre, &[(need.0, 6)]));
    centre.must(dispatch(5, None));
    let adopt = Command::AdoptPlan { plan: PlanId(1) };
    assert_eq!(centre.refused(adopt), Refusal::PlanNoLongerFits(Thing::Lot(LOT)));
}

#[test]
fn a_stranger_may_nothing_and_a_driver_may_report() {
    let mut centre = Centre::new();
    centre.socks(5, None);
    centre.must(dispatch(5, None));
    let driver = Actor::everywhere(ActorId(3), &[Role::Driver]);
    let stranger = Actor::everywhere(ActorId(4), &[Role::Public]);
    let kind = receipt(5).kind();
    assert_eq!(centre.give(&stranger, &receipt(5)), Err(Refusal::NotAllowed(kind)));
    centre.give(&driver, &receipt(5)).expect("reports are theirs to make");
}

#[test]
fn needs_of_two_kinds_are_not_one_need() {
    let mut centre = Centre::new();
    let (a, c) = (centre.need(1, 3), centre.need(1, 3));
    let meat = NeedLine { item: key("food.canned_meat"), ..need_line(1, 3) };
    centre.must(Command::RaiseNeeds { source: None, lines: vec![meat] });
    let b = centre.book.needs().last().expect("just raised").id;
    assert_eq!(centre.refused(Command::JoinNeeds { keep: a, join: b }), Refusal::NotTheSame);
    assert_eq!(centre.refused(Command::JoinNeeds { keep: a, join: a }), Refusal::Itself);
    centre.must(Command::JoinNeeds { keep: a, join: c });
    let again = Command::VerifyNeed { need: c, proof: Proof::Referee { words: WordsId([1; 16]) } };
    assert_eq!(centre.refused(again), Refusal::Closed(Thing::Need(c)));
}

fn few() -> impl Strategy<Value = Units> {
    (0..40u64).prop_map(units)
}

fn any_place() -> impl Strategy<Value = Place> {
    prop_oneof![
        (0..3u32).prop_map(|id| Place::Hub(HubId(id))),
        (0..4u32).prop_map(|id| Place::Waybill(WaybillId(id))),
        boxes::any_code().prop_map(Place::Box),
        boxes::any_code().prop_map(Place::Claims),
    ]
}

fn any_from() -> impl Strategy<Value = LossFrom> {
    prop_oneof![
        (0..3u32).prop_map(|id| LossFrom::Quarantine(HubId(id))),
        any_place().prop_map(LossFrom::Discrepancy),
        boxes::any_code().prop_map(LossFrom::Box),
    ]
}

fn any_line() -> impl Strategy<Value = SentLine> {
    (0..5u32, few(), prop::option::of((0..5u32).prop_map(NeedId)))
        .prop_map(|(lot, units, need)| SentLine { lot: LotId(lot), units, need })
}

fn any_count() -> impl Strategy<Value = CountedLine> {
    (0..5u32, few(), few()).prop_map(|(lot, good, damaged)| CountedLine {
        lot: LotId(lot),
        good,
        damaged,
    })
}

fn any_destination() -> impl Strategy<Value = Destination> {
    prop_oneof![
        (0..3u32).prop_map(|id| Destination::Hub(HubId(id))),
        (0..3u32).prop_map(|id| Destination::Group(GroupId(id))),
    ]
}

fn any_desk_command() -> impl Strategy<Value = Command> {
    let hub = || (0..3u32).prop_map(HubId);
    let lot = || (0..5u32).prop_map(LotId);
    let need = || (0..5u32).prop_map(NeedId);
    let words = None;
    prop_oneof![
        (1..3u32, 0..40u64).prop_map(|(group, asked)| Command::RaiseNeeds {
            source: None,
            lines: vec![need_line(group, asked)]
        }),
        (hub(), few(), prop::option::of(-5..50i32)).prop_map(|(hub, units, days)| {
            let expiry = days.map(|days| NOON.day().plus(days));
            let arrivals = vec![crate::command::Arrival::of(batch(expiry), units)];
            Command::TakeIn { source: None, hub, arrivals }
        }),
        (need(), few()).prop_map(|(need, asked)| Command::ReviseNeed {
            seen: Seq::default(),
            need,
            change: NeedChange { asked: Some(asked), ..NeedChange::default() }
        }),
        lot().prop_map(|lot| Command::LetOut { lot, words: WordsId([7; 16]) }),
        need().prop_map(|need| Command::WithdrawNeed { need }),
        need().prop_map(|need| Command::ReopenNeed { need }),
        need().prop_map(|need| Command::ConfirmNeed { need }),
        (need(), need()).prop_map(|(keep, join)| Command::JoinNeeds { keep, join }),
        (hub(), any_destination(), prop::collection::vec(any_line(), 0..4), boxes::any_codes(0..3))
            .prop_map(|(from, to, lines, boxes)| Command::Dispatch { from, to, lines, boxes }),
        convoys::any_leading().prop_map(|leading| Command::Lead { leading }),
        boxes::any_handling().prop_map(|handling| Command::Handle { handling }),
        boxes::any_handling().prop_map(|handling| Command::Handle { handling }),
        counts::any_counting().prop_map(|counting| Command::Count { counting }),
        counts::any_counting().prop_map(|counting| Command::Count { counting }),
        (hub(), lot(), few()).prop_map(|(hub, lot, units)| Command::Quarantine { hub, lot, units }),
        (hub(), lot(), few()).prop_map(|(hub, lot, units)| Command::Release { hub, lot, units }),
        (any_from(), lot(), few()).prop_map(|(from, lot, units)| Command::ProposeLoss {
            from,
            lot,
            units,
            reason: LossReason::Stolen
        }),
        (0..4u32).prop_map(|loss| Command::ConfirmLoss { loss: LossId(loss) }),
        (any_place(), lot(), hub()).prop_map(move |(place, lot, hub)| {
            let with = Counterpart::Hub(hub);
            Command::SettleDiscrepancy { place, lot, with, words }
        }),
        (any_place(), lot()).prop_map(move |(place, lot)| {
            Command::SettleDiscrepancy { place, lot, with: Counterpart::Donors, words }
        }),
        (any_place(), lot()).prop_map(move |(place, lot)| {
            Command::SettleDiscrepancy { place, lot, with: Counterpart::Receiver, words }
        }),
        any_place().prop_map(|place| Command::Remark { place, words: WordsId([7; 16]) }),
        (0..4u32).prop_map(|plan| Command::AdoptPlan { plan: PlanId(plan) }),
        (0..4u32, prop::bool::ANY).prop_map(|(aside, is_closed)| Command::CloseAside {
            aside: AsideId(aside),
            words: is_closed.then_some(WordsId([7; 16])),
        }),
    ]
}

fn any_came_as() -> impl Strategy<Value = CameAs> {
    let form = prop::option::of(Just(Form::Bulk));
    (0..6u32, form, few()).prop_map(|(lot, form, units)| CameAs {
        lot: LotId(lot),
        variant: Variant { form, ..Variant::default() },
        units,
    })
}

fn any_report() -> impl Strategy<Value = Command> {
    let need = prop::option::of((0..5u32).prop_map(NeedId));
    prop_oneof![
        (
            0..5u32,
            prop::collection::vec(any_count(), 0..4),
            prop::collection::vec(any_came_as(), 0..2),
            boxes::any_codes(0..3)
        )
            .prop_map(|(waybill, counted, otherwise, boxes)| Command::ReportReceipt {
                waybill: WaybillId(waybill),
                counted,
                otherwise,
                boxes,
                signed: Countersign::Nothing,
            }),
        boxes::any_box_report().prop_map(|report| Command::ReportBox { report }),
        boxes::any_box_report().prop_map(|report| Command::ReportBox { report }),
        (0..3u32, 0..3u32, 0..5u32, few(), need).prop_map(|(hub, group, lot, units, need)| {
            let (hub, group, lot) = (HubId(hub), GroupId(group), LotId(lot));
            Command::ReportHandover { hub, group, lot, units, need }
        }),
        (0..3u32, 0..5u32, few()).prop_map(|(hub, lot, counted)| Command::ReportCount {
            hub: HubId(hub),
            lot: LotId(lot),
            counted
        }),
    ]
}

fn any_history() -> impl Strategy<Value = Vec<(u32, Command)>> {
    let any = prop_oneof![3 => any_desk_command(), 2 => any_report()];
    prop::collection::vec((1..3u32, any), 0..60)
}

/// A centre with a few lots and needs, after whatever history; refusals are part of it.
fn lived(history: &[(u32, Command)]) -> Centre {
    let mut centre = Centre::new();
    centre.socks(30, None);
    centre.socks(20, Some(NOON.day().plus(9)));
    centre.need(1, 25);
    centre.must(plan(&centre, &[(1, 25)]));
    boxes::two_packed(&mut centre);
    centre.must(kits::three_socks());
    for (actor, command) in history {
        let actor = Actor { id: ActorId(*actor), ..coordinator() };
        let outcome = centre.give(&actor, command);
        if command.is_report() {
            assert!(outcome.is_ok_and(|facts| !facts.is_empty()), "the field tells: {command:?}");
        }
    }
    centre
}

proptest! {
    /// L1, L2: whatever is asked and told, goods neither appear nor vanish, and a report is kept.
    #[test]
    fn any_sequence_of_commands_and_reports_keeps_the_ledger(history in any_history()) {
        let centre = lived(&history);
        prop_assert_eq!(centre.book.stock().faults(), []);
        prop_assert_eq!(centre.book.box_faults(), []);
        prop_assert_eq!(centre.book.pallet_faults(), []);
        let given: i64 = centre.book.lots().map(|lot| -centre.book.stock().held(lot.id, Account::Donors)).sum();
        let elsewhere: i64 = centre.book.stock().all()
            .filter(|(_, account, _)| *account != Account::Donors)
            .map(|(_, _, units)| units)
            .sum();
        prop_assert_eq!(given, elsewhere);
    }

    /// L7: the Book is the fold of its journal, and the journal survives being written down.
    #[test]
    fn replaying_the_journal_gives_the_same_book(history in any_history()) {
        let centre = lived(&history);
        let mut again = Book::new(catalogue());
        for event in &centre.journal {
            let line = serde_json::to_string(event).expect("events are plain values");
            again.apply(&serde_json::from_str(&line).expect("what was written can be read"));
        }
        prop_assert_eq!(again, centre.book);
    }

    /// What the plan keeps is never more than what is there, as long as nobody takes it in the field.
    #[test]
    fn a_desk_never_gives_away_what_is_kept(history in prop::collection::vec((1..3u32, any_desk_command()), 0..40)) {
        let history: Vec<_> = history.into_iter()
            .filter(|(_, command)| !matches!(command, Command::Quarantine { .. } | Command::SettleDiscrepancy { .. }
                | Command::Count { .. }
                | Command::Handle { handling: Handling::PutAside { .. } }))
            .collect();
        let centre = lived(&history);
        let mut kept = std::collections::BTreeMap::new();
        for (lot, hub, _, units) in centre.book.reserved() {
            *kept.entry((lot, hub)).or_insert(0) += units.signed();
        }
        for ((lot, hub), units) in kept {
            prop_assert!(centre.book.stock().held(lot, Account::Hub(hub)) >= units);
        }
    }
}

#[test]
fn an_old_reader_keeps_its_book() {
    let mut centre = Centre::new();
    centre.socks(5, None);
    let old = centre.book.clone();
    centre.socks(7, None);
    assert_eq!(old.lots().len(), 1);
    assert_eq!(centre.book.seq(), Seq(old.seq().0 + 1));
    assert_eq!(centre.book.lots().len(), 2);
}

mod boxes;
mod convoys;
mod counts;
mod kits;
mod needs;
mod sent_on;

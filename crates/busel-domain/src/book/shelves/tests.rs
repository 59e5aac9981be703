//! What is believed to stand on a shelf, and what may leave it.

use proptest::prelude::*;

use crate::boxes::{BoxCode, Contents, Countersign, Handling};
use crate::command::{Arrival, Command, Counterpart};
use crate::count::{CountAt, Counting, Found};
use crate::ids::{ActorId, CountId, GroupId, HubId, LotId, NeedId, Thing, WaybillId, WordsId};
use crate::kit::{Cooking, KitLine, KitOf};
use crate::ledger::{Account, Place};
use crate::lot::Batch;
use crate::quantity::Units;
use crate::refusal::Refusal;
use crate::role::{Actor, Role};
use crate::testkit::{Centre, NOON, key, units};
use crate::waybill::{CountedLine, Destination, SentLine};

const LOT: LotId = LotId(1);
const HUB: HubId = HubId(1);
const WAY: WaybillId = WaybillId(1);
const THING: Thing = Thing::Lot(LOT);

fn dispatch(number: u64) -> Command {
    let lines = vec![SentLine { lot: LOT, units: units(number), need: None }];
    Command::Dispatch { from: HUB, to: Destination::Group(GroupId(1)), lines, boxes: Vec::new() }
}

fn receipt(good: u64) -> Command {
    let counted = vec![CountedLine { lot: LOT, good: units(good), damaged: Units::ZERO }];
    let (otherwise, boxes, signed) = (Vec::new(), Vec::new(), Countersign::Nothing);
    Command::ReportReceipt { waybill: WAY, counted, otherwise, boxes, signed }
}

fn pack(number: u64) -> Command {
    let contents = Contents::from([(LOT, units(number))]);
    let boxes = vec![BoxCode::drawn(300_000).expect("a code")];
    Command::Handle { handling: Handling::Pack { boxes, hub: HUB, contents, grams: None } }
}

fn explain(with: Counterpart) -> Command {
    let words = Some(WordsId([7; 16]));
    Command::SettleDiscrepancy { place: Place::Waybill(WAY), lot: LOT, with, words }
}

/// Sixty pairs, of which a paper says forty left and fifty-two came.
fn centre() -> Centre {
    let mut centre = Centre::new();
    centre.socks(60, None);
    centre.wait(1);
    centre.must(dispatch(40));
    centre.wait(1);
    centre.must(receipt(52));
    centre
}

fn believed(centre: &Centre) -> (u64, u64) {
    (centre.book.believed_units(LOT, HUB).get(), centre.book.believed_loose(LOT, HUB).get())
}

#[test]
fn a_shelf_is_believed_to_have_less_until_somebody_explains_what_came_too_much() {
    let mut centre = centre();
    assert_eq!(centre.book.stock().held(LOT, Account::Hub(HUB)), 20, "nothing has moved");
    assert_eq!(believed(&centre), (8, 8));
    assert!(centre.book.is_to_be_counted(LOT, HUB));
    assert!(!centre.book.is_to_be_counted(LOT, HubId(2)), "it was sent from another");
    let refused = Refusal::ToBeCounted(THING, WAY);
    assert_eq!(centre.refused(dispatch(9)), refused);
    assert_eq!(centre.refused(pack(9)), refused);
    assert_eq!(centre.book.free_at(HUB, NOON.day())[0].units, units(8));
    centre.must(explain(Counterpart::Hub(HUB)));
    assert_eq!(believed(&centre), (8, 8));
    assert!(!centre.book.is_to_be_counted(LOT, HUB));
    assert_eq!(centre.book.stock().held(LOT, Account::Hub(HUB)), 8);
    centre.must(dispatch(8));
}

#[test]
fn more_given_than_was_written_down_frees_the_whole_shelf() {
    let mut centre = centre();
    centre.must(explain(Counterpart::Donors));
    assert_eq!(believed(&centre), (20, 20));
    centre.must(dispatch(20));
}

#[test]
fn a_shelf_that_was_counted_since_the_paper_left_is_as_it_was_counted() {
    for found in [8, 20, 31] {
        let mut centre = centre();
        let before = centre.book.clone();
        centre.must(Command::ReportCount { hub: HUB, lot: LOT, counted: units(found) });
        // Also where the books agreed and nothing moved, sums over shelves are made anew.
        assert!(!before.fares_like(&centre.book));
        assert_eq!(believed(&centre), (found, found));
        assert!(!centre.book.is_to_be_counted(LOT, HUB));
    }
    // A count from before says nothing.
    let mut centre = Centre::new();
    centre.socks(60, None);
    centre.must(Command::ReportCount { hub: HUB, lot: LOT, counted: units(60) });
    centre.wait(1);
    centre.must(dispatch(40));
    centre.must(receipt(52));
    assert_eq!(believed(&centre), (8, 8));
}

#[test]
fn a_count_at_the_desk_is_believed_once_it_is_posted_as_of_when_it_was_taken() {
    let mut centre = Centre::new();
    centre.socks(60, None);
    centre.wait(1);
    centre.must(dispatch(40));
    centre.wait(1);
    let found = Found::from([(LOT, units(8))]);
    let at = CountAt::Shelf(HUB);
    centre.must(Command::Count { counting: Counting::Take { at, found } });
    centre.wait(1);
    centre.must(receipt(52));
    assert_eq!(believed(&centre), (8, 8), "nobody posted it: the paper's surplus says so");
    let other = Actor::everywhere(ActorId(2), &[Role::Warehouse]);
    let post = Command::Count { counting: Counting::Post { count: CountId(1) } };
    centre.give(&other, &post).expect("another person");
    assert_eq!(believed(&centre), (8, 8), "and not eight less once more");
}

#[test]
fn a_belief_is_never_less_than_nothing_and_a_box_that_stands_there_is_there() {
    let mut centre = Centre::new();
    centre.socks(45, None);
    centre.must(pack(3));
    centre.wait(1);
    centre.must(dispatch(40));
    centre.must(receipt(60));
    assert_eq!(believed(&centre), (0, 0));
    assert_eq!(centre.book.free_at(HUB, NOON.day()), []);
    let boxes = vec![BoxCode::drawn(300_000).expect("a code")];
    let (to, lines) = (Destination::Group(GroupId(1)), Vec::new());
    centre.must(Command::Dispatch { from: HUB, to, lines, boxes });
}

#[test]
fn a_plan_does_not_promise_what_is_to_be_counted() {
    let mut centre = centre();
    let need = centre.need(1, 20);
    let plan = |centre: &Centre, number| {
        let mut document = crate::book::tests::document(&centre.book, Vec::new());
        let (lot, hub, units) = (LOT, HUB, units(number));
        let why = crate::plan::WhyGiven::OnlyLot;
        document.allocated.push(crate::plan::Allocated { need, lot, hub, units, why });
        Command::ProposePlan { document }
    };
    assert_eq!(centre.refused(plan(&centre, 9)), Refusal::PlanNoLongerFits(THING));
    centre.must(plan(&centre, 8));
}

#[test]
fn goods_past_their_day_are_blocked_in_every_way_and_the_refusal_tells_the_day() {
    let mut centre = Centre::new();
    let last = NOON.day().plus(3);
    centre.socks(30, Some(last));
    centre.socks(30, None);
    centre.must(pack(10));
    let line = KitLine { item: key("clothing.socks_warm"), variant: None, units: units(40) };
    let name = WordsId([1; 16]);
    centre.must(Command::Cook { cooking: Cooking::Write { name, lines: vec![line] } });
    let second = BoxCode::drawn(400_000).expect("a code");
    let contents = Contents::from([(LotId(2), units(5))]);
    let of_second = Handling::Pack { boxes: vec![second], hub: HUB, contents, grams: None };
    centre.must(Command::Handle { handling: of_second });
    centre.wait(4);
    let no = Refusal::Expired(THING, last);
    let first = BoxCode::drawn(300_000).expect("a code");
    let (to, none) = (Destination::Group(GroupId(1)), Vec::new());
    let boxes = vec![first];
    let send = Command::Dispatch { from: HUB, to, lines: none, boxes };
    let merge = Handling::Merge { into: second, from: vec![first] };
    let kit = KitOf { recipe: crate::ids::RecipeId(1), version: 1 };
    let boxes = vec![BoxCode::drawn(500_000).expect("a code")];
    let assemble = Command::Handle { handling: Handling::Assemble { kit, hub: HUB, boxes } };
    for command in [dispatch(1), pack(1), send, Command::Handle { handling: merge }] {
        assert_eq!(centre.refused(command), no);
    }
    let few = Refusal::FewerKits(Thing::Recipe(crate::ids::RecipeId(1)), 0);
    assert_eq!(centre.refused(assemble), few, "25 pairs that are good lie loose");
    // The field is heard all the same (L2), and what is in a box can be taken out of it.
    let (lot, hub, group, need) = (LOT, HUB, GroupId(1), None);
    centre.must(Command::ReportHandover { hub, group, lot, units: units(2), need });
    centre.must(Command::ReportCount { hub, lot, counted: units(20) });
    let contents = Contents::from([(LOT, units(10))]);
    centre.must(Command::Handle { handling: Handling::TakeOut { code: first, contents } });
}

fn food(centre: &mut Centre, item: &str) -> LotId {
    let batch = Batch { expiry: Some(NOON.day().plus(-1)), ..Batch::of(key(item)) };
    let arrivals = vec![Arrival::of(batch, units(20))];
    centre.must(Command::TakeIn { source: None, hub: HUB, arrivals });
    centre.book.lots().last().expect("just taken in").id
}

#[test]
fn food_past_its_best_before_day_is_let_out_by_a_coordinator_with_a_reason() {
    let mut centre = Centre::new();
    let lot = food(&mut centre, "food.canned_meat");
    let words = WordsId([9; 16]);
    let let_out = Command::LetOut { lot, words };
    let warehouse = Actor::everywhere(ActorId(2), &[Role::Warehouse]);
    assert!(centre.give(&warehouse, &let_out).is_err(), "not by whoever stands at the shelf");
    let send = |need: Option<NeedId>| {
        let lines = vec![SentLine { lot, units: units(5), need }];
        let to = Destination::Group(GroupId(1));
        Command::Dispatch { from: HUB, to, lines, boxes: Vec::new() }
    };
    assert!(matches!(centre.refused(send(None)), Refusal::Expired(..)));
    centre.must(let_out.clone());
    centre.must(send(None));
    assert_eq!(centre.refused(let_out), Refusal::Settled(Thing::Lot(lot)), "two people at once");
    centre.must(Command::Quarantine { hub: HUB, lot, units: units(5) });
    centre.must(Command::Release { hub: HUB, lot, units: units(5) });
    // Who gets it may eat it: it counts as food of theirs.
    let counted = vec![CountedLine { lot, good: units(5), damaged: Units::ZERO }];
    let (otherwise, boxes, signed) = (Vec::new(), Vec::new(), Countersign::Nothing);
    centre.must(Command::ReportReceipt { waybill: WAY, counted, otherwise, boxes, signed });
    let store = centre.book.store(GroupId(1)).expect("it got some");
    assert_eq!(store.held()[0].line.expiry, None);
    // Another lot of the same food is another decision.
    let other = food(&mut centre, "food.canned_meat");
    assert!(!centre.book.is_let_out(other));
}

#[test]
fn what_is_no_food_or_has_not_ended_is_not_let_out() {
    let mut centre = Centre::new();
    centre.socks(5, Some(NOON.day().plus(-1)));
    let words = WordsId([9; 16]);
    let let_out = |lot| Command::LetOut { lot, words };
    assert_eq!(centre.refused(let_out(LOT)), Refusal::NeverLetOut(THING));
    let batch = Batch { expiry: Some(NOON.day()), ..Batch::of(key("food.canned_meat")) };
    let arrivals = vec![Arrival::of(batch, units(20))];
    centre.must(Command::TakeIn { source: None, hub: HUB, arrivals });
    let lot = LotId(2);
    assert_eq!(centre.refused(let_out(lot)), Refusal::NotYet(Thing::Lot(lot)), "it is good today");
    assert_eq!(centre.refused(let_out(LotId(9))), Refusal::Unknown(Thing::Lot(LotId(9))));
}

proptest! {
    /// Whatever leaves and comes, nobody is promised more than the books have, or less than nothing; and
    /// without a surplus the books are believed.
    #[test]
    fn a_belief_lies_between_nothing_and_the_books(
        taken in 1_u64..100,
        ways in prop::collection::vec((1_u64..60, 0_u64..90), 0..4),
        counted in prop::option::of(0_u64..90),
    ) {
        let mut centre = Centre::new();
        centre.socks(taken, None);
        let mut number = 0;
        for (sent, came) in ways {
            centre.wait(1);
            let actor = Actor::everywhere(ActorId(1), &[Role::Coordinator]);
            if centre.give(&actor, &dispatch(sent)).is_ok() {
                number += 1;
                let line = CountedLine { lot: LOT, good: units(came), damaged: Units::ZERO };
                centre.must(Command::ReportReceipt {
                    waybill: WaybillId(number),
                    counted: vec![line],
                    otherwise: Vec::new(),
                    boxes: Vec::new(),
                    signed: Countersign::Nothing,
                });
            }
        }
        let books = Units::from_balance(centre.book.stock().held(LOT, Account::Hub(HUB)));
        let surplus = centre.book.surplus_from(LOT, HUB).fold(Units::ZERO, |sum, more| sum.plus(more.units));
        prop_assert_eq!(centre.book.believed_units(LOT, HUB), books.less(surplus));
        prop_assert_eq!(centre.book.is_to_be_counted(LOT, HUB), !surplus.is_zero());
        if let Some(counted) = counted {
            centre.wait(1);
            centre.must(Command::ReportCount { hub: HUB, lot: LOT, counted: units(counted) });
            prop_assert_eq!(centre.book.believed_units(LOT, HUB), units(counted));
        }
    }
}

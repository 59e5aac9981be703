//! Who is told of a lot that ended, and until when.

use crate::boxes::Countersign;
use crate::command::{Command, LossFrom};
use crate::ids::{ActorId, GroupId, HubId, LossId, LotId, Thing, WordsId};
use crate::ledger::LossReason;
use crate::role::{Actor, Role};
use crate::size::Variant;
use crate::store::StoreLine;
use crate::testkit::{Centre, NOON, key, units};
use crate::time::Day;
use crate::waybill::{CountedLine, Destination, SentLine};

const LOT: LotId = LotId(1);

/// Socks that end on a day: 20 at hub 1, 10 at hub 2, 5 with group 1.
fn centre(last: Option<Day>) -> Centre {
    let mut centre = Centre::new();
    centre.socks(35, last);
    let lines = vec![SentLine { lot: LOT, units: units(10), need: None }];
    let (from, to) = (HubId(1), Destination::Hub(HubId(2)));
    centre.must(Command::Dispatch { from, to, lines, boxes: Vec::new() });
    let counted = vec![CountedLine { lot: LOT, good: units(10), damaged: units(0) }];
    let (otherwise, boxes, signed) = (Vec::new(), Vec::new(), Countersign::Nothing);
    let waybill = crate::ids::WaybillId(1);
    centre.must(Command::ReportReceipt { waybill, counted, otherwise, boxes, signed });
    let (hub, group, need) = (HubId(1), GroupId(1), None);
    centre.must(Command::ReportHandover { hub, group, lot: LOT, units: units(5), need });
    centre
}

fn told(centre: &Centre) -> Vec<Thing> {
    centre.book.ended(centre.now.day()).map(|ended| ended.with).collect()
}

const GROUP: Thing = Thing::Group(GroupId(1));
const OTHER_HUB: Thing = Thing::Hub(HubId(2));

#[test]
fn a_group_is_told_when_the_day_is_over_and_other_hubs_when_somebody_found_it() {
    let mut centre = centre(Some(NOON.day().plus(3)));
    assert_eq!(told(&centre), []);
    centre.wait(4);
    assert_eq!(told(&centre), [GROUP]);
    let ended: Vec<LotId> =
        centre.book.ended_with(GroupId(1), centre.now.day()).map(|lot| lot.id).collect();
    assert_eq!(ended, [LOT]);
    assert_eq!(centre.book.ended_with(GroupId(2), centre.now.day()).count(), 0);
    centre.must(Command::Quarantine { hub: HubId(1), lot: LOT, units: units(20) });
    assert_eq!(told(&centre), [OTHER_HUB, GROUP]);
    centre.must(Command::Quarantine { hub: HubId(2), lot: LOT, units: units(10) });
    assert_eq!(told(&centre), [GROUP], "nothing stands on a shelf any more");
    centre.wait(31);
    assert_eq!(told(&centre), [], "what a group did with it is not in the books");
}

#[test]
fn a_group_that_counted_its_store_is_told_no_longer() {
    let mut centre = centre(Some(NOON.day().plus(3)));
    centre.wait(4);
    let (item, variant) = (key("clothing.socks_warm"), Variant::default());
    let line = StoreLine { item, variant, units: units(3), expiry: None };
    let (group, day) = (GroupId(1), centre.now.day());
    centre.must(Command::ReportGroupStock { group, day, lines: vec![line] });
    assert_eq!(told(&centre), []);
}

#[test]
fn what_two_people_wrote_off_as_expired_ended_without_a_date_too() {
    let mut centre = centre(None);
    assert_eq!(told(&centre), []);
    centre.must(Command::Quarantine { hub: HubId(1), lot: LOT, units: units(20) });
    let (from, reason) = (LossFrom::Quarantine(HubId(1)), LossReason::Expired);
    centre.must(Command::ProposeLoss { from, lot: LOT, units: units(20), reason });
    assert_eq!(told(&centre), [], "one person says so");
    let other = Actor::everywhere(ActorId(2), &[Role::Warehouse]);
    centre.give(&other, &Command::ConfirmLoss { loss: LossId(1) }).expect("another person");
    assert_eq!(told(&centre), [OTHER_HUB, GROUP]);
}

#[test]
fn nobody_is_told_of_food_that_was_let_out() {
    let mut centre = Centre::new();
    let batch = crate::lot::Batch {
        expiry: Some(NOON.day().plus(-1)),
        ..crate::lot::Batch::of(key("food.canned_meat"))
    };
    let arrivals = vec![crate::command::Arrival::of(batch, units(9))];
    centre.must(Command::TakeIn { source: None, hub: HubId(1), arrivals });
    let (hub, group, need) = (HubId(1), GroupId(1), None);
    centre.must(Command::ReportHandover { hub, group, lot: LOT, units: units(5), need });
    assert_eq!(told(&centre), [GROUP]);
    centre.must(Command::LetOut { lot: LOT, words: WordsId([9; 16]) });
    assert_eq!(told(&centre), []);
}

//! A group that moves, as those see it who plan, pass on, drive and report.

use std::collections::BTreeMap;

use super::*;
use crate::command::Command;
use crate::ids::{ActorId, HubId, LotId};
use crate::role::{Actor, Grant, Reach, Role};
use crate::testkit::{Centre, coordinator, units};
use crate::waybill::SentLine;

const GROUP: GroupId = GroupId(1);
const OLD: WordsId = WordsId([0x11; 16]);
const NUMBER: WordsId = WordsId([0x22; 16]);

fn region(code: &str) -> Region {
    Region { country: "UA".into(), code: code.into() }
}

/// A move so many days ahead, on the word of a referee.
fn to(centre: &Centre, days: i32) -> Move {
    let today = centre.now.day();
    Move {
        place: WordsId([0x33; 16]),
        region: Some(region("14")),
        from: today.plus(days),
        heard: today,
        proof: Proof::Referee { words: WordsId([0x44; 16]) },
        meets_until: None,
        stops: BTreeMap::new(),
    }
}

/// A third group at a place, with a known number and a paper under way to it from hub 1.
fn centre() -> (Centre, GroupId, WaybillId) {
    let mut centre = Centre::new();
    centre.must(Command::AddGroup { name: OLD, place: Some(OLD), region: Some(region("63")) });
    let group = GroupId(3);
    centre.must(Command::KeepContact { group, contact: NUMBER });
    centre.socks(60, None);
    let way = sent(&mut centre, group);
    centre.wait(2);
    (centre, group, way)
}

fn sent(centre: &mut Centre, group: GroupId) -> WaybillId {
    let lines = vec![SentLine { lot: LotId(1), units: units(5), need: None }];
    let to = Destination::Group(group);
    centre.must(Command::Dispatch { from: HubId(1), to, lines, boxes: Vec::new() });
    centre.book.waybills().last().expect("just left").id
}

fn driver(way: WaybillId) -> Actor {
    let reach = Reach::Waybill(way);
    Actor { id: ActorId(9), grants: vec![Grant { role: Role::Driver, reach, until: None }] }
}

#[test]
fn the_place_before_is_closed_and_not_overwritten() {
    let (mut centre, group, _) = centre();
    let to = to(&centre, 3);
    centre.must(Command::MoveGroup(group, to.clone()));
    let stays: Vec<_> = centre.book.stays(group).collect();
    let ends = to.from.plus(-1);
    assert_eq!((stays[0].place, stays[0].from, stays[0].until), (Some(OLD), None, Some(ends)));
    assert_eq!(
        (stays[1].place, stays[1].from, stays[1].until),
        (Some(to.place), Some(to.from), None)
    );
    let code = |day| centre.book.region_on(group, day).map(|region| region.code.to_string());
    assert_eq!([ends, to.from].map(code), [Some("63".into()), Some("14".into())]);
    assert_eq!(centre.book.stay_ahead(group).and_then(|stay| stay.place), Some(to.place));
    // The next one goes on from there, and never before it.
    let late = Move { place: WordsId([0x55; 16]), ..to };
    assert_eq!(centre.refused(Command::MoveGroup(group, late)), Refusal::Past);
}

#[test]
fn a_number_that_came_with_the_message_moves_nobody() {
    let (mut centre, group, _) = centre();
    let new = WordsId([0x66; 16]);
    let by = |centre: &Centre, contact, heard| Move {
        proof: Proof::CallBack { contact },
        heard,
        ..to(centre, 1)
    };
    let today = centre.now.day();
    centre.must(Command::KeepContact { group, contact: new });
    let told = by(&centre, new, today);
    let too_new = Refusal::NumberTooNew(Thing::Group(group));
    assert_eq!(centre.refused(Command::MoveGroup(group, told)), too_new);
    // The next day it is as new as it was: what counts is when the message came.
    centre.wait(1);
    let told = by(&centre, new, today);
    assert_eq!(centre.refused(Command::MoveGroup(group, told)), too_new);
    let told = by(&centre, NUMBER, today);
    centre.must(Command::MoveGroup(group, told));
    for proof in [Proof::Nothing, Proof::Partner { receipts: 3 }] {
        let told = Move { proof, ..to(&centre, 9) };
        let no = Refusal::NotProven(Thing::Group(group));
        assert_eq!(centre.refused(Command::MoveGroup(group, told)), no);
    }
    let ahead = Move { heard: centre.now.day().plus(1), ..to(&centre, 9) };
    assert_eq!(centre.refused(Command::MoveGroup(group, ahead)), Refusal::Early);
    let far = to(&centre, 366);
    assert_eq!(centre.refused(Command::MoveGroup(group, far)), Refusal::TooManyDays(365));
}

#[test]
fn whoever_drives_there_is_told_the_new_place_on_the_day_of_the_stop() {
    let (mut centre, group, way) = centre();
    let before = centre.book.seen_by(&driver(way));
    assert_eq!(before.group(group).and_then(|group| group.place), Some(OLD));
    let told = to(&centre, 3);
    let stop = told.from.plus(1);
    let stops = BTreeMap::from([(way, stop)]);
    centre.must(Command::MoveGroup(group, Move { stops, ..told }));
    let later = sent(&mut centre, group);
    let bound = |day| {
        let way = centre.book.waybill(way).expect("under way");
        match centre.book.bound_for(way, day) {
            Bound::AsTold => None,
            Bound::ToldOn(day, _) => Some((false, day)),
            Bound::Here(to) => Some((true, to.from)),
        }
    };
    assert_eq!(bound(stop.plus(-1)), Some((false, stop)));
    assert_eq!(bound(stop), Some((true, stop.plus(-1))));
    // Whoever loads now is told at the hub.
    let known = centre.book.waybill(later).expect("under way");
    assert_eq!(centre.book.bound_for(known, stop), Bound::AsTold);
    // The old place is gone at once, and the new one is nowhere in what they see.
    let seen = centre.book.seen_by(&driver(way));
    let there = seen.group(group).expect("the name of the stop");
    assert_eq!((there.place, &there.region, seen.moves(group)), (None, &None, &[][..]));
}

#[test]
fn a_paper_that_is_brought_before_the_move_leads_where_it_did() {
    let (mut centre, group, way) = centre();
    let told = to(&centre, 3);
    let stops = BTreeMap::from([(way, told.from.plus(-1))]);
    centre.must(Command::MoveGroup(group, Move { stops, ..told.clone() }));
    let known = centre.book.waybill(way).expect("under way");
    assert_eq!(centre.book.bound_for(known, told.from), Bound::AsTold);
}

#[test]
fn a_paper_in_the_place_of_another_is_brought_on_its_day() {
    let (mut centre, group, way) = centre();
    let told = to(&centre, 3);
    centre.must(Command::MoveGroup(group, told.clone()));
    let loose = [(LotId(1), units(5))].into();
    let part = crate::convoy::Part { on: None, to: None, loose, boxes: Vec::new() };
    let leading = crate::convoy::Leading::Reissue { waybill: way, parts: vec![part] };
    centre.must(Command::Lead { leading });
    let new = centre.book.waybills().last().expect("re-issued");
    assert_eq!(new.instead_of, Some(way));
    assert!(
        matches!(centre.book.bound_for(new, told.from.plus(-1)), Bound::ToldOn(day, _) if day == told.from)
    );
    // A stop of a paper that leads elsewhere, or is over, is none.
    let stops = BTreeMap::from([(way, told.from.plus(2))]);
    let again = Move { stops, ..to(&centre, 9) };
    let no = Refusal::Settled(Thing::Waybill(way));
    assert_eq!(centre.refused(Command::MoveGroup(group, again)), no);
}

#[test]
fn whoever_passes_goods_on_sees_no_change() {
    let (mut centre, group, _) = centre();
    centre.socks(20, None);
    let lines = vec![SentLine { lot: LotId(2), units: units(5), need: None }];
    let to_hub = Destination::Hub(HubId(2));
    centre.must(Command::Dispatch { from: HubId(1), to: to_hub, lines, boxes: Vec::new() });
    let reach = Reach::Hub(HubId(2));
    let grants = vec![Grant { role: Role::Warehouse, reach, until: None }];
    let passes_on = Actor { id: ActorId(9), grants };
    let before = centre.book.seen_by(&passes_on);
    let told = to(&centre, 1);
    centre.must(Command::MoveGroup(group, told.clone()));
    let after = centre.book.seen_by(&passes_on);
    assert_eq!(before.groups().collect::<Vec<_>>(), after.groups().collect::<Vec<_>>());
    assert_eq!(before.waybills().collect::<Vec<_>>(), after.waybills().collect::<Vec<_>>());
    assert!(after.moves(group).is_empty() && after.group(group).is_none());
    // Whoever sends to the group itself is told, and so is whoever decides.
    let reach = Reach::Hub(HubId(1));
    let grants = vec![Grant { role: Role::Warehouse, reach, until: None }];
    for actor in [Actor { id: ActorId(9), grants }, coordinator()] {
        assert_eq!(centre.book.seen_by(&actor).moves(group), centre.book.moves(group));
    }
}

#[test]
fn a_meeting_point_has_an_hour_that_is_still_to_come() {
    let (mut centre, _, _) = centre();
    let past = Move { meets_until: Some(centre.now), ..to(&centre, 1) };
    assert_eq!(centre.refused(Command::MoveGroup(GROUP, past)), Refusal::Past);
    let until = Moment(centre.now.0 + 3_600_000_000);
    let ahead = Move { meets_until: Some(until), ..to(&centre, 1) };
    centre.must(Command::MoveGroup(GROUP, ahead));
    assert_eq!(centre.book.moves(GROUP)[0].meets_until, Some(until));
}

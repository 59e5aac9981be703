//! The table of sight, and what it means for things of other people.

use super::*;
use crate::boxes::Countersign;
use crate::command::Command;
use crate::event::Fact;
use crate::ids::{ActorId, HubId, NeedId, WaybillId};
use crate::refusal::Refusal;
use crate::testkit::{Centre, NOON, coordinator, units};
use crate::waybill::{Destination, SentLine};

/// The table, written a second time as a person reads it: F all, O own, S sums, D sealed, – nothing.
/// Columns: admin, coordinator, donor desk, warehouse, driver, hand-out point, requester, auditor,
/// case worker, public, donor.
const TABLE: [(Matter, &str); 20] = [
    (Matter::Donors, "--D--------"),
    (Matter::Offers, "-FF----S--O"),
    (Matter::Stock, "-F-OOO-F---"),
    (Matter::Hubs, "FF-OOO-F---"),
    (Matter::Groups, "FF-OOOO----"),
    (Matter::Names, "-F-OOOO----"),
    (Matter::Needs, "-F-O-OOS---"),
    (Matter::Gauges, "-F---OO----"),
    (Matter::Contacts, "-F---OO----"),
    (Matter::Places, "-F--OOO----"),
    (Matter::Routes, "-F--O------"),
    (Matter::Plans, "-F---------"),
    (Matter::Lists, "-F---------"),
    (Matter::Waybills, "-F-OOOOF---"),
    (Matter::Photos, "-FOO-OO---O"),
    (Matter::Members, "FF---------"),
    (Matter::Trail, "FF-----F---"),
    (Matter::Safety, "FF---------"),
    (Matter::Totals, "FFFFFFFFFSS"),
    (Matter::Reports, "-F-----F---"),
];

fn letter(extent: Extent) -> char {
    match extent {
        Extent::Nothing => '-',
        Extent::Sealed => 'D',
        Extent::Sums => 'S',
        Extent::Own => 'O',
        Extent::All => 'F',
    }
}

#[test]
fn every_role_sees_what_the_table_says_and_nothing_else() {
    assert_eq!(TABLE.map(|(matter, _)| matter), Matter::ALL);
    for (matter, row) in TABLE {
        let seen: String = Role::ALL.iter().map(|role| letter(extent(*role, matter))).collect();
        assert_eq!(seen, row, "{matter:?}");
    }
}

fn at(role: Role, reach: Reach) -> Actor {
    Actor { id: ActorId(9), grants: vec![Grant { role, reach, until: None }] }
}

/// Two hubs, two groups, each with a need; socks at hub 1, of which a van takes some to group 1.
fn centre() -> Centre {
    let mut centre = Centre::new();
    centre.socks(60, None);
    centre.need(1, 40);
    centre.need(2, 30);
    let sent = SentLine { lot: LotId(1), units: units(12), need: Some(NeedId(1)) };
    let to = Destination::Group(GroupId(1));
    centre.must(Command::Dispatch { from: HubId(1), to, lines: vec![sent], boxes: Vec::new() });
    centre
}

fn things() -> Vec<Thing> {
    let mut things = Vec::new();
    for number in 1..=3 {
        things.extend([
            Thing::Need(NeedId(number)),
            Thing::Lot(LotId(number)),
            Thing::Group(GroupId(number)),
            Thing::Hub(HubId(number)),
            Thing::Waybill(WaybillId(number)),
        ]);
    }
    things
}

#[test]
fn what_is_not_shown_is_not_in_the_book_and_the_other_way_round() {
    let centre = centre();
    let reaches = [
        Reach::Everywhere,
        Reach::Hub(HubId(1)),
        Reach::Hub(HubId(2)),
        Reach::Group(GroupId(1)),
        Reach::Group(GroupId(2)),
        Reach::Waybill(WaybillId(1)),
    ];
    for role in Role::ALL {
        for reach in reaches {
            let actor = at(role, reach);
            if role == Role::Coordinator && reach != Reach::Everywhere {
                continue;
            }
            let (sight, seen) = (Sight::of(&centre.book, &actor), centre.book.seen_by(&actor));
            for thing in things() {
                assert_eq!(sight.shows(thing), seen.has(thing), "{role:?} {reach:?} {thing}");
            }
        }
    }
}

#[test]
fn what_says_by_itself_whose_it_is_is_found_by_the_walk_too() {
    let mut centre = centre();
    let sent = SentLine { lot: LotId(1), units: units(5), need: None };
    let to = Destination::Hub(HubId(2));
    centre.must(Command::Dispatch { from: HubId(1), to, lines: vec![sent], boxes: Vec::new() });
    let mut plain = 0;
    for reach in [1, 2, 3].into_iter().flat_map(|number| {
        [
            Reach::Hub(HubId(number)),
            Reach::Group(GroupId(number)),
            Reach::Waybill(WaybillId(number)),
        ]
    }) {
        for role in Role::ALL {
            let touched = Touched::by(&centre.book, role, reach);
            for thing in things().into_iter().filter(|thing| touched.is_plain(*thing)) {
                plain += usize::from(centre.book.has(thing));
                assert!(
                    !centre.book.has(thing) || touched.around().has(thing),
                    "{reach:?} {thing}"
                );
            }
        }
    }
    assert!(plain > 50, "{plain}");
}

#[test]
fn everybody_sees_their_own_and_nobody_elses() {
    let centre = centre();
    let sees = |role, reach| {
        let book = centre.book.seen_by(&at(role, reach));
        let seen: Vec<_> = things().into_iter().filter(|thing| book.has(*thing)).collect();
        seen.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(sees(Role::Requester, Reach::Group(GroupId(1))), "N-1 G-1 W-1");
    assert_eq!(sees(Role::Requester, Reach::Group(GroupId(2))), "N-2 G-2");
    assert_eq!(sees(Role::Warehouse, Reach::Hub(HubId(1))), "N-1 L-1 G-1 H-1 W-1");
    assert_eq!(sees(Role::Warehouse, Reach::Hub(HubId(2))), "H-2");
    assert_eq!(sees(Role::Driver, Reach::Waybill(WaybillId(1))), "L-1 G-1 H-1 W-1");
    assert_eq!(sees(Role::Auditor, Reach::Everywhere), "L-1 H-1 W-1 H-2");
    assert_eq!(sees(Role::Admin, Reach::Everywhere), "G-1 H-1 G-2 H-2");
    for role in [Role::DonorDesk, Role::CaseWorker, Role::Public] {
        assert_eq!(sees(role, Reach::Everywhere), "");
    }
    let nobody = Actor { id: ActorId(9), grants: Vec::new() };
    assert!(things().into_iter().all(|thing| !centre.book.seen_by(&nobody).has(thing)));
}

#[test]
fn a_warehouse_knows_its_own_name_and_not_whom_it_packs_for() {
    let centre = centre();
    let actor = at(Role::Warehouse, Reach::Hub(HubId(1)));
    let sight = Sight::of(&centre.book, &actor);
    assert!(sight.shows_of(Thing::Hub(HubId(1)), Matter::Names));
    assert!(!sight.shows_of(Thing::Group(GroupId(1)), Matter::Names));
    assert!(!sight.shows_of(Thing::Group(GroupId(1)), Matter::Places));
    let driver = at(Role::Driver, Reach::Waybill(WaybillId(1)));
    let sight = Sight::of(&centre.book, &driver);
    assert!(sight.shows_of(Thing::Group(GroupId(1)), Matter::Places));
    assert!(!sight.shows_of(Thing::Group(GroupId(2)), Matter::Places));
}

#[test]
fn a_run_that_is_over_is_nobodys_any_more() {
    let mut centre = centre();
    let driver = at(Role::Driver, Reach::Waybill(WaybillId(1)));
    centre.must(Command::ReportReceipt {
        waybill: WaybillId(1),
        counted: Vec::new(),
        otherwise: Vec::new(),
        boxes: Vec::new(),
        signed: Countersign::Nothing,
    });
    assert!(things().into_iter().all(|thing| !centre.book.seen_by(&driver).has(thing)));
}

#[test]
fn a_driver_tells_for_which_need_and_does_not_see_it() {
    let centre = centre();
    let driver = at(Role::Driver, Reach::Waybill(WaybillId(1)));
    let handed = |need| {
        let (hub, group, lot) = (HubId(1), GroupId(1), LotId(1));
        let need = Some(NeedId(need));
        let report = Command::ReportHandover { hub, group, lot, units: units(3), need };
        centre.book.decide(&driver, &report, NOON).expect("a report is never refused")
    };
    assert!(!Sight::of(&centre.book, &driver).shows(Thing::Need(NeedId(1))));
    assert!(matches!(handed(1)[..], [Fact::HandoverReported { .. }]));
    for other in [2, 7] {
        assert!(matches!(handed(other)[..], [Fact::ReportSetAside { .. }]));
    }
}

#[test]
fn a_foreign_thing_is_refused_in_the_words_of_a_missing_one() {
    let centre = centre();
    let actor = at(Role::Requester, Reach::Group(GroupId(2)));
    let says = |need: u32| {
        let command = Command::WithdrawNeed { need: NeedId(need) };
        centre.book.decide(&actor, &command, NOON).map_err(|no| no.to_string())
    };
    assert_eq!(says(1), Err("there is no N-1".into()));
    assert_eq!(says(7), Err("there is no N-7".into()));
    assert!(says(2).is_ok());
}

#[test]
fn reading_what_lives_depend_on_is_a_fact_or_there_is_no_such_thing() {
    let centre = centre();
    let place = Command::Look { at: Thing::Group(GroupId(1)), matter: Matter::Places };
    assert_eq!(centre.book.decide(&coordinator(), &place, NOON).expect("it may").len(), 1);
    let other = at(Role::Requester, Reach::Group(GroupId(2)));
    let no = centre.book.decide(&other, &place, NOON).expect_err("not theirs");
    assert_eq!(no, Refusal::Unknown(Thing::Group(GroupId(1))));
}

#[test]
fn becoming_a_coordinator_takes_two_others() {
    use crate::member::{DEED_HOURS, Deed};
    let mut centre = Centre::new();
    let console = Actor::console();
    let name = WordsId([3; 16]);
    let grant = Grant { role: Role::Coordinator, reach: Reach::Everywhere, until: None };
    for _ in 0..3 {
        centre.give(&console, &Command::AddMember { name }).expect("it may");
    }
    let give = |member| Command::Grant { member, grant };
    // The first one has nobody to agree.
    centre.give(&console, &give(ActorId(2))).expect("the first");
    let today = NOON.day();
    let first = centre.book.actor(ActorId(2), today).expect("a member");
    assert!(first.is(Role::Coordinator));
    // The second takes two, and neither may be the one who gains.
    centre.give(&first, &give(ActorId(3))).expect("proposed");
    let second = centre.book.actor(ActorId(3), today).expect("a member");
    assert!(!second.is(Role::Coordinator));
    let deed = centre.book.deeds().last().expect("proposed").id;
    let agree = Command::Agree { deed };
    let (say_yes, late) = (&agree, crate::time::Moment(NOON.0 + DEED_HOURS * 3_600_000_000));
    assert_eq!(centre.give(&first, say_yes), Err(Refusal::SamePerson));
    let as_second = Actor { id: ActorId(3), ..console.clone() };
    assert_eq!(centre.give(&as_second, say_yes), Err(Refusal::SamePerson));
    let no = centre.book.decide(&console, say_yes, late).expect_err("a day later");
    assert_eq!(no, Refusal::Closed(Thing::Deed(deed)));
    centre.give(&console, say_yes).expect("another one");
    assert!(centre.book.actor(ActorId(3), today).expect("a member").is(Role::Coordinator));
    assert_eq!(centre.give(&console, say_yes), Err(Refusal::Settled(Thing::Deed(deed))));
    // It cannot be slipped in as a proposal, and an auditor has a last day.
    let slipped = Command::Propose { deed: Deed::Grant { member: ActorId(4), grant } };
    assert!(centre.give(&first, &slipped).is_err());
    let auditor = Grant { role: Role::Auditor, reach: Reach::Everywhere, until: None };
    let no = centre.give(&first, &Command::Grant { member: ActorId(4), grant: auditor });
    assert_eq!(no, Err(Refusal::NoReach(Role::Auditor)));
    // Whoever left is nobody.
    centre.give(&first, &Command::SeeOff { member: ActorId(3) }).expect("it may");
    assert_eq!(centre.book.actor(ActorId(3), today), None);
}

#[test]
fn nobody_gives_themselves_anything() {
    let mut centre = Centre::new();
    let console = Actor::console();
    for _ in 0..2 {
        centre.give(&console, &Command::AddMember { name: WordsId([3; 16]) }).expect("it may");
    }
    let admin = Grant { role: Role::Admin, reach: Reach::Everywhere, until: None };
    let give = |member, grant| Command::Grant { member, grant };
    centre.give(&console, &give(ActorId(2), admin)).expect("the first");
    let keeper = centre.book.actor(ActorId(2), NOON.day()).expect("a member");
    let reach = Reach::Group(GroupId(1));
    let contacts = Grant { role: Role::HandOutPoint, reach, until: None };
    assert_eq!(centre.give(&keeper, &give(ActorId(2), contacts)), Err(Refusal::SamePerson));
    centre.give(&keeper, &give(ActorId(3), contacts)).expect("somebody else");
}

#[test]
fn a_grant_ends_on_its_last_day() {
    use crate::time::Day;
    let mut centre = Centre::new();
    let console = Actor::console();
    centre.give(&console, &Command::AddMember { name: WordsId([3; 16]) }).expect("it may");
    let today = NOON.day();
    let until = Some(Day(today.0 + 1));
    let grant = Grant { role: Role::Auditor, reach: Reach::Everywhere, until };
    centre.give(&console, &Command::Grant { member: ActorId(2), grant }).expect("it may");
    let is = |day| centre.book.actor(ActorId(2), day).expect("a member").is(Role::Auditor);
    assert!(is(today) && is(Day(today.0 + 1)));
    assert!(!is(Day(today.0 + 2)));
}

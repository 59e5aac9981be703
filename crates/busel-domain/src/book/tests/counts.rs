//! Counts at a desk: what differs waits for a second person, and what moved meanwhile is not lost.

use super::boxes::{any_code, code};
use super::*;
use crate::boxes::{BoxFact, BoxReport, Contents, Handling};
use crate::count::{CountAt, CountState, Counting, Found};
use crate::event::Fact;
use crate::ids::CountId;

const LOT: LotId = LotId(1);
const SHELF: Account = Account::Hub(HubId(1));
const OPEN: Account = Account::Discrepancy(Place::Hub(HubId(1)));
const FIRST: CountId = CountId(1);

fn second() -> Actor {
    Actor { id: ActorId(2), ..coordinator() }
}

fn counting(counting: Counting) -> Command {
    Command::Count { counting }
}

fn take(number: u64) -> Command {
    let (at, found) = (CountAt::Shelf(HubId(1)), Found::from([(LOT, units(number))]));
    counting(Counting::Take { at, found })
}

fn post(count: CountId) -> Command {
    counting(Counting::Post { count })
}

fn state(centre: &Centre, count: CountId) -> CountState {
    centre.book.count(count).expect("it was taken").state
}

fn held(centre: &Centre, account: Account) -> i64 {
    centre.book.stock().held(LOT, account)
}

/// A hundred on the shelf.
fn hundred() -> Centre {
    let mut centre = Centre::new();
    centre.socks(100, None);
    centre
}

pub(super) fn any_counting() -> impl Strategy<Value = Counting> {
    let found = || prop::collection::btree_map((0..4u32).prop_map(LotId), few(), 0..3);
    let at = prop_oneof![
        (0..3u32).prop_map(|hub| CountAt::Shelf(HubId(hub))),
        any_code().prop_map(CountAt::Box),
    ];
    prop_oneof![
        4 => (at, found()).prop_map(|(at, found)| Counting::Take { at, found }),
        3 => (0..4u32).prop_map(|count| Counting::Post { count: CountId(count) }),
        1 => (0..4u32).prop_map(|count| Counting::Again { count: CountId(count) }),
    ]
}

#[test]
fn what_differs_waits_and_nobody_posts_their_own_count() {
    let mut centre = hundred();
    centre.must(take(90));
    assert_eq!((held(&centre, SHELF), held(&centre, OPEN)), (100, 0), "nothing is believed yet");
    assert_eq!(centre.refused(post(FIRST)), Refusal::SamePerson);
    centre.give(&second(), &post(FIRST)).expect("another person may");
    assert_eq!((held(&centre, SHELF), held(&centre, OPEN)), (90, 10));
    assert_eq!(state(&centre, FIRST), CountState::Posted(ActorId(2)));
    let twice = centre.give(&second(), &post(FIRST));
    assert_eq!(twice, Err(Refusal::Settled(Thing::Count(FIRST))));
}

#[test]
fn a_count_that_agrees_needs_nobody_else() {
    let mut centre = hundred();
    let facts = centre.must(take(100));
    let (hub, lot, counted, movements) = (HubId(1), LOT, units(100), Vec::new());
    assert_eq!(facts, [Fact::CountReported { hub, lot, counted, movements }]);
    assert_eq!(centre.book.counts().count(), 0);
}

#[test]
fn what_left_after_the_count_is_not_lost() {
    let mut centre = hundred();
    centre.must(take(90));
    let lines = vec![SentLine { lot: LOT, units: units(30), need: None }];
    let to = Destination::Group(GroupId(1));
    centre.must(Command::Dispatch { from: HubId(1), to, lines, boxes: Vec::new() });
    centre.give(&second(), &post(FIRST)).expect("there is enough left");
    assert_eq!((held(&centre, SHELF), held(&centre, OPEN)), (60, 10));
}

#[test]
fn a_count_is_too_old_when_what_is_missing_has_left_by_the_books() {
    let mut centre = hundred();
    centre.must(take(90));
    let lines = vec![SentLine { lot: LOT, units: units(95), need: None }];
    let to = Destination::Group(GroupId(1));
    centre.must(Command::Dispatch { from: HubId(1), to, lines, boxes: Vec::new() });
    let late = centre.give(&second(), &post(FIRST));
    assert_eq!(late, Err(Refusal::CountTooOld(Thing::Count(FIRST))));
    centre.give(&second(), &counting(Counting::Again { count: FIRST })).expect("it waits");
    assert_eq!(state(&centre, FIRST), CountState::Again(ActorId(2)));
    assert_eq!((held(&centre, SHELF), held(&centre, OPEN)), (5, 0));
}

#[test]
fn the_field_is_believed_and_overtakes_a_count_that_waits() {
    let mut centre = hundred();
    centre.must(take(90));
    centre.must(Command::ReportCount { hub: HubId(1), lot: LOT, counted: units(90) });
    assert_eq!((held(&centre, SHELF), held(&centre, OPEN)), (90, 10));
    assert_eq!(state(&centre, FIRST), CountState::Overtaken, "else ten would be missing twice");
    let late = centre.give(&second(), &post(FIRST));
    assert_eq!(late, Err(Refusal::CountTooOld(Thing::Count(FIRST))));
}

#[test]
fn what_was_explained_meanwhile_is_not_found_twice() {
    let mut centre = hundred();
    centre.must(Command::ReportCount { hub: HubId(1), lot: LOT, counted: units(90) });
    centre.must(take(100));
    let (place, with) = (Place::Hub(HubId(1)), Counterpart::Hub(HubId(1)));
    centre.must(Command::SettleDiscrepancy { place, lot: LOT, with, words: None });
    assert_eq!((held(&centre, SHELF), held(&centre, OPEN)), (100, 0));
    assert_eq!(state(&centre, FIRST), CountState::Overtaken);
}

#[test]
fn whoever_counts_once_more_is_believed_instead() {
    let mut centre = hundred();
    centre.must(take(90));
    centre.must(counting(Counting::Again { count: FIRST }));
    assert!(centre.book.count(FIRST).expect("it was taken").is_open(), "somebody has to count");
    centre.must(take(97));
    assert_eq!(state(&centre, FIRST), CountState::Overtaken);
    centre.give(&second(), &post(CountId(2))).expect("another person may");
    assert_eq!((held(&centre, SHELF), held(&centre, OPEN)), (97, 3));
    centre.must(take(90));
    centre.must(counting(Counting::Again { count: CountId(3) }));
    centre.must(take(97));
    assert_eq!(state(&centre, CountId(3)), CountState::Overtaken, "it agrees this time");
}

#[test]
fn a_box_is_counted_whole_and_keeps_what_was_packed_meanwhile() {
    let mut centre = hundred();
    let pack = |number| {
        let contents = Contents::from([(LOT, units(number))]);
        let (boxes, hub, grams) = (vec![code(1)], HubId(1), None);
        Command::Handle { handling: Handling::Pack { boxes, hub, contents, grams } }
    };
    centre.must(pack(10));
    let take = |found: Found| counting(Counting::Take { at: CountAt::Box(code(1)), found });
    let agrees = centre.must(take([(LOT, units(10))].into()));
    assert!(matches!(&agrees[..], [Fact::Box { what: BoxFact::Counted { .. }, .. }]));
    centre.must(take([(LOT, units(8))].into()));
    centre.must(pack(5));
    centre.give(&second(), &post(FIRST)).expect("another person may");
    let inside = |centre: &Centre| centre.book.carton(code(1)).expect("packed").contents.clone();
    assert_eq!(inside(&centre), Contents::from([(LOT, units(13))]));
    assert_eq!(held(&centre, Account::Discrepancy(Place::Box(code(1)))), 2);
    assert_eq!(centre.book.box_faults(), []);
    // What is not named in a box was not there.
    centre.socks(1, None);
    centre.must(take([(LotId(2), units(1))].into()));
    centre.give(&second(), &post(CountId(2))).expect("another person may");
    assert_eq!(inside(&centre), Contents::from([(LotId(2), units(1))]));
    assert_eq!(centre.book.box_faults(), []);
}

#[test]
fn a_box_that_left_or_was_counted_by_the_field_needs_no_second_person() {
    let mut centre = hundred();
    let contents = Contents::from([(LOT, units(10))]);
    let boxes = vec![code(1), code(2)];
    let handling = Handling::Pack { boxes, hub: HubId(1), contents, grams: None };
    centre.must(Command::Handle { handling });
    for number in [1, 2] {
        let (at, found) = (CountAt::Box(code(number)), Found::from([(LOT, units(7))]));
        centre.must(counting(Counting::Take { at, found }));
    }
    let (from, to) = (HubId(1), Destination::Group(GroupId(1)));
    centre.must(Command::Dispatch { from, to, lines: Vec::new(), boxes: vec![code(1)] });
    let contents = Contents::from([(LOT, units(7))]);
    let report = BoxReport::Counted { code: code(2), contents };
    centre.must(Command::ReportBox { report });
    for number in [1, 2] {
        assert_eq!(state(&centre, CountId(number)), CountState::Overtaken);
    }
    assert_eq!(centre.book.box_faults(), []);
}

#[test]
fn nothing_that_is_not_there_is_counted() {
    let mut centre = hundred();
    let none = Counting::Take { at: CountAt::Shelf(HubId(1)), found: Found::new() };
    assert_eq!(centre.refused(counting(none)), Refusal::Empty);
    let found = Found::from([(LotId(9), units(1))]);
    let at = CountAt::Shelf(HubId(1));
    let unknown = centre.refused(counting(Counting::Take { at, found }));
    assert_eq!(unknown, Refusal::Unknown(Thing::Lot(LotId(9))));
    assert_eq!(centre.refused(post(CountId(7))), Refusal::Unknown(Thing::Count(CountId(7))));
}

proptest! {
    /// Whatever left or came between the count and its posting: the shelf has so much less or more than
    /// it would have had, and that is what differs.
    #[test]
    fn posting_moves_the_difference_and_nothing_else(
        found in 0..200u64,
        left in prop::collection::vec(1..40u64, 0..4),
        came in prop::collection::vec(1..40u64, 0..3),
    ) {
        let mut centre = hundred();
        centre.must(take(found));
        prop_assume!(found != 100);
        for number in came {
            let report = Command::Quarantine { hub: HubId(1), lot: LOT, units: units(number) };
            let _refused_or_not = centre.give(&coordinator(), &report);
        }
        for number in left {
            let lines = vec![SentLine { lot: LOT, units: units(number), need: None }];
            let to = Destination::Group(GroupId(1));
            let sent = Command::Dispatch { from: HubId(1), to, lines, boxes: Vec::new() };
            let _refused_or_not = centre.give(&coordinator(), &sent);
        }
        let (was, missing) = (held(&centre, SHELF), 100 - i64::try_from(found).expect("small"));
        match centre.give(&second(), &post(FIRST)) {
            Ok(_) => {
                prop_assert_eq!(held(&centre, SHELF), was - missing);
                prop_assert_eq!(held(&centre, OPEN), missing);
            }
            Err(no) => {
                prop_assert_eq!(no, Refusal::CountTooOld(Thing::Count(FIRST)));
                prop_assert!(was < missing);
                prop_assert_eq!(held(&centre, SHELF), was);
            }
        }
        prop_assert_eq!(centre.book.stock().faults(), []);
    }

    /// What waits is found by what was counted where, and by nothing else.
    #[test]
    fn every_count_that_waits_is_known_by_its_lots_and_no_other_is(history in any_history()) {
        let book = lived(&history).book;
        let open: std::collections::BTreeSet<_> = book.counts().filter(|count| count.is_open())
            .flat_map(|count| count.lines.iter().map(|line| ((count.at.place(), line.lot), count.id)))
            .collect();
        let known = book.counting.iter().map(|(key, id)| (*key, *id)).collect();
        prop_assert_eq!(open, known);
    }
}

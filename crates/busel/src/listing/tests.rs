//! The listing says of every need what asking the need itself says.

use std::sync::Arc;

use busel_domain::command::Command;
use busel_domain::event::Event;
use busel_domain::ids::{Attempt, Seq, WordsId};
use busel_domain::need::{NeedLine, Substitutes};
use busel_domain::people::HeadCount;
use busel_domain::quantity::Written;
use busel_domain::role::Actor;
use busel_domain::size::Variant;
use busel_domain::time::Moment;
use proptest::prelude::*;

use super::*;

/// Noon of 2026-11-22.
const NOON: Moment = Moment(1_795_348_800_000_000);

fn line(group: u32, asked: Option<u64>, priority: Priority, days: Option<i32>) -> NeedLine {
    let asked = asked.map(|asked| Units::new(asked).expect("small"));
    NeedLine {
        group: GroupId(group),
        item: ItemKey::new("food.rice").expect("a key"),
        variant: Variant::default(),
        written: Written { thousandths: 0, unit: None },
        asked,
        minimum: Units::ZERO,
        substitutes: Substitutes::Allowed,
        priority,
        wanted_by: days.map(|days| NOON.day().plus(days)),
        valid_until: None,
        trust: Trust::V0,
        source: None,
        words: None,
    }
}

fn give(book: &mut Book, command: &Command) {
    let facts = book.decide(&Actor::console(), command, NOON).unwrap_or_default();
    for fact in facts {
        book.apply(&Event {
            seq: Seq(book.seq().0 + 1),
            by: Actor::console().id,
            happened: NOON,
            recorded: NOON,
            attempt: Attempt([0; 16]),
            fact,
        });
    }
}

fn book() -> Book {
    let mut book = Book::new(Arc::clone(crate::catalogue::lexicon().catalogue()));
    for number in 1..=3_u8 {
        let add = Command::AddGroup { name: WordsId([number; 16]), place: None, region: None };
        give(&mut book, &add);
    }
    book
}

proptest! {
    /// Every need stands in it once, in the sequence of urgency, with what is true of it.
    #[test]
    fn every_need_stands_in_it_once_and_as_it_is(
        lines in prop::collection::vec(
            (1..4u32, prop::option::of(1..50u64), 0..4usize, prop::option::of(-3..30i32)), 0..40),
        withdrawn in prop::collection::vec(1..40u32, 0..6),
        later in 0..100i32,
    ) {
        let mut book = book();
        for (group, asked, priority, days) in lines {
            let lines = vec![line(group, asked, Priority::ALL[priority], days)];
            give(&mut book, &Command::RaiseNeeds { source: None, lines });
        }
        for need in withdrawn {
            give(&mut book, &Command::WithdrawNeed { need: NeedId(need) });
        }
        let today = NOON.day().plus(later);
        let listing = Listing::of(&book, Some(&Kinship::default()), today);
        let mut ids: Vec<NeedId> = listing.rows.iter().map(|row| row.id).collect();
        ids.sort_unstable();
        prop_assert_eq!(ids, book.needs().map(|need| need.id).collect::<Vec<_>>());
        let key = |row: &Row| {
            let need = book.need(row.id).expect("from the Book");
            (need.closed.is_some(), need.line.priority, row.wanted_by, row.id)
        };
        prop_assert!(listing.rows.is_sorted_by_key(key));
        for row in &listing.rows {
            let need = book.need(row.id).expect("from the Book");
            prop_assert_eq!(row.marks.has(Marks::OPEN), need.is_open(today));
            prop_assert_eq!(row.marks.has(Marks::CLOSED), need.closed.is_some());
            let lapsed = need.is_wanted(today) && !need.is_open(today);
            prop_assert_eq!(row.marks.has(Marks::LAPSED), lapsed);
            prop_assert!(!lapsed || row.marks.has(Marks::LAPSING));
            prop_assert_eq!(&listing.items[row.item as usize], &need.line.item);
            prop_assert_eq!(listing.groups[row.group as usize], need.line.group);
        }
        let open: usize = listing.sums.values().map(|sum| sum.open).sum();
        prop_assert_eq!(open, book.needs().filter(|need| need.is_open(today)).count());
    }
}

/// Something a person does to one of the first needs, or a new need.
fn any_deed() -> impl Strategy<Value = Command> {
    let need = || (1..12u32).prop_map(NeedId);
    prop_oneof![
        (1..4u32, prop::option::of(1..4u64), 0..4usize).prop_map(|(group, asked, priority)| {
            let lines = vec![line(group, asked, Priority::ALL[priority], None)];
            Command::RaiseNeeds { source: None, lines }
        }),
        need().prop_map(|need| Command::WithdrawNeed { need }),
        need().prop_map(|need| Command::ReopenNeed { need }),
        need().prop_map(|need| Command::ConfirmNeed { need }),
        need().prop_map(|need| {
            let proof = busel_domain::proof::Proof::Referee { words: WordsId([8; 16]) };
            Command::VerifyNeed { need, proof }
        }),
        (need(), need()).prop_map(|(keep, join)| Command::JoinNeeds { keep, join }),
        (need(), need()).prop_map(|(one, other)| Command::TellApart { one, other }),
    ]
}

/// What a listing says, in a form in which two can be held against each other: numbers of items and
/// sizes may differ.
fn told(listing: &Listing) -> impl PartialEq + std::fmt::Debug {
    let row = |row: &Row| {
        let (item, variant) = (row.item as usize, row.variant as usize);
        let row = Row { item: 0, variant: 0, ..*row };
        (row, listing.items[item].clone(), listing.variants[variant].clone())
    };
    let flags: BTreeMap<_, _> = listing.flags.clone().into_iter().collect();
    let joined: BTreeMap<_, _> = listing.joined.clone().into_iter().collect();
    let twins: BTreeMap<_, _> =
        listing.rows.iter().map(|row| (row.id, listing.twin_of(row.id))).collect();
    let rows: Vec<_> = listing.rows.iter().map(row).collect();
    let open = listing.open_for(&ItemKey::new("food.rice").expect("a key")).to_vec();
    (rows, listing.sums.clone(), listing.pairs.clone(), flags, joined, twins, open)
}

proptest! {
    /// A listing that follows another says what one made anew says, whatever was done meanwhile.
    #[test]
    fn a_listing_that_follows_is_what_one_made_anew_is(
        before in prop::collection::vec(any_deed(), 0..20),
        after in prop::collection::vec(any_deed(), 1..6),
    ) {
        let mut kinship = Kinship::default();
        kinship.share_contact(GroupId(1), GroupId(2));
        kinship.lives_in(GroupId(2), 7);
        kinship.lives_in(GroupId(3), 7);
        for kinship in [Some(&kinship), None] {
            let mut book = book();
            for deed in &before {
                give(&mut book, deed);
            }
            let older = book.clone();
            let listing = Listing::of(&older, kinship, NOON.day());
            // Whatever it gathers when it is asked is gathered before it is followed.
            let _ = told(&listing);
            for deed in &after {
                give(&mut book, deed);
            }
            let followed = Listing::after((&older, &listing), &book, kinship, NOON.day());
            let anew = Listing::of(&book, kinship, NOON.day());
            prop_assert_eq!(told(&followed), told(&anew));
        }
    }
}

#[test]
fn the_later_of_two_that_look_like_one_is_marked_and_not_once_they_were_told_apart() {
    let mut book = book();
    let two = vec![line(1, Some(40), Priority::P3, None), line(1, Some(40), Priority::P3, None)];
    give(&mut book, &Command::RaiseNeeds { source: None, lines: two });
    let listing = Listing::of(&book, Some(&Kinship::default()), NOON.day());
    assert_eq!(listing.twin_of(NeedId(2)).map(|pair| pair.first), Some(NeedId(1)));
    assert_eq!((listing.twin_of(NeedId(1)), listing.count_of(Marks::TWIN)), (None, 1));
    give(&mut book, &Command::TellApart { one: NeedId(1), other: NeedId(2) });
    let listing = Listing::of(&book, Some(&Kinship::default()), NOON.day());
    assert_eq!(listing.count_of(Marks::TWIN), 0);
}

#[test]
fn a_group_reached_at_anothers_contact_is_flagged_until_somebody_looked() {
    let mut book = book();
    let lines = vec![line(1, Some(4), Priority::P3, None)];
    give(&mut book, &Command::RaiseNeeds { source: None, lines });
    let mut kinship = Kinship::default();
    kinship.share_contact(GroupId(1), GroupId(2));
    let flags =
        |book: &Book| Listing::of(book, Some(&kinship), NOON.day()).flags_of(NeedId(1)).to_vec();
    assert_eq!(flags(&book), [Flag::SharedContact]);
    let unasked = Listing::of(&book, None, NOON.day());
    assert_eq!(unasked.count_of(Marks::FLAGGED), 0, "whoever does not decide learns of no doubt");
    let (need, flag) = (NeedId(1), Flag::SharedContact);
    give(&mut book, &Command::DismissFlag { need, flag, words: WordsId([7; 16]) });
    assert_eq!(flags(&book), []);
}

#[test]
fn far_more_than_so_many_people_use_is_flagged_once_they_are_counted() {
    let mut book = book();
    let lines = vec![
        line(1, Some(3_000_000), Priority::P3, None),
        line(1, Some(1_000), Priority::P3, None),
    ];
    give(&mut book, &Command::RaiseNeeds { source: None, lines });
    let kinship = Kinship::default();
    let flagged = |book: &Book| {
        let listing = Listing::of(book, Some(&kinship), NOON.day());
        [1, 2].map(|need| listing.flags_of(NeedId(need)).contains(&Flag::AboveNorm))
    };
    assert_eq!(flagged(&book), [false, false], "nobody knows how many they are");
    let people = HeadCount::of(10);
    let before = (book.clone(), Listing::of(&book, Some(&kinship), NOON.day()));
    give(&mut book, &Command::CountPeople { group: GroupId(1), people, living: None });
    assert_eq!(flagged(&book), [true, false]);
    let (known, listing) = &before;
    let after = Listing::after((known, listing), &book, Some(&kinship), NOON.day());
    assert_eq!(after.flags_of(NeedId(1)), [Flag::AboveNorm], "also where one follows the other");
}

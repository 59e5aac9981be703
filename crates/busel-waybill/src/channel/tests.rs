//! Numbers that come twice, late, never, or mean two things.

use proptest::prelude::*;

use super::*;
use crate::centres::day;
use crate::extras::Extras;
use crate::words::{AckCode, NodeId};

fn seq(seq: u64) -> Seq {
    Seq::new(seq).expect("a number")
}

/// The name of the message of a number, of one of several histories.
fn hash(history: u8, seq: u64) -> MessageHash {
    let mut hash = [history; 32];
    hash[..8].copy_from_slice(&seq.to_be_bytes());
    MessageHash(hash)
}

/// The place of the message of a number, after the one before it in some history.
fn place(history: u8, number: u64) -> Chain {
    if number == 1 {
        return Chain::FIRST;
    }
    Chain::new(seq(number), hash(history, number - 1)).expect("a later one")
}

fn ack(upto: u64, gaps: &[(u64, u64)]) -> Ack {
    let gaps = gaps.iter().map(|(first, last)| Gap { first: seq(*first), last: seq(*last) });
    Ack {
        from: NodeId([1; 16]),
        to: NodeId([2; 16]),
        day: day(20_781),
        upto: Upto::new(upto).expect("a number"),
        gaps: Gaps::new(gaps.collect()).expect("rising"),
        code: AckCode::Fine,
        extras: Extras::default(),
    }
}

fn sent(count: u64) -> Outgoing {
    let mut outgoing = Outgoing::default();
    for number in 1..=count {
        let chain = outgoing.next().expect("numbers are left");
        assert_eq!(chain, place(1, number));
        outgoing.sent(chain, hash(1, number)).expect("the next one");
    }
    outgoing
}

proptest! {
    #[test]
    fn in_whatever_sequence_and_however_often_all_count_once(
        numbers in Just((1_u64..=30).collect::<Vec<_>>()).prop_shuffle(),
        again in prop::collection::vec(0_usize..30, 0..60),
    ) {
        let mut incoming = Incoming::default();
        let mut came = std::collections::BTreeSet::new();
        for (at, number) in numbers.iter().enumerate() {
            prop_assert_eq!(incoming.arrives(place(1, *number), hash(1, *number)), Arrival::New);
            came.insert(*number);
            for other in again.iter().filter(|other| **other <= at) {
                let number = numbers[*other];
                prop_assert_eq!(incoming.arrives(place(1, number), hash(1, number)), Arrival::Again);
            }
            let (upto, gaps) = incoming.told();
            let missing: Vec<_> = gaps.as_slice().iter().flat_map(|gap| gap.first.get()..=gap.last.get()).collect();
            let highest = *came.last().expect("one came");
            let expected: Vec<_> = (1..=highest).filter(|number| !came.contains(number)).collect();
            prop_assert!((1..=upto.get()).all(|number| came.contains(&number)));
            prop_assert!(!came.contains(&(upto.get() + 1)));
            prop_assert_eq!(missing, expected);
        }
        prop_assert_eq!(incoming.frozen(), None);
    }

    #[test]
    fn a_second_history_is_noticed_wherever_it_begins(
        fork in 2_u64..=10,
        first in Just((1_u64..=10).collect::<Vec<_>>()).prop_shuffle(),
        second in 2_u64..=10,
    ) {
        // Another history from `fork` on; of it comes the message `second`.
        prop_assume!(second >= fork);
        let mut incoming = Incoming::default();
        for number in &first {
            prop_assert_eq!(incoming.arrives(place(1, *number), hash(1, *number)), Arrival::New);
        }
        let previous = if second == fork { place(1, second) } else { place(2, second) };
        let arrival = incoming.arrives(previous, hash(2, second));
        prop_assert!(matches!(arrival, Arrival::Equivocation(_)));
    }
}

#[test]
fn two_messages_of_one_number_freeze_their_sender() {
    let mut incoming = Incoming::default();
    assert_eq!(incoming.arrives(place(1, 1), hash(1, 1)), Arrival::New);
    let evidence =
        Evidence { seq: seq(1), known: hash(1, 1), other: hash(2, 1), shown_by: hash(2, 1) };
    assert_eq!(incoming.arrives(Chain::FIRST, hash(2, 1)), Arrival::Equivocation(evidence));
    assert_eq!(incoming.frozen(), Some(evidence));
    assert_eq!(incoming.arrives(place(1, 2), hash(1, 2)), Arrival::Frozen);
    assert_eq!(incoming.arrives(place(1, 1), hash(1, 1)), Arrival::Again);
    assert_eq!(incoming.told().0.get(), 1, "what it said before stands");
}

#[test]
fn a_predecessor_that_is_another_is_a_second_message_too() {
    let mut incoming = Incoming::default();
    incoming.arrives(place(1, 1), hash(1, 1));
    let forked = Chain::new(seq(2), hash(2, 1)).expect("a later one");
    let evidence =
        Evidence { seq: seq(1), known: hash(1, 1), other: hash(2, 1), shown_by: hash(1, 2) };
    assert_eq!(incoming.arrives(forked, hash(1, 2)), Arrival::Equivocation(evidence));

    // The other way round: the later one came first and named another.
    let mut incoming = Incoming::default();
    incoming.arrives(place(1, 2), hash(1, 2));
    let arrival = incoming.arrives(Chain::FIRST, hash(2, 1));
    assert!(
        matches!(arrival, Arrival::Equivocation(Evidence { shown_by, .. }) if shown_by == hash(2, 1))
    );
}

#[test]
fn what_is_acknowledged_does_not_wait_and_gaps_are_sent_again() {
    let mut outgoing = sent(9);
    let again = outgoing.acknowledged(&ack(3, &[(4, 5), (7, 7)])).expect("ours");
    assert_eq!(again, [hash(1, 4), hash(1, 5), hash(1, 7)]);
    assert_eq!(
        outgoing.waiting().map(|(seq, _)| seq.get()).collect::<Vec<_>>(),
        [4, 5, 6, 7, 8, 9]
    );
    // An old one changes nothing.
    let before = outgoing.clone();
    assert_eq!(outgoing.acknowledged(&ack(1, &[])), Ok(vec![]));
    assert_eq!(outgoing, before);
    assert_eq!(outgoing.acknowledged(&ack(9, &[])), Ok(vec![]));
    assert_eq!(outgoing.waiting().count(), 0);
}

#[test]
fn whoever_restored_an_old_copy_of_themselves_is_told_so() {
    let mut outgoing = sent(3);
    let before = outgoing.clone();
    assert_eq!(outgoing.acknowledged(&ack(4, &[])), Err(NotSent::Behind));
    assert_eq!(outgoing.acknowledged(&ack(2, &[(3, 3)])), Err(NotSent::Behind));
    assert_eq!(outgoing, before);
}

#[test]
fn what_does_not_follow_is_not_sent() {
    let mut outgoing = sent(2);
    assert_eq!(outgoing.sent(place(1, 2), hash(1, 2)), Err(NotSent::NotNext));
    assert_eq!(outgoing.sent(place(1, 4), hash(1, 4)), Err(NotSent::NotNext));
    assert_eq!(outgoing.sent(place(2, 3), hash(1, 3)), Err(NotSent::NotNext));
    assert_eq!(outgoing, sent(2));
}

#[test]
fn of_many_gaps_the_first_are_told() {
    let mut incoming = Incoming::default();
    for number in (2..=60).step_by(2) {
        incoming.arrives(place(1, number), hash(1, number));
    }
    let (upto, gaps) = incoming.told();
    assert_eq!((upto.get(), gaps.as_slice().len()), (0, Gaps::COUNT_MAX));
    assert_eq!(gaps.as_slice()[0].first, seq(1));
}

#[test]
fn every_story_of_a_channel_goes_as_it_is_told() {
    let text = std::fs::read_to_string(crate::vectors::folder().join("channel.txt"));
    let text = text.expect("the stories");
    let name =
        |name: &str| MessageHash(if name == "-" { [0; 32] } else { [name.as_bytes()[0]; 32] });
    let mut told = 0;
    for story in text.split("\n\n") {
        let mut incoming = Incoming::default();
        for line in story.lines().filter(|line| !line.starts_with('#')) {
            let words: Vec<_> = line.split(' ').collect();
            let [number, message, before, follows] = words[..] else { panic!("{line}") };
            let number = seq(number.parse().expect("a number"));
            let chain = Chain::new(number, name(before)).expect("a place");
            let found = match incoming.arrives(chain, name(message)) {
                Arrival::New => "new",
                Arrival::Again => "again",
                Arrival::Equivocation(_) => "equivocation",
                Arrival::Frozen => "frozen",
            };
            assert_eq!(found, follows, "{line} in {story}");
            told += 1;
        }
    }
    assert_eq!(told, 17);
}

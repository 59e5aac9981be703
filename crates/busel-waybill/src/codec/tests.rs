//! The law of the codec on generated messages and on damaged bytes, and the shared vectors.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree;

use super::*;
use crate::refused::Unfit;
use crate::slip::Slip;
use crate::thanks::{GiftTags, Photo, Photos, Thanks};
use crate::waybill::{Line, Lines, Seals, Waybill, Window};
use crate::words::*;
use anything::{jpeg, message};

mod anything;

mod vectors;

/// One wound: bytes replaced, put in or taken out at a place.
fn wound() -> impl Strategy<Value = (prop::sample::Index, usize, Vec<u8>)> {
    let heads =
        prop::sample::select(vec![0x00, 0x18, 0x1b, 0x40, 0x5f, 0x60, 0x80, 0x9b, 0xa0, 0xf6]);
    let byte = prop_oneof![any::<u8>(), heads];
    (any::<prop::sample::Index>(), 0..4_usize, vec(byte, 0..4))
}

/// The law for bytes from outside: refused, or written again as they came.
fn check(bytes: &[u8]) -> Result<(), TestCaseError> {
    if let Ok(received) = decode(bytes) {
        prop_assert_eq!(received.bytes(), bytes);
        prop_assert_eq!(encode(received.message()), bytes);
    }
    Ok(())
}

proptest! {
    #[test]
    fn whatever_is_written_is_read_back_as_the_same(message in message()) {
        let bytes = encode(&message);
        let received = decode(&bytes).expect("own bytes");
        prop_assert!(received.message() == &message);
        prop_assert_eq!(received.bytes(), &bytes);
    }

    #[test]
    fn any_bytes_are_refused_or_written_again_as_they_came(bytes in vec(any::<u8>(), 0..400)) {
        check(&bytes)?;
    }

    #[test]
    fn any_bytes_after_a_good_beginning_are_refused_or_written_again(
        message in message(),
        cut in any::<prop::sample::Index>(),
        tail in vec(any::<u8>(), 0..60),
    ) {
        let mut bytes = encode(&message);
        bytes.truncate(cut.index(bytes.len()));
        bytes.extend(tail);
        check(&bytes)?;
    }

    #[test]
    fn wounded_bytes_are_refused_or_written_again_as_they_came(
        message in message(),
        wounds in vec(wound(), 1..4),
    ) {
        let mut bytes = encode(&message);
        for (place, taken, put) in wounds {
            let from = place.index(bytes.len() + 1);
            let to = bytes.len().min(from + taken);
            bytes.splice(from..to, put);
        }
        check(&bytes)?;
    }

    #[test]
    fn every_beginning_of_a_message_is_truncated(message in message(), cut in any::<prop::sample::Index>()) {
        let bytes = encode(&message);
        prop_assert_eq!(decode(&bytes[..cut.index(bytes.len())]), Err(Refused::Truncated));
    }

    #[test]
    fn nothing_may_follow_a_message(message in message(), tail in vec(any::<u8>(), 1..9)) {
        let mut bytes = encode(&message);
        let at = bytes.len();
        bytes.extend(tail);
        prop_assert_eq!(decode(&bytes), Err(Refused::Trailing { at }));
    }
}

/// A waybill with everything in it as large as it may be.
fn the_largest() -> Waybill {
    let mut extras = Extras::default();
    let count = u64::try_from(Extras::COUNT_MAX).expect("a small number");
    for key in u64::MAX - count + 1..=u64::MAX {
        let head = [0x59, 0x0f, 0xfd];
        let item = [&head[..], &vec![0; Extras::ITEM_BYTES_MAX - head.len()]].concat();
        extras.insert(key, &item).expect("as large as may be");
    }
    let line = |number| Line {
        number: LineNumber::new(LineNumber::MAX.get() - number).expect("in range"),
        code: ItemCode::new(&"x".repeat(ItemCode::BYTES_MAX)).expect("fits"),
        name: ItemName::new(&"x".repeat(ItemName::BYTES_MAX)).expect("fits"),
        quantity: Quantity::MAX,
        unit: Unit::CubicDecimetre,
        boxes: Some(Boxes::MAX),
        grams: Some(Grams::MAX),
        expiry: Some(ExpiryMonth::new(219_912).expect("a month")),
        lot: Some(LotCode::new(&"x".repeat(LotCode::BYTES_MAX)).expect("fits")),
    };
    let count = u64::try_from(Lines::COUNT_MAX).expect("a small number");
    let seal = SealNumber::new(&"x".repeat(SealNumber::BYTES_MAX)).expect("fits");
    Waybill {
        heading: Heading {
            id: WaybillId([1; 16]),
            chain: Chain::new(Seq::MAX, MessageHash([1; 32])).expect("a later one"),
            from: NodeId([2; 16]),
            to: NodeId([3; 16]),
            day: Day::MAX,
        },
        carrier: Some(NodeId([4; 16])),
        place: PlaceCode::new(&"X".repeat(PlaceCode::BYTES_MAX)).expect("fits"),
        seals: Seals::new(vec![seal; Seals::COUNT_MAX]).expect("fits"),
        note: Some(Note::new(&"x".repeat(Note::BYTES_MAX)).expect("fits")),
        lines: Lines::new((0..count).rev().map(line).collect()).expect("fits"),
        window: Some(Window::new(DaysAfter::MAX, DaysAfter::MAX).expect("one day")),
        slip: Some(SlipCommitment([5; 32])),
        extras,
    }
}

#[test]
fn the_largest_waybill_fits() {
    let largest = Message::Waybill(the_largest());
    let bytes = encode(&largest);
    assert!(bytes.len() <= BODY_BYTES_MAX, "{} bytes", bytes.len());
    assert!(decode(&bytes).is_ok_and(|received| received.message() == &largest));
}

#[test]
fn more_than_a_mebibyte_is_not_looked_at() {
    let mut bytes = encode(&Message::Waybill(the_largest()));
    bytes.resize(BODY_BYTES_MAX, 0);
    assert!(matches!(decode(&bytes), Err(Refused::Trailing { .. })));
    bytes.push(0);
    assert_eq!(decode(&bytes), Err(Refused::TooLarge));
}

#[test]
fn a_value_beyond_its_limits_cannot_be_made() {
    let Waybill { mut extras, lines, seals, .. } = the_largest();
    let many = |lines: Lines| [lines.as_slice(), lines.as_slice()].concat();
    assert_eq!(Lines::new(vec![]), Err(Unfit::NoLines));
    assert_eq!(Lines::new(many(lines.clone())), Err(Unfit::TooManyLines));
    let twice = vec![lines.as_slice()[0].clone(); 2];
    assert_eq!(Lines::new(twice), Err(Unfit::LineNumbers));
    let one_more = [seals.as_slice(), &seals.as_slice()[..1]].concat();
    assert_eq!(Seals::new(one_more), Err(Unfit::TooManySeals));
    assert_eq!(Window::new(DaysAfter::MAX, DaysAfter::MIN), Err(Unfit::Window));
    assert_eq!(Chain::new(Seq::MIN, MessageHash([1; 32])), Err(Unfit::Chain));
    assert_eq!(Chain::new(Seq::MAX, MessageHash([0; 32])), Err(Unfit::Chain));

    let kept = extras.clone();
    let unfit = |why| Err(Refused::Unfit { at: 0, why });
    assert_eq!(extras.insert(64, &[0]), unfit(Unfit::TooManyExtras));
    assert_eq!(extras.insert(63, &[0]), unfit(Unfit::ExtraKey));
    let too_large = [&[0x59, 0x0f, 0xfe][..], &[0; 4_094]].concat();
    assert_eq!(extras.insert(u64::MAX, &too_large), unfit(Unfit::ExtraTooLarge));
    assert_eq!(extras.insert(u64::MAX, &[0, 0]), Err(Refused::Trailing { at: 1 }));
    assert_eq!(extras.insert(u64::MAX, &[0x18, 0]), Err(Refused::NotShortest { at: 0 }));
    assert!(extras == kept, "a refused field changes nothing");
}

#[test]
fn the_largest_thanks_fit() {
    let photo = Photo::new(&jpeg(&vec![1; Photo::BYTES_MAX - 19])).expect("as large as may be");
    let tag = |at: u16| {
        GiftTag(std::array::from_fn(|byte| if byte < 2 { at.to_be_bytes()[byte] } else { 0 }))
    };
    let tags = (0..u16::try_from(GiftTags::COUNT_MAX).expect("few")).map(tag).collect();
    let thanks = Message::Thanks(Thanks {
        id: WaybillId([1; 16]),
        chain: Chain::FIRST,
        from: NodeId([2; 16]),
        to: NodeId([3; 16]),
        week: Week::of(Day::MAX),
        text: Some(ThanksText::new(&"x".repeat(ThanksText::BYTES_MAX)).expect("fits")),
        photos: Photos::new(vec![photo; Photos::COUNT_MAX]).expect("fits"),
        gifts: GiftTags::new(tags).expect("fits"),
        extras: the_largest().extras,
    });
    let bytes = encode(&thanks);
    assert!(bytes.len() <= BODY_BYTES_MAX, "{} bytes", bytes.len());
    assert!(decode(&bytes).is_ok_and(|received| received.message() == &thanks));
}

#[test]
fn a_photo_has_pixels_and_nothing_else() {
    let good = jpeg(&[1, 0xff, 2]);
    assert!(Photo::new(&good).is_ok());
    let jfif = [0xff, 0xe0, 0, 16, b'J', b'F', b'I', b'F', 0, 1, 2, 0, 0, 1, 0, 1, 0, 0];
    let with = |segment: &[u8]| [&good[..2], segment, &good[2..]].concat();
    assert!(Photo::new(&with(&jfif)).is_ok());
    let thumbnail = [&jfif[..16], &[1, 1]].concat();
    let exif = [&[0xff, 0xe1, 0, 8][..], b"Exif\0\0"].concat();
    let comment = [&[0xff, 0xfe, 0, 7][..], b"Olena"].concat();
    let cut = good[..good.len() - 1].to_vec();
    let behind = [&good[..], b"56.1N"].concat();
    let no_scan = [0xff, 0xd8, 0xff, 0xd9].to_vec();
    let png = b"\x89PNG\r\n\x1a\n".to_vec();
    let in_a_scan = [&good[..17], &comment[..], &good[17..]].concat();
    for bad in [with(&thumbnail), with(&exif), with(&comment), cut, behind, no_scan, png, in_a_scan]
    {
        assert_eq!(Photo::new(&bad), Err(Unfit::Photo), "{bad:02x?}");
    }
    assert_eq!(Photo::new(&jpeg(&vec![1; Photo::BYTES_MAX])), Err(Unfit::TooLong));
}

#[test]
fn a_slip_is_held_against_its_waybill_wherever_its_message_stands() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let one = anything::slip().new_tree(&mut runner).expect("a slip").current();
    let other = anything::slip().new_tree(&mut runner).expect("a slip").current();
    let moved = Slip { heading: other.heading, ..one.clone() };
    assert_eq!(one.commitment(), moved.commitment());
    assert_ne!(one.commitment(), Slip { salt: other.salt, ..one.clone() }.commitment());
    assert_ne!(one.commitment(), Slip { cargo: other.cargo, ..one.clone() }.commitment());
}

#[test]
fn what_was_received_does_not_show_its_words_in_a_log() {
    let bytes = encode(&Message::Waybill(the_largest()));
    let shown = format!("{:?}", decode(&bytes));
    assert!(!shown.to_lowercase().contains("xx"), "{shown}");
}

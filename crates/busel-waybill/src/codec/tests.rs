//! The law of the codec on generated waybills and on damaged bytes, and the shared vectors.

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

mod vectors;

fn number<T>(
    make: fn(u64) -> Result<T, Unfit>,
    range: std::ops::RangeInclusive<u64>,
) -> impl Strategy<Value = T>
where
    T: std::fmt::Debug,
{
    // Mostly small, as on the road, and sometimes at the very limit.
    let (min, max) = range.into_inner();
    let small = min..=max.min(min + 300);
    prop_oneof![4 => small, 1 => min..=max, 1 => Just(max)]
        .prop_map(move |number| make(number).expect("within its limits"))
}

fn letters<T>(
    make: fn(&str) -> Result<T, Unfit>,
    letter: impl Strategy<Value = char>,
    max: usize,
) -> impl Strategy<Value = T>
where
    T: std::fmt::Debug,
{
    vec(letter, 1..=max).prop_filter_map("a text that is fit", move |letters| {
        make(&letters.into_iter().collect::<String>()).ok()
    })
}

/// Letters people write, and any other that may stand on a waybill.
fn letter() -> impl Strategy<Value = char> {
    let any = any::<char>().prop_map(|letter| if is_fit(letter) { letter } else { '·' });
    prop_oneof![4 => prop::char::range('а', 'я'), 4 => prop::char::range('a', 'z'), 1 => any]
}

fn is_fit(letter: char) -> bool {
    LotCode::new(letter.encode_utf8(&mut [0; 4])).is_ok()
}

fn place() -> impl Strategy<Value = PlaceCode> {
    let letter = prop_oneof![prop::char::range('A', 'Z'), prop::char::range('0', '9'), Just('-')];
    letters(PlaceCode::new, letter, PlaceCode::BYTES_MAX)
}

fn chain() -> impl Strategy<Value = Chain> {
    let later = (2..=Seq::MAX.get(), any::<[u8; 32]>()).prop_filter_map("a hash", |(seq, hash)| {
        Chain::new(Seq::new(seq).ok()?, MessageHash(hash)).ok()
    });
    prop_oneof![1 => Just(Chain::FIRST), 3 => later]
}

fn heading() -> impl Strategy<Value = Heading> {
    let carrier = prop::option::of(any::<[u8; 16]>());
    let day = number(Day::new, 0..=Day::MAX.get());
    (any::<[u8; 16]>(), chain(), any::<[[u8; 16]; 2]>(), carrier, day).prop_map(
        |(id, chain, [from, to], carrier, day)| Heading {
            id: WaybillId(id),
            chain,
            from: NodeId(from),
            to: NodeId(to),
            carrier: carrier.map(NodeId),
            day,
        },
    )
}

fn expiry() -> impl Strategy<Value = ExpiryMonth> {
    (2000_u64..=2199, 1_u64..=12)
        .prop_map(|(year, month)| ExpiryMonth::new(year * 100 + month).expect("a month"))
}

fn line() -> impl Strategy<Value = Line> {
    let what = (letters(ItemCode::new, letter(), 9), letters(ItemName::new, letter(), 20));
    let unit = prop::sample::select(Unit::ALL.to_vec());
    let amount = (number(Quantity::new, 1..=Quantity::MAX.get()), unit);
    let boxes = prop::option::of(number(Boxes::new, 0..=Boxes::MAX.get()));
    let grams = prop::option::of(number(Grams::new, 1..=Grams::MAX.get()));
    let lot = prop::option::of(letters(LotCode::new, letter(), 10));
    (what, amount, boxes, grams, prop::option::of(expiry()), lot).prop_map(
        |((code, name), (quantity, unit), boxes, grams, expiry, lot)| Line {
            number: LineNumber::MIN,
            code,
            name,
            quantity,
            unit,
            boxes,
            grams,
            expiry,
            lot,
        },
    )
}

/// Lines whose numbers rise by any step.
fn lines() -> impl Strategy<Value = Lines> {
    vec((line(), 1_u64..=300), 1..9).prop_map(|steps| {
        let mut last = 0;
        let numbered = steps.into_iter().map(|(line, step)| {
            last += step;
            Line { number: LineNumber::new(last).expect("at most 2,400"), ..line }
        });
        Lines::new(numbered.collect()).expect("rising and few")
    })
}

fn window() -> impl Strategy<Value = Window> {
    let day = || number(DaysAfter::new, 0..=DaysAfter::MAX.get());
    (day(), day()).prop_map(|(a, b)| Window::new(a.min(b), a.max(b)).expect("sorted"))
}

/// Any added item: a number, bytes, a text, and arrays and maps of them.
fn item() -> impl Strategy<Value = Vec<u8>> {
    let one = |write: &dyn Fn(&mut Writer)| {
        let mut map = MapWriter::default();
        write(map.key(0));
        map.finish().split_off(2)
    };
    let leaf = prop_oneof![
        any::<u64>().prop_map(move |number| one(&|writer| writer.unsigned(number))),
        vec(any::<u8>(), 0..40).prop_map(move |bytes| one(&|writer| writer.bytes(&bytes))),
        any::<String>().prop_map(move |text| one(&|writer| writer.text(&text))),
        Just(vec![0xf6]),
        Just(vec![0x38, 0x63]),
    ];
    leaf.prop_recursive(3, 12, 4, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(move |items| one(&|writer| {
                writer.array(items.len());
                for item in &items {
                    writer.item(item);
                }
            })),
            prop::collection::btree_map(any::<u64>(), inner, 0..4).prop_map(|pairs| {
                let mut map = MapWriter::default();
                for (key, item) in &pairs {
                    map.key(*key).item(item);
                }
                map.finish()
            }),
        ]
    })
}

fn extras() -> impl Strategy<Value = Extras> {
    let key = prop_oneof![64_u64..100, 64..=u64::MAX];
    vec((key, item()), 0..4).prop_map(|pairs| {
        let mut extras = Extras::default();
        for (key, item) in pairs.iter().filter(|(_, item)| item.len() <= Extras::ITEM_BYTES_MAX) {
            extras.insert(*key, item).expect("strict and small");
        }
        extras
    })
}

fn waybill() -> impl Strategy<Value = Waybill> {
    let seals = vec(letters(SealNumber::new, letter(), 9), 0..9)
        .prop_map(|seals| Seals::new(seals).expect("few"));
    let note = prop::option::of(letters(Note::new, prop_oneof![letter(), Just('\n')], 30));
    let slip = prop::option::of(any::<[u8; 32]>().prop_map(SlipCommitment));
    (heading(), place(), seals, note, lines(), prop::option::of(window()), slip, extras()).prop_map(
        |(heading, place, seals, note, lines, window, slip, extras)| Waybill {
            heading,
            place,
            seals,
            note,
            lines,
            window,
            slip,
            extras,
        },
    )
}

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
        prop_assert_eq!(encode(received.waybill()), bytes);
    }
    Ok(())
}

proptest! {
    #[test]
    fn whatever_is_written_is_read_back_as_the_same(waybill in waybill()) {
        let bytes = encode(&waybill);
        let received = decode(&bytes).expect("own bytes");
        prop_assert!(received.waybill() == &waybill);
        prop_assert_eq!(received.bytes(), &bytes);
    }

    #[test]
    fn any_bytes_are_refused_or_written_again_as_they_came(bytes in vec(any::<u8>(), 0..400)) {
        check(&bytes)?;
    }

    #[test]
    fn any_bytes_after_a_good_beginning_are_refused_or_written_again(
        waybill in waybill(),
        cut in any::<prop::sample::Index>(),
        tail in vec(any::<u8>(), 0..60),
    ) {
        let mut bytes = encode(&waybill);
        bytes.truncate(cut.index(bytes.len()));
        bytes.extend(tail);
        check(&bytes)?;
    }

    #[test]
    fn wounded_bytes_are_refused_or_written_again_as_they_came(
        waybill in waybill(),
        wounds in vec(wound(), 1..4),
    ) {
        let mut bytes = encode(&waybill);
        for (place, taken, put) in wounds {
            let from = place.index(bytes.len() + 1);
            let to = bytes.len().min(from + taken);
            bytes.splice(from..to, put);
        }
        check(&bytes)?;
    }

    #[test]
    fn every_beginning_of_a_waybill_is_truncated(waybill in waybill(), cut in any::<prop::sample::Index>()) {
        let bytes = encode(&waybill);
        prop_assert_eq!(decode(&bytes[..cut.index(bytes.len())]), Err(Refused::Truncated));
    }

    #[test]
    fn nothing_may_follow_a_waybill(waybill in waybill(), tail in vec(any::<u8>(), 1..9)) {
        let mut bytes = encode(&waybill);
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
            carrier: Some(NodeId([4; 16])),
            day: Day::MAX,
        },
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
    let largest = the_largest();
    let bytes = encode(&largest);
    assert!(bytes.len() <= BODY_BYTES_MAX, "{} bytes", bytes.len());
    assert!(decode(&bytes).is_ok_and(|received| received.waybill() == &largest));
}

#[test]
fn more_than_a_mebibyte_is_not_looked_at() {
    let mut bytes = encode(&the_largest());
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
fn what_was_received_does_not_show_its_words_in_a_log() {
    let bytes = encode(&the_largest());
    let shown = format!("{:?}", decode(&bytes));
    assert!(!shown.to_lowercase().contains("xx"), "{shown}");
}

//! Messages thrown by dice, of every kind, mostly as on the road and sometimes at the very limits.

use proptest::collection::vec;
use proptest::prelude::*;

use crate::ack::{Ack, Gap, Gaps};
use crate::card::{Card, Epoch, Epochs, Inboxes, Revocation};
use crate::cbor::{MapWriter, Writer};
use crate::extras::Extras;
use crate::heading::{Chain, Heading};
use crate::message::Message;
use crate::receipt::{Count, Counts, Receipt};
use crate::refused::Unfit;
use crate::settle::{Cancel, Settle, Term, Terms, Word};
use crate::slip::{Accept, Cargo, Chapters, Slip};
use crate::thanks::{GiftTags, Photo, Photos, Thanks};
use crate::waybill::{Line, Lines, Seals, Waybill, Window};
use crate::words::*;

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

fn day() -> impl Strategy<Value = Day> {
    number(Day::new, 0..=Day::MAX.get())
}

fn heading() -> impl Strategy<Value = Heading> {
    (any::<[u8; 16]>(), chain(), any::<[[u8; 16]; 2]>(), day()).prop_map(
        |(id, chain, [from, to], day)| Heading {
            id: WaybillId(id),
            chain,
            from: NodeId(from),
            to: NodeId(to),
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

fn seals() -> impl Strategy<Value = Seals> {
    vec(letters(SealNumber::new, letter(), 9), 0..9)
        .prop_map(|seals| Seals::new(seals).expect("few"))
}

fn waybill() -> impl Strategy<Value = Waybill> {
    let head = (heading(), prop::option::of(any::<[u8; 16]>().prop_map(NodeId)));
    let note = prop::option::of(letters(Note::new, prop_oneof![letter(), Just('\n')], 30));
    let slip = prop::option::of(any::<[u8; 32]>().prop_map(SlipCommitment));
    let rest = (lines(), prop::option::of(window()), slip, extras());
    (head, place(), seals(), note, rest).prop_map(
        |((heading, carrier), place, seals, note, (lines, window, slip, extras))| Waybill {
            heading,
            carrier,
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

fn boxes() -> impl Strategy<Value = Option<Boxes>> {
    prop::option::of(number(Boxes::new, 0..=Boxes::MAX.get()))
}

fn hash() -> impl Strategy<Value = MessageHash> {
    any::<[u8; 32]>().prop_map(MessageHash)
}

pub(super) fn slip() -> impl Strategy<Value = Slip> {
    let grams = prop::option::of(number(Grams::new, 1..=Grams::MAX.get()));
    let room = prop::option::of(number(CubicDecimetres::new, 0..=CubicDecimetres::MAX.get()));
    let hazards = (0_u64..64).prop_map(|set| Hazards::from_number(set).expect("six bits"));
    let chapters = prop::collection::btree_set(1_u64..=97, 0..9).prop_map(|chapters| {
        let chapters = chapters.into_iter().map(|one| CustomsChapter::new(one).expect("1 to 97"));
        Chapters::new(chapters.collect()).expect("rising")
    });
    let salt = any::<[u8; 32]>().prop_map(Salt);
    let cargo = (place(), seals(), boxes(), grams, room, hazards, chapters).prop_map(
        |(next, seals, boxes, grams, room, hazards, chapters)| Cargo {
            next,
            seals,
            boxes,
            grams,
            room,
            hazards,
            chapters,
        },
    );
    (heading(), cargo, salt, extras()).prop_map(|(heading, cargo, salt, extras)| Slip {
        heading,
        cargo,
        salt,
        extras,
    })
}

fn accept() -> impl Strategy<Value = Accept> {
    let condition = prop::sample::select(Condition::ALL.to_vec());
    (heading(), hash(), seals(), boxes(), condition, extras()).prop_map(
        |(heading, slip, seals, boxes, condition, extras)| Accept {
            heading,
            slip,
            seals,
            boxes,
            condition,
            extras,
        },
    )
}

fn amount() -> impl Strategy<Value = Amount> {
    number(Amount::new, 0..=Amount::MAX.get())
}

fn line_numbers(least: usize) -> impl Strategy<Value = Vec<LineNumber>> {
    prop::collection::btree_set(1_u64..=65_535, least..9).prop_map(|numbers| {
        numbers.into_iter().map(|one| LineNumber::new(one).expect("in range")).collect()
    })
}

fn receipt() -> impl Strategy<Value = Receipt> {
    let counts = (line_numbers(0), vec((amount(), amount()), 9)).prop_map(|(lines, amounts)| {
        let counts = lines.into_iter().zip(amounts);
        let counts = counts.map(|(line, (good, damaged))| Count { line, good, damaged });
        Counts::new(counts.collect()).expect("rising")
    });
    let revision = number(Revision::new, 1..=Revision::MAX.get());
    (heading(), hash(), revision, any::<bool>(), counts, extras()).prop_map(
        |(heading, waybill, revision, is_final, counts, extras)| Receipt {
            heading,
            waybill,
            revision,
            is_final,
            counts,
            extras,
        },
    )
}

fn settle() -> impl Strategy<Value = Settle> {
    let reason = prop::sample::select(SettleReason::ALL.to_vec());
    let term = (amount(), amount(), amount(), amount(), reason);
    let terms = (line_numbers(1), vec(term, 9)).prop_map(|(lines, terms)| {
        let terms =
            lines.into_iter().zip(terms).map(|(line, (lost, damaged, over, returned, reason))| {
                Term { line, lost, damaged, over, returned, reason }
            });
        Terms::new(terms.collect()).expect("rising")
    });
    let agreement = any::<[u8; 32]>().prop_map(|hash| Word::Agreement(BodyHash(hash)));
    let word = prop_oneof![terms.prop_map(Word::Proposal), agreement];
    (heading(), hash(), word, extras()).prop_map(|(heading, about, word, extras)| Settle {
        heading,
        about,
        word,
        extras,
    })
}

fn cancel() -> impl Strategy<Value = Cancel> {
    let reason = prop::sample::select(CancelReason::ALL.to_vec());
    (heading(), hash(), reason, extras()).prop_map(|(heading, waybill, reason, extras)| Cancel {
        heading,
        waybill,
        reason,
        extras,
    })
}

/// The least JPEG that is taken: one table, one frame, one scan, with whatever bits.
pub(super) fn jpeg(bits: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0xff, 0xd8, 0xff, 0xdb, 0, 3, 7, 0xff, 0xc0, 0, 4, 1, 1, 0xff, 0xda, 0, 2];
    for bit in bits {
        bytes.push(*bit);
        bytes.extend((*bit == 0xff).then_some(0));
    }
    bytes.extend([0xff, 0xd9]);
    bytes
}

fn thanks() -> impl Strategy<Value = Thanks> {
    let text = prop::option::of(letters(ThanksText::new, prop_oneof![letter(), Just('\n')], 30));
    let photo = vec(any::<u8>(), 0..60)
        .prop_map(|bits| Photo::new(&jpeg(&bits)).expect("it has only pixels"));
    let photos = vec(photo, 0..=4).prop_map(|photos| Photos::new(photos).expect("few"));
    let gifts = prop::collection::btree_set(any::<[u8; 16]>(), 0..9)
        .prop_map(|tags| GiftTags::new(tags.into_iter().map(GiftTag).collect()).expect("rising"));
    (heading(), text, photos, gifts, extras()).prop_map(|(heading, text, photos, gifts, extras)| {
        let Heading { id, chain, from, to, day } = heading;
        Thanks { id, chain, from, to, week: Week::of(day), text, photos, gifts, extras }
    })
}

fn ack() -> impl Strategy<Value = Ack> {
    let gaps = (0_u64..1_000, vec((1_u64..9, 0_u64..9), 0..9)).prop_map(|(upto, steps)| {
        let mut at = upto;
        let gaps = steps.into_iter().enumerate().map(|(n, (step, length))| {
            let first = at + if n == 0 { 1 } else { 1 + step };
            at = first + length;
            let seq = |seq| Seq::new(seq).expect("in range");
            Gap { first: seq(first), last: seq(at) }
        });
        let gaps = Gaps::new(gaps.collect()).expect("rising");
        (Upto::new(upto).expect("in range"), gaps)
    });
    let code = prop::sample::select(AckCode::ALL.to_vec());
    (any::<[[u8; 16]; 2]>(), day(), gaps, code, extras()).prop_map(
        |([from, to], day, (upto, gaps), code, extras)| Ack {
            from: NodeId(from),
            to: NodeId(to),
            day,
            upto,
            gaps,
            code,
            extras,
        },
    )
}

fn card() -> impl Strategy<Value = Card> {
    let epochs = (0_u64..40_000, vec((1_u64..=31, 0_u64..3, any::<[u8; 31]>()), 1..=14)).prop_map(
        |(begin, steps)| {
            let mut at = begin;
            let epochs = steps.into_iter().zip(0_u8..).map(|((days, pause, half), n)| {
                let day = |day| Day::new(day).expect("in range");
                let (first, last) = (day(at), day(at + days - 1));
                at += days + pause;
                let mut key = [n; 32];
                key[1..].copy_from_slice(&half);
                Epoch::new(first, last, RecipientKey(key)).expect("a month")
            });
            Epochs::new(epochs.collect()).expect("rising")
        },
    );
    let inbox = letters(Inbox::new, prop::char::range('!', '~'), 30);
    let inboxes = vec(inbox, 0..=4).prop_map(|inboxes| Inboxes::new(inboxes).expect("few"));
    let name = letters(NodeName::new, letter(), 9);
    (chain(), any::<([u8; 16], [u8; 32])>(), day(), name, epochs, inboxes, extras()).prop_map(
        |(chain, (node, key), day, name, epochs, inboxes, extras)| Card {
            chain,
            node: NodeId(node),
            day,
            name,
            key: PublicKey(key),
            epochs,
            inboxes,
            extras,
        },
    )
}

fn revocation() -> impl Strategy<Value = Revocation> {
    (any::<[[u8; 16]; 2]>(), extras()).prop_map(|([node, key], extras)| Revocation {
        node: NodeId(node),
        key: KeyId(key),
        extras,
    })
}

/// Any message of any kind.
pub(super) fn message() -> impl Strategy<Value = Message> {
    prop_oneof![
        3 => waybill().prop_map(Message::Waybill),
        1 => slip().prop_map(Message::Slip),
        1 => accept().prop_map(Message::Accept),
        1 => receipt().prop_map(Message::Receipt),
        1 => settle().prop_map(Message::Settle),
        1 => cancel().prop_map(Message::Cancel),
        1 => thanks().prop_map(Message::Thanks),
        1 => ack().prop_map(Message::Ack),
        1 => card().prop_map(Message::Card),
        1 => revocation().prop_map(Message::Revocation),
    ]
}

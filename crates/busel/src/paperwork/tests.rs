//! What a paper adds up is what was sent, and what nobody knows is not made up.

use std::sync::Arc;

use busel_domain::boxes::{BoxCode, Contents, Handling};
use busel_domain::command::{Arrival, Command};
use busel_domain::event::Event;
use busel_domain::ids::{Attempt, GroupId, HubId, LotId, Seq, WordsId};
use busel_domain::item::ItemKey;
use busel_domain::lot::Batch;
use busel_domain::quantity::Units;
use busel_domain::role::Actor;
use busel_domain::time::Moment;
use busel_domain::waybill::{Destination, SentLine};
use proptest::prelude::*;

use super::*;
use crate::i18n::Language;
use crate::labelling;

/// Noon of 2026-11-22.
const NOON: Moment = Moment(1_795_348_800_000_000);

fn give(book: &mut Book, command: &Command) {
    let facts = book.decide(&Actor::console(), command, NOON).expect("the rules allow it");
    for fact in facts {
        let (seq, by) = (Seq(book.seq().0 + 1), Actor::console().id);
        let (happened, recorded, attempt) = (NOON, NOON, Attempt([0; 16]));
        book.apply(&Event { seq, by, happened, recorded, attempt, fact });
    }
}

fn units(count: u64) -> Units {
    Units::new(count).expect("small")
}

fn codes(count: usize) -> Vec<BoxCode> {
    (0..).filter_map(|number| BoxCode::drawn(number * 7_919 + 300_000)).take(count).collect()
}

/// A thing that weighs something, and one of which nobody knows what it weighs.
const KNOWN: &str = "food.rice";

fn unknown() -> ItemKey {
    let catalogue = crate::catalogue::lexicon().catalogue();
    let mut items = catalogue.items();
    let found = items.find(|item| item.weight_mg.is_none() && item.base_unit.is_goods());
    found.expect("not all are known").key.clone()
}

/// Boxes, each with so much of lot 1 and of lot 2 and perhaps weighed; so much of both goes loose.
fn sent(boxes: &[(u64, u64, Option<u32>)], loose: [u64; 2], second: ItemKey) -> Book {
    let mut book = Book::new(Arc::clone(crate::catalogue::lexicon().catalogue()));
    give(&mut book, &Command::OpenHub { name: WordsId([1; 16]), place: None, region: None });
    give(&mut book, &Command::AddGroup { name: WordsId([2; 16]), place: None, region: None });
    let rice = ItemKey::new(KNOWN).expect("a key");
    let arrivals = [rice, second].map(|item| Arrival::of(Batch::of(item), units(100_000))).to_vec();
    give(&mut book, &Command::TakeIn { source: None, hub: HubId(1), arrivals });
    let codes = codes(boxes.len());
    for ((one, two, grams), code) in boxes.iter().zip(&codes) {
        let each = [(LotId(1), units(*one)), (LotId(2), units(*two))];
        let contents: Contents = each.into_iter().filter(|(_, units)| !units.is_zero()).collect();
        let pack = Handling::Pack { boxes: vec![*code], hub: HubId(1), contents, grams: *grams };
        give(&mut book, &Command::Handle { handling: pack });
    }
    let lines = [(1, loose[0]), (2, loose[1])].into_iter().filter(|(_, count)| *count > 0);
    let lines =
        lines.map(|(lot, count)| SentLine { lot: LotId(lot), units: units(count), need: None });
    let (from, to) = (HubId(1), Destination::Group(GroupId(1)));
    give(&mut book, &Command::Dispatch { from, to, lines: lines.collect(), boxes: codes });
    book
}

fn cargo(book: &Book) -> Cargo {
    Cargo::of(book, book.waybills().last().expect("it was sent"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// What stands in boxes and what goes loose is what was sent, lot by lot.
    #[test]
    fn boxes_and_loose_goods_add_up_to_what_was_sent(
        boxes in prop::collection::vec((1..50u64, 0..50u64, prop::option::of(1..9_000u32)), 0..12),
        loose in [1..500u64, 0..500u64],
    ) {
        let book = sent(&boxes, loose, ItemKey::new("hygiene.soap").expect("a key"));
        let cargo = cargo(&book);
        for (at, load) in cargo.lots.iter().enumerate() {
            let inside = cargo.boxes.iter().flat_map(|carton| &carton.inside);
            let packed: u64 =
                inside.filter(|(lot, _)| *lot == at).map(|(_, units)| units.get()).sum();
            prop_assert_eq!(packed + load.loose.get(), load.units.get());
            prop_assert_eq!(load.units, book.waybills().last().expect("one").sent_of(load.lot));
        }
        let of_boxes = cargo.boxes.iter().map(|carton| carton.grams).sum::<Option<u64>>();
        let gross = cargo.gross_grams();
        prop_assert!(of_boxes.is_none() || gross >= of_boxes);
    }
}

#[test]
fn a_sum_is_unknown_as_long_as_a_part_of_it_is() {
    let book = sent(&[(1_000, 0, Some(1_400)), (500, 0, None)], [0, 0], unknown());
    let known = cargo(&book);
    // The second box was not weighed: what is in it is known.
    assert_eq!(
        (known.net_grams(), known.gross_grams(), known.unweighed()),
        (1_500, Some(1_900), 0)
    );
    assert_eq!(known.lots[0].gross_grams, None, "nobody weighed one of its boxes");
    let book = sent(&[(1_000, 3, None)], [0, 0], unknown());
    let mixed = cargo(&book);
    assert_eq!((mixed.net_grams(), mixed.gross_grams(), mixed.unweighed()), (1_000, None, 1));
    let pair = Pair::of(Language::En, None);
    let papers = Paperwork::of(&book, mixed.id, pair, Zone::default()).expect("it was sent");
    for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::Cmr) {
        let is_told = |block: &Block| matches!(block, Block::Text(words) if words.first.contains("weight of 1 line"));
        assert!(papers.document(kind).blocks.iter().any(is_told), "{kind:?}");
    }
}

#[test]
fn papers_of_different_waybills_have_different_fingerprints() {
    let soap = || ItemKey::new("hygiene.soap").expect("a key");
    let one = cargo(&sent(&[(5, 5, None)], [1, 0], soap())).fingerprint;
    assert_eq!(one, cargo(&sent(&[(5, 5, None)], [1, 0], soap())).fingerprint);
    assert_ne!(one, cargo(&sent(&[(5, 5, None)], [2, 0], soap())).fingerprint);
    assert_eq!(one.len(), "9f2c 71ab 40de 5b18".len());
}

#[test]
fn a_label_of_a_box_under_way_says_which_of_many_it_is() {
    let soap = ItemKey::new("hygiene.soap").expect("a key");
    let book = sent(&[(500, 0, None), (0, 8, None), (250, 1, Some(700))], [0, 0], soap);
    let tongue = crate::i18n::Tongue::default();
    let mut told: Vec<_> = codes(3)
        .into_iter()
        .map(|code| {
            let carton = book.carton(code).expect("it was packed");
            let label = labelling::of_box(&book, carton, tongue).expect("it is there");
            assert!(label.facts.iter().any(|told| told.value.as_deref() == Some("W-1")));
            assert!(label.facts.iter().any(|told| told.value.as_deref() == Some("Dry")));
            (label.number.expect("it is under way"), label.what, label.amount)
        })
        .collect();
    told.sort();
    let numbers: Vec<&str> = told.iter().map(|(number, ..)| &**number).collect();
    assert_eq!(numbers, ["Box 1 of 3", "Box 2 of 3", "Box 3 of 3"]);
    let amounts: Vec<&str> = told.iter().filter_map(|(.., amount)| amount.as_deref()).collect();
    assert!(amounts.contains(&"500\u{a0}g"), "its weight once: {amounts:?}");
    assert!(amounts.contains(&"700\u{a0}g"), "amounts of two things do not add up: {amounts:?}");
}

#[test]
fn what_is_no_box_has_no_label_and_a_blank_one_has_lines() {
    let mut book = sent(&[], [1, 1], ItemKey::new("hygiene.soap").expect("a key"));
    let codes = codes(1);
    let tongue = crate::i18n::Tongue::default();
    give(&mut book, &Command::Handle { handling: Handling::MakeLabels { codes: codes.clone() } });
    let label = labelling::of_box(&book, book.carton(codes[0]).expect("made"), tongue);
    assert!(label.expect("a label").facts.iter().all(|told| told.value.is_none()));
    let contents = Contents::from([(LotId(1), units(5))]);
    let (hub, grams) = (HubId(1), None);
    let pack = Handling::Pack { boxes: codes.clone(), hub, contents: contents.clone(), grams };
    give(&mut book, &Command::Handle { handling: pack });
    let take = Handling::TakeOut { code: codes[0], contents };
    give(&mut book, &Command::Handle { handling: take });
    let label = labelling::of_box(&book, book.carton(codes[0]).expect("made"), tongue);
    let is_there = book.carton(codes[0]).expect("made").state.is_there();
    assert_eq!(label.is_some(), is_there);
}

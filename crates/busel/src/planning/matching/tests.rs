//! What is shown beside an offer.

use std::sync::Arc;

use busel_domain::command::Command;
use busel_domain::ids::WordsId;
use busel_domain::need::Priority;
use busel_domain::offer::OfferLine;
use busel_domain::size::{Size, SizeSystem, Variant, Wearer};

use super::super::tests::{NOON, give, need, units};
use super::*;
use crate::clerk::{Labels, Present};

fn boots(size: &str) -> Variant {
    let size = Size { system: SizeSystem::EuShoe, value: size.into(), millimetres: None };
    Variant { wearer: Wearer::Man, size: Some(size), form: None }
}

fn offer(item: &str, variant: Variant, offered: u64) -> OfferLine {
    let item = busel_domain::item::ItemKey::new(item).expect("a key");
    OfferLine { variant, ..OfferLine::of(item, units(offered)) }
}

fn present(needs: Vec<Command>) -> Present {
    let catalogue = Arc::clone(crate::catalogue::lexicon().catalogue());
    let mut present = Present { book: Book::new(catalogue), labels: Labels::default() };
    let name = WordsId([1; 16]);
    for _ in 0..2 {
        give(&mut present, Command::AddGroup { name, place: None, region: None });
    }
    for need in needs {
        give(&mut present, need);
    }
    present
}

fn found(present: &Present, line: &OfferLine) -> Vec<(u32, Serves, Option<u64>, bool)> {
    let listing = Listing::of(&present.book, None, NOON.day());
    let found = matches(&present.book, line, &listing);
    assert_eq!(found.len(), fits(&present.book, line, &listing));
    assert_eq!(found.is_empty(), !fits_any(&present.book, line, &listing));
    let found = found.into_iter();
    found.map(|m| (m.need.0, m.how, m.covers.map(Units::get), m.covers_all)).collect()
}

#[test]
fn the_urgent_comes_first_then_what_fits_exactly() {
    let item = "boots.winter";
    let present = present(vec![
        need(item, boots("42"), 1, 10, Priority::P3),
        need(item, boots("43"), 1, 4, Priority::P3),
        need(item, boots("43"), 2, 30, Priority::P1),
        need(item, boots("44"), 2, 30, Priority::P1),
        need("food.rice", Variant::default(), 2, 30, Priority::P1),
    ]);
    let offered = offer(item, boots("43"), 20);
    assert_eq!(
        found(&present, &offered),
        [
            (3, Serves::Exactly, Some(20), false),
            (2, Serves::Exactly, Some(4), true),
            (1, Serves::OneUp, Some(10), true),
        ]
    );
}

#[test]
fn what_ends_too_soon_and_what_nobody_knows_fits_nothing() {
    let meat = "food.canned_meat";
    let present = present(vec![need(meat, Variant::default(), 1, 10, Priority::P3)]);
    let offered = offer(meat, Variant::default(), 20);
    assert_eq!(found(&present, &offered).len(), 1);
    let ending = OfferLine { expiry: Some(NOON.day().plus(MARGIN_DAYS - 1)), ..offered.clone() };
    assert_eq!(found(&present, &ending), []);
    assert_eq!(found(&present, &OfferLine { item: None, ..offered }), []);
}

//! Units of real lists, and what they are in base units.

use super::*;
use crate::catalogue::lexicon;
use busel_domain::item::ItemKey;

fn check(text: &str) -> Option<String> {
    LineUnit::parse(text, lexicon()).map(|unit| unit.text())
}

#[test]
fn units_are_read_with_what_is_in_them() {
    for (text, canonical) in [
        ("шт.", "piece"),
        ("Item", "piece"),
        ("кг", "kilogram"),
        ("250ml Bottle", "bottle 250 ml"),
        ("1L Bottle (Liquid)", "bottle 1 l"),
        ("100g Bar", "bar 100 g"),
        ("100ml Roller", "roller 100 ml"),
        ("100 per Pack", "pack 100"),
        ("pack of 100", "pack 100"),
        ("500 Sheets per Pack", "pack 500 sheets"),
        ("0,5 л", "500 ml"),
        ("17Oz Cans", "can 481.95 g"),
        ("європалета", "euro_pallet"),
        ("Euro Pallet", "euro_pallet"),
        ("еўрапалета", "euro_pallet"),
        ("слоік 3 л", "can_10"),
    ] {
        assert_eq!(check(text).as_deref(), Some(canonical), "{text}");
    }
    for text in ["", "blue", "for Lviv", "12"] {
        assert_eq!(check(text), None, "{text}");
    }
}

fn units_of(key: &str, unit: &str, thousandths: u64) -> Result<u64, &'static str> {
    let lexicon = lexicon();
    let key = ItemKey::new(key).expect("a key");
    let item = lexicon.catalogue().item(&key).expect("in the catalogue");
    let unit = LineUnit::parse(unit, lexicon).expect("a unit");
    match unit.convert(item, lexicon.catalogue(), thousandths) {
        Conversion::Known(units) | Conversion::Assumed(units, _) => Ok(units.get()),
        Conversion::Unknown(why) => Err(why.key()),
    }
}

#[test]
fn only_what_is_known_is_converted() {
    assert_eq!(units_of("food.rice", "kg", 1_500), Ok(1_500));
    assert_eq!(units_of("food.rice", "tonne", 2_000), Ok(2_000_000));
    assert_eq!(units_of("food.rice", "500 g", 3_000), Ok(1_500));
    assert_eq!(units_of("hygiene.soap_liquid", "250ml Bottle", 2_000_000), Ok(500_000));
    assert_eq!(units_of("hygiene.shampoo", "250ml Bottle", 600_000), Ok(600));
    assert_eq!(units_of("hygiene.wet_wipes", "100 per Pack", 3_000), Ok(300));
    assert_eq!(units_of("boots.winter", "pair", 4_000), Ok(4));
    assert_eq!(units_of("boots.winter", "шт", 4_000), Ok(4));
    assert_eq!(units_of("food.rice", "litre", 1_000), Err("unit-does-not-fit"));
    assert_eq!(units_of("food.canned_meat", "crate", 2_000), Err("unit-content-unknown"));
    assert_eq!(units_of("shelter.blanket", "piece", 1_500), Err("broken-piece"));
}

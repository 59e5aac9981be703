//! Sizes, wearers and forms of real lists.

use super::*;
use crate::catalogue::lexicon;
use busel_domain::item::ItemKey;

fn sizes(text: &str, bare: bool) -> Vec<String> {
    let said = read(text, bare, lexicon());
    let show = |size: &RawSize| {
        let count = size.thousandths.map_or(String::new(), |count| format!("*{}", count / 1000));
        let system = size.system.map_or(String::new(), |system| format!("{system:?} "));
        format!("{system}{}{count}", size.value)
    };
    said.sizes.iter().map(show).collect()
}

#[test]
fn sizes_are_read_with_the_system_their_words_name() {
    for (text, expected) in [
        ("XL", "Letters XL"),
        ("xxl", "Letters 2XL"),
        ("ХХЛ", ""),
        ("L/Xl", "Letters L/XL"),
        ("М", "Letters M"),
        ("Size 3", "3"),
        ("розмір 43", "43"),
        ("43-45", "43-45"),
        ("EU 43", "EuShoe 43"),
        ("UK9", "UkShoe 9"),
        ("10 US", "UsShoe 10"),
        ("4-5 T", "Years 4-5"),
        ("3T-4T", "Years 3-4"),
        ("5 років", "Years 5"),
        ("0-3 months", "Months 0-3"),
        ("27.5 cm", "Foot 275"),
        ("52/4", "52/4"),
        ("L-5, XL-8, 2XL-3", "Letters L*5, Letters XL*8, Letters 2XL*3"),
        ("41-3, 42-5", "41*3, 42*5"),
        ("M/L/XL", "Letters M, Letters L, Letters XL"),
        ("Plastic", ""),
        ("One size", ""),
    ] {
        assert_eq!(sizes(text, true).join(", "), expected, "{text}");
    }
}

#[test]
fn wearers_sizes_and_forms_are_taken_out_of_an_items_words() {
    let said = read("куртка чоловіча XL", false, lexicon());
    assert_eq!((said.wearer, said.rest.as_str()), (Some(Wearer::Man), "куртка"));
    assert_eq!(sizes("куртка чоловіча XL", false), ["Letters XL"]);
    assert_eq!(read("Sanitary pads reusable", false, lexicon()).form, Some(Form::Reusable));
    assert_eq!(read("m", false, lexicon()).sizes, []);
}

fn settled(key: &str, value: &str, is_cyrillic: bool) -> Result<(SizeSystem, bool), &'static str> {
    let lexicon = lexicon();
    let key = ItemKey::new(key).expect("a key");
    let item = lexicon.catalogue().item(&key).expect("in the catalogue");
    let raw = RawSize { system: None, value: value.to_owned(), thousandths: None };
    settle(&raw, item, is_cyrillic, lexicon)
        .map(|(size, why)| (size.system, why.is_some()))
        .map_err(|why| why.key())
}

#[test]
fn size_9_is_not_a_size() {
    assert_eq!(settled("boots.winter", "43", true), Ok((SizeSystem::EuShoe, true)));
    assert_eq!(settled("boots.winter", "9", true), Err("unclear-shoe-size"));
    assert_eq!(settled("boots.winter", "275", true), Ok((SizeSystem::Foot, true)));
    assert_eq!(settled("clothing.jacket_winter", "52", true), Ok((SizeSystem::HalfChest, true)));
    assert_eq!(settled("clothing.jacket_winter", "52", false), Ok((SizeSystem::Named, true)));
    assert_eq!(settled("baby.nappy", "3", false), Ok((SizeSystem::Nappy, false)));
    assert_eq!(settled("shelter.tarp", "24", false), Ok((SizeSystem::Named, true)));
}

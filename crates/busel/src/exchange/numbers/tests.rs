//! Amounts as they stand in real lists.

use super::*;
use crate::catalogue::lexicon;

/// The amount in thousandths and what follows it, or the key of the question.
fn check(text: &str) -> (Result<u64, &'static str>, String) {
    check_in(text, Decimals::Unseen)
}

fn check_in(text: &str, decimals: Decimals) -> (Result<u64, &'static str>, String) {
    match from_text(text, decimals, lexicon()) {
        Heard::Nothing => (Err("nothing"), String::new()),
        Heard::Amount(amount) => (Ok(amount.thousandths), amount.rest),
        Heard::Question(why) => (Err(why.key()), String::new()),
    }
}

#[test]
fn amounts_are_read_as_people_write_them() {
    for (text, thousandths) in [
        ("550", 550_000),
        ("~550", 550_000),
        ("ca. 550", 550_000),
        ("близько 40", 40_000),
        ("2 тис", 2_000_000),
        ("2 тис.", 2_000_000),
        ("1,5 тис", 1_500_000),
        ("10k", 10_000_000),
        ("3 tys.", 3_000_000),
        ("1,284", 1_284_000),
        ("1,284.50", 1_284_500),
        ("1.284,50", 1_284_500),
        ("1,284,000", 1_284_000_000),
        ("500,0", 500_000),
        ("2000.00", 2_000_000),
        ("0,500", 500),
        ("15 700", 15_700_000),
        ("15\u{a0}700", 15_700_000),
        ("15\u{202f}700", 15_700_000),
        ("1'284", 1_284_000),
        (" 1500 ", 1_500_000),
        ("½", 500),
        ("1½", 1_500),
        ("1/2", 500),
        ("x6", 6_000),
        ("2x24", 48_000),
        ("2 х 24", 48_000),
        ("10+", 10_000),
        ("0", 0),
        ("десять", 10_000),
    ] {
        assert_eq!(check(text), (Ok(thousandths), String::new()), "{text}");
    }
}

#[test]
fn a_unit_behind_the_number_is_kept() {
    for (text, thousandths, rest) in [
        ("600 шт", 600_000, "шт"),
        ("10 європалета", 10_000, "європалета"),
        ("6000 250ml Bottle", 6_000_000, "250ml Bottle"),
        ("300 100 per Pack", 300_000, "100 per Pack"),
        ("1 000 250ml Bottle", 1_000_000, "250ml Bottle"),
        ("10 100ml Tube", 10_000, "100ml Tube"),
        ("1 500 кг", 1_500_000, "кг"),
        ("5кг", 5_000, "кг"),
        ("2,5 kg", 2_500, "kg"),
        ("шт 600", 600_000, "шт"),
        ("2 тис шт.", 2_000_000, "шт."),
    ] {
        assert_eq!(check(text), (Ok(thousandths), rest.to_owned()), "{text}");
    }
}

#[test]
fn what_can_be_read_in_two_ways_is_asked() {
    for (text, key) in [
        ("3-4", "range-amount"),
        ("10–15", "range-amount"),
        ("-5", "negative-amount"),
        ("− 5 шт", "negative-amount"),
        ("1.284", "ambiguous-amount"),
        ("25.11.2026", "date-for-amount"),
        ("2026-11-25", "date-for-amount"),
        ("03/12/26", "date-for-amount"),
        ("99999999999999999999999", "absurd-amount"),
        ("20 000 000", "absurd-amount"),
        ("many", "unreadable-amount"),
        ("стільки ж", "unreadable-amount"),
        ("***", "nothing"),
        ("—", "nothing"),
        ("", "nothing"),
    ] {
        assert_eq!(check(text).0, Err(key), "{text}");
    }
}

#[test]
fn the_column_decides_what_a_comma_means() {
    assert_eq!(decimals_of(["500,0", "12"].into_iter()), Decimals::Comma);
    assert_eq!(decimals_of(["6000.00", "1 000"].into_iter()), Decimals::Dot);
    assert_eq!(decimals_of(["1,284", "2,502"].into_iter()), Decimals::Unseen);
    assert_eq!(decimals_of(["1,5", "1.5"].into_iter()), Decimals::Unseen);
    assert_eq!(check_in("1,284", Decimals::Comma).0, Err("ambiguous-amount"));
    assert_eq!(check_in("1,284", Decimals::Dot).0, Ok(1_284_000));
    assert_eq!(check_in("1.284", Decimals::Comma).0, Ok(1_284_000));
    assert_eq!(check_in("1.284", Decimals::Dot).0, Err("ambiguous-amount"));
}

#[test]
fn numbers_stored_as_floats_are_exact_in_thousandths() {
    let heard = |number| match from_number(number) {
        Heard::Amount(amount) => Ok(amount.thousandths),
        Heard::Question(why) => Err(why.key()),
        Heard::Nothing => Err("nothing"),
    };
    assert_eq!(heard(2000.0), Ok(2_000_000));
    assert_eq!(heard(0.1 + 0.2), Ok(300));
    assert_eq!(heard(-1.0), Err("negative-amount"));
    assert_eq!(heard(1e300), Err("absurd-amount"));
    assert_eq!(heard(f64::NAN), Err("absurd-amount"));
}

proptest::proptest! {
    /// Whatever stands in a cell, reading it ends well.
    #[test]
    fn no_text_breaks_the_reading_of_amounts(text in "[0-9 .,/xх~½a-zа-я-]{0,24}") {
        let _any_answer = from_text(&text, Decimals::Unseen, lexicon());
    }
}

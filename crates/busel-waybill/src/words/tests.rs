//! The limits of the small words, each from both sides.

use super::*;

#[test]
fn a_number_is_taken_up_to_its_limits_and_not_beyond() {
    assert_eq!(Quantity::new(0), Err(Unfit::OutOfRange));
    assert_eq!(Quantity::new(1), Ok(Quantity::MIN));
    assert_eq!(Quantity::new(Quantity::MAX.get()), Ok(Quantity::MAX));
    assert_eq!(Quantity::new(Quantity::MAX.get() + 1), Err(Unfit::OutOfRange));
    assert_eq!(Boxes::new(0), Ok(Boxes::MIN));
}

#[test]
fn an_expiry_is_a_month_of_a_calendar() {
    for good in [200_001, 202_806, 219_912] {
        assert_eq!(ExpiryMonth::new(good).map(ExpiryMonth::get), Ok(good));
    }
    for bad in [0, 12, 202_800, 202_813, 199_912, 220_001, u64::MAX] {
        assert_eq!(ExpiryMonth::new(bad), Err(Unfit::OutOfRange), "{bad}");
    }
}

#[test]
fn a_unit_we_do_not_know_is_not_guessed() {
    for (number, unit) in (0..).zip(Unit::ALL) {
        assert_eq!((unit.number(), Unit::from_number(number)), (number, Ok(*unit)));
    }
    assert_eq!(Unit::from_number(6), Err(Unfit::OutOfRange));
}

#[test]
fn a_text_has_letters_and_a_length_in_bytes() {
    assert_eq!(LotCode::new(""), Err(Unfit::Empty));
    assert!(LotCode::new(&"ї".repeat(20)).is_ok());
    assert_eq!(LotCode::new(&"ї".repeat(21)), Err(Unfit::TooLong));
}

#[test]
fn a_place_is_a_code_and_not_an_address() {
    assert!(PlaceCode::new("DELTA-4").is_ok());
    // The last one begins with a Cyrillic letter that looks like ours.
    for address in ["delta-4", "12 MILL LANE", "50.4501,30.5234", "А-4"] {
        assert_eq!(PlaceCode::new(address), Err(Unfit::Character), "{address}");
    }
}

#[test]
fn a_text_says_on_paper_what_was_signed() {
    let control = ["a\0b", "a\tb", "a\nb", "a\u{7f}", "a\u{85}b"];
    let turning =
        ["a\u{61c}", "\u{200e}12", "12\u{200f}", "12\u{202e}34", "\u{2066}1", "1\u{2069}"];
    for hidden in control.into_iter().chain(turning).chain(["a\u{2028}b", "a\u{2029}b"]) {
        assert_eq!(ItemName::new(hidden), Err(Unfit::Character), "{hidden:?}");
    }
    assert!(Note::new("Dry store.\nSecond door.").is_ok());
    assert_eq!(Note::new("Dry store.\r\n"), Err(Unfit::Character));
}

#[test]
fn a_text_does_not_show_itself_in_a_log() {
    let note = Note::new("Ask for Olena").expect("a plain text");
    assert_eq!(format!("{note:?}"), "Note(13 bytes)");
}

#[test]
fn every_hazard_has_a_bit_of_its_own() {
    for (at, hazard) in Hazards::ALL.into_iter().enumerate() {
        let set = Hazards::of(&[hazard]);
        assert_eq!(set.number(), 1 << at);
        assert!(Hazards::ALL.into_iter().all(|other| set.has(other) == (other == hazard)));
        assert_eq!(Hazards::from_number(set.number()), Ok(set));
    }
    assert_eq!(Hazards::from_number(64), Err(Unfit::OutOfRange));
}

#[test]
fn a_week_is_told_by_its_monday() {
    let day = |day| Day::new(day).expect("a day");
    // 20,785 is 2026-11-28, a Saturday.
    assert_eq!(Week::of(day(20_785)).first_day(), day(20_780));
    assert_eq!(Week::new(day(20_785)), Err(Unfit::Week));
    for number in 4..40 {
        let week = Week::of(day(number));
        assert_eq!(Week::new(week.first_day()), Ok(week));
        assert!((0..7).contains(&(number - week.first_day().get())), "{number}");
    }
}

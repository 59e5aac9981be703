//! Squares and frames, read in any sequence, missed, damaged and thrown by dice.

use proptest::prelude::*;

use super::*;
use crate::centres::Centre;

#[test]
fn a_square_says_what_is_sealed_or_nothing() {
    let text = text(b"sealed").expect("short");
    assert!(text.starts_with("BUSEL1:"));
    assert_eq!(read(&text), Ok(b"sealed".to_vec()));
    assert_eq!(read("https://example.org"), Err(NotRead::NotOurs));
    assert_eq!(read("BUSEL1:A"), Err(NotRead::Damaged));
    assert_eq!(read(&text.to_lowercase()), Err(NotRead::NotOurs));
    assert_eq!(read(&format!("BUSEL1:{}", "0".repeat(LETTERS_MAX))), Err(NotRead::TooMuch));
}

#[test]
fn what_fits_one_square_is_known_to_the_byte() {
    assert_eq!(super::text(&[0; 1_230]).map(|text| text.len()), Some(7 + 1_845));
    assert_eq!(super::text(&[0; 1_231]), None);
}

#[test]
fn a_card_is_shown_and_read() {
    let card = Centre::new(1).card;
    let text = card_text(&card).expect("short");
    assert_eq!(read_card(&text), Ok(card));
    assert_eq!(read(&text), Err(NotRead::NotOurs));
    let other = format!("BUSELC1:{}", base45::encode(b"no card"));
    assert_eq!(read_card(&other), Err(NotRead::Card(NoCard::NotOne)));
}

/// Shows until it is read, without those frames that `is_missed` says; how many were shown.
fn shown(sealed: &[u8], is_missed: impl Fn(usize) -> bool) -> usize {
    let mut watching = Watching::default();
    for (at, frame) in Showing::new(sealed).expect("not too much").enumerate() {
        assert!(frame.len() <= 468, "{} letters", frame.len());
        assert!(at < 700, "not read");
        if is_missed(at) {
            continue;
        }
        if let Some(read) = watching.read(&frame).expect("a good frame") {
            assert_eq!(read, sealed);
            return at + 1;
        }
    }
    unreachable!("it is shown without end")
}

#[test]
fn frames_may_be_missed() {
    let sealed: Vec<u8> = (0..2_281_u32).map(|at| (at * 7 % 251) as u8).collect();
    let count = Showing::new(&sealed).expect("not too much").frames();
    assert_eq!(count, 14);
    assert_eq!(shown(&sealed, |_| false), count);
    // Everything missed once: the next time it is read.
    let late = shown(&sealed, |at| at < 2 * count);
    assert_eq!(late, 3 * count);
}

#[test]
fn at_one_missed_of_five_half_have_it_before_it_was_shown_twice() {
    let mut all = Vec::new();
    for throw in 0..300_u32 {
        let sealed: Vec<u8> = (0..2_281_u32).map(|at| ((at + throw) * 7 % 251) as u8).collect();
        // Whether a frame is missed, by dice: one of five.
        let is_missed = |at: usize| {
            let thrown = crate::cose::sha256(format!("{throw} {at}").as_bytes());
            thrown[0] < 51
        };
        all.push(shown(&sealed, is_missed));
    }
    all.sort_unstable();
    let (half, most) = (all[150], all[299]);
    eprintln!("14 frames, one of five missed: half within {half}, all within {most}");
    assert!(half <= 28 && most <= 84, "half within {half}, all within {most}");
}

#[test]
fn frames_of_two_things_are_told_apart() {
    let (one, other) = (vec![1; 900], vec![2; 900]);
    let mut one = Showing::new(&one).expect("not too much");
    let mut other = Showing::new(&other).expect("not too much");
    let mut watching = Watching::default();
    assert_eq!(watching.read(&one.next().expect("a frame")), Ok(None));
    assert_eq!(watching.read(&other.next().expect("a frame")), Err(NotRead::Another));
    assert_eq!(watching.read(&one.next().expect("a frame").to_lowercase()), Ok(None));
}

#[test]
fn a_frame_that_promises_a_thousand_million_others_costs_nothing() {
    let mut watching = Watching::default();
    let mut honest = Showing::new(&[1; 900]).expect("not too much");
    let frame = honest.next().expect("a frame").replace("/1-6/", "/1-4294967295/");
    assert_eq!(watching.read(&frame), Err(NotRead::TooMuch));
    assert_eq!(watching.read("UR:BYTES/1/AEAE"), Err(NotRead::Damaged));
    assert_eq!(watching.read("UR:SEED/1-6/AEAE"), Err(NotRead::NotOurs));
    assert!(Showing::new(&vec![0; FRAME_BYTES * FRAMES_MAX + 1]).is_err());
}

proptest! {
    #[test]
    fn whatever_a_camera_reads_is_read_or_refused(
        text in "UR:BYTES/[0-9]{1,3}-[0-9]{1,3}/[A-Z]{0,80}",
        wounds in prop::collection::vec((any::<prop::sample::Index>(), "[A-Z0-9/-]"), 0..4),
    ) {
        let mut watching = Watching::default();
        let _read_or_not = watching.read(&text);
        let mut frame = Showing::new(&[7; 400]).expect("not too much").nth(1).expect("a frame");
        for (place, letter) in wounds {
            let at = place.index(frame.len());
            frame.replace_range(at..=at, &letter);
        }
        let _read_or_not = watching.read(&frame);
    }
}

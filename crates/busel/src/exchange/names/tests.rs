//! Names of the real lists against tables of truth made by hand.

use super::*;
use crate::catalogue::letters::fold;
use crate::exchange::reader;

fn check(text: &str, near: &[&str]) -> Result<String, &'static str> {
    match reader().names().find(&fold(text), near) {
        Match::Known(known) => Ok(known.key.to_string()),
        Match::Ambiguous(_) => Err("ambiguous"),
        Match::Unknown(_) => Err("unknown"),
    }
}

#[test]
fn words_of_all_languages_and_hands_are_found() {
    for (text, key) in [
        ("Шкарпетки теплі", "clothing.socks_warm"),
        ("ЗУБНА  ЩІТКА", "hygiene.toothbrush"),
        ("Potatoe", "food.potato"),
        ("pasta do zębów", "hygiene.toothpaste"),
        ("берцы", "boots.combat"),
        ("тушёнка", "food.canned_meat"),
        ("Blankets", "shelter.blanket"),
    ] {
        assert_eq!(check(text, &[]), Ok(key.to_owned()), "{text}");
    }
}

#[test]
fn misspelled_words_are_found_with_less_confidence() {
    let found = reader().names().find(&fold("Toothbruch"), &[]);
    let Match::Known(known) = found else { panic!("not found: {found:?}") };
    assert_eq!(known.key.as_str(), "hygiene.toothbrush");
    assert!(known.is_respelled && known.confidence < 1.0 && known.confidence >= CONFIDENCE_MIN);
}

#[test]
fn what_is_not_known_is_not_guessed() {
    for text in ["flux capacitor", "xyzzy", "locks", "", "12", "shoe polish machine"] {
        assert!(check(text, &[]).is_err(), "{text}: {:?}", check(text, &[]));
    }
}

#[test]
fn an_unknown_name_comes_with_suggestions() {
    let Match::Unknown(close) = reader().names().find(&fold("warm winter blanket thing"), &[])
    else {
        panic!("should not be known");
    };
    assert!(close.len() <= SUGGESTIONS_MAX);
    assert!(close.iter().any(|key| key.as_str().contains("blanket")), "{close:?}");
}

#[test]
fn the_heading_decides_what_clothes_are() {
    assert_eq!(check("Clothes", &["baby"]), Ok("baby.clothes".to_owned()));
    assert_eq!(check("Clothes", &["clothing"]), Ok("clothing.mixed".to_owned()));
}

#[test]
fn words_are_found_as_whole_words_only() {
    assert!(holds("hand gel", "gel"));
    assert!(!holds("angel dust", "gel"));
    assert!(!holds("anything", ""));
}

/// Right, wrong and open lines of a table of truth.
fn against_truth(table: &str) -> (usize, Vec<String>, Vec<String>) {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let (mut right, mut wrong, mut open) = (0, Vec::new(), Vec::new());
    for record in reader.records() {
        let record = record.expect("our own file");
        let field = |at: usize| record.get(at).unwrap_or_default();
        let near = [fold(field(3)), fold(field(2)), fold(field(0))];
        let near: Vec<&str> =
            near.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
        let line = format!("{} under {near:?}", field(1));
        match (check(field(1), &near), field(4)) {
            (Ok(key), truth) if key == truth => right += 1,
            (Ok(key), truth) => wrong.push(format!("{line}: {key}, not {truth}")),
            (Err(_), "") => right += 1,
            (Err(_), _) => open.push(line),
        }
    }
    (right, wrong, open)
}

#[test]
fn every_name_of_the_needs_lists_is_right() {
    let table =
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/checks/survey_items.csv"));
    let (right, wrong, open) = against_truth(table);
    assert_eq!((wrong, open), (Vec::new(), Vec::new()));
    assert!(right >= 70);
}

#[test]
fn no_name_of_the_manifests_is_wrong_and_nearly_all_are_found() {
    let table =
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/checks/manifest_items.csv"));
    let (right, wrong, open) = against_truth(table);
    assert_eq!(wrong, Vec::<String>::new());
    assert!(open.len() * 50 <= right, "open: {open:?}");
}

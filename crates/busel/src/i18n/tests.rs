//! Every language says the same things, counts as its grammar asks, and writes days as people do.

use busel_domain::quantity::{BaseUnit, Units};
use busel_domain::time::{Day, Moment};
use fluent_bundle::FluentValue;

use super::*;

fn units(number: u64) -> Units {
    Units::new(number).expect("small")
}

#[test]
fn every_locale_has_the_keys_of_the_english_one() {
    let keys = |language: Language| -> Vec<&'static str> {
        let lines = language.source().lines();
        let named = lines.filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        named.filter_map(|line| line.split_once(" =")).map(|(key, _)| key).collect()
    };
    let english = keys(Language::En);
    assert!(english.len() > 200, "the locales are read as their keys begin");
    for language in Language::ALL.into_iter().filter(|language| !language.is_draft()) {
        assert_eq!(keys(language), english, "{}", language.code());
        assert!(english.iter().all(|key| Tongue::of(language).knows(key)));
    }
}

#[test]
fn what_a_draft_does_not_say_is_said_in_english() {
    for language in Language::ALL.into_iter().filter(|language| language.is_draft()) {
        assert!(language.source().starts_with("# Draft"), "{}", language.code());
        let tongue = Tongue::of(language);
        assert_ne!(tongue.say("nav-needs"), Tongue::default().say("nav-needs"));
        let bundle = Language::En.bundle();
        let lines = Language::En.source().lines();
        let keys = lines.filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        for key in keys.filter_map(|line| line.split_once(" =")).map(|(key, _)| key) {
            assert!(bundle.has_message(key) && tongue.say(key) != key, "{key}");
        }
    }
}

#[test]
fn plurals_follow_each_grammar() {
    let said = |language, count| Tongue::of(language).amount(units(count), BaseUnit::Piece).unit;
    let counts = [1, 2, 5, 11, 21, 22];
    for (language, expected) in [
        (Language::En, ["piece", "pieces", "pieces", "pieces", "pieces", "pieces"]),
        (Language::Uk, ["штука", "штуки", "штук", "штук", "штука", "штуки"]),
        (Language::Be, ["штука", "штукі", "штук", "штук", "штука", "штукі"]),
        (Language::BeTarask, ["штука", "штукі", "штук", "штук", "штука", "штукі"]),
        (Language::Pl, ["sztuka", "sztuki", "sztuk", "sztuk", "sztuk", "sztuki"]),
        (Language::Ru, ["штука", "штуки", "штук", "штук", "штука", "штуки"]),
    ] {
        assert_eq!(counts.map(|count| said(language, count)), expected, "{language:?}");
    }
}

#[test]
fn thousands_stand_apart_and_do_not_break() {
    let said = |language, number: i64| Tongue::of(language).number(number);
    assert_eq!(said(Language::En, 1_284), "1,284");
    assert_eq!(said(Language::Uk, 1_234_567), "1\u{a0}234\u{a0}567");
    assert_eq!(said(Language::Pl, 1_284), "1284");
    assert_eq!(said(Language::Pl, 12_840), "12\u{a0}840");
    assert_eq!(said(Language::Be, -5_000), "−5\u{a0}000");
}

#[test]
fn grams_become_kilograms_exactly() {
    let said = |language, count| Tongue::of(language).amount(units(count), BaseUnit::Gram);
    assert_eq!(said(Language::En, 999).to_string(), "999\u{a0}g");
    assert_eq!(said(Language::En, 1_500).to_string(), "1.5\u{a0}kg");
    assert_eq!(said(Language::Uk, 1_050_001).to_string(), "1\u{a0}050,001\u{a0}кг");
}

#[test]
fn days_are_written_as_people_say_them() {
    let day = Day::from_date(2026, 11, 26).expect("a day of the calendar");
    let said = |language| Tongue::of(language).day(day, day);
    assert_eq!(said(Language::En), "Thu 26 Nov");
    assert_eq!(said(Language::Uk), "чт 26 лист.");
    assert_eq!(said(Language::Be), "чц 26 ліст.");
    assert_eq!(said(Language::Pl), "czw. 26 lis");
    let next_year = Day::from_date(2027, 1, 2).expect("a day of the calendar");
    assert_eq!(Tongue::of(Language::En).day(next_year, day), "Sat 2 Jan 2027");
    let long = |language| Tongue::of(language).long_day(day);
    assert_eq!(long(Language::En), "Thursday 26 November");
    assert_eq!(long(Language::Uk), "четвер, 26 листопада");
}

#[test]
fn the_hour_is_that_of_the_centre() {
    let noon = Moment(1_795_348_800_000_000);
    let kyiv = Zone::named("Europe/Kyiv").expect("a zone of the table inside the program");
    assert_eq!(Tongue::default().time(noon, &kyiv), "14:00");
    assert_eq!(Tongue::default().moment(noon, &Zone::default(), noon.day()), "Sun 22 Nov, 12:00");
    assert!(Zone::named("Europe/Nowhere").is_none());
}

#[test]
fn the_language_is_the_one_the_browser_likes_best() {
    for (header, expected) in [
        ("be-BY,be;q=0.9,ru;q=0.8", Language::Be),
        ("be-tarask,be;q=0.9", Language::BeTarask),
        ("ru,uk;q=0.8,en;q=0.9", Language::Ru),
        ("de-AT", Language::De),
        ("cs,sk;q=0.8", Language::En),
        ("", Language::En),
        ("pl;q=nonsense, uk;q=0.1", Language::Uk),
    ] {
        assert_eq!(Language::from_accept(header), expected, "{header}");
    }
}

#[test]
fn a_sentence_is_filled_in_without_marks() {
    let said = Tongue::default().with("refusal-unknown", &[("thing", FluentValue::from("N-7"))]);
    assert!(said.contains("N-7") && !said.contains('\u{2068}'), "{said}");
}

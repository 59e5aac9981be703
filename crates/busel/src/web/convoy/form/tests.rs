//! What people type into the form of a convoy, and what is made of it.

use super::*;
use crate::i18n::{Language, Tongue};
use crate::planning::convoy::OwnWait;

const TODAY: Day = Day(20_779);
const VAN: &str = "back-mercedes_sprinter_l4h3_3_5_t";

/// Lviv, Kharkiv and Poland.
fn ground() -> Ground {
    let area = |code| areas().named(code).expect("a known area").clone();
    let own = OwnWait { text: "3:20".to_owned(), crossings: 7 };
    Ground {
        areas: ["UA-15", "UA-07", "PL"].into_iter().map(area).collect(),
        own_waits: [("ua-shehyni".into(), own)].into(),
    }
}

fn read(fields: &[(&str, &str)]) -> (Fleet, Said) {
    let pairs = fields.iter().map(|(name, value)| ((*name).into(), (*value).into()));
    let mut said = said(&Fields::new(pairs.collect()));
    let fleet = fleet(&mut said, &ground(), TODAY);
    (fleet, said)
}

#[test]
fn an_empty_form_means_what_is_usual() {
    let (fleet, said) = read(&[(VAN, "2")]);
    assert!(said.is_sound());
    assert_eq!(fleet.rules, Rules::usual(&ground()));
    assert_eq!(fleet.day, TODAY.plus(1));
    assert_eq!(fleet.vehicles.values().collect::<Vec<_>>(), [&(2, 0)]);
}

#[test]
fn what_is_typed_is_what_is_planned_with() {
    let (fleet, said) = read(&[
        (VAN, "1"),
        ("two-mercedes_sprinter_l4h3_3_5_t", "on"),
        ("day", "2026-12-01"),
        ("curfew-UA-15", ""),
        ("area-1", "Тернопільська область"),
        ("area-1-hours", "22-5"),
        ("wait-usual", "0:30"),
        ("wait-ua-shehyni", "06-20 6, 20-06 3"),
        ("open-ua-krakovets", "08:00-20:00"),
        ("shut-ua-porubne", "on"),
        ("post-1", "Przemyśl"),
        ("post-1-from", "Польща"),
        ("post-1-to", "UA"),
        ("post-1-wait", "0"),
        ("company", "pairs"),
        ("crews-home", "Варшава"),
        ("apart", "no"),
    ]);
    assert!(said.is_sound(), "{said:?}");
    let Rules { curfews, posts, company, crews_home, is_apart } = fleet.rules;
    let area = |code| areas().named(code).expect("a known area");
    assert_eq!(curfews.get(area("UA-15")), Some(&Vec::new()));
    assert_eq!(curfews.get(area("UA-22")).map(Vec::len), Some(1));
    let post = |name: &str| posts.iter().find(|post| post.name.contains(name));
    assert_eq!(post("Shehyni").map(|post| (post.wait[6], post.wait[5])), Some((21_600, 10_800)));
    assert_eq!(post("Krakovets").map(|post| (post.open.len(), post.wait[0])), Some((1, 1_800)));
    assert_eq!(post("Porubne"), None);
    assert_eq!(post("Przemyśl").map(|post| post.wait), Some([0; 24]));
    assert_eq!((company, is_apart, fleet.with_two.len()), (Company::Pairs, false, 1));
    assert!(crews_home.is_some_and(|point| point.lat_e7 / 10_000_000 == 52));
}

#[test]
fn what_cannot_be_meant_is_marked_where_it_stands() {
    let long = "1".repeat(10_000);
    for (field, value, key) in [
        (VAN, "41", "bad-count"),
        (VAN, "-1", "bad-count"),
        (VAN, "1.5", "bad-count"),
        (VAN, "+1", "bad-count"),
        (VAN, "२", "bad-count"),
        (VAN, &long, "bad-count"),
        ("day", "2026-11-21", "bad-day"),
        ("day", "2026-02-30", "bad-day"),
        ("day", "tomorrow", "bad-day"),
        ("curfew-UA-15", "24:00-05:00", "bad-hours"),
        ("curfew-UA-15", "25:10-05:00", "bad-hours"),
        ("curfew-UA-15", "23:00-05:00, 04:00-06:00", "bad-hours-overlap"),
        ("curfew-UA-15", "00:00-24:00", "bad-hours-whole-day"),
        ("curfew-PL", "٢٣:٠٠-٠٥:٠٠", "bad-hours"),
        ("curfew-UA-07", &long, "bad-hours"),
        ("area-1", "Нарнія", "bad-area"),
        ("area-2", &long, "bad-area"),
        ("wait-usual", "-4", "bad-wait"),
        ("wait-usual", "4 hours", "bad-wait"),
        ("wait-ua-shehyni", "999", "bad-wait-too-long"),
        ("wait-ua-shehyni", "06-20 6", "bad-wait-gap"),
        ("wait-ua-shehyni", "06-20 6, 10-06 3", "bad-hours-overlap"),
        ("open-ua-shehyni", "8 to 20", "bad-hours"),
        ("crews-home", "Нідебудь-Ніколи", "bad-town"),
        ("crews-home", &long, "bad-town"),
    ] {
        let (_, said) = read(&[(field, value)]);
        assert_eq!(said.wrong(field), Some(key), "{field} = {}", &value[..value.len().min(40)]);
        assert_eq!(said.get(field), Some(value), "what was typed stays");
        for language in Language::ALL {
            assert!(Tongue::of(language).knows(key), "{key} in {}", language.code());
        }
    }
}

#[test]
fn a_post_lies_between_two_countries_that_check() {
    let post = |town, from, to| {
        let (fleet, said) =
            read(&[(VAN, "1"), ("post-1", town), ("post-1-from", from), ("post-1-to", to)]);
        let posts = fleet.rules.posts.len() - Rules::usual(&ground()).posts.len();
        let wrong = ["post-1", "post-1-from", "post-1-to"].map(|name| said.wrong(name));
        (posts, wrong)
    };
    assert_eq!(post("Przemyśl", "PL", "UA"), (1, [None; 3]));
    assert_eq!(post("Przemyśl", "PL", "PL").1, [None, None, Some("bad-border")]);
    assert_eq!(post("Przemyśl", "PL", "Slovakia").1, [None, None, Some("bad-border")]);
    assert_eq!(post("Przemyśl", "PL", "").1, [None, None, Some("bad-country")]);
    assert_eq!(post("Przemyśl", "Нарнія", "UA").1, [None, Some("bad-country"), None]);
    assert_eq!(post("", "PL", "UA").1, [Some("bad-town"), None, None]);
    assert_eq!(post("Madrid", "PL", "UA").1, [Some("bad-town"), None, None]);
}

#[test]
fn hours_without_an_area_are_asked_about() {
    let (_, said) = read(&[(VAN, "1"), ("area-1-hours", "22-5")]);
    assert_eq!(said.wrong("area-1"), Some("bad-area-missing"));
}

#[test]
fn a_button_changes_one_thing_and_keeps_the_rest() {
    let form = [(VAN, "2"), ("day", "2026-12-31"), ("curfew-UA-15", ""), ("company", "all")];
    let press = |button: (&str, &str)| {
        let pairs = form.into_iter().chain([button, ("before", "5ea1"), ("token", "x")]);
        let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
        said(&Fields::new(pairs.collect()))
    };
    let later = press(("later", "1"));
    assert_eq!(later.get("day"), Some("2027-01-01"));
    let without = press(("without", VAN));
    assert_eq!((without.get(VAN), without.get("day")), (Some("1"), Some("2026-12-31")));
    for said in [later, without] {
        assert_eq!((said.get("curfew-UA-15"), said.get("company")), (Some(""), Some("all")));
        assert!(
            ["token", "before", "without", "later"].iter().all(|name| said.get(name).is_none())
        );
    }
}

#[test]
fn a_post_that_our_vehicles_know_has_the_wait_they_met() {
    let wait = |fields: &[(&str, &str)]| {
        let posts = read(fields).0.rules.posts;
        let at =
            |name: &str| posts.iter().find(|post| post.name.contains(name)).map(|it| it.wait[3]);
        (at("Shehyni").expect("a post"), at("Krakovets").expect("another"))
    };
    assert_eq!(wait(&[(VAN, "1")]), (12_000, 14_400));
    assert_eq!(wait(&[(VAN, "1"), ("wait-ua-shehyni", "1:00")]), (3_600, 14_400));
    assert_eq!(wait(&[(VAN, "1"), ("wait-usual", "2:00")]), (12_000, 7_200));
}

//! The laws of gauges, over small norms. The worked example stands where the shipped norms are read.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::item::ItemKey;
use crate::people::{Class, Counted, Feet, HeadCount, Living};
use crate::size::{Size, SizeSystem, Variant};
use crate::store::{Store, StoreLine};
use crate::testkit::{key, units};
use crate::time::Day;

/// 2026-11-22, in the cold months.
const TODAY: Day = Day(20_779);

const MEAT: &str = "food.canned_meat";
const BUCKWHEAT: &str = "food.buckwheat";
const WATER: &str = "water.drinking";
const SOAP: &str = "hygiene.soap";
const PAPER: &str = "hygiene.toilet_paper";
const BOOTS: &str = "boots.winter";
const BAG: &str = "shelter.sleeping_bag";
const MAT: &str = "shelter.sleeping_mat";

const ITEMS: [&str; 8] = [MEAT, BUCKWHEAT, WATER, SOAP, PAPER, BOOTS, BAG, MAT];

fn rule(line: Line, gauge: Gauge, weight: u32, is_critical: bool, target_days: u32) -> Rule {
    let (needs, is_cold_only, asks) = (None, false, None);
    Rule { line, gauge, weight, is_critical, needs, target_days, is_cold_only, asks }
}

fn asks(item: &str, mut rule: Rule) -> Rule {
    rule.asks = Some(key(item));
    rule
}

fn norms() -> Norms {
    use Gauge::{Clean, Comfortable, Fed};
    let rules = [
        asks(BUCKWHEAT, rule(Line::Energy, Fed, 60, true, 14)),
        rule(Line::Protein, Fed, 15, false, 14),
        asks(WATER, rule(Line::DrinkingWater, Fed, 25, true, 7)),
        asks(SOAP, rule(Line::BathingSoap, Clean, 25, true, 30)),
        rule(Line::ToiletPaper, Clean, 15, false, 30),
        Rule { is_cold_only: true, ..asks(BOOTS, rule(Line::Boots, Comfortable, 20, true, 0)) },
        Rule {
            needs: Some(Line::SleepingMat),
            ..rule(Line::SleepingBag, Comfortable, 20, true, 0)
        },
        rule(Line::SleepingMat, Comfortable, 0, false, 0),
    ];
    let norm = |line, who, amount, days, when| Norm { line, who, amount, days, when };
    let norms = vec![
        norm(Line::Energy, Who::Class(Class::Anyone), 2_100_000, Some(1), When::Always),
        norm(Line::Energy, Who::Class(Class::Man), 2_460_000, Some(1), When::Always),
        norm(Line::Energy, Who::Everybody, 20_000, Some(1), When::PerDegree),
        norm(Line::Protein, Who::Kilocalories, 25, Some(1), When::Always),
        norm(Line::DrinkingWater, Who::Everybody, 3_000, Some(1), When::NoSafeTap),
        norm(Line::BathingSoap, Who::Everybody, 250, Some(30), When::Always),
        norm(Line::ToiletPaper, Who::Everybody, 1, Some(7), When::Always),
        norm(Line::Boots, Who::Everybody, 1, None, When::Always),
        norm(Line::SleepingBag, Who::Everybody, 1, None, When::Always),
        norm(Line::SleepingMat, Who::Everybody, 1, None, When::Always),
    ];
    let feed = |item, line, amount| (key(item), Feed { line, amount });
    let feeds = [
        feed(MEAT, Line::Energy, 720_000),
        feed(MEAT, Line::Protein, 47_658),
        feed(BUCKWHEAT, Line::Energy, 3_430),
        feed(BUCKWHEAT, Line::Protein, 130),
        feed(WATER, Line::DrinkingWater, 1),
        feed(SOAP, Line::BathingSoap, 100),
        feed(PAPER, Line::ToiletPaper, 1),
        feed(BOOTS, Line::Boots, 1),
        feed(BAG, Line::SleepingBag, 1),
        feed(MAT, Line::SleepingMat, 1),
    ];
    Norms::new(rules, norms, feeds).expect("sound norms")
}

fn people(number: u32, living: Living) -> Counted {
    Counted { day: TODAY, people: HeadCount::of(number), living }
}

fn dry() -> Living {
    Living { has_safe_tap: false, ..Living::default() }
}

fn line(item: &str, number: u64, expiry: Option<i32>) -> StoreLine {
    let (item, variant) = (key(item), Variant::default());
    StoreLine { item, variant, units: units(number), expiry: expiry.map(|days| TODAY.plus(days)) }
}

fn counted_today(lines: &[StoreLine]) -> Store {
    let mut store = Store::default();
    store.count(TODAY, lines);
    store
}

fn scores(counted: &Counted, lines: &[StoreLine]) -> BTreeMap<Gauge, u8> {
    let readings = read(&norms(), counted, &counted_today(lines), &[], TODAY);
    readings.into_iter().map(|reading| (reading.gauge, reading.score)).collect()
}

/// `(item, units, days to its date)`; a date that has passed is negative.
fn any_lines() -> impl Strategy<Value = Vec<StoreLine>> {
    let any = (0..ITEMS.len(), 0_u64..400_000, prop::option::of(-20_i32..60));
    prop::collection::vec(any, 0..12).prop_map(|lines| {
        let each = lines.into_iter();
        each.map(|(item, number, expiry)| line(ITEMS[item], number, expiry)).collect()
    })
}

proptest! {
    #[test]
    fn more_stock_never_lowers_a_gauge(
        number in 1_u32..200,
        lines in any_lines(),
        more in any_lines(),
    ) {
        let counted = people(number, dry());
        let before = scores(&counted, &lines);
        let all: Vec<StoreLine> = lines.into_iter().chain(more).collect();
        for (gauge, score) in scores(&counted, &all) {
            prop_assert!(score >= before[&gauge], "{gauge:?}");
        }
    }

    #[test]
    fn what_has_expired_never_counts(number in 1_u32..200, lines in any_lines()) {
        let counted = people(number, dry());
        let is_good = |line: &StoreLine| line.expiry.is_none_or(|expiry| expiry >= TODAY);
        let good: Vec<StoreLine> = lines.iter().filter(|line| is_good(line)).cloned().collect();
        let (all, good) = (counted_today(&lines), counted_today(&good));
        let of = |store: &Store| {
            let readings = read(&norms(), &counted, store, &[], TODAY);
            readings.into_iter().map(|one| (one.score, one.number())).collect::<Vec<_>>()
        };
        prop_assert_eq!(of(&all), of(&good));
    }

    #[test]
    fn twice_the_people_with_twice_the_stock_fare_the_same(
        number in 1_u32..200,
        times in 2_u32..50,
        lines in any_lines(),
    ) {
        let scale = |line: &StoreLine| {
            let units = units(line.units.get() * u64::from(times));
            StoreLine { units, ..line.clone() }
        };
        let many: Vec<StoreLine> = lines.iter().map(scale).collect();
        let (few, more) = (people(number, dry()), people(number * times, dry()));
        prop_assert_eq!(scores(&few, &lines), scores(&more, &many));
    }

    #[test]
    fn the_days_that_pass_never_make_a_group_better_off(
        number in 1_u32..200,
        lines in any_lines(),
        days in 0_i32..40,
    ) {
        let (counted, store) = (people(number, dry()), counted_today(&lines));
        let of = |day| {
            let readings = read(&norms(), &counted, &store, &[], day);
            readings.into_iter().map(|one| (one.gauge, one.score)).collect::<BTreeMap<_, _>>()
        };
        let (before, later) = (of(TODAY), of(TODAY.plus(days)));
        for (gauge, score) in later {
            prop_assert!(score <= before[&gauge], "{gauge:?}");
        }
    }

    #[test]
    fn what_is_proposed_is_enough_and_not_one_more(number in 1_u32..200, lines in any_lines()) {
        let (counted, norms) = (people(number, dry()), norms());
        let store = counted_today(&lines);
        let ask = |coming: &[StoreLine]| {
            propose(&norms, &counted, &store, coming, |_| Standing::default(), TODAY)
        };
        let asked: Vec<StoreLine> = ask(&[]).into_iter().map(|proposal| StoreLine {
            item: proposal.item, variant: proposal.variant, units: proposal.units, expiry: None,
        }).collect();
        prop_assert_eq!(ask(&asked), []);
        for (at, line) in asked.iter().enumerate() {
            let mut less = asked.clone();
            less[at].units = line.units.less(units(1));
            prop_assert_eq!(ask(&less).len(), 1);
        }
    }
}

#[test]
fn thirty_days_of_soap_do_not_hide_that_there_is_no_water() {
    let counted = people(20, dry());
    let food = [line(BUCKWHEAT, 400_000, None), line(MEAT, 200, None)];
    // Mean 0.75, but no water: at most half.
    assert_eq!(scores(&counted, &food)[&Gauge::Fed], 50);
    // With a safe tap the line drops out, and the other two fill the gap.
    assert_eq!(scores(&people(20, Living::default()), &food)[&Gauge::Fed], 100);
}

#[test]
fn what_is_on_the_road_is_told_and_not_counted() {
    let (counted, store) = (people(20, dry()), counted_today(&[line(SOAP, 10, None)]));
    let coming = [line(SOAP, 40, None)];
    let readings = read(&norms(), &counted, &store, &coming, TODAY);
    let clean = readings.iter().find(|one| one.gauge == Gauge::Clean).expect("it is needed");
    assert_eq!((clean.number(), clean.number_with_road()), (6, 30));
    assert_eq!((clean.score, clean.score_with_road), (12, 62));
    let end = clean.first().expect("soap").cover;
    assert_eq!(end, Cover::Days { tenths: 60, ends: TODAY.plus(6) });
}

#[test]
fn a_gauge_nobody_counted_for_two_weeks_is_grey() {
    let (counted, store) = (people(20, dry()), counted_today(&[line(SOAP, 400, None)]));
    let colour = |days| {
        let readings = read(&norms(), &counted, &store, &[], TODAY.plus(days));
        let clean = readings.into_iter().find(|one| one.gauge == Gauge::Clean).expect("needed");
        (clean.colour(), clean.counted)
    };
    assert_eq!(colour(14), (Colour::Amber, Some(TODAY)));
    assert_eq!(colour(15), (Colour::Grey, Some(TODAY)));
    // What was handed over and never counted is there, but nobody has looked.
    let mut handed = Store::default();
    handed.receive(line(SOAP, 400, None), TODAY);
    let readings = read(&norms(), &counted, &handed, &[], TODAY);
    let clean = readings.iter().find(|one| one.gauge == Gauge::Clean).expect("needed");
    assert_eq!((clean.colour(), clean.counted, clean.number()), (Colour::Grey, None, 240));
}

#[test]
fn warm_things_are_asked_for_in_the_cold_months_only() {
    let (counted, store) = (people(20, dry()), Store::default());
    let lines = |day: Day| {
        let readings = read(&norms(), &counted, &store, &[], day);
        let comfort = readings.into_iter().find(|one| one.gauge == Gauge::Comfortable);
        comfort.expect("people sleep in summer as well").lines.len()
    };
    assert_eq!(lines(TODAY), 3);
    assert_eq!(lines(Day::from_date(2026, 7, 1).expect("a day")), 2);
    let months = (1..=12).filter(|month| is_cold(Day::from_date(2026, *month, 3).expect("a day")));
    assert_eq!(months.collect::<Vec<_>>(), [1, 2, 3, 4, 10, 11, 12]);
}

#[test]
fn cold_costs_food_only_without_shelter() {
    let need = |is_sheltered, celsius| {
        let living = Living { is_sheltered, celsius, ..Living::default() };
        norms().wanted(&people(1, living), TODAY)[&Line::Energy]
    };
    let kilocalories = |number: u128| Wanted::Used(number * 1_000 * 210);
    assert_eq!(need(true, Some(-20)), kilocalories(2_100));
    assert_eq!(need(false, Some(-20)), kilocalories(2_900));
    assert_eq!(need(false, Some(35)), kilocalories(2_100));
    // Nobody said how cold: in November as cold as freezing.
    assert_eq!(need(false, None), kilocalories(2_500));
}

#[test]
fn a_bag_without_a_mat_is_no_bed() {
    let counted = people(20, Living { burns_fuel: false, ..Living::default() });
    let lines = [line(BAG, 18, None), line(MAT, 12, None), line(BOOTS, 20, None)];
    let store = counted_today(&lines);
    let readings = read(&norms(), &counted, &store, &[], TODAY);
    let comfort = readings.iter().find(|one| one.gauge == Gauge::Comfortable).expect("needed");
    assert_eq!(comfort.number(), 60);
    assert_eq!(comfort.first().map(|line| line.line), Some(Line::SleepingBag));
    // Mean (1 + 0.6) / 2, at most 0.8.
    assert_eq!(comfort.score, 80);
}

#[test]
fn boots_are_proposed_in_the_sizes_that_are_missing() {
    let size = |value: &str| {
        let (system, millimetres) = (SizeSystem::EuShoe, None);
        Size { system, value: value.into(), millimetres }
    };
    let feet = |value, people| Feet { size: size(value), people };
    let living = Living { feet: vec![feet("42", 3), feet("45", 2)], ..Living::default() };
    let pair = |value, number| {
        let variant = Variant { size: Some(size(value)), ..Variant::default() };
        StoreLine { variant, ..line(BOOTS, number, None) }
    };
    let (counted, norms) = (people(6, living), norms());
    let store = counted_today(&[pair("43", 2), pair("41", 4)]);
    let proposals = propose(&norms, &counted, &store, &[], |_| Standing::default(), TODAY);
    let boots: Vec<(Option<String>, u64)> = proposals
        .into_iter()
        .filter(|proposal| proposal.line == Line::Boots)
        .map(|one| (one.variant.size.map(|size| size.value.into()), one.units.get()))
        .collect();
    // Two of three with 42 wear a 43, one of four 41 goes to whoever's feet nobody measured.
    assert_eq!(boots, [(Some("42".into()), 1), (Some("45".into()), 2)]);
}

#[test]
fn norms_that_do_not_come_out_in_whole_numbers_are_refused() {
    let norm = |days| Norm {
        line: Line::Energy,
        who: Who::Everybody,
        amount: 1,
        days,
        when: When::Always,
    };
    let energy = || [rule(Line::Energy, Gauge::Fed, 60, true, 14)];
    let made = |norms| Norms::new(energy(), norms, []).err();
    assert_eq!(made(vec![norm(Some(7))]), None);
    assert_eq!(made(vec![norm(Some(11))]), Some(UnusableNorms::OddDays(Line::Energy, 11)));
    assert_eq!(made(vec![norm(Some(7)), norm(None)]), Some(UnusableNorms::Mixed(Line::Energy)));
    let asking = [asks(SOAP, rule(Line::Energy, Gauge::Fed, 60, true, 14))];
    let no = Norms::new(asking, Vec::new(), Vec::<(ItemKey, Feed)>::new()).err();
    assert_eq!(no, Some(UnusableNorms::AsksInVain(Line::Energy)));
}

#[test]
fn every_gauge_and_line_has_a_code_of_its_own() {
    for line in Line::ALL {
        assert_eq!(Line::from_code(line.code()), Some(line));
    }
    for gauge in Gauge::ALL {
        assert_eq!(Gauge::from_code(gauge.code()), Some(gauge));
    }
}

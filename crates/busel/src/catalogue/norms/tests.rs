//! The worked example of twenty men in the cold, by the norms that ship inside: to the last number.

use std::collections::BTreeMap;

use busel_domain::gauge::{Colour, Cover, Reading, Standing, Wanted, propose, read};
use busel_domain::item::ItemKey;
use busel_domain::people::{Class, Counted, Feet, HeadCount, Living, Work};
use busel_domain::quantity::Units;
use busel_domain::size::{Size, SizeSystem, Variant};
use busel_domain::store::{Store, StoreLine};
use busel_domain::time::Day;

use super::super::lexicon;
use super::*;

/// 2026-11-22: in the cold months.
const TODAY: Day = Day(20_779);

fn norms() -> &'static Norms {
    lexicon().catalogue().norms()
}

fn eu(value: u16) -> Size {
    Size { system: SizeSystem::EuShoe, value: value.to_string().into(), millimetres: None }
}

/// Twenty men at moderate work outdoors at 0 °C, without a safe tap, who burn what they are brought.
fn twenty_men() -> Counted {
    let feet = [(41, 2), (42, 5), (43, 6), (44, 4), (45, 3)];
    let feet = feet.map(|(size, people)| Feet { size: eu(size), people });
    let people = HeadCount { classes: BTreeMap::from([(Class::Man, 20)]), ..HeadCount::default() };
    let living = Living {
        is_sheltered: false,
        celsius: Some(0),
        work: Work::Moderate,
        has_safe_tap: false,
        has_washing_water: false,
        burns_fuel: true,
        floor_m2: None,
        feet: feet.into(),
    };
    Counted { day: TODAY, people, living }
}

fn line(item: &str, units: u64, days: Option<i32>) -> StoreLine {
    let item = ItemKey::new(item).expect("a key");
    let (units, variant) = (Units::new(units).expect("small"), Variant::default());
    StoreLine { item, variant, units, expiry: days.map(|days| TODAY.plus(days)) }
}

fn store() -> Store {
    let mut lines = vec![
        line("food.canned_meat", 60, Some(14)),
        line("food.canned_meat", 120, Some(900)),
        line("food.ration_24h", 60, Some(120)),
        line("food.buckwheat", 40_000, Some(300)),
        line("water.drinking", 240_000, None),
        line("hygiene.soap", 30, None),
        line("hygiene.wet_wipes", 720, None),
        line("household.detergent", 4_000, None),
        line("hygiene.toothpaste", 10, None),
        line("hygiene.toilet_paper", 24, None),
        line("hygiene.razor", 20, None),
        line("clothing.thermal", 26, None),
        line("clothing.jacket_winter", 16, None),
        line("shelter.sleeping_bag", 18, None),
        line("shelter.sleeping_mat", 12, None),
        // Three days at 300 MJ a day, five lamps of ten, ten days at sixty cups a day.
        line("fuel.pellets", 50_000, None),
        line("household.headlamp", 5, None),
        line("comfort.tea", 6, None),
    ];
    for (size, pairs) in [(41, 4), (42, 3), (43, 6), (44, 2), (46, 5)] {
        let variant = Variant { size: Some(eu(size)), ..Variant::default() };
        lines.push(StoreLine { variant, ..line("boots.winter", pairs, None) });
    }
    let mut store = Store::default();
    store.count(TODAY, &lines);
    store
}

fn gauge(gauge: Gauge) -> Reading {
    let readings = read(norms(), &twenty_men(), &store(), &[], TODAY);
    readings.into_iter().find(|reading| reading.gauge == gauge).expect("it is needed")
}

/// Tenths of days, or people of twenty, by line.
fn covers(reading: &Reading) -> Vec<(&'static str, u64)> {
    let cover = |cover| match cover {
        Cover::Days { tenths, .. } => tenths,
        Cover::People { equipped, of } => {
            assert_eq!(of, 20);
            equipped
        }
    };
    reading.lines.iter().map(|line| (line.line.code(), cover(line.cover))).collect()
}

#[test]
fn the_worked_example_needs_what_it_says() {
    let wanted = norms().wanted(&twenty_men(), TODAY);
    // 2,460 + 360 + 400 kilocalories for each of twenty.
    assert_eq!(wanted[&GaugeLine::Energy], Wanted::Used(20 * 3_220_000 * 210));
    assert_eq!(wanted[&GaugeLine::Protein], Wanted::Used(1_610_000 * 210));
    assert_eq!(wanted[&GaugeLine::DrinkingWater], Wanted::Used(60_000 * 210));
}

#[test]
fn the_worked_example_is_fed_58() {
    let fed = gauge(Gauge::Fed);
    let expected = [("energy", 71), ("protein", 124), ("drinking_water", 40)];
    assert_eq!(covers(&fed), expected);
    // 458,800 of 901,600 kilocalories; 20,018.44 of 22,540 grams; 4 of 7 days.
    let shares: Vec<u64> = fed.lines.iter().map(|line| line.share).collect();
    assert_eq!(shares, [508_873_114_463, 888_129_547_471, 571_428_571_428]);
    assert_eq!((fed.score, fed.colour()), (58, Colour::Amber));
    // Water is the first critical line to end.
    assert_eq!(
        (fed.number(), fed.first().map(|line| line.line)),
        (4, Some(GaugeLine::DrinkingWater))
    );
}

#[test]
fn the_worked_example_is_clean_46() {
    let clean = gauge(Gauge::Clean);
    let expected = [
        ("bathing_soap", 180),
        ("washing", 72),
        ("laundry", 300),
        ("toothpaste", 150),
        ("toilet_paper", 84),
        ("razors", 100),
    ];
    assert_eq!(covers(&clean), expected);
    assert_eq!((clean.score, clean.colour(), clean.number()), (46, Colour::Amber, 7));
}

#[test]
fn the_worked_example_is_comfortable_65() {
    let comfort = gauge(Gauge::Comfortable);
    let expected = [
        ("thermals", 13),
        ("outer", 16),
        ("boots", 16),
        ("sleeping_bag", 12),
        ("sleeping_mat", 12),
        ("heat", 30),
        ("power", 10),
        ("small_comforts", 100),
    ];
    assert_eq!(covers(&comfort), expected);
    assert_eq!((comfort.score, comfort.colour()), (65, Colour::Amber));
    // Twelve of twenty can have everything.
    assert_eq!(comfort.number(), 60);
}

#[test]
fn the_worked_example_asks_for_52_bars_of_soap() {
    let standing = Standing { target_days: None, lead_days: 12, safety_days: 7 };
    let proposals = propose(norms(), &twenty_men(), &store(), &[], |_| standing, TODAY);
    let soap =
        proposals.iter().find(|one| one.line == GaugeLine::BathingSoap).expect("it is short");
    assert_eq!((soap.measure, soap.units.get()), (5_167, 52));
    assert_eq!(&*soap.item.to_string(), "hygiene.soap");
    assert_eq!(soap.ends, Some(TODAY.plus(18)));
    let boots = proposals.iter().filter(|one| one.line == GaugeLine::Boots);
    let boots: Vec<_> = boots
        .map(|one| (one.variant.size.as_ref().map(|size| &*size.value), one.units.get()))
        .collect();
    assert_eq!(boots, [(Some("44"), 4)]);
}

#[test]
fn a_norm_says_what_its_row_says() {
    let mut amounts = BTreeMap::new();
    each_line("norms.csv", super::super::INSIDE.norms, |line| {
        amounts.insert(line.get("id").to_owned(), line.get("value").to_owned());
        Ok(())
    })
    .expect("it can be read");
    let mut compared = 0;
    each_line("gauge_norms.csv", super::super::INSIDE.gauge_norms, |line| {
        let (norm, sure) = (line.get("norm"), line.get("status"));
        assert!(!norm.is_empty() || !line.get("source").is_empty(), "{}", line.get("line"));
        assert!(["sourced", "recalled", "assumption", "conflict"].contains(&sure), "{sure}");
        let plain = amounts.get(norm).and_then(|value| value.parse::<u64>().ok());
        // Work for women and for whoever, cold by the degree and protein by the kilocalorie stand in
        // the notes of their rows.
        let is_for_others = ["N14", "N15"].contains(&norm) && line.get("who") != "man";
        let is_plain = !is_for_others && !["N02", "N13"].contains(&norm);
        if let Some(value) = plain.filter(|_| is_plain) {
            let per_unit = if line.get("line") == "energy" { 1_000 } else { 1 };
            // Two halves are one cover.
            let per_unit = if line.get("line") == "sleeping_bag" { 2 } else { per_unit };
            assert_eq!(line.number("amount")?, Some(value * per_unit), "{norm}");
            compared += 1;
        }
        Ok(())
    })
    .expect("it can be read");
    assert!(compared > 20, "{compared}");
}

#[test]
fn every_item_that_feeds_a_line_says_how_much() {
    let catalogue = lexicon().catalogue();
    // What no amount is known of, or what is not worn in the cold.
    let open = [
        "clothing.jacket_light",
        "comfort.sweets",
        "food.oil_spray",
        "food.ration_pack_family",
        "household.batteries",
        "power.solar_panel",
    ];
    for item in catalogue.items().filter(|item| item.gauge_line.is_some()) {
        let is_open = open.contains(&item.key.as_str());
        assert_eq!(norms().feeds(&item.key).is_empty(), is_open, "{}", item.key);
    }
}

//! The files inside the program can be read, and say what they should.

use super::*;
use busel_domain::quantity::BaseUnit;
use busel_domain::size::SizeSystem;

#[test]
fn every_file_inside_can_be_read() {
    let lexicon = Lexicon::from_texts(&INSIDE).expect("the files of the repository");
    assert!(lexicon.catalogue().items().count() > 300);
    assert!(lexicon.synonyms().len() > 5000);
    assert!(lexicon.vehicles().iter().all(|kind| kind.payload_kg > 0));
    assert!(!lexicon.kept_out().is_empty() && !lexicon.dual_use().is_empty());
}

#[test]
fn every_place_is_on_earth_and_found_by_any_of_its_names() {
    let places = places();
    assert!(places.towns().len() > 30_000);
    let is_on_earth =
        |place: &Place| place.lat_e4.abs() <= 900_000 && place.lon_e4.abs() <= 1_800_000;
    assert!(places.towns().iter().all(is_on_earth));
    let lviv = places.named("Львів").into_iter().next().expect("a city of Ukraine");
    assert_eq!((&*lviv.name, &*lviv.country), ("Lviv", "UA"));
    assert!(
        places
            .countries()
            .iter()
            .any(|country| &*country.code == "BY" && &*country.name == "Belarus")
    );
}

#[test]
fn an_item_has_a_name_in_every_language_or_the_english_one() {
    let lexicon = lexicon();
    let rice = ItemKey::new("food.rice").expect("a key");
    assert_eq!(lexicon.name(&rice, "uk"), "Рис");
    assert_eq!(lexicon.name(&rice, "xx"), lexicon.name(&rice, "en"));
    assert_eq!(lexicon.catalogue().item(&rice).map(|item| item.base_unit), Some(BaseUnit::Gram));
}

#[test]
fn units_and_sizes_are_known_by_their_words() {
    let lexicon = lexicon();
    for (word, unit) in
        [("кг", "kilogram"), ("szt.", "piece"), ("Euro Pallet", "euro_pallet"), ("пар", "pair")]
    {
        assert_eq!(lexicon.unit(word), Some(unit), "{word}");
    }
    let foot = lexicon.sizes().millimetres(SizeSystem::EuShoe, "42").expect("a common size");
    assert!((260..=280).contains(&foot));
}

#[test]
fn the_longest_run_of_words_wins() {
    let found = lexicon().find(WordKind::Month, "25 листопада 2026");
    assert_eq!(found.map(|(value, _)| value), Some("11"));
    assert_eq!(lexicon().find(WordKind::Month, ""), None);
}

#[test]
fn a_wrong_line_names_its_file_and_number() {
    let items = "key,base_unit\nfood.rice,g\nfood.flour,spoon\n";
    let fault =
        Lexicon::from_texts(&Texts { items, ..Texts::default() }).expect_err("no such unit");
    assert_eq!((fault.file, fault.line), ("items.csv", 3));
    let synonyms = "key,text\nfood.bread,хліб\n";
    let fault =
        Lexicon::from_texts(&Texts { synonyms, ..Texts::default() }).expect_err("no such item");
    assert_eq!((fault.file, fault.line), ("synonyms.csv", 2));
}

#[test]
fn every_town_lies_in_an_area_that_has_a_name() {
    let areas = areas();
    let lviv = places().named("Львів").into_iter().next().expect("a city of Ukraine");
    let area = areas.of(lviv);
    assert_eq!(area.as_str(), "UA-15");
    assert_eq!(areas.name(&area, "be"), "Львоўская вобласць");
    assert_eq!(areas.name(&area, "xx"), "Lviv oblast");
    for name in ["Львівська область", "lviv OBLAST", "obwód lwowski", "UA-15"] {
        assert_eq!(areas.named(name), Some(&area), "{name}");
    }
    assert_eq!(areas.named("Нарнія"), None);
    for town in places().towns() {
        let area = areas.of(town);
        assert!(!areas.name(&area, "uk").is_empty() && area.country() == &*town.country);
    }
}

#[test]
fn only_between_zones_there_is_a_border() {
    let areas = areas();
    assert_eq!(areas.zone("PL"), areas.zone("RO"));
    for (one, other) in [("PL", "UA"), ("RO", "MD"), ("UA", "MD"), ("GB", "FR"), ("PL", "BY")] {
        assert_ne!(areas.zone(one), areas.zone(other), "{one} {other}");
    }
    let mut keys = std::collections::BTreeSet::new();
    for crossing in crossings() {
        let [one, other] = &crossing.countries;
        assert_ne!(areas.zone(one), areas.zone(other), "{}", crossing.key);
        assert!((400_000..600_000).contains(&crossing.lat_e4), "{}", crossing.key);
        assert!(crossing.lon_e4 > 0 && crossing.lon_e4 < 400_000, "{}", crossing.key);
        assert!(keys.insert(&crossing.key), "{} stands twice", crossing.key);
    }
    assert!(keys.len() > 25);
}

#[test]
fn a_curfew_has_a_day_or_is_called_a_guess() {
    let known: Vec<&KnownCurfew> = areas().all().filter_map(|area| areas().curfew(area)).collect();
    assert!(known.len() >= 27 && known.iter().any(|curfew| curfew.as_of.is_empty()));
    assert!(known.iter().all(|curfew| curfew.as_of.is_empty() || curfew.as_of.len() == 10));
    let area = areas().named("Zakarpattia oblast").expect("a region");
    assert_eq!(areas().curfew(area).map(|curfew| &*curfew.hours), Some(""));
}

#[test]
fn a_region_is_said_of_a_town_and_never_guessed() {
    let code = |place: &str| {
        super::region_of(place).map(|region| format!("{}-{}", region.country, region.code))
    };
    assert_eq!(code("Харків").as_deref(), Some("UA-07"));
    assert_eq!(code("Calais").as_deref(), Some("FR-"));
    // Two towns in two regions have this name, and an address is no town.
    for place in ["Mykolaiv", "Lviv, 7 Example street", "", "=1+1"] {
        assert_eq!(code(place), None, "{place}");
    }
}

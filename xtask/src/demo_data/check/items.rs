//! Is every item whole: a legal key, unit, gauge line and gate, a name in five languages, and a
//! weight that fits its volume? And do the small tables hold numbers where they must?
//!
//! Medicine and infant food always have a use-by date, and medicine always passes the gate.

use std::collections::{BTreeMap, BTreeSet};

use super::{Files, Finding};

const ITEMS: &str = "catalogue/items.csv";
const NAMES: &str = "catalogue/names.csv";

const BASE_UNITS: [&str; 13] = [
    "pc",
    "pair",
    "set",
    "g",
    "ml",
    "dm3",
    "minor",
    "case",
    "night",
    "consultation",
    "day",
    "hour",
    "ticket",
];

const GAUGE_LINES: [&str; 20] = [
    "",
    "energy",
    "protein",
    "drinking_water",
    "infant_food",
    "bathing_soap",
    "washing",
    "laundry",
    "toothpaste",
    "toilet_paper",
    "razors",
    "pads",
    "incontinence",
    "nappies",
    "thermals",
    "outer",
    "boots",
    "sleeping",
    "heat",
    "power",
];

const HAZARDS: [&str; 7] =
    ["flammable", "explosive", "medicine", "batteries", "liquids", "excise", "cold"];

/// The languages every item has a name in.
const LANGUAGES: [&str; 5] = ["en", "uk", "be", "pl", "ru"];

/// Grams per litre of anything we carry.
const DENSITY_G_PER_L: std::ops::RangeInclusive<u64> = 10..=3000;

/// The base unit of every item.
pub(super) fn base_units(files: &Files) -> BTreeMap<&str, &str> {
    files.rows(ITEMS, ["key", "base_unit"]).into_iter().map(|[key, unit]| (key, unit)).collect()
}

pub(super) fn check(files: &Files) -> Vec<Finding> {
    let mut findings = items(files);
    findings.extend(names(files));
    findings.extend(weights(files));
    findings.extend(references(files));
    findings
}

fn items(files: &Files) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut seen = BTreeSet::new();
    let columns = [
        "key",
        "category",
        "base_unit",
        "gauge_line",
        "size_system",
        "perishability",
        "hazards",
        "gate",
    ];
    for [key, category, base_unit, gauge, sizes, perishes, hazards, gate] in
        files.rows(ITEMS, columns)
    {
        let mut say = |is_wrong: bool, says: &str| {
            if is_wrong {
                findings.push(Finding::new(ITEMS, format!("{key}: {says}")));
            }
        };
        say(!seen.insert(key), "stands twice");
        say(!is_key(key), "is no key");
        say(key.split('.').next() != Some(category), "is of another category than its key");
        say(!BASE_UNITS.contains(&base_unit), "has no legal base unit");
        say(
            !GAUGE_LINES.contains(&gauge) && gauge != "small_comforts",
            "feeds no known gauge line",
        );
        say(!["", "shoe", "clothes", "nappy", "bed"].contains(&sizes), "has no known sizes");
        say(!["none", "best_before", "use_by"].contains(&perishes), "keeps in no known way");
        say(
            hazards.split(';').any(|hazard| !hazard.is_empty() && !HAZARDS.contains(&hazard)),
            "has an unknown hazard",
        );
        say(!["", "medicine", "export_check", "vehicle"].contains(&gate), "has no known gate");
        let is_medicine = category == "medicine";
        say(is_medicine && gate != "medicine", "is medicine without its gate");
        let is_strict = is_medicine || matches!(key, "baby.food" | "baby.formula");
        say(is_strict && perishes != "use_by", "must have a use-by date");
    }
    findings
}

fn is_key(key: &str) -> bool {
    let is_plain = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
    };
    key.len() <= 60
        && key.split_once('.').is_some_and(|(category, name)| is_plain(category) && is_plain(name))
}

fn names(files: &Files) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut named = BTreeSet::new();
    for [key, language, name] in files.rows(NAMES, ["key", "lang", "name"]) {
        let is_first = named.insert((key, language));
        if name.trim().is_empty() || name.trim() != name || !is_first {
            findings.push(Finding::new(
                NAMES,
                format!("{key} in {language}: empty, untrimmed or given twice"),
            ));
        }
    }
    for key in base_units(files).into_keys() {
        for language in LANGUAGES {
            if !named.contains(&(key, language)) {
                findings.push(Finding::new(NAMES, format!("{key} has no name in {language}")));
            }
        }
    }
    findings
}

fn weights(files: &Files) -> Vec<Finding> {
    let mut findings = Vec::new();
    for [key, weight, volume, source] in
        files.rows(ITEMS, ["key", "weight_mg", "volume_mm3", "source"])
    {
        let number =
            |text: &str| if text.is_empty() { Ok(None) } else { text.parse::<u64>().map(Some) };
        let says = match (number(weight), number(volume)) {
            (Err(_), _) | (_, Err(_)) => "weight or volume is no whole number",
            (Ok(Some(0)), _) | (_, Ok(Some(0))) => "weight or volume is nothing",
            (Ok(Some(mg)), Ok(Some(mm3))) if !DENSITY_G_PER_L.contains(&(mg * 1000 / mm3)) => {
                "weight and volume do not fit each other"
            }
            (Ok(Some(_)), _) | (_, Ok(Some(_))) if source.is_empty() => {
                "weight or volume has no source"
            }
            (Ok(_), Ok(_)) => continue,
        };
        findings.push(Finding::new(ITEMS, format!("{key}: {says}")));
    }
    findings
}

/// Do all other files name items that exist, and do substitutes count in the same unit?
fn references(files: &Files) -> Vec<Finding> {
    let known = base_units(files);
    let mut findings = Vec::new();
    let keyed = [
        NAMES,
        "catalogue/synonyms.csv",
        "catalogue/by_category.csv",
        "catalogue/packs.csv",
        "catalogue/weighed.csv",
    ];
    for file in keyed {
        for [key] in files.rows(file, ["key"]) {
            if !known.contains_key(key) {
                findings.push(Finding::new(file, format!("{key} is no item")));
            }
        }
    }
    let file = "catalogue/substitutes.csv";
    for [wanted, given, loss] in files.rows(file, ["wanted", "given", "loss_permille"]) {
        let unit = |key: &str| known.get(key).copied();
        let is_sound = unit(wanted).is_some() && unit(wanted) == unit(given) && wanted != given;
        let is_medicine = wanted.starts_with("medicine.") || given.starts_with("medicine.");
        if !is_sound || is_medicine || loss.parse::<u16>().map_or(true, |loss| loss >= 1000) {
            findings.push(Finding::new(
                file,
                format!("{given} cannot stand in for {wanted} at {loss}"),
            ));
        }
    }
    findings
}

/// Numbers of the small tables: packs, sizes, vehicles, places, countries.
pub(super) fn numbers(files: &Files) -> Vec<Finding> {
    let mut findings = Vec::new();
    let is_count = |text: &str| text.parse::<u64>().is_ok_and(|count| count > 0);
    for [key, pack, units] in files.rows("catalogue/packs.csv", ["key", "pack", "base_units"]) {
        if pack.is_empty() || !is_count(units) {
            findings
                .push(Finding::new("catalogue/packs.csv", format!("{key}: a {pack} of {units}")));
        }
    }
    for [system, value, low, high] in
        files.rows("sizes.csv", ["system", "value", "mm_min", "mm_max"])
    {
        let is_range = is_count(low) && low.parse::<u16>().ok() <= high.parse::<u16>().ok();
        if !is_range
            || !["shoe_eu", "shoe_uk", "shoe_us", "clothes_letters", "clothes_half_chest"]
                .contains(&system)
        {
            findings.push(Finding::new("sizes.csv", format!("{system} {value}: {low} to {high}")));
        }
    }
    for [key, payload, volume] in files.rows("vehicles.csv", ["key", "payload_kg", "volume_l"]) {
        if !is_count(payload) || !(volume.is_empty() || is_count(volume)) {
            findings.push(Finding::new(
                "vehicles.csv",
                format!("{key}: carries {payload} kg, {volume} l"),
            ));
        }
    }
    let mut seen = BTreeSet::new();
    for [id, name, lat, lon] in files.rows("places/places.csv", ["id", "name", "lat_e4", "lon_e4"])
    {
        let within = |text: &str, limit: i32| text.parse::<i32>().is_ok_and(|e4| e4.abs() <= limit);
        if !seen.insert(id) || name.is_empty() || !within(lat, 900_000) || !within(lon, 1_800_000) {
            findings.push(Finding::new(
                "places/places.csv",
                format!("{id} {name}: twice, nameless or off the globe"),
            ));
        }
    }
    for row in files.rows("places/countries.csv", ["code", "en", "uk", "be", "pl", "ru", "fr"]) {
        if row.iter().any(|field| field.is_empty()) {
            findings.push(Finding::new(
                "places/countries.csv",
                format!("{}: a name is missing", row[0]),
            ));
        }
    }
    findings
}

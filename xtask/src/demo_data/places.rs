//! The gazetteer: towns with the names people call them by, countries, border crossings.
//!
//! Coordinates are whole ten-thousandths of a degree, about ten metres. Of the other names of a
//! town, Cyrillic ones are kept everywhere and Latin ones only where our drivers go.

use std::path::Path;

use anyhow::Context;

use super::sheet::Sheet;
use super::{read, write};

/// Other names kept for one town.
const OTHER_NAMES_MAX: usize = 6;

/// Countries whose towns keep their other Latin names.
const LATIN_KEPT: [&str; 9] = ["UA", "BY", "PL", "LT", "LV", "MD", "RO", "SK", "HU"];

pub(super) fn make(raw: &Path, ours: &Path) -> anyhow::Result<()> {
    let towns = towns(&Sheet::parse(&read(&raw.join("cities-europe.csv"))?)?)?;
    write(&ours.join("places/places.csv"), &towns.text())?;
    let countries = countries(&Sheet::parse(&read(&raw.join("country-names-12-languages.csv"))?)?)?;
    write(&ours.join("places/countries.csv"), &countries.text())?;
    let crossings = crossings(Sheet::parse(&read(&raw.join("border-crossings.csv"))?)?)?;
    write(&ours.join("places/border_crossings.csv"), &crossings.text())
}

fn towns(raw: &Sheet) -> anyhow::Result<Sheet> {
    let columns = [
        "geonameid",
        "name",
        "country",
        "admin1",
        "lat",
        "lon",
        "population",
        "alt_latin",
        "alt_cyrillic",
    ];
    let mut rows = raw.select(columns)?;
    rows.sort_by_key(|row| row[0].parse::<u64>().unwrap_or(u64::MAX));
    let header =
        ["id", "name", "country", "admin1", "lat_e4", "lon_e4", "population", "other_names"];
    let mut towns = Sheet::new(&header);
    for [id, name, country, admin1, lat, lon, population, latin, cyrillic] in rows {
        let latin = if LATIN_KEPT.contains(&country) { latin } else { "" };
        let degree = |text| ten_thousandths(text).with_context(|| format!("{name}: {text}"));
        towns.push([
            id.to_owned(),
            name.to_owned(),
            country.to_owned(),
            admin1.to_owned(),
            degree(lat)?.to_string(),
            degree(lon)?.to_string(),
            population.to_owned(),
            other_names(name, latin, cyrillic),
        ]);
    }
    Ok(towns)
}

fn other_names(name: &str, latin: &str, cyrillic: &str) -> String {
    let cyrillic = cyrillic.split('|').filter(|other| !other.is_empty());
    let latin = latin.split('|').filter(|other| is_written_by_people(other));
    let mut kept: Vec<&str> = Vec::new();
    for other in cyrillic.chain(latin) {
        if kept.len() < OTHER_NAMES_MAX && other != name && !kept.contains(&other) {
            kept.push(other);
        }
    }
    kept.join("|")
}

/// Machine transliterations come with apostrophes, in small letters or all in capitals.
fn is_written_by_people(name: &str) -> bool {
    let is_plain =
        |c: char| c.is_ascii_alphabetic() || ('À'..='ž').contains(&c) || " .-".contains(c);
    name.chars().next().is_some_and(char::is_uppercase)
        && name.chars().any(char::is_lowercase)
        && name.chars().all(is_plain)
}

/// `49.95876` is 499588.
fn ten_thousandths(degrees: &str) -> Option<i64> {
    let (sign, digits) = degrees.strip_prefix('-').map_or((1, degrees), |rest| (-1, rest));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let five: i64 = format!("{part:0<5}").get(..5)?.parse().ok()?;
    Some(sign * (whole.parse::<i64>().ok()? * 10_000 + (five + 5) / 10))
}

fn countries(raw: &Sheet) -> anyhow::Result<Sheet> {
    let columns = ["code", "en", "uk", "be", "pl", "ru", "fr"];
    let mut countries = Sheet::new(&columns);
    for row in raw.select(columns)? {
        let is_code = row[0].len() == 2 && row[0].bytes().all(|letter| letter.is_ascii_uppercase());
        // A land without a name in every language we speak could not be shown to everyone.
        if is_code && row.iter().all(|name| !name.is_empty()) {
            countries.push(row.map(str::to_owned));
        }
    }
    Ok(countries.sorted())
}

/// The crossings as they are, but where a name was found in a chat the finding aid is dropped.
fn crossings(mut raw: Sheet) -> anyhow::Result<Sheet> {
    let source = raw.column("name_source")?;
    for row in &mut raw.rows {
        if let Some((before, _)) = row[source].split_once(" (Telegram-bot text") {
            row[source] = format!("{before} (text of a public chat bot)");
        }
    }
    Ok(raw.sorted())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn degrees_round_to_ten_thousandths_on_both_sides_of_greenwich() {
        for (text, expected) in [
            ("49.95876", 499_588),
            ("-0.12574", -1257),
            ("2", 20_000),
            ("0.00005", 1),
            ("9.9999", 99_999),
        ] {
            assert_eq!(ten_thousandths(text), Some(expected), "{text}");
        }
        assert_eq!(ten_thousandths("north"), None);
    }

    #[test]
    fn machine_spellings_are_not_names() {
        assert_eq!(
            other_names("Lviv", "LWO|L'vov|Lwów|Lviv|lavafa|Lemberg", "Львів||Львов"),
            "Львів|Львов|Lwów|Lemberg"
        );
    }
}

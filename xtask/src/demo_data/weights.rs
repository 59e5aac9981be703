//! What one unit of an item weighs and how much room it takes, where the sources agree.
//!
//! `catalogue/weighed.csv` says which source rows stand for which item. Rows of an impossible
//! density are dropped, the median of the others counts, and unless more than half of them lie
//! within a factor of two of it, weight and volume stay unknown.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Context;

use super::sheet::Sheet;
use super::{read, write};

/// Grams per litre below or above which a row is an error of its source.
const DENSITY_G_PER_L: std::ops::RangeInclusive<u64> = 10..=3000;

/// What a source row says of one piece, in milligrams and cubic millimetres.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Weighed {
    weight_mg: u64,
    volume_mm3: u64,
}

impl Weighed {
    fn is_plausible(self) -> bool {
        // One milligram in one cubic millimetre is a kilogram in a litre.
        self.weight_mg > 0
            && self.volume_mm3 > 0
            && DENSITY_G_PER_L.contains(&(self.weight_mg * 1000 / self.volume_mm3))
    }

    fn divided(self, by: u64) -> Self {
        let half = by / 2;
        Self { weight_mg: (self.weight_mg + half) / by, volume_mm3: (self.volume_mm3 + half) / by }
    }
}

pub(super) fn make(raw: &Path, ours: &Path) -> anyhow::Result<()> {
    let mut known = BTreeMap::new();
    let products = Sheet::parse(&read(&raw.join("distributeaid-products.csv"))?)?;
    for [row, kg, cm3] in products.select(["uuid", "item_weight_kg", "item_volume_cm3"])? {
        let weighed = Weighed { weight_mg: scaled(kg, 6), volume_mm3: scaled(cm3, 3) };
        known.insert(("distributeaid", row), weighed);
    }
    let catalogue = Sheet::parse(&read(&raw.join("ifrc-standard-catalogue-full.utf8.csv"))?)?;
    for [row, kg, litre] in catalogue.select(["item code", "weight kg", "volume litre"])? {
        let weighed = Weighed { weight_mg: scaled(kg, 6), volume_mm3: scaled(litre, 6) };
        known.insert(("ifrc", row), weighed);
    }
    let mut items = Sheet::parse(&read(&ours.join("catalogue/items.csv"))?)?;
    let chosen = Sheet::parse(&read(&ours.join("catalogue/weighed.csv"))?)?;
    fill(&mut items, &chosen, &known)?;
    write(&ours.join("catalogue/items.csv"), &items.text())
}

fn fill(
    items: &mut Sheet,
    chosen: &Sheet,
    known: &BTreeMap<(&str, &str), Weighed>,
) -> anyhow::Result<()> {
    let mut by_item: BTreeMap<&str, Vec<(&str, Weighed, u64)>> = BTreeMap::new();
    for [key, origin, row, base_units] in chosen.select(["key", "origin", "row", "base_units"])? {
        let weighed =
            known.get(&(origin, row)).with_context(|| format!("{origin} has no row {row}"))?;
        let units = base_units.parse().ok().filter(|&units| units > 0);
        let units = units.with_context(|| format!("{key}: base units cannot be {base_units}"))?;
        by_item.entry(key).or_default().push((origin, *weighed, units));
    }
    let columns =
        ["key", "base_unit", "weight_mg", "volume_mm3", "source"].map(|name| items.column(name));
    let [key, base_unit, weight, volume, source] = columns;
    let (key, base_unit, weight, volume, source) = (key?, base_unit?, weight?, volume?, source?);
    for row in &mut items.rows {
        let Some(rows) = by_item.remove(row[key].as_str()) else { continue };
        let is_gram = row[base_unit] == "g";
        let unknown = if is_gram { "one gram by definition" } else { "sources disagree" };
        (row[weight], row[volume], row[source]) =
            (String::new(), String::new(), unknown.to_owned());
        if let Some((each, words)) = agreed(&rows) {
            row[weight] = each.weight_mg.to_string();
            row[volume] = each.volume_mm3.to_string();
            row[source] = words;
        }
        if is_gram {
            "1000".clone_into(&mut row[weight]);
        }
    }
    let left = by_item.into_keys().next();
    left.map_or(Ok(()), |key| Err(anyhow::anyhow!("weighed.csv names {key}, items.csv does not")))
}

/// What the sources agree on for one base unit, and which.
fn agreed(rows: &[(&str, Weighed, u64)]) -> Option<(Weighed, String)> {
    let plausible: Vec<(&str, Weighed)> = rows
        .iter()
        .filter(|(_, weighed, _)| weighed.is_plausible())
        .map(|&(origin, weighed, units)| (origin, weighed.divided(units)))
        .collect();
    let middle = median(plausible.iter().map(|(_, each)| each.weight_mg).collect())?;
    let near: Vec<(&str, Weighed)> = plausible
        .iter()
        .copied()
        .filter(|(_, each)| (middle..=4 * middle).contains(&(2 * each.weight_mg)))
        .collect();
    if near.len() * 2 <= plausible.len() {
        return None;
    }
    let each = Weighed {
        weight_mg: median(near.iter().map(|(_, each)| each.weight_mg).collect())?,
        volume_mm3: median(near.iter().map(|(_, each)| each.volume_mm3).collect())?,
    };
    let names = [
        ("distributeaid", "Distribute Aid products.csv"),
        ("ifrc", "IFRC catalogue via Sahana Eden"),
    ];
    let agreeing = names.iter().filter(|(origin, _)| near.iter().any(|(row, _)| row == origin));
    let agreeing: Vec<&str> = agreeing.map(|&(_, name)| name).collect();
    Some((each, format!("{} ({} of {} rows)", agreeing.join("; "), near.len(), rows.len())))
}

fn median(mut values: Vec<u64>) -> Option<u64> {
    values.sort_unstable();
    let upper = values.len() / 2;
    let lower = values.len().checked_sub(1)? / 2;
    Some(values[lower].midpoint(values[upper]))
}

/// `0.4479` with six places is 447900. What is not a number is 0, which is nobody's weight.
fn scaled(text: &str, places: usize) -> u64 {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let part = format!("{part:0<places$}");
    format!("{whole}{}", part.get(..places).unwrap_or_default()).parse().unwrap_or(0)
}

#[cfg(test)]
mod tests;

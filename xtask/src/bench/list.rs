//! A needs list as long as a large centre's year: real places, real names of things in several
//! languages, and some of the slips that real hands make. The same seed writes the same list.

use std::collections::BTreeMap;
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::Context;

use super::dice::Dice;

/// Languages of the names.
const LANGUAGES: [&str; 4] = ["en", "uk", "be", "pl"];

/// Groups that ask.
const GROUPS: u64 = 2_000;

/// One name in so many has a letter missing.
const SLIP: u64 = 25;

/// Writes the list.
///
/// # Errors
///
/// When the files under `data/` cannot be read or the list not be written.
pub(super) fn write(root: &Path, lines: usize, to: &Path) -> anyhow::Result<()> {
    let places = column(&root.join("data/places/places.csv"), |row| Some(row.get(1)?.to_owned()))?;
    let units: BTreeMap<_, _> = column(&root.join("data/catalogue/items.csv"), |row| {
        Some((row.get(0)?.to_owned(), unit(row.get(2)?)?))
    })?
    .into_iter()
    .collect();
    let names = column(&root.join("data/catalogue/names.csv"), |row| {
        let unit = units.get(row.get(0)?)?;
        LANGUAGES.contains(&row.get(1)?).then_some((row.get(2)?.to_owned(), *unit))
    })?;
    let mut dice = Dice::of(20_261_122);
    let file = std::fs::File::create(to).context("the long list")?;
    let mut out = csv::Writer::from_writer(BufWriter::new(file));
    out.write_record(["Place", "Group", "Item", "Quantity", "Unit", "Priority", "Note"])?;
    for _ in 0..lines {
        let group = dice.below(GROUPS);
        let (name, unit) = dice.one_of(&names);
        let name = if dice.below(SLIP) == 0 { slip(&mut dice, name) } else { name.clone() };
        let quantity = match dice.below(10) {
            0 => format!("~{}", dice.below(90) * 10 + 10),
            1 => format!("{} {:03}", dice.below(9) + 1, dice.below(1_000)),
            _ => (dice.below(500) + 1).to_string(),
        };
        let priority = ["P1", "P2", "P3", "P4", "", ""][dice.index(6)];
        let note = ["", "", "до п'ятниці", "for the children's ward", "pilne"][dice.index(5)];
        // A group has one place, so the dice that choose it are the group's own.
        let place = Dice::of(group).one_of(&places).clone();
        let group = format!("Group {group}");
        out.write_record([&place, &group, &name, &quantity, *unit, priority, note])?;
    }
    out.into_inner().context("the long list")?.flush()?;
    Ok(())
}

/// The unit a person would write for what is counted in this base unit; none for services.
fn unit(base: &str) -> Option<&'static str> {
    match base {
        "pc" => Some("pcs"),
        "pair" => Some("pairs"),
        "set" => Some("sets"),
        "g" => Some("kg"),
        "ml" => Some("l"),
        _ => None,
    }
}

fn column<T>(
    path: &Path,
    pick: impl Fn(&csv::StringRecord) -> Option<T>,
) -> anyhow::Result<Vec<T>> {
    let mut reader = csv::Reader::from_path(path).with_context(|| path.display().to_string())?;
    let mut picked = Vec::new();
    for row in reader.records() {
        picked.extend(pick(&row?));
    }
    Ok(picked)
}

/// The name with one letter missing.
fn slip(dice: &mut Dice, name: &str) -> String {
    let missing = dice.index(name.chars().count().max(1));
    let letters = name.chars().enumerate().filter(|(at, _)| *at != missing);
    letters.map(|(_, letter)| letter).collect()
}

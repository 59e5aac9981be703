//! Norms and vehicles: small tables of facts, each row with its source.
//!
//! A vehicle whose payload nobody states is left out: a guess here breaks an axle.

use std::path::Path;

use super::sheet::Sheet;
use super::{read, write};

pub(super) fn make(raw: &Path, ours: &Path) -> anyhow::Result<()> {
    let norms = Sheet::parse(&read(&raw.join("norms.csv"))?)?.sorted();
    write(&ours.join("norms.csv"), &norms.text())?;
    let vehicles = vehicles(&Sheet::parse(&read(&raw.join("vehicles.csv"))?)?)?;
    write(&ours.join("vehicles.csv"), &vehicles.text())
}

fn vehicles(raw: &Sheet) -> anyhow::Result<Sheet> {
    let columns = [
        "vehicle",
        "class",
        "payload_kg_low",
        "load_volume_m3",
        "load_length_m",
        "load_width_m",
        "load_height_m",
        "euro_pallets",
        "source",
    ];
    let header = ["key", "name", "kind", "payload_kg", "volume_l", "euro_pallets", "source"];
    let mut vehicles = Sheet::new(&header);
    for [name, kind, payload, volume, length, width, height, pallets, source] in
        raw.select(columns)?
    {
        if payload.is_empty() {
            continue;
        }
        let mut source = source.to_owned();
        let litres = match (thousandths(volume), [length, width, height].map(thousandths)) {
            (Some(litres), _) => litres.to_string(),
            (None, [Some(length), Some(width), Some(height)]) => {
                source.push_str("; volume from bed measures: own judgement");
                (length * width * height / 1_000_000).to_string()
            }
            (None, _) => String::new(),
        };
        let row = [&key(name), name, kind, payload, &litres, pallets, &source];
        vehicles.push(row.map(str::to_owned));
    }
    Ok(vehicles.sorted())
}

fn key(name: &str) -> String {
    let plain: String = name
        .to_lowercase()
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join("_")
}

/// `1.52` is 1520; `None` where nothing is written.
fn thousandths(text: &str) -> Option<u64> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let part = format!("{part:0<3}");
    Some(whole.parse::<u64>().ok()? * 1000 + part.get(..3)?.parse::<u64>().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vehicle_of_unknown_payload_is_left_out_and_a_bed_is_measured() {
        let raw = "vehicle,class,payload_kg_low,load_volume_m3,load_length_m,load_width_m,load_height_m,euro_pallets,source\n\
                   Big Van (L4),van,,15.1,,,,,somewhere\nOld Pickup,pickup,1080,,1.52,1.47,0.475,,somewhere\n";
        let made =
            vehicles(&Sheet::parse(raw).expect("it is a table")).expect("it has the columns");
        let row = [
            "old_pickup",
            "Old Pickup",
            "pickup",
            "1080",
            "1061",
            "",
            "somewhere; volume from bed measures: own judgement",
        ];
        assert_eq!(made.rows, [row.map(str::to_owned).to_vec()]);
    }
}

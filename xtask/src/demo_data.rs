//! The files under `data/`: made again from the sources' own files, and checked.
//!
//! `cargo xtask demo-data --check` looks for anything the program would stumble over. `cargo xtask
//! demo-data --from DIR` writes what is derived without judgement, from one folder that holds, by
//! these names:
//!
//! - `cities-europe.csv`: `geonameid,name,country,admin1,lat,lon,population,timezone,alt_latin,alt_cyrillic`;
//! - `country-names-12-languages.csv`: `code,en,be,uk,pl,ru,…`;
//! - `border-crossings.csv`, `norms.csv`: taken over as they are;
//! - `vehicles.csv`: `vehicle,class,payload_kg_low,load_volume_m3,…`;
//! - `distributeaid-products.csv` and `ifrc-standard-catalogue-full.utf8.csv`: weights and volumes;
//! - `distributeaid-combined-manifests.csv`: what was sent, split by its first column;
//! - `distributeaid-2023-Q4/*.json`: what was asked for, one file for each place.
//!
//! Names, synonyms and the small words are written by hand; this job never writes them. The law it
//! keeps: nothing is made up, a value the sources do not give stays empty.

mod sheet;

mod facts;
mod lists;
mod places;
mod weights;

mod check;

use std::fs;
use std::path::Path;

use anyhow::{Context, bail};

/// Does what the words after `demo-data` ask, in the repository at `root`.
///
/// # Errors
///
/// When a file cannot be read or written, or when the check finds a fault.
#[expect(clippy::print_stdout, reason = "the findings are what whoever ran this came for")]
pub(crate) fn run(root: &Path, words: &[String]) -> anyhow::Result<()> {
    let ours = root.join("data");
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["--check"] => {}
        ["--from", raw] => make(Path::new(raw), &ours)?,
        _ => bail!("say --check, or --from and the folder of the sources' files"),
    }
    let findings = check::every_rule(&check::Files::read(&ours)?);
    for finding in &findings {
        println!("{finding}");
    }
    if !findings.is_empty() {
        bail!("demo-data: {} faults", findings.len());
    }
    println!("demo-data: no faults");
    Ok(())
}

fn make(raw: &Path, ours: &Path) -> anyhow::Result<()> {
    places::make(raw, ours)?;
    facts::make(raw, ours)?;
    weights::make(raw, ours)?;
    lists::make(raw, ours)
}

fn read(path: &Path) -> anyhow::Result<String> {
    fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))
}

fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    fs::write(path, text).with_context(|| format!("writing {}", path.display()))
}

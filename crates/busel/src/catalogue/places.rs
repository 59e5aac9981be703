//! The gazetteer: towns and countries by all their names.
//!
//! It is for recognising public names in lists. Exact places of people are not here and never in
//! the journal (law L4).

use std::collections::HashMap;

use super::BadLine;
use super::letters::fold;
use super::parse::each_line;

/// A town.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its number in the gazetteer.
    pub id: u32,
    /// Its name in Latin letters.
    pub name: Box<str>,
    /// Two capital letters.
    pub country: Box<str>,
    /// The region's code.
    pub admin1: Box<str>,
    /// Ten-thousandths of a degree north.
    pub lat_e4: i32,
    /// Ten-thousandths of a degree east.
    pub lon_e4: i32,
    /// People.
    pub population: u32,
}

/// A country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Country {
    /// Two capital letters.
    pub code: Box<str>,
    /// Its English name.
    pub name: Box<str>,
}

/// All places.
#[derive(Debug, Default)]
pub struct Places {
    towns: Vec<Place>,
    countries: Vec<Country>,
    by_name: HashMap<Box<str>, Vec<u32>>,
}

impl Places {
    /// Reads the files: towns, other names that people call them by, countries.
    ///
    /// # Errors
    ///
    /// The first line that cannot be used.
    pub fn read(towns: &str, spoken: &str, countries: &str) -> Result<Self, BadLine> {
        let mut places = Self::default();
        each_line("places.csv", towns, |line| {
            let index = u32::try_from(places.towns.len()).map_err(|_| line.bad("id"))?;
            places.towns.push(Place {
                id: line.number("id")?.ok_or_else(|| line.bad("id"))?,
                name: line.get("name").into(),
                country: line.get("country").into(),
                admin1: line.get("admin1").into(),
                lat_e4: line.number("lat_e4")?.ok_or_else(|| line.bad("lat_e4"))?,
                lon_e4: line.number("lon_e4")?.ok_or_else(|| line.bad("lon_e4"))?,
                population: line.number("population")?.unwrap_or(0),
            });
            let others = line.get("other_names").split('|');
            for name in std::iter::once(line.get("name")).chain(others) {
                let folded = fold(name);
                if !folded.is_empty() {
                    let known = places.by_name.entry(folded.into()).or_default();
                    if known.last() != Some(&index) {
                        known.push(index);
                    }
                }
            }
            Ok(())
        })?;
        let by_id: HashMap<u32, usize> =
            places.towns.iter().enumerate().map(|(index, town)| (town.id, index)).collect();
        each_line("spoken_names.csv", spoken, |line| {
            let id: u32 = line.number("id")?.ok_or_else(|| line.bad("id"))?;
            let index = by_id.get(&id).ok_or_else(|| line.bad("id"))?;
            let index = u32::try_from(*index).map_err(|_| line.bad("id"))?;
            let known = places.by_name.entry(fold(line.get("name")).into()).or_default();
            if !known.contains(&index) {
                known.push(index);
            }
            Ok(())
        })?;
        each_line("countries.csv", countries, |line| {
            let (code, name) = (line.get("code"), line.get("en"));
            places.countries.push(Country { code: code.into(), name: name.into() });
            Ok(())
        })?;
        Ok(places)
    }

    /// All towns of this name in any spelling, the largest first.
    #[must_use]
    pub fn named(&self, name: &str) -> Vec<&Place> {
        let indices = self.by_name.get(fold(name).as_str()).map_or(&[][..], Vec::as_slice);
        let mut towns: Vec<&Place> =
            indices.iter().filter_map(|&index| self.towns.get(index as usize)).collect();
        towns.sort_by_key(|town| std::cmp::Reverse(town.population));
        towns
    }

    /// All towns.
    #[must_use]
    pub fn towns(&self) -> &[Place] {
        &self.towns
    }

    /// All countries.
    #[must_use]
    pub fn countries(&self) -> &[Country] {
        &self.countries
    }
}

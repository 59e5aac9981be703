//! Countries and regions by name, the curfews known of them, and between which countries nobody is
//! checked. These are public facts with their day; exact places of people are not here (law L4).

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use super::BadLine;
use super::letters::fold;
use super::parse::each_line;
use super::places::Place;

/// A country, `UA`, or a region of one, `UA-15`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AreaCode(Box<str>);

impl AreaCode {
    /// The country.
    #[must_use]
    pub fn country(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The country as an area.
    #[must_use]
    pub fn whole(&self) -> Self {
        Self(self.country().into())
    }

    /// The code as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AreaCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Hours of an area in which nobody may be on the road, as somebody made them known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownCurfew {
    /// Such as `23:00-05:00`; empty where there is none.
    pub hours: Box<str>,
    /// The day they were told on, such as `2025-12-31`; empty for a guess of ours.
    pub as_of: Box<str>,
}

/// Where vehicles drive from one country to the next without a check: one zone. A country that is
/// in no list is a zone by itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Zone(Box<str>);

/// The languages areas have names in, English first.
const LANGUAGES: [&str; 4] = ["en", "uk", "be", "pl"];

/// The texts of the data files about areas.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct AreaTexts<'a> {
    /// `places/countries.csv`.
    pub(super) countries: &'a str,
    /// `places/regions.csv`.
    pub(super) regions: &'a str,
    /// `curfews.csv`.
    pub(super) curfews: &'a str,
    /// `places/open_borders.csv`.
    pub(super) open_borders: &'a str,
}

/// All areas.
#[derive(Debug, Default)]
pub struct Areas {
    names: BTreeMap<AreaCode, [Box<str>; 4]>,
    by_name: HashMap<String, AreaCode>,
    curfews: BTreeMap<AreaCode, KnownCurfew>,
    zones: HashMap<Box<str>, Zone>,
}

impl Areas {
    /// Reads the files.
    ///
    /// # Errors
    ///
    /// The first line that cannot be used.
    pub(super) fn read(texts: &AreaTexts<'_>) -> Result<Self, BadLine> {
        let mut areas = Self::default();
        for (file, text) in [("countries.csv", texts.countries), ("regions.csv", texts.regions)] {
            each_line(file, text, |line| {
                let code = AreaCode(line.get("code").into());
                let names: [Box<str>; 4] = LANGUAGES.map(|language| line.get(language).into());
                // A code is typed faster than a name.
                let words = names.iter().map(AsRef::as_ref).chain([code.as_str()]);
                areas.by_name.extend(words.map(|word| (fold(word), code.clone())));
                areas.names.insert(code, names);
                Ok(())
            })?;
        }
        each_line("curfews.csv", texts.curfews, |line| {
            let area = AreaCode(line.get("area").into());
            if !areas.names.contains_key(&area) {
                return Err(line.bad("area"));
            }
            let (hours, as_of) = (line.get("hours").into(), line.get("as_of").into());
            areas.curfews.insert(area, KnownCurfew { hours, as_of });
            Ok(())
        })?;
        each_line("open_borders.csv", texts.open_borders, |line| {
            areas.zones.insert(line.get("country").into(), Zone(line.get("zone").into()));
            Ok(())
        })?;
        Ok(areas)
    }

    /// The smallest area a town lies in: its region where regions have names, else its country.
    #[must_use]
    pub fn of(&self, town: &Place) -> AreaCode {
        let region = AreaCode(format!("{}-{}", town.country, town.admin1).into());
        if self.names.contains_key(&region) { region } else { AreaCode(town.country.clone()) }
    }

    /// The area of this name in any of its languages, or of this code.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&AreaCode> {
        self.by_name.get(&fold(name))
    }

    /// What an area is called; its code where it has no name.
    #[must_use]
    pub fn name<'a>(&'a self, area: &'a AreaCode, language: &str) -> &'a str {
        let at = LANGUAGES.iter().position(|known| *known == language).unwrap_or_default();
        let names = self.names.get(area);
        names.map(|names| &*names[at]).filter(|name| !name.is_empty()).unwrap_or(area.as_str())
    }

    /// All areas, regions behind their country.
    pub fn all(&self) -> impl Iterator<Item = &AreaCode> {
        self.names.keys()
    }

    /// The curfew known of an area.
    #[must_use]
    pub fn curfew(&self, area: &AreaCode) -> Option<&KnownCurfew> {
        self.curfews.get(area)
    }

    /// The zone a country lies in.
    #[must_use]
    pub fn zone(&self, country: &str) -> Zone {
        self.zones.get(country).cloned().unwrap_or_else(|| Zone(country.into()))
    }
}

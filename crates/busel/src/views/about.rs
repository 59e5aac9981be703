//! About: the licence, the languages, and whose facts are inside.

use askama::Template;

use super::frame::{Frame, Here};

/// A collection of facts inside the program: its name, its licence, what is taken from it.
const SOURCES: [(&str, &str, &str); 7] = [
    ("GeoNames", "CC BY 4.0", "source-places"),
    ("Unicode CLDR", "Unicode-3.0", "source-countries"),
    ("Distribute Aid", "AGPL-3.0, MIT", "source-catalogue"),
    ("IFRC / ICRC, Sahana Eden", "MIT", "source-catalogue"),
    ("OpenStreetMap", "ODbL 1.0", "source-roads"),
    ("Inter", "OFL-1.1", "source-typeface"),
    ("Lucide", "ISC", "source-icons"),
];

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "about.html")]
pub struct AboutPage {
    page: Frame,
    sources: Vec<(&'static str, &'static str, String)>,
}

impl AboutPage {
    /// The page.
    #[must_use]
    pub fn of(page: Frame) -> Self {
        let sources = SOURCES.map(|(name, licence, key)| (name, licence, page.say(key)));
        Self { sources: sources.into(), page: page.at(Here::About) }
    }

    /// The version of the program.
    #[must_use]
    pub fn version(&self) -> &'static str {
        env!("CARGO_PKG_VERSION")
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        Self::of(page)
    }
}

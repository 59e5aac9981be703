//! The catalogue that ships inside the program: kinds of things, their words in human languages,
//! units, sizes, places and vehicles, read once from the repository's `data/`.
//!
//! What a thing *is* lives in `busel-domain`; here are the words people call it by. Facts come only
//! from the data files, so that they can be corrected without touching code.

mod areas;
mod border_papers;
mod crossings;
pub mod letters;
mod norms;
mod outline;
mod parse;
mod phrases;
mod places;
mod sizes;
mod vehicles;

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use busel_domain::group::Region;
use busel_domain::item::{Catalogue, ItemKey};
use busel_domain::size::{Form, Wearer};

pub use areas::{AreaCode, Areas, KnownCurfew, Zone};
pub use border_papers::{AskedPaper, BorderPapers};
pub use crossings::Crossing;
pub use norms::NormSource;
pub use outline::Ring;
pub use phrases::{Does, Phrases, Role};
pub use places::{Country, Place, Places};
pub use sizes::SizeTable;
pub use vehicles::VehicleKind;

pub(crate) use parse::{form_of, wearer};

use letters::fold;

/// The texts of the data files, as they stand in `data/`.
#[derive(Debug, Clone, Copy, Default)]
pub struct Texts<'a> {
    /// `catalogue/items.csv`.
    pub items: &'a str,
    /// `catalogue/names.csv`.
    pub names: &'a str,
    /// `catalogue/synonyms.csv`.
    pub synonyms: &'a str,
    /// `catalogue/by_category.csv`.
    pub by_category: &'a str,
    /// `catalogue/substitutes.csv`.
    pub substitutes: &'a str,
    /// `catalogue/packs.csv`.
    pub packs: &'a str,
    /// `units.csv`.
    pub units: &'a str,
    /// `kept_out.csv`.
    pub kept_out: &'a str,
    /// `dual_use.csv`.
    pub dual_use: &'a str,
    /// `words.csv`.
    pub words: &'a str,
    /// `phrases.csv`.
    pub phrases: &'a str,
    /// `sizes.csv`.
    pub sizes: &'a str,
    /// `vehicles.csv`.
    pub vehicles: &'a str,
    /// `norms.csv`.
    pub norms: &'a str,
    /// `gauges.csv`.
    pub gauges: &'a str,
    /// `gauge_norms.csv`.
    pub gauge_norms: &'a str,
    /// `catalogue/feeds.csv`.
    pub feeds: &'a str,
}

/// A line of a data file that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}, line {line}: {fault}")]
pub struct BadLine {
    /// Which file.
    pub file: &'static str,
    /// Which line, from 1; 0 for the file as a whole.
    pub line: u64,
    /// What is the matter.
    pub fault: String,
}

/// Words that mean an item, and what else they say about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Synonym {
    /// The item.
    pub key: ItemKey,
    /// The words, folded.
    pub text: Box<str>,
    /// For whom, if the words say so.
    pub wearer: Wearer,
    /// In what form, if the words say so.
    pub form: Option<Form>,
}

/// Words that mean an item only under a certain heading: "Clothes" under "Baby".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnderHeading {
    /// What they mean there.
    pub synonym: Synonym,
    /// The headings, folded.
    pub headings: Vec<Box<str>>,
}

/// What the small words of lists do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WordKind {
    /// The name of a column.
    Column,
    /// The beginning of a line that sums up others.
    Total,
    /// A remark that says not to use something.
    Decoy,
    /// A word of urgency.
    Urgent,
    /// The name of a month.
    Month,
    /// The name of a day of the week.
    Weekday,
    /// "tomorrow", "end of month".
    RelativeDay,
    /// "thousand", "dozen".
    Number,
    /// A heading over lines of one category.
    Category,
    /// For whom.
    Who,
    /// In what form.
    Form,
}

/// A text that has no place in a relief list, or needs a check, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flagged {
    /// The words, folded.
    pub text: Box<str>,
    /// Why.
    pub why: Box<str>,
}

/// The small words of one kind.
#[derive(Debug, Default)]
struct Words {
    meaning: HashMap<String, Box<str>>,
    /// Words in the longest of them.
    longest: usize,
}

/// Everything the program knows about words.
#[derive(Debug, Default)]
pub struct Lexicon {
    catalogue: Arc<Catalogue>,
    categories: HashMap<ItemKey, Box<str>>,
    names: HashMap<(ItemKey, Box<str>), Box<str>>,
    synonyms: Vec<Synonym>,
    under_heading: Vec<UnderHeading>,
    units: HashMap<String, Box<str>>,
    words: HashMap<WordKind, Words>,
    phrases: Phrases,
    kept_out: Vec<Flagged>,
    dual_use: Vec<Flagged>,
    sizes: SizeTable,
    vehicles: Vec<VehicleKind>,
    norm_sources: Vec<NormSource>,
}

impl Lexicon {
    /// Reads the data files.
    ///
    /// # Errors
    ///
    /// The first line that cannot be used.
    pub fn from_texts(texts: &Texts<'_>) -> Result<Self, BadLine> {
        parse::lexicon(texts)
    }

    /// The items, their packs and substitutes.
    #[must_use]
    pub fn catalogue(&self) -> &Arc<Catalogue> {
        &self.catalogue
    }

    /// The category an item is listed under.
    #[must_use]
    pub fn category<'a>(&'a self, key: &'a ItemKey) -> &'a str {
        self.categories.get(key).map_or(key.category(), |category| &**category)
    }

    /// What the item is called in this language (`en`, `uk`, `be`, `pl`, `ru`); English or the key
    /// itself where the language has no word yet.
    #[must_use]
    pub fn name<'a>(&'a self, key: &'a ItemKey, language: &str) -> &'a str {
        let of =
            |language: &str| self.names.get(&(key.clone(), language.into())).map(|name| &**name);
        // Both orthographies call things alike.
        let language = language.split('-').next().unwrap_or(language);
        of(language).or_else(|| of("en")).unwrap_or_else(|| key.as_str())
    }

    /// All words that mean an item, the names included.
    #[must_use]
    pub fn synonyms(&self) -> &[Synonym] {
        &self.synonyms
    }

    /// Words that mean an item only under certain headings.
    #[must_use]
    pub fn under_heading(&self) -> &[UnderHeading] {
        &self.under_heading
    }

    /// The canonical word of a unit: `kg` and `килограмм` are both `kilogram`.
    #[must_use]
    pub fn unit(&self, text: &str) -> Option<&str> {
        self.units.get(&unit_fold(text)).map(|unit| &**unit)
    }

    /// What a small word does, if it is of this kind.
    #[must_use]
    pub fn word(&self, kind: WordKind, folded: &str) -> Option<&str> {
        self.words.get(&kind)?.meaning.get(folded).map(|value| &**value)
    }

    /// The longest run of words inside the folded text that is of this kind: its value and the
    /// range of bytes it takes.
    #[must_use]
    pub fn find(&self, kind: WordKind, folded: &str) -> Option<(&str, std::ops::Range<usize>)> {
        let words = self.words.get(&kind)?;
        let starts: Vec<usize> = word_starts(folded);
        for length in (1..=words.longest.min(starts.len())).rev() {
            for from in 0..starts.len().saturating_sub(length - 1) {
                let end = starts.get(from + length).map_or(folded.len(), |next| next - 1);
                let range = starts[from]..end;
                if let Some(value) = words.meaning.get(&folded[range.clone()]) {
                    return Some((value, range));
                }
            }
        }
        None
    }

    /// All texts of small words, phrases and units, folded.
    pub(crate) fn small_words(&self) -> impl Iterator<Item = &str> {
        let words = self.words.values().flat_map(|words| words.meaning.keys());
        words.chain(self.units.keys()).map(String::as_str).chain(self.phrases.texts())
    }

    /// What people say around goods.
    #[must_use]
    pub fn phrases(&self) -> &Phrases {
        &self.phrases
    }

    /// Things that have no place here.
    #[must_use]
    pub fn kept_out(&self) -> &[Flagged] {
        &self.kept_out
    }

    /// Things that need an export check.
    #[must_use]
    pub fn dual_use(&self) -> &[Flagged] {
        &self.dual_use
    }

    /// What sizes measure.
    #[must_use]
    pub fn sizes(&self) -> &SizeTable {
        &self.sizes
    }

    /// Who says so, for each norm of the catalogue in its sequence.
    #[must_use]
    pub fn norm_sources(&self) -> &[NormSource] {
        &self.norm_sources
    }

    /// Kinds of vehicles and what they carry.
    #[must_use]
    pub fn vehicles(&self) -> &[VehicleKind] {
        &self.vehicles
    }
}

/// Where each word of a folded text begins.
fn word_starts(folded: &str) -> Vec<usize> {
    let after_spaces = folded.match_indices(' ').map(|(at, _)| at + 1);
    if folded.is_empty() { Vec::new() } else { std::iter::once(0).chain(after_spaces).collect() }
}

/// Units keep their signs: `m²` is not `m`, `#10` is not `10`.
fn unit_fold(text: &str) -> String {
    let folded = fold(text);
    if text.contains(['²', '³', '%']) {
        format!("{folded} {}", text.matches('³').count())
    } else {
        folded
    }
}

/// The text of a data file.
macro_rules! inside {
    ($path:literal) => {
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/", $path))
    };
}

/// The lexicon inside the program, read at its first use.
#[must_use]
pub fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(|| {
        Lexicon::from_texts(&INSIDE)
            .expect("the data files are checked by the tests of this module")
    })
}

/// The gazetteer inside the program, read at its first use: it is large and rarely needed.
#[must_use]
pub fn places() -> &'static Places {
    static PLACES: OnceLock<Places> = OnceLock::new();
    PLACES.get_or_init(|| {
        Places::read(
            inside!("places/places.csv"),
            inside!("places/spoken_names.csv"),
            inside!("places/countries.csv"),
        )
        .expect("the data files are checked by the tests of this module")
    })
}

/// Countries, regions and curfews inside the program, read at their first use.
#[must_use]
pub fn areas() -> &'static Areas {
    static AREAS: OnceLock<Areas> = OnceLock::new();
    AREAS.get_or_init(|| {
        Areas::read(&areas::AreaTexts {
            countries: inside!("places/countries.csv"),
            regions: inside!("places/regions.csv"),
            curfews: inside!("curfews.csv"),
            open_borders: inside!("places/open_borders.csv"),
        })
        .expect("the data files are checked by the tests of this module")
    })
}

/// Which papers borders ask for, inside the program, read at its first use.
#[must_use]
pub fn border_papers() -> &'static BorderPapers {
    static PAPERS: OnceLock<BorderPapers> = OnceLock::new();
    PAPERS.get_or_init(|| {
        BorderPapers::read(
            inside!("papers/border_papers.csv"),
            inside!("papers/customs_unions.csv"),
            inside!("catalogue/hs_headings.csv"),
        )
        .expect("the data files are checked by the tests of this module")
    })
}

/// The outline of land inside the program, read at its first use.
#[must_use]
pub fn outline() -> &'static [Ring] {
    static OUTLINE: OnceLock<Vec<Ring>> = OnceLock::new();
    OUTLINE.get_or_init(|| {
        outline::read(inside!("places/outline.csv"))
            .expect("the data files are checked by the tests of this module")
    })
}

/// The region a place lies in, if it is the name of a town: coarse enough for a report. Where towns of
/// one name lie in several regions it is not guessed.
#[must_use]
pub fn region_of(place: &str) -> Option<Region> {
    let towns = places().named(place);
    let area = areas().of(towns.first()?);
    if towns.iter().any(|town| areas().of(town) != area) {
        return None;
    }
    let code = area.as_str().split_once('-').map_or("", |(_, code)| code);
    Some(Region { country: area.country().into(), code: code.into() })
}

/// The border crossings inside the program, read at their first use.
#[must_use]
pub fn crossings() -> &'static [Crossing] {
    static CROSSINGS: OnceLock<Vec<Crossing>> = OnceLock::new();
    CROSSINGS.get_or_init(|| {
        crossings::read(inside!("places/border_crossings.csv"))
            .expect("the data files are checked by the tests of this module")
    })
}

const INSIDE: Texts<'static> = Texts {
    items: inside!("catalogue/items.csv"),
    names: inside!("catalogue/names.csv"),
    synonyms: inside!("catalogue/synonyms.csv"),
    by_category: inside!("catalogue/by_category.csv"),
    substitutes: inside!("catalogue/substitutes.csv"),
    packs: inside!("catalogue/packs.csv"),
    units: inside!("units.csv"),
    kept_out: inside!("kept_out.csv"),
    dual_use: inside!("dual_use.csv"),
    words: inside!("words.csv"),
    phrases: inside!("phrases.csv"),
    sizes: inside!("sizes.csv"),
    vehicles: inside!("vehicles.csv"),
    norms: inside!("norms.csv"),
    gauges: inside!("gauges.csv"),
    gauge_norms: inside!("gauge_norms.csv"),
    feeds: inside!("catalogue/feeds.csv"),
};

#[cfg(test)]
mod tests;

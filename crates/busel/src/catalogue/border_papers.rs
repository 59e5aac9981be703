//! Which papers borders ask for, as somebody told it on some day, between which countries no goods are
//! declared, and under which heading customs put a thing. Rules of countries change by the month: they
//! are dated, have a source, and say where to ask again.

use std::collections::{BTreeMap, HashMap};

use busel_domain::item::ItemKey;

use super::BadLine;
use super::parse::each_line;

/// Any country, in a rule.
const ANY: &str = "*";

/// A paper that somebody is asked for on the way from one country to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedPaper {
    from: Box<str>,
    to: Box<str>,
    /// Which paper: the code of one that is made here, or a word of its own.
    pub paper: Box<str>,
    /// What is asked, as the word of a sentence.
    pub rule: Box<str>,
    /// Whether to ask again before driving.
    pub asks: bool,
    /// The day it was told, such as `2024-04-04`.
    pub as_of: Box<str>,
    /// Who told it.
    pub source: Box<str>,
}

/// What borders ask.
#[derive(Debug, Default)]
pub struct BorderPapers {
    asked: Vec<AskedPaper>,
    /// Countries that a road may lead through, and the union each is in, if it is in one.
    unions: BTreeMap<Box<str>, Box<str>>,
    headings: HashMap<ItemKey, Box<str>>,
}

impl BorderPapers {
    /// Reads the files: what is asked, countries with their unions, headings of things.
    ///
    /// # Errors
    ///
    /// The first line that cannot be used.
    pub(super) fn read(asked: &str, unions: &str, headings: &str) -> Result<Self, BadLine> {
        let mut papers = Self::default();
        each_line("customs_unions.csv", unions, |line| {
            papers.unions.insert(line.get("country").into(), line.get("union").into());
            Ok(())
        })?;
        each_line("border_papers.csv", asked, |line| {
            for column in ["from", "to"] {
                let code = line.get(column);
                let is_known = code == ANY
                    || papers.unions.contains_key(code)
                    || papers.unions.values().any(|union| &**union == code);
                if !is_known {
                    return Err(line.bad(column));
                }
            }
            papers.asked.push(AskedPaper {
                from: line.get("from").into(),
                to: line.get("to").into(),
                paper: line.get("paper").into(),
                rule: line.get("rule").into(),
                asks: match line.get("asks") {
                    "yes" => true,
                    "no" => false,
                    _ => return Err(line.bad("asks")),
                },
                as_of: line.get("as_of").into(),
                source: line.get("source").into(),
            });
            Ok(())
        })?;
        each_line("hs_headings.csv", headings, |line| {
            let heading = line.get("heading");
            if heading.len() != 4 || !heading.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(line.bad("heading"));
            }
            papers.headings.insert(line.key("key")?, heading.into());
            Ok(())
        })?;
        Ok(papers)
    }

    /// The countries a road may lead through, by code.
    pub fn countries(&self) -> impl Iterator<Item = &str> {
        self.unions.keys().map(AsRef::as_ref)
    }

    /// What is asked on a road through these countries, in the sequence of the file. Between countries of
    /// one union nothing is.
    #[must_use]
    pub fn on_road(&self, road: &[&str]) -> Vec<&AskedPaper> {
        let union = |country: &str| self.unions.get(country).map_or("", AsRef::as_ref);
        let borders: Vec<[&str; 2]> = road
            .windows(2)
            .map(|leg| [leg[0], leg[1]])
            .filter(|[from, to]| from != to && (union(from).is_empty() || union(from) != union(to)))
            .collect();
        let fits =
            |code: &str, country: &str| code == ANY || code == country || code == union(country);
        let is_asked = |paper: &&AskedPaper| {
            borders.iter().any(|[from, to]| fits(&paper.from, from) && fits(&paper.to, to))
        };
        self.asked.iter().filter(is_asked).collect()
    }

    /// The heading of the Harmonized System that we propose for a thing: its first four digits.
    #[must_use]
    pub fn heading(&self, key: &ItemKey) -> Option<&str> {
        self.headings.get(key).map(AsRef::as_ref)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use busel_domain::time::Day;

    use super::*;
    use crate::catalogue::{areas, border_papers, lexicon};
    use crate::i18n::{Language, Tongue};

    fn rules(road: &[&str]) -> Vec<&'static str> {
        border_papers().on_road(road).into_iter().map(|paper| &*paper.rule).collect()
    }

    #[test]
    fn each_border_asks_for_its_own_papers_and_an_open_one_for_none() {
        assert_eq!(rules(&["PL", "DE", "PL"]), Vec::<&str>::new());
        assert_eq!(rules(&["PL"]), Vec::<&str>::new());
        let from_poland = rules(&["PL", "UA"]);
        assert!(from_poland.contains(&"declaration") && from_poland.contains(&"ask-post"));
        assert!(!from_poland.contains(&"transit"));
        let from_britain = rules(&["GB", "FR", "PL", "UA"]);
        for rule in ["transit", "no-meat", "declaration", "letter", "cmr"] {
            assert!(from_britain.contains(&rule), "{rule}");
        }
        assert!(!from_britain.contains(&"moldova-goods"));
        assert!(rules(&["RO", "MD", "UA"]).contains(&"moldova-goods"));
        assert!(rules(&["UA", "PL"]).contains(&"leave"));
        assert!(!rules(&["UA", "PL"]).contains(&"declaration"));
    }

    #[test]
    fn every_rule_has_a_day_a_source_and_a_sentence_in_every_language() {
        let papers = border_papers();
        for asked in &papers.asked {
            let parts: Vec<i32> =
                asked.as_of.split('-').filter_map(|part| part.parse().ok()).collect();
            let small = |number: i32| u8::try_from(number).ok();
            let day = Day::from_date(
                parts[0],
                small(parts[1]).expect("a month"),
                small(parts[2]).expect("a day"),
            );
            assert!(day.is_some(), "{}: {}", asked.rule, asked.as_of);
            assert!(!asked.source.is_empty(), "{}", asked.rule);
            for language in Language::ALL {
                let tongue = Tongue::of(language);
                let rule = format!("rule-{}", asked.rule);
                assert!(tongue.knows(&rule), "{rule}");
                let names = ["paper", "asked"].map(|word| format!("{word}-{}", asked.paper));
                assert!(names.iter().any(|name| tongue.knows(name)), "{names:?}");
            }
        }
        for country in papers.countries() {
            assert!(areas().named(country).is_some(), "{country}");
        }
    }

    #[test]
    fn headings_are_of_goods_that_the_catalogue_has() {
        let catalogue = lexicon().catalogue();
        let papers = border_papers();
        for key in papers.headings.keys() {
            assert!(catalogue.item(key).is_some_and(|item| item.base_unit.is_goods()), "{key}");
        }
        let chapters: BTreeSet<&str> = papers.headings.values().map(|code| &code[..2]).collect();
        assert!(chapters.iter().all(|chapter| ("01"..="97").contains(chapter)), "{chapters:?}");
        let rice = ItemKey::new("food.rice").expect("a key");
        assert_eq!(papers.heading(&rice), Some("1006"));
    }
}

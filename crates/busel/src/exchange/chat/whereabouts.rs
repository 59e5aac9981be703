//! Places in a message: towns of the gazetteer in any case ("у Харкові" is Харків), and houses
//! ("лікарня №3"). What is written stays as written; only a known town is put into its plain form.

use super::token::{Kind, Token};
use crate::catalogue::letters::{fold, is_cyrillic};
use crate::catalogue::places;

/// A town that a run of words names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Town {
    /// Its name in the writer's letters, in its plain form.
    pub(super) name: Box<str>,
    /// People in the largest town of this name.
    pub(super) population: u32,
    /// Whether it stands in another case here.
    pub(super) is_inflected: bool,
}

/// Endings of cases in their plain form, the longest first: Ukrainian, Russian, Belarusian, Polish.
const ENDINGS: &[(&str, &str)] = &[
    ("иці", "иця"),
    ("ści", "ść"),
    ("ścia", "ść"),
    ("ściu", "ść"),
    ("niowi", "ń"),
    ("nia", "ń"),
    ("niu", "ń"),
    ("odzi", "ódź"),
    ("dzi", "dź"),
    ("owi", ""),
    ("ові", ""),
    ("єву", "їв"),
    ("ову", "ів"),
    ("івці", "івка"),
    ("инцы", "инец"),
    ("ському", "ськ"),
    ("ському", "ське"),
    ("ського", "ськ"),
    ("овця", "овець"),
    ("ові", "ів"),
    ("ова", "ів"),
    ("ева", "ев"),
    ("єва", "їв"),
    ("єві", "їв"),
    ("еві", "ів"),
    ("ові", "ов"),
    ("ове", "ов"),
    ("еве", "ев"),
    ("ова", "ов"),
    ("ове", "оў"),
    ("ова", "оў"),
    ("полі", "піль"),
    ("поля", "піль"),
    ("ополе", "ополь"),
    ("сце", "ст"),
    ("тві", "тва"),
    ("ці", "ка"),
    ("зі", "га"),
    ("сі", "ха"),
    ("цы", "ка"),
    ("жжі", "жжя"),
    ("жье", "жье"),
    ("ах", "и"),
    ("ах", "ы"),
    ("ах", "а"),
    ("ям", "и"),
    ("ому", "ий"),
    ("ом", ""),
    ("ем", ""),
    ("і", "а"),
    ("і", ""),
    ("і", "ь"),
    ("і", "я"),
    ("и", "а"),
    ("и", "ь"),
    ("ы", "а"),
    ("е", "а"),
    ("е", ""),
    ("а", ""),
    ("у", "а"),
    ("у", ""),
    ("ю", "я"),
    ("ю", "ь"),
    ("я", "ь"),
    ("wiu", "w"),
    ("owie", "ów"),
    ("owa", "ów"),
    ("wie", "wa"),
    ("nie", "n"),
    ("nie", "no"),
    ("ie", "a"),
    ("ie", ""),
    ("u", ""),
    ("y", "a"),
    ("i", ""),
];

/// The town that the words from here name, and the last of its tokens.
pub(super) fn town(
    text: &str,
    tokens: &[Token<'_>],
    at: usize,
    ends: &[usize],
) -> Option<(Town, usize)> {
    let is_capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    if tokens[at].kind != Kind::Word || !is_capital(tokens[at].text) {
        return None;
    }
    ends.iter().rev().find_map(|&end| {
        let words = &tokens[at..=end];
        let all_words = words.iter().all(|token| token.kind != Kind::Digits);
        let last_is_named = end == at || is_capital(words[words.len() - 1].text);
        let written = &text[tokens[at].at..tokens[end].span().end];
        if !all_words || !last_is_named || written.chars().count() < 3 {
            return None;
        }
        named(written).map(|town| (town, end))
    })
}

fn named(written: &str) -> Option<Town> {
    let most = |name: &str| places().named(name).first().map(|town| town.population);
    if let Some(population) = most(written) {
        return Some(Town { name: written.into(), population, is_inflected: false });
    }
    for &(ending, plain) in ENDINGS {
        let Some(stem) = written.strip_suffix(ending) else { continue };
        if stem.chars().count() < 2 || (stem.chars().count() < 3 && ending.chars().count() < 3) {
            continue;
        }
        let candidate = format!("{stem}{plain}");
        if candidate.chars().count() < 4 {
            continue;
        }
        if let Some(population) = most(&candidate) {
            return Some(Town { name: candidate.into(), population, is_inflected: true });
        }
    }
    // "Lvoŭ": Belarusian in Latin letters.
    if !written.chars().any(is_cyrillic) && !written.is_ascii() {
        let spelled = super::spelling::spellings(written);
        let population = spelled.iter().skip(1).find_map(|name| most(name));
        return population.map(|population| Town {
            name: written.into(),
            population,
            is_inflected: false,
        });
    }
    None
}

/// Whether the words are a part of a British postcode or the number of a house: `BS5`, `№3`.
pub(super) fn is_postcode(word: &str) -> bool {
    let letters = word.chars().take_while(char::is_ascii_uppercase).count();
    let digits = word.chars().skip(letters).take_while(char::is_ascii_digit).count();
    (1..=2).contains(&letters) && (1..=2).contains(&digits) && letters + digits == fold(word).len()
}

//! A sentence that a story may say: fixed words, and blanks that catch the others.
//!
//! `{hub}` catches one word, a blank of [`PHRASES`] one or several, one of [`NUMBERS`] a whole number;
//! what stands in `[…]` may be left out. A sentence that fits two patterns fits none.

use std::collections::BTreeMap;

use super::world::World;

/// Blanks that catch several words.
const PHRASES: [&str; 6] = ["item", "words", "place", "why", "boxes", "phone"];
/// Blanks that catch a whole number.
pub(super) const NUMBERS: [&str; 3] = ["n", "m", "k"];

/// A sentence, and what comes of it.
pub(super) struct Sentence {
    pub(super) pattern: &'static str,
    pub(super) lived: fn(&mut World, &Caught) -> Lived,
}

/// Whether a step went as it is told; what else happened, if not.
pub(super) type Lived = Result<(), String>;

/// What the blanks caught.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Caught(BTreeMap<String, String>);

impl Caught {
    /// What a blank caught that is always there.
    pub(super) fn word(&self, blank: &str) -> &str {
        self.maybe(blank).unwrap_or_else(|| panic!("no blank {blank} in the pattern"))
    }

    /// What a blank caught that may have been left out.
    pub(super) fn maybe(&self, blank: &str) -> Option<&str> {
        self.0.get(blank).map(String::as_str)
    }

    /// The number a blank caught.
    pub(super) fn number(&self, blank: &str) -> Result<u64, String> {
        self.word(blank).parse().map_err(|_| format!("{} is no number", self.word(blank)))
    }

    /// The names in a list such as `B-1, B-2 and B-3`.
    pub(super) fn names(&self, blank: &str) -> Vec<String> {
        let words = self.word(blank).split(' ').filter(|word| *word != "and");
        words.map(|word| bare(word).to_owned()).collect()
    }
}

/// The one sentence of the tables that these words are, and what its blanks caught.
pub(super) fn understood<'a>(
    tables: &[&'a [Sentence]],
    text: &str,
) -> Result<(&'a Sentence, Caught), String> {
    let words: Vec<&str> = text.split_whitespace().filter(|word| !bare(word).is_empty()).collect();
    let mut found = Vec::new();
    for sentence in tables.iter().flat_map(|table| table.iter()) {
        for pattern in ways(sentence.pattern) {
            let pattern: Vec<&str> =
                pattern.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect();
            if let Some(caught) = fits(&pattern, &words) {
                found.push((sentence, caught));
            }
        }
    }
    match found.len() {
        0 => Err(format!("nobody here understands: {text}")),
        1 => Ok(found.remove(0)),
        _several => {
            let patterns: Vec<&str> = found.iter().map(|(known, _)| known.pattern).collect();
            Err(format!("this could mean {patterns:?}: {text}"))
        }
    }
}

/// A word without the marks around it.
fn bare(word: &str) -> &str {
    word.trim_end_matches(['.', ',', ':', ';'])
}

/// A pattern with and without each of its parts that may be left out.
fn ways(pattern: &str) -> Vec<String> {
    let Some((before, rest)) = pattern.split_once('[') else { return vec![pattern.to_owned()] };
    let (inside, after) = rest.split_once(']').expect("what is opened is closed");
    let after = ways(after);
    let with = after.iter().map(|after| format!("{before}{inside}{after}"));
    let without = after.iter().map(|after| format!("{before}{after}"));
    with.chain(without).collect()
}

fn fits(pattern: &[&str], words: &[&str]) -> Option<Caught> {
    let Some((first, rest)) = pattern.split_first() else {
        return words.is_empty().then(Caught::default);
    };
    let Some(blank) = first.strip_prefix('{').and_then(|blank| blank.strip_suffix('}')) else {
        let is_same = words.first().is_some_and(|word| bare(word) == *first);
        return if is_same { fits(rest, &words[1..]) } else { None };
    };
    let most = if PHRASES.contains(&blank) { words.len() } else { words.len().min(1) };
    (1..=most).find_map(|length| {
        let (taken, left) = words.split_at(length);
        // Marks inside what somebody wrote belong to it.
        let taken = bare(&taken.join(" ")).to_owned();
        if NUMBERS.contains(&blank) && !taken.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let mut caught = fits(rest, left)?;
        caught.0.insert(blank.to_owned(), taken);
        Some(caught)
    })
}

//! From words to an item of the catalogue, with how sure that is.
//!
//! A text is compared as written, then without endings, then as a set of words, then by spelling.
//! What two items could mean, and what stays below [`CONFIDENCE_MIN`], is a question with
//! suggestions and never a silent default.

mod flags;
mod spelling;

use std::collections::{BTreeSet, HashMap};
use std::sync::OnceLock;

use busel_domain::item::ItemKey;
use busel_domain::size::{Form, Wearer};

use crate::catalogue::letters::stem;
use crate::catalogue::{Lexicon, Synonym};
pub(super) use flags::Flagging;
use flags::Flags;
use spelling::Spelling;

/// Below this a match is not believed.
pub const CONFIDENCE_MIN: f32 = 0.75;
/// Of a synonym, so much must stand in the text before it is suggested: one word of three, such
/// as "something", says nothing.
const SHARE_MIN: f32 = 0.4;

/// So many suggestions stand beside a question.
pub const SUGGESTIONS_MAX: usize = 3;

const AS_WRITTEN: f32 = 1.0;
const WITHOUT_ENDINGS: f32 = 0.95;
const AS_SET: f32 = 0.9;

/// What a text was recognised as.
#[derive(Debug, Clone, PartialEq)]
pub enum Match {
    /// One item.
    Known(Known),
    /// One of several.
    Ambiguous(Vec<ItemKey>),
    /// None; these come close.
    Unknown(Vec<ItemKey>),
}

/// A recognised item.
#[derive(Debug, Clone, PartialEq)]
pub struct Known {
    /// Which.
    pub key: ItemKey,
    /// How sure: 1 as written.
    pub confidence: f32,
    /// For whom, if the words say so.
    pub wearer: Wearer,
    /// In what form, if the words say so.
    pub form: Option<Form>,
    /// Whether letters had to be forgiven.
    pub is_respelled: bool,
}

/// Finds items by words. Built once, used for many files.
#[derive(Debug)]
pub struct Names<'a> {
    lexicon: &'a Lexicon,
    as_written: HashMap<&'a str, Vec<&'a Synonym>>,
    without_endings: HashMap<String, Vec<&'a Synonym>>,
    as_set: OnceLock<HashMap<String, Vec<&'a Synonym>>>,
    under_heading: HashMap<&'a str, Vec<usize>>,
    by_word: OnceLock<HashMap<&'a str, Vec<&'a Synonym>>>,
    spelling: OnceLock<Spelling<'a>>,
    kept_out: Flags<'a>,
    dual_use: Flags<'a>,
}

impl<'a> Names<'a> {
    /// Prepares the lexicon's words for searching.
    #[must_use]
    pub fn new(lexicon: &'a Lexicon) -> Self {
        let mut names = Self {
            lexicon,
            as_written: HashMap::new(),
            without_endings: HashMap::new(),
            as_set: OnceLock::new(),
            under_heading: HashMap::new(),
            by_word: OnceLock::new(),
            spelling: OnceLock::new(),
            kept_out: Flags::new(lexicon.kept_out()),
            dual_use: Flags::new(lexicon.dual_use()),
        };
        for synonym in lexicon.synonyms() {
            names.as_written.entry(&synonym.text).or_default().push(synonym);
            names.without_endings.entry(stems(&synonym.text)).or_default().push(synonym);
        }
        for (index, entry) in lexicon.under_heading().iter().enumerate() {
            names.under_heading.entry(&entry.synonym.text).or_default().push(index);
        }
        names
    }

    // The rest is made when it is first needed: most lists use words as we know them.

    fn as_set(&self) -> &HashMap<String, Vec<&'a Synonym>> {
        self.as_set.get_or_init(|| {
            let mut all: HashMap<String, Vec<&'a Synonym>> = HashMap::new();
            for synonym in self.lexicon.synonyms() {
                all.entry(stem_set(&synonym.text)).or_default().push(synonym);
            }
            all
        })
    }

    fn by_word(&self) -> &HashMap<&'a str, Vec<&'a Synonym>> {
        self.by_word.get_or_init(|| {
            let mut all: HashMap<&'a str, Vec<&'a Synonym>> = HashMap::new();
            for synonym in self.lexicon.synonyms() {
                for word in synonym.text.split(' ') {
                    all.entry(stem(word)).or_default().push(synonym);
                }
            }
            all
        })
    }

    fn spelling(&self) -> &Spelling<'a> {
        self.spelling.get_or_init(|| Spelling::new(self.lexicon.synonyms()))
    }

    /// Whether the folded word occurs in anything we know: evidence for a code page, and proof that
    /// a word is not a misspelling of another.
    #[must_use]
    pub fn knows_word(&self, folded: &str) -> bool {
        self.by_word().contains_key(stem(folded))
    }

    /// Why the folded text has no place here, or needs a check.
    #[must_use]
    pub(super) fn flagged(&self, folded: &str) -> Flagging {
        let stemmed = stems(folded);
        Flagging {
            kept_out: self.kept_out.find(folded, &stemmed).map(str::to_owned),
            dual_use: self.dual_use.find(folded, &stemmed).map(str::to_owned),
        }
    }

    /// Finds the item a folded text names. `surroundings` are the folded words around it, the
    /// nearest first: the line's own form and wearer, then its heading or category.
    #[must_use]
    pub fn find(&self, folded: &str, surroundings: &[&str]) -> Match {
        if folded.is_empty() {
            return Match::Unknown(Vec::new());
        }
        self.exactly(folded, surroundings)
            .or_else(|| self.respelled(folded, surroundings))
            .unwrap_or_else(|| Match::Unknown(self.suggestions(folded)))
    }

    /// Finds the item without forgiving letters; `None` if there is none.
    #[must_use]
    pub fn exactly(&self, folded: &str, surroundings: &[&str]) -> Option<Match> {
        if let Some(known) = self.under_heading(folded, surroundings) {
            return Some(Match::Known(known));
        }
        let found = |all: Option<&Vec<&'a Synonym>>, confidence| {
            all.map(|all| self.decide(all, surroundings, confidence))
        };
        found(self.as_written.get(folded), AS_WRITTEN)
            .or_else(|| found(self.without_endings.get(&stems(folded)), WITHOUT_ENDINGS))
            .or_else(|| found(self.as_set().get(&stem_set(folded)), AS_SET))
    }

    /// Words whose meaning the surroundings decide.
    fn under_heading(&self, folded: &str, surroundings: &[&str]) -> Option<Known> {
        let entries = self.under_heading.get(folded)?;
        surroundings.iter().find_map(|near| {
            let meant = entries.iter().find_map(|&index| {
                let entry = &self.lexicon.under_heading()[index];
                entry.headings.iter().any(|heading| holds(near, heading)).then_some(&entry.synonym)
            });
            meant.map(|synonym| known(synonym, AS_WRITTEN))
        })
    }

    /// One item out of all that a text can mean: by the category around it, or none.
    fn decide(&self, all: &[&Synonym], surroundings: &[&str], confidence: f32) -> Match {
        let keys: BTreeSet<&ItemKey> = all.iter().map(|synonym| &synonym.key).collect();
        let here: Vec<&&ItemKey> = keys
            .iter()
            .filter(|key| surroundings.iter().any(|near| *near == self.lexicon.category(key)))
            .collect();
        let key = match (keys.len(), here.as_slice()) {
            (1, _) => keys.first().copied(),
            (_, [one]) => Some(**one),
            _ => None,
        };
        let Some(key) = key else {
            return Match::Ambiguous(keys.into_iter().take(SUGGESTIONS_MAX).cloned().collect());
        };
        let mut same = all.iter().filter(|synonym| synonym.key == *key);
        let Some(first) = same.next() else { return Match::Unknown(Vec::new()) };
        let mut found = known(first, confidence);
        for other in same {
            // Where two of our own lines disagree on details, the details stay open.
            if other.wearer != found.wearer {
                found.wearer = Wearer::Anyone;
            }
            if other.form != found.form {
                found.form = None;
            }
        }
        Match::Known(found)
    }

    /// Forgives a letter or two, unless every word is a known one: "locks" is no kind of socks.
    fn respelled(&self, folded: &str, surroundings: &[&str]) -> Option<Match> {
        if folded.split(' ').all(|word| self.knows_word(word)) {
            return None;
        }
        let (near, confidence) = self.spelling().nearest(folded)?;
        let decided = self.decide(&near, surroundings, confidence);
        Some(match decided {
            Match::Known(known) if confidence >= CONFIDENCE_MIN => {
                Match::Known(Known { is_respelled: true, ..known })
            }
            Match::Known(known) => Match::Unknown(vec![known.key]),
            Match::Ambiguous(keys) | Match::Unknown(keys) => Match::Ambiguous(keys),
        })
    }

    /// Items that share words with the text, rare words counting more.
    fn suggestions(&self, folded: &str) -> Vec<ItemKey> {
        let mut scores: HashMap<&ItemKey, (f32, f32)> = HashMap::new();
        for word in folded.split(' ').filter(|word| word.chars().count() >= 3) {
            let Some(all) = self.by_word().get(stem(word)) else { continue };
            #[expect(clippy::cast_precision_loss, reason = "a few thousand synonyms")]
            let weight = 1.0 / (all.len() as f32).sqrt();
            let mut here: HashMap<&ItemKey, f32> = HashMap::new();
            for synonym in all {
                #[expect(clippy::cast_precision_loss, reason = "a few words")]
                let share = 1.0 / synonym.text.split(' ').count() as f32;
                let best = here.entry(&synonym.key).or_default();
                *best = best.max(share);
            }
            for (key, share) in here {
                let score = scores.entry(key).or_default();
                *score = (score.0 + weight, score.1 + share);
            }
        }
        let mut ranked: Vec<(&ItemKey, f32)> = scores
            .into_iter()
            .filter(|(_, (_, share))| *share >= SHARE_MIN)
            .map(|(key, (weight, share))| (key, weight * share))
            .collect();
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(b.0)));
        let mut keys: Vec<ItemKey> = self.spelling().close(folded);
        for (key, _) in ranked {
            if !keys.contains(key) {
                keys.push(key.clone());
            }
        }
        keys.truncate(SUGGESTIONS_MAX);
        keys
    }
}

fn known(synonym: &Synonym, confidence: f32) -> Known {
    Known {
        key: synonym.key.clone(),
        confidence,
        wearer: synonym.wearer,
        form: synonym.form,
        is_respelled: false,
    }
}

/// Whether the words stand in the text, as whole words and next to each other.
#[must_use]
pub(super) fn holds(text: &str, words: &str) -> bool {
    !words.is_empty()
        && text.match_indices(words).any(|(at, _)| {
            let before = at == 0 || text.as_bytes()[at - 1] == b' ';
            let after = text.as_bytes().get(at + words.len()).is_none_or(|byte| *byte == b' ');
            before && after
        })
}

fn stems(folded: &str) -> String {
    folded.split(' ').map(stem).collect::<Vec<_>>().join(" ")
}

fn stem_set(folded: &str) -> String {
    const LINKS: [&str; 19] = [
        "for", "of", "the", "and", "with", "для", "з", "с", "и", "та", "от", "вид", "ад", "do",
        "na", "z", "i", "de", "et",
    ];
    let set: BTreeSet<&str> =
        folded.split(' ').filter(|word| !LINKS.contains(word)).map(stem).collect();
    set.into_iter().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;

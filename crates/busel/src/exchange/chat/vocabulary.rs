//! Every single word that stands in anything we know, so that runs of words that cannot be known are
//! not looked up at all: a long message of words that nobody knows costs one look a word.

use std::collections::{HashMap, HashSet};

use super::spelling::spellings;
use super::token::{Kind, Token};
use crate::catalogue::Lexicon;
use crate::catalogue::letters::{fold, stem};

/// The words of all names, phrases, units and small words, and their stems.
#[derive(Debug, Default)]
pub(in crate::exchange) struct Vocabulary {
    words: HashSet<String>,
}

impl Vocabulary {
    /// Of a lexicon.
    pub(in crate::exchange) fn new(lexicon: &Lexicon) -> Self {
        let mut vocabulary = Self::default();
        for synonym in lexicon.synonyms() {
            vocabulary.add(&synonym.text);
        }
        for entry in lexicon.under_heading() {
            vocabulary.add(&entry.synonym.text);
        }
        lexicon.small_words().for_each(|text| vocabulary.add(text));
        vocabulary
    }

    fn add(&mut self, folded: &str) {
        for word in folded.split(' ') {
            for form in [word, stem(word)] {
                if !self.words.contains(form) {
                    self.words.insert(form.to_owned());
                }
            }
        }
    }

    fn has(&self, folded: &str) -> bool {
        // What folding parts into two words is looked up whole by who asks.
        self.words.contains(folded) || self.words.contains(stem(folded)) || folded.contains(' ')
    }

    /// Which tokens can be a part of something known, in any of their spellings. Digits, signs, and
    /// what is glued to digits always can.
    pub(super) fn known(&self, tokens: &[Token<'_>]) -> Vec<bool> {
        let mut seen: HashMap<String, bool> = HashMap::new();
        let is_digits = |at: usize| tokens.get(at).is_some_and(|t| t.kind == Kind::Digits);
        let mut known = |(at, token): (usize, &Token<'_>)| {
            let beside_digits = token.is_glued && at > 0 && is_digits(at - 1)
                || is_digits(at + 1) && tokens[at + 1].is_glued;
            token.kind != Kind::Word
                || beside_digits
                || *seen.entry(token.text.to_owned()).or_insert_with(|| {
                    self.has(&fold(token.text))
                        || spellings(token.text).iter().skip(1).any(|spelled| self.has(spelled))
                })
        };
        tokens.iter().enumerate().map(&mut known).collect()
    }
}

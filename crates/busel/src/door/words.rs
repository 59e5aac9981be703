//! Six words made by the machine: a passphrase that can be said over the phone and written on paper.
//!
//! The words are not out of a dictionary, because a dictionary is one language's: they are two
//! syllables of a consonant and a vowel, said nearly the same in Ukrainian, Belarusian, Polish and
//! English, and typed without any second key. 15 consonants and 5 vowels make 75 syllables and
//! 5,625 words, less the few that would offend somebody; six of them carry more than 74 bits.

use super::secret::{SecretText, below};
use crate::outside::Outside;

const CONSONANTS: [char; 15] =
    ['b', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z'];
const VOWELS: [char; 5] = ['a', 'e', 'i', 'o', 'u'];

/// Words nobody should have to type: rude in one of the languages around us.
const LEFT_OUT: [&str; 20] = [
    "suka", "kaka", "pipi", "pisi", "pisa", "puta", "puto", "popa", "pupa", "pedo", "pede", "nazi",
    "homo", "dupa", "kupa", "sika", "siki", "zopa", "mude", "mudo",
];

/// So many words make a passphrase.
const WORDS: usize = 6;

/// The word with this number.
fn word(number: u32) -> String {
    let mut word = String::with_capacity(4);
    for syllable in [number / 75, number % 75] {
        word.push(CONSONANTS[(syllable / 5) as usize]);
        word.push(VOWELS[(syllable % 5) as usize]);
    }
    word
}

/// Six words with hyphens between them, each as likely as any other.
#[must_use]
pub fn six_words(outside: &Outside) -> SecretText {
    let mut words = Vec::with_capacity(WORDS);
    while words.len() < WORDS {
        let word = word(below(outside, 75 * 75));
        if !LEFT_OUT.contains(&word.as_str()) {
            words.push(word);
        }
    }
    SecretText::new(words.join("-"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use busel_domain::time::Moment;

    use super::*;

    #[test]
    fn six_words_are_worth_more_than_64_bits() {
        let all: BTreeSet<_> = (0..75 * 75).map(word).collect();
        assert_eq!(all.len(), 5_625, "no word comes up twice");
        assert!(LEFT_OUT.iter().all(|word| all.contains(*word)), "each of them could come up");
        let left = u32::try_from(all.len() - LEFT_OUT.len()).expect("few");
        assert!(6.0 * f64::from(left).log2() > 74.0);
    }

    #[test]
    fn they_are_other_words_each_time_and_a_passphrase() {
        let outside = Outside::fixed(Moment(0), 1);
        let (one, other) = (six_words(&outside), six_words(&outside));
        assert_ne!(one.text(), other.text());
        assert_eq!(one.text().len(), 6 * 4 + 5);
        let passphrase =
            super::super::Passphrase::new(one.text().to_owned()).expect("short enough");
        passphrase.check(&["busel"]).expect("nobody guesses it");
    }
}

//! Words that differ by a letter or two: "Potatoe", "Onsies", "шампюнь".
//!
//! The distance counts letters changed, added, left out or swapped with their neighbour
//! (Damerau–Levenshtein). Candidates are kept by length, with the set of their letters as bits, so
//! that most are passed over without looking at them.

use std::collections::BTreeMap;

use busel_domain::item::ItemKey;

use crate::catalogue::Synonym;

/// Shorter texts are not forgiven a letter: "pan" is not "pen".
const LETTERS_MIN: usize = 6;
/// Longer texts are not compared letter by letter.
const LETTERS_MAX: usize = 48;
/// From this length on, two letters are forgiven.
const LETTERS_FOR_TWO: usize = 10;

/// Its letters as bits, its letters, and whose they are.
type Candidate<'a> = (u64, Vec<char>, &'a Synonym);

/// All words by length.
#[derive(Debug, Default)]
pub(super) struct Spelling<'a> {
    by_length: BTreeMap<usize, Vec<Candidate<'a>>>,
}

impl<'a> Spelling<'a> {
    /// Prepares what texts are compared with.
    pub(super) fn new(synonyms: &'a [Synonym]) -> Self {
        let mut spelling = Self::default();
        for synonym in synonyms {
            spelling.add(synonym);
        }
        spelling
    }

    fn add(&mut self, synonym: &'a Synonym) {
        let letters: Vec<char> = synonym.text.chars().collect();
        if (LETTERS_MIN - 1..=LETTERS_MAX + 2).contains(&letters.len()) {
            let entry = (letter_bits(&letters), letters, synonym);
            self.by_length.entry(entry.1.len()).or_default().push(entry);
        }
    }

    /// The nearest within what is forgiven, and how sure that is.
    pub(super) fn nearest(&self, folded: &str) -> Option<(Vec<&'a Synonym>, f32)> {
        let letters: Vec<char> = folded.chars().collect();
        let forgiven = match letters.len() {
            LETTERS_MIN..LETTERS_FOR_TWO => 1,
            LETTERS_FOR_TWO..=LETTERS_MAX => 2,
            _ => return None,
        };
        let (near, distance) = self.within(&letters, forgiven)?;
        #[expect(clippy::cast_precision_loss, reason = "a few letters")]
        let confidence = 1.0 - distance as f32 / letters.len() as f32;
        Some((near, confidence))
    }

    /// What comes close enough to be suggested.
    pub(super) fn close(&self, folded: &str) -> Vec<ItemKey> {
        let letters: Vec<char> = folded.chars().collect();
        if !(4..=LETTERS_MAX).contains(&letters.len()) {
            return Vec::new();
        }
        let near = self
            .within(&letters, (letters.len() / 4).clamp(1, 2))
            .map_or(Vec::new(), |(near, _)| near);
        let mut keys: Vec<ItemKey> = Vec::new();
        for synonym in near {
            if !keys.contains(&synonym.key) {
                keys.push(synonym.key.clone());
            }
        }
        keys
    }

    fn within(&self, letters: &[char], forgiven: usize) -> Option<(Vec<&'a Synonym>, usize)> {
        let bits = letter_bits(letters);
        let lengths = letters.len().saturating_sub(forgiven)..=letters.len() + forgiven;
        let mut best = forgiven;
        let mut near: Vec<&'a Synonym> = Vec::new();
        for (other_bits, other, synonym) in self.by_length.range(lengths).flat_map(|(_, all)| all) {
            // One change touches two letters at most.
            if (bits ^ other_bits).count_ones() as usize > 2 * best {
                continue;
            }
            let Some(distance) = distance(letters, other, best) else { continue };
            if distance < best {
                best = distance;
                near.clear();
            }
            near.push(synonym);
        }
        (!near.is_empty()).then_some((near, best))
    }
}

fn letter_bits(letters: &[char]) -> u64 {
    letters.iter().fold(0, |bits, letter| bits | 1 << (u32::from(*letter) % 64))
}

/// The distance, if it is not above `limit`. Three rows on the stack: this runs most of all.
fn distance(one: &[char], other: &[char], limit: usize) -> Option<usize> {
    const WIDTH: usize = LETTERS_MAX + 4;
    if one.len() >= WIDTH || other.len() >= WIDTH {
        return None;
    }
    let small = |number: usize| u8::try_from(number).unwrap_or(u8::MAX);
    let mut before_last = [0_u8; WIDTH];
    let mut last: [u8; WIDTH] = std::array::from_fn(small);
    let mut row = [0_u8; WIDTH];
    for (i, a) in one.iter().enumerate() {
        row[0] = small(i + 1);
        let mut lowest = row[0];
        for (j, b) in other.iter().enumerate() {
            let changed = last[j] + u8::from(a != b);
            row[j + 1] = changed.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == other[j - 1] && one[i - 1] == *b {
                row[j + 1] = row[j + 1].min(before_last[j - 1] + 1);
            }
            lowest = lowest.min(row[j + 1]);
        }
        if usize::from(lowest) > limit {
            return None;
        }
        (before_last, last, row) = (last, row, before_last);
    }
    Some(usize::from(last[other.len()])).filter(|distance| *distance <= limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(one: &str, other: &str) -> Option<usize> {
        let letters = |text: &str| text.chars().collect::<Vec<_>>();
        distance(&letters(one), &letters(other), 2)
    }

    #[test]
    fn a_letter_left_out_added_changed_or_swapped_is_one_step() {
        assert_eq!(check("potato", "potato"), Some(0));
        assert_eq!(check("potatoe", "potato"), Some(1));
        assert_eq!(check("onsies", "onesies"), Some(1));
        assert_eq!(check("shmapoo", "shampoo"), Some(1));
        assert_eq!(check("шампюнь", "шампунь"), Some(1));
        assert_eq!(check("blanket", "bucket"), None);
    }
}

//! What stands on a label: eight letters and digits, and two more that catch a slip.
//!
//! Codes are drawn by chance and made outside (law L6), so that a number says nothing about how many
//! boxes there are, and labels of two centres do not meet. Letters that look like others are left out.
//!
//! The two check letters are chosen so that a weighted sum over all ten is divisible by the prime 887.
//! The weights differ from one another and from zero, so one wrong letter and any two letters that
//! changed places are always found; of other slips one in 887 is missed. See decision 0016.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The letters of a code, in the sequence of their values.
const LETTERS: &[u8; 30] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Letters of a code without the check.
const LENGTH: usize = 8;
/// The largest prime below 30², so that two letters can hold every remainder.
const PRIME: u32 = 887;
/// What each letter weighs; the check letters weigh 30 and 1.
const WEIGHTS: [u32; LENGTH] = [2, 3, 5, 7, 11, 13, 17, 19];

/// What stands on the label of a box or a pallet.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BoxCode(u64);

/// Why a text is no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotACode {
    /// Too few letters or too many.
    #[error("a code has eight letters, or ten")]
    Length,
    /// A letter that no code has, counted from 0.
    #[error("letter {0} is in no code")]
    Letter(usize),
    /// The check letters do not fit: a letter is wrong, or two changed places.
    #[error("a letter is wrong")]
    Check,
}

impl BoxCode {
    /// How many codes there are.
    pub const COUNT: u64 = 30_u64.pow(8);

    /// A code drawn by chance. Nothing for a number that is no code, or that would read like the number
    /// of another thing ("N-2345678"): draw again.
    #[must_use]
    pub fn drawn(chance: u64) -> Option<Self> {
        let code = Self(chance % Self::COUNT);
        let letters = code.letters();
        let reads_like_a_number = letters[1..].iter().all(u8::is_ascii_digit);
        (!reads_like_a_number).then_some(code)
    }

    /// Its eight letters.
    #[must_use]
    pub fn letters(self) -> [u8; LENGTH] {
        let mut letters = [0; LENGTH];
        let mut rest = self.0;
        for letter in letters.iter_mut().rev() {
            *letter = LETTERS[usize::try_from(rest % 30).unwrap_or_default()];
            rest /= 30;
        }
        letters
    }

    /// The two letters that catch a slip.
    #[must_use]
    pub fn check(self) -> String {
        let sum = weighed(self.letters());
        let missing = (PRIME - sum % PRIME) % PRIME;
        let letter = |value: u32| char::from(LETTERS[value as usize]);
        [letter(missing / 30), letter(missing % 30)].iter().collect()
    }

    /// All ten letters, as a square on a label holds them.
    #[must_use]
    pub fn whole(self) -> String {
        let letters = self.letters().map(char::from);
        letters.iter().collect::<String>() + &self.check()
    }

    /// What a text says that was typed or read: eight letters, or ten with the check, however they are
    /// grouped and on whatever keyboard.
    ///
    /// # Errors
    ///
    /// [`NotACode`] says what is wrong with it.
    pub fn read(text: &str) -> Result<Self, NotACode> {
        let typed = text.trim().chars().filter(|letter| !matches!(letter, '-' | ' ' | '·'));
        let typed: Vec<char> = typed.take(LENGTH + 3).collect();
        if typed.len() != LENGTH && typed.len() != LENGTH + 2 {
            return Err(NotACode::Length);
        }
        let mut values = Vec::with_capacity(typed.len());
        for (place, letter) in typed.into_iter().enumerate() {
            values.push(value(letter).ok_or(NotACode::Letter(place))?);
        }
        let code = values[..LENGTH].iter().fold(0, |sum, value| sum * 30 + u64::from(*value));
        let code = Self(code);
        if let [high, low] = values[LENGTH..]
            && !(weighed(code.letters()) + high * 30 + low).is_multiple_of(PRIME)
        {
            return Err(NotACode::Check);
        }
        Ok(code)
    }
}

fn weighed(letters: [u8; LENGTH]) -> u32 {
    let each = letters.iter().zip(WEIGHTS);
    each.map(|(letter, weight)| value(char::from(*letter)).unwrap_or_default() * weight).sum()
}

/// The value of a letter. On a Cyrillic keyboard people type what looks the same.
fn value(letter: char) -> Option<u32> {
    let latin = match letter.to_uppercase().next()? {
        'А' => 'A',
        'В' => 'B',
        'Е' => 'E',
        'К' => 'K',
        'М' => 'M',
        'Н' => 'H',
        'Р' => 'P',
        'С' => 'C',
        'Т' => 'T',
        'Х' => 'X',
        'У' | 'Ў' => 'Y',
        'З' => '3',
        other => other,
    };
    let place = LETTERS.iter().position(|known| char::from(*known) == latin)?;
    u32::try_from(place).ok()
}

impl fmt::Display for BoxCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, letter) in self.letters().into_iter().enumerate() {
            if place == LENGTH / 2 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(letter))?;
        }
        Ok(())
    }
}

impl fmt::Debug for BoxCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BoxCode({self})")
    }
}

impl FromStr for BoxCode {
    type Err = NotACode;

    fn from_str(text: &str) -> Result<Self, NotACode> {
        Self::read(text)
    }
}

impl Serialize for BoxCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.collect_str(self)
        } else {
            serializer.serialize_u64(self.0)
        }
    }
}

impl<'de> Deserialize<'de> for BoxCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        use serde::de::Error;
        if deserializer.is_human_readable() {
            let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
            Self::read(&text).map_err(D::Error::custom)
        } else {
            let number = u64::deserialize(deserializer)?;
            let code = Self(number);
            if number < Self::COUNT { Ok(code) } else { Err(D::Error::custom(NotACode::Length)) }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_code() -> impl Strategy<Value = BoxCode> {
        (0..BoxCode::COUNT).prop_filter_map("reads like a number", BoxCode::drawn)
    }

    proptest! {
        #[test]
        fn a_code_is_read_however_it_is_typed(code in any_code()) {
            prop_assert_eq!(code.to_string().parse(), Ok(code));
            prop_assert_eq!(code.to_string().to_lowercase().parse(), Ok(code));
            prop_assert_eq!(code.whole().parse(), Ok(code));
            prop_assert_eq!(format!(" {code}-{} ", code.check()).parse(), Ok(code));
            let json = serde_json::to_string(&code).expect("plain text");
            prop_assert_eq!(json, format!("\"{code}\""));
        }

        /// All single slips and all swaps, of the check letters too.
        #[test]
        fn one_wrong_letter_and_two_that_changed_places_are_always_found(code in any_code()) {
            let whole = code.whole().into_bytes();
            let read = |bytes: &[u8]| std::str::from_utf8(bytes).expect("ASCII").parse::<BoxCode>();
            for place in 0..whole.len() {
                for letter in LETTERS {
                    let mut slipped = whole.clone();
                    slipped[place] = *letter;
                    let is_same = slipped == whole;
                    prop_assert_eq!(read(&slipped).is_ok(), is_same, "{:?}", slipped);
                }
                for other in 0..place {
                    let mut swapped = whole.clone();
                    swapped.swap(place, other);
                    prop_assert_eq!(read(&swapped).is_ok(), swapped == whole, "{:?}", swapped);
                }
            }
        }
    }

    #[test]
    fn what_is_no_code_says_why() {
        assert_eq!(BoxCode::read(""), Err(NotACode::Length));
        assert_eq!(BoxCode::read("7K3M-9QF"), Err(NotACode::Length));
        assert_eq!(BoxCode::read(&"7".repeat(1_000_000)), Err(NotACode::Length));
        assert_eq!(BoxCode::read("7K3M-9QO2"), Err(NotACode::Letter(6)), "O is in no code");
        assert_eq!(BoxCode::read("N-2345678").map(|code| code.to_string()), Ok("N234-5678".into()));
        let code = BoxCode::read("7K3M-9QF2").expect("a code");
        let wrong = if code.check().starts_with('2') { "32" } else { "22" };
        assert_eq!(BoxCode::read(&format!("{code}{wrong}")), Err(NotACode::Check));
    }

    #[test]
    fn what_a_cyrillic_keyboard_types_is_read() {
        assert_eq!(BoxCode::read("7к3м-9тн2"), BoxCode::read("7K3M-9TH2"));
    }

    #[test]
    fn a_code_that_reads_like_the_number_of_a_need_is_not_drawn() {
        let code = BoxCode::read("N234-5678").expect("letters of a code");
        assert_eq!(BoxCode::drawn(code.0), None);
    }
}

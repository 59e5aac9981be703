//! Letters that show nothing and are in no text on purpose: control signs, marks that turn the
//! direction of what stands around them, and piles of accents that cover other lines. A name with such
//! a letter reads as another one.
//!
//! What people write comes in through the clerk, who keeps no word with them, and through forms, which
//! are read without them. Marks that languages and pictures need stay: joiners, and the marks that a
//! right-to-left text has of its own.

use std::borrow::Cow;

/// More accents than this on one letter are no language's.
const ACCENTS_MAX: usize = 4;

/// The text without what shows nothing. Ends of lines become one sign, and stay.
#[must_use]
pub fn without(text: &str) -> Cow<'_, str> {
    let mut accents = 0;
    let is_plain = text.chars().all(|letter| {
        accents = if is_accent(letter) { accents + 1 } else { 0 };
        !is_unseen(letter) && accents <= ACCENTS_MAX
    });
    if is_plain { Cow::Borrowed(text) } else { Cow::Owned(cleaned(text)) }
}

fn cleaned(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut accents = 0;
    // A bare return ends a line in some old programs.
    for letter in text.replace("\r\n", "\n").replace('\r', "\n").chars() {
        accents = if is_accent(letter) { accents + 1 } else { 0 };
        if !is_unseen(letter) && accents <= ACCENTS_MAX {
            out.push(letter);
        }
    }
    out
}

fn is_unseen(letter: char) -> bool {
    (letter.is_control() && letter != '\n' && letter != '\t')
        || matches!(letter,
            // Embeddings and overrides, isolates, and what only ever stood at the start of a file.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            // Signs that mark tags inside of texts.
            | '\u{e0000}'..='\u{e001f}')
}

fn is_accent(letter: char) -> bool {
    matches!(letter,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_shows_nothing_goes_and_every_language_stays() {
        for (text, expected) in [
            ("Ган\u{0}на\u{7}", "Ганна"),
            ("\u{202e}gnikcip\u{202c} أرز", "gnikcip أرز"),
            ("\u{2067}x\u{2069}\u{feff}", "x"),
            ("one\r\ntwo\rthree", "one\ntwo\nthree"),
            (
                "a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}b",
                "a\u{300}\u{301}\u{302}\u{303}b",
            ),
        ] {
            assert_eq!(without(text), expected, "{text:?}");
        }
        for text in [
            "",
            "👩\u{200d}👩\u{200d}👧",
            "می\u{200c}خواهم",
            "\u{200f}שלום",
            "ё́ ґ ў",
            "a\tb\nc",
            "=1+1",
        ] {
            assert!(matches!(without(text), Cow::Borrowed(same) if same == text), "{text:?}");
        }
    }
}

//! Letters made alike, so that words written by different hands meet: case, accents, apostrophes,
//! `ё` and `е`, `і` and `и`, and Latin letters that somebody typed inside a Cyrillic word.
//!
//! What comes out is for comparing only and is never shown.

use unicode_normalization::UnicodeNormalization;

/// The text with letters made alike and one space between words.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split(|letter: char| !is_word_letter(letter)) {
        if word.is_empty() {
            continue;
        }
        let start = folded.len();
        if start > 0 {
            folded.push(' ');
        }
        let before = folded.len();
        fold_word(word, &mut folded);
        if folded.len() == before {
            folded.truncate(start);
        }
    }
    folded
}

/// Letters, digits, marks over letters, and apostrophes inside words.
fn is_word_letter(letter: char) -> bool {
    letter.is_alphanumeric() || is_mark(letter) || is_silent(letter)
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

fn is_silent(letter: char) -> bool {
    matches!(
        letter,
        '\'' | '’' | 'ʼ' | '`' | '´' | '‘' | '\u{200b}'..='\u{200d}' | '\u{ad}' | '\u{feff}'
    )
}

fn fold_word(word: &str, into: &mut String) {
    if word.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        into.extend(word.chars().map(|letter| letter.to_ascii_lowercase()));
        return;
    }
    let cyrillic = word.chars().filter(|letter| is_cyrillic(*letter)).count();
    let latin = word.chars().filter(char::is_ascii_alphabetic).count();
    for letter in word.chars() {
        let letter = match (cyrillic > 0 && latin > 0, cyrillic >= latin) {
            (true, true) => to_cyrillic(letter),
            (true, false) => to_latin(letter),
            (false, _) => letter,
        };
        if letter.is_ascii() || is_cyrillic(letter) {
            fold_letter(letter, into);
        } else {
            // Everything else comes apart into a plain letter and its marks.
            std::iter::once(letter).nfkd().for_each(|part| fold_letter(part, into));
        }
    }
}

fn fold_letter(letter: char, into: &mut String) {
    if is_mark(letter) || is_silent(letter) {
        return;
    }
    for lower in letter.to_lowercase() {
        match lower {
            'і' | 'ї' | 'й' => into.push('и'),
            'ё' | 'є' | 'э' => into.push('е'),
            'ў' => into.push('у'),
            'ґ' => into.push('г'),
            'ł' => into.push('l'),
            'ø' => into.push('o'),
            'đ' => into.push('d'),
            'ß' => into.push_str("ss"),
            'æ' => into.push_str("ae"),
            'œ' => into.push_str("oe"),
            _ if is_mark(lower) => {}
            _ => into.push(lower),
        }
    }
}

/// Whether the letter is Cyrillic.
#[must_use]
pub fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}

const LOOKALIKES: [(char, char); 24] = [
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
    ('i', 'і'),
    ('k', 'к'),
    ('o', 'о'),
    ('p', 'р'),
    ('x', 'х'),
    ('y', 'у'),
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('I', 'І'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('T', 'Т'),
    ('X', 'Х'),
    ('Y', 'У'),
    ('m', 'м'),
    ('t', 'т'),
];

fn to_cyrillic(letter: char) -> char {
    LOOKALIKES.iter().find(|pair| pair.0 == letter).map_or(letter, |pair| pair.1)
}

/// The Latin letter that looks like this Cyrillic one, as in the size `М` or `ХL`.
#[must_use]
pub fn to_latin(letter: char) -> char {
    LOOKALIKES.iter().find(|pair| pair.1 == letter).map_or(letter, |pair| pair.0)
}

/// The word without its ending, so that "boots" meets "boot" and "черевики" meets "черевиків".
/// Works on folded words; both sides of a comparison go through it, so it need not be grammar.
#[must_use]
pub fn stem(word: &str) -> &str {
    const CYRILLIC: [&str; 44] = [
        "ами", "ями", "ого", "ему", "ому", "ими", "ыми", "иях", "ев", "ов", "ив", "ау", "еу", "ых",
        "их", "ая", "яя", "ое", "ее", "ые", "ие", "ою", "ею", "ым", "им", "ом", "ем", "ам", "ям",
        "ах", "ях", "ои", "еи", "ую", "юю", "ыя", "ия", "а", "я", "о", "е", "и", "у", "ы",
    ];
    const LATIN: [&str; 25] = [
        "ami", "ego", "emu", "ymi", "imi", "iow", "ach", "ies", "ow", "ej", "ym", "im", "om", "ie",
        "es", "ia", "ii", "y", "a", "e", "i", "o", "u", "s", "x",
    ];
    const LETTERS_LEFT_MIN: usize = 3;
    let Some(last) = word.chars().next_back() else { return word };
    let endings: &[&str] = if is_cyrillic(last) { &CYRILLIC } else { &LATIN };
    let word = word.trim_end_matches(['ь', 'ъ']);
    let cut = endings.iter().find_map(|ending| {
        let left = word.strip_suffix(ending)?;
        (left.chars().count() >= LETTERS_LEFT_MIN).then_some(left)
    });
    cut.unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_by_different_hands_meet() {
        for (one, other) in [
            ("Пʼять  БАНОК", "п'ять банок"),
            ("тушёнка", "Тушенка"),
            ("Żyletki – 5", "zyletki 5"),
            ("мuло", "мuло"),
            ("Куpтка", "куртка"),
            ("ice\u{a0}cream", "Ice Cream"),
            ("дзіцячы", "дзiцячы"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} and {other}");
        }
        assert_eq!(fold(" — ! "), "");
    }

    #[test]
    fn endings_do_not_keep_words_apart() {
        for (one, other) in [
            ("boots", "boot"),
            ("blankets", "blanket"),
            ("ковдри", "ковдра"),
            ("черевики", "черевиків"),
            ("koce", "koc"),
            ("spodnie", "spodni"),
        ] {
            assert_eq!(stem(&fold(one)), stem(&fold(other)), "{one} and {other}");
        }
        assert_eq!(stem("рис"), "рис");
    }
}

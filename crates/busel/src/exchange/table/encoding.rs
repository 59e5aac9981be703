//! Which letters the bytes of a text file mean.
//!
//! A byte-order mark or valid UTF-8 settles it. Otherwise the code pages of our regions are tried
//! and the one whose letters make words wins; what was assumed is always said.

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252};

use super::Unreadable;
use crate::exchange::why::Why;

/// The evidence is taken from so many first bytes that are not ASCII, with their surroundings.
const SAMPLE_BYTES: usize = 256 * 1024;

/// The text, and what was assumed to read it.
///
/// # Errors
///
/// [`Unreadable::Binary`] if the bytes are no text.
pub(super) fn decode(
    bytes: &[u8],
    known_word: &dyn Fn(&str) -> bool,
) -> Result<(String, Vec<Why>), Unreadable> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let (text, had_errors) = encoding.decode_without_bom_handling(&bytes[mark..]);
        return finish(&text, if had_errors { lost(&text) } else { Vec::new() });
    }
    if let Some(encoding) = wide_without_mark(bytes) {
        let (text, had_errors) = encoding.decode_without_bom_handling(bytes);
        let mut assumed = vec![Why::EncodingAssumed { encoding: encoding.name().to_owned() }];
        if had_errors {
            assumed.extend(lost(&text));
        }
        return finish(&text, assumed);
    }
    if bytes.contains(&0) {
        return Err(Unreadable::Binary);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return finish(text, Vec::new());
    }
    if is_nearly_utf8(bytes) {
        let text = String::from_utf8_lossy(bytes);
        return finish(&text, lost(&text));
    }
    let encoding = by_evidence(bytes, known_word);
    let (text, had_errors) = encoding.decode_without_bom_handling(bytes);
    let mut assumed = vec![Why::EncodingAssumed { encoding: encoding.name().to_owned() }];
    if had_errors {
        assumed.extend(lost(&text));
    }
    finish(&text, assumed)
}

/// Refuses what has letters only by accident.
fn finish(text: &str, assumed: Vec<Why>) -> Result<(String, Vec<Why>), Unreadable> {
    let mut letters = 0_usize;
    let mut odd = 0_usize;
    for letter in text.chars().take(SAMPLE_BYTES) {
        letters += 1;
        let is_odd = letter == '\u{fffd}'
            || (letter.is_control() && !matches!(letter, '\n' | '\r' | '\t' | '\u{c}' | '\u{1a}'));
        odd += usize::from(is_odd);
    }
    if odd * 20 > letters {
        return Err(Unreadable::Binary);
    }
    Ok((text.to_owned(), assumed))
}

fn lost(text: &str) -> Vec<Why> {
    let count = text.matches('\u{fffd}').count() as u64;
    if count == 0 { Vec::new() } else { vec![Why::LettersLost { count }] }
}

/// UTF-16 without its mark: every other byte of a table is zero or the same high byte.
fn wide_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(4096) & !1];
    if sample.len() < 4 {
        return None;
    }
    let high = |byte: u8| byte == 0 || byte == 4;
    let count = |offset| sample[offset..].iter().step_by(2).filter(|&&byte| high(byte)).count();
    let zeros: usize = sample.iter().map(|&byte| usize::from(byte == 0)).sum();
    let half = sample.len() / 2;
    let (even, odd) = (count(0), count(1));
    if zeros * 10 < half {
        None
    } else if odd * 10 >= half * 9 && even * 2 < half {
        Some(UTF_16LE)
    } else if even * 10 >= half * 9 && odd * 2 < half {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// A text that is UTF-8 but for a damaged letter here and there, or a cut last one.
fn is_nearly_utf8(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(&bytes[..bytes.len().min(SAMPLE_BYTES)]);
    let lost = text.matches('\u{fffd}').count();
    let wide = text.chars().filter(|letter| !letter.is_ascii()).count() - lost;
    wide > lost * 20
}

fn by_evidence(bytes: &[u8], known_word: &dyn Fn(&str) -> bool) -> &'static Encoding {
    let sample = &bytes[..bytes.len().min(SAMPLE_BYTES)];
    // The last of equals wins: Western letters are the plainest guess for a lone accent.
    [WINDOWS_1251, WINDOWS_1250, WINDOWS_1252]
        .into_iter()
        .max_by_key(|encoding| {
            plausibility(&encoding.decode_without_bom_handling(sample).0, known_word)
        })
        .unwrap_or(WINDOWS_1252)
}

/// How much the letters look like words of people: known words count most, then words in one script
/// with capitals only where capitals stand.
fn plausibility(text: &str, known_word: &dyn Fn(&str) -> bool) -> i64 {
    let mut score = 0;
    for word in text.split(|letter: char| letter.is_ascii() && !letter.is_ascii_alphabetic()) {
        if word.is_ascii() {
            continue;
        }
        score += word.chars().map(letter_score).sum::<i64>();
        let cyrillic =
            word.chars().filter(|letter| matches!(letter, '\u{400}'..='\u{4ff}')).count();
        let latin = word.chars().filter(|letter| letter.is_alphabetic()).count() - cyrillic;
        if cyrillic > 0 && latin > 0 {
            score -= 6;
        }
        let capitals_inside = word.chars().skip(1).filter(|letter| letter.is_uppercase()).count();
        if capitals_inside > 0 && word.chars().any(char::is_lowercase) {
            score -= 6;
        }
        if known_word(word) {
            score += 20;
        }
    }
    score
}

/// Common letters of our languages speak for a code page, signs in the midst of words against it.
fn letter_score(letter: char) -> i64 {
    match letter {
        'ą'
        | 'ć'
        | 'ę'
        | 'ł'
        | 'ń'
        | 'ó'
        | 'ś'
        | 'ź'
        | 'ż'
        | 'Ą'
        | 'Ć'
        | 'Ę'
        | 'Ł'
        | 'Ń'
        | 'Ó'
        | 'Ś'
        | 'Ź'
        | 'Ż'
        | 'é'
        | 'è'
        | 'à'
        | 'ê'
        | 'ç'
        | 'ô'
        | 'î'
        | 'ä'
        | 'ö'
        | 'ü'
        | 'ß'
        | 'č'
        | 'š'
        | 'ž'
        | 'ř'
        | 'ě'
        | 'ý'
        | 'á'
        | 'í'
        | 'а'..='я'
        | 'і'
        | 'ї'
        | 'є'
        | 'ў'
        | 'ё'
        | 'ґ' => 2,
        'А'..='Я' | 'І' | 'Ї' | 'Є' | 'Ў' | 'Ё' | 'Ґ' => 1,
        '–' | '—' | '’' | '‘' | '„' | '”' | '“' | '«' | '»' | '…' | '№' | '°' => {
            0
        }
        _ if letter.is_alphabetic() => -1,
        _ => -3,
    }
}

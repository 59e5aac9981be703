//! Amounts as people write them: `~550`, `2 тис`, `1,284`, `500,0`, `15 700`, `½`, `2x24`.
//!
//! What can be read in two ways becomes a question; nothing here guesses (unknown is a value).
//! Amounts are exact: thousandths of the line's own unit.

mod marks;

use super::units::LineUnit;
use super::why::Why;
use crate::catalogue::letters::fold;
use crate::catalogue::{Lexicon, WordKind};
use marks::{Decided, decided, joined};

/// No line asks for more of anything: ten million, in thousandths.
pub const THOUSANDTHS_MAX: u64 = 10_000_000_000;

/// What the other amounts of the column use before decimals, which decides `1,284`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Decimals {
    /// None of them has any.
    #[default]
    Unseen,
    /// `500,0`.
    Comma,
    /// `500.0`.
    Dot,
}

/// What an amount cell says.
#[derive(Debug, Clone, PartialEq)]
pub enum Heard {
    /// No amount.
    Nothing,
    /// An amount.
    Amount(Amount),
    /// Something a person must decide.
    Question(Why),
}

/// An amount and what stood around it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Amount {
    /// In thousandths.
    pub thousandths: u64,
    /// "about".
    pub is_about: bool,
    /// Written as a product, `2x24`.
    pub is_product: bool,
    /// "so many each".
    pub is_each: bool,
    /// What follows the number: a unit, perhaps.
    pub rest: String,
}

/// What the column's amounts use before decimals, if they agree.
#[must_use]
pub fn decimals_of<'a>(texts: impl Iterator<Item = &'a str>) -> Decimals {
    let (mut comma, mut dot) = (false, false);
    for text in texts {
        let number: String =
            text.chars().filter(|c| c.is_ascii_digit() || matches!(c, ',' | '.')).collect();
        let number = number.trim_end_matches(['.', ',']);
        let Some(at) = number.rfind([',', '.']) else { continue };
        let after = number.len() - at - 1;
        let marks = number.matches([',', '.']).count();
        let decides =
            (after != 3 && marks == 1) || number.starts_with("0,") || number.starts_with("0.");
        if decides && after > 0 {
            comma |= number.as_bytes()[at] == b',';
            dot |= number.as_bytes()[at] == b'.';
        }
    }
    match (comma, dot) {
        (true, false) => Decimals::Comma,
        (false, true) => Decimals::Dot,
        (false, false) | (true, true) => Decimals::Unseen,
    }
}

/// Reads a number that the program stored as one.
#[must_use]
pub fn from_number(number: f64) -> Heard {
    let text = || number.to_string();
    if number < 0.0 {
        return Heard::Question(Why::NegativeAmount { text: text() });
    }
    #[expect(clippy::cast_precision_loss, reason = "ten thousand million is exact in a float")]
    let too_much = number * 1000.0 > THOUSANDTHS_MAX as f64;
    if too_much || !number.is_finite() {
        return Heard::Question(Why::AbsurdAmount { text: text() });
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked above")]
    let thousandths = (number * 1000.0).round() as u64;
    Heard::Amount(Amount { thousandths, ..Amount::default() })
}

/// Reads an amount out of words.
#[must_use]
pub fn from_text(text: &str, decimals: Decimals, lexicon: &Lexicon) -> Heard {
    let whole = text.trim_matches(super::table::is_blank);
    if !whole.chars().any(|c| c.is_alphanumeric() || fraction(c).is_some()) {
        return Heard::Nothing;
    }
    let (mut rest, is_about) = without_about(whole);
    if is_dated(rest) {
        return Heard::Question(Why::DateForAmount { text: whole.to_owned() });
    }
    let is_each = strip_each(&mut rest);
    rest = rest.strip_prefix(['x', 'х', '×', '*']).map_or(rest, |after| {
        if after.trim_start().starts_with(|c: char| c.is_ascii_digit()) {
            after.trim_start()
        } else {
            rest
        }
    });
    if rest
        .strip_prefix(['-', '−', '–'])
        .is_some_and(|after| after.trim_start().starts_with(|c: char| c.is_ascii_digit()))
    {
        return Heard::Question(Why::NegativeAmount { text: whole.to_owned() });
    }
    let scanned = match scan(rest, decimals, lexicon) {
        Scanned::Number(thousandths, after) => Ok((thousandths, after)),
        Scanned::Ambiguous => Err(Why::AmbiguousAmount { text: whole.to_owned() }),
        Scanned::None => Err(Why::UnreadableAmount { text: whole.to_owned() }),
    };
    let (thousandths, after) = match scanned {
        Ok(found) => found,
        Err(why) => return Heard::Question(why),
    };
    let amount = Amount { thousandths, is_about, is_each, ..Amount::default() };
    finish(whole, amount, after, decimals, lexicon)
}

/// What follows the first number: another number makes it a range or a product.
fn finish(
    whole: &str,
    mut amount: Amount,
    after: &str,
    decimals: Decimals,
    lexicon: &Lexicon,
) -> Heard {
    let mut after = after.trim_start();
    if let Some(rest) = after.strip_prefix('+') {
        amount.is_about = true;
        after = rest.trim_start();
    }
    if let Some(rest) =
        after.strip_prefix(['-', '–', '—', '…']).or_else(|| after.strip_prefix(".."))
        && rest.trim_start().starts_with(|c: char| c.is_ascii_digit())
    {
        return Heard::Question(Why::RangeAmount { text: whole.to_owned() });
    }
    if let Some(rest) = after.strip_prefix(['x', 'х', '×', '*'])
        && rest.trim_start().starts_with(|c: char| c.is_ascii_digit())
    {
        let rest = rest.trim_start();
        if LineUnit::parse(rest, lexicon).is_some_and(|unit| unit.has_content()) {
            after = rest;
        } else if let Scanned::Number(times, left) = scan(rest, decimals, lexicon) {
            let product = u128::from(amount.thousandths) * u128::from(times) / 1000;
            amount.thousandths = u64::try_from(product).unwrap_or(u64::MAX);
            amount.is_product = true;
            after = left.trim_start();
        }
    }
    if amount.thousandths > THOUSANDTHS_MAX {
        return Heard::Question(Why::AbsurdAmount { text: whole.to_owned() });
    }
    let is_edge = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '=' | '!');
    after.trim_matches(is_edge).clone_into(&mut amount.rest);
    Heard::Amount(amount)
}

/// Takes away signs and words that mean "about".
fn without_about(text: &str) -> (&str, bool) {
    const SIGNS: [char; 4] = ['~', '≈', '±', '∼'];
    const WORDS: [&str; 24] = [
        "approximately",
        "approx.",
        "approx",
        "about",
        "circa",
        "ca.",
        "ca ",
        "c.",
        "приблизно",
        "прибл.",
        "близько",
        "біля",
        "орієнтовно",
        "десь",
        "каля",
        "прыблізна",
        "прыкладна",
        "около",
        "примерно",
        "порядка",
        "około",
        "ok.",
        "environ",
        "env.",
    ];
    if let Some(rest) = text.strip_prefix(SIGNS) {
        return (without_about(rest.trim_start()).0, true);
    }
    let lower = text.to_lowercase();
    for word in WORDS {
        // Lower case can change the length of exotic letters; the cut is taken only where it fits.
        if lower.starts_with(word)
            && let Some(rest) = text.get(word.len()..)
        {
            return (rest.trim_start(), true);
        }
    }
    (text, false)
}

fn strip_each(text: &mut &str) -> bool {
    for word in ["по ", "Па ", "па ", "По ", "po ", "Po ", "@"] {
        if let Some(rest) = text.strip_prefix(word) {
            *text = rest.trim_start();
            return true;
        }
    }
    false
}

/// Whether a date stands at the start: `25.11.2026`, `2026-11-25`, `03/12/26`.
pub(in crate::exchange) fn is_dated(text: &str) -> bool {
    let end = text.find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | '/' | '-'));
    let head = text[..end.unwrap_or(text.len())].trim_end_matches(['.', '-', '/']);
    ['.', '/', '-'].into_iter().any(|mark| {
        let parts: Vec<&str> = head.split(mark).collect();
        let number = |at: usize| parts[at].parse::<u16>().ok();
        let plain = parts.len() == 3 && parts.iter().all(|part| (1..=4).contains(&part.len()));
        plain
            && (mark != '.' || parts[1].len() <= 2)
            && matches!((number(0), number(1), number(2)), (Some(a), Some(1..=31), Some(c)) if (1..=31).contains(&a) || (1..=31).contains(&c))
            && parts.iter().filter(|part| part.len() == 4).count() <= 1
    })
}

enum Scanned<'a> {
    Number(u64, &'a str),
    Ambiguous,
    None,
}

/// The number at the start, or the first one if words stand before it ("шт 600").
fn scan<'a>(text: &'a str, decimals: Decimals, lexicon: &Lexicon) -> Scanned<'a> {
    let starts =
        |text: &str| text.starts_with(|c: char| c.is_ascii_digit() || fraction(c).is_some());
    if !starts(text) {
        return worded(text, decimals, lexicon);
    }
    let digits_end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (head, tail) = text.split_at(digits_end);
    if let Some(thousandths) = slashed(head, tail) {
        return Scanned::Number(thousandths.0, thousandths.1);
    }
    let Some((grouped, tail)) = joined(text, lexicon) else { return Scanned::None };
    let Some((mut thousandths, mut rest)) = (match decided(&grouped, decimals) {
        Decided::Number(thousandths) => Some((thousandths, tail)),
        Decided::Ambiguous => return Scanned::Ambiguous,
        Decided::None => None,
    }) else {
        return Scanned::None;
    };
    if let Some(part) = rest.trim_start().chars().next().and_then(fraction) {
        thousandths += part;
        rest = &rest.trim_start()[rest.trim_start().chars().next().map_or(0, char::len_utf8)..];
    }
    let (factor, rest) = multiplier(rest, lexicon);
    match thousandths.checked_mul(factor) {
        Some(thousandths) => Scanned::Number(thousandths, rest),
        None => Scanned::Number(u64::MAX, rest),
    }
}

/// A number in words, or a number after words.
fn worded<'a>(text: &'a str, decimals: Decimals, lexicon: &Lexicon) -> Scanned<'a> {
    let end = text.find(|c: char| !c.is_alphabetic() && c != 'ʼ' && c != '’' && c != '\'');
    let (word, rest) = text.split_at(end.unwrap_or(text.len()));
    if let Some(value) = lexicon.word(WordKind::Number, &fold(word)).and_then(number_value) {
        return Scanned::Number(value, rest);
    }
    // "шт 600", "(600)", "№ 5": the unit may stand before the number, but only a known one.
    let Some(at) = text.find(|c: char| c.is_ascii_digit()) else { return Scanned::None };
    let before = text[..at].trim_matches(|c: char| !c.is_alphanumeric());
    if !before.is_empty() && lexicon.unit(before).is_none() {
        return Scanned::None;
    }
    match scan(&text[at..], decimals, lexicon) {
        Scanned::Number(thousandths, rest) if rest.trim().is_empty() => {
            Scanned::Number(thousandths, before)
        }
        found @ (Scanned::Number(..) | Scanned::Ambiguous | Scanned::None) => found,
    }
}

fn number_value(value: &str) -> Option<u64> {
    let number: f64 = value.parse().ok()?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "small facts of our own"
    )]
    let thousandths = (number * 1000.0).round() as u64;
    (thousandths > 0).then_some(thousandths)
}

fn fraction(letter: char) -> Option<u64> {
    Some(match letter {
        '½' => 500,
        '¼' => 250,
        '¾' => 750,
        '⅓' => 333,
        '⅔' => 667,
        _ => return None,
    })
}

/// `1/2` and `3/4`; other slashes are no fractions of goods.
fn slashed<'a>(head: &str, tail: &'a str) -> Option<(u64, &'a str)> {
    let rest = tail.strip_prefix('/')?;
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let thousandths = match (head, &rest[..end]) {
        ("1", "2") => 500,
        ("1", "4") => 250,
        ("3", "4") => 750,
        _ => return None,
    };
    Some((thousandths, &rest[end..]))
}

/// "тис", "k", "tys.": what the number is to be multiplied by.
fn multiplier<'a>(rest: &'a str, lexicon: &Lexicon) -> (u64, &'a str) {
    let text = rest.trim_start();
    let end = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    let word = &text[..end];
    let value =
        lexicon.word(WordKind::Number, &fold(word)).and_then(|value| value.parse::<u64>().ok());
    match value {
        Some(factor) if factor >= 1000 => (factor, text[end..].trim_start_matches('.')),
        _ => (1, rest),
    }
}

#[cfg(test)]
mod tests;

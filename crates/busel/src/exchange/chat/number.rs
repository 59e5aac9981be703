//! Numbers inside a sentence: `1 000`, `2,5`, `3 тис.`, `пів`, `двадцять пʼять`, `43-45`.
//!
//! A comma without a blank parts decimals only where a unit follows: in `43-5,44 - 4` it parts two
//! sizes. What can be read in two ways stays unclear.

use super::atom::What;
use super::token::{Kind, Token};
use crate::catalogue::letters::fold;
use crate::catalogue::{Lexicon, WordKind};

/// No more digits than this make a number.
const DIGITS_MAX: usize = 9;

/// Reads the number that begins here; says how many tokens it takes.
pub(super) fn read<'a>(tokens: &[Token<'_>], at: usize, lexicon: &Lexicon) -> (What<'a>, usize) {
    let Some((first, length)) = one(tokens, at, lexicon) else { return (What::Unclear, 1) };
    let after = at + length;
    let is_short = tokens[at].text.len() <= 6;
    if let (Some(dash), Some(next)) = (tokens.get(after), tokens.get(after + 1))
        && dash.is_dash()
        && is_short
        && next.kind == Kind::Digits
        && dash.is_glued == next.is_glued
        && !is_dated(tokens, after + 1)
        && let Some((second, more)) = one(tokens, after + 1, lexicon)
        && first < second
        && rises(first, second, dash.is_glued)
    {
        return (What::Range(first, second), length + 1 + more);
    }
    (What::Number(first), length)
}

/// A list such as `41-100` or `43 - 50` is a size and an amount, `43-45` and `10-15` are ranges.
fn rises(first: u64, second: u64, is_glued: bool) -> bool {
    let is_size = (17_000..=64_000).contains(&first);
    // "0-3" are months of age: nobody wants none.
    let most = if first == 0 { 12_000 } else { first * 10 };
    if is_size { is_glued && second - first <= 6_000 } else { is_glued && second <= most }
}

fn is_dated(tokens: &[Token<'_>], at: usize) -> bool {
    tokens.get(at + 1).is_some_and(|next| next.is_glued && (next.is('.') || next.is('/')))
        && tokens.get(at + 2).is_some_and(|next| next.is_glued && next.kind == Kind::Digits)
}

/// One number: digits, their groups, decimals and a multiplier.
fn one(tokens: &[Token<'_>], at: usize, lexicon: &Lexicon) -> Option<(u64, usize)> {
    let token = tokens.get(at)?;
    if token.text.len() > DIGITS_MAX {
        return None;
    }
    let mut digits = token.text.to_owned();
    let mut length = 1;
    let mut is_grouped = false;
    // "А-95 200 л": the end of a name is no thousand.
    while !token.is_glued
        && let Some(next) = tokens.get(at + length)
        && next.kind == Kind::Digits
        && !next.is_glued
        && next.text.len() == 3
        && (is_grouped || (digits.len() <= 3 && !digits.starts_with('0')))
        && digits.len() < DIGITS_MAX
        && tokens[at + length - 1].span().end + 2 >= next.at
    {
        digits.push_str(next.text);
        is_grouped = true;
        length += 1;
    }
    let mut thousandths = digits.parse::<u64>().ok()?.checked_mul(1000)?;
    if !is_grouped && let Some((part, more)) = decimals(tokens, at, lexicon) {
        match part {
            Some(part) => thousandths += part,
            None => return None,
        }
        length += more;
    }
    if let Some((factor, more)) = multiplier(tokens, at + length, lexicon) {
        thousandths = thousandths.checked_mul(factor)?;
        length += more;
    }
    Some((thousandths, length))
}

/// What stands behind a comma or dot that parts decimals; `None` inside if it can be read in two ways.
fn decimals(tokens: &[Token<'_>], at: usize, lexicon: &Lexicon) -> Option<(Option<u64>, usize)> {
    let mark = tokens.get(at + 1).filter(|mark| mark.is_glued && (mark.is(',') || mark.is('.')))?;
    let part = tokens.get(at + 2).filter(|part| part.is_glued && part.kind == Kind::Digits)?;
    let again = tokens.get(at + 3).is_some_and(|next| {
        next.is_glued
            && (next.is(',') || next.is('.'))
            && tokens.get(at + 4).is_some_and(|more| more.is_glued && more.kind == Kind::Digits)
    });
    if again || part.text.len() > 3 {
        return None;
    }
    let next = tokens.get(at + 3);
    let is_measured = next.is_some_and(|next| {
        next.kind == Kind::Word
            && (lexicon.unit(next.text).is_some()
                || worth_of(next.text, lexicon).is_some()
                || is_measure(next.text))
    });
    let whole = tokens[at].text;
    if part.text.len() == 3 {
        // "1,284": thousands or decimals? "0,500" has but one meaning.
        return Some((whole.starts_with('0').then(|| part.text.parse().ok()).flatten(), 2));
    }
    let is_half_size =
        part.text == "5" && whole.parse::<u32>().is_ok_and(|w| (3..=50).contains(&w));
    if !(is_measured || whole.starts_with('0') || is_half_size || mark.is('.')) {
        return None;
    }
    let padded = format!("{:0<3}", part.text);
    padded.parse().ok().map(|part| (Some(part), 2))
}

/// Whether the word is what power, warmth or charge is measured in.
pub(super) fn is_measure(word: &str) -> bool {
    super::measure::of(word).is_some()
}

fn worth_of(word: &str, lexicon: &Lexicon) -> Option<u64> {
    lexicon.word(WordKind::Number, &fold(word)).and_then(worth)
}

/// The worth of a number in words, in thousandths.
pub(super) fn worth(value: &str) -> Option<u64> {
    let (whole, part) = value.split_once('.').unwrap_or((value, ""));
    let part: u64 = format!("{part:0<3}").get(..3)?.parse().ok()?;
    Some(whole.parse::<u64>().ok()?.checked_mul(1000)?.saturating_add(part))
        .filter(|worth| *worth > 0)
}

fn is_multiplier(factor: u64, written: &str) -> bool {
    let folded = fold(written);
    let is_ten =
        ["десятк", "дзясятк", "dziesiatk", "десятков"].iter().any(|ten| folded.starts_with(ten));
    matches!(factor, 12 | 100 | 1000 | 1_000_000) || is_ten
}

/// "тис", "dozen", "десятки" behind a number.
fn multiplier(tokens: &[Token<'_>], at: usize, lexicon: &Lexicon) -> Option<(u64, usize)> {
    let word = tokens.get(at).filter(|token| token.kind == Kind::Word)?;
    let factor = worth_of(word.text, lexicon)? / 1000;
    if !is_multiplier(factor, word.text) {
        return None;
    }
    let has_dot = tokens.get(at + 1).is_some_and(|dot| dot.is_glued && dot.is('.'));
    let is_short = word.text.chars().count() <= 4;
    Some((factor, 1 + usize::from(has_dot && is_short)))
}

//! Days inside a sentence. What a day *means* (wanted by, from, keeps until) is said by the words
//! before it and decided where the sentence is read; here is only where one stands.

use busel_domain::time::Day;

use super::token::{Kind, Token};
use crate::catalogue::letters::fold;
use crate::catalogue::{Lexicon, WordKind};
use crate::exchange::dates::{Dates, Heard};
use crate::exchange::why::Why;

/// A day written with digits that begins here, and how many tokens it takes.
pub(super) fn numbered(
    tokens: &[Token<'_>],
    at: usize,
    dates: &Dates<'_>,
    lexicon: &Lexicon,
) -> Option<(Heard, usize)> {
    if let Some(found) = with_month(tokens, at, dates, lexicon) {
        return Some(found);
    }
    if let Some(found) = day_of_month(tokens, at, dates.as_of) {
        return Some(found);
    }
    if let Some(found) = from_day(tokens, at, dates) {
        return Some(found);
    }
    let (parts, marks, length) = chain(tokens, at);
    let digits = |at: usize| parts.get(at).map_or(0, |part| part.len());
    let value = |at: usize| parts.get(at).and_then(|part| part.parse::<u32>().ok()).unwrap_or(0);
    let text = parts.join(&marks.first().copied().unwrap_or('.').to_string());
    let same_marks = marks.windows(2).all(|pair| pair[0] == pair[1]);
    let is_whole = match (parts.len(), marks.first()) {
        (3, Some('.' | '/' | '-')) if same_marks => {
            let is_iso =
                digits(0) == 4 && (1..=12).contains(&value(1)) && (1..=31).contains(&value(2));
            let is_year = matches!(digits(2), 2 | 4) && (24..=2099).contains(&value(2));
            let is_day =
                |a: usize, b: usize| (1..=31).contains(&value(a)) && (1..=12).contains(&value(b));
            is_iso
                || (is_year && digits(0) <= 2 && digits(1) <= 2 && (is_day(0, 1) || is_day(1, 0)))
        }
        (2, Some('.')) => {
            let is_month_of_year = digits(0) <= 2 && digits(1) == 4 && (1..=12).contains(&value(0));
            let is_day = digits(0) <= 2
                && digits(1) == 2
                && (1..=31).contains(&value(0))
                && (1..=12).contains(&value(1));
            is_month_of_year && (2000..2100).contains(&value(1))
                || (is_day && !is_amount(tokens, at + length, lexicon))
        }
        (2, Some('/')) => {
            let is_month_of_year = digits(0) <= 2 && digits(1) == 4 && (1..=12).contains(&value(0));
            let is_day = digits(0) <= 2
                && digits(1) <= 2
                && (1..=31).contains(&value(0))
                && (1..=12).contains(&value(1));
            is_month_of_year || (is_day && is_marked(tokens, at, lexicon))
        }
        (2, Some('-')) => {
            digits(0) == 4
                && (2000..2100).contains(&value(0))
                && digits(1) == 2
                && (1..=12).contains(&value(1))
        }
        _ => false,
    };
    is_whole.then(|| (dates.read_text(&text), length))
}

/// `27-28.11` begins on the first of the two days.
fn from_day(tokens: &[Token<'_>], at: usize, dates: &Dates<'_>) -> Option<(Heard, usize)> {
    let dash = tokens.get(at + 1).filter(|dash| dash.is_glued && dash.is_dash())?;
    let last = tokens.get(at + 2).filter(|last| last.is_glued && last.kind == Kind::Digits)?;
    let dot = tokens.get(at + 3).filter(|dot| dot.is_glued && dot.is('.'))?;
    let month = tokens.get(at + 4).filter(|month| month.is_glued && month.text.len() == 2)?;
    let (first, second): (u8, u8) = (tokens[at].text.parse().ok()?, last.text.parse().ok()?);
    let number: u8 = month.text.parse().ok()?;
    let is_range = first < second && second <= 31 && (1..=12).contains(&number);
    let text = format!("{first}{}{}", dot.text, month.text);
    let _ = dash;
    is_range.then(|| (dates.read_text(&text), 5))
}

/// Digits with the same kind of glued mark between them.
fn chain<'t>(tokens: &[Token<'t>], at: usize) -> (Vec<&'t str>, Vec<char>, usize) {
    let mut parts = vec![tokens[at].text];
    let mut marks = Vec::new();
    let mut length = 1;
    while parts.len() < 4
        && let (Some(mark), Some(next)) = (tokens.get(at + length), tokens.get(at + length + 1))
        && let Kind::Sign(sign @ ('.' | '/' | '-')) = mark.kind
        && mark.is_glued
        && next.is_glued
        && next.kind == Kind::Digits
    {
        parts.push(next.text);
        marks.push(sign);
        length += 2;
    }
    (parts, marks, length)
}

/// Whether a unit follows, so that `2.05 кг` is no day.
fn is_amount(tokens: &[Token<'_>], at: usize, lexicon: &Lexicon) -> bool {
    tokens.get(at).is_some_and(|next| {
        next.kind == Kind::Word
            && (lexicon.unit(next.text).is_some() || super::number::is_measure(next.text))
            && fold(next.text) != "г"
    })
}

/// Whether the word before says that a day follows.
fn is_marked(tokens: &[Token<'_>], at: usize, lexicon: &Lexicon) -> bool {
    use crate::catalogue::Role;
    let before = at.checked_sub(1).and_then(|at| tokens.get(at));
    before.is_some_and(|word| {
        let does = lexicon.phrases().of(&fold(word.text));
        does.iter().any(|does| matches!(does.0, Role::Deadline | Role::From | Role::Expiry))
    })
}

/// `25 листопада`, `1 Dec 2026`, `1st of December`.
fn with_month(
    tokens: &[Token<'_>],
    at: usize,
    dates: &Dates<'_>,
    lexicon: &Lexicon,
) -> Option<(Heard, usize)> {
    let day: u32 = tokens[at].text.parse().ok().filter(|day| (1..=31).contains(day))?;
    let mut next = at + 1;
    while tokens.get(next).is_some_and(|token| {
        (token.is_glued && token.is_dash())
            || (token.kind == Kind::Word
                && matches!(
                    fold(token.text).as_str(),
                    "st" | "nd" | "rd" | "th" | "of" | "го" | "ого"
                ))
    }) {
        next += 1;
    }
    let month = tokens.get(next).filter(|token| token.kind == Kind::Word)?;
    let folded = fold(month.text);
    lexicon.word(WordKind::Month, &folded)?;
    // "5 мар" is a month, "5 сер" may be; a month's letters alone are no unit of goods.
    if lexicon.unit(month.text).is_some() || folded.chars().count() < 3 {
        return None;
    }
    next += 1;
    let year_at = next + usize::from(tokens.get(next).is_some_and(|dot| dot.is('.')));
    let year = tokens.get(year_at).filter(|token| {
        token.kind == Kind::Digits && token.text.len() == 4 && token.text.starts_with("20")
    });
    let text = match year {
        Some(year) => {
            next = year_at + 1;
            format!("{day} {folded} {}", year.text)
        }
        None => format!("{day} {folded}"),
    };
    Some((dates.read_text(&text), next - at))
}

/// `25-го`, `the 25th`: the next such day.
fn day_of_month(tokens: &[Token<'_>], at: usize, as_of: Day) -> Option<(Heard, usize)> {
    let day: u8 = tokens[at].text.parse().ok().filter(|day| (1..=31).contains(day))?;
    let dash = usize::from(tokens.get(at + 1).is_some_and(|dash| dash.is_glued && dash.is_dash()));
    let ending =
        tokens.get(at + 1 + dash).filter(|word| word.is_glued && word.kind == Kind::Word)?;
    let is_ending = match fold(ending.text).as_str() {
        "го" | "ого" | "е" | "му" | "га" => dash == 1,
        "st" | "nd" | "rd" | "th" => dash == 0,
        _ => false,
    };
    // "43-го размера" is a size.
    if !is_ending {
        return None;
    }
    let (year, month, today) = as_of.date();
    let year = i32::try_from(year).ok()?;
    let ahead = |month: u8| {
        let (year, month) = if month > 12 { (year + 1, month - 12) } else { (year, month) };
        Day::from_date(year, month, day)
    };
    let found = if day >= today { ahead(month) } else { None }.or_else(|| ahead(month + 1))?;
    let text = tokens[at].text.to_owned();
    let why = Why::YearAssumed { text, date: found.to_string() };
    Some((Heard::Assumed(found, why), 2 + dash))
}

//! The marks inside a number: which set off thousands, which decimals, and where a number ends and
//! a unit begins.

use super::{Decimals, fraction};
use crate::catalogue::Lexicon;
use crate::exchange::units::LineUnit;

/// The digits with their marks, thousands that are set off by spaces joined, and the text after.
pub(super) fn joined<'a>(text: &'a str, lexicon: &Lexicon) -> Option<(String, &'a str)> {
    let is_digit = |c: char| c.is_ascii_digit();
    let run = |text: &str| text.find(|c: char| !is_digit(c)).unwrap_or(text.len());
    let mut end = run(text);
    let mut grouped = text[..end].to_owned();
    if end == 0 {
        return text.chars().next().and_then(fraction).map(|_| (String::from("0"), text));
    }
    let mut may_group = end <= 3;
    while let Some(mark) = text[end..].chars().next() {
        let after = &text[end + mark.len_utf8()..];
        let length = run(after);
        if length == 0 {
            break;
        }
        match mark {
            ',' | '.' => {
                grouped.push(mark);
                may_group = may_group && length == 3;
            }
            _ if !may_group || length != 3 => break,
            '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}' | '\'' | '’' => {}
            // A plain space may also stand before a unit: "300 250ml Bottle", "5 100 per Pack".
            ' ' if !LineUnit::parse(after, lexicon).is_some_and(|unit| unit.is_contained()) => {}
            _ => break,
        }
        grouped.push_str(&after[..length]);
        end = text.len() - after.len() + length;
    }
    Some((grouped, &text[end..]))
}

pub(super) enum Decided {
    Number(u64),
    Ambiguous,
    None,
}

/// Which marks are for thousands and which for decimals.
pub(super) fn decided(grouped: &str, decimals: Decimals) -> Decided {
    let commas = grouped.matches(',').count();
    let dots = grouped.matches('.').count();
    let last = grouped.rfind([',', '.']);
    let groups_are_whole = |mark: char| {
        let mut parts = grouped.split(mark);
        let first = parts.next().unwrap_or_default().len();
        (1..=3).contains(&first)
            && parts.all(|part| part.split([',', '.']).next().map(str::len) == Some(3))
    };
    let decimal_at = match (commas, dots, last) {
        (_, _, None) => None,
        (0, 1, Some(at)) | (1, 0, Some(at)) => {
            let is_group =
                grouped.len() - at - 1 == 3 && (1..=3).contains(&at) && !grouped.starts_with('0');
            match (is_group, commas == 1, decimals) {
                (false, _, _) => Some(at),
                (true, true, Decimals::Comma) | (true, false, Decimals::Dot | Decimals::Unseen) => {
                    return Decided::Ambiguous;
                }
                (true, true, Decimals::Dot | Decimals::Unseen) | (true, false, Decimals::Comma) => {
                    None
                }
            }
        }
        (_, 0, _) if groups_are_whole(',') => None,
        (0, _, _) if groups_are_whole('.') => None,
        (1.., 1, Some(at)) if grouped.as_bytes()[at] == b'.' && groups_are_whole(',') => Some(at),
        (1, 1.., Some(at)) if grouped.as_bytes()[at] == b',' && groups_are_whole('.') => Some(at),
        _ => return Decided::None,
    };
    let (whole, part) = decimal_at.map_or((grouped, ""), |at| (&grouped[..at], &grouped[at + 1..]));
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    // Seventeen digits are refused further on as absurd; here they must not overflow.
    let whole: u64 = if whole.len() > 15 { u64::MAX / 1000 } else { whole.parse().unwrap_or(0) };
    let part: u64 = format!("{part:0<3}")[..3].parse().unwrap_or(0);
    Decided::Number(whole.saturating_mul(1000).saturating_add(part))
}

//! Numbers beside a thing, decided: size or amount; exact, or a limit that is asked about.

use super::Lots;
use crate::exchange::chat::fit::Fit;
use crate::exchange::chat::goods::number_json;
use crate::exchange::chat::proposal::{SaidSize, System};
use crate::exchange::chat::value::{Found, Value, Values, both};
use crate::exchange::units::thousandths_text;
use crate::exchange::why::Why;

/// Decides of each bare number whether it is a size or an amount.
pub(super) fn decided(
    found: &[Found],
    values: &Values<'_, '_>,
    text: &str,
    read: &mut Lots,
) -> Vec<Found> {
    let fit = values.fit;
    let is_latin = !text.chars().any(crate::catalogue::letters::is_cyrillic);
    let mut decided: Vec<Found> = Vec::new();
    for (at, (value, span)) in found.iter().enumerate() {
        let Value::Bare(number) = *value else {
            decided.push((value.clone(), span.clone()));
            continue;
        };
        let written = values.digits(span, number);
        match role(found, at, &decided, number, fit) {
            Bare::Size => {
                decided.push((Value::Size(fit.size(written, number, is_latin)), span.clone()));
            }
            Bare::Amount => decided.push((Value::Amount(number, None), span.clone())),
            Bare::Either => {
                read.asks.push(Why::SizeOrAmount { text: thousandths_text(number) });
                if matches!(fit, Fit::Shoe | Fit::Socks | Fit::Nappy) {
                    let size = fit.size(written, number, is_latin);
                    decided.push((Value::Size(size), span.clone()));
                }
            }
        }
    }
    decided
}

/// What a bare number is.
enum Bare {
    Size,
    Amount,
    /// Nobody can tell.
    Either,
}

fn is_amount(found: &Found) -> bool {
    matches!(found.0, Value::Amount(..))
}

/// What the bare number at this position is, by what stands before and behind it.
fn role(found: &[Found], at: usize, decided: &[Found], number: u64, fit: Fit) -> Bare {
    let is_told = |found: &&Found| matches!(found.0, Value::Size(_) | Value::Amount(..));
    let last = decided.iter().rev().find(is_told);
    let after_comma = matches!(decided.last(), Some((Value::Comma, _)));
    let after_size = matches!(last, Some((Value::Size(_), _)));
    let after_each = matches!(
        decided.last(),
        Some((Value::Each | Value::About | Value::AtLeast | Value::AtMost, _))
    );
    if !fit.takes(number) || after_each || (after_size && !after_comma) {
        return Bare::Amount;
    }
    let mut behind = found[at + 1..].iter().map(|(value, _)| value);
    let next = behind.find(|value| !matches!(value, Value::Comma | Value::Each | Value::About));
    let next_is_each = matches!(found.get(at + 1), Some((Value::Each, _)));
    let goes_on =
        matches!(next, Some(Value::Amount(..) | Value::Bare(_) | Value::Span(..) | Value::Size(_)));
    if goes_on {
        return Bare::Size;
    }
    if next_is_each {
        // "43, 20": a size that everybody knows, then a number that can be none of a grown person.
        return if after_size && !fit.is_likely(number) { Bare::Amount } else { Bare::Size };
    }
    if after_size {
        // The last of a row of sizes, with no amount among them: "10 пар: 42, 43".
        let from = decided.iter().position(|(value, _)| matches!(value, Value::Size(_)));
        let has_amount = decided[from.unwrap_or(0)..].iter().any(is_amount);
        let is_number =
            |found: &&Found| matches!(found.0, Value::Amount(..) | Value::Bare(_) | Value::Size(_));
        let is_first =
            !found.iter().any(is_amount) || found.iter().find(is_number).is_some_and(is_amount);
        let is_size = fit.is_likely(number) && is_first && !has_amount;
        return if is_size { Bare::Size } else { Bare::Amount };
    }
    let counted = |found: &&Found| {
        matches!(found.0, Value::Bare(_) | Value::Amount(..) | Value::Size(_) | Value::Span(..))
    };
    let is_alone = found.iter().filter(counted).count() == 1;
    match last {
        Some((Value::Amount(..), _)) => Bare::Size,
        _ if is_alone && fit.is_likely(number) => Bare::Either,
        _ => Bare::Amount,
    }
}

/// Takes out what limits amounts: ranges, "at most", "or", words such as "many".
pub(super) fn limited(found: Vec<Found>, text: &str, read: &mut Lots) -> Vec<Found> {
    let mut kept: Vec<Found> = Vec::new();
    let mut found = found.into_iter().peekable();
    let has_number =
        |kept: &[Found]| kept.iter().any(|(value, _)| matches!(value, Value::Amount(..)));
    while let Some((value, span)) = found.next() {
        match value {
            Value::About => read.is_about = true,
            Value::Unclear => read.asks.push(Why::AmbiguousAmount { text: text[span].to_owned() }),
            Value::Vague => {
                if !has_number(&kept)
                    && !matches!(found.peek(), Some((Value::Amount(..) | Value::Size(_), _)))
                {
                    read.asks.push(Why::VagueAmount { text: text[span].to_owned() });
                }
            }
            Value::Span(low, high, unit) => {
                read.asks.push(Why::RangeAmount { text: text[span.clone()].to_owned() });
                read.attrs.push(("qty_min".into(), number_json(low)));
                read.attrs.push(("qty_max".into(), number_json(high)));
                if let Some(unit) = unit {
                    kept.push((Value::Container(unit), span));
                }
            }
            Value::AtMost => {
                if let Some((Value::Amount(number, unit), at)) =
                    found.next_if(|(value, _)| matches!(value, Value::Amount(..)))
                {
                    read.asks.push(Why::RangeAmount { text: text[both(&span, &at)].to_owned() });
                    read.attrs.push(("qty_max".into(), number_json(number)));
                    kept.extend(unit.map(|unit| (Value::Container(unit), at)));
                }
            }
            Value::Or | Value::AtLeast => {
                while found.next_if(|(value, _)| matches!(value, Value::Comma)).is_some() {}
                let is_least = value == Value::AtLeast
                    || found.next_if(|(value, _)| matches!(value, Value::AtLeast)).is_some();
                let next = found.next_if(|found| has_number(&kept) && is_amount(found));
                if let Some((Value::Amount(number, _), at)) = next {
                    let text = text[both(&span, &at)].to_owned();
                    read.asks.push(Why::AlternativeAmount { text });
                    if is_least {
                        read.accepted = Some(number);
                    } else {
                        kept.retain(|found| !is_amount(found));
                    }
                } else if is_least && found.peek().is_some_and(is_amount) {
                    read.attrs.push(("at_least".into(), true.into()));
                }
            }
            Value::Size(_)
            | Value::Amount(..)
            | Value::Bare(_)
            | Value::Pack(..)
            | Value::Container(_)
            | Value::Each
            | Value::Comma
            | Value::Who(_) => kept.push((value, span)),
        }
    }
    unclear_sizes(&kept, read);
    kept
}

/// Asks about sizes of no known system.
fn unclear_sizes(kept: &[Found], read: &mut Lots) {
    for (value, _) in kept {
        if let Value::Size(SaidSize { system: System::Unknown, value }) = value {
            let why = Why::UnclearShoeSize { size: value.to_string() };
            if !read.asks.contains(&why) {
                read.asks.push(why);
            }
        }
    }
}

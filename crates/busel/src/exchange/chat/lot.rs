//! From sizes and amounts in a row to lots: this size, so many.

use std::ops::Range;

use busel_domain::size::Wearer;

use super::goods::{Attr, number_json};
use super::proposal::{Content, SaidSize, System};
use super::value::{Fit, Found, Value, Values};
use crate::exchange::units::thousandths_text;
use crate::exchange::why::Why;

/// One size of a thing, and how many of it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Lot {
    pub(super) size: Option<(SaidSize, Range<usize>)>,
    pub(super) amount: Option<(u64, Range<usize>)>,
    pub(super) unit: Option<(Box<str>, Range<usize>)>,
    pub(super) pack: Option<(Content, Range<usize>)>,
    pub(super) is_each: bool,
    pub(super) who: Option<Wearer>,
}

/// What the values of a thing come to.
#[derive(Debug, Clone, Default)]
pub(super) struct Lots {
    pub(super) lots: Vec<Lot>,
    pub(super) asks: Vec<Why>,
    pub(super) attrs: Vec<Attr>,
    /// The least that would be taken too, where that is said behind another amount.
    pub(super) accepted: Option<u64>,
    pub(super) is_about: bool,
}

/// An amount that waits for its size, or a size for its amount.
#[derive(Debug, Default)]
struct Open {
    sizes: Vec<(SaidSize, Range<usize>)>,
    amount: Option<Lot>,
}

/// Puts values together.
pub(super) fn lots(found: &[Found], values: &Values<'_, '_>, text: &str) -> Lots {
    let mut read = Lots::default();
    let found = decided(found, values, text, &mut read);
    let mut found = limited(found, text, &mut read);
    packs(&mut found, text, &mut read);
    let first_size = found.iter().position(|(value, _)| matches!(value, Value::Size(_)));
    let first_amount = found.iter().position(|(value, _)| matches!(value, Value::Amount(..)));
    let amounts = found.iter().filter(|(value, _)| matches!(value, Value::Amount(..))).count();
    let (first_size, first_amount, amounts) = if leading_total(&mut found, text, &mut read) {
        (Some(0), Some(1), amounts - 1)
    } else {
        (first_size, first_amount, amounts)
    };
    if parallel(&found, &mut read) {
        return read;
    }
    let is_size_first = match (first_size, first_amount) {
        (Some(size), Some(amount)) => size < amount,
        _either => true,
    };
    // "10 пар: 42, 43" shares one amount; "по 2 пари 42, 43" gives it to each.
    let shares_one = !is_size_first && amounts == 1;
    assemble(&found, is_size_first, shares_one, &mut read);
    read
}

/// "M, L, XL – 5, 10, 5": as many amounts as sizes, in the same sequence.
fn parallel(found: &[Found], read: &mut Lots) -> bool {
    let is_size = |found: &&Found| matches!(found.0, Value::Size(_));
    let sizes: Vec<&Found> = found.iter().filter(is_size).collect();
    let amounts: Vec<&Found> =
        found.iter().filter(|found| matches!(found.0, Value::Amount(..))).collect();
    let last_size = found.iter().rposition(|found| is_size(&found));
    let first_amount = found.iter().position(|found| matches!(found.0, Value::Amount(..)));
    let is_parallel = sizes.len() >= 2
        && sizes.len() == amounts.len()
        && last_size.zip(first_amount).is_some_and(|(size, amount)| size < amount);
    if !is_parallel {
        return false;
    }
    for ((size, at), (amount, span)) in sizes.into_iter().zip(amounts) {
        let (Value::Size(size), Value::Amount(number, unit)) = (size, amount) else { continue };
        read.lots.push(Lot {
            size: Some((size.clone(), at.clone())),
            amount: Some((*number, span.clone())),
            unit: unit.clone().map(|unit| (unit, span.clone())),
            ..Lot::default()
        });
    }
    true
}

/// "12 пар: 38-4, 39-4, 40-4": the amount before the list is its sum.
fn leading_total(found: &mut Vec<Found>, text: &str, read: &mut Lots) -> bool {
    let parts: Vec<(bool, u64)> = found
        .iter()
        .filter_map(|(value, _)| match value {
            Value::Size(_) => Some((true, 0)),
            Value::Amount(number, _) => Some((false, *number)),
            _other => None,
        })
        .collect();
    let alternates = parts.len() >= 5
        && parts[1..].iter().enumerate().all(|(at, (is_size, _))| *is_size == (at % 2 == 0))
        && parts.len() % 2 == 1;
    let Some((false, total)) = parts.first().copied().filter(|_| alternates) else { return false };
    let Some(at) = found.iter().position(|(value, _)| matches!(value, Value::Amount(..))) else {
        return false;
    };
    let (_, span) = found.remove(at);
    let sum: u64 = parts[1..].iter().map(|(_, number)| number).sum();
    if sum != total {
        read.asks.push(Why::SizesDoNotAddUp {
            text: text[span].to_owned(),
            sum: thousandths_text(sum),
            said: thousandths_text(total),
        });
    }
    true
}

fn assemble(found: &[Found], is_size_first: bool, shares_one: bool, read: &mut Lots) {
    let mut open = Open::default();
    let mut is_each = false;
    let mut who: Option<Wearer> = None;
    let mut pack: Option<(Content, Range<usize>)> = None;
    let mut container: Option<(Box<str>, Range<usize>)> = None;
    for (value, span) in found {
        match value {
            Value::Each => is_each = true,
            Value::Who(wearer) => who = Some(*wearer),
            Value::Size(size) if is_size_first => open.sizes.push((size.clone(), span.clone())),
            Value::Size(size) => {
                let size = Some((size.clone(), span.clone()));
                match &open.amount {
                    Some(amount) => read.lots.push(Lot { size, ..amount.clone() }),
                    None => open.sizes.extend(size),
                }
                let keeps = shares_one || open.amount.as_ref().is_some_and(|amount| amount.is_each);
                if !keeps {
                    open.amount = None;
                }
            }
            Value::Amount(number, unit) => {
                let unit = unit.clone().map(|unit| (unit, span.clone()));
                let lot = Lot {
                    amount: Some((*number, span.clone())),
                    unit,
                    is_each,
                    who,
                    ..Lot::default()
                };
                if is_size_first && !open.sizes.is_empty() {
                    give(&mut open.sizes, &lot, read);
                } else if is_size_first {
                    read.lots.push(lot);
                } else {
                    read.lots
                        .extend(open.amount.take().filter(|known| !known.is_each && !shares_one));
                    open.amount = Some(lot);
                }
                is_each = false;
            }
            Value::Pack(number, unit, holder) => {
                pack = pack.or(Some(((*number, unit.clone()), span.clone())));
                container = container.or(holder.clone().map(|holder| (holder, span.clone())));
            }
            Value::Container(unit) => container = container.or(Some((unit.clone(), span.clone()))),
            Value::Bare(_)
            | Value::Span(..)
            | Value::Unclear
            | Value::About
            | Value::AtLeast
            | Value::AtMost
            | Value::Vague
            | Value::Or
            | Value::Comma => {}
        }
    }
    let is_used = open
        .amount
        .as_ref()
        .is_some_and(|amount| read.lots.iter().any(|lot| lot.amount == amount.amount));
    read.lots.extend(open.amount.take().filter(|_| !is_used));
    if shares_one && read.lots.len() > 1 && !read.lots[0].is_each {
        undivided(read);
    }
    for size in std::mem::take(&mut open.sizes) {
        read.lots.push(Lot { size: Some(size), ..Lot::default() });
    }
    if read.lots.is_empty() && (pack.is_some() || container.is_some()) {
        read.lots.push(Lot::default());
    }
    for lot in &mut read.lots {
        lot.pack = lot.pack.clone().or(pack.clone());
        let is_bare = lot.unit.as_ref().is_none_or(|(unit, _)| &**unit == "piece");
        if is_bare && container.is_some() {
            lot.unit.clone_from(&container);
        }
    }
}

/// Gives an amount to the sizes that wait for it.
fn give(sizes: &mut Vec<(SaidSize, Range<usize>)>, lot: &Lot, read: &mut Lots) {
    let is_shared = sizes.len() > 1 && !lot.is_each;
    for size in std::mem::take(sizes) {
        read.lots.push(Lot { size: Some(size), ..lot.clone() });
    }
    if is_shared {
        undivided(read);
    }
}

/// One amount for several sizes: nobody knows how many of each.
fn undivided(read: &mut Lots) {
    let names: Vec<&str> = read
        .lots
        .iter()
        .filter_map(|lot| lot.size.as_ref())
        .map(|(size, _)| &*size.value)
        .collect();
    let text = names.join(", ");
    for lot in &mut read.lots {
        lot.amount = None;
    }
    read.asks.push(Why::SizesWithoutAmounts { text });
}

/// Decides of each bare number whether it is a size or an amount.
fn decided(found: &[Found], values: &Values<'_, '_>, text: &str, read: &mut Lots) -> Vec<Found> {
    let fit = values.fit;
    let is_latin = !text.chars().any(crate::catalogue::letters::is_cyrillic);
    let mut decided: Vec<Found> = Vec::new();
    let found: &[Found] = found;
    let numbers = found
        .iter()
        .filter(|(value, _)| {
            matches!(value, Value::Bare(_) | Value::Amount(..) | Value::Size(_) | Value::Span(..))
        })
        .count();
    for (at, (value, span)) in found.iter().enumerate() {
        let Value::Bare(number) = value else {
            decided.push((value.clone(), span.clone()));
            continue;
        };
        let number = *number;
        let as_size = || {
            let written = text[span.clone()].replace(',', ".");
            (Value::Size(fit.size(written, number, is_latin)), span.clone())
        };
        let as_amount = || (Value::Amount(number, None), span.clone());
        let last = decided
            .iter()
            .rev()
            .find(|(value, _)| matches!(value, Value::Size(_) | Value::Amount(..)));
        let after_comma = matches!(decided.last(), Some((Value::Comma, _)));
        let after_size = matches!(last, Some((Value::Size(_), _)));
        let after_each = matches!(
            decided.last(),
            Some((Value::Each | Value::About | Value::AtLeast | Value::AtMost, _))
        );
        let next = found[at + 1..]
            .iter()
            .map(|(value, _)| value)
            .find(|value| !matches!(value, Value::Comma | Value::Each | Value::About));
        let next_is_each = matches!(found.get(at + 1), Some((Value::Each, _)));
        let goes_on = matches!(
            next,
            Some(Value::Amount(..) | Value::Bare(_) | Value::Span(..) | Value::Size(_))
        );
        let all_amounts =
            found.iter().filter(|(value, _)| matches!(value, Value::Amount(..))).count();
        if !fit.takes(number) || after_each || (after_size && !after_comma) {
            decided.push(as_amount());
        } else if goes_on || next_is_each {
            // "43, 20": a size that everybody knows, then a number that can be none of a grown person.
            decided.push(if after_size && !fit.is_likely(number) && !goes_on {
                as_amount()
            } else {
                as_size()
            });
        } else if after_size {
            // The last of a row of sizes, with no amount among them: "10 пар: 42, 43".
            let from =
                decided.iter().position(|(value, _)| matches!(value, Value::Size(_))).unwrap_or(0);
            let has_amount =
                decided[from..].iter().any(|(value, _)| matches!(value, Value::Amount(..)));
            let is_first = all_amounts == 0
                || matches!(
                    found.iter().find(|(value, _)| matches!(
                        value,
                        Value::Amount(..) | Value::Bare(_) | Value::Size(_)
                    )),
                    Some((Value::Amount(..), _))
                );
            decided.push(if fit.is_likely(number) && is_first && !has_amount {
                as_size()
            } else {
                as_amount()
            });
        } else if matches!(last, Some((Value::Amount(..), _))) {
            decided.push(as_size());
        } else if numbers == 1 && fit.is_likely(number) {
            read.asks.push(Why::SizeOrAmount { text: thousandths_text(number) });
            if matches!(fit, Fit::Shoe | Fit::Socks | Fit::Nappy) {
                decided.push(as_size());
            }
        } else {
            decided.push(as_amount());
        }
    }
    decided
}

/// Takes out what limits amounts: ranges, "at most", "or", words such as "many".
fn limited(found: Vec<Found>, text: &str, read: &mut Lots) -> Vec<Found> {
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
                    read.asks.push(Why::RangeAmount { text: text[span.start..at.end].to_owned() });
                    read.attrs.push(("qty_max".into(), number_json(number)));
                    kept.extend(unit.map(|unit| (Value::Container(unit), at)));
                }
            }
            Value::Or => {
                while found.next_if(|(value, _)| matches!(value, Value::Comma)).is_some() {}
                let least = found.next_if(|(value, _)| matches!(value, Value::AtLeast)).is_some();
                if has_number(&kept)
                    && let Some((Value::Amount(number, _), at)) =
                        found.next_if(|(value, _)| matches!(value, Value::Amount(..)))
                {
                    read.asks
                        .push(Why::AlternativeAmount { text: text[span.start..at.end].to_owned() });
                    if least {
                        read.accepted = Some(number);
                    } else {
                        kept.retain(|(value, _)| !matches!(value, Value::Amount(..)));
                    }
                }
            }
            Value::AtLeast => {
                if has_number(&kept)
                    && let Some((Value::Amount(number, _), at)) =
                        found.next_if(|(value, _)| matches!(value, Value::Amount(..)))
                {
                    read.asks
                        .push(Why::AlternativeAmount { text: text[span.start..at.end].to_owned() });
                    read.accepted = Some(number);
                } else if matches!(found.peek(), Some((Value::Amount(..), _))) {
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
    for (value, _) in &kept {
        if let Value::Size(SaidSize { system: System::Unknown, value }) = value {
            let why = Why::UnclearShoeSize { size: value.to_string() };
            if !read.asks.contains(&why) {
                read.asks.push(why);
            }
        }
    }
    kept
}

/// Whether something measured stands among the amounts, which makes of another a count of packs.
fn has_pack_or_measure(found: &[Found]) -> bool {
    found.iter().any(|(value, _)| match value {
        Value::Amount(_, Some(unit)) => super::value::is_measured(unit),
        _other => false,
    })
}

/// Tells what is in one from how many there are.
fn packs(found: &mut Vec<Found>, text: &str, read: &mut Lots) {
    use super::value::is_measured;
    let is_pallet = |unit: &str| matches!(unit, "pallet" | "euro_pallet");
    // "2 палети по 1000 шт" counts what is on the pallets: they are a way to travel, no unit.
    let pallets = found
        .iter()
        .position(|(value, _)| matches!(value, Value::Amount(_, Some(unit)) if is_pallet(unit)));
    if let Some(at) = pallets
        && let Some(pack) = found
            .iter()
            .position(|(value, _)| matches!(value, Value::Pack(_, unit, _) if !is_measured(unit)))
        && let (Value::Amount(count, _), Value::Pack(each, unit, _)) =
            (found[at].0.clone(), found[pack].0.clone())
    {
        let span = found[at].1.start..found[pack].1.end;
        read.attrs.push(("pallets".into(), number_json(count)));
        found[at] = (Value::Amount(count.saturating_mul(each) / 1000, Some(unit)), span);
        found.remove(pack);
    }
    // "вода 5 л 10 бутлів": what is measured is in one, what is counted is how many.
    let measured = found
        .iter()
        .position(|(value, _)| matches!(value, Value::Amount(_, Some(unit)) if is_measured(unit)));
    let counted = found.iter().position(|(value, _)| match value {
        Value::Amount(_, Some(unit)) => !is_measured(unit),
        Value::Amount(_, None) => true,
        _other => false,
    });
    let has_pack = found.iter().any(|(value, _)| matches!(value, Value::Pack(..)));
    let holds = found.iter().any(|(value, _)| matches!(value, Value::Container(_)));
    if let Some(at) = measured
        && (counted.is_some() || holds)
        && !has_pack
        && let Value::Amount(number, Some(unit)) = found[at].0.clone()
    {
        found[at].0 = Value::Pack(number, unit, None);
    }
    // "6 упаковок, 180 шт": the second says what the first comes to.
    let mut seen = false;
    let has_sizes = found.iter().any(|(value, _)| matches!(value, Value::Size(_)));
    if !has_sizes {
        // "Nan 1, 3 банки": of two amounts the one with a unit was meant as an amount.
        let is_united = |value: &Value| matches!(value, Value::Amount(_, Some(_)));
        let united = found.iter().filter(|(value, _)| is_united(value)).count();
        let bare = found.iter().position(|(value, _)| matches!(value, Value::Amount(_, None)));
        if let Some(at) = bare.filter(|_| united == 1 && !has_pack_or_measure(found)) {
            let (_, span) = found.remove(at);
            read.asks.push(Why::AlternativeAmount { text: text[span].to_owned() });
        }
        let holds_others = found.iter().any(|(value, _)| matches!(value, Value::Amount(_, Some(unit)) if super::value::is_container(unit)));
        let mut left: Option<Range<usize>> = None;
        found.retain(|(value, span)| {
            let is_amount = matches!(value, Value::Amount(..));
            let keep = !is_amount || !seen;
            seen |= is_amount;
            if !keep && !holds_others {
                left = left.take().or(Some(span.clone()));
            }
            keep
        });
        // A second amount of the same thing is never dropped in silence.
        if let Some(span) = left {
            read.asks.push(Why::AlternativeAmount { text: text[span].to_owned() });
        }
    }
}

//! From sizes and amounts in a row to lots: this size, so many.

mod decided;
mod packs;

use std::ops::Range;

use busel_domain::size::Wearer;

use decided::{decided, limited};
use packs::packs;

use super::goods::Attr;
use super::proposal::{Content, SaidSize};
use super::value::{Found, Value, Values};
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
    pub(super) all: Vec<Lot>,
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
        read.all.push(Lot {
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
        .filter_map(|(value, _)| {
            if let Value::Amount(number, _) = value {
                return Some((false, *number));
            }
            matches!(value, Value::Size(_)).then_some((true, 0))
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
    for (at, (value, span)) in found.iter().enumerate() {
        let is_amount = |found: Option<&Found>| matches!(found, Some((Value::Amount(..), _)));
        let is_last_amount =
            at > 0 && is_amount(found.get(at - 1)) && !is_amount(found.get(at + 1));
        match value {
            // "30 each" says it behind, "по 30" before.
            Value::Each if is_last_amount => each_of_last(&mut open, read),
            Value::Each => is_each = true,
            Value::Who(wearer) => who = Some(*wearer),
            Value::Size(size) if is_size_first => open.sizes.push((size.clone(), span.clone())),
            Value::Size(size) => {
                let size = Some((size.clone(), span.clone()));
                match &open.amount {
                    Some(amount) => read.all.push(Lot { size, ..amount.clone() }),
                    None => open.sizes.extend(size),
                }
                let keeps = shares_one || open.amount.as_ref().is_some_and(|amount| amount.is_each);
                if !keeps {
                    open.amount = None;
                }
            }
            Value::Amount(number, unit) => {
                let unit = unit.clone().map(|unit| (unit, span.clone()));
                // "8, 9 and 10 - 4 pairs of each" says it behind.
                let is_each_behind = matches!(found.get(at + 1), Some((Value::Each, _)))
                    && !is_amount(found.get(at + 2));
                let lot = Lot {
                    amount: Some((*number, span.clone())),
                    unit,
                    is_each: is_each || is_each_behind,
                    who,
                    ..Lot::default()
                };
                if is_size_first && !open.sizes.is_empty() {
                    give(&mut open.sizes, &lot, read);
                } else if is_size_first {
                    read.all.push(lot);
                } else {
                    read.all
                        .extend(open.amount.take().filter(|known| !known.is_each && !shares_one));
                    open.amount = Some(lot);
                }
                is_each = false;
            }
            Value::Pack(number, unit, holder) => {
                let content = Some(((*number, unit.clone()), span.clone()));
                own_pack(&mut open, read, content.as_ref());
                pack = pack.or(content);
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
    close(open, shares_one, pack.as_ref(), container.as_ref(), read);
}

/// What stands behind an amount says that it is so many of each.
fn each_of_last(open: &mut Open, read: &mut Lots) {
    for lot in read.all.last_mut().into_iter().chain(open.amount.as_mut()) {
        lot.is_each = true;
    }
}

/// "12 packs of 44, 8 packs of 40": each amount has its own.
fn own_pack(open: &mut Open, read: &mut Lots, content: Option<&(Content, Range<usize>)>) {
    if let Some(amount) = open.amount.as_mut().filter(|lot| lot.pack.is_none()) {
        amount.pack = content.cloned();
    }
    let last = read.all.last().and_then(|lot| lot.amount.clone());
    for lot in read.all.iter_mut().filter(|lot| last.is_some() && lot.amount == last) {
        lot.pack = lot.pack.take().or(content.cloned());
    }
}

/// What waits when all values are read: an amount without a size, sizes without an amount.
fn close(
    mut open: Open,
    shares_one: bool,
    pack: Option<&(Content, Range<usize>)>,
    container: Option<&(Box<str>, Range<usize>)>,
    read: &mut Lots,
) {
    let is_used = open
        .amount
        .as_ref()
        .is_some_and(|amount| read.all.iter().any(|lot| lot.amount == amount.amount));
    read.all.extend(open.amount.take().filter(|_| !is_used));
    if shares_one && read.all.len() > 1 && !read.all[0].is_each {
        undivided(read);
    }
    for size in std::mem::take(&mut open.sizes) {
        read.all.push(Lot { size: Some(size), ..Lot::default() });
    }
    if read.all.is_empty() && (pack.is_some() || container.is_some()) {
        read.all.push(Lot::default());
    }
    for lot in &mut read.all {
        lot.pack = lot.pack.take().or(pack.cloned());
        let is_bare = lot.unit.as_ref().is_none_or(|(unit, _)| &**unit == "piece");
        if is_bare && container.is_some() {
            lot.unit = container.cloned();
        }
    }
}

/// Gives an amount to the sizes that wait for it.
fn give(sizes: &mut Vec<(SaidSize, Range<usize>)>, lot: &Lot, read: &mut Lots) {
    let is_shared = sizes.len() > 1 && !lot.is_each;
    for size in std::mem::take(sizes) {
        read.all.push(Lot { size: Some(size), ..lot.clone() });
    }
    if is_shared {
        undivided(read);
    }
}

/// One amount for several sizes: nobody knows how many of each.
fn undivided(read: &mut Lots) {
    let names: Vec<&str> =
        read.all.iter().filter_map(|lot| lot.size.as_ref()).map(|(size, _)| &*size.value).collect();
    let text = names.join(", ");
    for lot in &mut read.all {
        lot.amount = None;
    }
    read.asks.push(Why::SizesWithoutAmounts { text });
}

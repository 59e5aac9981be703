//! What is in one pack, told from how many packs there are.

use std::ops::Range;

use super::Lots;
use crate::exchange::chat::goods::number_json;
use crate::exchange::chat::value::{Found, Value, both, is_container, is_measured};
use crate::exchange::why::Why;

/// Tells what is in one from how many there are.
pub(super) fn packs(found: &mut Vec<Found>, text: &str, read: &mut Lots) {
    let is_pallet = |unit: &str| matches!(unit, "pallet" | "euro_pallet");
    // "2 палети по 1000 шт" counts what is on the pallets: they are a way to travel, no unit.
    let pallets = found
        .iter()
        .position(|(value, _)| matches!(value, Value::Amount(_, Some(unit)) if is_pallet(unit)));
    if let Some(at) = pallets
        && let Some(pack) = found
            .iter()
            .position(|(value, _)| matches!(value, Value::Pack(_, unit, _) if !is_measured(unit)))
        // "3 палети, 4 пачки по 30" says nothing of what is on a pallet.
        && pack.abs_diff(at) == 1
        && let (Value::Amount(count, _), Value::Pack(each, unit, _)) =
            (found[at].0.clone(), found[pack].0.clone())
    {
        // "по 5 л 2 палети": what is in one may stand first.
        let span = both(&found[at].1, &found[pack].1);
        read.attrs.push(("pallets".into(), number_json(count)));
        found[at] = (Value::Amount(count.saturating_mul(each) / 1000, Some(unit)), span);
        found.remove(pack);
    }
    lengths(found, read);
    bottles(found, read);
    // "вода 5 л 10 бутлів": what is measured is in one, what is counted is how many.
    let measured = found
        .iter()
        .position(|(value, _)| matches!(value, Value::Amount(_, Some(unit)) if is_measured(unit)));
    let counted = found.iter().position(|(value, _)| {
        matches!(value, Value::Amount(_, unit) if unit.as_deref().is_none_or(|unit| !is_measured(unit)))
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
        let holds_others = found
            .iter()
            .any(|(value, _)| matches!(value, Value::Amount(_, Some(unit)) if is_container(unit)));
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

/// "вода 1,5 л, 10 упаковок по 6 пляшок": how much is in one bottle.
fn bottles(found: &mut Vec<Found>, read: &mut Lots) {
    let holds =
        |(value, _): &Found| matches!(value, Value::Pack(_, unit, _) if &**unit == "bottle");
    let counts =
        |(value, _): &Found| matches!(value, Value::Amount(_, Some(unit)) if is_container(unit));
    let (Some(_), Some(count)) = (found.iter().find(|f| holds(f)), found.iter().position(counts))
    else {
        return;
    };
    let litres = found[..count].iter().enumerate().find_map(|(at, (value, _))| {
        let Value::Amount(number, Some(unit)) = value else { return None };
        let litres = match &**unit {
            "litre" => *number,
            "millilitre" => number / 1000,
            _ => return None,
        };
        Some((at, litres))
    });
    if let Some((at, number)) = litres {
        read.attrs.push(("bottle_l".into(), number_json(number)));
        found.remove(at);
    }
}

/// "20 м 4 шт": how long each is, and how many.
fn lengths(found: &mut Vec<Found>, read: &mut Lots) {
    let long = found
        .iter()
        .position(|(value, _)| matches!(value, Value::Amount(_, Some(unit)) if &**unit == "metre"));
    let is_count = |(value, _): &Found| matches!(value, Value::Amount(_, unit) if unit.as_deref() != Some("metre"));
    if let Some(at) = long.filter(|_| found.iter().any(is_count))
        && let Value::Amount(number, _) = found[at].0
    {
        read.attrs.push(("length_m".into(), number_json(number)));
        found.remove(at);
    }
}

/// Whether something measured stands among the amounts, which makes of another a count of packs.
fn has_pack_or_measure(found: &[Found]) -> bool {
    found
        .iter()
        .any(|(value, _)| matches!(value, Value::Amount(_, Some(unit)) if is_measured(unit)))
}

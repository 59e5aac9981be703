//! Properties of a thing: what is in one of it, its fuel, its brand, how warm it keeps.

use busel_domain::item::{Item, ItemKey};
use serde_json::{Value as Json, json};

use super::Thing;
use crate::exchange::chat::value::{Found, Value, is_measured};

/// "300 г" beside cans says what is in one of them, and not how many.
pub(super) fn net(found: &mut Vec<Found>, is_poured: bool, thing: &mut Thing) {
    if is_poured {
        return;
    }
    let is_counted = |(value, _): &Found| {
        matches!(value, Value::Bare(_) | Value::Span(..) | Value::Container(_))
            || matches!(value, Value::Amount(_, unit) if unit.as_deref().is_none_or(|unit| !is_measured(unit)))
    };
    let has_count = found.iter().any(is_counted);
    found.retain(|(value, _)| {
        let Value::Amount(number, Some(unit)) = value else { return true };
        let (key, factor) = match &**unit {
            "gram" => ("net_g", 1),
            "kilogram" => ("net_g", 1000),
            "millilitre" => ("net_ml", 1),
            "litre" => ("net_ml", 1000),
            _counted => return true,
        };
        // "мило 8 кг" is an amount: so much is in no single piece.
        if !has_count && factor > 1 && matches!(value, Value::Amount(..)) {
            return true;
        }
        thing.attrs.push((key.into(), number_json(number.saturating_mul(factor))));
        false
    });
}

/// "Бус 1,5 т": what a vehicle carries is not how many of them there are.
pub(super) fn payload(found: &mut Vec<Found>, item: &Item, thing: &mut Thing) {
    if item.key.category() != "vehicle" && item.key.as_str() != "service.delivery" {
        return;
    }
    found.retain(|(value, _)| {
        let Value::Amount(number, Some(unit)) = value else { return true };
        let factor = match &**unit {
            "kilogram" => 1,
            "tonne" => 1000,
            _other => return true,
        };
        let kilograms = number_json(number.saturating_mul(factor));
        thing.attrs.push(("payload_kg".into(), kilograms));
        false
    });
}

/// Whether a property is one of this item's.
pub(super) fn fits(attr: &str, item: &ItemKey) -> bool {
    let Some((_, items)) = attr.split_once('@') else { return true };
    items.split(',').any(|prefix| item.as_str().starts_with(prefix))
}

/// Gives a thing a property once.
pub(super) fn put(thing: &mut Thing, attr: &str) {
    let Some((pair, _)) = attr.split_once('@') else { return };
    let Some((key, value)) = pair.split_once('=') else { return };
    if key == "shade" {
        // A colour is a part of the brand: "Winston Blue".
        if let Some((_, Json::String(brand))) =
            thing.attrs.iter_mut().find(|(key, _)| &**key == "brand_pref")
        {
            brand.push(' ');
            brand.push_str(value);
        } else {
            thing.attrs.push(("shade".into(), json!(value)));
        }
        return;
    }
    let shade =
        thing.attrs.iter().position(|(known, _)| key == "brand_pref" && &**known == "shade");
    let value = match (value, shade) {
        ("true", _) => json!(true),
        (brand, Some(shade)) => {
            let (_, colour) = thing.attrs.remove(shade);
            json!(format!("{brand} {}", colour.as_str().unwrap_or_default()))
        }
        (value, None) => json!(value),
    };
    if !thing.attrs.iter().any(|(known, _)| &**known == key) {
        thing.attrs.push((key.into(), value));
    }
}

/// Thousandths as a number: `2000` is 2, `1500` is 1.5.
pub(in crate::exchange::chat) fn number_json(thousandths: u64) -> Json {
    if thousandths.is_multiple_of(1000) {
        return json!(thousandths / 1000);
    }
    #[expect(clippy::cast_precision_loss, reason = "limits keep amounts below 2^53")]
    let value = thousandths as f64 / 1000.0;
    json!(value)
}

pub(super) fn signed_json(thousandths: i64) -> Json {
    let plain = number_json(thousandths.unsigned_abs());
    if thousandths >= 0 {
        return plain;
    }
    match (plain.as_i64(), plain.as_f64()) {
        (Some(whole), _) => json!(-whole),
        (None, Some(value)) => json!(-value),
        (None, None) => plain,
    }
}

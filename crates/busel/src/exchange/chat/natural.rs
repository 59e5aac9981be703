//! The unit a thing is usually counted in by people, where they write none: boots in pairs, sugar in
//! kilograms, matches in boxes. A habit, shown as assumed; never how much is in a box.

use busel_domain::item::Item;
use busel_domain::quantity::BaseUnit;

/// The canonical word of the unit of habit.
pub(super) fn unit(item: &Item) -> &'static str {
    let key = item.key.as_str();
    match item.base_unit {
        BaseUnit::Pair => "pair",
        BaseUnit::Set => "set",
        BaseUnit::Gram => "kilogram",
        BaseUnit::Millilitre => "litre",
        BaseUnit::Night => "night",
        BaseUnit::Case => "case",
        BaseUnit::Consultation => "consultation",
        BaseUnit::Day => "day",
        BaseUnit::Hour => "hour",
        BaseUnit::Ticket => "ticket",
        BaseUnit::CubicDecimetre => "cubic_metre",
        BaseUnit::MinorCurrency => "money",
        BaseUnit::Piece => match key {
            "household.matches" => "box",
            "hygiene.toilet_paper" | "hygiene.paper_towel" => "roll",
            _ if key.starts_with("medicine.") => "pack",
            _ if key.starts_with("food.canned_") => "can",
            "food.sweetcorn" | "food.pate" => "can",
            "comfort.cigarettes" | "comfort.tea" | "comfort.coffee" => "pack",
            _ => "piece",
        },
    }
}

/// What a measured amount of it comes in, where `5л*4` says how many and not of what.
pub(super) fn container(item: &Item) -> &'static str {
    if item.base_unit == BaseUnit::Millilitre { "bottle" } else { "pack" }
}

/// Whether such a container is a unit of custom, so that nobody asks what is in it: a pack of
/// cigarettes, a carton of ten of them, a box of matches.
pub(super) fn is_custom(item: &Item, unit: &str) -> bool {
    const IN_PACKS: [&str; 12] = [
        "hygiene.wet_wipes",
        "baby.wipes",
        "hygiene.tissues",
        "comfort.tea",
        "comfort.coffee",
        "comfort.sweets",
        "food.biscuits",
        "food.noodles_instant",
        "food.crackers",
        "food.chocolate",
        "hygiene.pad",
        "food.salt",
    ];
    let key = item.key.as_str();
    match unit {
        "pack" | "blister" => {
            key.starts_with("medicine.") || IN_PACKS.contains(&key) || key == "comfort.cigarettes"
        }
        "carton" => key == "comfort.cigarettes",
        "box" => key == "household.matches" || key.starts_with("medicine."),
        "kit" => true,
        "can" | "can_10" | "jar" | "bottle" | "tube" | "roll" => !item.base_unit.is_poured(),
        _ => false,
    }
}

/// The unit as machines read it.
#[must_use]
pub fn code(unit: &str) -> &str {
    match unit {
        "piece" => "pc",
        "kilogram" => "kg",
        "gram" => "g",
        "litre" => "l",
        "millilitre" => "ml",
        "tonne" => "t",
        "metre" => "m",
        "euro_pallet" => "pallet",
        "can_10" => "can",
        "pound" => "lb",
        "ounce" => "oz",
        "cubic_metre" => "m3",
        other => other,
    }
}

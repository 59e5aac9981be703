//! The catalogue: what kinds of things there are, how they are counted, what may stand in for what,
//! and how much of it people need.
//!
//! The catalogue is a value handed to the Book; its words in human languages live elsewhere (law
//! L6). A key and its base unit never change once released, because old events count in them (L8).

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::gauge::Norms;
use crate::quantity::{BaseUnit, Units};

/// The name of a kind of thing: `food.canned_meat`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ItemKey(Arc<str>);

impl ItemKey {
    /// Longer texts are not keys.
    pub const LENGTH_MAX: usize = 60;

    /// The key, if the text has the form `category.name` in lower-case letters, digits and `_`.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let (category, name) = text.split_once('.')?;
        let plain = |part: &str| {
            !part.is_empty()
                && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        };
        (plain(category) && plain(name) && text.len() <= Self::LENGTH_MAX)
            .then(|| Self(Arc::from(text)))
    }

    /// The text of the key.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part before the dot.
    #[must_use]
    pub fn category(&self) -> &str {
        self.0.split('.').next().unwrap_or_default()
    }
}

impl fmt::Display for ItemKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How long a thing keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Perishability {
    /// For years.
    None,
    /// Best before: a coordinator may release it later, with a reason.
    BestBefore,
    /// Use by: never after the date. Medicine and infant food are always of this kind.
    UseBy,
}

/// What makes a thing dangerous or delicate to carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Hazard {
    /// Burns easily.
    Flammable,
    /// Under pressure or worse.
    Explosive,
    /// Medicine.
    Medicine,
    /// Holds lithium or lead cells.
    Batteries,
    /// May leak.
    Liquids,
    /// Excise goods: alcohol, tobacco, fuel.
    Excise,
    /// Must stay cold.
    Cold,
}

/// A check that a person makes before the thing travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Gate {
    /// A pharmacist or a doctor looks.
    Medicine,
    /// Dual use: an export check is needed before a border.
    ExportCheck,
    /// A vehicle: needs a named final recipient.
    Vehicle,
}

/// How the sizes of a thing count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sizing {
    /// Shoe sizes.
    Shoe,
    /// Letters, half chest, years, months.
    Clothes,
    /// Nappy numbers.
    Nappy,
    /// Bed sizes.
    Bed,
}

/// One kind of thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its key.
    pub key: ItemKey,
    /// What one unit of it is.
    pub base_unit: BaseUnit,
    /// Which line of the gauges Clean, Comfortable and Fed it feeds, if any.
    pub gauge_line: Option<Box<str>>,
    /// Milligrams one unit weighs, if sources agree.
    pub weight_mg: Option<u64>,
    /// Cubic millimetres one unit takes, if sources agree.
    pub volume_mm3: Option<u64>,
    /// How its sizes count, if it has any.
    pub sizing: Option<Sizing>,
    /// How long it keeps.
    pub perishability: Perishability,
    /// What makes it dangerous or delicate.
    pub hazards: Vec<Hazard>,
    /// Who must look before it travels.
    pub gate: Option<Gate>,
}

impl Item {
    /// The categories of what is eaten by everybody. What the others hold is not let out after its day,
    /// however long it may keep: bandages are sterile, and what a baby eats is by another law.
    const FOOD: [&str; 2] = ["food", "comfort"];

    /// Whether a coordinator may let it out after its day, with a reason: food that is only past its
    /// best-before day (decision 0021).
    #[must_use]
    pub fn may_outlast_its_day(&self) -> bool {
        let is_food = Self::FOOD.contains(&self.key.category());
        is_food && self.perishability == Perishability::BestBefore && self.gate.is_none()
    }

    /// Grams that so many units weigh, rounded up; `None` if unknown.
    #[must_use]
    pub fn weight_grams(&self, units: Units) -> Option<u64> {
        self.weight_mg.map(|mg| thousandth(mg, units))
    }

    /// Cubic centimetres that so many units take, rounded up; `None` if unknown.
    #[must_use]
    pub fn volume_cm3(&self, units: Units) -> Option<u64> {
        self.volume_mm3.map(|mm3| thousandth(mm3, units))
    }
}

pub(crate) fn thousandth(each: u64, units: Units) -> u64 {
    let product = u128::from(each) * u128::from(units.get());
    u64::try_from(product.div_ceil(1000)).unwrap_or(u64::MAX)
}

/// A directed rule: `given` may be sent to somebody who asked for `wanted`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Substitute {
    /// What stands in.
    pub given: ItemKey,
    /// What is lost by it, in thousandths: 0 is as good, 1000 is useless.
    pub loss_permille: u16,
}

/// All kinds of things, and what may stand in for what.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Catalogue {
    items: BTreeMap<ItemKey, Item>,
    substitutes: BTreeMap<ItemKey, Vec<Substitute>>,
    packs: BTreeMap<(ItemKey, Box<str>), Units>,
    norms: Norms,
}

/// Why a catalogue cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unusable {
    /// Two items with one key.
    #[error("{0} stands twice")]
    Twice(ItemKey),
    /// A rule or a pack names an item that is not there.
    #[error("{0} is named but is not in the catalogue")]
    Missing(ItemKey),
}

impl Catalogue {
    /// A catalogue of these items.
    ///
    /// # Errors
    ///
    /// If a key stands twice, or a substitute or a pack names a key that is not there.
    pub fn new(
        items: impl IntoIterator<Item = Item>,
        substitutes: impl IntoIterator<Item = (ItemKey, Substitute)>,
        packs: impl IntoIterator<Item = (ItemKey, Box<str>, Units)>,
    ) -> Result<Self, Unusable> {
        let mut catalogue = Self::default();
        for item in items {
            let key = item.key.clone();
            if catalogue.items.insert(key.clone(), item).is_some() {
                return Err(Unusable::Twice(key));
            }
        }
        let known = |items: &BTreeMap<ItemKey, Item>, key: &ItemKey| {
            if items.contains_key(key) { Ok(()) } else { Err(Unusable::Missing(key.clone())) }
        };
        for (wanted, substitute) in substitutes {
            known(&catalogue.items, &wanted)?;
            known(&catalogue.items, &substitute.given)?;
            catalogue.substitutes.entry(wanted).or_default().push(substitute);
        }
        for (key, pack, units) in packs {
            known(&catalogue.items, &key)?;
            catalogue.packs.insert((key, pack), units);
        }
        Ok(catalogue)
    }

    /// The same catalogue with these norms.
    #[must_use]
    pub fn with_norms(self, norms: Norms) -> Self {
        Self { norms, ..self }
    }

    /// How much people need, and what items bring.
    #[must_use]
    pub fn norms(&self) -> &Norms {
        &self.norms
    }

    /// The item with this key.
    #[must_use]
    pub fn item(&self, key: &ItemKey) -> Option<&Item> {
        self.items.get(key)
    }

    /// All items, by key.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.items.values()
    }

    /// What may be given instead of `wanted`.
    #[must_use]
    pub fn substitutes(&self, wanted: &ItemKey) -> &[Substitute] {
        self.substitutes.get(wanted).map_or(&[], Vec::as_slice)
    }

    /// What this could be given instead of.
    pub fn stands_for(&self, given: &ItemKey) -> impl Iterator<Item = &ItemKey> {
        let all = self.substitutes.iter();
        all.filter(move |(_, known)| known.iter().any(|one| one.given == *given))
            .map(|(wanted, _)| wanted)
    }

    /// How many base units a pack of this name holds, such as a pallet of rice.
    #[must_use]
    pub fn pack(&self, key: &ItemKey, pack: &str) -> Option<Units> {
        self.packs.get(&(key.clone(), pack.into())).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_has_a_category_and_a_name() {
        assert_eq!(ItemKey::new("food.rice").expect("a plain key").category(), "food");
        for text in ["", "rice", "food.", ".rice", "Food.rice", "food.rice cake", "food.рис"] {
            assert_eq!(ItemKey::new(text), None, "{text}");
        }
    }

    #[test]
    fn weights_round_up_and_do_not_overflow() {
        assert_eq!(thousandth(1, Units::new(1).expect("small")), 1);
        assert_eq!(thousandth(1500, Units::new(2).expect("small")), 3);
        assert_eq!(thousandth(u64::MAX, Units::MAX), u64::MAX);
    }
}

//! A kit: several things packed together by a recipe, such as all that one person needs to wash.
//!
//! A kit is a box that remembers by which version of which recipe it was packed; its goods stay the lots
//! they are, and taking it apart gives them back. Packing one moves nothing (law L1).
//!
//! What is picked for kits is pure: lines of a recipe and shelves in, contents out. What ends first is
//! taken first.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::boxes::Contents;
use crate::ids::{LotId, RecipeId, WordsId};
use crate::item::ItemKey;
use crate::quantity::Units;
use crate::size::{Fit, Variant};
use crate::time::{Day, Moment};

/// One thing in a kit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KitLine {
    /// What.
    pub item: ItemKey,
    /// Which variant; `None` where any will do.
    #[serde(default)]
    pub variant: Option<Variant>,
    /// How much of it is in one kit.
    pub units: Units,
}

impl KitLine {
    /// Whether goods of this kind may be picked for it. What has to be looked at first may not.
    #[must_use]
    pub fn takes(&self, item: &ItemKey, variant: &Variant) -> bool {
        let fits = |asked: &Variant| variant.serves(asked) == Fit::Exact;
        self.item == *item && self.variant.as_ref().is_none_or(fits)
    }
}

/// A recipe as it was at one time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// What such a kit is called, in the vault.
    pub name: WordsId,
    /// What is in one.
    pub lines: Vec<KitLine>,
    /// Since when.
    pub since: Moment,
}

/// A recipe with all its versions: a kit that was packed stays what it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recipe {
    /// Its number.
    pub id: RecipeId,
    /// What it was and is, oldest first.
    pub versions: Vec<Version>,
    /// Whether no more kits are made by it.
    pub is_ended: bool,
}

impl Recipe {
    /// More things than this are not one kit.
    pub const LINES_MAX: usize = 30;

    /// The number of the newest version.
    #[must_use]
    pub fn newest(&self) -> u32 {
        u32::try_from(self.versions.len()).unwrap_or(u32::MAX)
    }

    /// A version, counted from 1.
    #[must_use]
    pub fn version(&self, number: u32) -> Option<&Version> {
        self.versions.get(usize::try_from(number).ok()?.checked_sub(1)?)
    }
}

/// By which recipe a box was packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct KitOf {
    /// Which.
    pub recipe: RecipeId,
    /// Which version of it, counted from 1.
    pub version: u32,
}

/// What is done about recipes at a desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cooking {
    /// A new recipe.
    Write {
        /// What such a kit is called, in the vault.
        name: WordsId,
        /// What is in one.
        lines: Vec<KitLine>,
    },
    /// A recipe changes: a new version of it.
    Change {
        /// Which, and the version that was looked at; refused if it changed meanwhile.
        kit: KitOf,
        /// What such a kit is called, in the vault.
        name: WordsId,
        /// What is in one.
        lines: Vec<KitLine>,
    },
    /// No more kits are made by it.
    End {
        /// Which.
        recipe: RecipeId,
    },
}

/// What happened to a recipe.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum RecipeFact {
    /// It was written, or changed: this is its newest version.
    Written {
        /// What such a kit is called, in the vault.
        name: WordsId,
        /// What is in one.
        lines: Vec<KitLine>,
    },
    /// No more kits are made by it.
    Ended,
}

/// A lot as it can be picked from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelf {
    /// Which lot.
    pub lot: LotId,
    /// What it is.
    pub item: ItemKey,
    /// Which variant.
    pub variant: Variant,
    /// When it ends.
    pub expiry: Option<Day>,
    /// How much of it may be picked.
    pub units: Units,
}

/// What goes into each of so many kits; nothing if it is not all there. What ends first goes into the
/// first kits.
#[must_use]
pub fn pick(lines: &[KitLine], shelves: &[Shelf], kits: u64) -> Option<Vec<Contents>> {
    let picked = gathered(lines, shelves, kits)?;
    let mut all = vec![Contents::new(); usize::try_from(kits).ok()?];
    for (line, lots) in lines.iter().zip(picked) {
        let mut lots = lots.into_iter();
        let mut left: Option<(LotId, u64)> = lots.next();
        for kit in &mut all {
            let mut asked = line.units.get();
            while asked > 0 {
                let (lot, held) = left?;
                let taken = asked.min(held);
                let sum = kit.entry(lot).or_default();
                *sum = sum.plus(Units::new(taken)?);
                asked -= taken;
                left = if held == taken { lots.next() } else { Some((lot, held - taken)) };
            }
        }
    }
    Some(all)
}

/// How many kits can be made.
#[must_use]
pub fn most(lines: &[KitLine], shelves: &[Shelf]) -> u64 {
    let there = |line: &KitLine| -> u64 {
        let fits = shelves.iter().filter(|shelf| line.takes(&shelf.item, &shelf.variant));
        fits.fold(0, |sum: u64, shelf| sum.saturating_add(shelf.units.get()))
    };
    let each = lines.iter().map(|line| there(line).checked_div(line.units.get()).unwrap_or(0));
    let (mut can, mut above) = (0, each.min().unwrap_or(0).saturating_add(1));
    // Two lines may want the same goods: then fewer can be made than each line alone allows.
    while can + 1 < above {
        let between = can + (above - can) / 2;
        if gathered(lines, shelves, between).is_some() {
            can = between;
        } else {
            above = between;
        }
    }
    can
}

/// For each line what is picked for all kits together, what ends first first. Lines that want one
/// variant choose before those that take any.
fn gathered(lines: &[KitLine], shelves: &[Shelf], kits: u64) -> Option<Vec<Vec<(LotId, u64)>>> {
    let mut sorted: Vec<&Shelf> = shelves.iter().collect();
    sorted.sort_by_key(|shelf| (shelf.expiry.is_none(), shelf.expiry, shelf.lot));
    let mut left: BTreeMap<LotId, u64> =
        shelves.iter().map(|shelf| (shelf.lot, shelf.units.get())).collect();
    let mut sequence: Vec<usize> = (0..lines.len()).collect();
    sequence.sort_by_key(|at| lines[*at].variant.is_none());
    let mut picked = vec![Vec::new(); lines.len()];
    for at in sequence {
        let line = &lines[at];
        let mut asked = line.units.get().checked_mul(kits)?;
        for shelf in sorted.iter().filter(|shelf| line.takes(&shelf.item, &shelf.variant)) {
            let held = left.entry(shelf.lot).or_default();
            let taken = asked.min(*held);
            if taken > 0 {
                (asked, *held) = (asked - taken, *held - taken);
                picked[at].push((shelf.lot, taken));
            }
        }
        if asked > 0 {
            return None;
        }
    }
    Some(picked)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::size::Wearer;
    use crate::testkit::{key, units};

    fn line(item: &str, wearer: Option<Wearer>, number: u64) -> KitLine {
        let variant = wearer.map(|wearer| Variant { wearer, ..Variant::default() });
        KitLine { item: key(item), variant, units: units(number) }
    }

    fn shelf(lot: u32, item: &str, wearer: Wearer, expiry: Option<i32>, number: u64) -> Shelf {
        let variant = Variant { wearer, ..Variant::default() };
        let (item, expiry) = (key(item), expiry.map(Day));
        Shelf { lot: LotId(lot), item, variant, expiry, units: units(number) }
    }

    #[test]
    fn what_ends_first_goes_into_the_first_kits() {
        let lines = [line("food.rice", None, 3)];
        let shelves = [
            shelf(1, "food.rice", Wearer::Anyone, None, 9),
            shelf(2, "food.rice", Wearer::Anyone, Some(20), 2),
            shelf(3, "food.rice", Wearer::Anyone, Some(10), 2),
        ];
        let kits = pick(&lines, &shelves, 2).expect("there are thirteen");
        assert_eq!(kits[0], [(LotId(3), units(2)), (LotId(2), units(1))].into());
        assert_eq!(kits[1], [(LotId(2), units(1)), (LotId(1), units(2))].into());
        assert_eq!(most(&lines, &shelves), 4);
        assert_eq!(pick(&lines, &shelves, 5), None);
    }

    #[test]
    fn who_wants_one_variant_chooses_before_who_takes_any() {
        let lines = [line("clothing.socks", None, 1), line("clothing.socks", Some(Wearer::Man), 1)];
        let shelves = [
            shelf(1, "clothing.socks", Wearer::Man, Some(5), 2),
            shelf(2, "clothing.socks", Wearer::Woman, None, 2),
        ];
        assert_eq!(most(&lines, &shelves), 2);
        let kits = pick(&lines, &shelves, 2).expect("two of each");
        let both = Contents::from([(LotId(1), units(1)), (LotId(2), units(1))]);
        assert_eq!(kits, [both.clone(), both]);
    }

    fn any_wearer() -> impl Strategy<Value = Wearer> {
        prop_oneof![Just(Wearer::Man), Just(Wearer::Woman), Just(Wearer::Anyone)]
    }

    fn any_item() -> impl Strategy<Value = &'static str> {
        prop_oneof![Just("a.b"), Just("c.d")]
    }

    proptest! {
        /// Each kit has what the recipe says, no lot gives more than it has, and one more cannot be made.
        #[test]
        fn kits_are_whole_and_take_no_more_than_is_there(
            lines in prop::collection::vec((any_item(), prop::option::of(any_wearer()), 1..6u64), 1..5),
            shelves in prop::collection::vec((any_item(), any_wearer(), prop::option::of(0..9i32), 0..30u64), 0..8),
        ) {
            let lines: Vec<KitLine> = lines.into_iter().map(|(item, who, number)| line(item, who, number)).collect();
            let shelves: Vec<Shelf> = (1..).zip(shelves)
                .map(|(lot, (item, who, day, number))| shelf(lot, item, who, day, number)).collect();
            let can = most(&lines, &shelves);
            let kits = pick(&lines, &shelves, can).expect("so many can be made");
            prop_assert_eq!(kits.len() as u64, can);
            let each: u64 = lines.iter().map(|line| line.units.get()).sum();
            for kit in &kits {
                prop_assert_eq!(kit.values().map(|units| units.get()).sum::<u64>(), each);
                for item in ["a.b", "c.d"] {
                    let asked: u64 = lines.iter().filter(|line| line.item == key(item)).map(|line| line.units.get()).sum();
                    let of_it = |lot: &LotId| shelves.iter().any(|shelf| shelf.lot == *lot && shelf.item == key(item));
                    let got: u64 = kit.iter().filter(|(lot, _)| of_it(lot)).map(|(_, units)| units.get()).sum();
                    prop_assert_eq!(got, asked);
                }
            }
            for shelf in &shelves {
                let taken: u64 = kits.iter().filter_map(|kit| kit.get(&shelf.lot)).map(|units| units.get()).sum();
                prop_assert!(taken <= shelf.units.get());
            }
            prop_assert_eq!(pick(&lines, &shelves, can + 1), None);
        }
    }
}

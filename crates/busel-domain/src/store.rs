//! What a group has: the last count of each item by the group itself, and what was handed over since.
//!
//! This is what a group says, not the ledger: what is in the hands of a group is used there, and
//! nobody books it out. How much is left by now is modelled, see [`gauge`](crate::gauge).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::item::ItemKey;
use crate::quantity::Units;
use crate::size::Variant;
use crate::time::Day;

/// A line of what a group counted in its own store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoreLine {
    /// What.
    pub item: ItemKey,
    /// Which variant.
    #[serde(default)]
    pub variant: Variant,
    /// How much there is; none is a count as well.
    pub units: Units,
    /// Best before or use by.
    #[serde(default)]
    pub expiry: Option<Day>,
}

/// Something a group has had since a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// What, and how much there was on that day.
    pub line: StoreLine,
    /// The day it was counted or handed over.
    pub since: Day,
}

/// What a group has had, and when each item was counted last.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Store {
    held: Vec<Held>,
    counted: BTreeMap<ItemKey, Day>,
}

impl Store {
    /// Everything, as counted or handed over: what was used since is not taken off.
    #[must_use]
    pub fn held(&self) -> &[Held] {
        &self.held
    }

    /// The day an item was counted last.
    #[must_use]
    pub fn counted(&self, item: &ItemKey) -> Option<Day> {
        self.counted.get(item).copied()
    }

    /// The items that were ever counted, with the last day.
    pub fn counts(&self) -> impl Iterator<Item = (&ItemKey, Day)> {
        self.counted.iter().map(|(item, day)| (item, *day))
    }

    /// Somebody counted on this day. An item that is named is as counted, all its variants; an item
    /// that is not named stays as it was. A count older than the one known changes nothing, and what
    /// came after the count is kept.
    pub fn count(&mut self, day: Day, lines: &[StoreLine]) {
        let is_newest = |item: &ItemKey| self.counted.get(item).is_none_or(|known| *known <= day);
        let newest: Vec<&StoreLine> = lines.iter().filter(|line| is_newest(&line.item)).collect();
        for line in &newest {
            self.held.retain(|held| held.line.item != line.item || held.since > day);
        }
        for line in newest {
            self.counted.insert(line.item.clone(), day);
            self.add(line.clone(), day);
        }
    }

    /// Something was handed over on this day. What was there when somebody counted later is in that
    /// count.
    pub fn receive(&mut self, line: StoreLine, day: Day) {
        if self.counted.get(&line.item).is_none_or(|counted| *counted <= day) {
            self.add(line, day);
        }
    }

    fn add(&mut self, line: StoreLine, since: Day) {
        if line.units.is_zero() {
            return;
        }
        let is_same = |held: &&mut Held| {
            held.since == since
                && (&held.line.item, &held.line.variant, held.line.expiry)
                    == (&line.item, &line.variant, line.expiry)
        };
        if let Some(held) = self.held.iter_mut().find(is_same) {
            held.line.units = held.line.units.plus(line.units);
        } else {
            self.held.push(Held { line, since });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testkit::{key, units};

    fn socks(number: u64) -> StoreLine {
        let (item, variant) = (key("clothing.socks_warm"), Variant::default());
        StoreLine { item, variant, units: units(number), expiry: None }
    }

    fn total(store: &Store) -> u64 {
        store.held().iter().map(|held| held.line.units.get()).sum()
    }

    #[test]
    fn a_count_takes_the_place_of_what_was_there_before_it() {
        let mut store = Store::default();
        store.receive(socks(60), Day(10));
        store.count(Day(12), &[socks(40)]);
        assert_eq!(total(&store), 40);
        store.receive(socks(5), Day(13));
        assert_eq!(total(&store), 45);
        // A report that was on a phone for days tells of a time before the count.
        store.receive(socks(7), Day(11));
        store.count(Day(9), &[socks(1)]);
        assert_eq!(total(&store), 45);
        // And one that counted the day before the last hand-over does not lose it.
        store.count(Day(12), &[socks(30)]);
        assert_eq!(total(&store), 35);
        assert_eq!(store.counted(&key("clothing.socks_warm")), Some(Day(12)));
    }

    #[test]
    fn counting_none_is_a_count_and_not_counting_is_none() {
        let mut store = Store::default();
        store.receive(socks(60), Day(10));
        let cans = StoreLine { item: key("food.canned_meat"), ..socks(3) };
        store.count(Day(11), &[cans]);
        assert_eq!(total(&store), 63);
        store.count(Day(12), &[socks(0)]);
        assert_eq!(total(&store), 3);
        assert_eq!(store.counted(&key("clothing.socks_warm")), Some(Day(12)));
    }

    #[test]
    fn one_count_of_two_dates_keeps_both() {
        let mut store = Store::default();
        let early = StoreLine { expiry: Some(Day(30)), ..socks(2) };
        store.count(Day(12), &[socks(3), early, socks(4)]);
        assert_eq!(total(&store), 9);
        assert_eq!(store.held().len(), 2);
    }
}

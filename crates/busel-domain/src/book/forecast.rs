//! What to ask donors for: what all groups will be short of, less what is on shelves, promised or on
//! its way to a hub. Sums only: no group is named here, and the sum says over how many it is.

use std::collections::BTreeMap;

use crate::book::{Book, Coming};
use crate::gauge::{Line, fitted};
use crate::item::ItemKey;
use crate::ledger::Account;
use crate::quantity::Units;
use crate::size::{Fit, Variant};
use crate::time::Day;
use crate::waybill::Destination;

/// A sum over fewer groups than this would tell how many people one of them is.
pub const GROUPS_MIN: usize = 5;

/// Something to ask donors for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// For which line of the gauges.
    pub line: Line,
    /// What.
    pub item: ItemKey,
    /// Which variant.
    pub variant: Variant,
    /// What all groups will be short of, with what is planned and on the road to them.
    pub gap: Units,
    /// What of that is on shelves and kept for nobody, or on its way to a hub.
    pub stock: Units,
    /// What of that is promised and has not come.
    pub promised: Units,
    /// How many groups are short of it.
    pub groups: usize,
}

impl Ask {
    /// What is left to ask for.
    #[must_use]
    pub fn open(&self) -> Units {
        self.gap.less(self.stock).less(self.promised)
    }
}

/// What is free, in one measure: on shelves or coming to them, and promised.
#[derive(Debug, Default, Clone)]
struct Free {
    stock: Vec<(ItemKey, Variant, Units)>,
    promised: Vec<(ItemKey, Variant, Units)>,
}

impl Book {
    /// What to ask donors for, in the sequence of the lines; `coming` is what comes to the groups.
    #[must_use]
    pub fn asks(&self, coming: &Coming, today: Day) -> Vec<Ask> {
        let mut gaps: BTreeMap<(Line, Variant), (ItemKey, Units, usize)> = BTreeMap::new();
        for group in self.groups() {
            for short in self.short_of(group.id, &coming.all_for(group.id), today) {
                let none = || (short.item.clone(), Units::ZERO, 0);
                let gap = gaps.entry((short.line, short.variant)).or_insert_with(none);
                gap.1 = gap.1.plus(short.units);
                gap.2 += 1;
            }
        }
        let free = self.free(today);
        let mut lines: BTreeMap<Line, Vec<Ask>> = BTreeMap::new();
        for ((line, variant), (item, gap, groups)) in gaps {
            let (stock, promised) = (Units::ZERO, Units::ZERO);
            lines.entry(line).or_default().push(Ask {
                line,
                item,
                variant,
                gap,
                stock,
                promised,
                groups,
            });
        }
        for (line, asks) in &mut lines {
            self.fill(*line, asks, &free);
        }
        lines.into_values().flatten().collect()
    }

    /// Sets against what is asked what is there.
    fn fill(&self, line: Line, asks: &mut [Ask], free: &Free) {
        if line == Line::Boots {
            fill_by_size(asks, &self.of_line(line, &free.stock), |ask| &mut ask.stock);
            fill_by_size(asks, &self.of_line(line, &free.promised), |ask| &mut ask.promised);
            return;
        }
        let is_poured = |item: &ItemKey| {
            self.catalogue().item(item).is_some_and(|item| item.base_unit.is_poured())
        };
        for ask in asks {
            let feed = self.catalogue().norms().feed(&ask.item, line).unwrap_or(1);
            let sum = |things: &[(ItemKey, Variant, Units)]| {
                let each = things.iter().filter_map(|(item, _, units)| {
                    let each = self.catalogue().norms().feed(item, line)?;
                    Some(u128::from(units.get()) * u128::from(each))
                });
                // Whole kilograms: a gram less than there is does no harm, and reads better.
                let step = if ask.gap.get() > 1000 && is_poured(&ask.item) { 1000 } else { 1 };
                let units = each.sum::<u128>() / u128::from(feed) / step * step;
                u64::try_from(units).ok().and_then(Units::new).unwrap_or(Units::MAX)
            };
            ask.stock = sum(&free.stock).min(ask.gap);
            ask.promised = sum(&free.promised).min(ask.gap.less(ask.stock));
        }
    }

    fn of_line(&self, line: Line, things: &[(ItemKey, Variant, Units)]) -> Vec<(Variant, Units)> {
        let feeds = |item: &ItemKey| self.catalogue().norms().feed(item, line).is_some();
        let of_line = things.iter().filter(|(item, _, _)| feeds(item));
        of_line.map(|(_, variant, units)| (variant.clone(), *units)).collect()
    }

    fn free(&self, today: Day) -> Free {
        let mut free = Free::default();
        let mut kept: BTreeMap<_, Units> = BTreeMap::new();
        for (lot, hub, _, units) in self.reserved() {
            let sum = kept.entry((lot, hub)).or_default();
            *sum = sum.plus(units);
        }
        for (id, account, held) in self.stock().all() {
            let Some(lot) = self.lot(id).filter(|lot| !self.is_past(lot, today)) else { continue };
            let held = Units::from_balance(held);
            let units = match account {
                Account::Hub(hub) => {
                    let kept = kept.get(&(id, hub)).copied().unwrap_or_default();
                    self.believed_units(id, hub).less(kept)
                }
                Account::Road(way) => {
                    let way = self.waybill(way);
                    let to_hub = way.is_some_and(|way| matches!(way.to, Destination::Hub(_)));
                    if to_hub { held } else { Units::ZERO }
                }
                Account::Donors
                | Account::Quarantine(_)
                | Account::Discrepancy(_)
                | Account::Group(_)
                | Account::Peer(_)
                | Account::Lost(_) => Units::ZERO,
            };
            if !units.is_zero() {
                free.stock.push((lot.batch.item.clone(), lot.batch.variant.clone(), units));
            }
        }
        for offer in self.offers().filter(|offer| offer.state(today).is_coming()) {
            let (Some(item), units) = (&offer.line.item, offer.to_come()) else { continue };
            if !units.is_zero() {
                free.promised.push((item.clone(), offer.line.variant.clone(), units));
            }
        }
        free
    }
}

/// Boots serve whom they fit; a boot of unknown size serves only somebody whose feet nobody measured.
fn fill_by_size(
    asks: &mut [Ask],
    things: &[(Variant, Units)],
    into: impl Fn(&mut Ask) -> &mut Units,
) {
    let wishes: Vec<u64> = asks.iter().map(|ask| ask.open().get()).collect();
    let pairs: Vec<u64> = things.iter().map(|(_, units)| units.get()).collect();
    let sizes: Vec<Variant> = asks.iter().map(|ask| ask.variant.clone()).collect();
    let of = |variant: &Variant| Variant { size: variant.size.clone(), ..Variant::default() };
    let found =
        fitted(&wishes, &pairs, |wish, pair| of(&things[pair].0).serves(&sizes[wish]) != Fit::No);
    for (ask, served) in asks.iter_mut().zip(found.served) {
        let filled = into(ask);
        *filled = filled.plus(Units::new(served).unwrap_or(Units::MAX));
    }
}

#[cfg(test)]
mod tests;

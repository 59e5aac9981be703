//! "і стільки ж подушок", "устілки в ті ж розміри по 5 пар": what is said of one thing by pointing at
//! the thing before it.

use super::{Desk, Thing};
use crate::catalogue::Role;
use crate::exchange::chat::lot::Lot;
use crate::exchange::why::Why;

impl Desk<'_, '_> {
    /// Takes sizes and amounts over from the thing before, where the words say so.
    pub(super) fn same(&self, things: &mut [Thing], regions: &[Vec<usize>]) {
        for at in 1..things.len() {
            let said = |role: Role| regions[at].iter().any(|of| self.atoms()[*of].plays(role));
            let (amount, sizes) = (said(Role::SameAmount), said(Role::SameSizes));
            let model = things[..at].iter().rev().find(|thing| {
                thing.lots.iter().any(|lot| lot.amount.is_some() || sizes && lot.size.is_some())
            });
            let Some(lots) = model.map(|model| model.lots.clone()).filter(|_| amount || sizes)
            else {
                continue;
            };
            if sizes {
                same_sizes(&mut things[at], &lots, amount);
            } else if let [Lot { amount: Some(amount), .. }] = lots.as_slice() {
                let thing = &mut things[at];
                if thing.lots.is_empty() {
                    thing.lots.push(Lot::default());
                }
                for lot in &mut thing.lots {
                    lot.amount = lot.amount.take().or(Some(amount.clone()));
                }
            }
        }
    }
}

fn same_sizes(thing: &mut Thing, model: &[Lot], is_same_amount: bool) {
    let own = thing.lots.first().cloned().unwrap_or_default();
    let is_told = own.is_each || own.amount.is_none() || model.len() == 1;
    let lot = |like: &Lot| Lot {
        size: like.size.clone(),
        amount: if is_same_amount { like.amount.clone() } else { own.amount.clone() },
        ..own.clone()
    };
    let mut lots: Vec<Lot> = model.iter().map(lot).collect();
    if !is_told && !is_same_amount {
        let names: Vec<&str> =
            lots.iter().filter_map(|lot| lot.size.as_ref()).map(|(size, _)| &*size.value).collect();
        thing.asks.push(Why::SizesWithoutAmounts { text: names.join(", ") });
        for lot in &mut lots {
            lot.amount = None;
        }
    }
    thing.lots = lots;
}

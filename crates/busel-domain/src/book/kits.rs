//! Recipes in the Book, and what can be made by them of what lies free.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::book::Book;
use crate::event::{Event, Fact};
use crate::ids::{HubId, LotId, RecipeId};
use crate::kit::{Recipe, RecipeFact, Shelf, Version};
use crate::ledger::Account;
use crate::quantity::Units;
use crate::time::Day;

impl Book {
    /// All recipes, also those by which no more kits are made.
    #[must_use]
    pub fn recipes(&self) -> impl ExactSizeIterator<Item = &Recipe> {
        self.recipes.values().map(Arc::as_ref)
    }

    /// A recipe.
    #[must_use]
    pub fn recipe(&self, id: RecipeId) -> Option<&Recipe> {
        self.recipes.get(&id).map(Arc::as_ref)
    }

    /// What may be picked for kits at a hub: what lies outside of boxes, can still be used, and is kept
    /// for nobody by the plan in force.
    #[must_use]
    pub fn free_at(&self, hub: HubId, today: Day) -> Vec<Shelf> {
        let mut kept: BTreeMap<LotId, Units> = BTreeMap::new();
        for (lot, at, _, units) in self.reserved() {
            if at == hub {
                let sum = kept.entry(lot).or_default();
                *sum = sum.plus(units);
            }
        }
        let at = Account::Hub(hub);
        let here = self.stock().all().filter(|(_, account, _)| *account == at);
        let shelves = here.filter_map(|(id, ..)| {
            let lot = self.lot(id).filter(|lot| !self.is_past(lot, today))?;
            let kept = kept.get(&id).copied().unwrap_or_default();
            let unkept = self.believed_units(id, hub).less(kept);
            let units = self.believed_loose(id, hub).min(unkept);
            let (item, variant) = (lot.batch.item.clone(), lot.batch.variant.clone());
            let expiry = lot.batch.expiry;
            (!units.is_zero()).then_some(Shelf { lot: id, item, variant, expiry, units })
        });
        shelves.collect()
    }

    pub(super) fn apply_to_recipe(&mut self, event: &Event) {
        let Fact::Recipe { recipe: id, what } = &event.fact else { return };
        let known = self
            .recipes
            .entry(*id)
            .or_insert_with(|| Arc::new(Recipe { id: *id, versions: Vec::new(), is_ended: false }));
        let recipe = Arc::make_mut(known);
        match what {
            RecipeFact::Written { name, lines } => {
                let (name, lines, since) = (*name, lines.clone(), event.recorded);
                recipe.versions.push(Version { name, lines, since });
            }
            RecipeFact::Ended => recipe.is_ended = true,
        }
    }
}

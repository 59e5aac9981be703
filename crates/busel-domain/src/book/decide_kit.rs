//! Rules about kits: recipes at the desk, and kits packed by them from what lies free at a hub.

use crate::book::Book;
use crate::book::decide::next;
use crate::book::decide_box::{each_once, of_box};
use crate::book::decide_need::check_variant;
use crate::boxes::{BoxCode, BoxFact, Carton};
use crate::event::Fact;
use crate::ids::{HubId, RecipeId, Thing};
use crate::kit::{self, Cooking, KitLine, KitOf, Recipe, RecipeFact, Version};
use crate::refusal::Refusal;
use crate::time::Day;

impl Book {
    pub(super) fn cook(&self, cooking: &Cooking) -> Result<Vec<Fact>, Refusal> {
        match cooking {
            Cooking::Write { name, lines } => {
                self.check_lines(lines)?;
                let recipe = next(self.recipes.keys().next_back(), RecipeId(1), RecipeId::next);
                let what = RecipeFact::Written { name: *name, lines: lines.clone() };
                Ok(vec![Fact::Recipe { recipe, what }])
            }
            Cooking::Change { kit, name, lines } => {
                self.usable(*kit)?;
                self.check_lines(lines)?;
                let what = RecipeFact::Written { name: *name, lines: lines.clone() };
                Ok(vec![Fact::Recipe { recipe: kit.recipe, what }])
            }
            Cooking::End { recipe } => {
                let known = self.recipe(*recipe).ok_or(Refusal::Unknown(Thing::Recipe(*recipe)))?;
                if known.is_ended {
                    return Err(Refusal::Closed(Thing::Recipe(*recipe)));
                }
                Ok(vec![Fact::Recipe { recipe: *recipe, what: RecipeFact::Ended }])
            }
        }
    }

    /// A recipe that is in use, if this is its newest version.
    fn usable(&self, kit: KitOf) -> Result<&Version, Refusal> {
        let thing = Thing::Recipe(kit.recipe);
        let recipe = self.recipe(kit.recipe).ok_or(Refusal::Unknown(thing))?;
        if recipe.is_ended {
            return Err(Refusal::Closed(thing));
        }
        let newest = recipe.version(kit.version).filter(|_| kit.version == recipe.newest());
        newest.ok_or(Refusal::Outdated(thing))
    }

    fn check_lines(&self, lines: &[KitLine]) -> Result<(), Refusal> {
        if lines.is_empty() || lines.iter().any(|line| line.units.is_zero()) {
            return Err(Refusal::Empty);
        }
        if lines.len() > Recipe::LINES_MAX {
            return Err(Refusal::TooMany(Recipe::LINES_MAX));
        }
        for line in lines {
            if !self.known_item(&line.item)?.base_unit.is_goods() {
                return Err(Refusal::NotGoods(line.item.clone()));
            }
            line.variant.as_ref().map_or(Ok(()), check_variant)?;
        }
        Ok(())
    }

    /// Goods that lie free at a hub go into new boxes, as the recipe says.
    pub(super) fn assemble(
        &self,
        kit: KitOf,
        hub: HubId,
        boxes: &[BoxCode],
        today: Day,
    ) -> Result<Vec<Fact>, Refusal> {
        self.known(Thing::Hub(hub))?;
        let version = self.usable(kit)?;
        if boxes.is_empty() {
            return Err(Refusal::Empty);
        }
        if boxes.len() > Carton::LABELS_MAX {
            return Err(Refusal::TooMany(Carton::LABELS_MAX));
        }
        each_once(boxes)?;
        let shelves = self.free_at(hub, today);
        let wanted = u64::try_from(boxes.len()).unwrap_or(u64::MAX);
        let Some(all) = kit::pick(&version.lines, &shelves, wanted) else {
            let can = kit::most(&version.lines, &shelves);
            return Err(Refusal::FewerKits(Thing::Recipe(kit.recipe), can));
        };
        let mut facts = Vec::new();
        for (code, contents) in boxes.iter().zip(all) {
            if contents.len() > Carton::LOTS_MAX {
                return Err(Refusal::TooMany(Carton::LOTS_MAX));
            }
            facts.extend(self.label_for_new(*code)?);
            facts.push(of_box(*code, BoxFact::Assembled { hub, contents, kit }));
        }
        Ok(facts)
    }
}

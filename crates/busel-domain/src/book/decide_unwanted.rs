//! Rules about what people are asked not to bring.

use crate::book::Book;
use crate::event::Fact;
use crate::item::ItemKey;
use crate::refusal::Refusal;
use crate::time::Day;
use crate::unwanted::WhyNot;

impl Book {
    pub(super) fn ask_not_to_bring(
        &self,
        item: &ItemKey,
        why: WhyNot,
        until: Option<Day>,
        today: Day,
    ) -> Result<Vec<Fact>, Refusal> {
        self.known_item(item)?;
        if until.is_some_and(|until| until < today) {
            return Err(Refusal::Past);
        }
        Ok(vec![Fact::AskedNotToBring { item: item.clone(), why, until }])
    }

    pub(super) fn welcome_again(&self, item: &ItemKey) -> Result<Vec<Fact>, Refusal> {
        if self.unwanted_of(item).is_none() {
            return Err(Refusal::UnknownItem(item.clone()));
        }
        Ok(vec![Fact::WelcomedAgain { item: item.clone() }])
    }
}

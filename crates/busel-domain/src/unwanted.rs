//! What a centre asks people not to bring: a kind of thing, why, and until when. Gifts that nobody
//! can use cost the hours of those who sort them.

use serde::{Deserialize, Serialize};

use crate::item::ItemKey;
use crate::time::Day;

/// Why something is better not brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum WhyNot {
    /// There is more of it than anybody asks for.
    Enough,
    /// There is no room for it.
    NoRoom,
    /// It does not keep until it gets there.
    Spoils,
    /// It cannot cross the border, or not without papers that nobody has.
    Border,
    /// It may harm people: medicine without a label, what stings, what burns.
    Harmful,
    /// It is better bought where the people are.
    BuyThere,
}

impl WhyNot {
    /// All reasons.
    pub const ALL: [Self; 6] =
        [Self::Enough, Self::NoRoom, Self::Spoils, Self::Border, Self::Harmful, Self::BuyThere];
}

/// A thing that people are asked not to bring.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unwanted {
    /// What.
    pub item: ItemKey,
    /// Why.
    pub why: WhyNot,
    /// Since when.
    pub since: Day,
    /// The last day of it; `None` until somebody says otherwise.
    pub until: Option<Day>,
}

impl Unwanted {
    /// Whether it holds on this day.
    #[must_use]
    pub fn holds(&self, today: Day) -> bool {
        self.until.is_none_or(|until| today <= until)
    }
}

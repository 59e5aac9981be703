//! A purchase: what a person buys for needs because nobody gives it. Gifts of money pay for it, and
//! no coin of a gift is spent twice.

use serde::{Deserialize, Serialize};

use crate::ids::{ActorId, NeedId, OfferId, PurchaseId, WordsId};
use crate::item::ItemKey;
use crate::money::Money;
use crate::offer::Came;
use crate::quantity::Units;
use crate::size::Variant;
use crate::time::Moment;

/// A purchase as it is wanted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PurchaseLine {
    /// The needs it is for.
    pub needs: Vec<NeedId>,
    /// What.
    pub item: ItemKey,
    /// Which variant.
    #[serde(default)]
    pub variant: Variant,
    /// How much, in base units.
    pub units: Units,
    /// What all of it costs.
    pub price: Money,
    /// In which shop, in the vault.
    #[serde(default)]
    pub shop: Option<WordsId>,
}

/// A purchase in the Book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Purchase {
    /// Its number.
    pub id: PurchaseId,
    /// What is wanted.
    pub line: PurchaseLine,
    /// Who wants it.
    pub by: ActorId,
    /// Who agreed.
    pub approved: Option<ActorId>,
    /// From which gifts it was paid, once it was bought; the rest came from elsewhere.
    pub paid: Option<Vec<(OfferId, Units)>>,
    /// Whether it was given up.
    pub is_dropped: bool,
    /// What came of it.
    pub came: Vec<Came>,
    /// When it came as far as it is: wanted, agreed to or paid.
    pub since: Moment,
}

/// How far a purchase is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bought {
    /// Somebody wants it.
    Wanted,
    /// Somebody agreed.
    Approved,
    /// It is paid, and not all of it has come.
    Paid,
    /// All of it is there.
    Received,
    /// It was given up.
    Dropped,
}

impl Purchase {
    /// More needs than this are not one purchase.
    pub const NEEDS_MAX: usize = 100;

    /// How far it is.
    #[must_use]
    pub fn state(&self) -> Bought {
        if self.is_dropped {
            Bought::Dropped
        } else if self.paid.is_some() && self.arrived() >= self.line.units {
            Bought::Received
        } else if self.paid.is_some() {
            Bought::Paid
        } else if self.approved.is_some() {
            Bought::Approved
        } else {
            Bought::Wanted
        }
    }

    /// How much came.
    #[must_use]
    pub fn arrived(&self) -> Units {
        self.came.iter().fold(Units::ZERO, |sum, came| sum.plus(came.units))
    }
}

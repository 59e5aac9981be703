//! What a centre has settled for itself.

use serde::{Deserialize, Serialize};

use crate::quantity::Units;

/// One thing that is settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Rule {
    /// Whether anybody may make an offer, without an account.
    OffersFromAnybody(bool),
    /// Above so much of the smallest coin, whatever the currency, a purchase takes two persons.
    PurchaseLimit(Units),
}

/// All that is settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// Whether anybody may make an offer. Nobody may until the centre says so.
    pub takes_offers: bool,
    /// Above so much of the smallest coin a purchase takes two persons.
    pub purchase_limit: Units,
}

impl Default for Rules {
    fn default() -> Self {
        // Two hundred of a currency: our own judgement, until the centre says otherwise.
        let limit = Units::new(20_000).unwrap_or(Units::ZERO);
        Self { takes_offers: false, purchase_limit: limit }
    }
}

impl Rules {
    /// The same with one thing settled otherwise.
    #[must_use]
    pub fn with(self, rule: Rule) -> Self {
        match rule {
            Rule::OffersFromAnybody(takes_offers) => Self { takes_offers, ..self },
            Rule::PurchaseLimit(purchase_limit) => Self { purchase_limit, ..self },
        }
    }
}

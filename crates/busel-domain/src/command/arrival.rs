//! What arrives at a hub: a list of it, each batch, and what it was before it came.

use serde::{Deserialize, Serialize};

use crate::ids::{Digest, OfferId, PurchaseId, Thing, WordsId};
use crate::lot::Batch;
use crate::quantity::Units;

/// A list whose lines come with a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewSource {
    /// SHA-256 over what its lines mean.
    pub digest: Digest,
    /// What the file was called, in the vault.
    pub words: Option<WordsId>,
}

/// What arrives at a hub.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrival {
    /// What it is.
    pub batch: Batch,
    /// How much.
    pub units: Units,
    /// What it was before it came.
    #[serde(default)]
    pub by: ArrivesBy,
}

impl Arrival {
    /// So much of this, of which we knew nothing before it came.
    #[must_use]
    pub fn of(batch: Batch, units: Units) -> Self {
        Self { batch, units, by: ArrivesBy::Itself }
    }

    /// The thing it was before it came, if we knew of it.
    pub(super) fn before(&self) -> Option<Thing> {
        match self.by {
            ArrivesBy::Itself => None,
            ArrivesBy::Offer(offer) => Some(Thing::Offer(offer)),
            ArrivesBy::Purchase(purchase) => Some(Thing::Purchase(purchase)),
        }
    }
}

/// What an arrival was before it came.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ArrivesBy {
    /// Nothing we knew of.
    #[default]
    Itself,
    /// An offer.
    Offer(OfferId),
    /// A purchase.
    Purchase(PurchaseId),
}

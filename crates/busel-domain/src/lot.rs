//! A lot: one batch of one item, of one size, with one expiry date, from one donor.
//!
//! How much of it is where, the ledger knows; a lot itself holds no amount (law L7).

use serde::{Deserialize, Serialize};

use crate::ids::{LotId, SourceId, WordsId};
use crate::item::ItemKey;
use crate::size::Variant;
use crate::time::Day;

/// How worn a thing is.
#[derive(
    Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Condition {
    /// Nobody looked yet.
    #[default]
    Unknown,
    /// New.
    New,
    /// Used, without fault.
    Good,
    /// Worn, still of use.
    Worn,
    /// Only as rags.
    Rags,
}

/// What is known of a batch when it arrives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Batch {
    /// What kind of thing.
    pub item: ItemKey,
    /// Which variant.
    #[serde(default)]
    pub variant: Variant,
    /// Best before or use by, as the item's perishability says.
    #[serde(default)]
    pub expiry: Option<Day>,
    /// How worn.
    #[serde(default)]
    pub condition: Condition,
    /// The maker's own batch number, at most 40 bytes.
    #[serde(default)]
    pub maker_batch: Option<Box<str>>,
    /// Where it was made or given: two capital letters.
    #[serde(default)]
    pub origin: Option<Box<str>>,
    /// The donor's code, such as `D-0147`: a code, never a name.
    #[serde(default)]
    pub donor: Option<Box<str>>,
    /// The line it came from, and which list.
    #[serde(default)]
    pub source: Option<(SourceId, u32)>,
    /// The line as it was written, in the vault.
    #[serde(default)]
    pub words: Option<WordsId>,
}

impl Batch {
    /// Goods of which nothing is known but what they are.
    #[must_use]
    pub fn of(item: ItemKey) -> Self {
        Self {
            item,
            variant: Variant::default(),
            expiry: None,
            condition: Condition::default(),
            maker_batch: None,
            origin: None,
            donor: None,
            source: None,
            words: None,
        }
    }
}

/// One batch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lot {
    /// Its number.
    pub id: LotId,
    /// What it is.
    pub batch: Batch,
}

impl Lot {
    /// Whether it can no longer be used on this day.
    #[must_use]
    pub fn is_expired(&self, today: Day) -> bool {
        self.batch.expiry.is_some_and(|expiry| expiry < today)
    }
}

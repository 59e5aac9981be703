//! A hub: a place with shelves. Its name and address are words in the vault (law L4).

use serde::{Deserialize, Serialize};

use crate::group::Region;
use crate::ids::{HubId, WordsId};

/// A place with shelves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hub {
    /// Its number.
    pub id: HubId,
    /// What it is called.
    pub name: WordsId,
    /// Where exactly it is, in the vault.
    pub place: Option<WordsId>,
    /// Where roughly it is.
    pub region: Option<Region>,
}

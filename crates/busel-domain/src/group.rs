//! A group: the people goods are meant for. Here it is a number and a region; what it is called
//! and where exactly it is are words in the vault (law L4).

use serde::{Deserialize, Serialize};

use crate::ids::{GroupId, WordsId};

/// A country and its first-level region, coarse enough for a report.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Region {
    /// Two capital letters of ISO 3166.
    pub country: Box<str>,
    /// The region's code inside the country, empty if only the country is known.
    pub code: Box<str>,
}

/// A group of people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// Its number.
    pub id: GroupId,
    /// What both sides call it.
    pub name: WordsId,
    /// Where exactly it is, in the vault; `None` if nobody said.
    pub place: Option<WordsId>,
    /// Where roughly it is.
    pub region: Option<Region>,
}

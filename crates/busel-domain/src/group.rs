//! A group: the people goods are meant for. Here it is a number and a region; what it is called
//! and where exactly it is are words in the vault (law L4). It may move; the place before stays where
//! it was.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::ids::{GroupId, WaybillId, WordsId};
use crate::proof::Proof;
use crate::time::{Day, Moment};

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
    /// Where exactly it was when it was added, in the vault; `None` if nobody said.
    pub place: Option<WordsId>,
    /// Where roughly it was then.
    pub region: Option<Region>,
}

/// A group moves: from a day on it is somewhere else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Move {
    /// Where exactly it is then, in the vault.
    pub place: WordsId,
    /// Where roughly.
    pub region: Option<Region>,
    /// The first day there.
    pub from: Day,
    /// The day on which the message came.
    pub heard: Day,
    /// How somebody knows.
    pub proof: Proof,
    /// Until when somebody of them waits at the place before; `None` if nobody does.
    pub meets_until: Option<Moment>,
    /// Papers that were under way to the group, and the day on which each is brought.
    pub stops: BTreeMap<WaybillId, Day>,
}

impl Move {
    /// Nobody moves by a day that is further off than this.
    pub const DAYS_MAX: u16 = 365;
}

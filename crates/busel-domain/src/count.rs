//! A count at a desk: somebody counts blind, what differs is shown, and another person posts it.
//!
//! This is the desk's own check. What the field counts is a fact and believed at once (law L2); a desk
//! may ask for a second look. A count that agrees with the books needs nobody else.
//!
//! A count holds what the books had at the moment of counting. Posting it moves the difference and not
//! the sum, so that what moved between the two is not lost.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::boxes::BoxCode;
use crate::ids::{ActorId, CountId, HubId, LotId, Thing};
use crate::ledger::Place;
use crate::quantity::Units;
use crate::time::Moment;

/// What was found, nothing included: somebody looked, and there was none.
pub type Found = BTreeMap<LotId, Units>;

/// Where something is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CountAt {
    /// On the shelves of a hub, boxes included.
    Shelf(HubId),
    /// In a box: all that is in it.
    Box(BoxCode),
}

impl CountAt {
    /// The hub or the box.
    #[must_use]
    pub fn thing(self) -> Thing {
        self.place().thing()
    }

    /// Where the difference opens when the count is posted.
    #[must_use]
    pub fn place(self) -> Place {
        match self {
            Self::Shelf(hub) => Place::Hub(hub),
            Self::Box(code) => Place::Box(code),
        }
    }
}

/// What somebody wants of a count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Counting {
    /// It was counted.
    Take {
        /// Where.
        at: CountAt,
        /// What was found. In a box, what is not named was not there.
        found: Found,
    },
    /// Another person has looked, and it is written into the books.
    Post {
        /// Which.
        count: CountId,
    },
    /// It has to be counted anew.
    Again {
        /// Which.
        count: CountId,
    },
}

/// What was counted of one lot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundLine {
    /// Which lot.
    pub lot: LotId,
    /// What the books had at the moment of counting.
    pub booked: Units,
    /// What was there.
    pub found: Units,
}

impl FoundLine {
    /// By how much it differs: missing if positive.
    #[must_use]
    pub fn missing(&self) -> i64 {
        self.booked.signed() - self.found.signed()
    }
}

/// What happened to a count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum CountFact {
    /// It was counted, and differs.
    Taken {
        /// Where.
        at: CountAt,
        /// What.
        lines: Vec<FoundLine>,
    },
    /// Another person wrote it into the books.
    Posted {
        /// Where.
        at: CountAt,
        /// What.
        lines: Vec<FoundLine>,
    },
    /// It has to be counted anew.
    Again,
}

impl CountFact {
    /// What it says was counted, and where.
    #[must_use]
    pub fn counted(&self) -> Option<(CountAt, &[FoundLine])> {
        match self {
            Self::Taken { at, lines } | Self::Posted { at, lines } => Some((*at, lines)),
            Self::Again => None,
        }
    }
}

/// What became of a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum CountState {
    /// Another person has to look.
    Waits,
    /// Somebody said that it has to be counted anew, and nobody has.
    Again(ActorId),
    /// It is in the books, by this person.
    Posted(ActorId),
    /// Something was counted, explained or taken away since: it says nothing any more.
    Overtaken,
}

/// A count that differed from the books.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    /// Its number.
    pub id: CountId,
    /// Who counted; somebody else has to post it.
    pub by: ActorId,
    /// Where.
    pub at: CountAt,
    /// What.
    pub lines: Vec<FoundLine>,
    /// When it was written down.
    pub taken: Moment,
    /// What became of it.
    pub state: CountState,
}

impl Count {
    /// More lots than this are not one count.
    pub const LOTS_MAX: usize = 500;

    /// Whether somebody has still to do something about it.
    #[must_use]
    pub fn is_open(&self) -> bool {
        match self.state {
            CountState::Waits | CountState::Again(_) => true,
            CountState::Posted(_) | CountState::Overtaken => false,
        }
    }
}

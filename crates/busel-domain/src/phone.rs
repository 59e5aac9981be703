//! A phone that was cut off on the road: which papers it could show something of, and who was warned.
//!
//! Who carried it stands nowhere here: who drove which way is a ledger that must not exist
//! (decision 0019). The door forgets a phone; what it could show has to be known until everybody was
//! warned.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::ids::{ActorId, GroupId, WaybillId};
use crate::time::{Day, Moment};

/// The number of a cutting off, by the Book: a door that was made anew counts its phones anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CutOffId(pub u32);

/// What a desk does about a phone that may be in other hands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum PhoneDeed {
    /// It is told nothing and heard no more.
    CutOff {
        /// Its number at the door.
        phone: u32,
        /// The papers of its run.
        ways: Vec<WaybillId>,
    },
    /// Somebody was warned of it.
    Warn {
        /// Of which.
        cut_off: CutOffId,
        /// Who was.
        group: GroupId,
    },
    /// It is in safe hands: nobody has to be warned.
    CallSafe {
        /// Which.
        cut_off: CutOffId,
    },
}

/// What happened about a phone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum PhoneFact {
    /// It was cut off.
    CutOff {
        /// Its number at the door.
        phone: u32,
        /// The papers of its run.
        ways: Vec<WaybillId>,
    },
    /// Somebody was warned.
    Warned {
        /// Who.
        group: GroupId,
    },
    /// It is in safe hands.
    CalledSafe,
}

/// A phone that was cut off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CutOff {
    /// Its number in the Book.
    pub id: CutOffId,
    /// Its number at the door.
    pub phone: u32,
    /// When, and by whom.
    pub when: Moment,
    /// Who did it.
    pub by: ActorId,
    /// The papers of its run, and whether each was still under way.
    pub ways: BTreeMap<WaybillId, bool>,
    /// Who was warned: by whom, and when.
    pub warned: BTreeMap<GroupId, (ActorId, Moment)>,
    /// Who said that it is in safe hands, and when.
    pub safe: Option<(ActorId, Moment)>,
}

impl CutOff {
    /// The last day whose places it could show.
    #[must_use]
    pub fn day(&self) -> Day {
        self.when.day()
    }
}

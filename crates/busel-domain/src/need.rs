//! A need: what a group is short of. How far it is met is always computed from quantities (law L9).

use serde::{Deserialize, Serialize};

use crate::ids::{ActorId, GroupId, NeedId, Seq, SourceId, WordsId};
use crate::item::ItemKey;
use crate::proof::Proof;
use crate::quantity::{Units, Written};
use crate::size::Variant;
use crate::time::{Day, Moment};

/// How urgent, set by a person.
#[derive(
    Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Priority {
    /// Critical: within 72 hours.
    P1,
    /// Urgent: within 7 days.
    P2,
    /// Normal: within 30 days.
    #[default]
    P3,
    /// If possible.
    P4,
}

impl Priority {
    /// All four, most urgent first.
    pub const ALL: [Self; 4] = [Self::P1, Self::P2, Self::P3, Self::P4];

    /// 1 for the most urgent.
    #[must_use]
    pub fn class(self) -> u8 {
        match self {
            Self::P1 => 1,
            Self::P2 => 2,
            Self::P3 => 3,
            Self::P4 => 4,
        }
    }

    /// Days after which a need of this urgency lapses unless somebody says it still stands.
    #[must_use]
    pub fn reconfirm_days(self) -> i32 {
        match self {
            Self::P1 => 3,
            Self::P2 => 14,
            Self::P3 => 45,
            Self::P4 => 90,
        }
    }
}

/// How far a need is checked.
#[derive(
    Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Trust {
    /// Text only.
    #[default]
    V0,
    /// Called back on a known number.
    V1,
    /// A letter or a referee we know.
    V2,
    /// A partner with clean receipts.
    V3,
}

impl Trust {
    /// All four, least first.
    pub const ALL: [Self; 4] = [Self::V0, Self::V1, Self::V2, Self::V3];
}

/// What may be sent instead.
#[derive(
    Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Substitutes {
    /// What the catalogue allows.
    #[default]
    Allowed,
    /// Exactly this or nothing.
    Refused,
}

/// A need as it is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NeedLine {
    /// Who asks.
    pub group: GroupId,
    /// What for.
    pub item: ItemKey,
    /// Which variant.
    #[serde(default)]
    pub variant: Variant,
    /// The amount as it was written.
    pub written: Written,
    /// The amount in base units; `None` while nobody knows what the written unit means.
    pub asked: Option<Units>,
    /// Less than this is of no use; zero if any amount helps.
    #[serde(default)]
    pub minimum: Units,
    /// What may be sent instead.
    #[serde(default)]
    pub substitutes: Substitutes,
    /// How urgent.
    #[serde(default)]
    pub priority: Priority,
    /// The day it is wanted by.
    #[serde(default)]
    pub wanted_by: Option<Day>,
    /// The day after which it is of no use.
    #[serde(default)]
    pub valid_until: Option<Day>,
    /// How far it is checked.
    #[serde(default)]
    pub trust: Trust,
    /// The list and the row it came from.
    #[serde(default)]
    pub source: Option<(SourceId, u32)>,
    /// The line as it was written, in the vault.
    #[serde(default)]
    pub words: Option<WordsId>,
}

/// What a person changes of a need; `None` leaves as it is.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NeedChange {
    /// The amount in base units.
    #[serde(default)]
    pub asked: Option<Units>,
    /// The smallest useful amount.
    #[serde(default)]
    pub minimum: Option<Units>,
    /// How urgent.
    #[serde(default)]
    pub priority: Option<Priority>,
    /// The day it is wanted by.
    #[serde(default)]
    pub wanted_by: Option<Day>,
    /// What may be sent instead.
    #[serde(default)]
    pub substitutes: Option<Substitutes>,
}

/// Why a need is no longer open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Closed {
    /// Withdrawn by the group or a coordinator.
    Withdrawn,
    /// The same as another need, which carries on.
    JoinedTo(NeedId),
}

/// When a need was last changed, and by whom: two people who change it at once are told apart by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revised {
    /// The event that did.
    pub seq: Seq,
    /// Who.
    pub by: ActorId,
    /// When.
    pub when: Moment,
}

/// A need in the Book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Need {
    /// Its number.
    pub id: NeedId,
    /// What is asked.
    pub line: NeedLine,
    /// When it was raised.
    pub raised: Moment,
    /// When somebody last said that it stands: raised, checked, changed or confirmed it.
    pub stands: Moment,
    /// When it was last changed; `None` if never.
    pub revised: Option<Revised>,
    /// How it was last checked; `None` if never, or by an older Busel.
    pub proof: Option<Proof>,
    /// Why it is no longer open, if so.
    pub closed: Option<Closed>,
    /// Units that were sent towards it and not yet received.
    pub on_road: Units,
    /// Units that were handed over to its group for it.
    pub received: Units,
}

impl Need {
    /// Whether goods may still be planned for it on this day.
    #[must_use]
    pub fn is_open(&self, today: Day) -> bool {
        self.is_wanted(today) && !self.has_lapsed(today)
    }

    /// Whether it would be open if somebody had said lately that it stands.
    #[must_use]
    pub fn is_wanted(&self, today: Day) -> bool {
        self.closed.is_none()
            && self.line.valid_until.is_none_or(|last| last >= today)
            && self.missing().is_none_or(|missing| !missing.is_zero())
    }

    /// The last day on which it counts without somebody saying that it still stands.
    #[must_use]
    pub fn stands_until(&self) -> Day {
        self.stands.day().plus(self.line.priority.reconfirm_days())
    }

    /// Whether nobody has said for too long that it still stands.
    #[must_use]
    pub fn has_lapsed(&self, today: Day) -> bool {
        self.stands_until() < today
    }

    /// The event that last changed it; none before the first change.
    #[must_use]
    pub fn version(&self) -> Seq {
        self.revised.map_or_else(Seq::default, |revised| revised.seq)
    }

    /// What is neither received nor on the road; `None` while the amount is unknown.
    #[must_use]
    pub fn missing(&self) -> Option<Units> {
        self.line.asked.map(|asked| asked.less(self.received).less(self.on_road))
    }
}

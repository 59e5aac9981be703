//! A waybill: the paper that travels with goods. What was sent and what was received are two
//! records, for ever; neither overwrites the other.

use serde::{Deserialize, Serialize};

use crate::boxes::{BoxCode, Contents};
use crate::ids::{GroupId, HubId, LotId, NeedId, Thing, WaybillId};
use crate::quantity::Units;
use crate::size::Variant;
use crate::time::Moment;

/// Where goods go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Destination {
    /// To the shelves of another hub.
    Hub(HubId),
    /// To the people they are meant for.
    Group(GroupId),
}

impl Destination {
    /// The hub or the group.
    #[must_use]
    pub fn thing(self) -> Thing {
        match self {
            Self::Hub(hub) => Thing::Hub(hub),
            Self::Group(group) => Thing::Group(group),
        }
    }
}

/// One line of a waybill, as sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentLine {
    /// What is sent.
    pub lot: LotId,
    /// How much.
    pub units: Units,
    /// The need it is sent for, if any.
    #[serde(default)]
    pub need: Option<NeedId>,
}

/// One line of a receipt, as counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountedLine {
    /// What was counted.
    pub lot: LotId,
    /// Fit for use.
    pub good: Units,
    /// There, but damaged.
    pub damaged: Units,
}

/// Part of a receipt: so much of a lot came, and as another variant than was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CameAs {
    /// As which lot it was sent.
    pub lot: LotId,
    /// What it is instead.
    pub variant: Variant,
    /// How much.
    pub units: Units,
}

/// What came of a lot as another variant: a lot of its own since.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Otherwise {
    /// As which lot it was sent.
    pub of: LotId,
    /// Which lot it is.
    pub lot: LotId,
    /// What it is, also for whoever does not see that lot.
    pub variant: Variant,
    /// How much.
    pub units: Units,
}

/// A paper that takes the place of another on the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoesOn {
    /// Its number.
    pub waybill: WaybillId,
    /// What goes on with it, with all that is in the boxes.
    pub lines: Vec<SentLine>,
    /// In which boxes.
    pub boxes: Vec<BoxCode>,
}

/// A waybill in the Book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waybill {
    /// Its number.
    pub id: WaybillId,
    /// Who sent.
    pub from: HubId,
    /// Who receives.
    pub to: Destination,
    /// What was sent.
    pub sent: Vec<SentLine>,
    /// The boxes it was sent in; their goods are among the lines.
    pub boxes: Vec<BoxCode>,
    /// What came off the road box by box, before the whole paper was received.
    pub came: Contents,
    /// What was counted at the other end; `None` while under way.
    pub received: Option<Vec<CountedLine>>,
    /// What came of it as another variant than was sent.
    #[serde(default)]
    pub otherwise: Vec<Otherwise>,
    /// When it left.
    pub left: Moment,
    /// The papers with which the rest of it goes on, if it was re-issued on the way.
    #[serde(default)]
    pub reissued: Vec<WaybillId>,
    /// The paper in whose place this one is, if it was issued on the way.
    #[serde(default)]
    pub instead_of: Option<WaybillId>,
}

impl Waybill {
    /// More lines than this do not fit one paper.
    pub const LINES_MAX: usize = 2_000;

    /// Whether something is still to come with it.
    #[must_use]
    pub fn is_under_way(&self) -> bool {
        self.received.is_none() && self.reissued.is_empty()
    }

    /// Whether it was received, and everything was there and in good state.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        let Some(counted) = &self.received else { return false };
        let good = |lot: LotId| {
            let lines = counted.iter().filter(|line| line.lot == lot);
            lines.fold(Units::ZERO, |sum, line| sum.plus(line.good))
        };
        self.otherwise.is_empty()
            && counted
                .iter()
                .all(|line| line.damaged.is_zero() && line.good <= self.sent_of(line.lot))
            && self.sent.iter().all(|line| good(line.lot) == self.sent_of(line.lot))
    }

    /// Units of a lot that were sent and have not come box by box.
    #[must_use]
    pub fn not_come(&self, lot: LotId) -> Units {
        self.sent_of(lot).less(self.came.get(&lot).copied().unwrap_or_default())
    }

    /// How much of so many units of a lot falls to each line of it, one line filled after the other, when
    /// so many had come before.
    pub fn shares(
        &self,
        lot: LotId,
        mut before: Units,
        mut comes: Units,
    ) -> impl Iterator<Item = (&SentLine, Units)> {
        self.sent.iter().filter(move |line| line.lot == lot).map(move |line| {
            let filled = line.units.min(before);
            before = before.less(filled);
            let share = line.units.less(filled).min(comes);
            comes = comes.less(share);
            (line, share)
        })
    }

    /// Units of a lot that came as another variant.
    #[must_use]
    pub fn came_otherwise(&self, lot: LotId) -> Units {
        let of_it = self.otherwise.iter().filter(|other| other.of == lot);
        of_it.fold(Units::ZERO, |sum, other| sum.plus(other.units))
    }

    /// Units of a lot that were sent, over all lines.
    #[must_use]
    pub fn sent_of(&self, lot: LotId) -> Units {
        let lines = self.sent.iter().filter(|line| line.lot == lot);
        lines.fold(Units::ZERO, |sum, line| sum.plus(line.units))
    }
}

//! A waybill: the paper that travels with goods. What was sent and what was received are two
//! records, for ever; neither overwrites the other.

use serde::{Deserialize, Serialize};

use crate::boxes::{BoxCode, Contents};
use crate::ids::{GroupId, HubId, LotId, NeedId, PeerId, Thing, WaybillId};
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
    /// To another centre, which has books of its own.
    Peer(PeerId),
}

impl Destination {
    /// The hub, the group or the centre.
    #[must_use]
    pub fn thing(self) -> Thing {
        match self {
            Self::Hub(hub) => Thing::Hub(hub),
            Self::Group(group) => Thing::Group(group),
            Self::Peer(peer) => Thing::Peer(peer),
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

/// A paper that takes the place of another on the way, and may lead to somebody else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Onward {
    /// Who receives now.
    pub to: Destination,
    /// The paper.
    pub paper: GoesOn,
}

/// What was decided or told of a paper under way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum WayFact {
    /// What is on the road with it goes on with new papers, not all of them to whom it was sent.
    SentOn {
        /// The new ones.
        goes_on: Vec<Onward>,
    },
    /// Nobody asks for it any more, and it goes to whom it was sent all the same, as a reserve.
    KeptAsReserve,
    /// It was brought, and nobody was there: it stays aboard.
    NobodyThere,
}

/// What a person decided about a paper under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Decided {
    /// It goes to whom it was sent, as a reserve.
    Reserve,
    /// It goes on with new papers, not all of them to whom it was sent.
    SentOn,
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
    /// What a person decided about it on the way.
    #[serde(default)]
    pub decided: Option<Decided>,
    /// When it was brought last and nobody was there.
    #[serde(default)]
    pub nobody_there: Option<Moment>,
}

impl Waybill {
    /// More lines than this do not fit one paper.
    pub const LINES_MAX: usize = 2_000;

    /// One that leaves with these lines and boxes.
    #[must_use]
    pub fn leaving(
        id: WaybillId,
        (from, to): (HubId, Destination),
        (sent, boxes): (Vec<SentLine>, Vec<BoxCode>),
        left: Moment,
    ) -> Self {
        Self {
            id,
            from,
            to,
            sent,
            boxes,
            came: Contents::new(),
            received: None,
            otherwise: Vec::new(),
            left,
            reissued: Vec::new(),
            instead_of: None,
            decided: None,
            nobody_there: None,
        }
    }

    /// The paper that takes the place of this one on the way.
    #[must_use]
    pub fn going_on(&self, to: Destination, paper: &GoesOn) -> Self {
        let goods = (paper.lines.clone(), paper.boxes.clone());
        let new = Self::leaving(paper.waybill, (self.from, to), goods, self.left);
        Self { instead_of: Some(self.id), ..new }
    }

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

    /// The lines of a paper that carries a part of what this one does, to whom it was sent: for the same
    /// needs, one line filled after the other. `filled` is what earlier parts took.
    #[must_use]
    pub fn lines_of(&self, inside: Contents, filled: &mut Contents) -> Vec<SentLine> {
        let mut lines = Vec::new();
        for (lot, units) in inside {
            let filled = filled.entry(lot).or_default();
            let mut rest = units;
            for (line, share) in self.shares(lot, *filled, units) {
                if !share.is_zero() {
                    lines.push(SentLine { lot, units: share, need: line.need });
                    rest = rest.less(share);
                }
            }
            if !rest.is_zero() {
                lines.push(SentLine { lot, units: rest, need: None });
            }
            *filled = filled.plus(units);
        }
        lines
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

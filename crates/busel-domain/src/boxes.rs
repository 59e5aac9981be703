//! A box: the smallest thing with a label. What is in it, where it is, and what became of it.
//!
//! The ledger counts lots in accounts and knows nothing of boxes; a box only says which part of a lot
//! stands together. So packing, splitting and merging move nothing (law L1), and what a box holds in an
//! account is never more than the ledger has there, open differences included: see [`Book::box_faults`].
//! Where a box is, is one account, and everything in it is there with it.
//!
//! [`Book::box_faults`]: crate::book::Book::box_faults

pub mod code;
pub mod handling;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

pub use code::{BoxCode, NotACode};
pub use handling::{BoxFact, BoxReport, Handling};

use crate::ids::{ActorId, GroupId, LotId, NeedId};
use crate::kit::KitOf;
use crate::ledger::{Account, LossReason};
use crate::quantity::Units;
use crate::time::Moment;

/// What is in a box: how much of which lots, none of them nothing.
pub type Contents = BTreeMap<LotId, Units>;

/// How far a hand-over is proved by whoever received it. The later the stronger.
#[derive(
    Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Countersign {
    /// Nobody signed.
    #[default]
    Nothing,
    /// There is a photo of the label where it was left.
    Photo,
    /// They signed on paper.
    Paper,
    /// They said the four digits, or their phone showed or read a square.
    Code,
}

/// What became of a box.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum BoxState {
    /// A label that is on no box yet.
    Blank,
    /// Things may go in and out.
    Open,
    /// Closed, under a seal's number if it has one. Nothing goes in or out.
    Sealed(Option<Box<str>>),
    /// It holds these boxes.
    Pallet(BTreeSet<BoxCode>),
    /// It became these.
    Split(Vec<BoxCode>),
    /// All of it went into this one.
    Merged(BoxCode),
    /// Nothing is in it any more.
    Emptied,
    /// All of it was lost.
    Lost(LossReason),
}

impl BoxState {
    /// Whether there is such a box still: its label has not ended.
    #[must_use]
    pub fn is_there(&self) -> bool {
        match self {
            Self::Open | Self::Sealed(_) | Self::Pallet(_) => true,
            Self::Blank | Self::Split(_) | Self::Merged(_) | Self::Emptied | Self::Lost(_) => false,
        }
    }
}

/// What one person says became of a box.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// To whom it was handed.
    pub group: GroupId,
    /// Who says so.
    pub by: ActorId,
    /// When it was, by their clock: shown, never trusted.
    pub happened: Moment,
    /// When it was written down.
    pub recorded: Moment,
    /// How far it is proved.
    pub signed: Countersign,
}

/// For which needs something of a lot was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Met {
    /// Which lot.
    pub lot: LotId,
    /// Which need.
    pub need: NeedId,
    /// How much.
    pub units: Units,
}

/// A box in the Book. (`Box` is Rust's own word.)
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carton {
    /// What stands on its label.
    pub code: BoxCode,
    /// What became of it.
    pub state: BoxState,
    /// Where it is, with everything in it; `None` for a label without a box.
    pub at: Option<Account>,
    /// What is in it.
    pub contents: Contents,
    /// The box it was split from.
    pub parent: Option<BoxCode>,
    /// The pallet it stands on.
    pub on: Option<BoxCode>,
    /// What it weighs with everything, in grams, if somebody weighed it.
    pub grams: Option<u32>,
    /// By which recipe it was packed, as long as nothing in it changed.
    pub kit: Option<KitOf>,
    /// On which shelf of its hub.
    pub shelf: Option<Box<str>>,
    /// Whether goods were given out that may have come out of it: somebody has to look in.
    pub is_doubted: bool,
    /// What people say of where it was handed over, in the sequence in which it was written down.
    pub claims: Vec<Claim>,
    /// For which needs it counts as received.
    pub met: Vec<Met>,
}

impl Carton {
    /// More lots than this are not one box.
    pub const LOTS_MAX: usize = 50;
    /// More boxes than this do not stand on one pallet.
    pub const ON_PALLET_MAX: usize = 200;
    /// So many letters name a shelf, or a seal.
    pub const NAME_LENGTH_MAX: usize = 20;
    /// No more labels than this are made at once.
    pub const LABELS_MAX: usize = 500;

    /// A label that is on no box yet.
    #[must_use]
    pub fn blank(code: BoxCode) -> Self {
        Self {
            code,
            state: BoxState::Blank,
            at: None,
            contents: Contents::new(),
            parent: None,
            on: None,
            grams: None,
            kit: None,
            shelf: None,
            is_doubted: false,
            claims: Vec::new(),
            met: Vec::new(),
        }
    }

    /// What speaks most for one of the groups that are said to have it: the strongest proof, and of
    /// equals the one that was written down first. When it reached us says nothing else.
    #[must_use]
    pub fn likeliest(&self) -> Option<&Claim> {
        self.claims.iter().max_by(|one, other| {
            one.signed.cmp(&other.signed).then(other.recorded.cmp(&one.recorded))
        })
    }

    /// Whether it is a pallet on which this box stands.
    #[must_use]
    pub fn holds(&self, code: BoxCode) -> bool {
        if let BoxState::Pallet(boxes) = &self.state { boxes.contains(&code) } else { false }
    }

    /// Whether it holds boxes instead of goods.
    #[must_use]
    pub fn is_pallet(&self) -> bool {
        matches!(self.state, BoxState::Pallet(_))
    }

    /// Whether it is said to be with more than one group, and nobody has decided.
    #[must_use]
    pub fn is_contested(&self) -> bool {
        self.at == Some(Account::Discrepancy(crate::ledger::Place::Claims(self.code)))
    }
}

//! A call: what a convoy or the whole centre collects, and until when. It is meant for everybody, so
//! there are no words in it, only items.

use serde::{Deserialize, Serialize};

use crate::ids::{CallId, PlanId};
use crate::item::ItemKey;
use crate::quantity::Units;
use crate::size::Variant;
use crate::time::{Day, Moment};

/// One thing that is wanted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// What.
    pub item: ItemKey,
    /// Which variant.
    #[serde(default)]
    pub variant: Variant,
    /// How much; `None` for as much as comes.
    pub units: Option<Units>,
}

/// A call as it is made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallLine {
    /// What is wanted.
    pub wanted: Vec<Wanted>,
    /// The last day on which offers are of use.
    pub until: Day,
    /// The plan whose convoy it is for.
    #[serde(default)]
    pub plan: Option<PlanId>,
}

/// A call in the Book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// Its number.
    pub id: CallId,
    /// What it says.
    pub line: CallLine,
    /// When it was made.
    pub made: Moment,
    /// Whether somebody ended it early.
    pub is_ended: bool,
}

impl Call {
    /// More things than this nobody reads.
    pub const WANTED_MAX: usize = 50;

    /// Whether an offer may still answer it.
    #[must_use]
    pub fn is_open(&self, today: Day) -> bool {
        !self.is_ended && today <= self.line.until
    }
}

//! One entry of the journal: who, when, and what.

use serde::{Deserialize, Serialize};

use super::Fact;
use crate::ids::{ActorId, Attempt, Seq};
use crate::time::Moment;

/// One entry of the journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Its place: 1 for the first, without gaps.
    pub seq: Seq,
    /// Who.
    pub by: ActorId,
    /// When it happened, as told.
    pub happened: Moment,
    /// When it was written down.
    pub recorded: Moment,
    /// The try that made it; all events of one command share it.
    pub attempt: Attempt,
    /// What.
    pub fact: Fact,
}

//! Letters between centres: which number each has in its chain, and what it is about. Their words are
//! kept as they were signed, under their hashes, and are nothing of the Book's.
//!
//! Law: each letter names the one before it, so nothing is dropped or repeated unseen. What the other
//! side signed is a report (law L2): it is booked as it was told.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::ids::{ConsignmentId, Digest, HubId, PeerId, WaybillId};
use crate::lot::Batch;
use crate::quantity::Units;
use crate::time::Moment;
use crate::waybill::CountedLine;

/// The place of a letter among all that one centre wrote to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// Its number, from 1.
    pub seq: u32,
    /// The hash of what was signed.
    pub letter: Digest,
    /// The hash of the letter before; zeros for the first.
    pub previous: Digest,
}

/// What a letter of ours is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wrote {
    /// A waybill, and what it is called between the two.
    Paper {
        /// Ours.
        waybill: WaybillId,
        /// Between the two.
        consignment: ConsignmentId,
    },
    /// All that came of theirs so far.
    Receipt {
        /// Of which consignment.
        consignment: ConsignmentId,
        /// Which telling it is, from 1.
        revision: u16,
    },
}

/// What a letter of theirs is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Heard {
    /// Goods are on the road to us.
    Coming(ConsignmentId),
    /// All that came of ours so far.
    Receipt {
        /// Of which of our papers.
        waybill: WaybillId,
        /// Which telling it is, from 1.
        revision: u16,
        /// Whether nothing more is expected.
        is_final: bool,
        /// What they counted, by our lots.
        counted: Vec<CountedLine>,
    },
    /// Something for a person to read.
    Other,
}

/// A consignment that another centre sends us.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consignment {
    /// What both call it.
    pub id: ConsignmentId,
    /// Who sends.
    pub peer: PeerId,
    /// The hash of their waybill, which says what is on it.
    pub letter: Digest,
    /// When we heard of it.
    pub heard: Moment,
    /// What was counted of each of its lines so far: good and damaged.
    pub came: BTreeMap<u16, (Units, Units)>,
    /// How often something was counted.
    pub revision: u16,
    /// Up to which counting we wrote to them.
    pub told: u16,
    /// Whether nothing more is expected.
    pub is_final: bool,
}

/// What is counted of one line of a consignment, now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakenLine {
    /// Its number on the waybill.
    pub line: u16,
    /// What it is here.
    pub batch: Batch,
    /// Fit for use.
    pub good: Units,
    /// There, but damaged.
    pub damaged: Units,
}

/// Goods of another centre come into a hub, counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakeOver {
    /// Which consignment.
    pub consignment: ConsignmentId,
    /// Into which hub.
    pub hub: HubId,
    /// What was counted.
    pub lines: Vec<TakenLine>,
    /// Whether nothing more is expected.
    pub is_final: bool,
}

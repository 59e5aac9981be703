//! A plan: a document that says which goods would go to which need, and why.
//!
//! It is proposed, compared, adopted by a person and never edited. Adopting it reserves; it moves
//! nothing. The planner that makes it and the ledger do not know each other (law L5).

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::ids::{GroupId, HubId, LotId, NeedId, PlanId, Seq};
use crate::quantity::Units;
use crate::time::{Day, Moment};

/// Why this lot goes to this need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum WhyGiven {
    /// The only lot that fits.
    OnlyLot,
    /// Of those that fit, it would spoil first.
    ExpiresFirst,
    /// Of those that fit and keep as long, it is nearest.
    Nearest,
    /// One size up, because the exact size has run out.
    OneSizeUp,
    /// Stands in for what was asked, which has run out.
    Substitute,
    /// Nobody wrote for whom it is; somebody must look before it goes.
    LookFirst,
    /// Lots that would serve better are used up.
    BetterUsedUp,
    /// One of several lots that serve equally well.
    EquallyGood,
    /// A person said so.
    ByHand,
}

/// Why a need gets no more than it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum WhyUnmet {
    /// There is none of it, nor of anything that may stand in.
    NoneInStock,
    /// It gets all there is of what fits it.
    AllThereIs,
    /// There is some, but not in the size, for whom, or in the form it is asked.
    SizeMissing,
    /// What there is would spoil before it could be used.
    WouldSpoil,
    /// More urgent needs take it.
    MoreUrgent,
    /// It was shared fairly with needs as urgent as this.
    SharedFairly,
    /// What is left for it is less than the smallest useful amount.
    BelowMinimum,
    /// Nobody knows yet how much the line asks.
    AmountUnknown,
    /// It is no thing that lies on a shelf: a bed, a lawyer, a ticket.
    NotGoods,
    /// The planner was stopped before it came to this need.
    Stopped,
    /// A person gave it less, or gave others what fits it.
    ByHand,
}

/// So much of a lot for a need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Allocated {
    /// For which need.
    pub need: NeedId,
    /// Out of which lot.
    pub lot: LotId,
    /// From whose shelves.
    pub hub: HubId,
    /// How much.
    pub units: Units,
    /// Why this one.
    pub why: WhyGiven,
}

/// What a need does not get.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unmet {
    /// Which need.
    pub need: NeedId,
    /// Units missing; zero where nobody knows how much was asked.
    pub units: Units,
    /// Why.
    pub why: WhyUnmet,
}

/// What a person fixed before the rest was planned: so much of a lot for a need, no more and no less.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByHand {
    /// For which need.
    pub need: NeedId,
    /// Out of which lot.
    pub lot: LotId,
    /// From whose shelves.
    pub hub: HubId,
    /// How much; zero keeps the lot for others.
    pub units: Units,
}

/// What goes on one vehicle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trip {
    /// The vehicle's key in the list of vehicles, or `None` for what fits none of them.
    pub vehicle: Option<Box<str>>,
    /// What it carries: positions in the plan's `allocated`, and units of each.
    pub cargo: Vec<(u32, Units)>,
    /// Grams of what has a known weight.
    pub weight_grams: u64,
    /// Cubic centimetres of what has a known volume.
    pub volume_cm3: u64,
    /// Lines whose weight or volume nobody knows.
    pub unknown: u32,
}

/// Everything that goes from one hub to one group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Load {
    /// From.
    pub hub: HubId,
    /// To.
    pub group: GroupId,
    /// Kilometres as the plan counted them; `None` where a place is unknown.
    pub distance_km: Option<u32>,
    /// Vehicle by vehicle.
    pub trips: Vec<Trip>,
}

/// The document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanDocument {
    /// The plan in force when this one was made; it can only follow that one.
    pub parent: Option<PlanId>,
    /// The event the Book stood at.
    pub made_from: Seq,
    /// When it was made.
    pub made: Moment,
    /// The day it plans for.
    pub day: Day,
    /// Who gets what, by need.
    pub allocated: Vec<Allocated>,
    /// Who gets less than asked, and why.
    pub unmet: Vec<Unmet>,
    /// What goes together.
    pub loads: Vec<Load>,
    /// Whether it is the exact optimum; false if the planner was stopped.
    pub is_exact: bool,
    /// How needs fare by it, and how they would by hand; plans made before 2026-11-22 do not say.
    #[serde(default)]
    pub compared: Option<Compared>,
    /// What people fixed by hand; everything else was planned around it.
    #[serde(default)]
    pub by_hand: Vec<ByHand>,
    /// The proposal that was changed by hand to come to this one.
    #[serde(default)]
    pub beside: Option<PlanId>,
    /// The needs it was made for, if a person chose some; all others were left out by them.
    #[serde(default)]
    pub only: Option<BTreeSet<NeedId>>,
}

/// A plan beside what a list without a planner comes to: the most urgent first, as they were told,
/// each taking all it can of what ends first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Compared {
    /// By this plan.
    pub plan: Tally,
    /// By hand.
    pub by_hand: Tally,
}

/// How needs fare, counted in needs: units of different things cannot be summed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Needs that get all they miss.
    pub met: u32,
    /// Needs that get some of it.
    pub partly: u32,
    /// Needs that get nothing.
    pub nothing: u32,
    /// What a need gets of what it misses, in thousandths, on the average of all needs.
    pub share_permille: u32,
}

impl PlanDocument {
    /// A plan with more lines is not one a person can adopt.
    pub const LINES_MAX: usize = 2_000_000;
}

/// A plan in the Book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Its number.
    pub id: PlanId,
    /// What it says.
    pub document: PlanDocument,
    /// When a person adopted it, if ever.
    pub adopted: Option<Moment>,
}

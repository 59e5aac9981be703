//! Everything that can be asked of a centre, in one enum: the only way in.
//!
//! A command from a *desk* may be refused. A *report* from the field (a receipt, a handover, a
//! count) tells what already happened and is never refused for what it says (law L2).

use serde::{Deserialize, Serialize};

use crate::group::Region;
use crate::ids::{
    Digest, GroupId, HubId, LossId, LotId, NeedId, OfferId, PlanId, WaybillId, WordsId,
};
use crate::ledger::{LossReason, Place};
use crate::lot::Batch;
use crate::need::{NeedChange, NeedLine, Trust};
use crate::offer::{Answer, OfferLine};
use crate::plan::PlanDocument;
use crate::quantity::Units;
use crate::time::Moment;
use crate::waybill::{CountedLine, Destination, SentLine};

/// A list whose lines come with a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewSource {
    /// SHA-256 over what its lines mean.
    pub digest: Digest,
    /// What the file was called, in the vault.
    pub words: Option<WordsId>,
}

/// What arrives at a hub.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrival {
    /// What it is.
    pub batch: Batch,
    /// How much.
    pub units: Units,
}

/// Something somebody wants to change or has to tell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Command {
    /// Desk: a new hub.
    OpenHub {
        /// What it is called, in the vault.
        name: WordsId,
        /// Where exactly it is, in the vault.
        place: Option<WordsId>,
        /// Where roughly it is.
        region: Option<Region>,
    },
    /// Desk: a new group.
    AddGroup {
        /// What it is called, in the vault.
        name: WordsId,
        /// Where exactly it is, in the vault.
        place: Option<WordsId>,
        /// Where roughly it is.
        region: Option<Region>,
    },
    /// Desk: one need, or a list of them; all or none.
    RaiseNeeds {
        /// The list they stand in, if they came in one. A list read before is refused.
        source: Option<NewSource>,
        /// The needs; `NeedLine::source` is filled in by the Book from the row given here.
        lines: Vec<NeedLine>,
    },
    /// Desk: a person changes what is asked.
    ReviseNeed {
        /// Which need.
        need: NeedId,
        /// What changes.
        change: NeedChange,
    },
    /// Desk: a person checked it.
    VerifyNeed {
        /// Which need.
        need: NeedId,
        /// How far.
        trust: Trust,
    },
    /// Desk: no longer wanted.
    WithdrawNeed {
        /// Which need.
        need: NeedId,
    },
    /// Desk: two needs are one.
    JoinNeeds {
        /// The one that carries on.
        keep: NeedId,
        /// The one that is closed; its words stay readable.
        join: NeedId,
    },
    /// Desk: somebody would give.
    MakeOffer {
        /// What.
        line: OfferLine,
    },
    /// Desk: the answer to an offer.
    AnswerOffer {
        /// Which offer.
        offer: OfferId,
        /// What is answered.
        answer: Answer,
    },
    /// Desk: gifts come into a hub; all or none.
    TakeIn {
        /// The list they stand in, if they came in one. A list read before is refused.
        source: Option<NewSource>,
        /// Where.
        hub: HubId,
        /// What.
        arrivals: Vec<Arrival>,
    },
    /// Desk: a plan to look at.
    ProposePlan {
        /// The document.
        document: PlanDocument,
    },
    /// Desk: a person puts a plan in force.
    AdoptPlan {
        /// Which plan.
        plan: PlanId,
    },
    /// Desk: goods leave a hub with a waybill.
    Dispatch {
        /// From.
        from: HubId,
        /// To.
        to: Destination,
        /// What.
        lines: Vec<SentLine>,
    },
    /// Desk: goods are put aside.
    Quarantine {
        /// Where.
        hub: HubId,
        /// What.
        lot: LotId,
        /// How much.
        units: Units,
    },
    /// Desk: goods that were put aside are fit after all.
    Release {
        /// Where.
        hub: HubId,
        /// What.
        lot: LotId,
        /// How much.
        units: Units,
    },
    /// Desk: one person says something is lost.
    ProposeLoss {
        /// Where it was: put aside at a hub, or open as a discrepancy.
        from: LossFrom,
        /// What.
        lot: LotId,
        /// How much.
        units: Units,
        /// Why.
        reason: LossReason,
    },
    /// Desk: another person agrees that it is lost.
    ConfirmLoss {
        /// Which proposal.
        loss: LossId,
    },
    /// Desk: a difference is explained; it moves to where it belongs.
    SettleDiscrepancy {
        /// Whose difference.
        place: Place,
        /// What.
        lot: LotId,
        /// Where the missing goods are, or where the surplus came from.
        with: Counterpart,
        /// How it is explained, in the vault.
        words: Option<WordsId>,
    },
    /// Field: what came with a waybill, counted.
    ReportReceipt {
        /// Which waybill.
        waybill: WaybillId,
        /// What was counted.
        counted: Vec<CountedLine>,
    },
    /// Field: goods went from a hub's hands straight into a group's.
    ReportHandover {
        /// From.
        hub: HubId,
        /// To.
        group: GroupId,
        /// What.
        lot: LotId,
        /// How much.
        units: Units,
        /// For which need, if known.
        need: Option<NeedId>,
    },
    /// Field: what stands on a hub's shelves, counted.
    ReportCount {
        /// Where.
        hub: HubId,
        /// What.
        lot: LotId,
        /// How much there is.
        counted: Units,
    },
}

/// Where something was before it was lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum LossFrom {
    /// Put aside at a hub.
    Quarantine(HubId),
    /// Missing, with an open difference.
    Discrepancy(Place),
}

/// Where missing goods are, or where surplus came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Counterpart {
    /// On the shelves of a hub: found again, or packed from there by mistake.
    Hub(HubId),
    /// With the donors: more or less was given than was written down.
    Donors,
}

/// What kind of command, for the policy table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each names the command of the same name")]
pub enum CommandKind {
    OpenHub,
    AddGroup,
    RaiseNeeds,
    ReviseNeed,
    VerifyNeed,
    WithdrawNeed,
    JoinNeeds,
    MakeOffer,
    AnswerOffer,
    TakeIn,
    ProposePlan,
    AdoptPlan,
    Dispatch,
    Quarantine,
    Release,
    ProposeLoss,
    ConfirmLoss,
    SettleDiscrepancy,
    ReportReceipt,
    ReportHandover,
    ReportCount,
}

impl CommandKind {
    /// All kinds.
    pub const ALL: [Self; 21] = [
        Self::OpenHub,
        Self::AddGroup,
        Self::RaiseNeeds,
        Self::ReviseNeed,
        Self::VerifyNeed,
        Self::WithdrawNeed,
        Self::JoinNeeds,
        Self::MakeOffer,
        Self::AnswerOffer,
        Self::TakeIn,
        Self::ProposePlan,
        Self::AdoptPlan,
        Self::Dispatch,
        Self::Quarantine,
        Self::Release,
        Self::ProposeLoss,
        Self::ConfirmLoss,
        Self::SettleDiscrepancy,
        Self::ReportReceipt,
        Self::ReportHandover,
        Self::ReportCount,
    ];
}

impl Command {
    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> CommandKind {
        match self {
            Self::OpenHub { .. } => CommandKind::OpenHub,
            Self::AddGroup { .. } => CommandKind::AddGroup,
            Self::RaiseNeeds { .. } => CommandKind::RaiseNeeds,
            Self::ReviseNeed { .. } => CommandKind::ReviseNeed,
            Self::VerifyNeed { .. } => CommandKind::VerifyNeed,
            Self::WithdrawNeed { .. } => CommandKind::WithdrawNeed,
            Self::JoinNeeds { .. } => CommandKind::JoinNeeds,
            Self::MakeOffer { .. } => CommandKind::MakeOffer,
            Self::AnswerOffer { .. } => CommandKind::AnswerOffer,
            Self::TakeIn { .. } => CommandKind::TakeIn,
            Self::ProposePlan { .. } => CommandKind::ProposePlan,
            Self::AdoptPlan { .. } => CommandKind::AdoptPlan,
            Self::Dispatch { .. } => CommandKind::Dispatch,
            Self::Quarantine { .. } => CommandKind::Quarantine,
            Self::Release { .. } => CommandKind::Release,
            Self::ProposeLoss { .. } => CommandKind::ProposeLoss,
            Self::ConfirmLoss { .. } => CommandKind::ConfirmLoss,
            Self::SettleDiscrepancy { .. } => CommandKind::SettleDiscrepancy,
            Self::ReportReceipt { .. } => CommandKind::ReportReceipt,
            Self::ReportHandover { .. } => CommandKind::ReportHandover,
            Self::ReportCount { .. } => CommandKind::ReportCount,
        }
    }

    /// Whether it tells what already happened.
    #[must_use]
    pub fn is_report(&self) -> bool {
        matches!(
            self.kind(),
            CommandKind::ReportReceipt | CommandKind::ReportHandover | CommandKind::ReportCount
        )
    }
}

/// When a report says it happened, kept beside the moment it was written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    /// When it happened, by the clock of whoever tells; never trusted for sequence.
    pub happened: Moment,
    /// When it was written down, by our clock.
    pub recorded: Moment,
}

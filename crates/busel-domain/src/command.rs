//! Everything that can be asked of a centre, in one enum: the only way in.
//!
//! A command from a *desk* may be refused. A *report* from the field (a receipt, a handover, a
//! count) tells what already happened and is never refused for what it says (law L2).

use serde::{Deserialize, Serialize};
use strum::{EnumDiscriminants, VariantArray};

use crate::group::Region;
use crate::ids::{
    ActorId, DeedId, Digest, GroupId, HubId, LossId, LotId, NeedId, OfferId, PlanId, Thing,
    WaybillId, WordsId,
};
use crate::ledger::{LossReason, Place};
use crate::lot::Batch;
use crate::member::{Deed, LetGo};
use crate::need::{NeedChange, NeedLine, Trust};
use crate::offer::{Answer, OfferLine};
use crate::people::{HeadCount, Living};
use crate::plan::PlanDocument;
use crate::quantity::Units;
use crate::role::Grant;
use crate::sight::Matter;
use crate::store::StoreLine;
use crate::time::{Day, Moment};
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, EnumDiscriminants)]
#[strum_discriminants(
    name(CommandKind),
    doc = "What kind of command, for the policy table.",
    derive(PartialOrd, Ord, Hash, VariantArray)
)]
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
    /// Field: what a group found in its own store, counted.
    ReportGroupStock {
        /// Which group.
        group: GroupId,
        /// The day it was counted.
        day: Day,
        /// What was counted; an item that is not named was not counted.
        lines: Vec<StoreLine>,
    },
    /// Desk: how many people a group is.
    CountPeople {
        /// Which group.
        group: GroupId,
        /// How many of which kind.
        people: HeadCount,
        /// How they live; `None` if that is as it was.
        living: Option<Living>,
    },
    /// Desk: somebody joins the centre, as nobody in particular yet.
    AddMember {
        /// What they are called, in the vault.
        name: WordsId,
    },
    /// Desk: a member may be something more. Where that takes two, it is proposed.
    Grant {
        /// Who.
        member: ActorId,
        /// What.
        grant: Grant,
    },
    /// Desk: a member may be something no longer.
    TakeBack {
        /// Who.
        member: ActorId,
        /// What.
        grant: Grant,
    },
    /// Desk: a member leaves.
    SeeOff {
        /// Who.
        member: ActorId,
    },
    /// Desk: one person wants what takes two.
    Propose {
        /// What.
        deed: Deed,
    },
    /// Desk: another person wants it too.
    Agree {
        /// Which proposal.
        deed: DeedId,
    },
    /// Desk: somebody reads what lives depend on.
    Look {
        /// Of what.
        at: Thing,
        /// What is read.
        matter: Matter,
    },
    /// Desk: how to reach a group.
    KeepContact {
        /// Which group.
        group: GroupId,
        /// How, in the vault.
        contact: WordsId,
    },
    /// Desk: everything that says who or where this is is destroyed; goods stay in the books.
    Erase {
        /// A group, a hub, a member or a list.
        whom: Thing,
    },
    /// Desk: words whose time is over are destroyed.
    LetGo {
        /// Which.
        what: Vec<LetGo>,
    },
    /// Desk: a photo of a lot or a group.
    KeepPhoto {
        /// Of what.
        of: Thing,
        /// The picture, in the vault.
        photo: WordsId,
    },
    /// Desk: a photo with something hidden takes the place of the one before, which is destroyed.
    BlurPhoto {
        /// The one before.
        photo: WordsId,
        /// The one with something hidden, in the vault.
        blurred: WordsId,
    },
    /// Desk: a photo is destroyed.
    DropPhoto {
        /// Which.
        photo: WordsId,
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

impl CommandKind {
    /// All kinds.
    pub const ALL: &[Self] = Self::VARIANTS;
}

impl Command {
    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> CommandKind {
        self.into()
    }

    /// The things it names, each once: who may not see one of them is told that there is no such
    /// thing.
    #[must_use]
    pub fn names(&self) -> Vec<Thing> {
        let mut things = self.named();
        things.sort_unstable();
        things.dedup();
        things
    }

    fn named(&self) -> Vec<Thing> {
        match self {
            Self::OpenHub { .. }
            | Self::AddGroup { .. }
            | Self::MakeOffer { .. }
            | Self::AddMember { .. }
            // A plan's needs and lots are held against the Book when it is adopted, the sweep names
            // what may be gone already, and photos have no number: their rule asks whether one is there.
            | Self::BlurPhoto { .. }
            | Self::DropPhoto { .. }
            | Self::ProposePlan { .. }
            | Self::LetGo { .. }
            | Self::Propose { deed: Deed::ExportPeople | Deed::Wipe } => Vec::new(),
            Self::RaiseNeeds { lines, .. } => {
                lines.iter().map(|line| Thing::Group(line.group)).collect()
            }
            Self::ReviseNeed { need, .. }
            | Self::VerifyNeed { need, .. }
            | Self::WithdrawNeed { need } => vec![Thing::Need(*need)],
            Self::JoinNeeds { keep, join } => vec![Thing::Need(*keep), Thing::Need(*join)],
            Self::AnswerOffer { offer, .. } => vec![Thing::Offer(*offer)],
            Self::TakeIn { hub, .. } => vec![Thing::Hub(*hub)],
            Self::AdoptPlan { plan } => vec![Thing::Plan(*plan)],
            Self::Dispatch { from, to, lines } => {
                let mut things = vec![Thing::Hub(*from), to.thing()];
                for line in lines {
                    things.push(Thing::Lot(line.lot));
                    things.extend(line.need.map(Thing::Need));
                }
                things
            }
            Self::Quarantine { hub, lot, .. }
            | Self::Release { hub, lot, .. }
            | Self::ReportCount { hub, lot, .. } => vec![Thing::Hub(*hub), Thing::Lot(*lot)],
            Self::ProposeLoss { from, lot, .. } => {
                let place = match from {
                    LossFrom::Quarantine(hub) => Thing::Hub(*hub),
                    LossFrom::Discrepancy(place) => place.thing(),
                };
                vec![place, Thing::Lot(*lot)]
            }
            Self::ConfirmLoss { loss } => vec![Thing::Loss(*loss)],
            Self::SettleDiscrepancy { place, lot, with, .. } => {
                let mut things = vec![place.thing(), Thing::Lot(*lot)];
                if let Counterpart::Hub(hub) = with {
                    things.push(Thing::Hub(*hub));
                }
                things
            }
            Self::ReportReceipt { waybill, .. } => vec![Thing::Waybill(*waybill)],
            Self::ReportHandover { hub, group, lot, need, .. } => {
                let mut things = vec![Thing::Hub(*hub), Thing::Group(*group), Thing::Lot(*lot)];
                things.extend(need.map(Thing::Need));
                things
            }
            Self::Grant { member, grant } | Self::TakeBack { member, grant } => {
                [Some(Thing::Member(*member)), grant.reach.thing()].into_iter().flatten().collect()
            }
            Self::SeeOff { member }
            | Self::Propose { deed: Deed::Grant { member, .. } | Deed::Reset { member } } => {
                vec![Thing::Member(*member)]
            }
            Self::Agree { deed } => vec![Thing::Deed(*deed)],
            Self::Look { at, .. } => vec![*at],
            Self::KeepContact { group, .. }
            | Self::ReportGroupStock { group, .. }
            | Self::CountPeople { group, .. } => vec![Thing::Group(*group)],
            Self::Erase { whom } => vec![*whom],
            Self::KeepPhoto { of, .. } => vec![*of],
        }
    }

    /// Whether it tells what already happened.
    #[must_use]
    pub fn is_report(&self) -> bool {
        matches!(
            self.kind(),
            CommandKind::ReportReceipt
                | CommandKind::ReportHandover
                | CommandKind::ReportCount
                | CommandKind::ReportGroupStock
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

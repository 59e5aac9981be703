//! What happened, as facts. A stored event is never edited and its meaning never changes; new
//! meaning is a new variant (law L8). There are no people in it, only ids (law L4).
//!
//! Facts that move goods carry their movements: replaying a journal needs no rule, so a rule that
//! changes later cannot change the past.

use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use crate::command::{Command, LossFrom};
use crate::group::Group;
use crate::hub::Hub;
use crate::ids::{
    ActorId, Attempt, DeedId, GroupId, HubId, LossId, LotId, NeedId, OfferId, PlanId, Seq, Thing,
    WaybillId, WordsId,
};
use crate::ledger::{Account, LossReason, Movement, Place};
use crate::lot::Lot;
use crate::member::{Deed, LetGo};
use crate::need::{NeedChange, NeedLine, Trust};
use crate::offer::{Answer, OfferLine};
use crate::people::{HeadCount, Living};
use crate::plan::PlanDocument;
use crate::quantity::Units;
use crate::role::Grant;
use crate::sight::Matter;
use crate::source::Source;
use crate::store::StoreLine;
use crate::time::{Day, Moment};
use crate::waybill::{CountedLine, Destination, SentLine};

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

/// Why a report from the field waits for a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum SetAside {
    /// It names something that is not in the books.
    UnknownThing,
    /// The waybill was received before, by another report.
    ReceivedBefore,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr)]
#[cfg_attr(test, derive(strum::VariantNames))]
pub enum Fact {
    /// A hub was opened.
    HubOpened(Hub),
    /// A group was added.
    GroupAdded(Group),
    /// A list was read in.
    ListRead(Source),
    /// A need was raised.
    NeedRaised {
        /// Its number.
        need: NeedId,
        /// What is asked.
        line: NeedLine,
    },
    /// A need was changed by a person.
    NeedRevised {
        /// Which.
        need: NeedId,
        /// What changed.
        change: NeedChange,
    },
    /// A need was checked.
    NeedVerified {
        /// Which.
        need: NeedId,
        /// How far.
        trust: Trust,
    },
    /// A need is no longer wanted.
    NeedWithdrawn {
        /// Which.
        need: NeedId,
    },
    /// Two needs turned out to be one.
    NeedsJoined {
        /// The one that carries on.
        kept: NeedId,
        /// The one that is closed.
        joined: NeedId,
    },
    /// Somebody would give.
    OfferMade {
        /// Its number.
        offer: OfferId,
        /// What.
        line: OfferLine,
    },
    /// An offer was answered.
    OfferAnswered {
        /// Which.
        offer: OfferId,
        /// How.
        answer: Answer,
    },
    /// A gift came into a hub.
    LotTakenIn {
        /// What came.
        lot: Lot,
        /// Where.
        hub: HubId,
        /// How much.
        units: Units,
    },
    /// A plan was laid before people.
    PlanProposed {
        /// Its number.
        plan: PlanId,
        /// What it says.
        document: Box<PlanDocument>,
    },
    /// A plan was put in force by a person.
    PlanAdopted {
        /// Which.
        plan: PlanId,
    },
    /// Goods left a hub.
    Dispatched {
        /// The paper they travel with.
        waybill: WaybillId,
        /// From.
        from: HubId,
        /// To.
        to: Destination,
        /// What.
        lines: Vec<SentLine>,
    },
    /// What a waybill carried was counted at the other end.
    ReceiptReported {
        /// Which waybill.
        waybill: WaybillId,
        /// What was counted.
        counted: Vec<CountedLine>,
        /// What that does to the books.
        movements: Vec<Movement>,
    },
    /// Goods went from a hub's hands into a group's.
    HandoverReported {
        /// From.
        hub: HubId,
        /// To.
        group: GroupId,
        /// What.
        lot: LotId,
        /// How much.
        units: Units,
        /// For which need.
        need: Option<NeedId>,
        /// What that does to the books.
        movements: Vec<Movement>,
    },
    /// The shelves of a hub were counted.
    CountReported {
        /// Where.
        hub: HubId,
        /// What.
        lot: LotId,
        /// How much was there.
        counted: Units,
        /// What that does to the books; nothing if they agreed.
        movements: Vec<Movement>,
    },
    /// A group counted what it has. Nothing moves: what a group uses is not in the ledger.
    GroupStockReported {
        /// Which group.
        group: GroupId,
        /// The day it was counted.
        day: Day,
        /// What was counted.
        lines: Vec<StoreLine>,
    },
    /// The people of a group were counted.
    PeopleCounted {
        /// Which group.
        group: GroupId,
        /// How many of which kind.
        people: HeadCount,
        /// How they live; `None` if that is as it was.
        living: Option<Living>,
    },
    /// A report that contradicts what the books can hold was kept for a person.
    ReportSetAside {
        /// The report, whole.
        report: Box<Command>,
        /// Why it waits.
        why: SetAside,
    },
    /// Goods were put aside.
    Quarantined {
        /// Where.
        hub: HubId,
        /// What and how much.
        movement: Movement,
    },
    /// Goods that were put aside are fit after all.
    Released {
        /// Where.
        hub: HubId,
        /// What and how much.
        movement: Movement,
    },
    /// One person says something is lost.
    LossProposed {
        /// Its number.
        loss: LossId,
        /// Where it was.
        from: LossFrom,
        /// What.
        lot: LotId,
        /// How much.
        units: Units,
        /// Why.
        reason: LossReason,
    },
    /// Another person agreed.
    LossConfirmed {
        /// Which proposal.
        loss: LossId,
        /// What that does to the books.
        movement: Movement,
    },
    /// A difference was explained.
    DiscrepancySettled {
        /// Whose difference.
        place: Place,
        /// What that does to the books.
        movement: Movement,
        /// How it is explained, in the vault.
        words: Option<WordsId>,
    },
    /// Somebody joined the centre.
    MemberAdded {
        /// Their number.
        member: ActorId,
        /// What they are called, in the vault.
        name: WordsId,
    },
    /// A member may be something more.
    Granted {
        /// Who.
        member: ActorId,
        /// What.
        grant: Grant,
    },
    /// A member may be something no longer.
    TakenBack {
        /// Who.
        member: ActorId,
        /// What.
        grant: Grant,
    },
    /// A member left.
    MemberLeft {
        /// Who.
        member: ActorId,
    },
    /// One person wants what takes two.
    DeedProposed {
        /// Its number.
        deed: DeedId,
        /// What.
        what: Deed,
    },
    /// Another person agreed.
    DeedAgreed {
        /// Which proposal.
        deed: DeedId,
    },
    /// Somebody read what lives depend on.
    Looked {
        /// Of what.
        at: Thing,
        /// What was read.
        matter: Matter,
    },
    /// How to reach a group was written down.
    ContactKept {
        /// Which group.
        group: GroupId,
        /// How, in the vault.
        contact: WordsId,
    },
    /// Everything that said who or where this is was destroyed.
    Erased {
        /// A group, a hub, a member or a list.
        whom: Thing,
    },
    /// Words whose time was over were destroyed.
    LetGo {
        /// Which.
        what: Vec<LetGo>,
    },
    /// A photo of a lot or a group was kept.
    PhotoKept {
        /// Of what.
        of: Thing,
        /// The picture, in the vault.
        photo: WordsId,
    },
    /// A photo was destroyed.
    PhotoDropped {
        /// Of what it was.
        of: Thing,
        /// Which.
        photo: WordsId,
    },
}

impl Fact {
    /// The name of the variant, as it stands in the journal.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.into()
    }

    /// The member who joined, if it says so.
    #[must_use]
    pub fn member_added(&self) -> Option<ActorId> {
        if let Self::MemberAdded { member, .. } = self { Some(*member) } else { None }
    }

    /// The movements it makes in the ledger.
    #[must_use]
    pub fn movements(&self) -> Vec<Movement> {
        match self {
            Self::LotTakenIn { lot, hub, units } => vec![Movement {
                lot: lot.id,
                from: Account::Donors,
                to: Account::Hub(*hub),
                units: *units,
            }],
            Self::Dispatched { waybill, from, lines, .. } => {
                let onto_road = |line: &SentLine| Movement {
                    lot: line.lot,
                    from: Account::Hub(*from),
                    to: Account::Road(*waybill),
                    units: line.units,
                };
                lines.iter().map(onto_road).collect()
            }
            Self::ReceiptReported { movements, .. }
            | Self::HandoverReported { movements, .. }
            | Self::CountReported { movements, .. } => movements.clone(),
            Self::Quarantined { movement, .. }
            | Self::Released { movement, .. }
            | Self::LossConfirmed { movement, .. }
            | Self::DiscrepancySettled { movement, .. } => vec![*movement],
            Self::HubOpened(_)
            | Self::GroupAdded(_)
            | Self::ListRead(_)
            | Self::NeedRaised { .. }
            | Self::NeedRevised { .. }
            | Self::NeedVerified { .. }
            | Self::NeedWithdrawn { .. }
            | Self::NeedsJoined { .. }
            | Self::OfferMade { .. }
            | Self::OfferAnswered { .. }
            | Self::PlanProposed { .. }
            | Self::PlanAdopted { .. }
            | Self::GroupStockReported { .. }
            | Self::PeopleCounted { .. }
            | Self::ReportSetAside { .. }
            | Self::LossProposed { .. }
            | Self::MemberAdded { .. }
            | Self::Granted { .. }
            | Self::TakenBack { .. }
            | Self::MemberLeft { .. }
            | Self::DeedProposed { .. }
            | Self::DeedAgreed { .. }
            | Self::Looked { .. }
            | Self::ContactKept { .. }
            | Self::Erased { .. }
            | Self::LetGo { .. }
            | Self::PhotoKept { .. }
            | Self::PhotoDropped { .. } => Vec::new(),
        }
    }

    /// The things whose history this fact belongs to, each once.
    #[must_use]
    pub fn about(&self) -> Vec<Thing> {
        let mut things = self.named();
        for movement in self.movements() {
            things.push(Thing::Lot(movement.lot));
        }
        things.sort_unstable();
        things.dedup();
        things
    }

    fn named(&self) -> Vec<Thing> {
        match self {
            Self::HubOpened(hub) => vec![Thing::Hub(hub.id)],
            Self::GroupAdded(group) => vec![Thing::Group(group.id)],
            Self::ListRead(source) => vec![Thing::Source(source.id)],
            // A list of 100,000 lines is not repeated under its group: the group's needs are found
            // in the Book.
            Self::NeedRaised { need, .. }
            | Self::NeedRevised { need, .. }
            | Self::NeedVerified { need, .. }
            | Self::NeedWithdrawn { need } => vec![Thing::Need(*need)],
            Self::NeedsJoined { kept, joined } => vec![Thing::Need(*kept), Thing::Need(*joined)],
            Self::OfferMade { offer, .. } | Self::OfferAnswered { offer, .. } => {
                vec![Thing::Offer(*offer)]
            }
            Self::LotTakenIn { lot, .. } => vec![Thing::Lot(lot.id)],
            Self::PlanProposed { plan, .. } | Self::PlanAdopted { plan } => {
                vec![Thing::Plan(*plan)]
            }
            Self::Dispatched { waybill, from, to, lines } => {
                let mut things = vec![Thing::Waybill(*waybill), Thing::Hub(*from), to.thing()];
                things.extend(lines.iter().filter_map(|line| line.need).map(Thing::Need));
                things
            }
            Self::ReceiptReported { waybill, .. } => vec![Thing::Waybill(*waybill)],
            Self::HandoverReported { hub, group, need, .. } => {
                let mut things = vec![Thing::Hub(*hub), Thing::Group(*group)];
                things.extend(need.map(Thing::Need));
                things
            }
            Self::CountReported { hub, lot, .. } => vec![Thing::Hub(*hub), Thing::Lot(*lot)],
            Self::ReportSetAside { report, .. } => report.names(),
            Self::Quarantined { hub, .. } | Self::Released { hub, .. } => vec![Thing::Hub(*hub)],
            Self::LossProposed { loss, lot, .. } => vec![Thing::Loss(*loss), Thing::Lot(*lot)],
            Self::LossConfirmed { loss, .. } => vec![Thing::Loss(*loss)],
            Self::DiscrepancySettled { place, .. } => vec![place.thing()],
            Self::MemberAdded { member, .. }
            | Self::Granted { member, .. }
            | Self::TakenBack { member, .. }
            | Self::MemberLeft { member } => vec![Thing::Member(*member)],
            Self::DeedProposed { deed, what } => {
                let mut things = vec![Thing::Deed(*deed)];
                if let Deed::Grant { member, .. } | Deed::Reset { member } = what {
                    things.push(Thing::Member(*member));
                }
                things
            }
            Self::DeedAgreed { deed } => vec![Thing::Deed(*deed)],
            Self::Looked { at, .. } => vec![*at],
            Self::ContactKept { group, .. }
            | Self::GroupStockReported { group, .. }
            | Self::PeopleCounted { group, .. } => vec![Thing::Group(*group)],
            Self::Erased { whom } => vec![*whom],
            Self::LetGo { what } => what.iter().map(|gone| gone.of()).collect(),
            Self::PhotoKept { of, .. } | Self::PhotoDropped { of, .. } => vec![*of],
        }
    }
}

#[cfg(test)]
mod tests;

//! Everything that can be asked of a centre, in one enum: the only way in.
//!
//! A command from a *desk* may be refused. A *report* from the field (a receipt, a handover, a
//! count) tells what already happened and is never refused for what it says (law L2).

mod arrival;
mod explained;
mod names;

pub use arrival::{Arrival, ArrivesBy, NewSource};
pub use explained::{Counterpart, LossFrom};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use strum::{EnumDiscriminants, VariantArray};

use crate::boxes::{BoxCode, BoxReport, Countersign, Handling};
use crate::call::CallLine;
use crate::convoy::Leading;
use crate::cost::Cost;
use crate::count::Counting;
use crate::flag::Flag;
use crate::gauge::{Line, Standing};
use crate::group::{Move, Region};
use crate::ids::{
    ActorId, AsideId, CallId, DeedId, Digest, GroupId, HubId, LossId, LotId, NeedId, OfferId,
    PlanId, PurchaseId, Seq, Thing, WaybillId, WordsId,
};
use crate::item::ItemKey;
use crate::kit::Cooking;
use crate::ledger::{LossReason, Place};
use crate::member::{Deed, LetGo};
use crate::need::{NeedChange, NeedLine};
use crate::offer::{Answer, OfferLine, Paper};
use crate::people::{HeadCount, Living};
use crate::phone::PhoneDeed;
use crate::plan::PlanDocument;
use crate::proof::Proof;
use crate::purchase::PurchaseLine;
use crate::quantity::Units;
use crate::role::Grant;
use crate::rules::Rule;
use crate::sight::Matter;
use crate::size::Variant;
use crate::store::StoreLine;
use crate::time::{Day, Moment};
use crate::unwanted::WhyNot;
use crate::waybill::{CameAs, CountedLine, Destination, SentLine};

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
        /// The need's version they had before them; refused if it changed meanwhile.
        seen: Seq,
        /// What changes.
        change: NeedChange,
    },
    /// Desk: a person checked it.
    VerifyNeed {
        /// Which need.
        need: NeedId,
        /// How they know.
        proof: Proof,
    },
    /// Desk: somebody asked, and the need still stands.
    ConfirmNeed {
        /// Which need.
        need: NeedId,
    },
    /// Desk: a need was closed by mistake: withdrawn, or joined to one that is another.
    ReopenNeed {
        /// Which need.
        need: NeedId,
    },
    /// Desk: two needs look like one and are two.
    TellApart {
        /// One of them.
        one: NeedId,
        /// The other.
        other: NeedId,
    },
    /// Desk: a person looked at a flag, and it is all right.
    DismissFlag {
        /// Of which need.
        need: NeedId,
        /// Which flag.
        flag: Flag,
        /// Why it is all right, in the vault.
        words: WordsId,
    },
    /// Desk: people are asked not to bring something.
    AskNotToBring {
        /// What.
        item: ItemKey,
        /// Why.
        why: WhyNot,
        /// The last day of it; `None` until somebody says otherwise.
        until: Option<Day>,
    },
    /// Desk: something may be brought again.
    WelcomeAgain {
        /// What.
        item: ItemKey,
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
    /// Desk: the donor is asked something.
    AskDonor {
        /// Which offer.
        offer: OfferId,
        /// The question, in the vault.
        words: WordsId,
    },
    /// Donor: what was asked is answered.
    ReplyToOffer {
        /// Which offer.
        offer: OfferId,
        /// The reply, in the vault.
        words: WordsId,
    },
    /// Desk: an accepted offer will be there by a day.
    PromiseOffer {
        /// Which offer.
        offer: OfferId,
        /// That day.
        by: Day,
    },
    /// Donor or desk: whoever gave this is forgotten; what came stays.
    ForgetDonor {
        /// By which offer they are known.
        offer: OfferId,
    },
    /// Donor or desk: an offer no longer stands. Its words and photos are destroyed.
    TakeBackOffer {
        /// Which offer.
        offer: OfferId,
    },
    /// Desk: a person says which item an offer is of, and how much.
    SortOffer {
        /// Which offer.
        offer: OfferId,
        /// What.
        item: ItemKey,
        /// Which variant.
        variant: Variant,
        /// How much; `None` while nobody knows.
        units: Option<Units>,
    },
    /// Desk: which papers of a vehicle are there.
    SeePapers {
        /// Which offer.
        offer: OfferId,
        /// All that are there.
        papers: Vec<Paper>,
        /// The last day on which each of them is good that runs out, as far as it is known.
        good_until: BTreeMap<Paper, Day>,
    },
    /// Desk: what was offered is there without lying on a shelf of ours: money, beds, work, or goods
    /// that went straight to a group.
    BringOffer {
        /// Which offer.
        offer: OfferId,
        /// How much of it.
        units: Units,
    },
    /// Desk: everybody is told what is wanted, and until when.
    OpenCall {
        /// What it says.
        line: CallLine,
    },
    /// Desk: a call is over before its day.
    EndCall {
        /// Which.
        call: CallId,
    },
    /// Desk: something has to be bought.
    WantPurchase {
        /// What.
        line: PurchaseLine,
    },
    /// Desk: it may be bought; above a limit another person has to say so.
    ApprovePurchase {
        /// Which.
        purchase: PurchaseId,
    },
    /// Desk: it was bought.
    Buy {
        /// Which.
        purchase: PurchaseId,
        /// From which gifts, in the smallest coin; the rest came from elsewhere.
        from: Vec<(OfferId, Units)>,
    },
    /// Desk: it is not bought after all.
    DropPurchase {
        /// Which.
        purchase: PurchaseId,
    },
    /// Desk: the centre settles something for itself.
    SetRule {
        /// What.
        rule: Rule,
    },
    /// Desk: a group gets a link of its own, in the place of the one before.
    MakeLink {
        /// Which group.
        group: GroupId,
        /// SHA-256 of the link's secret.
        hash: Digest,
        /// The last day on which it works.
        until: Day,
    },
    /// Desk: a group's link no longer works.
    EndLink {
        /// Which group.
        group: GroupId,
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
        /// What lies loose.
        lines: Vec<SentLine>,
        /// Boxes and pallets, with all that is in them.
        #[serde(default)]
        boxes: Vec<BoxCode>,
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
    /// Desk: food of a lot that is past its best-before day may be given out all the same.
    LetOut {
        /// Which lot.
        lot: LotId,
        /// Why it may, in the vault.
        words: WordsId,
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
    /// Desk: somebody writes beside differences how they came about; they stay open.
    Remark {
        /// Whose.
        place: Place,
        /// How it came about, in the vault.
        words: WordsId,
    },
    /// Desk: goods are counted blind, and another person posts it.
    Count {
        /// What is done.
        counting: Counting,
    },
    /// Desk: how kits are packed is written down.
    Cook {
        /// What is done.
        cooking: Cooking,
    },
    /// Desk: a person deals with a report that was set aside.
    CloseAside {
        /// Which.
        aside: AsideId,
        /// Why nothing more has to be done, in the vault; `None` to carry it out now.
        words: Option<WordsId>,
    },
    /// Field: what came with a waybill, counted.
    ReportReceipt {
        /// Which waybill.
        waybill: WaybillId,
        /// What was counted piece by piece.
        counted: Vec<CountedLine>,
        /// What came as another variant than was sent; it is in none of the lines above.
        #[serde(default)]
        otherwise: Vec<CameAs>,
        /// Boxes that came closed, with all that is in them.
        #[serde(default)]
        boxes: Vec<BoxCode>,
        /// How whoever received it signed.
        #[serde(default)]
        signed: Countersign,
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
    /// Desk: how far ahead a group is supplied with what a line of its gauges needs.
    KeepStanding {
        /// Which group.
        group: GroupId,
        /// Which line.
        line: Line,
        /// How far ahead.
        standing: Standing,
    },
    /// Desk: a group is somewhere else from a day on. Papers under way that are not named are brought on
    /// its first day there.
    MoveGroup(GroupId, Move),
    /// Desk: a phone may be in other hands.
    Mind(PhoneDeed),
    /// Desk: something about another centre.
    Correspond(crate::peer::PeerDeed),
    /// Desk: goods of another centre come into a hub, counted.
    TakeOver(crate::letter::TakeOver),
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
    /// Desk: money was spent on moving, keeping or packing goods.
    NoteCost {
        /// How much, and what for.
        cost: Cost,
    },
    /// Desk: something is done with boxes.
    Handle {
        /// What.
        handling: Handling,
    },
    /// Desk: something is done with convoys.
    Lead {
        /// What.
        leading: Leading,
    },
    /// Field: a waybill was brought, and nobody was there. What it carries stays aboard.
    ReportNobody {
        /// Which waybill.
        waybill: WaybillId,
    },
    /// Field: where a box is, who got it, or what is in it.
    ReportBox {
        /// What is told.
        report: BoxReport,
    },
}

impl CommandKind {
    /// All kinds.
    pub const ALL: &[Self] = Self::VARIANTS;

    /// Whether it is about calls or purchases.
    pub(crate) fn is_about_buying(self) -> bool {
        (Self::OpenCall..=Self::DropPurchase).contains(&self)
    }
}

impl Command {
    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> CommandKind {
        self.into()
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
                | CommandKind::ReportNobody
                | CommandKind::ReportBox
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

//! What happened, as facts. A stored event is never edited and its meaning never changes; new meaning
//! is a new variant (law L8). There are no people in it, only ids (law L4). Facts that move goods carry
//! their movements: a rule that changes later cannot change the past.

mod about;
mod entry;
mod moves;
mod other_lot;
mod set_aside;

pub use entry::Event;
pub use other_lot::OtherLot;
pub use set_aside::SetAside;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use crate::boxes::{BoxCode, BoxFact, Countersign, Met};
use crate::command::{Command, LossFrom};
use crate::convoy::ConvoyFact;
use crate::cost::Cost;
use crate::count::CountFact;
use crate::flag::Flag;
use crate::gauge::{Line, Standing};
use crate::group::{Group, Move};
use crate::hub::Hub;
use crate::ids::{
    ActorId, AsideId, CallId, ConvoyId, CountId, DeedId, GroupId, HubId, LossId, LotId, NeedId,
    OfferId, PlanId, PurchaseId, RecipeId, Thing, WaybillId, WordsId,
};
use crate::item::ItemKey;
use crate::kit::RecipeFact;
use crate::ledger::{LossReason, Movement, Place};
use crate::lot::Lot;
use crate::member::{Deed, LetGo};
use crate::need::{NeedChange, NeedLine, Trust};
use crate::offer::{Answer, Came, OfferLine, Paper};
use crate::people::{HeadCount, Living};
use crate::phone::{CutOffId, PhoneFact};
use crate::plan::PlanDocument;
use crate::proof::Proof;
use crate::purchase::PurchaseLine;
use crate::quantity::Units;
use crate::role::Grant;
use crate::sight::Matter;
use crate::size::Variant;
use crate::store::StoreLine;
use crate::time::Day;
use crate::waybill::{CountedLine, Destination, GoesOn, SentLine, WayFact};

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr)]
#[cfg_attr(test, derive(strum::VariantNames))]
pub enum Fact {
    /// A hub was opened.
    HubOpened(Hub),
    /// A group was added.
    GroupAdded(Group),
    /// A list was read in.
    ListRead(crate::source::Source),
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
    /// A need was checked, by a Busel that did not ask how.
    NeedVerified {
        /// Which.
        need: NeedId,
        /// How far.
        trust: Trust,
    },
    /// A need was checked.
    NeedChecked {
        /// Which.
        need: NeedId,
        /// How somebody knows.
        proof: Proof,
    },
    /// Somebody asked, and a need still stands.
    NeedConfirmed {
        /// Which.
        need: NeedId,
    },
    /// A need that was withdrawn or joined is one of its own again.
    NeedReopened {
        /// Which.
        need: NeedId,
    },
    /// Two needs that look like one are two.
    NeedsToldApart {
        /// One of them.
        one: NeedId,
        /// The other.
        other: NeedId,
    },
    /// A person looked at a flag, and it is all right.
    FlagDismissed {
        /// Of which need.
        need: NeedId,
        /// Which.
        flag: Flag,
        /// Why it is all right, in the vault.
        words: WordsId,
    },
    /// People are asked not to bring something.
    AskedNotToBring {
        /// What.
        item: ItemKey,
        /// Why.
        why: crate::unwanted::WhyNot,
        /// The last day of it.
        #[serde(default)]
        until: Option<Day>,
    },
    /// Something may be brought again.
    WelcomedAgain {
        /// What.
        item: ItemKey,
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
    /// A donor was asked something.
    OfferAskedBack {
        /// Which.
        offer: OfferId,
        /// The question, in the vault.
        words: WordsId,
    },
    /// A donor wrote back.
    OfferReplied {
        /// Which.
        offer: OfferId,
        /// The reply, in the vault.
        words: WordsId,
    },
    /// An offer was promised for a day.
    OfferPromised {
        /// Which.
        offer: OfferId,
        /// That day.
        by: Day,
    },
    /// Whoever gave this was forgotten; what came stays.
    DonorForgotten {
        /// By which offer they were known.
        offer: OfferId,
    },
    /// An offer was taken back.
    OfferTakenBack {
        /// Which.
        offer: OfferId,
    },
    /// A person said which item an offer is of.
    OfferSorted {
        /// Which.
        offer: OfferId,
        /// What.
        item: ItemKey,
        /// Which variant.
        variant: Variant,
        /// How much.
        units: Option<Units>,
    },
    /// The papers of a vehicle that are there.
    PapersSeen {
        /// Which offer.
        offer: OfferId,
        /// All that are there.
        papers: Vec<Paper>,
        /// The last day on which each of them is good that runs out, as far as it is known.
        #[serde(default)]
        good_until: BTreeMap<Paper, Day>,
    },
    /// Some of an offer came.
    OfferCame {
        /// Which.
        offer: OfferId,
        /// What came of it.
        came: Came,
    },
    /// Everybody was told what is wanted.
    CallOpened {
        /// Its number.
        call: CallId,
        /// What it says.
        line: crate::call::CallLine,
    },
    /// A call was ended before its day.
    CallEnded {
        /// Which.
        call: CallId,
    },
    /// Something has to be bought.
    PurchaseWanted {
        /// Its number.
        purchase: PurchaseId,
        /// What.
        line: PurchaseLine,
    },
    /// It may be bought.
    PurchaseApproved {
        /// Which.
        purchase: PurchaseId,
    },
    /// It was bought.
    PurchasePaid {
        /// Which.
        purchase: PurchaseId,
        /// From which gifts, in the smallest coin.
        from: Vec<(OfferId, Units)>,
    },
    /// It was given up.
    PurchaseDropped {
        /// Which.
        purchase: PurchaseId,
    },
    /// Some of a purchase came.
    PurchaseCame {
        /// Which.
        purchase: PurchaseId,
        /// What came of it.
        came: Came,
    },
    /// The centre settled something for itself.
    RuleSet {
        /// What.
        rule: crate::rules::Rule,
    },
    /// A group got a link.
    LinkMade {
        /// Which group.
        group: GroupId,
        /// The hash of its secret, and how long it works.
        link: crate::link::Link,
    },
    /// A group's link no longer works.
    LinkEnded {
        /// Which group.
        group: GroupId,
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
        /// What, with all that is in the boxes.
        lines: Vec<SentLine>,
        /// In which boxes.
        #[serde(default)]
        boxes: Vec<BoxCode>,
    },
    /// What was on the road with a waybill goes on with new ones.
    Reissued {
        /// The old paper.
        waybill: WaybillId,
        /// The new ones.
        goes_on: Vec<GoesOn>,
    },
    /// Something was decided or told of a waybill under way.
    OnWay(WaybillId, WayFact),
    /// What a waybill carried was counted at the other end.
    ReceiptReported {
        /// Which waybill.
        waybill: WaybillId,
        /// What was counted.
        counted: Vec<CountedLine>,
        /// What that does to the books.
        movements: Vec<Movement>,
        /// Boxes that did not come; all others that were not told of by themselves were opened.
        #[serde(default)]
        missing: Vec<BoxCode>,
        /// How whoever received it signed.
        #[serde(default)]
        signed: Countersign,
    },
    /// Part of what a waybill carried came as another variant, and is a lot of its own since.
    CameOtherwise(OtherLot),
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
    /// A group is somewhere else from a day on.
    GroupMoved(GroupId, Move),
    /// A phone was cut off, or something was done because of that.
    Phone(CutOffId, PhoneFact),
    /// Something happened between us and another centre.
    Peer(crate::peer::PeerFact),
    /// How far ahead a group is supplied was written down.
    StandingKept {
        /// Which group.
        group: GroupId,
        /// With what a line of its gauges needs.
        line: Line,
        /// How far ahead.
        standing: Standing,
    },
    /// A report that contradicts what the books can hold was kept for a person.
    ReportSetAside {
        /// The report, whole.
        report: Box<Command>,
        /// Why it waits.
        why: SetAside,
        /// Its number; older journals do not say it, and number their reports as they come.
        #[serde(default)]
        aside: Option<AsideId>,
    },
    /// A person dealt with a report that was set aside.
    AsideClosed {
        /// Which.
        aside: AsideId,
        /// Why no more has to be done, in the vault; `None`: the facts beside this one say what came.
        words: Option<WordsId>,
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
    /// Food of a lot that is past its best-before day may be given out all the same.
    LotLetOut {
        /// Which lot.
        lot: LotId,
        /// Why it may, in the vault.
        words: WordsId,
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
        /// For which needs it was, if it turned up with the group that it was sent to.
        #[serde(default)]
        met: Vec<Met>,
    },
    /// Somebody wrote beside differences how they came about; they stay open.
    Remarked {
        /// Whose.
        place: Place,
        /// What differed there then.
        lots: Vec<LotId>,
        /// How it came about, in the vault.
        words: WordsId,
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
    /// Money was spent on moving, keeping or packing goods.
    CostNoted(Cost),
    /// A vehicle stood at a border.
    BorderWaited {
        /// The key of the border post.
        post: Box<str>,
        /// The hour it joined the queue.
        hour: u8,
        /// Minutes until it was across.
        minutes: u16,
    },
    /// Something was counted at the desk, and what became of that.
    Count {
        /// Which count.
        count: CountId,
        /// What.
        what: CountFact,
        /// What that does to the books.
        #[serde(default)]
        movements: Vec<Movement>,
    },
    /// How kits are packed was written down.
    Recipe {
        /// Which recipe.
        recipe: RecipeId,
        /// What happened to it.
        what: RecipeFact,
    },
    /// Something happened with a convoy.
    Convoy {
        /// Which.
        convoy: ConvoyId,
        /// What.
        what: ConvoyFact,
    },
    /// Something happened to a box.
    Box {
        /// Which.
        code: BoxCode,
        /// What.
        what: BoxFact,
        /// What that does to the books.
        #[serde(default)]
        movements: Vec<Movement>,
    },
}

#[cfg(test)]
mod tests;

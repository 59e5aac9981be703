//! Every command, every role, and things that are theirs, somebody else's, or never were. A new command
//! does not compile until it stands here.

use super::*;
use crate::boxes::{BoxCode, BoxReport, Contents, Countersign, Handling};
use crate::call::{CallLine, Wanted};
use crate::command::{Arrival, Command, CommandKind, Counterpart, LossFrom};
use crate::convoy::{Leading, VehicleLine, WayHome};
use crate::cost::{Cents, Cost, CostKind};
use crate::count::{CountAt, Counting, Found};
use crate::event::Fact;
use crate::flag::Flag;
use crate::gauge::{Line, Standing};
use crate::group::{Move, Region};
use crate::ids::{
    ActorId, AsideId, CallId, ConsignmentId, ConvoyId, DeedId, Digest, HubId, LossId, NeedId,
    NodeId, OfferId, PeerId, PlanId, PurchaseId, RecipeId, Seq, WaybillId,
};
use crate::item::ItemKey;
use crate::kit::Cooking;
use crate::ledger::{LossReason, Place};
use crate::letter::TakeOver;
use crate::member::{Deed, LetGo};
use crate::money::{Currency, Money};
use crate::need::NeedChange;
use crate::offer::{Answer, Gift, OfferLine};
use crate::peer::PeerDeed;
use crate::people::HeadCount;
use crate::phone::{CutOffId, PhoneDeed};
use crate::plan::PlanDocument;
use crate::policy;
use crate::proof::Proof;
use crate::purchase::PurchaseLine;
use crate::refusal::Refusal;
use crate::role::Grant;
use crate::rules::Rule;
use crate::size::Variant;
use crate::store::StoreLine;
use crate::testkit::{Centre, NOON, batch, key, need_line, units};
use crate::unwanted::WhyNot;
use crate::waybill::{CountedLine, Destination, SentLine};

/// The box of hub 1, of hub 2, and of nobody.
fn code(number: u32) -> BoxCode {
    BoxCode::drawn(300_000 + u64::from(number)).expect("reads like no number")
}

/// What is nobody's.
const MISSING: u32 = 7;

/// Of each kind a first thing, which belongs to hub 1 and group 1, and a second, which does not.
fn centre() -> Centre {
    let mut centre = Centre::new();
    for number in 1..=2 {
        let hub = HubId(number);
        let arrivals = vec![Arrival::of(batch(None), units(60))];
        centre.must(Command::TakeIn { source: None, hub, arrivals });
        centre.need(number, 40);
        let lot = LotId(number);
        let sent = SentLine { lot, units: units(5), need: Some(NeedId(number)) };
        let to = Destination::Group(GroupId(number));
        let contents = Contents::from([(lot, units(5))]);
        let code = code(number);
        centre.must(Command::Handle { handling: Handling::MakeLabels { codes: vec![code] } });
        let packed = Handling::Pack { boxes: vec![code], hub, contents, grams: None };
        centre.must(Command::Handle { handling: packed });
        centre.must(Command::Dispatch { from: hub, to, lines: vec![sent], boxes: Vec::new() });
        centre.must(Command::Quarantine { hub, lot, units: units(10) });
        let (from, reason) = (LossFrom::Quarantine(hub), LossReason::Damaged);
        centre.must(Command::ProposeLoss { from, lot, units: units(5), reason });
        // What names a lot that is in no book.
        centre.must(Command::ReportCount { hub, lot: LotId(90), counted: units(5) });
        centre.must(Command::MakeOffer { line: offer() });
        centre.must(Command::OpenCall { line: call() });
        centre.must(Command::WantPurchase { line: purchase(number) });
        centre.must(Command::Lead { leading: convoy() });
        centre.must(Command::AddMember { name: WordsId([40; 16]) });
        centre.must(Command::Propose { deed: Deed::ExportPeople });
        centre.must(Command::KeepPhoto { of: Thing::Lot(lot), photo: photo(number) });
        centre.must(Command::Correspond(met(number)));
    }
    // So that the number of the next report is none of those that are left out below.
    let (hub, lot) = (HubId(1), LotId(90));
    centre.must(Command::ReportCount { hub, lot, counted: units(5) });
    centre
}

fn met(number: u32) -> PeerDeed {
    let number = u8::try_from(number).expect("few");
    let (node, name) = (NodeId([number; 16]), WordsId([42; 16]));
    PeerDeed::Meet { node, name, key: Digest([number; 32]), card: Digest([number; 32]) }
}

fn photo(number: u32) -> WordsId {
    WordsId([u8::try_from(number).expect("few"); 16])
}

fn offer() -> OfferLine {
    OfferLine {
        gift: Gift::Vehicle(Vec::new()),
        ..crate::testkit::offer_line("clothing.socks_warm", 5)
    }
}

fn call() -> CallLine {
    let item = key("clothing.socks_warm");
    let wanted = Wanted { item, variant: Variant::default(), units: Some(units(5)) };
    CallLine { wanted: vec![wanted], until: NOON.day(), plan: None }
}

fn purchase(number: u32) -> PurchaseLine {
    PurchaseLine {
        needs: vec![NeedId(number)],
        item: key("clothing.socks_warm"),
        variant: Variant::default(),
        units: units(5),
        price: Money { minor: units(1_000), ..Money::default() },
        shop: None,
    }
}

fn convoy() -> Leading {
    let line = VehicleLine {
        kind: "pickup".into(),
        seats: 5,
        crew: 2,
        papers_until: None,
        given: None,
        home: WayHome::Drives,
    };
    let (day, sheet) = (NOON.day(), WordsId([41; 16]));
    Leading::Form { plan: None, leaves: day, ends: day, vehicles: vec![line], sheet }
}

fn plan() -> PlanDocument {
    PlanDocument {
        parent: None,
        made_from: crate::ids::Seq(1),
        made: NOON,
        day: NOON.day(),
        allocated: Vec::new(),
        unmet: Vec::new(),
        loads: Vec::new(),
        is_exact: true,
        compared: None,
        by_hand: Vec::new(),
        beside: None,
        only: None,
    }
}

fn socks() -> ItemKey {
    key("clothing.socks_warm")
}

fn change() -> NeedChange {
    NeedChange { asked: Some(units(5)), ..NeedChange::default() }
}

fn arrivals() -> Vec<Arrival> {
    vec![Arrival::of(batch(None), units(5))]
}

/// A command about the things of this number, as far as it is about any.
fn about(kind: CommandKind, number: u32) -> Command {
    use CommandKind as K;
    let (need, lot, hub, group) = (NeedId(number), LotId(number), HubId(number), GroupId(number));
    let (waybill, member) = (WaybillId(number), ActorId(number + 1));
    let (some, name) = (units(5), WordsId([50; 16]));
    let region: Option<Region> = None;
    // A table: a command of every kind.
    match kind {
        K::OpenHub => Command::OpenHub { name, place: None, region },
        K::AddGroup => Command::AddGroup { name, place: None, region },
        K::RaiseNeeds => Command::RaiseNeeds { source: None, lines: vec![need_line(number, 5)] },
        K::ReviseNeed => Command::ReviseNeed { need, seen: Seq::default(), change: change() },
        K::VerifyNeed => Command::VerifyNeed { need, proof: Proof::Referee { words: name } },
        K::ConfirmNeed => Command::ConfirmNeed { need },
        K::ReopenNeed => Command::ReopenNeed { need },
        K::TellApart => Command::TellApart { one: need, other: NeedId(number + 30) },
        K::DismissFlag => Command::DismissFlag { need, flag: Flag::NoReceipt, words: name },
        K::AskNotToBring => {
            Command::AskNotToBring { item: socks(), why: WhyNot::Enough, until: None }
        }
        K::WelcomeAgain => Command::WelcomeAgain { item: socks() },
        K::WithdrawNeed => Command::WithdrawNeed { need },
        K::JoinNeeds => Command::JoinNeeds { keep: need, join: NeedId(number + 30) },
        K::MakeOffer
        | K::AnswerOffer
        | K::AskDonor
        | K::ReplyToOffer
        | K::PromiseOffer
        | K::ForgetDonor
        | K::TakeBackOffer
        | K::SortOffer
        | K::SeePapers
        | K::BringOffer
        | K::OpenCall
        | K::EndCall
        | K::WantPurchase
        | K::ApprovePurchase
        | K::Buy
        | K::DropPurchase
        | K::SetRule
        | K::MakeLink
        | K::EndLink => gift(kind, number),
        K::TakeIn => Command::TakeIn { source: None, hub, arrivals: arrivals() },
        K::ProposePlan => Command::ProposePlan { document: plan() },
        K::AdoptPlan => Command::AdoptPlan { plan: PlanId(number) },
        K::Dispatch => Command::Dispatch {
            from: hub,
            to: Destination::Group(group),
            lines: vec![SentLine { lot, units: some, need: Some(need) }],
            boxes: Vec::new(),
        },
        K::Quarantine => Command::Quarantine { hub, lot, units: some },
        K::Release => Command::Release { hub, lot, units: some },
        K::LetOut => Command::LetOut { lot, words: name },
        K::ProposeLoss => Command::ProposeLoss {
            from: LossFrom::Quarantine(hub),
            lot,
            units: some,
            reason: LossReason::Damaged,
        },
        K::ConfirmLoss => Command::ConfirmLoss { loss: LossId(number) },
        K::SettleDiscrepancy => Command::SettleDiscrepancy {
            place: Place::Hub(hub),
            lot,
            with: Counterpart::Donors,
            words: None,
        },
        K::Remark => Command::Remark { place: Place::Hub(hub), words: name },
        K::Count => {
            let (at, found) = (CountAt::Shelf(hub), Found::from([(lot, some)]));
            Command::Count { counting: Counting::Take { at, found } }
        }
        K::Cook => Command::Cook { cooking: Cooking::End { recipe: RecipeId(number) } },
        K::CloseAside => Command::CloseAside { aside: AsideId(number), words: Some(name) },
        K::ReportReceipt => Command::ReportReceipt {
            waybill,
            counted: vec![CountedLine { lot, good: some, damaged: units(0) }],
            otherwise: Vec::new(),
            boxes: Vec::new(),
            signed: Countersign::Nothing,
        },
        K::ReportHandover => Command::ReportHandover { hub, group, lot, units: some, need: None },
        K::ReportCount => Command::ReportCount { hub, lot, counted: some },
        K::TakeOver => {
            let (consignment, lines) = (ConsignmentId([9; 16]), Vec::new());
            Command::TakeOver(TakeOver { consignment, hub, lines, is_final: true })
        }
        K::Correspond => Command::Correspond(PeerDeed::Revoke { peer: PeerId(number) }),
        K::ReportGroupStock | K::CountPeople | K::KeepStanding | K::MoveGroup | K::Mind => {
            about_group(kind, group)
        }
        K::AddMember => Command::AddMember { name },
        K::Grant => Command::Grant { member, grant: given() },
        K::TakeBack => Command::TakeBack { member, grant: given() },
        K::SeeOff => Command::SeeOff { member },
        K::Propose => Command::Propose { deed: Deed::Reset { member } },
        K::Agree => Command::Agree { deed: DeedId(number) },
        K::Look => Command::Look { at: Thing::Group(group), matter: Matter::Places },
        K::KeepContact => Command::KeepContact { group, contact: name },
        K::Erase => Command::Erase { whom: Thing::Group(group) },
        K::LetGo => Command::LetGo { what: vec![LetGo::Lines(group)] },
        K::KeepPhoto => Command::KeepPhoto { of: Thing::Lot(lot), photo: name },
        K::BlurPhoto => Command::BlurPhoto { photo: photo(number), blurred: name },
        K::DropPhoto => Command::DropPhoto { photo: photo(number) },
        K::Lead => Command::Lead { leading: Leading::SetOut { convoy: ConvoyId(number) } },
        K::Handle => Command::Handle { handling: Handling::PutAside { code: code(number) } },
        K::ReportNobody => Command::ReportNobody { waybill },
        K::ReportBox => Command::ReportBox { report: BoxReport::Here { code: code(number), hub } },
        K::NoteCost => Command::NoteCost { cost: cost(waybill) },
    }
}

/// What a group tells of itself, and what is said about it.
fn about_group(kind: CommandKind, group: GroupId) -> Command {
    if kind == CommandKind::CountPeople {
        Command::CountPeople { group, people: HeadCount::of(20), living: None }
    } else if kind == CommandKind::KeepStanding {
        let (line, standing) = (Line::BathingSoap, Standing::default());
        Command::KeepStanding { group, line, standing }
    } else if kind == CommandKind::MoveGroup {
        let (from, heard) = (NOON.day().plus(1), NOON.day());
        let proof = Proof::Referee { words: WordsId([51; 16]) };
        let (place, region, stops) = (WordsId([52; 16]), None, std::collections::BTreeMap::new());
        let to = Move { place, region, from, heard, proof, meets_until: None, stops };
        Command::MoveGroup(group, to)
    } else if kind == CommandKind::Mind {
        Command::Mind(PhoneDeed::Warn { cut_off: CutOffId(1), group })
    } else {
        Command::ReportGroupStock { group, day: NOON.day(), lines: vec![counted_socks()] }
    }
}

fn cost(waybill: WaybillId) -> Cost {
    let cents = Cents::new(5).expect("small");
    Cost { kind: CostKind::Packing, cents, currency: Currency::Eur, waybill: Some(waybill) }
}

fn counted_socks() -> StoreLine {
    let (item, variant) = (key("clothing.socks_warm"), Variant::default());
    StoreLine { item, variant, units: units(5), expiry: None }
}

/// The same, for what people give.
#[expect(clippy::wildcard_enum_match_arm, reason = "`about` names every kind, and hands in these")]
fn gift(kind: CommandKind, number: u32) -> Command {
    use CommandKind as K;
    let (some, name, group) = (units(5), WordsId([50; 16]), GroupId(number));
    match kind {
        K::MakeOffer => Command::MakeOffer { line: offer() },
        K::AnswerOffer => Command::AnswerOffer { offer: OfferId(number), answer: Answer::Declined },
        K::AskDonor => Command::AskDonor { offer: OfferId(number), words: name },
        K::ReplyToOffer => Command::ReplyToOffer { offer: OfferId(number), words: name },
        K::PromiseOffer => Command::PromiseOffer { offer: OfferId(number), by: NOON.day() },
        K::ForgetDonor => Command::ForgetDonor { offer: OfferId(number) },
        K::TakeBackOffer => Command::TakeBackOffer { offer: OfferId(number) },
        K::SortOffer => Command::SortOffer {
            offer: OfferId(number),
            item: key("clothing.socks_warm"),
            variant: Variant::default(),
            units: Some(some),
        },
        K::SeePapers => Command::SeePapers {
            offer: OfferId(number),
            papers: Vec::new(),
            good_until: std::collections::BTreeMap::new(),
        },
        K::BringOffer => Command::BringOffer { offer: OfferId(number), units: some },
        K::OpenCall => Command::OpenCall { line: call() },
        K::EndCall => Command::EndCall { call: CallId(number) },
        K::WantPurchase => Command::WantPurchase { line: purchase(number) },
        K::ApprovePurchase => Command::ApprovePurchase { purchase: PurchaseId(number) },
        K::Buy => {
            Command::Buy { purchase: PurchaseId(number), from: vec![(OfferId(number), some)] }
        }
        K::DropPurchase => Command::DropPurchase { purchase: PurchaseId(number) },
        K::SetRule => Command::SetRule { rule: Rule::OffersFromAnybody(true) },
        K::MakeLink => Command::MakeLink { group, hash: Digest([9; 32]), until: NOON.day() },
        K::EndLink => Command::EndLink { group },
        other => panic!("say here what {other:?} is about"),
    }
}

/// What names nothing by itself: new things, photos, and what is asked elsewhere.
const NAMELESS: [CommandKind; 11] = [
    CommandKind::AskNotToBring,
    CommandKind::WelcomeAgain,
    CommandKind::OpenHub,
    CommandKind::AddGroup,
    CommandKind::MakeOffer,
    CommandKind::OpenCall,
    CommandKind::SetRule,
    CommandKind::ProposePlan,
    CommandKind::AddMember,
    CommandKind::LetGo,
    CommandKind::BlurPhoto,
];

#[test]
fn every_command_names_what_it_is_about() {
    for &kind in CommandKind::ALL {
        let is_nameless = NAMELESS.contains(&kind) || kind == CommandKind::DropPhoto;
        assert_eq!(about(kind, 1).names().is_empty(), is_nameless, "{kind:?}");
    }
}

fn given() -> Grant {
    Grant { role: Role::DonorDesk, reach: Reach::Everywhere, until: None }
}

/// What came of it, without the numbers of the things it is about.
fn plain(came: &Result<Vec<Fact>, Refusal>, number: u32) -> String {
    let mut told = format!("{came:?}").replace(&format!("{:?}", code(number)), "•");
    for named in [number, number + 1, number + 30] {
        told = told.replace(&format!("({named})"), "(•)");
    }
    told
}

/// What a role has as its own here.
fn own(role: Role) -> Vec<Reach> {
    let (hub, group) = (Reach::Hub(HubId(1)), Reach::Group(GroupId(1)));
    match role {
        Role::Warehouse => vec![hub],
        Role::HandOutPoint => vec![hub, group],
        Role::Requester => vec![group],
        Role::Driver => vec![Reach::Waybill(WaybillId(1))],
        Role::Donor => vec![Reach::Offer(OfferId(1))],
        Role::Admin
        | Role::Coordinator
        | Role::DonorDesk
        | Role::Auditor
        | Role::CaseWorker
        | Role::Public => vec![Reach::Everywhere],
    }
}

#[test]
fn every_command_about_a_foreign_thing_comes_to_what_a_missing_one_comes_to() {
    let centre = centre();
    let mut tried = 0;
    for role in Role::ALL {
        let grants = own(role).into_iter().map(|reach| Grant { role, reach, until: None });
        let actor = Actor { id: ActorId(99), grants: grants.collect() };
        let sight = Sight::of(&centre.book, &actor);
        for &kind in CommandKind::ALL {
            let decide = |number| centre.book.decide(&actor, &about(kind, number), NOON);
            let (mine, foreign, missing) = (decide(1), decide(2), decide(MISSING));
            assert_eq!(about(kind, 1).kind(), kind);
            tried += 1;
            if !policy::may(&actor, kind) {
                for came in [mine, foreign, missing] {
                    assert_eq!(came, Err(Refusal::NotAllowed(kind)), "{role:?}");
                }
                continue;
            }
            let names = about(kind, 2).names();
            let sees_photo = sight.shows_photo(photo(2));
            let is_photo = matches!(kind, CommandKind::BlurPhoto | CommandKind::DropPhoto);
            let is_seen =
                if is_photo { sees_photo } else { names.iter().all(|thing| sight.shows(*thing)) };
            if !is_seen {
                assert_eq!(plain(&foreign, 2), plain(&missing, MISSING), "{role:?} {kind:?}");
            }
        }
    }
    assert_eq!(tried, Role::ALL.len() * CommandKind::ALL.len());
}

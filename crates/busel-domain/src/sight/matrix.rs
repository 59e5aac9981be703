//! Every command, every role, and things that are theirs, somebody else's, or never were. A new command
//! does not compile until it stands here.

use super::*;
use crate::command::{Arrival, Command, CommandKind, Counterpart};
use crate::event::Fact;
use crate::group::Region;
use crate::ids::{ActorId, DeedId, LossId, OfferId, PlanId, WordsId};
use crate::ledger::LossReason;
use crate::member::{Deed, LetGo};
use crate::need::{NeedChange, Trust};
use crate::offer::{Answer, OfferLine};
use crate::people::HeadCount;
use crate::plan::PlanDocument;
use crate::policy;
use crate::quantity::Written;
use crate::refusal::Refusal;
use crate::role::Grant;
use crate::size::Variant;
use crate::store::StoreLine;
use crate::testkit::{Centre, NOON, batch, key, need_line, units};
use crate::waybill::{CountedLine, SentLine};

/// What is nobody's.
const MISSING: u32 = 7;

/// Of each kind a first thing, which belongs to hub 1 and group 1, and a second, which does not.
fn centre() -> Centre {
    let mut centre = Centre::new();
    for number in 1..=2 {
        let hub = HubId(number);
        let arrivals = vec![Arrival { batch: batch(None), units: units(60) }];
        centre.must(Command::TakeIn { source: None, hub, arrivals });
        centre.need(number, 40);
        let lot = LotId(number);
        let sent = SentLine { lot, units: units(5), need: Some(NeedId(number)) };
        let to = Destination::Group(GroupId(number));
        centre.must(Command::Dispatch { from: hub, to, lines: vec![sent] });
        centre.must(Command::Quarantine { hub, lot, units: units(10) });
        let (from, reason) = (LossFrom::Quarantine(hub), LossReason::Damaged);
        centre.must(Command::ProposeLoss { from, lot, units: units(5), reason });
        centre.must(Command::MakeOffer { line: offer() });
        centre.must(Command::AddMember { name: WordsId([40; 16]) });
        centre.must(Command::Propose { deed: Deed::ExportPeople });
        centre.must(Command::KeepPhoto { of: Thing::Lot(lot), photo: photo(number) });
    }
    centre
}

fn photo(number: u32) -> WordsId {
    WordsId([u8::try_from(number).expect("few"); 16])
}

fn offer() -> OfferLine {
    OfferLine {
        item: key("clothing.socks_warm"),
        variant: Variant::default(),
        written: Written::base(units(5)),
        units: Some(units(5)),
        expiry: None,
        donor: None,
        words: None,
    }
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
    }
}

/// A command about the things of this number, as far as it is about any.
fn about(kind: CommandKind, number: u32) -> Command {
    use CommandKind as K;
    let (need, lot, hub, group) = (NeedId(number), LotId(number), HubId(number), GroupId(number));
    let (waybill, member) = (WaybillId(number), ActorId(number + 1));
    let (some, name) = (units(5), WordsId([50; 16]));
    let region: Option<Region> = None;
    match kind {
        K::OpenHub => Command::OpenHub { name, place: None, region },
        K::AddGroup => Command::AddGroup { name, place: None, region },
        K::RaiseNeeds => Command::RaiseNeeds { source: None, lines: vec![need_line(number, 5)] },
        K::ReviseNeed => Command::ReviseNeed {
            need,
            change: NeedChange { asked: Some(some), ..NeedChange::default() },
        },
        K::VerifyNeed => Command::VerifyNeed { need, trust: Trust::V2 },
        K::WithdrawNeed => Command::WithdrawNeed { need },
        K::JoinNeeds => Command::JoinNeeds { keep: need, join: NeedId(number + 30) },
        K::MakeOffer => Command::MakeOffer { line: offer() },
        K::AnswerOffer => Command::AnswerOffer { offer: OfferId(number), answer: Answer::Declined },
        K::TakeIn => Command::TakeIn {
            source: None,
            hub,
            arrivals: vec![Arrival { batch: batch(None), units: some }],
        },
        K::ProposePlan => Command::ProposePlan { document: plan() },
        K::AdoptPlan => Command::AdoptPlan { plan: PlanId(number) },
        K::Dispatch => Command::Dispatch {
            from: hub,
            to: Destination::Group(group),
            lines: vec![SentLine { lot, units: some, need: Some(need) }],
        },
        K::Quarantine => Command::Quarantine { hub, lot, units: some },
        K::Release => Command::Release { hub, lot, units: some },
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
        K::ReportReceipt => Command::ReportReceipt {
            waybill,
            counted: vec![CountedLine { lot, good: some, damaged: units(0) }],
        },
        K::ReportHandover => Command::ReportHandover { hub, group, lot, units: some, need: None },
        K::ReportCount => Command::ReportCount { hub, lot, counted: some },
        K::ReportGroupStock => {
            Command::ReportGroupStock { group, day: NOON.day(), lines: vec![counted_socks()] }
        }
        K::CountPeople => Command::CountPeople { group, people: HeadCount::of(20), living: None },
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
    }
}

fn counted_socks() -> StoreLine {
    let (item, variant) = (key("clothing.socks_warm"), Variant::default());
    StoreLine { item, variant, units: units(5), expiry: None }
}

fn given() -> Grant {
    Grant { role: Role::DonorDesk, reach: Reach::Everywhere, until: None }
}

/// What came of it, without the numbers of the things it is about.
fn plain(came: &Result<Vec<Fact>, Refusal>, number: u32) -> String {
    let mut told = format!("{came:?}");
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

//! Law L8: every kind of fact has a golden file, and every golden file ever released can be read.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use strum::VariantNames;

use super::*;
use crate::boxes::{BoxCode, BoxFact, Countersign, Met};
use crate::call::{CallLine, Wanted};
use crate::command::LossFrom;
use crate::convoy::{GivenTo, VehicleLine, WayHome};
use crate::cost::{Cents, CostKind};
use crate::count::{CountAt, FoundLine};
use crate::group::Region;
use crate::ids::{Attempt, Digest, NodeId, PeerId, Seq, SourceId};
use crate::kit::KitLine;
use crate::ledger::Account;
use crate::link::Link;
use crate::lot::{Batch, Condition};
use crate::money::{Currency, Money};
use crate::need::{Priority, Substitutes};
use crate::offer::Gift;
use crate::peer::PeerFact;
use crate::people::{Class, Feet, Special, Work};
use crate::phone::{CutOffId, PhoneFact};
use crate::plan::{Allocated, ByHand, Compared, Load, Tally, Trip, Unmet, WhyGiven, WhyUnmet};
use crate::quantity::Written;
use crate::role::{Reach, Role};
use crate::rules::Rule;
use crate::size::{Form, Size, SizeSystem, Variant, Wearer};
use crate::source::Source;
use crate::testkit::{key, need_line, units};
use crate::time::{Day, Moment};
use crate::unwanted::WhyNot;
use crate::waybill::Onward;

fn golden() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("golden")
}

fn movement(from: Account, to: Account) -> Movement {
    Movement { lot: LotId(3), from, to, units: units(12) }
}

fn shoe() -> Size {
    Size { system: SizeSystem::EuShoe, value: "43".into(), millimetres: Some(275) }
}

fn full_line() -> NeedLine {
    let size = shoe();
    NeedLine {
        variant: Variant { wearer: Wearer::Man, size: Some(size), form: Some(Form::Dry) },
        written: Written { thousandths: 40_000, unit: Some("pair".into()) },
        minimum: units(5),
        substitutes: Substitutes::Refused,
        priority: Priority::P1,
        wanted_by: Some(Day(20_790)),
        valid_until: Some(Day(20_820)),
        source: Some((SourceId(1), 16)),
        words: Some(WordsId([0xab; 16])),
        ..need_line(1, 40)
    }
}

fn full_batch() -> Batch {
    Batch {
        item: key("food.canned_meat"),
        variant: Variant::default(),
        expiry: Some(Day(21_000)),
        condition: Condition::Good,
        maker_batch: Some("L2406A17".into()),
        origin: Some("PL".into()),
        donor: Some("D-0147".into()),
        source: Some((SourceId(2), 4)),
        words: Some(WordsId([0xcd; 16])),
    }
}

fn document() -> PlanDocument {
    let (need, lot, hub) = (NeedId(1), LotId(3), HubId(1));
    let trip = Trip {
        vehicle: Some("van".into()),
        cargo: vec![(0, units(12))],
        weight_grams: 4_056,
        volume_cm3: 5_100,
        unknown: 0,
    };
    PlanDocument {
        parent: Some(PlanId(1)),
        made_from: Seq(9),
        made: Moment(1_795_348_800_000_000),
        day: Day(20_779),
        allocated: vec![Allocated {
            need,
            lot,
            hub,
            units: units(12),
            why: WhyGiven::ExpiresFirst,
        }],
        unmet: vec![Unmet { need, units: units(28), why: WhyUnmet::SharedFairly }],
        loads: vec![Load { hub, group: GroupId(1), distance_km: Some(70), trips: vec![trip] }],
        is_exact: true,
        compared: Some(Compared {
            plan: Tally { met: 3, partly: 2, nothing: 1, share_permille: 700 },
            by_hand: Tally { met: 4, partly: 0, nothing: 2, share_permille: 660 },
        }),
        by_hand: vec![ByHand { need, lot, hub, units: units(3) }],
        beside: Some(PlanId(2)),
        only: Some([NeedId(1), NeedId(4)].into()),
    }
}

/// What is said about places, groups, needs and offers.
fn words() -> Vec<Fact> {
    let (hub, group, need) = (HubId(1), GroupId(1), NeedId(1));
    let (name, region) =
        (WordsId([1; 16]), Some(Region { country: "UA".into(), code: "15".into() }));
    let place = Some(WordsId([2; 16]));
    let offered = OfferLine {
        item: Some(key("food.canned_meat")),
        variant: Variant::default(),
        written: Written { thousandths: 2_000, unit: Some("crate".into()) },
        units: None,
        expiry: Some(Day(21_000)),
        donor: Some("D-0147".into()),
        words: None,
        gift: Gift::Hosting { beds: 2, from: Some(Day(20_780)), until: None },
        condition: Condition::Good,
        country: Some("PL".into()),
        until: Some(Day(20_800)),
        place: Some(WordsId([8; 16])),
        call: Some(CallId(1)),
        link: Some(Digest([9; 32])),
        about: Some(WordsId([10; 16])),
    };
    let list = Source { id: SourceId(1), digest: Digest([7; 32]), records: 29, words: Some(name) };
    vec![
        Fact::HubOpened(Hub { id: hub, name, place, region: region.clone() }),
        Fact::GroupAdded(Group { id: group, name, place, region }),
        Fact::ListRead(list),
        Fact::NeedRaised { need, line: full_line() },
        Fact::NeedRevised {
            need,
            change: NeedChange { asked: Some(units(3)), ..NeedChange::default() },
        },
        Fact::NeedVerified { need, trust: Trust::V2 },
        Fact::NeedChecked {
            need,
            proof: Proof::Letter { digest: Digest([8; 32]), dated: Day(20_770) },
        },
        Fact::NeedConfirmed { need },
        Fact::NeedReopened { need },
        Fact::NeedsToldApart { one: need, other: NeedId(2) },
        Fact::FlagDismissed { need, flag: Flag::SharedContact, words: WordsId([9; 16]) },
        Fact::AskedNotToBring {
            item: key("food.canned_meat"),
            why: WhyNot::Enough,
            until: Some(Day(20_900)),
        },
        Fact::WelcomedAgain { item: key("food.canned_meat") },
        Fact::NeedWithdrawn { need },
        Fact::NeedsJoined { kept: need, joined: NeedId(2) },
        Fact::OfferMade { offer: OfferId(1), line: offered },
        Fact::OfferAnswered { offer: OfferId(1), answer: Answer::Accepted(units(24)) },
    ]
}

fn in_store() -> StoreLine {
    StoreLine {
        item: key("food.canned_meat"),
        variant: Variant::default(),
        units: units(180),
        expiry: Some(Day(20_800)),
    }
}

fn people_of_a_house() -> HeadCount {
    HeadCount {
        classes: [(Class::Woman, 12), (Class::Child, 9)].into(),
        specials: [(Special::Menstruating, 10)].into(),
    }
}

fn outdoors() -> Living {
    Living {
        is_sheltered: false,
        celsius: Some(-5),
        work: Work::Moderate,
        has_safe_tap: false,
        has_washing_water: false,
        burns_fuel: true,
        floor_m2: Some(70),
        feet: vec![Feet { size: shoe(), people: 6 }],
    }
}

/// What is said about offers on their way, calls, purchases and links.
fn gifts() -> Vec<Fact> {
    let (offer, words, by) = (OfferId(1), WordsId([11; 16]), Day(20_790));
    let (call, purchase) = (CallId(1), PurchaseId(1));
    let (item, variant) = (key("clothing.socks_warm"), full_line().variant);
    let came = Came { lot: Some(LotId(3)), units: units(12) };
    let wanted = Wanted { item: item.clone(), variant: variant.clone(), units: Some(units(40)) };
    let bought = PurchaseLine {
        needs: vec![NeedId(1)],
        item: item.clone(),
        variant: variant.clone(),
        units: units(12),
        price: Money { minor: units(4_990), currency: Currency::Pln },
        shop: Some(words),
    };
    let link = Link { hash: Digest([12; 32]), until: by };
    vec![
        Fact::OfferAskedBack { offer, words },
        Fact::OfferReplied { offer, words },
        Fact::OfferPromised { offer, by },
        Fact::DonorForgotten { offer },
        Fact::OfferTakenBack { offer },
        Fact::OfferSorted { offer, item, variant, units: Some(units(12)) },
        Fact::PapersSeen {
            offer,
            papers: vec![Paper::Registration, Paper::GiftLetter],
            good_until: [(Paper::Registration, Day(20_000))].into(),
        },
        Fact::OfferCame { offer, came },
        Fact::CallOpened {
            call,
            line: CallLine { wanted: vec![wanted], until: by, plan: Some(PlanId(2)) },
        },
        Fact::CallEnded { call },
        Fact::PurchaseWanted { purchase, line: bought },
        Fact::PurchaseApproved { purchase },
        Fact::PurchasePaid { purchase, from: vec![(offer, units(4_000))] },
        Fact::PurchaseDropped { purchase },
        Fact::PurchaseCame { purchase, came },
        Fact::RuleSet { rule: Rule::PurchaseLimit(units(50_000)) },
        Fact::LinkMade { group: GroupId(1), link },
        Fact::LinkEnded { group: GroupId(1) },
    ]
}

/// What is said about goods and plans.
fn goods() -> Vec<Fact> {
    let (hub, group, lot, need) = (HubId(1), GroupId(1), LotId(3), NeedId(1));
    let shelf = Account::Hub(hub);
    let code = BoxCode::read("7K3M-9QF2").expect("a code");
    let sent = SentLine { lot, units: units(12), need: Some(need) };
    let counted = CountedLine { lot, good: units(11), damaged: units(1) };
    vec![
        Fact::LotTakenIn { lot: Lot { id: lot, batch: full_batch() }, hub, units: units(60) },
        Fact::PlanProposed { plan: PlanId(2), document: Box::new(document()) },
        Fact::PlanAdopted { plan: PlanId(2) },
        Fact::Dispatched {
            waybill: WaybillId(1),
            from: hub,
            to: Destination::Group(group),
            lines: vec![sent],
            boxes: vec![code],
        },
        Fact::ReceiptReported {
            waybill: WaybillId(1),
            counted: vec![counted],
            movements: vec![movement(Account::Road(WaybillId(1)), Account::Group(group))],
            missing: vec![code],
            signed: Countersign::Paper,
        },
        Fact::Box {
            code,
            what: BoxFact::HandedOver {
                group,
                signed: Countersign::Code,
                met: vec![Met { lot, need, units: units(12) }],
            },
            movements: vec![movement(shelf, Account::Group(group))],
        },
        Fact::CameOtherwise(OtherLot {
            waybill: WaybillId(1),
            of: lot,
            lot: Lot { id: LotId(4), batch: full_batch() },
            units: units(4),
            movements: vec![movement(Account::Road(WaybillId(1)), Account::Donors)],
        }),
        Fact::HandoverReported {
            hub,
            group,
            lot,
            units: units(12),
            need: Some(need),
            movements: vec![movement(shelf, Account::Group(group))],
        },
        Fact::CountReported {
            hub,
            lot,
            counted: units(48),
            movements: vec![movement(shelf, Account::Discrepancy(Place::Hub(hub)))],
        },
    ]
}

/// What is counted, put aside, lost and explained.
fn shelves() -> Vec<Fact> {
    let (hub, lot) = (HubId(1), LotId(3));
    let (shelf, aside) = (Account::Hub(hub), Account::Quarantine(hub));
    let gone = Account::Discrepancy(Place::Waybill(WaybillId(1)));
    vec![
        Fact::Count {
            count: CountId(1),
            what: CountFact::Posted {
                at: CountAt::Shelf(hub),
                lines: vec![FoundLine { lot, booked: units(60), found: units(48) }],
            },
            movements: vec![movement(shelf, Account::Discrepancy(Place::Hub(hub)))],
        },
        Fact::Remarked {
            place: Place::Waybill(WaybillId(1)),
            lots: vec![lot],
            words: WordsId([14; 16]),
        },
        Fact::Recipe {
            recipe: RecipeId(1),
            what: RecipeFact::Written {
                name: WordsId([13; 16]),
                lines: vec![KitLine {
                    item: key("clothing.socks_warm"),
                    variant: Some(full_line().variant),
                    units: units(2),
                }],
            },
        },
        Fact::Quarantined { hub, movement: movement(shelf, aside) },
        Fact::Released { hub, movement: movement(aside, shelf) },
        Fact::LotLetOut { lot, words: WordsId([15; 16]) },
        Fact::LossProposed {
            loss: LossId(1),
            from: LossFrom::Quarantine(hub),
            lot,
            units: units(12),
            reason: LossReason::Expired,
        },
        Fact::LossConfirmed {
            loss: LossId(1),
            movement: movement(aside, Account::Lost(LossReason::Expired)),
        },
        Fact::DiscrepancySettled {
            place: Place::Waybill(WaybillId(1)),
            movement: movement(gone, Account::Group(GroupId(1))),
            words: None,
            met: vec![Met { lot, need: NeedId(1), units: units(12) }],
        },
    ]
}

/// What groups tell of themselves, and what waits for a person.
fn told() -> Vec<Fact> {
    let (group, hub) = (GroupId(1), HubId(1));
    let report = Command::ReportCount { hub, lot: LotId(99), counted: units(1) };
    vec![
        Fact::GroupStockReported { group, day: Day(20_779), lines: vec![in_store()] },
        Fact::PeopleCounted { group, people: people_of_a_house(), living: Some(outdoors()) },
        Fact::StandingKept {
            group,
            line: Line::BathingSoap,
            standing: Standing { target_days: Some(45), lead_days: 12, safety_days: 7 },
        },
        Fact::GroupMoved(group, moved()),
        Fact::Phone(CutOffId(1), PhoneFact::CutOff { phone: 3, ways: vec![WaybillId(1)] }),
        Fact::Peer(met()),
        Fact::ReportSetAside {
            report: Box::new(report),
            why: SetAside::UnknownThing,
            aside: Some(AsideId(1)),
        },
        Fact::AsideClosed { aside: AsideId(1), words: Some(WordsId([8; 16])) },
        Fact::Convoy { convoy: ConvoyId(1), what: formed() },
        Fact::Reissued { waybill: WaybillId(1), goes_on: vec![gone_on()] },
        Fact::OnWay(WaybillId(1), sent_on()),
        Fact::BorderWaited { post: "ua-shehyni".into(), hour: 22, minutes: 200 },
    ]
}

fn met() -> PeerFact {
    PeerFact::Met {
        peer: PeerId(1),
        node: NodeId([15; 16]),
        name: WordsId([16; 16]),
        key: Digest([17; 32]),
        card: Digest([18; 32]),
    }
}

/// To another region, with a paper under way and somebody who waits at the place before.
fn moved() -> Move {
    Move {
        place: WordsId([14; 16]),
        region: Some(Region { country: "UA".into(), code: "63".into() }),
        from: Day(20_780),
        heard: Day(20_779),
        proof: Proof::CallBack { contact: WordsId([4; 16]) },
        meets_until: Some(Moment(1_795_370_000_000_000)),
        stops: BTreeMap::from([(WaybillId(1), Day(20_781))]),
    }
}

/// A pickup that stays, with a crew that rides home in a van.
fn formed() -> ConvoyFact {
    let van = VehicleLine {
        kind: "van".into(),
        seats: 3,
        crew: 1,
        papers_until: Some(Day(20_900)),
        given: None,
        home: WayHome::Drives,
    };
    let given = Some(GivenTo { group: GroupId(1), offer: Some(OfferId(1)) });
    let pickup =
        VehicleLine { kind: "pickup".into(), given, home: WayHome::With(0), ..van.clone() };
    ConvoyFact::Formed {
        plan: Some(PlanId(2)),
        leaves: Day(20_780),
        ends: Day(20_784),
        vehicles: vec![van, pickup],
        sheet: WordsId([13; 16]),
    }
}

fn gone_on() -> GoesOn {
    let code = BoxCode::read("7K3M-9QF2").expect("a code");
    let line = SentLine { lot: LotId(3), units: units(12), need: Some(NeedId(1)) };
    GoesOn { waybill: WaybillId(2), lines: vec![line], boxes: vec![code] }
}

fn sent_on() -> WayFact {
    let to = Destination::Group(GroupId(1));
    WayFact::SentOn { goes_on: vec![Onward { to, paper: gone_on() }] }
}

/// What is said about people, and what they read.
fn people() -> Vec<Fact> {
    let (member, deed, group) = (ActorId(2), DeedId(1), GroupId(1));
    let grant =
        Grant { role: Role::Warehouse, reach: Reach::Hub(HubId(1)), until: Some(Day(21_000)) };
    let whom = Thing::Group(group);
    vec![
        Fact::MemberAdded { member, name: WordsId([3; 16]) },
        Fact::Granted { member, grant },
        Fact::TakenBack { member, grant },
        Fact::MemberLeft { member },
        Fact::DeedProposed { deed, what: Deed::Grant { member, grant } },
        Fact::DeedAgreed { deed },
        Fact::Looked { at: whom, matter: Matter::Places },
        Fact::ContactKept { group, contact: WordsId([4; 16]) },
        Fact::Erased { whom },
        Fact::LetGo { what: vec![LetGo::Lines(group), LetGo::Donor(OfferId(1))] },
        Fact::PhotoKept { of: whom, photo: WordsId([6; 16]) },
        Fact::PhotoDropped { of: Thing::Lot(LotId(3)), photo: WordsId([7; 16]) },
        Fact::CostNoted(Cost {
            kind: CostKind::Transport,
            cents: Cents::new(12_050).expect("small"),
            currency: Currency::Eur,
            waybill: Some(WaybillId(1)),
        }),
    ]
}

/// One of each.
fn samples() -> Vec<Fact> {
    let mut samples = words();
    samples.extend(gifts());
    samples.extend(goods());
    samples.extend(shelves());
    samples.extend(told());
    samples.extend(people());
    samples
}

fn event(fact: Fact) -> Event {
    Event {
        seq: Seq(42),
        by: ActorId(1),
        happened: Moment(1_795_348_700_000_000),
        recorded: Moment(1_795_348_800_000_000),
        attempt: Attempt([5; 16]),
        fact,
    }
}

/// Makes missing files when `BUSEL_WRITE_GOLDEN=1`; a file that stands is never written again.
#[test]
fn every_kind_of_fact_is_written_as_its_golden_file_says() {
    let folder = golden().join("0.1");
    for fact in samples() {
        let path = folder.join(format!("{}.json", fact.name()));
        let line = serde_json::to_string(&event(fact)).expect("events are plain values") + "\n";
        if !path.exists() && std::env::var_os("BUSEL_WRITE_GOLDEN").is_some() {
            fs::create_dir_all(&folder).expect("the folder can be made");
            fs::write(&path, &line).expect("the file can be written");
        }
        let golden =
            fs::read_to_string(&path).unwrap_or_else(|no| panic!("{}: {no}", path.display()));
        assert_eq!(line, golden, "{}", path.display());
    }
}

#[test]
fn every_golden_file_ever_released_can_be_read() {
    let mut names = BTreeSet::new();
    for release in fs::read_dir(golden()).expect("golden files are in the repository") {
        for file in fs::read_dir(release.expect("readable").path()).expect("a folder a release") {
            let path = file.expect("readable").path();
            let text = fs::read_to_string(&path).expect("golden files are text");
            let read: Event =
                serde_json::from_str(&text).unwrap_or_else(|no| panic!("{}: {no}", path.display()));
            names.insert(read.fact.name());
        }
    }
    let expected: BTreeSet<_> = samples().iter().map(Fact::name).collect();
    assert_eq!(names, expected);
}

#[test]
fn there_is_a_sample_of_every_variant() {
    let samples: BTreeSet<_> = samples().iter().map(Fact::name).collect();
    assert_eq!(samples, Fact::VARIANTS.iter().copied().collect());
}

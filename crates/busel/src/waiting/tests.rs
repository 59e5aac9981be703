//! A reason that comes true makes something wait, and one that goes takes it away again.

pub(crate) mod world;

use busel_domain::boxes::Countersign;
use busel_domain::convoy::ConvoyFact;
use busel_domain::count::{CountAt, CountFact, FoundLine};
use busel_domain::event::Fact;
use busel_domain::flag::Flag;
use busel_domain::ids::{
    AsideId, CallId, ConvoyId, CountId, DeedId, GroupId, HubId, LossId, NeedId, OfferId, PeerId,
    PlanId, WordsId,
};
use busel_domain::item::ItemKey;
use busel_domain::ledger::{Account, LossReason, Movement, Place};
use busel_domain::member::Deed;
use busel_domain::need::{NeedChange, Priority, Trust};
use busel_domain::offer::{Answer, Came, OfferLine, Paper};
use busel_domain::peer::PeerFact;
use busel_domain::waybill::WayFact;

use super::*;
use world::{
    COMING, DIFFERS, HUB, LOT, NOON, OFFER, OTHER, PURCHASE, VIEWER, WAY, World, grant, make,
    need_line, units,
};

const STOLEN: Account = Account::Lost(LossReason::Stolen);

fn received() -> Fact {
    let (counted, movements, missing) = (Vec::new(), Vec::new(), Vec::new());
    let signed = Countersign::Nothing;
    Fact::ReceiptReported { waybill: WAY, counted, movements, missing, signed }
}

/// Takes the reason away, as people would.
fn unmake(world: &mut World, why: Why) {
    let (need, some, trust) = (NeedId(1), units(100), Trust::V1);
    let moves = |from, to, number| Movement { lot: LOT, from, to, units: units(number) };
    // A table: how each reason goes.
    match why {
        Why::Bare => world.tell(Fact::NeedWithdrawn { need }),
        Why::Unverified | Why::Unchecked => world.tell(Fact::NeedVerified { need, trust }),
        Why::Unknown => {
            let change = NeedChange { asked: Some(some), ..NeedChange::default() };
            world.tell(Fact::NeedRevised { need, change });
        }
        Why::Lapsed | Why::Lapsing => world.tell(Fact::NeedConfirmed { need }),
        Why::Twin => world.tell(Fact::NeedsToldApart { one: need, other: NeedId(2) }),
        Why::Flagged => {
            let dismissed = (Flag::AboveNorm, WordsId([8; 16]));
            world.tell(Fact::FlagDismissed { need, flag: dismissed.0, words: dismissed.1 });
        }
        Why::Difference => {
            let (movement, place) = (moves(DIFFERS, STOLEN, 3), Place::Hub(HubId(1)));
            world.tell(Fact::DiscrepancySettled { place, movement, words: None, met: Vec::new() });
        }
        Why::Aside => world.tell(Fact::AsideClosed { aside: AsideId(1), words: None }),
        Why::Expired | Why::Ending => {
            let movement = moves(HUB, Account::Quarantine(HubId(1)), 1_000);
            world.tell(Fact::Quarantined { hub: HubId(1), movement });
        }
        Why::EndedHere => {
            let movement = moves(HUB, Account::Quarantine(HubId(1)), 900);
            world.tell(Fact::Quarantined { hub: HubId(1), movement });
        }
        Why::EndedThere => world.people(1, 0),
        Why::Plan => world.tell(Fact::PlanAdopted { plan: PlanId(1) }),
        Why::Silent => world.tell(received()),
        Why::Undecided => world.tell(Fact::OnWay(WAY, WayFact::KeptAsReserve)),
        Why::Loss => {
            let movement = moves(Account::Quarantine(HubId(1)), STOLEN, 5);
            world.tell(Fact::LossConfirmed { loss: LossId(1), movement });
        }
        Why::Stranded | Why::LateHome | Why::PapersAboard | Why::Count | Why::Recount => {
            unmake_of_desk(world, why);
        }
        Why::Contradicted | Why::Coming => unmake_of_peer(world, why),
        Why::Overdue => {
            let came = Came { lot: None, units: some };
            world.tell(Fact::OfferCame { offer: OFFER, came });
        }
        Why::Deed => world.tell_by(VIEWER, Fact::DeedAgreed { deed: DeedId(1) }),
        Why::Agreed => {
            let (deed, what) = (DeedId(1), Deed::ExportPeople);
            world.ago(3).tell_by(VIEWER, Fact::DeedProposed { deed, what });
            world.tell(Fact::DeedAgreed { deed });
            world.ago(0);
        }
        Why::Call => world.tell(Fact::CallEnded { call: CallId(1) }),
        Why::Purchase => world.tell(Fact::PurchaseApproved { purchase: PURCHASE }),
        Why::NotHere => world.purchase_came(),
        Why::Papers => {
            let (papers, good_until) = (Paper::ALL.into(), BTreeMap::new());
            world.tell(Fact::PapersSeen { offer: OFFER, papers, good_until });
        }
        Why::PapersEnd => {
            let good_until = [(Paper::Insurance, World::today().plus(300))].into();
            world.tell(Fact::PapersSeen { offer: OFFER, papers: Paper::ALL.into(), good_until });
        }
        Why::Grant => world.tell(Fact::TakenBack { member: ActorId(2), grant: grant(3) }),
        Why::Link => world.tell(Fact::LinkEnded { group: GroupId(1) }),
        Why::Fits | Why::Offer => world.answer(Answer::Declined),
    }
}

/// The same, of convoys and counts.
fn unmake_of_desk(world: &mut World, why: Why) {
    if why == Why::Recount {
        world.counted(HUB, DIFFERS, 10);
    } else if why == Why::Count {
        let lines = vec![FoundLine { lot: LOT, booked: units(1_000), found: units(990) }];
        let what = CountFact::Posted { at: CountAt::Shelf(HubId(1)), lines };
        let movements = vec![Movement { lot: LOT, from: HUB, to: DIFFERS, units: units(10) }];
        world.tell(Fact::Count { count: CountId(1), what, movements });
    } else {
        let what = ConvoyFact::Ended { words: None };
        world.tell(Fact::Convoy { convoy: ConvoyId(1), what });
    }
}

/// The same, of another centre.
fn unmake_of_peer(world: &mut World, why: Why) {
    let (peer, consignment, is_final) = (PeerId(1), COMING, true);
    let what = if why == Why::Contradicted {
        PeerFact::Revoked { peer }
    } else {
        PeerFact::TakenOver { peer, consignment, came: BTreeMap::new(), is_final }
    };
    world.tell(Fact::Peer(what));
}

#[test]
fn what_waits_goes_when_its_reason_does() {
    let quiet = World::new().waits();
    assert!(quiet.is_empty(), "{quiet:?}");
    for why in Why::ALL {
        let mut world = World::new();
        make(&mut world, why);
        let waits = world.waits();
        let behind = waits.get(&why).unwrap_or_else(|| panic!("{why:?} is not among {waits:?}"));
        assert_eq!(behind.count, 1, "{why:?}");
        assert!(behind.since <= NOON, "{why:?} waits since a time that has not come");
        unmake(&mut world, why);
        let waits = world.waits();
        assert_eq!(waits.get(&why), None, "{why:?} stays when its reason has gone");
    }
}

#[test]
fn the_one_that_waited_longest_is_named_and_all_are_counted() {
    let mut world = World::new();
    for (number, days) in [(1, 3), (2, 8), (3, 1)] {
        let line =
            need_line(number % 2 + 1, Some(100 * u64::from(number)), Priority::P3, Trust::V0);
        world.ago(days).need(number, line);
    }
    world.ago(0);
    // Needs are numbered as they are raised; here the first is the oldest by its number.
    let unchecked = world.waits()[&Why::Unchecked];
    assert_eq!((unchecked.count, unchecked.thing), (3, Thing::Need(NeedId(1))));

    for (offer, days) in [(1, 2), (2, 7), (3, 7)] {
        let line = OfferLine::of(ItemKey::new("boots.winter").expect("a key"), units(5));
        world.ago(days).tell(Fact::OfferMade { offer: OfferId(offer), line });
    }
    let offers = world.ago(0).waits()[&Why::Offer];
    assert_eq!((offers.count, offers.thing), (3, Thing::Offer(OfferId(2))));
    assert_eq!(offers.since, world.ago(7).now());
}

#[test]
fn of_those_that_lapse_the_first_that_does_is_named() {
    let mut world = World::new();
    world.ago(50).need(1, need_line(1, Some(100), Priority::P3, Trust::V1));
    world.need(2, need_line(2, Some(300), Priority::P2, Trust::V1));
    let lapsed = world.ago(0).waits()[&Why::Lapsed];
    assert_eq!((lapsed.count, lapsed.thing), (2, Thing::Need(NeedId(2))));
    // Two weeks after it was told it no longer stood.
    assert_eq!(lapsed.since, World::today().plus(-50 + 14 + 1).begins());
}

#[test]
fn what_one_proposed_waits_for_somebody_else() {
    for why in [Why::Loss, Why::Count, Why::Purchase, Why::Deed] {
        let mut world = World::new();
        make(&mut world, why);
        assert!(!world.waiting().for_whom(OTHER, NOON).contains_key(&why), "{why:?}");
        assert!(world.waits().contains_key(&why), "{why:?}");
    }
}

#[test]
fn a_group_is_in_the_red_until_it_is_supplied_and_who_ends_first_comes_first() {
    let mut world = World::new();
    world.ago(2).people(1, 20_000);
    world.people(2, 60_000);
    let red = world.waiting().red;
    let groups: Vec<_> = red.iter().map(|red| red.group).collect();
    assert_eq!(groups, [GroupId(1), GroupId(2)]);
    assert!(red.iter().all(|red| red.since == World::today().plus(-2).begins()));
    // A count two weeks old says nothing any more: nobody is told a day that is not known.
    let mut world = World::new();
    world.ago(20).people(1, 20_000);
    assert_eq!(world.waiting().red, []);
}

#[test]
fn what_a_plan_keeps_does_not_wait_for_its_end() {
    let mut world = World::new();
    make(&mut world, Why::Ending);
    let ending = world.waits()[&Why::Ending];
    assert_eq!(ending.on, Some(World::today().plus(5)));
    let mut far = World::new();
    far.lot(Some(13));
    assert!(!far.waits().contains_key(&Why::Ending), "thirteen days are enough to hand it out");
    assert_eq!(far.waiting().next, Some((World::today().plus(13), Thing::Lot(LOT))));
}

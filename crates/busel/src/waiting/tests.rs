//! A reason that comes true makes something wait, and one that goes takes it away again.

use std::sync::Arc;

use busel_domain::call::CallLine;
use busel_domain::command::{Command, LossFrom};
use busel_domain::duplicate::Kinship;
use busel_domain::event::{Event, Fact, SetAside};
use busel_domain::flag::Flag;
use busel_domain::group::Group;
use busel_domain::hub::Hub;
use busel_domain::ids::{
    Attempt, CallId, DeedId, Digest, GroupId, HubId, LossId, LotId, NeedId, OfferId, PlanId,
    PurchaseId, Seq, WaybillId, WordsId,
};
use busel_domain::item::ItemKey;
use busel_domain::ledger::{Account, LossReason, Movement, Place};
use busel_domain::link::Link;
use busel_domain::lot::{Batch, Condition, Lot};
use busel_domain::member::Deed;
use busel_domain::money::{Currency, Money};
use busel_domain::need::{NeedChange, NeedLine, Priority, Substitutes, Trust};
use busel_domain::offer::{Answer, Came, Gift, OfferLine, Paper};
use busel_domain::people::HeadCount;
use busel_domain::plan::PlanDocument;
use busel_domain::purchase::PurchaseLine;
use busel_domain::quantity::{Units, Written};
use busel_domain::role::{Grant, Reach, Role};
use busel_domain::size::Variant;
use busel_domain::store::StoreLine;
use busel_domain::waybill::{Destination, SentLine};

use super::*;

/// Noon of 2026-11-22.
const NOON: Moment = Moment(1_795_348_800_000_000);

/// Whoever looks.
pub(crate) const VIEWER: ActorId = ActorId(9);

/// Somebody else.
const OTHER: ActorId = ActorId(5);

const LOT: LotId = LotId(1);
const OFFER: OfferId = OfferId(1);
const PURCHASE: PurchaseId = PurchaseId(1);
const WAY: WaybillId = WaybillId(1);

fn units(number: u64) -> Units {
    Units::new(number).expect("small")
}

fn rice() -> ItemKey {
    ItemKey::new("food.rice").expect("a key")
}

fn need_line(group: u32, asked: Option<u64>, priority: Priority, trust: Trust) -> NeedLine {
    NeedLine {
        group: GroupId(group),
        item: rice(),
        variant: Variant::default(),
        written: Written { thousandths: 0, unit: None },
        asked: asked.map(units),
        minimum: Units::ZERO,
        substitutes: Substitutes::Allowed,
        priority,
        wanted_by: None,
        valid_until: None,
        trust,
        source: None,
        words: None,
    }
}

/// A hub, two groups and a member, and what happens to them.
pub(crate) struct World {
    pub(crate) book: Book,
    /// How many days before today what is told happens.
    ago: i32,
}

impl World {
    pub(crate) fn new() -> Self {
        let book = Book::new(Arc::clone(crate::catalogue::lexicon().catalogue()));
        let mut world = Self { book, ago: 90 };
        let name = WordsId([1; 16]);
        world.tell(Fact::HubOpened(Hub { id: HubId(1), name, place: None, region: None }));
        for id in [GroupId(1), GroupId(2)] {
            world.tell(Fact::GroupAdded(Group { id, name, place: None, region: None }));
        }
        world.tell(Fact::MemberAdded { member: ActorId(2), name });
        world.ago(0);
        world
    }

    pub(crate) fn now(&self) -> Moment {
        Moment(NOON.0 - i64::from(self.ago) * 86_400_000_000)
    }

    pub(crate) fn today() -> Day {
        NOON.day()
    }

    fn ago(&mut self, days: i32) -> &mut Self {
        self.ago = days;
        self
    }

    fn tell_by(&mut self, by: ActorId, fact: Fact) {
        let (now, seq) = (self.now(), Seq(self.book.seq().0 + 1));
        let attempt = Attempt([0; 16]);
        self.book.apply(&Event { seq, by, happened: now, recorded: now, attempt, fact });
    }

    fn tell(&mut self, fact: Fact) {
        self.tell_by(OTHER, fact);
    }

    fn need(&mut self, number: u32, line: NeedLine) {
        self.tell(Fact::NeedRaised { need: NeedId(number), line });
    }

    fn plain_need(&mut self, priority: Priority, trust: Trust) {
        self.need(1, need_line(1, Some(100), priority, trust));
    }

    pub(crate) fn lot(&mut self, ends_in: Option<i32>) {
        let batch = Batch {
            item: rice(),
            variant: Variant::default(),
            expiry: ends_in.map(|days| Self::today().plus(days)),
            condition: Condition::New,
            maker_batch: None,
            origin: None,
            donor: None,
            source: None,
            words: None,
        };
        let lot = Lot { id: LOT, batch };
        self.tell(Fact::LotTakenIn { lot, hub: HubId(1), units: units(1_000) });
    }

    fn counted(&mut self, from: Account, to: Account, number: u64) {
        let movements = vec![Movement { lot: LOT, from, to, units: units(number) }];
        let (hub, counted) = (HubId(1), units(0));
        self.tell(Fact::CountReported { hub, lot: LOT, counted, movements });
    }

    fn offer(&mut self, gift: Gift) {
        let line = OfferLine { gift, ..OfferLine::of(rice(), units(100)) };
        self.tell(Fact::OfferMade { offer: OFFER, line });
    }

    fn answer(&mut self, answer: Answer) {
        self.tell(Fact::OfferAnswered { offer: OFFER, answer });
    }

    fn purchase(&mut self) {
        let price = Money { minor: units(900_000), currency: Currency::ALL[0] };
        let (needs, item, variant) = (vec![NeedId(1)], rice(), Variant::default());
        let line = PurchaseLine { needs, item, variant, units: units(10), price, shop: None };
        self.tell(Fact::PurchaseWanted { purchase: PURCHASE, line });
    }

    fn plan(&mut self) {
        let document = PlanDocument {
            parent: None,
            made_from: self.book.seq(),
            made: self.now(),
            day: Self::today(),
            allocated: Vec::new(),
            unmet: Vec::new(),
            loads: Vec::new(),
            is_exact: true,
            compared: None,
            by_hand: Vec::new(),
            beside: None,
        };
        self.tell(Fact::PlanProposed { plan: PlanId(1), document: Box::new(document) });
    }

    fn people(&mut self, group: u32, bags: u64) {
        let group = GroupId(group);
        let people = HeadCount::of(40);
        self.tell(Fact::PeopleCounted { group, people, living: None });
        let line = StoreLine {
            item: rice(),
            variant: Variant::default(),
            units: units(bags),
            expiry: None,
        };
        let day = self.now().day();
        self.tell(Fact::GroupStockReported { group, day, lines: vec![line] });
    }

    fn waiting(&self) -> Waiting {
        let kinship = Kinship::default();
        let listing = Listing::of(&self.book, Some(&kinship), Self::today());
        Waiting::of(&self.book, &listing, Self::today())
    }

    fn waits(&self) -> BTreeMap<Why, Behind> {
        self.waiting().for_whom(VIEWER, NOON)
    }
}

const HUB: Account = Account::Hub(HubId(1));
const DIFFERS: Account = Account::Discrepancy(Place::Hub(HubId(1)));

fn grant(days: i32) -> Grant {
    let until = Some(World::today().plus(days));
    Grant { role: Role::Driver, reach: Reach::Everywhere, until }
}

fn link(days: i32) -> Link {
    Link { hash: Digest([4; 32]), until: World::today().plus(days) }
}

/// Makes a reason true. What happens, happened within the last days.
#[expect(clippy::too_many_lines, reason = "a table: what each reason is made of")]
pub(crate) fn make(world: &mut World, why: Why) {
    let some = units(100);
    match why {
        Why::Bare => world.plain_need(Priority::P1, Trust::V1),
        Why::Unverified => world.plain_need(Priority::P2, Trust::V0),
        Why::Unchecked => world.plain_need(Priority::P3, Trust::V0),
        Why::Unknown => world.need(1, need_line(1, None, Priority::P3, Trust::V1)),
        Why::Lapsed => world.ago(60).plain_need(Priority::P3, Trust::V1),
        Why::Lapsing => world.ago(44).plain_need(Priority::P3, Trust::V1),
        Why::Twin => {
            world.plain_need(Priority::P3, Trust::V1);
            world.need(2, need_line(1, Some(100), Priority::P3, Trust::V1));
        }
        Why::Flagged => {
            world.people(1, 0);
            let asked = Some(900_000_000);
            world.need(1, need_line(1, asked, Priority::P3, Trust::V1));
        }
        Why::Difference => {
            world.lot(None);
            world.counted(HUB, DIFFERS, 3);
        }
        Why::Aside => {
            let report = Box::new(Command::ConfirmNeed { need: NeedId(77) });
            world.tell(Fact::ReportSetAside { report, why: SetAside::UnknownThing });
        }
        Why::Expired => world.lot(Some(-1)),
        Why::Ending => world.lot(Some(5)),
        Why::Plan => world.plan(),
        Why::Silent => {
            world.lot(None);
            let lines = vec![SentLine { lot: LOT, units: some, need: None }];
            let (from, to) = (HubId(1), Destination::Group(GroupId(1)));
            world.ago(6).tell(Fact::Dispatched { waybill: WAY, from, to, lines });
        }
        Why::Overdue => {
            world.ago(9).offer(Gift::Goods);
            world.answer(Answer::Accepted(some));
            let by = World::today().plus(-1);
            world.tell(Fact::OfferPromised { offer: OFFER, by });
        }
        Why::Deed => world.tell(Fact::DeedProposed { deed: DeedId(1), what: Deed::ExportPeople }),
        Why::Agreed => {
            let proposed = Fact::DeedProposed { deed: DeedId(1), what: Deed::ExportPeople };
            world.tell_by(VIEWER, proposed);
            world.tell(Fact::DeedAgreed { deed: DeedId(1) });
        }
        Why::Call => {
            let item = rice();
            let wanted =
                busel_domain::call::Wanted { item, variant: Variant::default(), units: Some(some) };
            let until = World::today().plus(2);
            let line = CallLine { wanted: vec![wanted], until, plan: None };
            world.ago(9).tell(Fact::CallOpened { call: CallId(1), line });
        }
        Why::Loss => {
            world.lot(None);
            world.counted(HUB, Account::Quarantine(HubId(1)), 5);
            let (from, reason) = (LossFrom::Quarantine(HubId(1)), LossReason::Damaged);
            let (loss, lot, units) = (LossId(1), LOT, units(5));
            world.tell(Fact::LossProposed { loss, from, lot, units, reason });
        }
        Why::Purchase => world.purchase(),
        Why::NotHere => {
            world.ago(20).purchase();
            world.tell(Fact::PurchasePaid { purchase: PURCHASE, from: Vec::new() });
        }
        Why::Papers => {
            world.offer(Gift::Vehicle(Vec::new()));
            world.answer(Answer::Accepted(some));
        }
        Why::Grant => world.tell(Fact::Granted { member: ActorId(2), grant: grant(3) }),
        Why::Link => world.tell(Fact::LinkMade { group: GroupId(1), link: link(5) }),
        Why::Fits => {
            world.plain_need(Priority::P3, Trust::V1);
            world.offer(Gift::Goods);
        }
        Why::Offer => world.offer(Gift::Goods),
    }
    world.ago(0);
}

/// Takes the reason away, as people would.
fn unmake(world: &mut World, why: Why) {
    let (need, some) = (NeedId(1), units(100));
    let moves = |from, to, number| Movement { lot: LOT, from, to, units: units(number) };
    match why {
        Why::Bare => world.tell(Fact::NeedWithdrawn { need }),
        Why::Unverified | Why::Unchecked => {
            world.tell(Fact::NeedVerified { need, trust: Trust::V1 });
        }
        Why::Unknown => {
            let change = NeedChange { asked: Some(some), ..NeedChange::default() };
            world.tell(Fact::NeedRevised { need, change });
        }
        Why::Lapsed | Why::Lapsing => world.tell(Fact::NeedConfirmed { need }),
        Why::Twin => world.tell(Fact::NeedsToldApart { one: need, other: NeedId(2) }),
        Why::Flagged => {
            let (flag, words) = (Flag::AboveNorm, WordsId([8; 16]));
            world.tell(Fact::FlagDismissed { need, flag, words });
        }
        Why::Difference => {
            let movement = moves(DIFFERS, Account::Lost(LossReason::Stolen), 3);
            let place = Place::Hub(HubId(1));
            world.tell(Fact::DiscrepancySettled { place, movement, words: None });
        }
        // There is no fact yet by which somebody says that a report was looked at.
        Why::Aside => world.book = World::new().book,
        Why::Expired | Why::Ending => {
            let movement = moves(HUB, Account::Quarantine(HubId(1)), 1_000);
            world.tell(Fact::Quarantined { hub: HubId(1), movement });
        }
        Why::Plan => world.tell(Fact::PlanAdopted { plan: PlanId(1) }),
        Why::Silent => {
            let (counted, movements) = (Vec::new(), Vec::new());
            world.tell(Fact::ReceiptReported { waybill: WAY, counted, movements });
        }
        Why::Overdue => {
            let came = Came { lot: None, units: some };
            world.tell(Fact::OfferCame { offer: OFFER, came });
        }
        Why::Deed => world.tell_by(VIEWER, Fact::DeedAgreed { deed: DeedId(1) }),
        Why::Agreed => {
            let again = Fact::DeedProposed { deed: DeedId(1), what: Deed::ExportPeople };
            world.ago(3).tell_by(VIEWER, again);
            world.tell(Fact::DeedAgreed { deed: DeedId(1) });
            world.ago(0);
        }
        Why::Call => world.tell(Fact::CallEnded { call: CallId(1) }),
        Why::Loss => {
            let lost = Account::Lost(LossReason::Damaged);
            let movement = moves(Account::Quarantine(HubId(1)), lost, 5);
            world.tell(Fact::LossConfirmed { loss: LossId(1), movement });
        }
        Why::Purchase => world.tell(Fact::PurchaseApproved { purchase: PURCHASE }),
        Why::NotHere => {
            let came = Came { lot: None, units: units(10) };
            world.tell(Fact::PurchaseCame { purchase: PURCHASE, came });
        }
        Why::Papers => {
            let papers = Paper::ALL.into();
            world.tell(Fact::PapersSeen { offer: OFFER, papers });
        }
        Why::Grant => world.tell(Fact::TakenBack { member: ActorId(2), grant: grant(3) }),
        Why::Link => world.tell(Fact::LinkEnded { group: GroupId(1) }),
        Why::Fits | Why::Offer => world.answer(Answer::Declined),
    }
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
    for why in [Why::Loss, Why::Purchase, Why::Deed] {
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

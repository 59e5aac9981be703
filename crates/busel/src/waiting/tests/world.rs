//! A small world in which things happen on days, and every reason to wait can be made true.

use std::sync::Arc;

use busel_domain::call::CallLine;
use busel_domain::command::{Command, LossFrom};
use busel_domain::convoy::{ConvoyFact, VehicleLine, WayHome};
use busel_domain::count::{CountAt, CountFact, FoundLine};
use busel_domain::duplicate::Kinship;
use busel_domain::event::{Event, Fact, SetAside};
use busel_domain::group::Group;
use busel_domain::hub::Hub;
use busel_domain::ids::{
    Attempt, CallId, ConsignmentId, ConvoyId, CountId, DeedId, Digest, GroupId, HubId, LossId,
    LotId, NeedId, NodeId, OfferId, PeerId, PlanId, PurchaseId, Seq, WaybillId, WordsId,
};
use busel_domain::item::ItemKey;
use busel_domain::ledger::{Account, LossReason, Movement, Place};
use busel_domain::letter::{Heard, Said};
use busel_domain::link::Link;
use busel_domain::lot::{Batch, Condition, Lot};
use busel_domain::member::Deed;
use busel_domain::money::{Currency, Money};
use busel_domain::need::{NeedLine, Priority, Substitutes, Trust};
use busel_domain::offer::{Answer, Came, Gift, OfferLine, Paper};
use busel_domain::peer::PeerFact;
use busel_domain::people::HeadCount;
use busel_domain::plan::PlanDocument;
use busel_domain::purchase::PurchaseLine;
use busel_domain::quantity::{Units, Written};
use busel_domain::role::{Grant, Reach, Role};
use busel_domain::size::Variant;
use busel_domain::store::StoreLine;
use busel_domain::waybill::{Destination, SentLine, WayFact};

use super::super::*;

/// Noon of 2026-11-22.
pub(super) const NOON: Moment = Moment(1_795_348_800_000_000);

/// Whoever looks.
pub(crate) const VIEWER: ActorId = ActorId(9);

/// Somebody else.
pub(super) const OTHER: ActorId = ActorId(5);

pub(super) const LOT: LotId = LotId(1);
pub(super) const OFFER: OfferId = OfferId(1);
pub(super) const PURCHASE: PurchaseId = PurchaseId(1);
pub(super) const WAY: WaybillId = WaybillId(1);

pub(super) fn units(number: u64) -> Units {
    Units::new(number).expect("small")
}

fn rice() -> ItemKey {
    ItemKey::new("food.rice").expect("a key")
}

pub(super) fn need_line(
    group: u32,
    asked: Option<u64>,
    priority: Priority,
    trust: Trust,
) -> NeedLine {
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

/// A van with one driver.
fn vehicle(home: WayHome) -> VehicleLine {
    let (kind, papers_until, given) = ("van".into(), None, None);
    VehicleLine { kind, seats: 3, crew: 1, papers_until, given, home }
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

    pub(super) fn ago(&mut self, days: i32) -> &mut Self {
        self.ago = days;
        self
    }

    pub(super) fn tell_by(&mut self, by: ActorId, fact: Fact) {
        let (now, seq) = (self.now(), Seq(self.book.seq().0 + 1));
        let attempt = Attempt([0; 16]);
        self.book.apply(&Event { seq, by, happened: now, recorded: now, attempt, fact });
    }

    pub(crate) fn tell(&mut self, fact: Fact) {
        self.tell_by(OTHER, fact);
    }

    pub(super) fn purchase_came(&mut self) {
        let came = Came { lot: None, units: units(10) };
        self.tell(Fact::PurchaseCame { purchase: PURCHASE, came });
    }

    /// A vehicle is to come, and nobody has seen its papers.
    fn vehicle_offered(&mut self) {
        self.offer(Gift::Vehicle(Vec::new()));
        self.answer(Answer::Accepted(units(100)));
    }

    fn convoy(&mut self, home: WayHome, days: i32) {
        let leaves = self.now().day();
        let (vehicles, sheet) = (vec![vehicle(home)], WordsId([9; 16]));
        let (plan, ends) = (None, leaves.plus(days));
        let what = ConvoyFact::Formed { plan, leaves, ends, vehicles, sheet };
        self.tell(Fact::Convoy { convoy: ConvoyId(1), what });
    }

    pub(super) fn need(&mut self, number: u32, line: NeedLine) {
        self.tell(Fact::NeedRaised { need: NeedId(number), line });
    }

    pub(super) fn plain_need(&mut self, priority: Priority, trust: Trust) {
        self.need(1, need_line(1, Some(100), priority, trust));
    }

    pub(crate) fn lot(&mut self, ends_in: Option<i32>) {
        self.lot_of(LOT, ends_in);
    }

    fn lot_of(&mut self, id: LotId, ends_in: Option<i32>) {
        let batch = Batch {
            expiry: ends_in.map(|days| Self::today().plus(days)),
            condition: Condition::New,
            ..Batch::of(rice())
        };
        let lot = Lot { id, batch };
        self.tell(Fact::LotTakenIn { lot, hub: HubId(1), units: units(1_000) });
    }

    pub(super) fn counted(&mut self, from: Account, to: Account, number: u64) {
        let movements = vec![Movement { lot: LOT, from, to, units: units(number) }];
        let (hub, counted) = (HubId(1), units(0));
        self.tell(Fact::CountReported { hub, lot: LOT, counted, movements });
    }

    pub(super) fn offer(&mut self, gift: Gift) {
        let line = OfferLine { gift, ..OfferLine::of(rice(), units(100)) };
        self.tell(Fact::OfferMade { offer: OFFER, line });
    }

    pub(super) fn answer(&mut self, answer: Answer) {
        self.tell(Fact::OfferAnswered { offer: OFFER, answer });
    }

    pub(super) fn purchase(&mut self) {
        let price = Money { minor: units(900_000), currency: Currency::ALL[0] };
        let (needs, item, variant) = (vec![NeedId(1)], rice(), Variant::default());
        let line = PurchaseLine { needs, item, variant, units: units(10), price, shop: None };
        self.tell(Fact::PurchaseWanted { purchase: PURCHASE, line });
    }

    pub(super) fn plan(&mut self) {
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
            only: None,
        };
        self.tell(Fact::PlanProposed { plan: PlanId(1), document: Box::new(document) });
    }

    pub(super) fn people(&mut self, group: u32, bags: u64) {
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

    fn silent(&mut self) {
        self.sent(6);
    }

    /// They were brought, and nobody was there.
    fn undecided(&mut self) {
        self.sent(2);
        self.tell(Fact::OnWay(WAY, WayFact::NobodyThere));
    }

    /// Goods left so many days ago.
    fn sent(&mut self, days: i32) {
        self.lot(None);
        let lines = vec![SentLine { lot: LOT, units: units(100), need: None }];
        let (from, to) = (HubId(1), Destination::Group(GroupId(1)));
        self.ago(days).tell(Fact::Dispatched { waybill: WAY, from, to, lines, boxes: Vec::new() });
    }

    fn call(&mut self) {
        let item = rice();
        let wanted = busel_domain::call::Wanted {
            item,
            variant: Variant::default(),
            units: Some(units(100)),
        };
        let until = World::today().plus(2);
        let line = CallLine { wanted: vec![wanted], until, plan: None };
        self.ago(9).tell(Fact::CallOpened { call: CallId(1), line });
    }

    fn loss(&mut self) {
        self.lot(None);
        self.counted(HUB, Account::Quarantine(HubId(1)), 5);
        let (from, reason) = (LossFrom::Quarantine(HubId(1)), LossReason::Damaged);
        let (loss, lot, units) = (LossId(1), LOT, units(5));
        self.tell(Fact::LossProposed { loss, from, lot, units, reason });
    }

    pub(super) fn waiting(&self) -> Waiting {
        let kinship = Kinship::default();
        let listing = Listing::of(&self.book, Some(&kinship), Self::today());
        Waiting::of(&self.book, &listing, &Fares::of(&self.book, Self::today()))
    }

    pub(super) fn waits(&self) -> BTreeMap<Why, Behind> {
        self.waiting().for_whom(VIEWER, NOON)
    }
}

pub(super) const HUB: Account = Account::Hub(HubId(1));
pub(super) const DIFFERS: Account = Account::Discrepancy(Place::Hub(HubId(1)));

impl World {
    /// Needs, lots, offers and links of which some wait for a reason, and others nearly do.
    pub(crate) fn many(&mut self) {
        use Priority::{P1, P2, P3};
        let trusts = [(P1, Trust::V1), (P1, Trust::V1), (P1, Trust::V0), (P2, Trust::V0)];
        let rest = [(P2, Trust::V1), (P3, Trust::V0), (P3, Trust::V0), (P3, Trust::V1)];
        for (at, (priority, trust)) in (0..).zip(trusts.into_iter().chain(rest)) {
            let asked = Some(100 + 7 * u64::from(at));
            self.ago(1).need(at + 1, need_line(1, asked, priority, trust));
        }
        // Two lapsed, one is about to, and one only will in a week.
        for (number, ago) in [(20, 61), (21, 60), (22, 44), (23, 38)] {
            let asked = Some(1_000 + u64::from(number));
            self.ago(ago).need(number, need_line(2, asked, P3, Trust::V1));
        }
        self.ago(1);
        for (number, days) in [(1, -3), (2, -1), (3, 4), (4, 25)] {
            self.lot_of(LotId(number), Some(days));
        }
        for (number, gift) in [(1, Gift::Goods), (2, Gift::Goods), (3, Gift::Service)] {
            let line = OfferLine { gift, ..OfferLine::of(rice(), units(5)) };
            self.tell(Fact::OfferMade { offer: OfferId(number), line });
        }
        for group in [1, 2] {
            let days = if group == 1 { 5 } else { 60 };
            self.tell(Fact::LinkMade { group: GroupId(group), link: link(days) });
        }
        self.ago(0);
    }
}

pub(super) fn grant(days: i32) -> Grant {
    let until = Some(World::today().plus(days));
    Grant { role: Role::Driver, reach: Reach::Everywhere, until }
}

pub(super) fn link(days: i32) -> Link {
    Link { hash: Digest([4; 32]), until: World::today().plus(days) }
}

/// What another centre sends.
pub(super) const COMING: ConsignmentId = ConsignmentId([9; 16]);

/// Makes a reason true. What happens, happened within the last days.
pub(crate) fn make(world: &mut World, why: Why) {
    let some = units(100);
    // A table: how each reason comes true.
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
            let (why, aside) = (SetAside::UnknownThing, None);
            world.tell(Fact::ReportSetAside { report, why, aside });
        }
        Why::Expired => world.lot(Some(-1)),
        Why::EndedHere => {
            world.lot(Some(-1));
            world.counted(HUB, Account::Quarantine(HubId(2)), 100);
        }
        Why::EndedThere => {
            world.lot(Some(-1));
            world.counted(HUB, Account::Group(GroupId(1)), 1_000);
        }
        Why::Ending => world.lot(Some(5)),
        Why::Plan => world.plan(),
        Why::Silent => world.silent(),
        Why::Undecided => world.undecided(),
        Why::Stranded | Why::LateHome | Why::PapersAboard => make_of_convoy(world, why),
        Why::Contradicted | Why::Coming => make_of_peer(world, why),
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
        Why::Call => world.call(),
        Why::Loss => world.loss(),
        Why::Count | Why::Recount => make_of_count(world, why == Why::Recount),
        Why::Purchase => world.purchase(),
        Why::NotHere => {
            world.ago(20).purchase();
            world.tell(Fact::PurchasePaid { purchase: PURCHASE, from: Vec::new() });
        }
        Why::Papers => world.vehicle_offered(),
        Why::PapersEnd => {
            world.vehicle_offered();
            let good_until = [(Paper::Insurance, World::today().plus(9))].into();
            world.tell(Fact::PapersSeen { offer: OFFER, papers: Paper::ALL.into(), good_until });
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

/// The same, of convoys.
fn make_of_convoy(world: &mut World, why: Why) {
    if why == Why::Stranded {
        world.convoy(WayHome::Open, 4);
    } else if why == Why::LateHome {
        world.ago(9).convoy(WayHome::Drives, 4);
        world.tell(Fact::Convoy { convoy: ConvoyId(1), what: ConvoyFact::SetOut });
    } else {
        world.convoy(WayHome::Drives, 4);
        let mut line = vehicle(WayHome::Drives);
        line.papers_until = Some(World::today().plus(2));
        let (leaves, vehicles) = (World::today(), vec![line]);
        let ends = leaves.plus(4);
        let what = ConvoyFact::Refitted { leaves, ends, vehicles, sheet: WordsId([9; 16]) };
        world.tell(Fact::Convoy { convoy: ConvoyId(1), what });
    }
}

/// The same, of another centre.
fn make_of_peer(world: &mut World, why: Why) {
    let peer = PeerId(1);
    world.tell(Fact::Peer(PeerFact::Met {
        peer,
        node: NodeId([5; 16]),
        name: WordsId([10; 16]),
        key: Digest([6; 32]),
        card: Digest([7; 32]),
    }));
    let said = Said { seq: 1, letter: Digest([8; 32]), previous: Digest([0; 32]) };
    let what = if why == Why::Contradicted {
        PeerFact::Contradicted { peer, said }
    } else {
        PeerFact::Heard { peer, said, about: Heard::Coming(COMING) }
    };
    world.ago(3).tell(Fact::Peer(what));
}

/// The same, of counts.
fn make_of_count(world: &mut World, is_asked_anew: bool) {
    world.lot(None);
    let lines = vec![FoundLine { lot: LOT, booked: units(1_000), found: units(990) }];
    let what = CountFact::Taken { at: CountAt::Shelf(HubId(1)), lines };
    world.tell(Fact::Count { count: CountId(1), what, movements: Vec::new() });
    if is_asked_anew {
        let (what, movements) = (CountFact::Again, Vec::new());
        world.tell(Fact::Count { count: CountId(1), what, movements });
    }
}

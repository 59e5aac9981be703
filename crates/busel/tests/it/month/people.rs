//! What people do: they look at the books as they were a moment ago and at what lies before them, and
//! choose by the dice. What they do with their hands is true at once; what they tell comes when it comes.

use busel_domain::book::Book;
use busel_domain::boxes::{BoxCode, BoxReport, Contents, Countersign, Handling};
use busel_domain::command::{Arrival, Command};
use busel_domain::count::{CountAt, CountState, Counting, Found};
use busel_domain::ids::{ActorId, GroupId, HubId, LotId, NeedId, WaybillId, WordsId};
use busel_domain::item::ItemKey;
use busel_domain::kit::{Cooking, KitLine, KitOf};
use busel_domain::lot::{Batch, Condition};
use busel_domain::quantity::Units;
use busel_domain::role::{Actor, Grant, Reach, Role};
use busel_domain::time::Day;
use busel_domain::waybill::{Destination, SentLine};

use super::dice::Dice;
use super::truth::{Spot, Truth};

pub(super) const HUBS: u32 = 4;
pub(super) const GROUPS: u32 = 8;

/// What somebody says or asks, and by which way.
#[derive(Debug)]
pub(super) enum Said {
    /// From a desk, with a network.
    Desk(Actor, Command),
    /// Into a phone.
    Phone(Actor, Command),
}

/// One who acts now, with what they have before them.
pub(super) struct Hand<'a> {
    pub(super) book: &'a Book,
    pub(super) truth: &'a mut Truth,
    pub(super) dice: &'a mut Dice,
    pub(super) today: Day,
}

pub(super) fn coordinator(number: u32) -> Actor {
    Actor::everywhere(ActorId(1 + number), &[Role::Coordinator])
}

pub(super) fn units(number: u64) -> Units {
    Units::new(number).expect("few")
}

impl Hand<'_> {
    /// Somebody does something; nothing if they have nothing to do it with, or leave no word of it.
    pub(super) fn act(&mut self) -> Option<Said> {
        match self.dice.below(100) {
            0..6 => Some(self.take_in()),
            6..22 => self.pack(),
            22..52 => self.with_some_box(),
            52..62 => Some(self.dispatch()),
            62..76 => self.trip(),
            76..80 => self.hand_over(),
            80..88 => self.count_shelf(),
            88..91 => self.aside(),
            91..95 => self.coordinate(),
            95..98 => self.lead(),
            _ => self.misfortune(),
        }
    }

    pub(super) fn hub(&mut self) -> HubId {
        HubId(self.dice.number(HUBS))
    }

    pub(super) fn group(&mut self) -> GroupId {
        GroupId(self.dice.number(GROUPS))
    }

    /// A storekeeper; now and then one who may only see their own hub.
    pub(super) fn storekeeper(&mut self, hub: HubId) -> Actor {
        self.of_place(ActorId(10 + hub.0), Role::Warehouse, Reach::Hub(hub))
    }

    pub(super) fn driver(&mut self, way: WaybillId) -> Actor {
        self.of_place(ActorId(30 + way.0 % 6), Role::Driver, Reach::Waybill(way))
    }

    pub(super) fn leader(&mut self, group: GroupId) -> Actor {
        self.of_place(ActorId(40 + group.0), Role::HandOutPoint, Reach::Group(group))
    }

    fn of_place(&mut self, id: ActorId, role: Role, reach: Reach) -> Actor {
        if self.dice.in_hundred(1) {
            Actor { id, grants: vec![Grant { role, reach, until: None }] }
        } else {
            Actor::everywhere(id, &[role])
        }
    }

    pub(super) fn new_code(&mut self) -> BoxCode {
        loop {
            if let Some(code) = BoxCode::drawn(self.dice.throw()) {
                return code;
            }
        }
    }

    fn take_in(&mut self) -> Said {
        let hub = self.hub();
        let count = 1 + self.dice.below(3);
        let arrivals = (0..count).map(|_| {
            let item =
                ["clothing.socks_warm", "food.canned_meat"][usize::from(self.dice.below(2) == 0)];
            let batch = Batch {
                condition: Condition::New,
                ..Batch::of(ItemKey::new(item).expect("a plain key"))
            };
            Arrival::of(batch, units(20 + self.dice.below(200)))
        });
        let arrivals = arrivals.collect();
        Said::Desk(self.storekeeper(hub), Command::TakeIn { source: None, hub, arrivals })
    }

    /// So much of what lies there and is in the books, and not all of it each time.
    fn some_of(&mut self, hub: HubId) -> Option<(LotId, u64)> {
        let (lot, lies) = self.truth.some_loose(Spot::Shelf(hub), self.dice)?;
        let booked = self.book.loose_units(lot, busel_domain::ledger::Account::Hub(hub)).get();
        // One in twelve trusts their eyes more than the books.
        let most = if self.dice.in_hundred(8) { lies } else { lies.min(booked) };
        (most > 0).then(|| (lot, 1 + self.dice.below(most.min(30))))
    }

    fn pack(&mut self) -> Option<Said> {
        let hub = self.hub();
        if self.dice.in_hundred(15) {
            return Some(self.pack_kits(hub));
        }
        let (lot, amount) = self.some_of(hub)?;
        let boxes = match self.dice.below(10) {
            0 => self.truth.some_at(Spot::Shelf(hub), 1, self.dice),
            1 | 2 => vec![self.new_code(), self.new_code()],
            _ => vec![self.new_code()],
        };
        let each = (amount / boxes.len().max(1) as u64).max(1);
        let contents = Contents::from([(lot, units(each))]);
        let handling = Handling::Pack { boxes, hub, contents, grams: None };
        Some(Said::Desk(self.storekeeper(hub), Command::Handle { handling }))
    }

    /// Kits by the recipe there is, or the first one is written.
    fn pack_kits(&mut self, hub: HubId) -> Said {
        let Some(recipe) = self.book.recipes().last() else {
            let [socks, tins] = ["clothing.socks_warm", "food.canned_meat"].map(|item| KitLine {
                item: ItemKey::new(item).expect("a plain key"),
                variant: None,
                units: units(2),
            });
            let (name, lines) = (WordsId([77; 16]), vec![socks, tins]);
            return Said::Desk(
                coordinator(1),
                Command::Cook { cooking: Cooking::Write { name, lines } },
            );
        };
        let kit = KitOf { recipe: recipe.id, version: recipe.newest() };
        let boxes = (0..=self.dice.below(3)).map(|_| self.new_code()).collect();
        let handling = Handling::Assemble { kit, hub, boxes };
        Said::Desk(self.storekeeper(hub), Command::Handle { handling })
    }

    pub(super) fn somewhere(&mut self) -> Destination {
        match self.dice.below(3) {
            0 => Destination::Hub(self.hub()),
            _ => Destination::Group(self.group()),
        }
    }

    fn dispatch(&mut self) -> Said {
        let from = self.hub();
        let to = self.somewhere();
        let most = usize::try_from(self.dice.below(6)).expect("few");
        let mut boxes = self.truth.some_at(Spot::Shelf(from), most, self.dice);
        // Boxes on a pallet leave with all of it, or are left where they are.
        for code in &mut boxes {
            if let Some(pallet) = self.book.carton(*code).and_then(|carton| carton.on) {
                *code = pallet;
            }
        }
        boxes.sort_unstable();
        boxes.dedup();
        let need = (!self.book.needs().len().eq(&0) && self.dice.in_hundred(30))
            .then(|| NeedId(self.dice.number(u32::try_from(self.book.needs().len()).unwrap_or(1))));
        let loose = self.some_of(from).filter(|_| boxes.is_empty() || self.dice.in_hundred(40));
        let lines = loose.map(|(lot, amount)| SentLine { lot, units: units(amount), need });
        let lines = lines.into_iter().collect();
        Said::Desk(self.storekeeper(from), Command::Dispatch { from, to, lines, boxes })
    }

    /// Goods go out of the hand, also from a shelf that the books call empty.
    fn hand_over(&mut self) -> Option<Said> {
        let (hub, group) = (self.hub(), self.group());
        let (lot, lies) = self.truth.some_loose(Spot::Shelf(hub), self.dice)?;
        let amount = 1 + self.dice.below(lies.min(20));
        self.truth.take(Spot::Shelf(hub), lot, amount);
        let told = if self.dice.in_hundred(5) { amount + 1 + self.dice.below(60) } else { amount };
        let report = Command::ReportHandover { hub, group, lot, units: units(told), need: None };
        Some(Said::Phone(self.leader(group), report))
    }

    /// All of a lot on the shelves of a hub is counted, boxes too; one time in ten badly.
    fn count_shelf(&mut self) -> Option<Said> {
        let hub = self.hub();
        let (lot, there) = self.truth.some_loose(Spot::Shelf(hub), self.dice)?;
        let spot = Spot::Shelf(hub);
        // Nobody opens every box: what is in them is as the books have it.
        let boxed = self.book.boxed_units(lot, busel_domain::ledger::Account::Hub(hub)).get();
        let slip = if self.dice.in_hundred(10) { self.dice.below(5) } else { 0 };
        let counted = (self.truth.lies(spot, lot).max(there) + boxed).saturating_sub(slip);
        // Some count at the desk, and whoever comes next posts what waits, or is not sure.
        let waits = self.book.counts().find(|count| count.state == CountState::Waits);
        if let Some(count) = waits.filter(|_| self.dice.in_hundred(40)) {
            let id = count.id;
            let counting = if self.dice.in_hundred(80) {
                Counting::Post { count: id }
            } else {
                Counting::Again { count: id }
            };
            return Some(Said::Desk(coordinator(2), Command::Count { counting }));
        }
        if self.dice.in_hundred(40) {
            let (at, found) = (CountAt::Shelf(hub), Found::from([(lot, units(counted))]));
            let counting = Counting::Take { at, found };
            return Some(Said::Desk(self.storekeeper(hub), Command::Count { counting }));
        }
        let report = Command::ReportCount { hub, lot, counted: units(counted) };
        Some(Said::Phone(self.storekeeper(hub), report))
    }

    /// Loose goods are put aside, or found good after all.
    fn aside(&mut self) -> Option<Said> {
        let hub = self.hub();
        let command = if self.dice.in_hundred(60) {
            let (lot, amount) = self.some_of(hub)?;
            Command::Quarantine { hub, lot, units: units(amount.min(4)) }
        } else {
            let (lot, lies) = self.truth.some_loose(Spot::Aside(hub), self.dice)?;
            Command::Release { hub, lot, units: units(1 + self.dice.below(lies)) }
        };
        Some(Said::Desk(self.storekeeper(hub), command))
    }

    /// Somebody steals, loses, breaks down; nobody writes anything.
    fn misfortune(&mut self) -> Option<Said> {
        match self.dice.below(4) {
            0 => {
                let (hub, most) = (self.hub(), self.dice.below(6));
                let (lot, _) = self.truth.some_loose(Spot::Shelf(hub), self.dice)?;
                let taken = self.truth.take(Spot::Shelf(hub), lot, most);
                self.truth.put(Spot::Gone, lot, taken);
            }
            1 => {
                let (code, one) = self.truth.some_crate(self.dice)?;
                let (lot, spot) = (*one.holds.keys().next()?, one.spot);
                let most = 1 + self.dice.below(3);
                if !matches!(spot, Spot::Gone) {
                    let taken = self.truth.empty(code, lot, most);
                    self.truth.put(Spot::Gone, lot, taken);
                }
            }
            2 => {
                let (code, one) = self.truth.some_crate(self.dice)?;
                if matches!(one.spot, Spot::Shelf(_) | Spot::Vehicle(_)) {
                    self.truth.carry(code, Spot::Gone);
                }
            }
            _ => self.break_down(),
        }
        None
    }

    /// Everything on one vehicle goes onto another, which has another paper.
    fn break_down(&mut self) {
        let (Some(broken), Some(helper)) = (self.some_trip(), self.some_trip()) else { return };
        if broken == helper {
            return;
        }
        let aboard = self.truth.trips.get(&broken).map(|trip| trip.aboard.clone());
        for code in aboard.unwrap_or_default() {
            if self.truth.crates.get(&code).is_some_and(|one| one.spot == Spot::Vehicle(broken)) {
                self.truth.carry(code, Spot::Vehicle(helper));
            }
        }
        for (lot, amount) in self.truth.all_loose(Spot::Vehicle(broken)) {
            let taken = self.truth.take(Spot::Vehicle(broken), lot, amount);
            self.truth.put(Spot::Vehicle(helper), lot, taken);
        }
    }

    pub(super) fn some_trip(&mut self) -> Option<WaybillId> {
        let last = *self.truth.trips.keys().next_back()?;
        let from = WaybillId(self.dice.number(last.0));
        self.truth.trips.range(from..).next().map(|(way, _)| *way)
    }

    pub(super) fn told(actor: Actor, report: BoxReport) -> Said {
        Said::Phone(actor, Command::ReportBox { report })
    }

    pub(super) fn signed(&mut self) -> Countersign {
        let all = [Countersign::Nothing, Countersign::Photo, Countersign::Paper, Countersign::Code];
        all[usize::try_from(self.dice.below(4)).expect("four")]
    }
}

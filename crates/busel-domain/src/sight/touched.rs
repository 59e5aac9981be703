//! What touches a hub, a group or a paper: things that are somebody's own without being it.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use crate::book::Book;
use crate::boxes::Carton;
use crate::command::LossFrom;
use crate::ids::{GroupId, HubId, LotId, NeedId, OfferId, Thing, WaybillId};
use crate::ledger::{Account, Place};
use crate::role::{Actor, Reach, Role};
use crate::waybill::{Destination, Waybill};

/// What belongs to somebody's own without being it. Whoever carries out one command asks for a thing or two,
/// and most of these say by themselves whose they are; only for the others all that is kept, under way
/// and in stock is walked, and once.
pub(super) struct Touched<'a> {
    book: &'a Book,
    role: Role,
    reach: Reach,
    walked: OnceCell<Around>,
}

/// The things around a hub, a group or a paper.
#[derive(Debug, Default)]
pub(super) struct Around {
    hubs: BTreeSet<HubId>,
    groups: BTreeSet<GroupId>,
    needs: BTreeSet<NeedId>,
    lots: BTreeSet<LotId>,
    pub(super) waybills: BTreeSet<WaybillId>,
    offers: BTreeSet<OfferId>,
}

impl<'a> Touched<'a> {
    pub(super) fn by(book: &'a Book, role: Role, reach: Reach) -> Self {
        Self { book, role, reach, walked: OnceCell::new() }
    }

    /// What is on all papers that somebody drives or drove.
    pub(super) fn carried(book: &'a Book, actor: &Actor) -> Self {
        let mut around = Around::default();
        for grant in &actor.grants {
            if let Reach::Waybill(id) = grant.reach
                && let Some(way) = book.waybill(id)
            {
                around.of_waybill(way);
            }
        }
        let (role, reach) = (Role::Driver, Reach::Everywhere);
        Self { book, role, reach, walked: OnceCell::from(around) }
    }

    /// All of it.
    pub(super) fn around(&self) -> &Around {
        self.walked.get_or_init(|| {
            let mut around = Around::by(self.book, self.reach);
            if self.role == Role::Auditor {
                // An auditor counts; whom things are for is not theirs.
                around.groups.clear();
            }
            around
        })
    }

    /// Whether a thing says by itself that it is theirs: then it is in `around` too.
    pub(super) fn is_plain(&self, thing: Thing) -> bool {
        match self.reach {
            Reach::Hub(own) => self.is_of_hub(own, thing),
            Reach::Group(own) => self.is_of_group(own, thing),
            // There is little around these.
            Reach::Everywhere | Reach::Waybill(_) | Reach::Offer(_) => false,
        }
    }

    fn is_of_hub(&self, own: HubId, thing: Thing) -> bool {
        if let Thing::Waybill(id) = thing {
            let way = self.book.waybill(id);
            return way.is_some_and(|way| way.from == own || way.to == Destination::Hub(own));
        }
        if let Thing::Lot(lot) = thing {
            let shelves = [Account::Hub(own), Account::Quarantine(own)];
            return shelves.into_iter().any(|at| self.book.stock().held(lot, at) != 0);
        }
        thing == Thing::Hub(own)
    }

    fn is_of_group(&self, own: GroupId, thing: Thing) -> bool {
        if let Thing::Waybill(id) = thing {
            return self.book.waybill(id).is_some_and(|way| way.to == Destination::Group(own));
        }
        if let Thing::Need(id) = thing {
            return self.book.need(id).is_some_and(|need| need.line.group == own);
        }
        thing == Thing::Group(own) && self.role != Role::Auditor
    }

    /// Whoever sees where a box is, sees the box. A label without a box is for everybody who packs.
    fn has_box(&self, carton: &Carton) -> bool {
        match carton.at {
            None => self.packs(),
            Some(
                Account::Hub(hub)
                | Account::Quarantine(hub)
                | Account::Discrepancy(Place::Hub(hub)),
            ) => self.has(Thing::Hub(hub)),
            Some(Account::Road(way) | Account::Discrepancy(Place::Waybill(way))) => {
                self.has(Thing::Waybill(way))
            }
            Some(Account::Group(group)) => self.has(Thing::Group(group)) && self.has_lots(carton),
            Some(
                Account::Discrepancy(Place::Box(_) | Place::Claims(_))
                | Account::Lost(_)
                | Account::Peer(_)
                | Account::Donors,
            ) => self.has_lots(carton),
        }
    }

    fn has_lots(&self, carton: &Carton) -> bool {
        let mut lots = carton.contents.keys();
        !carton.contents.is_empty() && lots.all(|lot| self.has(Thing::Lot(*lot)))
    }

    /// Whether some hub is theirs.
    fn packs(&self) -> bool {
        matches!(self.reach, Reach::Hub(_)) || !self.around().hubs.is_empty()
    }

    pub(super) fn has(&self, thing: Thing) -> bool {
        let book = self.book;
        match thing {
            Thing::Need(_)
            | Thing::Lot(_)
            | Thing::Group(_)
            | Thing::Hub(_)
            | Thing::Waybill(_)
            | Thing::Offer(_) => self.is_plain(thing) || self.around().has(thing),
            Thing::Loss(id) => {
                let loss = book.losses().find(|loss| loss.id == id);
                loss.is_some_and(|loss| match loss.from {
                    LossFrom::Quarantine(hub) | LossFrom::Discrepancy(Place::Hub(hub)) => {
                        self.has(Thing::Hub(hub))
                    }
                    LossFrom::Discrepancy(Place::Waybill(way)) => self.has(Thing::Waybill(way)),
                    LossFrom::Box(code)
                    | LossFrom::Discrepancy(Place::Box(code) | Place::Claims(code)) => {
                        self.has(Thing::Box(code))
                    }
                })
            }
            Thing::Count(id) => book.count(id).is_some_and(|count| self.has(count.at.thing())),
            // How kits are packed is for everybody who packs.
            Thing::Recipe(_) => self.packs(),
            Thing::Box(code) => book.carton(code).is_some_and(|carton| self.has_box(carton)),
            Thing::Call(_)
            | Thing::Purchase(_)
            | Thing::Plan(_)
            // Who drives sees their own papers; the others of the convoy are not theirs.
            | Thing::Convoy(_)
            | Thing::Source(_)
            | Thing::Aside(_)
            | Thing::Member(_)
            | Thing::Peer(_)
            | Thing::Deed(_) => false,
        }
    }
}

impl Around {
    fn by(book: &Book, reach: Reach) -> Self {
        let mut around = Self::default();
        match reach {
            Reach::Everywhere => {}
            Reach::Hub(hub) => around.of_hub(book, hub),
            Reach::Group(group) => around.of_group(book, group),
            Reach::Waybill(id) => {
                if let Some(way) = book.waybill(id).filter(|way| way.is_under_way()) {
                    around.of_waybill(way);
                }
            }
            Reach::Offer(id) => {
                around.offers.insert(id);
            }
        }
        around
    }

    fn of_hub(&mut self, book: &Book, hub: HubId) {
        self.hubs.insert(hub);
        for (lot, at, need, _) in book.reserved().filter(|(_, at, _, _)| *at == hub) {
            debug_assert_eq!(at, hub, "filtered");
            self.lots.insert(lot);
            self.needs.insert(need);
            self.groups.extend(book.need(need).map(|need| need.line.group));
        }
        for (lot, account, _) in book.stock().all() {
            if matches!(account, Account::Hub(at) | Account::Quarantine(at)
                | Account::Discrepancy(Place::Hub(at)) if at == hub)
            {
                self.lots.insert(lot);
            }
        }
        for way in book.waybills() {
            let comes = way.to == Destination::Hub(hub);
            // What has arrived elsewhere is no longer this hub's.
            if comes || way.from == hub && way.is_under_way() {
                self.of_waybill(way);
            } else if way.from == hub {
                self.waybills.insert(way.id);
            }
        }
    }

    fn of_group(&mut self, book: &Book, group: GroupId) {
        self.groups.insert(group);
        self.needs.extend(book.needs_of(group).map(|need| need.id));
        for way in book.waybills().filter(|way| way.to == Destination::Group(group)) {
            self.waybills.insert(way.id);
            self.lots.extend(way.sent.iter().map(|line| line.lot));
        }
    }

    fn of_waybill(&mut self, way: &Waybill) {
        self.waybills.insert(way.id);
        for line in &way.sent {
            self.lots.insert(line.lot);
            self.needs.extend(line.need);
        }
        self.hubs.insert(way.from);
        match way.to {
            Destination::Hub(hub) => drop(self.hubs.insert(hub)),
            Destination::Group(group) => drop(self.groups.insert(group)),
            Destination::Peer(_) => {}
        }
    }

    /// Whether one of the things that are numbered here is among them.
    pub(super) fn has(&self, thing: Thing) -> bool {
        match thing {
            Thing::Need(id) => self.needs.contains(&id),
            Thing::Lot(id) => self.lots.contains(&id),
            Thing::Group(id) => self.groups.contains(&id),
            Thing::Hub(id) => self.hubs.contains(&id),
            Thing::Waybill(id) => self.waybills.contains(&id),
            Thing::Offer(id) => self.offers.contains(&id),
            Thing::Loss(_)
            | Thing::Count(_)
            | Thing::Recipe(_)
            | Thing::Box(_)
            | Thing::Call(_)
            | Thing::Purchase(_)
            | Thing::Plan(_)
            | Thing::Convoy(_)
            | Thing::Source(_)
            | Thing::Aside(_)
            | Thing::Member(_)
            | Thing::Peer(_)
            | Thing::Deed(_) => false,
        }
    }
}

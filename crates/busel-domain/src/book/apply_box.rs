//! What facts about boxes change. Total, like all of [`Book::apply`].

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::book::Book;
use crate::boxes::{BoxCode, BoxFact, BoxState, Carton, Claim, Contents, Countersign, Met};
use crate::event::{Event, Fact};
use crate::ids::{GroupId, HubId, LotId, WaybillId};
use crate::ledger::{Account, Movement, Place};
use crate::quantity::Units;
use crate::waybill::{CountedLine, SentLine, Waybill};

impl Book {
    pub(super) fn apply_to_box(&mut self, event: &Event) {
        let Fact::Box { code, what, .. } = &event.fact else { return };
        let code = *code;
        // A table: what happened to a box, and what that makes of it.
        match what {
            BoxFact::LabelMade => {
                self.boxes.insert(code, Arc::new(Carton::blank(code)));
            }
            BoxFact::Packed { hub, contents, grams } => self.change_box(code, |carton| {
                if carton.state == BoxState::Blank {
                    (carton.state, carton.at) = (BoxState::Open, Some(Account::Hub(*hub)));
                }
                add(&mut carton.contents, contents);
                carton.grams = *grams;
            }),
            BoxFact::Assembled { hub, contents, kit } => self.change_box(code, |carton| {
                (carton.state, carton.at) = (BoxState::Open, Some(Account::Hub(*hub)));
                (carton.contents, carton.kit) = (contents.clone(), Some(*kit));
            }),
            BoxFact::TakenOut { contents } => self.change_box(code, |carton| {
                take(&mut carton.contents, contents);
                carton.grams = None;
                end_if_empty(carton);
            }),
            BoxFact::Sealed { seal } => {
                self.change_box(code, |carton| carton.state = BoxState::Sealed(seal.clone()));
            }
            BoxFact::Opened => self.change_box(code, |carton| carton.state = BoxState::Open),
            BoxFact::Split { parts } => self.split_box(code, parts),
            BoxFact::Merged { into } => self.merge_box(code, *into),
            BoxFact::Stacked { on } => self.stack_box(code, *on),
            BoxFact::Shelved { shelf } => {
                self.change_box(code, |carton| carton.shelf = Some(shelf.clone()));
            }
            BoxFact::PutAside { hub } => self.place_box(code, Account::Quarantine(*hub)),
            BoxFact::Released { hub } => self.place_box(code, Account::Hub(*hub)),
            BoxFact::Here { hub } => self.box_here(code, *hub),
            BoxFact::HandedOver { group, signed, met } => {
                self.claim(code, event, *group, *signed);
                self.hand_over_box(code, *group, met);
            }
            BoxFact::Witnessed { group, signed } => self.claim(code, event, *group, *signed),
            BoxFact::Contested { group, signed } => {
                self.claim(code, event, *group, *signed);
                self.unmeet(code);
                self.place_box(code, Account::Discrepancy(Place::Claims(code)));
            }
            BoxFact::Judged { group, met } => self.hand_over_box(code, *group, met),
            BoxFact::Counted { contents } => {
                self.change_box(code, |carton| {
                    carton.contents = contents.clone();
                    carton.is_doubted = false;
                    end_if_empty(carton);
                });
            }
            BoxFact::Lost { contents, reason } => self.change_box(code, |carton| {
                if carton.contents == *contents {
                    // What is in it stays written on it: somebody may find it yet.
                    carton.state = BoxState::Lost(*reason);
                    carton.at = Some(Account::Lost(*reason));
                } else {
                    take(&mut carton.contents, contents);
                    end_if_empty(carton);
                }
            }),
        }
    }

    /// Changes a box and keeps count of what stands in boxes where.
    pub(super) fn change_box(&mut self, code: BoxCode, change: impl FnOnce(&mut Carton)) {
        let Some(mut carton) = self.boxes.get(&code).map(|known| Carton::clone(known)) else {
            return;
        };
        let (was_on, was_kit, held) = (carton.on, carton.kit, carton.contents.clone());
        self.count_box(&carton, Units::less);
        change(&mut carton);
        // What was taken out of a kit or put into it is that kit no more.
        if carton.kit == was_kit && carton.contents != held {
            carton.kit = None;
        }
        // What is elsewhere than its pallet stands on it no more.
        let pallet = carton.on.and_then(|pallet| self.boxes.get(&pallet));
        if pallet.is_some_and(|pallet| pallet.at != carton.at) {
            carton.on = None;
        }
        self.count_box(&carton, Units::plus);
        let now_on = carton.on;
        let is_countable = carton.state.is_there()
            && matches!(carton.at, Some(Account::Hub(_) | Account::Quarantine(_)));
        self.boxes.insert(code, Arc::new(carton));
        if !is_countable {
            self.overtake(Place::Box(code));
        }
        if was_on != now_on {
            self.change_pallet(was_on, |boxes| boxes.remove(&code));
            self.change_pallet(now_on, |boxes| boxes.insert(code));
        }
    }

    /// A pallet from which the last box was taken is one no more.
    fn change_pallet(
        &mut self,
        pallet: Option<BoxCode>,
        change: impl FnOnce(&mut BTreeSet<BoxCode>) -> bool,
    ) {
        let Some(pallet) = pallet.and_then(|pallet| self.boxes.get_mut(&pallet)) else { return };
        let pallet = Arc::make_mut(pallet);
        if let BoxState::Pallet(boxes) = &mut pallet.state {
            change(boxes);
            if boxes.is_empty() {
                pallet.state = BoxState::Emptied;
            }
        }
    }

    fn count_box(&mut self, carton: &Carton, count: impl Fn(Units, Units) -> Units) {
        let Some(at) = carton.at else { return };
        for (lot, units) in &carton.contents {
            let known = self.boxed.get(&(*lot, at)).copied().unwrap_or_default();
            match count(known, *units) {
                Units::ZERO => self.boxed.remove(&(*lot, at)),
                all => self.boxed.insert((*lot, at), all),
            };
        }
    }

    fn place_box(&mut self, code: BoxCode, at: Account) {
        self.change_box(code, |carton| carton.at = Some(at));
    }

    fn split_box(&mut self, code: BoxCode, parts: &[(BoxCode, Contents)]) {
        let Some(parent) = self.boxes.get(&code).map(Arc::clone) else { return };
        let codes = parts.iter().map(|(part, _)| *part).collect();
        self.change_box(code, |carton| {
            carton.contents.clear();
            (carton.state, carton.on) = (BoxState::Split(codes), None);
        });
        for (part, contents) in parts {
            self.change_box(*part, |carton| {
                (carton.state, carton.at) = (BoxState::Open, parent.at);
                (carton.parent, carton.shelf) = (Some(code), parent.shelf.clone());
                carton.contents = contents.clone();
            });
        }
    }

    fn merge_box(&mut self, code: BoxCode, into: BoxCode) {
        let Some(gone) = self.boxes.get(&code).map(Arc::clone) else { return };
        self.change_box(code, |carton| {
            carton.contents.clear();
            (carton.state, carton.on) = (BoxState::Merged(into), None);
        });
        self.change_box(into, |carton| {
            add(&mut carton.contents, &gone.contents);
            carton.grams = None;
        });
    }

    fn stack_box(&mut self, code: BoxCode, on: Option<BoxCode>) {
        let Some(at) = self.boxes.get(&code).and_then(|carton| carton.at) else { return };
        if let Some(pallet) = on {
            self.change_box(pallet, |carton| {
                if carton.state == BoxState::Blank {
                    (carton.state, carton.at) = (BoxState::Pallet(BTreeSet::new()), Some(at));
                }
            });
        }
        self.change_box(code, |carton| carton.on = on);
    }

    /// It stays aside where somebody put it aside; seeing it there says nothing of its worth.
    fn box_here(&mut self, code: BoxCode, hub: HubId) {
        let here = Account::Hub(hub);
        let Some(at) = self.boxes.get(&code).and_then(|carton| carton.at) else { return };
        if at != here && at != Account::Quarantine(hub) {
            self.leave_road(code, at);
            self.unmeet(code);
            self.find(code);
            self.place_box(code, here);
        }
    }

    /// What was lost and is seen is a box again.
    fn find(&mut self, code: BoxCode) {
        self.change_box(code, |carton| {
            if let BoxState::Lost(_) = carton.state {
                carton.state = BoxState::Open;
            }
        });
    }

    fn hand_over_box(&mut self, code: BoxCode, group: GroupId, met: &[Met]) {
        let Some(at) = self.boxes.get(&code).and_then(|carton| carton.at) else { return };
        self.leave_road(code, at);
        self.find(code);
        for Met { lot, need, units } in met {
            self.change(*need, |need| need.received = need.received.plus(*units));
            if let Account::Hub(hub) = at {
                self.unreserve(*lot, hub, *need, *units);
            }
        }
        self.change_box(code, |carton| {
            carton.at = Some(Account::Group(group));
            carton.met = met.to_vec();
        });
    }

    /// It no longer counts as received for any need.
    fn unmeet(&mut self, code: BoxCode) {
        let Some(met) = self.boxes.get(&code).map(|carton| carton.met.clone()) else { return };
        for Met { need, units, .. } in met {
            self.change(need, |need| need.received = need.received.less(units));
        }
        self.change_box(code, |carton| carton.met.clear());
    }

    fn claim(&mut self, code: BoxCode, event: &Event, group: GroupId, signed: Countersign) {
        let (by, happened, recorded) = (event.by, event.happened, event.recorded);
        let claim = Claim { group, by, happened, recorded, signed };
        self.change_box(code, |carton| carton.claims.push(claim));
    }

    /// A box that comes off the road before its paper is received is on that paper as come.
    fn leave_road(&mut self, code: BoxCode, at: Account) {
        let Account::Road(id) = at else { return };
        let Some(carton) = self.boxes.get(&code).map(Arc::clone) else { return };
        self.come_ahead(id, &carton.contents);
    }

    fn come_ahead(&mut self, id: WaybillId, contents: &Contents) {
        let Some(way) = self.waybills.get(&id).map(Arc::clone) else { return };
        for (lot, units) in contents {
            let before = way.came.get(lot).copied().unwrap_or_default();
            for (SentLine { need, .. }, share) in way.shares(*lot, before, *units) {
                if let Some(need) = need {
                    self.change(*need, |need| need.on_road = need.on_road.less(share));
                }
            }
        }
        if let Some(way) = self.waybills.get_mut(&id) {
            let way = Arc::make_mut(way);
            add(&mut way.came, contents);
            let lots = way.sent.iter().map(|line| line.lot);
            if way.received.is_none() && lots.into_iter().all(|lot| way.not_come(lot).is_zero()) {
                let came = way.came.iter();
                let line = |(lot, good): (&LotId, &Units)| CountedLine {
                    lot: *lot,
                    good: *good,
                    damaged: Units::ZERO,
                };
                way.received = Some(came.map(line).collect());
            }
        }
    }

    /// Boxes leave with a paper, pallets before what stands on them.
    pub(super) fn send_boxes(&mut self, way: &Waybill) {
        let is_pallet =
            |code: &&BoxCode| self.boxes.get(*code).is_some_and(|carton| carton.is_pallet());
        let (pallets, others): (Vec<&BoxCode>, Vec<&BoxCode>) =
            way.boxes.iter().partition(is_pallet);
        for code in pallets.into_iter().chain(others) {
            self.place_box(*code, Account::Road(way.id));
        }
    }

    /// The boxes of a waybill of which the rest was counted: those that were told of by themselves are
    /// off the road already.
    pub(super) fn receive_boxes(&mut self, id: WaybillId, missing: &[BoxCode]) {
        let Some(way) = self.waybills.get(&id).map(Arc::clone) else { return };
        for code in &way.boxes {
            let Some(carton) = self.boxes.get(code) else { continue };
            if carton.at != Some(Account::Road(id)) {
                continue;
            }
            if missing.contains(code) {
                self.place_box(*code, Account::Discrepancy(Place::Waybill(id)));
            } else if !carton.is_pallet() {
                self.change_box(*code, |carton| {
                    carton.contents.clear();
                    end_if_empty(carton);
                });
            }
        }
    }

    /// Boxes hold no more than there is, open differences included. Goods that were missing with a paper
    /// are somewhere else now, or lost: so are the boxes they were in. Goods that a count did not find and
    /// that somebody gave out all the same came out of boxes; which ones, the next count of them tells.
    pub(super) fn boxes_follow(&mut self, movement: &Movement) {
        let Movement { lot, from, to, .. } = *movement;
        let places = match from {
            Account::Hub(hub)
            | Account::Quarantine(hub)
            | Account::Discrepancy(Place::Hub(hub)) => {
                [Account::Hub(hub), Account::Quarantine(hub)]
            }
            Account::Road(way) | Account::Discrepancy(Place::Waybill(way)) => {
                [Account::Road(way), Account::Discrepancy(Place::Waybill(way))]
            }
            Account::Discrepancy(Place::Box(_) | Place::Claims(_))
            | Account::Donors
            | Account::Group(_)
            | Account::Peer(_)
            | Account::Lost(_) => return,
        };
        for at in places {
            self.boxes_hold(lot, at, to);
        }
    }

    fn boxes_hold(&mut self, lot: LotId, at: Account, to: Account) {
        let open = at.place().map(Account::Discrepancy);
        let open = open.map_or(0, |open| self.stock.held(lot, open).max(0));
        let most = Units::from_balance(self.stock.held(lot, at) + open);
        // A box that was missing with its paper turns up with those it was sent to, as it was.
        let is_missing = matches!(at, Account::Discrepancy(Place::Waybill(_)));
        loop {
            let too_much = self.boxed_units(lot, at).less(most);
            if too_much.is_zero() {
                return;
            }
            let is_there =
                |carton: &&Arc<Carton>| carton.at == Some(at) && carton.contents.contains_key(&lot);
            let found = self.boxes.values().find(is_there).map(|carton| carton.code);
            let Some(code) = found else { return };
            self.change_box(code, |carton| {
                let held = carton.contents.get(&lot).copied().unwrap_or_default();
                let is_whole = carton.contents.len() == 1 && held <= too_much;
                let is_found = matches!(to, Account::Hub(_))
                    || is_missing && matches!(to, Account::Group(_) | Account::Peer(_));
                if is_found && is_whole {
                    carton.at = Some(to);
                } else if let Account::Lost(reason) = to
                    && is_whole
                {
                    (carton.at, carton.state) = (Some(to), BoxState::Lost(reason));
                } else {
                    take(&mut carton.contents, &Contents::from([(lot, held.min(too_much))]));
                    carton.is_doubted = true;
                    end_if_empty(carton);
                }
            });
        }
    }
}

pub(super) fn add(all: &mut Contents, more: &Contents) {
    for (lot, units) in more {
        let sum = all.entry(*lot).or_default();
        *sum = sum.plus(*units);
    }
}

pub(super) fn take(all: &mut Contents, gone: &Contents) {
    for (lot, units) in gone {
        let left = all.get(lot).copied().unwrap_or_default().less(*units);
        if left.is_zero() {
            all.remove(lot);
        } else {
            all.insert(*lot, left);
        }
    }
}

pub(super) fn end_if_empty(carton: &mut Carton) {
    if carton.contents.is_empty() {
        (carton.state, carton.on) = (BoxState::Emptied, None);
    }
}

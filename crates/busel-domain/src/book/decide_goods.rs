//! Rules about goods at a desk: taking in, sending, putting aside, writing off, settling.

use crate::book::decide::next;
use crate::book::decide_need::{check_variant, in_source};
use crate::book::{Book, LIST_LINES_MAX};
use crate::boxes::{BoxCode, BoxFact, Contents, Met};
use crate::command::{Arrival, ArrivesBy, Counterpart, LossFrom, NewSource};
use crate::event::Fact;
use crate::ids::{ActorId, HubId, LossId, LotId, NeedId, Thing, WaybillId, WordsId};
use crate::ledger::{Account, LossReason, Movement, Place};
use crate::lot::{Batch, Lot};
use crate::offer::Came;
use crate::quantity::Units;
use crate::refusal::Refusal;
use crate::time::Day;
use crate::waybill::{Destination, SentLine, Waybill};

/// A donor's code, a maker's batch number: longer texts would be stories.
const CODE_LENGTH_MAX: usize = 40;

impl Book {
    pub(super) fn take_in(
        &self,
        source: Option<&NewSource>,
        hub: HubId,
        arrivals: &[Arrival],
    ) -> Result<Vec<Fact>, Refusal> {
        self.known(Thing::Hub(hub))?;
        if arrivals.is_empty() && source.is_none() {
            return Err(Refusal::Empty);
        }
        if arrivals.len() > LIST_LINES_MAX {
            return Err(Refusal::TooMany(LIST_LINES_MAX));
        }
        let source = source.map(|new| self.next_source(new, arrivals.len())).transpose()?;
        let mut id = next(self.lots.keys().next_back(), LotId(1), LotId::next);
        let mut facts = Vec::with_capacity(arrivals.len() + 1);
        let mut came = Vec::new();
        for Arrival { batch, units, by } in arrivals {
            self.check_batch(batch)?;
            if units.is_zero() {
                return Err(Refusal::Empty);
            }
            let batch = Batch { source: in_source(source.as_ref(), batch.source), ..batch.clone() };
            facts.push(Fact::LotTakenIn { lot: Lot { id, batch }, hub, units: *units });
            let part = Came { lot: Some(id), units: *units };
            match *by {
                ArrivesBy::Itself => {}
                ArrivesBy::Offer(offer) => came.push(Fact::OfferCame { offer, came: part }),
                ArrivesBy::Purchase(purchase) => {
                    self.paid_purchase(purchase)?;
                    came.push(Fact::PurchaseCame { purchase, came: part });
                }
            }
            id = id.next();
        }
        facts.extend(came);
        facts.extend(source.map(Fact::ListRead));
        Ok(facts)
    }

    fn check_batch(&self, batch: &Batch) -> Result<(), Refusal> {
        if !self.known_item(&batch.item)?.base_unit.is_goods() {
            return Err(Refusal::NotGoods(batch.item.clone()));
        }
        check_variant(&batch.variant)?;
        let codes = [&batch.maker_batch, &batch.donor, &batch.origin];
        let is_long = |code: &&Option<Box<str>>| {
            code.as_ref().is_some_and(|text| text.len() > CODE_LENGTH_MAX)
        };
        if codes.iter().any(is_long) { Err(Refusal::TooLong) } else { Ok(()) }
    }

    pub(super) fn dispatch(
        &self,
        (from, to): (HubId, Destination),
        lines: &[SentLine],
        boxes: &[BoxCode],
        today: Day,
    ) -> Result<Vec<Fact>, Refusal> {
        self.known(Thing::Hub(from))?;
        match to {
            Destination::Hub(hub) if hub == from => return Err(Refusal::Itself),
            Destination::Hub(hub) => self.known(Thing::Hub(hub))?,
            Destination::Group(group) => self.known(Thing::Group(group))?,
            Destination::Peer(peer) => self.takes_goods(peer)?,
        }
        let is_empty = lines.is_empty() && boxes.is_empty();
        if is_empty || lines.iter().any(|line| line.units.is_zero()) {
            return Err(Refusal::Empty);
        }
        let mut loose = Contents::new();
        for line in lines {
            let sum = loose.entry(line.lot).or_default();
            *sum = sum.plus(line.units);
        }
        let boxes = self.to_be_sent(from, boxes)?;
        let mut lines = lines.to_vec();
        for code in &boxes {
            self.lines_of_box(*code, from, to, &mut lines);
        }
        if lines.len() > Waybill::LINES_MAX || boxes.len() > Waybill::LINES_MAX {
            return Err(Refusal::TooMany(Waybill::LINES_MAX));
        }
        for line in &lines {
            self.known(Thing::Lot(line.lot))?;
            self.still_good(line.lot, today)?;
            if let Some(need) = line.need {
                self.known(Thing::Need(need))?;
            }
        }
        let waybill = next(self.waybills.keys().next_back(), WaybillId(1), WaybillId::next);
        for (lot, units) in loose {
            self.loose(lot, Account::Hub(from), units)?;
            self.likely_there(lot, from, units)?;
        }
        self.not_kept_for_others(from, &lines)?;
        let fact = Fact::Dispatched { waybill, from, to, lines, boxes };
        self.stock.admit(&fact.movements()).map_err(Refusal::Short)?;
        Ok(vec![fact])
    }

    /// The boxes that leave when these are sent: with a pallet goes all that stands on it.
    fn to_be_sent(&self, from: HubId, boxes: &[BoxCode]) -> Result<Vec<BoxCode>, Refusal> {
        let mut all = std::collections::BTreeSet::new();
        for code in boxes {
            self.standing_box(*code)?;
            all.insert(*code);
            all.extend(self.on_pallet(*code).map(|carton| carton.code));
        }
        for code in &all {
            if self.standing_box(*code)?.at != Some(Account::Hub(from)) {
                return Err(Refusal::NotAtHub(Thing::Box(*code)));
            }
        }
        Ok(all.into_iter().collect())
    }

    /// What is in a box, as lines of a paper: for the needs for which the plan in force keeps it, as far
    /// as it does.
    fn lines_of_box(&self, code: BoxCode, from: HubId, to: Destination, lines: &mut Vec<SentLine>) {
        let Some(carton) = self.carton(code) else { return };
        for (lot, units) in &carton.contents {
            let mut left = *units;
            let kept = self.reserved.range((*lot, from, NeedId(0))..);
            let kept = kept.take_while(|((l, h, _), _)| (*l, *h) == (*lot, from));
            for ((_, _, need), kept) in kept {
                let group = self.need(*need).map(|need| need.line.group);
                let is_meant = match to {
                    // What is promised to a need of ours goes to no other centre unsaid.
                    Destination::Peer(_) => false,
                    Destination::Hub(_) => true,
                    Destination::Group(to) => group == Some(to),
                };
                if is_meant {
                    let sent =
                        lines.iter().filter(|line| (line.lot, line.need) == (*lot, Some(*need)));
                    let sent = sent.fold(Units::ZERO, |sum, line| sum.plus(line.units));
                    let share = left.min(kept.less(sent));
                    left = left.less(share);
                    add_line(lines, SentLine { lot: *lot, units: share, need: Some(*need) });
                }
            }
            add_line(lines, SentLine { lot: *lot, units: left, need: None });
        }
    }

    /// What is promised to one need is not sent to another behind the plan's back.
    fn not_kept_for_others(&self, from: HubId, lines: &[SentLine]) -> Result<(), Refusal> {
        let mut lots: Vec<LotId> = lines.iter().map(|line| line.lot).collect();
        lots.sort_unstable();
        lots.dedup();
        for lot in lots {
            let first = (lot, from, NeedId(0));
            let kept = self.reserved.range(first..);
            let kept = kept.take_while(|((l, h, _), _)| (*l, *h) == (lot, from));
            let mut for_others = 0;
            for ((_, _, need), units) in kept {
                let sent = lines.iter().filter(|line| (line.lot, line.need) == (lot, Some(*need)));
                let sent = sent.fold(Units::ZERO, |sum, line| sum.plus(line.units));
                for_others += units.less(sent).signed();
            }
            let here = lines.iter().filter(|line| line.lot == lot);
            let leaving = here.fold(0, |sum, line| sum + line.units.signed());
            let left = self.believed_units(lot, from).signed() - leaving;
            if for_others > 0 && left < for_others {
                return Err(Refusal::Reserved(Thing::Lot(lot)));
            }
        }
        Ok(())
    }

    pub(super) fn quarantine(
        &self,
        hub: HubId,
        lot: LotId,
        units: Units,
    ) -> Result<Vec<Fact>, Refusal> {
        let (from, to) = (Account::Hub(hub), Account::Quarantine(hub));
        let movement = self.allowed(Movement { lot, from, to, units })?;
        Ok(vec![Fact::Quarantined { hub, movement }])
    }

    pub(super) fn release(
        &self,
        hub: HubId,
        lot: LotId,
        units: Units,
        today: Day,
    ) -> Result<Vec<Fact>, Refusal> {
        self.still_good(lot, today)?;
        let (from, to) = (Account::Quarantine(hub), Account::Hub(hub));
        let movement = self.allowed(Movement { lot, from, to, units })?;
        Ok(vec![Fact::Released { hub, movement }])
    }

    pub(super) fn propose_loss(
        &self,
        from: LossFrom,
        lot: LotId,
        units: Units,
        reason: LossReason,
    ) -> Result<Vec<Fact>, Refusal> {
        self.loss_movement(from, lot, units, reason)?;
        let loss = next(self.losses.keys().next_back(), LossId(1), LossId::next);
        Ok(vec![Fact::LossProposed { loss, from, lot, units, reason }])
    }

    pub(super) fn confirm_loss(&self, by: ActorId, id: LossId) -> Result<Vec<Fact>, Refusal> {
        let loss = self.losses.get(&id).ok_or(Refusal::Unknown(Thing::Loss(id)))?;
        if loss.is_confirmed {
            return Err(Refusal::Settled(Thing::Loss(id)));
        }
        if loss.by == by {
            return Err(Refusal::SamePerson);
        }
        let movement = self.loss_movement(loss.from, loss.lot, loss.units, loss.reason)?;
        let mut facts = vec![Fact::LossConfirmed { loss: id, movement }];
        if let LossFrom::Box(code) = loss.from {
            let contents = Contents::from([(loss.lot, loss.units)]);
            let what = BoxFact::Lost { contents, reason: loss.reason };
            facts.insert(0, Fact::Box { code, what, movements: Vec::new() });
        }
        Ok(facts)
    }

    fn loss_movement(
        &self,
        from: LossFrom,
        lot: LotId,
        units: Units,
        reason: LossReason,
    ) -> Result<Movement, Refusal> {
        let to = Account::Lost(reason);
        match from {
            LossFrom::Quarantine(hub) => {
                self.allowed(Movement { lot, from: Account::Quarantine(hub), to, units })
            }
            LossFrom::Discrepancy(place) => {
                let from = Account::Discrepancy(place);
                let movement = self.allowed(Movement { lot, from, to, units })?;
                // The account itself may run negative, but only what is missing can be lost.
                if self.stock.held(lot, from) < units.signed() {
                    return Err(Refusal::NoDifference(Thing::Lot(lot)));
                }
                Ok(movement)
            }
            LossFrom::Box(code) => {
                let carton = self.standing_box(code)?;
                if carton.contents.get(&lot).copied().unwrap_or_default() < units {
                    return Err(Refusal::NotInBox(Thing::Lot(lot)));
                }
                if units.is_zero() {
                    return Err(Refusal::Empty);
                }
                match carton.at {
                    Some(from @ (Account::Quarantine(_) | Account::Discrepancy(_))) => {
                        Ok(Movement { lot, from, to, units })
                    }
                    _ => Err(Refusal::NotYet(Thing::Box(code))),
                }
            }
        }
    }

    pub(super) fn settle_discrepancy(
        &self,
        place: Place,
        lot: LotId,
        with: Counterpart,
        words: Option<WordsId>,
    ) -> Result<Vec<Fact>, Refusal> {
        let open = Account::Discrepancy(place);
        let held = self.stock.held(lot, open);
        let units = Units::new(held.unsigned_abs()).unwrap_or(Units::MAX);
        let none = Refusal::NoDifference(Thing::Lot(lot));
        let (other, met) = match with {
            Counterpart::Hub(hub) => (Account::Hub(hub), Vec::new()),
            Counterpart::Donors => (Account::Donors, Vec::new()),
            // What is too much cannot turn up with those who have it.
            Counterpart::Receiver if held < 0 => return Err(none),
            Counterpart::Receiver => self.with_receiver(place, lot, units).ok_or(none.clone())?,
        };
        let movement = match held {
            0 => return Err(none),
            1.. => Movement { lot, from: open, to: other, units },
            ..0 => Movement { lot, from: other, to: open, units },
        };
        let movement = self.allowed(movement)?;
        Ok(vec![Fact::DiscrepancySettled { place, movement, words, met }])
    }

    /// Whoever was there says how it came about; closing it is for others.
    pub(super) fn remark(&self, place: Place, words: WordsId) -> Result<Vec<Fact>, Refusal> {
        let here = self.differences().filter(|(_, at, _, _)| *at == place);
        let lots: Vec<LotId> = here.map(|(lot, _, _, _)| lot).collect();
        if lots.is_empty() {
            return Err(Refusal::NoDifference(place.thing()));
        }
        Ok(vec![Fact::Remarked { place, lots, words }])
    }

    /// The group or the centre to which missing goods of a waybill were sent, and for which needs they were: what came
    /// fell to the first lines of the paper, so these are of the next. Nothing if it was sent to no group.
    fn with_receiver(&self, place: Place, lot: LotId, units: Units) -> Option<(Account, Vec<Met>)> {
        let Place::Waybill(id) = place else { return None };
        let way = self.waybill(id)?;
        let group = match way.to {
            Destination::Group(group) => group,
            // Another centre meets its own needs.
            Destination::Peer(peer) => return Some((Account::Peer(peer), Vec::new())),
            Destination::Hub(_) => return None,
        };
        let came = way.received.iter().flatten().filter(|line| line.lot == lot);
        let came = came.fold(Units::ZERO, |sum, line| sum.plus(line.good));
        let met = way.shares(lot, came, units);
        let met = met.filter_map(|(line, units)| Some(Met { lot, need: line.need?, units }));
        Some((Account::Group(group), met.filter(|met| !met.units.is_zero()).collect()))
    }

    /// Refused if boxes are said to hold what leaves: whoever says where it went has to look into them.
    fn not_boxed(&self, movement: &Movement) -> Result<(), Refusal> {
        let Movement { lot, from, units, .. } = *movement;
        match from {
            Account::Hub(_) | Account::Quarantine(_) => self.loose(lot, from, units),
            // Who has a box is for those who judge its claims.
            Account::Discrepancy(Place::Claims(_)) => Err(Refusal::Boxed(Thing::Lot(lot))),
            Account::Discrepancy(Place::Hub(hub)) => {
                let open = self.stock.held(lot, from).max(0) - units.signed();
                let is_covered = |at: Account| {
                    self.boxed_units(lot, at).signed() <= self.stock.held(lot, at) + open.max(0)
                };
                let all = [Account::Hub(hub), Account::Quarantine(hub)].into_iter().all(is_covered);
                if all { Ok(()) } else { Err(Refusal::Boxed(Thing::Lot(lot))) }
            }
            // Boxes that are missing with a paper follow what is said of their goods.
            Account::Discrepancy(Place::Waybill(_) | Place::Box(_))
            | Account::Donors
            | Account::Road(_)
            | Account::Group(_)
            | Account::Peer(_)
            | Account::Lost(_) => Ok(()),
        }
    }

    /// A movement at a desk: of something that is there, between places that are known.
    fn allowed(&self, movement: Movement) -> Result<Movement, Refusal> {
        self.known(Thing::Lot(movement.lot))?;
        for account in [movement.from, movement.to] {
            if let Account::Hub(hub) | Account::Quarantine(hub) = account {
                self.known(Thing::Hub(hub))?;
            }
        }
        if movement.units.is_zero() {
            return Err(Refusal::Empty);
        }
        self.stock.admit(&[movement]).map_err(Refusal::Short)?;
        self.not_boxed(&movement)?;
        Ok(movement)
    }
}

fn add_line(lines: &mut Vec<SentLine>, line: SentLine) {
    if line.units.is_zero() {
        return;
    }
    let same = |known: &&mut SentLine| (known.lot, known.need) == (line.lot, line.need);
    if let Some(known) = lines.iter_mut().find(same) {
        known.units = known.units.plus(line.units);
    } else {
        lines.push(line);
    }
}

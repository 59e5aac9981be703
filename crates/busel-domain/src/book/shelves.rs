//! What stands on shelves and may be used: what is believed to be there while more of it arrived
//! somewhere than its paper says, and what was counted since.
//!
//! The ledger moves only when a person explains a surplus. Until then most of it is likely to have left
//! the shelf it was sent from, so nobody is promised it: that belief is computed from the open
//! differences each time and is stored nowhere (L7).

use crate::book::Book;
use crate::count::{CountAt, CountFact};
use crate::event::{Event, Fact, OtherLot};
use crate::ids::{HubId, LotId, OfferId, Thing, WaybillId, WordsId};
use crate::ledger::{Account, Place};
use crate::lot::Lot;
use crate::quantity::Units;
use crate::refusal::Refusal;
use crate::time::{Day, Moment};

/// So much more of a lot came with a waybill than was sent, and nobody has said why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Surplus {
    /// With which.
    pub waybill: WaybillId,
    /// How much more.
    pub units: Units,
}

impl Book {
    /// What came too much of a lot that was sent from a hub, paper by paper, and likely left its shelf:
    /// until somebody explains it, or counts that shelf after the paper left.
    pub fn surplus_from(&self, lot: LotId, hub: HubId) -> impl Iterator<Item = Surplus> + '_ {
        let counted = self.shelf_counted.get(&(lot, hub)).copied();
        let first = (lot, Place::Waybill(WaybillId(0)));
        let open = self.differing.range(first..).map(|((of, place), _)| (*of, *place));
        let open = open.take_while(move |(of, _)| *of == lot);
        open.filter_map(move |(_, place)| {
            let way = self.waybill(place.waybill()?).filter(|way| way.from == hub)?;
            let more = -self.stock.held(lot, Account::Discrepancy(place));
            let units = Units::from_balance(more);
            let is_open = !units.is_zero() && counted.is_none_or(|when| when <= way.left);
            is_open.then_some(Surplus { waybill: way.id, units })
        })
    }

    /// Whether the shelf has to be counted before all of it is promised.
    #[must_use]
    pub fn is_to_be_counted(&self, lot: LotId, hub: HubId) -> bool {
        self.surplus_from(lot, hub).next().is_some()
    }

    /// What is believed to stand on a shelf: what the books have there without what came too much
    /// elsewhere, and never less than nothing.
    #[must_use]
    pub fn believed_units(&self, lot: LotId, hub: HubId) -> Units {
        let booked = Units::from_balance(self.stock.held(lot, Account::Hub(hub)));
        self.surplus_from(lot, hub).fold(booked, |left, more| left.less(more.units))
    }

    /// What of that lies outside of boxes. A box that stands there is there: what went away lay loose, or
    /// was packed into the box that left.
    #[must_use]
    pub fn believed_loose(&self, lot: LotId, hub: HubId) -> Units {
        let loose = self.loose_units(lot, Account::Hub(hub));
        self.surplus_from(lot, hub).fold(loose, |left, more| left.less(more.units))
    }

    /// Refused if so much is likely not there although the books have it.
    pub(super) fn likely_there(&self, lot: LotId, hub: HubId, units: Units) -> Result<(), Refusal> {
        match self.surplus_from(lot, hub).next() {
            Some(more) if self.believed_loose(lot, hub) < units => {
                Err(Refusal::ToBeCounted(Thing::Lot(lot), more.waybill))
            }
            _ => Ok(()),
        }
    }

    /// Whether a lot can no longer be used on this day: its date has passed, and nobody let it out
    /// (decision 0021).
    #[must_use]
    pub fn is_past(&self, lot: &Lot, today: Day) -> bool {
        lot.is_expired(today) && !self.let_out.contains(&lot.id)
    }

    /// Whether somebody let it out past its best-before day.
    #[must_use]
    pub fn is_let_out(&self, lot: LotId) -> bool {
        self.let_out.contains(&lot)
    }

    /// As which lot this was sent, if it came as another variant.
    #[must_use]
    pub fn sent_as(&self, lot: LotId) -> Option<LotId> {
        self.sent_as.get(&lot).copied()
    }

    /// Whether whoever gave a lot was forgotten: its code leads to nobody any more.
    #[must_use]
    pub fn is_donor_forgotten(&self, lot: LotId) -> bool {
        self.forgotten.contains(&lot)
    }

    /// Lots of which whoever gave them was forgotten, before or after they came.
    pub(super) fn note_forgotten(&mut self, event: &Event) {
        let of = |offer: &OfferId| self.offer(*offer).filter(|offer| offer.is_forgotten);
        let mut lots: Vec<LotId> = Vec::new();
        if let Fact::DonorForgotten { offer } = &event.fact {
            lots.extend(of(offer).iter().flat_map(|offer| &offer.came).filter_map(|came| came.lot));
        }
        if let Fact::OfferCame { offer, came } = &event.fact {
            lots.extend(of(offer).and(came.lot));
        }
        if let Fact::CameOtherwise(OtherLot { of, lot, .. }) = &event.fact {
            lots.extend(self.forgotten.contains(of).then_some(lot.id));
        }
        if lots.is_empty() {
            return;
        }
        // A part that came as another variant was given by the same hand.
        let parts = self.sent_as.iter().filter(|(_, of)| lots.contains(of)).map(|(lot, _)| *lot);
        let parts: Vec<LotId> = parts.collect();
        self.forgotten.extend(lots.into_iter().chain(parts));
    }

    /// Food that is only past its best-before day may be given out, by a person who says why.
    pub(super) fn let_out(
        &self,
        id: LotId,
        words: WordsId,
        today: Day,
    ) -> Result<Vec<Fact>, Refusal> {
        let thing = Thing::Lot(id);
        let lot = self.lot(id).ok_or(Refusal::Unknown(thing))?;
        if !self.known_item(&lot.batch.item)?.may_outlast_its_day() {
            return Err(Refusal::NeverLetOut(thing));
        }
        if self.is_let_out(id) {
            return Err(Refusal::Settled(thing));
        }
        if !lot.is_expired(today) {
            return Err(Refusal::NotYet(thing));
        }
        Ok(vec![Fact::LotLetOut { lot: id, words }])
    }

    /// Refused if a lot can no longer be used.
    pub(super) fn still_good(&self, id: LotId, today: Day) -> Result<(), Refusal> {
        let past = self.lot(id).filter(|lot| self.is_past(lot, today));
        match past.and_then(|lot| lot.batch.expiry) {
            Some(day) => Err(Refusal::Expired(Thing::Lot(id), day)),
            None => Ok(()),
        }
    }

    /// When somebody last counted a lot on a shelf, whatever they found.
    pub(super) fn note_shelf_counted(&mut self, event: &Event) {
        if let Fact::CountReported { hub, lot, .. } = &event.fact {
            let when = event.happened.min(event.recorded);
            self.shelf_was_counted((*lot, *hub), when);
        }
        // What was posted is what was found when somebody counted.
        if let Fact::Count { count, what: CountFact::Posted { at, lines }, .. } = &event.fact
            && let (CountAt::Shelf(hub), Some(taken)) =
                (at, self.count(*count).map(|count| count.taken))
        {
            for line in lines {
                self.shelf_was_counted((line.lot, *hub), taken);
            }
        }
    }

    fn shelf_was_counted(&mut self, what: (LotId, HubId), when: Moment) {
        let known = self.shelf_counted.entry(what).or_insert(when);
        *known = (*known).max(when);
    }
}

#[cfg(test)]
mod tests;

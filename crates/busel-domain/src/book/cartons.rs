//! What the Book knows of its boxes: where they stand, what of a lot is inside and what lies loose, and
//! whether they and the ledger tell the same (L7).

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::book::Book;
use crate::boxes::{BoxCode, BoxState, Carton, Contents};
use crate::ids::LotId;
use crate::ledger::Account;
use crate::quantity::Units;
use crate::waybill::Waybill;

impl Book {
    /// A box, a pallet or a label.
    #[must_use]
    pub fn carton(&self, code: BoxCode) -> Option<&Carton> {
        self.boxes.get(&code).map(Arc::as_ref)
    }

    /// All boxes, pallets and labels.
    pub fn cartons(&self) -> impl ExactSizeIterator<Item = &Carton> {
        self.boxes.values().map(Arc::as_ref)
    }

    /// The boxes on a pallet.
    pub fn on_pallet(&self, pallet: BoxCode) -> impl Iterator<Item = &Carton> {
        let boxes = match self.carton(pallet).map(|carton| &carton.state) {
            Some(BoxState::Pallet(boxes)) => Some(boxes),
            _ => None,
        };
        boxes.into_iter().flatten().filter_map(|code| self.carton(*code))
    }

    /// Units of a lot that stand in boxes there.
    #[must_use]
    pub fn boxed_units(&self, lot: LotId, at: Account) -> Units {
        self.boxed.get(&(lot, at)).copied().unwrap_or_default()
    }

    /// Units of a lot that are there outside of boxes.
    #[must_use]
    pub fn loose_units(&self, lot: LotId, at: Account) -> Units {
        Units::from_balance(self.stock.held(lot, at)).less(self.boxed_units(lot, at))
    }

    /// What is still on the road with a waybill: its boxes as they travel, and what lies beside them.
    #[must_use]
    pub fn on_the_road(&self, waybill: &Waybill) -> (Vec<&Carton>, Contents) {
        let road = Account::Road(waybill.id);
        let boxes = waybill.boxes.iter().filter_map(|code| self.carton(*code));
        let boxes: Vec<&Carton> = boxes.filter(|carton| carton.at == Some(road)).collect();
        let mut loose = self.still_on_road(waybill);
        for (lot, units) in boxes.iter().flat_map(|carton| &carton.contents) {
            loose.entry(*lot).and_modify(|left| *left = left.less(*units));
        }
        loose.retain(|_, units| !units.is_zero());
        (boxes, loose)
    }

    /// What the ledger has on the road with this paper.
    pub(super) fn still_on_road(&self, waybill: &Waybill) -> Contents {
        let in_boxes = waybill.boxes.iter().filter_map(|code| self.carton(*code));
        let in_boxes = in_boxes.flat_map(|carton| carton.contents.keys().copied());
        let lots = waybill.sent.iter().map(|line| line.lot).chain(in_boxes);
        let road = Account::Road(waybill.id);
        lots.map(|lot| (lot, Units::from_balance(self.stock().held(lot, road)))).collect()
    }

    /// Every box that is said to stand on a pallet which does not hold it or is elsewhere, and the other way
    /// round: for `busel check`. There is none.
    #[must_use]
    pub fn pallet_faults(&self) -> Vec<BoxCode> {
        let stands = |carton: &&Carton| match carton.on {
            Some(pallet) => !self
                .carton(pallet)
                .is_some_and(|pallet| pallet.holds(carton.code) && pallet.at == carton.at),
            None => false,
        };
        let holds = |pallet: &&Carton| {
            let mut boxes = self.on_pallet(pallet.code);
            pallet.is_pallet() && !pallet.contents.is_empty()
                || boxes.any(|carton| carton.on != Some(pallet.code))
        };
        let faults = self.cartons().filter(|carton| stands(carton) || holds(carton));
        faults.map(|carton| carton.code).collect()
    }

    /// Every lot of which boxes are said to hold more somewhere than the ledger has there, open
    /// differences included: for `busel check`. There is none.
    #[must_use]
    pub fn box_faults(&self) -> Vec<(LotId, Account)> {
        let mut sums: BTreeMap<(LotId, Account), Units> = BTreeMap::new();
        for carton in self.cartons() {
            for (lot, units) in carton.at.iter().flat_map(|_| &carton.contents) {
                let Some(at) = carton.at else { continue };
                let sum = sums.entry((*lot, at)).or_default();
                *sum = sum.plus(*units);
            }
        }
        let mut faults = Vec::new();
        for ((lot, at), units) in &sums {
            let open = at
                .place()
                .map_or(0, |place| self.stock.held(*lot, Account::Discrepancy(place)).max(0));
            let held = self.stock.held(*lot, *at) + open;
            if units.signed() > held || self.boxed_units(*lot, *at) != *units {
                faults.push((*lot, *at));
            }
        }
        let uncounted = self.boxed.keys().filter(|key| !sums.contains_key(key));
        faults.extend(uncounted.copied());
        faults
    }
}

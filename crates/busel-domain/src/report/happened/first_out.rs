//! Whether what ends first left first. Each time goods that bear a date leave a shelf, the shelf is looked
//! at as it stood then: was there more of the same kind that ends earlier, could still be used, and was
//! kept for nobody by the plan in force?
//!
//! A need that was closed meanwhile frees what was kept for it, and that is not followed here: such goods
//! count as kept, so that nobody is told of a mistake that was none.

use std::collections::BTreeMap;

use super::{Happened, Stamp};
use crate::boxes::BoxFact;
use crate::event::{Event, Fact};
use crate::ids::{HubId, LotId, PlanId};
use crate::item::ItemKey;
use crate::ledger::{Account, Movement};
use crate::quantity::Units;

/// Goods that bear a date left a shelf.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Picked {
    /// When.
    pub at: Stamp,
    /// What.
    pub lot: LotId,
    /// How much.
    pub units: Units,
    /// From which hub.
    pub hub: HubId,
    /// What of the same kind ended earlier and was passed over.
    pub passed: Option<LotId>,
}

type Kept = BTreeMap<(LotId, HubId), Units>;

/// What stands on shelves, and what of it is kept.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct OnShelves {
    held: BTreeMap<(HubId, ItemKey), BTreeMap<LotId, i64>>,
    /// What plans that may still be adopted would keep.
    proposed: BTreeMap<PlanId, Kept>,
    kept: Kept,
}

impl Happened {
    /// Follows what leaves shelves; `stamp` says when.
    pub(super) fn note_shelves(&mut self, event: &Event, stamp: &dyn Fn() -> Stamp) {
        let movements = event.fact.movements();
        for movement in &movements {
            self.put(movement.from, movement.lot, -movement.units.signed());
            self.put(movement.to, movement.lot, movement.units.signed());
        }
        if let Fact::PlanProposed { plan, document } = &event.fact {
            let kept = self.on_shelves.proposed.entry(*plan).or_default();
            for line in &document.allocated {
                let sum = kept.entry((line.lot, line.hub)).or_default();
                *sum = sum.plus(line.units);
            }
        }
        if let Fact::PlanAdopted { plan } = &event.fact {
            let shelves = &mut self.on_shelves;
            shelves.kept = shelves.proposed.remove(plan).unwrap_or_default();
            // The others follow a plan that is in force no more, so nobody can adopt them.
            shelves.proposed.clear();
        }
        if let Fact::Dispatched { from, lines, .. } = &event.fact {
            for line in lines.iter().filter(|line| line.need.is_some()) {
                self.keep_less(line.lot, *from, line.units);
            }
        }
        if let Fact::HandoverReported { hub, lot, units, need: Some(_), .. } = &event.fact {
            self.keep_less(*lot, *hub, *units);
        }
        let is_picked = matches!(
            event.fact,
            Fact::Dispatched { .. }
                | Fact::HandoverReported { .. }
                | Fact::Box { what: BoxFact::HandedOver { .. }, .. }
        );
        if is_picked {
            self.pick(&movements, stamp());
        }
    }

    fn put(&mut self, account: Account, lot: LotId, units: i64) {
        let (Account::Hub(hub), Some(came)) = (account, self.lot(lot)) else { return };
        let item = came.item.clone();
        let held = self.on_shelves.held.entry((hub, item)).or_default();
        let sum = held.entry(lot).or_default();
        *sum += units;
        if *sum == 0 {
            held.remove(&lot);
        }
    }

    fn keep_less(&mut self, lot: LotId, hub: HubId, units: Units) {
        if let Some(kept) = self.on_shelves.kept.get_mut(&(lot, hub)) {
            *kept = kept.less(units);
        }
    }

    /// Each lot that left, against what stands there now that all of it has left.
    fn pick(&mut self, movements: &[Movement], at: Stamp) {
        let mut left: BTreeMap<(LotId, HubId), Units> = BTreeMap::new();
        for movement in movements {
            if let Account::Hub(hub) = movement.from {
                let sum = left.entry((movement.lot, hub)).or_default();
                *sum = sum.plus(movement.units);
            }
        }
        for ((lot, hub), units) in left {
            let has_date = self.lot(lot).is_some_and(|came| came.expiry.is_some());
            if has_date {
                let passed = self.passed_over(lot, hub, at);
                self.picked.push(Picked { at, lot, units, hub, passed });
            }
        }
    }

    /// What ends first of that which should have left before this.
    fn passed_over(&self, lot: LotId, hub: HubId, at: Stamp) -> Option<LotId> {
        let came = self.lot(lot)?;
        let ends = came.expiry?;
        let beside = self.on_shelves.held.get(&(hub, came.item.clone()))?.iter();
        let free = |lot: LotId, held: i64| {
            let kept = self.on_shelves.kept.get(&(lot, hub)).copied().unwrap_or_default();
            held > kept.signed()
        };
        let earlier = beside.filter_map(|(other, held)| {
            let known = self.lot(*other).filter(|known| known.variant == came.variant)?;
            let day = known.expiry.filter(|day| (at.day..ends).contains(day))?;
            free(*other, *held).then_some((day, *other))
        });
        earlier.min().map(|(_, other)| other)
    }
}

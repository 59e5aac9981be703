//! Rules about plans: a proposal has to add up, and only the plan that follows the one in force can
//! be adopted, while goods and needs are still as it found them.

use std::collections::BTreeMap;

use crate::book::Book;
use crate::book::decide::next;
use crate::event::Fact;
use crate::ids::{HubId, LotId, NeedId, PlanId, Thing};
use crate::plan::{Allocated, PlanDocument};
use crate::quantity::Units;
use crate::refusal::Refusal;
use crate::time::Day;

impl Book {
    pub(super) fn propose_plan(&self, document: &PlanDocument) -> Result<Vec<Fact>, Refusal> {
        if document.allocated.len().max(document.unmet.len()) > PlanDocument::LINES_MAX {
            return Err(Refusal::TooMany(PlanDocument::LINES_MAX));
        }
        if document.parent != self.in_force {
            return Err(Refusal::PlanOutdated(self.in_force));
        }
        self.adds_up(&document.allocated, document.day)?;
        let plan = next(self.plans.keys().next_back(), PlanId(1), PlanId::next);
        Ok(vec![Fact::PlanProposed { plan, document: Box::new(document.clone()) }])
    }

    pub(super) fn adopt_plan(&self, id: PlanId, today: Day) -> Result<Vec<Fact>, Refusal> {
        let plan = self.plan(id).ok_or(Refusal::Unknown(Thing::Plan(id)))?;
        if self.in_force == Some(id) {
            return Err(Refusal::AlreadyInForce(id));
        }
        if plan.document.parent != self.in_force {
            return Err(Refusal::PlanOutdated(self.in_force));
        }
        self.adds_up(&plan.document.allocated, today)?;
        Ok(vec![Fact::PlanAdopted { plan: id }])
    }

    /// No lot gives more than a hub holds of it, no need gets more than it misses, nothing expired
    /// is promised.
    fn adds_up(&self, allocated: &[Allocated], today: Day) -> Result<(), Refusal> {
        let mut out_of: BTreeMap<(LotId, HubId), Units> = BTreeMap::new();
        let mut into: BTreeMap<NeedId, Units> = BTreeMap::new();
        for Allocated { need, lot, hub, units, why: _ } in allocated {
            let sum = out_of.entry((*lot, *hub)).or_default();
            *sum = sum.plus(*units);
            let sum = into.entry(*need).or_default();
            *sum = sum.plus(*units);
        }
        for ((lot, hub), units) in out_of {
            let thing = Thing::Lot(lot);
            let known = self.lot(lot).ok_or(Refusal::Unknown(thing))?;
            if self.believed_units(lot, hub) < units || self.is_past(known, today) {
                return Err(Refusal::PlanNoLongerFits(thing));
            }
        }
        for (id, units) in into {
            let thing = Thing::Need(id);
            let need = self.need(id).ok_or(Refusal::Unknown(thing))?;
            let missing = need.missing().unwrap_or(Units::ZERO);
            if !need.is_open(today) || missing < units {
                return Err(Refusal::PlanNoLongerFits(thing));
            }
        }
        Ok(())
    }
}

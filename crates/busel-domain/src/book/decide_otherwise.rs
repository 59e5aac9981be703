//! What came as another variant than was sent: four pairs of ten are of another size. They become a lot
//! of their own, which inherits all that was known of the one they were sent as, so nobody loses trace
//! of donor, date or list; and both lots add up (L1).

use std::collections::BTreeMap;

use crate::book::Book;
use crate::book::decide::next;
use crate::boxes::Contents;
use crate::event::{Fact, OtherLot};
use crate::ids::LotId;
use crate::ledger::receipt;
use crate::lot::{Batch, Lot};
use crate::quantity::Units;
use crate::size::Variant;
use crate::waybill::{CameAs, CountedLine, Waybill};

/// How much of which lot is of which other variant.
pub(super) type Others = BTreeMap<(LotId, Variant), Units>;

impl Book {
    /// What was counted, and what is really of another variant: what is told to be of the very variant
    /// that was sent came as sent, and what is told twice is one sum.
    pub(super) fn sorted(
        &self,
        counted: &[CountedLine],
        otherwise: &[CameAs],
    ) -> (Vec<CountedLine>, Others) {
        let (mut counted, mut others) = (counted.to_vec(), Others::new());
        for CameAs { lot, variant, units } in otherwise.iter().filter(|came| !came.units.is_zero())
        {
            let sent = self.lot(*lot).map(|lot| &lot.batch.variant);
            if sent == Some(variant) {
                let (lot, good, damaged) = (*lot, *units, Units::ZERO);
                counted.push(CountedLine { lot, good, damaged });
            } else {
                let sum = others.entry((*lot, variant.clone())).or_default();
                *sum = sum.plus(*units);
            }
        }
        (counted, others)
    }

    /// The facts of it, to be written after the rest was received; takes it off what is on the road.
    pub(super) fn come_otherwise(
        &self,
        waybill: &Waybill,
        others: &Others,
        on_road: &mut Contents,
    ) -> Vec<Fact> {
        let mut id = next(self.lots.keys().next_back(), LotId(1), LotId::next);
        let mut facts = Vec::new();
        for ((of, variant), units) in others {
            let Some(sent) = self.lot(*of) else { continue };
            let batch = Batch { variant: variant.clone(), ..sent.batch.clone() };
            let still = on_road.get(of).copied().unwrap_or_default();
            on_road.entry(*of).and_modify(|left| *left = left.less(*units));
            let movements = receipt::otherwise(waybill, *of, id, *units, still);
            let (waybill, of, lot, units) = (waybill.id, *of, Lot { id, batch }, *units);
            facts.push(Fact::CameOtherwise(OtherLot { waybill, of, lot, units, movements }));
            id = id.next();
        }
        facts
    }
}

#[cfg(test)]
mod tests;

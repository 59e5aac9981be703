//! Rules about counts at a desk: blind, and posted by a second person.

use std::collections::BTreeSet;

use crate::book::Book;
use crate::book::decide::next;
use crate::boxes::{BoxCode, BoxFact, Carton, Contents};
use crate::count::{Count, CountAt, CountFact, CountState, Counting, Found, FoundLine};
use crate::event::Fact;
use crate::ids::{ActorId, CountId, LotId, Thing};
use crate::ledger::{Account, Movement};
use crate::quantity::Units;
use crate::refusal::Refusal;

impl Book {
    pub(super) fn count_at_desk(
        &self,
        by: ActorId,
        counting: &Counting,
    ) -> Result<Vec<Fact>, Refusal> {
        match counting {
            Counting::Take { at, found } => self.take_count(*at, found),
            Counting::Post { count } => self.post_count(by, *count),
            Counting::Again { count } => self.count_again(*count),
        }
    }

    /// What agrees is written down at once; what differs waits for a second person.
    fn take_count(&self, at: CountAt, found: &Found) -> Result<Vec<Fact>, Refusal> {
        if found.is_empty() {
            return Err(Refusal::Empty);
        }
        if found.len() > Count::LOTS_MAX {
            return Err(Refusal::TooMany(Count::LOTS_MAX));
        }
        for lot in found.keys() {
            self.known(Thing::Lot(*lot))?;
        }
        let (mut facts, lines) = match at {
            CountAt::Shelf(hub) => {
                self.known(Thing::Hub(hub))?;
                let booked =
                    |lot: LotId| Units::from_balance(self.stock.held(lot, Account::Hub(hub)));
                let lines = found.iter().map(|(lot, found)| FoundLine {
                    lot: *lot,
                    booked: booked(*lot),
                    found: *found,
                });
                let (same, differ): (Vec<_>, Vec<_>) = lines.partition(|line| line.missing() == 0);
                let agrees = |line: FoundLine| {
                    let (lot, counted, movements) = (line.lot, line.found, Vec::new());
                    Fact::CountReported { hub, lot, counted, movements }
                };
                (same.into_iter().map(agrees).collect(), differ)
            }
            CountAt::Box(code) => {
                let (carton, _) = self.countable(code)?;
                let lines = lines_of_box(carton, found);
                if lines.iter().all(|line| line.missing() == 0) {
                    let what = BoxFact::Counted { contents: carton.contents.clone() };
                    (vec![Fact::Box { code, what, movements: Vec::new() }], Vec::new())
                } else {
                    (Vec::new(), lines)
                }
            }
        };
        if !lines.is_empty() {
            let count = next(self.counts.keys().next_back(), CountId(1), CountId::next);
            let what = CountFact::Taken { at, lines };
            facts.push(Fact::Count { count, what, movements: Vec::new() });
        }
        Ok(facts)
    }

    /// A box that is there, at a hub, and holds goods.
    fn countable(&self, code: BoxCode) -> Result<(&Carton, Account), Refusal> {
        let carton = self.standing_box(code)?;
        let at = carton.at.filter(|at| matches!(at, Account::Hub(_) | Account::Quarantine(_)));
        let at = at.filter(|_| !carton.is_pallet());
        at.map(|at| (carton, at)).ok_or(Refusal::NotAtHub(Thing::Box(code)))
    }

    fn post_count(&self, by: ActorId, id: CountId) -> Result<Vec<Fact>, Refusal> {
        let thing = Thing::Count(id);
        let count = self.count(id).ok_or(Refusal::Unknown(thing))?;
        match count.state {
            CountState::Waits => {}
            CountState::Posted(_) => return Err(Refusal::Settled(thing)),
            CountState::Again(_) | CountState::Overtaken => {
                return Err(Refusal::CountTooOld(thing));
            }
        }
        if count.by == by {
            return Err(Refusal::SamePerson);
        }
        let movements = self.counted_movements(count)?;
        // What was there at the moment of counting may have left since.
        self.stock.admit(&movements).map_err(|_| Refusal::CountTooOld(thing))?;
        let what = CountFact::Posted { at: count.at, lines: count.lines.clone() };
        Ok(vec![Fact::Count { count: id, what, movements }])
    }

    /// The differences of a count, from where the goods are by now.
    fn counted_movements(&self, count: &Count) -> Result<Vec<Movement>, Refusal> {
        let open = Account::Discrepancy(count.at.place());
        let (held, contents) = match count.at {
            CountAt::Shelf(hub) => (Account::Hub(hub), None),
            CountAt::Box(code) => {
                let (carton, at) = self.countable(code)?;
                (at, Some(&carton.contents))
            }
        };
        let mut movements = Vec::new();
        for FoundLine { lot, booked, found } in count.lines.iter().copied() {
            let (short, more) = (booked.less(found), found.less(booked));
            let inside = |all: &Contents| all.get(&lot).copied().unwrap_or_default() >= short;
            if !contents.is_none_or(inside) {
                return Err(Refusal::CountTooOld(Thing::Count(count.id)));
            }
            let short = Movement { lot, from: held, to: open, units: short };
            match count.at {
                CountAt::Shelf(_) => movements.push(short),
                CountAt::Box(_) => movements.extend(self.as_booked(short)),
            }
            movements.push(Movement { lot, from: open, to: held, units: more });
        }
        movements.retain(|movement| !movement.units.is_zero());
        Ok(movements)
    }

    /// Whoever looks at it is not sure: it is counted once more. Who counted may say so too.
    fn count_again(&self, id: CountId) -> Result<Vec<Fact>, Refusal> {
        let thing = Thing::Count(id);
        let count = self.count(id).ok_or(Refusal::Unknown(thing))?;
        if count.state != CountState::Waits {
            return Err(Refusal::Settled(thing));
        }
        Ok(vec![Fact::Count { count: id, what: CountFact::Again, movements: Vec::new() }])
    }
}

/// All that is or should be in a box.
fn lines_of_box(carton: &Carton, found: &Found) -> Vec<FoundLine> {
    let lots: BTreeSet<LotId> = carton.contents.keys().chain(found.keys()).copied().collect();
    let line = |lot: LotId| FoundLine {
        lot,
        booked: carton.contents.get(&lot).copied().unwrap_or_default(),
        found: found.get(&lot).copied().unwrap_or_default(),
    };
    lots.into_iter().map(line).collect()
}

//! What physically lies where, kept beside the Book and by none of its rules: goods in hands, in crates
//! and on vehicles, whoever wrote down what.
//!
//! What groups received loose, and what was put aside loose, is as it was signed for: nobody counts it
//! a second time, so what was told is all the truth there is.

use std::collections::{BTreeMap, BTreeSet};

use busel_domain::boxes::{BoxCode, BoxFact, Contents};
use busel_domain::command::Command;
use busel_domain::convoy::Leading;
use busel_domain::event::Fact;
use busel_domain::ids::{GroupId, HubId, LotId, WaybillId};
use busel_domain::ledger::{Account, Movement};
use busel_domain::waybill::{CountedLine, Destination, GoesOn, WayFact};

use super::dice::Dice;

/// So much of which lots.
pub(super) type Goods = BTreeMap<LotId, u64>;

/// Where goods lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Spot {
    Shelf(HubId),
    Aside(HubId),
    Vehicle(WaybillId),
    Group(GroupId),
    /// Nobody knows; thieves do.
    Gone,
}

/// A box as it can be touched.
#[derive(Debug, Clone)]
pub(super) struct Crate {
    pub(super) spot: Spot,
    pub(super) holds: Goods,
}

/// A vehicle with a paper that has not come to its end.
#[derive(Debug, Clone)]
pub(super) struct Trip {
    pub(super) to: Destination,
    pub(super) aboard: BTreeSet<BoxCode>,
}

/// The world itself.
#[derive(Debug, Default)]
pub(super) struct Truth {
    pub(super) loose: BTreeMap<(Spot, LotId), u64>,
    pub(super) crates: BTreeMap<BoxCode, Crate>,
    /// Boxes that a group has opened and emptied, which the books still call theirs.
    pub(super) opened: BTreeMap<BoxCode, GroupId>,
    pub(super) trips: BTreeMap<WaybillId, Trip>,
    /// Where each paper says that its goods go.
    ends: BTreeMap<WaybillId, Destination>,
    /// What donors gave, as it was written down.
    pub(super) given: BTreeMap<LotId, i64>,
}

impl Truth {
    pub(super) fn lies(&self, spot: Spot, lot: LotId) -> u64 {
        self.loose.get(&(spot, lot)).copied().unwrap_or(0)
    }

    pub(super) fn put(&mut self, spot: Spot, lot: LotId, units: u64) {
        if units > 0 {
            *self.loose.entry((spot, lot)).or_default() += units;
        }
    }

    /// Takes as much as is there, and says how much that was.
    pub(super) fn take(&mut self, spot: Spot, lot: LotId, units: u64) -> u64 {
        let Some(held) = self.loose.get_mut(&(spot, lot)) else { return 0 };
        let taken = units.min(*held);
        *held -= taken;
        if *held == 0 {
            self.loose.remove(&(spot, lot));
        }
        taken
    }

    /// Everything loose on this spot.
    pub(super) fn all_loose(&self, spot: Spot) -> Goods {
        let all = self.loose.range((spot, LotId(0))..).take_while(|((at, _), _)| *at == spot);
        all.map(|((_, lot), units)| (*lot, *units)).collect()
    }

    /// Some lot that lies loose on this spot.
    pub(super) fn some_loose(&self, spot: Spot, dice: &mut Dice) -> Option<(LotId, u64)> {
        let last = self.loose.range((spot, LotId(0))..=(spot, LotId(u32::MAX))).next_back()?;
        let from = LotId(dice.number(last.0.1.0));
        let found = self.loose.range((spot, from)..=(spot, LotId(u32::MAX))).next();
        found.map(|((_, lot), units)| (*lot, *units))
    }

    /// Some box.
    pub(super) fn some_crate(&self, dice: &mut Dice) -> Option<(BoxCode, &Crate)> {
        let from = BoxCode::drawn(dice.throw())?;
        let found = self.crates.range(from..).next().or_else(|| self.crates.iter().next());
        found.map(|(code, found)| (*code, found))
    }

    /// Some boxes that stand there.
    pub(super) fn some_at(&self, spot: Spot, most: usize, dice: &mut Dice) -> Vec<BoxCode> {
        let Some(from) = BoxCode::drawn(dice.throw()) else { return Vec::new() };
        let near = self.crates.range(from..).take(40);
        let there = near.filter(|(_, one)| one.spot == spot).map(|(code, _)| *code);
        there.take(most).collect()
    }

    /// A box goes from where it is to there.
    pub(super) fn carry(&mut self, code: BoxCode, to: Spot) {
        let Some(one) = self.crates.get_mut(&code) else { return };
        let from = std::mem::replace(&mut one.spot, to);
        if let Spot::Vehicle(way) = from
            && let Some(trip) = self.trips.get_mut(&way)
        {
            trip.aboard.remove(&code);
        }
        if let Spot::Vehicle(way) = to
            && let Some(trip) = self.trips.get_mut(&way)
        {
            trip.aboard.insert(code);
        }
    }

    /// A box is opened, and what was in it lies loose beside it.
    pub(super) fn unpack(&mut self, code: BoxCode) {
        let Some(spot) = self.crates.get(&code).map(|one| one.spot) else { return };
        self.carry(code, Spot::Gone);
        for (lot, units) in self.crates.remove(&code).map(|one| one.holds).unwrap_or_default() {
            self.put(spot, lot, units);
        }
    }

    /// What people did when the books said yes, or what became true by being signed.
    pub(super) fn happens(&mut self, command: &Command, facts: &[Fact], dice: &mut Dice) {
        for fact in facts {
            if let Fact::LotTakenIn { lot, hub, units } = fact {
                // One time in twenty somebody miscounts what comes.
                let slip = if dice.in_hundred(5) { dice.below(4) } else { 0 };
                *self.given.entry(lot.id).or_default() += units.signed();
                self.put(Spot::Shelf(*hub), lot.id, units.get().saturating_sub(slip));
            } else if let Fact::Box { code, what, .. } = fact {
                self.box_happens(*code, what);
            } else if let Fact::Dispatched { waybill, from, to, boxes, .. } = fact {
                self.leaves((*waybill, *from, *to), command, boxes);
            } else if let Fact::Reissued { waybill, goes_on } = fact {
                let to = self.ends.get(waybill).copied();
                let papers = goes_on.iter().filter_map(|paper| Some((to?, paper)));
                self.goes_on(*waybill, command, &papers.collect::<Vec<_>>());
            } else if let Fact::OnWay(waybill, WayFact::SentOn { goes_on }) = fact {
                let papers = goes_on.iter().map(|onward| (onward.to, &onward.paper));
                self.goes_on(*waybill, command, &papers.collect::<Vec<_>>());
            } else if let Fact::ReceiptReported { waybill, counted, .. } = fact {
                self.is_signed(*waybill, counted);
            } else if let Fact::HandoverReported { group, lot, units, .. } = fact {
                self.put(Spot::Group(*group), *lot, units.get());
            } else if let Fact::Quarantined { hub, movement } = fact {
                self.take(Spot::Shelf(*hub), movement.lot, movement.units.get());
                self.put(Spot::Aside(*hub), movement.lot, movement.units.get());
            } else if let Fact::Released { hub, movement } = fact {
                self.take(Spot::Aside(*hub), movement.lot, movement.units.get());
                self.put(Spot::Shelf(*hub), movement.lot, movement.units.get());
            } else if let Fact::DiscrepancySettled { movement, .. } = fact {
                self.is_explained(movement);
            } else if let Fact::LossConfirmed { movement, .. } = fact
                && let (Account::Quarantine(hub), false) = (movement.from, of_box(facts))
            {
                self.take(Spot::Aside(hub), movement.lot, movement.units.get());
            }
        }
    }

    fn leaves(
        &mut self,
        (way, from, to): (WaybillId, HubId, Destination),
        command: &Command,
        boxes: &[BoxCode],
    ) {
        self.trips.insert(way, Trip { to, aboard: BTreeSet::new() });
        self.ends.insert(way, to);
        for code in boxes {
            // Whoever loads finds it on the shelf, or not at all.
            if self.crates.get(code).is_some_and(|one| one.spot == Spot::Shelf(from)) {
                self.carry(*code, Spot::Vehicle(way));
            }
        }
        let Command::Dispatch { lines, .. } = command else { return };
        for line in lines {
            let taken = self.take(Spot::Shelf(from), line.lot, line.units.get());
            self.put(Spot::Vehicle(way), line.lot, taken);
        }
    }

    /// What is in a vehicle goes on in others as the new papers say; what no paper knows of goes with the
    /// first of them.
    fn goes_on(&mut self, old: WaybillId, command: &Command, goes_on: &[(Destination, &GoesOn)]) {
        for (to, next) in goes_on {
            self.trips.insert(next.waybill, Trip { to: *to, aboard: BTreeSet::new() });
            self.ends.insert(next.waybill, *to);
        }
        let from = Spot::Vehicle(old);
        // Where a receipt by the old paper made them, nothing is loaded any more.
        let parts = if let Command::Lead { leading: Leading::Reissue { parts, .. } } = command {
            parts.as_slice()
        } else {
            &[]
        };
        for ((_, next), part) in goes_on.iter().zip(parts) {
            let vehicle = Spot::Vehicle(next.waybill);
            for code in &next.boxes {
                if self.crates.get(code).is_some_and(|one| one.spot == from) {
                    self.carry(*code, vehicle);
                }
            }
            for (lot, units) in &part.loose {
                let taken = self.take(from, *lot, units.get());
                self.put(vehicle, *lot, taken);
            }
        }
        let first = Spot::Vehicle(goes_on[0].1.waybill);
        for code in self.trips.remove(&old).map(|trip| trip.aboard).unwrap_or_default() {
            if self.crates.get(&code).is_some_and(|one| one.spot == from) {
                self.carry(code, first);
            }
        }
        for (lot, units) in self.all_loose(from) {
            let taken = self.take(from, lot, units);
            self.put(first, lot, taken);
        }
    }

    /// A group has what it signed for; a hub puts aside what it called damaged.
    fn is_signed(&mut self, way: WaybillId, counted: &[CountedLine]) {
        let Some(to) = self.ends.get(&way).copied() else { return };
        for line in counted {
            match to {
                Destination::Group(group) => {
                    self.put(Spot::Group(group), line.lot, line.good.get());
                }
                Destination::Peer(_) => unreachable!("a month is of one centre"),
                Destination::Hub(hub) => {
                    self.take(Spot::Shelf(hub), line.lot, line.damaged.get());
                    self.put(Spot::Aside(hub), line.lot, line.damaged.get());
                }
            }
        }
    }

    /// More or less was given than was written down.
    fn is_explained(&mut self, movement: &Movement) {
        let units = movement.units.signed();
        let given = self.given.entry(movement.lot).or_default();
        if movement.to == Account::Donors {
            *given -= units;
        } else if movement.from == Account::Donors {
            *given += units;
        }
    }

    /// Whoever does something with a box has it before them. Where the books have it there and it is not,
    /// the books are wrong from now on, and the next count finds it.
    fn box_happens(&mut self, code: BoxCode, what: &BoxFact) {
        if let BoxFact::Packed { hub, contents, .. } | BoxFact::Assembled { hub, contents, .. } =
            what
        {
            let spot = Spot::Shelf(*hub);
            self.crates.entry(code).or_insert(Crate { spot, holds: Goods::new() });
            let is_here = self.spot_of(code) == spot;
            for (lot, units) in contents.iter().filter(|_| is_here) {
                let taken = self.take(spot, *lot, units.get());
                self.fill(code, *lot, taken);
            }
        } else if let BoxFact::Split { parts } = what {
            self.split(code, parts);
        }
        let spot = self.spot_of(code);
        if !matches!(spot, Spot::Shelf(_) | Spot::Aside(_)) {
            return;
        }
        if let BoxFact::TakenOut { contents } | BoxFact::Lost { contents, .. } = what {
            let is_lost = matches!(what, BoxFact::Lost { .. });
            for (lot, units) in contents {
                let taken = self.empty(code, *lot, units.get());
                self.put(if is_lost { Spot::Gone } else { spot }, *lot, taken);
            }
        } else if let BoxFact::Merged { into } = what {
            let held = self.crates.get(&code).map(|one| one.holds.clone()).unwrap_or_default();
            self.unpack(code);
            let is_there = self.spot_of(*into) == spot;
            for (lot, units) in held.into_iter().filter(|_| is_there) {
                let taken = self.take(spot, lot, units);
                self.fill(*into, lot, taken);
            }
        } else if let BoxFact::PutAside { hub } = what {
            self.carry(code, Spot::Aside(*hub));
        } else if let BoxFact::Released { hub } = what {
            self.carry(code, Spot::Shelf(*hub));
        }
    }

    fn spot_of(&self, code: BoxCode) -> Spot {
        self.crates.get(&code).map_or(Spot::Gone, |one| one.spot)
    }

    fn fill(&mut self, code: BoxCode, lot: LotId, units: u64) {
        if let Some(one) = self.crates.get_mut(&code)
            && units > 0
        {
            *one.holds.entry(lot).or_default() += units;
        }
    }

    /// Takes out as much as is in it, and says how much that was.
    pub(super) fn empty(&mut self, code: BoxCode, lot: LotId, units: u64) -> u64 {
        let Some(one) = self.crates.get_mut(&code) else { return 0 };
        let Some(held) = one.holds.get_mut(&lot) else { return 0 };
        let taken = units.min(*held);
        *held -= taken;
        if *held == 0 {
            one.holds.remove(&lot);
        }
        taken
    }

    fn split(&mut self, code: BoxCode, parts: &[(BoxCode, Contents)]) {
        let is_here = matches!(self.spot_of(code), Spot::Shelf(_));
        let old = self.crates.get(&code).cloned().filter(|_| is_here);
        // Of a box that is not there nothing is made but labels on paper.
        let mut old = old.unwrap_or(Crate { spot: Spot::Gone, holds: Goods::new() });
        if is_here {
            self.crates.remove(&code);
        }
        for (at, (part, contents)) in parts.iter().enumerate() {
            let mut holds = Goods::new();
            for (lot, held) in &mut old.holds {
                let asked = contents.get(lot).map_or(0, |units| units.get());
                // The last one gets what nobody wrote down.
                let share = if at + 1 == parts.len() { *held } else { asked.min(*held) };
                *held -= share;
                if share > 0 {
                    holds.insert(*lot, share);
                }
            }
            self.crates.insert(*part, Crate { spot: old.spot, holds });
        }
    }
}

/// Whether what was lost was in a box: then the fact before this one says so.
fn of_box(facts: &[Fact]) -> bool {
    facts.iter().any(|fact| matches!(fact, Fact::Box { what: BoxFact::Lost { .. }, .. }))
}

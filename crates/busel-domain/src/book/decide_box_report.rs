//! What the field tells of a box. Nothing here says no (law L2): a box in a hand is a fact. Where two
//! people say that two groups have it, nobody has until somebody decides.

use std::collections::{BTreeMap, BTreeSet};

use crate::book::Book;
use crate::book::decide_box::all_of;
use crate::boxes::{BoxCode, BoxFact, BoxReport, BoxState, Carton, Contents, Countersign, Met};
use crate::command::Command;
use crate::event::{Event, Fact, SetAside};
use crate::ids::{ActorId, Attempt, GroupId, HubId, LotId, NeedId, Thing};
use crate::ledger::{Account, Movement, Place};
use crate::quantity::Units;
use crate::time::Moment;
use crate::waybill::Waybill;

impl Book {
    pub(super) fn report_box(&self, report: &Command, told: &BoxReport) -> Vec<Fact> {
        let Some(carton) = self.carton(told.code()) else {
            return self.set_aside(report, SetAside::UnknownThing);
        };
        match &carton.state {
            BoxState::Blank => return self.set_aside(report, SetAside::BlankLabel),
            BoxState::Split(_) | BoxState::Merged(_) | BoxState::Emptied => {
                return self.set_aside(report, SetAside::BoxEnded);
            }
            // What was lost and is in somebody's hand is found.
            BoxState::Open | BoxState::Sealed(_) | BoxState::Pallet(_) | BoxState::Lost(_) => {}
        }
        let named = match told {
            BoxReport::Here { hub, .. } => vec![Thing::Hub(*hub)],
            BoxReport::HandedOver { group, .. } => vec![Thing::Group(*group)],
            BoxReport::Counted { contents, .. } => {
                contents.keys().copied().map(Thing::Lot).collect()
            }
        };
        if named.into_iter().any(|thing| self.known(thing).is_err()) {
            return self.set_aside(report, SetAside::UnknownThing);
        }
        match told {
            BoxReport::Here { hub, .. } => {
                self.each_on(carton, |book, carton| book.box_is_here(carton, *hub))
            }
            BoxReport::HandedOver { group, signed, .. } => {
                self.each_on(carton, |book, carton| book.box_handed_over(carton, *group, *signed))
            }
            BoxReport::Counted { .. } if carton.is_pallet() => {
                self.set_aside(report, SetAside::Pallet)
            }
            BoxReport::Counted { contents, .. } => vec![self.box_counted(carton, contents)],
        }
    }

    /// What is told of a pallet is told of it and then of every box on it, each in the Book as it is after
    /// the one before: two boxes do not meet one need twice.
    fn each_on(&self, carton: &Carton, tell: impl Fn(&Self, &Carton) -> Fact) -> Vec<Fact> {
        let codes: Vec<BoxCode> =
            [carton].into_iter().chain(self.on_pallet(carton.code)).map(|it| it.code).collect();
        let mut after = self.clone();
        let told = codes.into_iter().filter_map(|code| {
            let fact = tell(&after, after.carton(code)?);
            after.suppose(&fact);
            Some(fact)
        });
        told.collect()
    }

    /// What comes of these reports, told one after the other, and the Book after them.
    pub(super) fn in_turn(&self, reports: impl Iterator<Item = BoxReport>) -> (Vec<Fact>, Self) {
        let mut after = self.clone();
        let mut facts = Vec::new();
        for report in reports {
            let told = after.report_box(&Command::ReportBox { report: report.clone() }, &report);
            for fact in &told {
                after.suppose(fact);
            }
            facts.extend(told);
        }
        (facts, after)
    }

    /// This Book as it will be when the fact is written down; who and when do not matter to it.
    pub(super) fn suppose(&mut self, fact: &Fact) {
        self.apply(&Event {
            seq: self.seq(),
            by: ActorId::ANYBODY,
            happened: Moment(0),
            recorded: Moment(0),
            attempt: Attempt([0; 16]),
            fact: fact.clone(),
        });
    }

    fn box_is_here(&self, carton: &Carton, hub: HubId) -> Fact {
        let to = Account::Hub(hub);
        let is_here = |at: &Account| *at == to || *at == Account::Quarantine(hub);
        let movements = match carton.at.filter(|at| !is_here(at)) {
            Some(from) => self.leaving(carton, from, to),
            None => Vec::new(),
        };
        Fact::Box { code: carton.code, what: BoxFact::Here { hub }, movements }
    }

    fn box_handed_over(&self, carton: &Carton, group: GroupId, signed: Countersign) -> Fact {
        let code = carton.code;
        let under_check = Account::Discrepancy(Place::Claims(code));
        match carton.at {
            Some(Account::Group(known)) if known == group => Fact::Box {
                code,
                what: BoxFact::Witnessed { group, signed },
                movements: Vec::new(),
            },
            Some(from @ Account::Group(_)) => Fact::Box {
                code,
                what: BoxFact::Contested { group, signed },
                movements: all_of(carton, from, under_check),
            },
            Some(from) if from == under_check => Fact::Box {
                code,
                what: BoxFact::Contested { group, signed },
                movements: Vec::new(),
            },
            from => {
                let from = from.unwrap_or(under_check);
                let movements = self.leaving(carton, from, Account::Group(group));
                let met = self.met_by(carton, group);
                Fact::Box { code, what: BoxFact::HandedOver { group, signed, met }, movements }
            }
        }
    }

    /// All of it leaves.
    fn leaving(&self, carton: &Carton, from: Account, to: Account) -> Vec<Movement> {
        let all = all_of(carton, from, to);
        all.into_iter().flat_map(|movement| self.as_booked(movement)).collect()
    }

    /// What the books do not have where something was comes out of the difference that is open there: a
    /// count said before that something is missing, and here it is.
    pub(super) fn as_booked(&self, movement: Movement) -> impl Iterator<Item = Movement> + use<> {
        let Movement { lot, from, to, units } = movement;
        let open = from.place().map(Account::Discrepancy);
        let booked = Units::from_balance(self.stock().held(lot, from));
        let here = if open.is_some() { units.min(booked) } else { units };
        let parts = [(from, here), (open.unwrap_or(from), units.less(here))];
        let parts = parts.into_iter().filter(|(_, units)| !units.is_zero());
        parts.map(move |(from, units)| Movement { lot, from, to, units })
    }

    /// For which needs of a group it counts that it got this box: first those its paper names, then
    /// those the plan in force keeps it for, then what the group asks for and does not have.
    pub(super) fn met_by(&self, carton: &Carton, group: GroupId) -> Vec<Met> {
        let mut met = Vec::new();
        let mut open: BTreeMap<NeedId, Units> = BTreeMap::new();
        for (lot, units) in &carton.contents {
            let mut left = *units;
            for (need, most) in self.meant_for(*lot, carton.at, group) {
                let Some(known) = self.need(need) else { continue };
                // What was on the road to them is what comes.
                let asked = known.line.asked.unwrap_or(Units::MAX);
                let open = open.entry(need).or_insert_with(|| asked.less(known.received));
                let units = left.min(most).min(*open);
                if !units.is_zero() {
                    (left, *open) = (left.less(units), open.less(units));
                    met.push(Met { lot: *lot, need, units });
                }
            }
        }
        met
    }

    pub(super) fn meant_for(
        &self,
        lot: LotId,
        at: Option<Account>,
        group: GroupId,
    ) -> Vec<(NeedId, Units)> {
        let mut meant = Vec::new();
        if let Some(way) = at.and_then(Account::waybill).and_then(|id| self.waybill(id)) {
            let lines = way.sent.iter().filter(|line| line.lot == lot);
            meant.extend(lines.filter_map(|line| Some((line.need?, line.units))));
        }
        if let Some(Account::Hub(hub)) = at {
            let kept = self.reserved().filter(|(kept, at, _, _)| (*kept, *at) == (lot, hub));
            meant.extend(kept.map(|(_, _, need, units)| (need, units)));
        }
        if let Some(batch) = self.lot(lot).map(|lot| &lot.batch) {
            let asks = self.needs_of(group).filter(|need| {
                let line = &need.line;
                line.item == batch.item && line.variant == batch.variant && need.closed.is_none()
            });
            let mut asks: Vec<_> =
                asks.map(|need| (need.line.priority, need.line.wanted_by, need.id)).collect();
            asks.sort_unstable_by_key(|(priority, day, id)| (*priority, day.is_none(), *day, *id));
            meant.extend(asks.into_iter().map(|(_, _, id)| (id, Units::MAX)));
        }
        let is_theirs = |id: &NeedId| self.need(*id).is_some_and(|need| need.line.group == group);
        meant.retain(|(need, _)| is_theirs(need));
        meant
    }

    /// The boxes of a waybill that did not come, when this came of it: those whose goods are all short.
    /// The others were opened and counted piece by piece.
    pub(super) fn boxes_missing(&self, waybill: &Waybill, movements: &[Movement]) -> Vec<BoxCode> {
        let open = Account::Discrepancy(Place::Waybill(waybill.id));
        let mut short = Contents::new();
        for movement in movements.iter().filter(|movement| movement.to == open) {
            let all = short.entry(movement.lot).or_default();
            *all = all.plus(movement.units);
        }
        let mut missing = Vec::new();
        for carton in waybill.boxes.iter().filter_map(|code| self.carton(*code)) {
            let is_on_it = carton.at == Some(Account::Road(waybill.id));
            let fits = carton.contents.iter().all(|(lot, units)| short.get(lot) >= Some(units));
            if is_on_it && fits {
                for (lot, units) in &carton.contents {
                    short.entry(*lot).and_modify(|left| *left = left.less(*units));
                }
                missing.push(carton.code);
            }
        }
        missing
    }

    /// What was in it, and not what should have been. The difference is the box's own.
    fn box_counted(&self, carton: &Carton, contents: &Contents) -> Fact {
        let code = carton.code;
        let open = Account::Discrepancy(Place::Box(code));
        let at = carton.at.unwrap_or(open);
        let all: BTreeSet<LotId> = carton.contents.keys().chain(contents.keys()).copied().collect();
        let held = |of: &Contents, lot: LotId| of.get(&lot).copied().unwrap_or_default();
        let movements = all.into_iter().flat_map(|lot| {
            let (booked, counted) = (held(&carton.contents, lot), held(contents, lot));
            let short = Movement { lot, from: at, to: open, units: booked.less(counted) };
            let more = Movement { lot, from: open, to: at, units: counted.less(booked) };
            self.as_booked(short).chain([more].into_iter().filter(|more| !more.units.is_zero()))
        });
        let movements = movements.collect();
        let contents = contents.iter().filter(|(_, units)| !units.is_zero());
        let contents = contents.map(|(lot, units)| (*lot, *units)).collect();
        Fact::Box { code, what: BoxFact::Counted { contents }, movements }
    }
}

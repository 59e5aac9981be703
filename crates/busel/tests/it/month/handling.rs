//! What people do with one box: on a shelf, put aside, on the way, with a group, or where nobody knows.

use busel_domain::boxes::{BoxCode, BoxReport, BoxState, Contents, Handling};
use busel_domain::command::{Command, LossFrom};
use busel_domain::ids::HubId;
use busel_domain::ledger::LossReason;

use super::people::{Hand, Said, coordinator, units};
use super::truth::{Goods, Spot};

/// What is in a box, as somebody writes it down who counted.
pub(super) fn as_told(goods: &Goods) -> Contents {
    goods.iter().map(|(lot, amount)| (*lot, units(*amount))).collect()
}

impl Hand<'_> {
    /// Somebody has a box before them.
    pub(super) fn with_some_box(&mut self) -> Option<Said> {
        let (code, one) = self.truth.some_crate(self.dice)?;
        match one.spot {
            Spot::Shelf(hub) => self.on_shelf(code, hub),
            Spot::Aside(hub) => Some(self.put_aside(code, hub)),
            Spot::Vehicle(_) => self.on_the_way(code),
            Spot::Group(_) => self.with_a_group(code),
            Spot::Gone => self.nowhere(code),
        }
    }

    fn on_shelf(&mut self, code: BoxCode, hub: HubId) -> Option<Said> {
        let handling = match self.dice.below(16) {
            0 | 1 => self.take_out(code)?,
            2 | 3 => self.split(code)?,
            4 => Handling::Merge {
                into: code,
                from: self.truth.some_at(Spot::Shelf(hub), 2, self.dice),
            },
            5 => self.stack(code, hub),
            6 => Handling::Unstack { boxes: vec![code] },
            7 => Handling::Seal { code, seal: None },
            8 => Handling::Open { code },
            9 => Handling::Shelve { code, shelf: "A1".into() },
            10 => Handling::PutAside { code },
            11 | 12 => return self.give_out(code),
            13 => return self.count(code),
            _ => return Some(self.seen(code, hub)),
        };
        Some(Said::Desk(self.storekeeper(hub), Command::Handle { handling }))
    }

    fn take_out(&mut self, code: BoxCode) -> Option<Handling> {
        let holds = &self.truth.crates.get(&code)?.holds;
        let (lot, amount) = holds.iter().next()?;
        let contents = Contents::from([(*lot, units(1 + self.dice.below(*amount)))]);
        Some(Handling::TakeOut { code, contents })
    }

    /// By what the books say is in it; whoever finds less or more puts it into the last one.
    fn split(&mut self, code: BoxCode) -> Option<Handling> {
        let (mut first, mut second) = (Contents::new(), Contents::new());
        for (lot, all) in &self.book.carton(code)?.contents {
            let share = self.dice.below(all.get() + 1);
            for (part, amount) in [(&mut first, share), (&mut second, all.get() - share)] {
                if amount > 0 {
                    part.insert(*lot, units(amount));
                }
            }
        }
        let parts = vec![(self.new_code(), first), (self.new_code(), second)];
        Some(Handling::Split { code, parts })
    }

    /// Onto a pallet that stands there, or onto one under a label that is made a moment before.
    fn stack(&mut self, code: BoxCode, hub: HubId) -> Handling {
        let mut boxes = self.truth.some_at(Spot::Shelf(hub), 3, self.dice);
        boxes.push(code);
        boxes.sort_unstable();
        boxes.dedup();
        let pallet = boxes.iter().find_map(|code| self.book.carton(*code)?.on);
        boxes.retain(|code| self.book.carton(*code).is_some_and(|carton| carton.on.is_none()));
        let blank = || {
            let blank = self.book.cartons().take(200);
            blank.filter(|carton| carton.state == BoxState::Blank).map(|carton| carton.code).next()
        };
        match pallet.or_else(blank) {
            Some(on) if !boxes.is_empty() => Handling::Stack { on, boxes },
            _ => Handling::MakeLabels { codes: vec![self.new_code()] },
        }
    }

    /// A box goes straight from the shelf into the hands of a group.
    fn give_out(&mut self, code: BoxCode) -> Option<Said> {
        let group = self.group();
        self.truth.carry(code, Spot::Group(group));
        let signed = self.signed();
        let report = BoxReport::HandedOver { code, group, signed };
        // One in twelve forgets to tell; the count at the end finds it.
        (!self.dice.in_hundred(8)).then(|| Self::told(self.leader(group), report))
    }

    /// What is in it is counted, well or badly.
    fn count(&mut self, code: BoxCode) -> Option<Said> {
        let one = self.truth.crates.get(&code)?;
        let hub = if let Spot::Shelf(hub) | Spot::Aside(hub) = one.spot { hub } else { self.hub() };
        let mut contents = as_told(&self.truth.crates.get(&code)?.holds);
        if self.dice.in_hundred(15) {
            let slip = units(self.dice.below(4));
            for told in contents.values_mut() {
                *told = told.less(slip);
            }
        }
        Some(Self::told(self.storekeeper(hub), BoxReport::Counted { code, contents }))
    }

    /// Somebody reads its label; one in twenty taps the wrong hub.
    fn seen(&mut self, code: BoxCode, hub: HubId) -> Said {
        let told = if self.dice.in_hundred(5) { self.hub() } else { hub };
        Self::told(self.storekeeper(hub), BoxReport::Here { code, hub: told })
    }

    fn put_aside(&mut self, code: BoxCode, hub: HubId) -> Said {
        let contents = self.book.carton(code).map(|carton| carton.contents.clone());
        let line = contents.and_then(|all| all.into_iter().next());
        let command = match (self.dice.below(4), line) {
            (0, Some((lot, units))) => {
                let (from, reason) = (LossFrom::Box(code), LossReason::Damaged);
                Command::ProposeLoss { from, lot, units, reason }
            }
            (1, _) => Command::Handle { handling: Handling::Open { code } },
            _ => Command::Handle { handling: Handling::Release { code } },
        };
        Said::Desk(self.storekeeper(hub), command)
    }

    /// The driver hands it to somebody, now and then to others than the paper says.
    fn on_the_way(&mut self, code: BoxCode) -> Option<Said> {
        let Spot::Vehicle(way) = self.truth.crates.get(&code)?.spot else { return None };
        let driver = self.driver(way);
        if self.dice.in_hundred(70) {
            let group = self.group();
            self.truth.carry(code, Spot::Group(group));
            let signed = self.signed();
            return Some(Self::told(driver, BoxReport::HandedOver { code, group, signed }));
        }
        let hub = self.hub();
        self.truth.carry(code, Spot::Shelf(hub));
        Some(Self::told(driver, BoxReport::Here { code, hub }))
    }

    /// A second phone tells of the same box: the same, or that somebody else got it.
    fn with_a_group(&mut self, code: BoxCode) -> Option<Said> {
        if self.dice.in_hundred(20) {
            return self.count(code);
        }
        let Spot::Group(theirs) = self.truth.crates.get(&code)?.spot else { return None };
        let group = if self.dice.in_hundred(50) { theirs } else { self.group() };
        let signed = self.signed();
        Some(Self::told(self.leader(group), BoxReport::HandedOver { code, group, signed }))
    }

    /// What nobody can find is found, or somebody says that it is not where it should be.
    fn nowhere(&mut self, code: BoxCode) -> Option<Said> {
        let hub = self.hub();
        if self.dice.in_hundred(50) {
            self.truth.carry(code, Spot::Shelf(hub));
            return Some(Self::told(self.storekeeper(hub), BoxReport::Here { code, hub }));
        }
        let carton = self.book.carton(code)?;
        let lot = *carton.contents.keys().next()?;
        let from = LossFrom::Box(code);
        let all = carton.contents[&lot];
        let by = coordinator(self.dice.number(3));
        let reason = LossReason::Stolen;
        Some(Said::Desk(by, Command::ProposeLoss { from, lot, units: all, reason }))
    }
}

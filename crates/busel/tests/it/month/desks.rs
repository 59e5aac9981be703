//! What comes to an end: a vehicle arrives, and coordinators judge, settle, write off by two, and look
//! through what was set aside.

use busel_domain::boxes::{BoxCode, BoxReport, Countersign, Handling};
use busel_domain::command::{Command, Counterpart, LossFrom};
use busel_domain::ids::{HubId, LossId, LotId, NeedId, WaybillId, WordsId};
use busel_domain::ledger::{LossReason, Place};
use busel_domain::role::Actor;
use busel_domain::waybill::{CountedLine, Destination};

use super::people::{Hand, Said, coordinator, units};
use super::truth::Spot;

/// How far back somebody looks for what is left open.
const LOOKED_THROUGH: u64 = 40;

impl Hand<'_> {
    /// A vehicle comes to its end: somebody counts what is on it, well or badly, with or without opening.
    pub(super) fn trip(&mut self) -> Option<Said> {
        if self.dice.in_hundred(8) {
            return self.receipt_again();
        }
        let way = self.some_trip()?;
        if self.dice.in_hundred(5) {
            return Some(Said::Phone(self.driver(way), Command::ReportNobody { waybill: way }));
        }
        let to = self.truth.trips.get(&way)?.to;
        Some(self.arrive(way, to, true))
    }

    /// Everything comes off the vehicle, and this is what is told of it.
    pub(super) fn arrive(&mut self, way: WaybillId, to: Destination, may_slip: bool) -> Said {
        let spot = match to {
            Destination::Hub(hub) => Spot::Shelf(hub),
            Destination::Group(group) => Spot::Group(group),
            Destination::Peer(_) => unreachable!("a month is of one centre"),
        };
        let mut boxes = Vec::new();
        for code in self.truth.trips.get(&way).map(|it| it.aboard.clone()).unwrap_or_default() {
            if self.truth.crates.get(&code).is_none_or(|one| one.spot != Spot::Vehicle(way)) {
                continue;
            }
            // Some are opened beside the ramp and counted, some are overlooked.
            if may_slip && self.dice.in_hundred(12) {
                self.truth.unpack(code);
                continue;
            }
            self.truth.carry(code, spot);
            if !(may_slip && self.dice.in_hundred(5)) {
                boxes.push(code);
            }
        }
        let mut counted = Vec::new();
        for (lot, amount) in self.truth.all_loose(Spot::Vehicle(way)) {
            let taken = self.truth.take(Spot::Vehicle(way), lot, amount);
            if let Destination::Hub(_) = to {
                self.truth.put(spot, lot, taken);
            }
            let slip = if may_slip && self.dice.in_hundred(15) { self.dice.below(5) } else { 0 };
            let good =
                if self.dice.in_hundred(50) { taken.saturating_sub(slip) } else { taken + slip };
            let damaged = if may_slip && self.dice.in_hundred(10) { good.min(2) } else { 0 };
            let (good, damaged) = (units(good - damaged), units(damaged));
            counted.push(CountedLine { lot, good, damaged });
        }
        self.truth.trips.remove(&way);
        let by = self.receiver(way, to);
        Said::Phone(by, receipt(way, counted, boxes))
    }

    fn receiver(&mut self, way: WaybillId, to: Destination) -> Actor {
        match to {
            _ if self.dice.in_hundred(30) => self.driver(way),
            Destination::Hub(hub) => self.storekeeper(hub),
            Destination::Group(group) => self.leader(group),
            Destination::Peer(_) => unreachable!("a month is of one centre"),
        }
    }

    /// A second person tells of a paper that was received, by what stands on it.
    fn receipt_again(&mut self) -> Option<Said> {
        let known = u32::try_from(self.book.waybills().len()).expect("few");
        let way = self.book.waybill(WaybillId(self.dice.number(known.max(1))))?;
        way.received.as_ref()?;
        let counted = way.sent.iter().map(|line| CountedLine {
            lot: line.lot,
            good: line.units,
            damaged: units(0),
        });
        let (counted, boxes) = (counted.collect(), Vec::new());
        let by = self.receiver(way.id, way.to);
        Some(Said::Phone(by, receipt(way.id, counted, boxes)))
    }

    /// What needs somebody who sees everything.
    pub(super) fn coordinate(&mut self) -> Option<Said> {
        let by = coordinator(self.dice.number(3));
        let command = match self.dice.below(10) {
            0 | 1 => self.settle()?,
            2 | 3 => self.propose_loss()?,
            4 | 5 => {
                let known = u32::try_from(self.book.losses().len()).expect("few");
                let loss = LossId(known.saturating_sub(self.dice.number(20)) + 1);
                Command::ConfirmLoss { loss }
            }
            6 | 7 => self.close_aside()?,
            8 => self.judge()?,
            _ => self.wanted(),
        };
        Some(Said::Desk(by, command))
    }

    fn some_difference(&mut self) -> Option<(LotId, Place, i64)> {
        let skipped = usize::try_from(self.dice.below(LOOKED_THROUGH)).expect("few");
        let mut found = self.book.differences().map(|(lot, place, held, _)| (lot, place, held));
        let last = found.by_ref().take(skipped).last();
        found.next().or(last)
    }

    fn settle(&mut self) -> Option<Command> {
        let (lot, place, _) = self.some_difference()?;
        let with = match self.dice.below(3) {
            0 => Counterpart::Donors,
            _ => Counterpart::Hub(self.hub()),
        };
        Some(Command::SettleDiscrepancy { place, lot, with, words: None })
    }

    fn propose_loss(&mut self) -> Option<Command> {
        if self.dice.in_hundred(30) {
            let hub: HubId = self.hub();
            let (lot, lies) = self.truth.some_loose(Spot::Aside(hub), self.dice)?;
            let from = LossFrom::Quarantine(hub);
            return Some(Command::ProposeLoss {
                from,
                lot,
                units: units(1 + self.dice.below(lies)),
                reason: LossReason::Damaged,
            });
        }
        let (lot, place, held) = self.some_difference()?;
        let missing = u64::try_from(held).ok().filter(|missing| *missing > 0)?;
        let from = LossFrom::Discrepancy(place);
        let gone = units(1 + self.dice.below(missing));
        Some(Command::ProposeLoss { from, lot, units: gone, reason: LossReason::OnTheWay })
    }

    /// Carried out if it can be by now, else closed with words.
    fn close_aside(&mut self) -> Option<Command> {
        let skipped = usize::try_from(self.dice.below(LOOKED_THROUGH)).expect("few");
        let mut waiting = self.book.aside();
        let last = waiting.by_ref().take(skipped).last();
        let aside = waiting.next().or(last)?.id;
        let words = self.dice.in_hundred(60).then_some(WordsId([7; 16]));
        Some(Command::CloseAside { aside, words })
    }

    /// Who is right of those who say they have a box: whoever has it, as far as anybody can see.
    fn judge(&mut self) -> Option<Command> {
        for _ in 0..LOOKED_THROUGH {
            let (code, one) = self.truth.some_crate(self.dice)?;
            let carton = self.book.carton(code).filter(|carton| carton.is_contested());
            if let (Some(carton), Spot::Group(theirs)) = (carton, one.spot) {
                let likeliest = carton.likeliest().map_or(theirs, |claim| claim.group);
                let group = if self.dice.in_hundred(80) { theirs } else { likeliest };
                return Some(Command::Handle { handling: Handling::Judge { code, group } });
            }
        }
        None
    }

    /// A group asks for something, or no longer does.
    fn wanted(&mut self) -> Command {
        let count = u32::try_from(self.book.needs().len()).expect("few");
        if count < super::NEEDS_MAX && self.dice.in_hundred(70) {
            let line = super::need_line(self.group(), 1 + self.dice.below(200));
            return Command::RaiseNeeds { source: None, lines: vec![line] };
        }
        let need = NeedId(self.dice.number(count.max(1)));
        Command::WithdrawNeed { need }
    }

    /// What is told of a box that somebody with a list in their hand looks at.
    pub(super) fn as_it_is(spot: Spot, code: BoxCode) -> Option<BoxReport> {
        let signed = Countersign::Paper;
        match spot {
            Spot::Shelf(hub) | Spot::Aside(hub) => Some(BoxReport::Here { code, hub }),
            Spot::Group(group) => Some(BoxReport::HandedOver { code, group, signed }),
            Spot::Vehicle(_) | Spot::Gone => None,
        }
    }
}

/// What came, and nobody signed.
pub(super) fn receipt(
    waybill: WaybillId,
    counted: Vec<CountedLine>,
    boxes: Vec<BoxCode>,
) -> Command {
    Command::ReportReceipt {
        waybill,
        counted,
        otherwise: Vec::new(),
        boxes,
        signed: Countersign::Nothing,
    }
}

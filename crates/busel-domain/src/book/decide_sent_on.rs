//! Goods under way that go to others than they were sent to, the papers of a run that follow them, and what
//! the field tells of a paper that was issued anew meanwhile.

use std::collections::{BTreeMap, BTreeSet};

use crate::book::Book;
use crate::boxes::{BoxCode, Contents, Countersign};
use crate::command::Command;
use crate::event::{Fact, SetAside};
use crate::ids::{ConvoyId, NeedId, WaybillId};
use crate::ledger::Account;
use crate::need::Closed;
use crate::quantity::Units;
use crate::sight::Sight;
use crate::waybill::{
    CountedLine, Decided, Destination, GoesOn, Onward, SentLine, WayFact, Waybill,
};

impl Book {
    /// In which vehicle of which convoy a paper travels or travelled, over or not: its place, from 0.
    #[must_use]
    pub fn travels_in(&self, waybill: WaybillId) -> Option<(ConvoyId, u8)> {
        let carries = |convoy: &crate::convoy::Convoy| Some((convoy.id, convoy.carrier(waybill)?));
        self.carried_by(waybill).or_else(|| self.convoys().rev().find_map(carries))
    }

    /// All papers of a run that began with these: themselves, those with which their goods went on and which
    /// nobody else was given, and those that were issued on the way for a vehicle that carries one of these.
    ///
    /// What went into another vehicle is its driver's. What is in no vehicle stays with who had it, unless
    /// another run names it.
    #[must_use]
    pub fn run(
        &self,
        named: &[WaybillId],
        is_given_to_others: impl Fn(WaybillId) -> bool,
    ) -> Vec<WaybillId> {
        let own: BTreeSet<_> = named.iter().filter_map(|id| self.travels_in(*id)).collect();
        let is_ours = |id: WaybillId| match self.travels_in(id) {
            Some(vehicle) => own.contains(&vehicle),
            None => !is_given_to_others(id),
        };
        let issued = |vehicle: &(ConvoyId, u8)| {
            let vehicle = self.convoy(vehicle.0).and_then(|convoy| convoy.vehicle(vehicle.1));
            let papers = vehicle.into_iter().flat_map(|vehicle| &vehicle.waybills).copied();
            papers.filter(|id| self.waybill(*id).is_some_and(|way| way.instead_of.is_some()))
        };
        let mut all = named.to_vec();
        all.extend(own.iter().flat_map(issued).filter(|id| !named.contains(id)));
        let mut at = 0;
        while let Some(way) = all.get(at).and_then(|id| self.waybill(*id)) {
            at += 1;
            let new = way.reissued.iter().copied().filter(|id| is_ours(*id));
            let new: Vec<_> = new.filter(|id| !all.contains(id)).collect();
            all.extend(new);
        }
        all
    }

    /// Papers under way with goods for a need that nobody asks for any more, of which nobody has said what
    /// becomes of them: to others, to whom they were sent as a reserve, or back.
    #[must_use]
    pub fn undecided(&self, need: NeedId) -> Vec<WaybillId> {
        let is_for = |way: &&Waybill| way.sent.iter().any(|line| line.need == Some(need));
        let open = self.waybills().filter(|way| way.is_under_way() && way.decided.is_none());
        let open = open.filter(|_| self.is_withdrawn(need));
        open.filter(is_for).map(|way| way.id).collect()
    }

    fn is_withdrawn(&self, need: NeedId) -> bool {
        self.need(need).is_some_and(|need| need.closed == Some(Closed::Withdrawn))
    }

    /// Whether somebody has to say what becomes of a paper under way: it was brought and nobody was there,
    /// or nobody asks any more for something that it carries.
    #[must_use]
    pub fn is_undecided(&self, way: &Waybill) -> bool {
        let is_unasked =
            || way.sent.iter().filter_map(|line| line.need).any(|id| self.is_withdrawn(id));
        way.is_under_way() && way.decided.is_none() && (way.nobody_there.is_some() || is_unasked())
    }

    /// The papers under way with which what a paper carried goes on now; none if it is under way itself.
    #[must_use]
    pub fn goes_on_as(&self, waybill: &Waybill) -> Vec<&Waybill> {
        let mut open: Vec<&Waybill> = Vec::new();
        let mut turn: Vec<WaybillId> = waybill.reissued.iter().rev().copied().collect();
        while let Some(way) = turn.pop().and_then(|id| self.waybill(id)) {
            turn.extend(way.reissued.iter().rev());
            open.extend(Some(way).filter(|way| way.is_under_way()));
        }
        open
    }

    /// The lines of a paper that goes to others than it was sent to: for what a group asks and does not
    /// have, and for no need where it goes to shelves. `met` is what earlier parts are for.
    pub(super) fn lines_to(
        &self,
        inside: Contents,
        to: Destination,
        met: &mut BTreeMap<NeedId, Units>,
    ) -> Vec<SentLine> {
        let mut lines = Vec::new();
        for (lot, units) in inside {
            let mut rest = units;
            let asks = match to {
                Destination::Group(group) => self.meant_for(lot, None, group),
                Destination::Hub(_) | Destination::Peer(_) => Vec::new(),
            };
            for (id, _) in asks {
                let Some(need) = self.need(id) else { continue };
                let met = met.entry(id).or_default();
                let asked = need.line.asked.unwrap_or(Units::MAX);
                let open = asked.less(need.received).less(need.on_road).less(*met);
                let share = rest.min(open);
                if !share.is_zero() {
                    (rest, *met) = (rest.less(share), met.plus(share));
                    lines.push(SentLine { lot, units: share, need: Some(id) });
                }
            }
            if !rest.is_zero() {
                lines.push(SentLine { lot, units: rest, need: None });
            }
        }
        lines
    }

    /// What comes of a receipt by a paper whose goods a person sent on to others, when whoever drives them had
    /// not heard of it: they went to whom it was sent after all. Nothing if some of them came elsewhere
    /// already, or are in another vehicle: then a person looks.
    pub(super) fn came_by_old_paper(
        &self,
        old: &Waybill,
        (counted, signed): (&[CountedLine], Countersign),
        boxes: &[BoxCode],
        sight: &Sight<'_>,
    ) -> Option<Vec<Fact>> {
        let open = self.all_sent_on(old)?;
        let mut after = self.clone();
        let (mut facts, mut filled, mut papers) = (Vec::new(), old.came.clone(), Vec::new());
        for way in open {
            let waybill = after.next_waybill();
            let inside = self.still_on_road(way).into_iter().filter(|(_, held)| !held.is_zero());
            let lines = old.lines_of(inside.collect(), &mut filled);
            let (there, _) = self.on_the_road(way);
            let there = there.into_iter().map(|carton| carton.code).collect();
            let paper = GoesOn { waybill, lines, boxes: there };
            papers.push(paper.clone());
            let goes_on = vec![Onward { to: old.to, paper }];
            let fact = Fact::OnWay(way.id, WayFact::SentOn { goes_on });
            after.suppose(&fact);
            facts.push(fact);
        }
        let told = shared_out(&papers, counted, boxes, &after);
        for (waybill, counted, boxes) in told {
            let report = Command::ReportReceipt {
                waybill,
                counted: counted.clone(),
                otherwise: Vec::new(),
                boxes: boxes.clone(),
                signed,
            };
            let counted = (counted.as_slice(), [].as_slice(), signed);
            let came = after.report_receipt(&report, waybill, counted, &boxes, sight);
            for fact in &came {
                after.suppose(fact);
            }
            facts.extend(came);
        }
        Some(facts)
    }

    /// The papers with which all that was on the road with one goes on, if a person sent it on each time and
    /// nobody received or took over any of it.
    fn all_sent_on<'a>(&'a self, old: &'a Waybill) -> Option<Vec<&'a Waybill>> {
        let mut open = Vec::new();
        let mut turn = vec![old];
        while let Some(way) = turn.pop() {
            let is_ours = [None, self.travels_in(old.id)].contains(&self.travels_in(way.id));
            if way.received.is_some() || !way.came.is_empty() && way.id != old.id || !is_ours {
                return None;
            }
            if way.reissued.is_empty() {
                open.push(way);
            } else if way.decided == Some(Decided::SentOn) {
                turn.extend(way.reissued.iter().rev().filter_map(|id| self.waybill(*id)));
            } else {
                return None;
            }
        }
        Some(open)
    }

    /// Nobody was there: what it carries stays aboard, and a person says what becomes of it.
    pub(super) fn report_nobody(&self, report: &Command, id: WaybillId) -> Vec<Fact> {
        let Some(way) = self.waybill(id) else {
            return self.set_aside(report, SetAside::UnknownThing);
        };
        if way.received.is_some() {
            self.set_aside(report, SetAside::ReceivedBefore)
        } else if way.reissued.is_empty() {
            vec![Fact::OnWay(id, WayFact::NobodyThere)]
        } else {
            self.set_aside(report, SetAside::Reissued)
        }
    }
}

/// What was counted by one paper, told by several: each is filled in turn, and what is too much is told by
/// the last.
fn shared_out(
    papers: &[GoesOn],
    counted: &[CountedLine],
    boxes: &[BoxCode],
    book: &Book,
) -> Vec<(WaybillId, Vec<CountedLine>, Vec<BoxCode>)> {
    let mut left = counted.to_vec();
    let last = papers.len().saturating_sub(1);
    let mut told = Vec::new();
    for (turn, paper) in papers.iter().enumerate() {
        let is_own = |code: &BoxCode| {
            let elsewhere = || !papers.iter().any(|paper| paper.boxes.contains(code));
            paper.boxes.contains(code) || turn == last && elsewhere()
        };
        let closed: Vec<BoxCode> = boxes.iter().copied().filter(is_own).collect();
        let mut lines = Vec::new();
        for line in &mut left {
            let held =
                Units::from_balance(book.stock().held(line.lot, Account::Road(paper.waybill)));
            let in_boxes = closed.iter().filter_map(|code| book.carton(*code));
            let in_boxes = in_boxes.filter_map(|carton| carton.contents.get(&line.lot));
            let loose = in_boxes.fold(held, |loose, units| loose.less(*units));
            let good = if turn == last { line.good } else { line.good.min(loose) };
            let damaged =
                if turn == last { line.damaged } else { line.damaged.min(loose.less(good)) };
            (line.good, line.damaged) = (line.good.less(good), line.damaged.less(damaged));
            lines.push(CountedLine { lot: line.lot, good, damaged });
        }
        lines.retain(|line| !line.good.is_zero() || !line.damaged.is_zero());
        told.push((paper.waybill, lines, closed));
    }
    told
}

//! What has to hold after every step, and what when everything has arrived.

use busel_waybill::channel::Incoming;
use busel_waybill::consignment::{Consignment, Figures, Standing};
use busel_waybill::settle::Terms;
use busel_waybill::words::WaybillId;

use super::super::node::Entry;
use super::super::truth::{LineTruth, Load};
use super::acts::line_number;
use super::{Fault, World};

/// Days after which a waybill that is over on both sides is forgotten by the simulation.
const IDLE_DAYS: u64 = 4;

fn holds(holds: bool, what: &str, load: &Load) -> Result<(), String> {
    if holds { Ok(()) } else { Err(format!("{what}: {load:?}")) }
}

impl World {
    pub(super) fn every_law(&mut self) -> Result<(), String> {
        for at in 0..self.loads.len() {
            let load = &self.loads[at];
            holds(
                load.lines.iter().copied().all(LineTruth::is_whole),
                "the truth itself is broken",
                load,
            )?;
            self.senders_view(load)?;
            self.receivers_view(load)?;
        }
        self.liars_are_frozen()
    }

    /// The figures a centre shows, spoilt where that is the fault.
    fn figures(&self, node: usize, consignment: &Consignment, line: usize) -> Figures {
        let today = self.nodes[node].today(self.today);
        let figures = consignment.figures(line_number(line), today).expect("a line");
        match self.fault {
            Some(Fault::OverIgnored) => Figures { over: 0, ..figures },
            Some(Fault::LossNotBooked) => Figures { lost: 0, ..figures },
            _ => figures,
        }
    }

    /// The sender believes what the receiver signed, the latest that came, and not more.
    fn senders_view(&self, load: &Load) -> Result<(), String> {
        let consignment =
            self.consignment(load.sender, load.id).ok_or("the sender forgot a waybill")?;
        let told = self.told.get(&load.id).copied().unwrap_or(0);
        let signed = self.issued.get(&(load.id, told));
        for (at, line) in load.lines.iter().enumerate() {
            let figures = self.figures(load.sender, consignment, at);
            holds(figures.balances(), "the sender's figures do not balance", load)?;
            let count = signed.and_then(|counts| counts.of(line_number(at)));
            let (good, damaged) =
                count.map_or((0, 0), |count| (count.good.get(), count.damaged.get()));
            let is_signed = (figures.good, figures.damaged) == (good, damaged);
            holds(is_signed, "the sender believes what the receiver did not sign last", load)?;
            holds(
                figures.good + figures.damaged <= line.counted(),
                "more is believed than came",
                load,
            )?;
        }
        let is_over = self.is_over(load.sender, consignment);
        let nothing_is_open = |at| self.figures(load.sender, consignment, at).in_transit == 0;
        holds(
            !is_over || (0..load.lines.len()).all(nothing_is_open),
            "closed, and on the road",
            load,
        )?;
        self.both_have_signed(load, consignment.settled().is_some())?;
        let withdrawn = consignment.standing(self.nodes[load.sender].today(self.today));
        holds(withdrawn != Standing::Withdrawn || told == 0, "withdrawn, and received", load)
    }

    /// The receiver books what was counted, and nothing else.
    fn receivers_view(&self, load: &Load) -> Result<(), String> {
        let Some(consignment) = self.consignment(load.receiver, load.id) else { return Ok(()) };
        let signed = self.issued.get(&(load.id, load.revision));
        for (at, line) in load.lines.iter().enumerate() {
            let figures = self.figures(load.receiver, consignment, at);
            holds(figures.balances(), "the receiver's figures do not balance", load)?;
            let count = signed.and_then(|counts| counts.of(line_number(at)));
            let (good, damaged) =
                count.map_or((0, 0), |count| (count.good.get(), count.damaged.get()));
            let is_own = (figures.good, figures.damaged) == (good, damaged);
            holds(is_own, "the receiver does not know its own receipt", load)?;
            let is_counted = !load.is_told || figures.good + figures.damaged == line.counted();
            holds(is_counted, "what was counted is not what was told", load)?;
        }
        self.both_have_signed(load, consignment.settled().is_some())
    }

    fn both_have_signed(&self, load: &Load, is_settled: bool) -> Result<(), String> {
        let signed_by =
            |node| self.signed.iter().filter(move |(id, _, by)| *id == load.id && *by == node);
        let mut both = signed_by(load.sender)
            .filter(|(id, body, _)| self.signed.contains(&(*id, *body, load.receiver)));
        holds(!is_settled || both.next().is_some(), "settled, and not signed by both", load)
    }

    fn liars_are_frozen(&mut self) -> Result<(), String> {
        let Some(liar) = &self.liar else { return Ok(()) };
        let state = &self.nodes[liar.victim].state;
        let came = liar.said.iter().all(|said| state.archive.contains(&said.hash()));
        let frozen = state.incoming.get(&liar.node.me).and_then(Incoming::frozen);
        if came && frozen.is_none() {
            return Err("somebody said two things under one number, and is still heard".into());
        }
        self.tally.equivocations += u64::from(came);
        Ok(())
    }

    fn consignment(&self, node: usize, id: WaybillId) -> Option<&Consignment> {
        self.nodes[node].state.consignments.get(&id)
    }

    fn is_over(&self, node: usize, consignment: &Consignment) -> bool {
        let standing = consignment.standing(self.nodes[node].today(self.today));
        [Standing::Closed, Standing::Withdrawn, Standing::Disputed].contains(&standing)
    }

    /// Lets go of waybills that are over on both sides, after both were asked whether they see the same.
    pub(super) fn retire(&mut self) {
        for at in (0..self.loads.len()).rev() {
            let load = self.loads[at].clone();
            let (sender, receiver) = (load.sender, load.receiver);
            let both = self.consignment(sender, load.id).zip(self.consignment(receiver, load.id));
            let is_over = both.is_some_and(|(sent, came)| {
                sent.about() == came.about()
                    && self.is_over(sender, sent)
                    && self.is_over(receiver, came)
                    && sent.settled() == came.settled()
            });
            let nothing_is_left = load.is_told && load.lines.iter().all(|line| line.hidden == 0);
            self.loads[at].idle = if is_over && nothing_is_left { load.idle + 1 } else { 0 };
            if self.loads[at].idle <= IDLE_DAYS {
                continue;
            }
            self.count_as_over(&load);
            for node in [load.sender, load.receiver, load.carrier] {
                self.nodes[node].commit(Entry::Over(load.id));
            }
            self.loads.swap_remove(at);
            self.signed.retain(|(id, ..)| *id != load.id);
            self.issued.retain(|(id, _), _| *id != load.id);
            self.told.remove(&load.id);
        }
    }

    fn count_as_over(&mut self, load: &Load) {
        let consignment = self.consignment(load.sender, load.id).expect("it was asked");
        let is_settled = consignment.settled().map(Terms::as_slice).is_some();
        let standing = consignment.standing(self.nodes[load.sender].today(self.today));
        self.tally.closed += 1;
        self.tally.settled += u64::from(is_settled);
        self.tally.withdrawn += u64::from(standing == Standing::Withdrawn);
        self.tally.disputed += u64::from(standing == Standing::Disputed);
    }

    /// When everything has arrived: figure by figure the same, and all that was sent is somewhere.
    pub(super) fn both_sides_see_the_same(&self) -> Result<(), String> {
        for load in &self.loads {
            let sent =
                self.consignment(load.sender, load.id).ok_or("the sender forgot a waybill")?;
            let came = self.consignment(load.receiver, load.id).ok_or("a waybill never came")?;
            let today = self.nodes[load.sender].today(self.today);
            holds(sent.about() == came.about(), "two receipts count", load)?;
            holds(sent.settled() == came.settled(), "two settlements count", load)?;
            // The carrier's word goes to the sender alone, so only theirs says whether somebody has it.
            if sent.is_withdrawn() != came.is_withdrawn() {
                continue;
            }
            for (at, LineTruth { packed, aboard, stolen, back, hidden, .. }) in
                load.lines.iter().enumerate()
            {
                let [mut one, mut other] =
                    [sent, came].map(|side| side.figures(line_number(at), today).expect("a line"));
                // Each side counts the days of a dispute by when it heard.
                for view in [&mut one, &mut other] {
                    view.in_transit += std::mem::take(&mut view.disputed);
                }
                holds(one == other, "the two sides see different figures", load)?;
                let received = one.good + one.damaged;
                let is_somewhere = received + aboard + stolen + back + hidden == *packed;
                holds(!load.is_told || is_somewhere, "goods appeared or vanished", load)?;
            }
        }
        Ok(())
    }
}

//! Letters between centres in the Book: which number is next, what their receipts do to our papers, and
//! what of theirs was counted here.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::book::Book;
use crate::boxes::Countersign;
use crate::command::{Arrival, Command};
use crate::event::{Event, Fact};
use crate::ids::{ConsignmentId, Digest, LotId, PeerId, Thing, WaybillId};
use crate::ledger::{Account, Movement, Place};
use crate::letter::{Consignment, Heard, Said, TakeOver, Wrote};
use crate::peer::PeerFact;
use crate::quantity::Units;
use crate::refusal::Refusal;
use crate::role::Actor;
use crate::waybill::{CountedLine, Destination, Waybill};

/// The receipt of another centre that counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ToldReceipt {
    revision: u16,
    counted: Vec<CountedLine>,
    /// Whether the ledger says so too: what is still expected is not booked.
    is_booked: bool,
}

impl Book {
    /// What another centre and we call one of our papers, and the hash of the letter that says what is on
    /// it; nothing until it was written to them.
    #[must_use]
    pub fn written(&self, waybill: WaybillId) -> Option<(ConsignmentId, Digest)> {
        self.peers.papers.get(&waybill).copied()
    }

    /// The paper of ours that this consignment is.
    #[must_use]
    pub fn paper_of(&self, consignment: ConsignmentId) -> Option<WaybillId> {
        let mut papers = self.peers.papers.iter();
        papers.find(|(_, (known, _))| *known == consignment).map(|(waybill, _)| *waybill)
    }

    /// Papers that lead to another centre and were not written to it yet. What goes on with new papers
    /// is one consignment still, if its receiver has heard of it: they would count it twice.
    pub fn unwritten(&self) -> impl Iterator<Item = (WaybillId, PeerId)> {
        self.waybills().filter_map(|way| match way.to {
            Destination::Peer(peer) if way.reissued.is_empty() && !self.is_announced(way) => {
                Some((way.id, peer))
            }
            Destination::Peer(_) | Destination::Hub(_) | Destination::Group(_) => None,
        })
    }

    /// Whether whoever receives a paper has a letter about it, or about one in whose place it is.
    fn is_announced(&self, way: &Waybill) -> bool {
        let before = way.instead_of.and_then(|id| self.waybill(id));
        let before = before.filter(|before| before.to == way.to);
        self.written(way.id).is_some() || before.is_some_and(|before| self.is_announced(before))
    }

    /// What other centres send or sent us.
    #[must_use]
    pub fn consignments(&self) -> impl ExactSizeIterator<Item = &Consignment> {
        self.peers.coming.values().map(|coming| &**coming)
    }

    /// A consignment that another centre sends us.
    #[must_use]
    pub fn consignment(&self, id: ConsignmentId) -> Option<&Consignment> {
        self.peers.coming.get(&id).map(|coming| &**coming)
    }

    pub(super) fn write(
        &self,
        peer: PeerId,
        said: Said,
        about: Wrote,
    ) -> Result<Option<PeerFact>, Refusal> {
        let known = self.believed_peer(peer)?;
        let is_written = match about {
            Wrote::Paper { waybill, consignment } => {
                let way = self.waybill(waybill).filter(|way| way.to == Destination::Peer(peer));
                way.ok_or(Refusal::Unknown(Thing::Waybill(waybill)))?;
                let is_taken = self.paper_of(consignment).is_some_and(|id| id != waybill);
                if is_taken {
                    return Err(Refusal::Settled(Thing::Waybill(waybill)));
                }
                self.written(waybill).is_some()
            }
            Wrote::Receipt { consignment, revision } => {
                let coming = self.consignment(consignment).filter(|coming| coming.peer == peer);
                let coming = coming.ok_or(Refusal::Unknown(Thing::Peer(peer)))?;
                revision <= coming.told || revision > coming.revision
            }
        };
        if is_written {
            return Ok(None);
        }
        let last = known.wrote.last();
        let seq = last.map_or(1, |last| last.seq.saturating_add(1));
        let previous = last.map_or(Digest([0; 32]), |last| last.letter);
        if said.seq != seq || said.previous != previous {
            return Err(Refusal::Outdated(Thing::Peer(peer)));
        }
        Ok(Some(PeerFact::Wrote { peer, said, about }))
    }

    pub(super) fn hear(
        &self,
        actor: &Actor,
        peer: PeerId,
        said: Said,
        about: &Heard,
    ) -> Result<Vec<Fact>, Refusal> {
        self.takes_goods(peer)?;
        let known = self.believed_peer(peer)?;
        let is_again = known.heard.get(&said.seq).is_some_and(|it| it.letter == said.letter);
        if is_again {
            return Ok(Vec::new());
        }
        if known.contradicted.is_some() {
            return Err(Refusal::Closed(Thing::Peer(peer)));
        }
        let neighbour = |seq: Option<u32>| seq.and_then(|seq| known.heard.get(&seq));
        let follows = |before: &Said, after: &Said| before.letter == after.previous;
        let is_true = neighbour(Some(said.seq)).is_none()
            && neighbour(said.seq.checked_sub(1)).is_none_or(|before| follows(before, &said))
            && neighbour(said.seq.checked_add(1)).is_none_or(|after| follows(&said, after));
        if !is_true {
            return Ok(vec![Fact::Peer(PeerFact::Contradicted { peer, said })]);
        }
        // What is called like something that is known is no second consignment: a person looks at it.
        let is_taken = matches!(about, Heard::Coming(id) if self.consignment(*id).is_some());
        let told = if is_taken { Heard::Other } else { about.clone() };
        let mut facts = vec![Fact::Peer(PeerFact::Heard { peer, said, about: told })];
        if let Heard::Receipt { waybill, is_final, counted, .. } = about {
            let way = self.waybill(*waybill).filter(|way| way.to == Destination::Peer(peer));
            let way = way.ok_or(Refusal::Unknown(Thing::Waybill(*waybill)))?;
            if self.is_newer(way, about) {
                facts.extend(self.counted_there(actor, way, *is_final, counted)?);
            }
        }
        Ok(facts)
    }

    /// Whether this receipt says more than all that came before it, in whatever sequence they came.
    fn is_newer(&self, way: &Waybill, about: &Heard) -> bool {
        let Heard::Receipt { revision, .. } = about else { return false };
        self.peers.receipts.get(&way.id).is_none_or(|told| told.revision < *revision)
    }

    /// What the other side has counted in all: booked once it says that nothing more is expected, and
    /// corrected if it says otherwise later. It knows one paper, whatever became of that on the way.
    fn counted_there(
        &self,
        actor: &Actor,
        way: &Waybill,
        is_final: bool,
        counted: &[CountedLine],
    ) -> Result<Vec<Fact>, Refusal> {
        let is_known = |line: &CountedLine| self.lot(line.lot).is_some();
        if let Some(line) = counted.iter().find(|line| !is_known(line)) {
            return Err(Refusal::Unknown(Thing::Lot(line.lot)));
        }
        let holding = self.holding(way);
        if let Some(before) = self.booked_of(way, &holding) {
            let last = holding.last().map_or(way.id, |last| last.id);
            let movements = corrected(way.to, last, &before, counted);
            let fact = PeerFact::Recounted { waybill: last, movements };
            return Ok(vec![Fact::Peer(fact)]);
        }
        if !is_final {
            return Ok(Vec::new());
        }
        let report = |(waybill, counted): (WaybillId, Vec<CountedLine>)| {
            let (otherwise, boxes, signed) = (Vec::new(), Vec::new(), Countersign::Nothing);
            let report = Command::ReportReceipt { waybill, counted, otherwise, boxes, signed };
            self.decide_report(actor, &report)
        };
        // Where all of it went to others, a person has to say what this means.
        if holding.is_empty() {
            return Ok(report((way.id, counted.to_vec())));
        }
        Ok(shared_out(&holding, counted).into_iter().flat_map(report).collect())
    }

    /// The papers under which goods of this one travel, or came, to whom it was sent: itself, or those
    /// with which it went on.
    fn holding<'a>(&'a self, way: &'a Waybill) -> Vec<&'a Waybill> {
        if way.reissued.is_empty() {
            return vec![way];
        }
        let next = way.reissued.iter().filter_map(|id| self.waybill(*id));
        let same = next.filter(|next| next.to == way.to);
        same.flat_map(|next| self.holding(next)).collect()
    }

    /// What the ledger has as counted there, if it has anything: what they signed last, or what a desk
    /// wrote down before they signed.
    fn booked_of(&self, way: &Waybill, holding: &[&Waybill]) -> Option<Vec<CountedLine>> {
        let told = self.peers.receipts.get(&way.id).filter(|told| told.is_booked);
        let signed = told.map(|told| told.counted.clone());
        signed.or_else(|| {
            let each: Option<Vec<_>> = holding.iter().map(|way| way.received.clone()).collect();
            each.filter(|each| !each.is_empty()).map(|each| each.concat())
        })
    }

    /// Goods of another centre come into a hub as they were counted; what they say was sent is not asked.
    pub(super) fn take_over(&self, goods: &TakeOver) -> Result<Vec<Fact>, Refusal> {
        let coming = self.consignment(goods.consignment).ok_or(Refusal::Empty)?;
        let (peer, consignment, is_final) = (coming.peer, coming.id, goods.is_final);
        if coming.is_final && goods.lines.is_empty() {
            return Ok(Vec::new());
        }
        let mut came: BTreeMap<u16, (Units, Units)> = BTreeMap::new();
        let (mut arrivals, mut damaged) = (Vec::new(), Vec::new());
        for line in &goods.lines {
            let sum = came.entry(line.line).or_default();
            *sum = (sum.0.plus(line.good), sum.1.plus(line.damaged));
            let units = line.good.plus(line.damaged);
            if !units.is_zero() {
                arrivals.push(Arrival::of(line.batch.clone(), units));
                damaged.push(line.damaged);
            }
        }
        if arrivals.is_empty() && !is_final {
            return Err(Refusal::Empty);
        }
        let mut facts = Vec::new();
        if !arrivals.is_empty() {
            facts = self.take_in(None, goods.hub, &arrivals)?;
        }
        let lots: Vec<LotId> = facts
            .iter()
            .filter_map(
                |fact| if let Fact::LotTakenIn { lot, .. } = fact { Some(lot.id) } else { None },
            )
            .collect();
        let (from, to) = (Account::Hub(goods.hub), Account::Quarantine(goods.hub));
        for (lot, units) in lots.into_iter().zip(damaged).filter(|(_, units)| !units.is_zero()) {
            let movement = Movement { lot, from, to, units };
            facts.push(Fact::Quarantined { hub: goods.hub, movement });
        }
        facts.push(Fact::Peer(PeerFact::TakenOver { peer, consignment, came, is_final }));
        Ok(facts)
    }

    pub(super) fn apply_to_letters(&mut self, fact: &PeerFact, event: &Event) {
        match fact {
            PeerFact::Wrote { peer, said, about } => {
                self.change_peer(*peer, |known| known.wrote.push(*said));
                match *about {
                    Wrote::Paper { waybill, consignment } => {
                        self.peers.papers.insert(waybill, (consignment, said.letter));
                    }
                    Wrote::Receipt { consignment, revision } => {
                        self.change_coming(consignment, |coming| coming.told = revision);
                    }
                }
            }
            PeerFact::Heard { peer, said, about } => {
                self.change_peer(*peer, |known| {
                    known.heard.insert(said.seq, *said);
                });
                self.remember_letter(*peer, *said, about, event);
            }
            PeerFact::Contradicted { peer, said } => {
                self.change_peer(*peer, |known| known.contradicted = Some((*said, event.recorded)));
            }
            PeerFact::Acknowledged { peer, upto } => {
                self.change_peer(*peer, |known| known.acknowledged = *upto);
            }
            PeerFact::TakenOver { consignment, came, is_final, .. } => {
                self.change_coming(*consignment, |coming| {
                    for (line, (good, damaged)) in came {
                        let sum = coming.came.entry(*line).or_default();
                        *sum = (sum.0.plus(*good), sum.1.plus(*damaged));
                    }
                    coming.revision = coming.revision.saturating_add(1);
                    coming.is_final |= *is_final;
                });
            }
            // Its movements are booked; what the first receipt said stays as it was said.
            PeerFact::Recounted { .. }
            | PeerFact::CardMade(_)
            | PeerFact::Met { .. }
            | PeerFact::CardRenewed { .. }
            | PeerFact::Introduced { .. }
            | PeerFact::Verified { .. }
            | PeerFact::Revoked { .. } => {}
        }
    }

    fn remember_letter(&mut self, peer: PeerId, said: Said, about: &Heard, event: &Event) {
        match about {
            Heard::Coming(id) => {
                let (id, letter, heard) = (*id, said.letter, event.recorded);
                let (came, revision, told) = (BTreeMap::new(), 0, 0);
                let coming =
                    Consignment { id, peer, letter, heard, came, revision, told, is_final: false };
                self.peers.coming.insert(id, Arc::new(coming));
            }
            Heard::Receipt { waybill, revision, is_final, counted } => {
                let known = self.peers.receipts.get(waybill);
                if known.is_some_and(|known| *revision <= known.revision) {
                    return;
                }
                let way = self.waybill(*waybill);
                let is_booked = way.is_some_and(|way| {
                    *is_final || self.booked_of(way, &self.holding(way)).is_some()
                });
                let (revision, counted) = (*revision, counted.clone());
                let told = ToldReceipt { revision, counted, is_booked };
                self.peers.receipts.insert(*waybill, Arc::new(told));
            }
            Heard::Other => {}
        }
    }

    fn change_coming(&mut self, id: ConsignmentId, change: impl FnOnce(&mut Consignment)) {
        if let Some(coming) = self.peers.coming.get_mut(&id) {
            change(Arc::make_mut(coming));
        }
    }
}

/// What moves when a later receipt counts otherwise than the last that was booked.
fn corrected(
    to: Destination,
    waybill: WaybillId,
    before: &[CountedLine],
    counted: &[CountedLine],
) -> Vec<Movement> {
    let Destination::Peer(peer) = to else { return Vec::new() };
    let (theirs, open) = (Account::Peer(peer), Account::Discrepancy(Place::Waybill(waybill)));
    let (was, is) = (summed(before), summed(counted));
    let lots: BTreeSet<LotId> = was.keys().chain(is.keys()).copied().collect();
    let of_lot = |lot: LotId| {
        let good =
            |all: &BTreeMap<LotId, (Units, Units)>| all.get(&lot).map_or(Units::ZERO, |it| it.0);
        let (was, is) = (good(&was), good(&is));
        [
            Movement { lot, from: open, to: theirs, units: is.less(was) },
            Movement { lot, from: theirs, to: open, units: was.less(is) },
        ]
    };
    let all = lots.into_iter().flat_map(of_lot);
    all.filter(|movement| !movement.units.is_zero()).collect()
}

/// Good and damaged of each lot.
fn summed(lines: &[CountedLine]) -> BTreeMap<LotId, (Units, Units)> {
    let mut all: BTreeMap<LotId, (Units, Units)> = BTreeMap::new();
    for line in lines {
        let sum = all.entry(line.lot).or_default();
        *sum = (sum.0.plus(line.good), sum.1.plus(line.damaged));
    }
    all
}

/// What was counted, paper by paper: each as much as is still to come with it, and the last the rest.
fn shared_out(papers: &[&Waybill], counted: &[CountedLine]) -> Vec<(WaybillId, Vec<CountedLine>)> {
    let mut left = summed(counted);
    let mut shares = Vec::new();
    for (place, way) in papers.iter().enumerate() {
        let is_last = place + 1 == papers.len();
        let mut lines = Vec::new();
        for (lot, rest) in &mut left {
            let room = if is_last { Units::MAX } else { way.not_come(*lot) };
            let good = rest.0.min(room);
            let damaged = rest.1.min(room.less(good));
            *rest = (rest.0.less(good), rest.1.less(damaged));
            if !good.is_zero() || !damaged.is_zero() {
                lines.push(CountedLine { lot: *lot, good, damaged });
            }
        }
        shares.push((way.id, lines));
    }
    shares
}

#[cfg(test)]
mod tests;

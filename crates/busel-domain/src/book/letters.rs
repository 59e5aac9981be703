//! Letters between centres in the Book: which number is next, what their receipts do to our papers, and
//! what of theirs was counted here.

use std::collections::BTreeMap;
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
    /// What another centre and we call one of our papers, once it was written to them.
    #[must_use]
    pub fn consignment_of(&self, waybill: WaybillId) -> Option<ConsignmentId> {
        self.peers.papers.get(&waybill).copied()
    }

    /// The paper of ours that this consignment is.
    #[must_use]
    pub fn paper_of(&self, consignment: ConsignmentId) -> Option<WaybillId> {
        let mut papers = self.peers.papers.iter();
        papers.find(|(_, known)| **known == consignment).map(|(waybill, _)| *waybill)
    }

    /// Papers that lead to another centre and were not written to it yet.
    pub fn unwritten(&self) -> impl Iterator<Item = (WaybillId, PeerId)> {
        self.waybills().filter_map(|way| match way.to {
            Destination::Peer(peer) if self.consignment_of(way.id).is_none() => {
                Some((way.id, peer))
            }
            Destination::Peer(_) | Destination::Hub(_) | Destination::Group(_) => None,
        })
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
                self.consignment_of(waybill).is_some()
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
        let mut facts = vec![Fact::Peer(PeerFact::Heard { peer, said, about: about.clone() })];
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
    /// corrected if it says otherwise later.
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
        if let Some(received) = &way.received {
            let told = self.peers.receipts.get(&way.id).filter(|told| told.is_booked);
            let before = told.map_or(received, |told| &told.counted);
            let movements = corrected(way, before, counted);
            let fact = PeerFact::Recounted { waybill: way.id, movements };
            return Ok(vec![Fact::Peer(fact)]);
        }
        if !is_final {
            return Ok(Vec::new());
        }
        let report = Command::ReportReceipt {
            waybill: way.id,
            counted: counted.to_vec(),
            otherwise: Vec::new(),
            boxes: Vec::new(),
            signed: Countersign::Nothing,
        };
        Ok(self.decide_report(actor, &report))
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
                        self.peers.papers.insert(waybill, consignment);
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
                self.change_peer(*peer, |known| known.contradicted = Some(*said));
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
                // Whoever sends another paper under the same name has said nothing new.
                self.peers.coming.entry(id).or_insert_with(|| Arc::new(coming));
            }
            Heard::Receipt { waybill, revision, is_final, counted } => {
                let known = self.peers.receipts.get(waybill);
                if known.is_some_and(|known| *revision <= known.revision) {
                    return;
                }
                let is_received = self.waybill(*waybill).is_some_and(|way| way.received.is_some());
                let (revision, counted) = (*revision, counted.clone());
                let told = ToldReceipt { revision, counted, is_booked: *is_final || is_received };
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
fn corrected(way: &Waybill, before: &[CountedLine], counted: &[CountedLine]) -> Vec<Movement> {
    let Destination::Peer(peer) = way.to else { return Vec::new() };
    let (theirs, open) = (Account::Peer(peer), Account::Discrepancy(Place::Waybill(way.id)));
    let good = |lines: &[CountedLine]| {
        let mut all: BTreeMap<LotId, Units> = BTreeMap::new();
        for line in lines {
            let sum = all.entry(line.lot).or_default();
            *sum = sum.plus(line.good);
        }
        all
    };
    let (was, is) = (good(before), good(counted));
    let mut lots: Vec<LotId> = was.keys().chain(is.keys()).copied().collect();
    lots.sort_unstable();
    lots.dedup();
    let of_lot = |lot: LotId| {
        let (was, is) =
            (was.get(&lot).copied().unwrap_or_default(), is.get(&lot).copied().unwrap_or_default());
        [
            Movement { lot, from: open, to: theirs, units: is.less(was) },
            Movement { lot, from: theirs, to: open, units: was.less(is) },
        ]
    };
    let all = lots.into_iter().flat_map(of_lot);
    all.filter(|movement| !movement.units.is_zero()).collect()
}

#[cfg(test)]
mod tests;

//! The centres we know, and our own cards: who is believed how far, and who may say so.

use std::collections::BTreeMap;
use std::sync::Arc;

use imbl::OrdMap;
use serde::{Deserialize, Serialize};

use crate::book::Book;
use crate::book::decide::next;
use crate::event::{Event, Fact};
use crate::ids::{ConsignmentId, Digest, NodeId, PeerId, Thing, WaybillId};
use crate::letter::Consignment;
use crate::peer::{Belief, OwnCard, Peer, PeerDeed, PeerFact};
use crate::refusal::Refusal;
use crate::role::Actor;

/// All that the Book knows of other centres.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Peers {
    own: Vec<OwnCard>,
    known: OrdMap<PeerId, Arc<Peer>>,
    /// Papers of ours that were written to whom they lead: what they are called between the two, and in
    /// which letter.
    pub(super) papers: OrdMap<WaybillId, (ConsignmentId, Digest)>,
    /// The latest receipt of each that was heard.
    pub(super) receipts: OrdMap<WaybillId, Arc<super::letters::ToldReceipt>>,
    /// What others send us.
    pub(super) coming: OrdMap<ConsignmentId, Arc<Consignment>>,
}

impl Book {
    /// All centres we know, also those that are not believed any more.
    #[must_use]
    pub fn peers(&self) -> impl ExactSizeIterator<Item = &Peer> {
        self.peers.known.values().map(|peer| &**peer)
    }

    /// A centre we know.
    #[must_use]
    pub fn peer(&self, id: PeerId) -> Option<&Peer> {
        self.peers.known.get(&id).map(|peer| &**peer)
    }

    /// The centre that is called this, if we know it.
    #[must_use]
    pub fn peer_called(&self, node: NodeId) -> Option<&Peer> {
        self.peers().find(|peer| peer.node == node)
    }

    /// Our own cards, the newest last.
    #[must_use]
    pub fn own_cards(&self) -> &[OwnCard] {
        &self.peers.own
    }

    pub(super) fn correspond(&self, actor: &Actor, deed: &PeerDeed) -> Result<Vec<Fact>, Refusal> {
        let fact = match deed {
            PeerDeed::MakeCard(own) => {
                let is_made = self.peers.own.iter().any(|made| made.card == own.card);
                (!is_made).then_some(PeerFact::CardMade(*own))
            }
            PeerDeed::Meet { node, name, key, card } => {
                let (node, name, key, card) = (*node, *name, *key, *card);
                if let Some(known) = self.peer_called(node) {
                    // The same card from a second hand tells nothing; another has to follow it.
                    let is_known = known.cards.iter().any(|(hash, _)| *hash == card);
                    let outdated = Refusal::Outdated(Thing::Peer(known.id));
                    return if is_known { Ok(Vec::new()) } else { Err(outdated) };
                }
                let peer = next(self.peers.known.keys().next_back(), PeerId(1), PeerId::next);
                Some(PeerFact::Met { peer, node, name, key, card })
            }
            PeerDeed::RenewCard { peer, key, card } => {
                let known = self.believed_peer(*peer)?;
                let is_known = known.cards.iter().any(|(hash, _)| hash == card);
                let (peer, key, card) = (*peer, *key, *card);
                (!is_known).then_some(PeerFact::CardRenewed { peer, key, card })
            }
            PeerDeed::Introduce { peer, by } => {
                let known = self.believed_peer(*peer)?;
                let vouches = self.believed_peer(*by)?.belief.is_verified();
                if !vouches {
                    return Err(Refusal::NotProven(Thing::Peer(*by)));
                }
                let is_new = known.belief == Belief::Unknown;
                is_new.then_some(PeerFact::Introduced { peer: *peer, by: *by })
            }
            PeerDeed::Verify { peer, key } => {
                let known = self.believed_peer(*peer)?;
                if known.key != *key {
                    return Err(Refusal::Outdated(Thing::Peer(*peer)));
                }
                Some(PeerFact::Verified { peer: *peer })
            }
            PeerDeed::Revoke { peer } => {
                let known = self.peer(*peer).ok_or(Refusal::Unknown(Thing::Peer(*peer)))?;
                let is_revoked = matches!(known.belief, Belief::Revoked { .. });
                (!is_revoked).then_some(PeerFact::Revoked { peer: *peer })
            }
            PeerDeed::Write { peer, said, about } => self.write(*peer, *said, *about)?,
            PeerDeed::Hear { peer, said, about } => return self.hear(actor, *peer, *said, about),
            PeerDeed::HearAck { peer, upto } => {
                let known = self.believed_peer(*peer)?;
                // Who has more than we wrote has letters of a later us: this is an old copy.
                let written = u32::try_from(known.wrote.len()).unwrap_or(u32::MAX);
                if *upto > written {
                    return Err(Refusal::Outdated(Thing::Peer(*peer)));
                }
                let (peer, upto) = (*peer, *upto);
                (upto > known.acknowledged).then_some(PeerFact::Acknowledged { peer, upto })
            }
        };
        Ok(fact.map(Fact::Peer).into_iter().collect())
    }

    /// Refused if goods may not be sent to a centre: nobody vouches for it, or it is not believed any more.
    pub(super) fn takes_goods(&self, id: PeerId) -> Result<(), Refusal> {
        let takes = self.believed_peer(id)?.belief.takes_goods();
        if takes { Ok(()) } else { Err(Refusal::NotProven(Thing::Peer(id))) }
    }

    /// A centre that was not revoked: a lost key cannot be mended by a word.
    pub(super) fn believed_peer(&self, id: PeerId) -> Result<&Peer, Refusal> {
        let known = self.peer(id).ok_or(Refusal::Unknown(Thing::Peer(id)))?;
        let is_revoked = matches!(known.belief, Belief::Revoked { .. });
        if is_revoked { Err(Refusal::Closed(Thing::Peer(id))) } else { Ok(known) }
    }

    pub(super) fn apply_to_peer(&mut self, event: &Event) {
        let Fact::Peer(fact) = &event.fact else { return };
        match fact {
            PeerFact::CardMade(own) => self.peers.own.push(*own),
            PeerFact::Met { peer, node, name, key, card } => {
                let cards = vec![(*card, event.recorded)];
                let (id, node, name, key) = (*peer, *node, *name, *key);
                let known = Peer {
                    id,
                    node,
                    name,
                    key,
                    cards,
                    belief: Belief::Unknown,
                    wrote: Vec::new(),
                    acknowledged: 0,
                    heard: BTreeMap::new(),
                    contradicted: None,
                };
                self.peers.known.insert(id, Arc::new(known));
            }
            PeerFact::CardRenewed { peer, key, card } => self.change_peer(*peer, |known| {
                known.key = *key;
                known.cards.push((*card, event.recorded));
            }),
            PeerFact::Introduced { peer, by } => {
                self.change_peer(*peer, |known| known.belief = Belief::Introduced { by: *by });
            }
            PeerFact::Verified { peer } => {
                let belief = Belief::Verified { by: event.by, day: event.recorded.day() };
                self.change_peer(*peer, |known| known.belief = belief);
            }
            PeerFact::Revoked { peer } => {
                let belief = Belief::Revoked { since: event.recorded.day() };
                self.change_peer(*peer, |known| known.belief = belief);
            }
            PeerFact::Wrote { .. }
            | PeerFact::Heard { .. }
            | PeerFact::Contradicted { .. }
            | PeerFact::Acknowledged { .. }
            | PeerFact::Recounted { .. }
            | PeerFact::TakenOver { .. } => self.apply_to_letters(fact, event),
        }
    }

    pub(super) fn change_peer(&mut self, id: PeerId, change: impl FnOnce(&mut Peer)) {
        if let Some(known) = self.peers.known.get_mut(&id) {
            change(Arc::make_mut(known));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::boxes::{BoxCode, Contents, Countersign, Handling};
    use crate::command::{Command, Counterpart};
    use crate::ids::{HubId, LotId, WordsId};
    use crate::ledger::{Account, Place};
    use crate::testkit::{Centre, units};
    use crate::time::Day;
    use crate::waybill::{CountedLine, Destination, SentLine};

    fn met(centre: &mut Centre, number: u8) -> PeerId {
        let (node, name) = (NodeId([number; 16]), WordsId([number; 16]));
        let (key, card) = (Digest([number; 32]), Digest([number + 100; 32]));
        centre.must(Command::Correspond(PeerDeed::Meet { node, name, key, card }));
        centre.book.peer_called(node).expect("just met").id
    }

    fn verify(peer: PeerId, number: u8) -> Command {
        Command::Correspond(PeerDeed::Verify { peer, key: Digest([number; 32]) })
    }

    #[test]
    fn a_card_alone_makes_nobody_believed_and_only_who_was_met_can_vouch() {
        let mut centre = Centre::new();
        let (one, other) = (met(&mut centre, 1), met(&mut centre, 2));
        assert_eq!(centre.book.peer(one).map(|peer| peer.belief), Some(Belief::Unknown));
        let vouch = Command::Correspond(PeerDeed::Introduce { peer: other, by: one });
        let no = centre.refused(vouch.clone());
        assert_eq!(no, Refusal::NotProven(Thing::Peer(one)));
        centre.must(verify(one, 1));
        centre.must(vouch);
        let belief = |centre: &Centre, id| centre.book.peer(id).expect("met").belief;
        assert_eq!(belief(&centre, other), Belief::Introduced { by: one });
        assert!(belief(&centre, other).takes_goods() && !belief(&centre, other).is_verified());
        // Who was only introduced vouches for nobody.
        let third = met(&mut centre, 3);
        let chain = Command::Correspond(PeerDeed::Introduce { peer: third, by: other });
        assert_eq!(centre.refused(chain), Refusal::NotProven(Thing::Peer(other)));
    }

    #[test]
    fn a_key_that_is_not_the_one_compared_is_not_verified() {
        let mut centre = Centre::new();
        let one = met(&mut centre, 1);
        assert_eq!(centre.refused(verify(one, 9)), Refusal::Outdated(Thing::Peer(one)));
        let (key, card) = (Digest([9; 32]), Digest([109; 32]));
        centre.must(Command::Correspond(PeerDeed::RenewCard { peer: one, key, card }));
        assert_eq!(centre.refused(verify(one, 1)), Refusal::Outdated(Thing::Peer(one)));
        centre.must(verify(one, 9));
        assert!(centre.book.peer(one).expect("met").belief.is_verified());
    }

    #[test]
    fn who_was_revoked_comes_back_by_no_word() {
        let mut centre = Centre::new();
        let one = met(&mut centre, 1);
        centre.must(verify(one, 1));
        centre.must(Command::Correspond(PeerDeed::Revoke { peer: one }));
        assert!(!centre.book.peer(one).expect("met").belief.takes_goods());
        assert_eq!(centre.refused(verify(one, 1)), Refusal::Closed(Thing::Peer(one)));
        let (key, card) = (Digest([1; 32]), Digest([77; 32]));
        let renew = Command::Correspond(PeerDeed::RenewCard { peer: one, key, card });
        assert_eq!(centre.refused(renew), Refusal::Closed(Thing::Peer(one)));
        // The same card again tells nothing new; another under the same name is no first card.
        let (node, name) = (NodeId([1; 16]), WordsId([1; 16]));
        let again = PeerDeed::Meet { node, name, key, card: Digest([101; 32]) };
        assert_eq!(centre.must(Command::Correspond(again)), []);
        let other = PeerDeed::Meet { node, name, key, card };
        assert_eq!(centre.refused(Command::Correspond(other)), Refusal::Outdated(Thing::Peer(one)));
    }

    #[test]
    fn goods_go_to_who_is_vouched_for_and_are_theirs_once_they_signed() {
        let mut centre = Centre::new();
        centre.socks(60, None);
        let (peer, lot, hub) = (met(&mut centre, 1), LotId(1), HubId(1));
        let code = BoxCode::drawn(700_001).expect("reads like no number");
        centre.must(Command::Handle { handling: Handling::MakeLabels { codes: vec![code] } });
        let contents = Contents::from([(lot, units(10))]);
        let pack = Handling::Pack { boxes: vec![code], hub, contents, grams: None };
        centre.must(Command::Handle { handling: pack });
        let to = Destination::Peer(peer);
        let lines = vec![SentLine { lot, units: units(20), need: None }];
        let send = Command::Dispatch { from: hub, to, lines, boxes: vec![code] };
        assert_eq!(centre.refused(send.clone()), Refusal::NotProven(Thing::Peer(peer)));
        centre.must(verify(peer, 1));
        centre.must(send);
        let way = centre.book.waybills().last().expect("just sent").id;
        let held = |centre: &Centre, at| centre.book.stock().held(lot, at);
        assert_eq!(held(&centre, Account::Road(way)), 30);
        // Ten came in their box, 18 loose of which one is wet: two are missing.
        centre.must(Command::ReportReceipt {
            waybill: way,
            counted: vec![CountedLine { lot, good: units(17), damaged: units(1) }],
            otherwise: Vec::new(),
            boxes: vec![code],
            signed: Countersign::Nothing,
        });
        let open = Account::Discrepancy(Place::Waybill(way));
        let all = [Account::Peer(peer), open, Account::Road(way)];
        assert_eq!(all.map(|at| held(&centre, at)), [27, 3, 0]);
        let place = Place::Waybill(way);
        let found = Counterpart::Receiver;
        centre.must(Command::SettleDiscrepancy { place, lot, with: found, words: None });
        assert_eq!(all.map(|at| held(&centre, at)), [30, 0, 0]);
        assert_eq!(centre.book.box_faults(), []);
        centre.must(Command::Correspond(PeerDeed::Revoke { peer }));
        let lines = vec![SentLine { lot, units: units(1), need: None }];
        let more = Command::Dispatch { from: hub, to, lines, boxes: Vec::new() };
        assert_eq!(centre.refused(more), Refusal::Closed(Thing::Peer(peer)));
    }

    #[test]
    fn our_own_cards_stand_in_their_sequence() {
        let mut centre = Centre::new();
        for number in [1, 2, 2] {
            let own = OwnCard { card: Digest([number; 32]), until: Day(20_900) };
            centre.must(Command::Correspond(PeerDeed::MakeCard(own)));
        }
        let cards = centre.book.own_cards().iter().map(|own| own.card.0[0]);
        assert_eq!(cards.collect::<Vec<_>>(), [1, 2]);
    }
}

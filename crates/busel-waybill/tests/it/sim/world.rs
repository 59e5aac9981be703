//! Everything around the centres: roads, thieves, a bad network, days, and the questions that are asked
//! after every step.

mod acts;

mod laws;

use std::collections::{BTreeMap, BTreeSet};

use busel_waybill::cose::Signed;
use busel_waybill::message::Message;
use busel_waybill::open::NotOpened;
use busel_waybill::receipt::Counts;
use busel_waybill::seal::{Carriage, Recipients, seal};
use busel_waybill::trust::Confided;
use busel_waybill::words::{BodyHash, MessageHash, WaybillId};

use super::dice::Dice;
use super::node::{Entry, Node};
use super::truth::Load;

/// A fault that is planted to see whether the questions find it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// Whatever receipt came last is believed.
    NoRevisionCheck,
    /// Counts are taken for what came since the last receipt.
    CountsAdded,
    /// What came too much is not booked.
    OverIgnored,
    /// What both agreed is lost is not booked.
    LossNotBooked,
    /// What came before is done again.
    ReplaysAccepted,
    /// Two messages under one number are not noticed.
    EquivocationMissed,
}

impl Fault {
    pub(super) const ALL: [Self; 6] = [
        Self::NoRevisionCheck,
        Self::CountsAdded,
        Self::OverIgnored,
        Self::LossNotBooked,
        Self::ReplaysAccepted,
        Self::EquivocationMissed,
    ];

    /// What the question says that has to find it.
    pub(super) fn found_by(self) -> &'static str {
        match self {
            Self::NoRevisionCheck | Self::CountsAdded | Self::ReplaysAccepted => {
                "the sender believes what the receiver did not sign last"
            }
            Self::OverIgnored | Self::LossNotBooked => "figures do not balance",
            Self::EquivocationMissed => "somebody said two things under one number",
        }
    }
}

/// Something under way.
#[derive(Debug, Clone)]
struct Packet {
    from: usize,
    to: usize,
    bytes: Vec<u8>,
    is_sealed: bool,
}

/// Somebody who says two things under one number, and to whom.
#[derive(Debug)]
struct Liar {
    node: Node,
    victim: usize,
    said: [Signed; 2],
}

/// What happened, to know that something did.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) sent: u64,
    pub(super) delivered: u64,
    pub(super) lost: u64,
    pub(super) replayed: u64,
    pub(super) sealed: u64,
    pub(super) crashes: u64,
    pub(super) partitions: u64,
    pub(super) new_keys: u64,
    pub(super) stolen: u64,
    pub(super) withdrawn: u64,
    pub(super) settled: u64,
    pub(super) disputed: u64,
    pub(super) closed: u64,
    pub(super) equivocations: u64,
    pub(super) revoked: u64,
}

impl Tally {
    pub(super) fn assert_eventful(&self, steps: u64) {
        let Self { sent, delivered, lost, replayed, sealed, crashes, partitions, new_keys, .. } =
            self;
        let Self { stolen, withdrawn, settled, disputed, closed, equivocations, revoked, .. } =
            self;
        let often = [*sent, *delivered, *lost, *replayed, *sealed, *closed];
        let seldom = [
            *crashes,
            *partitions,
            *new_keys,
            *stolen,
            *withdrawn,
            *settled,
            *disputed,
            *equivocations,
            *revoked,
        ];
        assert!(often.iter().all(|count| *count >= steps / 400), "{self:?}");
        assert!(seldom.iter().all(|count| *count > 0), "{self:?}");
        eprintln!("{steps} steps: {self:?}");
    }
}

/// Three centres and what is between them.
#[derive(Debug)]
pub(super) struct World {
    dice: Dice,
    today: u64,
    nodes: Vec<Node>,
    loads: Vec<Load>,
    network: Vec<Packet>,
    /// What somebody listened to and plays again.
    heard: Vec<Packet>,
    /// Pairs between which nothing goes.
    closed_roads: BTreeSet<(usize, usize)>,
    /// What each receipt said that was really signed.
    issued: BTreeMap<(WaybillId, u64), Counts>,
    /// The highest receipt that its sender has heard.
    told: BTreeMap<WaybillId, u64>,
    /// Proposals and agreements that were really signed, by whom.
    signed: BTreeSet<(WaybillId, BodyHash, usize)>,
    /// Cards on their way, for each pair in their sequence.
    cards: BTreeMap<(usize, usize), Vec<busel_waybill::trust::SignedCard>>,
    liar: Option<Liar>,
    liars: u8,
    fault: Option<Fault>,
    is_kind: bool,
    pub(super) tally: Tally,
}

impl World {
    pub(super) fn new(seed: u64, fault: Option<Fault>) -> Self {
        let today = 20_781;
        let mut nodes: Vec<_> = (1..=3).map(|number| Node::new(number, today)).collect();
        for one in 0..nodes.len() {
            nodes[one].fault = fault;
            for other in (0..nodes.len()).filter(|other| *other != one) {
                let (card, node) = (nodes[other].card.clone(), nodes[other].me);
                let now = nodes[one].today(today);
                nodes[one].commit(Entry::Card(card, now));
                nodes[one].commit(Entry::Verified(node, now));
            }
        }
        Self {
            dice: Dice::new(seed),
            today,
            nodes,
            loads: Vec::new(),
            network: Vec::new(),
            heard: Vec::new(),
            closed_roads: BTreeSet::new(),
            issued: BTreeMap::new(),
            told: BTreeMap::new(),
            signed: BTreeSet::new(),
            cards: BTreeMap::new(),
            liar: None,
            liars: 0,
            fault,
            is_kind: false,
            tally: Tally::default(),
        }
    }

    /// Lives so many steps.
    pub(super) fn live(&mut self, steps: u64) -> Result<(), String> {
        for step in 0..steps {
            self.step();
            self.every_law().map_err(|broken| format!("step {step}: {broken}"))?;
        }
        Ok(())
    }

    /// Lets everything arrive that was said, and asks whether both sides see the same.
    pub(super) fn rest(&mut self) -> Result<Tally, String> {
        self.is_kind = true;
        self.closed_roads.clear();
        for pair in self.cards.keys().copied().collect::<Vec<_>>() {
            self.hand_over_cards(pair.0, pair.1);
        }
        for load in 0..self.loads.len() {
            self.tell_receipt(load);
        }
        for _ in 0..40 {
            for (from, to) in self.pairs() {
                self.send_again(from, to, usize::MAX);
                self.send_ack(to, from);
            }
            while !self.network.is_empty() {
                self.deliver();
            }
        }
        self.every_law()?;
        self.both_sides_see_the_same()?;
        Ok(std::mem::take(&mut self.tally))
    }

    fn pairs(&self) -> Vec<(usize, usize)> {
        let nodes = 0..self.nodes.len();
        nodes
            .clone()
            .flat_map(|one| nodes.clone().map(move |other| (one, other)))
            .filter(|(one, other)| one != other)
            .collect()
    }

    /// Puts what is signed on its way, sealed now and then.
    fn post(&mut self, from: usize, to: usize, signed: &Signed) {
        if self.network.len() > 300 {
            let lost = self.dice.index(self.network.len());
            self.network.swap_remove(lost);
            self.tally.lost += 1;
        }
        let day = self.nodes[from].today(self.today);
        let peer = self.nodes[from].state.peers.get(self.nodes[to].me);
        let receiver = peer.and_then(|peer| peer.recipient(day, Confided::Goods));
        let archive = self.nodes[from].card.card().epochs.as_slice()[0].recipient();
        let is_sealed = self.dice.one_in(12);
        let sealed = receiver.filter(|_| is_sealed).map(|receiver| {
            seal(signed, Recipients { receiver, archive }, Carriage::File).expect("small")
        });
        self.tally.sealed += u64::from(sealed.is_some());
        let is_sealed = sealed.is_some();
        let bytes = sealed.unwrap_or_else(|| signed.bytes().to_vec());
        self.network.push(Packet { from, to, bytes, is_sealed });
    }

    /// Writes down what a centre said, and sends it; a crash in between loses nothing, and one before
    /// means that it was never said.
    fn say(&mut self, from: usize, to: usize, message: &Message) -> Option<MessageHash> {
        let signed = Signed::new(message, &self.nodes[from].key);
        if self.dice.one_in(700) && !self.is_kind {
            self.crash(from);
            return None;
        }
        let node = self.nodes[to].me;
        self.nodes[from].commit(Entry::Sent(node, signed.clone()));
        self.tally.sent += 1;
        if let Message::Settle(settle) = message {
            let body = match settle.word {
                busel_waybill::settle::Word::Proposal(_) => {
                    busel_waybill::codec::body_hash(signed.body())
                }
                busel_waybill::settle::Word::Agreement(body) => body,
            };
            self.signed.insert((settle.heading.id, body, from));
        }
        if self.dice.one_in(700) && !self.is_kind {
            self.crash(from);
        } else {
            self.post(from, to, &signed);
        }
        Some(signed.hash())
    }

    fn crash(&mut self, node: usize) {
        self.nodes[node].crash();
        self.tally.crashes += 1;
    }

    /// Everything that waits, once more.
    fn send_again(&mut self, from: usize, to: usize, most: usize) {
        let state = &self.nodes[from].state;
        let Some(outgoing) = state.outgoing.get(&self.nodes[to].me) else { return };
        let waiting = outgoing.waiting().take(most);
        let again: Vec<_> = waiting.map(|(_, hash)| state.outbox[&hash].clone()).collect();
        for signed in again {
            self.post(from, to, &signed);
        }
    }

    fn send_ack(&mut self, from: usize, to: usize) {
        let ack = self.nodes[from].ack(self.nodes[to].me, self.today);
        self.post(from, to, &ack);
    }

    /// One packet of those under way, whichever.
    fn deliver(&mut self) {
        if self.network.is_empty() {
            return;
        }
        let at = self.dice.index(self.network.len());
        let packet = self.network.swap_remove(at);
        if self.closed_roads.contains(&(packet.from, packet.to)) {
            self.network.push(packet);
            return;
        }
        if !self.is_kind && self.dice.percent(20) {
            self.tally.lost += 1;
            return;
        }
        if !self.is_kind && self.dice.percent(10) {
            self.network.push(packet.clone());
        }
        if self.heard.len() < 400 {
            self.heard.push(packet.clone());
        } else {
            let at = self.dice.index(self.heard.len());
            self.heard[at] = packet.clone();
        }
        self.arrive(&packet);
    }

    fn arrive(&mut self, packet: &Packet) {
        let opened = self.nodes[packet.to].open(&packet.bytes, packet.is_sealed, self.today);
        let opened = match opened {
            Ok(opened) => opened,
            // A secret that was destroyed with its epoch, or a key that was replaced long ago.
            Err(NotOpened::NotForUs | NotOpened::Replaced) => return,
            Err(why) => panic!("what one of ours signed is not opened: {why}"),
        };
        if self.dice.one_in(900) && !self.is_kind {
            self.crash(packet.to);
            return;
        }
        self.tally.delivered += 1;
        let now = self.nodes[packet.to].today(self.today);
        let message = opened.received.message().clone();
        self.nodes[packet.to].commit(Entry::Came(opened, now));
        if let Message::Receipt(receipt) = message {
            let told = self.told.entry(receipt.heading.id).or_default();
            *told = receipt.revision.get().max(*told);
        }
        if self.dice.one_in(900) && !self.is_kind {
            self.crash(packet.to);
        } else if self.dice.percent(30) {
            self.send_ack(packet.to, packet.from);
        }
    }

    fn hand_over_cards(&mut self, from: usize, to: usize) {
        for card in self.cards.remove(&(from, to)).unwrap_or_default() {
            let now = self.nodes[to].today(self.today);
            self.nodes[to].commit(Entry::Card(card, now));
        }
    }
}

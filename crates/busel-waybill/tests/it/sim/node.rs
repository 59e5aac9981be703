//! A centre of the simulation: what it knows, what of that is durable, and how it comes back.
//!
//! Everything it knows changes in `State::apply`, from an entry that is durable; a crash is a state
//! thrown away and all entries applied again.

use std::collections::{BTreeMap, BTreeSet};

use busel_waybill::ack::Ack;
use busel_waybill::card::{Card, Epoch, Epochs, Inboxes};
use busel_waybill::channel::{Arrival, Incoming, Outgoing};
use busel_waybill::consignment::{Consignment, Told};
use busel_waybill::cose::{Signed, SigningKey};
use busel_waybill::extras::Extras;
use busel_waybill::heading::{Chain, Heading};
use busel_waybill::message::Message;
use busel_waybill::open::{NotOpened, Opened, Opener};
use busel_waybill::receipt::{Count, Counts, Receipt};
use busel_waybill::seal::{Secret, Secrets};
use busel_waybill::trust::{Peers, SignedCard};
use busel_waybill::words::{
    AckCode, Amount, Day, MessageHash, NodeId, NodeName, Revision, Seq, WaybillId,
};

use super::world::Fault;

pub(super) fn day(day: u64) -> Day {
    Day::new(day).expect("a day")
}

pub(super) fn amount(amount: u64) -> Amount {
    Amount::new(amount).expect("an amount")
}

/// What is written down before anything follows from it.
#[derive(Debug, Clone)]
pub(super) enum Entry {
    /// We told somebody.
    Sent(NodeId, Signed),
    /// Somebody told us, opened and believed on that day.
    Came(Opened, Day),
    /// A card, ours or another's.
    Card(SignedCard, Day),
    /// Seen face to face.
    Verified(NodeId, Day),
    /// A key that is not to be believed any more.
    Revoked(Signed, Day),
    /// A waybill that is over.
    Over(WaybillId),
}

/// All that a centre knows.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct State {
    pub(super) peers: Peers,
    pub(super) outgoing: BTreeMap<NodeId, Outgoing>,
    pub(super) incoming: BTreeMap<NodeId, Incoming>,
    pub(super) outbox: BTreeMap<MessageHash, Signed>,
    /// Everything that came, by its name: what evidence is made of.
    pub(super) archive: BTreeSet<MessageHash>,
    pub(super) consignments: BTreeMap<WaybillId, Consignment>,
    /// Slips that came to us as a carrier.
    pub(super) slips: BTreeMap<WaybillId, MessageHash>,
    /// What came before its waybill did.
    early: BTreeMap<WaybillId, Vec<(Message, Signed)>>,
    over: BTreeSet<WaybillId>,
}

impl State {
    fn apply(&mut self, me: NodeId, entry: &Entry, fault: Option<Fault>) {
        match entry {
            Entry::Card(card, today) => self.peers.meet(card.clone(), *today).expect("it follows"),
            Entry::Verified(node, today) => {
                let key = self.peers.get(*node).expect("it is known").card().key;
                self.peers.verify(*node, key, 1, *today).expect("its own key");
            }
            Entry::Revoked(signed, today) => {
                self.peers.revoke(signed, *today).expect("its own key");
            }
            Entry::Over(id) => {
                self.consignments.remove(id);
                self.early.remove(id);
                self.slips.remove(id);
                self.over.insert(*id);
            }
            Entry::Sent(to, signed) => {
                let received = busel_waybill::codec::decode(signed.body()).expect("own bytes");
                let message = received.message().clone();
                let heading = message.heading().expect("in the chain");
                let outgoing = self.outgoing.entry(*to).or_default();
                outgoing.sent(heading.chain, signed.hash()).expect("the next one");
                self.outbox.insert(signed.hash(), signed.clone());
                self.hear(me, message, signed, heading.day, fault);
            }
            Entry::Came(opened, today) => self.came(me, opened, *today, fault),
        }
    }

    fn came(&mut self, me: NodeId, opened: &Opened, today: Day, fault: Option<Fault>) {
        let message = opened.received.message().clone();
        self.archive.insert(opened.hash());
        if let Message::Ack(ack) = &message {
            let outgoing = self.outgoing.entry(opened.from).or_default();
            outgoing.acknowledged(ack).expect("nobody restores an old copy here");
            let waiting: BTreeSet<_> =
                self.outgoing.values().flat_map(Outgoing::waiting).map(|(_, hash)| hash).collect();
            self.outbox.retain(|hash, _| waiting.contains(hash));
            return;
        }
        let Some(heading) = message.heading() else { return };
        let incoming = self.incoming.entry(opened.from).or_default();
        let before = (fault == Some(Fault::EquivocationMissed)).then(|| incoming.clone());
        match incoming.arrives(heading.chain, opened.hash()) {
            Arrival::New => self.hear(me, message, &opened.signed, today, fault),
            Arrival::Again if fault == Some(Fault::ReplaysAccepted) => {
                self.hear_old_receipt(message, today);
            }
            Arrival::Equivocation(_) if fault == Some(Fault::EquivocationMissed) => {
                *incoming = before.expect("it is kept where that is the fault");
            }
            Arrival::Again | Arrival::Equivocation(_) | Arrival::Frozen => {}
        }
    }

    fn hear(
        &mut self,
        me: NodeId,
        message: Message,
        signed: &Signed,
        today: Day,
        fault: Option<Fault>,
    ) {
        let heading = message.heading().expect("in the chain");
        if self.over.contains(&heading.id) {
            return;
        }
        if let Message::Waybill(waybill) = &message {
            let consignment = Consignment::new(waybill.clone(), signed.hash());
            let is_new = !self.consignments.contains_key(&heading.id);
            assert!(is_new || heading.from != me, "ids are not thrown twice");
            if is_new {
                self.consignments.insert(heading.id, consignment);
            }
            for (message, signed) in self.early.remove(&heading.id).unwrap_or_default() {
                self.hear(me, message, &signed, today, fault);
            }
            return;
        }
        if let Message::Slip(_) = &message
            && heading.to == me
        {
            self.slips.insert(heading.id, signed.hash());
            return;
        }
        let Some(consignment) = self.consignments.get_mut(&heading.id) else {
            // The carrier has no consignment, and hears of none but its own accept.
            if heading.from != me {
                self.early.entry(heading.id).or_default().push((message, signed.clone()));
            }
            return;
        };
        let is_sender = consignment.waybill().heading.from == me;
        match (fault, &message) {
            (Some(Fault::NoRevisionCheck), Message::Receipt(receipt))
                if is_sender && consignment.revision() >= Some(receipt.revision) =>
            {
                self.hear_old_receipt(message, today);
            }
            (Some(Fault::CountsAdded), Message::Receipt(receipt)) if is_sender => {
                let added = added(consignment, receipt, today);
                let _kept = consignment
                    .hear(Told { message: &added, ..Told::new(&message, signed) }, today);
            }
            _ => {
                let _heard_or_odd = consignment.hear(Told::new(&message, signed), today);
            }
        }
    }

    /// What a program would do that believes whatever came last.
    fn hear_old_receipt(&mut self, message: Message, today: Day) {
        let Message::Receipt(mut receipt) = message else { return };
        let Some(consignment) = self.consignments.get_mut(&receipt.heading.id) else { return };
        let known = consignment.revision().map_or(0, Revision::get);
        receipt.revision = Revision::new(known + 1).expect("few");
        let mut name = [0xee; 32];
        name[..8].copy_from_slice(&known.to_be_bytes());
        let message = Message::Receipt(receipt);
        let told = Told {
            message: &message,
            hash: MessageHash(name),
            body: busel_waybill::codec::body_hash(&name),
        };
        let _heard = consignment.hear(told, today);
    }
}

/// A receipt as one would read it who takes counts for what came since the last one.
fn added(consignment: &Consignment, receipt: &Receipt, today: Day) -> Message {
    let counts = receipt.counts.as_slice().iter().map(|count| {
        let known = consignment.figures(count.line, today).unwrap_or_default();
        Count {
            line: count.line,
            good: amount(count.good.get() + known.good),
            damaged: amount(count.damaged.get() + known.damaged),
        }
    });
    let counts = Counts::new(counts.collect()).expect("the same lines");
    Message::Receipt(Receipt { counts, ..receipt.clone() })
}

/// A centre.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) number: u8,
    pub(super) me: NodeId,
    pub(super) key: SigningKey,
    generation: u8,
    pub(super) card: SignedCard,
    pub(super) secrets: Secrets,
    pub(super) skew: u64,
    pub(super) state: State,
    /// The state as it was once, and what was written down since.
    snapshot: State,
    entries: Vec<Entry>,
    pub(super) fault: Option<Fault>,
}

impl Node {
    pub(super) fn new(number: u8, today: u64) -> Self {
        let key = SigningKey::of(&seed(number, 0, 0));
        let me = key.public().node();
        let card = card(number, me, &key, Chain::FIRST, today);
        let card = SignedCard::new(Signed::new(&Message::Card(card), &key), None).expect("own");
        let (state, snapshot) = (State::default(), State::default());
        let mut node = Self {
            number,
            me,
            key,
            generation: 0,
            card,
            secrets: Secrets::default(),
            skew: u64::from(number % 3),
            state,
            snapshot,
            entries: Vec::new(),
            fault: None,
        };
        node.keep_secrets();
        node
    }

    /// The secrets of the epochs on the card, beside those that are kept still.
    fn keep_secrets(&mut self) {
        for epoch in self.card.card().epochs.as_slice() {
            let secret = Secret::of(&seed(self.number, 1, epoch.first().get()));
            self.secrets.keep(*epoch, secret).expect("its own");
        }
    }

    /// The next card: epochs from today on, and another signing key now and then.
    pub(super) fn rotate(&mut self, today: u64, has_new_key: bool) -> SignedCard {
        let old = std::mem::replace(&mut self.key, SigningKey::of(&seed(self.number, 0, 0)));
        self.generation += u8::from(has_new_key);
        self.key = SigningKey::of(&seed(self.number, 0, self.generation.into()));
        let before = &self.card;
        let seq = Seq::new(before.card().chain.seq().get() + 1).expect("few cards");
        let chain = Chain::new(seq, before.own().hash()).expect("a later one");
        let card = card(self.number, self.me, &self.key, chain, today);
        let own = Signed::new(&Message::Card(card), &self.key);
        let old = has_new_key.then(|| own.countersign(&old));
        self.card = SignedCard::new(own, old).expect("its own");
        self.secrets.destroy_old(day(today));
        self.secrets = Secrets::default();
        self.keep_secrets();
        self.card.clone()
    }

    pub(super) fn today(&self, today: u64) -> Day {
        day(today + self.skew)
    }

    pub(super) fn heading(&self, id: WaybillId, to: NodeId, today: u64) -> Heading {
        let next = self.state.outgoing.get(&to).map_or(Ok(Chain::FIRST), Outgoing::next);
        let chain = next.expect("numbers are left");
        Heading { id, chain, from: self.me, to, day: self.today(today) }
    }

    pub(super) fn ack(&self, to: NodeId, today: u64) -> Signed {
        let told = self.state.incoming.get(&to).map(Incoming::told);
        let (upto, gaps) = told.unwrap_or_else(|| Incoming::default().told());
        let (from, day) = (self.me, self.today(today));
        let code = AckCode::Fine;
        let ack = Ack { from, to, day, upto, gaps, code, extras: Extras::default() };
        Signed::new(&Message::Ack(ack), &self.key)
    }

    pub(super) fn open(
        &self,
        bytes: &[u8],
        is_sealed: bool,
        today: u64,
    ) -> Result<Opened, NotOpened> {
        let opener = Opener {
            me: self.me,
            secrets: &self.secrets,
            peers: &self.state.peers,
            today: self.today(today),
        };
        if is_sealed { opener.open(bytes) } else { opener.open_signed(bytes) }
    }

    /// Writes an entry down, and only then believes it.
    pub(super) fn commit(&mut self, entry: Entry) {
        self.state.apply(self.me, &entry, self.fault);
        self.entries.push(entry);
        if self.entries.len() == 4_000 {
            self.snapshot = self.state.clone();
            self.entries.clear();
        }
    }

    /// Loses everything that is not durable, and comes back.
    pub(super) fn crash(&mut self) {
        let before = std::mem::replace(&mut self.state, self.snapshot.clone());
        for entry in &self.entries {
            self.state.apply(self.me, entry, self.fault);
        }
        assert!(self.state == before, "what was durable is not what was known");
    }
}

/// Thirty-two bytes that nobody else has.
fn seed(number: u8, kind: u8, at: u64) -> [u8; 32] {
    let mut seed = [number; 32];
    seed[1] = kind;
    seed[24..].copy_from_slice(&at.to_be_bytes());
    seed
}

fn card(number: u8, node: NodeId, key: &SigningKey, chain: Chain, today: u64) -> Card {
    let epochs = (0..4).map(|at| {
        let first = (today / 30 + at) * 30;
        let secret = Secret::of(&seed(number, 1, first));
        Epoch::new(day(first), day(first + 29), secret.recipient()).expect("a month")
    });
    Card {
        chain,
        node,
        day: day(today),
        name: NodeName::new(&format!("Centre {number}")).expect("a name"),
        key: key.public(),
        epochs: Epochs::new(epochs.collect()).expect("rising"),
        inboxes: Inboxes::default(),
        extras: Extras::default(),
    }
}

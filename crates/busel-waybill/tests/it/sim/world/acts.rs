//! What can happen in one step.

use busel_waybill::card::Revocation;
use busel_waybill::consignment::Standing;
use busel_waybill::cose::Signed;
use busel_waybill::extras::Extras;
use busel_waybill::message::Message;
use busel_waybill::receipt::{Count, Counts, Receipt};
use busel_waybill::settle::{Cancel, Settle, Term, Terms, Word};
use busel_waybill::slip::{Accept, Cargo, Chapters, Slip};
use busel_waybill::waybill::{Line, Lines, Seals, Waybill};
use busel_waybill::words::{
    CancelReason, Condition, Hazards, ItemCode, ItemName, LineNumber, NodeId, PlaceCode, Quantity,
    Revision, Salt, SettleReason, Unit, WaybillId,
};

use super::super::node::{Entry, Node, amount};
use super::super::truth::{LineTruth, Load};
use super::{Liar, World};

/// As many waybills live at once.
const LOADS_MAX: usize = 10;

/// So many liars are met in one life; each is remembered for ever.
const LIARS_MAX: u8 = 60;

pub(super) fn line_number(at: usize) -> LineNumber {
    LineNumber::new(u64::try_from(at).expect("few") + 1).expect("a number")
}

impl World {
    pub(super) fn step(&mut self) {
        match self.dice.below(100) {
            0..=49 => self.deliver(),
            50..=57 => {
                let pairs = self.pairs();
                let (from, to) = pairs[self.dice.index(pairs.len())];
                self.send_again(from, to, 6);
                self.send_ack(to, from);
            }
            58..=61 => self.pack(),
            62..=66 => self.with_a_load(Self::depart),
            67 => self.with_a_load(Self::steal),
            68..=75 => self.with_a_load(Self::unload),
            76..=81 => self.with_a_load(Self::tell_receipt),
            82..=85 => self.with_a_load(Self::propose),
            86..=90 => self.with_a_load(Self::agree),
            91 => self.with_a_load(Self::cancel),
            92 => self.with_a_load(Self::bring_back),
            93 => self.play_again(),
            94 => self.close_or_open_a_road(),
            95 => self.lie(),
            _ => self.next_day(),
        }
    }

    fn with_a_load(&mut self, act: fn(&mut Self, usize)) {
        if !self.loads.is_empty() {
            let at = self.dice.index(self.loads.len());
            act(self, at);
        }
    }

    fn pack(&mut self) {
        if self.loads.len() >= LOADS_MAX {
            return;
        }
        let sender = self.dice.index(3);
        let receiver = (sender + 1 + self.dice.index(2)) % 3;
        let carrier = 3 - sender - receiver;
        let count = 1 + self.dice.up_to(2);
        let lines: Vec<_> = (0..count)
            .map(|_| {
                let sent = 1 + self.dice.below(200);
                // Somebody counts wrongly while packing.
                let is_wrong = self.dice.percent(10);
                let packed =
                    if is_wrong { sent + 4 - self.dice.up_to(8.min(sent + 4)) } else { sent };
                LineTruth::of(sent, packed)
            })
            .collect();
        let id = WaybillId(self.dice.bytes());
        let to = self.nodes[receiver].me;
        let (salt, slip_to) = (Salt(self.dice.bytes()), self.nodes[carrier].me);
        let cargo = Cargo {
            next: PlaceCode::new("DELTA-4").expect("a code"),
            seals: Seals::default(),
            boxes: None,
            grams: None,
            room: None,
            hazards: Hazards::default(),
            chapters: Chapters::default(),
        };
        let heading = self.nodes[sender].heading(id, slip_to, self.today);
        let slip = Slip { heading, cargo, salt, extras: Extras::default() };
        let waybill = Message::Waybill(Waybill {
            heading: self.nodes[sender].heading(id, to, self.today),
            carrier: Some(slip_to),
            place: slip.cargo.next.clone(),
            seals: Seals::default(),
            note: None,
            lines: Lines::new((0..).zip(&lines).map(|(at, line)| paper(at, line.sent)).collect())
                .expect("few"),
            window: None,
            slip: Some(slip.commitment()),
            extras: Extras::default(),
        });
        if self.say(sender, receiver, &waybill).is_none() {
            return;
        }
        self.loads.push(Load {
            id,
            sender,
            receiver,
            carrier,
            lines,
            departed: false,
            emptied: false,
            revision: 0,
            is_told: true,
            idle: 0,
        });
        self.say(sender, carrier, &Message::Slip(slip));
    }

    fn depart(&mut self, at: usize) {
        let Load { id, sender, carrier, departed, .. } = self.loads[at];
        let slip = self.nodes[carrier].state.slips.get(&id).copied();
        if departed {
            return;
        }
        let Some(slip) = slip else { return };
        self.loads[at].departed = true;
        let to = self.nodes[sender].me;
        let accept = Message::Accept(Accept {
            heading: self.nodes[carrier].heading(id, to, self.today),
            slip,
            seals: Seals::default(),
            boxes: None,
            condition: Condition::Whole,
            extras: Extras::default(),
        });
        self.say(carrier, sender, &accept);
    }

    fn steal(&mut self, at: usize) {
        let line = self.dice.index(self.loads[at].lines.len());
        let line = &mut self.loads[at].lines[line];
        let stolen = self.dice.up_to(line.aboard.min(9));
        line.aboard -= stolen;
        line.stolen += stolen;
        self.tally.stolen += stolen;
    }

    fn unload(&mut self, at: usize) {
        let Load { departed, emptied, .. } = self.loads[at];
        if !departed {
            return;
        }
        let before: Vec<_> = self.loads[at].lines.iter().map(|line| line.counted()).collect();
        for line in 0..self.loads[at].lines.len() {
            let line = &mut self.loads[at].lines[line];
            // What stood behind something is found; now and then something stands there again.
            line.good += std::mem::take(&mut line.hidden);
            let most = if emptied { 0 } else { line.aboard };
            let unloaded = if self.dice.one_in(3) { self.dice.up_to(most) } else { most };
            let damaged = if self.dice.one_in(6) { self.dice.up_to(unloaded.min(5)) } else { 0 };
            let hidden =
                if self.dice.one_in(8) { self.dice.up_to((unloaded - damaged).min(3)) } else { 0 };
            line.aboard -= unloaded;
            line.damaged += damaged;
            line.hidden += hidden;
            line.good += unloaded - damaged - hidden;
        }
        let is_last = self.dice.one_in(2) && !emptied;
        let load = &mut self.loads[at];
        let counted: Vec<_> = load.lines.iter().map(|line| line.counted()).collect();
        load.is_told &= before == counted && !is_last;
        load.emptied |= is_last;
    }

    /// The receiver says all that was counted, if there is something new to say.
    pub(super) fn tell_receipt(&mut self, at: usize) {
        let load = self.loads[at].clone();
        let state = &self.nodes[load.receiver].state;
        let Some(consignment) = state.consignments.get(&load.id).filter(|_| !load.is_told) else {
            return;
        };
        let waybill = consignment.hash();
        let counts = (0..).zip(&load.lines).map(|(at, line)| Count {
            line: line_number(at),
            good: amount(line.good),
            damaged: amount(line.damaged),
        });
        let counts = Counts::new(counts.collect()).expect("rising");
        let revision = load.revision + 1;
        let to = self.nodes[load.sender].me;
        let receipt = Message::Receipt(Receipt {
            heading: self.nodes[load.receiver].heading(load.id, to, self.today),
            waybill,
            revision: Revision::new(revision).expect("few"),
            is_final: load.emptied,
            counts: counts.clone(),
            extras: Extras::default(),
        });
        if self.say(load.receiver, load.sender, &receipt).is_some() {
            self.issued.insert((load.id, revision), counts);
            self.loads[at].revision = revision;
            self.loads[at].is_told = true;
        }
    }

    /// Either side proposes what to write down of a difference.
    fn propose(&mut self, at: usize) {
        let load = self.loads[at].clone();
        let is_sender = self.dice.one_in(2);
        let (by, to) =
            if is_sender { (load.sender, load.receiver) } else { (load.receiver, load.sender) };
        let today = self.nodes[by].today(self.today);
        let Some(consignment) = self.nodes[by].state.consignments.get(&load.id) else { return };
        let differs =
            [Standing::Differs, Standing::Disputed].contains(&consignment.standing(today));
        let is_proposed = consignment.proposals_to(self.nodes[to].me).next().is_some();
        if is_proposed || !differs && !consignment.is_wished_back() {
            return;
        }
        let terms = (0..).zip(&load.lines).map(|(at, line)| {
            let known = consignment.figures(line_number(at), today).expect("a line");
            let explained = known.good + known.damaged + line.back;
            Term {
                line: line_number(at),
                lost: amount(known.sent.saturating_sub(explained)),
                damaged: amount(known.damaged),
                over: amount(explained.saturating_sub(known.sent)),
                returned: amount(line.back),
                reason: SettleReason::Unknown,
            }
        });
        let word = Word::Proposal(Terms::new(terms.collect()).expect("rising"));
        self.settle(load.id, by, to, word);
    }

    fn agree(&mut self, at: usize) {
        let Load { id, sender, receiver, .. } = self.loads[at];
        for (by, to) in [(sender, receiver), (receiver, sender)] {
            let Some(consignment) = self.nodes[by].state.consignments.get(&id) else { continue };
            if consignment.settled().is_some() {
                continue;
            }
            let proposal = consignment.proposals_to(self.nodes[by].me).next().map(|(body, _)| body);
            // Some never agree.
            if let Some(proposal) = proposal.filter(|_| id.0[0] % 5 != 0) {
                self.settle(id, by, to, Word::Agreement(proposal));
            }
        }
    }

    fn settle(&mut self, id: WaybillId, by: usize, to: usize, word: Word) {
        let about = self.nodes[by].state.consignments[&id].about();
        let heading = self.nodes[by].heading(id, self.nodes[to].me, self.today);
        let settle = Settle { heading, about, word, extras: Extras::default() };
        self.say(by, to, &Message::Settle(settle));
    }

    fn cancel(&mut self, at: usize) {
        let Load { id, sender, receiver, .. } = self.loads[at];
        let Some(consignment) = self.nodes[sender].state.consignments.get(&id) else { return };
        let cancel = Cancel {
            heading: self.nodes[sender].heading(id, self.nodes[receiver].me, self.today),
            waybill: consignment.hash(),
            reason: CancelReason::NoVehicle,
            extras: Extras::default(),
        };
        self.say(sender, receiver, &Message::Cancel(cancel));
    }

    /// What is still aboard after the receiver took what they took goes home.
    fn bring_back(&mut self, at: usize) {
        if self.loads[at].emptied {
            for line in &mut self.loads[at].lines {
                line.back += std::mem::take(&mut line.aboard);
            }
        }
    }

    fn play_again(&mut self) {
        if self.heard.is_empty() {
            return;
        }
        for _ in 0..3 {
            let at = self.dice.index(self.heard.len());
            self.network.push(self.heard[at].clone());
            self.tally.replayed += 1;
        }
    }

    fn close_or_open_a_road(&mut self) {
        let pairs = self.pairs();
        let pair = pairs[self.dice.index(pairs.len())];
        if self.closed_roads.is_empty() && self.dice.one_in(3) {
            self.closed_roads.insert(pair);
            self.closed_roads.insert((pair.1, pair.0));
            self.tally.partitions += 1;
        } else {
            self.closed_roads.clear();
        }
        if !self.closed_roads.contains(&pair) {
            self.hand_over_cards(pair.0, pair.1);
        }
    }

    fn next_day(&mut self) {
        self.today += 1;
        if self.today % 90 < 3 {
            let node = usize::try_from(self.today % 90).expect("few");
            let has_new_key = self.dice.one_in(2);
            self.tally.new_keys += u64::from(has_new_key);
            let card = self.nodes[node].rotate(self.today, has_new_key);
            for other in (0..self.nodes.len()).filter(|other| *other != node) {
                self.cards.entry((node, other)).or_default().push(card.clone());
                // What is signed by the new key would be nobody's until the card is there.
                self.hand_over_cards(node, other);
            }
        }
        self.retire();
    }

    /// Somebody with a good name says two things under one number.
    fn lie(&mut self) {
        if let Some(Liar { said, victim, .. }) = &self.liar {
            let (victim, which) = (*victim, said[self.dice.index(2)].clone());
            let came =
                said.iter().all(|said| self.nodes[victim].state.archive.contains(&said.hash()));
            if came {
                self.revoke_the_liar();
                return;
            }
            let opened = self.nodes[victim].open(which.bytes(), false, self.today);
            let now = self.nodes[victim].today(self.today);
            if self.dice.percent(80) {
                self.nodes[victim].commit(Entry::Came(opened.expect("it is believed"), now));
            }
            return;
        }
        if self.liars == LIARS_MAX {
            return;
        }
        self.liars += 1;
        let node = Node::new(100 + self.liars, self.today);
        let victim = self.dice.index(3);
        let now = self.nodes[victim].today(self.today);
        self.nodes[victim].commit(Entry::Card(node.card.clone(), now));
        self.nodes[victim].commit(Entry::Verified(node.me, now));
        let (id, to) = (WaybillId(self.dice.bytes()), self.nodes[victim].me);
        let said = [5, 50].map(|sent| self.lie_of(&node, id, to, sent));
        self.liar = Some(Liar { node, victim, said });
    }

    fn lie_of(&self, node: &Node, id: WaybillId, to: NodeId, sent: u64) -> Signed {
        let waybill = Waybill {
            heading: node.heading(id, to, self.today),
            carrier: None,
            place: PlaceCode::new("DELTA-4").expect("a code"),
            seals: Seals::default(),
            note: None,
            lines: Lines::new(vec![paper(0, sent)]).expect("one"),
            window: None,
            slip: None,
            extras: Extras::default(),
        };
        Signed::new(&Message::Waybill(waybill), &node.key)
    }

    fn revoke_the_liar(&mut self) {
        let Some(Liar { node, victim, said }) = self.liar.take() else { return };
        let revocation =
            Revocation { node: node.me, key: node.key.public().id(), extras: Extras::default() };
        let revocation = Signed::new(&Message::Revocation(revocation), &node.key);
        let now = self.nodes[victim].today(self.today);
        self.nodes[victim].commit(Entry::Revoked(revocation, now));
        let again = self.nodes[victim].open(said[0].bytes(), false, self.today);
        assert_eq!(again.map(|_| ()), Err(busel_waybill::open::NotOpened::Revoked));
        self.tally.revoked += 1;
    }
}

/// A line of a waybill.
fn paper(at: usize, sent: u64) -> Line {
    Line {
        number: line_number(at),
        code: ItemCode::new("BOOTS-43").expect("a code"),
        name: ItemName::new("Boots, EU 43").expect("a name"),
        quantity: Quantity::new(sent).expect("a quantity"),
        unit: Unit::Pair,
        boxes: None,
        grams: None,
        expiry: None,
        lot: None,
    }
}

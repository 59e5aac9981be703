//! Centres that the tests of this crate are made of: their keys, their cards, a waybill between two.

use crate::card::{Card, Epoch, Epochs, Inboxes, Revocation};
use crate::cose::{Signed, SigningKey};
use crate::extras::Extras;
use crate::heading::{Chain, Heading};
use crate::message::Message;
use crate::seal::{Recipients, Secret, Secrets};
use crate::trust::{Peers, SignedCard};
use crate::waybill::{Line, Lines, Seals, Waybill};
use crate::words::{
    Day, ItemCode, ItemName, LineNumber, NodeId, NodeName, PlaceCode, Quantity, RecipientKey, Unit,
    WaybillId,
};

/// The day it is in tests.
pub(crate) const TODAY: u64 = 20_781;

pub(crate) fn day(day: u64) -> Day {
    Day::new(day).expect("a day")
}

/// A centre with its secrets; everything follows from its number.
#[derive(Debug)]
pub(crate) struct Centre {
    pub(crate) number: u8,
    pub(crate) node: NodeId,
    pub(crate) key: SigningKey,
    pub(crate) card: SignedCard,
}

impl Centre {
    pub(crate) fn new(number: u8) -> Self {
        let key = SigningKey::of(&[number; 32]);
        let card = card(number, &key, Chain::FIRST, key.public().node());
        let own = Signed::new(&Message::Card(card), &key);
        let card = SignedCard::new(own, None).expect("its own card");
        Self { number, node: key.public().node(), key, card }
    }

    /// The same centre with another key, its next card signed by `signers`.
    pub(crate) fn next_card(&self, key: &SigningKey, old: Option<&SigningKey>) -> SignedCard {
        let before = self.card.own().hash();
        let chain = Chain::new(crate::words::Seq::new(2).expect("two"), before).expect("a hash");
        let own = Signed::new(&Message::Card(card(self.number, key, chain, self.node)), key);
        let old = old.map(|old| Signed::of_body(own.body(), old));
        SignedCard::new(own, old).expect("its own card")
    }

    pub(crate) fn secrets(&self) -> Secrets {
        let mut secrets = Secrets::default();
        for (at, epoch) in (0..).zip(self.card.card().epochs.as_slice()) {
            secrets.keep(*epoch, secret(self.number, at)).expect("the secret of its epoch");
        }
        secrets
    }

    pub(crate) fn recipient(&self) -> RecipientKey {
        self.card.card().epochs.on(day(TODAY)).expect("an epoch").recipient()
    }

    pub(crate) fn sealing_to(&self, other: &Self) -> Recipients {
        Recipients { receiver: other.recipient(), archive: self.recipient() }
    }

    pub(crate) fn revocation(&self) -> Signed {
        let revocation =
            Revocation { node: self.node, key: self.key.public().id(), extras: Extras::default() };
        Signed::new(&Message::Revocation(revocation), &self.key)
    }

    /// Knows these face to face.
    pub(crate) fn knowing(others: &[&Self]) -> Peers {
        let mut peers = Peers::default();
        for other in others {
            peers.meet(other.card.clone(), day(TODAY)).expect("a first card");
            peers.verify(other.node, other.key.public(), 1, day(TODAY)).expect("it is known");
        }
        peers
    }
}

fn secret(number: u8, epoch: u8) -> Secret {
    let mut seed = [number; 32];
    seed[31] = epoch;
    Secret::of(&seed)
}

fn card(number: u8, key: &SigningKey, chain: Chain, node: NodeId) -> Card {
    // Three months around today; the second one has it.
    let epochs = (0..3).map(|at: u8| {
        let first = TODAY - 45 + u64::from(at) * 30;
        let recipient = secret(number, at).recipient();
        Epoch::new(day(first), day(first + 29), recipient).expect("a month")
    });
    Card {
        chain,
        node,
        day: day(TODAY),
        name: NodeName::new(&format!("Centre {number}")).expect("a name"),
        key: key.public(),
        epochs: Epochs::new(epochs.collect()).expect("rising"),
        inboxes: Inboxes::default(),
        extras: Extras::default(),
    }
}

/// A waybill of one line from one to another, the first of its chain.
pub(crate) fn waybill(from: NodeId, to: NodeId) -> Waybill {
    Waybill {
        heading: Heading {
            id: WaybillId([0x9f; 16]),
            chain: Chain::FIRST,
            from,
            to,
            day: day(TODAY),
        },
        carrier: None,
        place: PlaceCode::new("DELTA-4").expect("a code"),
        seals: Seals::default(),
        note: None,
        lines: Lines::new(vec![line(1, 480)]).expect("one line"),
        window: None,
        slip: None,
        extras: Extras::default(),
    }
}

pub(crate) fn line(number: u64, quantity: u64) -> Line {
    Line {
        number: LineNumber::new(number).expect("a number"),
        code: ItemCode::new("FOOD-CAN-BEEF-325").expect("a code"),
        name: ItemName::new("Тушонка ялавічная 325 г").expect("a name"),
        quantity: Quantity::new(quantity).expect("a quantity"),
        unit: Unit::Piece,
        boxes: None,
        grams: None,
        expiry: None,
        lot: None,
    }
}

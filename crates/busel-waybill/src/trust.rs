//! Whom a centre believes, and how far: the cards it knows, who vouched for them, and which keys count on
//! which day.
//!
//! Law: a card alone makes nobody known. Goods go to who was introduced by somebody known, what
//! could cost a life goes to who was seen face to face, and a key that was revoked signs nothing.
//! A lost key cannot be replaced by a word: whoever comes with a new one is new.

use std::collections::BTreeMap;

use crate::card::{Card, Revocation};
use crate::cbor::{Reader, Writer};
use crate::codec;
use crate::cose::Signed;
use crate::message::Message;
use crate::refused::Refused;
use crate::words::{Day, KeyId, MessageHash, NodeId, PublicKey, RecipientKey};

/// How many days a key is still believed after a card has replaced it: so long may a message be on the
/// road, in somebody's pocket or behind a front. It cannot be signed anew, since later ones name it.
pub const REPLACED_DAYS: u64 = 180;

/// How far a centre is believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trust {
    /// Its card came, from wherever.
    Unknown,
    /// Somebody we believe says that it is who it says.
    Introduced {
        /// Who says so.
        by: NodeId,
    },
    /// One of us compared the fingerprint, face to face.
    Verified {
        /// Which of us, by the number of the member.
        by: u64,
        /// When.
        day: Day,
    },
    /// Its key fell into other hands, or it was never who it said.
    Revoked {
        /// Since when: the day we were told.
        since: Day,
    },
}

/// What may be told to a centre.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confided {
    /// Goods, quantities, agreed codes of places.
    Goods,
    /// Where people are, and when: what could cost a life.
    Lives,
}

impl Trust {
    /// Whether it may be told this.
    #[must_use]
    pub fn may_hear(self, what: Confided) -> bool {
        match (self, what) {
            (Self::Verified { .. }, Confided::Goods | Confided::Lives)
            | (Self::Introduced { .. }, Confided::Goods) => true,
            (Self::Introduced { .. }, Confided::Lives)
            | (Self::Unknown | Self::Revoked { .. }, Confided::Goods | Confided::Lives) => false,
        }
    }
}

/// A card with its signatures: one by its own key, and one more by the key before it if that was
/// another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedCard {
    card: Card,
    own: Signed,
    old: Option<Signed>,
}

/// Why a card or a revocation changes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum NoCard {
    /// Not a card, or not written as one.
    #[error("no card")]
    NotOne,
    /// Not signed by the key it shows.
    #[error("not signed by its own key")]
    NotOwn,
    /// A first card whose centre is not called by its key.
    #[error("a first card under a name that is not its key's")]
    Name,
    /// Another key than before, and the key before has not said yes.
    #[error("not signed by the key before it")]
    NotOld,
    /// It does not follow the card that is known.
    #[error("it does not follow the card that is known")]
    Chain,
    /// Two cards of one number: somebody says two things.
    #[error("another card of the same number is known")]
    Equivocation,
    /// The centre's key was revoked.
    #[error("its key was revoked")]
    Revoked,
    /// Nobody knows this centre or key.
    #[error("a centre or a key that nobody knows")]
    Stranger,
}

impl NoCard {
    /// The name of the reason: the same in every release and every implementation.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::NotOne => "card-not-one",
            Self::NotOwn => "card-not-own",
            Self::Name => "card-name",
            Self::NotOld => "card-not-old",
            Self::Chain => "card-chain",
            Self::Equivocation => "card-equivocation",
            Self::Revoked => "card-revoked",
            Self::Stranger => "card-stranger",
        }
    }
}

impl SignedCard {
    /// Puts a card together with its signatures.
    ///
    /// # Errors
    ///
    /// [`NoCard`] if the card is not signed by the key it shows, or the second signature is over
    /// something else.
    pub fn new(own: Signed, old: Option<Signed>) -> Result<Self, NoCard> {
        let received = codec::decode(own.body()).map_err(|_| NoCard::NotOne)?;
        let Message::Card(card) = received.message() else { return Err(NoCard::NotOne) };
        if !own.is_by(card.key) {
            return Err(NoCard::NotOwn);
        }
        if old.as_ref().is_some_and(|old| old.body() != own.body()) {
            return Err(NoCard::NotOld);
        }
        Ok(Self { card: card.clone(), own, old })
    }

    /// What it says.
    #[must_use]
    pub fn card(&self) -> &Card {
        &self.card
    }

    /// The signature by its own key: what its hash, and so the next card, names.
    #[must_use]
    pub fn own(&self) -> &Signed {
        &self.own
    }

    /// The signature by the key before, if there had to be one.
    #[must_use]
    pub fn old(&self) -> Option<&Signed> {
        self.old.as_ref()
    }

    /// The card as bytes: `[1, own, old or null]`, each signature with its body.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut writer = Writer::default();
        writer.array(PLACES);
        writer.unsigned(FORM);
        writer.bytes(self.own.bytes());
        writer.nullable(self.old.as_ref(), |writer, old| writer.bytes(old.bytes()));
        writer.into_bytes()
    }

    /// Reads a card, if the bytes are exactly what [`Self::to_bytes`] would have written.
    ///
    /// # Errors
    ///
    /// [`NoCard`].
    pub fn read(bytes: &[u8]) -> Result<Self, NoCard> {
        if bytes.len() > BYTES_MAX {
            return Err(NoCard::NotOne);
        }
        let (own, old) = places(bytes).map_err(|_| NoCard::NotOne)?;
        let signed = |bytes| Signed::read(bytes).map_err(|_| NoCard::NotOne);
        let card = Self::new(signed(own)?, old.map(signed).transpose()?)?;
        if card.to_bytes() == bytes { Ok(card) } else { Err(NoCard::NotOne) }
    }

    fn is_yes_of(&self, key: PublicKey) -> bool {
        key == self.card.key || self.old.as_ref().is_some_and(|old| old.is_by(key))
    }
}

/// The version of a card's form, and its places.
const FORM: u64 = 1;
const PLACES: usize = 3;

/// The most bytes of a card with its signatures that are looked at.
const BYTES_MAX: usize = 200_000;

/// The two signatures of a card, as bytes.
fn places(bytes: &[u8]) -> Result<(&[u8], Option<&[u8]>), Refused> {
    let mut reader = Reader::new(bytes);
    let (count, form) = (reader.array()?, reader.unsigned()?);
    let (own, old) = (reader.bytes()?, reader.nullable(Reader::bytes)?);
    reader.end()?;
    let is_ours = usize::try_from(count) == Ok(PLACES) && form == FORM;
    if is_ours { Ok((own, old)) } else { Err(Refused::WrongType { at: 0 }) }
}

/// A key that another replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Replaced {
    key: PublicKey,
    last: Day,
}

/// What is known of one centre.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Peer {
    card: SignedCard,
    trust: Trust,
    replaced: Vec<Replaced>,
}

impl Peer {
    /// Its card.
    #[must_use]
    pub fn card(&self) -> &Card {
        self.card.card()
    }

    /// How far it is believed.
    #[must_use]
    pub fn trust(&self) -> Trust {
        self.trust
    }

    /// The name of its card, which its next card has to bear.
    #[must_use]
    pub fn card_hash(&self) -> MessageHash {
        self.card.own.hash()
    }

    /// What things are sealed to on a day; `None` if it may not be told this, or its card has no key
    /// for the day.
    #[must_use]
    pub fn recipient(&self, day: Day, what: Confided) -> Option<RecipientKey> {
        let epoch = self.card().epochs.on(day)?;
        self.trust.may_hear(what).then(|| epoch.recipient())
    }

    /// The key of this name, if it may sign on a day: the one on the card, or one that was replaced
    /// not long ago.
    #[must_use]
    pub fn signing_key(&self, id: KeyId, day: Day) -> Option<PublicKey> {
        let own = Some(self.card().key).filter(|key| key.id() == id);
        own.or_else(|| {
            let mut old = self.replaced.iter().filter(|old| old.key.id() == id && day <= old.last);
            old.next().map(|old| old.key)
        })
    }

    fn has_key(&self, id: KeyId) -> bool {
        self.card().key.id() == id || self.replaced.iter().any(|old| old.key.id() == id)
    }
}

/// All centres that are known.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Peers(BTreeMap<NodeId, Peer>);

impl Peers {
    /// What is known of a centre.
    #[must_use]
    pub fn get(&self, node: NodeId) -> Option<&Peer> {
        self.0.get(&node)
    }

    /// The centre that has, or had, the key of this name.
    #[must_use]
    pub fn of_key(&self, id: KeyId) -> Option<&Peer> {
        self.0.values().find(|peer| peer.has_key(id))
    }

    /// Takes a card: a first one, the next of a centre that is known, or one that is known already.
    /// Trust stays what it was; of a new centre it is [`Trust::Unknown`].
    ///
    /// # Errors
    ///
    /// [`NoCard`]; nothing has changed then.
    pub fn meet(&mut self, card: SignedCard, today: Day) -> Result<(), NoCard> {
        let node = card.card().node;
        let Some(known) = self.0.get_mut(&node) else {
            // A later card may be the first that is seen, but then nothing ties it to its first key.
            let is_first = card.card().chain.seq() == crate::words::Seq::MIN;
            if !is_first || card.card().key.node() != node {
                return Err(NoCard::Name);
            }
            self.0.insert(node, Peer { card, trust: Trust::Unknown, replaced: Vec::new() });
            return Ok(());
        };
        if matches!(known.trust, Trust::Revoked { .. }) {
            return Err(NoCard::Revoked);
        }
        let (before, after) = (known.card().chain.seq(), card.card().chain.seq());
        if before == after {
            let is_same = known.card_hash() == card.own.hash();
            return if is_same { Ok(()) } else { Err(NoCard::Equivocation) };
        }
        let follows = after.get() == before.get() + 1
            && card.card().chain.previous() == known.card_hash()
            && card.card().day >= known.card().day;
        if !follows {
            return Err(NoCard::Chain);
        }
        let old = known.card().key;
        if !card.is_yes_of(old) {
            return Err(NoCard::NotOld);
        }
        if old != card.card().key {
            let last = Day::new(today.get() + REPLACED_DAYS).unwrap_or(Day::MAX);
            known.replaced.push(Replaced { key: old, last });
        }
        known.card = card;
        Ok(())
    }

    /// Takes a centre as it was known before: its cards in their sequence, each with the day it came,
    /// and how far it is believed now, which whoever remembers has decided.
    ///
    /// # Errors
    ///
    /// [`NoCard`] if the cards do not follow each other, or there is none; nothing has changed then.
    pub fn recall(
        &mut self,
        cards: impl IntoIterator<Item = (SignedCard, Day)>,
        trust: Trust,
    ) -> Result<(), NoCard> {
        let mut alone = Self::default();
        for (card, day) in cards {
            alone.meet(card, day)?;
        }
        let mut known = alone.0.into_iter();
        let (Some((node, peer)), None) = (known.next(), known.next()) else {
            return Err(NoCard::Stranger);
        };
        self.0.insert(node, Peer { trust, ..peer });
        Ok(())
    }

    /// Somebody we believe says who this is. It raises nobody who is believed more already.
    ///
    /// # Errors
    ///
    /// [`NoCard::Stranger`] if either is not known, or who introduces is not believed;
    /// [`NoCard::Revoked`].
    pub fn introduce(&mut self, node: NodeId, by: NodeId) -> Result<(), NoCard> {
        let is_believed = self.get(by).is_some_and(|peer| peer.trust.may_hear(Confided::Lives));
        let peer = self.0.get_mut(&node).filter(|_| is_believed).ok_or(NoCard::Stranger)?;
        match peer.trust {
            Trust::Unknown => peer.trust = Trust::Introduced { by },
            Trust::Introduced { .. } | Trust::Verified { .. } => {}
            Trust::Revoked { .. } => return Err(NoCard::Revoked),
        }
        Ok(())
    }

    /// One of us compared the fingerprint of a key, face to face.
    ///
    /// # Errors
    ///
    /// [`NoCard::Stranger`] if that is not the key of this centre's card; [`NoCard::Revoked`].
    pub fn verify(
        &mut self,
        node: NodeId,
        key: PublicKey,
        by: u64,
        day: Day,
    ) -> Result<(), NoCard> {
        let peer = self.0.get_mut(&node).ok_or(NoCard::Stranger)?;
        if peer.card().key != key {
            return Err(NoCard::Stranger);
        }
        if matches!(peer.trust, Trust::Revoked { .. }) {
            return Err(NoCard::Revoked);
        }
        peer.trust = Trust::Verified { by, day };
        Ok(())
    }

    /// Takes a revocation, signed by the key it is about. Of the key on the card, or of one that was
    /// replaced by it: whoever has an old key could have made the new one.
    ///
    /// # Errors
    ///
    /// [`NoCard`]; nothing has changed then.
    pub fn revoke(&mut self, signed: &Signed, today: Day) -> Result<NodeId, NoCard> {
        let received = codec::decode(signed.body()).map_err(|_| NoCard::NotOne)?;
        let Message::Revocation(Revocation { node, key, .. }) = received.message() else {
            return Err(NoCard::NotOne);
        };
        let peer = self.0.get_mut(node).ok_or(NoCard::Stranger)?;
        let replaced = peer.replaced.iter().map(|old| old.key);
        let mut keys = replaced.chain([peer.card().key]);
        let public = keys.find(|public| public.id() == *key).ok_or(NoCard::Stranger)?;
        if !signed.is_by(public) {
            return Err(NoCard::NotOwn);
        }
        peer.trust = Trust::Revoked { since: today };
        Ok(*node)
    }

    /// We do not believe a centre any more, whatever it says itself.
    ///
    /// # Errors
    ///
    /// [`NoCard::Stranger`].
    pub fn distrust(&mut self, node: NodeId, today: Day) -> Result<(), NoCard> {
        let peer = self.0.get_mut(&node).ok_or(NoCard::Stranger)?;
        peer.trust = Trust::Revoked { since: today };
        Ok(())
    }
}

#[cfg(test)]
mod tests;

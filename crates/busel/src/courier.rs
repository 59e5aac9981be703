//! What we say to other centres and hear of them: our own card, and the centres we know.
//!
//! Whom we believe, the Book says; what was signed lies in the vault under its hash. All else is made of
//! these two each time it is asked for, so a restart loses nothing and nothing can disagree. What the
//! bytes mean is `busel-waybill`'s; who may decide is the domain's.

mod letters;
mod post;
mod text;

use busel_domain::command::Command;
use busel_domain::event::Fact;
use busel_domain::ids::{Attempt, Digest, NodeId, PeerId};
use busel_domain::peer::{Belief, OwnCard, Peer, PeerDeed, PeerFact};
use busel_domain::role::Actor;
use busel_domain::time::Day;
use busel_waybill::card::{Card, Epoch, Epochs, Inboxes};
use busel_waybill::cose::{Signed, SigningKey};
use busel_waybill::extras::Extras;
use busel_waybill::heading::Chain;
use busel_waybill::message::Message;
use busel_waybill::refused::Unfit;
use busel_waybill::seal::{Secret, Secrets};
use busel_waybill::square;
use busel_waybill::trust::{NoCard, Peers, SignedCard, Trust};
use busel_waybill::words::{self, Inbox, NodeName, PublicKey, Seq};

use crate::clerk::{Clerk, Enclosed, Given, NotDone, Present};
use crate::fault::Fault;
use crate::outside::Outside;
use crate::vault::{Letter, Words, WordsKind};

pub use letters::{ComingLine, NotTaken, Taken};
pub use post::{Brought, NotBrought, Post};
pub use text::{as_text, read_letter};

/// For how many months a card has keys: this one and those that follow. Who is rarely reached has to
/// be able to seal to us for as long; each month costs 45 bytes of the square.
const MONTHS: i32 = 7;

/// The courier of a centre.
#[derive(Clone)]
pub struct Courier {
    clerk: Clerk,
    outside: Outside,
}

/// Who decides something about another centre, and by which attempt.
#[derive(Debug, Clone)]
pub struct By {
    /// Who.
    pub actor: Actor,
    /// This try; giving the same one again is harmless.
    pub attempt: Attempt,
}

/// Why something about another centre was not done.
#[derive(Debug, thiserror::Error)]
pub enum NotKnown {
    /// No card, or one that does not follow what we know.
    #[error(transparent)]
    Card(#[from] NoCard),
    /// A name or an address that is none.
    #[error(
        "a name is 1 to 60 letters, an address up to 200 without spaces, and there are 4 at most"
    )]
    Unfit,
    /// Our own card.
    #[error("that is our own card")]
    Ourselves,
    /// Nothing can be sealed: one of the two has no card with a key for today, or they are not believed.
    #[error("no key for today: write a card of our own, or ask them for their newest")]
    NoKey,
    /// A rule says no, or the machine could not.
    #[error(transparent)]
    NotDone(#[from] NotDone),
}

impl From<Unfit> for NotKnown {
    fn from(_: Unfit) -> Self {
        Self::Unfit
    }
}

impl From<Fault> for NotKnown {
    fn from(fault: Fault) -> Self {
        Self::NotDone(fault.into())
    }
}

impl Courier {
    /// The courier who works with this clerk.
    #[must_use]
    pub fn new(clerk: Clerk, outside: Outside) -> Self {
        Self { clerk, outside }
    }

    fn key(&self) -> SigningKey {
        SigningKey::of(&self.clerk.signing_seed())
    }

    /// What checks our signatures.
    #[must_use]
    pub fn public_key(&self) -> PublicKey {
        self.key().public()
    }

    /// What we are called by everybody, for ever.
    #[must_use]
    pub fn node(&self) -> NodeId {
        NodeId(self.public_key().node().0)
    }

    /// Our own card as others have it; `None` if there is none yet.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn card(&self) -> Result<Option<SignedCard>, Fault> {
        let present = self.clerk.present();
        let Some(own) = present.book.own_cards().last() else { return Ok(None) };
        let bytes = self.clerk.letters(vec![own.card]).await?;
        let read = bytes.first().map(|bytes| SignedCard::read(bytes).map_err(|_| Fault::Damaged));
        read.transpose()
    }

    /// Writes a card of our own: what we call ourselves, where we take messages, and a key for each of
    /// the months to come.
    ///
    /// # Errors
    ///
    /// [`NotKnown::Unfit`], or that it could not be kept.
    pub async fn make_card(
        &self,
        by: By,
        name: &str,
        inboxes: &[String],
    ) -> Result<SignedCard, NotKnown> {
        let before = self.card().await?;
        let chain = match &before {
            None => Chain::FIRST,
            Some(old) => {
                let seq = Seq::new(old.card().chain.seq().get() + 1)?;
                Chain::new(seq, old.own().hash())?
            }
        };
        let today = self.outside.now().day();
        // A clock that was set back must not make a card that nobody takes.
        let day = before.as_ref().map_or(day(today), |old| old.card().day.max(day(today)));
        let inboxes = inboxes.iter().map(|text| Inbox::new(text)).collect::<Result<Vec<_>, _>>()?;
        let (epochs, until) = self.epochs(today)?;
        let key = self.key();
        let card = Card {
            chain,
            node: key.public().node(),
            day,
            name: NodeName::new(name.trim())?,
            key: key.public(),
            epochs,
            inboxes: Inboxes::new(inboxes)?,
            extras: Extras::default(),
        };
        let card = SignedCard::new(Signed::new(&Message::Card(card), &key), None)?;
        let letter = Letter { with: self.node(), bytes: card.to_bytes() };
        let deed = PeerDeed::MakeCard(OwnCard { card: letter.hash(), until });
        self.give(by, deed, Vec::new(), Some(letter)).await?;
        // A form that is sent twice wrote one card.
        self.card().await?.ok_or_else(|| NoCard::Stranger.into())
    }

    /// The keys of the months from this day's on, and the last day of the last.
    fn epochs(&self, today: Day) -> Result<(Epochs, Day), NotKnown> {
        let (first, mut epochs) = (month_begins(today), Vec::new());
        let mut begins = first;
        for _ in 0..MONTHS {
            let next = month_begins(begins.plus(31));
            let secret = self.clerk.epoch(day(begins).get(), &self.outside)?;
            let recipient = Secret::of(secret.bytes()).recipient();
            epochs.push(Epoch::new(day(begins), day(next.plus(-1)), recipient)?);
            begins = next;
        }
        Ok((Epochs::new(epochs)?, begins.plus(-1)))
    }

    /// What opens things that are sealed to us: the secrets of all our cards that were not destroyed.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn secrets(&self) -> Result<Secrets, Fault> {
        let present = self.clerk.present();
        let cards = present.book.own_cards().iter().map(|own| own.card).collect();
        let mut secrets = Secrets::default();
        let mut known = Vec::new();
        for bytes in self.clerk.letters(cards).await? {
            let card = SignedCard::read(&bytes).map_err(|_| Fault::Damaged)?;
            for epoch in card.card().epochs.as_slice() {
                let kept = self.clerk.epoch_kept(epoch.first().get());
                let Some(kept) = kept.filter(|_| !known.contains(epoch)) else { continue };
                // A centre made of an old copy may have thrown the dice of a month again.
                if secrets.keep(*epoch, Secret::of(kept.bytes())).is_ok() {
                    known.push(*epoch);
                }
            }
        }
        Ok(secrets)
    }

    /// Everybody we know, with all their cards, as `busel-waybill` asks for them.
    ///
    /// # Errors
    ///
    /// [`Fault::Damaged`] if a card is not as it was kept, or what the disk said.
    pub async fn peers(&self) -> Result<Peers, Fault> {
        let present = self.clerk.present();
        let mut peers = Peers::default();
        for peer in present.book.peers() {
            let hashes = peer.cards.iter().map(|(hash, _)| *hash).collect();
            let letters = self.clerk.letters(hashes).await?;
            let days = peer.cards.iter().map(|(_, came)| day(came.day()));
            let cards = letters.iter().map(|bytes| SignedCard::read(bytes)).zip(days);
            let cards: Result<Vec<_>, NoCard> =
                cards.map(|(card, came)| card.map(|card| (card, came))).collect();
            let trust = trust(&present, peer);
            cards.and_then(|cards| peers.recall(cards, trust)).map_err(|_| Fault::Damaged)?;
        }
        Ok(peers)
    }

    /// Takes the card of another centre: of one we did not know, or the next of one we know. It is
    /// called as it calls itself, if nobody says otherwise.
    ///
    /// # Errors
    ///
    /// [`NotKnown`].
    pub async fn meet(
        &self,
        by: By,
        card: SignedCard,
        alias: Option<&str>,
    ) -> Result<PeerId, NotKnown> {
        let node = NodeId(card.card().node.0);
        if node == self.node() {
            return Err(NotKnown::Ourselves);
        }
        let mut peers = self.peers().await?;
        peers.meet(card.clone(), day(self.outside.now().day()))?;
        let letter = Letter { with: node, bytes: card.to_bytes() };
        let (hash, key) = (letter.hash(), Digest(card.card().key.thumbprint()));
        let present = self.clerk.present();
        if let Some(known) = present.book.peer_called(node) {
            let deed = PeerDeed::RenewCard { peer: known.id, key, card: hash };
            self.give(by, deed, Vec::new(), Some(letter)).await?;
            return Ok(known.id);
        }
        let alias = alias.map(str::trim).filter(|alias| !alias.is_empty());
        let called = alias.unwrap_or(card.card().name.as_str());
        let name = Words::own(self.outside.words_id(), WordsKind::Name, called);
        let deed = PeerDeed::Meet { node, name: name.id, key, card: hash };
        let facts = self.give(by, deed, vec![name], Some(letter)).await?;
        let met = facts.iter().find_map(|fact| {
            if let Fact::Peer(PeerFact::Met { peer, .. }) = fact { Some(*peer) } else { None }
        });
        // Somebody else may have brought the same card at the same moment.
        let known = || self.clerk.present().book.peer_called(node).map(|peer| peer.id);
        met.or_else(known).ok_or_else(|| NoCard::Stranger.into())
    }

    /// The card by which we know a centre now.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn card_of(&self, peer: PeerId) -> Result<Option<SignedCard>, Fault> {
        let present = self.clerk.present();
        let newest = present.book.peer(peer).and_then(|peer| peer.cards.last());
        let Some((hash, _)) = newest else { return Ok(None) };
        let letters = self.clerk.letters(vec![*hash]).await?;
        let read = letters.first().map(|it| SignedCard::read(it).map_err(|_| Fault::Damaged));
        read.transpose()
    }

    /// Gives what a person decided about a centre.
    ///
    /// # Errors
    ///
    /// If a rule says no or the machine could not.
    pub async fn decide(&self, by: By, deed: PeerDeed) -> Result<Vec<Fact>, NotKnown> {
        self.give(by, deed, Vec::new(), None).await
    }

    async fn give(
        &self,
        by: By,
        deed: PeerDeed,
        words: Vec<Words>,
        letter: Option<Letter>,
    ) -> Result<Vec<Fact>, NotKnown> {
        let command = Command::Correspond(deed);
        let By { actor, attempt } = by;
        let given = Given { attempt, actor, command, happened: None, words };
        let enclosed = letter.map(Enclosed::letter).unwrap_or_default();
        Ok(self.clerk.give_with(given, enclosed).await?.facts)
    }
}

/// How far a centre is believed, in the words of `busel-waybill`.
fn trust(present: &Present, peer: &Peer) -> Trust {
    match peer.belief {
        Belief::Unknown => Trust::Unknown,
        Belief::Introduced { by } => {
            // By whom is told to people by the Book; here it only has to be somebody.
            let by = present.book.peer(by).map_or(peer.node, |by| by.node);
            Trust::Introduced { by: words::NodeId(by.0) }
        }
        Belief::Verified { by, day: on } => Trust::Verified { by: by.0.into(), day: day(on) },
        Belief::Revoked { since } => Trust::Revoked { since: day(since) },
    }
}

/// A card as it came: the bytes of a file, or what a square says. White space around it is
/// left out; a space at its end may be its last letter.
///
/// # Errors
///
/// [`NoCard`].
pub fn read_card(bytes: &[u8]) -> Result<SignedCard, NoCard> {
    match std::str::from_utf8(bytes).map(str::trim_start) {
        Ok(text) if text.starts_with("BUSEL") => {
            let line = text.trim_end_matches(['\r', '\n', '\t']);
            let read = square::read_card(line).or_else(|_| square::read_card(line.trim_end()));
            read.map_err(
                |why| if let square::NotRead::Card(why) = why { why } else { NoCard::NotOne },
            )
        }
        _ => SignedCard::read(bytes),
    }
}

/// The thumbprint of a card's key, if these are the letters that people compare, however they are written.
#[must_use]
pub fn thumbprint_of(fingerprint: &str, card: &SignedCard) -> Option<Digest> {
    let plain = |text: &str| {
        let letters = text.chars().filter(char::is_ascii_alphanumeric);
        letters.map(|letter| letter.to_ascii_uppercase()).collect::<String>()
    };
    let key = card.card().key;
    (plain(fingerprint) == plain(&key.fingerprint())).then(|| Digest(key.thumbprint()))
}

/// A day in the words of `busel-waybill`, which counts none before 1970.
#[must_use]
pub fn day(day: Day) -> words::Day {
    let since = u64::try_from(day.0).unwrap_or(0);
    words::Day::new(since).unwrap_or(words::Day::MAX)
}

/// The first day of the month that a day lies in.
fn month_begins(day: Day) -> Day {
    let (_, _, of_month) = day.date();
    day.plus(1 - i32::from(of_month))
}

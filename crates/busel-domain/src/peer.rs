//! Another centre: what it is called for ever, how we know it, and how far it is believed.
//!
//! Law: a card alone makes nobody known. Goods go to a centre that somebody we met vouches for; what
//! could cost a life goes only to one whose key one of us compared face to face. What it said is kept
//! as it was signed, under its hash; here are only numbers and hashes (law L4).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::ids::{ActorId, ConsignmentId, Digest, NodeId, PeerId, Thing, WaybillId, WordsId};
use crate::ledger::Movement;
use crate::letter::{Heard, Said, Wrote};
use crate::quantity::Units;
use crate::time::{Day, Moment};

/// How far a centre is believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Belief {
    /// Its card came, from wherever.
    Unknown,
    /// A centre we met says that it is who it says.
    Introduced {
        /// Which one says so.
        by: PeerId,
    },
    /// One of us compared its key, face to face.
    Verified {
        /// Who of us.
        by: ActorId,
        /// When.
        day: Day,
    },
    /// Its key fell into other hands, or it never was who it said.
    Revoked {
        /// Since when.
        since: Day,
    },
}

impl Belief {
    /// Whether goods may be sent to it, and its word is heard.
    #[must_use]
    pub fn takes_goods(self) -> bool {
        match self {
            Self::Introduced { .. } | Self::Verified { .. } => true,
            Self::Unknown | Self::Revoked { .. } => false,
        }
    }

    /// Whether somebody of ours met it.
    #[must_use]
    pub fn is_verified(self) -> bool {
        matches!(self, Self::Verified { .. })
    }
}

/// A centre we know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Peer {
    /// Its number here.
    pub id: PeerId,
    /// What it is called for ever, by everybody.
    pub node: NodeId,
    /// What we call it, in the vault.
    pub name: WordsId,
    /// The thumbprint of the key it signs with now.
    pub key: Digest,
    /// Its cards, by the hashes of their bytes, each with the moment it came; the newest last.
    pub cards: Vec<(Digest, Moment)>,
    /// How far it is believed.
    pub belief: Belief,
    /// What we wrote to it, in its sequence.
    pub wrote: Vec<Said>,
    /// Up to which of these it has all.
    pub acknowledged: u32,
    /// What it wrote to us, by number; some may be missing.
    pub heard: BTreeMap<u32, Said>,
    /// Two letters that cannot both be true, and when the second came: since then it is not heard.
    pub contradicted: Option<(Said, Moment)>,
}

/// A card of our own, as we gave it to others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnCard {
    /// The hash of its bytes.
    pub card: Digest,
    /// The last day on which anything can be sealed by it.
    pub until: Day,
}

/// What a desk does about another centre.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum PeerDeed {
    /// A card of our own is written, in the place of the one before.
    MakeCard(OwnCard),
    /// The card of a centre we did not know.
    Meet {
        /// What it is called for ever.
        node: NodeId,
        /// What we call it, in the vault.
        name: WordsId,
        /// The thumbprint of its key.
        key: Digest,
        /// The hash of the card's bytes.
        card: Digest,
    },
    /// A centre we know has a new card; that it follows the one before was checked.
    RenewCard {
        /// Which centre.
        peer: PeerId,
        /// The thumbprint of the key on it.
        key: Digest,
        /// The hash of the card's bytes.
        card: Digest,
    },
    /// A centre we met says who this is.
    Introduce {
        /// Which centre.
        peer: PeerId,
        /// Who says so.
        by: PeerId,
    },
    /// One of us compared its key, face to face.
    Verify {
        /// Which centre.
        peer: PeerId,
        /// The thumbprint of the key that was compared.
        key: Digest,
    },
    /// It is not believed any more.
    Revoke {
        /// Which centre.
        peer: PeerId,
    },
    /// We wrote a letter.
    Write {
        /// To which centre.
        peer: PeerId,
        /// Its place in the chain.
        said: Said,
        /// What it is about.
        about: Wrote,
    },
    /// A letter came, with a good signature.
    Hear {
        /// From which centre.
        peer: PeerId,
        /// Its place in the chain.
        said: Said,
        /// What it is about.
        about: Heard,
    },
    /// They have all of ours up to this number.
    HearAck {
        /// Which centre.
        peer: PeerId,
        /// Up to which.
        upto: u32,
    },
}

impl PeerDeed {
    /// The centres it names.
    pub(crate) fn names(&self) -> Vec<PeerId> {
        match self {
            Self::MakeCard(_) | Self::Meet { .. } => Vec::new(),
            Self::Introduce { peer, by } => vec![*peer, *by],
            Self::RenewCard { peer, .. }
            | Self::Verify { peer, .. }
            | Self::Write { peer, .. }
            | Self::Hear { peer, .. }
            | Self::HearAck { peer, .. }
            | Self::Revoke { peer } => vec![*peer],
        }
    }
}

/// What happened between us and another centre.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum PeerFact {
    /// We wrote a card of our own.
    CardMade(OwnCard),
    /// The card of a centre we did not know came.
    Met {
        /// Its number here.
        peer: PeerId,
        /// What it is called for ever.
        node: NodeId,
        /// What we call it, in the vault.
        name: WordsId,
        /// The thumbprint of its key.
        key: Digest,
        /// The hash of the card's bytes.
        card: Digest,
    },
    /// A new card of it came.
    CardRenewed {
        /// Which centre.
        peer: PeerId,
        /// The thumbprint of the key on it.
        key: Digest,
        /// The hash of the card's bytes.
        card: Digest,
    },
    /// A centre we met said who this is.
    Introduced {
        /// Which centre.
        peer: PeerId,
        /// Who said so.
        by: PeerId,
    },
    /// One of us compared its key, face to face.
    Verified {
        /// Which centre.
        peer: PeerId,
    },
    /// It is not believed any more.
    Revoked {
        /// Which centre.
        peer: PeerId,
    },
    /// We wrote a letter.
    Wrote {
        /// To which centre.
        peer: PeerId,
        /// Its place in the chain.
        said: Said,
        /// What it is about.
        about: Wrote,
    },
    /// A letter came.
    Heard {
        /// From which centre.
        peer: PeerId,
        /// Its place in the chain.
        said: Said,
        /// What it is about.
        about: Heard,
    },
    /// A letter came that cannot be true together with one that came before.
    Contradicted {
        /// From which centre.
        peer: PeerId,
        /// Its place in the chain, which is taken.
        said: Said,
    },
    /// They have all of ours up to this number.
    Acknowledged {
        /// Which centre.
        peer: PeerId,
        /// Up to which.
        upto: u32,
    },
    /// They corrected a receipt that said it was the last.
    Recounted {
        /// Of which of our papers.
        waybill: WaybillId,
        /// What that does to the books.
        movements: Vec<Movement>,
    },
    /// Goods of theirs were counted here; the facts beside this one say what came.
    TakenOver {
        /// From which centre.
        peer: PeerId,
        /// Which consignment.
        consignment: ConsignmentId,
        /// What was counted now of each line: good and damaged.
        came: BTreeMap<u16, (Units, Units)>,
        /// Whether nothing more is expected.
        is_final: bool,
    },
}

impl PeerFact {
    /// The things it is about.
    pub(crate) fn about(&self) -> Vec<Thing> {
        match self {
            Self::CardMade(_) => Vec::new(),
            Self::Introduced { peer, by } => vec![Thing::Peer(*peer), Thing::Peer(*by)],
            Self::Recounted { waybill, .. } => vec![Thing::Waybill(*waybill)],
            Self::Wrote { peer, about: Wrote::Paper { waybill, .. }, .. }
            | Self::Heard { peer, about: Heard::Receipt { waybill, .. }, .. } => {
                vec![Thing::Peer(*peer), Thing::Waybill(*waybill)]
            }
            Self::Wrote { peer, .. }
            | Self::Heard { peer, .. }
            | Self::Contradicted { peer, .. }
            | Self::Acknowledged { peer, .. }
            | Self::TakenOver { peer, .. }
            | Self::Met { peer, .. }
            | Self::CardRenewed { peer, .. }
            | Self::Verified { peer }
            | Self::Revoked { peer } => vec![Thing::Peer(*peer)],
        }
    }

    /// What it moves in the ledger.
    pub(crate) fn movements(&self) -> Vec<Movement> {
        if let Self::Recounted { movements, .. } = self { movements.clone() } else { Vec::new() }
    }
}

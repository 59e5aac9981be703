//! A link that is an account of its own: whoever has it may do a few things for one group, or sees
//! one offer. The Book holds a hash of its secret; the secret is shown once and kept by who got it.
//!
//! A hash is enough here and safe: a secret has 128 bits of dice, so it cannot be guessed or searched
//! for, and whoever reads the journal cannot open a link with what stands there.

use serde::{Deserialize, Serialize};

use crate::ids::{ActorId, Digest, GroupId, OfferId, Thing};
use crate::role::{Actor, Grant, Reach, Role};
use crate::time::Day;

/// A group's link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// SHA-256 of its secret.
    pub hash: Digest,
    /// The last day on which it works.
    pub until: Day,
}

impl Link {
    /// Days for which a group's link can work at most; then somebody has to renew it.
    pub const DAYS_MAX: i32 = 366;
}

impl Actor {
    /// Whoever has the link of a group: they ask for it, and for nobody else.
    #[must_use]
    pub fn by_link_of_group(group: GroupId, link: Link) -> Self {
        let (reach, until) = (Reach::Group(group), Some(link.until));
        let grant = Grant { role: Role::Requester, reach, until };
        Self { id: ActorId::of_link(Thing::Group(group)), grants: vec![grant] }
    }

    /// Whoever has the link of an offer: its donor.
    #[must_use]
    pub fn by_link_of_offer(offer: OfferId) -> Self {
        let grant = Grant { role: Role::Donor, reach: Reach::Offer(offer), until: None };
        Self { id: ActorId::of_link(Thing::Offer(offer)), grants: vec![grant] }
    }

    /// Anybody, of whom nothing is known.
    #[must_use]
    pub fn anybody() -> Self {
        Self::everywhere(ActorId::ANYBODY, &[Role::Public])
    }
}

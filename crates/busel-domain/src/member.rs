//! A member: somebody who works with the centre and may sign in. Here it is a number and what they
//! may be; the name is in the vault (law L4), and how they prove who they are is at the door.

use serde::{Deserialize, Serialize};

use crate::ids::{ActorId, ConvoyId, DeedId, GroupId, OfferId, Thing, WaybillId, WordsId};
use crate::role::{Grant, Role};
use crate::time::{Day, Moment};

/// A member of the centre.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Their number.
    pub id: ActorId,
    /// What they are called, in the vault.
    pub name: WordsId,
    /// What they may be, also what has ended by itself.
    pub grants: Vec<Grant>,
    /// Whether they left.
    pub has_left: bool,
}

impl Member {
    /// What they may be on this day.
    pub fn grants_on(&self, today: Day) -> impl Iterator<Item = Grant> + '_ {
        let lasts = move |grant: &Grant| grant.until.is_none_or(|until| today <= until);
        self.grants.iter().copied().filter(move |grant| !self.has_left && lasts(grant))
    }

    /// Whether they are this on this day.
    #[must_use]
    pub fn is(&self, role: Role, today: Day) -> bool {
        self.grants_on(today).any(|grant| grant.role == role)
    }
}

/// What two persons have to want.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Deed {
    /// Somebody becomes what could give itself everything else.
    Grant {
        /// Who.
        member: ActorId,
        /// What.
        grant: Grant,
    },
    /// Somebody with such a role gets a new way in, because the old one is lost.
    Reset {
        /// Who.
        member: ActorId,
    },
    /// Names, places and contacts leave the centre in a file.
    ExportPeople,
    /// The keys are destroyed, and with them everything.
    Wipe,
}

impl Deed {
    /// Whether somebody still has to do it after it was agreed to.
    #[must_use]
    pub fn is_done_by_hand(self) -> bool {
        match self {
            Self::ExportPeople | Self::Wipe => true,
            Self::Grant { .. } | Self::Reset { .. } => false,
        }
    }
}

/// A deed that one person proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposed {
    /// Its number.
    pub id: DeedId,
    /// Who proposed it; somebody else has to agree.
    pub by: ActorId,
    /// When.
    pub when: Moment,
    /// What.
    pub deed: Deed,
    /// Who agreed, and when.
    pub agreed: Option<(ActorId, Moment)>,
}

/// A proposal, and an agreement that nobody used, lapse after so many hours.
pub const DEED_HOURS: i64 = 24;

impl Proposed {
    /// Whether another person may still agree.
    #[must_use]
    pub fn is_open(&self, now: Moment) -> bool {
        self.agreed.is_none() && is_fresh(self.when, now)
    }

    /// Whether `actor`, who proposed it, may do it now.
    #[must_use]
    pub fn may_be_done(&self, actor: ActorId, now: Moment) -> bool {
        self.by == actor && self.agreed.is_some_and(|(_, when)| is_fresh(when, now))
    }
}

fn is_fresh(when: Moment, now: Moment) -> bool {
    now.0.saturating_sub(when.0) < DEED_HOURS * 3_600_000_000
}

/// Words that are let go because their time is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum LetGo {
    /// The lines and notes about a group's needs.
    Lines(GroupId),
    /// How to reach a group.
    Contact(GroupId),
    /// How to reach a donor, sealed for the donor desk.
    Donor(OfferId),
    /// What a donor wrote with an offer, and what they were asked.
    Offer(OfferId),
    /// Who drove in a convoy, and where it halted.
    Convoy(ConvoyId),
    /// Photos of what was signed for a waybill, and of what came with it.
    Signed(WaybillId),
}

impl LetGo {
    /// Whose words they were.
    #[must_use]
    pub fn of(self) -> Thing {
        match self {
            Self::Lines(group) | Self::Contact(group) => Thing::Group(group),
            Self::Donor(offer) | Self::Offer(offer) => Thing::Offer(offer),
            Self::Convoy(convoy) => Thing::Convoy(convoy),
            Self::Signed(waybill) => Thing::Waybill(waybill),
        }
    }
}

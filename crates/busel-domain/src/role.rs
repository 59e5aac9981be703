//! What somebody may be in a centre, where, and until when. One person may be several of these at
//! once; what a role sees and may do is in [`sight`](crate::sight) and [`policy`](crate::policy).

use serde::{Deserialize, Serialize};

use crate::ids::{ActorId, GroupId, HubId, OfferId, Thing, WaybillId};
use crate::time::Day;

/// A role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Role {
    /// Keeps the machine: people, keys, backups; sees no goods by this role.
    Admin,
    /// Decides what goes where.
    Coordinator,
    /// Talks with those who give.
    DonorDesk,
    /// Receives, packs, counts.
    Warehouse,
    /// Carries.
    Driver,
    /// Hands out at the last place.
    HandOutPoint,
    /// Asks for a group.
    Requester,
    /// Looks, and changes nothing.
    Auditor,
    /// Looks after people's cases.
    CaseWorker,
    /// Anybody.
    Public,
    /// Gave something, and has the link of it. Nobody is made one.
    Donor,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 11] = [
        Self::Admin,
        Self::Coordinator,
        Self::DonorDesk,
        Self::Warehouse,
        Self::Driver,
        Self::HandOutPoint,
        Self::Requester,
        Self::Auditor,
        Self::CaseWorker,
        Self::Public,
        Self::Donor,
    ];

    /// Whether giving it to somebody takes a second person: who has it could give themselves the
    /// rest.
    #[must_use]
    pub fn takes_two(self) -> bool {
        matches!(self, Self::Admin | Self::Coordinator)
    }

    /// Whether somebody can be this at `reach` until `until`: a warehouse is one hub's, a requester
    /// one group's, a driver one waybill's, and an auditor goes again.
    #[must_use]
    pub fn fits(self, reach: Reach, until: Option<Day>) -> bool {
        match self {
            Self::Admin | Self::Coordinator | Self::DonorDesk | Self::CaseWorker => {
                reach == Reach::Everywhere
            }
            Self::Auditor => matches!(reach, Reach::Everywhere | Reach::Hub(_)) && until.is_some(),
            Self::Warehouse => matches!(reach, Reach::Hub(_)),
            Self::HandOutPoint => matches!(reach, Reach::Hub(_) | Reach::Group(_)),
            Self::Requester => matches!(reach, Reach::Group(_)),
            Self::Driver => matches!(reach, Reach::Waybill(_)),
            Self::Public | Self::Donor => false,
        }
    }
}

/// What is somebody's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Reach {
    /// The whole centre.
    Everywhere,
    /// One hub.
    Hub(HubId),
    /// One group.
    Group(GroupId),
    /// One waybill, as long as it is under way.
    Waybill(WaybillId),
    /// One offer.
    Offer(OfferId),
}

impl Reach {
    /// What it names, if anything.
    #[must_use]
    pub fn thing(self) -> Option<Thing> {
        match self {
            Self::Everywhere => None,
            Self::Hub(hub) => Some(Thing::Hub(hub)),
            Self::Group(group) => Some(Thing::Group(group)),
            Self::Waybill(waybill) => Some(Thing::Waybill(waybill)),
            Self::Offer(offer) => Some(Thing::Offer(offer)),
        }
    }
}

/// A role that was given to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Grant {
    /// What they may be.
    pub role: Role,
    /// Where.
    pub reach: Reach,
    /// The last day of it, if it ends by itself.
    pub until: Option<Day>,
}

/// Somebody who acts, with what they may be today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// Their number.
    pub id: ActorId,
    /// What they may be.
    pub grants: Vec<Grant>,
}

impl Actor {
    /// Whoever has the machine, its key and its shell before them: they could read everything
    /// anyway.
    #[must_use]
    pub fn console() -> Self {
        Self::everywhere(ActorId::CONSOLE, &[Role::Coordinator, Role::Admin])
    }

    /// Somebody with these roles in the whole centre.
    #[must_use]
    pub fn everywhere(id: ActorId, roles: &[Role]) -> Self {
        let grant = |role: &Role| Grant { role: *role, reach: Reach::Everywhere, until: None };
        Self { id, grants: roles.iter().map(grant).collect() }
    }

    /// Whether they are this anywhere.
    #[must_use]
    pub fn is(&self, role: Role) -> bool {
        self.grants.iter().any(|grant| grant.role == role)
    }
}

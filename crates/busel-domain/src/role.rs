//! What somebody may be in a centre. One person may be several of these at once.

use serde::{Deserialize, Serialize};

use crate::ids::ActorId;

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
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 10] = [
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
    ];
}

/// Somebody who acts, with what they may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// Their number.
    pub id: ActorId,
    /// Their roles.
    pub roles: Vec<Role>,
}

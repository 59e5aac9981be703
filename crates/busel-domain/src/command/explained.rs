//! Where goods were that are missing or lost, and where those are that nobody expected.

use serde::{Deserialize, Serialize};

use crate::boxes::BoxCode;
use crate::ids::{HubId, Thing};
use crate::ledger::Place;

/// Where something was before it was lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum LossFrom {
    /// Put aside at a hub.
    Quarantine(HubId),
    /// Missing, with an open difference.
    Discrepancy(Place),
    /// In a box that was put aside, or that is missing.
    Box(BoxCode),
}

impl LossFrom {
    /// The hub, the waybill or the box.
    pub(super) fn thing(self) -> Thing {
        match self {
            Self::Quarantine(hub) => Thing::Hub(hub),
            Self::Discrepancy(place) => place.thing(),
            Self::Box(code) => Thing::Box(code),
        }
    }
}

/// Where missing goods are, or where surplus came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Counterpart {
    /// On the shelves of a hub: found again, or packed from there by mistake.
    Hub(HubId),
    /// With the donors: more or less was given than was written down.
    Donors,
    /// With the group they were sent to with a waybill, after all. Only of what is missing.
    Receiver,
}

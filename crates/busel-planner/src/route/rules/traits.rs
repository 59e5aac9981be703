//! Traits: goods travel only in a vehicle that has all they need.

use crate::route::problem::{Traits, Vehicle};

/// Whether this vehicle has what goods with these needs ask for.
pub(crate) fn suit(vehicle: &Vehicle, needs: Traits) -> bool {
    vehicle.traits.holds(needs)
}

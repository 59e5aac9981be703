//! Crews: who must be brought home, in whose seats, and what a paid ride costs.

use std::collections::BTreeMap;

use crate::route::problem::{PlaceNo, Routing, Vehicle};

/// Whether the crew of this vehicle, once it has ended at `place`, must be brought home.
pub(crate) fn must_ride(vehicle: &Vehicle, place: PlaceNo) -> bool {
    vehicle.end.is_none() && vehicle.crew.must_return && vehicle.crew.home != place
}

/// Whether `vehicle` ends where the crew of `other` lives.
pub(crate) fn goes_home(vehicle: &Vehicle, other: &Vehicle) -> bool {
    vehicle.end == Some(other.crew.home)
}

/// What the paid rides home of a whole crew cost, from where its vehicle ended.
pub(crate) fn paid_ride(problem: &Routing, vehicle: &Vehicle, place: PlaceNo) -> i64 {
    let places = problem.places.len();
    let leg = place as usize * places + vehicle.crew.home as usize;
    let metres = problem.tables.first().map_or(0, |table| i64::from(table.metres[leg]));
    let ride = problem.ride;
    i64::from(vehicle.crew.people) * (ride.fixed + ride.per_metre * metres)
}

/// By vehicle: whether any other ends at its crew's home with seats enough for all of them.
pub(crate) fn rides(problem: &Routing) -> Vec<bool> {
    let mut seats: BTreeMap<PlaceNo, u32> = BTreeMap::new();
    for vehicle in &problem.vehicles {
        if let Some(end) = vehicle.end {
            let most = seats.entry(end).or_default();
            *most = (*most).max(vehicle.crew.seats - vehicle.crew.people);
        }
    }
    let free = |place| seats.get(&place).copied();
    let crews = problem.vehicles.iter().map(|vehicle| &vehicle.crew);
    crews.map(|crew| free(crew.home).is_some_and(|free| free >= crew.people)).collect()
}

//! What a plan says of itself, counted again: unserved, vehicles, length and cost.

use std::collections::BTreeSet;

use super::reading::{Journey, Reading};
use super::violation::Violation;
use crate::route::problem::VehicleNo;

pub(super) fn check(reading: &Reading<'_>, found: &mut Vec<Violation>) {
    let said = reading.plan.totals;
    let unserved: BTreeSet<_> = reading.plan.unserved.iter().collect();
    for (priority, said) in (1_u8..).zip(said.unserved) {
        let of_it = unserved.iter().filter_map(|&&number| reading.request(number));
        let is = count(of_it.filter(|request| request.priority == priority));
        if i128::from(said) != is {
            found.push(Violation::WrongUnserved { priority, said, is });
        }
    }
    let is = count(reading.plan.routes.iter());
    if i128::from(said.vehicles) != is {
        found.push(Violation::WrongVehicles { said: said.vehicles, is });
    }
    let is = reading.journeys.iter().map(|journey| metres(reading, journey)).sum();
    if i128::from(said.metres) != is {
        found.push(Violation::WrongMetres { said: said.metres, is });
    }
    let vehicles: i128 = reading.journeys.iter().map(|journey| cost(reading, journey)).sum();
    let rides: i128 = reading.plan.paid_rides.iter().filter_map(|&crew| ride(reading, crew)).sum();
    if i128::from(said.cost) != vehicles + rides {
        found.push(Violation::WrongCost { said: said.cost, is: vehicles + rides });
    }
}

fn count<T>(things: impl Iterator<Item = T>) -> i128 {
    things.fold(0, |count, _| count + 1)
}

/// The length of a vehicle's way, by its own table.
fn metres(reading: &Reading<'_>, journey: &Journey<'_>) -> i128 {
    let Some(table) = reading.table(journey.vehicle) else { return 0 };
    let pieces = journey.legs.iter().flat_map(|leg| reading.pieces(journey, leg));
    pieces.filter_map(|piece| reading.between(&table.metres, piece.from, piece.to)).sum()
}

/// What a vehicle costs, and its way.
fn cost(reading: &Reading<'_>, journey: &Journey<'_>) -> i128 {
    let vehicle = journey.vehicle;
    i128::from(vehicle.fixed) + i128::from(vehicle.per_metre) * metres(reading, journey)
}

/// What it costs to send a crew home by itself, by the first table.
fn ride(reading: &Reading<'_>, crew: VehicleNo) -> Option<i128> {
    let journey = reading.journey(crew)?;
    let (crew, ride) = (&journey.vehicle.crew, reading.problem.ride);
    let table = reading.problem.tables.first()?;
    let metres = reading.between(&table.metres, journey.ends_at?, crew.home)?;
    let each = i128::from(ride.fixed) + i128::from(ride.per_metre) * metres;
    Some(i128::from(crew.people) * each)
}

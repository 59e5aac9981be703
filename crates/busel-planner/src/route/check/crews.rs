//! Everybody gets home: a crew whose vehicle stays is collected where it ended, when it is there, by
//! a vehicle with seats that ends at its home, or it is paid a ride; and nobody else is.

use std::collections::BTreeSet;

use super::reading::{Journey, Reading, by_number};
use super::violation::{At, List, Violation};
use crate::route::plan::Act;
use crate::route::problem::VehicleNo;

pub(super) fn check(reading: &Reading<'_>, found: &mut Vec<Violation>) {
    let mut collected = BTreeSet::new();
    for journey in &reading.journeys {
        seats(reading, journey, found);
        for (at, act) in journey.acts() {
            if let Act::Collect(crew) = act {
                one_crew(reading, journey, at, crew, found);
                if !collected.insert(crew) {
                    found.push(Violation::CollectedAgain { at, crew });
                }
            }
        }
    }
    let paid = &reading.plan.paid_rides;
    by_number(List::PaidRides, paid, reading.problem.vehicles.len(), found);
    for (crew, _) in (0..).zip(&reading.problem.vehicles) {
        let journey = reading.journey(crew);
        let must_be_brought = journey.is_some_and(must_be_brought);
        match (must_be_brought, collected.contains(&crew), paid.contains(&crew)) {
            (true, false, false) => found.push(Violation::LeftBehind { crew }),
            (true, true, true) => found.push(Violation::CollectedAndPaid { crew }),
            (false, _, true) => found.push(Violation::PaidNeedlessly { crew }),
            // One who is collected without need is found at the act.
            (true, true, false) | (true, false, true) | (false, _, false) => {}
        }
    }
}

/// Whether the crew of a used vehicle must get home and is not there when the vehicle has ended.
fn must_be_brought(journey: &Journey<'_>) -> bool {
    let crew = &journey.vehicle.crew;
    crew.must_return && journey.vehicle.end.is_none() && journey.ends_at != Some(crew.home)
}

/// One crew that is collected by `journey`.
fn one_crew(
    reading: &Reading<'_>,
    journey: &Journey<'_>,
    at: At,
    crew: VehicleNo,
    found: &mut Vec<Violation>,
) {
    let ended = reading.journey(crew).filter(|ended| ended.ends_at.is_some());
    let Some((ended, last)) = ended.and_then(|ended| Some((ended, ended.spans.last()?))) else {
        found.push(Violation::UnknownCrew { at, crew });
        return;
    };
    if !must_be_brought(ended) {
        found.push(Violation::CollectedNeedlessly { at, crew });
    }
    if journey.spans[at.span].from < last.until {
        found.push(Violation::CollectedEarly { at, crew, there: last.until });
    }
    if journey.ends_at != Some(ended.vehicle.crew.home) {
        found.push(Violation::NotTakenHome { at, crew });
    }
}

/// Everybody in the vehicle has a seat, from the start to the end.
fn seats(reading: &Reading<'_>, journey: &Journey<'_>, found: &mut Vec<Violation>) {
    let seats = journey.vehicle.crew.seats;
    let mut people = i128::from(journey.vehicle.crew.people);
    if people > i128::from(seats) {
        found.push(Violation::NoSeat { at: journey.at(0), people, seats });
    }
    for (at, act) in journey.acts() {
        let Act::Collect(crew) = act else { continue };
        people += reading.journey(crew).map_or(0, |ended| i128::from(ended.vehicle.crew.people));
        if people > i128::from(seats) {
            found.push(Violation::NoSeat { at, people, seats });
        }
    }
}

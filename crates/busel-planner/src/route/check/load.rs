//! What is aboard together: not too heavy, not too bulky, nothing beside what it must be apart from,
//! and in a vehicle that has what it needs.
//!
//! Goods are aboard from the begin of their pick-up, or from the start, to the end of their delivery.

use super::reading::{Journey, Reading};
use super::violation::{At, Violation};
use crate::route::plan::Act;
use crate::route::problem::{Request, RequestNo};

pub(super) fn check(reading: &Reading<'_>, found: &mut Vec<Violation>) {
    for journey in &reading.journeys {
        one_vehicle(reading, journey, found);
    }
}

fn one_vehicle(reading: &Reading<'_>, journey: &Journey<'_>, found: &mut Vec<Violation>) {
    let mut aboard: Vec<(RequestNo, &Request)> = Vec::new();
    for &number in &journey.aboard {
        let Some(request) = reading.request(number) else { continue };
        beside(reading, journey.at(0), &aboard, (number, request), found);
        aboard.push((number, request));
    }
    fits(journey, journey.at(0), &aboard, found);
    for (at, act) in journey.acts() {
        match act {
            Act::PickUp(number) => {
                let is_aboard = aboard.iter().any(|&(other, _)| other == number);
                let Some(request) = reading.request(number).filter(|_| !is_aboard) else {
                    continue;
                };
                beside(reading, at, &aboard, (number, request), found);
                aboard.push((number, request));
                fits(journey, at, &aboard, found);
            }
            Act::Deliver(number) => {
                let Some(request) = reading.request(number) else { continue };
                if !journey.vehicle.traits.holds(request.needs) {
                    found.push(Violation::LacksTraits { at, request: number });
                }
                aboard.retain(|&(other, _)| other != number);
            }
            Act::Collect(_) => {}
        }
    }
}

/// The load against what the vehicle bears and holds.
fn fits(
    journey: &Journey<'_>,
    at: At,
    aboard: &[(RequestNo, &Request)],
    found: &mut Vec<Violation>,
) {
    let grams = aboard.iter().map(|(_, request)| i128::from(request.grams)).sum();
    if grams > i128::from(journey.vehicle.grams) {
        found.push(Violation::TooHeavy { at, grams, most: journey.vehicle.grams });
    }
    let millilitres = aboard.iter().map(|(_, request)| i128::from(request.millilitres)).sum();
    if millilitres > i128::from(journey.vehicle.millilitres) {
        found.push(Violation::TooBulky { at, millilitres, most: journey.vehicle.millilitres });
    }
}

/// What comes aboard against all that is there.
fn beside(
    reading: &Reading<'_>,
    at: At,
    aboard: &[(RequestNo, &Request)],
    (request, new): (RequestNo, &Request),
    found: &mut Vec<Violation>,
) {
    let apart = &reading.problem.apart;
    for &(beside, other) in aboard {
        let classes = (new.class, other.class);
        if apart.iter().any(|&(a, b)| (a, b) == classes || (b, a) == classes) {
            found.push(Violation::NotApart { at, request, beside });
        }
    }
}

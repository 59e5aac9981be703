//! Requests that nobody can ever serve, as far as that is plain from the text alone.
//!
//! The planner would leave them and serve the rest; whoever hands in a file wants to know before.
//! Only what is certain is told: weights, volumes, and windows that no vehicle's time touches,
//! whatever the roads are like.

use crate::route::problem::{From, Request, Second, Stop, Vehicle};

use super::{Fault, Instance, Wrong};

/// The first request that no vehicle can serve, told where `text` says it.
#[must_use]
pub fn hopeless(instance: &Instance, text: &str) -> Option<Fault> {
    let vehicles = &instance.problem.vehicles;
    let mut told = instance.problem.requests.iter().zip(&instance.said_at);
    told.find_map(|(goods, &at)| {
        let mut bear = vehicles.iter().filter(|vehicle| bears(vehicle, goods)).peekable();
        let wrong = if bear.peek().is_none() {
            Wrong::TooHeavy
        } else if !bear.any(|vehicle| has_time(vehicle, goods)) {
            Wrong::Never
        } else {
            return None;
        };
        Some(Fault { at, wrong }.placed(text))
    })
}

fn bears(vehicle: &Vehicle, goods: &Request) -> bool {
    match goods.from {
        // What is aboard already is somebody's.
        From::Aboard(_) => true,
        From::Stop(_) | From::AnyStart => {
            goods.grams <= vehicle.grams && goods.millilitres <= vehicle.millilitres
        }
    }
}

/// Whether its stops could be made in turn if all roads took no time.
fn has_time(vehicle: &Vehicle, goods: &Request) -> bool {
    let picked = match &goods.from {
        From::Stop(stop) => served(vehicle.from, stop),
        From::AnyStart | From::Aboard(_) => Some(vehicle.from),
    };
    let ended = picked.and_then(|moment| served(moment, &goods.to));
    ended.is_some_and(|moment| moment <= vehicle.until)
}

/// When a stop has been served by somebody who is there at `moment`.
fn served(moment: Second, stop: &Stop) -> Option<Second> {
    let window = stop.windows.iter().find(|window| moment <= window.closes)?;
    Some(moment.max(window.opens) + stop.service)
}

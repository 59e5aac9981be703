//! Each request is picked up and delivered once, by one vehicle, or it is listed as unserved.

use std::collections::{BTreeMap, BTreeSet};

use super::reading::{Journey, Reading, by_number};
use super::violation::{At, List, Violation};
use crate::route::plan::Act;
use crate::route::problem::{From, RequestNo};

pub(super) fn check(reading: &Reading<'_>, found: &mut Vec<Violation>) {
    let mut seen = Seen::default();
    for journey in &reading.journeys {
        one_vehicle(reading, journey, &mut seen, found);
    }
    let (unserved, count) = (&reading.plan.unserved, reading.problem.requests.len());
    by_number(List::Unserved, unserved, count, found);
    let unserved: BTreeSet<_> = unserved.iter().copied().collect();
    for (request, _) in (0..).zip(&reading.problem.requests) {
        match (seen.delivered.contains(&request), unserved.contains(&request)) {
            (true, true) => found.push(Violation::ServedAndUnserved { request }),
            (false, false) => found.push(Violation::Vanished { request }),
            (true, false) | (false, true) => {}
        }
    }
}

/// What any vehicle has picked up and delivered so far.
#[derive(Default)]
struct Seen {
    picked_up: BTreeSet<RequestNo>,
    delivered: BTreeSet<RequestNo>,
}

fn one_vehicle(
    reading: &Reading<'_>,
    journey: &Journey<'_>,
    seen: &mut Seen,
    found: &mut Vec<Violation>,
) {
    let mut aboard: BTreeSet<RequestNo> = journey.aboard.iter().copied().collect();
    let mut picked_up = BTreeMap::<RequestNo, At>::new();
    for (at, act) in journey.acts() {
        let (Act::PickUp(request) | Act::Deliver(request)) = act else { continue };
        let Some(asked) = reading.request(request) else {
            found.push(Violation::UnknownGoods { at, request });
            continue;
        };
        if let Act::PickUp(_) = act {
            if !matches!(asked.from, From::Stop(_)) {
                found.push(Violation::NotToBePickedUp { at, request });
            } else if !seen.picked_up.insert(request) {
                found.push(Violation::PickedUpAgain { at, request });
            } else {
                aboard.insert(request);
                picked_up.insert(request, at);
            }
        } else if !seen.delivered.insert(request) {
            found.push(Violation::DeliveredAgain { at, request });
        } else if !aboard.remove(&request) {
            found.push(Violation::NotAboard { at, request });
        }
    }
    for (request, at) in picked_up {
        if aboard.contains(&request) {
            found.push(Violation::NeverDelivered { at, request });
        }
    }
}

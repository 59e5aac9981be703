//! What is done at a stop begins in one of its windows and lasts as long as its service.

use super::reading::{Journey, Reading, act, lasts, stop};
use super::violation::{At, Violation};
use crate::route::plan::{Act, Span};
use crate::route::problem::{RequestNo, Stop};

pub(super) fn check(reading: &Reading<'_>, found: &mut Vec<Violation>) {
    for (at, span) in reading.journeys.iter().flat_map(Journey::numbered) {
        let Some(act) = act(span) else { continue };
        match (act, stop(reading.problem, act)) {
            (Act::PickUp(request) | Act::Deliver(request), Some(stop)) => {
                served(at, span, request, stop, found);
            }
            // There is no such stop; that is found with the requests.
            (Act::PickUp(_) | Act::Deliver(_), None) => {}
            (Act::Collect(_), _) => {
                if lasts(span) != 0 {
                    found.push(Violation::CollectingLasts { at });
                }
            }
        }
    }
}

fn served(at: At, span: Span, request: RequestNo, stop: &Stop, found: &mut Vec<Violation>) {
    if !stop.windows.iter().any(|window| (window.opens..=window.closes).contains(&span.from)) {
        found.push(Violation::OutsideWindows { at, request });
    }
    if lasts(span) != i128::from(stop.service) {
        found.push(Violation::WrongService { at, request, service: stop.service });
    }
}

//! A vehicle's time: its spans follow each other without a gap, from when it is free to when it must
//! have ended.

use super::reading::{Journey, Reading};
use super::violation::Violation;

pub(super) fn check(reading: &Reading<'_>, found: &mut Vec<Violation>) {
    for journey in &reading.journeys {
        if journey.acts().next().is_none() {
            found.push(Violation::Idle { vehicle: journey.number });
        }
        contiguous(journey, found);
        in_time(journey, found);
    }
}

fn contiguous(journey: &Journey<'_>, found: &mut Vec<Violation>) {
    let mut before = None;
    for (at, span) in journey.numbered() {
        if span.until < span.from {
            found.push(Violation::EndsBeforeItBegins { at });
        }
        if let Some(before) = before
            && span.from != before
        {
            found.push(Violation::NotContiguous { at, before });
        }
        before = Some(span.until);
    }
}

fn in_time(journey: &Journey<'_>, found: &mut Vec<Violation>) {
    let (free, latest) = (journey.vehicle.from, journey.vehicle.until);
    if let Some((at, first)) = journey.numbered().next()
        && first.from < free
    {
        found.push(Violation::LeavesTooEarly { at, free });
    }
    if let Some((at, _)) = journey.numbered().find(|(_, span)| span.until > latest) {
        found.push(Violation::EndsTooLate { at, latest });
    }
}

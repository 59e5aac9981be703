//! Nobody drives too long: breaks after a stretch, rests after a day, and an end after a week.
//!
//! A route is cut at every wait that is long enough, and each part between two cuts is measured.

use super::reading::{Journey, Reading, lasts};
use super::violation::{At, Violation};
use crate::route::plan::{Doing, Span};
use crate::route::problem::{Hours, Second};

pub(super) fn check(reading: &Reading<'_>, found: &mut Vec<Violation>) {
    for journey in &reading.journeys {
        if let Some(hours) = journey.vehicle.hours {
            one_crew(journey, hours, found);
        }
    }
}

fn one_crew(journey: &Journey<'_>, hours: Hours, found: &mut Vec<Violation>) {
    if hours.pause > 0 {
        let most = hours.stretch;
        for part in cut(journey, hours.pause) {
            if let Some((at, driven)) = driven_beyond(&part, most) {
                found.push(Violation::StretchTooLong { at, driven, most });
            }
        }
    }
    if hours.rest > 0 {
        for part in cut(journey, hours.rest) {
            let most = hours.daily;
            if let Some((at, driven)) = driven_beyond(&part, most) {
                found.push(Violation::DailyDrivingTooLong { at, driven, most });
            }
            let most = hours.span;
            if let Some((at, lasts)) = lasts_beyond(&part, most) {
                found.push(Violation::DayTooLong { at, lasts, most });
            }
        }
    }
    let all: Vec<_> = journey.numbered().collect();
    if let Some((at, driven)) = driven_beyond(&all, hours.weekly) {
        found.push(Violation::WeeklyDrivingTooLong { at, driven, most: hours.weekly });
    }
}

/// Spans in turn, with their names.
type Part = Vec<(At, Span)>;

/// What a route consists of between waits of `least` or more. Spans of no time are nothing, so a
/// wait goes on across them; a wait too short to count stays in its part.
fn cut(journey: &Journey<'_>, least: Second) -> Vec<Part> {
    let spans: Part = journey.numbered().filter(|(_, span)| lasts(*span) > 0).collect();
    let alike = spans.chunk_by(|(_, one), (_, next)| is_wait(*one) == is_wait(*next));
    let mut parts = vec![Part::new()];
    for run in alike {
        let waits = run.first().is_some_and(|(_, span)| is_wait(*span));
        let whole: i128 = run.iter().map(|(_, span)| lasts(*span)).sum();
        if waits && whole >= i128::from(least) {
            parts.push(Part::new());
        } else if let Some(part) = parts.last_mut() {
            part.extend(run);
        }
    }
    parts
}

/// Standing, and the queue at a post; not what is done at a stop.
fn is_wait(span: Span) -> bool {
    match span.doing {
        Doing::Stand(_) | Doing::Border { .. } => true,
        Doing::Drive { .. } | Doing::Act(_) => false,
    }
}

/// Where driving passes `most`, and how much it comes to in this part.
fn driven_beyond(part: &[(At, Span)], most: Second) -> Option<(At, i128)> {
    let drives = || part.iter().filter(|(_, span)| matches!(span.doing, Doing::Drive { .. }));
    let mut so_far = 0;
    let beyond = drives().find(|(_, span)| {
        so_far += lasts(*span);
        so_far > i128::from(most)
    });
    let whole = drives().map(|(_, span)| lasts(*span)).sum();
    beyond.map(|&(at, _)| (at, whole))
}

/// Where a part has lasted longer than `most`, and how long it lasts in all.
fn lasts_beyond(part: &[(At, Span)], most: Second) -> Option<(At, i128)> {
    let since = i128::from(part.first()?.1.from);
    let until = |span: Span| i128::from(span.until) - since;
    let (at, _) = part.iter().find(|(_, span)| until(*span) > i128::from(most))?;
    Some((*at, until(part.last()?.1)))
}

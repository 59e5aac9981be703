//! A company crosses together: none of it joins the queue of a post before all who cross there, in
//! that direction, have arrived. Only the first time of each counts.

use std::collections::BTreeMap;

use super::reading::{Crossing, Reading, lasts};
use super::violation::{At, Violation};
use crate::route::plan::{Doing, Span};
use crate::route::problem::{Second, VehicleNo};

/// A company, a post and a direction.
type Meeting = (u32, u32, (u32, u32));

/// When a vehicle is at the post, and when it joins the queue.
struct Comes {
    vehicle: VehicleNo,
    arrives: Second,
    joins: Second,
    at: At,
}

pub(super) fn check(reading: &Reading<'_>, found: &mut Vec<Violation>) {
    for company in meetings(reading).values() {
        let Some(last) = company.iter().max_by_key(|comes| comes.arrives) else { continue };
        for early in company.iter().filter(|comes| comes.joins < last.arrives) {
            found.push(Violation::CompanyNotThere { at: early.at, missing: last.vehicle });
        }
    }
}

fn meetings(reading: &Reading<'_>) -> BTreeMap<Meeting, Vec<Comes>> {
    let mut meetings = BTreeMap::<Meeting, Vec<Comes>>::new();
    for journey in &reading.journeys {
        let Some(company) = journey.vehicle.together else { continue };
        for crossing in journey.legs.iter().filter_map(|leg| reading.crossing(journey, leg)) {
            let meeting = (company, crossing.post, crossing.countries);
            let all = meetings.entry(meeting).or_default();
            if all.iter().any(|comes| comes.vehicle == journey.number) {
                continue;
            }
            all.push(Comes {
                vehicle: journey.number,
                arrives: arrives(journey.spans, &crossing),
                joins: journey.spans[crossing.span].from,
                at: journey.at(crossing.span),
            });
        }
    }
    meetings
}

/// When the last drive to the post ends; without any, when the leg begins.
fn arrives(spans: &[Span], crossing: &Crossing) -> Second {
    let drives = spans[crossing.leg.start..crossing.span]
        .iter()
        .filter(|span| matches!(span.doing, Doing::Drive { .. }) && lasts(**span) > 0);
    drives.map(|span| span.until).next_back().unwrap_or(spans[crossing.leg.start].from)
}

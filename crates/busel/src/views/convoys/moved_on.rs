//! A paper whose receivers moved, on the page of its convoy: how much longer the way is, when the vehicle
//! is there, and what no longer holds.

use busel_planner::route::problem::{DailyHours, Second};

use crate::planning::convoy::rechecked::{Broken, Rechecked};
use crate::views::frame::Frame;
use crate::views::marks::{Chip, Tone};

/// In a sentence or three, and a chip for each thing that no longer holds.
pub(super) fn told(page: &Frame, it: &Rechecked) -> (String, Vec<Chip>) {
    let moved = page.filled("recheck-moved", "day", &page.day(it.from));
    let more = it.more.map(|minutes| {
        let key = if minutes < 0 { "recheck-shorter" } else { "recheck-longer" };
        page.filled(key, "time", &clock(minutes.abs() * 60))
    });
    let there = it.there.map(|(day, second)| {
        let key = if it.is_by_sheet { "recheck-there" } else { "recheck-earliest" };
        let when = format!("{} {}", page.day(day), clock(second));
        page.filled(key, "when", &when)
    });
    let said: Vec<String> = [Some(moved), more, there].into_iter().flatten().collect();
    (said.join(" "), it.broken.iter().map(|broken| chip(page, broken)).collect())
}

fn chip(page: &Frame, broken: &Broken) -> Chip {
    let word = match broken {
        Broken::InCurfew(spans) => page.filled("recheck-curfew", "hours", &hours(spans)),
        Broken::NobodyMet => page.say("recheck-nobody-met"),
        Broken::AfterWanted(day) => page.filled("recheck-late", "day", &page.day(*day)),
        Broken::PlaceUnknown => page.say("recheck-unknown"),
    };
    Chip::new(Tone::Act, word)
}

fn hours(spans: &[DailyHours]) -> String {
    let each = spans.iter().map(|span| format!("{}–{}", clock(span.from), clock(span.until)));
    each.collect::<Vec<_>>().join(", ")
}

/// "22:05", and lengths as hours and minutes.
fn clock(second: Second) -> String {
    let minutes = second / 60;
    format!("{}:{:02}", minutes / 60 % 24, minutes % 60)
}

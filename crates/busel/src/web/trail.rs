//! The trail: who did and who read what, and what happened at the door; newest first.

use axum::response::Response;
use busel_domain::ids::Seq;
use busel_domain::sight::{Matter, sees_whole};

use super::answer::page;
use super::visit::Visit;
use crate::views::trail::{Read, TrailPage};

/// Entries of either kind on one page.
const SHOWN: usize = 100;

pub(super) async fn show(visit: Visit) -> Response {
    let app = &visit.desk.app;
    let before: Option<u64> = visit.asked.read("before");
    let events = match app.clerk.trail(before.map(Seq), SHOWN).await {
        Ok(events) => events,
        Err(fault) => return visit.fault(&fault),
    };
    let door_before: Option<i64> = visit.asked.read("door");
    // Whoever looks at one hub only is told of that hub, and not who comes and goes here.
    let is_whole = sees_whole(&visit.viewer.actor, Matter::Trail);
    let limit = if is_whole { SHOWN } else { 0 };
    let door = match app.door.log(door_before, u32::try_from(limit).unwrap_or(0)).await {
        Ok(door) => door,
        Err(no) => return visit.not_in(&no),
    };
    let read = Read { events: &events, door: &door, at_most: SHOWN, is_whole };
    page(&TrailPage::of(&visit.present(), visit.frame(), &read))
}

//! The trail: who did and who read what, and what happened at the door; newest first.

use axum::response::Response;
use busel_domain::ids::Seq;

use super::answer::page;
use super::visit::Visit;
use crate::views::trail::TrailPage;

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
    let door = match app.door.log(door_before, 100).await {
        Ok(door) => door,
        Err(no) => return visit.not_in(&no),
    };
    page(&TrailPage::of(&visit.present(), visit.frame(), &events, &door, SHOWN))
}

//! How safe this centre's own machine is, with what to do.

use axum::response::Response;

use super::answer::page;
use super::visit::Visit;
use crate::views::safety::{SafetyPage, Standing};

pub(super) async fn show(visit: Visit) -> Response {
    let app = &visit.desk.app;
    let mut sessions = 0;
    let present = visit.present();
    for member in present.book.members() {
        match app.door.sessions(member.id).await {
            Ok(found) => sessions += found.len(),
            Err(no) => return visit.not_in(&no),
        }
    }
    let invites = match app.door.invites().await {
        Ok(invites) => invites.len(),
        Err(no) => return visit.not_in(&no),
    };
    let standing = Standing { safety: app.safety.clone(), sessions, invites };
    page(&SafetyPage::of(&present, visit.frame(), &standing))
}

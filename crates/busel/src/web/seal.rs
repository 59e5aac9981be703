//! The button on every page that seals the centre.

use axum::response::Response;

use super::answer::page;
use super::posted::Posted;
use super::visit::Visit;
use crate::sealer::{Cause, KeyLiesOpen};
use crate::views::trouble::TroublePage;

/// Seals. The answer still goes out; what comes after it is the page that asks for the passphrase.
pub(super) async fn seal(visit: Visit, _posted: Posted) -> Response {
    let said = match visit.desk.app.sealer.seal(Cause::Page) {
        Ok(()) => "seal-done",
        Err(KeyLiesOpen) => KeyLiesOpen::SENTENCE,
    };
    let frame = visit.frame();
    let title = frame.say("seal-do");
    page(&TroublePage::told(frame, title, said))
}

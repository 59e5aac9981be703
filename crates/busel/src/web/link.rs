//! A group's link: made, renewed and ended by whoever may. Its secret is shown in the one answer that
//! makes it and never again.

use axum::extract::Path;
use axum::response::Response;
use busel_domain::command::Command;
use busel_domain::ids::{GroupId, Thing};

use super::answer::{on_to, page};
use super::posted::Posted;
use super::visit::{Visit, thing};
use crate::door::LinkSecret;
use crate::views::link::{DAYS, LinkPage};
use crate::views::trouble::Trouble;

fn group(text: &str) -> Option<GroupId> {
    if let Some(Thing::Group(id)) = thing(text) { Some(id) } else { None }
}

/// Makes a link in the place of any other the group has.
pub(super) async fn make(visit: Visit, Path(text): Path<String>, posted: Posted) -> Response {
    let Some(group) = group(&text) else { return visit.trouble(Trouble::NotFound) };
    let attempt = posted.attempt(0);
    let secret = LinkSecret::of_attempt(&visit.desk.link_key, attempt);
    let until = visit.viewer.today().plus(DAYS);
    let command = Command::MakeLink { group, hash: secret.digest(), until };
    match visit.give(attempt, command, Vec::new()).await {
        Ok(_) => {
            let frame = visit.frame();
            let link = format!("{}/ask/{}", visit.desk.origin(), secret.text().as_str());
            let until = frame.day(until);
            page(&LinkPage::of(&visit.present(), frame, group, until, link))
        }
        Err(no) => visit.not_done(&no),
    }
}

pub(super) async fn end(visit: Visit, Path(text): Path<String>, posted: Posted) -> Response {
    let Some(group) = group(&text) else { return visit.trouble(Trouble::NotFound) };
    match visit.give(posted.attempt(0), Command::EndLink { group }, Vec::new()).await {
        Ok(_) => on_to(&format!("/groups/{group}"), "said-link-ended"),
        Err(no) => visit.not_done(&no),
    }
}

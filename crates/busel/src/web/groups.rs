//! Groups: the list with its form, and one group.

use axum::extract::Path;
use axum::response::Response;
use busel_domain::command::Command;
use busel_domain::ids::Thing;

use super::answer::{again, on_to, page};
use super::pages::EVENTS_SHOWN;
use super::posted::Posted;
use super::visit::{Visit, thing};
use crate::vault::{Words, WordsKind};
use crate::views::group::GroupPage;
use crate::views::groups::GroupsPage;
use crate::views::trouble::Trouble;

pub(super) async fn list(visit: Visit) -> Response {
    page(&GroupsPage::of(&visit.present(), visit.frame(), visit.part(), Default::default()))
}

pub(super) async fn add(visit: Visit, posted: Posted) -> Response {
    let (name, place, words) = named(&visit, &posted);
    let Some(name) = name else {
        return list_again(&visit, &posted, visit.viewer.tongue.say("problem-name"));
    };
    let command = Command::AddGroup { name, place, region: None };
    match visit.give(posted.attempt(0), command, words).await {
        Ok(_) => on_to("/groups", "said-group-added"),
        Err(no) => list_again(&visit, &posted, visit.why_not(&no)),
    }
}

fn list_again(visit: &Visit, posted: &Posted, problem: String) -> Response {
    let filled = (posted.fields.get("name").to_owned(), posted.fields.get("place").to_owned());
    let frame = visit.frame_telling("/groups", problem);
    again(&GroupsPage::of(&visit.present(), frame, 1, filled))
}

pub(super) async fn one(visit: Visit, Path(id): Path<String>) -> Response {
    let Some(of @ Thing::Group(id)) = thing(&id) else { return visit.trouble(Trouble::NotFound) };
    match visit.desk.app.clerk.history(of, EVENTS_SHOWN).await {
        Ok(events) => visit.page_or_not_found(GroupPage::of(
            &visit.present(),
            visit.frame(),
            id,
            visit.part(),
            &events,
        )),
        Err(fault) => visit.fault(&fault),
    }
}

/// The name and the place of a form on their way into the vault; no name if the field is empty.
pub(super) fn named(
    visit: &Visit,
    posted: &Posted,
) -> (Option<busel_domain::ids::WordsId>, Option<busel_domain::ids::WordsId>, Vec<Words>) {
    let mut words = Vec::new();
    let mut keep = |id, kind, about, text: &str| {
        (!text.is_empty()).then(|| {
            words.push(Words { id, kind, about, text: text.to_owned() });
            id
        })
    };
    let outside = &visit.desk.app.outside;
    let (id, at) = (outside.words_id(), outside.words_id());
    let name = keep(id, WordsKind::Name, id, posted.fields.get("name"));
    let place = keep(at, WordsKind::Place, id, posted.fields.get("place"));
    (name, place, words)
}

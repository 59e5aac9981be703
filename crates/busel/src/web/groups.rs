//! Groups: the list with its form, and one group.

pub(super) mod moves;

use axum::extract::Path;
use axum::response::Response;
use busel_domain::command::Command;
use busel_domain::ids::{GroupId, Thing};
use busel_domain::sight::Matter;

use super::answer::{again, on_its_page, on_to, page};
use super::pages::EVENTS_SHOWN;
use super::posted::Posted;
use super::visit::{Visit, thing};
use crate::catalogue;
use crate::fault::Fault;
use crate::vault::{Words, WordsKind};
use crate::views::frame::Frame;
use crate::views::group::GroupPage;
use crate::views::groups::GroupsPage;
use crate::views::trouble::Trouble;

pub(super) async fn list(visit: Visit) -> Response {
    page(&GroupsPage::of(&visit.present(), visit.frame(), visit.part(), Default::default()))
}

pub(super) async fn add(visit: Visit, posted: Posted) -> Response {
    let (name, place, words) = named(&visit, &posted);
    let Some(name) = name else {
        return list_again(&visit, &posted, visit.missing("problem-name"));
    };
    let region = catalogue::region_of(posted.fields.get("place"));
    let command = Command::AddGroup { name, place, region };
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
    let Some(Thing::Group(id)) = thing(&id) else { return visit.trouble(Trouble::NotFound) };
    shown(&visit, id, None).await
}

async fn shown(visit: &Visit, id: GroupId, read: Option<(Matter, String)>) -> Response {
    // Nothing is read for whoever may not see it: the time that takes would tell that it is there.
    if !visit.present().book.has(Thing::Group(id)) {
        return visit.trouble(Trouble::NotFound);
    }
    match group_page(visit, id, visit.frame(), read).await {
        Ok(found) => visit.page_or_not_found(found),
        Err(fault) => visit.fault(&fault),
    }
}

/// The page of a group in this frame; nothing if there is no such group for the viewer.
pub(super) async fn group_page(
    visit: &Visit,
    id: GroupId,
    frame: Frame,
    read: Option<(Matter, String)>,
) -> Result<Option<GroupPage>, Fault> {
    let events = visit.desk.app.clerk.history(Thing::Group(id), EVENTS_SHOWN).await?;
    Ok(GroupPage::of(&visit.present(), frame, id, visit.part(), &events, read.as_ref()))
}

/// Reads what lives depend on, and writes down who read it.
pub(super) async fn look(visit: Visit, Path(text): Path<String>, posted: Posted) -> Response {
    let Some(of @ Thing::Group(id)) = thing(&text) else {
        return visit.trouble(Trouble::NotFound);
    };
    let matter = match posted.fields.get("matter") {
        "places" => Matter::Places,
        "contacts" => Matter::Contacts,
        _ => return visit.trouble(Trouble::NotFound),
    };
    let command = Command::Look { at: of, matter };
    if let Err(no) = visit.give(posted.attempt(0), command, Vec::new()).await {
        return visit.not_done(&no);
    }
    let book = &visit.whole().book;
    let kept = if matter == Matter::Contacts {
        book.contact(id).map(|contact| (1, contact)).into_iter().collect()
    } else {
        let (seen, today) = (visit.present(), visit.viewer.today());
        moves::readable((book, &seen.book), &visit.viewer.actor, id, today)
    };
    let mut lines = Vec::new();
    for (at, words) in kept {
        match visit.desk.app.clerk.words(words).await {
            Ok(text) => lines.extend(text.map(|text| (at, text))),
            Err(fault) => return visit.fault(&fault),
        }
    }
    // Where a group was in several places, they stand in the sequence of their days, as in its list.
    let text = match &lines[..] {
        [] => visit.viewer.tongue.say("look-nothing"),
        [(_, one)] => one.clone(),
        _ => {
            let each = lines.iter().map(|(at, line)| format!("{at}. {line}"));
            each.collect::<Vec<_>>().join("\n")
        }
    };
    shown(&visit, id, Some((matter, text))).await
}

/// Writes down how to reach a group.
pub(super) async fn keep_contact(
    visit: Visit,
    Path(text): Path<String>,
    posted: Posted,
) -> Response {
    let Some(Thing::Group(group)) = thing(&text) else {
        return visit.trouble(Trouble::NotFound);
    };
    let said = posted.fields.get("contact").to_owned();
    let Some(name) = visit.whole().book.group(group).map(|group| group.name) else {
        return visit.trouble(Trouble::NotFound);
    };
    if said.is_empty() {
        return on_its_page(visit.trouble(Trouble::NotFound), visit.missing("problem-words"));
    }
    let contact = visit.desk.app.outside.words_id();
    let words = vec![Words { id: contact, kind: WordsKind::Contact, about: name, text: said }];
    let command = Command::KeepContact { group, contact };
    match visit.give(posted.attempt(0), command, words).await {
        Ok(_) => on_to(&format!("/groups/{group}"), "said-contact-kept"),
        Err(no) => visit.not_done(&no),
    }
}

/// Destroys everything that says who or where a group is. Goods stay in the books.
pub(super) async fn erase(visit: Visit, Path(text): Path<String>, posted: Posted) -> Response {
    let Some(whom @ Thing::Group(_)) = thing(&text) else {
        return visit.trouble(Trouble::NotFound);
    };
    match visit.give(posted.attempt(0), Command::Erase { whom }, Vec::new()).await {
        Ok(_) => on_to(&format!("/groups/{whom}"), "said-erased"),
        Err(no) => visit.not_done(&no),
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

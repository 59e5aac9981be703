//! Reports that were set aside: the list, one of them, carrying it out and closing it with words.

use axum::extract::Path;
use axum::response::Response;
use busel_domain::book::{Aside, Book};
use busel_domain::command::Command;
use busel_domain::event::Fact;
use busel_domain::ids::{AsideId, Thing, WordsId};

use super::answer::{again, on_to, page};
use super::pages::EVENTS_SHOWN;
use super::posted::Posted;
use super::visit::{Visit, thing};
use crate::clerk::{Done, Given, NotDone};
use crate::fault::Fault;
use crate::vault::{Words, WordsKind};
use crate::views::aside::{AsidePage, AsidesPage};
use crate::views::frame::Frame;
use crate::views::trouble::Trouble;

pub(super) async fn list(visit: Visit) -> Response {
    page(&AsidesPage::of(&visit.present(), visit.frame()))
}

pub(super) async fn one(visit: Visit, Path(id): Path<String>) -> Response {
    let Some(id) = number(&id) else { return visit.trouble(Trouble::NotFound) };
    match aside_page(&visit, id, visit.frame()).await {
        Ok(found) => visit.page_or_not_found(found),
        Err(fault) => visit.fault(&fault),
    }
}

/// What was told is carried out now, as of the moment it happened.
pub(super) async fn carry_out(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let present = visit.present();
    let found = number(&id).and_then(|id| present.book.aside_of(id));
    let Some(Aside { id, happened, .. }) = found else {
        return visit.trouble(Trouble::NotFound);
    };
    let given = Given {
        attempt: posted.attempt(0),
        actor: visit.viewer.actor.clone(),
        command: Command::CloseAside { aside: *id, words: None },
        happened: Some(*happened),
        words: Vec::new(),
    };
    done(&visit, *id, given, "said-aside-carried-out").await
}

/// Nothing more has to be done about it, and somebody says why.
pub(super) async fn close(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let present = visit.present();
    let found = number(&id).and_then(|id| present.book.aside_of(id));
    let Some(aside) = found else { return visit.trouble(Trouble::NotFound) };
    let text = posted.fields.get("why").to_owned();
    if text.is_empty() {
        let problem = visit.missing("problem-aside-why");
        return shown_again(&visit, aside.id, problem).await;
    }
    let words = visit.desk.app.outside.words_id();
    let about = whom(&present.book, &aside.report).unwrap_or(words);
    let given = Given {
        attempt: posted.attempt(0),
        actor: visit.viewer.actor.clone(),
        command: Command::CloseAside { aside: aside.id, words: Some(words) },
        happened: None,
        words: vec![Words { id: words, kind: WordsKind::Note, about, text }],
    };
    done(&visit, aside.id, given, "said-aside-closed").await
}

async fn done(visit: &Visit, id: AsideId, given: Given, said: &str) -> Response {
    match visit.hand_in(given).await {
        Ok(_) => on_to(&format!("/aside/{id}"), said),
        Err(no @ NotDone::Refused(_)) => shown_again(visit, id, visit.why_not(&no)).await,
        Err(NotDone::Fault(fault)) => visit.fault(&fault),
    }
}

async fn shown_again(visit: &Visit, id: AsideId, problem: String) -> Response {
    let frame = visit.frame_telling(&format!("/aside/{id}"), problem);
    match aside_page(visit, id, frame).await {
        Ok(Some(found)) => again(&found),
        Ok(None) => visit.trouble(Trouble::NotFound),
        Err(fault) => visit.fault(&fault),
    }
}

/// The page of a report in this frame; nothing if there is no such report for the viewer.
async fn aside_page(visit: &Visit, id: AsideId, frame: Frame) -> Result<Option<AsidePage>, Fault> {
    let clerk = &visit.desk.app.clerk;
    let present = visit.present();
    // Nothing is read for whoever may not see it: the time that takes would tell that it is there.
    let Some(aside) = present.book.aside_of(id) else { return Ok(None) };
    let words = match aside.closed.and_then(|closed| closed.words) {
        Some(words) => clerk.words(words).await?,
        None => None,
    };
    let events = clerk.history(Thing::Aside(id), EVENTS_SHOWN).await?;
    Ok(AsidePage::of(&present, frame, id, words, &events))
}

/// What is told after a report: that it is written down, or that a person has to look first.
pub(super) fn said<'key>(done: &Done, key: &'key str) -> &'key str {
    let waits = |fact: &Fact| matches!(fact, Fact::ReportSetAside { .. });
    if done.facts.iter().any(waits) { "said-waits" } else { key }
}

/// Of whom words about a command tell, so that they go when that is erased: the group it names or to
/// which its waybill goes, else the hub.
pub(super) fn whom(book: &Book, command: &Command) -> Option<WordsId> {
    let mut things = command.names();
    let way = |thing: &Thing| if let Thing::Waybill(id) = thing { book.waybill(*id) } else { None };
    let ends: Vec<Thing> = things.iter().filter_map(way).map(|way| way.to.thing()).collect();
    things.extend(ends);
    let group = |thing: &Thing| {
        if let Thing::Group(id) = thing { Some(book.group(*id)?.name) } else { None }
    };
    let hub =
        |thing: &Thing| if let Thing::Hub(id) = thing { Some(book.hub(*id)?.name) } else { None };
    things.iter().find_map(group).or_else(|| things.iter().find_map(hub))
}

fn number(text: &str) -> Option<AsideId> {
    if let Some(Thing::Aside(id)) = thing(text) { Some(id) } else { None }
}

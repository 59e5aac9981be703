//! What a donor does by their private link: look, answer a question, send a photo, take it back.

use std::sync::Arc;

use axum::extract::{Path, Request, State as Shared};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use busel_domain::command::Command;
use busel_domain::ids::{Thing, WordsId};
use busel_domain::offer::Offer;

use super::Desk;
use super::answer::{on_to, page};
use super::import::{Sent, sent};
use super::posted::Posted;
use super::visit::Visit;
use crate::clerk::{Enclosed, Given};
use crate::fault::Fault;
use crate::photo::PhotoRefusal;
use crate::vault::{Picture, Words, WordsKind};
use crate::views::frame::Frame;
use crate::views::given::{GivenPage, GonePage};

pub(super) async fn show(visit: Visit, Path(secret): Path<String>) -> Response {
    shown(&visit, secret, visit.frame(), String::new(), StatusCode::OK).await
}

/// The offer this link is of.
fn offer(visit: &Visit) -> Option<Offer> {
    let of = visit.linked.as_ref().map(|linked| linked.of);
    let Some(Thing::Offer(id)) = of else { return None };
    visit.present().book.offer(id).cloned()
}

async fn shown(
    visit: &Visit,
    secret: String,
    frame: Frame,
    reply: String,
    code: StatusCode,
) -> Response {
    let Some(offer) = offer(visit) else { return visit.link_ended() };
    match written(visit, &offer).await {
        Ok((line, questions)) => {
            let present = visit.present();
            let found = GivenPage::of(&present, frame, secret, &offer, line, questions, reply);
            (code, page(&found)).into_response()
        }
        Err(fault) => visit.fault(&fault),
    }
}

/// A question and what was written back.
pub(super) type Asked = (String, Option<String>);

/// What was written with an offer, as far as it is kept.
pub(super) async fn written(
    visit: &Visit,
    offer: &Offer,
) -> Result<(Option<String>, Vec<Asked>), Fault> {
    let clerk = &visit.desk.app.clerk;
    let line = match offer.line.words {
        Some(id) => clerk.words(id).await?,
        None => None,
    };
    let mut questions = Vec::new();
    for asked in &offer.questions {
        let Some(question) = clerk.words(asked.words).await? else { continue };
        let reply = match asked.reply {
            Some(id) => clerk.words(id).await?,
            None => None,
        };
        questions.push((question, reply));
    }
    Ok((line, questions))
}

/// Words about an offer, sealed under the key that all its words share.
pub(super) fn about(visit: &Visit, offer: &Offer, text: &str) -> (WordsId, Vec<Words>) {
    let id = visit.desk.app.outside.words_id();
    let about = offer.line.about.unwrap_or(id);
    (id, vec![Words { id, kind: WordsKind::Note, about, text: text.to_owned() }])
}

pub(super) async fn reply(visit: Visit, Path(secret): Path<String>, posted: Posted) -> Response {
    let Some(offer) = offer(&visit) else { return visit.link_ended() };
    let path = format!("/given/{secret}");
    let text = posted.fields.get("words").to_owned();
    let told = if text.is_empty() {
        visit.missing("problem-words")
    } else if visit.desk.asking.takes(visit.now(), &offer.id.to_string()) {
        let (words, kept) = about(&visit, &offer, &text);
        let command = Command::ReplyToOffer { offer: offer.id, words };
        match visit.give(posted.attempt(0), command, kept).await {
            Ok(_) => return on_to(&path, "said-replied"),
            Err(no) => visit.why_not(&no),
        }
    } else {
        visit.viewer.tongue.say("problem-too-many")
    };
    let frame = visit.frame_telling(&path, told);
    shown(&visit, secret, frame, text, StatusCode::UNPROCESSABLE_ENTITY).await
}

/// Takes the offer back. What the donor wrote and showed is destroyed, and so is the way to it: this
/// answer is the last that the link gives.
pub(super) async fn take_back(
    visit: Visit,
    Path(secret): Path<String>,
    posted: Posted,
) -> Response {
    let Some(offer) = offer(&visit) else { return visit.link_ended() };
    let command = Command::TakeBackOffer { offer: offer.id };
    match visit.give(posted.attempt(0), command, Vec::new()).await {
        Ok(_) => {
            let mut frame = visit.frame();
            "/".clone_into(&mut frame.path);
            page(&GonePage::of(frame))
        }
        Err(no) => {
            let frame = visit.frame_telling(&format!("/given/{secret}"), visit.why_not(&no));
            shown(&visit, secret, frame, String::new(), StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

/// Whoever gave asks to be forgotten, also when the gift has come: asked twice, because nothing brings their
/// words back. This answer is the last that the link gives; after that it answers like one that never was.
pub(super) async fn forget(visit: Visit, Path(secret): Path<String>, posted: Posted) -> Response {
    let Some(offer) = offer(&visit) else { return visit.link_ended() };
    if posted.fields.get("sure") != "yes" {
        return match written(&visit, &offer).await {
            Ok((line, questions)) => {
                let (present, mut frame) = (visit.present(), visit.frame());
                frame.path = format!("/given/{secret}");
                let reply = String::new();
                let found = GivenPage::of(&present, frame, secret, &offer, line, questions, reply);
                page(&found.asking_to_forget())
            }
            Err(fault) => visit.fault(&fault),
        };
    }
    let command = Command::ForgetDonor { offer: offer.id };
    match visit.give(posted.attempt(0), command, Vec::new()).await {
        Ok(_) => {
            let mut frame = visit.frame();
            "/".clone_into(&mut frame.path);
            page(&GonePage::forgotten(frame))
        }
        Err(no) => {
            let frame = visit.frame_telling(&format!("/given/{secret}"), visit.why_not(&no));
            shown(&visit, secret, frame, String::new(), StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

/// Takes a photo in and keeps what the darkroom makes of it.
pub(super) async fn photo(
    Shared(desk): Shared<Arc<Desk>>,
    visit: Visit,
    Path(secret): Path<String>,
    request: Request,
) -> Response {
    let Some(offer) = offer(&visit) else { return visit.link_ended() };
    let path = format!("/given/{secret}");
    let refused = async |told: String| {
        let frame = visit.frame_telling(&path, told);
        let code = StatusCode::UNPROCESSABLE_ENTITY;
        shown(&visit, secret.clone(), frame, String::new(), code).await
    };
    let say = |key: &str| visit.viewer.tongue.say(key);
    // Before anything is taken in: pictures are the dearest thing a stranger can send.
    if !desk.asking.takes(visit.now(), &offer.id.to_string()) {
        return refused(say("problem-too-many")).await;
    }
    let Sent { fields, bytes, .. } = match sent(&desk, request).await {
        Ok(sent) => sent,
        Err(crate::views::trouble::Trouble::TooLarge) => {
            return refused(say(PhotoRefusal::TooLarge.key())).await;
        }
        Err(trouble) => return visit.trouble(trouble),
    };
    if bytes.is_empty() {
        return refused(say("problem-file")).await;
    }
    let actor = visit.viewer.actor.clone();
    let attempt = Posted::with_file(&fields, &bytes, &path, actor.id).attempt(0);
    let cleaned = match desk.darkroom.clean(bytes).await {
        Ok(cleaned) => cleaned,
        Err(refusal) => return refused(say(refusal.key())).await,
    };
    let photo = desk.app.outside.words_id();
    let command = Command::KeepPhoto { of: Thing::Offer(offer.id), photo };
    let given = Given { attempt, actor, command, happened: None, words: Vec::new() };
    match desk
        .app
        .clerk
        .give_with(given, Enclosed::pictures(vec![Picture { id: photo, cleaned }]))
        .await
    {
        Ok(_) => on_to(&path, "said-photo-kept"),
        Err(no) => refused(visit.why_not(&no)).await,
    }
}

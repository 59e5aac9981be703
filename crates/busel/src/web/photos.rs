//! Photos of lots, groups and waybills: taken in, shown, blurred, destroyed. A picture goes through the darkroom
//! before anything of it is kept; who may not see one is answered as if it never was.

use std::sync::Arc;

use axum::extract::{Path, Request, State as Shared};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use busel_domain::command::Command;
use busel_domain::ids::{Attempt, Thing, WordsId};

use super::Desk;
use super::answer::{again, on_to, page};
use super::groups::group_page;
use super::import::{Sent, sent};
use super::posted::Posted;
use super::stock::lot_page;
use super::visit::{Visit, thing};
use super::waybills::one_telling;
use crate::clerk::{Done, Enclosed, Given, NotDone};
use crate::photo::{Bare, Cleaned, Format, PhotoRefusal};
use crate::vault::Picture;
use crate::views::history;
use crate::views::photos::{Album, BlurPage, Fields};
use crate::views::trouble::Trouble;

/// Takes a photo in and keeps what the darkroom makes of it.
pub(super) async fn keep(
    Shared(desk): Shared<Arc<Desk>>,
    visit: Visit,
    Path(id): Path<String>,
    request: Request,
) -> Response {
    let path = request.uri().path().to_owned();
    let found = thing(&id).and_then(|of| Some((of, history::home(of)?)));
    let Some((of, home)) = found.filter(|(_, home)| path == format!("{home}/photo")) else {
        return visit.trouble(Trouble::NotFound);
    };
    // Before anything is taken in.
    if Album::of(&visit.present(), &visit.frame(), of).is_none() {
        return visit.trouble(Trouble::NotFound);
    }
    let Sent { fields, bytes, .. } = match sent(&desk, request).await {
        Ok(sent) => sent,
        Err(Trouble::TooLarge) => return told(&visit, of, PhotoRefusal::TooLarge.key()).await,
        Err(trouble) => return visit.trouble(trouble),
    };
    if bytes.is_empty() {
        return told(&visit, of, "problem-file").await;
    }
    let attempt = Posted::with_file(&fields, &bytes, &path, visit.viewer.actor.id).attempt(0);
    let cleaned = match desk.darkroom.clean(bytes).await {
        Ok(cleaned) => cleaned,
        Err(refusal) => return told(&visit, of, refusal.key()).await,
    };
    let photo = desk.app.outside.words_id();
    let picture = Picture { id: photo, cleaned };
    match give(&visit, attempt, Command::KeepPhoto { of, photo }, Some(picture)).await {
        Ok(_) => on_to(&home, "said-photo-kept"),
        Err(no) => visit.not_done(&no),
    }
}

/// The page of the thing again, with what was wrong with the photo.
async fn told(visit: &Visit, of: Thing, key: &str) -> Response {
    let path = history::home(of).unwrap_or_default();
    let frame = visit.frame_telling(&path, visit.missing(key));
    let missing = || visit.trouble(Trouble::NotFound);
    if let Thing::Lot(id) = of {
        match lot_page(visit, id, frame).await {
            Ok(found) => found.map_or_else(missing, |found| again(&found)),
            Err(fault) => visit.fault(&fault),
        }
    } else if let Thing::Group(id) = of {
        match group_page(visit, id, frame, None).await {
            Ok(found) => found.map_or_else(missing, |found| again(&found)),
            Err(fault) => visit.fault(&fault),
        }
    } else if let Thing::Waybill(id) = of {
        one_telling(visit, id, visit.missing(key)).await
    } else {
        missing()
    }
}

pub(super) async fn picture(visit: Visit, Path(id): Path<String>) -> Response {
    match found(&visit, &id).await {
        Ok((_, _, cleaned)) => shown(cleaned.picture()),
        Err(no) => no,
    }
}

pub(super) async fn thumbnail(visit: Visit, Path(id): Path<String>) -> Response {
    match found(&visit, &id).await {
        Ok((_, _, cleaned)) => shown(cleaned.thumbnail()),
        Err(no) => no,
    }
}

/// The photo of this address, if it is for the viewer; else the answer that there is none.
async fn found(visit: &Visit, id: &str) -> Result<(WordsId, Thing, Cleaned), Response> {
    let known = id.parse::<WordsId>().ok();
    let known = known.and_then(|photo| Some((photo, visit.present().book.photo(photo)?)));
    let missing = || visit.trouble(Trouble::NotFound);
    let (photo, of) = known.ok_or_else(missing)?;
    match visit.desk.app.clerk.picture(photo).await {
        Ok(cleaned) => cleaned.map(|cleaned| (photo, of, cleaned)).ok_or_else(missing),
        Err(fault) => Err(visit.fault(&fault)),
    }
}

/// The guard adds that nobody may guess another type, keep it or show it elsewhere.
fn shown(bare: &Bare) -> Response {
    let name = match bare.format() {
        Format::Jpeg => "inline; filename=\"photo.jpg\"",
        Format::Png => "inline; filename=\"photo.png\"",
    };
    let told =
        [(header::CONTENT_TYPE, bare.format().media_type()), (header::CONTENT_DISPOSITION, name)];
    (told, bare.bytes().to_vec()).into_response()
}

/// The picture with fields over it, to say what is hidden.
pub(super) async fn fields(visit: Visit, Path(id): Path<String>) -> Response {
    match found(&visit, &id).await {
        Ok((photo, of, cleaned)) => {
            let fields = Fields::of(cleaned.picture());
            page(&BlurPage::of(visit.frame(), photo, of, fields))
        }
        Err(no) => no,
    }
}

/// Hides what was chosen. The picture from before is destroyed; what comes of it is shown, for a
/// person has to look whether it is enough.
pub(super) async fn blur(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let (photo, of, cleaned) = match found(&visit, &id).await {
        Ok(found) => found,
        Err(no) => return no,
    };
    let fields = Fields::of(cleaned.picture());
    let refused = |key: &str| {
        let path = format!("/photos/{photo}/blur");
        let frame = visit.frame_telling(&path, visit.missing(key));
        again(&BlurPage::of(frame, photo, of, fields))
    };
    let chosen = posted.fields.all("field").filter_map(|number| number.parse().ok());
    let areas: Vec<_> = chosen.filter_map(|number| fields.area(number)).collect();
    if areas.is_empty() {
        return refused("photo-no-field");
    }
    let cleaned = match visit.desk.darkroom.blur(cleaned, areas).await {
        Ok(cleaned) => cleaned,
        Err(refusal) => return refused(refusal.key()),
    };
    let blurred = visit.desk.app.outside.words_id();
    let picture = Picture { id: blurred, cleaned };
    let command = Command::BlurPhoto { photo, blurred };
    match give(&visit, posted.attempt(0), command, Some(picture)).await {
        Ok(_) => on_to(&format!("/photos/{blurred}/blur"), "said-photo-blurred"),
        Err(no) => visit.not_done(&no),
    }
}

/// Destroys a photo.
pub(super) async fn forget(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let known = id.parse::<WordsId>().ok();
    let known = known.and_then(|photo| Some((photo, visit.present().book.photo(photo)?)));
    let Some((photo, of)) = known else { return visit.trouble(Trouble::NotFound) };
    match give(&visit, posted.attempt(0), Command::DropPhoto { photo }, None).await {
        Ok(_) => on_to(&history::home(of).unwrap_or_default(), "said-photo-dropped"),
        Err(no) => visit.not_done(&no),
    }
}

async fn give(
    visit: &Visit,
    attempt: Attempt,
    command: Command,
    picture: Option<Picture>,
) -> Result<Done, NotDone> {
    let actor = visit.viewer.actor.clone();
    let given = Given { attempt, actor, command, happened: None, words: Vec::new() };
    visit.desk.app.clerk.give_with(given, Enclosed::pictures(picture.into_iter().collect())).await
}

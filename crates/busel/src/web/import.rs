//! Import: a file is sent, read, looked at, and added with a yes. Nothing is stored before that.

pub(super) mod chat;
pub(super) mod paste;
mod told;

use std::sync::Arc;

use axum::extract::{FromRequest, Multipart, Path, Request, State as Shared};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use busel_domain::ids::HubId;

use super::answer::{again, on_to, page};
use super::posted::{Fields, Posted};
use super::stock::hub;
use super::tray::{Job, State, settled};
use super::visit::Visit;
use super::{Desk, hex};
use crate::intake::ListKind;
use crate::intake::worksheet::{Origin, Worksheet};
use crate::views::import::{self, ChoosePage, FindingsPage, ProgressPage};
use crate::views::trouble::Trouble;

/// A name of a file longer than this is cut.
const FILE_NAME_LETTERS_MAX: usize = 200;

pub(super) async fn choose(visit: Visit) -> Response {
    let list = import::ListKind::from_code(visit.asked.get("list"));
    page(&ChoosePage::of(&visit.present(), visit.frame(), list))
}

/// A file that was sent, and the form around it.
pub(super) struct Sent {
    pub(super) fields: Fields,
    name: String,
    pub(super) bytes: Vec<u8>,
}

/// Takes a file and begins to read it.
pub(super) async fn upload(Shared(desk): Shared<Arc<Desk>>, visit: Visit, sent: Sent) -> Response {
    let problem = |visit: &Visit, key: &str| {
        let list = import::ListKind::from_code(sent.fields.get("list"));
        let frame = visit.frame_telling("/import", visit.missing(key));
        again(&ChoosePage::of(&visit.present(), frame, list))
    };
    let Some(kind) = kind(&sent.fields) else { return problem(&visit, "problem-hub") };
    if sent.bytes.is_empty() {
        return problem(&visit, "problem-file");
    }
    let id = hex(&desk.app.outside.bytes::<16>());
    let Some(job) = desk.tray.begin(&id, State::Reading(0), visit.now()) else {
        return problem(&visit, "problem-busy");
    };
    let (present, today) = (visit.whole(), visit.viewer.today());
    tokio::task::spawn_blocking(move || {
        let mut step = |rows| drop(job.send_replace(State::Reading(rows)));
        let list = (kind, Origin::File(sent.name));
        job.send_replace(match Worksheet::read(&sent.bytes, list, today, &present, &mut step) {
            Ok(sheet) => State::Read(Arc::new(sheet), None),
            Err(why) => State::Unreadable(why),
        });
    });
    Redirect::to(&format!("/import/{id}")).into_response()
}

impl FromRequest<Arc<Desk>> for Sent {
    type Rejection = Response;

    async fn from_request(mut request: Request, desk: &Arc<Desk>) -> Result<Self, Response> {
        let visit = Visit::of(desk, &mut request);
        sent(desk, request).await.map_err(|trouble| visit.trouble(trouble))
    }
}

/// Reads the form; the token is looked at before the file is taken in.
pub(super) async fn sent(desk: &Arc<Desk>, mut request: Request) -> Result<Sent, Trouble> {
    let visit = Visit::of(desk, &mut request);
    let unreadable = |code: StatusCode| {
        if code == StatusCode::PAYLOAD_TOO_LARGE { Trouble::TooLarge } else { Trouble::Unreadable }
    };
    let form = Multipart::from_request(request, desk).await;
    let mut form = form.map_err(|why| unreadable(why.status()))?;
    let mut pairs = Vec::new();
    let (mut name, mut bytes) = (String::new(), Vec::new());
    while let Some(field) = form.next_field().await.map_err(|why| unreadable(why.status()))? {
        let key = field.name().unwrap_or_default().to_owned();
        if key == "file" {
            if !visit.is_own_form(Fields::new(pairs.clone()).get("token")) {
                return Err(Trouble::Stale);
            }
            let given = field.file_name().unwrap_or_default();
            name = given.chars().take(FILE_NAME_LETTERS_MAX).collect();
            bytes = field.bytes().await.map_err(|why| unreadable(why.status()))?.to_vec();
        } else {
            pairs.push((key, field.text().await.map_err(|why| unreadable(why.status()))?));
        }
    }
    let fields = Fields::sent(pairs);
    visit.typed.keep(fields.clone());
    if visit.is_own_form(fields.get("token")) {
        Ok(Sent { fields, name, bytes })
    } else {
        Err(Trouble::Stale)
    }
}

fn kind(fields: &Fields) -> Option<ListKind> {
    match import::ListKind::from_code(fields.get("list")) {
        import::ListKind::Needs => Some(ListKind::Needs),
        import::ListKind::Stock => {
            let hub: Option<HubId> = hub(fields.get("hub"));
            hub.map(ListKind::Stock)
        }
    }
}

/// How far the file is: being read, read, being added, added.
pub(super) async fn found(visit: Visit, Path(id): Path<String>) -> Response {
    let Some(job) = visit.desk.tray.job(&id, visit.now()) else {
        return visit.trouble(Trouble::Forgotten);
    };
    let tongue = visit.viewer.tongue;
    let failed = |problem: String| {
        let frame = visit.frame_telling("/import", problem);
        again(&ChoosePage::of(&visit.present(), frame, import::ListKind::Needs))
    };
    match settled(&job).await {
        State::Reading(rows) => {
            page(&ProgressPage::counting(visit.frame(), "import-reading", rows))
        }
        State::Adding => page(&ProgressPage::counting(visit.frame(), "import-adding", 0)),
        State::Read(sheet, problem) => {
            let found = told::findings(tongue, &id, &sheet, &visit.present().book);
            let mut frame = visit.frame();
            frame.said = (sheet.added > 0).then(|| tongue.count("import-added", sheet.added));
            frame.problem = problem;
            page(&FindingsPage::of(frame, found))
        }
        State::Added(kind) => on_to(beside(kind), "said-list-added"),
        State::Unreadable(why) => {
            let why = tongue.say(why.key());
            failed(tongue.with("problem-unreadable-file", &[("why", why.into())]))
        }
        State::Refused(why) => failed(why),
        State::Planning(_)
        | State::Planned(_)
        | State::OnTheRoad(_)
        | State::Convoy(..)
        | State::Anew(_) => visit.trouble(Trouble::NotFound),
    }
}

/// The list that a reading goes into, with what is new on top.
fn beside(kind: ListKind) -> &'static str {
    match kind {
        ListKind::Needs => "/needs?sort=newest",
        ListKind::Stock(_) => "/stock",
    }
}

/// Adds what was read and what was mended in the form, and lays what is left before people again.
/// Said twice it is done once: only what waits for a yes can begin.
pub(super) async fn add(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(job) = visit.desk.tray.job(&id, visit.now()) else {
        return visit.trouble(Trouble::Forgotten);
    };
    if let Some(sheet) = begin_adding(&job) {
        let (app, actor) = (visit.desk.app.clone(), visit.viewer.actor.clone());
        let tongue = visit.viewer.tongue;
        let typed = told::typed(&posted.fields);
        tokio::spawn(async move {
            let present = app.clerk.present();
            let known = Arc::clone(&sheet);
            let mend = move || known.mended(&typed, &present).map(Arc::new);
            // A reader that broke has mended nothing; the list is as it was.
            let mended = tokio::task::spawn_blocking(mend).await.ok().flatten();
            let sheet = mended.unwrap_or(sheet);
            let has_more = sheet.intake.fresh().next().is_some();
            let added = sheet.intake.commit(&app.clerk, &app.outside, &actor).await;
            job.send_replace(match added {
                Ok(_) => match sheet.left(&app.clerk.present()) {
                    Some(left) => {
                        let problem = (!has_more).then(|| tongue.say("import-still"));
                        State::Read(Arc::new(left), problem)
                    }
                    None => State::Added(sheet.intake.kind),
                },
                Err(no) => {
                    let why = super::answer::sentence(tongue, &no);
                    State::Read(sheet, Some(why))
                }
            });
        });
    }
    Redirect::to(&format!("/import/{id}")).into_response()
}

/// Takes what waits for a yes, leaving "being added" in its place.
fn begin_adding(job: &Job) -> Option<Arc<Worksheet>> {
    let mut taken = None;
    job.send_if_modified(|state| {
        let State::Read(sheet, _) = &*state else { return false };
        taken = Some(Arc::clone(sheet));
        *state = State::Adding;
        true
    });
    taken
}

/// Lays the list aside: all of it, or what was left of it.
pub(super) async fn forget(visit: Visit, Path(id): Path<String>, _posted: Posted) -> Response {
    let job = visit.desk.tray.job(&id, visit.now());
    let begun = job.and_then(|job| {
        let state = job.borrow().clone();
        if let State::Read(sheet, _) = state { Some(sheet) } else { None }
    });
    let begun = begun.filter(|sheet| sheet.added > 0).map(|sheet| sheet.intake.kind);
    visit.desk.tray.forget(&id);
    match begun {
        Some(kind) => on_to(beside(kind), "said-list-rest-left"),
        None => on_to("/import", "said-list-forgotten"),
    }
}

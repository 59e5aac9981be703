//! A list pasted out of a spreadsheet: read at once, and looked through like a file. What cannot be
//! read comes back with its reason and with all that was pasted. Nothing is stored here.

use std::sync::Arc;

use axum::response::{IntoResponse, Redirect, Response};

use super::kind;
use crate::intake::worksheet::{Origin, Worksheet};
use crate::views::import::{ChoosePage, ListKind, Pasted};
use crate::views::trouble::Trouble;
use crate::web::answer::again;
use crate::web::hex;
use crate::web::needs::group;
use crate::web::posted::Posted;
use crate::web::tray::State;
use crate::web::visit::Visit;

/// More than this is a file: some ten thousand lines.
const PASTED_BYTES_MAX: usize = 2 * 1024 * 1024;

/// Reads what was pasted, and leads to what was found in it.
pub(in crate::web) async fn paste(visit: Visit, posted: Posted) -> Response {
    let fields = &posted.fields;
    let tongue = visit.viewer.tongue;
    let list = ListKind::from_code(fields.get("list"));
    let rows = Pasted { text: fields.raw("text").to_owned(), who: group(fields.get("group")) };
    let problem = |visit: &Visit, field: &str, problem: String| {
        visit.typed.blame_field(field, 0);
        let frame = visit.frame_telling("/import", problem);
        again(&ChoosePage::of(&visit.present(), frame, list).with(&visit.present(), rows.clone()))
    };
    let Some(kind) = kind(fields) else { return problem(&visit, "hub", tongue.say("problem-hub")) };
    if rows.text.trim().is_empty() {
        return problem(&visit, "text", tongue.say("paste-empty"));
    }
    if rows.text.len() > PASTED_BYTES_MAX {
        return problem(&visit, "text", tongue.say("paste-too-long"));
    }
    let seen = visit.present();
    let who = rows.who.and_then(|who| seen.book.group(who));
    let who = who.and_then(|group| seen.labels.get(group.name)).map(str::to_owned);
    let origin = Origin::Pasted { title: tongue.say("paste-list"), who };
    let (present, today, text) = (visit.whole(), visit.viewer.today(), rows.text.clone());
    let read =
        move || Worksheet::read(text.as_bytes(), (kind, origin), today, &present, &mut |_| {});
    let sheet = match tokio::task::spawn_blocking(read).await {
        Ok(Ok(sheet)) if sheet.lacks_who() => {
            return problem(&visit, "group", tongue.say("paste-who"));
        }
        Ok(Ok(sheet)) => sheet,
        Ok(Err(why)) => {
            let why = tongue.say(why.key());
            let told = tongue.with("problem-unreadable-file", &[("why", why.into())]);
            return problem(&visit, "text", told);
        }
        Err(_) => return visit.trouble(Trouble::Broken),
    };
    let id = hex(&visit.desk.app.outside.bytes::<16>());
    let begun = visit.desk.tray.begin(&id, State::Read(Arc::new(sheet), None), visit.now());
    if begun.is_none() {
        return problem(&visit, "text", tongue.say("problem-busy"));
    }
    Redirect::to(&format!("/import/{id}")).into_response()
}

//! A photo that a phone took of a paper somebody signed, or of what came otherwise than it was sent. It
//! comes by itself, after the record it belongs to, sealed as records are; of the picture only what the
//! darkroom paints anew is kept. The same photo twice is one (law L3).

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use busel_domain::command::Command;
use busel_domain::ids::{Attempt, Thing, WaybillId};
use serde::Deserialize;
use serde_json::json;

use super::super::Desk;
use super::told::happened;
use super::{actor, broken, busy, heard, nobody, not_heard};
use crate::clerk::{Enclosed, Given, NotDone};
use crate::door::Phone;
use crate::fault::Fault;
use crate::photo::PhotoRefusal;
use crate::vault::Picture;
use crate::views::run::papers;

/// What a phone sends of one photo is not longer; it makes them a quarter of that.
pub(in crate::web) const PHOTO_SAID_MAX: usize = 2 * 1024 * 1024;

/// Letters of an attempt, before a line's end.
const ATTEMPT: usize = 32;

/// What stands before the picture, on a line of its own.
#[derive(Deserialize)]
struct Head {
    /// By the phone's own clock, in milliseconds since 1970.
    at: i64,
    waybill: WaybillId,
    /// Of how many bytes the picture is; what follows fills up.
    bytes: usize,
}

/// What became of a photo.
enum Fate {
    /// It is kept.
    Kept,
    /// It never will be, for this reason.
    Not(&'static str),
    /// Later, perhaps.
    Busy,
    /// The machine could not.
    Fault(Arc<Fault>),
}

/// Takes a photo in.
pub(in crate::web) async fn photo(
    State(desk): State<Arc<Desk>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let phone = match heard(&desk, "/field/photo", &headers, &body).await {
        Ok(phone) => phone,
        Err(no) => return not_heard(&desk, &no),
    };
    let said = body.split_at_checked(ATTEMPT).and_then(|(attempt, rest)| {
        Some((std::str::from_utf8(attempt).ok()?, rest.strip_prefix(b"\n")?))
    });
    let Some((attempt, sealed)) = said else { return nobody() };
    match take(&desk, &phone, attempt, sealed).await {
        Fate::Kept => Json(json!({ "is": "delivered", "why": "" })).into_response(),
        Fate::Not(why) => Json(json!({ "is": "person", "why": why })).into_response(),
        Fate::Busy => busy(),
        Fate::Fault(fault) => broken(&desk, &fault),
    }
}

async fn take(desk: &Desk, phone: &Phone, named: &str, sealed: &[u8]) -> Fate {
    let Ok(attempt) = named.parse::<Attempt>() else { return Fate::Not("unreadable") };
    let Some(opened) = desk.app.door.open_sealed(named, sealed) else {
        return Fate::Not("sealed");
    };
    let Some((head, picture)) = parts(&opened) else { return Fate::Not("unreadable") };
    let Some(actor) = actor(desk, phone) else { return Fate::Not("refused") };
    if !papers(&actor).any(|id| id == head.waybill) {
        return Fate::Not("refused");
    }
    let cleaned = match desk.darkroom.clean(picture.to_vec()).await {
        Ok(cleaned) => cleaned,
        Err(PhotoRefusal::TooBusy | PhotoRefusal::TookTooLong) => return Fate::Busy,
        Err(_) => return Fate::Not("photo"),
    };
    let photo = desk.app.outside.words_id();
    let given = Given {
        attempt,
        actor,
        command: Command::KeepPhoto { of: Thing::Waybill(head.waybill), photo },
        happened: Some(happened(head.at, phone, desk.app.outside.now())),
        words: Vec::new(),
    };
    match desk
        .app
        .clerk
        .give_with(given, Enclosed::pictures(vec![Picture { id: photo, cleaned }]))
        .await
    {
        Ok(_) => Fate::Kept,
        Err(NotDone::Refused(_)) => Fate::Not("refused"),
        Err(NotDone::Fault(fault)) => Fate::Fault(fault),
    }
}

/// What is said of a picture, and the picture.
fn parts(opened: &[u8]) -> Option<(Head, &[u8])> {
    let end = opened.iter().position(|byte| *byte == b'\n')?;
    let head: Head = serde_json::from_slice(&opened[..end]).ok()?;
    let picture = opened[end + 1..].get(..head.bytes)?;
    Some((head, picture))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_stands_behind_what_is_said_of_it_and_before_what_fills_up() {
        let (head, picture) =
            parts(b"{\"at\":7,\"waybill\":3,\"bytes\":4}\n\xff\xd8\n\xd9    ").expect("whole");
        assert_eq!((head.at, head.waybill, picture), (7, WaybillId(3), &b"\xff\xd8\n\xd9"[..]));
        for bad in [
            &b""[..],
            b"\n",
            b"{}\n",
            b"{\"at\":7,\"waybill\":3,\"bytes\":4}\n\xff",
            b"{\"at\":7,\"waybill\":3,\"bytes\":18446744073709551615}\n\xff",
            b"{\"at\":7,\"waybill\":-3,\"bytes\":1}\n\xff",
        ] {
            assert!(parts(bad).is_none(), "{bad:?}");
        }
    }
}

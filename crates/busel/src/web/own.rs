//! One's own page: where one is signed in, one's ways in, and signing out.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};

use super::answer::{again, on_to, page};
use super::posted::Posted;
use super::visit::Visit;
use crate::door::{NotIn, PasskeyId, Passphrase, SessionId};
use crate::views::door::RecoveryPage;
use crate::views::own::OwnPage;

pub(super) async fn show(visit: Visit) -> Response {
    shown(&visit, None).await
}

async fn shown(visit: &Visit, no: Option<&NotIn>) -> Response {
    let Some(signed) = &visit.signed else { return Redirect::to("/sign-in").into_response() };
    let door = &visit.desk.app.door;
    let member = signed.session.member;
    let found = async { Ok((door.sessions(member).await?, door.ways(member).await?)) }.await;
    let (sessions, ways) = match found {
        Ok(found) => found,
        Err(no) => return visit.not_in(&no),
    };
    let frame = match no {
        Some(no) => visit.frame_telling("/me", visit.shut_out(no)),
        None => visit.frame(),
    };
    let shown = OwnPage::of(&visit.present(), frame, signed.session.id, &sessions, &ways);
    if no.is_some() { again(&shown) } else { page(&shown) }
}

async fn told(visit: &Visit, done: Result<(), NotIn>, said: &str) -> Response {
    match done {
        Ok(()) => on_to("/me", said),
        Err(NotIn::NotFresh) => Redirect::to("/sign-in?back=/me").into_response(),
        Err(NotIn::Fault(fault)) => visit.fault(&fault),
        Err(no) => shown(visit, Some(&no)).await,
    }
}

/// Ends the session and tells the browser to forget everything of this address.
pub(super) async fn sign_out(visit: Visit, _posted: Posted) -> Response {
    if let Some(signed) = &visit.signed
        && let Err(no) = visit.desk.app.door.sign_out(&signed.token).await
    {
        return visit.not_in(&no);
    }
    let mut answer = Redirect::to("/sign-in").into_response();
    for none in visit.desk.no_cookies() {
        answer.headers_mut().append(header::SET_COOKIE, none);
    }
    let all = HeaderValue::from_static("\"cache\", \"storage\"");
    answer.headers_mut().insert("clear-site-data", all);
    answer
}

pub(super) async fn end_session(visit: Visit, posted: Posted) -> Response {
    let id = SessionId(posted.fields.read("session").unwrap_or(0));
    let done = visit.desk.app.door.end_session(visit.viewer.actor.id, id).await;
    told(&visit, done, "said-session-ended").await
}

pub(super) async fn end_others(visit: Visit, _posted: Posted) -> Response {
    let own = visit.signed.as_ref().map(|signed| signed.session.id);
    let done = visit.desk.app.door.end_sessions(visit.viewer.actor.id, own).await.map(|_| ());
    told(&visit, done, "said-session-ended").await
}

pub(super) async fn remove_passkey(visit: Visit, posted: Posted) -> Response {
    let Some(signed) = &visit.signed else { return Redirect::to("/sign-in").into_response() };
    let id = PasskeyId(posted.fields.read("passkey").unwrap_or(0));
    let done = visit.desk.app.door.remove_passkey(&signed.token, id).await;
    told(&visit, done, "said-passkey-removed").await
}

pub(super) async fn change_passphrase(visit: Visit, posted: Posted) -> Response {
    let Some(signed) = &visit.signed else { return Redirect::to("/sign-in").into_response() };
    let app = &visit.desk.app;
    let typed = |name| Passphrase::new(posted.fields.raw(name).to_owned());
    let changed = async {
        let (current, new) = (typed("current")?, typed("new")?);
        let context = ["busel", app.centre_name.as_str()];
        let name = posted.fields.get("name");
        app.door.change_passphrase(&signed.token, name, current, new, &context).await
    };
    match changed.await {
        Ok((token, _)) => {
            let mut answer = on_to("/me", "said-passphrase-changed");
            answer.headers_mut().append(header::SET_COOKIE, visit.desk.session_cookie(&token));
            answer
        }
        Err(no) => told(&visit, Err(no), "said-passphrase-changed").await,
    }
}

pub(super) async fn new_recovery_codes(visit: Visit, _posted: Posted) -> Response {
    let Some(signed) = &visit.signed else { return Redirect::to("/sign-in").into_response() };
    match visit.desk.app.door.new_recovery_codes(&signed.token).await {
        Ok(codes) => {
            let codes = codes.iter().map(|code| code.text().to_owned()).collect();
            page(&RecoveryPage::of(visit.frame(), codes))
        }
        Err(no) => told(&visit, Err(no), "said-session-ended").await,
    }
}

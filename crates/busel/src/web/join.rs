//! From an invite to a way in: the link, the spoken code, then a passkey or a passphrase with codes.

use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};

use super::answer::{again, page};
use super::posted::Posted;
use super::sign_in::{let_in, with_script};
use super::visit::Visit;
use crate::door::{By, InviteSecret, Label, NotIn, Passphrase, Taken, six_words};
use crate::views::door::{CodePage, JoinPage, PasskeyPage, RecoveryPage, WayInPage};
use crate::views::eyes::Eyes;
use crate::views::history::people::grant_words;
use crate::views::trouble::Trouble;

/// Looking at an invite does not use it up: scanners of mail look at every link.
pub(super) async fn show(visit: Visit, Path(secret): Path<String>) -> Response {
    invite(&visit, &secret, None).await
}

async fn invite(visit: &Visit, text: &str, no: Option<&NotIn>) -> Response {
    let Some(secret) = InviteSecret::parse(text) else { return visit.trouble(Trouble::NotFound) };
    let found = match visit.desk.app.door.look(&secret).await {
        Ok(found) => found,
        Err(no) => return visit.not_in(&no),
    };
    let frame = match no {
        Some(no) => visit.frame_telling("/", visit.shut_out(no)),
        None => visit.frame(),
    };
    // Whoever has the link learns who they would be, and nothing else of the centre.
    let whole = visit.whole();
    let seen = whole.seen_by(&visit.viewer.actor);
    let eyes = Eyes::of(&seen, &visit.viewer);
    let member = whole.book.member(found.member);
    let grants = member.into_iter().flat_map(|member| member.grants_on(visit.viewer.today()));
    let roles = grants.map(|grant| grant_words(eyes, &frame, &grant)).collect();
    let shown = JoinPage::of(frame, text.to_owned(), &found, roles);
    if no.is_some() { again(&shown) } else { page(&shown) }
}

pub(super) async fn take(visit: Visit, Path(text): Path<String>, posted: Posted) -> Response {
    let Some(secret) = InviteSecret::parse(&text) else { return visit.trouble(Trouble::NotFound) };
    match visit.desk.app.door.take(&secret, posted.fields.get("code")).await {
        Ok(Taken::Demo(admitted)) => let_in(&visit, admitted, "/").await,
        Ok(Taken::Threshold(token, _)) => {
            let cookie = visit.desk.threshold_cookie(&token);
            ([(header::SET_COOKIE, cookie)], Redirect::to("/way-in")).into_response()
        }
        Err(no @ (NotIn::Wrong | NotIn::Wait(_))) => invite(&visit, &text, Some(&no)).await,
        Err(no) => visit.not_in(&no),
    }
}

/// By what right the visitor makes a way in.
fn by(visit: &Visit) -> Result<By, Box<Response>> {
    if let Some(token) = &visit.threshold {
        return Ok(By::Threshold(token.clone()));
    }
    let Some(signed) = &visit.signed else {
        return Err(Box::new(Redirect::to("/sign-in").into_response()));
    };
    if signed.session.is_fresh(visit.now()) {
        Ok(By::Session(signed.token.clone()))
    } else {
        Err(Box::new(Redirect::to("/sign-in?back=/way-in").into_response()))
    }
}

pub(super) async fn way_in(visit: Visit) -> Response {
    match by(&visit) {
        Ok(_) => ways(&visit, None),
        Err(elsewhere) => *elsewhere,
    }
}

fn ways(visit: &Visit, no: Option<&NotIn>) -> Response {
    let words = six_words(&visit.desk.app.outside).text().to_owned();
    let is_first = visit.threshold.is_some();
    match no {
        Some(no) => {
            let frame = visit.frame_telling("/way-in", visit.shut_out(no));
            again(&WayInPage::of(frame, words, is_first))
        }
        None => page(&WayInPage::of(visit.frame(), words, is_first)),
    }
}

pub(super) async fn begin_passkey(visit: Visit, posted: Posted) -> Response {
    let by = match by(&visit) {
        Ok(by) => by,
        Err(elsewhere) => return *elsewhere,
    };
    let begun = match Label::new(posted.fields.get("label")) {
        Ok(label) => visit.desk.app.door.begin_passkey(&by, &label).await,
        Err(no) => Err(no),
    };
    match begun {
        Ok(challenge) => with_script(page(&PasskeyPage::of(visit.frame(), challenge))),
        Err(no) => turned_away(&visit, &no),
    }
}

pub(super) async fn finish_passkey(visit: Visit, posted: Posted) -> Response {
    let by = match by(&visit) {
        Ok(by) => by,
        Err(elsewhere) => return *elsewhere,
    };
    match visit.desk.app.door.finish_passkey(&by, posted.fields.get("answer")).await {
        Ok(Some(admitted)) => let_in(&visit, admitted, "/").await,
        Ok(None) => Redirect::to("/me?said=said-passkey-added").into_response(),
        Err(no) => turned_away(&visit, &no),
    }
}

pub(super) async fn begin_passphrase(visit: Visit, posted: Posted) -> Response {
    let by = match by(&visit) {
        Ok(by) => by,
        Err(elsewhere) => return *elsewhere,
    };
    let app = &visit.desk.app;
    let begun = match Passphrase::new(posted.fields.raw("passphrase").to_owned()) {
        Ok(passphrase) => {
            let (name, centre) = (posted.fields.get("name"), app.centre_name.as_str());
            app.door.begin_passphrase(&by, name, passphrase, centre, &["busel"]).await
        }
        Err(no) => Err(no),
    };
    match begun {
        Ok(setup) => {
            let (secret, uri) = (setup.secret.text(), setup.uri.text());
            page(&CodePage::of(visit.frame(), secret, uri))
        }
        Err(no) => turned_away(&visit, &no),
    }
}

pub(super) async fn finish_passphrase(visit: Visit, posted: Posted) -> Response {
    let by = match by(&visit) {
        Ok(by) => by,
        Err(elsewhere) => return *elsewhere,
    };
    match visit.desk.app.door.confirm_passphrase(&by, posted.fields.get("code")).await {
        Ok((admitted, codes)) => {
            let codes = codes.iter().map(|code| code.text().to_owned()).collect();
            let shown = page(&RecoveryPage::of(visit.frame(), codes));
            let Some(admitted) = admitted else { return shown };
            // The codes are shown once, so they come with the session instead of a way to Today.
            let (parts, _) = let_in(&visit, admitted, "/").await.into_parts();
            let mut shown = shown;
            for cookie in parts.headers.get_all(header::SET_COOKIE) {
                shown.headers_mut().append(header::SET_COOKIE, cookie.clone());
            }
            shown
        }
        Err(NotIn::Wrong) => {
            // The app's secret is not shown twice; another code may be typed.
            let frame = visit.frame_telling("/way-in", visit.shut_out(&NotIn::Wrong));
            again(&CodePage::of(frame, "", ""))
        }
        Err(no) => turned_away(&visit, &no),
    }
}

fn turned_away(visit: &Visit, no: &NotIn) -> Response {
    if matches!(no, NotIn::NoSession | NotIn::NotFresh) {
        Redirect::to("/sign-in?back=/way-in").into_response()
    } else if matches!(no, NotIn::Fault(_) | NotIn::Expired | NotIn::Gone) {
        visit.not_in(no)
    } else {
        ways(visit, Some(no))
    }
}

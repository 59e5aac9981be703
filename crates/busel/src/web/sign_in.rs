//! Signing in, and showing once more who one is before something that cannot be taken back.

use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};

use super::answer::{again, page};
use super::gate::limits;
use super::pages::local;
use super::posted::Posted;
use super::visit::Visit;
use crate::door::{Admitted, CeremonyId, NotIn, Passphrase};
use crate::views::door::SignInPage;

/// Pages of the door run one small script of ours, which asks the device for its passkey.
pub(super) const WITH_SCRIPT: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'; require-trusted-types-for 'script'";

/// The answer, allowed to run the door's script.
pub(super) fn with_script(answer: Response) -> Response {
    ([(header::CONTENT_SECURITY_POLICY, WITH_SCRIPT)], answer).into_response()
}

pub(super) async fn show(visit: Visit) -> Response {
    let back = local(visit.asked.get("back")).to_owned();
    form(&visit, back, None)
}

fn form(visit: &Visit, back: String, no: Option<&NotIn>) -> Response {
    let begun = match visit.desk.app.door.begin_passkey_sign_in() {
        Ok(begun) => begun,
        Err(no) => return visit.not_in(&no),
    };
    let frame = match no {
        Some(no) => visit.frame_telling("/sign-in", visit.shut_out(no)),
        None => visit.frame(),
    };
    let (id, challenge) = begun;
    let shown = SignInPage::of(frame, back, id.text().to_string(), challenge);
    with_script(if no.is_some() { again(&shown) } else { page(&shown) })
}

pub(super) async fn by_passphrase(visit: Visit, posted: Posted) -> Response {
    let back = local(posted.fields.get("back")).to_owned();
    let admitted = match Passphrase::new(posted.fields.raw("passphrase").to_owned()) {
        Ok(passphrase) => {
            let (name, code) = (posted.fields.get("name"), posted.fields.get("code"));
            visit.desk.app.door.sign_in(name, passphrase, code).await
        }
        // Too short or too long to be anybody's: the same answer as for a wrong one.
        Err(NotIn::Fault(fault)) => Err(NotIn::Fault(fault)),
        Err(_) => Err(NotIn::Wrong),
    };
    match admitted {
        Ok(admitted) => let_in(&visit, admitted, &back).await,
        Err(NotIn::Fault(fault)) => visit.fault(&fault),
        Err(no) => form(&visit, back, Some(&no)),
    }
}

pub(super) async fn by_passkey(visit: Visit, posted: Posted) -> Response {
    let back = local(posted.fields.get("back")).to_owned();
    let admitted = match CeremonyId::parse(posted.fields.get("ceremony")) {
        Some(id) => {
            visit.desk.app.door.finish_passkey_sign_in(&id, posted.fields.get("answer")).await
        }
        None => Err(NotIn::Gone),
    };
    match admitted {
        Ok(admitted) => let_in(&visit, admitted, &back).await,
        Err(NotIn::Fault(fault)) => visit.fault(&fault),
        Err(no) => form(&visit, back, Some(&no)),
    }
}

/// Whoever has shown who they are: a new session, or the present one made fresh.
pub(super) async fn let_in(visit: &Visit, admitted: Admitted, back: &str) -> Response {
    let door = &visit.desk.app.door;
    let today = visit.viewer.today();
    let present = visit.whole();
    let Some(actor) = present.book.actor(admitted.member(), today) else {
        // Somebody who left: to the outside, no different from a wrong passphrase.
        return form(visit, back.to_owned(), Some(&NotIn::Wrong));
    };
    let own = visit.signed.as_ref().filter(|signed| signed.session.member == admitted.member());
    let begun = if let Some(signed) = own {
        door.freshen(&signed.token, admitted).await
    } else {
        if let Some(other) = &visit.signed {
            let _ended_or_over = door.sign_out(&other.token).await;
        }
        door.begin_session(admitted, limits(&actor), "").await
    };
    match begun {
        Ok((token, _)) => {
            let mut answer = Redirect::to(back).into_response();
            for none in visit.desk.no_cookies().into_iter().skip(1) {
                answer.headers_mut().append(header::SET_COOKIE, none);
            }
            answer.headers_mut().append(header::SET_COOKIE, visit.desk.session_cookie(&token));
            answer
        }
        Err(no) => visit.not_in(&no),
    }
}

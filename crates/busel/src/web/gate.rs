//! The gate before every page: who asks, and whether they may come here at all.
//!
//! Whoever is not signed in is led to the sign-in page. Whoever is, and may not come here, is told
//! that there is no such page: the same answer as for an address that never was.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use busel_domain::command::{Command, CommandKind};
use busel_domain::ids::Thing;
use busel_domain::policy;
use busel_domain::role::{Actor, Role};
use busel_domain::sight::{self, Extent, Matter};

use super::Desk;
use super::posted::keep_only;
use super::typed::OnItsPage;
use super::visit::Visit;
use crate::clerk::{Given, NotDone};
use crate::door::{Limits, LinkSecret, NotIn, Session, SessionToken};
use crate::views::frame::escaped;
use crate::views::trouble::Trouble;

/// Who may come to an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gate {
    /// Also whoever is not signed in.
    Anybody,
    /// Whoever has the link of a group or an offer, which stands in the address. No role opens it.
    Link,
    /// Whoever signs what they say, a phone on a run or another centre. No role opens it, and the page
    /// itself listens.
    Signs,
    /// Whoever is signed in. What they are shown is for them.
    Member,
    /// The same; should it be an auditor, their look is written down as one at this matter.
    Reads(Matter),
    /// Whoever sees anything of this matter.
    Sees(Matter),
    /// Whoever sees all of this matter in the whole centre: sums have no part that is one hub's.
    SeesWhole(Matter),
    /// Whoever may give this command.
    Gives(CommandKind),
}

impl Gate {
    /// Whether somebody who is signed in may pass.
    #[must_use]
    pub fn admits(self, actor: &Actor) -> bool {
        match self {
            Self::Anybody | Self::Member | Self::Reads(_) => true,
            Self::Link | Self::Signs => false,
            Self::Sees(matter) => sight::sees(actor, matter) >= Extent::Own,
            Self::SeesWhole(matter) => sight::sees_whole(actor, matter),
            Self::Gives(kind) => policy::may(actor, kind),
        }
    }

    /// Whether they have to have shown who they are within the last minutes.
    fn wants_fresh(self) -> bool {
        use CommandKind as K;
        matches!(
            self,
            Self::Gives(
                K::AddMember
                    | K::Grant
                    | K::TakeBack
                    | K::SeeOff
                    | K::Agree
                    | K::Propose
                    | K::Erase
            )
        )
    }
}

/// Somebody who is signed in.
#[derive(Debug, Clone)]
pub(super) struct Signed {
    pub(super) session: Session,
    pub(super) token: SessionToken,
    pub(super) actor: Actor,
}

/// Somebody who has a link: of what it is, and who they are by it.
#[derive(Debug, Clone)]
pub(super) struct Linked {
    pub(super) of: Thing,
    pub(super) actor: Actor,
}

/// Stands before a page that belongs to a link. A wrong link, an ended one and one of the other kind
/// get the same answer; whoever is signed in as well is here nobody but the link's holder.
async fn by_link(desk: &Arc<Desk>, mut asked: Request, next: Next) -> Response {
    let mut parts = asked.uri().path().split('/').skip(1);
    let (kind, secret) = (parts.next(), parts.next());
    let today = desk.app.outside.now().day();
    let found = secret
        .and_then(LinkSecret::parse)
        .and_then(|secret| desk.app.clerk.present().book.by_link(&secret.digest(), today));
    let found = found.filter(|(of, _)| {
        matches!((kind, of), (Some("given"), Thing::Offer(_)) | (Some("ask"), Thing::Group(_)))
    });
    let Some((of, actor)) = found else {
        let ended = Visit::of(desk, &mut asked).link_ended();
        keep_only(asked, desk).await;
        return ended;
    };
    asked.extensions_mut().insert(Arc::new(Linked { of, actor }));
    next.run(asked).await
}

/// Stands before one page.
pub(super) async fn stand(
    State((desk, gate)): State<(Arc<Desk>, Gate)>,
    mut asked: Request,
    next: Next,
) -> Response {
    if gate == Gate::Link {
        return by_link(&desk, asked, next).await;
    }
    if gate == Gate::Signs {
        return next.run(asked).await;
    }
    let mut cookies = Vec::new();
    match who(&desk, asked.headers()).await {
        Ok(Some((signed, renewed))) => {
            let is_fresh = signed.session.is_fresh(desk.app.outside.now());
            let admits = gate.admits(&signed.actor);
            if renewed {
                cookies.push(desk.session_cookie(&signed.token));
            }
            if let Err(fault) = know_kin(&desk).await {
                return Visit::of(&desk, &mut asked).fault(&fault);
            }
            // Only somebody who is signed in keeps the centre from sealing itself.
            desk.app.sealer.visited();
            let signed = Arc::new(signed);
            asked.extensions_mut().insert(Arc::clone(&signed));
            if !admits {
                // The answer is the same whether it could be written down or not.
                let _no_room = desk.app.door.turned_away(signed.actor.id).await;
                return not_found(&desk, asked);
            }
            if gate.wants_fresh() && !is_fresh {
                let back = page_of(asked.uri().path());
                return to_sign_in_with(&desk, asked, &back, "typed-not-fresh").await;
            }
            if let Err(no) = told_of_auditor(&desk, gate, &signed).await {
                return Visit::of(&desk, &mut asked).not_done(&no);
            }
        }
        Ok(None) if gate == Gate::Anybody => {}
        Ok(None) => {
            let path = asked.uri().path_and_query().map_or("/", |path| path.as_str());
            let back = if *asked.method() == Method::GET { path.to_owned() } else { "/".into() };
            return to_sign_in_with(&desk, asked, &back, "typed-signed-out").await;
        }
        Err(fault) => {
            let visit = Visit::of(&desk, &mut asked);
            return visit.fault(&fault);
        }
    }
    let mut answer = next.run(asked).await;
    for cookie in cookies {
        answer.headers_mut().append(header::SET_COOKIE, cookie);
    }
    answer
}

/// Finds out which groups have to do with each other, if something about that has changed.
async fn know_kin(desk: &Desk) -> Result<(), crate::fault::Fault> {
    let present = desk.app.clerk.present();
    if !desk.seen.knows_kin(&present) {
        let same = desk.app.clerk.same_contacts().await?;
        desk.seen.find_kin(&present, &same);
    }
    Ok(())
}

/// That an auditor looks at something is written down before they see it.
async fn told_of_auditor(desk: &Desk, gate: Gate, signed: &Signed) -> Result<(), NotDone> {
    let (Gate::Sees(matter) | Gate::SeesWhole(matter) | Gate::Reads(matter)) = gate else {
        return Ok(());
    };
    if !signed.actor.is(Role::Auditor) {
        return Ok(());
    }
    let at = Thing::Member(signed.actor.id);
    let given = Given {
        attempt: desk.app.outside.attempt(),
        actor: signed.actor.clone(),
        command: Command::Look { at, matter },
        happened: None,
        words: Vec::new(),
    };
    desk.app.clerk.give(given).await.map(|_| ())
}

/// An address that leads nowhere, for whoever asks.
pub(super) fn not_found(desk: &Arc<Desk>, mut asked: Request) -> Response {
    Visit::of(desk, &mut asked).trouble(Trouble::NotFound)
}

/// An address that is in no table: led to the sign-in page like all others, then told.
pub(super) async fn nowhere(State(desk): State<Arc<Desk>>, mut asked: Request) -> Response {
    match who(&desk, asked.headers()).await {
        Ok(Some((signed, _))) => {
            asked.extensions_mut().insert(Arc::new(signed));
            not_found(&desk, asked)
        }
        Ok(None) => to_sign_in("/"),
        Err(fault) => Visit::of(&desk, &mut asked).fault(&fault),
    }
}

fn to_sign_in(back: &str) -> Response {
    Redirect::to(&format!("/sign-in?back={}", escaped(back))).into_response()
}

/// The same for somebody who sent a form: what they typed stands on the page where they sign in.
async fn to_sign_in_with(
    desk: &Arc<Desk>,
    mut asked: Request,
    back: &str,
    key: &'static str,
) -> Response {
    let mut answer = to_sign_in(back);
    if *asked.method() == Method::POST {
        let visit = Visit::of(desk, &mut asked);
        keep_only(asked, desk).await;
        if visit.typed.is_any() {
            let page = Some(format!("/sign-in?back={}", escaped(back)));
            let sentence = visit.viewer.tongue.say(key);
            answer.extensions_mut().insert(OnItsPage { sentence, page });
        }
    }
    answer
}

/// The page a form stands on: its own address, or the nearest above it that is one.
fn page_of(path: &str) -> String {
    // What takes two stands on the page of the people.
    if path.starts_with("/deeds/") {
        return "/people".to_owned();
    }
    match path.rsplit_once('/') {
        Some(("", _)) | None => path.to_owned(),
        Some((page, _)) => page.to_owned(),
    }
}

/// Who asks, and whether their session has a new token because what they may do has changed.
async fn who(
    desk: &Desk,
    headers: &HeaderMap,
) -> Result<Option<(Signed, bool)>, crate::fault::Fault> {
    let Some(token) = desk.session_of(headers) else { return Ok(None) };
    let found = match desk.app.door.session(&token).await {
        Ok(session) => session,
        Err(NotIn::Fault(fault)) => return Err(fault),
        Err(_) => return Ok(None),
    };
    let today = desk.app.outside.now().day();
    let Some(actor) = desk.app.clerk.present().book.actor(found.member, today) else {
        let _over_anyway = desk.app.door.sign_out(&token).await;
        return Ok(None);
    };
    let limits = limits(&actor);
    if found.limits == limits {
        return Ok(Some((Signed { session: found, token, actor }, false)));
    }
    match desk.app.door.renew(&token, limits).await {
        Ok((token, session)) => Ok(Some((Signed { session, token, actor }, true))),
        Err(NotIn::Fault(fault)) => Err(fault),
        Err(_) => Ok(None),
    }
}

/// How long somebody stays signed in, by the most that they may do.
pub(super) fn limits(actor: &Actor) -> Limits {
    if actor.is(Role::Coordinator) {
        Limits::COORDINATOR
    } else if actor.is(Role::Admin) {
        Limits::ADMIN
    } else {
        Limits::OTHERS
    }
}

#[cfg(test)]
mod tests {
    use super::super::ROUTES;
    use super::*;

    #[test]
    fn whoever_shows_who_they_are_comes_back_to_the_page_of_the_form() {
        for (form, page) in [
            ("/people", "/people"),
            ("/people/M-2/grant", "/people/M-2"),
            ("/groups/G-1/erase", "/groups/G-1"),
            ("/deeds/D-1/agree", "/people"),
            ("/deeds/propose", "/people"),
        ] {
            assert_eq!(page_of(form), page);
        }
        let fresh = ROUTES.iter().filter(|route| route.verb == "POST" && route.gate.wants_fresh());
        for route in fresh {
            let page = page_of(route.path);
            let leads = |known: &&super::super::Route| known.verb == "GET" && known.path == page;
            assert!(ROUTES.iter().any(|known| leads(&known)), "{} leads to {page}", route.path);
        }
    }
}

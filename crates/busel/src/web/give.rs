//! Offers: made by anybody, where the centre has opened the page for it, or written down at the desk.
//!
//! Of whoever offers nothing is kept but what they write: no address, no cookie, no name. What they get
//! is a link, whose secret nobody here can show a second time.

pub(super) mod form;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use busel_domain::command::Command;
use busel_domain::event::Fact;
use busel_domain::role::Actor;

use super::answer::{again, on_to, page};
use super::posted::Posted;
use super::visit::Visit;
use crate::clerk::Given;
use crate::door::LinkSecret;
use crate::views::give::{GivePage, MadePage};
use crate::views::trouble::Trouble;

/// The page for everybody; there is none until the centre says so.
pub(super) async fn show(visit: Visit) -> Response {
    if !visit.whole().book.rules().takes_offers {
        return visit.trouble(Trouble::NotFound);
    }
    let filled = form::filled(&visit.asked);
    page(&GivePage::of(&visit.present(), visit.frame(), GivePage::PATH, filled))
}

/// The same form at the desk, for what somebody tells.
pub(super) async fn at_the_desk(visit: Visit) -> Response {
    let filled = form::filled(&visit.asked);
    page(&GivePage::of(&visit.present(), visit.frame(), GivePage::DESK, filled))
}

/// Takes an offer from anybody and shows their link, once.
pub(super) async fn offer(visit: Visit, posted: Posted) -> Response {
    if !visit.whole().book.rules().takes_offers {
        return visit.trouble(Trouble::NotFound);
    }
    let (mut line, words) = match form::line(&visit, &posted.fields) {
        Ok(read) => read,
        Err(wrong) => {
            let told = visit.wrong(wrong);
            return again(&form_again(&visit, &posted, GivePage::PATH, told));
        }
    };
    if !visit.desk.giving.takes(visit.now(), posted.fields.get("attempt")) {
        let told = visit.viewer.tongue.say("problem-too-many");
        let shown = form_again(&visit, &posted, GivePage::PATH, told);
        return (StatusCode::TOO_MANY_REQUESTS, page(&shown)).into_response();
    }
    let attempt = posted.attempt(0);
    // The same form sent twice is one offer with one link, shown to whoever pressed twice.
    let secret = LinkSecret::of_attempt(&visit.desk.link_key, attempt);
    line.link = Some(secret.digest());
    let command = Command::MakeOffer { line };
    let given = Given { attempt, actor: Actor::anybody(), command, happened: None, words };
    match visit.desk.app.clerk.give(given).await {
        Ok(_) => {
            let path = format!("/given/{}", secret.text().as_str());
            page(&MadePage::of(visit.frame(), visit.desk.origin(), path))
        }
        Err(no) => again(&form_again(&visit, &posted, GivePage::PATH, visit.why_not(&no))),
    }
}

/// Writes down an offer that somebody told.
pub(super) async fn offer_at_the_desk(visit: Visit, posted: Posted) -> Response {
    let told = match form::line(&visit, &posted.fields) {
        Ok((line, words)) => {
            let given = visit.give(posted.attempt(0), Command::MakeOffer { line }, words).await;
            match given {
                Ok(done) => {
                    let made = done.facts.iter().find_map(|fact| {
                        if let Fact::OfferMade { offer, .. } = fact { Some(*offer) } else { None }
                    });
                    let path =
                        made.map_or("/offers".to_owned(), |offer| format!("/offers/{offer}"));
                    return on_to(&path, "said-offer-added");
                }
                Err(no) => visit.why_not(&no),
            }
        }
        Err(wrong) => visit.wrong(wrong),
    };
    again(&form_again(&visit, &posted, GivePage::DESK, told))
}

/// The form with everything that was typed, and what is wrong.
fn form_again(visit: &Visit, posted: &Posted, path: &'static str, told: String) -> GivePage {
    let frame = visit.frame_telling(path, told);
    GivePage::of(&visit.present(), frame, path, form::filled(&posted.fields))
}

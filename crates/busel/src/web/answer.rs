//! What goes back: a page, a way to another page, or what went wrong.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use busel_domain::refusal::Refusal;

use super::typed::OnItsPage;
use super::visit::Visit;
use crate::clerk::NotDone;
use crate::door::NotIn;
use crate::i18n::Tongue;
use crate::views::trouble::{Trouble, TroublePage};
use crate::views::words;

/// A page.
pub(super) fn page(page: &impl Template) -> Response {
    match page.render() {
        Ok(html) => Html(html).into_response(),
        // Writing to a text cannot fail; if it does, an empty answer is the least harm.
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// A page that is shown again because something in the form has to be changed.
pub(super) fn again(shown: &impl Template) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, page(shown)).into_response()
}

/// The same answer, to be put in the place of by the page that the form stands on, telling this.
pub(super) fn on_its_page(mut answer: Response, sentence: String) -> Response {
    answer.extensions_mut().insert(OnItsPage { sentence, page: None });
    answer
}

/// On to another page, telling there what was done. Loading that page again repeats nothing.
pub(super) fn on_to(path: &str, said: &str) -> Response {
    let mark = if path.contains('?') { '&' } else { '?' };
    Redirect::to(&format!("{path}{mark}said={said}")).into_response()
}

/// Why something was not done, in a sentence.
pub(super) fn sentence(tongue: Tongue, not_done: &NotDone) -> String {
    match not_done {
        NotDone::Refused(refusal) => words::refusal(tongue, refusal),
        NotDone::Fault(fault) => {
            let number = tongue.with("trouble-reference", &[("number", fault.number().into())]);
            format!(
                "{}. {} {number}.",
                tongue.say("trouble-broken"),
                tongue.say("trouble-broken-text")
            )
        }
    }
}

impl Visit {
    /// A page about what went wrong.
    pub(super) fn trouble(&self, trouble: Trouble) -> Response {
        let code = match trouble {
            Trouble::NotFound => StatusCode::NOT_FOUND,
            Trouble::Stale => StatusCode::FORBIDDEN,
            Trouble::TooLarge | Trouble::TooMuch => StatusCode::PAYLOAD_TOO_LARGE,
            Trouble::Unreadable => StatusCode::BAD_REQUEST,
            Trouble::Forgotten => StatusCode::GONE,
            Trouble::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        };
        let mut frame = self.frame();
        // Where a form was sent to there is no page to come back to.
        "/".clone_into(&mut frame.path);
        (code, page(&TroublePage::of(frame, trouble, None))).into_response()
    }

    /// A link that is wrong, over or another's: the same words for all three.
    pub(super) fn link_ended(&self) -> Response {
        let mut frame = self.frame();
        "/".clone_into(&mut frame.path);
        let title = frame.say("link-ended");
        let shown = TroublePage::told(frame, title, "link-ended-text");
        (StatusCode::NOT_FOUND, page(&shown)).into_response()
    }

    /// The page about a fault, with its number; whoever runs the machine is told its sentence.
    pub(super) fn fault(&self, fault: &crate::fault::Fault) -> Response {
        (self.desk.app.on_fault)(fault);
        let shown = TroublePage::of(self.frame(), Trouble::Broken, Some(fault.number()));
        (StatusCode::INTERNAL_SERVER_ERROR, page(&shown)).into_response()
    }

    /// Why the door stays shut; a fault with its number.
    pub(super) fn not_in(&self, no: &NotIn) -> Response {
        if let NotIn::Fault(fault) = no {
            return self.fault(fault);
        }
        let mut frame = self.frame();
        "/".clone_into(&mut frame.path);
        let shut = TroublePage::shut(frame, self.shut_out(no));
        (StatusCode::FORBIDDEN, page(&shut)).into_response()
    }

    /// Why the door stays shut, in a sentence that leads to its field if it is about one.
    pub(super) fn shut_out(&self, no: &NotIn) -> String {
        self.typed.blame(no.key(), "");
        self.viewer.tongue.not_in(no)
    }

    /// Why a command was not done, where there is no form to show again.
    pub(super) fn not_done(&self, no: &NotDone) -> Response {
        match no {
            NotDone::Refused(
                Refusal::Unknown(_) | Refusal::NoSuchPhoto | Refusal::NotAllowed(_),
            ) => self.trouble(Trouble::NotFound),
            NotDone::Refused(_) => {
                let text = self.why_not(no);
                let shown = TroublePage::shut(self.frame(), text.clone());
                on_its_page((StatusCode::UNPROCESSABLE_ENTITY, page(&shown)).into_response(), text)
            }
            NotDone::Fault(fault) => self.fault(fault),
        }
    }

    /// The page, or that there is no such thing.
    pub(super) fn page_or_not_found(&self, found: Option<impl Template>) -> Response {
        found.map_or_else(|| self.trouble(Trouble::NotFound), |found| page(&found))
    }

    /// Why something was not done, in the viewer's language.
    pub(super) fn why_not(&self, not_done: &NotDone) -> String {
        if let NotDone::Fault(fault) = not_done {
            (self.desk.app.on_fault)(fault);
        }
        if let NotDone::Refused(refusal) = not_done {
            self.typed.blame(refusal.key(), "");
        }
        let why = sentence(self.viewer.tongue, not_done);
        self.first.get().map_or(why.clone(), |first| format!("{first} {why}"))
    }
}

//! One visit: who asks for which page, in which language, and the frame around what they get.

use std::convert::Infallible;
use std::sync::{Arc, OnceLock, PoisonError};

use axum::extract::{FromRequestParts, Query, Request};
use axum::http::request::Parts;
use axum::http::{Extensions, HeaderMap, Uri, header};
use busel_domain::command::Command;
use busel_domain::ids::{Attempt, Thing};
use busel_domain::role::Actor;
use busel_domain::sight::{self, Extent, Matter};
use busel_domain::time::Moment;

use super::gate::{Linked, Signed};
use super::posted::{Fields, is_token};
use super::typed::{OnItsPage, Typed, quoted};
use super::{App, Desk, cookie};
use crate::clerk::{Done, Given, NotDone, Present};
use crate::door::ThresholdToken;
use crate::i18n::{Language, Tongue};
use crate::listing::Marks;
use crate::seen::Seen;
use crate::vault::Words;
use crate::views::frame::{Frame, Seal, ToDo, Viewer, escaped};
use crate::views::phones;
use crate::views::today;

/// The cookie that remembers the language.
pub(super) const LANGUAGE_COOKIE: &str = "busel-language";

/// What may be told after something was done: only these, whatever an address says.
const SAID: &[&str] = &[
    "said-letter-taken",
    "said-card-written",
    "said-card-taken",
    "said-peer-verified",
    "said-peer-introduced",
    "said-peer-revoked",
    "said-people-counted",
    "said-packed",
    "said-remarked",
    "said-kit-written",
    "said-kit-changed",
    "said-kit-ended",
    "said-kits-packed",
    "said-count-agrees",
    "said-count-waits",
    "said-count-posted",
    "said-count-again",
    "said-convoy-kept",
    "said-waited",
    "said-convoy-changed",
    "said-convoy-set-out",
    "said-convoy-ended",
    "said-broke-down",
    "said-loaded",
    "said-mended",
    "said-moved",
    "said-sent-on",
    "said-reserve",
    "said-sent-not-aboard",
    "said-box-done",
    "said-box-told",
    "said-store-counted",
    "said-needs-raised",
    "said-nothing-chosen",
    "said-standing-kept",
    "said-chat-added",
    "said-need-added",
    "said-need-verified",
    "said-need-revised",
    "said-need-withdrawn",
    "said-needs-joined",
    "said-need-confirmed",
    "said-need-reopened",
    "said-needs-apart",
    "said-flag-dismissed",
    "said-unwanted-added",
    "said-unwanted-removed",
    "said-chosen",
    "said-group-added",
    "said-hub-added",
    "said-put-aside",
    "said-released",
    "said-aside-carried-out",
    "said-aside-closed",
    "said-plan-proposed",
    "said-plan-adopted",
    "said-list-added",
    "said-list-forgotten",
    "said-list-rest-left",
    "said-passkey-added",
    "said-session-ended",
    "said-passkey-removed",
    "said-passphrase-changed",
    "said-member-added",
    "said-proposed",
    "said-grant-changed",
    "said-seen-off",
    "said-agreed",
    "said-contact-kept",
    "said-erased",
    "said-photo-kept",
    "said-photo-blurred",
    "said-photo-dropped",
    "said-offer-added",
    "said-offer-accepted",
    "said-offer-declined",
    "said-offer-asked",
    "said-offer-promised",
    "said-offer-taken-back",
    "said-let-out",
    "said-offer-sorted",
    "said-offer-papers",
    "said-offer-came",
    "said-page-opened",
    "said-page-closed",
    "said-call-opened",
    "said-call-ended",
    "said-purchase-wanted",
    "said-purchase-approved",
    "said-purchase-paid",
    "said-purchase-dropped",
    "said-purchase-came",
    "said-limit-set",
    "said-link-ended",
    "said-asked",
    "said-got",
    "said-differs-settled",
    "said-loss-proposed",
    "said-loss-agreed",
    "said-sent",
    "said-came",
    "said-waits",
    "said-replied",
    "said-cost-noted",
    "said-phone-revoked",
    "said-warned",
    "said-phone-safe",
    "said-group-moved",
    "said-people-counted",
];

/// One visit.
pub(super) struct Visit {
    pub(super) desk: Arc<Desk>,
    pub(super) viewer: Viewer,
    /// Whoever is signed in.
    pub(super) signed: Option<Arc<Signed>>,
    /// Whoever has the link that stands in the address.
    pub(super) linked: Option<Arc<Linked>>,
    /// The invite that was taken in this browser.
    pub(super) threshold: Option<ThresholdToken>,
    /// What stands behind the `?`.
    pub(super) asked: Fields,
    /// What was typed into the form that was sent.
    pub(super) typed: Typed,
    path: String,
    /// Who changed a thing before the command about it came.
    pub(super) first: OnceLock<String>,
    /// What is to be told on this page about a form that was sent before.
    to_tell: Option<String>,
}

impl FromRequestParts<Arc<Desk>> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, desk: &Arc<Desk>) -> Result<Self, Infallible> {
        Ok(Self::made(desk, &parts.uri, &parts.headers, &parts.extensions))
    }
}

impl Visit {
    /// The visit of whoever asks this.
    pub(super) fn of(desk: &Arc<Desk>, asked: &mut Request) -> Self {
        Self::made(desk, asked.uri(), asked.headers(), asked.extensions())
    }

    fn made(desk: &Arc<Desk>, uri: &Uri, headers: &HeaderMap, known: &Extensions) -> Self {
        let signed = known.get::<Arc<Signed>>().cloned();
        let linked = known.get::<Arc<Linked>>().cloned();
        let typed = known.get::<Typed>().cloned().unwrap_or_default();
        let to_tell = known.get::<OnItsPage>().map(|told| told.sentence.clone());
        let asked = Query::<Vec<(String, String)>>::try_from_uri(uri);
        let asked = Fields::new(asked.map(|Query(pairs)| pairs).unwrap_or_default());
        let App { outside, zone, .. } = &desk.app;
        let by_link = linked.as_ref().map(|linked| linked.actor.clone());
        let by_session = signed.as_ref().map(|signed| signed.actor.clone());
        let actor = by_link.or(by_session).unwrap_or_else(Actor::anybody);
        let tongue = Tongue::of(language(headers));
        let viewer = Viewer { actor, tongue, now: outside.now(), zone: zone.clone() };
        let path = path_without_news(uri.path(), &asked);
        let threshold = desk.threshold_of(headers);
        let desk = Arc::clone(desk);
        let first = OnceLock::new();
        Self { desk, viewer, signed, linked, threshold, asked, typed, path, first, to_tell }
    }
}

/// The language that was chosen, else the one the browser likes best.
pub(super) fn language(headers: &HeaderMap) -> Language {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let chosen = cookie::value(headers, LANGUAGE_COOKIE).and_then(Language::from_code);
    chosen
        .unwrap_or_else(|| Language::from_accept(text(header::ACCEPT_LANGUAGE).unwrap_or_default()))
}

/// The address of the page without what was just done, which is told once.
fn path_without_news(path: &str, asked: &Fields) -> String {
    let kept = asked.pairs().iter().filter(|(name, _)| name != "said");
    let kept: Vec<String> =
        kept.map(|(name, value)| format!("{}={}", escaped(name), escaped(value))).collect();
    if kept.is_empty() { path.to_owned() } else { format!("{path}?{}", kept.join("&")) }
}

impl Visit {
    /// The Book and the labels as they are now, as far as they are for the viewer: what pages are
    /// made of.
    pub(super) fn present(&self) -> Arc<Seen> {
        self.desk.seen.of(&self.whole(), &self.viewer.actor)
    }

    /// All of the Book and the labels, for the planner and for lists that are held against it.
    pub(super) fn whole(&self) -> Arc<Present> {
        self.desk.app.clerk.present()
    }

    /// Whether lines as they were written are for the viewer: they may name people and places that
    /// their role must not know, and a list is shown to whoever sees lists.
    pub(super) fn reads_lines(&self) -> bool {
        sight::sees(&self.viewer.actor, Matter::Lists) == Extent::All
    }

    /// The moment of the visit.
    pub(super) fn now(&self) -> Moment {
        self.viewer.now
    }

    /// Which part of a long list is asked for.
    pub(super) fn part(&self) -> usize {
        self.asked.get("part").parse().unwrap_or(1)
    }

    /// What every form of this visitor carries.
    fn form_token(&self) -> String {
        let door = &self.desk.app.door;
        let own = self.signed.as_ref().map(|signed| door.form_token(&signed.token));
        own.map_or_else(|| self.desk.token.clone(), |token| token.text().to_owned())
    }

    /// Whether a form carried the token of its visitor.
    pub(super) fn is_own_form(&self, token: &str) -> bool {
        match &self.signed {
            Some(signed) => self.desk.app.door.form_token_fits(&signed.token, token),
            None => is_token(token, &self.desk.token),
        }
    }

    /// The frame around the page.
    pub(super) fn frame(&self) -> Frame {
        let App { outside, key_is_bare, centre_name, .. } = &self.desk.app;
        let seal = Seal { token: self.form_token(), attempt: outside.attempt() };
        let mut frame = Frame::new(self.viewer.clone(), centre_name.clone(), seal);
        frame.is_signed_in = self.signed.is_some();
        frame.key_is_bare = *key_is_bare;
        frame.path.clone_from(&self.path);
        if frame.is_signed_in {
            frame.todo = self.todo();
        }
        let said = SAID.iter().copied().find(|key| *key == self.asked.get("said"));
        frame.said = said.map(|key| frame.say(key));
        frame.problem.clone_from(&self.to_tell);
        let code = self.asked.get("why");
        if frame.is_signed_in && !code.is_empty() {
            frame.only = today::only(&self.present(), &frame, code);
        }
        frame
    }

    /// Offers that nobody has answered.
    fn new_offers(present: &Seen, day: busel_domain::time::Day) -> usize {
        present.book.offers().filter(|offer| offer.state(day).is_new()).count()
    }

    /// A sentence about a field of the form that was sent, which leads to it.
    pub(super) fn wrong(&self, (key, text): (&str, String)) -> String {
        self.typed.blame(key, &text);
        self.viewer.tongue.with(key, &[("text", quoted(&text).into())])
    }

    /// A sentence about a field that was left empty, or was not there.
    pub(super) fn missing(&self, key: &str) -> String {
        self.wrong((key, String::new()))
    }

    /// The frame around a page that is shown again because something went wrong; `path` is where the
    /// page is found.
    pub(super) fn frame_telling(&self, path: &str, problem: String) -> Frame {
        let mut frame = self.frame().telling(problem);
        path.clone_into(&mut frame.path);
        frame
    }

    /// The counts of the side bar, taken again when the Book or the day has changed.
    fn todo(&self) -> ToDo {
        let mut todo = self.todo_of_book();
        let phones = self.desk.app.door.quiet_phones();
        let quiet = phones::quiet(&self.present(), &self.viewer, &phones);
        todo.today += usize::from(quiet.is_some());
        todo
    }

    fn todo_of_book(&self) -> ToDo {
        let present = self.present();
        let (seq, day) = (present.book.seq(), self.viewer.today());
        let mut kept = self.desk.todo.lock().unwrap_or_else(PoisonError::into_inner);
        let id = self.viewer.actor.id;
        if let Some((_, _, todo)) = kept.get(&id).filter(|(at, of, _)| (*at, *of) == (seq, day)) {
            return *todo;
        }
        let needs = present.listing(day).count_of(Marks::OPEN);
        let offers = Self::new_offers(&present, day);
        let todo = ToDo { today: today::count(&present, &self.viewer), needs, offers };
        kept.retain(|_, (at, of, _)| (*at, *of) == (seq, day));
        kept.insert(id, (seq, day, todo));
        todo
    }

    /// Gives a command as the viewer.
    pub(super) async fn give(
        &self,
        attempt: Attempt,
        command: Command,
        words: Vec<Words>,
    ) -> Result<Done, NotDone> {
        let actor = self.viewer.actor.clone();
        self.hand_in(Given { attempt, actor, command, happened: None, words }).await
    }

    /// The same for a command that is made already, as one that happened at another moment is.
    pub(super) async fn hand_in(&self, given: Given) -> Result<Done, NotDone> {
        let done = self.desk.app.clerk.give(given).await;
        if let Err(NotDone::Refused(refusal)) = &done
            && let Some(told) = self.who_was_first(refusal).await
        {
            let _told_before = self.first.set(told);
        }
        done
    }
}

/// The thing an address names.
pub(super) fn thing(text: &str) -> Option<Thing> {
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn a_chosen_language_beats_the_browsers() {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static("pl"));
        assert_eq!(language(&headers), Language::Pl);
        headers.insert(header::COOKIE, HeaderValue::from_static("a=b; busel-language=be"));
        assert_eq!(language(&headers), Language::Be);
        headers.insert(header::COOKIE, HeaderValue::from_static("busel-language=xx"));
        assert_eq!(language(&headers), Language::Pl);
    }

    #[test]
    fn news_are_told_once_and_other_words_stay() {
        let asked =
            Fields::new(vec![("said".into(), "said-chosen".into()), ("q".into(), "бот&".into())]);
        assert_eq!(path_without_news("/needs", &asked), "/needs?q=%D0%B1%D0%BE%D1%82%26");
    }

    #[test]
    fn everything_that_may_be_told_has_a_sentence() {
        for language in Language::ALL {
            assert!(SAID.iter().all(|key| Tongue::of(language).knows(key)));
        }
    }
}

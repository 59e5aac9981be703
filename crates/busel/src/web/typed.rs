//! What was typed into a form, kept until it is answered: whatever goes wrong, it stands in the answer
//! again. This is the one place where that is done, for every form of every page, with and without an
//! account; see [`refill`] for how.

mod refill;
mod tag;

use std::sync::{Arc, OnceLock};

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tokio::sync::OwnedSemaphorePermit;
use tower::ServiceExt as _;

use super::posted::{Fields, Limit};
use super::routes::ROUTES;
use super::visit::language;
use crate::i18n::Tongue;
use crate::views::frame::escaped;
use refill::{Answered, is_any_typed, refilled};

/// So many letters of what was typed stand in a sentence about it.
const QUOTED_LETTERS_MAX: usize = 40;

/// Fields with a text so short are told to the page that is shown in the place of an answer, for its
/// form may look otherwise by them.
const ASKED_LETTERS_MAX: usize = 40;

/// What is never told to that page: what only seals a form, and what is secret. A page could put what
/// it was asked into an address of its own.
const NOT_ASKED: [&str; 8] =
    ["token", "attempt", "said", "passphrase", "current", "new", "code", "answer"];

/// Where sentences belong that quote nothing, or quote what stands in no field as it is.
const ABOUT: &[(&str, &[&str])] = &[
    ("chat-empty", &["text"]),
    ("chat-too-long", &["text"]),
    ("problem-file", &["file", "text"]),
    ("door-current-needed", &["current"]),
    ("door-label-unfit", &["label"]),
    ("door-name-taken", &["name"]),
    ("door-name-unfit", &["name"]),
    ("door-too-common", &["passphrase", "new"]),
    ("door-too-short", &["passphrase", "new"]),
    ("problem-amount", &["amount", "units", "found", "beds", "price", "limit", "paid", "people"]),
    ("problem-box-code", &["code", "codes", "scan", "sequence"]),
    ("problem-box-count", &["count"]),
    ("problem-box-shelf", &["shelf"]),
    ("problem-aside-why", &["why"]),
    ("problem-differs-why", &["why"]),
    ("problem-chat-before", &["again"]),
    (
        "problem-choice",
        &[
            "priority",
            "condition",
            "country",
            "work",
            "signed",
            "deed",
            "by",
            "hub",
            "way",
            "member",
            "hours",
            "first",
            "second",
            "road",
            "on",
            "paper",
        ],
    ),
    ("problem-cost-amount", &["amount"]),
    ("problem-cost-currency", &["currency"]),
    ("problem-cost-day", &["day"]),
    ("problem-cost-kind", &["kind"]),
    ("problem-cost-waybill", &["waybill"]),
    ("problem-count", &["good"]),
    ("problem-day", &["by", "until", "wanted_by", "dated", "day", "heard", "from", "meets-day"]),
    ("problem-grant", &["until", "role"]),
    ("problem-group", &["group"]),
    ("problem-hub", &["hub"]),
    ("problem-letter", &["letter"]),
    ("problem-meets", &["meets-day", "meets-hour"]),
    ("problem-move-day", &["heard", "from"]),
    ("problem-name", &["name"]),
    ("problem-new-place", &["place"]),
    ("problem-needs", &["needs"]),
    ("problem-no-item", &["item"]),
    ("problem-nobody-counted", &["anyone"]),
    ("problem-nothing-asked", &["item"]),
    ("problem-nothing-counted", &["amount"]),
    ("problem-phone-file", &["file"]),
    ("problem-card", &["card", "file"]),
    ("problem-sealed", &["file"]),
    ("problem-letter-not-ours", &["file"]),
    ("problem-letter-stranger", &["file"]),
    ("problem-letter-revoked", &["file"]),
    ("problem-line-unknown", &["final"]),
    ("problem-card-own", &["card", "file"]),
    ("problem-card-later", &["card", "file"]),
    ("problem-card-two", &["card", "file"]),
    ("problem-card-revoked", &["card", "file"]),
    ("problem-own-name", &["name"]),
    ("problem-inbox", &["inbox"]),
    ("problem-letters", &["letters"]),
    ("problem-peer-sure", &["sure"]),
    ("problem-phone-unknown", &["file"]),
    ("problem-phone-ways", &["way"]),
    ("problem-reason", &["reason"]),
    ("problem-size", &["size"]),
    ("problem-split", &["parts"]),
    ("problem-way", &["way"]),
    ("problem-hour", &["joined"]),
    ("problem-length", &["took"]),
    ("problem-offer", &["offer-1"]),
    ("problem-count-small", &["crew-1"]),
    ("problem-what", &["item"]),
    ("problem-who", &["who"]),
    ("problem-why", &["why"]),
    ("problem-words", &["words", "contact"]),
    ("refusal-boxed", &["units", "count"]),
    ("refusal-does-not-add-up", &["parts"]),
    ("refusal-fewer-kits", &["count", "codes"]),
    ("refusal-empty", &["found", "kind-1", "parts", "amount", "units", "words", "price", "limit"]),
    ("refusal-more-than-offered", &["amount"]),
    ("refusal-no-reach", &["reach"]),
    ("refusal-past", &["leaves", "by", "until", "wanted_by", "from"]),
    ("refusal-early", &["heard", "dated"]),
    ("refusal-number-too-new", &["way"]),
    ("refusal-not-in-box", &["units"]),
    ("refusal-short", &["units", "amount"]),
    ("refusal-too-long", &["seal", "shelf"]),
    ("refusal-too-many-days", &[]),
];

/// What was typed into the form of a visit, and which field of it is to blame.
#[derive(Debug, Default)]
struct Kept {
    fields: OnceLock<Fields>,
    blamed: OnceLock<(String, usize)>,
    /// The turn of a long form, given back when it is answered.
    turn: OnceLock<OwnedSemaphorePermit>,
}

/// The same, shared by whoever reads the form and whoever answers.
#[derive(Debug, Default, Clone)]
pub(super) struct Typed(Arc<Kept>);

impl Typed {
    /// Keeps the form that was read.
    pub(super) fn keep(&self, fields: Fields) {
        let _read_twice = self.0.fields.set(fields);
    }

    /// Keeps the turn of a long form until it is answered.
    pub(super) fn hold(&self, turn: OwnedSemaphorePermit) {
        let _held_before = self.0.turn.set(turn);
    }

    /// What was read, if anything was.
    pub(super) fn fields(&self) -> Option<&Fields> {
        self.0.fields.get()
    }

    /// Whether the form says anything that must not be lost.
    pub(super) fn is_any(&self) -> bool {
        self.fields().is_some_and(is_any_typed)
    }

    /// Finds the field a sentence is about: the one with the text that it quotes, else the one it
    /// always is about. The first sentence counts.
    pub(super) fn blame(&self, key: &str, text: &str) {
        let Some(fields) = self.fields() else { return };
        let names =
            ABOUT.iter().find(|(known, _)| *known == key).map_or(&[][..], |(_, names)| names);
        let nth = |name: &str, text: &str| fields.all(name).position(|known| known == text);
        let usual = names.iter().find_map(|name| Some(((*name).to_owned(), nth(name, text)?)));
        let quoted = || {
            let quotes = |(_, known): &&(String, String)| !text.is_empty() && known.trim() == text;
            let (name, _) = fields.pairs().iter().find(quotes)?;
            Some((name.clone(), nth(name, text)?))
        };
        // Some fields are called after the thing that they are about.
        let called = || {
            let is_called =
                |(name, _): &&(String, String)| !text.is_empty() && family(name) == text;
            fields.pairs().iter().find(is_called).map(|(name, _)| (name.clone(), 0))
        };
        let there = || {
            let name = names.iter().find(|name| fields.all(name).next().is_some())?;
            Some(((*name).to_owned(), 0))
        };
        // A box or a choice that was left open sends nothing at all.
        let left_open = || names.first().map(|name| ((*name).to_owned(), 0));
        if let Some(found) = usual.or_else(quoted).or_else(called).or_else(there).or_else(left_open)
        {
            let _blamed_before = self.0.blamed.set(found);
        }
    }

    /// Says outright which field is to blame, and which one of that name.
    pub(super) fn blame_field(&self, name: &str, turn: usize) {
        let _blamed_before = self.0.blamed.set((name.to_owned(), turn));
    }
}

/// The first part of a name that has more: `L-1` of `L-1.H-1`.
fn family(name: &str) -> &str {
    name.split_once('.').map_or("", |(first, _)| first)
}

/// So much of a text as a sentence about it holds.
pub(super) fn quoted(text: &str) -> String {
    match text.char_indices().nth(QUOTED_LETTERS_MAX) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// What is wrong with a form, for the page that it stands on: that page takes the place of an answer
/// that carries this.
#[derive(Debug, Clone)]
pub(super) struct OnItsPage {
    pub(super) sentence: String,
    /// Another page, where it is not the form's own.
    pub(super) page: Option<String>,
}

/// Stands around all pages: an answer to a form that went wrong gets all that was typed.
pub(super) async fn kept(
    State(pages): State<Router>,
    mut request: Request,
    next: Next,
) -> Response {
    let (headers, uri) = (request.headers().clone(), request.uri().clone());
    let typed = Typed::default();
    request.extensions_mut().insert(typed.clone());
    let is_form = *request.method() == Method::POST;
    let answer = next.run(request).await;
    if is_of_machine(&answer) {
        return unreadable(&pages, &headers, answer.status()).await;
    }
    let Some(fields) = typed.fields().filter(|_| is_form) else { return answer };
    let told = answer.extensions().get::<OnItsPage>().cloned();
    let answer = match told {
        Some(OnItsPage { sentence, page }) => {
            let (address, code) = match page {
                Some(page) => (page, StatusCode::FORBIDDEN),
                None => (page_of(uri.path(), fields), StatusCode::UNPROCESSABLE_ENTITY),
            };
            let page = shown(&pages, &headers, &address, sentence).await;
            page.filter(|page| page.status() == StatusCode::OK)
                .map_or(answer, |page| (code, page).into_response())
        }
        None => answer,
    };
    let is_page = text(answer.headers(), header::CONTENT_TYPE.as_str()).starts_with("text/html");
    if !is_page || answer.status().is_success() || answer.status().is_redirection() {
        return answer;
    }
    let (mut parts, body) = answer.into_parts();
    let Ok(bytes) = axum::body::to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    parts.headers.remove(header::CONTENT_LENGTH);
    let heading = Tongue::of(language(&headers)).say("typed-below");
    let blamed = typed.0.blamed.get().map(|(name, turn)| (name.as_str(), *turn));
    let answered = Answered { path: uri.path(), fields, blamed, heading: &heading };
    let html = refilled(&String::from_utf8_lossy(&bytes), &answered);
    Response::from_parts(parts, Body::from(html))
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// Whether an answer is a line of the machinery's own, in nobody's language.
fn is_of_machine(answer: &Response) -> bool {
    answer.status().is_client_error()
        && text(answer.headers(), header::CONTENT_TYPE.as_str()).starts_with("text/plain")
}

/// The page for what nothing here could read.
async fn unreadable(pages: &Router, headers: &HeaderMap, code: StatusCode) -> Response {
    let tongue = Tongue::of(language(headers));
    let sentence = tongue.say("trouble-unreadable-text");
    match shown(pages, headers, "/sign-in", sentence).await {
        Some(page) => (code, page).into_response(),
        None => code.into_response(),
    }
}

/// A page of ours as this visitor sees it, telling what went wrong.
async fn shown(
    pages: &Router,
    headers: &HeaderMap,
    address: &str,
    sentence: String,
) -> Option<Response> {
    let mut asked = Request::builder().uri(address).body(Body::empty()).ok()?;
    for name in [header::HOST, header::COOKIE, header::ACCEPT_LANGUAGE] {
        for value in headers.get_all(&name) {
            asked.headers_mut().append(&name, value.clone());
        }
    }
    asked.extensions_mut().insert(OnItsPage { sentence, page: None });
    pages.clone().oneshot(asked).await.ok()
}

/// The page a form stands on: the nearest address above it that is one.
fn page_of(path: &str, fields: &Fields) -> String {
    let page = match path {
        "/costs" => "/reports".to_owned(),
        _ if path.starts_with("/deeds/") => "/people".to_owned(),
        _ => above(path).unwrap_or_else(|| "/".to_owned()),
    };
    let short = fields.pairs().iter().filter(|(name, text)| {
        !NOT_ASKED.contains(&name.as_str()) && text.chars().nth(ASKED_LETTERS_MAX).is_none()
    });
    let asked: Vec<String> =
        short.map(|(name, text)| format!("{}={}", escaped(name), escaped(text))).collect();
    format!("{page}?{}", asked.join("&"))
}

fn above(path: &str) -> Option<String> {
    let form = ROUTES.iter().filter(|route| route.verb == "POST" && fits(route.path, path));
    // An address with a word of its own stands before one that names a thing.
    let pattern = form.min_by_key(|route| route.path.matches('{').count())?.path;
    let parts = pattern.split('/').count();
    (2..=parts).rev().find_map(|many| {
        let first = |path: &str| path.split('/').take(many).collect::<Vec<_>>().join("/");
        let page = first(pattern);
        let is_page = ROUTES.iter().any(|route| route.verb == "GET" && route.path == page);
        is_page.then(|| first(path))
    })
}

fn fits(pattern: &str, path: &str) -> bool {
    pattern.split('/').count() == path.split('/').count()
        && pattern
            .split('/')
            .zip(path.split('/'))
            .all(|(known, part)| known.starts_with('{') || known == part)
}

/// The field that is longer than its kind may be, if one is: its name, which one of that name, and how
/// many letters it may have.
pub(super) fn too_long(fields: &Fields) -> Option<(&str, usize, usize)> {
    let (at, (name, _)) = fields.pairs().iter().enumerate().find(|(_, (name, text))| {
        let most = Limit::of(name).letters();
        text.len() > most && text.chars().count() > most
    })?;
    let before = fields.pairs()[..at].iter().filter(|(known, _)| known == name).count();
    Some((name, before, Limit::of(name).letters()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_stands_on_a_page() {
        let none = Fields::default();
        for (form, page) in [
            ("/needs/new", "/needs/new?"),
            ("/needs/N-1/verify", "/needs/N-1?"),
            ("/offers/page", "/offers?"),
            ("/purchases/B-1/buy", "/purchases?"),
            ("/costs", "/reports?"),
            ("/deeds/propose", "/people?"),
            ("/import/chat/add", "/import/chat?"),
            ("/ask/zz/got/W-1", "/ask/zz/got/W-1?"),
            ("/given/zz/reply", "/given/zz?"),
            ("/way-in/code", "/way-in?"),
        ] {
            assert_eq!(page_of(form, &none), page);
        }
        let typed =
            [("name", "Ira"), ("passphrase", "seven birds"), ("current", "old"), ("code", "1")];
        let typed = typed.map(|(name, text)| (name.to_owned(), text.to_owned()));
        let asked = page_of("/me/passphrase", &Fields::new(typed.into()));
        assert!(asked.ends_with("?name=Ira"), "{asked}");
        let said = Fields::new(vec![("what".into(), "money".into()), ("token".into(), "t".into())]);
        assert_eq!(page_of("/give", &said), "/give?what=money");
    }

    #[test]
    fn the_field_with_the_quoted_text_is_to_blame() {
        let blamed = |pairs: &[(&str, &str)], key: &str, text: &str| {
            let typed = Typed::default();
            let pairs = pairs.iter().map(|(name, text)| ((*name).into(), (*text).into()));
            typed.keep(Fields::new(pairs.collect()));
            typed.blame(key, text);
            typed.0.blamed.get().cloned()
        };
        let rows = [("item", "rice"), ("amount", "5"), ("item", "moon"), ("amount", "moon")];
        let at = |name: &str, turn| Some((name.to_owned(), turn));
        assert_eq!(blamed(&rows, "problem-no-item", "moon"), at("item", 1));
        assert_eq!(blamed(&rows, "problem-amount", "moon"), at("amount", 1));
        assert_eq!(
            blamed(&[("L-1.H-1", "9")], "problem-by-hand-too-much", "L-1"),
            at("L-1.H-1", 0)
        );
        assert_eq!(blamed(&[("woman", "x")], "problem-number", "x"), at("woman", 0));
        assert_eq!(blamed(&[("price", "")], "problem-amount", ""), at("price", 0));
        assert_eq!(blamed(&[("item", "")], "problem-way", ""), at("way", 0));
        assert_eq!(blamed(&[("item", "")], "refusal-not-yet", ""), None);
    }

    #[test]
    fn a_sentence_quotes_only_a_little() {
        assert_eq!(quoted("five"), "five");
        assert_eq!(quoted(&"ї".repeat(5_000)).chars().count(), QUOTED_LETTERS_MAX + 1);
    }
}

//! Pages that only show: Today, search, history, about, and the choice of language.

use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};

use busel_domain::boxes::{BoxCode, NotACode};
use busel_domain::ids::Thing;

use super::answer::page;
use super::visit::{LANGUAGE_COOKIE, Visit, thing};
use crate::i18n::Language;
use crate::views::about::AboutPage;
use crate::views::find::FindPage;
use crate::views::history::{self, HistoryPage};
use crate::views::today::{RoadPage, TodayPage};
use crate::views::totals::TotalsPage;
use crate::views::trouble::Trouble;

/// More events of one thing are not shown on a page.
pub(super) const EVENTS_SHOWN: usize = 200;

pub(super) async fn today(visit: Visit) -> Response {
    let phones = visit.desk.app.door.quiet_phones();
    page(&TodayPage::of(&visit.present(), visit.frame(), &phones))
}

/// Opens what has this number, or looks for words.
pub(super) async fn find(visit: Visit) -> Response {
    let words = visit.asked.get("q");
    let present = visit.present();
    let found = thing(words).filter(|of| !matches!(of, Thing::Box(_)) || present.book.has(*of));
    if let Some(home) = found.and_then(history::home) {
        return Redirect::to(&home).into_response();
    }
    let frame = visit.frame();
    let frame = match no_box(words) {
        Some(key) => {
            let told = frame.with(key, &[("code", words.to_owned().into())]);
            frame.telling(told)
        }
        None => frame,
    };
    page(&FindPage::of(&present, frame, words))
}

/// What is said of a text that looks like the code of a box and is none we know. Words of eight letters
/// are mostly words: a code has a digit in it, nearly always.
fn no_box(text: &str) -> Option<&'static str> {
    if !text.contains(|letter: char| letter.is_ascii_digit()) {
        return None;
    }
    match BoxCode::read(text) {
        Ok(_) => Some("box-unknown"),
        Err(NotACode::Check) => Some("box-letter-wrong"),
        Err(NotACode::Length | NotACode::Letter(_)) => None,
    }
}

pub(super) async fn history(visit: Visit, Path(id): Path<String>) -> Response {
    let Some(thing) = thing(&id) else { return visit.trouble(Trouble::NotFound) };
    if !visit.present().book.has(thing) {
        return visit.trouble(Trouble::NotFound);
    }
    match visit.desk.app.clerk.history(thing, EVENTS_SHOWN).await {
        Ok(events) if events.is_empty() => visit.trouble(Trouble::NotFound),
        Ok(events) => page(&HistoryPage::of(&visit.present(), visit.frame(), thing, &events)),
        Err(fault) => visit.fault(&fault),
    }
}

/// Sums over the whole centre, for everybody who works here: no group, no place, no name.
pub(super) async fn totals(visit: Visit) -> Response {
    page(&TotalsPage::of(&visit.whole().book, visit.frame()))
}

/// What is on the road.
pub(super) async fn road(visit: Visit) -> Response {
    page(&RoadPage::of(&visit.present(), visit.frame()))
}

pub(super) async fn about(visit: Visit) -> Response {
    page(&AboutPage::of(visit.frame()))
}

/// Remembers a language for a year and goes back to the page it was chosen on.
pub(super) async fn language(visit: Visit, Path(code): Path<String>) -> Response {
    let Some(language) = Language::from_code(&code) else {
        return visit.trouble(Trouble::NotFound);
    };
    let code = language.code();
    let secure = if visit.desk.app.reached.is_secure() { "; Secure" } else { "" };
    let cookie = format!(
        "{LANGUAGE_COOKIE}={code}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax{secure}"
    );
    let back = Redirect::to(local(visit.asked.get("back")));
    ([(header::SET_COOKIE, cookie)], back).into_response()
}

/// The path, if it leads to a page of ours; else to Today.
pub(super) fn local(path: &str) -> &str {
    let is_plain = path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let is_local = path.starts_with('/') && !path.starts_with("//") && is_plain;
    if is_local { path } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_never_leaves_this_machine() {
        for path in ["/needs", "/needs?q=a&part=2", "/"] {
            assert_eq!(local(path), path);
        }
        for path in [
            "",
            "//evil",
            "/\\evil",
            "https:evil",
            "https://evil",
            "needs",
            "/a\r\nSet-Cookie:x",
            "/ї",
        ] {
            assert_eq!(local(path), "/", "{path}");
        }
    }
}

//! Any body as a sent list: with a wrong token nothing is taken in, with the right one it is read or
//! answered with a sentence. Nothing is added to the books either way.
//!
//! The first line is the `Content-Type`, the rest the body; `{token}` in it stands for the token of
//! the form.

use axum::body::Body;
use axum::http::Request;
use axum::http::header::{CONTENT_TYPE, COOKIE, HOST, HeaderValue, LOCATION};

use super::Seed;
use super::centre::{self, Centre, in_centre};

const PLACE_OF_TOKEN: &[u8] = b"{token}";

/// Sends the bytes as a form, once with a token of somebody else and once with the right one.
pub(crate) fn tries(bytes: &[u8]) {
    let at = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(bytes.len());
    let (kind, body) = (&bytes[..at], bytes.get(at + 1..).unwrap_or_default());
    let Ok(kind) = HeaderValue::from_bytes(kind.trim_ascii()) else { return };
    in_centre(|centre| {
        let before = centre.clerk.present().book.seq();
        let right = centre.door.form_token(&centre.session);
        let wrong = "0".repeat(right.text().len());
        let refused = centre.ask(form(centre, "/import", &kind, with_token(body, &wrong)));
        assert!((400..500).contains(&refused.code), "taken in: {}", refused.code);
        let sent = centre.ask(form(centre, "/import", &kind, with_token(body, right.text())));
        assert!(sent.code < 500, "{}", sent.body);
        if sent.code == 303 {
            let place = sent.headers.get(LOCATION).and_then(|place| place.to_str().ok());
            look(centre, place.expect("a page"), right.text());
        }
        assert_eq!(centre.clerk.present().book.seq(), before, "only shown");
    });
}

/// Looks at what was read until it is, and forgets it.
fn look(centre: &Centre, place: &str, token: &str) {
    assert!(place.starts_with("/import/"), "led to {place}");
    let get = Request::get(place).header(HOST, centre::HOST).header(COOKIE, cookie(centre));
    let shown = centre.ask(get.body(Body::empty()).expect("plain"));
    assert!(shown.code < 500, "{}", shown.body);
    let plain = HeaderValue::from_static("application/x-www-form-urlencoded");
    let body = format!("token={token}").into_bytes();
    let forgotten = centre.ask(form(centre, &format!("{place}/forget"), &plain, body));
    assert_eq!(forgotten.code, 303);
}

fn cookie(centre: &Centre) -> String {
    format!("busel-session={}", centre.session.text().as_str())
}

fn form(centre: &Centre, path: &str, kind: &HeaderValue, body: Vec<u8>) -> Request<Body> {
    Request::post(path)
        .header(HOST, centre::HOST)
        .header(COOKIE, cookie(centre))
        .header("sec-fetch-site", "same-origin")
        .header(CONTENT_TYPE, kind)
        .body(Body::from(body))
        .expect("plain")
}

fn with_token(body: &[u8], token: &str) -> Vec<u8> {
    let mut filled = Vec::new();
    let mut rest = body;
    while let Some(at) =
        rest.windows(PLACE_OF_TOKEN.len()).position(|window| window == PLACE_OF_TOKEN)
    {
        filled.extend_from_slice(&rest[..at]);
        filled.extend_from_slice(token.as_bytes());
        rest = &rest[at + PLACE_OF_TOKEN.len()..];
    }
    filled.extend_from_slice(rest);
    filled
}

/// Parts in all kinds of sequence, ends that are missing, names that are none.
pub(crate) fn seeds() -> Vec<Seed> {
    let part = |name: &str, rest: &str, text: &str| {
        format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"{rest}\r\n\r\n{text}\r\n")
    };
    let file = |name: &str| {
        let rest = format!("; filename=\"{name}\"\r\nContent-Type: text/csv");
        part("file", &rest, "Item,Quantity,Unit\r\nRice,50,kg")
    };
    let (token, list, hub) =
        (part("token", "", "{token}"), part("list", "", "stock"), part("hub", "", "H-1"));
    let (needs, end) = (part("list", "", "needs"), "--x--\r\n");
    let kind = "multipart/form-data; boundary=x";
    [
        ("needs", format!("{kind}\n{token}{needs}{}{end}", file("list.csv"))),
        ("stock", format!("{kind}\n{token}{list}{hub}{}{end}", file("list.csv"))),
        ("no-hub", format!("{kind}\n{token}{list}{}{end}", file("list.csv"))),
        ("late-token", format!("{kind}\n{}{token}{needs}{end}", file("list.csv"))),
        ("two-files", format!("{kind}\n{token}{needs}{}{}{end}", file("a"), file("b"))),
        ("two-tokens", format!("{kind}\n{token}{token}{needs}{}{end}", file("a"))),
        ("path", format!("{kind}\n{token}{needs}{}{end}", file("../../key.bare"))),
        (
            "star",
            format!("{kind}\n{token}{}{end}", part("file", "; filename*=UTF-8''%00%ff", "a,b")),
        ),
        ("no-end", format!("{kind}\n{token}{needs}{}", file("list.csv"))),
        ("no-parts", format!("{kind}\n{end}")),
        ("no-boundary", format!("multipart/form-data\n{token}{end}")),
        ("long-boundary", format!("{kind}{}\n{token}{end}", "x".repeat(80))),
        ("plain", "application/x-www-form-urlencoded\ntoken={token}&list=needs&file=a".to_owned()),
        ("json", "application/json\n{\"token\":\"{token}\"}".to_owned()),
        ("bare-lines", format!("{kind}\n{}", format!("{token}{needs}{end}").replace('\r', ""))),
        ("nothing", String::new()),
    ]
    .into_iter()
    .map(|(name, text)| (name.to_owned(), text.into_bytes()))
    .collect()
}

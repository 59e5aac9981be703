//! Any address with any headers, asked by somebody who is not signed in: never a page behind the
//! gate, never a session, never a broken answer.
//!
//! The first line is a method and an address, each further one a header. What HTTP itself does not
//! take never reaches a page, and is not tried.

use axum::body::Body;
use axum::http::header::{COOKIE, HOST, LOCATION, SET_COOKIE};
use axum::http::{HeaderName, HeaderValue, Method, Request};
use busel::web::{Gate, ROUTES};

use super::Seed;
use super::centre::{self, SECRET, in_centre};

/// So many headers a server reads at most.
const HEADERS_MAX: usize = 64;

fn read(bytes: &[u8]) -> Option<Request<Body>> {
    let mut lines = bytes.split(|byte| *byte == b'\n');
    let first = lines.next()?;
    let at = first.iter().position(|byte| *byte == b' ')?;
    let (method, address) = (&first[..at], &first[at + 1..]);
    let mut asked = Request::builder()
        .method(Method::from_bytes(method).ok()?)
        .uri(address)
        .body(Body::empty())
        .ok()?;
    for line in lines.take(HEADERS_MAX) {
        let Some(at) = line.iter().position(|byte| *byte == b':') else { continue };
        let name = HeaderName::from_bytes(&line[..at]).ok();
        let value = HeaderValue::from_bytes(line[at + 1..].trim_ascii()).ok();
        if let (Some(name), Some(value)) = (name, value) {
            asked.headers_mut().append(name, value);
        }
    }
    Some(asked)
}

/// Asks what the bytes say.
pub(crate) fn tries(bytes: &[u8]) {
    let Some(asked) = read(bytes) else { return };
    in_centre(|centre| {
        let before = centre.clerk.present().book.seq();
        let answer = centre.ask(asked);
        assert!(answer.code < 500, "{}", answer.body);
        assert!(!answer.body.contains(SECRET), "a page behind the gate");
        for cookie in answer.headers.get_all(SET_COOKIE) {
            let text = cookie.to_str().expect("plain ASCII");
            assert!(!text.contains("session=") || text.contains("session=;"), "{text}");
        }
        if let Some(to) = answer.headers.get(LOCATION) {
            let to = to.to_str().expect("plain ASCII");
            let is_local = to.starts_with('/') && !to.starts_with("//") && !to.contains('\\');
            assert!(is_local, "led away: {to}");
        }
        assert!(answer.headers.contains_key("content-security-policy"));
        assert_eq!(centre.clerk.present().book.seq(), before);
    });
}

/// Every address as somebody without and with a made-up cookie, and headers of all kinds of tricks.
pub(crate) fn seeds() -> Vec<Seed> {
    let host = format!("{HOST}: {}", centre::HOST);
    let made_up = "0".repeat(64);
    let mut seeds = Vec::new();
    for (at, route) in ROUTES.iter().enumerate() {
        let path = route.path.replace("{id}", "N-1").replace(['{', '}'], "");
        let gate = if route.gate == Gate::Anybody { "open" } else { "closed" };
        let verb = route.verb;
        let text = format!(
            "{verb} {path}\n{host}\nSec-Fetch-Site: same-origin\n{COOKIE}: busel-session={made_up}"
        );
        seeds.push((format!("{gate}-{at:02}"), text.into_bytes()));
    }
    for (name, text) in [
        ("plain", format!("GET /\n{host}")),
        ("strange-host", "GET /\nHost: [::1]:99:@evil.example".into()),
        ("no-host", "GET /needs\nCookie: busel-session=".into()),
        ("two-hosts", format!("GET /\n{host}\nHost: evil.example")),
        (
            "two-cookies",
            format!(
                "GET /needs\n{host}\nCookie: a=b; busel-session=0; busel-session={made_up}; busel-threshold={made_up}\nCookie: __Host-busel-session={made_up}"
            ),
        ),
        (
            "language",
            format!(
                "GET /language/be?back=//evil.example/%5c\n{host}\nAccept-Language: uk;q=0.1,pl;q=9,*"
            ),
        ),
        ("back", format!("GET /sign-in?back=https%3A%2F%2Fevil.example&said=said-erased\n{host}")),
        ("join", format!("GET /join/{made_up}\n{host}\nCookie: busel-language=xx")),
        ("asset", format!("GET /assets/..%2f..%2fkey.bare\n{host}\nIf-None-Match: *")),
        (
            "foreign-form",
            format!(
                "POST /sign-in\n{host}\nSec-Fetch-Site: cross-site\nOrigin: null\nContent-Type: application/x-www-form-urlencoded"
            ),
        ),
        (
            "absolute",
            format!(
                "GET http://evil.example/needs?q=%ff%00\n{host}\nForwarded: for=1\nX-Forwarded-Host: evil.example"
            ),
        ),
        ("star", format!("OPTIONS *\n{host}")),
        ("head", format!("HEAD /needs\n{host}\nRange: bytes=0-1\nExpect: 100-continue")),
    ] {
        seeds.push((name.to_owned(), text.into_bytes()));
    }
    seeds
}

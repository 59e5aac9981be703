//! Every address of the table with forms that are not the member's own, with cookies that stand twice,
//! and with answers that every browser has to be told the same about. The addresses come from the
//! router's own table, so that a new one is in here from its first day.

use busel::web::{Gate, ROUTES, Route};
use busel_domain::event::{Event, Fact};
use busel_domain::ids::{ActorId, Thing};
use busel_domain::role::{Actor, Role};

use super::centre::{Centre, NOON};
use super::guard::{Answer, FORM, ask};
use super::matrix::{Whose, cast, filled, small_centre};

const PARTS: (&str, &str) = ("Content-Type", "multipart/form-data; boundary=x");

/// The number of each member of the cast.
fn members() -> impl Iterator<Item = ActorId> {
    (2_u32..).take(cast().len()).map(ActorId)
}

fn actor(centre: &Centre, member: ActorId) -> Actor {
    centre.clerk.present().book.actor(member, NOON.day()).expect("a member")
}

/// Somebody who may come to an address.
fn admitted(centre: &Centre, route: &Route) -> ActorId {
    let found = members().find(|member| route.gate.admits(&actor(centre, *member)));
    found.unwrap_or_else(|| panic!("nobody may come to {}", route.path))
}

fn cookie(token: &busel::door::SessionToken) -> String {
    format!("busel-session={}", token.text().as_str())
}

/// A form with this token, as the address takes it.
fn form(path: &str, token: Option<&str>) -> ((&'static str, &'static str), String) {
    let pairs = [("token", token), ("attempt", Some("07")), ("name", Some("x"))];
    let pairs = pairs.into_iter().filter_map(|(name, value)| Some((name, value?)));
    if path == "/import"
        || path == "/phones/file"
        || path == "/peers/file"
        || path == "/peers/letter"
        || path.ends_with("/photo")
    {
        let part = |name: &str, value: &str| {
            format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
        };
        let parts: String = pairs.map(|(name, value)| part(name, value)).collect();
        return (PARTS, format!("{parts}--x--\r\n"));
    }
    let pairs: Vec<String> = pairs.map(|(name, value)| format!("{name}={value}")).collect();
    (FORM, pairs.join("&"))
}

/// The token in the forms of whoever is not signed in.
fn stranger_token(centre: &Centre) -> String {
    let host = centre.address.to_string();
    let page = ask(centre.address, "GET", "/sign-in", &[("Host", &host)], "").body;
    let (_, rest) = page.split_once("name=\"token\" value=\"").expect("a form");
    rest.split('"').next().expect("it ends").to_owned()
}

#[test]
fn a_forged_form_is_refused_at_every_address() {
    let centre = small_centre();
    let host = centre.address.to_string();
    let origin = format!("http://{host}");
    let stranger = stranger_token(&centre);
    let mut tried = 0;
    // Forms behind a link are tried with a link: see `links`; what a phone signs, in `field`.
    let is_form = |route: &&Route| !matches!(route.gate, Gate::Link | Gate::Signs);
    let forms = ROUTES.iter().filter(|route| route.verb == "POST").filter(is_form);
    for route in forms {
        let member = admitted(&centre, route);
        let (own, other) = (centre.session(member), centre.session(member));
        let before = centre.clerk.present().book.seq();
        let right = centre.door.form_token(&own);
        let foreign = centre.door.form_token(&other);
        let cookie = cookie(&own);
        let path = filled(route, Whose::Own);
        let sent = |token: Option<&str>, from: (&str, &str)| {
            let (kind, body) = form(route.path, token);
            let headers = [("Host", host.as_str()), from, ("Cookie", cookie.as_str()), kind];
            ask(centre.address, "POST", &path, &headers, &body).code
        };
        let ours = ("Origin", origin.as_str());
        assert_eq!(sent(None, ours), 403, "{path} without a token");
        assert_eq!(sent(Some(foreign.text()), ours), 403, "{path} by another session's token");
        assert_eq!(sent(Some(&stranger), ours), 403, "{path} by a stranger's token");
        for from in [
            ("Sec-Fetch-Site", "cross-site"),
            ("Sec-Fetch-Site", "same-site"),
            ("Origin", "null"),
            ("Origin", "http://evil.example"),
            ("X-From", "nowhere"),
        ] {
            assert_eq!(sent(Some(right.text()), from), 403, "{path} from {from:?}");
        }
        assert_eq!(centre.clerk.present().book.seq(), before, "{path}");
        tried += 1;
    }
    assert!(tried > 30, "{tried}");
}

#[test]
fn no_address_that_is_only_read_writes_anything() {
    let centre = small_centre();
    let host = centre.address.to_string();
    for member in members() {
        let before = centre.clerk.present().book.seq();
        let cookie = cookie(&centre.session(member));
        let headers = [("Host", host.as_str()), ("Cookie", cookie.as_str())];
        let is_auditor = actor(&centre, member).is(Role::Auditor);
        for route in ROUTES.iter().filter(|route| route.verb == "GET") {
            for whose in [Whose::Own, Whose::Foreign, Whose::Missing] {
                let path = filled(route, whose);
                // A form's words in the address are not a form.
                for path in [path.clone(), format!("{path}?name=x&attempt=7&do=verify&need=N-1")] {
                    ask(centre.address, "GET", &path, &headers, "");
                }
            }
            if !is_auditor {
                assert_eq!(centre.clerk.present().book.seq(), before, "{}", route.path);
            }
        }
        // That an auditor looks is written down on purpose, and nothing else is.
        let written = centre.block_on(centre.clerk.trail(None, 500)).expect("readable");
        let written: Vec<_> = written.into_iter().filter(|event| event.seq > before).collect();
        assert_eq!(written.is_empty(), !is_auditor);
        let is_look = |event: &Event| {
            event.by == member
                && matches!(event.fact, Fact::Looked { at, .. } if at == Thing::Member(member))
        };
        assert!(written.iter().all(is_look), "{written:?}");
    }
}

/// What every answer says, whatever was asked.
fn is_told(answer: &Answer, place: &str) {
    let policy = answer.header("content-security-policy").expect("a policy");
    // What reads labels beside the field app's page is compiled already, and may run there alone.
    let is_reader = place == "GET /field/reader.js";
    let policy = if is_reader { policy.replace("wasm-unsafe-eval", "") } else { policy.to_owned() };
    assert!(policy.starts_with("default-src 'none'"), "{place}: {policy}");
    for word in ["unsafe", "data:", "http:", "https:", "*"] {
        assert!(!policy.contains(word), "{place}: {policy}");
    }
    for words in ["frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"] {
        assert!(policy.contains(words), "{place}: {policy}");
    }
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("x-frame-options", "DENY"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-embedder-policy", "require-corp"),
        ("cross-origin-resource-policy", "same-origin"),
    ] {
        assert_eq!(answer.header(name), Some(value), "{place}");
    }
    assert!(answer.header("permissions-policy").is_some(), "{place}");
    for name in ["server", "x-powered-by", "access-control-allow-origin", "via"] {
        assert_eq!(answer.header(name), None, "{place}");
    }
    let is_kept = answer.code == 200 && place.contains("/assets/");
    let kept = answer.header("cache-control").expect("it is said");
    assert_eq!(kept == "no-store", !is_kept, "{place}: {kept}");
    for line in answer.head.lines().filter(|line| line.starts_with("set-cookie:")) {
        for words in ["HttpOnly", "SameSite=Lax", "Path=/"] {
            assert!(line.contains(words), "{place}: {line}");
        }
        assert!(!line.contains("Domain"), "{place}: {line}");
    }
}

#[test]
fn every_address_forbids_the_browser_the_same() {
    let centre = small_centre();
    let host = centre.address.to_string();
    let origin = format!("http://{host}");
    for route in ROUTES {
        let by_link = matches!(route.gate, Gate::Link | Gate::Signs);
        let member = if by_link { ActorId::FIRST_MEMBER } else { admitted(&centre, route) };
        for signed in [false, true] {
            let token = centre.session(member);
            let cookie = if signed { cookie(&token) } else { String::new() };
            let right = centre.door.form_token(&token);
            for token in [None, Some(right.text())] {
                let (kind, body) = form(route.path, token);
                let body = if route.verb == "POST" { body } else { String::new() };
                let path = filled(route, Whose::Own);
                let headers = [
                    ("Host", host.as_str()),
                    ("Origin", origin.as_str()),
                    ("Cookie", cookie.as_str()),
                    kind,
                ];
                let answer = ask(centre.address, route.verb, &path, &headers, &body);
                assert!(answer.code < 500, "{path}");
                is_told(&answer, &format!("{} {path}", route.verb));
            }
        }
    }
    for (verb, host, path) in [
        ("GET", "evil.example", "/"),
        ("PUT", host.as_str(), "/needs"),
        ("TRACE", host.as_str(), "/"),
        ("OPTIONS", host.as_str(), "/groups"),
        ("DELETE", host.as_str(), "/me"),
        ("GET", host.as_str(), "/nowhere"),
    ] {
        let answer = ask(centre.address, verb, path, &[("Host", host)], "");
        assert!([303, 404, 421].contains(&answer.code), "{verb} {path}: {}", answer.code);
        is_told(&answer, path);
    }
    let page = ask(centre.address, "GET", "/sign-in", &[("Host", &host)], "").body;
    let asset = page.split('"').find(|text| text.starts_with("/assets/")).expect("a style");
    let answer = ask(centre.address, "GET", asset, &[("Host", &host)], "");
    assert_eq!(answer.code, 200);
    is_told(&answer, asset);
}

#[test]
fn of_two_session_cookies_the_first_counts_and_forms_follow_it() {
    let centre = small_centre();
    let host = centre.address.to_string();
    let origin = format!("http://{host}");
    let coordinator = ActorId::FIRST_MEMBER;
    let own = centre.session(coordinator);
    // Whoever may plant a cookie, plants one of their own.
    let planted = centre.session(ActorId(8));
    let (right, wrong) = (cookie(&own), format!("busel-session={}", "0".repeat(64)));
    let asked = |cookies: &[&str], path: &str| {
        let mut headers = vec![("Host", host.as_str())];
        headers.extend(cookies.iter().map(|text| ("Cookie", *text)));
        ask(centre.address, "GET", path, &headers, "").code
    };
    assert_eq!(asked(&[&format!("{right}; {wrong}")], "/people"), 200);
    assert_eq!(asked(&[&right, &wrong], "/people"), 200);
    assert_eq!(asked(&[&format!("{wrong}; {right}")], "/people"), 303);
    assert_eq!(asked(&[&wrong, &right], "/people"), 303);
    assert_eq!(asked(&[&format!("busel-session=\"\"; {right}")], "/people"), 303);
    assert_eq!(asked(&[&format!("BUSEL-SESSION=0; x; =; ;{right}")], "/people"), 200);
    let mixed = format!("{}; {right}", cookie(&planted));
    let token = centre.door.form_token(&own);
    let body = format!("token={}&attempt=07&name=x", token.text());
    let headers =
        [("Host", host.as_str()), ("Origin", origin.as_str()), ("Cookie", mixed.as_str()), FORM];
    let before = centre.clerk.present().book.seq();
    let code = ask(centre.address, "POST", "/groups", &headers, &body).code;
    assert!([403, 404].contains(&code), "a page of one session sent by another: {code}");
    assert_eq!(centre.clerk.present().book.seq(), before);
}

#[test]
fn no_path_leads_out_of_the_assets() {
    let centre = small_centre();
    let host = centre.address.to_string();
    for name in [
        "../key.bare",
        "../../etc/passwd",
        "..%2fkey.bare",
        "..%2f..%2f..%2f..%2fetc%2fpasswd",
        "%2e%2e/%2e%2e/etc/passwd",
        "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "..%5c..%5ckey.bare",
        "....//....//etc/passwd",
        "/etc/passwd",
        "%2fetc%2fpasswd",
        "%252e%252e%252fkey.bare",
        "%c0%ae%c0%ae%c0%afkey.bare",
        "%00",
        "x%00.css",
        ".",
        "..",
        "",
        "busel.css",
        "~root",
        "file:///etc/passwd",
        "?../../etc/passwd",
        "%ff%fe",
    ] {
        let path = format!("/assets/{name}");
        let answer = ask(centre.address, "GET", &path, &[("Host", &host)], "");
        assert!([303, 400, 404].contains(&answer.code), "{path}: {}", answer.code);
        for words in ["AGE-SECRET-KEY", "root:", "SQLite"] {
            assert!(!answer.body.contains(words), "{path}");
        }
    }
}

//! Who may ask, and what every answer forbids the browser, over a bare socket.

use std::fmt::Write as _;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};

use super::centre::{Centre, centre};

/// What came back.
pub(crate) struct Answer {
    pub(crate) code: u16,
    pub(crate) head: String,
    pub(crate) body: String,
    /// The body as it came.
    pub(crate) raw: Vec<u8>,
}

impl Answer {
    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines
            .into_iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }
}

/// Sends one message and reads the answer to its end.
pub(crate) fn ask(
    to: SocketAddr,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Answer {
    let mut line = TcpStream::connect(to).expect("the centre listens");
    let mut head = format!("{method} {path} HTTP/1.1\r\nConnection: close\r\n");
    for (name, value) in headers {
        write!(head, "{name}: {value}\r\n").expect("a text can grow");
    }
    write!(head, "Content-Length: {}\r\n\r\n{body}", body.len()).expect("a text can grow");
    line.write_all(head.as_bytes()).expect("it is heard");
    let mut bytes = Vec::new();
    line.read_to_end(&mut bytes).expect("it is answered");
    let begin = bytes.windows(4).position(|end| end == b"\r\n\r\n").expect("a head") + 4;
    let raw = bytes[begin..].to_vec();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let (head, body) = text.split_once("\r\n\r\n").expect("a head and a body");
    let code = head.split(' ').nth(1).and_then(|code| code.parse().ok()).expect("a number");
    Answer { code, head: head.to_owned(), body: body.to_owned(), raw }
}

pub(crate) const FORM: (&str, &str) = ("Content-Type", "application/x-www-form-urlencoded");

/// The cookie of the first coordinator.
fn signed_in(centre: &Centre) -> String {
    let token = centre.session(busel_domain::ids::ActorId::FIRST_MEMBER);
    format!("busel-session={}", token.text().as_str())
}

#[test]
fn every_answer_forbids_what_no_page_needs() {
    let centre = centre();
    let host = centre.address.to_string();
    let cookie = signed_in(&centre);
    for path in ["/", "/needs", "/plan", "/nowhere", "/about", "/sign-in"] {
        let answer = ask(centre.address, "GET", path, &[("Host", &host), ("Cookie", &cookie)], "");
        let policy = answer.header("content-security-policy").expect("a policy");
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{path}");
        assert_eq!(answer.header("referrer-policy"), Some("no-referrer"), "{path}");
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{path}");
        assert_eq!(answer.header("cross-origin-opener-policy"), Some("same-origin"), "{path}");
        assert_eq!(answer.header("access-control-allow-origin"), None, "{path}");
    }
}

#[test]
fn a_foreign_name_that_leads_here_is_not_answered() {
    let centre = centre();
    for host in ["evil.example", "evil.example:80", "127.0.0.1.evil.example"] {
        let answer = ask(centre.address, "GET", "/", &[("Host", host)], "");
        assert_eq!(answer.code, 421, "{host}");
        assert!(!answer.body.contains("Main store"));
    }
}

#[test]
fn a_form_of_somebody_else_changes_nothing() {
    let centre = centre();
    let host = centre.address.to_string();
    let origin = format!("http://{host}");
    let before = centre.clerk.present().book.seq();
    let cookie = signed_in(&centre);
    let signed = ("Cookie", cookie.as_str());
    let own = [("Host", host.as_str()), ("Origin", origin.as_str()), FORM, signed];
    let foreign = [("Host", host.as_str()), ("Sec-Fetch-Site", "cross-site"), FORM, signed];
    for path in [
        "/needs/new",
        "/needs/chosen",
        "/needs/N-1/verify",
        "/needs/N-1/revise",
        "/needs/N-1/withdraw",
        "/needs/N-1/join",
        "/stock/L-1/quarantine",
        "/stock/L-1/release",
        "/hubs/new",
        "/groups",
        "/plan",
        "/plan/P-1/adopt",
        "/plan/P-1/convoy",
    ] {
        for body in ["name=x&attempt=1", "token=&name=x", "token=0000&name=x"] {
            assert_eq!(ask(centre.address, "POST", path, &own, body).code, 403, "{path} {body}");
        }
        assert_eq!(ask(centre.address, "POST", path, &foreign, "name=x").code, 403, "{path}");
    }
    let parts = [
        ("Host", host.as_str()),
        ("Origin", origin.as_str()),
        ("Content-Type", "multipart/form-data; boundary=x"),
        signed,
    ];
    let body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\na\r\n--x--\r\n";
    for path in ["/import", "/groups/G-1/photo", "/stock/L-1/photo"] {
        assert_eq!(ask(centre.address, "POST", path, &parts, body).code, 403, "{path}");
    }
    assert_eq!(centre.clerk.present().book.seq(), before);
}

#[test]
fn reading_a_page_writes_nothing() {
    let centre = centre();
    let host = centre.address.to_string();
    let before = centre.clerk.present().book.seq();
    let cookie = signed_in(&centre);
    for (_, path) in super::PAGES {
        ask(centre.address, "GET", path, &[("Host", &host), ("Cookie", &cookie)], "");
    }
    assert_eq!(centre.clerk.present().book.seq(), before);
}

#[test]
fn a_form_of_many_bytes_does_nothing_and_all_that_was_typed_stands_in_the_answer() {
    let centre = centre();
    let host = centre.address.to_string();
    let origin = format!("http://{host}");
    let cookie = signed_in(&centre);
    let signed = ("Cookie", cookie.as_str());
    let own = [("Host", host.as_str()), ("Origin", origin.as_str()), FORM, signed];
    let before = centre.clerk.present().book.seq();
    let token = ask(centre.address, "GET", "/groups", &own, "").body;
    let token =
        token.split("name=\"token\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let token = token.expect("a form is sealed");
    let typed = "typed-".repeat(50 * 1024);
    // One field that is too long, and many fields of a usual length that are too much together.
    let long = format!("token={token}&name={typed}");
    let mut many = String::new();
    for at in 0..3_000 {
        write!(many, "&name=word{at}-{}", "y".repeat(100)).expect("a text can grow");
    }
    for (body, kept) in [(long, &*typed), (format!("token={token}{many}"), "word2999-yyyy")] {
        let answer = ask(centre.address, "POST", "/groups", &own, &body);
        assert_eq!(answer.code, 422);
        assert!(answer.body.contains(kept), "what was typed is lost");
        assert!(answer.body.contains("Nothing was changed"));
    }
    // Of more than anybody types nothing is kept here; the page before has it, and the answer says so.
    let body = format!("token={token}&name={}", "x".repeat(3 * 1024 * 1024));
    let answer = ask(centre.address, "POST", "/groups", &own, &body);
    assert_eq!(answer.code, 413);
    assert!(answer.body.contains("go back"), "{}", answer.body);
    assert_eq!(centre.clerk.present().book.seq(), before);
}

/// Whoever sends slowly holds a place, and memory stays bounded: once the places are taken a long form is
/// let pass and the page before has what was typed.
#[test]
fn few_long_forms_are_held_at_once() {
    let centre = centre();
    let host = centre.address.to_string();
    let origin = format!("http://{host}");
    let cookie = signed_in(&centre);
    let own = [("Host", host.as_str()), ("Origin", origin.as_str()), FORM, ("Cookie", &cookie)];
    let long = format!("name={}", "x".repeat(300 * 1024));
    let kept = || ask(centre.address, "POST", "/groups", &own, &long).code;
    assert_eq!(kept(), 403, "it is read: what is wrong with it is that no page of ours sent it");
    // One that comes while `kept` has a place is let pass and holds none: so more come than there are.
    let mut stalled: Vec<TcpStream> = Vec::new();
    let is_full = (0..40).any(|_| {
        let mut line = TcpStream::connect(centre.address).expect("the centre listens");
        let mut head = "POST /groups HTTP/1.1\r\n".to_owned();
        for (name, value) in own {
            write!(head, "{name}: {value}\r\n").expect("a text can grow");
        }
        write!(head, "Content-Length: 1000000\r\n\r\nname=xx").expect("a text can grow");
        line.write_all(head.as_bytes()).expect("it is heard");
        stalled.push(line);
        kept() == 413
    });
    assert!(is_full, "all of them were held");
    assert!(stalled.len() >= 8, "there is room for {} only", stalled.len());
    drop(stalled);
    let is_free = (0..1_000).any(|_| kept() == 403);
    assert!(is_free, "whoever went away still holds a place");
}

#[test]
fn trace_is_not_answered() {
    let centre = centre();
    let host = centre.address.to_string();
    let cookie = signed_in(&centre);
    for path in ["/", "/needs", "/sign-in"] {
        let headers = [("Host", host.as_str()), ("Cookie", cookie.as_str())];
        let answer = ask(centre.address, "TRACE", path, &headers, "");
        assert_eq!(answer.code, 404, "{path}");
        assert!(!answer.body.contains("busel-session"), "nothing is echoed");
    }
}

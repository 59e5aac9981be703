//! Who may ask at all, and what every answer tells the browser to forbid.
//!
//! Until there is sign-in, whoever reaches this port is the coordinator. So the port answers only to
//! the names of [`Reached`] (a foreign name that leads here is somebody's trick, DNS rebinding), and
//! takes forms only from its own pages.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::reached::{Reached, Way};

/// Browsers that came by TLS once are to come by nothing else, for a year.
const BY_TLS_ONLY: HeaderValue = HeaderValue::from_static("max-age=31536000");

/// What other machines bring comes from no page; it is believed by its signature alone.
const INBOX: &str = "/inbox";

/// Nothing but our own style, pictures, typeface and the scripts inside the program, none of them in
/// the page itself; no frames, no other servers.
const POLICY: &str = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; \
                      img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; \
                      frame-ancestors 'none'";

const HEADERS: [(HeaderName, &str); 8] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    ),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-embedder-policy"), "require-corp"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// Stands before every page.
pub(super) async fn stand(
    State(reached): State<Reached>,
    request: Request,
    next: Next,
) -> Response {
    let headers = request.headers();
    let host = text(headers, header::HOST.as_str()).unwrap_or_default().to_owned();
    let mut answer = if !reached.answers_to(&host) {
        misdirected(&reached)
    } else if !came_by_tls(headers, &reached) {
        (StatusCode::FORBIDDEN, "Busel answers here only to what came by https.\n").into_response()
    } else if headers.contains_key(header::TRANSFER_ENCODING) {
        // No browser sends a form in chunks, and two programs that count a body differently can be
        // made to see two messages where one was sent. The connection ends with this answer.
        (
            StatusCode::LENGTH_REQUIRED,
            [(header::CONNECTION, "close")],
            "Busel takes only forms that say how long they are.\n",
        )
            .into_response()
    } else if *request.method() == Method::POST
        && request.uri().path() != INBOX
        && !is_our_own(headers, reached.scheme())
    {
        (
            StatusCode::FORBIDDEN,
            "This form did not come from a page of Busel. Nothing was changed.\n",
        )
            .into_response()
    } else {
        next.run(request).await
    };
    let told = answer.headers_mut();
    for (name, value) in HEADERS {
        // A page of the door says itself that its one script may run.
        if !told.contains_key(&name) {
            told.insert(name, HeaderValue::from_static(value));
        }
    }
    if reached.stays_secure(&host) {
        told.insert(header::STRICT_TRANSPORT_SECURITY, BY_TLS_ONLY);
    }
    // Pages hold names; only what has the same content for everybody may be kept.
    if !told.contains_key(header::CACHE_CONTROL) {
        told.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    answer
}

fn misdirected(reached: &Reached) -> Response {
    // Who does not know the name is not told it.
    let sentence = match reached.way() {
        Way::ThisMachine => "Busel answers only on this machine, as http://127.0.0.1\n",
        Way::Tls { .. } | Way::Proxy(_) => "Busel does not answer to this name.\n",
    };
    (StatusCode::MISDIRECTED_REQUEST, sentence).into_response()
}

/// A proxy says how the browser came to it; where there is none, what came over the line is known.
fn came_by_tls(headers: &HeaderMap, reached: &Reached) -> bool {
    match reached.way() {
        Way::ThisMachine | Way::Tls { .. } => true,
        Way::Proxy(_) => {
            let mut told = headers.get_all("x-forwarded-proto").iter();
            told.next().is_some_and(|value| value == "https") && told.next().is_none()
        }
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// Browsers say by themselves where a form comes from; a page cannot lie about it.
fn is_our_own(headers: &HeaderMap, scheme: &str) -> bool {
    if let Some(site) = text(headers, "sec-fetch-site") {
        return site == "same-origin" || site == "none";
    }
    let origin = text(headers, "origin").and_then(|origin| origin.split_once("://"));
    origin.is_some_and(|(by, host)| by == scheme && Some(host) == text(headers, "host"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_our_own(headers: &HeaderMap) -> bool {
        super::is_our_own(headers, "http")
    }

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let pairs = pairs.iter();
        pairs
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect()
    }

    #[test]
    fn a_proxy_has_to_say_that_the_browser_came_by_https() {
        let address = std::net::IpAddr::from([127, 0, 0, 1]);
        let names = ["centre.example".to_owned()];
        let proxy = Reached::new(Way::Proxy(address), address, &names).expect("a named proxy");
        let told = |pairs: &[(&'static str, &'static str)]| came_by_tls(&headers(pairs), &proxy);
        assert!(told(&[("x-forwarded-proto", "https"), ("x-forwarded-for", "10.0.0.1")]));
        assert!(!told(&[("x-forwarded-proto", "http")]));
        assert!(!told(&[]));
        let mut twice = headers(&[("x-forwarded-proto", "https")]);
        twice.append("x-forwarded-proto", HeaderValue::from_static("http"));
        assert!(!came_by_tls(&twice, &proxy), "one of them is somebody else's word");
        assert!(came_by_tls(&HeaderMap::new(), &Reached::this_machine()));
    }

    #[test]
    fn forms_come_from_our_own_pages() {
        let host = ("host", "127.0.0.1:4180");
        assert!(is_our_own(&headers(&[host, ("sec-fetch-site", "same-origin")])));
        assert!(is_our_own(&headers(&[host, ("origin", "http://127.0.0.1:4180")])));
        let by_tls = headers(&[host, ("origin", "https://127.0.0.1:4180")]);
        assert!(super::is_our_own(&by_tls, "https") && !is_our_own(&by_tls));
        for other in [
            &[host, ("sec-fetch-site", "cross-site"), ("origin", "http://127.0.0.1:4180")][..],
            &[host, ("sec-fetch-site", "same-site")],
            &[host, ("origin", "http://127.0.0.1:4181")],
            &[host, ("origin", "null")],
            &[host],
        ] {
            assert!(!is_our_own(&headers(other)), "{other:?}");
        }
    }
}

//! Who may ask at all, and what every answer tells the browser to forbid.
//!
//! Until there is sign-in, whoever reaches this port is the coordinator. So the port answers only to
//! loopback names (a foreign name that leads here is somebody's trick, DNS rebinding), and takes
//! forms only from its own pages.

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// Nothing but our own style, pictures and typeface; no script at all, no frames, no other servers.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; \
                      form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

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
pub(super) async fn stand(request: Request, next: Next) -> Response {
    let headers = request.headers();
    let mut answer = if !is_loopback(headers) {
        (
            StatusCode::MISDIRECTED_REQUEST,
            "Busel answers only on this machine, as http://127.0.0.1\n",
        )
            .into_response()
    } else if headers.contains_key(header::TRANSFER_ENCODING) {
        // No browser sends a form in chunks, and two programs that count a body differently can be
        // made to see two messages where one was sent. The connection ends with this answer.
        (
            StatusCode::LENGTH_REQUIRED,
            [(header::CONNECTION, "close")],
            "Busel takes only forms that say how long they are.\n",
        )
            .into_response()
    } else if *request.method() == Method::POST && !is_our_own(headers) {
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
    // Pages hold names; only what has the same content for everybody may be kept.
    if !told.contains_key(header::CACHE_CONTROL) {
        told.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    answer
}

fn is_loopback(headers: &HeaderMap) -> bool {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    host.is_some_and(|host| {
        let (name, port) = match host.rsplit_once(':') {
            // `[::1]` has colons of its own and perhaps no port.
            Some((name, port)) if !port.ends_with(']') => (name, port),
            _ => (host, ""),
        };
        ["127.0.0.1", "localhost", "[::1]"].contains(&name)
            && port.bytes().all(|digit| digit.is_ascii_digit())
    })
}

/// Browsers say by themselves where a form comes from; a page cannot lie about it.
fn is_our_own(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return site == "same-origin" || site == "none";
    }
    let origin = text("origin").and_then(|origin| origin.strip_prefix("http://"));
    origin.is_some() && origin == text("host")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let pairs = pairs.iter();
        pairs
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect()
    }

    #[test]
    fn only_loopback_names_are_answered() {
        for host in ["127.0.0.1", "127.0.0.1:4180", "localhost:1", "[::1]", "[::1]:4180"] {
            assert!(is_loopback(&headers(&[("host", host)])), "{host}");
        }
        for host in [
            "evil.example",
            "127.0.0.1.evil.example:80",
            "localhost:1@evil",
            "[::2]:80",
            "",
            "10.0.0.1",
        ] {
            assert!(!is_loopback(&headers(&[("host", host)])), "{host}");
        }
        assert!(!is_loopback(&HeaderMap::new()));
    }

    #[test]
    fn forms_come_from_our_own_pages() {
        let host = ("host", "127.0.0.1:4180");
        assert!(is_our_own(&headers(&[host, ("sec-fetch-site", "same-origin")])));
        assert!(is_our_own(&headers(&[host, ("origin", "http://127.0.0.1:4180")])));
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

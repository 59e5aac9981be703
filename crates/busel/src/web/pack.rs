//! Packs pages for the way to the browser: a phone in a cellar waits for every kilobyte.
//!
//! What is packed tells by its size what is in it, and somebody who can make a browser ask again and
//! again, each time with other words, could guess a secret of the page by that ("BREACH"). So only
//! answers to our own pages and to what somebody typed are packed, never those to another site's
//! questions, and each answer is longer by some random bytes. Decision 0014 tells more.

use std::io::Write as _;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use flate2::{Compression, GzBuilder};

use crate::outside::Outside;

/// What is shorter goes in one packet anyway.
const BYTES_MIN: usize = 1_000;

/// How hard it is packed. By level 4 a page of fifty needs that look like others had 12,151 bytes.
const LEVEL: Compression = Compression::new(6);

/// What is packed is longer by at most so many bytes, thrown anew for each answer.
const PADDING_MAX: u8 = 127;

/// Stands beside an answer that is the same for everybody and holds no secret: it needs no padding.
#[derive(Debug, Clone, Copy)]
pub(super) struct NoSecret;

/// Packs the answer if the browser can read that and the one who asks is no other site.
pub(super) async fn pack(State(outside): State<Outside>, request: Request, next: Next) -> Response {
    let may = reads_packed(request.headers()) && is_asked_by_us(request.headers());
    let answer = next.run(request).await;
    if !may || !is_text(answer.headers()) || answer.headers().contains_key(header::CONTENT_ENCODING)
    {
        return answer;
    }
    let (mut parts, body) = answer.into_parts();
    let Ok(plain) = to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    if plain.len() < BYTES_MIN {
        return Response::from_parts(parts, Body::from(plain));
    }
    let [thrown] = outside.bytes::<1>();
    let is_public = parts.extensions.get::<NoSecret>().is_some();
    let padding = if is_public { 0 } else { usize::from(thrown % (PADDING_MAX + 1)) };
    let Ok(packed) = packed(&plain, padding) else {
        return Response::from_parts(parts, Body::from(plain));
    };
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    parts.headers.append(header::VARY, HeaderValue::from_static("accept-encoding, sec-fetch-site"));
    Response::from_parts(parts, Body::from(packed))
}

fn packed(plain: &[u8], padding: usize) -> std::io::Result<Bytes> {
    let mut packer = GzBuilder::new().comment(vec![b'-'; padding]).write(Vec::new(), LEVEL);
    packer.write_all(plain)?;
    Ok(packer.finish()?.into())
}

/// Whether the browser says that it can unpack what was packed by gzip.
pub(super) fn reads_packed(headers: &HeaderMap) -> bool {
    let told = headers.get_all(header::ACCEPT_ENCODING).iter();
    let ways = told.filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(','));
    ways.map(str::trim).any(|way| {
        let (name, wish) = way.split_once(';').unwrap_or((way, ""));
        let never = wish.trim().strip_prefix("q=").and_then(|q| q.parse().ok()) == Some(0.0_f32);
        name.trim().eq_ignore_ascii_case("gzip") && !never
    })
}

/// Whether one of our pages or the person at the browser asks; a browser that does not tell might be
/// led here by anybody.
fn is_asked_by_us(headers: &HeaderMap) -> bool {
    let site = headers.get("sec-fetch-site").and_then(|value| value.to_str().ok());
    matches!(site, Some("same-origin" | "none"))
}

fn is_text(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("text/"))
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    fn told(name: &'static str, value: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(
            header::HeaderName::from_static(name),
            HeaderValue::from_static(value),
        )])
    }

    #[test]
    fn what_was_packed_is_the_same_page_whatever_its_padding() {
        let page = "<tr><td>Boots</td><td>43</td></tr>".repeat(100);
        let short = packed(page.as_bytes(), 0).expect("into memory");
        let long = packed(page.as_bytes(), 100).expect("into memory");
        assert_eq!(long.len() - short.len(), 100);
        assert!(long.len() < page.len() / 4);
        for packed in [short, long] {
            let mut plain = String::new();
            flate2::read::GzDecoder::new(&*packed).read_to_string(&mut plain).expect("gzip");
            assert_eq!(plain, page);
        }
    }

    #[test]
    fn a_browser_says_whether_it_unpacks() {
        for yes in ["gzip", "gzip, deflate, br, zstd", "br;q=1.0, GZIP;q=0.2"] {
            assert!(reads_packed(&told("accept-encoding", yes)), "{yes}");
        }
        for no in ["", "identity", "br", "gzip;q=0", "gzip; q=0.0", "gzippo"] {
            assert!(!reads_packed(&told("accept-encoding", no)), "{no}");
        }
    }

    #[test]
    fn what_another_site_makes_a_browser_ask_is_not_packed() {
        assert!(is_asked_by_us(&told("sec-fetch-site", "same-origin")));
        assert!(is_asked_by_us(&told("sec-fetch-site", "none")));
        for other in ["cross-site", "same-site", ""] {
            assert!(!is_asked_by_us(&told("sec-fetch-site", other)), "{other}");
        }
        assert!(!is_asked_by_us(&HeaderMap::new()));
    }
}

//! What a browser fetches beside a page: the style sheet, the stork, the typeface. All of it is in
//! the program, under names that change with the content, so a browser may keep it for ever.

use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::pack;

/// A file inside the program.
struct Asset {
    path: &'static str,
    kind: &'static str,
    /// Its fingerprint, as an `ETag`.
    mark: &'static str,
    bytes: &'static [u8],
    /// The same, packed by gzip, where that makes it shorter.
    packed: Option<&'static [u8]>,
}

/// All of them, as `build.rs` gathered them.
const ALL: &[Asset] = include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// One of them.
pub(super) async fn one(Path(name): Path<String>, headers: HeaderMap) -> Response {
    let found = ALL.iter().find(|asset| asset.path.strip_prefix("/assets/") == Some(&name));
    let Some(asset) = found else { return StatusCode::NOT_FOUND.into_response() };
    let kept = [
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (header::ETAG, asset.mark),
    ];
    let known = headers.get(header::IF_NONE_MATCH).is_some_and(|mark| mark == asset.mark);
    if known {
        return (StatusCode::NOT_MODIFIED, kept).into_response();
    }
    let kind = [(header::CONTENT_TYPE, asset.kind), (header::VARY, "accept-encoding")];
    match asset.packed.filter(|_| pack::reads_packed(&headers)) {
        Some(packed) => (kept, kind, [(header::CONTENT_ENCODING, "gzip")], packed).into_response(),
        None => (kept, kind, asset.bytes).into_response(),
    }
}

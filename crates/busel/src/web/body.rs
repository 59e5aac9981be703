//! The bytes of a form: read whole, so that what was typed can be shown again, also where it is too much.
//!
//! A form that is longer than any of ours is read as far as [`TYPED_BYTES_MAX`] all the same, and is
//! answered with everything that stood in it. So that memory stays bounded however many connections
//! there are, few such forms are held at a time, each until it is answered. Of a longer one nothing is
//! kept: its bytes are let pass, because a browser that is still sending hears no answer.

use std::sync::Arc;

use axum::Form;
use axum::body::{Body, HttpBody as _};
use axum::extract::rejection::FormRejection;
use axum::extract::{FromRequest as _, Request};
use axum::http::StatusCode;
use http_body_util::BodyExt as _;

use super::posted::Fields;
use super::typed::Typed;
use super::{Desk, FORM_BYTES_MAX, UPLOAD_BYTES_MAX};

/// Of a form with more bytes nothing is kept: a person types some hundred kilobytes in a month.
pub(super) const TYPED_BYTES_MAX: usize = 2 * 1024 * 1024;

/// So many forms longer than ours are held at once.
pub(super) const LONG_AT_ONCE: usize = 8;

/// Why a form was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unread {
    /// It was too much, and was let pass.
    TooMuch,
    /// It is no form.
    Unreadable,
}

/// Whether a form that was read may be carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Length {
    /// As long as ours are.
    Usual,
    /// Longer: it is only shown again.
    TooLong,
}

/// Reads a form into what was typed.
pub(super) async fn read(
    request: Request,
    desk: &Arc<Desk>,
    typed: &Typed,
) -> Result<Length, Unread> {
    // Lists that are pasted have a bound of their own, and only who adds lists sends them.
    let is_list = request.uri().path().starts_with("/import");
    // Whoever does not say how much comes may send much.
    let bytes = request.body().size_hint().upper().unwrap_or(u64::MAX);
    let is_long = !is_list && bytes > FORM_BYTES_MAX as u64;
    if is_long {
        let turn = Arc::clone(&desk.long_forms).try_acquire_owned();
        match turn {
            Ok(turn) if bytes <= TYPED_BYTES_MAX as u64 || bytes == u64::MAX => typed.hold(turn),
            Ok(_) | Err(_) => {
                let_pass(request.into_body()).await;
                return Err(Unread::TooMuch);
            }
        }
    }
    match Form::<Vec<(String, String)>>::from_request(request, desk).await {
        Ok(Form(pairs)) => {
            typed.keep(Fields::sent(pairs));
            Ok(if is_long { Length::TooLong } else { Length::Usual })
        }
        Err(FormRejection::BytesRejection(why))
            if why.status() == StatusCode::PAYLOAD_TOO_LARGE =>
        {
            Err(Unread::TooMuch)
        }
        Err(_) => Err(Unread::Unreadable),
    }
}

/// A body of at most so many bytes, whatever it says of itself. What is longer is let pass, so that its
/// sender hears the answer.
pub(super) async fn whole(mut body: Body, most: usize) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    while let Some(frame) = body.frame().await {
        let frame = frame.ok()?;
        let Some(more) = frame.data_ref() else { continue };
        if bytes.len() + more.len() > most {
            drop(bytes);
            let_pass(body).await;
            return None;
        }
        bytes.extend_from_slice(more);
    }
    Some(bytes)
}

/// Takes in what is still coming, as much as the longest file has, and keeps none of it.
async fn let_pass(mut body: Body) {
    let mut left = UPLOAD_BYTES_MAX;
    while let Some(Ok(frame)) = body.frame().await {
        let bytes = frame.data_ref().map_or(0, axum::body::Bytes::len);
        match left.checked_sub(bytes) {
            Some(fewer) => left = fewer,
            None => return,
        }
    }
}

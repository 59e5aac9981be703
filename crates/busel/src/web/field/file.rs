//! A file that a phone saved because it had no network: brought to a desk by hand, by anybody; or shown
//! as squares, and sent by another phone that took it along. It is sealed and signed like all else a phone tells, so whoever carried it can neither read nor change it.
//! The same file twice does nothing twice (law L3), and the phone hears later that all of it came.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::Desk;
pub(in crate::web) use super::told::Fate;
use super::told::tell;
use super::{actor, broken, heard, nobody, not_heard};
use crate::door::{NotIn, Phone, Said};
use crate::fault::Fault;

/// What such a file begins with.
const FIRST_LINE: &str = "busel phone file 1";

/// What the phone signs it for.
const PATH: &str = "/field/file";

/// Records in one file.
const RECORDS_MAX: usize = 2_000;

/// What was in a file.
pub(in crate::web) struct Brought {
    /// Whose it is.
    pub(in crate::web) phone: Phone,
    /// What became of each record.
    pub(in crate::web) fates: Vec<Fate>,
}

/// Why nothing was taken out of a file.
pub(in crate::web) enum NotBrought {
    /// It is no file of a phone, or not whole.
    NoFile,
    /// No such phone is known any more, or it was not that phone that saved it.
    Unknown,
    /// The machine could not.
    Fault(Arc<Fault>),
}

#[derive(Deserialize)]
struct Rows {
    rows: Vec<Value>,
}

/// The lines of a file: the phone's number, its signature, what it signed.
fn parts(bytes: &[u8]) -> Option<(&str, &str, &str)> {
    let mut lines = std::str::from_utf8(bytes).ok()?.lines();
    if lines.next()?.trim_start_matches('\u{feff}') != FIRST_LINE {
        return None;
    }
    let parts = (lines.next()?, lines.next()?, lines.next()?);
    lines.all(|line| line.trim().is_empty()).then_some(parts)
}

/// Takes out of a file what is in it.
pub(in crate::web) async fn take(desk: &Desk, bytes: &[u8]) -> Result<Brought, NotBrought> {
    let (id, signature, body) = parts(bytes).ok_or(NotBrought::NoFile)?;
    let Rows { rows } = serde_json::from_str(body).map_err(|_| NotBrought::NoFile)?;
    if rows.len() > RECORDS_MAX {
        return Err(NotBrought::NoFile);
    }
    let said = Said::read(id, signature, PATH, body.as_bytes()).ok_or(NotBrought::NoFile)?;
    let phone = match desk.app.door.hear_phone(said).await {
        Ok(phone) => phone,
        Err(NotIn::Fault(fault)) => return Err(NotBrought::Fault(Arc::new(fault))),
        Err(_) => return Err(NotBrought::Unknown),
    };
    let actor = actor(desk, &phone).ok_or(NotBrought::Unknown)?;
    let fates = tell(desk, &phone, &actor, &rows).await.map_err(NotBrought::Fault)?;
    Ok(Brought { phone, fates })
}

/// What a phone took along from another one.
#[derive(Deserialize)]
struct Carried {
    file: String,
}

/// Takes in what a phone carried for another one. Who carried it is told whether it came, and nothing
/// of what was in it.
pub(in crate::web) async fn carried(
    State(desk): State<Arc<Desk>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if let Err(no) = heard(&desk, "/field/carried", &headers, &body).await {
        return not_heard(&desk, &no);
    }
    let Ok(Carried { file }) = serde_json::from_slice(&body) else { return nobody() };
    let (is, why) = match take(&desk, file.as_bytes()).await {
        Ok(_) => ("delivered", ""),
        Err(NotBrought::NoFile) => ("person", "no-file"),
        Err(NotBrought::Unknown) => ("person", "unknown"),
        Err(NotBrought::Fault(fault)) => return broken(&desk, &fault),
    };
    Json(json!({ "is": is, "why": why })).into_response()
}

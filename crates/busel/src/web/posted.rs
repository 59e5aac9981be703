//! A form that was sent: checked to be one of our own pages', with an attempt of its own.
//!
//! The attempt is made from the page's and from what the form says. The same form sent twice, by a
//! double click or a reload, is one attempt and done once (law L3); the same page sent with other
//! words is another.

use std::sync::Arc;

use axum::Form;
use axum::extract::rejection::FormRejection;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::response::Response;
use busel_domain::ids::{ActorId, Attempt};
use sha2::{Digest, Sha256};

use super::Desk;
use super::visit::Visit;
use crate::views::trouble::Trouble;

/// Named values, as a form or an address carries them; a name may stand several times.
#[derive(Debug, Default, Clone)]
pub(super) struct Fields(Vec<(String, String)>);

impl Fields {
    pub(super) fn new(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }

    pub(super) fn pairs(&self) -> &[(String, String)] {
        &self.0
    }

    /// The first value of this name without outer spaces; empty if there is none.
    pub(super) fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.trim())
    }

    /// The first value of this name with its outer spaces: a passphrase is what was typed.
    pub(super) fn raw(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// All values of this name.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.trim())
    }

    /// What is read from the value of this name; nothing if it cannot be read.
    pub(super) fn read<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.get(name).parse().ok()
    }
}

/// A form that came from one of our pages.
pub(super) struct Posted {
    pub(super) fields: Fields,
    path: String,
    by: ActorId,
}

impl FromRequest<Arc<Desk>> for Posted {
    type Rejection = Response;

    async fn from_request(request: Request, desk: &Arc<Desk>) -> Result<Self, Response> {
        let path = request.uri().path().to_owned();
        let (mut parts, body) = request.into_parts();
        let visit = match <Visit as axum::extract::FromRequestParts<_>>::from_request_parts(
            &mut parts, desk,
        )
        .await
        {
            Ok(visit) => visit,
            Err(never) => match never {},
        };
        let request = Request::from_parts(parts, body);
        let read = Form::<Vec<(String, String)>>::from_request(request, desk).await;
        let fields = match read {
            Ok(Form(pairs)) => Fields(pairs),
            Err(FormRejection::BytesRejection(why))
                if why.status() == StatusCode::PAYLOAD_TOO_LARGE =>
            {
                return Err(visit.trouble(Trouble::TooLarge));
            }
            Err(_) => return Err(visit.trouble(Trouble::Unreadable)),
        };
        if !visit.is_own_form(fields.get("token")) {
            return Err(visit.trouble(Trouble::Stale));
        }
        Ok(Self { fields, path, by: visit.viewer.actor.id })
    }
}

impl Posted {
    /// A form that carried a file beside these fields and was found to be one of our own pages'.
    pub(super) fn with_file(fields: &Fields, bytes: &[u8], path: &str, by: ActorId) -> Self {
        let mut pairs = fields.pairs().to_vec();
        pairs.push(("file".into(), super::hex(&Sha256::digest(bytes))));
        Self { fields: Fields(pairs), path: path.to_owned(), by }
    }

    /// The attempt of the form's command with this number.
    pub(super) fn attempt(&self, number: usize) -> Attempt {
        let mut hash = Sha256::new();
        hash.update(self.path.as_bytes());
        // Two people who send the same words mean two things.
        hash.update(self.by.0.to_le_bytes());
        for (name, value) in self.fields.pairs().iter().filter(|(name, _)| name != "token") {
            // A length before each text, so that no two forms run together to the same bytes.
            for text in [name, value] {
                hash.update(text.len().to_le_bytes());
                hash.update(text.as_bytes());
            }
        }
        hash.update(number.to_le_bytes());
        let hash: [u8; 32] = hash.finalize().into();
        let mut attempt = [0; 16];
        attempt.copy_from_slice(&hash[..16]);
        Attempt(attempt)
    }
}

/// Compared without stopping at the first difference, so that nobody learns the token by the clock.
pub(super) fn is_token(given: &str, token: &str) -> bool {
    let pairs = given.bytes().zip(token.bytes());
    given.len() == token.len() && pairs.fold(0, |sum, (a, b)| sum | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn posted(pairs: &[(&str, &str)]) -> Posted {
        let pairs = pairs.iter().map(|(name, value)| ((*name).into(), (*value).into()));
        Posted { fields: Fields(pairs.collect()), path: "/needs/N-1/revise".into(), by: ActorId(2) }
    }

    #[test]
    fn the_same_form_is_one_attempt_and_another_is_another() {
        let first = posted(&[("token", "a"), ("attempt", "07"), ("amount", "4")]);
        let again = posted(&[("token", "b"), ("attempt", "07"), ("amount", "4")]);
        assert_eq!(first.attempt(0), again.attempt(0));
        assert_ne!(first.attempt(0), first.attempt(1));
        for other in [
            posted(&[("token", "a"), ("attempt", "07"), ("amount", "5")]),
            posted(&[("token", "a"), ("attempt", "08"), ("amount", "4")]),
            posted(&[("token", "a"), ("attempt", "07"), ("amoun", "t4")]),
        ] {
            assert_ne!(first.attempt(0), other.attempt(0));
        }
    }

    #[test]
    fn only_the_whole_token_is_the_token() {
        assert!(is_token("5ea1", "5ea1"));
        for other in ["", "5ea", "5ea2", "5ea11"] {
            assert!(!is_token(other, "5ea1"), "{other}");
        }
    }
}

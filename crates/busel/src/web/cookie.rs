//! The cookies of the door: which session a browser has, and which taken invite.

use axum::http::{HeaderMap, HeaderValue, header};

use super::Desk;
use crate::door::{SessionToken, ThresholdToken};

impl Desk {
    /// Over TLS a cookie that no other host and no plain page can set; on this machine alone, where
    /// there is no TLS, its plain sister.
    fn name(&self, what: &str) -> String {
        if self.app.reached.is_secure() {
            format!("__Host-busel-{what}")
        } else {
            format!("busel-{what}")
        }
    }

    fn cookie(&self, what: &str, value: &str, rest: &str) -> HeaderValue {
        let secure = if self.app.reached.is_secure() { "; Secure" } else { "" };
        let name = self.name(what);
        let text = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{rest}");
        HeaderValue::from_str(&text).expect("names and tokens are plain ASCII")
    }

    /// Where browsers meet this centre, for a link.
    pub(super) fn origin(&self) -> &str {
        &self.app.origin
    }

    /// Keeps a browser signed in until it is closed or the session ends.
    pub(super) fn session_cookie(&self, token: &SessionToken) -> HeaderValue {
        self.cookie("session", &token.text(), "")
    }

    /// Keeps an invite that was taken, for half an hour.
    pub(super) fn threshold_cookie(&self, token: &ThresholdToken) -> HeaderValue {
        self.cookie("threshold", &token.text(), "; Max-Age=1800")
    }

    /// Takes both away.
    pub(super) fn no_cookies(&self) -> [HeaderValue; 2] {
        ["session", "threshold"].map(|what| self.cookie(what, "", "; Max-Age=0"))
    }

    /// The session a browser says it has.
    pub(super) fn session_of(&self, headers: &HeaderMap) -> Option<SessionToken> {
        SessionToken::parse(value(headers, &self.name("session"))?)
    }

    /// The taken invite a browser says it has.
    pub(super) fn threshold_of(&self, headers: &HeaderMap) -> Option<ThresholdToken> {
        ThresholdToken::parse(value(headers, &self.name("threshold"))?)
    }
}

/// The value of a cookie.
pub(super) fn value<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let all = headers.get_all(header::COOKIE).into_iter();
    let texts = all.filter_map(|cookies| cookies.to_str().ok());
    let mut pairs =
        texts.flat_map(|text| text.split(';')).filter_map(|one| one.trim().split_once('='));
    pairs.find(|(known, _)| *known == name).map(|(_, value)| value)
}

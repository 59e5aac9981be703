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

#[cfg(test)]
mod tests {
    use std::net::IpAddr;

    use busel_domain::time::Moment;

    use super::*;
    use crate::clerk::Clerk;
    use crate::door::Door;
    use crate::home::Home;
    use crate::outside::Outside;
    use crate::reached::{Reached, Way};
    use crate::web::App;

    /// The desk of a centre that people reach so.
    fn desk(folder: &std::path::Path, reached: Reached) -> Desk {
        let outside = Outside::fixed(Moment(1_795_348_800_000_000), 3);
        let home = Home::init(folder, None, &outside).expect("an empty folder");
        let clerk =
            Clerk::create(&home, std::sync::Arc::default(), outside.clone()).expect("a new store");
        let door = Door::open(&home, outside.clone()).expect("a new door");
        Desk::new(App { reached, ..App::alone(&home, clerk, door, outside) })
    }

    #[test]
    fn cookies_are_for_our_pages_alone_and_over_tls_for_this_host() {
        let folders = [tempfile::tempdir(), tempfile::tempdir()].map(|one| one.expect("a folder"));
        let proxy = Way::Proxy(IpAddr::from([10, 0, 0, 2]));
        let names = ["centre.example".to_owned()];
        let secure = Reached::new(proxy, IpAddr::from([10, 0, 0, 1]), &names).expect("it is named");
        for (folder, reached) in folders.iter().zip([Reached::this_machine(), secure]) {
            let is_secure = reached.is_secure();
            let desk = desk(folder.path(), reached);
            let token = SessionToken::parse(&"5a".repeat(32)).expect("256 bits");
            let invited = ThresholdToken::parse(&"5a".repeat(32)).expect("256 bits");
            let mut all = vec![desk.session_cookie(&token), desk.threshold_cookie(&invited)];
            all.extend(desk.no_cookies());
            for cookie in all {
                let text = cookie.to_str().expect("plain ASCII");
                for word in ["; Path=/", "; HttpOnly", "; SameSite=Lax"] {
                    assert!(text.contains(word), "{text}");
                }
                assert_eq!(text.contains("; Secure"), is_secure, "{text}");
                assert_eq!(text.starts_with("__Host-"), is_secure, "{text}");
                assert!(!text.contains("Domain"), "{text}");
            }
            let mut headers = HeaderMap::new();
            headers.insert(header::COOKIE, desk.session_cookie(&token));
            assert!(desk.session_of(&headers).is_some(), "what was set is read");
            let other = if is_secure { "busel-session" } else { "__Host-busel-session" };
            let planted = format!("{other}={}", "5a".repeat(32));
            headers.insert(header::COOKIE, HeaderValue::from_str(&planted).expect("plain"));
            assert!(desk.session_of(&headers).is_none(), "what others could set is not");
        }
    }
}

//! The pages of the door: signing in, an invite, making a way in.

use askama::Template;

use super::frame::Frame;
use super::qr::picture;
use crate::door::{Invite, Purpose};

/// The page to sign in, or to show once more who one is.
#[derive(Debug, Clone, Template)]
#[template(path = "door/sign_in.html")]
pub struct SignInPage {
    page: Frame,
    back: String,
    ceremony: String,
    challenge: String,
}

impl SignInPage {
    /// Goes on to `back`; `challenge` is for the device's passkey, held together by `ceremony`.
    #[must_use]
    pub fn of(page: Frame, back: String, ceremony: String, challenge: String) -> Self {
        Self { page, back, ceremony, challenge }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(mut page: Frame) -> Self {
        page.is_signed_in = false;
        Self::of(page, "/".into(), "00".repeat(16), "{}".into())
    }
}

/// An invite, before it is taken.
#[derive(Debug, Clone, Template)]
#[template(path = "door/join.html")]
pub struct JoinPage {
    page: Frame,
    secret: String,
    purpose: Purpose,
    until: String,
    roles: Vec<String>,
}

impl JoinPage {
    /// For whoever has the link.
    #[must_use]
    pub fn of(page: Frame, secret: String, invite: &Invite, roles: Vec<String>) -> Self {
        let until = page.moment(invite.ends);
        Self { secret, purpose: invite.purpose, until, roles, page }
    }

    fn is_demo(&self) -> bool {
        self.purpose == Purpose::Demo
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(mut page: Frame) -> Self {
        page.is_signed_in = false;
        let roles = vec![page.say("role-coordinator")];
        let until = page.moment(page.viewer.now);
        Self { secret: "0".repeat(32), purpose: Purpose::Join, until, roles, page }
    }
}

/// The choice of a way in.
#[derive(Debug, Clone, Template)]
#[template(path = "door/way_in.html")]
pub struct WayInPage {
    page: Frame,
    words: String,
    is_first: bool,
}

impl WayInPage {
    /// With six words made by the machine, for whoever wants them.
    #[must_use]
    pub fn of(page: Frame, words: String, is_first: bool) -> Self {
        Self { page, words, is_first }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(mut page: Frame) -> Self {
        page.is_signed_in = false;
        Self::of(page, "one two three four five six".into(), true)
    }
}

/// Making a passkey: the device asks.
#[derive(Debug, Clone, Template)]
#[template(path = "door/passkey.html")]
pub struct PasskeyPage {
    page: Frame,
    challenge: String,
}

impl PasskeyPage {
    /// With what the device is asked.
    #[must_use]
    pub fn of(page: Frame, challenge: String) -> Self {
        Self { page, challenge }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(mut page: Frame) -> Self {
        page.is_signed_in = false;
        Self::of(page, "{}".into())
    }
}

/// The secret for an app that makes codes, and the first code.
#[derive(Debug, Clone, Template)]
#[template(path = "door/code.html")]
pub struct CodePage {
    page: Frame,
    /// Empty when only another code is asked for.
    secret: String,
    picture: String,
}

impl CodePage {
    /// The secret as letters and as a picture of its address.
    #[must_use]
    pub fn of(page: Frame, secret: &str, uri: &str) -> Self {
        let four: Vec<&str> =
            secret.as_bytes().chunks(4).filter_map(|four| std::str::from_utf8(four).ok()).collect();
        Self { page, secret: four.join(" "), picture: picture(uri) }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(mut page: Frame) -> Self {
        page.is_signed_in = false;
        Self::of(page, "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", "otpauth://totp/x?secret=JBSW")
    }
}

/// Recovery codes, shown once.
#[derive(Debug, Clone, Template)]
#[template(path = "door/recovery.html")]
pub struct RecoveryPage {
    page: Frame,
    codes: Vec<String>,
}

impl RecoveryPage {
    /// These codes.
    #[must_use]
    pub fn of(page: Frame, codes: Vec<String>) -> Self {
        Self { page, codes }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        Self::of(page, vec!["ABCD-EFGH-JKLM".into(); 10])
    }
}

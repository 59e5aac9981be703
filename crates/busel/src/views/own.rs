//! One's own page: what one may be, where one is signed in, one's ways in.

use askama::Template;

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::history::people::grant_words;
use crate::door::{How, Session, SessionId, Ways};
use crate::seen::Seen;

/// A browser that is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionLine {
    /// Its number.
    pub id: i64,
    /// How and since when.
    pub what: String,
    /// What its holder calls the device; empty if nobody said.
    pub device: String,
    /// When it was last used.
    pub used: String,
    /// Whether it is this one.
    pub is_here: bool,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "own.html")]
pub struct OwnPage {
    page: Frame,
    who: String,
    roles: Vec<String>,
    sessions: Vec<SessionLine>,
    /// Number, label, since when, and whether it may have been copied.
    passkeys: Vec<(i64, String, String, bool)>,
    has_passphrase: bool,
}

impl OwnPage {
    /// The page of whoever is signed in by the session `here`.
    #[must_use]
    pub fn of(
        present: &Seen,
        page: Frame,
        here: SessionId,
        sessions: &[Session],
        ways: &Ways,
    ) -> Self {
        let page = page.at(Here::Me);
        let eyes = Eyes::of(present, &page.viewer);
        let roles = page.viewer.actor.grants.iter();
        let roles = roles.map(|grant| grant_words(eyes, &page, grant)).collect();
        let line = |session: &Session| SessionLine {
            id: session.id.0,
            what: page.with(
                match session.how {
                    How::Passkey => "session-passkey",
                    How::PassphraseAndCode => "session-passphrase",
                    How::Demo => "session-demo",
                },
                &[("when", page.moment(session.made).into())],
            ),
            device: session.device.clone(),
            used: page.moment(session.used),
            is_here: session.id == here,
        };
        let passkeys = ways
            .passkeys
            .iter()
            .map(|key| (key.id.0, key.label.clone(), page.moment(key.made), key.is_suspicious));
        Self {
            who: eyes.member(page.viewer.actor.id),
            roles,
            sessions: sessions.iter().map(line).collect(),
            passkeys: passkeys.collect(),
            has_passphrase: ways.has_passphrase,
            page,
        }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Me);
        let now = page.moment(page.viewer.now);
        let what = page.with("session-passkey", &[("when", now.clone().into())]);
        let line =
            SessionLine { id: 1, what, device: "Phone".into(), used: now.clone(), is_here: true };
        Self {
            who: "M-2".into(),
            roles: vec![page.say("role-coordinator")],
            sessions: vec![line.clone(), SessionLine { is_here: false, id: 2, ..line }],
            passkeys: vec![(1, "Phone".into(), now, true)],
            has_passphrase: true,
            page,
        }
    }
}

//! How safe this centre's own machine is: what is well, what is not, and what to do.

use askama::Template;
use busel_domain::role::Role;

use super::frame::{Frame, Here};
use super::marks::{Chip, Tone};
use crate::seen::Seen;

/// What is known of the machine and the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Whether the key lies without a passphrase.
    pub key_is_bare: bool,
    /// Whether browsers come by TLS.
    pub is_secure: bool,
    /// Browsers that are signed in.
    pub sessions: usize,
    /// Invites that wait.
    pub invites: usize,
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looked {
    /// How it is.
    pub chip: Chip,
    /// What, in a line.
    pub title: String,
    /// What to do, or why it is well.
    pub more: String,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "safety.html")]
pub struct SafetyPage {
    page: Frame,
    looked: Vec<Looked>,
}

impl SafetyPage {
    /// The page of this standing.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, standing: &Standing) -> Self {
        let page = page.at(Here::Safety);
        let today = page.viewer.today();
        let of = |role| present.book.members().filter(|one| one.is(role, today)).count();
        let (coordinators, auditors) = (of(Role::Coordinator), of(Role::Auditor));
        let looked = vec![
            told(&page, !standing.key_is_bare, "key", None),
            told(&page, standing.is_secure, "tls", None),
            told(&page, coordinators >= 2, "second", Some(coordinators)),
            told(&page, auditors == 0, "auditors", Some(auditors)),
            told(&page, standing.invites == 0, "invites", Some(standing.invites)),
            told(&page, true, "sessions", Some(standing.sessions)),
        ];
        Self { page, looked }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let looked = vec![told(&page, false, "key", None), told(&page, true, "sessions", Some(3))];
        Self { looked, page: page.at(Here::Safety) }
    }
}

fn told(page: &Frame, is_well: bool, name: &str, count: Option<usize>) -> Looked {
    let (tone, word, how) =
        if is_well { (Tone::Ok, "safety-well", "well") } else { (Tone::Act, "safety-act", "act") };
    let title = page.say(&format!("safety-{name}"));
    let count = count.map(|count| format!(": {}", page.number(count))).unwrap_or_default();
    Looked {
        chip: Chip::new(tone, page.say(word)),
        title: format!("{title}{count}"),
        more: page.say(&format!("safety-{name}-{how}")),
    }
}

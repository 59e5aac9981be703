//! How safe this centre's own machine is: what is well, what is not, and what to do.

use askama::Template;
use busel_domain::role::Role;
use busel_domain::time::Moment;

use super::frame::{Frame, Here};
use super::marks::{Chip, Tone};
use crate::key::Keeping;
use crate::reached::Way;
use crate::safety::Safety;
use crate::seen::Seen;
use crate::swap::Swap;

/// What is known of the machine and the door.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The machine.
    pub safety: Safety,
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
        let safety = &standing.safety;
        let (keeping, process) = (safety.key(), safety.process);
        let swap_is_safe = !matches!(safety.swap, Swap::Open | Swap::Unknown);
        let of = |role| present.book.members().filter(|one| one.is(role, today)).count();
        let (coordinators, auditors) = (of(Role::Coordinator), of(Role::Auditor));
        let looked = vec![
            told(&page, keeping.is_some_and(|keeping| keeping != Keeping::Bare), "key", None),
            told(&page, keeping == Some(Keeping::TwoPersons), "two-persons", None),
            told(&page, swap_is_safe, "swap", None),
            told(&page, process.writes_no_core && process.is_closed_to_others, "process", None),
            told(&page, safety.way != Way::ThisMachine, "tls", None),
            backup(&page, safety.newest_backup()),
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

/// A copy older than this may be a week of hand-overs lost.
const COPY_DAYS: i32 = 7;

fn backup(page: &Frame, newest: Option<Moment>) -> Looked {
    let is_fresh = newest.is_some_and(|when| when.day().until(page.viewer.today()) <= COPY_DAYS);
    let mut looked = told(page, is_fresh, "backup", None);
    if let Some(when) = newest {
        looked.title = format!("{}: {}", looked.title, page.day(when.day()));
    }
    looked
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

//! What stands around every page: who looks, where they are, what was just done.
//!
//! A frame cannot be made without a [`Viewer`], and no page without a frame; so there is no page
//! that was not made for somebody.

mod bar;

use std::borrow::Borrow;
use std::collections::BTreeSet;

use busel_domain::ids::{Attempt, Thing};
use busel_domain::role::{Actor, Role};
use busel_domain::time::{Day, Moment};
use fluent_bundle::FluentValue;

use super::words;
use crate::i18n::{Language, Tongue, Zone};

pub use bar::Entry;

/// Somebody who looks, and when.
#[derive(Debug, Clone)]
pub struct Viewer {
    /// Who, with their roles.
    pub actor: Actor,
    /// In which language.
    pub tongue: Tongue,
    /// The moment the page is made.
    pub now: Moment,
    /// Where the centre's clocks hang.
    pub zone: Zone,
}

impl Viewer {
    /// Whoever sits at the machine.
    #[must_use]
    pub fn at_the_machine(tongue: Tongue, now: Moment, zone: Zone) -> Self {
        Self { actor: Actor::console(), tongue, now, zone }
    }

    /// The day it is for the rules.
    #[must_use]
    pub fn today(&self) -> Day {
        self.now.day()
    }
}

/// Which entry of the side bar a page belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the page of that name")]
pub enum Here {
    Today,
    Needs,
    Offers,
    Stock,
    Plan,
    Groups,
    Import,
    About,
    Me,
    People,
    Trail,
    Reports,
    Pictures,
    Totals,
    Forecast,
    Peers,
    Safety,
    Elsewhere,
}

/// What a form carries so that only our own pages can send it, and only once.
#[derive(Debug, Clone)]
pub struct Seal {
    /// Known to this process and its pages only.
    pub token: String,
    /// The try this page's forms belong to.
    pub attempt: Attempt,
}

/// Counts beside the entries of the side bar: what there is to do, not what there is.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct ToDo {
    /// Things on the Today page.
    pub today: usize,
    /// Open needs.
    pub needs: usize,
    /// Offers that nobody has answered.
    pub offers: usize,
}

/// Everything around a page.
#[derive(Debug, Clone)]
pub struct Frame {
    /// Who looks.
    pub viewer: Viewer,
    /// Whether anybody is signed in; else there is nothing around the page but the languages.
    pub is_signed_in: bool,
    /// Where they are.
    pub here: Here,
    /// What the centre is called.
    pub centre: String,
    /// Whether the centre's key lies unprotected.
    pub key_is_bare: bool,
    /// What there is to do.
    pub todo: ToDo,
    /// For the forms of the page.
    pub seal: Seal,
    /// The path of this page, for coming back after changing the language.
    pub path: String,
    /// What was just done, in a sentence.
    pub said: Option<String>,
    /// What went wrong with what was just tried, in a sentence.
    pub problem: Option<String>,
    /// If a list shows only the things behind a row of Today: those.
    pub only: Option<Only>,
}

/// The things behind a row of Today, on a list that shows nothing else.
#[derive(Debug, Clone)]
pub struct Only {
    /// The word for it in the address.
    pub code: &'static str,
    /// The sentence of the row.
    pub told: String,
    /// Where the whole list is.
    pub all: String,
    /// The things.
    pub things: BTreeSet<Thing>,
}

impl Frame {
    /// Where the style sheet is served.
    pub const CSS: &'static str = env!("BUSEL_CSS");
    /// Where the door's script is served.
    pub const PASSKEY: &'static str = env!("BUSEL_PASSKEY");
    /// A form with more bytes is none of ours.
    pub const FORM_BYTES_MAX: usize = 256 * 1024;

    /// The address of the script that counts scanned boxes.
    pub const RECEIVE: &'static str = env!("BUSEL_RECEIVE");
    /// Where the script of the keys is served.
    pub const KEYS: &'static str = env!("BUSEL_KEYS");
    /// Where htmx is served; empty in a program that was built without it.
    pub const HTMX: &'static str = env!("BUSEL_HTMX");
    /// Where the stork is served.
    pub const STORK: &'static str = env!("BUSEL_STORK");

    /// A frame of which only the viewer is known.
    #[must_use]
    pub fn new(viewer: Viewer, centre: String, seal: Seal) -> Self {
        Self {
            viewer,
            is_signed_in: false,
            here: Here::Elsewhere,
            centre,
            key_is_bare: false,
            todo: ToDo::default(),
            seal,
            path: "/".to_owned(),
            said: None,
            problem: None,
            only: None,
        }
    }

    /// Whether a list shows this thing: all, where nobody asked for those behind a row of Today.
    #[must_use]
    pub fn keeps(&self, thing: Thing) -> bool {
        self.only.as_ref().is_none_or(|only| only.things.contains(&thing))
    }

    /// What the address of another part of this list has to say besides, with `&` at its end.
    #[must_use]
    pub fn only_part(&self) -> String {
        self.only.as_ref().map(|only| format!("why={}&", only.code)).unwrap_or_default()
    }

    /// The same frame around a page of this entry.
    #[must_use]
    pub fn at(self, here: Here) -> Self {
        Self { here, ..self }
    }

    /// The same frame, telling what went wrong.
    #[must_use]
    pub fn telling(self, problem: String) -> Self {
        Self { problem: Some(problem), ..self }
    }

    /// The viewer's tongue.
    #[must_use]
    pub fn tongue(&self) -> Tongue {
        self.viewer.tongue
    }

    /// A sentence.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.viewer.tongue.say(key)
    }

    /// A sentence, filled in.
    #[must_use]
    pub fn with(&self, key: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
        self.viewer.tongue.with(key, arguments)
    }

    /// A sentence with one word filled in.
    #[must_use]
    pub fn filled(&self, key: &str, name: &str, value: &str) -> String {
        self.viewer.tongue.with(key, &[(name, value.into())])
    }

    /// Whether it is the viewer's own page.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.here == Here::Me
    }

    /// A sentence that counts.
    #[must_use]
    pub fn count(&self, key: &str, count: impl Borrow<usize>) -> String {
        self.viewer.tongue.count(key, *count.borrow())
    }

    /// A whole number.
    #[must_use]
    pub fn number(&self, number: impl Borrow<usize>) -> String {
        self.viewer.tongue.number(*number.borrow())
    }

    /// A day.
    #[must_use]
    pub fn day(&self, day: Day) -> String {
        self.viewer.tongue.day(day, self.viewer.today())
    }

    /// A moment.
    #[must_use]
    pub fn moment(&self, moment: Moment) -> String {
        let Viewer { tongue, zone, .. } = &self.viewer;
        tongue.moment(moment, zone, self.viewer.today())
    }

    /// The languages to choose from.
    #[must_use]
    pub fn languages(&self) -> [Language; Language::ALL.len()] {
        Language::ALL
    }

    /// What the viewer is, in a word or two.
    #[must_use]
    pub fn viewer_is(&self) -> String {
        let best = self.viewer.actor.grants.iter().map(|grant| grant.role);
        let best = best.min_by_key(|role| (*role != Role::Coordinator, *role));
        self.say(best.map_or("own-nothing", words::role_key))
    }

    /// The page's path as one value inside another address.
    #[must_use]
    pub fn back(&self) -> String {
        escaped(&self.path)
    }

    /// A frame for tests: Sunday 22 November 2026, 12:00, in this language.
    #[must_use]
    pub fn sample(language: Language) -> Self {
        let viewer = Viewer::at_the_machine(
            Tongue::of(language),
            Moment(1_795_348_800_000_000),
            Zone::default(),
        );
        let seal = Seal { token: "5ea1".repeat(16), attempt: Attempt([7; 16]) };
        Self {
            key_is_bare: true,
            is_signed_in: true,
            todo: ToDo { today: 6, needs: 38, offers: 12 },
            ..Self::new(viewer, "Lviv centre".to_owned(), seal)
        }
    }
}

/// A text as one value of an address: everything but plain letters, digits and a few signs becomes
/// `%XX`.
#[must_use]
pub fn escaped(text: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_./".contains(&byte) {
            out.push(char::from(byte));
        } else {
            write!(out, "%{byte:02X}").expect("a text can grow");
        }
    }
    out
}

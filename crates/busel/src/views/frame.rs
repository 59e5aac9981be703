//! What stands around every page: who looks, where they are, what was just done.
//!
//! A frame cannot be made without a [`Viewer`], and no page without a frame; so there is no page
//! that was not made for somebody.

use std::borrow::Borrow;

use busel_domain::ids::Attempt;
use busel_domain::role::{Actor, Role};
use busel_domain::sight::{Extent, Matter, sees, sees_whole};
use busel_domain::time::{Day, Moment};
use fluent_bundle::FluentValue;

use super::words;
use crate::i18n::{Language, Tongue, Zone};

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

/// An entry as it is told here: what one has to see for it, where it is, its address, icon and word,
/// and what there is to do.
type Told = (Option<Matter>, Here, &'static str, &'static str, &'static str, usize);

/// An entry of the side bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Whether the page belongs to it.
    pub is_here: bool,
    /// Where it leads.
    pub path: &'static str,
    /// Its icon.
    pub icon: &'static str,
    /// Its word.
    pub word: String,
    /// What there is to do.
    pub count: usize,
}

impl Entry {
    /// What a person on their feet opens most.
    const AT_HAND: [&'static str; 3] = ["/", "/needs", "/stock"];

    fn of(frame: &Frame, path: &'static str, icon: &'static str, word: &str) -> Self {
        Self { is_here: false, path, icon, word: frame.say(word), count: 0 }
    }

    /// Whether it stands at the lower edge of a phone.
    #[must_use]
    pub fn is_at_hand(&self) -> bool {
        Self::AT_HAND.contains(&self.path)
    }
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
}

impl Frame {
    /// Where the style sheet is served.
    pub const CSS: &'static str = env!("BUSEL_CSS");
    /// Where the door's script is served.
    pub const PASSKEY: &'static str = env!("BUSEL_PASSKEY");
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
        }
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

    /// The entries of the side bar that the viewer has anything behind. A phone has room for three of
    /// them at its lower edge; the others stand there behind "More".
    #[must_use]
    pub fn side_bar(&self) -> Vec<Entry> {
        let ToDo { today, needs, offers } = self.todo;
        self.shown_of([
            (None, Here::Today, "/", "today", "nav-today", today),
            (Some(Matter::Needs), Here::Needs, "/needs", "needs", "nav-needs", needs),
            (Some(Matter::Offers), Here::Offers, "/offers", "gift", "nav-offers", offers),
            (Some(Matter::Stock), Here::Stock, "/stock", "stock", "nav-stock", 0),
            (Some(Matter::Plans), Here::Plan, "/plan", "plan", "nav-plan", 0),
            (Some(Matter::Needs), Here::Groups, "/groups", "groups", "nav-groups", 0),
            (Some(Matter::Lists), Here::Import, "/import", "import", "nav-import", 0),
        ])
    }

    /// The entries about the centre itself.
    #[must_use]
    pub fn keeping(&self) -> Vec<Entry> {
        self.shown_of([
            (Some(Matter::Plans), Here::Forecast, "/forecast", "clock", "nav-forecast", 0),
            (Some(Matter::Members), Here::People, "/people", "people", "nav-people", 0),
            (Some(Matter::Trail), Here::Trail, "/trail", "list", "nav-trail", 0),
            (Some(Matter::Reports), Here::Reports, "/reports", "reports", "nav-reports", 0),
            (Some(Matter::Reports), Here::Pictures, "/pictures", "pictures", "nav-pictures", 0),
            (Some(Matter::Totals), Here::Totals, "/totals", "scale", "nav-totals", 0),
            (Some(Matter::Safety), Here::Safety, "/safety", "key", "nav-safety", 0),
        ])
    }

    /// What a phone shows behind "More": the rest of the work, then what is about the centre and oneself.
    #[must_use]
    pub fn behind_more(&self) -> [Vec<Entry>; 2] {
        let others = self.side_bar().into_iter().filter(|entry| !entry.is_at_hand());
        let own = Entry { is_here: self.is_own(), ..Entry::of(self, "/me", "people", "nav-me") };
        let about = Entry {
            is_here: self.here == Here::About,
            ..Entry::of(self, "/about", "about", "nav-about")
        };
        [others.collect(), self.keeping().into_iter().chain([own, about]).collect()]
    }

    /// Whether the page is one of those behind "More".
    #[must_use]
    pub fn is_behind_more(&self) -> bool {
        self.behind_more().iter().flatten().any(|entry| entry.is_here)
    }

    /// What there is to do behind "More".
    #[must_use]
    pub fn todo_behind_more(&self) -> usize {
        self.behind_more().iter().flatten().map(|entry| entry.count).sum()
    }

    /// Whether the side bar leads the viewer there.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.side_bar().iter().any(|entry| entry.path == path)
    }

    fn shown_of<const N: usize>(&self, entries: [Told; N]) -> Vec<Entry> {
        let shown = entries.into_iter().filter(|(matter, ..)| {
            self.is_signed_in && matter.is_none_or(|matter| self.has_behind(matter))
        });
        let entries = shown.map(|(_, here, path, icon, word, count)| Entry {
            is_here: self.here == here,
            count,
            ..Entry::of(self, path, icon, word)
        });
        entries.collect()
    }

    /// The letter that goes to an entry of the side bar, after "g".
    #[must_use]
    pub fn key_of(&self, path: &str) -> &'static str {
        match path {
            "/" => "t",
            "/needs" => "n",
            "/offers" => "o",
            "/stock" => "s",
            "/plan" => "p",
            "/groups" => "r",
            "/import" => "l",
            _ => "",
        }
    }

    /// All keys and what they do, for the sheet that tells them.
    #[must_use]
    pub fn keys(&self) -> Vec<(String, String)> {
        let fixed =
            [("/", "keys-find"), ("j k", "keys-step"), ("x", "keys-tick"), ("?", "keys-help")];
        let fixed = fixed.map(|(key, word)| (key.to_owned(), self.say(word)));
        let ways = self
            .side_bar()
            .into_iter()
            .map(|entry| (format!("g {}", self.key_of(entry.path)), entry.word));
        fixed.into_iter().chain(ways).collect()
    }

    fn has_behind(&self, matter: Matter) -> bool {
        let actor = &self.viewer.actor;
        if matter == Matter::Reports {
            return sees_whole(actor, matter);
        }
        sees(actor, matter) >= Extent::Own
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

//! The entries of the side bar, and what of them a phone has at its lower edge. Whoever has nothing
//! behind an entry is not shown it.

use busel_domain::sight::{Extent, Matter, sees, sees_whole};

use super::{Frame, Here, ToDo};

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

impl Frame {
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
            (Some(Matter::Members), Here::Peers, "/peers", "peers", "nav-peers", 0),
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
}

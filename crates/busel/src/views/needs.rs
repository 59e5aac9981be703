//! What is asked, by whom, how far covered: the list of needs with its filters.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use askama::Template;
use busel_domain::ids::{GroupId, NeedId};
use busel_domain::need::{Closed, Need, Priority, Trust};
use busel_domain::quantity::Units;

use super::eyes::{Eyes, Sought};
use super::frame::{Frame, Here, escaped};
use super::marks::{Chip, Cover, Paging, Tone};
use super::today::reserved_by_need;
use super::words;
use crate::i18n::{Amount, Tongue};
use crate::seen::Seen;

/// Which needs are shown.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Show {
    /// Those that goods may still be planned for.
    #[default]
    Open,
    /// Open and critical.
    Urgent,
    /// Open, and nobody has checked them.
    Check,
    /// Open, and nobody knows how much is asked.
    Unknown,
    /// Met in full.
    Met,
    /// All, closed ones too.
    All,
}

impl Show {
    const ALL: [Self; 6] =
        [Self::Open, Self::Urgent, Self::Check, Self::Unknown, Self::Met, Self::All];

    /// The word in the address.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Urgent => "urgent",
            Self::Check => "check",
            Self::Unknown => "unknown",
            Self::Met => "met",
            Self::All => "all",
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Open => "show-open",
            Self::Urgent => "show-urgent",
            Self::Check => "show-check",
            Self::Unknown => "show-unknown",
            Self::Met => "show-met",
            Self::All => "show-all",
        }
    }

    /// Reads the word in the address.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|show| show.code() == code).unwrap_or_default()
    }

    fn takes(self, need: &Need, is_open: bool) -> bool {
        match self {
            Self::Open => is_open,
            Self::Urgent => is_open && need.line.priority == Priority::P1,
            Self::Check => is_open && need.line.trust == Trust::V0,
            Self::Unknown => is_open && need.line.asked.is_none(),
            Self::Met => need.closed.is_none() && need.missing().is_some_and(Units::is_zero),
            Self::All => true,
        }
    }
}

/// What somebody wants to see.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Which needs.
    pub show: Show,
    /// Of this group only.
    pub group: Option<GroupId>,
    /// Of this category only.
    pub kind: String,
    /// With these words in what, who or number.
    pub words: String,
    /// Which part, from 1.
    pub part: usize,
    /// With every box of the part ticked.
    pub is_all_chosen: bool,
}

impl Asked {
    fn address(&self, show: Show) -> String {
        let mut address = format!("/needs?show={}", show.code());
        if let Some(group) = self.group {
            write!(address, "&group={group}").expect("a text can grow");
        }
        if !self.kind.is_empty() {
            write!(address, "&kind={}", escaped(&self.kind)).expect("a text can grow");
        }
        if !self.words.is_empty() {
            write!(address, "&q={}", escaped(&self.words)).expect("a text can grow");
        }
        address
    }
}

/// A need in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedLine {
    /// Its number.
    pub id: NeedId,
    /// What is needed.
    pub thing: String,
    /// For whom.
    pub group: String,
    /// That group's number.
    pub group_id: GroupId,
    /// How much; `None` while nobody knows.
    pub amount: Option<Amount>,
    /// How far it is covered; `None` while the amount is unknown.
    pub cover: Option<Cover>,
    /// Until when.
    pub when: Chip,
    /// How urgent.
    pub priority: Chip,
    /// How far checked, or why closed.
    pub checked: Chip,
    /// Whether it can be chosen for the buttons under the list.
    pub is_open: bool,
}

impl NeedLine {
    /// A need as a line.
    #[must_use]
    pub fn of(eyes: Eyes<'_>, page: &Frame, need: &Need, reserved: Units) -> Self {
        let line = &need.line;
        let checked = match need.closed {
            Some(Closed::Withdrawn) => Chip::new(Tone::Plain, page.say("need-withdrawn")),
            Some(Closed::JoinedTo(other)) => {
                let other = other.to_string().into();
                Chip::new(Tone::Plain, page.with("need-joined", &[("need", other)]))
            }
            None => Chip::trust(page, line.trust),
        };
        Self {
            id: need.id,
            thing: eyes.thing(&line.item, &line.variant),
            group: eyes.group(line.group),
            group_id: line.group,
            amount: line.asked.map(|asked| eyes.amount(&line.item, asked)),
            cover: Cover::of(need, reserved),
            when: line.wanted_by.map_or_else(
                || Chip::new(Tone::Plain, page.say("no-day")),
                |day| Chip::before(page, day),
            ),
            priority: Chip::priority(page, line.priority),
            checked,
            is_open: need.closed.is_none(),
        }
    }

    /// A line for tests.
    #[must_use]
    pub fn sample(page: &Frame, number: u32) -> Self {
        Self {
            id: NeedId(number),
            thing: "Warm boots, EU 43".to_owned(),
            group: "Запорізький хаб".to_owned(),
            group_id: GroupId(3),
            amount: Some(Amount { number: "49".to_owned(), unit: "pairs".to_owned() }),
            cover: (number != 3).then_some(Cover { done: 45, coming: 33 }),
            when: Chip::before(page, page.viewer.today().plus(9)),
            priority: Chip::priority(page, Priority::ALL[number as usize % 4]),
            checked: Chip::trust(page, Trust::ALL[number as usize % 4]),
            is_open: true,
        }
    }
}

/// One choice of a filter: its value, its word, whether it is chosen.
pub type Choice = (String, String, bool);

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "needs/list.html")]
pub struct NeedsPage {
    page: Frame,
    asked: Asked,
    shows: Vec<(String, String, String, bool)>,
    groups: Vec<Choice>,
    kinds: Vec<Choice>,
    needs: Vec<NeedLine>,
    paging: Paging,
    levels: Vec<Choice>,
    here: String,
}

impl NeedsPage {
    /// The part of the list that somebody asked for.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, asked: Asked) -> Self {
        let page = page.at(Here::Needs);
        let eyes = Eyes::of(present, &page.viewer);
        let today = page.viewer.today();
        let hunt = Hunt::new(eyes, &asked);
        let mut counts = [0_usize; 6];
        let mut found: Vec<&Need> = Vec::new();
        for need in present.book.needs().filter(|need| hunt.finds(need)) {
            let is_open = need.is_open(today);
            for (count, show) in counts.iter_mut().zip(Show::ALL) {
                *count += usize::from(show.takes(need, is_open));
            }
            if asked.show.takes(need, is_open) {
                found.push(need);
            }
        }
        found.sort_by_key(|need| {
            let line = &need.line;
            (
                need.closed.is_some(),
                line.priority,
                line.wanted_by.is_none(),
                line.wanted_by,
                need.id,
            )
        });
        let address = asked.address(asked.show);
        let (found, paging) = Paging::cut(&page, found, asked.part, &format!("{address}&"));
        let reserved = reserved_by_need(&present.book);
        let kept = |need: &Need| reserved.get(&need.id).copied().unwrap_or_default();
        let needs = found.iter().map(|need| NeedLine::of(eyes, &page, need, kept(need)));
        Self {
            needs: needs.collect(),
            paging,
            shows: shows(&page, &asked, counts),
            groups: group_choices(eyes, asked.group),
            kinds: kind_choices(eyes, &asked.kind),
            levels: trust_choices(page.tongue(), Trust::V1),
            here: format!("{address}&part={}", asked.part.max(1)),
            asked,
            page,
        }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Needs);
        let asked = Asked { is_all_chosen: true, ..Asked::default() };
        let needs = (1..=70).map(|number| NeedLine::sample(&page, number)).collect();
        let (needs, paging) = Paging::cut(&page, needs, 1, "/needs?");
        Self {
            shows: shows(&page, &asked, [38, 2, 5, 3, 212, 255]),
            groups: vec![("G-3".to_owned(), "Притулок".to_owned(), false)],
            kinds: vec![("food".to_owned(), "food".to_owned(), true)],
            needs,
            paging,
            levels: trust_choices(page.tongue(), Trust::V1),
            here: "/needs?show=open".to_owned(),
            asked,
            page,
        }
    }
}

/// The filters other than the one for which needs are shown.
struct Hunt<'a> {
    eyes: Eyes<'a>,
    asked: &'a Asked,
    sought: Sought<'a>,
}

impl<'a> Hunt<'a> {
    fn new(eyes: Eyes<'a>, asked: &'a Asked) -> Self {
        Self { eyes, asked, sought: Sought::new(eyes, &asked.words) }
    }

    fn finds(&self, need: &Need) -> bool {
        let line = &need.line;
        self.asked.group.is_none_or(|group| line.group == group)
            && (self.asked.kind.is_empty() || line.item.category() == self.asked.kind)
            && (self.sought.is_empty() || self.has_words(need))
    }

    fn has_words(&self, need: &Need) -> bool {
        self.sought.number(need.id)
            || self.sought.thing(&need.line.item, &need.line.variant)
            || self.sought.text(&self.eyes.group(need.line.group))
    }
}

fn shows(page: &Frame, asked: &Asked, counts: [usize; 6]) -> Vec<(String, String, String, bool)> {
    let all = Show::ALL.into_iter().zip(counts);
    // A view with nothing in it is offered only while one stands in it.
    let offered = all.filter(|(show, count)| {
        *count > 0 || *show == asked.show || matches!(show, Show::Open | Show::All)
    });
    offered
        .map(|(show, count)| {
            let address = asked.address(show);
            (address, page.say(show.key()), page.number(count), show == asked.show)
        })
        .collect()
}

/// All groups by name.
#[must_use]
pub fn group_choices(eyes: Eyes<'_>, chosen: Option<GroupId>) -> Vec<Choice> {
    let groups = eyes.present.book.groups().map(|group| group.id);
    let mut choices: Vec<Choice> =
        groups.map(|id| (id.to_string(), eyes.group(id), chosen == Some(id))).collect();
    choices.sort_by(|a, b| a.1.cmp(&b.1));
    choices
}

/// All categories of which something is asked or there.
#[must_use]
pub fn kind_choices(eyes: Eyes<'_>, chosen: &str) -> Vec<Choice> {
    let book = &eyes.present.book;
    let mut kinds: BTreeSet<&str> = book.needs().map(|need| need.line.item.category()).collect();
    kinds.extend(book.lots().map(|lot| lot.batch.item.category()));
    let word = |kind| words::kind(eyes.viewer.tongue, kind);
    let mut choices: Vec<Choice> =
        kinds.into_iter().map(|kind| (kind.to_owned(), word(kind), kind == chosen)).collect();
    choices.sort_by(|a, b| a.1.cmp(&b.1));
    choices
}

/// How far something can be checked.
#[must_use]
pub fn trust_choices(tongue: Tongue, chosen: Trust) -> Vec<Choice> {
    let level = |trust| {
        let word = tongue.say(words::trust_key(trust));
        (words::trust_code(trust).to_owned(), word, trust == chosen)
    };
    Trust::ALL.map(level).into()
}

/// Open needs, by group: for pages that show a few of them.
#[must_use]
pub fn open_of_group(eyes: Eyes<'_>, page: &Frame, group: GroupId) -> Vec<NeedLine> {
    let book = &eyes.present.book;
    let reserved: BTreeMap<NeedId, Units> = reserved_by_need(book);
    let today = page.viewer.today();
    let mut needs: Vec<&Need> =
        book.needs().filter(|need| need.line.group == group && need.is_open(today)).collect();
    needs.sort_by_key(|need| {
        (need.line.priority, need.line.wanted_by.is_none(), need.line.wanted_by)
    });
    let kept = |need: &Need| reserved.get(&need.id).copied().unwrap_or_default();
    needs.into_iter().map(|need| NeedLine::of(eyes, page, need, kept(need))).collect()
}

//! All boxes: what is in them and where they are.

use askama::Template;
use busel_domain::boxes::{BoxCode, BoxState, Carton};
use busel_domain::command::CommandKind;
use busel_domain::ids::LotId;
use busel_domain::ledger::Account;
use busel_domain::policy::may;

use super::eyes::{Eyes, Sought};
use super::frame::{Frame, Here, escaped};
use super::history::boxes::contents_words;
use super::lot::account_words;
use super::marks::{Chip, Paging, Tone};
use crate::seen::Seen;

/// Which boxes are shown.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Show {
    /// Those that are with us or on the road.
    #[default]
    Ours,
    /// Labels that are on no box yet.
    Labels,
    /// Somebody has to look: several say they have it, or goods came out of it.
    Check,
    /// Those that were handed over.
    Given,
    /// All, also those that are boxes no more.
    All,
}

impl Show {
    const ALL: [Self; 5] = [Self::Ours, Self::Check, Self::Labels, Self::Given, Self::All];

    /// From an address; what nobody knows is the usual.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|show| show.code() == code).unwrap_or_default()
    }

    /// In an address.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::Labels => "labels",
            Self::Check => "check",
            Self::Given => "given",
            Self::All => "all",
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Ours => "boxes-ours",
            Self::Labels => "boxes-labels",
            Self::Check => "boxes-check",
            Self::Given => "boxes-given",
            Self::All => "boxes-all",
        }
    }

    fn shows(self, carton: &Carton) -> bool {
        let is_there = carton.state.is_there();
        let is_given = matches!(carton.at, Some(Account::Group(_)));
        match self {
            Self::Ours => is_there && !is_given,
            Self::Labels => carton.state == BoxState::Blank,
            Self::Check => carton.is_contested() || is_there && carton.is_doubted,
            Self::Given => is_there && is_given,
            Self::All => true,
        }
    }
}

/// What is asked of the list.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Which boxes.
    pub show: Show,
    /// What is searched for.
    pub words: String,
    /// Which part of the list, from 1.
    pub part: usize,
}

/// One box in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoxLine {
    /// Its code.
    pub code: BoxCode,
    /// What is in it.
    pub inside: String,
    /// Where it is.
    pub place: String,
    /// What became of it.
    pub state: Chip,
}

impl BoxLine {
    /// A line for this box.
    #[must_use]
    pub fn of(eyes: Eyes<'_>, carton: &Carton) -> Self {
        Self {
            code: carton.code,
            inside: if let BoxState::Pallet(boxes) = &carton.state {
                eyes.viewer.tongue.count("box-boxes", boxes.len())
            } else {
                contents_words(eyes, &carton.contents)
            },
            place: place(eyes, carton),
            state: state(eyes, carton),
        }
    }

    /// A line for tests.
    #[must_use]
    pub fn sample(page: &Frame) -> Self {
        Self {
            code: BoxCode::drawn(300_000).unwrap_or_else(|| unreachable!("reads like no number")),
            inside: "Canned meat 24 pc".to_owned(),
            place: "Львів, склад 1".to_owned(),
            state: Chip::new(Tone::Ok, page.say("box-sealed")),
        }
    }
}

/// Where it is, in words; nothing for a label.
#[must_use]
pub fn place(eyes: Eyes<'_>, carton: &Carton) -> String {
    let place = carton.at.map(|at| account_words(eyes, at).0).unwrap_or_default();
    match &carton.shelf {
        Some(shelf) if matches!(carton.at, Some(Account::Hub(_))) => format!("{place}, {shelf}"),
        Some(_) | None => place,
    }
}

/// What became of it, as a chip.
#[must_use]
pub fn state(eyes: Eyes<'_>, carton: &Carton) -> Chip {
    let say = |tone, key: &str| Chip::new(tone, eyes.viewer.tongue.say(key));
    if carton.is_contested() {
        return say(Tone::Act, "account-under-check");
    }
    if carton.is_doubted && carton.state.is_there() {
        return say(Tone::Act, "box-doubted");
    }
    if carton.state.is_there()
        && let Some(at) = carton.at.filter(|at| !matches!(at, Account::Hub(_)))
    {
        let (_, key, tone) = account_words(eyes, at);
        return say(tone, key);
    }
    match &carton.state {
        BoxState::Blank => say(Tone::Plain, "box-blank"),
        BoxState::Open => say(Tone::Info, "box-open"),
        BoxState::Sealed(_) => say(Tone::Ok, "box-sealed"),
        BoxState::Pallet(_) => say(Tone::Info, "box-pallet"),
        BoxState::Split(_) => say(Tone::Plain, "box-split"),
        BoxState::Merged(_) => say(Tone::Plain, "box-merged"),
        BoxState::Emptied => say(Tone::Plain, "box-emptied"),
        BoxState::Lost(_) => say(Tone::Plain, "account-lost"),
    }
}

/// The list.
#[derive(Debug, Clone, Template)]
#[template(path = "boxes/list.html")]
pub struct BoxesPage {
    page: Frame,
    asked: Asked,
    shows: Vec<(String, String, String, bool)>,
    boxes: Vec<BoxLine>,
    paging: Paging,
    /// Whether the viewer may make labels.
    may_label: bool,
}

impl BoxesPage {
    /// The part of the list that is asked for.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, asked: Asked) -> Self {
        let page = page.at(Here::Stock);
        let eyes = Eyes::of(present, &page.viewer);
        let mut counts = [0_usize; Show::ALL.len()];
        let sought = Sought::new(eyes, &asked.words);
        let has = |lot: &LotId| {
            let batch = present.book.lot(*lot).map(|lot| &lot.batch);
            batch.is_some_and(|batch| sought.thing(&batch.item, &batch.variant))
        };
        let is_sought = |carton: &Carton| {
            sought.is_empty()
                || sought.text(&carton.code.whole())
                || sought.text(&carton.code.to_string())
                || carton.contents.keys().any(has)
        };
        let mut found = Vec::new();
        for carton in present.book.cartons() {
            for (count, show) in counts.iter_mut().zip(Show::ALL) {
                *count += usize::from(show.shows(carton));
            }
            if asked.show.shows(carton) && is_sought(carton) {
                found.push(carton);
            }
        }
        let address = format!("/boxes?show={}&q={}&", asked.show.code(), escaped(&asked.words));
        let (found, paging) = Paging::cut(&page, found, asked.part, &address);
        let boxes = found.into_iter().map(|carton| BoxLine::of(eyes, carton)).collect();
        let may_label = may(&page.viewer.actor, CommandKind::Handle);
        Self { shows: shows(&page, asked.show, counts), asked, boxes, paging, may_label, page }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Stock);
        let boxes = vec![BoxLine::sample(&page); 60];
        let (boxes, paging) = Paging::cut(&page, boxes, 1, "/boxes?");
        let shows = shows(&page, Show::Ours, [60, 1, 40, 12, 113]);
        Self { asked: Asked::default(), shows, boxes, paging, may_label: true, page }
    }
}

fn shows(
    page: &Frame,
    here: Show,
    counts: [usize; Show::ALL.len()],
) -> Vec<(String, String, String, bool)> {
    let each = Show::ALL.into_iter().zip(counts).map(|(show, count)| {
        let address = format!("/boxes?show={}", show.code());
        (address, page.say(show.key()), page.number(count), show == here)
    });
    each.collect()
}

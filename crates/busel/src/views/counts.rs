//! Counts at the desk: the blind form, those that wait for a second person, and one of them.
//!
//! The form shows no amount: whoever counts writes what they see. What the books had is shown beside it
//! only once it is written down.

use askama::Template;
use busel_domain::boxes::{BoxCode, Carton};
use busel_domain::command::CommandKind;
use busel_domain::count::{Count, CountAt, CountState, FoundLine};
use busel_domain::event::Event;
use busel_domain::ids::{CountId, HubId, LotId, Thing};
use busel_domain::ledger::Account;
use busel_domain::policy::may;
use busel_domain::quantity::Units;

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::history::{self, Entry};
use super::marks::{Chip, Tone};
use super::needs::Choice;
use super::stock::hub_choices;
use super::words;
use crate::seen::Seen;

/// A lot that is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Which lot.
    pub lot: LotId,
    /// What it is.
    pub thing: String,
    /// What a plain number means.
    pub unit: String,
}

impl Row {
    fn of(eyes: Eyes<'_>, lot: LotId) -> Option<Self> {
        let batch = &eyes.present.book.lot(lot)?.batch;
        let unit = words::unit_by_hand(eyes.viewer.tongue, eyes.base_unit(&batch.item));
        Some(Self { lot, thing: eyes.thing(&batch.item, &batch.variant), unit })
    }
}

/// The blind form.
#[derive(Debug, Clone, Template)]
#[template(path = "counts/new.html")]
pub struct CountFormPage {
    page: Frame,
    /// Where the lot or the box is shown.
    home: String,
    name: String,
    /// At which hub, where a lot is counted.
    hubs: Vec<Choice>,
    rows: Vec<Row>,
}

impl CountFormPage {
    /// A lot on the shelves of a hub; nothing if there is no such lot.
    #[must_use]
    pub fn of_lot(present: &Seen, page: Frame, lot: LotId, hub: Option<HubId>) -> Option<Self> {
        let page = page.at(Here::Stock);
        let eyes = Eyes::of(present, &page.viewer);
        let rows = vec![Row::of(eyes, lot)?];
        let (home, name) = (format!("/stock/{lot}"), lot.to_string());
        Some(Self { home, name, hubs: hub_choices(eyes, hub), rows, page })
    }

    /// A box; nothing if there is no such box.
    #[must_use]
    pub fn of_box(present: &Seen, page: Frame, code: BoxCode) -> Option<Self> {
        let page = page.at(Here::Stock);
        let eyes = Eyes::of(present, &page.viewer);
        let carton = present.book.carton(code)?;
        let rows = carton.contents.keys().filter_map(|lot| Row::of(eyes, *lot)).collect();
        let (home, name) = (format!("/boxes/{code}"), code.to_string());
        Some(Self { home, name, hubs: Vec::new(), rows, page })
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let row = Row { lot: LotId(3), thing: "Canned meat".to_owned(), unit: "pc".to_owned() };
        Self {
            home: "/stock/L-3".to_owned(),
            name: "L-3".to_owned(),
            hubs: vec![("H-1".to_owned(), "Львів, склад 1".to_owned(), false)],
            rows: vec![row],
            page: page.at(Here::Stock),
        }
    }
}

/// Whether a box can be counted at a desk: it is there, at a hub, and holds goods.
#[must_use]
pub fn is_countable(carton: &Carton) -> bool {
    let is_at_hub = matches!(carton.at, Some(Account::Hub(_) | Account::Quarantine(_)));
    carton.state.is_there() && is_at_hub && !carton.is_pallet()
}

/// What was counted of a lot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Which lot.
    pub lot: LotId,
    /// What it is.
    pub thing: String,
    /// What the books had.
    pub booked: String,
    /// What was there.
    pub found: String,
    /// What differs; nothing if it agrees.
    pub differs: Option<Chip>,
}

impl Line {
    fn of(eyes: Eyes<'_>, page: &Frame, line: &FoundLine) -> Self {
        let batch = eyes.present.book.lot(line.lot).map(|lot| &lot.batch);
        let missing = line.missing();
        let size = Units::new(missing.unsigned_abs()).unwrap_or(Units::MAX);
        let key = if missing > 0 { "waybill-short" } else { "waybill-over" };
        let amount = history::amount(eyes, line.lot, size);
        let told = (missing != 0).then(|| page.filled(key, "amount", &amount));
        Self {
            lot: line.lot,
            thing: batch.map_or_else(
                || line.lot.to_string(),
                |batch| eyes.thing(&batch.item, &batch.variant),
            ),
            booked: history::amount(eyes, line.lot, line.booked),
            found: history::amount(eyes, line.lot, line.found),
            differs: told.map(|told| Chip::new(Tone::Act, told)),
        }
    }

    fn sample(page: &Frame) -> Self {
        Self {
            lot: LotId(3),
            thing: "Canned meat".to_owned(),
            booked: "420 pc".to_owned(),
            found: "407 pc".to_owned(),
            differs: Some(Chip::new(Tone::Act, page.filled("waybill-short", "amount", "13 pc"))),
        }
    }
}

/// A count in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Which.
    pub id: CountId,
    /// Where.
    pub place: String,
    /// What differs.
    pub lines: Vec<Line>,
    /// Who counted and when.
    pub by: String,
    /// What became of it.
    pub state: Chip,
}

/// The list, what waits first.
#[derive(Debug, Clone, Template)]
#[template(path = "counts/list.html")]
pub struct CountsPage {
    page: Frame,
    counts: Vec<Listed>,
}

impl CountsPage {
    /// Counts that nobody has dealt with any more are shown so far back.
    const PAST_SHOWN: usize = 100;

    /// All that wait, and the last of the others.
    #[must_use]
    pub fn of(present: &Seen, page: Frame) -> Self {
        let page = page.at(Here::Stock);
        let eyes = Eyes::of(present, &page.viewer);
        let kept = present.book.counts().rev().filter(|it| page.keeps(Thing::Count(it.id)));
        let (open, past): (Vec<&Count>, Vec<&Count>) = kept.partition(|count| count.is_open());
        let all = open.into_iter().chain(past.into_iter().take(Self::PAST_SHOWN));
        let counts = all.map(|count| Listed {
            id: count.id,
            place: place(eyes, count.at),
            lines: count
                .lines
                .iter()
                .filter(|line| line.missing() != 0)
                .map(|line| Line::of(eyes, &page, line))
                .collect(),
            by: by(eyes, &page, count),
            state: state(&page, count.state),
        });
        Self { counts: counts.collect(), page }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let listed = Listed {
            id: CountId(4),
            place: "Львів, склад 1".to_owned(),
            lines: vec![Line::sample(&page)],
            by: format!("M-2, {}", page.moment(page.viewer.now)),
            state: state(&page, CountState::Waits),
        };
        Self { counts: vec![listed], page: page.at(Here::Stock) }
    }
}

/// What the viewer may do with a count as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// Nothing.
    Nothing,
    /// Say that it goes into the books, or has to be counted anew.
    Post,
    /// They counted it: only have it counted anew.
    Own,
    /// Count anew.
    Count,
}

/// One count.
#[derive(Debug, Clone, Template)]
#[template(path = "counts/one.html")]
pub struct CountPage {
    page: Frame,
    id: CountId,
    state: Chip,
    place: String,
    /// The page of the hub or the box.
    home: Option<String>,
    by: String,
    lines: Vec<Line>,
    next: Next,
    is_overtaken: bool,
    /// Where it is counted anew.
    anew: String,
    history: Vec<Entry>,
}

impl CountPage {
    /// The page of a count with its history; nothing if there is no such count.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, id: CountId, events: &[Event]) -> Option<Self> {
        let page = page.at(Here::Stock);
        let eyes = Eyes::of(present, &page.viewer);
        let count = present.book.count(id)?;
        let actor = &page.viewer.actor;
        let next = match count.state {
            _ if !may(actor, CommandKind::Count) => Next::Nothing,
            CountState::Waits if count.by == actor.id => Next::Own,
            CountState::Waits => Next::Post,
            CountState::Again(_) => Next::Count,
            CountState::Posted(_) | CountState::Overtaken => Next::Nothing,
        };
        Some(Self {
            id,
            state: state(&page, count.state),
            place: place(eyes, count.at),
            home: history::home(count.at.thing()),
            by: by(eyes, &page, count),
            lines: count.lines.iter().map(|line| Line::of(eyes, &page, line)).collect(),
            next,
            is_overtaken: count.state == CountState::Overtaken,
            anew: anew(count),
            history: history::entries(eyes, &page, events),
            page,
        })
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        Self {
            id: CountId(4),
            state: state(&page, CountState::Waits),
            place: "Львів, склад 1".to_owned(),
            home: Some("/stock?hub=H-1".to_owned()),
            by: format!("M-2, {}", page.moment(page.viewer.now)),
            lines: vec![Line::sample(&page)],
            next: Next::Post,
            is_overtaken: true,
            anew: "/stock/L-3/count?hub=H-1".to_owned(),
            history: vec![Entry::sample(&page)],
            page: page.at(Here::Stock),
        }
    }
}

/// Where the same is counted once more.
fn anew(count: &Count) -> String {
    match (count.at, count.lines.first()) {
        (CountAt::Shelf(hub), Some(line)) => format!("/stock/{}/count?hub={hub}", line.lot),
        (CountAt::Shelf(hub), None) => format!("/stock?hub={hub}"),
        (CountAt::Box(code), _) => format!("/boxes/{code}/count"),
    }
}

pub(super) fn place(eyes: Eyes<'_>, at: CountAt) -> String {
    match at {
        CountAt::Shelf(hub) => eyes.hub(hub),
        CountAt::Box(code) => code.to_string(),
    }
}

fn by(eyes: Eyes<'_>, page: &Frame, count: &Count) -> String {
    format!("{}, {}", eyes.member(count.by), page.moment(count.taken))
}

fn state(page: &Frame, state: CountState) -> Chip {
    let (tone, key) = match state {
        CountState::Waits => (Tone::Wait, "count-waits"),
        CountState::Again(_) => (Tone::Act, "count-again"),
        CountState::Posted(_) => (Tone::Ok, "count-posted"),
        CountState::Overtaken => (Tone::Plain, "count-overtaken"),
    };
    Chip::new(tone, page.say(key))
}

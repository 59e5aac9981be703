//! Today: what needs a person now, how the groups fare, what ends soon.
//!
//! Everything here is computed from the Book (law L9); an entry goes away when its reason does.

mod road;
mod task;

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use busel_domain::command::CommandKind;
use busel_domain::ids::LotId;
use busel_domain::ledger::Account;
use busel_domain::policy::may;
use busel_domain::quantity::Units;
use busel_domain::time::Day;

use super::eyes::Eyes;
use super::frame::{Frame, Here, Viewer};
use super::groups::{self, GroupLine};
use super::marks::{Chip, Tone};
use crate::door::Phone;
use crate::listing::Marks;
use crate::seen::Seen;

pub use road::{RoadPage, Way, since};
pub use task::{Button, Task, only};

/// What ends within so many days is shown.
const ENDS_SOON_DAYS: i32 = 14;

/// Groups shown here; the rest is on its own page.
const GROUPS_SHOWN: usize = 6;

/// Lots shown in the list of what ends soon.
const ENDING_SHOWN: usize = 5;

/// Something on a shelf that ends soon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    /// Which lot.
    pub lot: LotId,
    /// What it is.
    pub thing: String,
    /// How much of it is left.
    pub amount: String,
    /// Until when.
    pub until: Chip,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "today.html")]
pub struct TodayPage {
    page: Frame,
    day: String,
    time: String,
    /// Whether the viewer may add a need.
    adds_needs: bool,
    /// Whether the viewer may take goods in.
    receives: bool,
    tasks: Vec<Task>,
    /// What comes next, where nothing waits.
    next: Option<String>,
    road: Vec<Way>,
    groups: Vec<GroupLine>,
    /// Whether a group is shown by how far its needs are met.
    has_bars: bool,
    group_count: usize,
    ending: Vec<Ending>,
    numbers: Vec<(String, String)>,
}

impl TodayPage {
    /// The page of this moment; these phones are not heard of.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, phones: &[Phone]) -> Self {
        let page = page.at(Here::Today);
        let eyes = Eyes::of(present, &page.viewer);
        let (day, hour, minute) = page.viewer.zone.day_and_time(page.viewer.now);
        let groups = groups::lines(eyes, &page);
        let group_count = groups.len();
        let rows = task::rows(present, &page.viewer, phones);
        let tasks: Vec<Task> = rows.iter().map(|row| Task::of(present, &page, row)).collect();
        let groups: Vec<_> = groups.into_iter().filter(is_shown).take(GROUPS_SHOWN).collect();
        Self {
            day: page.tongue().long_day(day),
            time: format!("{hour:02}:{minute:02}"),
            receives: may(&page.viewer.actor, CommandKind::TakeIn),
            adds_needs: may(&page.viewer.actor, CommandKind::RaiseNeeds),
            next: if tasks.is_empty() { task::next(present, &page) } else { None },
            tasks,
            road: road::lines(present, &page),
            group_count,
            has_bars: groups.iter().any(|line| line.gauges.is_empty()),
            groups,
            ending: ending(present, &page),
            numbers: numbers(present, &page),
            page,
        }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let button = |word, path: &str, is_deed| Button {
            word: page.say(word),
            path: path.to_owned(),
            is_deed,
        };
        let tasks = vec![
            Task {
                tone: Tone::Act,
                icon: "warn",
                title: page.count("task-critical", 2),
                more: page.say("task-critical-more"),
                buttons: vec![
                    button("do-see-them", "/needs?show=urgent", false),
                    button("do-plan", "/plan", false),
                ],
            },
            Task {
                tone: Tone::Wait,
                icon: "clock",
                title: page.count("task-lapsing", 1),
                more: page.count("since-days", 3),
                buttons: vec![
                    button("do-ask-again", "/needs/N-1", false),
                    button("do-confirm", "/needs/N-1/confirm", true),
                ],
            },
        ];
        let ending = vec![Ending {
            lot: LotId(3),
            thing: "Canned meat".to_owned(),
            amount: "840 g".to_owned(),
            until: Chip::before(&page, page.viewer.today().plus(4)),
        }];
        let numbers = vec![(page.say("number-open"), page.number(1284))];
        Self {
            day: page.tongue().long_day(page.viewer.today()),
            time: "16:20".to_owned(),
            adds_needs: true,
            receives: true,
            tasks,
            next: None,
            road: vec![Way::sample(&page)],
            groups: vec![GroupLine::sample(&page)],
            has_bars: true,
            group_count: 11,
            ending,
            numbers,
            page: page.at(Here::Today),
        }
    }
}

/// Groups of which there is something to tell.
fn is_shown(line: &GroupLine) -> bool {
    line.open > 0 || !line.gauges.is_empty()
}

/// How many things in the Book wait for a person, for the side bar. It is on every page: no row is put
/// into words for it. Phones are counted apart, because they wait by the hour.
#[must_use]
pub fn count(present: &Seen, viewer: &Viewer) -> usize {
    task::rows(present, viewer, &[]).len()
}

fn ending(present: &Seen, page: &Frame) -> Vec<Ending> {
    let eyes = Eyes::of(present, &page.viewer);
    let today = page.viewer.today();
    let mut left: BTreeMap<(Day, LotId), Units> = BTreeMap::new();
    for (id, account, units) in present.book.stock().all() {
        let expiry = present.book.lot(id).and_then(|lot| lot.batch.expiry);
        let soon = expiry.filter(|day| (0..=ENDS_SOON_DAYS).contains(&today.until(*day)));
        if let (Account::Hub(_), Some(day)) = (account, soon) {
            let sum = left.entry((day, id)).or_default();
            *sum = sum.plus(Units::from_balance(units));
        }
    }
    let lots = left.into_iter().take(ENDING_SHOWN).filter_map(|((day, id), units)| {
        let batch = &present.book.lot(id)?.batch;
        Some(Ending {
            lot: id,
            thing: eyes.thing(&batch.item, &batch.variant),
            amount: eyes.amount(&batch.item, units).to_string(),
            until: Chip::before(page, day),
        })
    });
    lots.collect()
}

fn numbers(present: &Seen, page: &Frame) -> Vec<(String, String)> {
    let book = &present.book;
    let listing = present.listing(page.viewer.today());
    let (open, met) = (listing.count_of(Marks::OPEN), listing.count_of(Marks::MET));
    let on_shelf: BTreeSet<LotId> = book
        .stock()
        .all()
        .filter(|(_, account, _)| matches!(account, Account::Hub(_)))
        .map(|(lot, _, _)| lot)
        .collect();
    [
        ("number-open", open),
        ("number-met", met),
        ("number-lots", on_shelf.len()),
        ("number-groups", book.groups().len()),
        ("number-lists", book.sources().len()),
    ]
    .map(|(key, count)| (page.say(key), page.number(count)))
    .into()
}

#[cfg(test)]
mod tests;

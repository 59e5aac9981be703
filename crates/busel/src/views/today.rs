//! Today: what needs a person now, how the groups fare, what ends soon.
//!
//! Everything here is computed from the Book (law L9); an entry goes away when its reason does.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use busel_domain::book::Book;
use busel_domain::ids::{LotId, Thing};
use busel_domain::ledger::Account;
use busel_domain::quantity::Units;
use busel_domain::time::Day;

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::groups::{self, GroupLine};
use super::marks::{Chip, Tone};
use crate::listing::Marks;
use crate::seen::Seen;

/// What ends within so many days is shown.
const ENDS_SOON_DAYS: i32 = 14;

/// Groups shown here; the rest is on its own page.
const GROUPS_SHOWN: usize = 6;

/// Lots shown in the list of what ends soon.
const ENDING_SHOWN: usize = 5;

/// Something a person has to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// How much it matters.
    pub tone: Tone,
    /// Its icon.
    pub icon: &'static str,
    /// What, in a line.
    pub title: String,
    /// Why, or how it got there.
    pub more: String,
    /// The word on its button.
    pub button: String,
    /// Where the button leads.
    pub path: String,
}

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
    tasks: Vec<Task>,
    groups: Vec<GroupLine>,
    /// Whether a group is shown by how far its needs are met.
    has_bars: bool,
    group_count: usize,
    ending: Vec<Ending>,
    numbers: Vec<(String, String)>,
}

impl TodayPage {
    /// The page of this moment.
    #[must_use]
    pub fn of(present: &Seen, page: Frame) -> Self {
        let page = page.at(Here::Today);
        let eyes = Eyes::of(present, &page.viewer);
        let (day, hour, minute) = page.viewer.zone.day_and_time(page.viewer.now);
        let groups = groups::lines(eyes, &page);
        let group_count = groups.len();
        let groups: Vec<_> = groups.into_iter().filter(is_shown).take(GROUPS_SHOWN).collect();
        Self {
            day: page.tongue().long_day(day),
            time: format!("{hour:02}:{minute:02}"),
            tasks: tasks(present, &page),
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
        let lists = super::marks::Tone::Act;
        let task = |tone, icon, title: String, more: String, button, path: &str| Task {
            tone,
            icon,
            title,
            more,
            button: page.say(button),
            path: path.to_owned(),
        };
        let tasks = vec![
            task(
                lists,
                "warn",
                page.count("task-critical", 2),
                page.say("task-critical-more"),
                "do-see-them",
                "/needs?show=urgent",
            ),
            task(
                Tone::Wait,
                "list",
                page.count("task-check", 14),
                page.say("task-check-more"),
                "do-check",
                "/needs?show=check",
            ),
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
            tasks,
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

/// How many things wait for a person, for the side bar.
#[must_use]
pub fn count(present: &Seen, page: &Frame) -> usize {
    tasks(present, page).len()
}

fn tasks(present: &Seen, page: &Frame) -> Vec<Task> {
    let book = &present.book;
    let listing = present.listing(page.viewer.today());
    let mut tasks = Vec::new();
    let mut add = |count: usize, tone, icon, name: &str, button: &str, path: String| {
        if count > 0 {
            let (title, more) = (
                page.count(&format!("task-{name}"), count),
                page.say(&format!("task-{name}-more")),
            );
            tasks.push(Task { tone, icon, title, more, button: page.say(button), path });
        }
    };
    let see = "do-see-them";
    add(
        listing.count_of(Marks::BARE),
        Tone::Act,
        "warn",
        "critical",
        see,
        "/needs?show=urgent".into(),
    );
    let differences = differences(book);
    let path = differences.first().map_or_else(String::new, |lot| format!("/stock/{lot}"));
    add(differences.len(), Tone::Act, "scale", "difference", "do-open", path);
    add(book.aside().len(), Tone::Act, "warn", "aside", "do-open", "/stock".into());
    let expired = expired(book, page.viewer.today());
    let path = "/stock?show=expired".into();
    add(expired.len(), Tone::Act, "clock", "expired", "do-put-aside", path);
    let proposal = proposal(book);
    let path = proposal.map_or_else(String::new, |id| format!("/plan/{id}"));
    add(usize::from(proposal.is_some()), Tone::Act, "plan", "plan", "do-see-the-plan", path);
    let lapsed = "/needs?show=lapsing".into();
    add(listing.count_of(Marks::LAPSED), Tone::Act, "clock", "lapsed", "do-ask-again", lapsed);
    let flagged = "/needs?show=flagged".into();
    add(listing.count_of(Marks::FLAGGED), Tone::Wait, "warn", "flagged", "do-see-them", flagged);
    let check = "/needs?show=check".into();
    add(listing.count_of(Marks::UNCHECKED), Tone::Wait, "list", "check", "do-check", check);
    let unknown = "/needs?show=unknown".into();
    add(listing.count_of(Marks::UNKNOWN), Tone::Wait, "ask", "unknown", "do-say-how-much", unknown);
    let path = "/needs?show=twins".into();
    add(listing.count_of(Marks::TWIN), Tone::Wait, "same", "twins", "do-compare", path);
    let losses: Vec<LotId> =
        book.losses().filter(|loss| !loss.is_confirmed).map(|loss| loss.lot).collect();
    let path = losses.first().map_or_else(String::new, |lot| format!("/stock/{lot}"));
    add(losses.len(), Tone::Wait, "aside", "loss", "do-open", path);
    tasks
}

/// Lots with a difference that nobody has explained, each once.
fn differences(book: &Book) -> BTreeSet<LotId> {
    let all = book.stock().all();
    all.filter(|(_, account, _)| matches!(account, Account::Discrepancy(_)))
        .map(|(lot, _, _)| lot)
        .collect()
}

/// Lots on shelves that can no longer be used.
fn expired(book: &Book, today: Day) -> BTreeSet<LotId> {
    let shelves = book.stock().all();
    let shelves = shelves.filter(|(_, account, _)| matches!(account, Account::Hub(_)));
    shelves
        .filter(|(lot, _, _)| book.lot(*lot).is_some_and(|lot| lot.is_expired(today)))
        .map(|(lot, _, _)| lot)
        .collect()
}

/// The newest plan, if nobody has adopted it and it still follows the one in force.
fn proposal(book: &Book) -> Option<Thing> {
    let newest = book.plans().last()?;
    let follows = newest.document.parent == book.plan_in_force().map(|plan| plan.id);
    (newest.adopted.is_none() && follows).then_some(Thing::Plan(newest.id))
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

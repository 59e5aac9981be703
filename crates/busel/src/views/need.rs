//! One need: what was written, what it became, how far it is covered, and what may be done with it.

use askama::Template;
use busel_domain::event::Event;
use busel_domain::ids::{GroupId, NeedId};
use busel_domain::need::{Need, NeedChange, Priority, Substitutes, Trust};
use busel_domain::quantity::Units;

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::history::{self, Entry};
use super::marks::percent;
use super::needs::{Choice, NeedLine, trust_choices};
use super::today::reserved_by_need;
use super::words;
use crate::seen::Seen;

/// Other needs offered for joining.
const TWINS_MAX: usize = 20;

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "needs/one.html")]
pub struct NeedPage {
    page: Frame,
    need: NeedLine,
    group: GroupId,
    parts: Vec<(String, String, u32)>,
    facts: Vec<(String, String)>,
    words: Option<String>,
    words_erased: bool,
    twins: Vec<NeedLine>,
    given: Vec<(String, String, String)>,
    history: Vec<Entry>,
    levels: Vec<Choice>,
    priorities: Vec<Choice>,
    amount: String,
    unit: String,
    wanted_by: String,
}

impl NeedPage {
    /// The page of a need with its original line and its history; nothing if there is no such need.
    #[must_use]
    pub fn of(
        present: &Seen,
        page: Frame,
        id: NeedId,
        words: Option<String>,
        events: &[Event],
    ) -> Option<Self> {
        let page = page.at(Here::Needs);
        let need = present.book.need(id)?;
        let eyes = Eyes::of(present, &page.viewer);
        let reserved = reserved_by_need(&present.book).get(&id).copied().unwrap_or_default();
        let line = &need.line;
        Some(Self {
            need: NeedLine::of(eyes, &page, need, reserved),
            group: line.group,
            parts: parts(eyes, &page, need, reserved),
            facts: facts(eyes, &page, need),
            words_erased: line.words.is_some() && words.is_none(),
            words,
            twins: twins(eyes, &page, need),
            given: given(eyes, need),
            history: history::entries(eyes, &page, events),
            levels: trust_choices(page.tongue(), line.trust),
            priorities: priority_choices(&page, line.priority),
            amount: line.asked.map(|asked| asked.get().to_string()).unwrap_or_default(),
            unit: page.tongue().unit(eyes.base_unit(&line.item)),
            wanted_by: line.wanted_by.map(|day| day.to_string()).unwrap_or_default(),
            page,
        })
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Needs);
        let part = |key, share| (page.say(key), "12 pairs".to_owned(), share);
        Self {
            need: NeedLine::sample(&page, 41),
            group: GroupId(3),
            parts: vec![
                part("part-received", 45),
                part("part-planned", 33),
                part("part-missing", 22),
            ],
            facts: vec![(page.say("fact-minimum"), "6 pairs".to_owned())],
            words: Some("Берці зимові 43 | 49 пар | терміново".to_owned()),
            words_erased: false,
            twins: vec![NeedLine::sample(&page, 44)],
            given: vec![("L-3".to_owned(), "Warm boots, EU 43".to_owned(), "12 pairs".to_owned())],
            history: vec![Entry::sample(&page)],
            levels: trust_choices(page.tongue(), Trust::V0),
            priorities: priority_choices(&page, Priority::P3),
            amount: "49".to_owned(),
            unit: "pairs".to_owned(),
            wanted_by: "2026-12-01".to_owned(),
            page,
        }
    }
}

/// How urgent something can be.
#[must_use]
pub fn priority_choices(page: &Frame, chosen: Priority) -> Vec<Choice> {
    let level = |priority| {
        let word = page.say(words::priority_key(priority));
        (words::priority_code(priority).to_owned(), word, priority == chosen)
    };
    Priority::ALL.map(level).into()
}

/// Where the units that were asked are: how many, and which share.
fn parts(eyes: Eyes<'_>, page: &Frame, need: &Need, reserved: Units) -> Vec<(String, String, u32)> {
    let Some(asked) = need.line.asked else { return Vec::new() };
    let missing = need.missing().unwrap_or_default().less(reserved);
    let all = [
        ("part-received", need.received),
        ("part-on-road", need.on_road),
        ("part-planned", reserved),
        ("part-missing", missing),
    ];
    let known = all.into_iter().filter(|(_, units)| !units.is_zero());
    let told = known.map(|(key, units)| {
        let amount = eyes.amount(&need.line.item, units).to_string();
        (page.say(key), amount, percent(units, asked))
    });
    told.collect()
}

fn facts(eyes: Eyes<'_>, page: &Frame, need: &Need) -> Vec<(String, String)> {
    let line = &need.line;
    let mut facts = Vec::new();
    let mut tell = |key: &str, value: Option<String>| {
        facts.extend(value.map(|value| (page.say(key), value)));
    };
    tell("fact-written", written(eyes, page, need));
    let minimum = Some(line.minimum).filter(|minimum| !minimum.is_zero());
    tell("fact-minimum", minimum.map(|units| page.tongue().number(units.get())));
    let substitutes = Some(line.substitutes).filter(|allowed| *allowed == Substitutes::Refused);
    tell("fact-substitutes", substitutes.map(|refused| page.say(words::substitutes_key(refused))));
    tell("fact-valid-until", line.valid_until.map(|day| page.day(day)));
    tell("fact-raised", Some(page.moment(need.raised)));
    let source = line.source.map(|(source, row)| {
        page.with("source-row", &[("source", source.to_string().into()), ("row", row.into())])
    });
    tell("fact-source", source);
    facts
}

/// The amount as somebody wrote it, where that is another number than the one above it.
fn written(eyes: Eyes<'_>, page: &Frame, need: &Need) -> Option<String> {
    let line = &need.line;
    let unit = line.written.unit.as_ref()?;
    let number = page.tongue().thousandths(line.written.thousandths);
    let is_told = line.asked.is_some_and(|asked| eyes.amount(&line.item, asked).number == number);
    (!is_told).then(|| format!("{number} {unit}"))
}

/// Open needs of the same group for the same item: perhaps the same need, told twice.
fn twins(eyes: Eyes<'_>, page: &Frame, need: &Need) -> Vec<NeedLine> {
    let others = eyes.present.book.needs().filter(|other| {
        other.id != need.id
            && other.closed.is_none()
            && other.line.group == need.line.group
            && other.line.item == need.line.item
    });
    let others = others.take(TWINS_MAX);
    others.map(|other| NeedLine::of(eyes, page, other, Units::ZERO)).collect()
}

/// What the plan in force gives it: lot, what it is, how much.
fn given(eyes: Eyes<'_>, need: &Need) -> Vec<(String, String, String)> {
    let book = &eyes.present.book;
    let kept = book.reserved().filter(|(_, _, id, _)| *id == need.id);
    let told = kept.filter_map(|(lot, _, _, units)| {
        let batch = &book.lot(lot)?.batch;
        let amount = eyes.amount(&batch.item, units).to_string();
        Some((lot.to_string(), eyes.thing(&batch.item, &batch.variant), amount))
    });
    told.collect()
}

/// What a person changed, as fields of a form would send it; used by the history too.
#[must_use]
pub fn change_words(page: &Frame, change: &NeedChange) -> String {
    let mut parts = Vec::new();
    if let Some(asked) = change.asked {
        let number = page.tongue().number(asked.get());
        parts.push(page.with("change-asked", &[("number", number.into())]));
    }
    if let Some(minimum) = change.minimum {
        let number = page.tongue().number(minimum.get());
        parts.push(page.with("change-minimum", &[("number", number.into())]));
    }
    parts.extend(change.priority.map(|priority| page.say(words::priority_key(priority))));
    if let Some(day) = change.wanted_by {
        parts.push(page.with("before-day", &[("day", page.day(day).into())]));
    }
    parts.extend(change.substitutes.map(|allowed| page.say(words::substitutes_key(allowed))));
    parts.join(", ")
}

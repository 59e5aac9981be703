//! Reports that were set aside: what was told, by whom, why it waits, and what a person can do about it.
//!
//! A report is shown whole (law L2): also what the books do not know stands there by its number.

use askama::Template;
use busel_domain::book::{Aside, AsideClosed};
use busel_domain::boxes::{BoxFact, BoxReport};
use busel_domain::command::Command;
use busel_domain::event::{Event, Fact, SetAside};
use busel_domain::ids::{AsideId, LotId, Thing};
use busel_domain::quantity::Units;

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::history::{self, Entry};
use super::marks::{Chip, Tone};
use crate::seen::Seen;

/// A report that waits, in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AsideLine {
    /// Its number.
    pub id: AsideId,
    /// What was told.
    pub told: String,
    /// Why it waits.
    pub why: String,
    /// By whom and when.
    pub by: String,
    /// Whether the books can hold it by now.
    pub is_ready: bool,
}

/// The reports that wait, oldest first.
#[derive(Debug, Clone, Template)]
#[template(path = "aside/list.html")]
pub struct AsidesPage {
    page: Frame,
    lines: Vec<AsideLine>,
}

impl AsidesPage {
    /// All that wait.
    #[must_use]
    pub fn of(present: &Seen, page: Frame) -> Self {
        let page = page.at(Here::Today);
        let eyes = Eyes::of(present, &page.viewer);
        let line = |aside: &Aside| AsideLine {
            id: aside.id,
            told: told(eyes, &page, &aside.report),
            why: page.say(why_key(aside.why)),
            by: signed(&page, eyes.member(aside.by), &page.moment(aside.happened)),
            is_ready: present.book.can_carry_out(&page.viewer.actor, aside),
        };
        let kept = present.book.aside().filter(|aside| page.keeps(Thing::Aside(aside.id)));
        Self { lines: kept.map(line).collect(), page }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let line = |is_ready| AsideLine {
            id: AsideId(3),
            told: page.filled("fact-receipt-reported", "waybill", "W-7"),
            why: page.say(why_key(SetAside::ReceivedBefore)),
            by: signed(&page, "M-4".to_owned(), &page.moment(page.viewer.now)),
            is_ready,
        };
        Self { lines: vec![line(true), line(false)], page: page.at(Here::Today) }
    }
}

/// A thing that a report names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Its number.
    pub id: Thing,
    /// What it is called, if the books know it.
    pub name: Option<String>,
    /// Its page.
    pub home: String,
}

/// A line of what was counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedLine {
    /// What.
    pub what: String,
    /// How much.
    pub amount: String,
    /// How much of it was damaged; empty if none.
    pub damaged: String,
}

/// What a person can do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// It can be carried out.
    Ready,
    /// It waits, and why it cannot be carried out: the key of a sentence.
    Waits(&'static str),
    /// It was dealt with: how, by whom, and the words that were written.
    Closed {
        /// How.
        how: String,
        /// By whom and when.
        by: String,
        /// Why nothing more had to be done; `None` if it was carried out, or the words are gone.
        words: Option<String>,
    },
}

/// One of them.
#[derive(Debug, Clone, Template)]
#[template(path = "aside/one.html")]
pub struct AsidePage {
    page: Frame,
    id: AsideId,
    state: Chip,
    told: String,
    lines: Vec<CountedLine>,
    facts: Vec<(String, String)>,
    names: Vec<Named>,
    is_closed: bool,
    fate: Fate,
    history: Vec<Entry>,
}

impl AsidePage {
    /// The page of a report with its history, and the words with which it was closed; nothing if there
    /// is no such report.
    #[must_use]
    pub fn of(
        present: &Seen,
        page: Frame,
        id: AsideId,
        words: Option<String>,
        events: &[Event],
    ) -> Option<Self> {
        let page = page.at(Here::Today);
        let aside = present.book.aside_of(id)?;
        let eyes = Eyes::of(present, &page.viewer);
        let told_of = |key: &str, value: String| (page.say(key), value);
        let facts = vec![
            told_of("aside-by", eyes.member(aside.by)),
            told_of("aside-happened", page.moment(aside.happened)),
            told_of("aside-recorded", page.moment(aside.recorded)),
            told_of("aside-why", page.say(why_key(aside.why))),
        ];
        Some(Self {
            id,
            state: state(&page, aside.closed.is_some()),
            told: told(eyes, &page, &aside.report),
            lines: lines(eyes, &aside.report),
            facts,
            names: aside.report.names().into_iter().map(|thing| named(eyes, thing)).collect(),
            is_closed: aside.closed.is_some(),
            fate: fate(present, &page, aside, words),
            history: history::entries(eyes, &page, events),
            page,
        })
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let line = CountedLine {
            what: "Canned meat, L-3".to_owned(),
            amount: "40 pc".to_owned(),
            damaged: "2 pc".to_owned(),
        };
        let named = |id, name: Option<&str>| Named {
            id: Thing::Lot(LotId(id)),
            name: name.map(str::to_owned),
            home: format!("/stock/L-{id}"),
        };
        Self {
            id: AsideId(3),
            state: state(&page, false),
            told: page.filled("fact-receipt-reported", "waybill", "W-7"),
            lines: vec![line],
            facts: vec![(page.say("aside-by"), "M-4".to_owned())],
            names: vec![named(3, Some("Canned meat")), named(99, None)],
            is_closed: false,
            fate: Fate::Ready,
            history: vec![Entry::sample(&page)],
            page: page.at(Here::Today),
        }
    }
}

fn state(page: &Frame, is_closed: bool) -> Chip {
    let (tone, key) =
        if is_closed { (Tone::Ok, "aside-is-closed") } else { (Tone::Wait, "aside-waits") };
    Chip::new(tone, page.say(key))
}

fn why_key(why: SetAside) -> &'static str {
    match why {
        SetAside::UnknownThing => "aside-why-unknown",
        SetAside::ReceivedBefore => "aside-why-received",
        SetAside::BlankLabel => "aside-why-blank",
        SetAside::BoxEnded => "aside-why-ended",
        SetAside::Pallet => "aside-why-pallet",
        SetAside::Reissued => "aside-why-reissued",
    }
}

fn signed(page: &Frame, actor: String, when: &str) -> String {
    page.with("aside-signed", &[("actor", actor.into()), ("when", when.into())])
}

fn fate(present: &Seen, page: &Frame, aside: &Aside, words: Option<String>) -> Fate {
    if let Some(AsideClosed { by, when, words: kept }) = aside.closed {
        let key = if kept.is_some() { "aside-was-closed" } else { "aside-was-carried-out" };
        let by = Eyes::of(present, &page.viewer).member(by);
        return Fate::Closed {
            how: page.say(key),
            by: signed(page, by, &page.moment(when)),
            words: kept.map(|_| words.unwrap_or_else(|| page.say("words-erased"))),
        };
    }
    if present.book.can_carry_out(&page.viewer.actor, aside) {
        return Fate::Ready;
    }
    Fate::Waits(match aside.why {
        SetAside::UnknownThing | SetAside::BlankLabel => "aside-not-yet",
        SetAside::BoxEnded => "aside-ended-hint",
        SetAside::Pallet => "aside-pallet-hint",
        SetAside::ReceivedBefore => "aside-received-hint",
        SetAside::Reissued => "aside-reissued-hint",
    })
}

/// What was told, in a sentence: that of the fact it would be.
fn told(eyes: Eyes<'_>, page: &Frame, report: &Command) -> String {
    let fact = would_be(report);
    fact.map_or_else(
        || page.say("fact-report-set-aside"),
        |fact| history::sentence(eyes, page, &fact),
    )
}

/// The fact that a report would be if the books could hold it; it moves nothing here.
fn would_be(report: &Command) -> Option<Fact> {
    let movements = Vec::new();
    if let Command::ReportReceipt { waybill, counted, signed, .. } = report {
        return Some(Fact::ReceiptReported {
            waybill: *waybill,
            counted: counted.clone(),
            movements,
            missing: Vec::new(),
            signed: *signed,
        });
    }
    if let Command::ReportHandover { hub, group, lot, units, need } = *report {
        return Some(Fact::HandoverReported { hub, group, lot, units, need, movements });
    }
    if let Command::ReportCount { hub, lot, counted } = *report {
        return Some(Fact::CountReported { hub, lot, counted, movements });
    }
    if let Command::ReportGroupStock { group, day, lines } = report {
        let (group, day) = (*group, *day);
        return Some(Fact::GroupStockReported { group, day, lines: lines.clone() });
    }
    if let Command::ReportBox { report } = report {
        let what = match report {
            BoxReport::Here { hub, .. } => BoxFact::Here { hub: *hub },
            BoxReport::HandedOver { group, signed, .. } => {
                BoxFact::HandedOver { group: *group, signed: *signed, met: Vec::new() }
            }
            BoxReport::Counted { contents, .. } => BoxFact::Counted { contents: contents.clone() },
        };
        return Some(Fact::Box { code: report.code(), what, movements });
    }
    None
}

/// What was counted, line by line.
fn lines(eyes: Eyes<'_>, report: &Command) -> Vec<CountedLine> {
    let of_lot = |lot: LotId, units, damaged: Units| CountedLine {
        what: name(eyes, Thing::Lot(lot)).map_or(lot.to_string(), |name| format!("{name}, {lot}")),
        amount: history::amount(eyes, lot, units),
        damaged: if damaged.is_zero() {
            String::new()
        } else {
            history::amount(eyes, lot, damaged)
        },
    };
    if let Command::ReportReceipt { counted, .. } = report {
        let each = counted.iter().map(|line| of_lot(line.lot, line.good, line.damaged));
        return each.collect();
    }
    if let Command::ReportHandover { lot, units, .. }
    | Command::ReportCount { lot, counted: units, .. } = report
    {
        return vec![of_lot(*lot, *units, Units::ZERO)];
    }
    if let Command::ReportGroupStock { lines, .. } = report {
        let each = lines.iter().map(|line| CountedLine {
            what: eyes.thing(&line.item, &line.variant),
            amount: eyes.amount(&line.item, line.units).to_string(),
            damaged: String::new(),
        });
        return each.collect();
    }
    Vec::new()
}

fn named(eyes: Eyes<'_>, thing: Thing) -> Named {
    let home = history::home(thing).unwrap_or_else(|| format!("/history/{thing}"));
    Named { id: thing, name: name(eyes, thing), home }
}

/// What a thing that reports name is called; nothing if it is not in the books.
fn name(eyes: Eyes<'_>, thing: Thing) -> Option<String> {
    let book = &eyes.present.book;
    if !book.has(thing) {
        return None;
    }
    let called = match thing {
        Thing::Lot(id) => {
            let batch = &book.lot(id)?.batch;
            eyes.thing(&batch.item, &batch.variant)
        }
        Thing::Need(id) => {
            let line = &book.need(id)?.line;
            eyes.thing(&line.item, &line.variant)
        }
        Thing::Group(id) => eyes.group(id),
        Thing::Hub(id) => eyes.hub(id),
        Thing::Peer(id) => eyes.peer(id),
        // These have no name of their own, and most are in no report.
        Thing::Waybill(_)
        | Thing::Plan(_)
        | Thing::Offer(_)
        | Thing::Loss(_)
        | Thing::Aside(_)
        | Thing::Box(_)
        | Thing::Count(_)
        | Thing::Recipe(_)
        | Thing::Source(_)
        | Thing::Member(_)
        | Thing::Deed(_)
        | Thing::Call(_)
        | Thing::Convoy(_)
        | Thing::Purchase(_) => thing.to_string(),
    };
    Some(called)
}

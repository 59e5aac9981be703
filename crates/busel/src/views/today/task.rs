//! The rows of Today: what waits, told in words, with at most two buttons.
//!
//! One thing behind a row is named, and the buttons act on it; of many the row says how many, and its
//! button leads to their list. Nobody is told of what they may not see, and no button is shown to
//! whoever may not press it.

use std::collections::BTreeSet;

use busel_domain::command::CommandKind as Kind;
use busel_domain::gauge::Cover;
use busel_domain::ids::{LotId, Thing};
use busel_domain::policy::may;
use busel_domain::quantity::Units;
use busel_domain::sight::{Extent, Matter, sees};
use busel_domain::time::{Day, Moment};

use super::super::eyes::Eyes;
use super::super::frame::{Frame, Only, Viewer};
use super::super::marks::Tone;
use super::super::phones::{quiet, unwarned};
use super::super::{counts, history, offers, words};
use crate::door::Phone;
use crate::seen::Seen;
use crate::waiting::{Behind, Red, Why};

/// Groups in the red that have a row of their own; the others share one.
const GROUPS_NAMED: usize = 3;

/// The word for those in an address, and their list.
const RED: &str = "red";
const GROUPS: &str = "/groups";

/// What is told of a reason.
struct Look {
    tone: Tone,
    icon: &'static str,
    /// The end of its keys.
    key: &'static str,
    /// The word on the button.
    word: &'static str,
    /// Where they are listed among others; empty where there is only ever one. The list leaves the
    /// others out when it is told the reason.
    list: &'static str,
}

/// A table: how each reason looks, and where one goes with it.
fn look(why: Why) -> Look {
    let as_told = |tone, icon, key, word, list| Look { tone, icon, key, word, list };
    let (open, act, wait, info) = ("do-open", Tone::Act, Tone::Wait, Tone::Info);
    match why {
        Why::Bare => as_told(act, "warn", "critical", open, "/needs?show=all"),
        Why::Unverified => as_told(act, "list", "unverified", "do-check", "/needs?show=all"),
        Why::Difference => as_told(act, "scale", "difference", open, "/stock?show=all"),
        Why::Aside => as_told(act, "warn", "aside", open, "/aside"),
        Why::Expired => as_told(act, "clock", "expired", open, "/stock?show=all"),
        Why::EndedHere => as_told(act, "clock", "ended-here", open, "/stock?show=all"),
        Why::EndedThere => as_told(act, "groups", "ended-there", open, GROUPS),
        Why::Plan => as_told(act, "plan", "plan", "do-see-the-plan", ""),
        Why::Lapsed => as_told(act, "clock", "lapsed", "do-ask-again", "/needs?show=all"),
        Why::Silent => as_told(act, "truck", "silent", open, "/road"),
        Why::Undecided => as_told(act, "truck", "undecided", open, "/road"),
        Why::Stranded => as_told(act, "people", "stranded", open, "/convoys"),
        Why::LateHome => as_told(act, "truck", "late-home", open, "/convoys"),
        Why::Overdue => as_told(act, "gift", "overdue", open, "/offers?show=all"),
        Why::Contradicted => as_told(act, "warn", "contradicted", open, "/peers"),
        Why::Coming => as_told(wait, "truck", "coming", open, "/peers"),
        Why::Deed => as_told(act, "people", "deed", open, "/people"),
        Why::Agreed => as_told(act, "people", "agreed", open, "/people"),
        Why::Lapsing => as_told(wait, "clock", "lapsing", "do-ask-again", "/needs?show=all"),
        Why::Ending => as_told(wait, "clock", "ending", open, "/stock?show=all"),
        Why::Call => as_told(wait, "gift", "call", open, "/calls"),
        Why::Flagged => as_told(wait, "warn", "flagged", open, "/needs?show=all"),
        Why::Unchecked => as_told(wait, "list", "check", "do-check", "/needs?show=all"),
        Why::Unknown => as_told(wait, "ask", "unknown", "do-say-how-much", "/needs?show=all"),
        Why::Twin => as_told(wait, "same", "twins", "do-compare", "/needs?show=all"),
        Why::Loss => as_told(wait, "aside", "loss", open, "/stock?show=all"),
        Why::Count => as_told(wait, "scale", "count", open, "/counts"),
        Why::Recount => as_told(wait, "scale", "recount", open, "/counts"),
        Why::Purchase => as_told(wait, "gift", "purchase", open, "/purchases"),
        Why::NotHere => as_told(wait, "gift", "not-here", open, "/purchases"),
        Why::Papers => as_told(wait, "list", "papers", open, "/offers?show=all"),
        Why::PapersEnd => as_told(wait, "clock", "papers-end", open, "/offers?show=all"),
        Why::PapersAboard => as_told(wait, "clock", "papers-aboard", open, "/convoys"),
        Why::Grant => as_told(wait, "key", "grant", open, "/people"),
        Why::Link => as_told(wait, "key", "link", open, "/groups"),
        Why::Fits => as_told(info, "gift", "fits", open, "/offers?show=all"),
        Why::Offer => as_told(info, "gift", "offer", open, "/offers?show=all"),
    }
}

/// The list of a reason, and the word for it in an address.
#[cfg(test)]
pub(super) fn list_of(why: Why) -> (&'static str, &'static str) {
    let Look { key, list, .. } = look(why);
    (list, key)
}

/// A row before it is put into words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Row {
    /// Things that wait for one reason.
    Of(Why, Behind),
    /// A group in the red.
    Red(Red),
    /// So many more groups in the red, and since when.
    MoreRed(usize, Moment),
    /// So many phones on the road that nothing is heard of, and since when.
    Phones(usize, Moment),
    /// So many that a phone that was cut off knew of and nobody has warned, since when, and which phone
    /// was the first.
    Unwarned(usize, Moment, u32),
}

impl Row {
    fn tone(&self) -> Tone {
        match self {
            Self::Of(why, _) => look(*why).tone,
            Self::Red(_) | Self::MoreRed(..) | Self::Unwarned(..) => Tone::Act,
            Self::Phones(..) => Tone::Wait,
        }
    }

    fn since(&self) -> Moment {
        match self {
            Self::Of(_, behind) => behind.since,
            Self::Red(red) => red.since,
            Self::MoreRed(_, since) | Self::Phones(_, since) | Self::Unwarned(_, since, _) => {
                *since
            }
        }
    }
}

/// The rows there are for a viewer: worst first, then what waits longest.
pub(super) fn rows(present: &Seen, viewer: &Viewer, phones: &[Phone]) -> Vec<Row> {
    let waiting = present.waiting(viewer.today());
    let actor = &viewer.actor;
    let for_them = waiting.for_whom(actor.id, viewer.now).into_iter();
    // Some things are in everybody's Book, and their page is not everybody's.
    let opens = |behind: &Behind| {
        let matter = Matter::of(behind.thing);
        matter == Matter::Waybills || sees(actor, matter) >= Extent::Own
    };
    let for_them = for_them.filter(|(_, behind)| opens(behind));
    let mut rows: Vec<Row> = for_them.map(|(why, behind)| Row::Of(why, behind)).collect();
    if sees(actor, Matter::Needs) >= Extent::Own {
        let (named, more) = waiting.red.split_at(waiting.red.len().min(GROUPS_NAMED));
        rows.extend(named.iter().copied().map(Row::Red));
        let since = more.iter().map(|red| red.since).min();
        rows.extend(since.map(|since| Row::MoreRed(more.len(), since)));
    }
    let left = unwarned(present, viewer);
    rows.extend(left.map(|(count, since, phone)| Row::Unwarned(count, since, phone)));
    rows.extend(quiet(present, viewer, phones).map(|(count, since)| Row::Phones(count, since)));
    rows.sort_by_key(|row| (row.tone(), row.since()));
    rows
}

/// What is pressed in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Button {
    /// The word on it.
    pub word: String,
    /// Where it leads, or what it does.
    pub path: String,
    /// Whether it does something at once.
    pub is_deed: bool,
}

/// Something a person has to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// How much it matters.
    pub tone: Tone,
    /// Its icon.
    pub icon: &'static str,
    /// What, in a line.
    pub title: String,
    /// Which one or why, and since when.
    pub more: String,
    /// What is pressed: first what leads there, then what is likely next.
    pub buttons: Vec<Button>,
}

impl Task {
    /// A row in words.
    pub(super) fn of(present: &Seen, page: &Frame, row: &Row) -> Self {
        match row {
            Row::Of(why, behind) => Self::waiting(present, page, *why, *behind),
            Row::Red(red) => Self::red(present, page, red),
            Row::MoreRed(count, since) => Self {
                tone: Tone::Act,
                icon: "groups",
                title: page.count("task-red", count),
                more: joined([page.say("task-red-more"), told_since(page, *since)]),
                buttons: vec![leads(page, "do-see-them", only_of(GROUPS, RED))],
            },
            Row::Phones(count, since) => Self {
                tone: Tone::Wait,
                icon: "truck",
                title: page.count("task-phones", count),
                more: joined([page.say("task-phones-more"), told_since(page, *since)]),
                buttons: vec![leads(page, "do-see-them", "/phones".to_owned())],
            },
            Row::Unwarned(count, since, phone) => Self {
                tone: Tone::Act,
                icon: "warn",
                title: page.count("task-unwarned", count),
                more: joined([page.say("task-unwarned-more"), told_since(page, *since)]),
                buttons: vec![leads(page, "do-see-them", format!("/phones/{phone}"))],
            },
        }
    }

    fn waiting(present: &Seen, page: &Frame, why: Why, behind: Behind) -> Self {
        let Look { tone, icon, key, .. } = look(why);
        let one = (behind.count == 1).then(|| named(present, page, why, behind.thing)).flatten();
        let more = one.unwrap_or_else(|| page.say(&format!("task-{key}-more")));
        let when = match behind.on {
            Some(day) if behind.count == 1 => page.day(day),
            Some(day) => page.with("task-first-on", &[("day", page.day(day).into())]),
            None => told_since(page, behind.since),
        };
        Self {
            tone,
            icon,
            title: page.count(&format!("task-{key}"), behind.count),
            more: joined([more, when]),
            buttons: buttons(page, why, behind),
        }
    }

    fn red(present: &Seen, page: &Frame, red: &Red) -> Self {
        let line = page.say(words::line_key(red.line));
        let counted = page.with("gauge-counted", &[("day", page.day(red.since.day()).into())]);
        let (short, more) = match red.cover {
            Cover::Days { tenths, ends } => {
                let key = if tenths < 10 { "task-red-none" } else { "task-red-days" };
                let days = [("line", line.into()), ("days", (tenths / 10).into())];
                let ends = page.with("task-ends-on", &[("day", page.day(ends).into())]);
                (page.with(key, &days), joined([ends, counted]))
            }
            Cover::People { equipped, of } => {
                let share = u32::try_from(equipped * 100 / of.max(1)).unwrap_or(100);
                let share = page.tongue().percent(share);
                let share = [("line", line.into()), ("share", share.into())];
                (page.with("gauge-equipped", &share), counted)
            }
        };
        let group = Eyes::of(present, &page.viewer).group(red.group);
        let home = leads(page, "do-open", format!("/groups/{}", red.group));
        let plan = sees(&page.viewer.actor, Matter::Plans) >= Extent::Own;
        let plan = plan.then(|| leads(page, "do-see-the-plan", "/plan".to_owned()));
        Self {
            tone: Tone::Act,
            icon: "groups",
            title: joined([group, short]),
            more,
            buttons: plan.into_iter().chain([home]).collect(),
        }
    }
}

/// Two parts of a line; a sentence in it has no stop of its own.
fn joined([one, other]: [String; 2]) -> String {
    format!("{} · {other}", one.trim_end_matches('.'))
}

/// The address of a list that shows only what waits for this reason.
fn only_of(list: &str, code: &str) -> String {
    format!("{list}{}why={code}", if list.contains('?') { '&' } else { '?' })
}

/// The things behind the row of this word, for the list that the row leads to; nothing if it leads
/// elsewhere, or there is no such row.
#[must_use]
pub fn only(present: &Seen, page: &Frame, code: &str) -> Option<Only> {
    let here = page.path.split('?').next().unwrap_or_default();
    let (today, actor, now) = (page.viewer.today(), page.viewer.actor.id, page.viewer.now);
    let waiting = present.waiting(today);
    let why = Why::ALL.into_iter().find(|why| look(*why).key == code);
    let (list, code, things): (_, _, BTreeSet<Thing>) = match why {
        Some(why) => {
            let things = waiting.behind(why, &present.listing(today), actor, now);
            (look(why).list, look(why).key, things)
        }
        None if code == RED => {
            let more = waiting.red.iter().skip(GROUPS_NAMED);
            (GROUPS, RED, more.map(|red| Thing::Group(red.group)).collect())
        }
        None => return None,
    };
    let all = list.split('?').next().filter(|list| *list == here)?.to_owned();
    Some(Only { code, told: page.count(&format!("task-{code}"), things.len()), all, things })
}

fn leads(page: &Frame, word: &str, path: String) -> Button {
    Button { word: page.say(word), path, is_deed: false }
}

/// Since when, as people say it.
fn told_since(page: &Frame, since: Moment) -> String {
    let days = since.day().until(page.viewer.today()).max(0);
    match usize::try_from(days).unwrap_or_default() {
        0 => page.say("since-today"),
        1 => page.say("since-yesterday"),
        days @ 2..14 => page.count("since-days", days),
        days @ 14..70 => page.count("since-weeks", days / 7),
        days => page.count("since-months", days / 30),
    }
}

/// What leads to the things behind a row, and what is most likely the next step.
fn buttons(page: &Frame, why: Why, behind: Behind) -> Vec<Button> {
    let Look { key, word, list, .. } = look(why);
    let is_one = behind.count == 1;
    let home = page_of(behind.thing);
    let first = if is_one {
        leads(page, word, home)
    } else if list.is_empty() {
        leads(page, "do-open-oldest", home)
    } else {
        leads(page, if word == "do-open" { "do-see-them" } else { word }, only_of(list, key))
    };
    let actor = &page.viewer.actor;
    let next = next_step(why).filter(|step| may(actor, step.kind));
    let next = next.and_then(|Step { word, kind: _, to }| match to {
        To::Page(path) => Some(leads(page, word, path.to_owned())),
        To::Under(end) => {
            let path = format!("{}/{end}", page_of(behind.thing));
            is_one.then(|| leads(page, word, path))
        }
        To::Deed(end) => is_one.then(|| Button {
            is_deed: true,
            ..leads(page, word, format!("{}/{end}", deed_of(behind.thing)))
        }),
    });
    [Some(first), next].into_iter().flatten().collect()
}

/// The next step of somebody who may take it.
struct Step {
    word: &'static str,
    kind: Kind,
    to: To,
}

enum To {
    /// A page.
    Page(&'static str),
    /// A page of the one thing.
    Under(&'static str),
    /// Done at once to the one thing.
    Deed(&'static str),
}

fn next_step(why: Why) -> Option<Step> {
    let step = |word, kind, to| Some(Step { word, kind, to });
    match why {
        Why::Bare | Why::Ending => step("do-plan", Kind::ProposePlan, To::Page("/plan")),
        Why::Plan => step("do-adopt", Kind::AdoptPlan, To::Under("adopt")),
        Why::Lapsed | Why::Lapsing => step("do-confirm", Kind::ConfirmNeed, To::Deed("confirm")),
        Why::Purchase => step("do-approve-purchase", Kind::ApprovePurchase, To::Deed("approve")),
        Why::Unverified
        | Why::Difference
        | Why::Aside
        | Why::Expired
        | Why::EndedHere
        | Why::EndedThere
        | Why::Silent
        | Why::Undecided
        | Why::Stranded
        | Why::LateHome
        | Why::PapersAboard
        | Why::Overdue
        | Why::Contradicted
        | Why::Coming
        | Why::Deed
        | Why::Agreed
        | Why::Call
        | Why::Flagged
        | Why::Unchecked
        | Why::Unknown
        | Why::Twin
        | Why::Loss
        | Why::Count
        | Why::Recount
        | Why::NotHere
        | Why::Papers
        | Why::PapersEnd
        | Why::Grant
        | Why::Link
        | Why::Fits
        | Why::Offer => None,
    }
}

/// Where one sees a thing: its page, or what happened to it if it has none.
fn page_of(thing: Thing) -> String {
    history::home(thing).unwrap_or_else(|| format!("/history/{thing}"))
}

/// What is done to a thing is addressed by its number, also where several share a page.
fn deed_of(thing: Thing) -> String {
    match thing {
        Thing::Purchase(id) => format!("/purchases/{id}"),
        Thing::Need(_)
        | Thing::Lot(_)
        | Thing::Group(_)
        | Thing::Plan(_)
        | Thing::Hub(_)
        | Thing::Member(_)
        | Thing::Deed(_)
        | Thing::Offer(_)
        | Thing::Call(_)
        | Thing::Waybill(_)
        | Thing::Loss(_)
        | Thing::Aside(_)
        | Thing::Box(_)
        | Thing::Count(_)
        | Thing::Recipe(_)
        | Thing::Convoy(_)
        | Thing::Peer(_)
        | Thing::Source(_) => page_of(thing),
    }
}

/// The one thing by its name, as the viewer may know it; nothing where a name says less than the
/// sentence.
fn named(present: &Seen, page: &Frame, why: Why, thing: Thing) -> Option<String> {
    if why == Why::Difference
        && let Thing::Lot(lot) = thing
    {
        return difference(present, page, lot);
    }
    name(present, page, thing)
}

/// A thing by its name.
pub(super) fn name(present: &Seen, page: &Frame, thing: Thing) -> Option<String> {
    let (book, eyes) = (&present.book, Eyes::of(present, &page.viewer));
    match thing {
        Thing::Need(id) => {
            let line = &book.need(id)?.line;
            let asked = line.asked.map(|asked| eyes.amount(&line.item, asked).to_string());
            let thing = eyes.thing(&line.item, &line.variant);
            let what = asked.map_or(thing.clone(), |asked| format!("{thing}, {asked}"));
            Some(joined([what, eyes.group(line.group)]))
        }
        Thing::Lot(id) => {
            let batch = &book.lot(id)?.batch;
            Some(eyes.thing(&batch.item, &batch.variant))
        }
        Thing::Group(id) => Some(eyes.group(id)),
        Thing::Hub(id) => Some(eyes.hub(id)),
        Thing::Member(id) => Some(eyes.member(id)),
        Thing::Peer(id) => Some(eyes.peer(id)),
        Thing::Offer(id) => {
            let line = &book.offer(id)?.line;
            let amount = line.units.map(|units| offers::amount(eyes, line, units));
            let thing = offers::thing(eyes, line);
            Some(amount.map_or(thing.clone(), |amount| format!("{thing}, {amount}")))
        }
        Thing::Purchase(id) => {
            let line = &book.purchase(id)?.line;
            let amount = eyes.amount(&line.item, line.units);
            Some(format!("{}, {amount}", eyes.thing(&line.item, &line.variant)))
        }
        Thing::Waybill(id) => {
            let way = book.waybill(id)?;
            let to = name(present, page, way.to.thing())?;
            Some(format!("{id}: {} → {to}", eyes.hub(way.from)))
        }
        // Where it goes is not told in passing: reading that is written down.
        Thing::Convoy(id) => Some(id.to_string()),
        Thing::Box(code) => {
            let carton = book.carton(code)?;
            Some(format!("{code}: {}", history::boxes::contents_words(eyes, &carton.contents)))
        }
        Thing::Count(id) => {
            let count = book.count(id)?;
            let line = count.lines.iter().find(|line| line.missing() != 0)?;
            let thing = name(present, page, Thing::Lot(line.lot))?;
            Some(joined([thing, counts::place(eyes, count.at)]))
        }
        Thing::Call(_)
        | Thing::Plan(_)
        | Thing::Recipe(_)
        | Thing::Deed(_)
        | Thing::Loss(_)
        | Thing::Aside(_)
        | Thing::Source(_) => None,
    }
}

/// "Canned meat: 2 kg missing", of the place where a lot differs first.
fn difference(present: &Seen, page: &Frame, lot: LotId) -> Option<String> {
    let eyes = Eyes::of(present, &page.viewer);
    let (_, _, units, _) = present.book.differences().find(|(of, ..)| *of == lot)?;
    let batch = &present.book.lot(lot)?.batch;
    let amount = eyes.amount(&batch.item, Units::from_balance(units.saturating_abs()));
    let thing = eyes.thing(&batch.item, &batch.variant);
    let key = if units > 0 { "task-short" } else { "task-surplus" };
    Some(page.with(key, &[("thing", thing.into()), ("amount", amount.to_string().into())]))
}

/// What comes next, in a line.
pub(super) fn next(present: &Seen, page: &Frame) -> Option<String> {
    let (day, thing): (Day, Thing) = present.waiting(page.viewer.today()).next?;
    let what = name(present, page, thing)?;
    Some(page.with("today-next", &[("what", what.into()), ("day", page.day(day).into())]))
}

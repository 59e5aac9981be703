//! One need: what was written, what it became, how far it is covered, and what may be done with it.

pub mod twins;

use std::collections::BTreeMap;

use askama::Template;
use busel_domain::command::CommandKind;
use busel_domain::event::Event;
use busel_domain::flag::Flag;
use busel_domain::ids::{GroupId, NeedId, WaybillId};
use busel_domain::need::{Need, NeedChange, Priority, Substitutes};
use busel_domain::policy::may;
use busel_domain::quantity::Units;

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::history::{self, Entry};
use super::marks::{Chip, Tone, percent};
use super::needs::{Choice, NeedLine};
use super::words;
use crate::seen::Seen;
use twins::{Joined, Twin};

/// What was typed into the form that changes a need, if it is shown again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    /// How much.
    pub amount: String,
    /// How urgent.
    pub priority: Priority,
    /// By when.
    pub wanted_by: String,
}

/// What was read for the page and is not in the Book.
#[derive(Debug, Default)]
pub struct Read {
    /// The words of the need itself.
    pub words: Option<String>,
    /// The words of those it is compared with or that were joined to it.
    pub texts: BTreeMap<NeedId, String>,
    /// What happened to it.
    pub events: Vec<Event>,
    /// What was typed and could not be done.
    pub typed: Option<Typed>,
    /// What was typed into the form about how one knows.
    pub claimed: Claimed,
}

/// What was typed into the form about how one knows.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Claimed {
    /// Which way.
    pub way: String,
    /// Who vouches.
    pub who: String,
    /// What the letter says.
    pub letter: String,
    /// The day on it.
    pub dated: String,
    /// Why a flag is all right.
    pub why: String,
}

/// What the viewer may do with a need.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "each is a button that is there or not")]
pub struct May {
    /// Check it, change it, compare it, open it again.
    check: bool,
    confirm: bool,
    withdraw: bool,
    /// Have it bought, because nobody gives it.
    buy: bool,
}

impl May {
    fn of(page: &Frame) -> Self {
        let may = |kind| may(&page.viewer.actor, kind);
        Self {
            check: may(CommandKind::VerifyNeed),
            confirm: may(CommandKind::ConfirmNeed),
            withdraw: may(CommandKind::WithdrawNeed),
            buy: may(CommandKind::WantPurchase),
        }
    }
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "needs/one.html")]
pub struct NeedPage {
    page: Frame,
    need: NeedLine,
    group: GroupId,
    may: May,
    parts: Vec<(String, String, u32)>,
    facts: Vec<(String, String)>,
    words: Option<String>,
    words_erased: bool,
    joined: Vec<Joined>,
    twins: Vec<Twin>,
    flags: Vec<(&'static str, String)>,
    unwanted: Option<String>,
    stands: Chip,
    given: Vec<(String, String, String)>,
    /// Papers under way for it though it is closed, with how much, for whoever may send them on.
    onward: Vec<(WaybillId, String)>,
    history: Vec<Entry>,
    has_known_contact: bool,
    partner: Option<usize>,
    claimed: Claimed,
    priorities: Vec<Choice>,
    version: u64,
    typed: Typed,
    unit: String,
}

impl NeedPage {
    /// The page of a need with its original line and its history; nothing if there is no such need.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, id: NeedId, read: Read) -> Option<Self> {
        let page = page.at(Here::Needs);
        let need = present.book.need(id)?;
        let eyes = Eyes::of(present, &page.viewer);
        let listing = present.listing(page.viewer.today());
        let reserved = listing.reserved_for(id);
        let line = &need.line;
        let typed = read.typed.unwrap_or_else(|| typed(need));
        let book = &present.book;
        let known = book.contact_known_before(line.group, need.raised);
        let may = May::of(&page);
        let dealings = may.check.then(|| listing.dealings_with(line.group));
        let flag = |flag: &Flag| (flag.code(), page.say(words::flag_key(*flag)));
        let flags = listing.flags_of(id).iter().map(flag);
        Some(Self {
            need: NeedLine::of(eyes, &page, need, reserved),
            group: line.group,
            parts: parts(eyes, &page, need, reserved),
            facts: facts(eyes, &page, need),
            words_erased: line.words.is_some() && read.words.is_none(),
            joined: twins::joined(&listing, id, &read.texts),
            twins: if may.check {
                twins::twins(present, &page, need, read.words.as_deref(), &read.texts)
            } else {
                Vec::new()
            },
            words: read.words,
            flags: if may.check { flags.collect() } else { Vec::new() },
            unwanted: unwanted(&page, present, need),
            stands: stands(&page, need),
            given: given(eyes, need),
            onward: onward(eyes, &page, need),
            history: history::entries(eyes, &page, &read.events),
            has_known_contact: known.is_some(),
            partner: dealings
                .filter(|known| known.is_partner())
                .map(|known| known.clean_receipts as usize),
            claimed: read.claimed,
            priorities: priority_choices(&page, typed.priority),
            version: need.version().0,
            typed,
            unit: page.tongue().unit(eyes.base_unit(&line.item)),
            may,
            page,
        })
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Needs);
        let part = |key, share| (page.say(key), "12 pairs".to_owned(), share);
        let typed = Typed {
            amount: "49".to_owned(),
            priority: Priority::P3,
            wanted_by: "2026-12-01".to_owned(),
        };
        Self {
            need: NeedLine::sample(&page, 41),
            group: GroupId(3),
            may: May::of(&page),
            parts: vec![
                part("part-received", 45),
                part("part-planned", 33),
                part("part-missing", 22),
            ],
            facts: vec![(page.say("fact-minimum"), "6 pairs".to_owned())],
            words: Some("Берці зимові 43 | 49 пар | терміново".to_owned()),
            words_erased: false,
            joined: vec![(NeedId(7), Some("Берці 43".to_owned())), (NeedId(8), None)],
            twins: vec![Twin::sample(&page)],
            flags: Flag::ALL.map(|flag| (flag.code(), page.say(words::flag_key(flag)))).into(),
            unwanted: Some(page.say("unwanted-enough")),
            stands: Chip::new(Tone::Act, page.say("need-lapsed")),
            given: vec![("L-3".to_owned(), "Warm boots, EU 43".to_owned(), "12 pairs".to_owned())],
            onward: vec![(WaybillId(7), "30 pc".to_owned())],
            history: vec![Entry::sample(&page)],
            has_known_contact: true,
            partner: Some(4),
            claimed: Claimed::default(),
            priorities: priority_choices(&page, Priority::P3),
            version: 7,
            typed,
            unit: "pairs".to_owned(),
            page,
        }
    }
}

/// What stands in the form when it is opened.
fn typed(need: &Need) -> Typed {
    let line = &need.line;
    Typed {
        amount: line.asked.map(|asked| asked.get().to_string()).unwrap_or_default(),
        priority: line.priority,
        wanted_by: line.wanted_by.map(|day| day.to_string()).unwrap_or_default(),
    }
}

/// Until when it stands unless somebody confirms it.
fn stands(page: &Frame, need: &Need) -> Chip {
    let (today, until) = (page.viewer.today(), need.stands_until());
    let left = today.until(until);
    let day = [("day", page.day(until).into())];
    if left < 0 {
        Chip::new(Tone::Act, page.say("need-lapsed"))
    } else if left <= need.line.priority.reconfirm_days() / 7 {
        Chip::new(Tone::Wait, page.with("need-stands-until", &day))
    } else {
        Chip::new(Tone::Plain, page.with("need-stands-until", &day))
    }
}

/// Why people are asked not to bring it, if they are.
fn unwanted(page: &Frame, present: &Seen, need: &Need) -> Option<String> {
    let unwanted = present.book.unwanted_of(&need.line.item)?;
    unwanted.holds(page.viewer.today()).then(|| page.say(words::why_not_key(unwanted.why)))
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
    let proof = need.proof.map(|proof| words::proof(page.tongue(), proof, page.viewer.today()));
    tell("fact-proof", proof);
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

/// Papers under way with goods for a need that nobody asks for any more, and of which nobody has said
/// what becomes of them.
fn onward(eyes: Eyes<'_>, page: &Frame, need: &Need) -> Vec<(WaybillId, String)> {
    if !may(&page.viewer.actor, CommandKind::Lead) {
        return Vec::new();
    }
    let book = &eyes.present.book;
    let told = book.undecided(need.id).into_iter().filter_map(|id| {
        let way = book.waybill(id)?;
        let lines = way.sent.iter().filter(|line| line.need == Some(need.id));
        let units = lines.fold(Units::ZERO, |sum, line| sum.plus(line.units));
        Some((id, eyes.amount(&need.line.item, units).to_string()))
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

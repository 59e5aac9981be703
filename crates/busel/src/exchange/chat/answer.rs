//! The machines' form of a chat: one object a line in, one object a line out.
//!
//! In: `raw`, `ref_date`, `context`. Out: `expect`, the records; `ask`, the questions as sentences;
//! `from`, where in `raw` each part stands, or that it is assumed. Other keys of the line are passed
//! on, so that an answer can be held beside what was asked.

use busel_domain::need::Priority;
use busel_domain::size::Wearer;
use busel_domain::time::Day;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::Around;
use super::goods::number_json;
use super::listener::gate;
use super::natural::code;
use super::proposal::{From, Heard, Kind, Proposal};
use crate::exchange::Reader;
use crate::exchange::why::Why;

/// A line that machines send.
#[derive(Debug, Clone, Deserialize)]
pub struct Line {
    /// Its name, given back.
    #[serde(default)]
    pub id: Option<Value>,
    /// The message.
    pub raw: String,
    /// The day it was written.
    #[serde(default)]
    pub ref_date: Option<String>,
    /// What stands around it.
    #[serde(default)]
    pub context: Option<Value>,
}

impl Line {
    /// What stands around the message, whatever the sender calls it.
    #[must_use]
    pub fn around(&self) -> Around {
        let Some(Value::Object(context)) = &self.context else { return Around::default() };
        let mut around = Around::default();
        for (key, value) in context {
            match value {
                Value::Array(names) => {
                    let texts = names.iter().filter_map(Value::as_str).map(str::to_owned);
                    around.columns = texts.collect();
                }
                Value::String(text) if !matches!(key.as_str(), "sheet" | "file" | "sender") => {
                    around.before = Some(text.clone());
                }
                Value::Null
                | Value::Bool(_)
                | Value::Number(_)
                | Value::String(_)
                | Value::Object(_) => {}
            }
        }
        around
    }

    /// The day it was written, if it is one.
    #[must_use]
    pub fn day(&self) -> Option<Day> {
        let mut parts = self.ref_date.as_deref()?.get(..10)?.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        Day::from_date(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }
}

/// Reads a line as machines want it; days count from `today` where the line names none.
#[must_use]
pub fn answer(reader: &Reader<'_>, line: &Line, today: Day) -> Value {
    let heard = reader.chat(&line.raw, line.day().unwrap_or(today), &line.around());
    let catalogue = reader.lexicon.catalogue();
    let record = |proposal: &Proposal| {
        let gate = catalogue.item(&proposal.item).and_then(gate);
        record(proposal, gate)
    };
    json!({
        "id": line.id,
        "expect": heard.proposals.iter().map(record).collect::<Vec<_>>(),
        "ask": asked(&heard),
        "from": heard.proposals.iter().map(|proposal| sources(proposal, &line.raw)).collect::<Vec<_>>(),
    })
}

/// The questions as sentences, each once.
fn asked(heard: &Heard) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    // What has no place here is told to people; machines are asked nothing about it.
    let open = heard.asked.iter().filter(|asked| !matches!(asked.why, Why::KeptOut { .. }));
    for asked in open {
        let item = asked
            .about
            .and_then(|at| heard.proposals.get(at))
            .map(|proposal| proposal.item.as_str());
        let sentence = match item {
            Some(item) => format!("{item}: {}", asked.why.english()),
            None => asked.why.english(),
        };
        if !all.contains(&sentence) {
            all.push(sentence);
        }
    }
    all
}

/// A proposal with the keys of the format.
fn record(proposal: &Proposal, gate: Option<&str>) -> Value {
    let day = |day: Option<Day>| day.map(|day| day.to_string());
    let size =
        proposal.size.as_ref().map(|size| json!({"sys": size.system.word(), "val": size.value}));
    let mut map = Map::new();
    let mut put = |key: &str, value: Value| {
        map.insert(key.to_owned(), value);
    };
    put("kind", json!(proposal.kind.word()));
    put("item", json!(proposal.item.as_str()));
    put("size", json!(size));
    put("qty", proposal.thousandths.map_or(Value::Null, number_json));
    put("unit", json!(proposal.unit.as_deref().map(code)));
    put("place", json!(proposal.place));
    put("deadline", json!(day(proposal.deadline)));
    let mut put_some = |key: &str, value: Option<Value>| {
        if let Some(value) = value {
            put(key, value);
        }
    };
    put_some("available_from", day(proposal.available_from).map(|day| json!(day)));
    put_some("start", day(proposal.start).map(|day| json!(day)));
    put_some("expiry", day(proposal.expiry).map(|day| json!(day)));
    let people = proposal.people.map(|people| json!(people));
    put_some(if proposal.kind == Kind::Case { "persons" } else { "people" }, people);
    put_some("gender", proposal.wearer.and_then(gender).map(|word| json!(word)));
    let net = net_of_can(proposal);
    put_some(
        "pack",
        proposal
            .pack
            .as_ref()
            .filter(|_| net.is_none())
            .map(|(n, unit)| json!({"n": number_json(*n), "unit": code(unit)})),
    );
    put_some("priority", proposal.priority.map(|priority| json!(priority_word(priority))));
    put_some("period", proposal.period.as_ref().map(|period| json!(period)));
    put_some("approx", proposal.is_about.then_some(json!(true)));
    put_some("status", proposal.became.as_ref().map(|became| json!(became)));
    put_some("contact", proposal.contact.as_ref().map(|contact| json!(contact)));
    let is_asked = matches!(proposal.kind, Kind::Need | Kind::StandingNeed | Kind::Offer);
    put_some("gate", gate.filter(|_| is_asked).map(|gate| json!(gate)));
    let mut attrs: Map<String, Value> =
        proposal.attrs.iter().map(|(key, value)| (key.to_string(), value.clone())).collect();
    attrs.extend(net.map(|grams| ("net_g".to_owned(), number_json(grams))));
    put_some("attrs", Some(Value::Object(attrs)).filter(|attrs| *attrs != json!({})));
    Value::Object(map)
}

/// "24 банки по 338 г": for machines what is in a can is a property of it, as in "тушонка 338 г".
fn net_of_can(proposal: &Proposal) -> Option<u64> {
    let is_can = matches!(proposal.unit.as_deref(), Some("can" | "jar"));
    let (number, unit) = proposal.pack.as_ref().filter(|_| is_can)?;
    match &**unit {
        "gram" => Some(*number),
        "kilogram" => number.checked_mul(1000),
        _other => None,
    }
}

fn gender(wearer: Wearer) -> Option<&'static str> {
    Some(match wearer {
        Wearer::Man => "men",
        Wearer::Woman => "women",
        Wearer::Boy => "boys",
        Wearer::Girl => "girls",
        Wearer::Child => "children",
        Wearer::Baby => "babies",
        Wearer::Adult | Wearer::Anyone => return None,
    })
}

fn priority_word(priority: Priority) -> &'static str {
    match priority {
        Priority::P1 => "P1",
        Priority::P2 => "P2",
        Priority::P3 => "P3",
        Priority::P4 => "P4",
    }
}

/// Where each part stands: its letters, or that it is assumed.
fn sources(proposal: &Proposal, raw: &str) -> Value {
    let sources: Vec<Value> = proposal
        .from
        .iter()
        .map(|(part, from)| match from {
            From::Text(span) => json!({"part": part.word(), "at": [span.start, span.end], "text": raw.get(span.clone())}),
            From::Assumed => json!({"part": part.word(), "assumed": true}),
        })
        .collect();
    json!(sources)
}

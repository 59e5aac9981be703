//! The page of a waybill's papers: in which languages, whom to name, and what the borders of a road ask
//! for, each rule with its day and who told it.

use askama::Template;
use busel_domain::command::CommandKind;
use busel_domain::ids::WaybillId;
use busel_domain::policy::may;
use busel_domain::waybill::{Destination, Waybill};

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::marks::{Chip, Tone};
use super::needs::Choice;
use crate::catalogue::{AskedPaper, areas, border_papers};
use crate::i18n::{Language, Tongue};
use crate::paperwork::{Cargo, Kind, Pair, Told};
use crate::seen::Seen;

/// So many countries of a road can be chosen.
const COUNTRIES: usize = 5;

/// What was typed on the page, or stands there before anybody typed.
#[derive(Debug, Clone)]
pub struct Typed {
    /// In which languages.
    pub pair: Pair,
    /// For a printer that knows no grey.
    pub is_black: bool,
    /// Whom and what to name.
    pub told: Told,
    /// Through which countries, by code.
    pub road: Vec<String>,
}

impl Typed {
    /// What stands there at first: the language of the page with the usual other, nobody named, and the
    /// road from the country where the goods left to the one where they go.
    #[must_use]
    pub fn usual(present: &Seen, way: &Waybill, language: Language) -> Self {
        let book = &present.book;
        let from = book.hub(way.from).and_then(|hub| hub.region.as_ref());
        let to = match way.to {
            Destination::Hub(id) => book.hub(id).and_then(|hub| hub.region.as_ref()),
            Destination::Group(id) => book.stay_ahead(id).and_then(|stay| stay.region),
            // Where it is, its own people know; whoever prints says it.
            Destination::Peer(_) => None,
        };
        let is_known = |code: &String| border_papers().countries().any(|known| known == *code);
        // Where nobody knows where it begins, the end would stand in its place.
        let ends = from.into_iter().chain(to.filter(|_| from.is_some()));
        let ends = ends.map(|region| region.country.to_string());
        Self {
            pair: Pair::usual(language),
            is_black: false,
            told: Told::default(),
            road: ends.filter(is_known).collect(),
        }
    }
}

/// A paper that is made here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// In the form that asks for it.
    pub code: &'static str,
    /// What it is called.
    pub name: String,
    /// What it is for.
    pub hint: String,
}

/// A paper that the road asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// What it is called.
    pub name: String,
    /// What is asked.
    pub rule: String,
    /// As of which day, and who told it.
    pub as_of: String,
    /// To ask again before driving; nothing where that is not needed.
    pub asks: Option<Chip>,
    /// The code of the paper, if it is made here.
    pub made: Option<&'static str>,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "waybills/papers.html")]
pub struct PapersPage {
    page: Frame,
    id: WaybillId,
    from: String,
    to: String,
    firsts: Vec<Choice>,
    seconds: Vec<Choice>,
    is_black: bool,
    papers: Vec<Offered>,
    /// Fields of what to name: name, word, text, and how many letters a browser lets in.
    fields: Vec<(&'static str, String, String)>,
    sequence: String,
    boxes: usize,
    fingerprint: String,
    road: Vec<(String, Vec<Choice>)>,
    asked: Vec<Asked>,
    is_open: bool,
    /// The vehicle whose sheet can fill them, for whoever may read it.
    sheet: Option<String>,
    /// Whether it was issued on the way, or went on with others.
    is_anew: bool,
    /// The papers with which the goods of the same old one went on: each has a packing list of its own.
    parts: Vec<WaybillId>,
}

impl PapersPage {
    /// The page of this waybill's papers.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, way: &Waybill, typed: &Typed) -> Self {
        let eyes = Eyes::of(present, &page.viewer);
        let (from, to) = (eyes.hub(way.from), eyes.destination(way.to));
        let cargo = Cargo::of(&present.book, way);
        let boxes = cargo.packages();
        let parts = parts(present, way);
        let is_anew = way.instead_of.is_some() || !way.reissued.is_empty();
        let sheet = sheet(present, &page, way);
        let made = Self::made(page, way.id, (from, to), (boxes, cargo.fingerprint), typed);
        Self { sheet, is_anew, parts, ..made }
    }

    fn made(
        page: Frame,
        id: WaybillId,
        (from, to): (String, String),
        (boxes, fingerprint): (usize, String),
        typed: &Typed,
    ) -> Self {
        let page = page.at(Here::Today);
        let Told { sequence, .. } = &typed.told;
        let sequence: Vec<String> = sequence.iter().map(ToString::to_string).collect();
        let fields: Vec<(&'static str, String, String)> = typed
            .told
            .fields()
            .into_iter()
            .map(|(name, text)| (name, page.say(field_key(name)), text.clone().unwrap_or_default()))
            .collect();
        let is_open = !sequence.is_empty() || fields.iter().any(|(_, _, text)| !text.is_empty());
        Self {
            id,
            from,
            to,
            firsts: languages(Some(typed.pair.first.language())),
            seconds: {
                let second = typed.pair.second.map(Tongue::language);
                let none = ("none".to_owned(), page.say("papers-no-second"), second.is_none());
                std::iter::once(none).chain(languages(second)).collect()
            },
            is_black: typed.is_black,
            papers: Kind::ALL
                .map(|kind| Offered {
                    code: kind.code(),
                    name: page.say(kind.key()),
                    hint: page.say(kind.hint_key()),
                })
                .to_vec(),
            fields,
            sequence: sequence.join("\n"),
            boxes,
            fingerprint,
            road: road(&page, &typed.road),
            asked: {
                let codes: Vec<&str> = typed.road.iter().map(AsRef::as_ref).collect();
                border_papers().on_road(&codes).into_iter().map(|one| asked(&page, one)).collect()
            },
            is_open,
            sheet: None,
            is_anew: false,
            parts: Vec::new(),
            page,
        }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let typed = Typed {
            pair: Pair::usual(page.tongue().language()),
            is_black: true,
            told: Told { driver: Some("Т.".to_owned()), ..Told::default() },
            road: ["GB", "PL", "MD", "UA"].map(str::to_owned).to_vec(),
        };
        let ends = ("Львів, склад 1".to_owned(), "Притулок «Салтівка»".to_owned());
        let made =
            Self::made(page, WaybillId(7), ends, (3, "9f2c 71ab 40de 5b18".to_owned()), &typed);
        let parts = [7, 8].map(WaybillId).into();
        Self { sheet: Some("V-1 · 2 · VW Crafter".to_owned()), is_anew: true, parts, ..made }
    }
}

/// The papers that came of the same old one on the way, this one among them.
fn parts(present: &Seen, way: &Waybill) -> Vec<WaybillId> {
    let book = &present.book;
    let old = way.instead_of.and_then(|id| book.waybill(id)).filter(|_| way.reissued.is_empty());
    let of = old.unwrap_or(way);
    of.reissued.iter().copied().filter(|id| book.waybill(*id).is_some()).collect()
}

/// The vehicle it travels in, for whoever leads convoys.
fn sheet(present: &Seen, page: &Frame, way: &Waybill) -> Option<String> {
    let (id, place) = present.book.carried_by(way.id)?;
    let line = &present.book.convoy(id)?.vehicle(place)?.line;
    let name = format!("{id} · {}", super::convoys::title(page, place, line));
    may(&page.viewer.actor, CommandKind::Lead).then_some(name)
}

/// The key of what a field asks.
fn field_key(name: &str) -> &'static str {
    match name {
        "sender" => "paper-sender",
        "receiver" => "paper-recipient",
        "donor" => "paper-donor",
        "carrier" => "papers-carrier",
        "vehicle" => "paper-vehicle",
        "vin" => "paper-vin",
        "driver" => "paper-driver",
        "loaded" => "papers-loaded",
        "unloaded" => "papers-unloaded",
        _ => "paper-value",
    }
}

fn languages(chosen: Option<Language>) -> Vec<Choice> {
    let each = Language::ALL.into_iter().map(|language| {
        let is_chosen = Some(language) == chosen;
        (language.code().to_owned(), language.own_name().to_owned(), is_chosen)
    });
    each.collect()
}

/// The countries of a road, each with all that could be chosen: where it begins, through which it leads,
/// and where it ends.
fn road(page: &Frame, chosen: &[String]) -> Vec<(String, Vec<Choice>)> {
    let code = page.tongue().language().code();
    let mut known: Vec<(String, String)> = border_papers()
        .countries()
        .map(|country| {
            let area = areas().named(country);
            let name = area.map_or(country, |area| areas().name(area, code));
            (country.to_owned(), name.to_owned())
        })
        .collect();
    known.sort_by(|one, other| one.1.cmp(&other.1));
    // The last that is known is where the road ends.
    let mut turns: Vec<Option<&String>> = vec![None; COUNTRIES];
    let last = COUNTRIES - 1;
    for (at, country) in chosen.iter().take(COUNTRIES).enumerate() {
        let is_end = at + 1 == chosen.len().min(COUNTRIES) && at > 0;
        turns[if is_end { last } else { at }] = Some(country);
    }
    let each = turns.into_iter().enumerate().map(|(at, turn)| {
        let word = page.say(if at == 0 {
            "papers-road-from"
        } else if at == last {
            "papers-road-to"
        } else {
            "papers-through"
        });
        let none = (String::new(), page.say("papers-no-country"), turn.is_none());
        let choices = known.iter().map(|(code, name)| {
            (code.clone(), name.clone(), turn.is_some_and(|turn| turn == code))
        });
        (word, std::iter::once(none).chain(choices).collect())
    });
    each.collect()
}

fn asked(page: &Frame, paper: &AskedPaper) -> Asked {
    let told =
        [("day", paper.as_of.to_string().into()), ("source", paper.source.to_string().into())];
    let kind = Kind::from_code(&paper.paper);
    let name = kind.map_or_else(|| format!("asked-{}", paper.paper), |kind| kind.key().to_owned());
    Asked {
        name: page.say(&name),
        rule: page.say(&format!("rule-{}", paper.rule)),
        as_of: page.with("papers-as-of", &told),
        asks: paper.asks.then(|| Chip::new(Tone::Wait, page.say("papers-ask"))),
        made: kind.map(Kind::code),
    }
}

//! A pasted chat: the field for it, and what was found in it, as a form that a person looks through.
//!
//! Nothing is stored before the yes, and nothing typed is lost: the text stands below what was found
//! and can be read again. Law L10: every proposal, question and sentence without goods is shown.

use askama::Template;

use super::ask::CountRow;
use super::frame::{Frame, Here};
use super::needs::Choice;

/// The page with the field.
#[derive(Debug, Clone, Template)]
#[template(path = "import/chat.html")]
pub struct ChatPage {
    page: Frame,
    text: String,
    groups: Vec<Choice>,
}

impl ChatPage {
    /// The page, with what was typed if it is shown again.
    #[must_use]
    pub fn of(page: Frame, text: String, groups: Vec<Choice>) -> Self {
        Self { text, groups, page: page.at(Here::Import) }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        Self::of(page, "берці 43 - 10 пар".to_owned(), sample_groups(true))
    }
}

/// Goods that were read out of a sentence, as fields.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Goods {
    /// The number of the proposal on the page.
    pub number: usize,
    /// Whether it is ticked.
    pub is_taken: bool,
    /// Where it stands in the paste, as people count lines.
    pub row: u32,
    /// The sentence it was read out of.
    pub line: String,
    /// The thing, by its name.
    pub name: String,
    /// The thing's key.
    pub item: String,
    /// For whom, what size, what form, as the form carries them.
    pub variant: String,
    /// The size's value.
    pub size: String,
    /// How much, in words that the field reads again.
    pub amount: String,
    /// The unit it is counted in here.
    pub unit: String,
    /// What was written of the amount.
    pub written: String,
    /// What to ask.
    pub asks: Vec<String>,
}

/// A need that was proposed, as fields.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proposed {
    /// What is asked for.
    pub goods: Goods,
    /// The groups there are.
    pub groups: Vec<Choice>,
    /// By when.
    pub day: String,
    /// How urgent, as its code.
    pub priority: String,
}

/// A need that somebody may take back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Candidate {
    /// Its number and its version, as the form carries them.
    pub value: String,
    /// Its number.
    pub id: String,
    /// Whose it is, what it asks for, how much is on its way.
    pub said: String,
    /// What becomes of it.
    pub deed: String,
    /// Whether it is ticked.
    pub is_ticked: bool,
}

/// What somebody needs no more, and the needs it may be about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the field of that name in `Goods`")]
pub struct TakenBack {
    pub number: usize,
    pub row: u32,
    pub line: String,
    pub name: String,
    pub item: String,
    pub variant: String,
    /// The group that is meant, as its number; empty if it may be any.
    pub group: String,
    /// How much is taken back in base units; empty if all, `?` if nobody can count it.
    pub units: String,
    pub written: String,
    pub needs: Vec<Candidate>,
    pub asks: Vec<String>,
}

/// A parcel that may have arrived, as fields.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the field of that name in `Goods`")]
pub struct Arrived {
    pub number: usize,
    pub is_taken: bool,
    /// Whether everything came as it was sent.
    pub is_all: bool,
    /// The waybill's number.
    pub waybill: String,
    /// To whom it goes.
    pub group: String,
    /// What was written of it, and where that stands.
    pub lines: Vec<(u32, String)>,
    /// What is in it, with what was counted.
    pub lots: Vec<CountRow>,
    pub asks: Vec<String>,
}

/// An offer that was proposed, as fields.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the field of that name in the offers' form")]
pub struct Offered {
    /// What is offered.
    pub goods: Goods,
    pub expiry: String,
    pub until: String,
    pub place: String,
    pub countries: Vec<Choice>,
}

/// Something that is told with advice only.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Elsewhere {
    /// Where it stands.
    pub row: u32,
    /// The sentence.
    pub line: String,
    /// What it is, in a word or two.
    pub kind: String,
    /// The thing.
    pub name: String,
    /// What to do with it.
    pub advice: String,
    /// Needs it may be about: their address, and the words of the link.
    pub links: Vec<(String, String)>,
}

/// A question about words that became no proposal, or a sentence without goods.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rest {
    /// Where it stands.
    pub row: u32,
    /// The sentence.
    pub line: String,
    /// The question; empty for a sentence without goods.
    pub why: String,
}

/// Everything that was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// The paste.
    pub text: String,
    /// That it was added before, and when.
    pub before: Option<String>,
    /// The needs.
    pub needs: Vec<Proposed>,
    /// What is needed no more.
    pub taken_back: Vec<TakenBack>,
    /// What may have arrived.
    pub arrived: Vec<Arrived>,
    /// The offers.
    pub offered: Vec<Offered>,
    /// What is done elsewhere.
    pub elsewhere: Vec<Elsewhere>,
    /// Questions about the rest.
    pub asked: Vec<Rest>,
    /// Sentences without goods.
    pub aside: Vec<Rest>,
}

/// The page with what was found.
#[derive(Debug, Clone, Template)]
#[template(path = "import/chat_found.html")]
pub struct ChatFoundPage {
    page: Frame,
    found: Found,
    groups: Vec<Choice>,
}

impl ChatFoundPage {
    /// The page; `groups` are for reading the text again.
    #[must_use]
    pub fn of(page: Frame, found: Found, groups: Vec<Choice>) -> Self {
        Self { found, groups, page: page.at(Here::Import) }
    }

    /// Whether anything can be ticked.
    fn is_any(&self) -> bool {
        let Found { needs, taken_back, arrived, offered, .. } = &self.found;
        !(needs.is_empty() && taken_back.is_empty() && arrived.is_empty() && offered.is_empty())
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let line = "Термобілизна L-5, Харків".to_owned();
        let goods = Goods {
            number: 0,
            is_taken: true,
            row: 1,
            line: line.clone(),
            name: "Термобілизна".to_owned(),
            item: "clothing.thermal".to_owned(),
            variant: "{}".to_owned(),
            size: "L".to_owned(),
            amount: "5".to_owned(),
            unit: "set".to_owned(),
            written: "5 set".to_owned(),
            asks: vec!["EU?".to_owned()],
        };
        let (groups, day) = (sample_groups(false), "2026-11-20".to_owned());
        let proposed = Proposed { goods, groups, day, priority: "P3".to_owned() };
        let elsewhere = Elsewhere {
            row: 2,
            line: "ковдри вже везуть".to_owned(),
            kind: page.say("chat-kind-news"),
            name: "Ковдри".to_owned(),
            advice: page.say("chat-do-news"),
            links: vec![("/needs/N-1".to_owned(), "N-1".to_owned())],
        };
        let (taken_back, offered) = (sample_taken_back(&page), sample_offered(&page));
        let arrived = sample_arrived(&page);
        let rest = |why: &str| Rest { row: 3, line: line.clone(), why: why.to_owned() };
        let found = Found {
            text: line.clone(),
            before: Some(
                page.with("chat-before", &[("who", "Ira".into()), ("day", "12:00".into())]),
            ),
            needs: vec![proposed],
            taken_back: vec![taken_back],
            arrived: vec![arrived],
            offered: vec![offered],
            elsewhere: vec![elsewhere],
            asked: vec![rest("«квантоміри»?")],
            aside: vec![rest("")],
        };
        Self::of(page, found, sample_groups(true))
    }
}

fn sample_taken_back(page: &Frame) -> TakenBack {
    let candidate = |number: u32, deed: String| Candidate {
        value: format!("N-{number} 57"),
        id: format!("N-{number}"),
        said: "Притулок · Берці, EU 43 · 30".to_owned(),
        deed,
        is_ticked: number == 1,
    };
    TakenBack {
        number: 1,
        row: 2,
        line: "10 берців більше не треба".to_owned(),
        name: "Берці".to_owned(),
        item: "boots.combat".to_owned(),
        variant: "{}".to_owned(),
        units: "10".to_owned(),
        written: "10".to_owned(),
        needs: vec![
            candidate(1, page.say("chat-back-all")),
            candidate(2, page.with("chat-back-rest", &[("rest", "20".into())])),
        ],
        asks: vec![page.say("chat-back-several")],
        ..TakenBack::default()
    }
}

fn sample_arrived(page: &Frame) -> Arrived {
    Arrived {
        number: 2,
        is_taken: true,
        waybill: "W-3".to_owned(),
        group: "Притулок".to_owned(),
        lines: vec![(3, "отримали 12 ковдр, дякуємо".to_owned())],
        lots: vec![CountRow::sample(page)],
        asks: vec![page.say("chat-got-which")],
        ..Arrived::default()
    }
}

fn sample_offered(page: &Frame) -> Offered {
    let goods = Goods {
        number: 3,
        is_taken: true,
        row: 4,
        line: "віддам 20 ковдр, забрати у Любліні до неділі".to_owned(),
        name: "Ковдри".to_owned(),
        item: "shelter.blanket".to_owned(),
        variant: "{}".to_owned(),
        amount: "20".to_owned(),
        unit: page.tongue().unit(busel_domain::quantity::BaseUnit::Piece),
        written: "20".to_owned(),
        ..Goods::default()
    };
    Offered {
        goods,
        until: "2026-11-22".to_owned(),
        place: "Люблін".to_owned(),
        countries: vec![("PL".to_owned(), "Польща".to_owned(), false)],
        ..Offered::default()
    }
}

fn sample_groups(is_chosen: bool) -> Vec<Choice> {
    vec![("G-3".to_owned(), "Притулок".to_owned(), is_chosen)]
}

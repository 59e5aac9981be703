//! A pasted chat: the field for it, and what was found in it, as forms that a person looks through.
//!
//! Nothing is stored before the yes, and nothing typed is lost: the text stands below what was found
//! and can be read again. Law L10: every proposal, question and sentence without goods is shown.

use askama::Template;

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

/// A need that was proposed, as fields.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proposed {
    /// Its number on the page.
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
    /// The groups there are.
    pub groups: Vec<Choice>,
    /// By when.
    pub day: String,
    /// How urgent, as its code.
    pub priority: String,
    /// What to ask.
    pub asks: Vec<String>,
}

/// Something that is no need.
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
    pub proposed: Vec<Proposed>,
    /// What is no need.
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

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let line = "Термобілизна L-5, Харків".to_owned();
        let proposed = Proposed {
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
            groups: sample_groups(false),
            day: "2026-11-20".to_owned(),
            priority: "P3".to_owned(),
            asks: vec!["EU?".to_owned()],
        };
        let elsewhere = Elsewhere {
            row: 2,
            line: "берці більше не треба".to_owned(),
            kind: page.say("chat-kind-withdrawal"),
            name: "Берці".to_owned(),
            advice: page.say("chat-do-withdrawal"),
            links: vec![("/needs/N-1".to_owned(), "N-1".to_owned())],
        };
        let rest = |why: &str| Rest { row: 3, line: line.clone(), why: why.to_owned() };
        let found = Found {
            text: line.clone(),
            before: Some(
                page.with("chat-before", &[("who", "Ira".into()), ("day", "12:00".into())]),
            ),
            proposed: vec![proposed],
            elsewhere: vec![elsewhere],
            asked: vec![rest("«квантоміри»?")],
            aside: vec![rest("")],
        };
        Self::of(page, found, sample_groups(true))
    }
}

fn sample_groups(is_chosen: bool) -> Vec<Choice> {
    vec![("G-3".to_owned(), "Притулок".to_owned(), is_chosen)]
}

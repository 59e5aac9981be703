//! What a message may mean: a need, an offer, a receipt, each part with the characters it came from.
//!
//! Nothing here is believed yet. A part that nobody wrote is marked as assumed, and says by what habit.

use std::ops::Range;

use busel_domain::item::ItemKey;
use busel_domain::need::Priority;
use busel_domain::size::{Form, Wearer};
use busel_domain::time::Day;
use serde_json::Value;

use crate::exchange::why::Why;

/// What the writer wants with the goods.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// They lack it.
    Need,
    /// They lack it again and again.
    StandingNeed,
    /// They could give it.
    Offer,
    /// Something about a need told before: closed, on the way.
    News,
    /// They lack it no more.
    Withdrawal,
    /// They have it in hand.
    Receipt,
    /// They do not want it sent.
    Exclusion,
    /// A person asks for help that is no goods.
    Case,
}

impl Kind {
    /// The word for machines.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Need => "need",
            Self::StandingNeed => "standing_need",
            Self::Offer => "offer",
            Self::News => "status",
            Self::Withdrawal => "withdrawal",
            Self::Receipt => "receipt",
            Self::Exclusion => "exclusion",
            Self::Case => "case",
        }
    }
}

/// By which system a written size counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum System {
    /// European shoes.
    Eu,
    /// British shoes.
    Uk,
    /// American shoes.
    Us,
    /// Letters.
    Int,
    /// Waist and leg in inches.
    WaistLeg,
    /// Half of the chest in centimetres.
    HalfChest,
    /// Body height in centimetres.
    Height,
    /// Foot length in millimetres.
    FootMillimetres,
    /// Foot length in centimetres.
    FootCentimetres,
    /// Years of age.
    Years,
    /// Months of age.
    Months,
    /// The maker's number of a nappy.
    Nappy,
    /// The number of a glove.
    Glove,
    /// Nobody knows.
    Unknown,
}

impl System {
    pub(super) fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "EU" => Self::Eu,
            "UK" => Self::Uk,
            "US" => Self::Us,
            _ => return None,
        })
    }

    /// The word for machines.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Eu => "EU",
            Self::Uk => "UK",
            Self::Us => "US",
            Self::Int => "INT",
            Self::WaistLeg => "WL_IN",
            Self::HalfChest => "UA",
            Self::Height => "HEIGHT_CM",
            Self::FootMillimetres => "FOOT_MM",
            Self::FootCentimetres => "FOOT_CM",
            Self::Years => "AGE",
            Self::Months => "MONTHS",
            Self::Nappy => "NAPPY",
            Self::Glove => "GLOVE",
            Self::Unknown => "UNKNOWN",
        }
    }
}

/// A size as written, and by which system.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SaidSize {
    /// The system.
    pub system: System,
    /// The value.
    pub value: Box<str>,
}

/// A part of a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// What the writer wants.
    Kind,
    /// The thing.
    Item,
    /// Its size.
    Size,
    /// How many.
    Amount,
    /// Of which unit.
    Unit,
    /// What is in one.
    Pack,
    /// Where.
    Place,
    /// A day.
    Day,
    /// How many people.
    People,
    /// How urgent.
    Priority,
    /// How often.
    Period,
    /// For whom.
    Wearer,
    /// A property.
    Property,
}

impl Part {
    /// The word for machines.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Item => "item",
            Self::Size => "size",
            Self::Amount => "qty",
            Self::Unit => "unit",
            Self::Pack => "pack",
            Self::Place => "place",
            Self::Day => "day",
            Self::People => "people",
            Self::Priority => "priority",
            Self::Period => "period",
            Self::Wearer => "wearer",
            Self::Property => "property",
        }
    }
}

/// Where a part comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum From {
    /// These bytes of the message.
    Text(Range<usize>),
    /// Nobody wrote it: a habit that people can see and change.
    Assumed,
}

/// What is in one pack: how much, in thousandths, and of which unit.
pub type Content = (u64, Box<str>);

/// What a message may mean.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// What the writer wants.
    pub kind: Kind,
    /// The thing.
    pub item: ItemKey,
    /// The words it was recognised by.
    pub item_text: Box<str>,
    /// How sure that is.
    pub confidence: f32,
    /// Its size.
    pub size: Option<SaidSize>,
    /// How many, in thousandths.
    pub thousandths: Option<u64>,
    /// The canonical word of the unit; for machines it has a code.
    pub unit: Option<Box<str>>,
    /// What is in one.
    pub pack: Option<Content>,
    /// For whom, if said.
    pub wearer: Option<Wearer>,
    /// In what form, if said.
    pub form: Option<Form>,
    /// Where.
    pub place: Option<Box<str>>,
    /// Wanted by, or to be fetched by.
    pub deadline: Option<Day>,
    /// From when it can be had.
    pub available_from: Option<Day>,
    /// When it begins.
    pub start: Option<Day>,
    /// Keeps until.
    pub expiry: Option<Day>,
    /// For how many.
    pub people: Option<u64>,
    /// How urgent, as the words say; a person confirms.
    pub priority: Option<Priority>,
    /// How often it comes back.
    pub period: Option<Box<str>>,
    /// Whether the amount is only about so much.
    pub is_about: bool,
    /// What became of it.
    pub became: Option<Box<str>>,
    /// Who is named in a column of people.
    pub contact: Option<Box<str>>,
    /// Properties: power, warmth, fuel, brand.
    pub attrs: Vec<(Box<str>, Value)>,
    /// The sentence it stands in.
    pub line: Range<usize>,
    /// Where each part comes from.
    pub from: Vec<(Part, From)>,
}

/// Something a person should answer, and about which proposal it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// What is asked.
    pub why: Why,
    /// The position of the proposal; `None` if it is about the message.
    pub about: Option<usize>,
    /// The sentence it is about.
    pub line: Range<usize>,
}

/// What was heard in one message.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Heard {
    /// What it may mean.
    pub proposals: Vec<Proposal>,
    /// What to ask.
    pub asked: Vec<Asked>,
    /// Sentences that say nothing of goods.
    pub aside: Vec<Range<usize>>,
}

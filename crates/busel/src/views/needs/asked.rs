//! What somebody wants to see of a list of needs, as it stands in the address.

use std::fmt::Write as _;

use busel_domain::ids::GroupId;

use crate::listing::{Marks, Row};
use crate::views::frame::escaped;

/// Which needs are shown.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Show {
    /// Those that goods may still be planned for.
    #[default]
    Open,
    /// Open and critical.
    Urgent,
    /// Open, and nobody has checked them.
    Check,
    /// Open, and nobody knows how much is asked.
    Unknown,
    /// Lapsed, or about to.
    Lapsing,
    /// Perhaps the same as another.
    Twins,
    /// A person should look.
    Flagged,
    /// Met in full.
    Met,
    /// All, closed ones too.
    All,
}

impl Show {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Open,
        Self::Urgent,
        Self::Check,
        Self::Unknown,
        Self::Lapsing,
        Self::Twins,
        Self::Flagged,
        Self::Met,
        Self::All,
    ];

    /// The word in the address.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Urgent => "urgent",
            Self::Check => "check",
            Self::Unknown => "unknown",
            Self::Lapsing => "lapsing",
            Self::Twins => "twins",
            Self::Flagged => "flagged",
            Self::Met => "met",
            Self::All => "all",
        }
    }

    /// The key of its word.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Open => "show-open",
            Self::Urgent => "show-urgent",
            Self::Check => "show-check",
            Self::Unknown => "show-unknown",
            Self::Lapsing => "show-lapsing",
            Self::Twins => "show-twins",
            Self::Flagged => "show-flagged",
            Self::Met => "show-met",
            Self::All => "show-all",
        }
    }

    /// Reads the word in the address.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|show| show.code() == code).unwrap_or_default()
    }

    /// Whether it shows this need.
    #[must_use]
    pub fn takes(self, row: &Row) -> bool {
        row.marks.has(match self {
            Self::Open => Marks::OPEN,
            Self::Urgent => Marks::URGENT,
            Self::Check => Marks::UNCHECKED,
            Self::Unknown => Marks::UNKNOWN,
            Self::Lapsing => Marks::LAPSING,
            Self::Twins => Marks::TWIN,
            Self::Flagged => Marks::FLAGGED,
            Self::Met => Marks::MET,
            Self::All => return true,
        })
    }
}

/// In which sequence needs are shown.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// Most urgent first, then by the day they are wanted.
    #[default]
    Urgency,
    /// By the day they are wanted.
    Day,
    /// By what is needed.
    Thing,
    /// By for whom.
    Group,
    /// The least covered first.
    Cover,
    /// The newest first.
    Newest,
}

impl Sort {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Urgency, Self::Day, Self::Thing, Self::Group, Self::Cover, Self::Newest];

    /// The word in the address.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Urgency => "urgency",
            Self::Day => "day",
            Self::Thing => "thing",
            Self::Group => "group",
            Self::Cover => "cover",
            Self::Newest => "newest",
        }
    }

    /// The key of its word.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Urgency => "sort-urgency",
            Self::Day => "sort-day",
            Self::Thing => "sort-thing",
            Self::Group => "sort-group",
            Self::Cover => "sort-cover",
            Self::Newest => "sort-newest",
        }
    }

    /// Reads the word in the address.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|sort| sort.code() == code).unwrap_or_default()
    }
}

/// What somebody wants to see.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Which needs.
    pub show: Show,
    /// In which sequence.
    pub sort: Sort,
    /// Of this group only.
    pub group: Option<GroupId>,
    /// Of this category only.
    pub kind: String,
    /// Of this region only, as `UA` or `UA-63`.
    pub region: String,
    /// With these words in what, who or number.
    pub words: String,
    /// Which part, from 1.
    pub part: usize,
    /// With every box of the part ticked.
    pub is_all_chosen: bool,
    /// Needs that were just closed and can be opened again.
    pub undo: Vec<busel_domain::ids::NeedId>,
}

impl Asked {
    /// The address of the list with these filters.
    #[must_use]
    pub fn address(&self, show: Show, sort: Sort) -> String {
        let mut address = format!("/needs?show={}", show.code());
        let mut put = |name: &str, value: &str| {
            if !value.is_empty() {
                write!(address, "&{name}={}", escaped(value)).expect("a text can grow");
            }
        };
        put("sort", if sort == Sort::default() { "" } else { sort.code() });
        put("group", &self.group.map(|group| group.to_string()).unwrap_or_default());
        put("kind", &self.kind);
        put("region", &self.region);
        put("q", &self.words);
        address
    }
}

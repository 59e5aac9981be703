//! What a person sees when something is not there, is not allowed, or broke: what happened, what is
//! safe, what to do.

use askama::Template;

use super::frame::Frame;

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// No such page or thing.
    NotFound,
    /// The form did not come from one of our pages, or the page is older than this Busel.
    Stale,
    /// More bytes than may be sent.
    TooLarge,
    /// More was typed than any form of ours takes.
    TooMuch,
    /// The form cannot be read.
    Unreadable,
    /// A file that was read in waited too long and was forgotten.
    Forgotten,
    /// The machine could not.
    Broken,
}

impl Trouble {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::NotFound,
        Self::Stale,
        Self::TooLarge,
        Self::TooMuch,
        Self::Unreadable,
        Self::Forgotten,
        Self::Broken,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::Stale => "stale",
            Self::TooLarge => "too-large",
            Self::TooMuch => "too-much",
            Self::Unreadable => "unreadable",
            Self::Forgotten => "forgotten",
            Self::Broken => "broken",
        }
    }
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "trouble.html")]
pub struct TroublePage {
    page: Frame,
    title: String,
    text: String,
    reference: Option<String>,
}

impl TroublePage {
    /// A page with one sentence under a title.
    #[must_use]
    pub fn told(page: Frame, title: String, key: &str) -> Self {
        Self { title, text: page.say(key), reference: None, page }
    }

    /// The page about a door that stays shut, and why.
    #[must_use]
    pub fn shut(page: Frame, text: String) -> Self {
        Self { title: page.say("trouble-shut"), text, reference: None, page }
    }

    /// The page about this trouble, with the number of a fault if there is one.
    #[must_use]
    pub fn of(page: Frame, trouble: Trouble, fault: Option<&str>) -> Self {
        let name = trouble.name();
        let title = page.say(&format!("trouble-{name}"));
        let text = page.say(&format!("trouble-{name}-text"));
        let number =
            fault.map(|number| page.with("trouble-reference", &[("number", number.into())]));
        Self { title, text, reference: number, page }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        Self::of(page, Trouble::Broken, Some("F08"))
    }
}

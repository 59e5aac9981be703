//! The page of a sealed centre: that it is sealed, and the field that opens it. It knows nothing of the
//! centre, not even its name, because nothing of it is open.

use askama::Template;

use super::frame::Frame;
use crate::i18n::{Language, Tongue};

/// Who has to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// Any holder, with a passphrase.
    Anyone,
    /// Two persons; the first's passphrase may wait.
    Two,
    /// The second person was here; the first is awaited.
    First,
    /// A holder at the machine: by an identity, not by a passphrase.
    Identity,
    /// Nobody: there is no key any more.
    Nobody,
}

/// What became of a try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// Nobody tried.
    Nothing,
    /// The passphrase was right: the pages come.
    Opening,
    /// The second person's was right.
    Half,
    /// It was wrong, and the next try is looked at after so many seconds.
    Wrong(u64),
    /// Too soon after a wrong one: so many seconds to wait.
    TooSoon(u64),
    /// Another try is being looked at.
    Busy,
    /// The key file cannot be read; the fault's number.
    Broken(&'static str),
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "locked.html")]
pub struct LockedPage {
    tongue: Tongue,
    asked: Asked,
    told: Told,
}

impl LockedPage {
    /// The page in a language.
    #[must_use]
    pub fn new(tongue: Tongue, asked: Asked, told: Told) -> Self {
        Self { tongue, asked, told }
    }

    fn say(&self, key: &str) -> String {
        self.tongue.say(key)
    }

    fn is_opening(&self) -> bool {
        self.told == Told::Opening
    }

    fn lead(&self) -> String {
        self.say(match self.asked {
            Asked::Anyone => "locked-lead",
            Asked::Two | Asked::First => "locked-lead-two",
            Asked::Identity => "locked-lead-identity",
            Asked::Nobody => "locked-lead-nobody",
        })
    }

    /// The fields: a name, a label, whether it may stay empty.
    fn fields(&self) -> Vec<(&'static str, String, bool)> {
        match self.asked {
            Asked::Anyone => vec![("passphrase", self.say("locked-passphrase"), false)],
            Asked::Two => vec![
                ("passphrase", self.say("locked-second-person"), false),
                ("other", self.say("locked-first-person"), true),
            ],
            Asked::First => vec![("passphrase", self.say("locked-first-person"), false)],
            Asked::Identity | Asked::Nobody => Vec::new(),
        }
    }

    /// What became of the try: a sentence, and whether it is a trouble.
    fn news(&self) -> Option<(String, bool)> {
        match self.told {
            Told::Nothing => None,
            Told::Opening => Some((self.say("locked-opening"), false)),
            Told::Half => Some((self.say("locked-half"), false)),
            Told::Wrong(seconds) => {
                let wait = self.tongue.count("locked-wait", seconds);
                Some((format!("{} {wait}", self.say("locked-wrong")), true))
            }
            Told::TooSoon(seconds) => {
                let wait = self.tongue.count("locked-wait", seconds);
                Some((format!("{} {wait}", self.say("locked-too-soon")), true))
            }
            Told::Busy => Some((self.say("locked-busy"), true)),
            Told::Broken(number) => {
                let number = self.tongue.with("trouble-reference", &[("number", number.into())]);
                Some((format!("{} {number}.", self.say("locked-broken")), true))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_speaks_every_language_and_knows_no_script() {
        let asked = [Asked::Anyone, Asked::Two, Asked::First, Asked::Identity, Asked::Nobody];
        let told = [
            Told::Nothing,
            Told::Opening,
            Told::Half,
            Told::Wrong(1),
            Told::TooSoon(60),
            Told::Busy,
            Told::Broken("F05"),
        ];
        for language in Language::ALL {
            for asked in asked {
                for told in told {
                    let page = LockedPage::new(Tongue::of(language), asked, told);
                    let html = page.render().expect("a page");
                    assert!(html.contains(&format!("lang=\"{}\"", language.code())));
                    assert!(!html.contains(">locked-") && !html.contains("\"locked-"), "{html}");
                    assert!(!html.contains("<script") && !html.contains("style="), "{html}");
                    let fields = html.matches("type=\"password\"").count();
                    assert_eq!(fields, if told == Told::Opening { 0 } else { page.fields().len() });
                }
            }
        }
    }
}

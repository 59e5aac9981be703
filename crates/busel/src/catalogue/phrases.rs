//! What people say around goods when they write to each other: "we need", "thank you for", "each",
//! "no later than", in all languages of the data. What is done with it is the exchange's matter.

use std::collections::HashMap;

use super::BadLine;
use super::letters::{fold, stem};
use super::parse::each_line;

/// What a phrase does in a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// What the writer wants with the goods: its value is `need`, `offer`, `receipt` and so on.
    Intent,
    /// "no more", "already": makes a refusal of a thing a withdrawal.
    Already,
    /// The need comes back by itself; its value is the period, if the phrase says one.
    Standing,
    /// Per month, week or day.
    Period,
    /// A day before which comes next.
    Deadline,
    /// A day from which comes next.
    From,
    /// A day until which goods keep comes next; `unsure` if it could be a deadline too.
    Expiry,
    /// So many of each.
    Each,
    /// The amount is not exact.
    About,
    /// The amount is the least that helps.
    AtLeast,
    /// The amount is the most that is wanted.
    AtMost,
    /// An amount that is no number.
    Vague,
    /// People: `one`, `many`, or a `collective` of them.
    Many,
    /// The number before it is an age in `years` or `months`.
    Age,
    /// Ages come next.
    Ages,
    /// A kind of house whose place is meant.
    Where,
    /// A place comes next.
    WhereMark,
    /// Which one does not matter.
    Any,
    /// As the line above.
    Ditto,
    /// Turns away from what was said before.
    But,
    /// One or the other.
    Or,
    /// One and the other.
    And,
    /// Not this.
    Not,
    /// The sum of the line comes next.
    Total,
    /// Says nothing of goods, and is the name of none.
    Noise,
    /// A property of the thing: `key=value@items`.
    Attr,
    /// The number beside it is a size.
    Size,
    /// By which system the size beside it counts.
    System,
    /// What stands behind it is replaced: "instead of".
    Instead,
    /// As many as of the thing before.
    SameAmount,
    /// In the sizes of the thing before.
    SameSizes,
    /// Nothing here is meant.
    Joke,
    /// What stands beside it is money.
    Money,
    /// A `street` with its names and numbers, or what only a `number` belongs to: a flat, a branch.
    Address,
    /// A bare number behind it is how old somebody is.
    AgeOf,
    /// The last day of the month behind it is meant.
    EndOf,
    /// A size in letters, said as they are spoken: "розмір ем".
    Letters,
    /// A name that comes next is somebody to ask.
    Contact,
    /// A bare number right `before` or `after` it is an hour.
    Hour,
}

impl Role {
    fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "intent" => Self::Intent,
            "already" => Self::Already,
            "standing" => Self::Standing,
            "period" => Self::Period,
            "deadline" => Self::Deadline,
            "from" => Self::From,
            "expiry" => Self::Expiry,
            "each" => Self::Each,
            "about" => Self::About,
            "atleast" => Self::AtLeast,
            "atmost" => Self::AtMost,
            "vague" => Self::Vague,
            "many" => Self::Many,
            "age" => Self::Age,
            "ages" => Self::Ages,
            "where" => Self::Where,
            "wheremark" => Self::WhereMark,
            "any" => Self::Any,
            "ditto" => Self::Ditto,
            "but" => Self::But,
            "or" => Self::Or,
            "and" => Self::And,
            "not" => Self::Not,
            "total" => Self::Total,
            "noise" => Self::Noise,
            "attr" => Self::Attr,
            "size" => Self::Size,
            "system" => Self::System,
            "instead" => Self::Instead,
            "sameamount" => Self::SameAmount,
            "samesizes" => Self::SameSizes,
            "joke" => Self::Joke,
            "money" => Self::Money,
            "address" => Self::Address,
            "ageof" => Self::AgeOf,
            "endof" => Self::EndOf,
            "letters" => Self::Letters,
            "contact" => Self::Contact,
            "hour" => Self::Hour,
            _ => return None,
        })
    }
}

/// What a phrase does, and how exactly.
pub type Does = (Role, Box<str>);

/// All phrases by their folded words.
#[derive(Debug, Default)]
pub struct Phrases {
    meaning: HashMap<String, Vec<Does>>,
    /// People and houses in any case: "у дитбудинку", "з бабусею".
    by_stem: HashMap<String, Vec<Does>>,
}

/// Shorter words are the same in no other case that matters.
const STEMMED_LETTERS_MIN: usize = 4;

fn stems(folded: &str) -> String {
    folded.split(' ').map(stem).collect::<Vec<_>>().join(" ")
}

impl Phrases {
    /// Reads the file.
    pub(super) fn read(text: &str) -> Result<Self, BadLine> {
        let mut phrases = Self::default();
        each_line("phrases.csv", text, |line| {
            let role = Role::from_word(line.get("role")).ok_or_else(|| line.bad("role"))?;
            let folded = match fold(line.get("text")) {
                folded if folded.is_empty() => line.get("text").to_owned(),
                folded => folded,
            };
            let does = (role, Box::from(line.get("value")));
            let is_inflected = matches!(role, Role::Where | Role::Many);
            if is_inflected && folded.chars().count() > STEMMED_LETTERS_MIN {
                let known = phrases.by_stem.entry(stems(&folded)).or_default();
                if !known.contains(&does) {
                    known.push(does.clone());
                }
            }
            let known = phrases.meaning.entry(folded).or_default();
            if !known.contains(&does) {
                known.push(does);
            }
            Ok(())
        })?;
        Ok(phrases)
    }

    /// The folded words of all phrases, and the stems by which some are found.
    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        self.meaning.keys().chain(self.by_stem.keys()).map(String::as_str)
    }

    /// All that these folded words do; nothing if they are no phrase.
    #[must_use]
    pub fn of(&self, folded: &str) -> &[Does] {
        self.meaning.get(folded).map_or(&[], Vec::as_slice)
    }

    /// What these folded words do in another case; only people and houses are found so.
    #[must_use]
    pub fn inflected(&self, folded: &str) -> &[Does] {
        if folded.chars().count() <= STEMMED_LETTERS_MIN {
            return &[];
        }
        self.by_stem.get(&stems(folded)).map_or(&[], Vec::as_slice)
    }
}

//! What people write to each other about goods, as proposals and questions.
//!
//! A message is cut into tokens, tokens are taken together as far as the lexicon knows them, and each
//! sentence is read by a small grammar: what is wanted, which things, which sizes, how many, where
//! and until when. Pure: text, a day and what stands around it go in; nothing is stored.
//!
//! Unknown is a value: what nobody wrote stays empty, and what is filled in by habit says so. Every
//! sentence ends in a proposal, a question, or among those that say nothing of goods (law L10).

mod ask;
mod atom;
mod correction;
mod facts;
mod fit;
mod goods;
mod intent;
mod listener;
mod lot;
mod measure;
mod natural;
mod number;
mod proposal;
mod row;
mod sentence;
mod spelling;
mod token;
mod value;
pub(in crate::exchange) mod vocabulary;
mod when;
mod whereabouts;
mod worded;

pub mod answer;
pub mod message;
pub mod taken;

use busel_domain::time::Day;

use super::Reader;
use super::dates::{Dates, DayMonth, Purpose};

pub use natural::code as unit_code;
pub use proposal::{Asked, Content, From, Heard, Kind, Part, Proposal, SaidSize, System};

/// What stands around a message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Around {
    /// The names of the columns, where the message is a row of a table.
    pub columns: Vec<String>,
    /// The row or message before it.
    pub before: Option<String>,
}

impl Reader<'_> {
    /// Reads one message. Days without a year and "tomorrow" count from `as_of`.
    #[must_use]
    pub fn chat(&self, text: &str, as_of: Day, around: &Around) -> Heard {
        let dates = Dates {
            as_of,
            day_month: DayMonth::Unseen,
            purpose: Purpose::Deadline,
            lexicon: self.lexicon,
        };
        let smith = atom::Smith {
            lexicon: self.lexicon,
            names: &self.names,
            dates,
            text,
            is_lacinka: atom::is_lacinka(text),
            vocabulary: self.vocabulary(),
        };
        let atoms = smith.atoms(&token::tokens(text));
        let mut listener = listener::Listener::new(self, text);
        if let Some(before) = &around.before {
            let earlier = atom::Smith { text: before, ..smith };
            listener.remember(earlier.atoms(&token::tokens(before)), before);
        }
        if let Some(row) = row::row(text, &atoms, &around.columns, self.lexicon) {
            listener.hear_row(row);
        } else {
            let corrected = correction::corrected(atoms, text);
            let mut sentences = sentence::sentences(corrected.atoms);
            if let Some(first) = sentences.first_mut() {
                first.wrong = corrected.wrong;
            }
            listener.hear(&sentences);
        }
        listener.finish()
    }
}

#[cfg(test)]
mod tests;

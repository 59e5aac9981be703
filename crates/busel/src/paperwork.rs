//! The papers of a waybill, worded: what of the Book stands on which paper, in one language or in two.
//!
//! A paper tells what is in the books, and what somebody typed for this one print. What neither says is
//! a line for a pen, and never a guess. Names of people and places are in the books only sealed: papers
//! call both ends by their numbers, unless whoever prints says whom to name. Nothing typed is kept.

pub mod cargo;
mod cmr;
mod customs;
mod letter;
mod packing;
mod pair;
mod sheet;
pub mod told;

pub use cargo::Cargo;
pub use pair::Pair;
pub use told::Told;

use busel_domain::book::Book;
use busel_domain::ids::WaybillId;

use crate::exchange::csv_out::Sheet;
use crate::i18n::Zone;
use crate::paper::document::{Block, Both, Document};
use crate::paper::{NoPaper, Square};

/// The columns of the customs table that hold numbers.
pub const NUMBERS: [&str; 6] = ["line", "amount", "boxes", "net_kg", "gross_kg", "wear_percent"];

/// A paper that is made here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// What left and what came, to be signed.
    Waybill,
    /// What is in each box, as the vehicle is loaded.
    Packing,
    /// That it is given, and nothing is asked for it.
    Letter,
    /// What customs ask of each thing.
    Customs,
    /// The note of carriage by road.
    Cmr,
}

impl Kind {
    /// All of them, in the sequence they are offered.
    pub const ALL: [Self; 5] =
        [Self::Waybill, Self::Packing, Self::Letter, Self::Customs, Self::Cmr];

    /// In an address, and as the name of a file.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Waybill => "waybill",
            Self::Packing => "packing-list",
            Self::Letter => "donation-letter",
            Self::Customs => "customs-list",
            Self::Cmr => "cmr",
        }
    }

    /// The paper with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The key of what it is called.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Waybill => "paper-waybill",
            Self::Packing => "paper-packing-list",
            Self::Letter => "paper-donation-letter",
            Self::Customs => "paper-customs-list",
            Self::Cmr => "paper-cmr",
        }
    }

    /// The key of what it is for.
    #[must_use]
    pub fn hint_key(self) -> &'static str {
        match self {
            Self::Waybill => "paper-waybill-hint",
            Self::Packing => "paper-packing-list-hint",
            Self::Letter => "paper-donation-letter-hint",
            Self::Customs => "paper-customs-list-hint",
            Self::Cmr => "paper-cmr-hint",
        }
    }
}

/// Everything that papers of one waybill are made of.
#[derive(Debug, Clone)]
pub struct Paperwork {
    cargo: Cargo,
    told: Told,
    pair: Pair,
    zone: Zone,
    is_black: bool,
}

impl Paperwork {
    /// The papers of this waybill; nothing if there is none such in this Book, which is the Book as
    /// whoever prints may see it.
    #[must_use]
    pub fn of(book: &Book, id: WaybillId, pair: Pair, zone: Zone) -> Option<Self> {
        let cargo = Cargo::of(book, book.waybill(id)?);
        Some(Self { cargo, told: Told::default(), pair, zone, is_black: false })
    }

    /// The same with what somebody typed for this print.
    #[must_use]
    pub fn with(self, told: Told) -> Self {
        Self { told, ..self }
    }

    /// The same for a printer that knows no grey.
    #[must_use]
    pub fn black(self, is_black: bool) -> Self {
        Self { is_black, ..self }
    }

    /// The paper as a PDF. The same present and the same words give the same bytes.
    ///
    /// # Errors
    ///
    /// If the program has no typefaces.
    pub fn pdf(&self, kind: Kind) -> Result<Vec<u8>, NoPaper> {
        self.document(kind).pdf(&|page, of| self.pair.page(page, of))
    }

    /// What customs ask, as a table for another program.
    #[must_use]
    pub fn customs_table(&self) -> Sheet {
        customs::table(self)
    }

    fn document(&self, kind: Kind) -> Document {
        let blocks = match kind {
            Kind::Waybill => sheet::blocks(self),
            Kind::Packing => packing::blocks(self),
            Kind::Letter => letter::blocks(self),
            Kind::Customs => customs::blocks(self),
            Kind::Cmr => cmr::blocks(self),
        };
        let number = self.cargo.id.to_string();
        let scan = self.pair.first.say("paper-scan");
        Document {
            heading: self.pair.say(kind.key()),
            // A number alone: whoever finds the paper learns from its square no address and no place.
            square: Square::of(&number),
            foot: format!("{} · {scan}", self.cargo.fingerprint),
            number,
            blocks,
            is_black: self.is_black,
        }
    }

    /// Who sends: as somebody wants it named, else the number of the hub.
    fn sender(&self) -> Both {
        Both::one(self.told.sender.clone().unwrap_or_else(|| self.cargo.from.clone()))
    }

    /// Who receives: as somebody wants it named, else the number of the hub or the group.
    fn receiver(&self) -> Both {
        Both::one(self.told.receiver.clone().unwrap_or_else(|| self.cargo.to.clone()))
    }

    /// The day it left.
    fn day(&self) -> Both {
        let (day, _, _) = self.zone.day_and_time(self.cargo.left);
        self.pair.day(day)
    }

    /// The day and the hour it left.
    fn moment(&self) -> Both {
        let (_, hour, minute) = self.zone.day_and_time(self.cargo.left);
        let at = |day: String| format!("{day}, {hour:02}:{minute:02}");
        let Both { first, second } = self.day();
        Both { first: at(first), second: second.map(at) }
    }

    /// What has to be said of a list that does not tell everything.
    fn remarks(&self) -> Vec<Block> {
        let count =
            |key, count: usize| (count > 0).then(|| Block::Text(self.pair.count(key, count)));
        let hidden = count("waybill-hidden", self.cargo.hidden);
        hidden.into_iter().chain(count("paper-unweighed", self.cargo.unweighed())).collect()
    }
}

/// What was typed for this print, or a line for a pen.
fn typed(text: Option<&String>) -> Option<Both> {
    text.cloned().map(Both::one)
}

#[cfg(test)]
mod tests;

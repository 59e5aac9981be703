//! A document to print on A4: a heading with a square, then blocks one below the other, over as many
//! pages as they take. Most words stand in two languages: the first bold or plain, the second grey.
//!
//! A document says what stands in it and in which sequence; how it is laid out is decided in here. All
//! words come in already worded.

mod flow;
mod form;
mod table;

use super::sheet::{Ink, Sheets};
use super::{NoPaper, Square, Typefaces};
use flow::Flow;

/// A text in one language or in two.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Both {
    /// In the language of whoever prints.
    pub first: String,
    /// In the language of whoever reads it elsewhere; none where it would be the same.
    pub second: Option<String>,
}

impl Both {
    /// A text that needs no second language: a number, a code, a name.
    #[must_use]
    pub fn one(text: impl Into<String>) -> Self {
        Self { first: text.into(), second: None }
    }

    /// A text in two languages; it stands once where both say it alike.
    #[must_use]
    pub fn of(first: String, second: Option<String>) -> Self {
        let second = second.filter(|second| *second != first);
        Self { first, second }
    }
}

/// A frame with a name above and something in it, or room for a pen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// What belongs there.
    pub name: Both,
    /// What stands there; none is room for somebody with a pen.
    pub value: Option<Both>,
    /// How wide it is beside the others of its row.
    pub share: u8,
    /// How many lines there is room for, whatever stands there.
    pub lines: u8,
}

impl Field {
    /// A field of usual width with room for one line.
    #[must_use]
    pub fn new(name: Both, value: Option<Both>) -> Self {
        Self { name, value, share: 1, lines: 1 }
    }

    /// The same with room for so many lines.
    #[must_use]
    pub fn lines(self, lines: u8) -> Self {
        Self { lines, ..self }
    }

    /// The same, so wide beside the others.
    #[must_use]
    pub fn share(self, share: u8) -> Self {
        Self { share, ..self }
    }
}

/// Which side of a column words stand at.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Words.
    #[default]
    Left,
    /// Numbers.
    Right,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What stands in it.
    pub name: Both,
    /// How wide it is beside the others.
    pub share: u8,
    /// At which side.
    pub side: Side,
    /// Whether a line stands before it, because somebody writes in it.
    pub is_ruled: bool,
}

impl Column {
    /// A column of words.
    #[must_use]
    pub fn words(name: Both, share: u8) -> Self {
        Self { name, share, side: Side::Left, is_ruled: false }
    }

    /// A column of numbers.
    #[must_use]
    pub fn numbers(name: Both, share: u8) -> Self {
        Self { side: Side::Right, ..Self::words(name, share) }
    }

    /// A column that somebody fills in by hand.
    #[must_use]
    pub fn to_fill(name: Both, share: u8) -> Self {
        Self { is_ruled: true, ..Self::words(name, share) }
    }
}

/// What stands in a row and a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing, or room for a pen.
    Empty,
    /// Words or a number.
    Plain(Both),
    /// What is seen first.
    Strong(Both),
    /// Codes, each on a line of its own.
    Codes(Vec<String>),
    /// A small frame to be ticked.
    Tick,
}

impl Cell {
    /// A number, or a word that needs no second language.
    #[must_use]
    pub fn one(text: impl Into<String>) -> Self {
        Self::Plain(Both::one(text))
    }

    /// What is known, or nothing.
    #[must_use]
    pub fn known(text: Option<String>) -> Self {
        text.map_or(Self::Empty, Self::one)
    }
}

/// A table; its head stands again on each page that it goes on to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with a cell for each column.
    pub rows: Vec<Vec<Cell>>,
    /// What it comes to, below a strong line.
    pub total: Option<Vec<Cell>>,
}

/// A part of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// What is seen before the next block.
    Heading(Both),
    /// Some sentences.
    Text(Both),
    /// Rows of fields in one frame.
    Form(Vec<Vec<Field>>),
    /// A table.
    Table(Table),
    /// So many lines to write on.
    Lines(u8),
    /// Places to sign side by side: who, and what to write there.
    Signatures(Vec<Both>, Both),
}

/// A document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What it is, in large letters; the file is called so too.
    pub heading: Both,
    /// Its number, which stands on every page.
    pub number: String,
    /// The same to be scanned.
    pub square: Option<Square>,
    /// A line at the foot of every page.
    pub foot: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
    /// Whether the second language is black too: a printer for receipts knows no grey.
    pub is_black: bool,
}

impl Document {
    /// The document as a PDF. The same document gives the same bytes. `numbered` words which page of how
    /// many it is.
    ///
    /// # Errors
    ///
    /// If there is nothing in it, or no typefaces to print it in.
    pub fn pdf(&self, numbered: &dyn Fn(usize, usize) -> String) -> Result<Vec<u8>, NoPaper> {
        let typefaces = Typefaces::inside()?;
        if self.blocks.is_empty() {
            return Err(NoPaper::Nothing);
        }
        let pages = self.laid(typefaces, numbered);
        let mut sheets = Sheets::new(&format!("{} {}", self.heading.first, self.number));
        for page in &pages {
            sheets.page(flow::PAGE, [((0.0, 0.0), page)])?;
        }
        sheets.finish()
    }

    /// The pages, laid out.
    fn laid(
        &self,
        typefaces: &'static Typefaces,
        numbered: &dyn Fn(usize, usize) -> String,
    ) -> Vec<super::sheet::Laid<'_>> {
        let second = if self.is_black { Ink::Black } else { Ink::Grey };
        let mut flow = Flow::new(self, typefaces, second);
        for block in &self.blocks {
            flow.block(block);
        }
        flow.finish(numbered)
    }
}

#[cfg(test)]
mod tests;

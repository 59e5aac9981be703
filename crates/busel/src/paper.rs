//! What people print and carry: labels, and documents of many pages. A paper is made of words that came
//! in already worded, and becomes a PDF whose letters can be found and copied: black, or black and one
//! grey, so that a printer for receipts prints it as well as any other.
//!
//! The same words give the same bytes: no moment, no place and no name of a maker or a machine is in
//! a paper (law L6), only the title that was asked for. Nothing here knows a language, the Book or a
//! page.

pub mod document;
pub mod labels;

mod sheet;
mod square;
mod typeface;

pub use square::Square;
use typeface::Typefaces;

/// Why there is no paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoPaper {
    /// The program was built where the typefaces of papers were not at hand.
    #[error(
        "this Busel was built without the typefaces of its papers, so it cannot print: run `npm ci` \
         in web/ and build it again"
    )]
    NoTypeface,
    /// There is nothing to put on it.
    #[error("there is nothing to print")]
    Nothing,
    /// The writer of PDF said no.
    #[error("the paper could not be made: its letters or lines do not fit a PDF")]
    NotWritten,
}

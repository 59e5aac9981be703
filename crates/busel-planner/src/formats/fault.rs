//! What can be wrong with a text: a line, and one sentence about it.

use std::fmt;

/// What is wrong with a text, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextError {
    /// The line, from 1; one past the last when something is missing at the end.
    pub line: usize,
    /// What is wrong there.
    pub fault: TextFault,
}

/// What can be wrong with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextFault {
    /// The heading is not `alloc 1 NAME LOTS NEEDS MATCHES`, or promises more than the limits.
    Heading,
    /// Not the letter that belongs here, or the text ends here.
    Expected(char),
    /// A field is missing or not a number in its range.
    Field(&'static str),
    /// There is more in the line than there should be.
    TooLong,
    /// Lots and needs are numbered 0, 1, 2, … and this one is not.
    OutOfSequence,
    /// There are more lines than the heading says.
    MoreThanPromised,
    /// The heading of a plan is not `allocsol 1 NAME` with the name of the problem.
    PlanHeading,
    /// The problem has no such match.
    UnknownMatch,
    /// The heading of a purchase is not `allocbuy 1 NAME` with the name of the problem.
    PurchaseHeading,
    /// After the budgets of a purchase come lines `W` and `F`, and this is none.
    PurchaseLine,
    /// The problem has no such ware.
    UnknownWare,
    /// Its ware or match stands in an earlier line, this one.
    SaidBefore(usize),
}

impl fmt::Display for TextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: ", self.line)?;
        match self.fault {
            TextFault::Heading => write!(f, "expected `alloc 1 NAME LOTS NEEDS MATCHES`"),
            TextFault::Expected(letter) => write!(f, "expected a line starting with {letter}"),
            TextFault::Field(field) => write!(f, "no usable {field}"),
            TextFault::TooLong => write!(f, "more fields than expected"),
            TextFault::OutOfSequence => write!(f, "numbers must run 0, 1, 2, …"),
            TextFault::MoreThanPromised => write!(f, "more lines than the heading promised"),
            TextFault::PlanHeading => write!(f, "expected `allocsol 1` and the problem's name"),
            TextFault::UnknownMatch => write!(f, "the problem has no such match"),
            TextFault::PurchaseHeading => write!(f, "expected `allocbuy 1` and the problem's name"),
            TextFault::PurchaseLine => write!(f, "expected a line starting with W or F"),
            TextFault::UnknownWare => write!(f, "the problem has no such ware"),
            TextFault::SaidBefore(line) => write!(f, "the same stands in line {line} already"),
        }
    }
}

impl std::error::Error for TextError {}

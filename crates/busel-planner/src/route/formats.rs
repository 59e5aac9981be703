//! Convoys as texts: the formats in which planners of roads are compared, and our own.
//!
//! Four are read, told apart by what stands in them: Solomon's (also Gehring and Homberger's) of
//! customers served from one depot, Li and Lim's of pairs, Sartori and Buriol's of pairs with a
//! table of real roads, and `busel-convoy-1`, a JSON of kinds of vehicles and several depots with
//! optional fields for the rules of the road. The text may come from anywhere: whatever it is,
//! reading ends with a problem or with a sentence that names the line, within the named limits.
//!
//! Coordinates are fractions and stay here; lengths and times leave as whole numbers, cut to the
//! unit that the comparison agreed on ([`Goal`]).

use std::fmt;

use super::fit::{Subject, Unfit};
use super::problem::Routing;

mod customers;
mod lines;
mod pairs;
mod roads;

mod convoy;
mod convoy_rules;
mod convoy_text;
mod spot;

pub mod solution;

mod picture;
pub use picture::picture;

mod hopeless;
pub use hopeless::hopeless;

/// Lines, and letters of each, in which a text says what it is.
const HEADING_LINES: usize = 12;
const HEADING_LETTERS: usize = 100;

/// Most letters of a file's own words that an answer or a fault repeats.
const SHOWN_LETTERS: usize = 300;

/// What a comparison asks for, and with it how lengths become whole numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goal {
    /// Fewest vehicles first, then the length of the road: lengths in thousandths, rounded.
    FewestVehicles,
    /// The length of the road alone: lengths in tenths, cut off.
    Road,
}

/// What kind of text it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Customers served from a depot.
    Customers,
    /// Pairs of a pickup and a delivery.
    Pairs,
    /// `busel-convoy-1`.
    Convoy,
}

/// A problem as it stands in a text, with what is needed to answer in the same words.
#[derive(Debug, Clone, PartialEq)]
pub struct Instance {
    /// What kind of text it was.
    pub kind: Kind,
    /// The problem.
    pub problem: Routing,
    /// How many of the problem's units of length make one of the text's.
    pub scale: i64,
    /// Where the places are, for drawing: to the east and to the north.
    pub points: Vec<(f64, f64)>,
    /// What the text calls each request: the pickup's node if it has one, and the delivery's; for
    /// [`Kind::Convoy`] its id twice.
    pub requests: Vec<(Option<u32>, u32)>,
    /// What the text calls each vehicle.
    pub vehicles: Vec<u32>,
    /// What kind of vehicle the text says each is; empty where it says nothing.
    pub kinds: Vec<String>,
    /// Where in the text each request stands.
    pub said_at: Vec<At>,
}

/// Where in a text something is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// The line, from 1.
    Line(usize),
    /// Line and column of a JSON text, both from 1, and which record of which list begins there.
    Spot(usize, usize, Option<(&'static str, usize)>),
    /// A record of a list in a JSON text, from 0, where its line is not known.
    Record(&'static str, usize),
    /// A field of a JSON text, where its line is not known.
    List(&'static str),
    /// Where the text ends.
    End,
}

/// What is wrong with a text, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where.
    pub at: At,
    /// What.
    pub wrong: Wrong,
}

/// What can be wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// A field is missing or no number in its range.
    Field(&'static str),
    /// The text ends before everything is told.
    CutOff,
    /// Lists of the text are numbered in turn, and this one is out of it.
    OutOfTurn,
    /// Nothing can be driven without a vehicle.
    NoVehicle,
    /// More than the limits of a planning allow.
    TooMany(&'static str),
    /// A window closes before it opens, or comes before the one it follows.
    Window,
    /// A pickup and its delivery do not name each other.
    Pair,
    /// Legs are too long to be counted.
    Leg,
    /// More than any vehicle bears or holds.
    TooHeavy,
    /// Windows that open when every vehicle has ended, or close before any begins.
    Never,
    /// Numbers that are read but that no problem may have.
    Unfit(Unfit),
    /// Not JSON, or not of this shape; the reader's own words.
    Shape(String),
    /// An answer names something twice, or something that is not there.
    Unknown(&'static str),
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.at {
            At::Line(line) => write!(out, "line {line}: ")?,
            At::Spot(line, column, None) => write!(out, "line {line}, column {column}: ")?,
            At::Spot(line, column, Some((list, number))) => {
                write!(out, "line {line}, column {column}: {list} {number}: ")?;
            }
            At::Record(list, number) => write!(out, "{list} {number}: ")?,
            At::List(_) | At::End => {}
        }
        match &self.wrong {
            Wrong::Field(field) => write!(out, "no usable {field}"),
            Wrong::CutOff => write!(out, "the text ends before everything is told"),
            Wrong::OutOfTurn => write!(out, "numbers must run 0, 1, 2, …"),
            Wrong::NoVehicle => write!(out, "there is no vehicle"),
            Wrong::TooMany(what) => write!(out, "too many {what}"),
            Wrong::Window => write!(out, "a window that never opens, or out of turn"),
            Wrong::Pair => write!(out, "a pickup and its delivery must name each other"),
            Wrong::Leg => write!(out, "a leg is too long"),
            Wrong::TooHeavy => write!(out, "no vehicle can carry this"),
            Wrong::Never => write!(out, "no vehicle is on the road while its windows are open"),
            Wrong::Unfit(unfit) => write!(out, "{unfit}"),
            Wrong::Shape(words) => write!(out, "{words}"),
            Wrong::Unknown(what) => write!(out, "{what} unknown or named twice"),
        }
    }
}

impl std::error::Error for Fault {}

/// Words that came out of a file, fit to be shown: in one line, of a length that can be read.
fn in_one_line(words: &str) -> String {
    let shown =
        |letter: char| if letter.is_control() { char::REPLACEMENT_CHARACTER } else { letter };
    words.chars().take(SHOWN_LETTERS).map(shown).collect()
}

impl Fault {
    /// What the reader of JSON says, its place before its words as in every other fault.
    fn of_json(fault: &serde_json::Error) -> Self {
        let (line, column, said) = (fault.line(), fault.column(), fault.to_string());
        let tail = format!(" at line {line} column {column}");
        let words = in_one_line(said.strip_suffix(&tail).unwrap_or(&said));
        Self { at: At::Spot(line.max(1), column, None), wrong: Wrong::Shape(words) }
    }

    /// The same, with the line that it is about.
    fn placed(self, text: &str) -> Self {
        let at = match self.at {
            At::End => At::Line(text.lines().count() + 1),
            At::Record(list, number) => match spot::of(text, list, Some(number)) {
                Some((line, column)) => At::Spot(line, column, Some((list, number))),
                None => self.at,
            },
            At::List(list) => match spot::of(text, list, None) {
                Some((line, column)) => At::Spot(line, column, None),
                None => self.at,
            },
            At::Line(_) | At::Spot(..) => self.at,
        };
        Self { at, wrong: self.wrong }
    }
}

impl Wrong {
    fn on(self, line: usize) -> Fault {
        Fault { at: At::Line(line), wrong: self }
    }
}

/// Reads a problem; `name` is what it is called unless the text has a name of its own.
///
/// # Errors
///
/// The first [`Fault`] met.
pub fn read(name: &str, text: &str, goal: Goal) -> Result<Instance, Fault> {
    let mut instance = as_its_kind(text, goal).map_err(|fault| fault.placed(text))?;
    let said = if instance.problem.name.is_empty() { name } else { &instance.problem.name };
    instance.problem.name = in_one_line(said);
    Ok(instance)
}

fn as_its_kind(text: &str, goal: Goal) -> Result<Instance, Fault> {
    // A line may be as long as the text; what it is stands at its beginning.
    let begins = |line: &str| line.chars().take(HEADING_LETTERS).collect::<String>();
    let heading = text.lines().take(HEADING_LINES).map(begins).collect::<Vec<_>>();
    let heading = heading.join(" ").to_uppercase();
    if text.trim_start().starts_with('{') {
        convoy::read(text)
    } else if heading.contains("ROUTE-TIME") {
        roads::read(text, goal)
    } else if heading.contains("CUSTOMER") && heading.contains("VEHICLE") {
        customers::read(text, goal)
    } else {
        pairs::read(text, goal)
    }
}

/// What is wrong with a problem that the planner calls unfit, and where `text` says it.
#[must_use]
pub fn unfit(instance: &Instance, text: &str, unfit: Unfit) -> Fault {
    let at = match unfit.subject {
        Subject::Request(at) | Subject::PickUp(at) | Subject::Delivery(at) => {
            instance.said_at.get(at).copied()
        }
        Subject::Vehicle(at) => in_json(instance, At::Record("vehicles", at)),
        Subject::Area(at) => in_json(instance, At::Record("areas", at)),
        Subject::Post(at) => in_json(instance, At::Record("posts", at)),
        Subject::Place(at) => in_json(instance, At::Record("nodes", at)),
        Subject::Problem | Subject::Table(_) => None,
    };
    Fault { at: at.unwrap_or(At::Line(1)), wrong: Wrong::Unfit(unfit) }.placed(text)
}

fn in_json(instance: &Instance, at: At) -> Option<At> {
    (instance.kind == Kind::Convoy).then_some(at)
}

impl Goal {
    /// Units of length and time in one of the text's, where it has coordinates.
    fn scale(self) -> i64 {
        match self {
            Self::FewestVehicles => 1000,
            Self::Road => 10,
        }
    }
}

#[cfg(test)]
mod tests;

//! The small marks pages share: chips, covered bars, which part of a long list is shown.
//!
//! A chip always has a shape and a word, a bar always has its numbers beside it: colour alone says
//! nothing to many people.

use std::ops::Range;

use busel_domain::need::{Need, Priority, Trust};
use busel_domain::quantity::Units;
use busel_domain::time::Day;

use super::frame::Frame;
use super::words;
use crate::listing::cover;

/// What a mark means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tone {
    /// A person must act.
    Act,
    /// Waits.
    Wait,
    /// Good to know.
    Info,
    /// Done, or covered.
    Ok,
    /// Nothing special.
    Plain,
}

impl Tone {
    /// The class in the style sheet.
    #[must_use]
    pub fn class(&self) -> &'static str {
        match self {
            Self::Act => "act",
            Self::Wait => "wait",
            Self::Info => "info",
            Self::Ok => "ok",
            Self::Plain => "",
        }
    }
}

/// A word with a shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chip {
    /// What it means.
    pub tone: Tone,
    /// The word.
    pub word: String,
}

impl Chip {
    /// A chip.
    #[must_use]
    pub fn new(tone: Tone, word: String) -> Self {
        Self { tone, word }
    }

    /// How far a need is checked.
    #[must_use]
    pub fn trust(frame: &Frame, trust: Trust) -> Self {
        let tone = match trust {
            Trust::V0 => Tone::Wait,
            Trust::V1 | Trust::V2 | Trust::V3 => Tone::Ok,
        };
        Self::new(tone, frame.say(words::trust_key(trust)))
    }

    /// How urgent a need is.
    #[must_use]
    pub fn priority(frame: &Frame, priority: Priority) -> Self {
        let tone = match priority {
            Priority::P1 => Tone::Act,
            Priority::P2 => Tone::Wait,
            Priority::P3 | Priority::P4 => Tone::Plain,
        };
        Self::new(tone, frame.say(words::priority_key(priority)))
    }

    /// A day by which something has to be there: within three days, within two weeks, later.
    #[must_use]
    pub fn before(frame: &Frame, day: Day) -> Self {
        let tone = match frame.viewer.today().until(day) {
            ..=3 => Tone::Act,
            4..=14 => Tone::Wait,
            _ => Tone::Plain,
        };
        Self::new(tone, frame.with("before-day", &[("day", frame.day(day).into())]))
    }
}

/// How far a need is met: handed over, on its way or planned, nothing yet. In whole percent.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Cover {
    /// Handed over.
    pub done: u32,
    /// In the plan or on the road.
    pub coming: u32,
}

impl Cover {
    /// Of a need for which the plan in force keeps so much; `None` while the amount is unknown.
    #[must_use]
    pub fn of(need: &Need, reserved: Units) -> Option<Self> {
        let (done, coming) = cover(need, reserved)?;
        Some(Self { done: done.into(), coming: coming.into() })
    }

    /// Both together.
    #[must_use]
    pub fn all(&self) -> u32 {
        self.done + self.coming
    }
}

/// A share in whole percent, rounded down: 100 only if it is all.
#[must_use]
pub fn percent(part: Units, whole: Units) -> u32 {
    let percent = u128::from(part.get()) * 100 / u128::from(whole.get().max(1));
    u32::try_from(percent.min(100)).unwrap_or(100)
}

/// Lines on one page of a long list.
pub const PAGE_LINES: usize = 50;

/// Which part of a long list is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paging {
    /// "51–100 of 388".
    pub shown: String,
    /// Where the part before is.
    pub before: Option<String>,
    /// Where the part after is.
    pub after: Option<String>,
}

impl Paging {
    /// The part with this number, from 1, of `lines`, and how it is told. `address` is the page's
    /// path and filters, ending in `?` or `&`.
    #[must_use]
    pub fn cut<T>(frame: &Frame, lines: Vec<T>, part: usize, address: &str) -> (Vec<T>, Self) {
        let (range, paging) = Self::of(frame, lines.len(), part, address);
        (lines.into_iter().skip(range.start).take(range.len()).collect(), paging)
    }

    /// The same for lines of which only those that are shown will be made: from where to where.
    #[must_use]
    pub fn of(frame: &Frame, count: usize, part: usize, address: &str) -> (Range<usize>, Self) {
        let last = count.div_ceil(PAGE_LINES).max(1);
        let part = part.clamp(1, last);
        let from = (part - 1) * PAGE_LINES;
        let to = (from + PAGE_LINES).min(count);
        let arguments = [
            ("from", frame.number(from + usize::from(count > 0)).into()),
            ("to", frame.number(to).into()),
            ("count", frame.number(count).into()),
        ];
        let at = |part: usize| format!("{address}part={part}");
        let paging = Self {
            shown: frame.with("part-shown", &arguments),
            before: (part > 1).then(|| at(part - 1)),
            after: (part < last).then(|| at(part + 1)),
        };
        (from..to, paging)
    }
}

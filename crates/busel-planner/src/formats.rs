//! Reading and writing allocation problems and plans as plain text, to compare planners.
//!
//! A problem is a heading and one line for each lot, need and match, fields parted by blanks:
//!
//! ```text
//! alloc 1 NAME LOTS NEEDS MATCHES
//! L number item size place expires units
//! N number item size place deadline class asked
//! E lot need substitute kilometres
//! ```
//!
//! Lots and needs are numbered from 0 in sequence. `substitute` is 0 or 1. Item, size, place and
//! deadline are kept but mean nothing to the planner: the matches already say what fits. A plan is
//! `allocsol 1 NAME` and one line `match units` for each match that gives something.
//!
//! What could be bought may stand after the matches, in lines of three more kinds; whoever does not
//! know them can pass them over, and the rest is the same problem without a market:
//!
//! ```text
//! B number money
//! W number budget units pack price
//! F ware need
//! ```
//!
//! Budgets and wares are numbered from 0, money is in the smallest coin. The purchase is a text of its
//! own, so that a plan stays what others read: `allocbuy 1 NAME`, then a line for each budget, for
//! each ware paid for and for each match of a ware that gives something, the matches counted from 0
//! by their `F` lines in the problem:
//!
//! ```text
//! B budget left
//! W ware units cost
//! F match units
//! ```
//!
//! The text may come from anywhere: whatever it is, reading ends with a problem or with the number
//! of the line that is wrong.

mod fault;
mod market;
mod purchase;

pub use fault::{TextError, TextFault};
pub use market::MarketText;

use std::fmt::{self, Write as _};
use std::str::{FromStr, SplitAsciiWhitespace};

use crate::allocate::{
    Allocation, AllocationPlan, Class, Given, LOTS_MAX, Lot, LotIndex, MATCHES_MAX, Match,
    MatchIndex, NEEDS_MAX, Need, NeedIndex, Step, Unusable,
};

/// Days a substitute costs in the published comparison.
pub const SUBSTITUTE_LOSS: u32 = 100;

/// A problem as it stands in the text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AllocationText {
    /// What it is called; one word.
    pub name: String,
    /// What there is.
    pub lots: Vec<LotLine>,
    /// What is asked for.
    pub needs: Vec<NeedLine>,
    /// What fits what.
    pub matches: Vec<MatchLine>,
    /// What could be bought.
    pub market: MarketText,
}

/// What is said about a lot or need besides amounts; −1 stands for "no size".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Goods {
    /// Number of the item.
    pub item: i32,
    /// Number of the size.
    pub size: i32,
    /// Number of the place.
    pub place: i32,
}

/// One lot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LotLine {
    /// What and where it is.
    pub goods: Goods,
    /// Expiry day.
    pub expires: u32,
    /// Units held.
    pub units: u64,
}

/// One need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NeedLine {
    /// What is asked for and where.
    pub goods: Goods,
    /// The day it is needed.
    pub deadline: u32,
    /// How pressing.
    pub class: Class,
    /// Units asked for.
    pub asked: u64,
}

/// One match.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MatchLine {
    /// Which lot.
    pub lot: LotIndex,
    /// Which need.
    pub need: NeedIndex,
    /// Whether it is a substitute.
    pub is_substitute: bool,
    /// Kilometres.
    pub distance: u32,
}

impl AllocationText {
    /// Reads a problem.
    ///
    /// # Errors
    ///
    /// The first [`TextError`] met.
    pub fn read(text: &str) -> Result<Self, TextError> {
        let mut lines = text.lines().zip(1..);
        let heading = lines.next().map_or("", |(line, _)| line);
        let (name, [lots, needs, matches]) =
            read_heading(heading).ok_or(TextError { line: 1, fault: TextFault::Heading })?;
        let mut end = 1;
        let mut read = |letter: char, number: Option<usize>| match lines.next() {
            None => Err(TextError { line: end + 1, fault: TextFault::Expected(letter) }),
            Some((line, at)) => {
                end = at;
                Fields::open(line, letter, number)
                    .map_err(|fault| TextError { line: at, fault })
                    .map(|fields| (fields, at))
            }
        };
        let mut problem = Self { name, ..Self::default() };
        for number in 0..lots {
            let (fields, line) = read('L', Some(number))?;
            let lot = fields.lot().map_err(|fault| TextError { line, fault })?;
            problem.lots.push(lot);
        }
        for number in 0..needs {
            let (fields, line) = read('N', Some(number))?;
            let need = fields.need().map_err(|fault| TextError { line, fault })?;
            problem.needs.push(need);
        }
        for _ in 0..matches {
            let (fields, line) = read('E', None)?;
            let a_match = fields.a_match().map_err(|fault| TextError { line, fault })?;
            problem.matches.push(a_match);
        }
        for (line, at) in lines.filter(|(line, _)| !line.trim().is_empty()) {
            problem.market.take(line).map_err(|fault| TextError { line: at, fault })?;
        }
        Ok(problem)
    }

    /// Writes the problem as [`AllocationText::read`] reads it.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = format!(
            "alloc 1 {} {} {} {}\n",
            self.name,
            self.lots.len(),
            self.needs.len(),
            self.matches.len()
        );
        for (number, LotLine { goods, expires, units }) in self.lots.iter().enumerate() {
            line(&mut text, format_args!("L {number} {goods} {expires} {units}"));
        }
        for (number, need) in self.needs.iter().enumerate() {
            let NeedLine { goods, deadline, class, asked } = need;
            let class = class.number();
            line(&mut text, format_args!("N {number} {goods} {deadline} {class} {asked}"));
        }
        for MatchLine { lot, need, is_substitute, distance } in &self.matches {
            let (lot, need, substitute) = (lot.0, need.0, u8::from(*is_substitute));
            line(&mut text, format_args!("E {lot} {need} {substitute} {distance}"));
        }
        self.market.write(&mut text);
        text
    }

    /// The problem for the planner; a substitute costs `substitute_loss` days.
    ///
    /// # Errors
    ///
    /// The reason why it is [`Unusable`]; its indices count lots, needs and matches from 0.
    pub fn problem(&self, substitute_loss: u32) -> Result<Allocation, Unusable> {
        let lots =
            self.lots.iter().map(|lot| Lot { units: lot.units, expires: lot.expires, pack: 1 });
        let needs = self.needs.iter().map(|n| Need {
            class: n.class,
            asked: n.asked,
            minimum: 0,
            one_lot: false,
        });
        let matches = self.matches.iter().map(|m| Match {
            lot: m.lot,
            need: m.need,
            loss: if m.is_substitute { substitute_loss } else { 0 },
            distance: m.distance,
        });
        Allocation::new(lots.collect(), needs.collect(), matches.collect())
    }

    /// Why this problem is unusable, with the line that says it: behind the heading stand first the
    /// lots, then the needs, then the matches.
    #[must_use]
    pub fn told_with_line(&self, why: &Unusable) -> String {
        let (lots, needs) = (self.lots.len(), self.needs.len());
        let above = match why {
            Unusable::TooManyLots(_) | Unusable::TooManyNeeds(_) | Unusable::TooManyMatches(_) => 0,
            Unusable::LotTooLarge(lot) | Unusable::PackTooLarge(lot) => 1 + lot.at(),
            Unusable::NeedTooLarge(need) | Unusable::MinimumAboveAsked(need) => {
                1 + lots + need.at()
            }
            Unusable::UnknownLot(at) | Unusable::UnknownNeed(at) | Unusable::MatchedTwice(at) => {
                1 + lots + needs + at.at()
            }
        };
        format!("line {}: {why}", above + 1)
    }

    /// Writes a plan for this problem.
    #[must_use]
    pub fn write_plan(&self, plan: &AllocationPlan) -> String {
        let mut text = format!("allocsol 1 {}\n", self.name);
        for given in &plan.given {
            line(&mut text, format_args!("{} {}", given.of.0, given.units));
        }
        text
    }

    /// Reads a plan for this problem, whoever made it; whether it is allowed is another question.
    /// It counts as stopped, since nobody vouches for it.
    ///
    /// # Errors
    ///
    /// The first [`TextError`] met.
    pub fn read_plan(&self, text: &str) -> Result<AllocationPlan, TextError> {
        let mut lines = text.lines().zip(1..);
        let heading: Option<Vec<&str>> =
            lines.next().map(|(line, _)| line.split_ascii_whitespace().take(4).collect());
        if heading.is_none_or(|words| words[..] != ["allocsol", "1", &self.name]) {
            return Err(TextError { line: 1, fault: TextFault::PlanHeading });
        }
        let mut plan = AllocationPlan { steps: vec![Step::Stopped], ..AllocationPlan::default() };
        for (line, at) in lines.filter(|(line, _)| !line.trim().is_empty()) {
            let given = Fields(line.split_ascii_whitespace()).gift(&self.matches);
            plan.given.push(given.map_err(|fault| TextError { line: at, fault })?);
        }
        Ok(plan)
    }
}

impl fmt::Display for Goods {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.item, self.size, self.place)
    }
}

fn line(text: &mut String, line: fmt::Arguments<'_>) {
    writeln!(text, "{line}").expect("writing to a string cannot fail");
}

fn read_heading(line: &str) -> Option<(String, [usize; 3])> {
    let fields: Vec<&str> = line.split_ascii_whitespace().take(7).collect();
    let ["alloc", "1", name, lots, needs, matches] = fields[..] else {
        return None;
    };
    let counts = [lots.parse().ok()?, needs.parse().ok()?, matches.parse().ok()?];
    let limits = [LOTS_MAX, NEEDS_MAX, MATCHES_MAX];
    let fits = counts.iter().zip(limits).all(|(&count, limit)| count <= limit);
    fits.then(|| (name.to_owned(), counts))
}

/// The rest of a line.
struct Fields<'a>(SplitAsciiWhitespace<'a>);

impl<'a> Fields<'a> {
    /// Checks the letter and the number of a line.
    fn open(line: &'a str, letter: char, number: Option<usize>) -> Result<Self, TextFault> {
        let mut fields = Self(line.split_ascii_whitespace());
        if fields.0.next().is_none_or(|word| !word.chars().eq([letter])) {
            return Err(TextFault::Expected(letter));
        }
        match number {
            Some(number) if fields.next::<usize>("number")? != number => {
                Err(TextFault::OutOfSequence)
            }
            Some(_) | None => Ok(fields),
        }
    }

    fn next<T: FromStr>(&mut self, field: &'static str) -> Result<T, TextFault> {
        self.0.next().and_then(|word| word.parse().ok()).ok_or(TextFault::Field(field))
    }

    fn end(mut self) -> Result<(), TextFault> {
        self.0.next().map_or(Ok(()), |_| Err(TextFault::TooLong))
    }

    fn goods(&mut self) -> Result<Goods, TextFault> {
        Ok(Goods { item: self.next("item")?, size: self.next("size")?, place: self.next("place")? })
    }

    fn lot(mut self) -> Result<LotLine, TextFault> {
        let goods = self.goods()?;
        let lot = LotLine { goods, expires: self.next("expires")?, units: self.next("units")? };
        self.end().map(|()| lot)
    }

    fn need(mut self) -> Result<NeedLine, TextFault> {
        let goods = self.goods()?;
        let deadline = self.next("deadline")?;
        let class = Class::from_number(self.next("class")?).ok_or(TextFault::Field("class"))?;
        let need = NeedLine { goods, deadline, class, asked: self.next("asked")? };
        self.end().map(|()| need)
    }

    fn gift(mut self, matches: &[MatchLine]) -> Result<Given, TextFault> {
        let of = MatchIndex(self.next("match")?);
        let &MatchLine { lot, need, .. } = matches.get(of.at()).ok_or(TextFault::UnknownMatch)?;
        let given = Given { of, lot, need, units: self.next("units")? };
        self.end().map(|()| given)
    }

    fn a_match(mut self) -> Result<MatchLine, TextFault> {
        let (lot, need) = (LotIndex(self.next("lot")?), NeedIndex(self.next("need")?));
        let is_substitute = match self.next::<u8>("substitute")? {
            0 => false,
            1 => true,
            _ => return Err(TextFault::Field("substitute")),
        };
        let a_match = MatchLine { lot, need, is_substitute, distance: self.next("kilometres")? };
        self.end().map(|()| a_match)
    }
}

#[cfg(test)]
mod tests;

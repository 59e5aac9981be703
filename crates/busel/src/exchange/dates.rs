//! Dates as people write them: `25.11`, `03/12/26`, `2026-11-25`, `до пʼятниці`, `do końca miesiąca`.
//!
//! What can be a day in March or in December is not guessed; the other dates of the column may
//! decide it. No clock: "tomorrow" counts from the day the caller names.

use busel_domain::time::Day;

use super::table::Cell;
use super::why::Why;
use crate::catalogue::letters::fold;
use crate::catalogue::{Lexicon, WordKind};

/// Which number comes first in `03/12/26`, as the column's other dates show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DayMonth {
    /// Nothing shows it.
    #[default]
    Unseen,
    /// The day.
    DayFirst,
    /// The month.
    MonthFirst,
}

/// What a date is for: deadlines lie ahead, which can decide between two readings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// A day something is wanted by.
    Deadline,
    /// A day until which something keeps.
    Expiry,
}

/// What a date cell says.
#[derive(Debug, Clone, PartialEq)]
pub enum Heard {
    /// No date.
    Nothing,
    /// A date.
    Day(Day),
    /// A date, under an assumption that is said.
    Assumed(Day, Why),
    /// A date that stays open.
    Open(Why),
}

/// Serial numbers of days that a spreadsheet can mean: 1954 to 2119.
const SERIALS: std::ops::RangeInclusive<f64> = 20_000.0..=80_000.0;
/// Day 0 of spreadsheets, counted from 1970.
const SERIAL_OF_1970: i32 = 25_569;

/// Which number comes first in the dates of this column, if they show it.
#[must_use]
pub fn day_month_of<'a>(texts: impl Iterator<Item = &'a str>) -> DayMonth {
    let (mut day_first, mut month_first) = (false, false);
    for text in texts {
        if let Some(Numbers { first, second, year: _, mark: '/' | '-' }) = numbers(text) {
            day_first |= first > 12 && second <= 12;
            month_first |= second > 12 && first <= 12;
        }
    }
    match (day_first, month_first) {
        (true, false) => DayMonth::DayFirst,
        (false, true) => DayMonth::MonthFirst,
        (false, false) | (true, true) => DayMonth::Unseen,
    }
}

/// How dates are read in one column.
#[derive(Debug, Clone, Copy)]
pub struct Dates<'a> {
    /// The day that counts as today.
    pub as_of: Day,
    /// What the column's other dates show.
    pub day_month: DayMonth,
    /// What the dates are for.
    pub purpose: Purpose,
    /// Names of months and days.
    pub lexicon: &'a Lexicon,
}

impl Dates<'_> {
    /// Reads a cell.
    #[must_use]
    pub fn read(&self, cell: &Cell) -> Heard {
        match cell {
            Cell::Empty => Heard::Nothing,
            Cell::Date(day) => Heard::Day(*day),
            Cell::Number(serial) if SERIALS.contains(serial) => {
                #[expect(clippy::cast_possible_truncation, reason = "in range of the serials")]
                let serial = serial.floor() as i32;
                Heard::Day(Day(serial - SERIAL_OF_1970))
            }
            Cell::Error(error) => Heard::Open(Why::ErrorBeside { error: error.to_string() }),
            Cell::Number(_) | Cell::Text(_) => self.read_text(&cell.text()),
        }
    }

    /// Reads words.
    #[must_use]
    pub fn read_text(&self, text: &str) -> Heard {
        let text = text.trim();
        if !text.chars().any(char::is_alphanumeric) {
            return Heard::Nothing;
        }
        if let Some(day) = iso(text) {
            return Heard::Day(day);
        }
        if let Some(numbers) = numbers(text) {
            return self.numbered(text, &numbers);
        }
        if let Some(day) = month_and_year(text) {
            return Heard::Day(day);
        }
        self.worded(text)
            .unwrap_or_else(|| Heard::Open(Why::UnreadableDate { text: text.to_owned() }))
    }

    fn numbered(&self, text: &str, written: &Numbers) -> Heard {
        let unreadable = || Heard::Open(Why::UnreadableDate { text: text.to_owned() });
        let day_first = self.with_year(written.year, written.second, written.first);
        let month_first = self.with_year(written.year, written.first, written.second);
        let said = |day: Option<Day>| match (day, written.year) {
            (Some(day), Some(_)) => Heard::Day(day),
            (Some(day), None) => Heard::Assumed(day, assumed(text, day)),
            (None, _) => unreadable(),
        };
        if written.mark == '.' || written.first > 12 || written.first == written.second {
            return said(day_first);
        }
        if written.second > 12 {
            return said(month_first);
        }
        match self.day_month {
            DayMonth::DayFirst => said(day_first),
            DayMonth::MonthFirst => said(month_first),
            DayMonth::Unseen => {
                let ahead = |day: Option<Day>| day.filter(|day| *day >= self.as_of);
                match (self.purpose, ahead(day_first), ahead(month_first)) {
                    (Purpose::Deadline, Some(day), None) | (Purpose::Deadline, None, Some(day)) => {
                        Heard::Assumed(day, assumed(text, day))
                    }
                    (Purpose::Deadline | Purpose::Expiry, _, _) => {
                        Heard::Open(Why::AmbiguousDate { text: text.to_owned() })
                    }
                }
            }
        }
    }

    /// The day of this year, or of the next one if none is written and the day is past.
    fn with_year(&self, year: Option<i32>, month: u8, day: u8) -> Option<Day> {
        if let Some(year) = year {
            return Day::from_date(year, month, day);
        }
        let this_year = i32::try_from(self.as_of.date().0).ok()?;
        let found = |year| Day::from_date(year, month, day);
        found(this_year)
            .filter(|day| *day >= self.as_of)
            .or_else(|| found(this_year + 1))
            .or_else(|| found(this_year))
    }

    /// Names of months, days of the week, "tomorrow".
    fn worded(&self, text: &str) -> Option<Heard> {
        let folded = fold(text);
        if let Some((value, _)) = self.lexicon.find(WordKind::RelativeDay, &folded)
            && let Some(day) = self.relative(value)
        {
            return Some(Heard::Assumed(day, assumed(text, day)));
        }
        if let Some((value, range)) = self.lexicon.find(WordKind::Month, &folded) {
            let month: u8 = value.parse().ok()?;
            let around = format!("{} {}", &folded[..range.start], &folded[range.end..]);
            return Some(self.in_month(text, month, &around));
        }
        let (value, _) = self.lexicon.find(WordKind::Weekday, &folded)?;
        let day = self.next_weekday(weekday_number(value)?);
        Some(Heard::Assumed(day, assumed(text, day)))
    }

    fn in_month(&self, text: &str, month: u8, around: &str) -> Heard {
        let numbers: Vec<i32> = around
            .split(' ')
            .filter_map(|word| word.trim_end_matches(|c: char| c.is_alphabetic()).parse().ok())
            .collect();
        let year = numbers.iter().copied().find(|number| (1900..=2200).contains(number));
        let day = numbers.iter().copied().find(|number| (1..=31).contains(number));
        let found = match day {
            Some(day) => self.with_year(year, month, u8::try_from(day).unwrap_or(0)),
            None => year
                .or_else(|| self.year_of_month(month))
                .and_then(|year| last_of_month(year, month)),
        };
        match found {
            Some(day) if year.is_some() => Heard::Day(day),
            Some(day) => Heard::Assumed(day, assumed(text, day)),
            None => Heard::Open(Why::UnreadableDate { text: text.to_owned() }),
        }
    }

    fn year_of_month(&self, month: u8) -> Option<i32> {
        let (year, this_month, _) = self.as_of.date();
        let year = i32::try_from(year).ok()?;
        Some(if month >= this_month { year } else { year + 1 })
    }

    fn relative(&self, value: &str) -> Option<Day> {
        let (year, month, _) = self.as_of.date();
        let year = i32::try_from(year).ok()?;
        match value {
            "today" => Some(self.as_of),
            "tomorrow" => Some(self.as_of.plus(1)),
            "day_after_tomorrow" => Some(self.as_of.plus(2)),
            "end_of_week" | "week_end" => Some(self.next_weekday(6)),
            "end_of_month" | "month_end" => last_of_month(year, month),
            "end_of_year" | "year_end" => Day::from_date(year, 12, 31),
            "next_week" | "in_a_week" => Some(self.as_of.plus(7)),
            days => days.trim_start_matches('+').parse().ok().map(|days| self.as_of.plus(days)),
        }
    }

    /// The next such day, today included; 0 is Monday.
    fn next_weekday(&self, weekday: i32) -> Day {
        // 1970-01-01 was a Thursday.
        let today = (self.as_of.0 + 3).rem_euclid(7);
        self.as_of.plus((weekday - today).rem_euclid(7))
    }
}

fn assumed(text: &str, day: Day) -> Why {
    Why::YearAssumed { text: text.to_owned(), date: day.to_string() }
}

fn weekday_number(value: &str) -> Option<i32> {
    const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let lower = value.to_ascii_lowercase();
    let by_name = NAMES.iter().position(|name| lower.starts_with(name));
    let by_number = || {
        lower
            .parse::<usize>()
            .ok()
            .filter(|number| (1..=7).contains(number))
            .map(|number| number - 1)
    };
    by_name.or_else(by_number).and_then(|number| i32::try_from(number).ok())
}

fn last_of_month(year: i32, month: u8) -> Option<Day> {
    let next = if month == 12 {
        Day::from_date(year + 1, 1, 1)
    } else {
        Day::from_date(year, month + 1, 1)
    };
    next.map(|day| day.plus(-1))
}

/// Two or three numbers with a mark between them, at the start or after words: `до 25.11`.
struct Numbers {
    first: u8,
    second: u8,
    year: Option<i32>,
    mark: char,
}

/// The part of the text made of digits and marks of dates.
fn dated_part(text: &str) -> &str {
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, '.' | '/' | '-');
    let start = text.find(|c: char| c.is_ascii_digit()).unwrap_or(text.len());
    let rest = &text[start..];
    let end = rest.find(|c: char| !is_part(c)).unwrap_or(rest.len());
    rest[..end].trim_end_matches(['.', '/', '-'])
}

fn numbers(text: &str) -> Option<Numbers> {
    let part = dated_part(text);
    let mark = part.chars().find(|c| !c.is_ascii_digit())?;
    let parts: Vec<&str> = part.split(mark).collect();
    let small = |text: &str| (text.len() <= 2).then(|| text.parse::<u8>().ok()).flatten();
    let (first, second) = (small(parts.first()?)?, small(parts.get(1)?)?);
    let year = match parts.get(2) {
        None => None,
        Some(text) if text.len() == 4 => Some(text.parse().ok()?),
        Some(text) if text.len() == 2 => Some(2000 + text.parse::<i32>().ok()?),
        Some(_) => return None,
    };
    (parts.len() <= 3).then_some(Numbers { first, second, year, mark })
}

/// `2026-11-25`, `2026/11/25`, `2026.11.25`, with or without an hour after it.
fn iso(text: &str) -> Option<Day> {
    let part = dated_part(text);
    let mark = part.chars().find(|c| !c.is_ascii_digit())?;
    let mut parts = part.split(mark);
    let year = parts.next().filter(|year| year.len() == 4)?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    Day::from_date(year, month, parts.next()?.parse().ok()?)
}

/// `06.2027` and `2027-06` mean the last day of that month.
fn month_and_year(text: &str) -> Option<Day> {
    let part = dated_part(text);
    let mark = part.chars().find(|c| !c.is_ascii_digit())?;
    let (one, other) = part.split_once(mark)?;
    let (month, year) = if one.len() == 4 { (other, one) } else { (one, other) };
    if year.len() != 4 || month.len() > 2 {
        return None;
    }
    last_of_month(year.parse().ok()?, month.parse().ok()?)
}

#[cfg(test)]
mod tests;

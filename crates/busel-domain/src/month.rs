//! A month of the calendar: what reports are counted by. In which time zone a moment lies is said by
//! whoever asks (law L6).

use std::fmt;
use std::str::FromStr;

use crate::time::Day;

/// A month of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(i32);

impl Month {
    /// The month a day lies in.
    #[must_use]
    pub fn of(day: Day) -> Self {
        let (year, month, _) = day.date();
        // A `Day` reaches some five million years, far inside `i32` months.
        let months = year * 12 + i64::from(month) - 1;
        Self(i32::try_from(months).unwrap_or(if months < 0 { i32::MIN } else { i32::MAX }))
    }

    /// The month with this number, 1 to 12, of a year from 1 to 9999.
    #[must_use]
    pub fn new(year: i32, month: u8) -> Option<Self> {
        let is_one = (1..=12).contains(&month) && (1..=9999).contains(&year);
        is_one.then(|| Self(year * 12 + i32::from(month) - 1))
    }

    /// Its first day. Years that no date has begin with the first or after the last of days.
    #[must_use]
    pub fn first_day(self) -> Day {
        let (year, month) = self.year_and_month();
        Day::from_date(year, month, 1).unwrap_or(Day(if year < 0 { i32::MIN } else { i32::MAX }))
    }

    /// So many months later; earlier if it is negative.
    #[must_use]
    pub fn plus(self, months: i32) -> Self {
        Self(self.0.saturating_add(months))
    }

    /// Months from `self` to `later`; negative if that lies before.
    #[must_use]
    pub fn until(self, later: Self) -> i32 {
        later.0.saturating_sub(self.0)
    }

    /// The year, and the month from 1 to 12.
    #[must_use]
    pub fn year_and_month(self) -> (i32, u8) {
        let month = self.0.rem_euclid(12) + 1;
        (self.0.div_euclid(12), u8::try_from(month).expect("1 to 12"))
    }
}

impl fmt::Display for Month {
    /// `2026-11`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month) = self.year_and_month();
        write!(f, "{year:04}-{month:02}")
    }
}

/// A text that names no month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a month is written 2026-11")]
pub struct NotAMonth;

impl FromStr for Month {
    type Err = NotAMonth;

    fn from_str(text: &str) -> Result<Self, NotAMonth> {
        let (year, month) = text.split_once('-').ok_or(NotAMonth)?;
        let are_digits = |text: &str, digits| {
            text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit())
        };
        if !are_digits(year, 4) || !are_digits(month, 2) {
            return Err(NotAMonth);
        }
        let year = year.parse().map_err(|_| NotAMonth)?;
        Self::new(year, month.parse().map_err(|_| NotAMonth)?).ok_or(NotAMonth)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_ends_with_its_last_day() {
        let day = |year, month, day| Day::from_date(year, month, day).expect("a date");
        assert_eq!(Month::of(day(2026, 11, 30)).to_string(), "2026-11");
        assert_eq!(Month::of(day(2026, 12, 1)), Month::of(day(2026, 11, 30)).plus(1));
        assert_eq!(Month::of(day(2027, 1, 1)).plus(-1).to_string(), "2026-12");
        assert_eq!(Month::of(day(2024, 2, 29)).first_day(), day(2024, 2, 1));
        assert_eq!(Month::of(day(2024, 2, 29)).until(Month::of(day(2026, 2, 28))), 24);
    }

    #[test]
    fn a_month_is_read_as_it_is_written_and_in_no_other_way() {
        for text in ["2026-11", "0001-01", "9999-12"] {
            assert_eq!(text.parse::<Month>().expect("a month").to_string(), text);
        }
        for text in [
            "",
            "2026",
            "2026-13",
            "2026-00",
            "0000-01",
            "26-1",
            "2026-11-01",
            "+026-11",
            "２０２６-11",
        ] {
            assert_eq!(text.parse::<Month>(), Err(NotAMonth), "{text}");
        }
        assert_eq!(
            Month::of(Day(i32::MAX)).plus(i32::MAX).until(Month::of(Day(i32::MIN))),
            i32::MIN
        );
    }
}

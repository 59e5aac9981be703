//! Days and moments, as plain numbers. What day it is comes from outside (law L6).

use std::fmt;

use serde::{Deserialize, Serialize};

/// Microseconds since 1970-01-01 00:00 UTC.
#[derive(
    Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Moment(pub i64);

impl Moment {
    /// The UTC day this moment lies in.
    #[must_use]
    pub fn day(self) -> Day {
        let days = self.0.div_euclid(86_400_000_000);
        Day(i32::try_from(days).unwrap_or(if days < 0 { i32::MIN } else { i32::MAX }))
    }
}

/// Days since 1970-01-01: a date without a time zone, such as a best-before date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Day(pub i32);

impl Day {
    /// Days from `self` to `later`; negative if that lies before.
    #[must_use]
    pub fn until(self, later: Self) -> i32 {
        later.0.saturating_sub(self.0)
    }

    /// Its first moment.
    #[must_use]
    pub fn begins(self) -> Moment {
        Moment(i64::from(self.0).saturating_mul(86_400_000_000))
    }

    /// So many days later.
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// Year, month and day of the Gregorian calendar.
    #[must_use]
    pub fn date(self) -> (i64, u8, u8) {
        // Days are counted from 0000-03-01, so that the leap day is the last of its year.
        let days = i64::from(self.0) + 719_468;
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        let small = |number: i64| u8::try_from(number).expect("a month or a day of one");
        (year, small(month), small(day))
    }

    /// The day that is written like `2026-11-22`, if it is one.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-').map(|part| part.parse::<i32>().ok());
        let mut number = || parts.next().flatten();
        let (year, month, day) = (number()?, number()?, number()?);
        let small = |number: i32| u8::try_from(number).unwrap_or_default();
        Self::from_date(year, small(month), small(day))
    }

    /// The day with this date, if there is one.
    #[must_use]
    pub fn from_date(year: i32, month: u8, day: u8) -> Option<Self> {
        if !(1..=12).contains(&month) || day == 0 || !(-9999..=9999).contains(&year) {
            return None;
        }
        let shifted = i64::from(year) - i64::from(month <= 2);
        let era = shifted.div_euclid(400);
        let year_of_era = shifted.rem_euclid(400);
        let month_from_march = (i64::from(month) + 9) % 12;
        let day_of_year = (153 * month_from_march + 2) / 5 + i64::from(day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        let found = Self(i32::try_from(era * 146_097 + day_of_era - 719_468).ok()?);
        (found.date() == (i64::from(year), month, day)).then_some(found)
    }
}

impl fmt::Display for Day {
    /// `2026-11-22`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.date();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_dates_agree_over_four_centuries() {
        for number in -100_000..100_000 {
            let (year, month, day) = Day(number).date();
            let year = i32::try_from(year).expect("a year of this era");
            assert_eq!(Day::from_date(year, month, day), Some(Day(number)));
        }
        assert_eq!(Day(20_779).to_string(), "2026-11-22");
        assert_eq!(Day::from_date(1970, 1, 1), Some(Day(0)));
    }

    #[test]
    fn a_date_that_is_not_there_is_none() {
        assert_eq!(Day::from_date(2026, 2, 29), None);
        assert_eq!(
            Day::from_date(2024, 2, 29).map(|day| day.to_string()),
            Some("2024-02-29".into())
        );
        assert_eq!(Day::from_date(2026, 13, 1), None);
        assert_eq!(Day::from_date(2026, 4, 31), None);
    }

    #[test]
    fn a_moment_before_the_epoch_lies_in_the_day_before() {
        assert_eq!(Moment(-1).day(), Day(-1));
        assert_eq!(Moment(86_400_000_000).day(), Day(1));
    }
}

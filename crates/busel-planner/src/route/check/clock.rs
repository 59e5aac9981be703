//! Hours that return every day.

use crate::route::problem::{DAY, DailyHours, Second};

/// Seconds of a day and of an hour, wide enough for any moment a plan may name.
pub(super) const A_DAY: i128 = DAY as i128;
pub(super) const AN_HOUR: i128 = A_DAY / 24;

/// Seconds since the last midnight.
pub(super) fn of_the_day(moment: i128, midnight: Second) -> i128 {
    (moment - i128::from(midnight)).rem_euclid(A_DAY)
}

/// Whether a moment lies in hours of today, or in those of yesterday that cross the night.
pub(super) fn has(hours: DailyHours, moment: i128, midnight: Second) -> bool {
    let today = of_the_day(moment, midnight);
    let hours = i128::from(hours.from)..i128::from(hours.until);
    hours.contains(&today) || hours.contains(&(today + A_DAY))
}

/// Whether any moment from `from` until before `until` lies in the hours of any day.
pub(super) fn meets(hours: DailyHours, from: i128, until: i128, midnight: Second) -> bool {
    if until <= from {
        return false;
    }
    // Either they have begun when the time begins, or they begin within it.
    let begins = of_the_day(from, midnight) - i128::from(hours.from);
    let until_they_begin = (-begins).rem_euclid(A_DAY);
    has(hours, from, midnight) || from + until_they_begin < until
}

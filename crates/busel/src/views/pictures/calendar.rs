//! The calendar of what ends: a row for each month, a dot for each day on which something ends, as
//! large as the root of its weight.

use std::collections::BTreeMap;

use busel_domain::month::Month;
use busel_domain::report::Shelf;
use busel_domain::time::Day;

use super::CALENDAR_MONTHS;
use crate::views::frame::Frame;
use crate::views::reports::month_short;

/// How wide it is, in its own units.
const WIDTH: f64 = 640.0;

/// How high a month is.
const ROW: f64 = 30.0;

/// Room for the names of months.
const NAMES: f64 = 66.0;

/// Room above for the days.
const TOP: f64 = 24.0;

/// The largest and the smallest dot.
const DOT: (f64, f64) = (12.0, 3.5);

/// A dot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dot {
    /// From the left.
    pub x: String,
    /// From the top.
    pub y: String,
    /// How large.
    pub radius: String,
    /// `act` within two weeks, `wait` within thirty days, else nothing.
    pub class: &'static str,
    /// Whether nobody knows its weight.
    pub is_unweighed: bool,
}

/// The calendar.
#[derive(Debug, Clone, PartialEq)]
pub struct Calendar {
    /// How high it is.
    pub height: u32,
    /// Names of months, and where they stand from the top.
    pub months: Vec<(String, String)>,
    /// Days written at the top, and where they stand from the left.
    pub days: Vec<(String, String)>,
    /// What ends.
    pub dots: Vec<Dot>,
    /// What it tells in a sentence.
    pub told: String,
}

fn across(day: u8) -> f64 {
    NAMES + 10.0 + f64::from(day - 1) * (WIDTH - NAMES - 22.0) / 30.0
}

/// Draws what ends within the months of the calendar; nothing if nothing does.
pub(super) fn drawn(page: &Frame, today: Day, shelves: &[Shelf]) -> Option<Calendar> {
    let first = Month::of(today);
    let mut days: BTreeMap<Day, (i64, usize, bool)> = BTreeMap::new();
    for shelf in shelves {
        let Some(day) = shelf.ends_in.filter(|days| *days >= 0).map(|days| today.plus(days)) else {
            continue;
        };
        if first.until(Month::of(day)) < CALENDAR_MONTHS {
            let (grams, lots, is_weighed) = days.entry(day).or_default();
            *grams += shelf.grams.unwrap_or(0);
            *lots += 1;
            *is_weighed |= shelf.grams.is_some();
        }
    }
    let most = days.values().map(|(grams, ..)| *grams).max()?;
    let down = |row: i32| TOP + f64::from(row) * ROW + ROW / 2.0;
    let dot = |(day, (grams, _, is_weighed)): (&Day, &(i64, usize, bool))| {
        #[expect(clippy::cast_precision_loss, reason = "only drawn")]
        let share = (*grams as f64 / most.max(1) as f64).sqrt();
        Dot {
            x: format!("{:.0}", across(day.date().2)),
            y: format!("{:.0}", down(first.until(Month::of(*day)))),
            radius: format!("{:.1}", (share * DOT.0).max(DOT.1)),
            class: match today.until(*day) {
                ..=14 => "act",
                15..=30 => "wait",
                _ => "",
            },
            is_unweighed: !is_weighed,
        }
    };
    let lots = days.values().map(|(_, lots, _)| lots).sum::<usize>();
    let month =
        |row: i32| (month_short(page.tongue(), first.plus(row)), format!("{:.0}", down(row) + 5.0));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "some hundreds")]
    let height = (TOP + f64::from(CALENDAR_MONTHS) * ROW + 4.0) as u32;
    Some(Calendar {
        height,
        months: (0..CALENDAR_MONTHS).map(month).collect(),
        days: [1_u8, 5, 10, 15, 20, 25, 30]
            .map(|day| (day.to_string(), format!("{:.0}", across(day))))
            .into(),
        dots: days.iter().map(dot).collect(),
        told: page.count("calendar-told", lots),
    })
}

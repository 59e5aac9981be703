//! How numbers went over twelve months: one or two lines. A month without a number is a gap, never a
//! zero.

use std::fmt::Write as _;

use busel_domain::month::Month;

use crate::views::frame::Frame;
use crate::views::reports::{month_short, wait};

/// How wide and high the lines are drawn, in their own units, and the room around them.
const PAPER: (f64, f64) = (640.0, 200.0);
const EDGE: (f64, f64, f64) = (96.0, 14.0, 26.0);

/// What the heights are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scale {
    /// Thousandths of all.
    Share,
    /// Hours.
    Hours,
}

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// What it is.
    pub name: String,
    /// Its way.
    pub path: String,
    /// Its points.
    pub points: Vec<(String, String)>,
    /// Its dashes, so that colour is not needed.
    pub dashes: &'static str,
}

/// The drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trend {
    /// Lines.
    pub series: Vec<Series>,
    /// Names of months: where they stand from the left.
    pub months: Vec<(String, String)>,
    /// Steps at the side: where they stand from the top, and what they say.
    pub steps: Vec<(String, String)>,
    /// What it tells in a sentence.
    pub told: String,
}

/// Draws these lines up to a month; nothing if none has a number.
pub(super) fn drawn(
    page: &Frame,
    last: Month,
    names: &[String],
    lines: &[Vec<Option<i64>>],
    scale: Scale,
) -> Option<Trend> {
    let most = lines.iter().flatten().flatten().copied().max()?;
    let top = match scale {
        Scale::Share => 1_000,
        // Whole days at both steps.
        Scale::Hours => (most.max(1) + 47) / 48 * 48,
    };
    let (left, above, below) = EDGE;
    let high = PAPER.1 - above - below;
    #[expect(clippy::cast_precision_loss, reason = "only drawn")]
    let down = |height: i64| above + high * (1.0 - height as f64 / top as f64);
    let across = |at: usize| {
        let at = f64::from(u32::try_from(at).unwrap_or(0));
        left + at * (PAPER.0 - left - 30.0) / 11.0
    };
    let line = |(number, heights): (usize, &Vec<Option<i64>>)| {
        let mut path = String::new();
        let mut points = Vec::new();
        let mut is_on = false;
        for (at, height) in heights.iter().enumerate() {
            let Some(height) = height else {
                is_on = false;
                continue;
            };
            let (x, y) = (format!("{:.0}", across(at)), format!("{:.1}", down(*height)));
            write!(path, "{}{x} {y}", if is_on { 'L' } else { 'M' }).expect("a text can grow");
            is_on = true;
            points.push((x, y));
        }
        let name = names.get(number).cloned().unwrap_or_default();
        Series { name, path, points, dashes: if number == 0 { "none" } else { "6 4" } }
    };
    let step = |height: i64| {
        let told = match scale {
            Scale::Share | Scale::Hours if height == 0 => page.tongue().number(0),
            Scale::Share => page.tongue().share(height, 1_000),
            Scale::Hours => wait(page, height * 3600),
        };
        (format!("{:.0}", down(height)), told)
    };
    // Every other month: on a phone there is no room for all.
    let months = (0..12).filter(|at| at % 2 == 1).map(|at| {
        let month = last.plus(i32::try_from(at).unwrap_or(0) - 11);
        (month_short(page.tongue(), month), format!("{:.0}", across(at)))
    });
    Some(Trend {
        series: lines.iter().enumerate().map(line).collect(),
        months: months.collect(),
        steps: [0, top / 2, top].map(step).into(),
        told: page.filled("trend-told", "names", &names.join(", ")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn a_month_without_a_number_is_a_gap() {
        let page = Frame::sample(Language::En);
        let last = "2026-11".parse().expect("a month");
        let line = vec![Some(0), None, Some(500), Some(1_000)];
        let names = ["a".to_owned()];
        let drawn = drawn(&page, last, &names, &[line], Scale::Share).expect("three numbers");
        assert_eq!(drawn.series[0].path.matches('M').count(), 2);
        assert_eq!(drawn.series[0].points.len(), 3);
        assert_eq!(super::drawn(&page, last, &names, &[vec![None; 12]], Scale::Hours), None);
    }

    #[test]
    fn waits_stand_between_whole_days() {
        let page = Frame::sample(Language::En);
        let last = "2026-11".parse().expect("a month");
        let line = vec![Some(50), Some(90)];
        let drawn = drawn(&page, last, &["a".to_owned()], &[line], Scale::Hours).expect("two");
        let told: Vec<&str> = drawn.steps.iter().map(|(_, told)| &**told).collect();
        assert_eq!(told, ["0", "2 days", "4 days"]);
    }
}

//! What a measure says in words and numbers: a ratio never without the counts behind it, and what is
//! not known as not known.

use std::collections::BTreeMap;

use busel_domain::month::Month;
use busel_domain::report::{Measure, Tally};

use super::{measure_code, month_name};
use crate::views::frame::Frame;

/// A number, and what is behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// "42 %", or a dash where there is nothing to count.
    pub value: String,
    /// The counts behind it, and what nobody knows.
    pub behind: Vec<String>,
    /// Where the list is; empty if there is none.
    pub href: String,
}

impl Figure {
    /// The same with the address of its list.
    #[must_use]
    pub fn at(self, href: String) -> Self {
        Self { href, ..self }
    }

    /// A figure for tests.
    #[must_use]
    pub fn sample(page: &Frame) -> Self {
        let behind = page.with("report-of", &[("part", "8".into()), ("whole", "19".into())]);
        let unknown = page.count("report-unknown", 2_usize);
        let behind = vec![behind, unknown];
        Self { value: page.tongue().share(8, 19), behind, href: "/reports/filled".to_owned() }
    }
}

fn size(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// A weight, with how much of it nobody knows.
pub(super) fn weight(page: &Frame, grams: i64, unweighed: u64, lines: u64) -> String {
    if lines > 0 && unweighed == lines {
        return page.say("report-no-weight");
    }
    page.tongue().weight(grams)
}

/// "3.5 days"; hours below two days.
#[must_use]
pub fn wait(page: &Frame, seconds: i64) -> String {
    let hours = u64::try_from(seconds.max(0) / 3600).unwrap_or(0);
    if hours < 48 {
        return page.count("report-hours", size(hours));
    }
    let tenths = hours * 10 / 24;
    page.filled("report-days", "days", &page.tongue().thousandths(tenths * 100))
}

/// What a measure says of these sums. `given` is what was handed over in the same months: what a
/// delivered kilogram costs needs it.
#[must_use]
pub fn figure(page: &Frame, measure: Measure, tally: &Tally, given: &Tally) -> Figure {
    let tongue = page.tongue();
    let of = |part: String, whole: String| {
        page.with("report-of", &[("part", part.into()), ("whole", whole.into())])
    };
    let mut behind = Vec::new();
    let is_nothing = tally.lines == 0;
    let share = || tongue.share(signed(tally.part), signed(tally.lines));
    let counts = || of(tongue.number(tally.part), tongue.number(tally.lines));
    let value = match measure {
        _ if is_nothing => "–".to_owned(),
        Measure::Filled | Measure::OnTime => {
            behind.push(page.filled("report-needs", "of", &counts()));
            if tally.grams > 0 {
                let grams = of(tongue.weight(tally.part_grams), tongue.weight(tally.grams));
                let share = tongue.share(tally.part_grams, tally.grams);
                let arguments = [("share", share.into()), ("of", grams.into())];
                behind.push(page.with("report-by-weight", &arguments));
            }
            share()
        }
        Measure::LeadTime | Measure::ShelfTime => {
            let ninety = tally.wait(90).map(|seconds| wait(page, seconds)).unwrap_or_default();
            behind.push(page.filled("report-nine-of-ten", "wait", &ninety));
            behind.push(page.count("report-handovers", size(tally.lines)));
            tally.wait(50).map_or_else(|| "–".to_owned(), |seconds| wait(page, seconds))
        }
        Measure::Loss => {
            behind.push(of(tongue.weight(tally.part_grams), tongue.weight(tally.grams)));
            tongue.share(tally.part_grams, tally.grams)
        }
        Measure::Paper | Measure::Accuracy | Measure::RightFirst | Measure::FirstOut => {
            behind.push(counts());
            share()
        }
        Measure::Cost => return cost(page, tally, given),
        Measure::Came | Measure::Given => {
            behind.push(page.count(
                if measure == Measure::Came { "report-gifts" } else { "report-handovers" },
                size(tally.lines),
            ));
            weight(page, tally.grams, tally.unweighed, tally.lines)
        }
    };
    if is_nothing {
        behind.push(page.say(&format!("report-{}-none", measure_code(measure))));
    }
    if tally.unknown > 0 {
        behind.push(page.count("report-unknown", size(tally.unknown)));
    }
    let weighs = matches!(
        measure,
        Measure::Filled | Measure::OnTime | Measure::Loss | Measure::Came | Measure::Given
    );
    if weighs && tally.unweighed > 0 {
        behind.push(page.count("report-unweighed", size(tally.unweighed)));
    }
    Figure { value, behind, href: String::new() }
}

/// What a delivered kilogram costs, in each currency by itself.
fn cost(page: &Frame, tally: &Tally, given: &Tally) -> Figure {
    let tongue = page.tongue();
    let mut values = Vec::new();
    let mut behind = Vec::new();
    for (currency, cents) in &tally.cents {
        if let Some(each) = per_kilogram(*cents, given.grams) {
            values.push(page.filled("report-per-kg", "amount", &tongue.cents(each, *currency)));
        }
        behind.push(tongue.cents(*cents, *currency));
    }
    behind.push(page.filled("report-for-weight", "weight", &tongue.weight(given.grams)));
    if given.unweighed > 0 {
        behind.push(page.count("report-unweighed", size(given.unweighed)));
    }
    behind.push(page.say("report-cost-without"));
    let value = if values.is_empty() { "–".to_owned() } else { values.join(" + ") };
    Figure { value, behind, href: String::new() }
}

/// Cents for a kilogram, rounded to the nearest; nothing without weight.
fn per_kilogram(cents: i64, grams: i64) -> Option<i64> {
    if grams <= 0 {
        return None;
    }
    let doubled = i128::from(cents) * 2_000 + i128::from(grams) * i128::from(cents.signum());
    i64::try_from(doubled / (i128::from(grams) * 2)).ok()
}

fn signed(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// One number of a month for a line of a trend: per mille, hours, grams, cents for a kilogram. Only
/// its height is drawn; the number itself is told in words.
#[must_use]
pub fn height(measure: Measure, tally: &Tally, given: &Tally) -> Option<i64> {
    let permille = |part: i64, whole: i64| {
        let share = i128::from(part) * 1_000 / i128::from(whole.max(1));
        i64::try_from(share).unwrap_or(0)
    };
    if tally.lines == 0 {
        return None;
    }
    match measure {
        Measure::Filled
        | Measure::OnTime
        | Measure::Paper
        | Measure::Accuracy
        | Measure::RightFirst
        | Measure::FirstOut => Some(permille(signed(tally.part), signed(tally.lines))),
        Measure::LeadTime | Measure::ShelfTime => tally.wait(50).map(|seconds| seconds / 3600),
        Measure::Loss => Some(permille(tally.part_grams, tally.grams)),
        Measure::Cost => {
            tally.cents.values().next().and_then(|cents| per_kilogram(*cents, given.grams))
        }
        Measure::Came | Measure::Given => Some(tally.grams),
    }
}

/// Twelve months as the points of a line 88 by 24, and what it shows in a sentence; nothing with
/// fewer than two numbers.
#[must_use]
pub fn spark(
    page: &Frame,
    measure: Measure,
    months: &BTreeMap<Month, Tally>,
    given: &BTreeMap<Month, Tally>,
    until: Month,
) -> Option<(String, String)> {
    let none = Tally::default();
    let mut heights: Vec<(i32, Month, i64)> = Vec::new();
    for at in 0..12 {
        let month = until.plus(at - 11);
        let given = given.get(&month).unwrap_or(&none);
        let tally = months.get(&month).unwrap_or(&none);
        heights.extend(height(measure, tally, given).map(|height| (at, month, height)));
    }
    let (first, newest) = (heights.first()?, heights.last()?);
    if heights.len() < 2 {
        return None;
    }
    let bottom = heights.iter().map(|(_, _, height)| *height).min()?.min(0);
    let top = heights.iter().map(|(_, _, height)| *height).max()?.max(bottom + 1);
    let points = heights.iter().map(|(at, _, height)| {
        let up = i128::from(height - bottom) * 20 / i128::from(top - bottom);
        format!("{},{}", at * 8, 22 - up)
    });
    let told = |(_, month, _): &(i32, Month, i64)| {
        let tally = months.get(month).unwrap_or(&none);
        figure(page, measure, tally, given.get(month).unwrap_or(&none)).value
    };
    let arguments = [
        ("from", month_name(page.tongue(), first.1).into()),
        ("first", told(first).into()),
        ("until", month_name(page.tongue(), newest.1).into()),
        ("last", told(newest).into()),
    ];
    Some((points.collect::<Vec<_>>().join(" "), page.with("report-trend-told", &arguments)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn a_kilogram_costs_what_was_paid_for_all_of_them_rounded_to_the_nearest() {
        assert_eq!(per_kilogram(12_345, 1_000_000), Some(12));
        assert_eq!(per_kilogram(12_500, 1_000_000), Some(13));
        assert_eq!(per_kilogram(-12_500, 1_000_000), Some(-13));
        assert_eq!(per_kilogram(5, 0), None);
        assert_eq!(per_kilogram(i64::MAX, 1), None, "no number is better than a wrong one");
    }

    #[test]
    fn a_cost_without_weight_names_the_sum_and_no_price() {
        let page = Frame::sample(Language::En);
        let mut paid = Tally { lines: 1, ..Tally::default() };
        paid.cents.insert(busel_domain::money::Currency::Eur, 5_000);
        let told = figure(&page, Measure::Cost, &paid, &Tally::default());
        assert_eq!(told.value, "–");
        assert_eq!(told.behind[0], "50\u{a0}EUR");
        let given = Tally { lines: 1, grams: 100_000, ..Tally::default() };
        let told = figure(&page, Measure::Cost, &paid, &given);
        assert!(told.value.starts_with("0.50"), "{}", told.value);
    }

    #[test]
    fn nothing_to_count_is_a_dash_with_its_reason_and_never_a_zero() {
        for language in Language::ALL {
            let page = Frame::sample(language);
            for measure in Measure::ALL {
                let told = figure(&page, measure, &Tally::default(), &Tally::default());
                assert_eq!(told.value, "–", "{measure:?}");
                assert!(!told.behind.concat().contains("report-"), "{:?}", told.behind);
            }
        }
    }

    #[test]
    fn what_weighs_nothing_known_has_no_weight() {
        let page = Frame::sample(Language::En);
        let came = Tally { lines: 2, unweighed: 2, ..Tally::default() };
        let told = figure(&page, Measure::Came, &came, &Tally::default());
        assert_eq!(told.value, page.say("report-no-weight"));
    }

    #[test]
    fn a_trend_needs_two_months() {
        let page = Frame::sample(Language::En);
        let month: Month = "2026-11".parse().expect("a month");
        let mut months = BTreeMap::new();
        let tally = |grams| Tally { lines: 1, grams, ..Tally::default() };
        months.insert(month, tally(500));
        let drawn =
            |months: &BTreeMap<Month, Tally>| spark(&page, Measure::Given, months, months, month);
        assert_eq!(drawn(&months), None);
        months.insert(month.plus(-11), tally(1_000));
        assert_eq!(drawn(&months).expect("two months").0, "0,2 88,12");
    }
}

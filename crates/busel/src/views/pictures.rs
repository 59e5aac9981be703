//! Pictures of the work: where goods come from and go to, how old stock is, when it ends, how numbers
//! went over a year. Each is drawn here, and the same numbers stand in a table under it.
//!
//! A picture shows countries and regions, never a town, and the map nothing younger than two weeks:
//! who looks over a shoulder must not learn where a convoy is now.

mod calendar;
mod flow;
mod sankey;
mod trend;

use std::collections::BTreeMap;

use askama::Template;
use busel_domain::month::Month;
use busel_domain::report::{
    self, Age, Ends, Leg, Measure, Of, Origin, Shelf, Stream, Tally, Through, Way, Whither,
};
use busel_domain::time::Day;

use super::frame::{Frame, Here, escaped};
use super::reports::{
    Asked, AskedShelf, Choice, ShelfLine, age_key, ends_name, figure, measure_code, month_name,
    origin_name, region_name, shelf_line, span_name, whither_name,
};
use super::words;
use crate::seen::Seen;

pub use calendar::Calendar;
pub use flow::Flow;
pub use sankey::Sankey;
pub use trend::Trend;

/// So many months a calendar of what ends shows, this one being the first.
pub const CALENDAR_MONTHS: i32 = 12;

/// What was handed over in the last days is not on the map.
const DELAY_DAYS: i32 = 14;

/// So many of the oldest lots are named.
const OLDEST: usize = 10;

/// So many rows a table under a picture shows; the file has all.
const ROWS_MAX: usize = 40;

/// The last day whose hand-overs are on the map.
#[must_use]
pub fn last_on_map(today: Day) -> Day {
    today.plus(-DELAY_DAYS)
}

/// Lots, grams and lots without known weight, by when they end.
#[must_use]
pub fn ends(of: Of<'_>) -> BTreeMap<Ends, (u64, i64, u64)> {
    let mut sums: BTreeMap<Ends, (u64, i64, u64)> = BTreeMap::new();
    for shelf in report::shelves(of, CALENDAR_MONTHS) {
        let (lots, grams, unweighed) = sums.entry(shelf.ends).or_default();
        *lots += 1;
        *grams += shelf.grams.unwrap_or(0);
        *unweighed += u64::from(shelf.grams.is_none());
    }
    sums
}

/// A row of a table: words, then a number and where its list is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it is about.
    pub words: Vec<String>,
    /// The number.
    pub value: String,
    /// What else there is to say of it.
    pub more: String,
    /// Where the list is; empty if there is none.
    pub href: String,
    /// Its share of the largest, in percent.
    pub share: u32,
}

/// The streams, drawn and told.
#[derive(Debug, Clone, PartialEq)]
pub struct Streams {
    /// As wide as a desk allows.
    pub wide: Sankey,
    /// For a phone.
    pub narrow: Sankey,
    /// Kinds to mark: the address, the word, whether it is marked.
    pub marks: Vec<Choice>,
    /// What it tells in a sentence.
    pub told: String,
    /// What is not in it.
    pub left: Vec<String>,
    /// Its numbers.
    pub rows: Vec<Row>,
    /// How many more rows the file has.
    pub more_rows: usize,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "pictures/page.html")]
pub struct PicturesPage {
    page: Frame,
    asked: Asked,
    span: String,
    months: Vec<Choice>,
    spans: Vec<Choice>,
    streams: Option<Streams>,
    flow: Option<Flow>,
    legs: Vec<Row>,
    regions: Vec<Row>,
    flow_left: Option<String>,
    ages: Vec<Row>,
    oldest: Vec<ShelfLine>,
    calendar: Option<Calendar>,
    ends: Vec<Row>,
    trends: Vec<Trend>,
    trend_rows: Vec<(String, Vec<(String, String)>)>,
}

/// Measures whose way over a year is drawn.
const DRAWN: [Measure; 4] =
    [Measure::Filled, Measure::OnTime, Measure::LeadTime, Measure::ShelfTime];

impl PicturesPage {
    /// The pictures of these months; `marked` is the kind whose streams are marked.
    #[must_use]
    pub fn of(of: Of<'_>, seen: &Seen, page: Frame, asked: &Asked, marked: &str) -> Self {
        let page = page.at(Here::Pictures);
        let (kind, item, origin, whither, through) = (None, None, None, None, None);
        let asked = Asked { kind, item, origin, whither, through, ..asked.clone() };
        let question = asked.question();
        let (streams, unweighed) = report::streams(of, &question);
        let (legs, nowhere) = report::legs(of, &question, last_on_map(of.today));
        let shelves = report::shelves(of, CALENDAR_MONTHS);
        let flow_left = (nowhere > 0)
            .then(|| page.filled("flow-nowhere", "weight", &page.tongue().weight(nowhere)));
        let mut oldest = shelves.clone();
        oldest.sort_by_key(|shelf| (std::cmp::Reverse(shelf.days), shelf.lot));
        let oldest = oldest.iter().filter_map(|shelf| shelf_line(seen, &page, shelf));
        let (trends, trend_rows) = trends(of, &page, &asked);
        Self {
            span: span_name(page.tongue(), question.from, question.until),
            months: asked.month_choices(page.tongue(), of),
            spans: asked.span_choices(&page),
            streams: told_streams(&page, &asked, &streams, unweighed, marked),
            flow: flow::drawn(&page, &legs),
            legs: way_rows(
                &page,
                &asked,
                of.today,
                legs.into_iter().map(|(leg, grams)| (Way::Leg(leg), grams)),
            ),
            regions: way_rows(
                &page,
                &asked,
                of.today,
                report::regions(of, &question, last_on_map(of.today))
                    .into_iter()
                    .map(|(region, grams)| (Way::Region(region), grams)),
            ),
            flow_left,
            ages: age_rows(&page, &shelves),
            oldest: oldest.take(OLDEST).collect(),
            calendar: calendar::drawn(&page, of.today, &shelves),
            ends: end_rows(&page, &ends(of)),
            trends,
            trend_rows,
            asked,
            page,
        }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        use busel_domain::group::Region;
        let page = page.at(Here::Pictures);
        let today = super::reports::today(&page);
        let asked = Asked::sample(today);
        let region =
            |country: &str, code: &str| Region { country: country.into(), code: code.into() };
        let streams: BTreeMap<Stream, i64> =
            [("PL", "food", 1_200_000), ("GB", "clothing", 90_000)]
                .map(|(country, kind, grams)| {
                    let origin = Origin::Country(country.into());
                    (Stream { origin, kind: kind.into(), region: Some(region("UA", "07")) }, grams)
                })
                .into();
        let legs: BTreeMap<Leg, i64> = [
            (Leg { from: region("PL", ""), to: region("UA", "15") }, 1_200_000),
            (Leg { from: region("UA", "15"), to: region("UA", "07") }, 1_290_000),
        ]
        .into();
        let shelf = |number: u32, days: i32, ends_in: Option<i32>| Shelf {
            lot: busel_domain::ids::LotId(number),
            units: busel_domain::quantity::Units::ZERO,
            grams: Some(i64::from(days) * 1_000),
            days,
            age: Age::of(days),
            ends: ends_in.map_or(Ends::Never, |days| Ends::In(Month::of(today.plus(days)))),
            ends_in,
        };
        let shelves = [shelf(1, 5, Some(3)), shelf(2, 200, None), shelf(3, 40, Some(70))];
        let sums = [(Ends::Past, (1, 500, 0)), (Ends::In(Month::of(today)), (2, 9_000, 1))];
        let permille = (0..12).map(|at| Some(400 + at * 40)).collect::<Vec<_>>();
        let names = [page.say("report-filled"), page.say("report-on-time")];
        let last = Month::of(today);
        let ratio =
            trend::drawn(&page, last, &names, &[permille.clone(), permille], trend::Scale::Share);
        Self {
            span: month_name(page.tongue(), last),
            months: vec![("2026-11".to_owned(), "2026-11".to_owned(), true)],
            spans: asked.span_choices(&page),
            streams: told_streams(&page, &asked, &streams, 2, "food"),
            flow: flow::drawn(&page, &legs),
            regions: way_rows(&page, &asked, today, [(Way::Region(region("UA", "15")), 1_290_000)]),
            legs: way_rows(
                &page,
                &asked,
                today,
                legs.into_iter().map(|(leg, grams)| (Way::Leg(leg), grams)),
            ),
            flow_left: Some(page.filled("flow-nowhere", "weight", &page.tongue().weight(500))),
            ages: age_rows(&page, &shelves),
            oldest: Vec::new(),
            calendar: calendar::drawn(&page, today, &shelves),
            ends: end_rows(&page, &sums.into()),
            trends: ratio.into_iter().collect(),
            trend_rows: vec![(
                "November 2026".to_owned(),
                vec![("42 %".to_owned(), "/reports/filled".to_owned()); 4],
            )],
            asked,
            page,
        }
    }
}

/// A share of the largest in whole percent, so that the largest fills its bar.
fn of_largest(grams: i64, largest: i64) -> u32 {
    let percent = i128::from(grams.max(0)) * 100 / i128::from(largest.max(1));
    u32::try_from(percent).unwrap_or(100).min(100)
}

fn told_streams(
    page: &Frame,
    asked: &Asked,
    streams: &BTreeMap<Stream, i64>,
    unweighed: u64,
    marked: &str,
) -> Option<Streams> {
    if streams.is_empty() {
        return None;
    }
    let mut kinds: BTreeMap<&str, i64> = BTreeMap::new();
    for (stream, grams) in streams {
        *kinds.entry(&stream.kind).or_default() += grams;
    }
    let largest = kinds.iter().max_by_key(|(_, grams)| **grams).map_or("", |(kind, _)| kind);
    // The heaviest kind is marked until somebody chooses.
    let marked = if kinds.contains_key(marked) { marked } else { largest };
    let address =
        |kind: &str| format!("{}&mark={}#streams", asked.address("/pictures"), escaped(kind));
    let marks =
        kinds.keys().map(|kind| (address(kind), words::kind(page.tongue(), kind), *kind == marked));
    let told = [
        ("weight", page.tongue().weight(streams.values().sum()).into()),
        ("kind", words::kind(page.tongue(), marked).into()),
        ("marked", page.tongue().weight(kinds.get(marked).copied().unwrap_or(0)).into()),
    ];
    let mut rows: Vec<(&Stream, i64)> = streams.iter().map(|(one, grams)| (one, *grams)).collect();
    rows.sort_by_key(|(_, grams)| std::cmp::Reverse(*grams));
    let more_rows = rows.len().saturating_sub(ROWS_MAX);
    let most = rows.first().map_or(0, |(_, grams)| *grams);
    let row = |(stream, grams): &(&Stream, i64)| {
        let whither = stream.region.clone().map_or(Whither::Unknown, Whither::Region);
        let words = vec![
            origin_name(page, &stream.origin),
            words::kind(page.tongue(), &stream.kind),
            whither_name(page, &whither),
        ];
        let behind = Asked {
            kind: Some(stream.kind.clone()),
            origin: Some(stream.origin.clone()),
            whither: Some(whither),
            ..asked.clone()
        };
        Row {
            words,
            value: page.tongue().weight(*grams),
            more: String::new(),
            href: behind.address(&format!("/reports/{}", measure_code(Measure::Given))),
            share: of_largest(*grams, most),
        }
    };
    let unweighed = usize::try_from(unweighed).unwrap_or(usize::MAX);
    let left = (unweighed > 0).then(|| page.count("streams-unweighed", unweighed));
    Some(Streams {
        wide: sankey::drawn(page, streams, marked, sankey::WIDE),
        narrow: sankey::drawn(page, streams, marked, sankey::NARROW),
        marks: marks.collect(),
        told: page.with("streams-told", &told),
        left: left.into_iter().collect(),
        rows: rows.iter().take(ROWS_MAX).map(row).collect(),
        more_rows,
    })
}

/// Parts of the map, the heaviest first, each with the way to the movements behind it.
fn way_rows(
    page: &Frame,
    asked: &Asked,
    today: Day,
    ways: impl IntoIterator<Item = (Way, i64)>,
) -> Vec<Row> {
    let mut rows: Vec<(Way, i64)> = ways.into_iter().collect();
    rows.sort_by_key(|(_, grams)| std::cmp::Reverse(*grams));
    let most = rows.first().map_or(0, |(_, grams)| *grams);
    let row = |(way, grams): (Way, i64)| {
        let words = match &way {
            Way::Leg(leg) => vec![region_name(page, &leg.from), region_name(page, &leg.to)],
            Way::Region(region) => vec![region_name(page, region)],
        };
        let through = Some(Through { way, last: last_on_map(today) });
        let behind = Asked { through, ..asked.clone() };
        Row {
            words,
            value: page.tongue().weight(grams),
            more: String::new(),
            href: behind.address(&format!("/reports/{}", measure_code(Measure::Given))),
            share: of_largest(grams, most),
        }
    };
    rows.into_iter().take(ROWS_MAX).map(row).collect()
}

/// What shelves hold of each age.
fn age_rows(page: &Frame, shelves: &[Shelf]) -> Vec<Row> {
    let of_age = |age: Age| {
        let theirs = shelves.iter().filter(move |shelf| shelf.age == age);
        theirs.fold((0_u64, 0_i64, 0_u64), |(lots, grams, unweighed), shelf| {
            let is_unweighed = u64::from(shelf.grams.is_none());
            (lots + 1, grams + shelf.grams.unwrap_or(0), unweighed + is_unweighed)
        })
    };
    let largest = Age::ALL.map(|age| of_age(age).1).into_iter().max().unwrap_or(0);
    let row = |age| {
        let sum = of_age(age);
        let asked = AskedShelf { age: Some(age), ..AskedShelf::default() };
        shelf_row(page, page.say(age_key(age)), sum, asked, largest)
    };
    if shelves.is_empty() { Vec::new() } else { Age::ALL.map(row).into() }
}

/// What shelves hold that ends so.
fn end_rows(page: &Frame, sums: &BTreeMap<Ends, (u64, i64, u64)>) -> Vec<Row> {
    let largest = sums.values().map(|(_, grams, _)| *grams).max().unwrap_or(0);
    let row = |(ends, sum): (&Ends, &(u64, i64, u64))| {
        let asked = AskedShelf { ends: Some(*ends), ..AskedShelf::default() };
        shelf_row(page, ends_name(page, *ends), *sum, asked, largest)
    };
    sums.iter().map(row).collect()
}

fn shelf_row(
    page: &Frame,
    name: String,
    (lots, grams, unweighed): (u64, i64, u64),
    asked: AskedShelf,
    largest: i64,
) -> Row {
    let size = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
    let mut more = page.count("report-lots", size(lots));
    if unweighed > 0 {
        more = format!("{more} · {}", page.count("report-unweighed", size(unweighed)));
    }
    Row {
        words: vec![name],
        value: page.tongue().weight(grams),
        more,
        href: if lots > 0 { asked.address() } else { String::new() },
        share: of_largest(grams, largest),
    }
}

/// The name of a month, and a number with its address for each measure that is drawn.
type TrendRow = (String, Vec<(String, String)>);

fn trends(of: Of<'_>, page: &Frame, asked: &Asked) -> (Vec<Trend>, Vec<TrendRow>) {
    let last = asked.month;
    let year: Vec<Month> = (0..12).map(|at| last.plus(at - 11)).collect();
    let question = asked.year();
    let months = DRAWN.map(|measure| report::by_month(measure, of, &question));
    let none = Tally::default();
    let series = |at: usize| -> Vec<Option<i64>> {
        let tallies = year.iter().map(|month| months[at].get(month).unwrap_or(&none));
        tallies.map(|tally| super::reports::height(DRAWN[at], tally, &none)).collect()
    };
    let names = DRAWN.map(|measure| page.say(&format!("report-{}", measure_code(measure))));
    let ratio = trend::drawn(page, last, &names[..2], &[series(0), series(1)], trend::Scale::Share);
    let waits = trend::drawn(page, last, &names[2..], &[series(2), series(3)], trend::Scale::Hours);
    let row = |month: &Month| {
        let of_month = Asked { month: *month, months: 1, ..asked.clone() };
        let cell = |(at, measure): (usize, Measure)| {
            let tally = months[at].get(month).unwrap_or(&none);
            let href = of_month.address(&format!("/reports/{}", measure_code(measure)));
            let value = figure(page, measure, tally, &none).value;
            (value, if tally.lines == 0 { String::new() } else { href })
        };
        (month_name(page.tongue(), *month), DRAWN.into_iter().enumerate().map(cell).collect())
    };
    let rows: Vec<TrendRow> = year.iter().rev().map(row).collect();
    let trends: Vec<Trend> = [ratio, waits].into_iter().flatten().collect();
    let rows = if trends.is_empty() { Vec::new() } else { rows };
    (trends, rows)
}

//! Reports as tables that other programs read: exact numbers in base units, grams, seconds and cents,
//! and an empty cell for what nobody knows.

use std::collections::BTreeMap;

use busel_domain::month::Month;
use busel_domain::report::{
    Age, CellKey, Counts, Ends, Leg, Line, Measure, Of, Origin, Question, Shelf, Stream, Tally,
    by_month, cells,
};

use super::csv_out::Sheet;
use crate::views::reports::measure_code;

fn origin(origin: &Origin) -> String {
    match origin {
        Origin::Country(code) => code.to_string(),
        Origin::Unknown => String::new(),
    }
}

fn known(number: Option<i64>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}

fn money(tally: &Tally) -> String {
    let told = tally.cents.iter().map(|(currency, cents)| format!("{cents} {currency}"));
    told.collect::<Vec<_>>().join("; ")
}

/// Every measure for every month of the question.
#[must_use]
pub fn measures(of: Of<'_>, question: &Question) -> Sheet {
    let header = &[
        "month",
        "measure",
        "lines",
        "part",
        "unknown",
        "unweighed",
        "grams",
        "part_grams",
        "median_seconds",
        "p90_seconds",
        "cents",
    ];
    let mut rows = Vec::new();
    for measure in Measure::ALL {
        for (month, tally) in by_month(measure, of, question) {
            rows.push(vec![
                month.to_string(),
                measure_code(measure).to_owned(),
                tally.lines.to_string(),
                tally.part.to_string(),
                tally.unknown.to_string(),
                tally.unweighed.to_string(),
                tally.grams.to_string(),
                tally.part_grams.to_string(),
                known(tally.wait(50)),
                known(tally.wait(90)),
                money(&tally),
            ]);
        }
    }
    Sheet::new(header, rows)
}

/// The table of kinds or items by origin and month.
#[must_use]
pub fn of_cells(of: Of<'_>, question: &Question) -> Sheet {
    let header = &[
        "month",
        "kind",
        "item",
        "origin",
        "came_units",
        "came_grams",
        "came_unweighed",
        "given_units",
        "given_grams",
        "given_unweighed",
        "lost_units",
        "lost_grams",
        "lost_unweighed",
    ];
    let rows = cells(of, question).into_iter().map(|(key, cell)| {
        let CellKey { month, kind, item, origin: from } = key;
        // Base units of a whole kind would add pairs to grams.
        let units = |units: i64| item.as_ref().map(|_| units);
        let mut row = vec![
            month.to_string(),
            kind.to_string(),
            item.as_ref().map(ToString::to_string).unwrap_or_default(),
            origin(&from),
        ];
        for amount in [cell.came, cell.given, cell.lost] {
            row.push(known(units(amount.units)));
            row.push(amount.grams.to_string());
            row.push(amount.unweighed.to_string());
        }
        row
    });
    Sheet::new(header, rows.collect())
}

/// What is behind a number.
#[must_use]
pub fn lines(lines: &[Line<'_>]) -> Sheet {
    let header = &[
        "day",
        "about",
        "event",
        "lot",
        "item",
        "to",
        "units",
        "part_units",
        "grams",
        "part_grams",
        "counts",
        "seconds",
        "lost",
        "cents",
        "currency",
        "passed_over",
    ];
    let rows = lines.iter().map(|line| {
        let thing = |thing: Option<String>| thing.unwrap_or_default();
        vec![
            line.day.to_string(),
            thing(line.about.map(|about| about.to_string())),
            thing(line.seq.map(|seq| seq.0.to_string())),
            thing(line.lot.map(|lot| lot.to_string())),
            thing(line.item.map(ToString::to_string)),
            thing(line.to.map(|to| to.to_string())),
            line.units.to_string(),
            line.part_units.to_string(),
            known(line.grams),
            known(line.part_grams),
            match line.counts {
                Counts::Part => "part".to_owned(),
                Counts::Whole => "whole".to_owned(),
                Counts::Unknown => "unknown".to_owned(),
            },
            known(line.wait),
            line.lost.map(|(reason, _)| format!("{reason:?}").to_lowercase()).unwrap_or_default(),
            known(line.cost.map(|cost| cost.cents.get())),
            thing(line.cost.map(|cost| cost.currency.to_string())),
            thing(line.passed.map(|lot| lot.to_string())),
        ]
    });
    Sheet::new(header, rows.collect())
}

/// Streams of a Sankey diagram.
#[must_use]
pub fn streams(streams: &BTreeMap<Stream, i64>) -> Sheet {
    let header = &["origin", "kind", "region_country", "region", "grams"];
    let rows = streams.iter().map(|(stream, grams)| {
        let region = stream.region.as_ref();
        vec![
            origin(&stream.origin),
            stream.kind.to_string(),
            region.map(|region| region.country.to_string()).unwrap_or_default(),
            region.map(|region| region.code.to_string()).unwrap_or_default(),
            grams.to_string(),
        ]
    });
    Sheet::new(header, rows.collect())
}

/// Legs on a map.
#[must_use]
pub fn legs(legs: &BTreeMap<Leg, i64>) -> Sheet {
    let header = &["from_country", "from_region", "to_country", "to_region", "grams"];
    let rows = legs.iter().map(|(leg, grams)| {
        vec![
            leg.from.country.to_string(),
            leg.from.code.to_string(),
            leg.to.country.to_string(),
            leg.to.code.to_string(),
            grams.to_string(),
        ]
    });
    Sheet::new(header, rows.collect())
}

/// Lots on shelves.
#[must_use]
pub fn shelves(of: Of<'_>, shelves: &[Shelf]) -> Sheet {
    let header = &["lot", "item", "units", "grams", "days_here", "age", "expiry"];
    let rows = shelves.iter().map(|shelf| {
        let lot = of.book.lot(shelf.lot);
        vec![
            shelf.lot.to_string(),
            lot.map(|lot| lot.batch.item.to_string()).unwrap_or_default(),
            shelf.units.get().to_string(),
            known(shelf.grams),
            shelf.days.to_string(),
            age(shelf.age).to_owned(),
            lot.and_then(|lot| lot.batch.expiry).map(|day| day.to_string()).unwrap_or_default(),
        ]
    });
    Sheet::new(header, rows.collect())
}

fn age(age: Age) -> &'static str {
    match age {
        Age::Month => "0-30",
        Age::Quarter => "31-90",
        Age::HalfYear => "91-180",
        Age::Longer => ">180",
    }
}

/// When goods on shelves end.
#[must_use]
pub fn ends(sums: &BTreeMap<Ends, (u64, i64, u64)>) -> Sheet {
    let header = &["ends", "lots", "grams", "unweighed"];
    let rows = sums.iter().map(|(ends, (lots, grams, unweighed))| {
        let when = match ends {
            Ends::Past => "past".to_owned(),
            Ends::In(month) => Month::to_string(month),
            Ends::Later => "later".to_owned(),
            Ends::Never => String::new(),
        };
        vec![when, lots.to_string(), grams.to_string(), unweighed.to_string()]
    });
    Sheet::new(header, rows.collect())
}

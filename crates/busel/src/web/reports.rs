//! Reports and pictures: which months are asked for, and what of it goes out as a page or as a file.

use std::sync::Arc;

use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use busel_domain::command::Command;
use busel_domain::cost::{Cents, Cost, CostKind};
use busel_domain::money::Currency;
use busel_domain::report::{self, Happened, Of};
use busel_domain::time::{Day, Moment};

use super::answer::{again, on_to, page};
use super::needs::{amount, day};
use super::posted::Posted;
use super::visit::Visit;
use super::waybills::waybill;
use crate::clerk::{Given, Present};
use crate::exchange::csv_out::Sheet;
use crate::exchange::report_csv;
use crate::fault::Fault;
use crate::views::pictures::{self, PicturesPage};
use crate::views::reports::{
    Asked, AskedShelf, CostTyped, LinesPage, ReportsPage, ShelvesPage, cost_code, measure_of,
    shown_lines,
};
use crate::views::trouble::Trouble;

/// What reports of one visit are made of.
struct Told {
    present: Arc<Present>,
    happened: Arc<Happened>,
    today: Day,
}

impl Told {
    async fn at(visit: &Visit) -> Result<Self, Fault> {
        let app = &visit.desk.app;
        let (present, happened) = visit.desk.reporting.now(&app.clerk, &app.zone).await?;
        let today = app.zone.day_and_time(visit.now()).0;
        Ok(Self { present, happened, today })
    }

    fn of(&self) -> Of<'_> {
        Of { book: &self.present.book, happened: &self.happened, today: self.today }
    }

    fn asked(&self, visit: &Visit) -> Asked {
        Asked::read(|name| visit.asked.get(name), self.today)
    }
}

/// A table as a file to keep.
fn file(sheet: &Sheet, name: &str) -> Response {
    let kind = (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned());
    let kept = format!("attachment; filename=\"busel-{name}.csv\"");
    ([kind, (header::CONTENT_DISPOSITION, kept)], sheet.to_csv()).into_response()
}

pub(super) async fn show(visit: Visit) -> Response {
    let told = match Told::at(&visit).await {
        Ok(told) => told,
        Err(fault) => return visit.fault(&fault),
    };
    let asked = told.asked(&visit);
    match visit.asked.get("csv") {
        "measures" => file(&report_csv::measures(told.of(), &asked.year()), "measures"),
        "cells" => file(&report_csv::of_cells(told.of(), &asked.question()), "goods"),
        _ => page(&ReportsPage::of(told.of(), visit.frame(), asked, None)),
    }
}

pub(super) async fn lines(visit: Visit, Path(code): Path<String>) -> Response {
    let Some(measure) = measure_of(&code) else { return visit.trouble(Trouble::NotFound) };
    let told = match Told::at(&visit).await {
        Ok(told) => told,
        Err(fault) => return visit.fault(&fault),
    };
    let (asked, seen) = (told.asked(&visit), visit.present());
    if visit.asked.get("csv") == "lines" {
        let question = asked.question();
        let shown = shown_lines(told.of(), &seen, measure, &question).0;
        return file(&report_csv::lines(&shown), &code);
    }
    page(&LinesPage::of(told.of(), &seen, visit.frame(), measure, &asked))
}

pub(super) async fn shelves(visit: Visit) -> Response {
    let told = match Told::at(&visit).await {
        Ok(told) => told,
        Err(fault) => return visit.fault(&fault),
    };
    let asked = AskedShelf::read(|name| visit.asked.get(name));
    if visit.asked.get("csv") == "shelves" {
        let mut shelves = report::shelves(told.of(), pictures::CALENDAR_MONTHS);
        shelves.retain(|shelf| asked.takes(shelf));
        return file(&report_csv::shelves(told.of(), &shelves), "shelves");
    }
    page(&ShelvesPage::of(told.of(), &visit.present(), visit.frame(), asked))
}

pub(super) async fn pictures(visit: Visit) -> Response {
    let told = match Told::at(&visit).await {
        Ok(told) => told,
        Err(fault) => return visit.fault(&fault),
    };
    let (of, asked) = (told.of(), told.asked(&visit));
    match visit.asked.get("csv") {
        "streams" => {
            file(&report_csv::streams(&report::streams(of, &asked.question()).0), "streams")
        }
        "legs" => {
            let last = pictures::last_on_map(of.today);
            file(&report_csv::legs(&report::legs(of, &asked.question(), last).0), "map")
        }
        "ages" => {
            let shelves = report::shelves(of, pictures::CALENDAR_MONTHS);
            file(&report_csv::shelves(of, &shelves), "shelves")
        }
        "ends" => file(&report_csv::ends(&pictures::ends(of)), "ends"),
        "trends" => file(&report_csv::measures(of, &asked.year()), "measures"),
        _ => {
            let marked = visit.asked.get("mark");
            page(&PicturesPage::of(of, &visit.present(), visit.frame(), &asked, marked))
        }
    }
}

pub(super) async fn note_cost(visit: Visit, posted: Posted) -> Response {
    let outcome = match cost(&visit, &posted) {
        Ok((cost, happened)) => {
            let given = Given {
                attempt: posted.attempt(0),
                actor: visit.viewer.actor.clone(),
                command: Command::NoteCost { cost },
                happened: Some(happened),
                words: Vec::new(),
            };
            visit.desk.app.clerk.give(given).await.map_err(|no| visit.why_not(&no))
        }
        Err(key) => Err(visit.missing(key)),
    };
    let Err(problem) = outcome else { return on_to("/reports", "said-cost-noted") };
    let told = match Told::at(&visit).await {
        Ok(told) => told,
        Err(fault) => return visit.fault(&fault),
    };
    let kept = |name: &str| posted.fields.get(name).chars().take(40).collect();
    let typed = CostTyped {
        kind: kept("kind"),
        amount: kept("amount"),
        currency: kept("currency"),
        day: kept("day"),
        waybill: kept("waybill"),
    };
    let frame = visit.frame_telling("/reports", problem);
    again(&ReportsPage::of(told.of(), frame, told.asked(&visit), Some(typed)))
}

/// The cost a form says and when it was, or the key of what is wrong with it.
fn cost(visit: &Visit, posted: &Posted) -> Result<(Cost, Moment), &'static str> {
    let fields = &posted.fields;
    let kind = CostKind::ALL.into_iter().find(|kind| cost_code(*kind) == fields.get("kind"));
    let cents = cents(fields.get("amount")).filter(|cents| cents.get() != 0);
    let currency = Currency::from_code(fields.get("currency"));
    let waybill = match fields.get("waybill") {
        "" => None,
        text => Some(waybill(text).ok_or("problem-cost-waybill")?),
    };
    let cost = Cost {
        kind: kind.ok_or("problem-cost-kind")?,
        cents: cents.ok_or("problem-cost-amount")?,
        currency: currency.ok_or("problem-cost-currency")?,
        waybill,
    };
    let day = day(fields.get("day")).ok().flatten().ok_or("problem-cost-day")?;
    Ok((cost, noon(visit, day).ok_or("problem-cost-day")?))
}

/// Noon of a day at the centre, or now if it is today; nothing for a day to come.
fn noon(visit: &Visit, day: Day) -> Option<Moment> {
    const HOUR: i64 = 3_600_000_000;
    let zone = &visit.desk.app.zone;
    let today = zone.day_and_time(visit.now()).0;
    if day == today {
        return Some(visit.now());
    }
    // Noon in Greenwich is the same day in all zones but those at the date line.
    let noon = Moment(i64::from(day.0).checked_mul(24 * HOUR)?.checked_add(12 * HOUR)?);
    let (here, hour, _) = zone.day_and_time(noon);
    let moved =
        Moment(noon.0 - (i64::from(hour) - 12) * HOUR - i64::from(day.until(here)) * 24 * HOUR);
    (day < today).then_some(moved)
}

/// An amount of money as people type it; with a minus where a cost was written down too high.
fn cents(text: &str) -> Option<Cents> {
    let text = text.trim();
    let (sign, text) = text.strip_prefix(['-', '−']).map_or((1, text), |rest| (-1, rest));
    amount::money(text).and_then(|minor| Cents::new(sign * minor.signed()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_read_as_people_type_it_and_never_guessed() {
        for (text, expected) in [
            ("12", 1_200),
            ("12,5", 1_250),
            ("12.50", 1_250),
            ("1 250.00", 125_000),
            ("1,250.75", 125_075),
            ("1.250,75", 125_075),
            ("-3", -300),
            ("−0,01", -1),
        ] {
            assert_eq!(cents(text).map(Cents::get), Some(expected), "{text}");
        }
        for text in [
            "",
            "-",
            "1.250",
            "12,",
            ",5",
            "1e3",
            "12 EUR",
            "=1+1",
            "１２",
            "1,2,3",
            "--5",
            "99999999999999999999",
            "10000000000,01",
        ] {
            assert_eq!(cents(text), None, "{text}");
        }
    }
}

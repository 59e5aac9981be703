//! Reports: how well the work goes, month by month; every number leads to what is behind it.
//!
//! Measures are sums over the whole centre. Whoever comes here sees all of it, or, as an auditor, all
//! but who asks for what: then lists say how much they leave out.

mod asked;
mod figures;
mod lines;
mod shelves;
mod table;

use askama::Template;
use busel_domain::cost::CostKind;
use busel_domain::month::Month;
use busel_domain::policy;
use busel_domain::report::{self, Measure, Of};
use busel_domain::time::Day;

use super::frame::{Frame, Here};
use super::marks::Paging;
use super::offers::currency_choices;
use super::words;
use crate::i18n::Tongue;

pub use asked::{Asked, measure_code, measure_of};
pub use figures::{Figure, figure, height, spark, wait};
pub use lines::{Behind, LinesPage, shown_lines};
pub use shelves::{AskedShelf, ShelfLine, ShelvesPage, age_key, ends_name, shelf_line};
pub use table::{CellAmount, CellLine, origin_name, region_name, whither_name};

/// The day it is where the centre's clocks hang.
#[must_use]
pub fn today(page: &Frame) -> Day {
    page.viewer.zone.day_and_time(page.viewer.now).0
}

/// "November 2026".
#[must_use]
pub fn month_name(tongue: Tongue, month: Month) -> String {
    let (year, number) = month.year_and_month();
    let name = tongue.with("month-name", &[("month", number.into())]);
    let arguments = [("month", name.into()), ("year", year.to_string().into())];
    tongue.with("report-month", &arguments)
}

/// "Nov".
#[must_use]
pub fn month_short(tongue: Tongue, month: Month) -> String {
    tongue.with("date-month", &[("month", month.year_and_month().1.into())])
}

/// "November 2026", or "September 2026 – November 2026".
#[must_use]
pub fn span_name(tongue: Tongue, from: Month, until: Month) -> String {
    if from == until {
        return month_name(tongue, until);
    }
    format!("{} – {}", month_name(tongue, from), month_name(tongue, until))
}

/// Something to choose from: the value, the word, whether it is chosen.
pub type Choice = (String, String, bool);

/// One measure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasureLine {
    /// What it is called.
    pub name: String,
    /// What it says exactly.
    pub means: String,
    /// In the chosen months.
    pub now: Figure,
    /// In as many months before.
    pub before: Figure,
    /// The last twelve months as a line; nothing where fewer than two have a number.
    pub spark: Option<(String, String)>,
}

/// What was lost for one reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LossLine {
    /// Why.
    pub reason: String,
    /// How often.
    pub count: String,
    /// How much.
    pub weight: String,
    /// Where the list is.
    pub href: String,
}

/// What was typed into the form of a cost.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct CostTyped {
    /// What for.
    pub kind: String,
    /// How much.
    pub amount: String,
    /// In which currency.
    pub currency: String,
    /// On which day.
    pub day: String,
    /// For which waybill.
    pub waybill: String,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "reports/page.html")]
pub struct ReportsPage {
    page: Frame,
    asked: Asked,
    span: String,
    span_before: String,
    months: Vec<Choice>,
    spans: Vec<Choice>,
    kinds: Vec<Choice>,
    origins: Vec<Choice>,
    measures: Vec<MeasureLine>,
    losses: Vec<LossLine>,
    cells: Vec<CellLine>,
    is_by_item: bool,
    paging: Paging,
    cost: Option<(CostTyped, Vec<Choice>, Vec<Choice>)>,
    csv: String,
    csv_cells: String,
}

impl ReportsPage {
    /// The reports of these months; `typed` is what stood in the form of a cost that was refused.
    #[must_use]
    pub fn of(of: Of<'_>, page: Frame, asked: Asked, typed: Option<CostTyped>) -> Self {
        let page = page.at(Here::Reports);
        let tongue = page.tongue();
        let question = asked.question();
        let (cells, paging) = table::lines(of, &page, &asked);
        let may_note =
            policy::may(&page.viewer.actor, busel_domain::command::CommandKind::NoteCost);
        let typed = typed.unwrap_or_else(|| CostTyped {
            currency: "EUR".to_owned(),
            day: of.today.to_string(),
            ..CostTyped::default()
        });
        let cost = may_note.then(|| {
            let kinds = CostKind::ALL.map(|kind| {
                let code = cost_code(kind).to_owned();
                let is_chosen = code == typed.kind;
                (code, page.say(words::cost_key(kind)), is_chosen)
            });
            let currencies = currency_choices(&typed.currency);
            (typed, kinds.into(), currencies)
        });
        Self {
            span: span_name(tongue, question.from, question.until),
            span_before: span_name(tongue, asked.before().from, asked.before().until),
            months: asked.month_choices(tongue, of),
            spans: asked.span_choices(&page),
            kinds: asked.kind_choices(tongue, of),
            origins: asked.origin_choices(&page, of),
            measures: measures(of, &page, &asked),
            losses: losses(of, &page, &asked),
            is_by_item: asked.kind.is_some(),
            csv: asked.csv("/reports", "measures"),
            csv_cells: asked.csv("/reports", "cells"),
            cells,
            paging,
            cost,
            asked,
            page,
        }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let today = today(&page);
        let asked = Asked::sample(today);
        let figure = Figure::sample(&page);
        let measure = |measure| MeasureLine {
            name: page.say(&format!("report-{}", measure_code(measure))),
            means: page.say(&format!("report-{}-means", measure_code(measure))),
            now: figure.clone(),
            before: figure.clone(),
            spark: Some(("0,20 8,4 88,12".to_owned(), page.say("report-trend"))),
        };
        let loss = LossLine {
            reason: page.say("loss-damaged"),
            count: page.count("report-times", 3_usize),
            weight: page.tongue().weight(12_500),
            href: "/reports/loss?reason=damaged".to_owned(),
        };
        let (cells, paging) = Paging::cut(&page, vec![CellLine::sample(&page)], 1, "/reports?");
        let cost_kinds = vec![("transport".to_owned(), page.say("cost-transport"), true)];
        Self {
            span: month_name(page.tongue(), Month::of(today)),
            span_before: month_name(page.tongue(), Month::of(today).plus(-1)),
            months: vec![("2026-11".to_owned(), "2026-11".to_owned(), true)],
            spans: asked.span_choices(&page),
            kinds: vec![("food".to_owned(), page.say("kind-food"), false)],
            origins: vec![("PL".to_owned(), "Poland".to_owned(), false)],
            measures: Measure::ALL.map(measure).into(),
            losses: vec![loss],
            cells,
            is_by_item: false,
            paging,
            cost: Some((CostTyped::default(), cost_kinds, currency_choices("EUR"))),
            csv: asked.csv("/reports", "measures"),
            csv_cells: asked.csv("/reports", "cells"),
            asked,
            page: page.at(Here::Reports),
        }
    }
}

/// The word of a cost's kind in a form.
#[must_use]
pub fn cost_code(kind: CostKind) -> &'static str {
    words::cost_key(kind).trim_start_matches("cost-")
}

fn measures(of: Of<'_>, page: &Frame, asked: &Asked) -> Vec<MeasureLine> {
    let (now, before) = (asked.question(), asked.before());
    let year = asked.year();
    let given = report::by_month(Measure::Given, of, &year);
    let line = |measure| {
        let months = report::by_month(measure, of, &year);
        let told = |question: &report::Question, asked: &Asked| {
            let tally = report::summed(&months, question.from, question.until);
            let given = report::summed(&given, question.from, question.until);
            let href = asked.address(&format!("/reports/{}", measure_code(measure)));
            figure(page, measure, &tally, &given).at(href)
        };
        MeasureLine {
            name: page.say(&format!("report-{}", measure_code(measure))),
            means: page.say(&format!("report-{}-means", measure_code(measure))),
            now: told(&now, asked),
            before: told(&before, &asked.earlier()),
            spark: spark(page, measure, &months, &given, now.until),
        }
    };
    // Needs have no origin, and costs no kind either: then there is nothing to say of them.
    let is_asked = |measure: &Measure| {
        let is_cut = asked.kind.is_some() || asked.item.is_some();
        (asked.origin.is_none() || !(measure.is_of_needs() || *measure == Measure::Cost))
            && (!is_cut || *measure != Measure::Cost)
    };
    Measure::ALL.into_iter().filter(is_asked).map(line).collect()
}

fn losses(of: Of<'_>, page: &Frame, asked: &Asked) -> Vec<LossLine> {
    let found = report::losses(of, &asked.question());
    let line = |((reason, on_the_way), tally): (_, report::Tally)| {
        let mut name = page.say(words::loss_key(reason));
        if on_the_way && reason != busel_domain::ledger::LossReason::OnTheWay {
            name = page.filled("report-loss-on-the-way", "reason", &name);
        }
        let asked = Asked { reason: Some(reason), ..asked.clone() };
        LossLine {
            reason: name,
            count: page.count("report-times", usize::try_from(tally.lines).unwrap_or(usize::MAX)),
            weight: figures::weight(page, tally.grams, tally.unweighed, tally.lines),
            href: asked.address("/reports/loss"),
        }
    };
    found.into_iter().map(line).collect()
}

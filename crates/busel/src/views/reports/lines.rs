//! What is behind a number: the needs, movements, waybills or counts that it is the sum of.

use askama::Template;
use busel_domain::ids::Thing;
use busel_domain::quantity::Units;
use busel_domain::report::{self, Counts, Line, Measure, Of, Question, Tally, Through, Way};

use super::figures::wait;
use super::{
    Asked, Figure, figure, measure_code, origin_name, region_name, span_name, whither_name,
};
use crate::seen::Seen;
use crate::views::eyes::Eyes;
use crate::views::frame::{Frame, Here};
use crate::views::marks::{Chip, PAGE_LINES, Paging, Tone};
use crate::views::words;

/// One need, movement, waybill or count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Behind {
    /// When.
    pub day: String,
    /// What.
    pub what: String,
    /// Its number, with its history; nothing for a cost that belongs to no thing.
    pub about: Option<Thing>,
    /// How much, and how much of it is in the part.
    pub amount: String,
    /// Where to.
    pub to: String,
    /// How it counts.
    pub counts: Chip,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "reports/lines.html")]
pub struct LinesPage {
    page: Frame,
    name: String,
    means: String,
    span: String,
    narrowed: Vec<String>,
    back: String,
    figure: Figure,
    lines: Vec<Behind>,
    withheld: usize,
    paging: Paging,
    csv: String,
}

impl LinesPage {
    /// The lines of a measure that are for the viewer, newest first, and the sum of all.
    #[must_use]
    pub fn of(of: Of<'_>, seen: &Seen, page: Frame, measure: Measure, asked: &Asked) -> Self {
        let page = page.at(Here::Reports);
        let question = asked.question();
        let (mut lines, tally, withheld) = shown_lines(of, seen, measure, &question);
        let given = report::by_month(Measure::Given, of, &question);
        let given = report::summed(&given, question.from, question.until);
        lines.sort_by_key(|line| std::cmp::Reverse((line.day, line.seq, line.about)));
        let path = format!("/reports/{}", measure_code(measure));
        let (lines, paging) =
            Paging::cut(&page, lines, asked.part, &format!("{}&", asked.address(&path)));
        let eyes = Eyes::of(seen, &page.viewer);
        let told = lines.iter().map(|line| behind(of, eyes, &page, measure, line)).collect();
        let whole = Asked {
            kind: None,
            item: None,
            origin: None,
            whither: None,
            reason: None,
            through: None,
            ..asked.clone()
        };
        let narrowed = narrowed(&page, asked);
        Self {
            name: page.say(&format!("report-{}", measure_code(measure))),
            means: page.say(&format!("report-{}-means", measure_code(measure))),
            span: span_name(page.tongue(), question.from, question.until),
            narrowed,
            back: whole.address("/reports"),
            figure: figure(&page, measure, &tally, &given),
            lines: told,
            withheld,
            paging,
            csv: asked.csv(&path, "lines"),
            page,
        }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let line = |number| Behind {
            day: page.day(page.viewer.today()),
            what: "Canned meat, 338 g".to_owned(),
            about: Some(Thing::Lot(busel_domain::ids::LotId(number))),
            amount: "420 pcs".to_owned(),
            to: "Saltivka".to_owned(),
            counts: Chip::new(Tone::Ok, page.say("report-filled-part")),
        };
        let lines = (1..=u32::try_from(PAGE_LINES).unwrap_or(50) + 1).map(line).collect();
        let (lines, paging) = Paging::cut(&page, lines, 1, "/reports/filled?");
        Self {
            name: page.say("report-filled"),
            means: page.say("report-filled-means"),
            span: "November 2026".to_owned(),
            narrowed: vec![page.say("kind-food")],
            back: "/reports".to_owned(),
            figure: Figure::sample(&page),
            lines,
            withheld: 3,
            paging,
            csv: "/reports/filled?csv=lines".to_owned(),
            page: page.at(Here::Reports),
        }
    }
}

/// The lines that are for the viewer, the sum of all, and how many are not.
#[must_use]
pub fn shown_lines<'a>(
    of: Of<'a>,
    seen: &Seen,
    measure: Measure,
    question: &'a Question,
) -> (Vec<Line<'a>>, Tally, usize) {
    let (mut lines, mut tally, mut withheld) = (Vec::new(), Tally::default(), 0);
    report::walk(measure, of, question, &mut |line| {
        tally.add(&line);
        match shown(seen, line) {
            Some(line) => lines.push(line),
            None => withheld += 1,
        }
    });
    (lines, tally, withheld)
}

/// The line as far as it is for the viewer: an auditor sees goods, and needs only as sums.
fn shown<'a>(seen: &Seen, line: Line<'a>) -> Option<Line<'a>> {
    let lot = line.lot.map(Thing::Lot);
    match line.about {
        None => Some(line),
        Some(thing) if seen.book.has(thing) => Some(line),
        Some(_) => {
            lot.filter(|lot| seen.book.has(*lot)).map(|lot| Line { about: Some(lot), ..line })
        }
    }
}

fn narrowed(page: &Frame, asked: &Asked) -> Vec<String> {
    let tongue = page.tongue();
    let kind = asked.kind.as_deref().filter(|_| asked.item.is_none());
    let words = [
        kind.map(|kind| words::kind(tongue, kind)),
        asked.item.as_ref().map(|item| words::item(tongue, item)),
        asked.origin.as_ref().map(|origin| origin_name(page, origin)),
        asked.whither.as_ref().map(|whither| whither_name(page, whither)),
        asked.reason.map(|reason| page.say(words::loss_key(reason))),
        asked.through.as_ref().map(|through| way_name(page, through)),
    ];
    words.into_iter().flatten().collect()
}

/// "Poland → Lviv region, until 8 Nov": the map shows nothing younger.
fn way_name(page: &Frame, through: &Through) -> String {
    let way = match &through.way {
        Way::Leg(leg) => {
            format!("{} → {}", region_name(page, &leg.from), region_name(page, &leg.to))
        }
        Way::Region(region) => region_name(page, region),
    };
    page.with("flow-until", &[("way", way.into()), ("day", page.day(through.last).into())])
}

fn behind(of: Of<'_>, eyes: Eyes<'_>, page: &Frame, measure: Measure, line: &Line<'_>) -> Behind {
    let lot = line.lot.and_then(|lot| of.book.lot(lot));
    let what = match (lot, line.item, line.cost) {
        (Some(lot), ..) => eyes.thing(&lot.batch.item, &lot.batch.variant),
        (None, Some(item), _) => words::item(page.tongue(), item),
        (None, None, Some(cost)) => page.say(words::cost_key(cost.kind)),
        (None, None, None) => line.about.map(|thing| thing.to_string()).unwrap_or_default(),
    };
    let to = match line.to {
        Some(Thing::Group(group)) => eyes.group(group),
        Some(Thing::Hub(hub)) => eyes.hub(hub),
        Some(other) => other.to_string(),
        None => String::new(),
    };
    Behind {
        day: page.day(line.day),
        what,
        about: line.about,
        amount: amount(eyes, page, measure, line),
        to,
        counts: chip(page, measure, line),
    }
}

fn amount(eyes: Eyes<'_>, page: &Frame, measure: Measure, line: &Line<'_>) -> String {
    if let Some(cost) = line.cost {
        return page.tongue().cents(cost.cents.get(), cost.currency);
    }
    let Some(item) = line.item.filter(|_| line.units != 0) else { return "–".to_owned() };
    let told = |units: i64| {
        let sign = if units < 0 { "−" } else { "" };
        format!("{sign}{}", eyes.amount(item, Units::from_balance(units.abs())))
    };
    match measure {
        Measure::Filled | Measure::OnTime | Measure::RightFirst => {
            let arguments =
                [("part", told(line.part_units).into()), ("whole", told(line.units).into())];
            page.with("report-of", &arguments)
        }
        Measure::LeadTime
        | Measure::ShelfTime
        | Measure::Loss
        | Measure::Paper
        | Measure::Accuracy
        | Measure::FirstOut
        | Measure::Cost
        | Measure::Came
        | Measure::Given => told(line.units),
    }
}

/// How a line counts, in a word.
fn chip(page: &Frame, measure: Measure, line: &Line<'_>) -> Chip {
    if line.counts == Counts::Unknown {
        return Chip::new(Tone::Wait, page.say("report-line-unknown"));
    }
    if let Some((reason, _)) = line.lost {
        return Chip::new(Tone::Act, page.say(words::loss_key(reason)));
    }
    if let Some(seconds) = line.wait {
        return Chip::new(Tone::Plain, wait(page, seconds));
    }
    if let Some(passed) = line.passed {
        let told = page.filled("report-first-out-passed", "lot", &passed.to_string());
        return Chip::new(Tone::Wait, told);
    }
    let code = measure_code(measure);
    let is_part = line.counts == Counts::Part;
    let (part, whole) = match measure {
        Measure::Filled
        | Measure::OnTime
        | Measure::Accuracy
        | Measure::RightFirst
        | Measure::FirstOut => (Tone::Ok, Tone::Wait),
        Measure::Paper => (Tone::Wait, Tone::Ok),
        Measure::Loss => return Chip::new(Tone::Plain, page.say("report-given")),
        Measure::LeadTime | Measure::ShelfTime | Measure::Cost | Measure::Came | Measure::Given => {
            return Chip::new(Tone::Plain, page.say("report-line-counted"));
        }
    };
    if is_part {
        Chip::new(part, page.say(&format!("report-{code}-part")))
    } else {
        Chip::new(whole, page.say(&format!("report-{code}-whole")))
    }
}

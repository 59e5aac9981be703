//! The days ahead: how long each group lasts with what is on the road and planned, and what to ask
//! donors for this month.
//!
//! The list for donors names no group. A sum over fewer than five groups would tell how many people
//! one of them is; then the thing is named and the amount is not.

use askama::Template;
use busel_domain::book::{Ask, GROUPS_MIN};
use busel_domain::gauge::{Gauge, Reading};
use busel_domain::ids::GroupId;
use busel_domain::quantity::Units;

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::gauge::gauge_key;
use crate::fares::Fares;
use crate::seen::Seen;

/// What one gauge of a group says now, with what is on the road, and with what is planned as well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ahead {
    /// Now.
    pub now: String,
    /// With what is on the road, if that is more.
    pub with_road: Option<String>,
    /// With what is planned as well, if that is more.
    pub with_plan: Option<String>,
}

/// A group in the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AheadLine {
    /// Its number.
    pub id: GroupId,
    /// What it is called.
    pub name: String,
    /// Its gauges; an empty one where nobody needs it.
    pub gauges: [Option<Ahead>; 3],
}

/// A line of the list for donors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskLine {
    /// What.
    pub thing: String,
    /// How much; nothing where that would tell too much.
    pub amount: Option<String>,
    /// What is missing in all, on shelves, and promised; nothing where that would tell too much.
    pub sums: Option<[String; 3]>,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "forecast.html")]
pub struct ForecastPage {
    page: Frame,
    /// The day it was made.
    day: String,
    gauges: [String; 3],
    groups: Vec<AheadLine>,
    uncounted: usize,
    asks: Vec<AskLine>,
}

impl ForecastPage {
    /// The days ahead of this moment.
    #[must_use]
    pub fn of(present: &Seen, page: Frame) -> Self {
        let page = page.at(Here::Forecast);
        let eyes = Eyes::of(present, &page.viewer);
        let (book, today) = (&present.book, page.viewer.today());
        let fares = present.fares(today);
        let all = book.groups().filter_map(|group| ahead(eyes, &page, &fares, group.id));
        let mut groups: Vec<(u8, AheadLine)> = all.collect();
        groups.sort_by_key(|(worst, line)| (*worst, line.id));
        let uncounted = book.groups().len() - groups.len();
        let asks = fares.ahead(book).asks.iter().filter(|ask| !ask.open().is_zero());
        Self {
            day: page.day(today),
            gauges: Gauge::ALL.map(|gauge| page.say(gauge_key(gauge))),
            groups: groups.into_iter().map(|(_, line)| line).collect(),
            uncounted,
            asks: asks.map(|ask| ask_line(eyes, ask)).collect(),
            page,
        }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let days = |number| page.count("fare-days", number);
        let (now, with_road, with_plan) = (days(4), Some(days(9)), Some(days(14)));
        let gauge = Ahead { now, with_road, with_plan };
        let line = AheadLine {
            id: GroupId(3),
            name: "Притулок «Салтівка»".to_owned(),
            gauges: [Some(gauge.clone()), None, Some(gauge)],
        };
        let ask = AskLine {
            thing: "Soap".to_owned(),
            amount: Some("520 pcs".to_owned()),
            sums: Some(["800 pcs".to_owned(), "200 pcs".to_owned(), "80 pcs".to_owned()]),
        };
        let few = AskLine { thing: "Nappies".to_owned(), amount: None, sums: None };
        Self {
            day: page.day(page.viewer.today()),
            gauges: Gauge::ALL.map(|gauge| page.say(gauge_key(gauge))),
            groups: vec![line],
            uncounted: 2,
            asks: vec![ask, few],
            page: page.at(Here::Forecast),
        }
    }
}

/// The gauges of a group now and ahead, and its worst score.
fn ahead(eyes: Eyes<'_>, page: &Frame, fares: &Fares, id: GroupId) -> Option<(u8, AheadLine)> {
    let now = fares.now(id)?;
    let planned = fares.ahead(&eyes.present.book).planned(id)?;
    let told = |reading: &Reading, number: u64| match reading.gauge {
        Gauge::Clean | Gauge::Fed => {
            page.count("fare-days", usize::try_from(number).unwrap_or(usize::MAX))
        }
        Gauge::Comfortable => page.tongue().percent(u32::try_from(number).unwrap_or(100)),
    };
    let gauges = Gauge::ALL.map(|gauge| {
        let of =
            |readings: &[Reading]| readings.iter().find(|reading| reading.gauge == gauge).cloned();
        let (now, planned) = (of(now)?, of(planned)?);
        let (here, road) = (now.number(), now.number_with_road());
        let plan = planned.number_with_road();
        Some(Ahead {
            now: told(&now, here),
            with_road: (road > here).then(|| told(&now, road)),
            with_plan: (plan > road).then(|| told(&planned, plan)),
        })
    });
    let worst = now.iter().map(|reading| reading.score).min().unwrap_or(100);
    Some((worst, AheadLine { id, name: eyes.group(id), gauges }))
}

fn ask_line(eyes: Eyes<'_>, ask: &Ask) -> AskLine {
    let amount = |units: Units| match units {
        Units::ZERO => "–".to_owned(),
        units => eyes.amount(&ask.item, units).to_string(),
    };
    let may_tell = ask.groups >= GROUPS_MIN;
    AskLine {
        thing: eyes.thing(&ask.item, &ask.variant),
        amount: may_tell.then(|| amount(ask.open())),
        sums: may_tell.then(|| [ask.gap, ask.stock, ask.promised].map(amount)),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use busel_domain::book::Book;
    use busel_domain::event::{Event, Fact};
    use busel_domain::group::Group;
    use busel_domain::ids::{ActorId, Attempt, Seq, WordsId};
    use busel_domain::people::{HeadCount, Living};

    use super::*;
    use crate::clerk::{Labels, Present};
    use crate::i18n::Language;

    /// A centre with so many groups of ten people each, who have nothing; the last two have no tap.
    fn page(groups: u32) -> ForecastPage {
        let page = Frame::sample(Language::En);
        let mut book = Book::new(Arc::clone(crate::catalogue::lexicon().catalogue()));
        let mut happened = |fact| {
            book.apply(&Event {
                seq: Seq(book.seq().0 + 1),
                by: ActorId(1),
                happened: page.viewer.now,
                recorded: page.viewer.now,
                attempt: Attempt([0; 16]),
                fact,
            });
        };
        for number in 1..=groups {
            let (group, name) = (GroupId(number), WordsId([7; 16]));
            happened(Fact::GroupAdded(Group { id: group, name, place: None, region: None }));
            let has_safe_tap = number + 2 <= groups;
            let living = Some(Living { has_safe_tap, ..Living::default() });
            happened(Fact::PeopleCounted { group, people: HeadCount::of(10), living });
        }
        let present = Present { book, labels: Labels::default() };
        ForecastPage::of(&present.seen_by(&page.viewer.actor), page)
    }

    fn told(page: &ForecastPage, thing: &str) -> Option<String> {
        let ask = page.asks.iter().find(|ask| ask.thing == thing).expect("it is asked for");
        assert_eq!(ask.amount.is_some(), ask.sums.is_some());
        ask.amount.clone()
    }

    #[test]
    fn a_sum_over_few_groups_is_not_told() {
        // Ten people for 49 days at 250 grams a month: 41 bars for each group.
        assert_eq!(told(&page(5), "Soap").as_deref(), Some("205\u{a0}pieces"));
        assert_eq!(told(&page(4), "Soap"), None);
        // Five groups need soap and only two of them water.
        assert_eq!(told(&page(5), "Drinking water"), None);
        let page = page(5).render().expect("a page renders");
        let (list, groups) = page.split_once("noprint").expect("what is not for donors");
        assert!(!list.contains("/groups/G-") && groups.contains("/groups/G-"));
    }
}

//! The lots behind a number about shelves: so old, or ending in that month.

use askama::Template;
use busel_domain::ids::LotId;
use busel_domain::month::Month;
use busel_domain::report::{self, Age, Ends, Of, Shelf};

use super::{month_name, today};
use crate::seen::Seen;
use crate::views::eyes::Eyes;
use crate::views::frame::{Frame, Here};
use crate::views::marks::{Chip, Paging, Tone};
use crate::views::pictures::CALENDAR_MONTHS;
use crate::views::stock::until;

/// Which lots somebody wants to see.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct AskedShelf {
    /// Of this age only.
    pub age: Option<Age>,
    /// Ending then only.
    pub ends: Option<Ends>,
    /// Which part, from 1.
    pub part: usize,
}

/// The key of an age's word.
#[must_use]
pub fn age_key(age: Age) -> &'static str {
    match age {
        Age::Month => "age-month",
        Age::Quarter => "age-quarter",
        Age::HalfYear => "age-half-year",
        Age::Longer => "age-longer",
    }
}

impl AskedShelf {
    /// Reads the words of an address.
    #[must_use]
    pub fn read<'a>(word: impl Fn(&str) -> &'a str) -> Self {
        let code = |age: Age| age_key(age).trim_start_matches("age-");
        let ends = match word("ends") {
            "past" => Some(Ends::Past),
            "later" => Some(Ends::Later),
            "never" => Some(Ends::Never),
            month => month.parse().ok().map(Ends::In),
        };
        Self {
            age: Age::ALL.into_iter().find(|age| code(*age) == word("age")),
            ends,
            part: word("part").parse().unwrap_or(1),
        }
    }

    /// The address of its list.
    #[must_use]
    pub fn address(&self) -> String {
        let age = self.age.map(|age| format!("age={}", age_key(age).trim_start_matches("age-")));
        let ends = self.ends.map(|ends| match ends {
            Ends::Past => "ends=past".to_owned(),
            Ends::Later => "ends=later".to_owned(),
            Ends::Never => "ends=never".to_owned(),
            Ends::In(month) => format!("ends={month}"),
        });
        let words: Vec<String> = [age, ends].into_iter().flatten().collect();
        format!("/reports/shelves?{}", words.join("&"))
    }

    /// Whether it wants this lot.
    #[must_use]
    pub fn takes(&self, lot: &Shelf) -> bool {
        self.age.is_none_or(|age| age == lot.age) && self.ends.is_none_or(|ends| ends == lot.ends)
    }

    fn name(&self, page: &Frame) -> String {
        let age = self.age.map(|age| page.say(age_key(age)));
        let ends = self.ends.map(|ends| ends_name(page, ends));
        let words: Vec<String> = [age, ends].into_iter().flatten().collect();
        if words.is_empty() { page.say("shelves-all") } else { words.join(", ") }
    }
}

/// When goods end, in words.
#[must_use]
pub fn ends_name(page: &Frame, ends: Ends) -> String {
    match ends {
        Ends::Past => page.say("ends-past"),
        Ends::In(month) => month_name(page.tongue(), month),
        Ends::Later => page.say("ends-later"),
        Ends::Never => page.say("ends-never"),
    }
}

/// A lot on shelves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShelfLine {
    /// Its number.
    pub id: LotId,
    /// What it is.
    pub thing: String,
    /// How much.
    pub amount: String,
    /// What it weighs, or that nobody knows.
    pub weight: String,
    /// For how long it has been here.
    pub here: String,
    /// Until when it can be used.
    pub until: Chip,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "reports/shelves.html")]
pub struct ShelvesPage {
    page: Frame,
    name: String,
    lines: Vec<ShelfLine>,
    weight: String,
    count: String,
    paging: Paging,
    csv: String,
}

/// One lot in a list; nothing if it is not for the viewer.
#[must_use]
pub fn shelf_line(seen: &Seen, page: &Frame, shelf: &Shelf) -> Option<ShelfLine> {
    let lot = seen.book.lot(shelf.lot)?;
    let eyes = Eyes::of(seen, &page.viewer);
    let days = usize::try_from(shelf.days).unwrap_or(0);
    Some(ShelfLine {
        id: lot.id,
        thing: eyes.thing(&lot.batch.item, &lot.batch.variant),
        amount: eyes.amount(&lot.batch.item, shelf.units).to_string(),
        weight: shelf
            .grams
            .map_or_else(|| page.say("report-no-weight"), |grams| page.tongue().weight(grams)),
        here: page.count("days-here", days),
        until: until(page, lot),
    })
}

impl ShelvesPage {
    /// The lots that are asked for, the longest here first.
    #[must_use]
    pub fn of(of: Of<'_>, seen: &Seen, page: Frame, asked: AskedShelf) -> Self {
        let page = page.at(Here::Pictures);
        let mut shelves = report::shelves(of, CALENDAR_MONTHS);
        shelves.retain(|shelf| asked.takes(shelf));
        shelves.sort_by_key(|shelf| (std::cmp::Reverse(shelf.days), shelf.lot));
        let grams = shelves.iter().filter_map(|shelf| shelf.grams).sum();
        let unweighed = shelves.iter().filter(|shelf| shelf.grams.is_none()).count();
        let mut count = page.count("report-lots", shelves.len());
        if unweighed > 0 {
            count = format!("{count} · {}", page.count("report-unweighed", unweighed));
        }
        let address = asked.address();
        let (shelves, paging) = Paging::cut(&page, shelves, asked.part, &format!("{address}&"));
        let lines = shelves.iter().filter_map(|shelf| shelf_line(seen, &page, shelf)).collect();
        Self {
            name: asked.name(&page),
            lines,
            weight: page.tongue().weight(grams),
            count,
            paging,
            csv: format!("{address}&csv=shelves"),
            page,
        }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let line = ShelfLine {
            id: LotId(3),
            thing: "Canned meat, 338 g".to_owned(),
            amount: "420 pcs".to_owned(),
            weight: page.tongue().weight(142_000),
            here: page.count("days-here", 93_usize),
            until: Chip::new(Tone::Plain, page.say("no-expiry")),
        };
        let (lines, paging) = Paging::cut(&page, vec![line], 1, "/reports/shelves?");
        let ends = Some(Ends::In(Month::of(today(&page))));
        let asked = AskedShelf { age: Some(Age::Quarter), ends, part: 1 };
        Self {
            name: asked.name(&page),
            lines,
            weight: page.tongue().weight(142_000),
            count: page.count("report-lots", 1_usize),
            paging,
            csv: format!("{}&csv=shelves", asked.address()),
            page: page.at(Here::Pictures),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_which_lots_were_asked() {
        let month = "2026-12".parse().expect("a month");
        for ends in [None, Some(Ends::Past), Some(Ends::In(month)), Some(Ends::Later)] {
            for age in Age::ALL.into_iter().map(Some).chain([None]) {
                let asked = AskedShelf { age, ends, part: 1 };
                let address = asked.address();
                let words = address.split_once('?').expect("words").1;
                let word = |name: &str| {
                    let pairs = words.split('&').filter_map(|pair| pair.split_once('='));
                    pairs
                        .filter(|(known, _)| *known == name)
                        .map(|(_, value)| value)
                        .next()
                        .unwrap_or("")
                };
                assert_eq!(AskedShelf::read(word), asked);
            }
        }
    }
}

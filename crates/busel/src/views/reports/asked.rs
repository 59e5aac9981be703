//! Which months and which goods somebody asks for, as the address of a report says it.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use busel_domain::group::Region;
use busel_domain::item::ItemKey;
use busel_domain::ledger::LossReason;
use busel_domain::month::Month;
use busel_domain::report::{Leg, Measure, Of, Origin, Question, Through, Way, Whither};
use busel_domain::time::Day;

use super::{Choice, month_name, origin_name};
use crate::i18n::Tongue;
use crate::views::frame::{Frame, escaped};
use crate::views::pictures::last_on_map;
use crate::views::words;

/// No list of months is longer: ten years and this one.
const MONTHS_OFFERED_MAX: i32 = 120;

/// How many months can be taken together.
const SPANS: [i32; 3] = [1, 3, 12];

/// Goods of which nobody said where they come from.
const UNKNOWN: &str = "unknown";

/// What somebody wants to see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The last month.
    pub month: Month,
    /// So many months up to it.
    pub months: i32,
    /// Of this kind only.
    pub kind: Option<Box<str>>,
    /// Of this item only.
    pub item: Option<ItemKey>,
    /// Of this origin only.
    pub origin: Option<Origin>,
    /// What went there only.
    pub whither: Option<Whither>,
    /// Lost for this reason only.
    pub reason: Option<LossReason>,
    /// What went this way on the map only.
    pub through: Option<Through>,
    /// Which part of a long list, from 1.
    pub part: usize,
}

impl Asked {
    /// Reads the words of an address; what cannot be meant is as good as not said.
    #[must_use]
    pub fn read<'a>(word: impl Fn(&str) -> &'a str, today: Day) -> Self {
        let this = Month::of(today);
        let month = word("month").parse().unwrap_or(this);
        let months = word("months").parse().ok().filter(|months| SPANS.contains(months));
        let item = ItemKey::new(word("item"));
        let kind = Some(word("kind")).filter(|kind| !kind.is_empty() && kind.len() <= 60);
        let origin = match word("origin") {
            UNKNOWN => Some(Origin::Unknown),
            code if code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase()) => {
                Some(Origin::Country(code.into()))
            }
            _ => None,
        };
        let reason = LossReason::ALL.into_iter().find(|known| loss_code(*known) == word("reason"));
        Self {
            month: month.min(this),
            months: months.unwrap_or(1),
            kind: kind.map(Into::into),
            item,
            origin,
            whither: whither_of(word("to")),
            reason,
            through: way_of(word("way")).map(|way| Through { way, last: last_on_map(today) }),
            part: word("part").parse().unwrap_or(1),
        }
    }

    /// This month, for tests.
    #[must_use]
    pub fn sample(today: Day) -> Self {
        Self::read(|_| "", today)
    }

    /// What is asked of the domain.
    #[must_use]
    pub fn question(&self) -> Question {
        Question {
            from: self.month.plus(1 - self.months),
            until: self.month,
            kind: self.kind.clone(),
            item: self.item.clone(),
            origin: self.origin.clone(),
            whither: self.whither.clone(),
            reason: self.reason,
            through: self.through.clone(),
        }
    }

    /// As many months before.
    #[must_use]
    pub fn earlier(&self) -> Self {
        Self { month: self.month.plus(-self.months), ..self.clone() }
    }

    /// What is asked of as many months before.
    #[must_use]
    pub fn before(&self) -> Question {
        self.earlier().question()
    }

    /// All months a trend and both periods need.
    #[must_use]
    pub fn year(&self) -> Question {
        let from = self.month.plus(-11).min(self.before().from);
        Question { from, ..self.question() }
    }

    /// The address of a page that answers this.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        let mut address = format!("{path}?month={}&months={}", self.month, self.months);
        let mut put = |name: &str, value: &str| {
            write!(address, "&{name}={}", escaped(value)).expect("a text can grow");
        };
        if let Some(kind) = &self.kind {
            put("kind", kind);
        }
        if let Some(item) = &self.item {
            put("item", item.as_str());
        }
        match &self.origin {
            Some(Origin::Country(code)) => put("origin", code),
            Some(Origin::Unknown) => put("origin", UNKNOWN),
            None => {}
        }
        match &self.whither {
            Some(Whither::Region(region)) => put("to", &region_code(region)),
            Some(Whither::Unknown) => put("to", UNKNOWN),
            None => {}
        }
        if let Some(reason) = self.reason {
            put("reason", loss_code(reason));
        }
        match self.through.as_ref().map(|through| &through.way) {
            Some(Way::Leg(Leg { from, to })) => {
                put("way", &format!("{}.{}", region_code(from), region_code(to)));
            }
            Some(Way::Region(region)) => put("way", &region_code(region)),
            None => {}
        }
        address
    }

    /// The address of a table of it as a file.
    #[must_use]
    pub fn csv(&self, path: &str, table: &str) -> String {
        format!("{}&csv={table}", self.address(path))
    }

    /// The months there is anything to say of, newest first.
    #[must_use]
    pub fn month_choices(&self, tongue: Tongue, of: Of<'_>) -> Vec<Choice> {
        let this = Month::of(of.today);
        let first = of.happened.days().map_or(this, |(first, _)| Month::of(first)).min(self.month);
        let count = first.until(this).clamp(0, MONTHS_OFFERED_MAX);
        let mut offered: Vec<Month> = (0..=count).map(|back| this.plus(-back)).collect();
        if !offered.contains(&self.month) {
            offered.push(self.month);
        }
        let choice =
            |month: Month| (month.to_string(), month_name(tongue, month), month == self.month);
        offered.into_iter().map(choice).collect()
    }

    /// How many months may be taken together.
    #[must_use]
    pub fn span_choices(&self, page: &Frame) -> Vec<Choice> {
        let choice = |months: i32| {
            let count = usize::try_from(months).unwrap_or(1);
            (months.to_string(), page.count("report-months", count), months == self.months)
        };
        SPANS.map(choice).into()
    }

    /// The kinds that were ever asked or given.
    #[must_use]
    pub fn kind_choices(&self, tongue: Tongue, of: Of<'_>) -> Vec<Choice> {
        let mut kinds: BTreeSet<&str> =
            of.book.needs().map(|need| need.line.item.category()).collect();
        kinds.extend(of.book.lots().map(|lot| lot.batch.item.category()));
        let choice = |kind: &str| {
            (kind.to_owned(), words::kind(tongue, kind), self.kind.as_deref() == Some(kind))
        };
        let mut choices: Vec<Choice> = kinds.into_iter().map(choice).collect();
        choices.sort_by(|one, other| one.1.cmp(&other.1));
        choices
    }

    /// The countries gifts ever came from.
    #[must_use]
    pub fn origin_choices(&self, page: &Frame, of: Of<'_>) -> Vec<Choice> {
        let origins: BTreeSet<Origin> =
            of.book.lots().map(|lot| Origin::of(lot.batch.origin.as_deref())).collect();
        let choice = |origin: Origin| {
            let code = match &origin {
                Origin::Country(code) => code.to_string(),
                Origin::Unknown => UNKNOWN.to_owned(),
            };
            let is_chosen = self.origin.as_ref() == Some(&origin);
            (code, origin_name(page, &origin), is_chosen)
        };
        origins.into_iter().map(choice).collect()
    }
}

/// A region in an address: `UA-07`, or a country alone.
fn region_code(region: &Region) -> String {
    let Region { country, code } = region;
    if code.is_empty() { country.to_string() } else { format!("{country}-{code}") }
}

fn whither_of(text: &str) -> Option<Whither> {
    if text == UNKNOWN {
        return Some(Whither::Unknown);
    }
    region_of(text).map(Whither::Region)
}

fn region_of(text: &str) -> Option<Region> {
    let (country, code) = text.split_once('-').unwrap_or((text, ""));
    let is_plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let is_one = country.len() == 2 && code.len() <= 6 && is_plain(country) && is_plain(code);
    is_one.then(|| Region { country: country.into(), code: code.into() })
}

/// A leg in an address, `PL.UA-07`, or a region alone.
fn way_of(text: &str) -> Option<Way> {
    match text.split_once('.') {
        Some((from, to)) => Some(Way::Leg(Leg { from: region_of(from)?, to: region_of(to)? })),
        None => region_of(text).map(Way::Region),
    }
}

/// The word of a reason in an address.
fn loss_code(reason: LossReason) -> &'static str {
    words::loss_key(reason).trim_start_matches("loss-")
}

/// The word of a measure in an address, and in the keys of its sentences.
#[must_use]
pub fn measure_code(measure: Measure) -> &'static str {
    match measure {
        Measure::Filled => "filled",
        Measure::OnTime => "on-time",
        Measure::LeadTime => "lead-time",
        Measure::ShelfTime => "shelf-time",
        Measure::Loss => "loss",
        Measure::Paper => "papers",
        Measure::Accuracy => "accuracy",
        Measure::RightFirst => "right-first",
        Measure::FirstOut => "first-out",
        Measure::Cost => "cost",
        Measure::Came => "came",
        Measure::Given => "given",
    }
}

/// The measure an address names.
#[must_use]
pub fn measure_of(code: &str) -> Option<Measure> {
    Measure::ALL.into_iter().find(|measure| measure_code(*measure) == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Day = Day(20_779);

    fn read(words: &[(&str, &str)]) -> Asked {
        let word = |name: &str| {
            words.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| *value)
        };
        Asked::read(word, TODAY)
    }

    #[test]
    fn an_address_says_what_was_asked() {
        let asked = read(&[
            ("month", "2026-08"),
            ("months", "3"),
            ("kind", "food"),
            ("item", "food.rice"),
            ("origin", "unknown"),
            ("to", "UA-07"),
            ("reason", "damaged"),
        ]);
        let address = asked.address("/reports");
        assert_eq!(
            address,
            "/reports?month=2026-08&months=3&kind=food&item=food.rice&origin=unknown\
             &to=UA-07&reason=damaged"
        );
        let question = asked.question();
        assert_eq!(question.from.to_string(), "2026-06");
        assert_eq!(asked.before().until.to_string(), "2026-05");
        assert_eq!(asked.year().from.to_string(), "2025-09");
    }

    #[test]
    fn a_way_on_the_map_is_said_and_read_alike() {
        for way in ["PL.UA-07", "UA-07", "GB"] {
            let address = read(&[("way", way)]).address("/reports/given");
            assert!(address.ends_with(&format!("&way={way}")), "{address}");
        }
        for odd in ["", "PL.", ".UA-07", "Poland", "PL.UA-07.GB"] {
            assert_eq!(read(&[("way", odd)]).through, None, "{odd}");
        }
    }

    #[test]
    fn what_cannot_be_meant_is_not_said() {
        let odd = [
            ("month", "9999-12"),
            ("months", "1000000"),
            ("kind", ""),
            ("item", "<script>"),
            ("origin", "pl"),
            ("to", "Ukraine"),
            ("reason", "=1+1"),
        ];
        assert_eq!(read(&odd), read(&[]));
        let long = "x".repeat(200);
        assert_eq!(read(&[("kind", &long), ("part", "-1")]), read(&[]));
    }

    #[test]
    fn every_measure_has_an_address() {
        for measure in Measure::ALL {
            assert_eq!(measure_of(measure_code(measure)), Some(measure));
        }
        assert_eq!(measure_of("shelves"), None);
    }
}

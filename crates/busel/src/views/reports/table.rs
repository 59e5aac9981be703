//! The table of kinds or items by country of origin and month.

use busel_domain::group::Region;
use busel_domain::item::ItemKey;
use busel_domain::quantity::Units;
use busel_domain::report::{Amount, Cell, CellKey, Of, Origin, Whither, cells};

use super::{Asked, month_name};
use crate::catalogue::areas;
use crate::views::frame::Frame;
use crate::views::marks::Paging;
use crate::views::words;

/// A number of the table, the same in other words, and where its list is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellAmount {
    /// "1,240 kg", or a dash.
    pub value: String,
    /// Base units of an item, or what has no known weight.
    pub more: String,
    /// Where the list is; empty for nothing.
    pub href: String,
}

/// A line of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellLine {
    /// When.
    pub month: String,
    /// Which kind or item.
    pub name: String,
    /// Where its items are told, if it is a kind.
    pub href: String,
    /// Where it comes from.
    pub origin: String,
    /// What came, what was handed over, what was lost.
    pub amounts: [CellAmount; 3],
}

impl CellLine {
    /// A line for tests.
    #[must_use]
    pub fn sample(page: &Frame) -> Self {
        let amount = CellAmount {
            value: page.tongue().weight(1_240_000),
            more: page.count("report-unweighed", 2_usize),
            href: "/reports/came".to_owned(),
        };
        Self {
            month: "November 2026".to_owned(),
            name: page.say("kind-food"),
            href: "/reports?kind=food".to_owned(),
            origin: page.say("report-origin-unknown"),
            amounts: [amount.clone(), amount.clone(), amount],
        }
    }
}

/// What a country of origin is called.
#[must_use]
pub fn origin_name(page: &Frame, origin: &Origin) -> String {
    match origin {
        Origin::Unknown => page.say("report-origin-unknown"),
        Origin::Country(code) => {
            let language = page.tongue().language().code();
            let area = areas().named(code);
            area.map_or_else(|| code.to_string(), |area| areas().name(area, language).to_owned())
        }
    }
}

/// What a region is called; its country where regions have no names here.
#[must_use]
pub fn region_name(page: &Frame, region: &Region) -> String {
    let language = page.tongue().language().code();
    let Region { country, code } = region;
    let area = areas().named(&format!("{country}-{code}")).or_else(|| areas().named(country));
    area.map_or_else(|| country.to_string(), |area| areas().name(area, language).to_owned())
}

/// Where goods went, in words.
#[must_use]
pub fn whither_name(page: &Frame, whither: &Whither) -> String {
    match whither {
        Whither::Region(region) => region_name(page, region),
        Whither::Unknown => page.say("report-region-unknown"),
    }
}

/// The lines of the part that is asked for, newest month first.
pub(super) fn lines(of: Of<'_>, page: &Frame, asked: &Asked) -> (Vec<CellLine>, Paging) {
    let all: Vec<(CellKey, Cell)> = cells(of, &asked.question()).into_iter().collect();
    let mut all: Vec<_> = all.into_iter().rev().collect();
    all.sort_by_key(|(key, cell)| {
        (std::cmp::Reverse(key.month), std::cmp::Reverse(cell.given.grams.max(cell.came.grams)))
    });
    let address = format!("{}&", asked.address("/reports"));
    let (all, paging) = Paging::cut(page, all, asked.part, &address);
    let line = |(key, cell): &(CellKey, Cell)| {
        let of_this = Asked {
            month: key.month,
            months: 1,
            kind: Some(key.kind.clone()),
            item: key.item.clone(),
            origin: Some(key.origin.clone()),
            ..asked.clone()
        };
        let list = |measure: &str| of_this.address(&format!("/reports/{measure}"));
        let amount = |amount, measure| {
            let href = list(measure);
            told(of, page, key.item.as_ref(), amount, href)
        };
        let items = Asked { kind: Some(key.kind.clone()), part: 1, ..asked.clone() };
        CellLine {
            month: month_name(page.tongue(), key.month),
            name: match &key.item {
                Some(item) => words::item(page.tongue(), item),
                None => words::kind(page.tongue(), &key.kind),
            },
            href: if key.item.is_some() { String::new() } else { items.address("/reports") },
            origin: origin_name(page, &key.origin),
            amounts: [
                amount(&cell.came, "came"),
                amount(&cell.given, "given"),
                amount(&cell.lost, "loss"),
            ],
        }
    };
    (all.iter().map(line).collect(), paging)
}

fn told(
    of: Of<'_>,
    page: &Frame,
    item: Option<&ItemKey>,
    amount: &Amount,
    href: String,
) -> CellAmount {
    if amount.lines == 0 {
        return CellAmount { value: "–".to_owned(), more: String::new(), href: String::new() };
    }
    let value = super::figures::weight(page, amount.grams, amount.unweighed, amount.lines);
    let base = item.and_then(|item| of.book.catalogue().item(item)).map(|item| item.base_unit);
    let more = match base {
        Some(base) => {
            let sign = if amount.units < 0 { "−" } else { "" };
            let units = Units::from_balance(amount.units.abs());
            format!("{sign}{}", page.tongue().amount(units, base))
        }
        None if amount.unweighed > 0 && amount.unweighed < amount.lines => {
            page.count("report-unweighed", usize::try_from(amount.unweighed).unwrap_or(usize::MAX))
        }
        None => page.count("report-times", usize::try_from(amount.lines).unwrap_or(usize::MAX)),
    };
    CellAmount { value, more, href }
}

//! Sums over the whole centre by item: what was asked, what was received, what lies on shelves. It
//! takes the whole Book, and gives only sums of it.

use std::collections::BTreeMap;

use askama::Template;
use busel_domain::book::Book;
use busel_domain::item::ItemKey;
use busel_domain::ledger::Account;
use busel_domain::quantity::{BaseUnit, Units};

use super::frame::{Frame, Here};
use super::words;

/// The sums of one item.
#[derive(Debug, Default)]
struct Sum {
    asked: Units,
    received: Units,
    on_road: Units,
    on_shelves: Units,
}

/// A line of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TotalLine {
    /// What it is.
    pub item: String,
    /// What was asked, as far as amounts are known.
    pub asked: String,
    /// What groups have received.
    pub received: String,
    /// What is on the road to them.
    pub on_road: String,
    /// What lies on shelves.
    pub on_shelves: String,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "totals.html")]
pub struct TotalsPage {
    page: Frame,
    lines: Vec<TotalLine>,
}

impl TotalsPage {
    /// The sums of this Book.
    #[must_use]
    pub fn of(book: &Book, page: Frame) -> Self {
        let page = page.at(Here::Totals);
        let mut sums: BTreeMap<&ItemKey, Sum> = BTreeMap::new();
        for need in book.needs().filter(|need| need.closed.is_none()) {
            let sum = sums.entry(&need.line.item).or_default();
            sum.asked = sum.asked.plus(need.line.asked.unwrap_or_default());
            sum.received = sum.received.plus(need.received);
            sum.on_road = sum.on_road.plus(need.on_road);
        }
        for (lot, account, units) in book.stock().all() {
            if let (Account::Hub(_), Some(lot)) = (account, book.lot(lot)) {
                let sum = sums.entry(&lot.batch.item).or_default();
                sum.on_shelves = sum.on_shelves.plus(Units::from_balance(units));
            }
        }
        let tongue = page.tongue();
        let line = |(key, sum): (&ItemKey, Sum)| {
            let base = book.catalogue().item(key).map_or(BaseUnit::Piece, |item| item.base_unit);
            let amount = |units: Units| {
                if units.is_zero() {
                    "–".to_owned()
                } else {
                    tongue.amount(units, base).to_string()
                }
            };
            TotalLine {
                item: words::item(tongue, key),
                asked: amount(sum.asked),
                received: amount(sum.received),
                on_road: amount(sum.on_road),
                on_shelves: amount(sum.on_shelves),
            }
        };
        let mut lines: Vec<_> = sums.into_iter().map(line).collect();
        lines.sort_by(|one, other| one.item.cmp(&other.item));
        Self { page, lines }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let line = TotalLine {
            item: "Rice".into(),
            asked: "1,200 kg".into(),
            received: "40 kg".into(),
            on_road: "–".into(),
            on_shelves: "60 kg".into(),
        };
        Self { lines: vec![line], page: page.at(Here::Totals) }
    }
}

//! The table of kinds or items by origin and month: what came, what was handed over, what was lost.

use std::collections::BTreeMap;

use super::{Measure, Of, Origin, Question, walk};
use crate::item::ItemKey;
use crate::month::Month;

/// Which cell of the table.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct CellKey {
    /// When.
    pub month: Month,
    /// The kind, such as `food`.
    pub kind: Box<str>,
    /// The item, if the question is about one kind.
    pub item: Option<ItemKey>,
    /// Where the goods come from.
    pub origin: Origin,
}

/// So much of something.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Amount {
    /// Events behind it.
    pub lines: u64,
    /// Base units; they mean something only in a cell of one item.
    pub units: i64,
    /// Grams of what has a known weight.
    pub grams: i64,
    /// Events whose goods have no known weight.
    pub unweighed: u64,
}

/// One cell.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    /// What was given.
    pub came: Amount,
    /// What was handed over.
    pub given: Amount,
    /// What was written off.
    pub lost: Amount,
}

/// The cells that are not empty: by kind, or by item if the question names a kind.
#[must_use]
pub fn cells(of: Of<'_>, question: &Question) -> BTreeMap<CellKey, Cell> {
    let mut cells: BTreeMap<CellKey, Cell> = BTreeMap::new();
    let by_item = question.kind.is_some();
    for measure in [Measure::Came, Measure::Given, Measure::Loss] {
        walk(measure, of, question, &mut |line| {
            let Some(came) = line.lot.and_then(|lot| of.happened.lot(lot)) else { return };
            // The loss measure holds what was handed over too, which stands in its own column.
            if measure == Measure::Loss && line.lost.is_none() {
                return;
            }
            let key = CellKey {
                month: Month::of(line.day),
                kind: came.item.category().into(),
                item: by_item.then(|| came.item.clone()),
                origin: Origin::of(came.origin.as_deref()),
            };
            let cell = cells.entry(key).or_default();
            let amount = match measure {
                Measure::Came => &mut cell.came,
                Measure::Loss => &mut cell.lost,
                Measure::Given
                | Measure::Filled
                | Measure::OnTime
                | Measure::LeadTime
                | Measure::ShelfTime
                | Measure::Paper
                | Measure::Accuracy
                | Measure::RightFirst
                | Measure::FirstOut
                | Measure::Cost => &mut cell.given,
            };
            amount.lines += 1;
            amount.units = amount.units.saturating_add(line.units);
            amount.grams = amount.grams.saturating_add(line.grams.unwrap_or(0));
            amount.unweighed += u64::from(line.grams.is_none());
        });
    }
    cells
}

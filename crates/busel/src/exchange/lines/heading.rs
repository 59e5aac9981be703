//! Rows that are no lines: headings, totals, tags, remarks not to use something. Headings are
//! remembered, because they say what "Clothes" under them means.

use super::{Desk, SheetFacts};
use crate::catalogue::WordKind;
use crate::catalogue::letters::fold;
use crate::exchange::headers::Column;
use crate::exchange::names::Match;
use crate::exchange::table::{Cell, Row};
use crate::exchange::why::Why;

/// The heading the next rows stand under.
#[derive(Default)]
pub(super) struct Headings {
    /// Its words, folded.
    pub(super) words: String,
    /// The category they mean, if they are known.
    pub(super) category: String,
}

impl Headings {
    /// Why the row is no line; `None` if it may be one.
    pub(super) fn outcome(
        &mut self,
        row: &Row,
        facts: &SheetFacts<'_>,
        desk: &Desk<'_, '_>,
    ) -> Option<Why> {
        let texts: Vec<(usize, String)> = row
            .filled()
            .filter(|(_, cell)| matches!(cell, Cell::Text(_)))
            .map(|(column, cell)| (column, cell.text().into_owned()))
            .collect();
        let (_, first) = texts.first()?;
        let folded = fold(first);
        let is_tag = |text: &str| {
            text.strip_prefix('#')
                .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase()))
        };
        if texts.len() == row.filled().count() && texts.iter().all(|(_, text)| is_tag(text)) {
            return Some(Why::Tags {});
        }
        if facts.layout.is_header(row) {
            return Some(Why::HeaderAgain {});
        }
        if first.contains(['✅', '✔', '☑']) {
            return Some(Why::Closed { text: first.clone() });
        }
        let amount = facts.layout.column(Column::Amount);
        if is_total(&folded, desk) && !is_item(&folded, desk) {
            return Some(Why::Total {});
        }
        let has_amount = amount.is_some_and(|column| !row.cell(column).is_empty());
        if !has_amount && desk.lexicon.find(WordKind::Decoy, &folded).is_some() {
            return Some(Why::Decoy { text: first.clone() });
        }
        if row.filled().count() == 1 { self.lone(row, first, folded, facts, desk) } else { None }
    }

    /// A row with words in one cell only.
    fn lone(
        &mut self,
        row: &Row,
        text: &str,
        folded: String,
        facts: &SheetFacts<'_>,
        desk: &Desk<'_, '_>,
    ) -> Option<Why> {
        let lexicon = desk.lexicon;
        if let Some(category) = lexicon.word(WordKind::Category, &folded) {
            category.clone_into(&mut self.category);
            self.words = folded;
            return Some(Why::CategoryHeading { category: category.to_owned() });
        }
        let column = row.filled().next().map_or(0, |(column, _)| column);
        let is_across =
            facts.sheet.merged.iter().any(|range| {
                range.row_first == row.number && range.column_last > range.column_first
            });
        let is_item_cell = facts.layout.column(Column::Item) == Some(column);
        let is_loud =
            text.chars().any(char::is_alphabetic) && !text.chars().any(char::is_lowercase);
        let is_heading =
            is_across || text.trim_end().ends_with(':') || (is_loud && !is_item(&folded, desk));
        if is_heading || (!is_item_cell && column < 2) {
            self.category.clear();
            if let Some((category, _)) = lexicon.find(WordKind::Category, &folded) {
                category.clone_into(&mut self.category);
            }
            self.words = folded;
            return Some(Why::Heading { text: text.to_owned() });
        }
        (!is_item_cell).then(|| Why::Remark { text: text.to_owned() })
    }
}

/// Whether the words begin as a total does: "РАЗОМ позицій".
fn is_total(folded: &str, desk: &Desk<'_, '_>) -> bool {
    desk.lexicon.find(WordKind::Total, folded).is_some_and(|(_, range)| range.start == 0)
}

fn is_item(folded: &str, desk: &Desk<'_, '_>) -> bool {
    matches!(desk.names.exactly(folded, &[]), Some(Match::Known(_) | Match::Ambiguous(_)))
}

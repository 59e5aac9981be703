//! Lines that say the same: planted twice by accident, or asked twice on purpose.
//!
//! The same running number with the same content is an accident, and so are two equal rows in a
//! list without numbers that touch each other. The same content under two numbers may be two
//! needs: it stays and is pointed out.

use std::collections::HashMap;
use std::fmt::Write;

use super::SheetFacts;
use crate::catalogue::letters::fold;
use crate::exchange::headers::Column;
use crate::exchange::reading::{Duplicate, Record};
use crate::exchange::table::Row;

/// What was found.
pub(super) enum Twin {
    None,
    Same(Duplicate),
    Near(u32),
}

/// The lines of one sheet so far.
#[derive(Default)]
pub(super) struct Twins {
    seen: HashMap<String, Seen>,
    lines: u32,
}

struct Seen {
    row: u32,
    line: u32,
    number: String,
}

impl Twins {
    pub(super) fn check(
        &mut self,
        records: &[Record],
        row: &Row,
        facts: &SheetFacts<'_>,
        line: &str,
    ) -> Twin {
        self.lines += 1;
        let Some(first) = records.first() else { return Twin::None };
        let column = facts.layout.column(Column::LineNumber);
        let number = column.map_or(String::new(), |column| row.cell(column).text().into_owned());
        let content = content(records, number.is_empty());
        let Some(seen) = self.seen.get_mut(&content) else {
            self.seen.insert(content, Seen { row: row.number, line: self.lines, number });
            return Twin::None;
        };
        let is_same = if number.is_empty() && seen.number.is_empty() {
            self.lines == seen.line + 1
        } else {
            number == seen.number
        };
        if is_same {
            // A third copy touches the second, not the first.
            seen.line = self.lines;
            return Twin::Same(Duplicate {
                at: first.at.clone(),
                first: seen.row,
                item: first.item.clone(),
                line: line.into(),
            });
        }
        (seen.line, seen.number) = (self.lines, number);
        // A line that asks for nothing is no second need.
        if first.is_zero() {
            Twin::None
        } else {
            Twin::Near(std::mem::replace(&mut seen.row, row.number))
        }
    }
}

/// What a line says, without how it says it.
fn content(records: &[Record], by_words: bool) -> String {
    let mut text = String::new();
    // "Peeler" and "Kitchen utensil" may be one kind of thing here and are two lines all the same,
    // unless the list's own number says that they are one.
    let first = records.first().filter(|_| by_words);
    let words = first.map_or(String::new(), |record| fold(&record.item_text));
    text.push_str(&words);
    for record in records {
        // Writing into a text cannot fail.
        let _always_fits = write!(
            text,
            "{}\u{1}{:?}\u{1}{}\u{1}{:?}\u{1}{:?}\u{1}{:?}\u{1}{:?}\u{1}{:?}\u{1}{:?}\u{1}{:?}\u{2}",
            record.item,
            record.variant,
            record.thousandths,
            record.unit,
            record.place,
            record.group,
            record.reference,
            record.donor,
            record.wanted_by,
            record.expiry,
        );
    }
    text
}

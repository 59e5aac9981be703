//! A message that is a row of a table: its cells by the names of the columns.

use super::atom::{Atom, Senses, What};
use super::sentence::Sentence;
use crate::catalogue::letters::fold;
use crate::catalogue::{Lexicon, Role, WordKind};

/// A row as a sentence, and what stood in columns that are no goods.
pub(super) struct Row<'a> {
    pub(super) sentence: Sentence<'a>,
    pub(super) contact: Option<Box<str>>,
    pub(super) place: Option<(Box<str>, std::ops::Range<usize>)>,
    pub(super) is_expiry: bool,
}

/// What a column does for a chat's row.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cell {
    Item,
    Size,
    Amount,
    Unit,
    Wanted,
    Expiry,
    Place,
    Contact,
    Note,
    Skipped,
}

fn column(name: &str, lexicon: &Lexicon) -> Cell {
    let word = lexicon
        .word(WordKind::Column, &fold(name))
        .or_else(|| lexicon.word(WordKind::Column, name.trim()))
        .unwrap_or("");
    match word {
        "item" | "name" | "category" => Cell::Item,
        "size" | "who" | "who_size" | "variant" | "form" | "age_gender" | "size_style" => {
            Cell::Size
        }
        "quantity" | "amount" | "qty" | "need" => Cell::Amount,
        "unit" => Cell::Unit,
        "wanted_by" | "date" | "deadline" | "term" => Cell::Wanted,
        "expiry" => Cell::Expiry,
        "place" | "region" | "area" => Cell::Place,
        "contact" | "group" | "organisation" | "donor" => Cell::Contact,
        "note" | "remark" | "priority" | "urgency" => Cell::Note,
        _ => Cell::Skipped,
    }
}

/// The row, if the text is one.
pub(super) fn row<'a>(
    text: &str,
    atoms: &[Atom<'a>],
    columns: &[String],
    lexicon: &'a Lexicon,
) -> Option<Row<'a>> {
    if columns.len() < 2 || text.trim_matches(['\n', '\r']).contains('\n') {
        return None;
    }
    let mark = ['\t', '|', ';'].into_iter().find(|mark| text.contains(*mark))?;
    let mut cells = Vec::new();
    let mut start = 0;
    for cell in text.split(mark) {
        cells.push(start..start + cell.len());
        start += cell.len() + mark.len_utf8();
    }
    let mut row = Row {
        sentence: Sentence { atoms: Vec::new(), is_question: false, is_heading: false },
        contact: None,
        place: None,
        is_expiry: false,
    };
    let sizes = lexicon.phrases().of("size");
    let sequence =
        [Cell::Item, Cell::Size, Cell::Amount, Cell::Unit, Cell::Wanted, Cell::Expiry, Cell::Note];
    for wanted in sequence {
        for (cell, name) in cells.iter().zip(columns) {
            let inside = atoms
                .iter()
                .filter(|atom| cell.start <= atom.span.start && atom.span.end <= cell.end);
            let inside: Vec<Atom<'a>> = inside.cloned().collect();
            let known = column(name, lexicon);
            // A column nobody knows that says "closed" or "urgent" is read as a remark.
            let is_remark = known == Cell::Skipped
                && inside.iter().any(|atom| {
                    atom.plays(Role::Intent) || atom.words().is_some_and(|w| w.urgent.is_some())
                });
            let known = if is_remark { Cell::Note } else { known };
            if known != wanted {
                continue;
            }
            let is_numeric =
                inside.iter().any(|atom| matches!(atom.what, What::Number(_) | What::Range(..)));
            if wanted == Cell::Size && is_numeric {
                let does = sizes.iter().filter(|does| does.0 == Role::Size).collect();
                let what = What::Words(Senses { does, ..Senses::default() });
                row.sentence.atoms.push(Atom {
                    span: cell.start..cell.start,
                    what,
                    is_glued: false,
                });
            }
            row.is_expiry |= wanted == Cell::Expiry && !inside.is_empty();
            row.sentence.atoms.extend(inside);
        }
    }
    named(text, &cells, columns, lexicon, &mut row);
    Some(row)
}

/// What stands under people and places.
fn named(
    text: &str,
    cells: &[std::ops::Range<usize>],
    columns: &[String],
    lexicon: &Lexicon,
    row: &mut Row<'_>,
) {
    for (cell, name) in cells.iter().zip(columns) {
        let written = text[cell.clone()].trim();
        if written.is_empty() {
            continue;
        }
        match column(name, lexicon) {
            Cell::Contact => row.contact = row.contact.take().or(Some(written.into())),
            Cell::Place => row.place = row.place.take().or(Some((written.into(), cell.clone()))),
            Cell::Item
            | Cell::Size
            | Cell::Amount
            | Cell::Unit
            | Cell::Wanted
            | Cell::Expiry
            | Cell::Note
            | Cell::Skipped => {}
        }
    }
}

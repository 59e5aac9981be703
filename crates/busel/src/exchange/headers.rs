//! Which column holds what: by the words of the header row, and by the look of the values where
//! the words fail or there is no header at all (`берцы;43;10`).

mod looks;

use std::collections::HashMap;

use super::names::Names;
use super::table::{Cell, Row, Sheet};
use super::why::Why;
use crate::catalogue::letters::fold;
use crate::catalogue::{Lexicon, WordKind};
use looks::{Looks, SAMPLE_ROWS};

/// The header stands within so many first rows.
const HEADER_ROWS_MAX: usize = 40;
/// Numbers that are sizes of shoes, clothes or nappies when they stand before an amount.
const SIZES: std::ops::RangeInclusive<u32> = 1..=70;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Column {
    /// The running number of the line.
    LineNumber,
    /// What thing.
    Item,
    /// Under which heading it belongs.
    Category,
    /// For whom, what size, what form, all in one.
    Variant,
    /// How many.
    Amount,
    /// Of which unit.
    Unit,
    /// Remarks.
    Note,
    /// The place, or its wider area.
    Place,
    /// A part of the place.
    Area,
    /// Who asks.
    Group,
    /// How urgent.
    Priority,
    /// Wanted by which day.
    WantedBy,
    /// Keeps until which day.
    Expiry,
    /// A bare "termin", or days under no name: [`WantedBy`](Self::WantedBy) where things are
    /// needed, [`Expiry`](Self::Expiry) where they stand on a shelf. No finished layout has it.
    Term,
    /// Who gave it.
    Donor,
    /// The number of the paper.
    Reference,
    /// What one of it weighs.
    Weight,
    /// Something that is not read.
    Other,
}

impl Column {
    /// Reads the word by which `words.csv` names a column.
    fn from_word(word: &str) -> Self {
        match word {
            "number" | "line" | "line_number" | "no" => Self::LineNumber,
            "item" | "name" => Self::Item,
            "category" => Self::Category,
            "variant" | "who" | "size" | "form" | "who_size" | "age_gender" | "size_style" => {
                Self::Variant
            }
            "quantity" | "amount" | "qty" | "need" => Self::Amount,
            "unit" => Self::Unit,
            "note" | "remark" => Self::Note,
            "place" | "region" => Self::Place,
            "area" | "subplace" | "subregion" => Self::Area,
            "group" | "organisation" => Self::Group,
            "priority" | "urgency" => Self::Priority,
            "wanted_by" | "date" | "deadline" => Self::WantedBy,
            "expiry" => Self::Expiry,
            "term" => Self::Term,
            "donor" => Self::Donor,
            "reference" | "waybill" | "shipment" | "manifest" => Self::Reference,
            "weight" => Self::Weight,
            _ => Self::Other,
        }
    }

    /// Whether several columns of this kind are read together.
    fn may_repeat(self) -> bool {
        matches!(self, Self::Variant | Self::Note | Self::Other)
    }
}

/// Which column holds what in one sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// How many of the sheet's rows stand above the first line, the header included.
    pub rows_above: usize,
    /// The header's own words, folded.
    pub header: Vec<String>,
    /// What each column holds.
    pub columns: Vec<Column>,
    /// What should be looked at.
    pub findings: Vec<Why>,
}

impl Layout {
    /// The first column of this kind.
    #[must_use]
    pub fn column(&self, kind: Column) -> Option<usize> {
        self.columns.iter().position(|column| *column == kind)
    }

    /// All columns of this kind.
    pub fn all(&self, kind: Column) -> impl Iterator<Item = usize> {
        self.columns
            .iter()
            .enumerate()
            .filter(move |(_, column)| **column == kind)
            .map(|(at, _)| at)
    }

    /// Whether the row says the header once more.
    #[must_use]
    pub fn is_header(&self, row: &Row) -> bool {
        let says_header = |(column, cell): (usize, &Cell)| {
            let name = self.header.get(column);
            matches!(cell, Cell::Text(_)) && name.is_some_and(|name| *name == fold(&cell.text()))
        };
        row.filled().nth(1).is_some() && row.filled().all(says_header)
    }
}

/// Finds out which column holds what; `None` if the sheet holds no list. A day of no other meaning
/// is taken to be `term`.
#[must_use]
pub fn lay_out(
    sheet: &Sheet,
    names: &Names<'_>,
    lexicon: &Lexicon,
    term: Column,
) -> Option<Layout> {
    let mut layout = match &sheet.names {
        Some(column_names) => {
            let texts: Vec<String> =
                column_names.iter().map(|name| name.replace(['_', '.'], " ")).collect();
            let texts: Vec<String> = texts.iter().map(|text| split_camel(text)).collect();
            by_words(&texts, 0, &sheet.rows, lexicon)
        }
        None => best_header(sheet, lexicon).unwrap_or_else(|| Layout {
            rows_above: 0,
            header: Vec::new(),
            columns: Vec::new(),
            findings: Vec::new(),
        }),
    };
    let has_header = !layout.header.is_empty();
    if layout.column(Column::Item).is_none() || layout.column(Column::Amount).is_none() {
        by_look(&mut layout, sheet, names, lexicon);
    }
    layout.column(Column::Item)?;
    settle_term(&mut layout, term);
    if !has_header {
        let columns: Vec<String> =
            layout.columns.iter().map(|column| format!("{column:?}")).collect();
        layout.findings.push(Why::NoHeader { columns: columns.join(", ").to_lowercase() });
    }
    Some(layout)
}

/// Days under a name that says nothing more are of the kind that such lists have, unless another
/// column is of that kind already.
fn settle_term(layout: &mut Layout, term: Column) {
    let is_free = layout.column(term).is_none();
    let first = layout.column(Column::Term);
    for (at, column) in layout.columns.iter_mut().enumerate() {
        if *column == Column::Term {
            *column = if is_free && first == Some(at) { term } else { Column::Other };
        }
    }
}

/// `ageGender` is two words.
fn split_camel(text: &str) -> String {
    let mut split = String::with_capacity(text.len() + 4);
    let mut was_lower = false;
    for letter in text.chars() {
        if letter.is_uppercase() && was_lower {
            split.push(' ');
        }
        was_lower = letter.is_lowercase();
        split.push(letter);
    }
    split
}

/// The row among the first ones that names the most columns, an item or an amount among them.
fn best_header(sheet: &Sheet, lexicon: &Lexicon) -> Option<Layout> {
    let mut best: Option<(usize, Layout)> = None;
    for (index, row) in sheet.rows.iter().take(HEADER_ROWS_MAX).enumerate() {
        let texts: Vec<String> = row.cells.iter().map(|cell| cell.text().into_owned()).collect();
        let known = texts.iter().filter(|text| named(text, lexicon).is_some()).count();
        if known < 2 || best.as_ref().is_some_and(|(most, _)| known <= *most) {
            continue;
        }
        let layout = by_words(&texts, index + 1, &sheet.rows[index + 1..], lexicon);
        let is_list =
            layout.column(Column::Item).is_some() || layout.column(Column::Amount).is_some();
        let is_whole =
            layout.column(Column::Item).is_some() && layout.column(Column::Amount).is_some();
        if is_whole {
            // A better header further down belongs to another table; no line above it may be lost.
            return Some(layout);
        }
        if is_list {
            best = Some((known, layout));
        }
    }
    best.map(|(_, layout)| layout)
}

/// What a column's name says, and whether the whole name says it.
fn named(text: &str, lexicon: &Lexicon) -> Option<(Column, bool)> {
    if text.chars().count() > 60 || text.contains(['$', '€', '£', '₴']) {
        return None;
    }
    let folded = fold(text);
    let key = if folded.is_empty() { text.trim() } else { &folded };
    if let Some(value) = lexicon.word(WordKind::Column, key) {
        return Some((Column::from_word(value), true));
    }
    let (value, range) = lexicon.find(WordKind::Column, &folded)?;
    // "unit value" is not a unit and "pack quantity" no quantity, but "needed quantity" is one:
    // what a name is about stands at its end in English, at its start elsewhere; both must do.
    let is_large = range.len() * 2 >= folded.len();
    is_large.then(|| (Column::from_word(value), false))
}

fn by_words(texts: &[String], rows_above: usize, rows: &[Row], lexicon: &Lexicon) -> Layout {
    let mut columns = vec![Column::Other; texts.len()];
    let mut findings = Vec::new();
    let mut taken: HashMap<Column, usize> = HashMap::new();
    for wants_whole in [true, false] {
        for (at, text) in texts.iter().enumerate() {
            let Some((mut column, mut is_whole)) = named(text, lexicon) else { continue };
            if column == Column::Item && is_numeric(at, rows, lexicon) {
                // A column "items" full of numbers says how many, not what.
                (column, is_whole) = (Column::Amount, false);
            }
            if is_whole != wants_whole || columns[at] != Column::Other {
                continue;
            }
            if !is_whole && !looks_right(column, at, rows, lexicon) {
                continue;
            }
            match taken.get(&column) {
                Some(&used) if !column.may_repeat() => {
                    if is_whole && column == Column::Place && !taken.contains_key(&Column::Area) {
                        taken.insert(Column::Area, at);
                        columns[at] = Column::Area;
                    } else if is_whole {
                        let (used, other) = (texts[used].clone(), text.clone());
                        findings.push(Why::TwoColumns { used, other });
                    }
                }
                _ => {
                    taken.insert(column, at);
                    columns[at] = column;
                }
            }
        }
    }
    let header = texts.iter().map(|text| fold(text)).collect();
    Layout { rows_above, header, columns, findings }
}

fn is_numeric(at: usize, rows: &[Row], lexicon: &Lexicon) -> bool {
    let looks = Looks::of(at, rows, None, lexicon);
    looks.numbers * 2 > looks.filled
}

/// Whether the values of a column fit what half of its name says.
fn looks_right(column: Column, at: usize, rows: &[Row], lexicon: &Lexicon) -> bool {
    let looks = Looks::of(at, rows, None, lexicon);
    match column {
        Column::Unit => looks.units * 2 > looks.filled,
        Column::Amount => looks.numbers * 2 > looks.filled,
        Column::LineNumber
        | Column::Item
        | Column::Category
        | Column::Variant
        | Column::Note
        | Column::Place
        | Column::Area
        | Column::Group
        | Column::Priority
        | Column::WantedBy
        | Column::Expiry
        | Column::Term
        | Column::Donor
        | Column::Reference
        | Column::Weight
        | Column::Other => true,
    }
}

/// Fills in what the header does not say, among the columns it says nothing about.
fn by_look(layout: &mut Layout, sheet: &Sheet, names: &Names<'_>, lexicon: &Lexicon) {
    let rows = &sheet.rows[layout.rows_above.min(sheet.rows.len())..];
    let width = rows.iter().take(SAMPLE_ROWS).map(|row| row.cells.len()).max().unwrap_or(0);
    if layout.columns.len() < width {
        layout.columns.resize(width, Column::Other);
    }
    let looks: Vec<Looks> =
        (0..width).map(|at| Looks::of(at, rows, Some(names), lexicon)).collect();
    let is_free =
        |layout: &Layout, at: usize| layout.columns[at] == Column::Other && looks[at].filled > 0;
    if layout.column(Column::Item).is_none() {
        let most = (0..width)
            .filter(|&at| is_free(layout, at))
            .max_by_key(|&at| (looks[at].items, width - at));
        match most {
            Some(at) if looks[at].items * 5 >= looks[at].filled * 2 && looks[at].items > 0 => {
                layout.columns[at] = Column::Item;
            }
            _ => return,
        }
    }
    for (at, look) in looks.iter().enumerate() {
        if is_free(layout, at) && look.is_counting && at < layout.column(Column::Item).unwrap_or(0)
        {
            layout.columns[at] = Column::LineNumber;
        }
    }
    if layout.header.is_empty() {
        for (at, look) in looks.iter().enumerate() {
            if is_free(layout, at) && look.days * 2 > look.filled {
                layout.columns[at] = Column::Term;
            }
        }
    }
    if layout.column(Column::Unit).is_none()
        && let Some(at) = (0..width).find(|&at| {
            is_free(layout, at)
                && looks[at].units * 2 > looks[at].filled
                && looks[at].numbers * 2 < looks[at].filled
        })
    {
        layout.columns[at] = Column::Unit;
    }
    if layout.column(Column::Amount).is_none() {
        guess_amount(layout, rows, &looks, lexicon);
    }
}

/// The amount is guessed only where nothing else can be one: a year, a price or the number of a box
/// must not become an amount. Two columns of numbers are a size and an amount if the first could be
/// nothing but a size.
fn guess_amount(layout: &mut Layout, rows: &[Row], looks: &[Looks], lexicon: &Lexicon) {
    let has_name = |at: usize| {
        layout.header.get(at).is_some_and(|name| lexicon.word(WordKind::Column, name).is_some())
    };
    let numeric: Vec<usize> = (0..looks.len())
        .filter(|&at| layout.columns[at] == Column::Other && !has_name(at))
        .filter(|&at| looks[at].numbers > 0 && looks[at].numbers * 2 > looks[at].filled)
        .collect();
    let is_size = |at: usize| {
        let mut sample = rows.iter().take(SAMPLE_ROWS).map(|row| row.cell(at).text().into_owned());
        sample.all(|text| text.is_empty() || text.parse().is_ok_and(|size| SIZES.contains(&size)))
    };
    match numeric.as_slice() {
        [amount] => layout.columns[*amount] = Column::Amount,
        [size, amount] if layout.header.is_empty() && is_size(*size) => {
            layout.columns[*size] = Column::Variant;
            layout.columns[*amount] = Column::Amount;
        }
        _ => return,
    }
    if let Some(name) = numeric.last().and_then(|&at| layout.header.get(at)) {
        layout.findings.push(Why::ColumnGuessed { column: name.clone() });
    }
}

#[cfg(test)]
mod tests;

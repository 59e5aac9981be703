//! A list that somebody looks through: the table as it was sent, what people mended in it, and what
//! is read out of it now.
//!
//! Mending writes into a cell and reads the whole list again, so a mended row is held to the rules
//! every row is held to, and stands in exactly one list again (law L10). All other rows stay what
//! people were told they are: a row beside a mended one may read otherwise now, and nobody looked at
//! that. Rows that were added are remembered and never added twice. It knows no page and stores
//! nothing.

use std::collections::{BTreeMap, BTreeSet};

use busel_domain::time::Day;

use super::{Intake, ListKind};
use crate::clerk::Present;
use crate::exchange::headers::Column;
use crate::exchange::lines::Progress;
use crate::exchange::reader;
use crate::exchange::reading::{Columns, Question, Reading, Record, Spot};
use crate::exchange::table::{CELL_LETTERS_MAX, Cell, Row, Table, Unreadable};
use crate::exchange::why::Why;

/// A list with more rows than this is mended in its own program: nobody looks through it here, and
/// it would lie in memory for as long as somebody might.
const ROWS_MENDED_MAX: usize = 20_000;

/// Fields of one row; a table with more columns is wider than any list of needs.
const CELLS_MENDED_MAX: usize = 14;

/// Where a list came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A file of this name, which names who asks where the list does not.
    File(String),
    /// Pasted: it has a title for the books, and perhaps the name of who asks where it does not say.
    Pasted {
        /// What the list is called in the books.
        title: String,
        /// Who asks where a line does not say.
        who: Option<String>,
    },
}

impl Origin {
    fn name(&self) -> &str {
        match self {
            Self::File(name) => name,
            Self::Pasted { title, .. } => title,
        }
    }
}

/// A cell's place: sheet and column from 0, row from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Which sheet.
    pub sheet: u16,
    /// Which row, as people count.
    pub row: u32,
    /// Which column.
    pub column: u16,
}

/// A cell of a row that a person must decide about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OddCell {
    /// Where it stands.
    pub at: Place,
    /// What stands over its column; empty where nothing does.
    pub name: String,
    /// What the column was taken for.
    pub kind: Column,
    /// What stands in it.
    pub text: String,
    /// Whether the question is about this one.
    pub is_asked: bool,
}

/// The table, what was mended in it, and what is read out of it now.
#[derive(Debug, Clone)]
pub struct Worksheet {
    /// What is read out of it now, held against the Book.
    pub intake: Intake,
    /// Lines that were added so far.
    pub added: usize,
    origin: Origin,
    today: Day,
    /// Nothing where the list is too long to be mended here.
    table: Option<Table>,
}

impl Worksheet {
    /// Reads what was sent and holds it against the Book.
    ///
    /// # Errors
    ///
    /// [`Unreadable`] if there is no list in it.
    pub fn read(
        bytes: &[u8],
        (kind, origin): (ListKind, Origin),
        today: Day,
        present: &Present,
        progress: Progress<'_>,
    ) -> Result<Self, Unreadable> {
        let table = reader().table(bytes)?;
        let reading = read(&table, kind, &origin, today, progress)?;
        let rows: usize = table.sheets.iter().map(|sheet| sheet.rows.len()).sum();
        Ok(Self {
            intake: Intake::new(kind, origin.name(), reading, present),
            added: 0,
            table: (rows <= ROWS_MENDED_MAX).then_some(table),
            origin,
            today,
        })
    }

    /// Whether nothing in the list or beside it says who asks, so that no cell could be mended to say
    /// it.
    #[must_use]
    pub fn lacks_who(&self) -> bool {
        let Origin::Pasted { who: None, .. } = self.origin else { return false };
        let names_who = |columns: &Columns| {
            columns.kinds.iter().any(|kind| matches!(kind, Column::Group | Column::Place))
        };
        self.intake.kind == ListKind::Needs
            && self.intake.reading.title.place.is_none()
            && !self.intake.reading.columns.iter().any(names_who)
    }

    /// Whether rows can be mended here.
    #[must_use]
    pub fn is_mended_here(&self) -> bool {
        self.table.is_some()
    }

    /// The cells of a row that a person must decide about.
    #[must_use]
    pub fn cells(&self, question: &Question) -> Vec<OddCell> {
        let (sheet, number) = (question.at.sheet_index, question.at.row);
        let row = self.table.as_ref().and_then(|table| row(table, sheet, number));
        let columns = self.intake.reading.columns.iter().find(|list| list.sheet_index == sheet);
        let (Some(row), Some(columns)) = (row, columns) else { return Vec::new() };
        let cells = columns.kinds.iter().enumerate().filter_map(|(at, kind)| {
            let cell = row.cell(at);
            let is_read = !matches!(kind, Column::LineNumber | Column::Other);
            let column = u16::try_from(at).ok()?;
            (is_read || !cell.is_empty() && *kind == Column::Other).then(|| OddCell {
                at: Place { sheet, row: number, column },
                name: columns.names.get(at).map(ToString::to_string).unwrap_or_default(),
                kind: *kind,
                text: cell.text().into_owned(),
                is_asked: question.at.column == Some(column),
            })
        });
        cells.take(CELLS_MENDED_MAX).collect()
    }

    /// The list with these words in these cells, read again. Only cells of rows that are in question
    /// can be mended; nothing, if none of them says anything new.
    #[must_use]
    pub fn mended(&self, typed: &BTreeMap<Place, String>, present: &Present) -> Option<Self> {
        let mut table = self.table.clone()?;
        let odd: BTreeSet<(u16, u32)> = self.questions().collect();
        let mut is_new = false;
        for (at, words) in typed.iter().filter(|(at, _)| odd.contains(&(at.sheet, at.row))) {
            let Some(row) = row_mut(&mut table, at.sheet, at.row) else { continue };
            let column = usize::from(at.column);
            let words: String = words.trim().chars().take(CELL_LETTERS_MAX).collect();
            if column >= crate::exchange::table::COLUMNS_MAX || row.cell(column).text() == words {
                continue;
            }
            if row.cells.len() <= column {
                row.cells.resize(column + 1, Cell::Empty);
            }
            row.cells[column] = Cell::from_text(&words);
            is_new = true;
        }
        is_new.then(|| self.again(table, present))
    }

    /// The rows in question.
    fn questions(&self) -> impl Iterator<Item = (u16, u32)> {
        self.intake.reading.questions.iter().map(|asked| (asked.at.sheet_index, asked.at.row))
    }

    /// What is left once everything fresh was added; nothing, if no row is in question or none could
    /// be mended here.
    #[must_use]
    pub fn left(&self, present: &Present) -> Option<Self> {
        self.table.as_ref()?;
        self.questions().next()?;
        let mut rest = self.clone();
        rest.added += self.intake.fresh().count();
        let mut done = self.intake.done.clone();
        done.extend(self.intake.fresh().map(|record| (record.at.sheet_index, record.at.row)));
        let reading = self.intake.reading.clone();
        rest.intake = Intake::rest(self.intake.kind, self.origin.name(), reading, present, done);
        Some(rest)
    }

    fn again(&self, table: Table, present: &Present) -> Self {
        let kind = self.intake.kind;
        let reading = read(&table, kind, &self.origin, self.today, &mut |_| {});
        // A list without a header may stop looking like one; its rows then stay in question, with
        // what was typed in them.
        let known = self.intake.reading.clone();
        let reading = match reading {
            Ok(again) => taken_over(known, again, &self.questions().collect()),
            Err(_) => known,
        };
        let done = self.intake.done.clone();
        let intake = Intake::rest(kind, self.origin.name(), reading, present, done);
        Self { intake, table: Some(table), ..self.clone() }
    }
}

fn read(
    table: &Table,
    kind: ListKind,
    origin: &Origin,
    today: Day,
    progress: Progress<'_>,
) -> Result<Reading, Unreadable> {
    let mut reading = match kind {
        ListKind::Needs => reader().needs_in(table, today, progress)?,
        ListKind::Stock(_) => reader().stock_in(table, today, progress)?,
    };
    if let (ListKind::Needs, Origin::Pasted { who, .. }) = (kind, origin) {
        ask_who(&mut reading, who.as_deref());
    }
    Ok(reading)
}

/// What is known of a list, with what another reading of it says of these rows.
fn taken_over(mut known: Reading, again: Reading, odd: &BTreeSet<(u16, u32)>) -> Reading {
    let is_odd = |at: &Spot| odd.contains(&(at.sheet_index, at.row));
    known.questions = again.questions.into_iter().filter(|line| is_odd(&line.at)).collect();
    known.records.extend(again.records.into_iter().filter(|line| is_odd(&line.at)));
    known.left_out.extend(again.left_out.into_iter().filter(|line| is_odd(&line.at)));
    known.duplicates.extend(again.duplicates.into_iter().filter(|line| is_odd(&line.at)));
    known.findings.extend(again.findings.into_iter().filter(|line| is_odd(&line.at)));
    known.records.sort_by(|one, other| one.at.cmp(&other.at));
    known
}

/// A paste has no name that could stand for who asks: it was said beside it, or a person is asked.
fn ask_who(reading: &mut Reading, who: Option<&str>) {
    if reading.title.place.is_some() {
        return;
    }
    let columns = std::mem::take(&mut reading.columns);
    let mut asked: Vec<Question> = Vec::new();
    reading.records.retain_mut(|record| {
        let is_named = record.group.is_some() || record.place.is_some();
        if let (false, Some(who)) = (is_named, who) {
            record.group = Some(who.into());
        } else if !is_named {
            asked.push(nobody_asks(record, &columns));
        }
        is_named || who.is_some()
    });
    // A row of several sizes is several records and one question.
    asked.dedup_by(|one, other| {
        (one.at.sheet_index, one.at.row) == (other.at.sheet_index, other.at.row)
    });
    reading.questions.extend(asked);
    reading.questions.sort_by(|one, other| one.at.cmp(&other.at));
    reading.columns = columns;
}

fn nobody_asks(record: &Record, columns: &[Columns]) -> Question {
    let list = columns.iter().find(|list| list.sheet_index == record.at.sheet_index);
    let at = list.and_then(|list| {
        let is_who = |kind: &Column| matches!(kind, Column::Group | Column::Place);
        list.kinds.iter().position(is_who).and_then(|at| u16::try_from(at).ok())
    });
    Question {
        at: record.at.column(at),
        why: Why::NoGroup {},
        item: Some(record.item.clone()),
        item_text: Some(record.item_text.clone()),
        line: record.line.clone(),
    }
}

fn row(table: &Table, sheet: u16, number: u32) -> Option<&Row> {
    let rows = &table.sheets.get(usize::from(sheet))?.rows;
    rows.get(rows.binary_search_by_key(&number, |row| row.number).ok()?)
}

fn row_mut(table: &mut Table, sheet: u16, number: u32) -> Option<&mut Row> {
    let rows = &mut table.sheets.get_mut(usize::from(sheet))?.rows;
    let at = rows.binary_search_by_key(&number, |row| row.number).ok()?;
    rows.get_mut(at)
}

#[cfg(test)]
mod tests;

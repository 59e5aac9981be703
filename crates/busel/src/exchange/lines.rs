//! A table as a reading: walks the rows of every sheet and puts each in exactly one list.
//!
//! Rows keep what stands above them: the heading, the cell they are merged with, the line that a
//! ditto mark repeats. What a row means is decided in `lines/row.rs`.

mod findings;
mod heading;
mod measure;
mod recognise;
mod row;
mod sizes;
mod twins;

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use busel_domain::time::Day;

use super::dates::{self, DayMonth};
use super::headers::{self, Column, Layout};
use super::names::Names;
use super::numbers::{self, Decimals};
use super::reading::{Columns, Finding, LeftOut, Question, Reading, Record, Spot};
use super::table::{Cell, Row, Sheet, Table, Unreadable};
use super::why::Why;
use crate::catalogue::letters::{fold, is_cyrillic};
use crate::catalogue::{Lexicon, WordKind};
use heading::Headings;
use recognise::Recognised;
use twins::Twins;

/// What kind of list it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// What is asked for.
    Needs,
    /// What is there or on its way.
    Stock,
}

/// Called with the number of rows done so far, every so often.
pub type Progress<'a> = &'a mut dyn FnMut(usize);

/// Rows between two calls of [`Progress`].
const ROWS_PER_STEP: usize = 500;

/// What reading needs to know from outside.
pub(super) struct Desk<'a, 'n> {
    pub(super) lexicon: &'a Lexicon,
    pub(super) names: &'a Names<'n>,
    pub(super) as_of: Day,
    pub(super) purpose: Purpose,
}

/// Reads a whole table.
///
/// # Errors
///
/// [`Unreadable::NoList`] if none of its sheets holds a list.
pub(super) fn read(
    table: &Table,
    desk: &Desk<'_, '_>,
    progress: Progress<'_>,
) -> Result<Reading, Unreadable> {
    let mut lines =
        Lines { desk, reading: Reading::default(), recognised: HashMap::new(), done: 0, progress };
    for why in &table.assumed {
        lines
            .reading
            .findings
            .push(Finding { at: whole_sheet(0, &Arc::from("")), why: why.clone() });
    }
    let mut lists = 0;
    for (index, sheet) in table.sheets.iter().enumerate() {
        lists += usize::from(lines.sheet(u16::try_from(index).unwrap_or(u16::MAX), sheet));
    }
    if lists == 0 {
        return Err(Unreadable::NoList);
    }
    (lines.progress)(lines.done);
    Ok(lines.reading)
}

fn whole_sheet(sheet_index: u16, sheet: &Arc<str>) -> Spot {
    Spot { sheet_index, sheet: sheet.clone(), row: 0, column: None }
}

/// What is known of the sheet being read.
struct SheetFacts<'s> {
    index: u16,
    name: Arc<str>,
    sheet: &'s Sheet,
    layout: Layout,
    decimals: Decimals,
    day_month: DayMonth,
    is_cyrillic: bool,
    place: Option<Box<str>>,
    /// The cell that starts each merged column range, by row and column.
    merged_down: HashMap<(u32, u32), (u32, u32)>,
}

impl SheetFacts<'_> {
    fn spot(&self, row: &Row, column: Option<usize>) -> Spot {
        let column = column.and_then(|column| u16::try_from(column).ok());
        Spot { sheet_index: self.index, sheet: self.name.clone(), row: row.number, column }
    }
}

/// Reads the sheets one after the other.
struct Lines<'a, 'n, 'p> {
    desk: &'a Desk<'a, 'n>,
    reading: Reading,
    recognised: HashMap<String, Arc<Recognised>>,
    done: usize,
    progress: Progress<'p>,
}

/// Everything that becomes of one row.
enum Outcome {
    Records(Vec<Record>),
    Question(Box<Question>),
    LeftOut(Why),
}

impl Lines<'_, '_, '_> {
    /// Reads one sheet; says whether it was a list.
    fn sheet(&mut self, index: u16, sheet: &Sheet) -> bool {
        let name: Arc<str> = Arc::from(sheet.name.as_str());
        let rows = sheet.rows.len() as u64;
        if rows == 0 {
            return false;
        }
        if self.is_decoy(sheet) {
            self.find(
                whole_sheet(index, &name),
                Why::SheetSkipped { sheet: sheet.name.clone(), rows },
            );
            return false;
        }
        let Some(layout) = self.laid_out(sheet) else {
            self.find(
                whole_sheet(index, &name),
                Why::SheetWithoutList { sheet: sheet.name.clone(), rows },
            );
            return false;
        };
        self.reading.columns.push(columns(index, sheet, &layout));
        let mut facts = Self::facts(index, name, sheet, layout);
        self.title(&mut facts);
        for (row, column, why) in &sheet.cut {
            let at = Spot { row: *row, column: *column, ..whole_sheet(index, &facts.name) };
            self.find(at, why.clone());
        }
        let header_row = facts.layout.rows_above.checked_sub(1).and_then(|at| sheet.rows.get(at));
        let at =
            Spot { row: header_row.map_or(0, |row| row.number), ..whole_sheet(index, &facts.name) };
        for why in std::mem::take(&mut facts.layout.findings) {
            self.find(at.clone(), why);
        }
        if facts.layout.column(Column::Unit).is_none() {
            self.find(
                at,
                Why::UnitAssumed { unit: "the item's own, unless the line says it".to_owned() },
            );
        }
        self.rows(&facts);
        true
    }

    fn rows(&mut self, facts: &SheetFacts<'_>) {
        let mut headings = Headings::default();
        let mut twins = Twins::default();
        let mut above: Vec<Cell> = Vec::new();
        for row in &facts.sheet.rows[facts.layout.rows_above..] {
            let row = carried_down(row, facts, &above);
            let line: Box<str> = line_text(&row).into();
            let outcome = match headings.outcome(&row, facts, self.desk) {
                Some(why) => Outcome::LeftOut(why),
                None => self.row(&row, &line, &headings, facts),
            };
            self.reading.rows += 1;
            if matches!(outcome, Outcome::Records(_) | Outcome::Question(..)) {
                above.clone_from(&row.cells);
            }
            self.put(outcome, &row, line, facts, &mut twins);
            self.done += 1;
            if self.done.is_multiple_of(ROWS_PER_STEP) {
                (self.progress)(self.done);
            }
        }
    }

    /// Puts a row into its one list.
    fn put(
        &mut self,
        outcome: Outcome,
        row: &Row,
        line: Box<str>,
        facts: &SheetFacts<'_>,
        twins: &mut Twins,
    ) {
        match outcome {
            Outcome::Records(records) => {
                match twins.check(&records, row, facts, &line) {
                    twins::Twin::None => {}
                    twins::Twin::Same(duplicate) => {
                        self.reading.duplicates.push(duplicate);
                        return;
                    }
                    twins::Twin::Near(row) => {
                        if let Some(record) = records.first() {
                            self.find(
                                record.at.clone(),
                                Why::NearDuplicate { row: u64::from(row) },
                            );
                        }
                    }
                }
                self.reading.records.extend(records);
            }
            Outcome::Question(question) => self.reading.questions.push(*question),
            Outcome::LeftOut(why) => {
                self.reading.left_out.push(LeftOut { at: facts.spot(row, None), why, line });
            }
        }
    }

    fn laid_out(&self, sheet: &Sheet) -> Option<Layout> {
        let term = match self.desk.purpose {
            Purpose::Needs => Column::WantedBy,
            Purpose::Stock => Column::Expiry,
        };
        headers::lay_out(sheet, self.desk.names, self.desk.lexicon, term)
    }

    fn find(&mut self, at: Spot, why: Why) {
        self.reading.findings.push(Finding { at, why });
    }

    /// Hidden, called so, or telling so before any header.
    fn is_decoy(&self, sheet: &Sheet) -> bool {
        let says_so = |text: &str| self.desk.lexicon.find(WordKind::Decoy, &fold(text)).is_some();
        let first = sheet.rows.first().and_then(|row| row.filled().next());
        sheet.hidden
            || says_so(&sheet.name)
            || (sheet.rows.len() < 4 && first.is_some_and(|(_, cell)| says_so(&cell.text())))
    }

    fn facts(index: u16, name: Arc<str>, sheet: &Sheet, layout: Layout) -> SheetFacts<'_> {
        let rows = &sheet.rows[layout.rows_above..];
        let texts = |column: Option<usize>| -> Vec<Cow<'_, str>> {
            let cells = column.map(|column| rows.iter().map(move |row| row.cell(column)));
            let words = |cell: &&Cell| matches!(cell, Cell::Text(_));
            cells.into_iter().flatten().filter(words).map(Cell::text).collect()
        };
        let amounts = texts(layout.column(Column::Amount));
        let mut dated = texts(layout.column(Column::WantedBy));
        dated.extend(texts(layout.column(Column::Expiry)));
        let items = texts(layout.column(Column::Item));
        let cyrillic = items.iter().filter(|text| text.chars().any(is_cyrillic)).count();
        SheetFacts {
            index,
            name,
            sheet,
            decimals: numbers::decimals_of(amounts.iter().map(AsRef::as_ref)),
            day_month: dates::day_month_of(dated.iter().map(AsRef::as_ref)),
            is_cyrillic: cyrillic * 2 > items.len(),
            place: None,
            merged_down: merged_down(sheet),
            layout,
        }
    }

    /// What stands above the header: a place, a day.
    fn title(&mut self, facts: &mut SheetFacts<'_>) {
        let Some(above) = facts.layout.rows_above.checked_sub(1) else { return };
        let dates = dates::Dates {
            as_of: self.desk.as_of,
            day_month: DayMonth::Unseen,
            purpose: dates::Purpose::Expiry,
            lexicon: self.desk.lexicon,
        };
        for row in &facts.sheet.rows[..above] {
            for (_, cell) in row.filled() {
                let text = cell.text();
                if let dates::Heard::Day(day) = dates.read(cell) {
                    self.reading.title.day = self.reading.title.day.or(Some(day));
                } else if facts.place.is_none() {
                    facts.place = place_in(&text).map(Box::from);
                }
                self.reading.title.lines.push(text.into());
            }
        }
        let has_column = facts.layout.column(Column::Place).is_some();
        if has_column {
            facts.place = None;
        }
        if let Some(place) = &facts.place {
            let why = Why::PlaceFromTitle { place: place.to_string() };
            self.reading.title.place.get_or_insert_with(|| place.clone());
            self.reading.findings.push(Finding { at: whole_sheet(facts.index, &facts.name), why });
        }
    }
}

/// Which column was taken for what, under the names that stand over them.
fn columns(sheet_index: u16, sheet: &Sheet, layout: &Layout) -> Columns {
    let header = layout.rows_above.checked_sub(1).and_then(|at| sheet.rows.get(at));
    let name = |at: usize| -> Box<str> {
        let given = sheet.names.as_ref().and_then(|names| names.get(at));
        let written = header.map_or_else(String::new, |row| row.cell(at).text().into_owned());
        given.map_or_else(|| written.into(), |name| name.as_str().into())
    };
    let names = (0..layout.columns.len()).map(name).collect();
    Columns { sheet_index, names, kinds: layout.columns.clone() }
}

/// The place in a title: what stands behind its last dash or colon, if that has no digits.
fn place_in(title: &str) -> Option<&str> {
    let dash = [" — ", " – ", " - ", ": "]
        .into_iter()
        .filter_map(|mark| Some((title.rfind(mark)?, mark)))
        .max()?;
    let place = title[dash.0 + dash.1.len()..].trim();
    let is_plain =
        (2..=80).contains(&place.chars().count()) && !place.chars().any(|c| c.is_ascii_digit());
    is_plain.then_some(place)
}

/// Cells merged downwards: each lower cell shows the one that starts the range.
fn merged_down(sheet: &Sheet) -> HashMap<(u32, u32), (u32, u32)> {
    const CELLS_MAX: u32 = 100_000;
    let mut shown = HashMap::new();
    let mut left = CELLS_MAX;
    for range in &sheet.merged {
        for row in range.row_first.saturating_add(1)..=range.row_last {
            if left == 0 {
                return shown;
            }
            left -= 1;
            shown.insert((row, range.column_first), (range.row_first, range.column_first));
        }
    }
    shown
}

/// The row with what it takes over from above: merged cells and ditto marks.
fn carried_down<'r>(row: &'r Row, facts: &SheetFacts<'_>, above: &[Cell]) -> Cow<'r, Row> {
    let mut carried = Cow::Borrowed(row);
    for column in 0..above.len().max(row.cells.len()) {
        let cell = row.cell(column);
        let place = (row.number, u32::try_from(column).unwrap_or(u32::MAX));
        let is_merged = cell.is_empty() && facts.merged_down.contains_key(&place);
        let is_ditto = matches!(cell, Cell::Text(_)) && is_ditto(&cell.text());
        if (is_merged || is_ditto)
            && let Some(known) = above.get(column).filter(|known| !known.is_empty())
        {
            let cells = &mut carried.to_mut().cells;
            if cells.len() <= column {
                cells.resize(column + 1, Cell::Empty);
            }
            cells[column] = known.clone();
        }
    }
    carried
}

/// A mark or word that means "the same as above".
fn is_ditto(text: &str) -> bool {
    const WORDS: [&str; 14] = [
        "те саме",
        "те ж",
        "те ж саме",
        "то же",
        "то же самое",
        "тое ж",
        "тое самае",
        "to samo",
        "jw",
        "j w",
        "same",
        "ditto",
        "idem",
        "same as above",
    ];
    let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let is_mark = !bare.is_empty()
        && bare.chars().all(|c| {
            matches!(c, '↑' | '"' | '″' | '〃' | '„' | '”' | '“' | '/' | '-' | '—' | '–' | '\'')
        })
        && (bare.contains("//") || bare.contains(['↑', '"', '″', '〃', '”', '„', '“']));
    let rest = text.trim_start_matches(['↑', ' ']);
    is_mark || WORDS.contains(&fold(rest).as_str())
}

/// The line as written.
fn line_text(row: &Row) -> String {
    let mut line = String::new();
    for (_, cell) in row.filled() {
        if !line.is_empty() {
            line.push_str(" | ");
        }
        line.push_str(&cell.text());
    }
    line
}

#[cfg(test)]
mod tests;

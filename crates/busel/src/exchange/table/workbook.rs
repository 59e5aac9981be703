//! Workbooks, by the library that knows their formats.
//!
//! XLSX is read cell by cell: a sheet whose two cells lie in opposite corners must not become a
//! table of a thousand million empty ones.

use std::io::Cursor;

use busel_domain::time::Day;
use calamine::{
    Data, DataRef, Dimensions, ExcelDateTime, Ods, OdsError, Range, Reader, SheetVisible, Xls,
    XlsError, Xlsx, XlsxError,
};

use super::{CELLS_MAX, COLUMNS_MAX, Cell, Merged, SHEETS_MAX, Sheet, Table, Unreadable};
use crate::exchange::why::Why;

/// Reads an XLSX workbook.
pub(super) fn xlsx(bytes: &[u8]) -> Result<Table, Unreadable> {
    let mut book = Xlsx::new(Cursor::new(bytes))
        .map_err(|fault| told(matches!(fault, XlsxError::Password)))?;
    let mut table = Table::default();
    table.assumed.extend(sheets_cut(book.sheets_metadata()));
    for (name, hidden) in names(book.sheets_metadata()) {
        let mut sheet = Sheet { name: name.clone(), hidden, ..Sheet::default() };
        read_cells(&mut book, &name, &mut sheet)?;
        let merged = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
        sheet.merged = merged.iter().map(merge).collect();
        table.sheets.push(sheet);
    }
    Ok(table)
}

fn read_cells(
    book: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    sheet: &mut Sheet,
) -> Result<(), Unreadable> {
    // A sheet without cells (a chart) has no reader; it is an empty sheet.
    let Ok(mut cells) = book.worksheet_cells_reader(name) else { return Ok(()) };
    let mut row: Vec<Cell> = Vec::new();
    let mut number = 0;
    while let Some(next) = cells.next_cell().map_err(|_| Unreadable::Damaged)? {
        let (at, column) = next.get_position();
        if at < number {
            // Rows run downwards in every file that a program wrote.
            return Err(Unreadable::Damaged);
        }
        if at != number {
            sheet.push(number + 1, std::mem::take(&mut row))?;
            number = at;
        }
        let cell = from_ref(next.get_value());
        let column = column as usize;
        if cell.is_empty() {
            continue;
        }
        if column >= COLUMNS_MAX {
            sheet.note_cut(0, None, Why::ColumnsCut { limit: COLUMNS_MAX as u64 });
            continue;
        }
        if row.len() <= column {
            row.resize(column + 1, Cell::Empty);
        }
        row[column] = cell;
    }
    sheet.push(number + 1, row)
}

/// Reads an ODS workbook.
pub(super) fn ods(bytes: &[u8]) -> Result<Table, Unreadable> {
    let mut book =
        Ods::new(Cursor::new(bytes)).map_err(|fault| told(matches!(fault, OdsError::Password)))?;
    let mut table = Table::default();
    table.assumed.extend(sheets_cut(book.sheets_metadata()));
    for (name, hidden) in names(book.sheets_metadata()) {
        let range = book.worksheet_range(&name).map_err(|_| Unreadable::Damaged)?;
        table.sheets.push(from_range(name, hidden, &range, &[])?);
    }
    Ok(table)
}

/// Reads an XLS workbook. The format itself ends at 65,536 rows of 256 columns.
pub(super) fn xls(bytes: &[u8]) -> Result<Table, Unreadable> {
    let mut book =
        Xls::new(Cursor::new(bytes)).map_err(|fault| told(matches!(fault, XlsError::Password)))?;
    let mut table = Table::default();
    table.assumed.extend(sheets_cut(book.sheets_metadata()));
    for (name, hidden) in names(book.sheets_metadata()) {
        let Ok(range) = book.worksheet_range(&name) else { continue };
        let merged = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
        table.sheets.push(from_range(name, hidden, &range, &merged)?);
    }
    Ok(table)
}

/// A library's complaint in our words.
fn told(is_about_password: bool) -> Unreadable {
    if is_about_password { Unreadable::PasswordProtected } else { Unreadable::Damaged }
}

fn names(sheets: &[calamine::Sheet]) -> Vec<(String, bool)> {
    sheets
        .iter()
        .take(SHEETS_MAX)
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .collect()
}

/// What lies behind the last sheet that is read is not passed over in silence.
fn sheets_cut(sheets: &[calamine::Sheet]) -> Option<Why> {
    let (limit, sheets) = (SHEETS_MAX as u64, sheets.len() as u64);
    (sheets > limit).then_some(Why::SheetsCut { limit, sheets })
}

fn from_range(
    name: String,
    hidden: bool,
    range: &Range<Data>,
    merged: &[Dimensions],
) -> Result<Sheet, Unreadable> {
    let mut sheet = Sheet { name, hidden, ..Sheet::default() };
    let (height, width) = range.get_size();
    if (height as u64).saturating_mul(width as u64) > CELLS_MAX {
        return Err(Unreadable::Bomb);
    }
    let (top, left) = range.start().unwrap_or((0, 0));
    for (number, cells) in (top + 1..).zip(range.rows()) {
        let mut row = vec![Cell::Empty; left as usize];
        row.extend(cells.iter().map(from_value));
        sheet.push(number, row)?;
    }
    sheet.merged = merged.iter().map(merge).collect();
    Ok(sheet)
}

fn merge(range: &Dimensions) -> Merged {
    Merged {
        row_first: range.start.0.saturating_add(1),
        row_last: range.end.0.saturating_add(1),
        column_first: range.start.1,
        column_last: range.end.1,
    }
}

fn from_ref(value: &DataRef<'_>) -> Cell {
    match value {
        DataRef::Int(number) => whole(*number),
        DataRef::Float(number) => float(*number),
        DataRef::String(text) => Cell::from_text(text),
        DataRef::SharedString(text) => Cell::from_text(text),
        DataRef::Bool(flag) => Cell::Text(flag.to_string().into()),
        DataRef::DateTime(moment) => date(moment),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => iso(text),
        DataRef::Error(error) => Cell::Error(error.to_string().into()),
        DataRef::Empty => Cell::Empty,
    }
}

fn from_value(value: &Data) -> Cell {
    match value {
        Data::Int(number) => whole(*number),
        Data::Float(number) => float(*number),
        Data::String(text) => Cell::from_text(text),
        Data::Bool(flag) => Cell::Text(flag.to_string().into()),
        Data::DateTime(moment) => date(moment),
        Data::DateTimeIso(text) | Data::DurationIso(text) => iso(text),
        Data::Error(error) => Cell::Error(error.to_string().into()),
        Data::Empty => Cell::Empty,
    }
}

fn whole(number: i64) -> Cell {
    #[expect(clippy::cast_precision_loss, reason = "spreadsheets hold every number as a float")]
    let number = number as f64;
    Cell::Number(number)
}

fn float(number: f64) -> Cell {
    if number.is_finite() { Cell::Number(number) } else { Cell::Error("#NUM!".into()) }
}

fn date(moment: &ExcelDateTime) -> Cell {
    if moment.is_duration() || moment.as_f64() < 1.0 {
        return Cell::Text(format!("{} h", moment.as_f64() * 24.0).into());
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    match Day::from_date(i32::from(year), month, day) {
        Some(day) => Cell::Date(day),
        None => float(moment.as_f64()),
    }
}

fn iso(text: &str) -> Cell {
    let mut parts = text.splitn(3, '-');
    let mut number = || parts.next()?.get(..).map(|part| part.split('T').next().unwrap_or(part));
    let (year, month, day) = (number(), number(), number());
    let parse = |text: Option<&str>| text?.parse::<u16>().ok();
    let small = |number: u16| u8::try_from(number).unwrap_or(0);
    match (parse(year), parse(month), parse(day)) {
        (Some(year), Some(month), Some(day)) => {
            Day::from_date(i32::from(year), small(month), small(day))
                .map_or_else(|| Cell::from_text(text), Cell::Date)
        }
        _ => Cell::from_text(text),
    }
}

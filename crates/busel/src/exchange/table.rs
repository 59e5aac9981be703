//! A file's bytes as sheets of cells, whatever program wrote them.
//!
//! The kind of a file is told from its content, never from its name. Every way in has a limit, so
//! that a hostile or broken file is refused in bounded memory (and never panics). What the cells
//! mean is decided elsewhere.

mod delimited;
mod encoding;
mod guard;
mod json;
mod kind;
mod workbook;

use std::borrow::Cow;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use busel_domain::time::Day;

use super::why::Why;

/// No list that people made is larger than this.
pub const FILE_BYTES_MAX: u64 = 64 * 1024 * 1024;
/// A packed workbook may not unfold to more than this.
pub const INFLATED_BYTES_MAX: u64 = 256 * 1024 * 1024;
/// A packed workbook may not unfold to more than so many times its size.
pub const INFLATED_RATIO_MAX: u64 = 200;
/// A packed workbook may not hold more files than this.
pub const ARCHIVE_ENTRIES_MAX: usize = 10_000;
/// Sheets read of one workbook.
pub const SHEETS_MAX: usize = 100;
/// Rows of one sheet.
pub const ROWS_MAX: usize = 200_000;
/// Columns of one sheet; what lies further right is reported and not read.
pub const COLUMNS_MAX: usize = 200;
/// Letters of one cell; what is longer is cut and reported.
pub const CELL_LETTERS_MAX: usize = 4_000;
/// Cells a sheet may span, empty ones included.
pub const CELLS_MAX: u64 = 20_000_000;

/// Why a file cannot be read at all. The sentence lives in the locales, under [`Unreadable::key`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// No bytes, or no cell with anything in it.
    #[error("the file is empty")]
    Empty,
    /// Larger than [`FILE_BYTES_MAX`].
    #[error("the file is larger than 64 MB")]
    TooLarge,
    /// Unfolds to far more than it pretends to be.
    #[error("the file unfolds to far more than it pretends to be")]
    Bomb,
    /// More rows or cells than a list can have.
    #[error("the table has more than 200,000 rows")]
    TooManyRows,
    /// The workbook has a password.
    #[error("the workbook has a password: save it without one")]
    PasswordProtected,
    /// The end of the file is missing.
    #[error("the end of the file is missing: copy it again")]
    CutOff,
    /// A PDF.
    #[error("this is a PDF: send the table it was made from")]
    Pdf,
    /// A picture.
    #[error("this is a picture: send the table it shows")]
    Picture,
    /// A text document.
    #[error("this is a text document: copy its table into a spreadsheet")]
    TextDocument,
    /// A web page, as some programs write and call XLS.
    #[error("this is a web page: open it in a spreadsheet program and save it as XLSX")]
    WebPage,
    /// An archive of other files.
    #[error("this is an archive: unpack it and send the lists in it")]
    Archive,
    /// A kind of spreadsheet that is not read.
    #[error("this kind of spreadsheet is not read: save it as XLSX or CSV")]
    OtherSpreadsheet,
    /// Neither text nor a known kind.
    #[error("this is no list: neither text nor a spreadsheet")]
    Binary,
    /// Begins as JSON and is none.
    #[error("the JSON is broken")]
    BrokenJson,
    /// JSON, but not an array of objects.
    #[error("the JSON is not an array of objects")]
    NotATable,
    /// A workbook whose inside is damaged.
    #[error("the workbook is damaged")]
    Damaged,
    /// There is no list in it: nothing that looks like items and amounts.
    #[error("nothing in the file looks like a list of things and amounts")]
    NoList,
    /// The disk would not give it.
    #[error("the file cannot be opened")]
    NotOpened,
}

impl Unreadable {
    /// The key pages translate by.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Empty => "unreadable-empty",
            Self::TooLarge => "unreadable-too-large",
            Self::Bomb => "unreadable-bomb",
            Self::TooManyRows => "unreadable-too-many-rows",
            Self::PasswordProtected => "unreadable-password-protected",
            Self::CutOff => "unreadable-cut-off",
            Self::Pdf => "unreadable-pdf",
            Self::Picture => "unreadable-picture",
            Self::TextDocument => "unreadable-text-document",
            Self::WebPage => "unreadable-web-page",
            Self::Archive => "unreadable-archive",
            Self::OtherSpreadsheet => "unreadable-other-spreadsheet",
            Self::Binary => "unreadable-binary",
            Self::BrokenJson => "unreadable-broken-json",
            Self::NotATable => "unreadable-not-a-table",
            Self::Damaged => "unreadable-damaged",
            Self::NoList => "unreadable-no-list",
            Self::NotOpened => "unreadable-not-opened",
        }
    }
}

/// What stands in one cell.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Words, never blank, with the outer spaces left as they are.
    Text(Box<str>),
    /// A number the program stored as one.
    Number(f64),
    /// A date the program stored as one.
    Date(Day),
    /// A formula that failed: `#N/A`.
    Error(Box<str>),
}

impl Cell {
    /// A cell with these words; blank ones are empty, formula errors are told as such.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        let plain = text.trim_matches(is_blank);
        if plain.is_empty() {
            Self::Empty
        } else if is_formula_error(plain) {
            Self::Error(plain.into())
        } else {
            Self::Text(text.into())
        }
    }

    /// Whether nothing stands in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }

    /// What a person sees, without outer spaces.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Empty => Cow::Borrowed(""),
            Self::Text(text) | Self::Error(text) => Cow::Borrowed(text.trim_matches(is_blank)),
            Self::Number(number) => Cow::Owned(number.to_string()),
            Self::Date(day) => Cow::Owned(day.to_string()),
        }
    }
}

/// White space, zero-width marks and the byte-order mark.
#[must_use]
pub fn is_blank(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
}

fn is_formula_error(text: &str) -> bool {
    const ERRORS: [&str; 13] = [
        "#N/A",
        "#REF!",
        "#DIV/0!",
        "#VALUE!",
        "#NAME?",
        "#NUM!",
        "#NULL!",
        "#SPILL!",
        "#CALC!",
        "#GETTING_DATA",
        "#ERROR!",
        "#Н/Д",
        "#ССЫЛКА!",
    ];
    text.starts_with('#') && ERRORS.iter().any(|error| text.eq_ignore_ascii_case(error))
}

/// One row; cells beyond the last filled one are not kept.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Row {
    /// As people count it, from 1.
    pub number: u32,
    /// From the first column on.
    pub cells: Vec<Cell>,
}

impl Row {
    /// The cell in this column, empty if there is none.
    #[must_use]
    pub fn cell(&self, column: usize) -> &Cell {
        const NOTHING: &Cell = &Cell::Empty;
        self.cells.get(column).unwrap_or(NOTHING)
    }

    /// Columns that hold something.
    pub fn filled(&self) -> impl Iterator<Item = (usize, &Cell)> {
        self.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty())
    }
}

/// Cells that were joined into one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Merged {
    /// First row, from 1.
    pub row_first: u32,
    /// Last row, from 1.
    pub row_last: u32,
    /// First column, from 0.
    pub column_first: u32,
    /// Last column, from 0.
    pub column_last: u32,
}

/// One sheet.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sheet {
    /// Its name; empty in files that have no sheets.
    pub name: String,
    /// Whether the program hides it.
    pub hidden: bool,
    /// The names of the columns, where the format itself has names (JSON).
    pub names: Option<Vec<String>>,
    /// Rows with anything in them, top to bottom.
    pub rows: Vec<Row>,
    /// Cells that were joined.
    pub merged: Vec<Merged>,
    /// What had to be cut: row (0 for the sheet), column, why.
    pub cut: Vec<(u32, Option<u16>, Why)>,
}

impl Sheet {
    /// Adds a row if anything stands in it.
    ///
    /// # Errors
    ///
    /// [`Unreadable::TooManyRows`] beyond [`ROWS_MAX`].
    fn push(&mut self, number: u32, mut cells: Vec<Cell>) -> Result<(), Unreadable> {
        while cells.last().is_some_and(Cell::is_empty) {
            cells.pop();
        }
        if cells.is_empty() {
            return Ok(());
        }
        if self.rows.len() == ROWS_MAX {
            return Err(Unreadable::TooManyRows);
        }
        if cells.len() > COLUMNS_MAX {
            cells.truncate(COLUMNS_MAX);
            self.note_cut(0, None, Why::ColumnsCut { limit: COLUMNS_MAX as u64 });
        }
        for (column, cell) in cells.iter_mut().enumerate() {
            if let Cell::Text(text) = cell
                && text.len() > CELL_LETTERS_MAX
                && let Some((end, _)) = text.char_indices().nth(CELL_LETTERS_MAX)
            {
                *text = text[..end].into();
                let limit = CELL_LETTERS_MAX as u64;
                let column = u16::try_from(column).ok();
                self.cut.push((number, column, Why::TextCut { limit }));
            }
        }
        self.rows.push(Row { number, cells });
        Ok(())
    }

    fn note_cut(&mut self, row: u32, column: Option<u16>, why: Why) {
        if !self.cut.iter().any(|(at, _, known)| *at == row && *known == why) {
            self.cut.push((row, column, why));
        }
    }
}

/// A whole file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    /// Its sheets; one in files that have none.
    pub sheets: Vec<Sheet>,
    /// What was assumed or left aside to read it at all.
    pub assumed: Vec<Why>,
}

/// Reads a file from disk; one that is too large is refused from its length.
///
/// # Errors
///
/// [`Unreadable::NotOpened`] if the disk refuses, [`Unreadable::TooLarge`] by its length.
pub fn load(path: &Path) -> Result<Vec<u8>, Unreadable> {
    let file = File::open(path).map_err(|_| Unreadable::NotOpened)?;
    let known = file.metadata().map_err(|_| Unreadable::NotOpened)?;
    if known.is_dir() {
        return Err(Unreadable::NotOpened);
    }
    if known.len() > FILE_BYTES_MAX {
        return Err(Unreadable::TooLarge);
    }
    let mut bytes = Vec::new();
    // A pipe has no length; it is cut one byte above the limit, and then refused.
    file.take(FILE_BYTES_MAX + 1).read_to_end(&mut bytes).map_err(|_| Unreadable::NotOpened)?;
    if bytes.len() as u64 > FILE_BYTES_MAX {
        return Err(Unreadable::TooLarge);
    }
    Ok(bytes)
}

/// Reads a file's bytes; `known_word` says whether a word is one of ours, which is the evidence by
/// which the code page of an old text file is told.
///
/// # Errors
///
/// [`Unreadable`], with a variant for each thing that can be the matter.
pub fn open(bytes: &[u8], known_word: &dyn Fn(&str) -> bool) -> Result<Table, Unreadable> {
    if bytes.len() as u64 > FILE_BYTES_MAX {
        return Err(Unreadable::TooLarge);
    }
    let table = match kind::tell(bytes)? {
        kind::Kind::Xlsx => workbook::xlsx(bytes)?,
        kind::Kind::Ods => workbook::ods(bytes)?,
        kind::Kind::Xls => workbook::xls(bytes)?,
        kind::Kind::Text => {
            let (text, assumed) = encoding::decode(bytes, known_word)?;
            let mut table = match json::read(&text)? {
                Some(sheet) => Table { sheets: vec![sheet], assumed: Vec::new() },
                None => Table { sheets: vec![delimited::read(&text)?], assumed: Vec::new() },
            };
            table.assumed = assumed;
            table
        }
    };
    if table.sheets.iter().all(|sheet| sheet.rows.is_empty()) {
        return Err(Unreadable::Empty);
    }
    Ok(table)
}

#[cfg(test)]
mod tests;

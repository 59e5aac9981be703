//! Text with separators: comma, semicolon, tab or bar, told from the text itself.
//!
//! The splitting is our own and not a library's because row numbers must be those a spreadsheet
//! shows: blank lines count, line breaks inside a cell do not, and a quotation mark that is never
//! closed must not swallow the rest of the list.

use super::{Cell, Sheet, Unreadable};

const SEPARATORS: [char; 4] = [',', ';', '\t', '|'];
/// The separator is told from so many first bytes.
const SAMPLE_BYTES: usize = 64 * 1024;
/// A quoted cell with more lines than this was never closed.
const LINES_PER_CELL_MAX: usize = 60;

/// Reads separated text as one sheet.
pub(super) fn read(text: &str) -> Result<Sheet, Unreadable> {
    let separator = sniff(text);
    let mut sheet = Sheet::default();
    let mut rest = text;
    let mut number = 0;
    while !rest.is_empty() {
        number += 1;
        let (cells, after) = split_row(rest, separator);
        sheet.push(number, cells.iter().map(|cell| Cell::from_text(cell)).collect())?;
        rest = after;
    }
    Ok(sheet)
}

/// The separator that splits the most rows into the same number of cells.
fn sniff(text: &str) -> char {
    let end = (0..=SAMPLE_BYTES.min(text.len())).rev().find(|&at| text.is_char_boundary(at));
    let sample = &text[..end.unwrap_or(0)];
    let mut first = sample.lines();
    if let Some(line) = first.next()
        && let Some(named) = line.trim().strip_prefix("sep=")
        && let Some(separator) = named.chars().next()
    {
        return separator;
    }
    SEPARATORS.into_iter().max_by_key(|&separator| evenness(sample, separator)).unwrap_or(',')
}

/// How many cells stand in rows of the most common width, if that is more than one cell; earlier
/// separators lose ties, so that a lone comma in a text does not beat the tab.
fn evenness(sample: &str, separator: char) -> (usize, usize) {
    let mut widths = std::collections::BTreeMap::<usize, usize>::new();
    let mut rest = sample;
    while !rest.is_empty() {
        let (cells, after) = split_row(rest, separator);
        if cells.len() > 1 {
            *widths.entry(cells.len()).or_default() += 1;
        }
        rest = after;
    }
    widths.iter().map(|(width, rows)| (rows * (width - 1).min(8), *width)).max().unwrap_or((0, 0))
}

/// The cells of the first row, and the text after it.
fn split_row(text: &str, separator: char) -> (Vec<String>, &str) {
    let mut cells = Vec::new();
    let mut rest = text;
    loop {
        let (cell, after) = split_cell(rest, separator);
        cells.push(cell);
        let mut letters = after.chars();
        match letters.next() {
            Some(letter) if letter == separator => rest = letters.as_str(),
            Some('\r') => {
                let after = letters.as_str();
                return (cells, after.strip_prefix('\n').unwrap_or(after));
            }
            Some(_) => return (cells, letters.as_str()),
            None => return (cells, ""),
        }
    }
}

/// One cell, and the text from its separator or line end on.
fn split_cell(text: &str, separator: char) -> (String, &str) {
    let is_end = |letter: char| letter == separator || letter == '\n' || letter == '\r';
    if let Some(inside) = text.strip_prefix('"')
        && let Some((cell, after)) = split_quoted(inside)
    {
        // Anything between the closing mark and the separator belongs to the cell all the same.
        let end = after.find(is_end).unwrap_or(after.len());
        return (cell + &after[..end], &after[end..]);
    }
    let end = text.find(is_end).unwrap_or(text.len());
    (text[..end].to_owned(), &text[end..])
}

/// The inside of a quoted cell; `None` if it is never closed.
fn split_quoted(text: &str) -> Option<(String, &str)> {
    let mut cell = String::new();
    let mut lines = 0;
    let mut rest = text;
    loop {
        let mark = rest.find('"')?;
        lines += rest[..mark].matches('\n').count();
        if lines > LINES_PER_CELL_MAX {
            return None;
        }
        cell.push_str(&rest[..mark]);
        rest = &rest[mark + 1..];
        match rest.strip_prefix('"') {
            Some(after) => {
                cell.push('"');
                rest = after;
            }
            None => return Some((cell, rest)),
        }
    }
}

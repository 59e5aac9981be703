//! JSON: an array of objects is a table whose columns are named by the innermost names.

use std::collections::HashMap;

use serde_json::Value;

use super::{COLUMNS_MAX, Cell, Sheet, Unreadable};

/// Reads JSON as one sheet; `None` if the text is not JSON at all.
pub(super) fn read(text: &str) -> Result<Option<Sheet>, Unreadable> {
    let start = text.trim_start();
    if !start.starts_with(['[', '{']) {
        return Ok(None);
    }
    let value: Value = match serde_json::from_str(start) {
        Ok(value) => value,
        // `[urgent] boots;43` is a line of a text, not broken JSON.
        Err(_) if !looks_like_json(start) => return Ok(None),
        Err(fault) if fault.is_eof() => return Err(Unreadable::CutOff),
        Err(_) => return Err(Unreadable::BrokenJson),
    };
    let lines = lines(value).ok_or(Unreadable::NotATable)?;
    let mut sheet = Sheet::default();
    let mut columns = Columns::default();
    for (number, line) in (1_u32..).zip(lines) {
        let cells = match line {
            Value::Object(_) => columns.cells(&line),
            Value::Array(values) => values.iter().map(scalar).collect(),
            Value::Null => continue,
            Value::Bool(_) | Value::Number(_) | Value::String(_) => vec![scalar(&line)],
        };
        sheet.push(number, cells)?;
    }
    if !columns.names.is_empty() {
        sheet.names = Some(columns.names);
    }
    Ok(Some(sheet))
}

fn looks_like_json(text: &str) -> bool {
    let mut letters = text.chars().filter(|letter| !letter.is_whitespace());
    match (letters.next(), letters.next()) {
        (Some('['), second) => matches!(second, None | Some('{' | '[' | ']' | '"')),
        (_, second) => matches!(second, None | Some('"' | '}')),
    }
}

/// The lines: an array, or the only array that an object holds.
fn lines(value: Value) -> Option<Vec<Value>> {
    match value {
        Value::Array(lines) => Some(lines),
        Value::Object(map) => {
            let mut arrays = map.into_iter().filter_map(|(_, value)| match value {
                Value::Array(lines) => Some(lines),
                Value::Null
                | Value::Bool(_)
                | Value::Number(_)
                | Value::String(_)
                | Value::Object(_) => None,
            });
            let only = arrays.next()?;
            arrays.next().is_none().then_some(only)
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}

/// Columns in the sequence in which they were first met, found by their whole path.
#[derive(Default)]
struct Columns {
    names: Vec<String>,
    by_path: HashMap<String, usize>,
}

impl Columns {
    fn cells(&mut self, line: &Value) -> Vec<Cell> {
        let mut cells = Vec::new();
        self.walk(line, "", "", &mut cells);
        cells
    }

    fn walk(&mut self, value: &Value, path: &str, name: &str, cells: &mut Vec<Cell>) {
        if let Value::Object(map) = value {
            for (key, inner) in map {
                self.walk(inner, &format!("{path}\n{key}"), key, cells);
            }
            return;
        }
        let column = match self.by_path.get(path) {
            Some(&column) => column,
            None if self.names.len() > COLUMNS_MAX => return,
            None => {
                self.names.push(self.fresh_name(path, name));
                self.by_path.insert(path.to_owned(), self.names.len() - 1);
                self.names.len() - 1
            }
        };
        if cells.len() <= column {
            cells.resize(column + 1, Cell::Empty);
        }
        cells[column] = scalar(value);
    }

    /// The innermost name; two alike are told apart by what they stand in.
    fn fresh_name(&self, path: &str, name: &str) -> String {
        if self.names.iter().all(|known| known != name) {
            return name.to_owned();
        }
        path.trim_start_matches('\n').replace('\n', " ")
    }
}

fn scalar(value: &Value) -> Cell {
    match value {
        Value::Null => Cell::Empty,
        Value::Bool(flag) => Cell::Text(flag.to_string().into()),
        Value::Number(number) => match number.as_f64() {
            Some(float) if float.is_finite() => Cell::Number(float),
            _ => Cell::Text(number.to_string().into()),
        },
        Value::String(text) => Cell::from_text(text),
        Value::Array(values) => {
            let texts: Vec<String> =
                values.iter().map(|value| scalar(value).text().into_owned()).collect();
            Cell::from_text(&texts.join(", "))
        }
        Value::Object(map) => Cell::from_text(&Value::Object(map.clone()).to_string()),
    }
}

//! A table as a spreadsheet: words as words, never as formulas, and numbers as numbers.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

use super::csv_out::Sheet;

/// What a spreadsheet says of when it was made: no moment of ours. The same table gives the same bytes.
const MADE: (u16, u8, u8) = (2000, 1, 1);

impl Sheet {
    /// The table as XLSX. Columns of these names hold numbers where a number stands in them.
    ///
    /// # Errors
    ///
    /// If a table is larger than a spreadsheet may be.
    pub fn to_xlsx(&self, numbers: &[&str]) -> Result<Vec<u8>, XlsxError> {
        let mut book = Workbook::new();
        let (year, month, day) = MADE;
        let made = ExcelDateTime::from_ymd(year, month, day)?;
        book.set_properties(&DocProperties::new().set_creation_datetime(&made));
        let page = book.add_worksheet();
        let bold = Format::new().set_bold();
        for (column, name) in (0_u16..).zip(self.header()) {
            page.write_string_with_format(0, column, *name, &bold)?;
        }
        for (row, cells) in (1_u32..).zip(self.rows()) {
            for ((column, name), cell) in (0_u16..).zip(self.header()).zip(cells) {
                let number = cell.parse::<f64>().ok().filter(|_| numbers.contains(name));
                match number.filter(|number| number.is_finite()) {
                    Some(number) => page.write_number(row, column, number)?,
                    None => page.write_string(row, column, cell)?,
                };
            }
        }
        page.autofit();
        page.set_freeze_panes(1, 0)?;
        book.save_to_buffer()
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Reader as _, Xlsx};

    use super::*;

    #[test]
    fn words_stay_words_and_numbers_are_numbers() {
        let cells = ["=1+1", "0901", "12.5", "Рис, “білий”", "", "+7", "inf"];
        let rows = cells.map(|cell| vec![cell.to_owned(), cell.to_owned()]).to_vec();
        let sheet = Sheet::new(&["words", "kg"], rows);
        let bytes = sheet.to_xlsx(&["kg"]).expect("a small table");
        assert_eq!(Ok(&bytes), sheet.to_xlsx(&["kg"]).as_ref().map_err(|_| ()), "no moment in it");
        let mut book = Xlsx::new(Cursor::new(bytes)).expect("a spreadsheet");
        let read = book.worksheet_range_at(0).expect("a page").expect("readable");
        // What a cell is, and what stands in it.
        let column = |at: usize| -> Vec<String> {
            read.rows().skip(1).map(|row| format!("{:?}", row[at])).collect()
        };
        for (cell, word) in cells.iter().zip(column(0)).filter(|(cell, _)| !cell.is_empty()) {
            assert_eq!(word, format!("String({cell:?})"));
        }
        let numbers = column(1);
        assert_eq!(numbers[2], "Float(12.5)");
        assert_eq!(numbers[0], "String(\"=1+1\")");
        assert_eq!(numbers[6], "String(\"inf\")");
    }
}

//! Tables: rows that stay whole, a head that stands again on each page, and what it all comes to.

use super::super::typeface::Typefaces;
use super::flow::{BODY, Flow, LEADING, STRONG, Set, THIN, height_of};
use super::{Cell, Column, Side, Table};

/// Between the side of a column and its words, and above and below them.
const PAD: f32 = 4.5;
const ABOVE_AND_BELOW: f32 = 4.5;
/// More lines than this of one language are cut short.
const CELL_LINES_MAX: usize = 4;
/// More codes than this do not stand in one cell.
const CODES_MAX: usize = 40;
/// A frame to be ticked.
const TICK: f32 = 10.5;
const TICK_LINE: f32 = 0.8;

/// Where columns begin and how wide they are.
type Columns = Vec<(f32, f32)>;

/// A row whose lines are known.
struct Row<'a> {
    cells: Vec<(&'a Cell, Vec<Set>)>,
    height: f32,
}

impl Flow<'_> {
    /// The table, over as many pages as it takes.
    pub(super) fn table(&mut self, table: &Table) {
        let columns = columns(&table.columns);
        let head: Vec<Cell> =
            table.columns.iter().map(|column| Cell::Strong(column.name.clone())).collect();
        let rows: Vec<Row<'_>> =
            table.rows.iter().map(|row| self.row(row, &table.columns, &columns)).collect();
        let total = table.total.as_ref().map(|row| self.row(row, &table.columns, &columns));
        let head_high = self.row(&head, &table.columns, &columns).height;
        let first = rows.first().or(total.as_ref()).map_or(0.0, |row| row.height);
        self.room(head_high + first);
        let mut top = self.head(&head, table, &columns);
        // What it comes to stands below at least one row.
        let last = total.as_ref().map_or(0.0, |row| row.height);
        let count = rows.len();
        for (at, row) in rows.into_iter().enumerate() {
            let wanted = row.height + if at + 1 == count { last } else { 0.0 };
            if !self.fits(wanted) {
                self.close(top);
                self.turn();
                top = self.head(&head, table, &columns);
            }
            let is_first = self.is_below_head(top, head_high);
            self.put(row, &table.columns, &columns, if is_first { STRONG } else { THIN });
        }
        if let Some(row) = total {
            self.put_total(row, &table.columns, &columns);
        }
        self.close(top);
        self.gap();
    }

    fn is_below_head(&self, top: f32, head: f32) -> bool {
        (self.y - top - head).abs() < 0.01
    }

    /// The head of the table at this place; gives where it begins.
    fn head(&mut self, head: &[Cell], table: &Table, columns: &Columns) -> f32 {
        let top = self.y;
        let row = self.row(head, &table.columns, columns);
        self.put(row, &table.columns, columns, STRONG);
        top
    }

    /// The frame around all that stands on this page.
    fn close(&mut self, top: f32) {
        let (left, width, bottom) = (Self::left(), Self::width(), self.y);
        for side in [left, left + width - STRONG] {
            self.page().bars.push([side, top, STRONG, bottom - top]);
        }
        self.page().bars.push([left, bottom, width, STRONG]);
        self.advance(STRONG);
    }

    fn row<'a>(&self, cells: &'a [Cell], columns: &[Column], at: &Columns) -> Row<'a> {
        let Typefaces { plain, bold, code } = self.typefaces;
        let mut row = Row { cells: Vec::new(), height: BODY * LEADING + 2.0 * ABOVE_AND_BELOW };
        for ((cell, _), (_, width)) in cells.iter().zip(columns).zip(at) {
            let inner = width - 2.0 * PAD;
            let set = match cell {
                Cell::Empty | Cell::Tick => Vec::new(),
                Cell::Plain(words) => self.set(words, (plain, BODY), inner, CELL_LINES_MAX),
                Cell::Strong(words) => self.set(words, (bold, BODY), inner, CELL_LINES_MAX),
                Cell::Codes(codes) => {
                    let fitted = codes.iter().take(CODES_MAX).map(|text| Set {
                        line: code.fitted(text, inner / BODY),
                        typeface: code,
                        ink: super::super::sheet::Ink::Black,
                    });
                    fitted.collect()
                }
            };
            row.height = row.height.max(height_of(&set, BODY) + 2.0 * ABOVE_AND_BELOW);
            row.cells.push((cell, set));
        }
        row
    }

    /// A row with a line of this strength above it.
    fn put(&mut self, row: Row<'_>, columns: &[Column], at: &Columns, above: f32) {
        let (top, height) = (self.y, row.height);
        let (left, width) = (Self::left(), Self::width());
        self.page().bars.push([left, top, width, above]);
        for (((cell, set), column), (x, wide)) in row.cells.into_iter().zip(columns).zip(at) {
            if column.is_ruled {
                self.page().bars.push([*x, top, THIN, height]);
            }
            let y = top + ABOVE_AND_BELOW;
            if *cell == Cell::Tick {
                self.tick((x + PAD, y));
                continue;
            }
            match column.side {
                Side::Left => {
                    self.stack(set, (x + PAD, y), BODY);
                }
                Side::Right => {
                    let mut y = y;
                    for line in set {
                        let begins = x + wide - PAD - line.line.width(BODY);
                        y += self.stack(vec![line], (begins, y), BODY);
                    }
                }
            }
        }
        self.advance(height);
    }

    fn put_total(&mut self, row: Row<'_>, columns: &[Column], at: &Columns) {
        let bare: Vec<Column> =
            columns.iter().map(|column| Column { is_ruled: false, ..column.clone() }).collect();
        self.put(row, &bare, at, STRONG);
    }

    fn tick(&mut self, (x, y): (f32, f32)) {
        let page = self.page();
        for line in [y, y + TICK - TICK_LINE] {
            page.bars.push([x, line, TICK, TICK_LINE]);
        }
        for line in [x, x + TICK - TICK_LINE] {
            page.bars.push([line, y, TICK_LINE, TICK]);
        }
    }
}

fn columns(columns: &[Column]) -> Columns {
    let shares: f32 = columns.iter().map(|column| f32::from(column.share.max(1))).sum();
    let mut left = Flow::left();
    let mut laid = Vec::new();
    for column in columns {
        let width = Flow::width() * f32::from(column.share.max(1)) / shares.max(1.0);
        laid.push((left, width));
        left += width;
    }
    laid
}

//! Beside the map: what the marks mean, and each vehicle with its line, number, stops and length.

use std::fmt;

use crate::route::plan::RoutePlan;

use super::super::Instance;
use super::escaped;
use super::tour::{Tour, badge};

/// Height of a row, width of a column, and rows of one column.
const ROW: f64 = 24.0;
const COLUMN: f64 = 310.0;
const ROWS: usize = 35;
/// Letters of a kind of vehicle that are shown.
const KIND_LETTERS: usize = 14;

/// The legend of a plan.
pub(super) struct Legend<'a> {
    tours: &'a [Tour<'a>],
    marks: Vec<(&'static str, &'static str)>,
}

impl<'a> Legend<'a> {
    pub(super) fn of(instance: &Instance, plan: &RoutePlan, tours: &'a [Tour<'a>]) -> Self {
        let has_pickups = instance.requests.iter().any(|(pickup, _)| pickup.is_some());
        let marks = [
            (true, "<rect class=\"depot\" x=\"8\" y=\"-7\" width=\"13\" height=\"13\"/>", "start"),
            (has_pickups, "<circle class=\"stop\" cx=\"14.5\" cy=\"0\" r=\"4\"/>", "picked up"),
            (true, "<circle class=\"goal\" cx=\"14.5\" cy=\"0\" r=\"3.5\"/>", "delivered"),
            (
                !instance.problem.posts.is_empty(),
                "<path class=\"post\" d=\"M14.5 -7l7 7l-7 7l-7 -7z\"/>",
                "border post",
            ),
            (
                tours.iter().any(Tour::stays),
                "<circle class=\"c6 way\" style=\"fill: none\" cx=\"14.5\" cy=\"0\" r=\"8\"/>",
                "the vehicle stays here",
            ),
            (
                !plan.unserved.is_empty(),
                "<path class=\"left\" d=\"M9 -6l12 12m0 -12l-12 12\"/>",
                "nobody comes here",
            ),
        ];
        let shown = marks.into_iter().filter(|(is_shown, ..)| *is_shown);
        Self { tours, marks: shown.map(|(_, mark, words)| (mark, words)).collect() }
    }

    fn rows(&self) -> usize {
        // A blank row stands between the marks and the vehicles.
        self.marks.len() + 1 + self.tours.len()
    }

    pub(super) fn width(&self) -> f64 {
        (0..self.rows().div_ceil(ROWS)).map(|_| COLUMN).sum()
    }

    pub(super) fn height(&self) -> f64 {
        (0..self.rows().min(ROWS)).map(|_| ROW).sum()
    }
}

/// Where a row stands, from 0: downwards, then in the next column.
fn place(row: usize) -> (f64, f64) {
    let (column, down) = (row / ROWS, row % ROWS);
    let steps = |count: usize, step: f64| -> f64 { (0..count).map(|_| step).sum() };
    (steps(column, COLUMN), steps(down, ROW) + ROW / 2.0)
}

impl fmt::Display for Legend<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (row, (mark, words)) in self.marks.iter().enumerate() {
            let (x, y) = place(row);
            writeln!(
                f,
                "<g transform=\"translate({x} {y})\">{mark}<text x=\"40\" y=\"4.5\">{words}</text></g>"
            )?;
        }
        for (row, tour) in (self.marks.len() + 1..).zip(self.tours) {
            let (x, y) = place(row);
            let (look, colour) = (tour.look(), badge(tour, 14.5, 0.0));
            let kind = if tour.kind().is_empty() {
                "vehicle".to_owned()
            } else {
                escaped(tour.kind(), KIND_LETTERS)
            };
            let (stops, length) = (tour.stops, tour.length());
            writeln!(
                f,
                "<g transform=\"translate({x} {y})\">{colour}\
                 <path class=\"{look} way\" style=\"fill: none\" d=\"M40 0h44\"/>\
                 <text x=\"96\" y=\"4.5\">{kind}</text>\
                 <text class=\"quiet length\" x=\"206\" y=\"4.5\">{stops} stops</text>\
                 <text class=\"length\" x=\"290\" y=\"4.5\">{length}</text></g>"
            )?;
        }
        Ok(())
    }
}

//! What the values of a column look like, where its name says too little.

use crate::catalogue::Lexicon;
use crate::catalogue::letters::fold;
use crate::exchange::names::{Match, Names};
use crate::exchange::table::{Cell, Row};
use crate::exchange::{numbers, units, variant};

/// Columns are told by the look of so many rows.
pub(super) const SAMPLE_ROWS: usize = 200;

/// What stands in a column, counted over a sample of rows.
#[derive(Default)]
pub(super) struct Looks {
    pub(super) filled: usize,
    pub(super) items: usize,
    pub(super) numbers: usize,
    pub(super) units: usize,
    pub(super) days: usize,
    pub(super) is_counting: bool,
}

impl Looks {
    pub(super) fn of(
        at: usize,
        rows: &[Row],
        names: Option<&Names<'_>>,
        lexicon: &Lexicon,
    ) -> Self {
        let mut looks = Self { is_counting: true, ..Self::default() };
        let mut last = 0.0;
        for row in rows.iter().take(SAMPLE_ROWS) {
            let cell = row.cell(at);
            if cell.is_empty() {
                continue;
            }
            looks.filled += 1;
            let text = cell.text();
            let number = match cell {
                Cell::Number(number) => Some(*number),
                Cell::Empty | Cell::Text(_) | Cell::Date(_) | Cell::Error(_) => {
                    text.trim_end_matches('.').parse().ok()
                }
            };
            looks.is_counting &=
                number.is_some_and(|number: f64| (number - last - 1.0).abs() < 1e-9);
            last = number.unwrap_or(f64::NAN);
            let starts_with_digit = text
                .trim_start_matches(['~', '≈', '-', '+'])
                .starts_with(|c: char| c.is_ascii_digit());
            let is_date = matches!(cell, Cell::Date(_)) || numbers::is_dated(&text);
            looks.numbers += usize::from((number.is_some() || starts_with_digit) && !is_date);
            looks.days += usize::from(is_date);
            looks.units += usize::from(units::LineUnit::parse(&text, lexicon).is_some());
            if let Some(names) = names
                && number.is_none()
            {
                let folded = fold(&text);
                let said = variant::read(&text, false, lexicon);
                let known = [folded, fold(&said.rest)].iter().any(|text| {
                    matches!(names.exactly(text, &[]), Some(Match::Known(_) | Match::Ambiguous(_)))
                });
                looks.items += usize::from(known);
            }
        }
        looks.is_counting &= looks.filled > 2;
        looks
    }
}

//! All legs between all places, laid out so that those of one place lie side by side.
//!
//! It only keeps what the problem's tables say, both ways round where that differs, and knows
//! nothing of stops or vehicles.

use super::model::ix;
use crate::route::problem::Routing;

/// From one place to another.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Leg {
    pub(super) metres: i32,
    pub(super) seconds: i32,
}

/// Legs row by row. Most of the search's time goes into fetching them from memory, so what is the
/// same is not kept twice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Rows {
    pub(super) metres: Vec<i32>,
    /// Empty where times are lengths.
    seconds: Vec<i32>,
}

/// The legs between one place and all others, one way.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row<'a> {
    metres: &'a [i32],
    seconds: &'a [i32],
}

impl Row<'_> {
    /// Whether all legs are alike both ways, and times are lengths.
    #[inline]
    pub(super) fn is_one_with(&self, back: &Self) -> bool {
        let is_one = |one: &[i32], other: &[i32]| std::ptr::eq(one, other);
        is_one(self.metres, self.seconds) && is_one(self.metres, back.metres)
    }

    /// The leg where times are lengths.
    #[inline]
    pub(super) fn only(&self, place: u32) -> Leg {
        let length = self.metres[ix(place)];
        Leg { metres: length, seconds: length }
    }

    #[inline]
    pub(super) fn leg(&self, place: u32) -> Leg {
        Leg { metres: self.metres[ix(place)], seconds: self.seconds[ix(place)] }
    }
}

impl Rows {
    /// The legs of the place whose row begins at `begin`.
    pub(super) fn row(&self, begin: usize, places: usize) -> Row<'_> {
        let metres = &self.metres[begin..][..places];
        let seconds =
            if self.seconds.is_empty() { metres } else { &self.seconds[begin..][..places] };
        Row { metres, seconds }
    }
}

/// All legs from each place, and to each place where that differs; `numbers` says which number each
/// of the problem's places has.
pub(super) fn legs(problem: &Routing, numbers: &[u32], places: usize) -> (Rows, Rows) {
    let real = places - 1;
    let size = problem.tables.len() * places * places;
    let mut out = Rows { metres: vec![0; size], seconds: vec![0; size] };
    let mut back = out.clone();
    for (number, table) in problem.tables.iter().enumerate() {
        for from in 0..real {
            for to in 0..real {
                let (metres, seconds) =
                    (table.metres[from * real + to], table.seconds[from * real + to]);
                let (from, to) = (ix(numbers[from]), ix(numbers[to]));
                let there = (number * places + from) * places + to;
                (out.metres[there], out.seconds[there]) = (metres, seconds);
                let again = (number * places + to) * places + from;
                (back.metres[again], back.seconds[again]) = (metres, seconds);
            }
        }
    }
    if out == back {
        back = Rows::default();
    }
    for rows in [&mut out, &mut back] {
        if rows.seconds == rows.metres {
            rows.seconds = Vec::new();
        }
    }
    (out, back)
}

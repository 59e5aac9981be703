//! Nobody drives where and when nobody may: on each leg in the hours of the areas it is between.

use super::clock::meets;
use super::reading::{Journey, Piece, Reading, nth};
use super::violation::Violation;
use crate::route::plan::Doing;

pub(super) fn check(reading: &Reading<'_>, found: &mut Vec<Violation>) {
    for journey in &reading.journeys {
        for piece in journey.legs.iter().flat_map(|leg| reading.pieces(journey, leg)) {
            one_piece(reading, journey, &piece, found);
        }
    }
}

fn one_piece(
    reading: &Reading<'_>,
    journey: &Journey<'_>,
    piece: &Piece,
    found: &mut Vec<Violation>,
) {
    let [one, other] = piece.areas;
    let areas = [one, other.filter(|_| one != other)];
    for number in piece.spans.clone() {
        let span = journey.spans[number];
        if !matches!(span.doing, Doing::Drive { .. }) {
            continue;
        }
        let (from, until) = (i128::from(span.from), i128::from(span.until));
        for area in areas.into_iter().flatten() {
            let Some(curfew) = nth(&reading.problem.areas, area).map(|area| &area.curfew) else {
                continue;
            };
            if curfew.iter().any(|&hours| meets(hours, from, until, reading.problem.midnight)) {
                found.push(Violation::DrivenInCurfew { at: journey.at(number), area });
            }
        }
    }
}

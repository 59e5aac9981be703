//! A vehicle's way: from its start to each place where it does something and to its end, driving
//! exactly as long as its table says; across a border by a post that joins the two countries.

use super::reading::{Journey, Leg, Piece, Reading, lasts};
use super::violation::Violation;
use crate::route::plan::Doing;

pub(super) fn check(reading: &Reading<'_>, found: &mut Vec<Violation>) {
    for journey in &reading.journeys {
        for leg in &journey.legs {
            crossing(reading, journey, leg, found);
            for piece in reading.pieces(journey, leg) {
                driving(reading, journey, &piece, found);
            }
        }
        staying(journey, found);
    }
}

/// A leg between two countries passes one post, any other passes none.
fn crossing(reading: &Reading<'_>, journey: &Journey<'_>, leg: &Leg, found: &mut Vec<Violation>) {
    let borders = leg.borders(journey.spans);
    let mut borders = borders.iter();
    if let Some((one, other)) = reading.border(leg) {
        let Some(&(span, post)) = borders.next() else {
            let vehicle = journey.number;
            found.push(Violation::CrossesNowhere { vehicle, from: leg.from, to: leg.to });
            return;
        };
        let between = reading.post(post).map(|post| post.between);
        if between != Some((one, other)) && between != Some((other, one)) {
            found.push(Violation::WrongPost { at: journey.at(span), post });
        }
    }
    found.extend(borders.map(|&(span, _)| Violation::NothingToCross { at: journey.at(span) }));
}

/// All driving goes where the vehicle has to be next, and lasts as long as the table says.
fn driving(
    reading: &Reading<'_>,
    journey: &Journey<'_>,
    piece: &Piece,
    found: &mut Vec<Violation>,
) {
    let (vehicle, from, to) = (journey.number, piece.from, piece.to);
    let mut driven = 0;
    for number in piece.spans.clone() {
        let span = journey.spans[number];
        if let Doing::Drive { to: towards } = span.doing {
            driven += lasts(span);
            if towards != to {
                found.push(Violation::Astray { at: journey.at(number), to: towards });
            }
        }
    }
    let table = reading.table(journey.vehicle);
    match table.and_then(|table| reading.between(&table.seconds, from, to)) {
        None => found.push(Violation::NoWay { vehicle, from, to }),
        Some(table) if table != driven => {
            found.push(Violation::WrongDriving { vehicle, from, to, driven, table });
        }
        Some(_) => {}
    }
}

/// Who has no end stays where the last act was.
fn staying(journey: &Journey<'_>, found: &mut Vec<Violation>) {
    for number in journey.stays.clone() {
        let at = journey.at(number);
        match journey.spans[number].doing {
            Doing::Drive { to } => found.push(Violation::Astray { at, to }),
            Doing::Border { .. } => found.push(Violation::NothingToCross { at }),
            Doing::Stand(_) | Doing::Act(_) => {}
        }
    }
}

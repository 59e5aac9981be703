//! What the three formats of lines share: fields of numbers, nodes in a plane, one depot.
//!
//! A node is a row `number x y demand ready due service …`; the first is the depot. Numbers may be
//! written with a fraction. Nothing is believed: infinite, missing and reversed values end in a
//! [`Fault`] with the line.

use crate::route::problem::{Crew, Place, Routing, Second, Stop, Table, Vehicle, Window, limits};

use super::{Fault, Goal, Wrong};

/// One row of the text, split at blanks, with its line.
pub(super) struct Row<'a> {
    pub(super) line: usize,
    words: Vec<&'a str>,
}

/// Most words in a line that is no row of a table.
const WORDS: usize = 32;

impl<'a> Row<'a> {
    /// Lines that are not blank, each as a row.
    pub(super) fn all(text: &'a str) -> impl Iterator<Item = Self> {
        let lines = text.lines().zip(1..).filter(|(line, _)| !line.trim().is_empty());
        lines.map(|(line, number)| Self {
            line: number,
            words: line.split_whitespace().take(WORDS).collect(),
        })
    }

    /// Whether every word is a number of the kind that can be read.
    pub(super) fn is_numbers(&self) -> bool {
        self.words.iter().all(|word| word.parse::<f64>().is_ok())
    }

    pub(super) fn fault(&self, wrong: Wrong) -> Fault {
        wrong.on(self.line)
    }

    /// A finite number within the limits.
    pub(super) fn fraction(&self, at: usize, field: &'static str) -> Result<f64, Fault> {
        let read = self.words.get(at).and_then(|word| word.parse::<f64>().ok());
        // Far more than any coordinate or time, far less than what whole numbers hold.
        let usable = read.filter(|number| number.is_finite() && number.abs() <= 1e9);
        usable.ok_or(self.fault(Wrong::Field(field)))
    }

    /// A whole number, perhaps written as `10.00`.
    pub(super) fn whole(&self, at: usize, field: &'static str) -> Result<i64, Fault> {
        let number = self.fraction(at, field)?;
        if number.fract() == 0.0 { Ok(floor(number)) } else { Err(self.fault(Wrong::Field(field))) }
    }

    pub(super) fn count(&self, at: usize, field: &'static str) -> Result<usize, Fault> {
        let number = self.whole(at, field)?;
        usize::try_from(number).map_err(|_| self.fault(Wrong::Field(field)))
    }
}

/// The largest whole number not above; `number` is within the limits.
#[expect(clippy::cast_possible_truncation, reason = "read numbers are far inside i64")]
pub(super) fn floor(number: f64) -> i64 {
    number.floor() as i64
}

/// One row of the list of nodes.
pub(super) struct Node {
    pub(super) line: usize,
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) demand: i64,
    pub(super) window: Window,
    pub(super) service: Second,
    /// Pickup and delivery that belong to it, 0 for none; absent where the format has no pairs.
    pub(super) mates: (usize, usize),
}

impl Node {
    /// Reads a node whose number must be `number`.
    pub(super) fn read(
        row: &Row<'_>,
        number: usize,
        scale: i64,
        has_mates: bool,
    ) -> Result<Self, Fault> {
        if row.count(0, "number")? != number {
            return Err(row.fault(Wrong::OutOfTurn));
        }
        if number >= limits::PLACES {
            return Err(row.fault(Wrong::TooMany("stops")));
        }
        let scaled = |at, field| Ok(row.fraction(at, field)? * precise(scale));
        let window = Window {
            opens: -floor(-scaled(4, "ready time")?),
            closes: floor(scaled(5, "due time")?),
        };
        if window.opens > window.closes {
            return Err(row.fault(Wrong::Window));
        }
        let service = -floor(-scaled(6, "service time")?);
        if service < 0 || window.opens < 0 {
            return Err(row.fault(Wrong::Field("time")));
        }
        let mates =
            if has_mates { (row.count(7, "pickup")?, row.count(8, "delivery")?) } else { (0, 0) };
        Ok(Self {
            line: row.line,
            x: row.fraction(1, "coordinate")?,
            y: row.fraction(2, "coordinate")?,
            demand: row.whole(3, "demand")?,
            window,
            service,
            mates,
        })
    }

    /// The node as a stop at its own place.
    pub(super) fn stop(&self, number: usize) -> Stop {
        Stop { place: place(number), windows: vec![self.window], service: self.service }
    }
}

/// A node's number as a place; nodes are few.
pub(super) fn place(number: usize) -> u32 {
    u32::try_from(number).expect("the limits keep lists far below u32")
}

#[expect(clippy::cast_precision_loss, reason = "scales are 1, 10 and 1000")]
fn precise(scale: i64) -> f64 {
    scale as f64
}

/// Lengths between nodes in the plane, cut or rounded as the goal asks; times are the lengths.
pub(super) fn plane(nodes: &[Node], goal: Goal) -> Result<Table, Fault> {
    let scale = precise(goal.scale());
    let mut metres = Vec::with_capacity(nodes.len() * nodes.len());
    for from in nodes {
        for to in nodes {
            let length = scale * (from.x - to.x).hypot(from.y - to.y);
            let whole = match goal {
                Goal::FewestVehicles => floor(length.round_ties_even()),
                // A hair, so that a length of exactly one tenth is not cut to none.
                Goal::Road => floor(length + 1e-9),
            };
            metres.push(i32::try_from(whole).map_err(|_| Wrong::Leg.on(from.line))?);
        }
    }
    Ok(Table { seconds: metres.clone(), metres })
}

/// A problem with one depot, `count` equal vehicles of the given capacity and no requests yet.
pub(super) fn one_depot(
    nodes: &[Node],
    table: Table,
    (count, capacity): (usize, i64),
    fixed: i64,
) -> Routing {
    let depot = &nodes[0];
    let vehicle = Vehicle {
        start: 0,
        end: Some(0),
        from: depot.window.opens,
        until: depot.window.closes,
        table: 0,
        grams: capacity,
        millilitres: 0,
        fixed,
        per_metre: 1,
        traits: crate::route::problem::Traits(0),
        hours: None,
        crew: Crew::default(),
        together: None,
    };
    Routing {
        places: vec![Place::default(); nodes.len()],
        tables: vec![table],
        vehicles: vec![vehicle; count],
        fewest_vehicles: fixed > 0,
        ..Routing::default()
    }
}

/// Checks how many vehicles there are and what they carry.
pub(super) fn fleet(row: &Row<'_>) -> Result<(usize, i64), Fault> {
    let (count, capacity) = (row.count(0, "number of vehicles")?, row.whole(1, "capacity")?);
    match count {
        0 => Err(row.fault(Wrong::NoVehicle)),
        limits::VEHICLES.. => Err(row.fault(Wrong::TooMany("vehicles"))),
        _ if capacity < 0 => Err(row.fault(Wrong::Field("capacity"))),
        _ => Ok((count, capacity)),
    }
}

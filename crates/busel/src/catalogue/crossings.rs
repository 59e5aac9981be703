//! Border crossings: what they are called, between which countries, and about where.
//!
//! Coordinates are of the settlements beside the gate, which is near enough for hours on the road.

use super::BadLine;
use super::letters::fold;
use super::parse::{Line, each_line};

/// A border crossing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crossing {
    /// A short name for forms: `ua-shehyni`.
    pub key: Box<str>,
    /// Both settlements, one of each side.
    pub names: [Box<str>; 2],
    /// Both countries, in the same turn.
    pub countries: [Box<str>; 2],
    /// Ten-thousandths of a degree north.
    pub lat_e4: i32,
    /// Ten-thousandths of a degree east.
    pub lon_e4: i32,
}

/// Reads the crossings for vehicles of which somebody knows where they are.
pub(super) fn read(text: &str) -> Result<Vec<Crossing>, BadLine> {
    let mut crossings = Vec::new();
    each_line("border_crossings.csv", text, |line| {
        let ends = [end(line, "a")?, end(line, "b")?];
        let known: Vec<(f64, f64)> = ends.into_iter().flatten().collect();
        let [first, ..] = known[..] else { return Ok(()) };
        let last = known.last().copied().unwrap_or(first);
        let middle = |one: f64, other: f64| e4(f64::midpoint(one, other));
        let (place, country) = (line.get("side_a_place"), line.get("side_a_country"));
        crossings.push(Crossing {
            key: fold(&format!("{country} {place}")).replace(' ', "-").into(),
            names: ["side_a_place", "side_b_place"].map(|column| line.get(column).into()),
            countries: ["side_a_country", "side_b_country"].map(|column| line.get(column).into()),
            lat_e4: middle(first.0, last.0),
            lon_e4: middle(first.1, last.1),
        });
        Ok(())
    })?;
    Ok(crossings)
}

/// Where the settlement of one side lies, if somebody knows.
fn end(line: &Line<'_>, side: &str) -> Result<Option<(f64, f64)>, BadLine> {
    let number = |axis: &str| line.number::<f64>(&format!("side_{side}_{axis}"));
    Ok(number("lat")?.zip(number("lon")?))
}

#[expect(clippy::cast_possible_truncation, reason = "within two million, by the tests")]
fn e4(degrees: f64) -> i32 {
    (degrees * 10_000.0).round() as i32
}

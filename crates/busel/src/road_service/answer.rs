//! What a road service answers, believed only where it can be true: a table of the size that was
//! asked for, of lengths no bird could beat and times no van could.

use busel_roads::{Leg, Point};
use serde::Deserialize;

use super::{NoAnswer, Program};

/// No road is longer: halfway round the earth.
const METRES_MAX: f64 = 20_000_000.0;

/// No leg takes longer: a month.
const SECONDS_MAX: f64 = 2_592_000.0;

/// A service moves a town's middle to its next road, on both ends.
const METRES_MOVED: f64 = 50_000.0;

/// Metres a second that no van drives: 200 km/h.
const SPEED_MAX: f64 = 56.0;

#[derive(Deserialize)]
struct OsrmTable {
    code: String,
    durations: Vec<Vec<Option<f64>>>,
    distances: Vec<Vec<Option<f64>>>,
}

#[derive(Deserialize)]
struct ValhallaTable {
    sources_to_targets: Vec<Vec<ValhallaLeg>>,
}

#[derive(Deserialize)]
struct ValhallaLeg {
    /// Kilometres.
    distance: Option<f64>,
    /// Seconds.
    time: Option<f64>,
}

/// Metres and seconds, as they were told.
type Told = Vec<Vec<(Option<f64>, Option<f64>)>>;

/// The ways from some points to others, row by row; nothing where the service knows no way.
pub(super) fn read(
    program: Program,
    text: &[u8],
    from: &[Point],
    to: &[Point],
) -> Result<Vec<Option<Leg>>, NoAnswer> {
    let told = match program {
        Program::Osrm => osrm(text)?,
        Program::Valhalla => valhalla(text)?,
    };
    if told.len() != from.len() || told.iter().any(|row| row.len() != to.len()) {
        return Err(NoAnswer::Unreadable);
    }
    let pairs = from.iter().flat_map(|from| to.iter().map(move |to| (*from, *to)));
    told.into_iter().flatten().zip(pairs).map(|(leg, ends)| believed(leg, ends)).collect()
}

fn osrm(text: &[u8]) -> Result<Told, NoAnswer> {
    let table: OsrmTable = serde_json::from_slice(text).map_err(|_| NoAnswer::Unreadable)?;
    if table.code != "Ok" {
        return Err(NoAnswer::Declined);
    }
    let OsrmTable { durations, distances, .. } = table;
    let is_square = durations.len() == distances.len()
        && durations.iter().zip(&distances).all(|(one, other)| one.len() == other.len());
    if !is_square {
        return Err(NoAnswer::Unreadable);
    }
    let rows = distances.into_iter().zip(durations);
    Ok(rows.map(|(metres, seconds)| metres.into_iter().zip(seconds).collect()).collect())
}

fn valhalla(text: &[u8]) -> Result<Told, NoAnswer> {
    let table: ValhallaTable = serde_json::from_slice(text).map_err(|_| NoAnswer::Unreadable)?;
    let leg = |leg: ValhallaLeg| (leg.distance.map(|km| km * 1_000.0), leg.time);
    let rows = table.sources_to_targets.into_iter();
    Ok(rows.map(|row| row.into_iter().map(leg).collect()).collect())
}

fn believed(
    (metres, seconds): (Option<f64>, Option<f64>),
    (from, to): (Point, Point),
) -> Result<Option<Leg>, NoAnswer> {
    // A way of which one half is missing is as good as none.
    let Some((metres, seconds)) = metres.zip(seconds) else { return Ok(None) };
    let is_number = (0.0..=METRES_MAX).contains(&metres) && (0.0..=SECONDS_MAX).contains(&seconds);
    let is_possible =
        metres + METRES_MOVED >= from.metres_to(to) && seconds * SPEED_MAX + METRES_MOVED >= metres;
    if !is_number || !is_possible {
        return Err(NoAnswer::Untrue);
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked above")]
    let leg = Leg { metres: metres.round() as u32, seconds: seconds.round() as u32 };
    Ok(Some(leg))
}

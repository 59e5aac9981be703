//! The map of a convoy: halts as points, ways as lines between them, laid flat. It shows what lies
//! where to each other, and no road.

use busel_roads::Point;

use crate::planning::convoy::{At, Convoy};

/// The map is so wide and at most so high, in its own units.
const MAP: (f64, f64) = (640.0, 360.0);

/// Room for names at the edge of the map.
const MAP_EDGE: (f64, f64) = (70.0, 30.0);

/// A map.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Map {
    /// How high it is, in its own units.
    pub height: u32,
    /// Ways.
    pub lines: Vec<MapLine>,
    /// Halts.
    pub places: Vec<MapPlace>,
}

/// A line on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct MapLine {
    /// Its points, as SVG wants them.
    pub points: String,
    /// Its dashes, so that colour is not needed.
    pub dashes: &'static str,
}

/// A name takes so much room on a phone, where letters are largest: so wide each letter, so high.
const LETTER: (f64, f64) = (11.0, 22.0);

/// A place on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct MapPlace {
    /// From the left.
    pub x: String,
    /// From the top.
    pub y: String,
    /// What it is called.
    pub name: String,
    /// The middle of the name from the left, and its foot from the top.
    pub name_at: (String, String),
    /// Whether it is a hub of ours.
    pub is_hub: bool,
}

/// Draws a convoy, each halt under the name it is called by.
pub(super) fn drawn(convoy: &Convoy, name: impl Fn(At) -> String) -> Map {
    const DASHES: [&str; 6] = ["none", "8 4", "2 4", "12 4 2 4", "16 6", "4 8"];
    let used: Vec<At> = convoy.ways.iter().flat_map(|way| &way.halts).map(|halt| halt.at).collect();
    let shown = convoy.points.iter().filter(|(at, _)| used.contains(at));
    let points: Vec<(At, Point)> = shown.map(|(at, point)| (*at, *point)).collect();
    let (flat, height) = flat(&points.iter().map(|(_, point)| *point).collect::<Vec<_>>());
    let spot = |at: At| {
        let found = points.iter().position(|(known, _)| *known == at)?;
        flat.get(found).copied()
    };
    let lines = convoy.ways.iter().enumerate().map(|(number, way)| {
        let mut halts: Vec<At> = way.halts.iter().map(|halt| halt.at).collect();
        halts.extend(way.back.and(halts.first().copied()));
        let spots = halts.into_iter().filter_map(spot);
        let points: Vec<String> = spots.map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
        MapLine { points: points.join(" "), dashes: DASHES[number % DASHES.len()] }
    });
    let mut taken: Vec<(f64, f64, f64)> = Vec::new();
    let places = points.iter().zip(&flat).map(|((at, _), &(x, y))| {
        let name = name(*at);
        let half = LETTER.0 * f64::from(u32::try_from(name.chars().count()).unwrap_or(99)) / 2.0;
        let middle = x.max(half.min(MAP.0 / 2.0)).min(MAP.0 - half.min(MAP.0 / 2.0));
        // Above its place, or where another name stands there, below.
        let is_free = |foot: f64| {
            taken.iter().all(|(other, of, half_of)| {
                (middle - other).abs() > half + half_of || (foot - of).abs() > LETTER.1
            })
        };
        let feet = [y - 10.0, y + 24.0];
        let foot = feet.into_iter().find(|foot| is_free(*foot)).unwrap_or(feet[0]);
        taken.push((middle, foot, half));
        MapPlace {
            x: format!("{x:.1}"),
            y: format!("{y:.1}"),
            name,
            name_at: (format!("{middle:.1}"), format!("{foot:.1}")),
            is_hub: matches!(at, At::Hub(_)),
        }
    });
    let places = places.collect();
    Map { height, lines: lines.collect(), places }
}

/// Points laid flat, north up, as large as the map allows, and how high that makes it.
fn flat(points: &[Point]) -> (Vec<(f64, f64)>, u32) {
    let middle = points.iter().map(|point| f64::from(point.lat_e7)).sum::<f64>()
        / f64::from(u32::try_from(points.len().max(1)).unwrap_or(u32::MAX));
    let narrow = (middle / 1e7).to_radians().cos().max(0.1);
    let raw: Vec<(f64, f64)> = points
        .iter()
        .map(|point| (f64::from(point.lon_e7) * narrow, -f64::from(point.lat_e7)))
        .collect();
    let least = raw.iter().fold((f64::MAX, f64::MAX), |l, p| (l.0.min(p.0), l.1.min(p.1)));
    let most = raw.iter().fold((f64::MIN, f64::MIN), |m, p| (m.0.max(p.0), m.1.max(p.1)));
    let room = (MAP.0 - 2.0 * MAP_EDGE.0, MAP.1 - 2.0 * MAP_EDGE.1);
    let wide = (most.0 - least.0).max(1.0);
    let high = (most.1 - least.1).max(1.0);
    let scale = (room.0 / wide).min(room.1 / high);
    let edge = ((MAP.0 - wide * scale) / 2.0, MAP_EDGE.1);
    let laid = raw
        .iter()
        .map(|(x, y)| ((x - least.0) * scale + edge.0, (y - least.1) * scale + edge.1))
        .collect();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "60 to 360")]
    let height = (high * scale + 2.0 * MAP_EDGE.1).ceil().clamp(60.0, MAP.1) as u32;
    (laid, height)
}

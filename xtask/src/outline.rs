//! `cargo xtask outline FILE`: makes `data/places/outline.csv`, the land that pictures of the road are
//! drawn on, of Natural Earth's countries at 1:50 million, as `TopoJSON`.
//!
//! Borders are those that states recognise: Natural Earth draws who holds the ground, so Crimea is
//! joined to Ukraine and the north of Cyprus to Cyprus here. It is run when the source changes, not
//! when Busel is built.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, bail};
use serde_json::Value;

/// Degrees that the map shows, and one more around it: west, south, east, north.
const FRAME: [f64; 4] = [-12.0, 31.8, 45.0, 62.0];

/// Points nearer than this to the line between their neighbours are left out, in degrees.
const COARSE: f64 = 0.1;

/// Rings smaller than this are not drawn, in square degrees.
const SMALLEST: f64 = 0.15;

/// What the file may take, so that a page stays small.
const BYTES_MAX: usize = 15_000;

type Point = (f64, f64);

/// A country of the source and what it has to be joined to.
const JOINED: [(&str, &str); 2] = [("Russia", "Ukraine"), ("N. Cyprus", "Cyprus")];

/// Where Crimea lies: the ring of the source inside of this is the one that is joined to Ukraine.
const CRIMEA: [f64; 4] = [32.0, 44.0, 37.0, 46.5];

/// Names of the source that are not those of `countries.csv`.
const CALLED: [(&str, &str); 4] =
    [("Bosnia and Herz.", "BA"), ("Macedonia", "MK"), ("Palestine", "PS"), ("Turkey", "TR")];

pub(crate) fn run(root: &Path, words: &[String]) -> anyhow::Result<()> {
    let [source] = words else { bail!("which file? countries-50m.json of Natural Earth") };
    let text = fs::read_to_string(source).with_context(|| source.clone())?;
    let topology: Value = serde_json::from_str(&text)?;
    let arcs: Vec<Vec<Point>> = arcs(&topology)?.iter().map(|arc| simple(arc)).collect();
    let mut countries = countries(&topology)?;
    for (from, into) in JOINED {
        join(&mut countries, &arcs, from, into)?;
    }
    let codes = codes(root)?;
    let mut lines = Vec::new();
    for (name, rings) in &countries {
        for ring in rings {
            let ring = clipped(&points(&arcs, ring));
            if area(&ring) < SMALLEST {
                continue;
            }
            let code = codes.get(name.as_str()).with_context(|| format!("{name} has no code"))?;
            lines.push(format!("{code},{}", written(&ring)));
        }
    }
    lines.sort();
    let made = format!("country,ring\n{}\n", lines.join("\n"));
    if made.len() > BYTES_MAX {
        bail!("{} bytes are more than {BYTES_MAX}", made.len());
    }
    let path = root.join("data/places/outline.csv");
    fs::write(&path, made).with_context(|| path.display().to_string())
}

/// The lines that borders and coasts are made of, in degrees.
fn arcs(topology: &Value) -> anyhow::Result<Vec<Vec<Point>>> {
    let pair = |value: &Value| -> anyhow::Result<Point> {
        let number = |at: usize| value.get(at).and_then(Value::as_f64);
        Ok((number(0).context("a number")?, number(1).context("a number")?))
    };
    let scale = pair(&topology["transform"]["scale"])?;
    let shift = pair(&topology["transform"]["translate"])?;
    let all = topology["arcs"].as_array().context("arcs")?;
    let mut arcs = Vec::new();
    for arc in all {
        let (mut x, mut y) = (0.0, 0.0);
        let mut points = Vec::new();
        for step in arc.as_array().context("an arc")? {
            let (dx, dy) = pair(step)?;
            x += dx;
            y += dy;
            points.push((x * scale.0 + shift.0, y * scale.1 + shift.1));
        }
        arcs.push(points);
    }
    Ok(arcs)
}

/// Outer rings of each country, as numbers of arcs; a negative number is an arc from its end.
fn countries(topology: &Value) -> anyhow::Result<BTreeMap<String, Vec<Vec<i64>>>> {
    let mut countries: BTreeMap<String, Vec<Vec<i64>>> = BTreeMap::new();
    for shape in topology["objects"]["countries"]["geometries"].as_array().context("countries")? {
        let name = shape["properties"]["name"].as_str().context("a name")?;
        let polygons = match shape["type"].as_str() {
            Some("Polygon") => vec![&shape["arcs"]],
            _ => shape["arcs"].as_array().map(|all| all.iter().collect()).unwrap_or_default(),
        };
        for polygon in polygons {
            let ring = polygon[0].as_array().context("a ring")?;
            let ring = ring.iter().filter_map(Value::as_i64).collect();
            countries.entry(name.to_owned()).or_default().push(ring);
        }
    }
    Ok(countries)
}

/// Takes rings out of one country and joins them to the ring of another that they touch.
fn join(
    countries: &mut BTreeMap<String, Vec<Vec<i64>>>,
    arcs: &[Vec<Point>],
    from: &str,
    into: &str,
) -> anyhow::Result<()> {
    let is_meant = |ring: &Vec<i64>| {
        let [west, south, east, north] = CRIMEA;
        let inside = |(x, y): &Point| (west..=east).contains(x) && (south..=north).contains(y);
        from != "Russia" || points(arcs, ring).iter().all(inside)
    };
    let rings = countries.get_mut(from).with_context(|| from.to_owned())?;
    let (moved, stay): (Vec<_>, Vec<_>) = rings.drain(..).partition(is_meant);
    *rings = stay;
    if moved.is_empty() {
        bail!("nothing of {from} is to be joined to {into}");
    }
    let others = countries.get_mut(into).with_context(|| into.to_owned())?;
    for ring in moved {
        let at = others.iter().position(|other| ring.iter().any(|arc| other.contains(&!arc)));
        match at {
            Some(at) => others[at] = joined(&others[at], &ring),
            None => others.push(ring),
        }
    }
    Ok(())
}

/// Two rings that share arcs as one ring without them.
fn joined(one: &[i64], other: &[i64]) -> Vec<i64> {
    let Some(at) = one.iter().position(|arc| other.contains(&!arc)) else { return one.to_vec() };
    let there = other.iter().position(|arc| *arc == !one[at]).unwrap_or(0);
    let way_around = other[there + 1..].iter().chain(&other[..there]);
    let mut ring: Vec<i64> = Vec::new();
    for arc in one[..at].iter().chain(way_around).chain(&one[at + 1..]) {
        // Forth and back along the same arc is no way.
        if ring.last() == Some(&!arc) {
            ring.pop();
        } else {
            ring.push(*arc);
        }
    }
    ring
}

fn points(arcs: &[Vec<Point>], ring: &[i64]) -> Vec<Point> {
    let mut points: Vec<Point> = Vec::new();
    for arc in ring {
        let number = if *arc < 0 { !arc } else { *arc };
        let Some(line) = usize::try_from(number).ok().and_then(|number| arcs.get(number)) else {
            continue;
        };
        let forward = *arc >= 0;
        let steps =
            (0..line.len()).map(|at| if forward { line[at] } else { line[line.len() - 1 - at] });
        points.extend(steps.skip(usize::from(!points.is_empty())));
    }
    points
}

/// The line without points that lie nearly on it (Douglas and Peucker). Its ends stay, so that
/// countries still meet.
fn simple(line: &[Point]) -> Vec<Point> {
    let (Some(first), Some(last)) = (line.first(), line.last()) else { return Vec::new() };
    let away = |(x, y): Point| {
        let (dx, dy) = (last.0 - first.0, last.1 - first.1);
        let length = dx.hypot(dy);
        if length < 1e-9 {
            return (x - first.0).hypot(y - first.1);
        }
        ((x - first.0) * dy - (y - first.1) * dx).abs() / length
    };
    let middle = 1..line.len().saturating_sub(1);
    let far = middle.max_by(|a, b| away(line[*a]).total_cmp(&away(line[*b])));
    match far.filter(|at| away(line[*at]) > COARSE) {
        None => vec![*first, *last],
        Some(at) => {
            let mut kept = simple(&line[..=at]);
            kept.pop();
            kept.extend(simple(&line[at..]));
            kept
        }
    }
}

/// Whether a point lies inside an edge of the frame.
type Inside = fn(Point, f64) -> bool;

/// Where the way between two points meets an edge.
type Cut = fn(Point, Point, f64) -> Point;

/// What of a ring lies inside the frame (Sutherland and Hodgman).
fn clipped(ring: &[Point]) -> Vec<Point> {
    let [west, south, east, north] = FRAME;
    let across: Cut = |a, b, x| (x, a.1 + (b.1 - a.1) * (x - a.0) / (b.0 - a.0));
    let along: Cut = |a, b, y| (a.0 + (b.0 - a.0) * (y - a.1) / (b.1 - a.1), y);
    let sides: [(Inside, Cut, f64); 4] = [
        (|p, edge| p.0 >= edge, across, west),
        (|p, edge| p.0 <= edge, across, east),
        (|p, edge| p.1 >= edge, along, south),
        (|p, edge| p.1 <= edge, along, north),
    ];
    let mut ring = ring.to_vec();
    for (inside, cut, edge) in sides {
        let mut kept = Vec::new();
        for at in 0..ring.len() {
            let (here, before) = (ring[at], ring[(at + ring.len() - 1) % ring.len()]);
            if inside(here, edge) != inside(before, edge) {
                kept.push(cut(before, here, edge));
            }
            if inside(here, edge) {
                kept.push(here);
            }
        }
        ring = kept;
    }
    ring
}

fn area(ring: &[Point]) -> f64 {
    let next = ring.iter().cycle().skip(1);
    let twice: f64 = ring.iter().zip(next).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum();
    twice.abs() / 2.0
}

/// Hundredths of a degree: the first point east and north, then steps.
fn written(ring: &[Point]) -> String {
    let mut at = (0, 0);
    let mut text = Vec::new();
    for (x, y) in ring {
        #[expect(clippy::cast_possible_truncation, reason = "hundredths of degrees are small")]
        let here = ((x * 100.0).round() as i64, (y * 100.0).round() as i64);
        if here == at {
            continue;
        }
        text.push(format!("{} {}", here.0 - at.0, here.1 - at.1));
        at = here;
    }
    text.join(" ")
}

/// Codes of countries by their English names.
fn codes(root: &Path) -> anyhow::Result<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(root.join("data/places/countries.csv"))?;
    let mut codes: BTreeMap<String, String> = BTreeMap::new();
    for record in reader.records() {
        let record = record?;
        codes.insert(record[1].to_owned(), record[0].to_owned());
    }
    codes.extend(CALLED.map(|(name, code)| (name.to_owned(), code.to_owned())));
    Ok(codes)
}

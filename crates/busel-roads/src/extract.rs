//! An extract of OpenStreetMap, read in two turns: first the ways that vehicles drive, then where
//! their points lie. What lies outside the extract is cut off where the extract ends.

use std::path::Path;

use osmpbf::{Element, ElementReader};

use crate::profile::{Driven, Profile, Tags};
use crate::{NoRoads, Point, Step};

/// Points of roads that are held at once: a large European country has a tenth of it.
const POINTS_MAX: usize = 200_000_000;

/// A way a vehicle may drive.
#[derive(Debug, Clone)]
pub struct Way {
    /// Where its points begin and end in [`Ways::points`].
    pub points: std::ops::Range<usize>,
    /// How each of [`Profile::ALL`] drives it.
    pub driven: [Option<Driven>; 2],
}

/// The ways of an extract.
#[derive(Debug, Default)]
pub struct Ways {
    /// One after the other.
    pub ways: Vec<Way>,
    /// Numbers into [`where_is`](Self::where_is), way by way.
    pub points: Vec<u32>,
    /// Where each point lies; none if the extract does not say.
    pub where_is: Vec<Option<Point>>,
    /// Whether several ways meet at a point, or one way meets itself.
    pub is_junction: Vec<bool>,
}

/// Reads an extract.
///
/// # Errors
///
/// If the file cannot be read, is none, is cut off, or is too large.
pub fn read(file: &Path, progress: &mut dyn FnMut(Step)) -> Result<Ways, NoRoads> {
    progress(Step::Ways);
    let mut ways = Vec::new();
    let mut refs: Vec<i64> = Vec::new();
    let mut is_too_large = false;
    each(file, |element| {
        if let Element::Way(way) = element {
            let tags = Tags::of(way.tags());
            let driven = Profile::ALL.map(|profile| profile.drives(&tags));
            if driven.iter().all(Option::is_none) || is_too_large {
                return;
            }
            let from = refs.len();
            refs.extend(way.refs());
            is_too_large = refs.len() > POINTS_MAX;
            ways.push(Way { points: from..refs.len(), driven });
        }
    })?;
    if is_too_large {
        return Err(NoRoads::TooLarge(POINTS_MAX));
    }
    let mut known = refs.clone();
    known.sort_unstable();
    let mut is_junction = vec![false; known.len()];
    let mut last = 0;
    for at in 1..known.len() {
        if known[at] == known[last] {
            is_junction[last] = true;
        } else {
            last += 1;
            known[last] = known[at];
        }
    }
    known.truncate((last + 1).min(known.len()));
    is_junction.truncate(known.len());

    progress(Step::Points);
    let mut where_is = vec![None; known.len()];
    let mut place = |id: i64, lat_e7: i32, lon_e7: i32| {
        if let Ok(at) = known.binary_search(&id) {
            where_is[at] = Some(Point { lat_e7, lon_e7 });
        }
    };
    each(file, |element| match element {
        Element::Node(node) => place(node.id(), node.decimicro_lat(), node.decimicro_lon()),
        Element::DenseNode(node) => place(node.id(), node.decimicro_lat(), node.decimicro_lon()),
        Element::Way(_) | Element::Relation(_) => {}
    })?;
    let number = |id: &i64| known.binary_search(id).ok().and_then(|at| u32::try_from(at).ok());
    let points = refs.iter().map(|id| number(id).expect("every point is known")).collect();
    Ok(Ways { ways, points, where_is, is_junction })
}

fn each(file: &Path, tell: impl FnMut(Element<'_>)) -> Result<(), NoRoads> {
    let file = std::io::BufReader::new(std::fs::File::open(file)?);
    let cut = |error: osmpbf::Error| NoRoads::NotAnExtract(error.to_string());
    ElementReader::new(file).for_each(tell).map_err(cut)
}

//! The roads of one kind of vehicle: points, pieces of road between them, and shortcuts prepared so
//! that any way is found at once.

use std::collections::HashMap;

use fast_paths::{FastGraph, InputGraph, PathCalculator};
use serde::{Deserialize, Serialize};

use crate::extract::Ways;
use crate::profile::Profile;
use crate::{NoRoads, Point};

/// A piece of road is no longer than this, so that a place beside it is near one of its ends.
const PIECE_METRES: f64 = 1_000.0;

/// A place further from any road than this is off these roads.
const ACCESS_METRES: f64 = 20_000.0;

/// From a place to the road: longer than a bird flies, and slow.
const ACCESS_DETOUR: f64 = 1.3;
/// In metres a second: 30 km/h.
const ACCESS_SPEED: f64 = 30.0 / 3.6;

/// Side of a square of the index, in ten-millionths of a degree: about two kilometres.
const SQUARE: i32 = 200_000;

/// How long, how far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Leg {
    /// Metres on the road.
    pub metres: u32,
    /// Seconds at the wheel.
    pub seconds: u32,
}

/// The roads of one kind of vehicle.
#[derive(Debug, Serialize, Deserialize)]
pub struct Network {
    profile: Profile,
    points: Vec<Point>,
    /// Directed pieces, in turn of where they begin: from, to, and what they take.
    pieces: Vec<(u32, u32, Leg)>,
    shortcuts: FastGraph,
    /// Points in turn of their square.
    index: Vec<((i32, i32), u32)>,
}

impl Network {
    /// Prepares the roads that a profile drives: those from which one can get to all the others and
    /// back, so that a private yard or an island is never chosen for a stop.
    pub(crate) fn build(ways: &Ways, profile: Profile) -> Result<Self, NoRoads> {
        let slot = Profile::ALL.iter().position(|one| *one == profile).unwrap_or(0);
        let mut draft =
            Draft { ways, slot, numbers: HashMap::new(), points: vec![], pieces: vec![] };
        for way in 0..ways.ways.len() {
            draft.way(way);
        }
        let (points, mut pieces) = draft.connected();
        if points.is_empty() {
            return Err(NoRoads::Empty(profile.name()));
        }
        pieces.sort_unstable_by_key(|(from, to, leg)| (*from, *to, leg.seconds, leg.metres));
        // Of several pieces between the same two points the quickest is driven.
        pieces.dedup_by_key(|(from, to, _)| (*from, *to));
        let mut graph = InputGraph::new();
        for (from, to, leg) in &pieces {
            graph.add_edge(*from as usize, *to as usize, leg.seconds as usize);
        }
        graph.freeze();
        let mut index: Vec<_> =
            points.iter().zip(0..).map(|(point, number)| (square(*point), number)).collect();
        index.sort_unstable();
        Ok(Self { profile, points, pieces, shortcuts: fast_paths::prepare(&graph), index })
    }

    pub(crate) fn profile(&self) -> Profile {
        self.profile
    }

    pub(crate) fn size(&self) -> (usize, usize) {
        (self.points.len(), self.pieces.len())
    }

    /// All ways from some points to others, a row for each `from`.
    pub(crate) fn table(
        &self,
        from: &[Point],
        to: &[Point],
        progress: &mut dyn FnMut(usize),
    ) -> Vec<Option<Leg>> {
        let near = |point: &Point| self.nearest(*point);
        let there: Vec<_> = to.iter().map(near).collect();
        let mut calculator = PathCalculator::new(self.shortcuts.get_num_nodes());
        let mut legs = Vec::with_capacity(from.len() * to.len());
        for (row, point) in from.iter().enumerate() {
            let here = near(point);
            for (other, there) in to.iter().zip(&there) {
                legs.push(match (here, there) {
                    (Some(_), Some(_)) if point == other => Some(Leg::default()),
                    (Some(here), Some(there)) => self.way(&mut calculator, here, *there),
                    _ => None,
                });
            }
            progress(row + 1);
        }
        legs
    }

    fn way(
        &self,
        calculator: &mut PathCalculator,
        (from, from_metres): (u32, f64),
        (to, to_metres): (u32, f64),
    ) -> Option<Leg> {
        let access = (from_metres + to_metres) * ACCESS_DETOUR;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "at most some tens of kilometres"
        )]
        let mut leg = Leg { metres: access as u32, seconds: (access / ACCESS_SPEED) as u32 };
        let path = calculator.calc_path(&self.shortcuts, from as usize, to as usize)?;
        for pair in path.get_nodes().windows(2) {
            let piece = self.piece(pair[0], pair[1])?;
            leg.metres = leg.metres.saturating_add(piece.metres);
            leg.seconds = leg.seconds.saturating_add(piece.seconds);
        }
        Some(leg)
    }

    fn piece(&self, from: usize, to: usize) -> Option<Leg> {
        let wanted = (u32::try_from(from).ok()?, u32::try_from(to).ok()?);
        let at = self.pieces.binary_search_by_key(&wanted, |(from, to, _)| (*from, *to)).ok()?;
        Some(self.pieces[at].2)
    }

    /// The nearest point of a road and how far it is as a bird flies; none if that is too far.
    fn nearest(&self, point: Point) -> Option<(u32, f64)> {
        let (row, column) = square(point);
        let mut best: Option<(u32, f64)> = None;
        // Squares get narrower towards the poles: each ring reaches at least so far.
        let narrow = (f64::from(point.lat_e7) / 1e7).to_radians().cos().max(0.05);
        let ring_metres = f64::from(SQUARE) / 1e7 * 111_195.0 * narrow;
        for ring in 0_i32.. {
            let reached = f64::from(ring - 1) * ring_metres;
            if reached > best.map_or(ACCESS_METRES, |(_, metres)| metres) {
                break;
            }
            for r in row - ring..=row + ring {
                let is_edge = r == row - ring || r == row + ring;
                let step = if is_edge || ring == 0 { 1 } else { 2 * ring };
                let mut c = column - ring;
                while c <= column + ring {
                    self.look_into((r, c), point, &mut best);
                    c += step;
                }
            }
        }
        best.filter(|(_, metres)| *metres <= ACCESS_METRES)
    }

    fn look_into(&self, square: (i32, i32), point: Point, best: &mut Option<(u32, f64)>) {
        let first = self.index.partition_point(|(other, _)| *other < square);
        for (_, number) in self.index[first..].iter().take_while(|(other, _)| *other == square) {
            let metres = self.points[*number as usize].metres_to(point);
            if best.is_none_or(|(_, least)| metres < least) {
                *best = Some((*number, metres));
            }
        }
    }
}

fn square(point: Point) -> (i32, i32) {
    (point.lat_e7.div_euclid(SQUARE), point.lon_e7.div_euclid(SQUARE))
}

/// A network that is being drawn.
struct Draft<'a> {
    ways: &'a Ways,
    slot: usize,
    numbers: HashMap<u32, u32>,
    points: Vec<Point>,
    pieces: Vec<(u32, u32, Leg)>,
}

impl Draft<'_> {
    /// Cuts a way into pieces: at junctions, and where a piece grows long.
    fn way(&mut self, at: usize) {
        let way = &self.ways.ways[at];
        let Some(driven) = way.driven[self.slot] else { return };
        let points = &self.ways.points[way.points.clone()];
        let mut begin: Option<u32> = None;
        let mut last: Option<Point> = None;
        let mut metres = 0.0;
        for (turn, &raw) in points.iter().enumerate() {
            // Beyond the edge of the extract nothing is known: the way ends and may begin anew.
            let Some(point) = self.ways.where_is[raw as usize] else {
                (begin, last, metres) = (None, None, 0.0);
                continue;
            };
            metres += last.map_or(0.0, |last| last.metres_to(point));
            let is_cut = turn == 0
                || turn + 1 == points.len()
                || begin.is_none()
                || self.ways.is_junction[raw as usize]
                || metres >= PIECE_METRES
                || self.ways.where_is[points[turn + 1] as usize].is_none();
            if is_cut {
                let here = self.number(raw, point);
                if let Some(begin) = begin.filter(|begin| *begin != here) {
                    let leg = drive(metres, driven.speed);
                    if driven.forward {
                        self.pieces.push((begin, here, leg));
                    }
                    if driven.backward {
                        self.pieces.push((here, begin, leg));
                    }
                }
                (begin, metres) = (Some(here), 0.0);
            }
            last = Some(point);
        }
    }

    fn number(&mut self, raw: u32, point: Point) -> u32 {
        *self.numbers.entry(raw).or_insert_with(|| {
            self.points.push(point);
            u32::try_from(self.points.len() - 1).expect("fewer points than the extract has")
        })
    }

    /// The largest part in which every point can be reached from every other.
    fn connected(self) -> (Vec<Point>, Vec<(u32, u32, Leg)>) {
        let part = largest_part(self.points.len(), &self.pieces);
        let mut renumbered = vec![None; self.points.len()];
        let mut points = Vec::new();
        for (old, point) in self.points.iter().enumerate() {
            if part[old] {
                renumbered[old] = u32::try_from(points.len()).ok();
                points.push(*point);
            }
        }
        let inside = |(from, to, leg): &(u32, u32, Leg)| {
            Some((renumbered[*from as usize]?, renumbered[*to as usize]?, *leg))
        };
        (points, self.pieces.iter().filter_map(inside).collect())
    }
}

/// What a piece takes; at least a second, which keeps every way finite and every detour longer.
fn drive(metres: f64, speed: f64) -> Leg {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a piece of road has some kilometres at most, a ferry some hundreds"
    )]
    let whole = |number: f64| number.round().min(1e9) as u32;
    Leg { metres: whole(metres), seconds: whole(metres * 3.6 / speed).max(1) }
}

/// Which points belong to the largest strongly connected part: reached from a point of it, and
/// reaching it. Parts are tried from the largest weakly connected one's points on.
fn largest_part(points: usize, pieces: &[(u32, u32, Leg)]) -> Vec<bool> {
    let onward = Beside::of(points, pieces.iter().map(|(from, to, _)| (*from, *to)));
    let back = Beside::of(points, pieces.iter().map(|(from, to, _)| (*to, *from)));
    // Kosaraju's two turns, without recursion: a map is deeper than a stack.
    let mut finished = Vec::with_capacity(points);
    let mut seen = vec![false; points];
    for start in 0..points {
        if seen[start] {
            continue;
        }
        seen[start] = true;
        let mut path = vec![(start, 0)];
        while let Some((at, next)) = path.pop() {
            if let Some(&to) = onward.from(at).get(next) {
                path.push((at, next + 1));
                let to = to as usize;
                if !seen[to] {
                    seen[to] = true;
                    path.push((to, 0));
                }
            } else {
                finished.push(at);
            }
        }
    }
    let mut part_of = vec![usize::MAX; points];
    let mut sizes = Vec::new();
    for &start in finished.iter().rev() {
        if part_of[start] != usize::MAX {
            continue;
        }
        let part = sizes.len();
        let mut size = 0;
        let mut open = vec![start];
        part_of[start] = part;
        while let Some(at) = open.pop() {
            size += 1;
            for &to in back.from(at) {
                if part_of[to as usize] == usize::MAX {
                    part_of[to as usize] = part;
                    open.push(to as usize);
                }
            }
        }
        sizes.push(size);
    }
    let largest = sizes.iter().enumerate().max_by_key(|(part, size)| (**size, usize::MAX - *part));
    let largest = largest.filter(|(_, size)| **size > 1).map(|(part, _)| part);
    part_of.into_iter().map(|part| Some(part) == largest).collect()
}

/// What lies beside each point, flat.
struct Beside {
    begins: Vec<usize>,
    to: Vec<u32>,
}

impl Beside {
    fn of(points: usize, pieces: impl Iterator<Item = (u32, u32)> + Clone) -> Self {
        let mut begins = vec![0; points + 1];
        for (from, _) in pieces.clone() {
            begins[from as usize + 1] += 1;
        }
        for at in 0..points {
            begins[at + 1] += begins[at];
        }
        let mut to = vec![0; begins[points]];
        let mut free = begins.clone();
        for (from, other) in pieces {
            to[free[from as usize]] = other;
            free[from as usize] += 1;
        }
        Self { begins, to }
    }

    fn from(&self, at: usize) -> &[u32] {
        &self.to[self.begins[at]..self.begins[at + 1]]
    }
}

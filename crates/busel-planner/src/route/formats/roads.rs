//! Sartori and Buriol's format: pairs, one depot, and a table of minutes on real roads.
//!
//! Lines `NAME: value` until `NODES`, then one line for each node
//! `number latitude longitude demand ready due service pickup delivery`, then `EDGES` and the table
//! row by row, then `EOF`. Lengths are the minutes.

use crate::route::problem::{Table, limits};

use super::lines::{self, Node, Row};
use super::{At, Fault, Goal, Instance, Kind, Wrong, pairs};

/// What a used vehicle costs where vehicles come first.
const FIXED: i64 = 1_000;

/// What the heading says.
#[derive(Default)]
struct Heading {
    /// The line that ends it.
    ends: usize,
    size: Option<usize>,
    capacity: Option<i64>,
    route_time: Option<i64>,
}

pub(super) fn read(text: &str, goal: Goal) -> Result<Instance, Fault> {
    let mut lines_left = text.lines().zip(1..);
    let heading = Heading::read(&mut lines_left)?;
    let missing = |field| Wrong::Field(field).on(heading.ends);
    let size = heading.size.ok_or(missing("SIZE"))?;
    let capacity = heading.capacity.ok_or(missing("CAPACITY"))?;
    let route_time = heading.route_time.ok_or(missing("ROUTE-TIME"))?;
    if size == 0 || size > limits::PLACES {
        return Err(missing("SIZE"));
    }
    let cut_off = Fault { at: At::End, wrong: Wrong::CutOff };
    let mut nodes = Vec::with_capacity(size);
    for number in 0..size {
        let (line, at) = lines_left.next().ok_or(cut_off.clone())?;
        let row = Row::all(line).next().ok_or(Wrong::Field("node").on(at))?;
        let node = Node::read(&row, number, 1, true);
        nodes.push(node.map_err(|fault| fault.wrong.on(at))?);
        nodes[number].line = at;
    }
    let (line, at) = lines_left.next().ok_or(cut_off.clone())?;
    if !line.starts_with("EDGES") {
        return Err(Wrong::Field("EDGES").on(at));
    }
    let table = table(&mut lines_left, size)?;
    nodes[0].window.closes = nodes[0].window.closes.min(route_time);
    let fixed = if goal == Goal::FewestVehicles { FIXED } else { 0 };
    let vehicles = (size - 1) / 2;
    if vehicles == 0 || vehicles > limits::VEHICLES {
        return Err(missing("SIZE"));
    }
    let mut problem = lines::one_depot(&nodes, table, (vehicles, capacity), fixed);
    let names = pairs::pair(&nodes, &mut problem.requests)?;
    Ok(Instance {
        kind: Kind::Pairs,
        scale: 1,
        points: on_paper(&nodes),
        requests: names,
        vehicles: (0..lines::place(vehicles)).collect(),
        kinds: vec![String::new(); vehicles],
        said_at: pairs::said_at(&nodes),
        problem,
    })
}

/// Latitude comes first in the text; degrees of longitude are shorter the further from the equator.
fn on_paper(nodes: &[Node]) -> Vec<(f64, f64)> {
    let narrow = nodes[0].x.to_radians().cos().abs().max(0.01);
    nodes.iter().map(|node| (node.y * narrow, node.x)).collect()
}

impl Heading {
    fn read<'a>(lines_left: &mut impl Iterator<Item = (&'a str, usize)>) -> Result<Self, Fault> {
        let mut heading = Self::default();
        for (line, at) in lines_left {
            if line.starts_with("NODES") {
                heading.ends = at;
                return Ok(heading);
            }
            let Some((name, value)) = line.split_once(':') else { continue };
            let number =
                || value.trim().parse::<i64>().ok().filter(|n| (0..=1_000_000_000).contains(n));
            match name.trim() {
                "SIZE" => {
                    let size = number().and_then(|size| usize::try_from(size).ok());
                    heading.size = Some(size.ok_or(Wrong::Field("SIZE").on(at))?);
                }
                "CAPACITY" => {
                    heading.capacity = Some(number().ok_or(Wrong::Field("CAPACITY").on(at))?);
                }
                "ROUTE-TIME" => {
                    heading.route_time = Some(number().ok_or(Wrong::Field("ROUTE-TIME").on(at))?);
                }
                _ => {}
            }
        }
        Err(Fault { at: At::End, wrong: Wrong::CutOff })
    }
}

/// Reads the table of minutes.
fn table<'a>(
    lines_left: &mut impl Iterator<Item = (&'a str, usize)>,
    size: usize,
) -> Result<Table, Fault> {
    let mut seconds = Vec::with_capacity(size * size);
    for _ in 0..size {
        let Some((line, at)) = lines_left.next() else {
            return Err(Fault { at: At::End, wrong: Wrong::CutOff });
        };
        let before = seconds.len();
        for word in line.split_ascii_whitespace().take(size + 1) {
            let minutes = word.parse::<i32>().ok().filter(|minutes| *minutes >= 0);
            seconds.push(minutes.ok_or(Wrong::Field("leg").on(at))?);
        }
        if seconds.len() - before != size {
            return Err(Wrong::Field("leg").on(at));
        }
    }
    Ok(Table { metres: seconds.clone(), seconds })
}

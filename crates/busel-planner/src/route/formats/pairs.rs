//! Li and Lim's format: pairs of a pickup and a delivery, one depot, lengths in the plane.
//!
//! The first line is `vehicles capacity speed`, the second the depot; each further one a node that
//! names its pickup (if it is a delivery) or its delivery (if it is a pickup), 0 for none.

use crate::route::problem::{From, GoodsClass, Request, Traits};

use super::lines::{self, Node, Row};
use super::{At, Fault, Goal, Instance, Kind, Wrong, customers};

pub(super) fn read(text: &str, goal: Goal) -> Result<Instance, Fault> {
    let cut_off = Fault { at: At::End, wrong: Wrong::CutOff };
    let mut rows = Row::all(text);
    let fleet = lines::fleet(&rows.next().ok_or(cut_off.clone())?)?;
    let mut nodes = Vec::new();
    for row in rows {
        nodes.push(Node::read(&row, nodes.len(), goal.scale(), true)?);
    }
    // A depot alone asks for nothing, so the rest of the list is missing.
    if nodes.len() < 2 {
        return Err(cut_off);
    }
    let fixed = match goal {
        Goal::FewestVehicles => customers::FIXED * goal.scale(),
        Goal::Road => 0,
    };
    let mut problem = lines::one_depot(&nodes, lines::plane(&nodes, goal)?, fleet, fixed);
    let names = pair(&nodes, &mut problem.requests)?;
    Ok(Instance {
        kind: Kind::Pairs,
        scale: goal.scale(),
        points: nodes.iter().map(|node| (node.x, node.y)).collect(),
        requests: names,
        vehicles: (0..lines::place(problem.vehicles.len())).collect(),
        kinds: vec![String::new(); problem.vehicles.len()],
        said_at: said_at(&nodes),
        problem,
    })
}

/// The line of each pair's pickup, as [`pair`] lists them.
pub(super) fn said_at(nodes: &[Node]) -> Vec<At> {
    let pickups = nodes.iter().skip(1).filter(|node| node.mates.0 == 0);
    pickups.map(|node| At::Line(node.line)).collect()
}

/// Makes a request of each pair; every node but the depot must belong to exactly one.
pub(super) fn pair(
    nodes: &[Node],
    requests: &mut Vec<Request>,
) -> Result<Vec<(Option<u32>, u32)>, Fault> {
    let mut names = Vec::new();
    for (number, node) in nodes.iter().enumerate().skip(1) {
        let (pickup, delivery) = node.mates;
        let mate = pickup.max(delivery);
        // One of the two is 0, the other a node that says the same the other way round.
        let mutual = pickup.min(delivery) == 0
            && mate != 0
            && mate != number
            && nodes.get(mate).is_some_and(|other| {
                other.mates == if delivery == 0 { (0, number) } else { (number, 0) }
                    && other.demand == -node.demand
            });
        if !mutual || (delivery == 0 && node.demand > 0) || (pickup == 0 && node.demand < 0) {
            return Err(Wrong::Pair.on(node.line));
        }
        if pickup == 0 {
            names.push((Some(lines::place(number)), lines::place(delivery)));
            requests.push(Request {
                from: From::Stop(node.stop(number)),
                to: nodes[delivery].stop(delivery),
                grams: node.demand,
                millilitres: 0,
                priority: 1,
                needs: Traits(0),
                class: GoodsClass(0),
            });
        }
    }
    Ok(names)
}

//! Solomon's format, also Gehring and Homberger's: customers served from one depot.
//!
//! Every line of nothing but numbers counts; the first says how many vehicles there are and what
//! they carry, the next is the depot, and each further one a customer. The goods are aboard when a
//! vehicle leaves. Lines of words are headings.

use crate::route::problem::{From, GoodsClass, Request, Traits};

use super::lines::{self, Node, Row};
use super::{At, Fault, Goal, Instance, Kind, Wrong};

/// What a used vehicle costs in units of the text where vehicles come first.
pub(super) const FIXED: i64 = 10_000;

pub(super) fn read(text: &str, goal: Goal) -> Result<Instance, Fault> {
    let cut_off = Fault { at: At::End, wrong: Wrong::CutOff };
    let mut rows = Row::all(text);
    let fleet = rows.find(Row::is_numbers).ok_or(cut_off.clone())?;
    let fleet = lines::fleet(&fleet)?;
    let mut nodes = Vec::new();
    // The headings stand between the first two rows; behind the depot every line is a customer.
    for row in rows.skip_while(|row| !row.is_numbers()) {
        nodes.push(Node::read(&row, nodes.len(), goal.scale(), false)?);
    }
    // A depot alone asks for nothing, so the rest of the list is missing.
    if nodes.len() < 2 {
        return Err(cut_off);
    }
    let fixed = match goal {
        Goal::FewestVehicles => FIXED * goal.scale(),
        Goal::Road => 0,
    };
    let mut problem = lines::one_depot(&nodes, lines::plane(&nodes, goal)?, fleet, fixed);
    for (number, node) in nodes.iter().enumerate().skip(1) {
        if node.demand < 0 {
            return Err(Wrong::Field("demand").on(node.line));
        }
        problem.requests.push(Request {
            from: From::AnyStart,
            to: node.stop(number),
            grams: node.demand,
            millilitres: 0,
            priority: 1,
            needs: Traits(0),
            class: GoodsClass(0),
        });
    }
    Ok(Instance {
        kind: Kind::Customers,
        scale: goal.scale(),
        points: nodes.iter().map(|node| (node.x, node.y)).collect(),
        requests: (1..nodes.len()).map(|number| (None, lines::place(number))).collect(),
        vehicles: (0..lines::place(problem.vehicles.len())).collect(),
        kinds: vec![String::new(); problem.vehicles.len()],
        said_at: nodes.iter().skip(1).map(|node| At::Line(node.line)).collect(),
        problem,
    })
}

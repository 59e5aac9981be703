//! Goods: what is delivered was aboard, and what was picked up is delivered, by the same vehicle.

use std::collections::BTreeSet;

use crate::route::plan::Act;
use crate::route::problem::{From, RequestNo, Routing, VehicleNo};

/// Whether the acts of one vehicle fit together. Crews are not looked at.
///
/// # Errors
///
/// The first act that does not, or the number of acts when something stays aboard for ever.
pub(crate) fn paired(problem: &Routing, vehicle: VehicleNo, acts: &[Act]) -> Result<(), usize> {
    let mut aboard: BTreeSet<RequestNo> = BTreeSet::new();
    let mut served: BTreeSet<RequestNo> = BTreeSet::new();
    for (number, act) in acts.iter().enumerate() {
        let fits = match *act {
            Act::PickUp(request) => {
                let from = problem.requests.get(request as usize).map(|goods| &goods.from);
                matches!(from, Some(From::Stop(_))) && served.insert(request) && {
                    aboard.insert(request)
                }
            }
            Act::Deliver(request) => {
                match problem.requests.get(request as usize).map(|goods| &goods.from) {
                    Some(From::Stop(_)) => aboard.remove(&request),
                    Some(From::AnyStart) => served.insert(request),
                    Some(From::Aboard(on)) => *on == vehicle && served.insert(request),
                    None => false,
                }
            }
            Act::Collect(_) => true,
        };
        if !fits {
            return Err(number);
        }
    }
    if aboard.is_empty() { Ok(()) } else { Err(acts.len()) }
}

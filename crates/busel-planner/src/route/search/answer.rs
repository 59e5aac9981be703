//! From the search's draft to a plan with its timeline and everybody on the way home.
//!
//! The timeline is kept by the rules themselves, so whatever the search believed of a tour, a plan
//! that breaks a rule cannot leave here: a tour that is refused is left undone and said to be.

use std::collections::BTreeMap;

use super::draft::Draft;
use super::model::{Model, ix};
use crate::route::drive::Road;
use crate::route::drive::crew::bring_home;
use crate::route::drive::totals::assemble;
use crate::route::drive::whole::{Acts, Whole};
use crate::route::plan::RoutePlan;

/// What each vehicle does in a draft, in the sequence of its driven tours.
pub(super) fn turns(model: &Model, draft: &Draft) -> Vec<Acts> {
    let mut next: BTreeMap<usize, usize> = BTreeMap::new();
    let driven = draft.live.iter().map(|&slot| &draft.tours[ix(slot)]);
    let turns = driven.map(|tour| {
        let number = next.entry(tour.kind).or_default();
        let vehicle = model.kinds[tour.kind].vehicles[*number];
        *number += 1;
        (vehicle, tour.acts(model).collect())
    });
    turns.collect()
}

/// The plan of a draft.
pub(super) fn plan(road: &Road<'_>, model: &Model, draft: &Draft) -> RoutePlan {
    let mut turns = turns(model, draft);
    loop {
        match bring_home(road, &turns) {
            Ok(home) => return assemble(road, home.whole),
            Err(stuck) if stuck.route < turns.len() => {
                turns.remove(stuck.route);
            }
            Err(_) => return assemble(road, Whole::default()),
        }
    }
}

//! What must hold of any text that the planner read as a convoy, whatever it says.
//!
//! Reading ends with a problem or with a sentence. A problem that is small enough is planned a little:
//! either it is called unfit, or the plan is allowed, can be drawn, and is read again as it was
//! written.

use busel_planner::route::check::check;
use busel_planner::route::formats::{Goal, Instance, picture, read, solution};
use busel_planner::route::plan::Act;
use busel_planner::route::search::{Effort, Unwatched, route};

/// Attempts at a plan: the formats are what is tried here, not the search.
const EFFORT: Effort = Effort { seed: 1, iterations: 20, threads: 1 };

/// A problem larger than this is read and not planned, to try more texts in the same time.
const PLACES_MAX: usize = 40;
const GOODS_MAX: usize = 15;
const VEHICLES_MAX: usize = 30;

/// Reads a text by both goals and plans what it says.
pub fn convoy(text: &str) {
    for goal in [Goal::FewestVehicles, Goal::Road] {
        match read("text", text, goal) {
            Ok(instance) => planned(&instance, text),
            Err(fault) => is_a_sentence(&fault.to_string()),
        }
    }
}

/// A fault is told in one line.
pub fn is_a_sentence(words: &str) {
    assert!(!words.is_empty() && !words.contains('\n'), "{words:?}");
}

fn planned(instance: &Instance, text: &str) {
    let problem = &instance.problem;
    if problem.places.len() > PLACES_MAX
        || problem.requests.len() > GOODS_MAX
        || problem.vehicles.len() > VEHICLES_MAX
    {
        return;
    }
    let plan = match route(problem, &EFFORT, &Unwatched) {
        Ok(plan) => plan,
        Err(unfit) => return is_a_sentence(&unfit.to_string()),
    };
    assert_eq!(check(problem, &plan), []);
    let drawn = picture(instance, &plan);
    // A vehicle may be called so, a place may not lie there.
    assert!(drawn.ends_with("</svg>\n") && (text.contains("NaN") || !drawn.contains("NaN")));
    let turns = solution::read(instance, &solution::write(instance, &plan)).expect("our own words");
    let said: Vec<Vec<Act>> = turns.into_iter().map(|(_, acts)| acts).collect();
    let meant: Vec<Vec<Act>> = plan.routes.iter().map(|route| route.acts().collect()).collect();
    assert_eq!(said, meant);
}

//! Has many convoys made by dice planned, and checks every plan.
//!
//! `convoys N [FIRST]` plans the problems from number FIRST on, or from 0: first by dice, for plans
//! of any shape, then by the search. It prints a line for each when all plans are allowed. Otherwise
//! it tells the first number whose plan is not, and what is wrong with it; `convoys 1 NUMBER` makes
//! that one again.

mod by_dice;

use std::error::Error;
use std::io::{self, IsTerminal as _, Write as _};
use std::ops::Range;
use std::process::ExitCode;

use busel_planner::route::check::many::{Tally, many};
use busel_planner::route::plan::RoutePlan;
use busel_planner::route::problem::Routing;
use busel_planner::route::search::{Effort, Unwatched, route};
use busel_planner::route::worlds::Mix;

/// Convoys between two words on the terminal.
const STEP: u64 = 100;
/// How hard the search tries: enough to tear every route of a small problem apart.
const EFFORT: Effort = Effort { seed: 1, iterations: 300, threads: 1 };

/// A planner: what it is called, and the rules it knows.
type Planner = (&'static str, Mix, fn(&Routing) -> RoutePlan);

const PLANNERS: [Planner; 2] =
    [("by dice", Mix::ALL, by_dice::plan), ("by search", Mix::ALL, by_search)];

fn by_search(problem: &Routing) -> RoutePlan {
    route(problem, &EFFORT, &Unwatched).expect("what dice make is fit")
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let times: u64 = words.next().ok_or("how many convoys?")?.parse()?;
    let first: u64 = words.next().map_or(Ok(0), |word| word.parse())?;
    let last = first.checked_add(times).ok_or("no such numbers")?;
    for planner in PLANNERS {
        if !runs(planner, first..last)? {
            return Ok(ExitCode::FAILURE);
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Has one planner do all, and tells how that went; whether every plan is allowed.
fn runs((name, rules, planner): Planner, numbers: Range<u64>) -> io::Result<bool> {
    let (first, times) = (numbers.start, numbers.end - numbers.start);
    let is_watched = io::stderr().is_terminal();
    let progress = |number: u64, _: &Tally| {
        let done = number - first + 1;
        if is_watched && (done == times || done.is_multiple_of(STEP)) {
            // Nobody is worse off when the terminal does not take it.
            let _written_or_not = write!(io::stderr(), "\r{name}: {done} of {times} convoys");
        }
    };
    let ended = many(numbers, rules, planner, progress);
    if is_watched {
        writeln!(io::stderr())?;
    }
    match &ended {
        Ok(tally) => writeln!(io::stdout(), "convoys {name}: {tally}; every plan is allowed")?,
        Err(wrong) => writeln!(io::stdout(), "convoys {name}: {wrong}")?,
    }
    Ok(ended.is_ok())
}

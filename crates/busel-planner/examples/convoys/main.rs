//! Has many convoys made by dice planned, and checks every plan.
//!
//! `convoys N [FIRST] [--threads T] [--mixes FILE]` plans the problems from number FIRST on, or from
//! 0: first by dice, for plans of any shape, then by the search. It tells of each rule how many
//! problems had it, and writes the same of every mix of rules to FILE. Whatever plan is not allowed
//! is told with its number and with what is wrong; `convoys 1 NUMBER` makes that one again.

mod by_dice;
mod ledger;
mod run;

use std::error::Error;
use std::fs;
use std::io::{self, Write as _};
use std::num::NonZeroUsize;
use std::process::ExitCode;
use std::thread::available_parallelism;

use busel_planner::route::plan::RoutePlan;
use busel_planner::route::problem::Routing;
use busel_planner::route::search::{Effort, Unwatched, route};

use run::{Planner, Run};

/// How hard the search tries: enough to tear every route of a small problem apart.
const EFFORT: Effort = Effort { seed: 1, iterations: 300, threads: 1 };

const PLANNERS: [(&str, Planner); 2] = [("by dice", by_dice::plan), ("by search", by_search)];

fn by_search(problem: &Routing) -> RoutePlan {
    route(problem, &EFFORT, &Unwatched).expect("what dice make is fit")
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let (mut numbers, mut threads, mut mixes) = (Vec::new(), available_parallelism()?, None);
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--threads" => threads = words.next().ok_or("--threads T")?.parse::<NonZeroUsize>()?,
            "--mixes" => mixes = Some(words.next().ok_or("--mixes FILE")?),
            number => numbers.push(number.parse::<u64>()?),
        }
    }
    let (times, first) = match numbers[..] {
        [times] => (times, 0),
        [times, first] => (times, first),
        _ => return Err("how many convoys, and from which number on?".into()),
    };
    let last = first.checked_add(times).ok_or("no such numbers")?;
    let mut lists = Vec::new();
    let mut all_allowed = true;
    for (name, planner) in PLANNERS {
        let (ledger, failures) = Run::new(name, first..last, planner).on(threads);
        writeln!(io::stdout(), "convoys {name}: {}", ledger.sum())?;
        if failures == 0 {
            writeln!(io::stdout(), "every plan is allowed\n\n{ledger}")?;
        } else {
            writeln!(io::stdout(), "{failures} plans are not allowed\n\n{ledger}")?;
            all_allowed = false;
        }
        lists.push(ledger.list(name));
    }
    if let Some(path) = mixes {
        fs::write(path, format!("planner,rules,problems,requests,served\n{}", lists.concat()))?;
    }
    Ok(if all_allowed { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

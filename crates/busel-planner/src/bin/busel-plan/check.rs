//! `busel-plan check`: finds everything wrong with a plan, whoever made it.
//!
//! `--objective` says in which unit lengths and times of a text with coordinates are counted, as it
//! does for `route`; for every other problem it says nothing.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use busel_planner::check::check;
use busel_planner::formats::{AllocationText, SUBSTITUTE_LOSS};
use busel_planner::measure::Measures;
use busel_planner::route::formats::Goal;

use crate::route::Text;
use crate::{Failure, Outcome, given, once, read, route, say, unusable};

/// Checks the plan in the second file against the problem in the first.
///
/// # Errors
///
/// If the call, a file or the disk is no good; a plan that breaks a rule is no error.
pub(crate) fn run(mut words: lexopt::Parser) -> Result<Outcome, Failure> {
    use lexopt::prelude::{Long, Short, Value, ValueExt as _};
    let (mut file, mut plan, mut goal) = (None, None, None);
    while let Some(word) = words.next()? {
        match word {
            Value(path) if file.is_none() => file = Some(PathBuf::from(path)),
            Value(path) => once(&mut plan, PathBuf::from(path), "SOL")?,
            Long("objective") => {
                once(&mut goal, route::objective(&words.value()?.string()?)?, "--objective")?;
            }
            other @ (Long(_) | Short(_)) => return Err(other.unexpected().into()),
        }
    }
    let (file, plan) = (given(file, "FILE")?, given(plan, "SOL")?);
    let problem = read(&file)?;
    // Every format says in its first word what it is.
    if problem.split_ascii_whitespace().next() == Some("alloc") {
        allocation(&file, &problem, &plan, &read(&plan)?)
    } else {
        let goal = goal.unwrap_or(Goal::FewestVehicles);
        route::check(
            Text { path: &file, text: &problem },
            goal,
            Text { path: &plan, text: &read(&plan)? },
        )
    }
}

fn allocation(file: &Path, problem: &str, at: &Path, plan: &str) -> Result<Outcome, Failure> {
    let text = AllocationText::read(problem).map_err(|error| unusable(file, error))?;
    let problem = text.problem(SUBSTITUTE_LOSS);
    let problem = problem.map_err(|error| unusable(file, text.told_with_line(&error)))?;
    let plan = text.read_plan(plan).map_err(|error| unusable(at, error))?;
    let violations = check(&problem, &plan);
    if violations.is_empty() {
        let measures = Measures::of(&problem, &plan);
        return say(&format!(
            "OK {} T1={} km={} {measures}\n",
            text.name, measures.t1, measures.kilometres
        ));
    }
    let mut found = format!("NOT ALLOWED {}\n", text.name);
    for violation in violations {
        writeln!(found, "{violation}").expect("writing to a string cannot fail");
    }
    say(&found)?;
    Ok(Outcome::Findings)
}

//! `busel-plan check`: finds everything wrong with a plan, whoever made it.
//!
//! Where an allocation has a market, the purchase is looked for beside the plan, in `SOL.bought`, and
//! checked with it. Without that file nothing is bought, which is allowed and said.
//!
//! `--objective` says in which unit lengths and times of a text with coordinates are counted, as it
//! does for `route`; for every other problem it says nothing.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use busel_planner::check::{check, check_purchase};
use busel_planner::formats::{AllocationText, SUBSTITUTE_LOSS};
use busel_planner::measure::Measures;
use busel_planner::route::formats::Goal;

use crate::route::Text;
use crate::{Failure, Outcome, allocate, given, once, read, route, say, unusable};

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
        let told = allocation(&file, &problem, &plan, &read(&plan)?)?;
        say(&told.text)?;
        Ok(told.outcome)
    } else {
        let goal = goal.unwrap_or(Goal::FewestVehicles);
        route::check(
            Text { path: &file, text: &problem },
            goal,
            Text { path: &plan, text: &read(&plan)? },
        )
    }
}

/// What is to be told about a plan, and whether anything is wrong with it.
struct Told {
    text: String,
    outcome: Outcome,
}

/// Checks an allocation and the purchase beside it.
fn allocation(file: &Path, problem: &str, at: &Path, plan: &str) -> Result<Told, Failure> {
    let text = AllocationText::read(problem).map_err(|error| unusable(file, error))?;
    let problem = text.problem(SUBSTITUTE_LOSS);
    let problem = problem.map_err(|error| unusable(file, text.told_with_line(&error)))?;
    let plan = text.read_plan(plan).map_err(|error| unusable(at, error))?;
    let mut wrong: Vec<String> = check(&problem, &plan).iter().map(ToString::to_string).collect();
    let beside = allocate::beside(at);
    let is_there = beside
        .try_exists()
        .map_err(|error| Failure::Fault(format!("{}: {error}", beside.display())))?;
    let market = text.market.market(&problem).map_err(|error| unusable(file, error))?;
    let (mut sums, mut note) = (String::new(), String::new());
    if text.market.is_empty() {
        if is_there {
            let beside = beside.display();
            wrong.push(format!("purchase: {beside} is there, and the problem has no market"));
        }
    } else if is_there {
        let purchase = text.read_purchase(&read(&beside)?);
        let purchase = purchase.map_err(|error| unusable(&beside, error))?;
        let oversteps = check_purchase(&problem, &plan, &market, &purchase);
        // Numbers of matches and needs alone would not say which of the two files is meant.
        wrong.extend(oversteps.iter().map(|overstep| format!("purchase: {overstep}")));
        if wrong.is_empty() {
            sums = format!(" {}", allocate::sums(&purchase));
        }
    } else {
        sums.push_str(" bought=0 spent=0");
        note = format!(" # {} is not there: nothing is bought", beside.display());
    }
    let name = &text.name;
    if wrong.is_empty() {
        let measures = Measures::of(&problem, &plan);
        let Measures { t1, kilometres, .. } = measures;
        let text = format!("OK {name} T1={t1} km={kilometres} {measures}{sums}{note}\n");
        return Ok(Told { text, outcome: Outcome::Done });
    }
    let mut found = format!("NOT ALLOWED {name}{note}\n");
    for wrong in wrong {
        writeln!(found, "{wrong}").expect("writing to a string cannot fail");
    }
    Ok(Told { text: found, outcome: Outcome::Findings })
}

#[cfg(test)]
mod tests;

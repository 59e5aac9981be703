//! Plans an allocation problem from a text file and writes the plan to another: the way this
//! planner is compared with others.
//!
//! `allocate PROBLEM [PLAN]` prints the lots, needs and matches, and how long it took.

use std::error::Error;
use std::io::Write as _;
use std::time::Instant;

use busel_planner::allocate::allocate;
use busel_planner::check::check;
use busel_planner::formats::{AllocationText, SUBSTITUTE_LOSS};
use busel_planner::progress::{Effort, Unwatched};

#[expect(clippy::disallowed_methods, reason = "a comparison of planners needs a stopwatch")]
fn main() -> Result<(), Box<dyn Error>> {
    let mut paths = std::env::args().skip(1);
    let text = std::fs::read_to_string(paths.next().ok_or("which problem?")?)?;
    let instance = AllocationText::read(&text)?;
    let problem = instance.problem(SUBSTITUTE_LOSS)?;
    let started = Instant::now();
    let plan = allocate(&problem, Effort::UNTIL_DONE, &Unwatched);
    let seconds = started.elapsed().as_secs_f64();
    let wrong = check(&problem, &plan);
    writeln!(
        std::io::stdout(),
        "{} lots, {} needs, {} matches: {seconds:.3} s, exact: {}, wrong: {wrong:?}",
        problem.lots().len(),
        problem.needs().len(),
        problem.matches().len(),
        plan.exact,
    )?;
    if let Some(path) = paths.next() {
        std::fs::write(path, instance.write_plan(&plan))?;
    }
    Ok(())
}

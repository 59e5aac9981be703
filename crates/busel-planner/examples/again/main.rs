//! What planning again after one changed need costs the processor.
//!
//! `again FILE [SPREAD] [IN_LARGEST]` changes so many needs of the problem in FILE, spread over all of
//! them (300), and so many of its largest part (100), each by itself, and plans again after each. It
//! prints the mean, the 95th of a hundred and the worst in milliseconds of the processor, beside what
//! planning everything anew takes in the same minute, and fails if a plan is not the one made anew.

#[path = "../../src/bin/busel-plan/clock.rs"]
mod clock;

use std::error::Error;
use std::io::{self, Write as _};
use std::process::ExitCode;

use busel_planner::allocate::{Allocation, AllocationPlan, again, allocate};
use busel_planner::formats::{AllocationText, SUBSTITUTE_LOSS};
use busel_planner::progress::{Effort, Unwatched};

/// What changed needs ask for, in hundredths of what they asked before; one after the other.
const PERCENT: [u64; 6] = [0, 50, 90, 110, 150, 300];

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let file = words.next().ok_or("which file?")?;
    let spread: usize = words.next().map_or(Ok(300), |word| word.parse())?;
    let in_largest: usize = words.next().map_or(Ok(100), |word| word.parse())?;
    let problem =
        AllocationText::read(&std::fs::read_to_string(file)?)?.problem(SUBSTITUTE_LOSS)?;
    let plan = allocate(&problem, Effort::UNTIL_DONE, &Unwatched);
    let everyone: Vec<usize> = (0..problem.needs().len()).collect();
    let mut same = true;
    for (name, needs) in [
        ("all needs", sample(&everyone, spread)),
        ("the largest part", sample(&largest_part(&problem), in_largest)),
    ] {
        same &= is_measured(name, &problem, &plan, &needs)?;
    }
    if let Some(peak) = clock::peak_mebibytes() {
        writeln!(io::stdout(), "peak {peak} MiB, problem and plans included")?;
    }
    Ok(if same { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// So many of them, evenly spread.
fn sample(needs: &[usize], most: usize) -> Vec<usize> {
    let count = most.min(needs.len());
    (0..count).map(|at| needs[at * needs.len() / count]).collect()
}

/// The needs of the part with the most matches.
fn largest_part(problem: &Allocation) -> Vec<usize> {
    let lots = problem.lots().len();
    let mut beside: Vec<Vec<usize>> = vec![Vec::new(); lots + problem.needs().len()];
    for a_match in problem.matches() {
        let (lot, need) = (a_match.lot.at(), lots + a_match.need.at());
        beside[lot].push(need);
        beside[need].push(lot);
    }
    let mut is_seen = vec![false; beside.len()];
    let (mut most, mut largest) = (0, Vec::new());
    for first in 0..lots {
        let (mut matches, mut needs, mut waiting) = (0, Vec::new(), vec![first]);
        while let Some(node) = waiting.pop() {
            if std::mem::replace(&mut is_seen[node], true) {
                continue;
            }
            matches += beside[node].len();
            needs.extend(node.checked_sub(lots));
            waiting.extend(beside[node].iter().filter(|&&next| !is_seen[next]));
        }
        if matches > most {
            (most, largest) = (matches, needs);
        }
    }
    largest.sort_unstable();
    largest
}

/// Changes each of the needs by itself and tells what planning again took; false if a plan is not
/// the one made anew.
fn is_measured(
    name: &str,
    problem: &Allocation,
    plan: &AllocationPlan,
    needs: &[usize],
) -> io::Result<bool> {
    let (mut again_took, mut anew_took, mut same) = (Vec::new(), Vec::new(), true);
    for (&need, percent) in needs.iter().zip(PERCENT.iter().cycle()) {
        let mut asking = problem.needs().to_vec();
        asking[need].asked = (asking[need].asked * percent).div_ceil(100);
        let after = Allocation::new(problem.lots().to_vec(), asking, problem.matches().to_vec())
            .expect("only the amount of one need changed");
        let begin = clock::cpu_seconds();
        let found = again(problem, plan, &after, Effort::UNTIL_DONE, &Unwatched);
        let between = clock::cpu_seconds();
        let anew = allocate(&after, Effort::UNTIL_DONE, &Unwatched);
        again_took.push((between - begin) * 1e3);
        anew_took.push((clock::cpu_seconds() - between) * 1e3);
        if found != anew {
            writeln!(io::stdout(), "need {need} at {percent} %: not the plan made anew")?;
            same = false;
        }
    }
    for (what, mut took) in [("again", again_took), ("anew", anew_took)] {
        took.sort_by(f64::total_cmp);
        let Some(worst) = took.last() else { continue };
        #[expect(clippy::cast_precision_loss, reason = "a number to look at")]
        let mean = took.iter().sum::<f64>() / took.len() as f64;
        let (changed, of_hundred) = (took.len(), took[took.len() * 95 / 100]);
        writeln!(
            io::stdout(),
            "{name}, {changed} changed, {what}: mean {mean:.1} ms, 95 of 100 within \
             {of_hundred:.1} ms, worst {worst:.1} ms"
        )?;
    }
    Ok(same)
}

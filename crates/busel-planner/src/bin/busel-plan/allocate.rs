//! `busel-plan allocate`: reads an allocation problem, plans it, prints the line of the comparison.
//!
//! Where the text has a market, what money gets is told after the plan, and written beside it: to
//! `SOL.bought`.

use std::ffi::OsStr;
use std::io::{IsTerminal as _, Write as _};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use busel_planner::allocate::{
    Allocation, AllocationPlan, Purchase, THREADS_MAX, allocate_on, allocate_t1_on, buy,
};
use busel_planner::formats::{AllocationText, SUBSTITUTE_LOSS};
use busel_planner::measure::Measures;
use busel_planner::progress::{Answer, Effort, Progress, Work};

use crate::{Failure, Outcome, clock, given, once, read, say, unusable, write};

/// Plans the file named in `words`.
///
/// # Errors
///
/// If the call, the file or the disk is no good.
pub(crate) fn run(words: lexopt::Parser) -> Result<Outcome, Failure> {
    let asked = Asked::read(words)?;
    let text = AllocationText::read(&read(&asked.file)?).map_err(|e| unusable(&asked.file, e))?;
    let problem = text.problem(SUBSTITUTE_LOSS);
    let problem = problem.map_err(|e| unusable(&asked.file, text.told_with_line(&e)))?;
    let begin = clock::cpu_seconds();
    let planner = match asked.mode {
        Mode::Lex => allocate_on,
        Mode::T1 => allocate_t1_on,
    };
    let plan = planner(asked.threads, &problem, Effort::UNTIL_DONE, &Terminal::default());
    let seconds = clock::cpu_seconds() - begin;
    if let Some(path) = &asked.out {
        write(path, &text.write_plan(&plan))?;
    }
    let mut line = line(&text.name, seconds, &problem, &plan);
    if !text.market.is_empty() {
        let market = text.market.market(&problem).map_err(|e| unusable(&asked.file, e))?;
        let purchase = buy(&problem, &plan, &market);
        line = format!("{} {}\n", line.trim_end(), spent(&purchase));
        if let Some(path) = asked.out {
            write(&beside(&path), &text.write_purchase(&purchase))?;
        }
    }
    say(&line)
}

/// Where the purchase stands that goes with the plan in this file.
pub(crate) fn beside(sol: &Path) -> PathBuf {
    sol.with_added_extension("bought")
}

/// What was bought, for the line of the comparison.
fn spent(purchase: &Purchase) -> String {
    let served = purchase.served.map(|s| format!("{}<={}", s.level, s.level_max)).join("/");
    format!("{} level={served}", sums(purchase))
}

/// Units bought and money spent by an allowed purchase, which no sum of its parts overflows.
pub(crate) fn sums(purchase: &Purchase) -> String {
    let units: u64 = purchase.bought.iter().map(|bought| bought.units).sum();
    let money: u64 = purchase.paid.iter().map(|paid| paid.cost).sum();
    format!("bought={units} spent={money}")
}

/// Which goal.
#[derive(Clone, Copy)]
enum Mode {
    Lex,
    T1,
}

/// What the call asks for.
struct Asked {
    file: PathBuf,
    mode: Mode,
    threads: NonZeroUsize,
    out: Option<PathBuf>,
}

impl Asked {
    fn read(mut words: lexopt::Parser) -> Result<Self, Failure> {
        use lexopt::prelude::{Long, Short, Value};
        let (mut file, mut mode, mut threads, mut out) = (None, None, None, None);
        while let Some(word) = words.next()? {
            match word {
                Value(path) => once(&mut file, PathBuf::from(path), "FILE")?,
                Long("mode") => {
                    let named = match words.value()?.to_str() {
                        Some("lex") => Mode::Lex,
                        Some("t1") => Mode::T1,
                        _ => return Err(Failure::Unusable("--mode is lex or t1".to_owned())),
                    };
                    once(&mut mode, named, "--mode")?;
                }
                Long("threads") => once(&mut threads, count(&words.value()?)?, "--threads")?,
                Long("out") => once(&mut out, PathBuf::from(words.value()?), "--out")?,
                other @ (Long(_) | Short(_)) => return Err(other.unexpected().into()),
            }
        }
        let (mode, threads) = (mode.unwrap_or(Mode::Lex), threads.unwrap_or(NonZeroUsize::MIN));
        Ok(Self { file: given(file, "FILE")?, mode, threads, out })
    }
}

/// A number of threads.
fn count(word: &OsStr) -> Result<NonZeroUsize, Failure> {
    let number = word.to_str().and_then(|word| word.parse().ok());
    number
        .filter(|number: &NonZeroUsize| number.get() <= THREADS_MAX)
        .ok_or_else(|| Failure::Unusable(format!("--threads is a number from 1 to {THREADS_MAX}")))
}

/// The line of the comparison.
fn line(name: &str, seconds: f64, problem: &Allocation, plan: &AllocationPlan) -> String {
    let measures = Measures::of(problem, plan);
    let memory = clock::peak_mebibytes().map_or_else(|| "-".to_owned(), |mib| mib.to_string());
    format!(
        "busel,{name},{seconds:.3},{},-,{} # cpu={seconds:.3} MiB={memory} {measures} exact={}\n",
        measures.t1, measures.kilometres, plan.exact
    )
}

/// Shows how far the planner is, where a person is looking.
#[derive(Default)]
struct Terminal {
    shown: AtomicU64,
}

impl Progress for Terminal {
    fn report(&self, work: Work) -> Answer {
        let percent = (work.done * 100).checked_div(work.total).unwrap_or(100);
        if self.shown.swap(percent, Ordering::Relaxed) != percent && std::io::stderr().is_terminal()
        {
            let end = if percent == 100 { "\r\x1b[K" } else { "" };
            // A line that cannot be shown changes nothing about the plan.
            let _shown_or_not = write!(std::io::stderr(), "\r{percent:3} % planned{end}");
        }
        Answer::Continue
    }
}

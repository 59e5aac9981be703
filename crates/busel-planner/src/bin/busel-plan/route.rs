//! `busel-plan route` and the routing half of `busel-plan check`.
//!
//! The goal is printed as the comparison counts it: what the road costs, and for each vehicle what
//! the format charges where vehicles come first. A plan that leaves something is `inf`, with how
//! much it leaves.

use std::fmt::Write as _;
use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use busel_planner::route::check::check as check_plan;
use busel_planner::route::formats::{self, Goal, Instance, Kind, solution};
use busel_planner::route::plan::RoutePlan;
use busel_planner::route::search::{Effort, News, Pace, Watch, route};

use crate::{Failure, Outcome, clock, given, once, read, say, unusable, write};

/// Seconds where neither these nor iterations are given.
const SECONDS: f64 = 10.0;

/// Most threads.
const THREADS_MAX: u32 = 64;

/// Plans routes for the file named in `words`.
///
/// # Errors
///
/// If the call, the file or the disk is no good.
pub(crate) fn run(words: lexopt::Parser) -> Result<Outcome, Failure> {
    let asked = Asked::read(words)?;
    let text = read(&asked.file)?;
    let instance = instance(Text { path: &asked.file, text: &text }, asked.goal)?;
    if let Some(fault) = formats::hopeless(&instance, &text) {
        return Err(unusable(&asked.file, fault));
    }
    let begin = clock::cpu_seconds();
    let clock = Clock { begin, seconds: asked.seconds, shown: AtomicU64::new(0) };
    let plan = route(&instance.problem, &asked.effort, &clock);
    let unfit = |unfit| unusable(&asked.file, formats::unfit(&instance, &text, unfit));
    let plan = plan.map_err(unfit)?;
    let seconds = clock::cpu_seconds() - begin;
    clock.clear();
    if let Some(path) = &asked.out {
        write(path, &solution::write(&instance, &plan))?;
    }
    if let Some(path) = &asked.picture {
        write(path, &formats::picture(&instance, &plan))?;
    }
    say(&line(&instance, seconds, &plan))
}

/// A file that was read.
#[derive(Clone, Copy)]
pub(crate) struct Text<'a> {
    /// Where it was.
    pub(crate) path: &'a Path,
    /// What stands in it.
    pub(crate) text: &'a str,
}

/// Checks the routes in `plan` against the problem in `problem`.
///
/// # Errors
///
/// If a text is no good; a plan that breaks a rule is no error.
pub(crate) fn check(problem: Text<'_>, goal: Goal, plan: Text<'_>) -> Result<Outcome, Failure> {
    let instance = instance(problem, goal)?;
    let turns = solution::read(&instance, plan.text).map_err(|fault| unusable(plan.path, fault))?;
    let plan = solution::timeline(&instance.problem, &turns);
    let violations = check_plan(&instance.problem, &plan);
    if violations.is_empty() {
        let name = &instance.problem.name;
        return say(&format!(
            "OK {name} vehicles={} distance={} cost={} unserved={}\n",
            plan.totals.vehicles,
            length(&instance, plan.totals.metres),
            length(&instance, plan.totals.cost),
            plan.unserved.len()
        ));
    }
    let mut found = format!("NOT ALLOWED {}\n", instance.problem.name);
    for violation in violations {
        writeln!(found, "{violation}").expect("writing to a string cannot fail");
    }
    say(&found)?;
    Ok(Outcome::Findings)
}

fn instance(Text { path, text }: Text<'_>, goal: Goal) -> Result<Instance, Failure> {
    let name =
        path.file_stem().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    formats::read(&name, text, goal).map_err(|fault| unusable(path, fault))
}

/// What the call asks for.
struct Asked {
    file: PathBuf,
    effort: Effort,
    /// None where iterations are counted instead.
    seconds: Option<f64>,
    goal: Goal,
    out: Option<PathBuf>,
    picture: Option<PathBuf>,
}

impl Asked {
    fn read(mut words: lexopt::Parser) -> Result<Self, Failure> {
        use lexopt::prelude::{Long, Short, Value, ValueExt as _};
        let (mut file, mut out, mut picture, mut goal) = (None, None, None, None);
        let (mut seconds, mut iterations, mut threads, mut seed) = (None, None, None, None);
        while let Some(word) = words.next()? {
            match word {
                Value(path) => once(&mut file, PathBuf::from(path), "FILE")?,
                Long("out") => once(&mut out, PathBuf::from(words.value()?), "--out")?,
                Long("svg") => once(&mut picture, PathBuf::from(words.value()?), "--svg")?,
                Long("seconds") => once(&mut seconds, words.value()?.parse::<f64>()?, "--seconds")?,
                Long("iterations") => {
                    once(&mut iterations, words.value()?.parse::<u64>()?, "--iterations")?;
                }
                Long("threads") => once(&mut threads, words.value()?.parse::<u32>()?, "--threads")?,
                Long("seed") => once(&mut seed, words.value()?.parse::<u64>()?, "--seed")?,
                Long("objective") => {
                    once(&mut goal, objective(&words.value()?.string()?)?, "--objective")?;
                }
                other @ (Long(_) | Short(_)) => return Err(other.unexpected().into()),
            }
        }
        if seconds.is_some() && iterations.is_some() {
            return Err(Failure::Unusable("--seconds or --iterations, not both".to_owned()));
        }
        let seconds = if iterations.is_some() { None } else { Some(seconds.unwrap_or(SECONDS)) };
        if seconds.is_some_and(|seconds| !(seconds > 0.0 && seconds.is_finite())) {
            return Err(Failure::Unusable("--seconds must be more than 0".to_owned()));
        }
        let threads = threads.unwrap_or(1);
        if threads == 0 || threads > THREADS_MAX {
            return Err(Failure::Unusable(format!("--threads must be 1 to {THREADS_MAX}")));
        }
        Ok(Self {
            file: given(file, "FILE")?,
            effort: Effort {
                seed: seed.unwrap_or(1),
                iterations: iterations.unwrap_or(u64::MAX),
                threads,
            },
            seconds,
            goal: goal.unwrap_or(Goal::FewestVehicles),
            out,
            picture,
        })
    }
}

/// What `--objective` says.
///
/// # Errors
///
/// If it is neither of the two.
pub(crate) fn objective(word: &str) -> Result<Goal, Failure> {
    match word {
        "H" => Ok(Goal::FewestVehicles),
        "D" => Ok(Goal::Road),
        _ => Err(Failure::Unusable(format!("--objective is H or D, not {word}"))),
    }
}

/// Counts CPU seconds for the search, and shows how far it is where a person is looking.
struct Clock {
    begin: f64,
    seconds: Option<f64>,
    /// The tenth of a second last shown.
    shown: AtomicU64,
}

impl Watch for Clock {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small, positive")]
    fn look(&self, news: News) -> Pace {
        let spent = clock::cpu_seconds() - self.begin;
        let tenths = (spent * 10.0) as u64;
        if self.shown.swap(tenths, Ordering::Relaxed) != tenths && std::io::stderr().is_terminal() {
            let News { iterations, unserved, vehicles, cost } = news;
            // A line that cannot be shown changes nothing about the plan.
            let _shown_or_not = write!(
                std::io::stderr(),
                "\r\x1b[K{spent:.1} s, {iterations} attempts: {vehicles} vehicles, cost {cost}, {unserved} left"
            );
        }
        match self.seconds {
            None => Pace::Counted,
            Some(seconds) if spent >= seconds => Pace::Stop,
            Some(seconds) => Pace::Spent((spent / seconds * 1e6) as u32),
        }
    }
}

impl Clock {
    fn clear(&self) {
        if self.shown.load(Ordering::Relaxed) > 0 && std::io::stderr().is_terminal() {
            let _shown_or_not = write!(std::io::stderr(), "\r\x1b[K");
        }
    }
}

/// The line of the comparison.
fn line(instance: &Instance, seconds: f64, plan: &RoutePlan) -> String {
    let name = &instance.problem.name;
    if plan.unserved.is_empty() {
        let totals = &plan.totals;
        format!(
            "busel,{name},{seconds:.3},{},{},{}\n",
            length(instance, totals.cost),
            totals.vehicles,
            length(instance, totals.metres)
        )
    } else {
        let left = plan.unserved.len();
        format!("busel,{name},{seconds:.3},inf,INFEASIBLE,{left} requests unserved\n")
    }
}

/// A length or cost in the text's own unit.
fn length(instance: &Instance, units: i64) -> String {
    if instance.kind == Kind::Convoy || instance.scale == 1 {
        return units.to_string();
    }
    #[expect(clippy::cast_precision_loss, reason = "a number to look at")]
    let shown = units as f64 / instance.scale as f64;
    format!("{shown:.2}")
}

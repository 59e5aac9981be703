//! One planner's run through many problems, on several threads.
//!
//! The threads take the problems in handfuls, in turn, so the ledger does not depend on how many
//! there are. A plan that is not allowed does not end the run: it is told at once, and a long run
//! tells of all there are, up to a limit. A planner that panics has failed like any other.

use std::io::{self, IsTerminal as _, Write as _};
use std::num::NonZeroUsize;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use busel_planner::route::check::many::{Tally, many, problem};
use busel_planner::route::plan::RoutePlan;
use busel_planner::route::problem::Routing;
use busel_planner::route::worlds::Mix;

use crate::ledger::Ledger;

/// Problems a thread takes at a time.
const HANDFUL: u64 = 50;
/// Failures after which a run has shown enough.
const FAILURES_MAX: u64 = 20;
/// Parts of the whole after each of which a run that nobody watches tells how far it is.
const PARTS: u64 = 20;

/// Makes a plan of a problem.
pub(crate) type Planner = fn(&Routing) -> RoutePlan;

/// A run, and how far it is.
pub(crate) struct Run {
    name: &'static str,
    numbers: Range<u64>,
    planner: Planner,
    next: AtomicU64,
    done: AtomicU64,
    failures: AtomicU64,
}

impl Run {
    pub(crate) fn new(name: &'static str, numbers: Range<u64>, planner: Planner) -> Self {
        let next = AtomicU64::new(numbers.start);
        Self { name, numbers, planner, next, done: AtomicU64::new(0), failures: AtomicU64::new(0) }
    }

    /// Runs to the end; what was allowed, and how many plans were not.
    pub(crate) fn on(&self, threads: NonZeroUsize) -> (Ledger, u64) {
        let ledgers: Vec<Ledger> = thread::scope(|scope| {
            let running: Vec<_> =
                (0..threads.get()).map(|_| scope.spawn(|| self.thread())).collect();
            running.into_iter().map(|one| one.join().expect("panics are caught")).collect()
        });
        let mut sum = Ledger::default();
        for ledger in &ledgers {
            sum.take(ledger);
        }
        if io::stderr().is_terminal() {
            show("\r\x1b[K");
        }
        (sum, self.failures.load(Ordering::Relaxed))
    }

    fn thread(&self) -> Ledger {
        let mut ledger = Ledger::default();
        while self.failures.load(Ordering::Relaxed) < FAILURES_MAX {
            let first = self.next.fetch_add(HANDFUL, Ordering::Relaxed);
            if first >= self.numbers.end {
                break;
            }
            let last = first.saturating_add(HANDFUL).min(self.numbers.end);
            for number in first..last {
                self.one(number, &mut ledger);
            }
            self.tell_how_far(last - first);
        }
        ledger
    }

    fn one(&self, number: u64, ledger: &mut Ledger) {
        let planned = AssertUnwindSafe(|| {
            many(number..number + 1, Mix::ALL, self.planner, |_: u64, _: &Tally| {})
        });
        let (mix, _) = problem(number, Mix::ALL);
        let wrong = match catch_unwind(planned) {
            Ok(Ok(tally)) => return ledger.note(mix, &tally),
            Ok(Err(wrong)) => wrong.to_string(),
            Err(_) => format!("problem {number} ({mix}) ended in a panic"),
        };
        self.failures.fetch_add(1, Ordering::Relaxed);
        show(&format!("\nconvoys {}: {wrong}\n", self.name));
    }

    /// On a terminal after every handful, elsewhere now and then.
    fn tell_how_far(&self, more: u64) {
        let all = self.numbers.end - self.numbers.start;
        let before = self.done.fetch_add(more, Ordering::Relaxed);
        let done = before + more;
        let name = self.name;
        if io::stderr().is_terminal() {
            show(&format!("\r\x1b[K{name}: {done} of {all} convoys"));
        } else if done * PARTS / all > before * PARTS / all {
            show(&format!("{name}: {done} of {all} convoys\n"));
        }
    }
}

/// Nobody is worse off when nobody can be told.
fn show(words: &str) {
    let _written_or_not = io::stderr().write_all(words.as_bytes());
}

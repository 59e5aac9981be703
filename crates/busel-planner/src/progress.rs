//! How long the planner may work, and how a caller follows it and stops it.
//!
//! Effort is counted in glances at a match, not in seconds: that way the same problem with the same
//! effort gives the same plan on every machine. Who wants seconds measures them outside and answers
//! [`Answer::Stop`]; such a plan says that it was stopped.

use std::cell::Cell;

/// Glances between two reports.
const GLANCES_PER_REPORT: u64 = 20_000;

/// How much work the planner may do before it hands back the best plan it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effort {
    /// Glances at a match; very roughly a hundred million of them take a second.
    pub glances: u64,
}

impl Effort {
    /// Until it is done. Enough for every problem within the named limits.
    pub const UNTIL_DONE: Self = Self { glances: u64::MAX };
}

/// How far the planner is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Work {
    /// Stages finished, weighted by the matches in them. Never falls.
    pub done: u64,
    /// All stages, in the same measure. Does not change during one planning.
    pub total: u64,
}

/// What the caller answers to a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Go on.
    Continue,
    /// Stop soon, hand back what there is. The plan is then whole but not the best.
    Stop,
}

/// Someone who watches the planner work. Asked some thousand times a second, so be quick.
pub trait Progress: Sync {
    /// Takes note of the work done, and says whether to go on.
    fn report(&self, work: Work) -> Answer;
}

/// Nobody watches and nobody stops.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unwatched;

impl Progress for Unwatched {
    fn report(&self, _work: Work) -> Answer {
        Answer::Continue
    }
}

/// The planner's own view of both: counts glances, asks the caller, remembers a stop.
pub(crate) struct Watch<'a> {
    progress: &'a dyn Progress,
    glances_left: Cell<u64>,
    unreported: Cell<u64>,
    done: Cell<u64>,
    total: u64,
    /// Nothing more may be spent.
    stopped: Cell<bool>,
    /// Something was refused for that reason, so the work is not whole.
    interrupted: Cell<bool>,
}

impl<'a> Watch<'a> {
    pub(crate) fn new(effort: Effort, progress: &'a dyn Progress, total: u64) -> Self {
        Self {
            progress,
            glances_left: Cell::new(effort.glances),
            unreported: Cell::new(0),
            done: Cell::new(0),
            total,
            stopped: Cell::new(false),
            interrupted: Cell::new(false),
        }
    }

    /// Accounts for work about to be done; false once the planner has to stop.
    pub(crate) fn may_spend(&self, glances: u64) -> bool {
        match self.glances_left.get().checked_sub(glances) {
            Some(left) => self.glances_left.set(left),
            None => self.stopped.set(true),
        }
        let unreported = self.unreported.get().saturating_add(glances);
        self.unreported.set(unreported);
        if unreported >= GLANCES_PER_REPORT {
            self.report();
        }
        if self.stopped.get() {
            self.interrupted.set(true);
        }
        !self.stopped.get()
    }

    /// Notes that a stage over `weight` matches is behind us.
    pub(crate) fn finish(&self, weight: u64) {
        self.done.set((self.done.get() + weight).min(self.total));
        self.report();
    }

    fn report(&self) {
        self.unreported.set(0);
        let work = Work { done: self.done.get(), total: self.total };
        if self.progress.report(work) == Answer::Stop {
            self.stopped.set(true);
        }
    }

    /// Whether some work was refused. A stop that comes when all is done interrupts nothing.
    pub(crate) fn is_interrupted(&self) -> bool {
        self.interrupted.get()
    }
}

//! How long the planner may work, and how a caller follows it and stops it.
//!
//! Effort is counted in glances at a match, not in seconds: that way the same problem with the same
//! effort gives the same plan on every machine. Who wants seconds measures them outside and answers
//! [`Answer::Stop`]; such a plan says that it was stopped.

use std::cell::Cell;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

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

/// What the parts of one planning share: who watches, how much is done, whether to stop.
pub(crate) struct Overview<'a> {
    progress: &'a dyn Progress,
    /// Held while reporting, so that what is reported never falls.
    done: Mutex<u64>,
    total: u64,
    stopped: AtomicBool,
}

impl<'a> Overview<'a> {
    pub(crate) fn new(progress: &'a dyn Progress, total: u64) -> Self {
        Self { progress, done: Mutex::new(0), total, stopped: AtomicBool::new(false) }
    }

    /// Notes that a stage over `weight` matches is behind us.
    pub(crate) fn finish(&self, weight: u64) {
        let mut done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        *done = (*done + weight).min(self.total);
        if self.progress.report(Work { done: *done, total: self.total }) == Answer::Stop {
            self.stopped.store(true, Ordering::Relaxed);
        }
    }

    fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }
}

/// One part's view: counts its glances, asks the caller, remembers a stop.
pub(crate) struct Watch<'a> {
    overview: &'a Overview<'a>,
    glances_left: Cell<u64>,
    unreported: Cell<u64>,
    /// Something was refused, so the work is not whole.
    interrupted: Cell<bool>,
}

impl<'a> Watch<'a> {
    pub(crate) fn new(overview: &'a Overview<'a>, glances: u64) -> Self {
        Self {
            overview,
            glances_left: Cell::new(glances),
            unreported: Cell::new(0),
            interrupted: Cell::new(false),
        }
    }

    /// Accounts for work about to be done; false once the part has to stop.
    pub(crate) fn may_spend(&self, glances: u64) -> bool {
        match self.glances_left.get().checked_sub(glances) {
            Some(left) => self.glances_left.set(left),
            None => self.interrupted.set(true),
        }
        let unreported = self.unreported.get().saturating_add(glances);
        self.unreported.set(unreported);
        if unreported >= GLANCES_PER_REPORT {
            self.unreported.set(0);
            self.overview.finish(0);
        }
        if self.overview.is_stopped() {
            self.interrupted.set(true);
        }
        !self.interrupted.get()
    }

    /// What is left to spend.
    pub(crate) fn glances_left(&self) -> u64 {
        self.glances_left.get()
    }

    /// Whether some work was refused. A stop that comes when all is done interrupts nothing.
    pub(crate) fn is_interrupted(&self) -> bool {
        self.interrupted.get()
    }
}

//! What waits between two pages: a file being read or already read, a plan being made.
//!
//! It waits in memory only, under an id nobody can guess, for a bounded time and in a bounded number:
//! a file that somebody walked away from is forgotten.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use busel_domain::ids::PlanId;
use busel_domain::time::Moment;
use tokio::sync::watch;

use crate::exchange::table::Unreadable;
use crate::intake::ListKind;
use crate::intake::worksheet::Worksheet;
use crate::planning::convoy::Convoy;
use crate::planning::convoy::anew::Anew;
use crate::views::convoy::Said;

/// Jobs at one time; a further one takes the place of the oldest that is not at work.
const JOBS_MAX: usize = 8;

/// Microseconds after which a job is forgotten: half an hour.
const KEPT: i64 = 30 * 60 * 1_000_000;

/// A page waits so long for a job before it shows how far it is.
const PATIENCE: Duration = Duration::from_millis(700);

/// How far a job is.
#[derive(Debug, Clone)]
pub(super) enum State {
    /// A file is read; so many rows so far.
    Reading(usize),
    /// The file is no list.
    Unreadable(Unreadable),
    /// Read, waiting for a yes; what stood in its way the last time, in a sentence.
    Read(Arc<Worksheet>, Option<String>),
    /// The list is being added.
    Adding,
    /// Added.
    Added(ListKind),
    /// A plan is being made; so many percent are done.
    Planning(u32),
    /// The plan lies before people.
    Planned(PlanId),
    /// A convoy is being planned; so many percent are done.
    OnTheRoad(u32),
    /// The convoy is planned, with what was said for it.
    Convoy(Arc<Convoy>, Arc<Said>),
    /// The rest of a convoy is planned anew.
    Anew(Arc<Anew>),
    /// It was not done; why, in a sentence.
    Refused(String),
}

impl State {
    fn is_at_work(&self) -> bool {
        match self {
            Self::Reading(_) | Self::Adding | Self::Planning(_) | Self::OnTheRoad(_) => true,
            Self::Unreadable(_)
            | Self::Read(..)
            | Self::Added(_)
            | Self::Planned(_)
            | Self::Convoy(..)
            | Self::Anew(_)
            | Self::Refused(_) => false,
        }
    }
}

/// A job, shared by those who do it and those who wait for it.
pub(super) type Job = Arc<watch::Sender<State>>;

/// Everything that waits.
#[derive(Debug, Default)]
pub(super) struct Tray {
    jobs: Mutex<BTreeMap<String, (Moment, Job)>>,
}

impl Tray {
    /// A new job under this id; nothing if there is too much at work already.
    pub(super) fn begin(&self, id: &str, state: State, now: Moment) -> Option<Job> {
        let mut jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        jobs.retain(|_, (begun, job)| now.0 - begun.0 < KEPT || job.borrow().is_at_work());
        if jobs.len() >= JOBS_MAX {
            let idle = jobs.iter().filter(|(_, (_, job))| !job.borrow().is_at_work());
            let oldest = idle.min_by_key(|(_, (begun, _))| *begun).map(|(id, _)| id.clone())?;
            jobs.remove(&oldest);
        }
        let job = Arc::new(watch::Sender::new(state));
        jobs.insert(id.to_owned(), (now, Arc::clone(&job)));
        Some(job)
    }

    /// The job with this id, if it is still there.
    pub(super) fn job(&self, id: &str, now: Moment) -> Option<Job> {
        let jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        let (begun, job) = jobs.get(id)?;
        (now.0 - begun.0 < KEPT).then(|| Arc::clone(job))
    }

    /// Forgets a job.
    pub(super) fn forget(&self, id: &str) {
        self.jobs.lock().unwrap_or_else(PoisonError::into_inner).remove(id);
    }
}

/// How far a job is, after waiting a moment in case it is nearly done.
pub(super) async fn settled(job: &Job) -> State {
    let mut watcher = job.subscribe();
    let done = watcher.wait_for(|state| !state.is_at_work());
    let _done_or_not_yet = tokio::time::timeout(PATIENCE, done).await;
    job.borrow().clone()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_waits_too_long_is_forgotten() {
        let tray = Tray::default();
        tray.begin("a", State::Refused(String::new()), Moment(0)).expect("an empty tray");
        assert!(tray.job("a", Moment(KEPT - 1)).is_some());
        assert!(tray.job("a", Moment(KEPT)).is_none());
        assert!(tray.job("b", Moment(0)).is_none());
        tray.forget("a");
        assert!(tray.job("a", Moment(0)).is_none());
    }

    #[test]
    fn work_is_never_pushed_out_and_what_rests_is() {
        let tray = Tray::default();
        for number in 0..JOBS_MAX {
            let state =
                if number == 3 { State::Refused(String::new()) } else { State::Planning(1) };
            tray.begin(&number.to_string(), state, Moment(0)).expect("there is room");
        }
        tray.begin("new", State::Reading(0), Moment(1)).expect("one of them rests");
        assert!(tray.job("3", Moment(1)).is_none());
        assert!(tray.begin("newer", State::Reading(0), Moment(2)).is_none());
    }
}

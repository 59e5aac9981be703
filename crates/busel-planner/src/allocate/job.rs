//! The work on all parts: stage by stage, each part by whichever thread is free.
//!
//! A part is planned alone, with its own share of the effort, so neither the number of threads nor
//! who is quicker changes the plan. All parts finish a class before any begins the next: a plan
//! stopped early is then final for the most pressing classes everywhere.

use std::num::NonZeroUsize;
use std::sync::{Mutex, PoisonError};

use super::part::Part;
use super::plan::{AllocationPlan, Step, Unsettled};
use super::problem::{Class, NeedIndex};
use super::{THREADS_MAX, cheapest, minimum, pack};
use crate::progress::{Effort, Overview, Progress, Watch};

/// Stages every part goes through: the four classes, and the choice of lots.
const STAGES: u64 = 5;

/// A part and how far it is.
struct Job {
    part: Part,
    /// Its share of the effort that is left.
    glances: u64,
    steps: Vec<Step>,
    classes_finished: u8,
    is_stopped: bool,
}

/// All parts, the largest first, so that no thread is left alone with it at the end.
pub(super) struct Jobs(Vec<Job>);

impl Jobs {
    /// Shares the effort out by weight.
    pub(super) fn new(parts: Vec<Part>, effort: Effort) -> Self {
        let total = u128::from(parts.iter().map(Part::weight).sum::<u64>().max(1));
        let share = |part: &Part| match effort {
            Effort::UNTIL_DONE => u64::MAX,
            Effort { glances } => {
                let share = u128::from(glances) * u128::from(part.weight()) / total;
                u64::try_from(share).unwrap_or(u64::MAX)
            }
        };
        let job = |part: Part| Job {
            glances: share(&part),
            part,
            steps: Vec::new(),
            classes_finished: 0,
            is_stopped: false,
        };
        let mut jobs: Vec<Job> = parts.into_iter().map(job).collect();
        jobs.sort_by_key(|job| std::cmp::Reverse(job.part.weight()));
        Self(jobs)
    }

    /// Plans everything, or as far as it gets.
    pub(super) fn plan(mut self, threads: NonZeroUsize, progress: &dyn Progress) -> AllocationPlan {
        let weight: u64 = self.0.iter().map(|job| job.part.weight()).sum();
        let overview = Overview::new(progress, STAGES * weight);
        for class in Class::ALL {
            self.each(threads, &overview, |job, watch| job.share_class(class, watch));
        }
        self.each(threads, &overview, Job::choose_lots);
        self.0.sort_by_key(|job| job.part.need_index(0));
        let mut plan = AllocationPlan {
            classes_finished: Class::Fourth.number(),
            ..AllocationPlan::default()
        };
        for mut job in self.0 {
            if job.is_stopped {
                minimum::take_away(&mut job.part, &mut job.steps);
                plan.unsettled.push(job.unsettled());
            }
            pack::keep_whole(&mut job.part, &mut job.steps);
            plan.classes_finished = plan.classes_finished.min(job.classes_finished);
            plan.given.extend(job.part.given());
            plan.steps.append(&mut job.steps);
        }
        plan.given.sort_unstable_by_key(|given| given.of);
        plan.exact = plan.steps.is_empty() && plan.unsettled.is_empty();
        if !plan.unsettled.is_empty() {
            plan.steps.push(Step::Stopped);
        }
        plan
    }

    /// Does one thing with every part; answers the parts, and whether none was stopped.
    pub(super) fn once(
        mut self,
        threads: NonZeroUsize,
        progress: &dyn Progress,
        work: impl Fn(&mut Part, &Watch<'_>) + Sync,
    ) -> (impl Iterator<Item = Part>, bool) {
        let overview = Overview::new(progress, self.0.iter().map(|job| job.part.weight()).sum());
        self.each(threads, &overview, |job, watch| work(&mut job.part, watch));
        let is_whole = !self.0.iter().any(|job| job.is_stopped);
        (self.0.into_iter().map(|job| job.part), is_whole)
    }

    /// Does a stage of every job that was not stopped.
    fn each(
        &mut self,
        threads: NonZeroUsize,
        overview: &Overview<'_>,
        stage: impl Fn(&mut Job, &Watch<'_>) + Sync,
    ) {
        let threads = threads.get().min(THREADS_MAX).min(self.0.len());
        let waiting = Mutex::new(self.0.iter_mut());
        let work = || {
            loop {
                let next = waiting.lock().unwrap_or_else(PoisonError::into_inner).next();
                let Some(job) = next else { return };
                if !job.is_stopped {
                    let watch = Watch::new(overview, job.glances);
                    stage(job, &watch);
                    job.glances = watch.glances_left();
                    job.is_stopped = watch.is_interrupted();
                }
                overview.finish(job.part.weight());
            }
        };
        std::thread::scope(|scope| {
            for _ in 1..threads {
                scope.spawn(work);
            }
            work();
        });
    }
}

impl Job {
    fn share_class(&mut self, class: Class, watch: &Watch<'_>) {
        if watch.may_spend(1) {
            minimum::share_class(&mut self.part, class, watch, &mut self.steps);
        }
        if !watch.is_interrupted() {
            self.classes_finished = class.number();
        }
    }

    fn choose_lots(&mut self, watch: &Watch<'_>) {
        let part = &mut self.part;
        for cell in &part.cells {
            if watch.may_spend(1) {
                cheapest::rearrange(&mut part.network, cell, &part.ways, watch);
            }
        }
    }

    /// How far from the whole plan this is: a class cannot have more than it asks for, nor more
    /// than the finished classes leave in the lots.
    fn unsettled(&self) -> Unsettled {
        let part = &self.part;
        let network = &part.network;
        let held = network.spare.iter().sum::<u64>() + network.got.iter().sum::<u64>();
        let sum = |class: Class, of: &dyn Fn(usize) -> u64| -> u64 {
            (0..part.needs.len()).filter(|&need| part.needs[need].class == class).map(of).sum()
        };
        let got = |class| sum(class, &|need| network.got[need]);
        let is_finished = |class: &Class| class.number() <= self.classes_finished;
        let left =
            held - Class::ALL.iter().filter(|c| is_finished(c)).map(|&c| got(c)).sum::<u64>();
        let missing_max = Class::ALL.map(|class| {
            let asked = sum(class, &|need| part.needs[need].asked);
            if is_finished(&class) { 0 } else { asked.min(left) - got(class) }
        });
        Unsettled {
            near: part.need_index(0),
            needs: NeedIndex::of(part.needs.len()).0,
            classes_finished: self.classes_finished,
            missing_max,
        }
    }
}

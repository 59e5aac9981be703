//! Hours: breaks and rests of those at the wheel (EU regulation 561/2006).
//!
//! The policy is valid always and not always the fastest: one drives as long as one may, a break or
//! a rest is taken when it is due and not before, on the way if need be; a wait that is long enough
//! anyway counts. A wait that is under way when a break or a rest falls due is made longer, rather
//! than begun anew.
//!
//! What keeps it valid is one invariant: whenever a leg or a stop has ended, a rest that begins then
//! begins in time.

use crate::route::problem::{Hours, Second};

/// How tired a crew is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Duty {
    /// When it last drove or worked: the wait that goes on began then.
    idle: Second,
    /// When its last rest ended.
    woke: Second,
    /// At the wheel since the last break.
    stretch: Second,
    /// At the wheel since the last rest.
    daily: Second,
    /// At the wheel in all.
    total: Second,
}

/// What a crew does next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Next {
    /// It may drive for so many seconds, 1 or more.
    Drive(Second),
    /// It makes a break until then.
    Pause(Second),
    /// It rests until then.
    Rest(Second),
}

impl Duty {
    /// Rested, and at work from now on.
    pub(crate) fn rested(now: Second) -> Self {
        Self { idle: now, woke: now, ..Self::default() }
    }

    /// Whether so much more driving is allowed in the whole plan.
    pub(crate) fn may_drive(&self, hours: &Hours, seconds: Second) -> bool {
        self.total + seconds <= hours.weekly
    }

    /// Counts the wait that ends now.
    pub(crate) fn wait(&mut self, hours: &Hours, now: Second) {
        let wait = now - self.idle;
        if hours.rest > 0 && wait >= hours.rest {
            self.woke = now;
            self.daily = 0;
            self.stretch = 0;
        } else if wait >= hours.pause {
            self.stretch = 0;
        }
    }

    /// What comes next for someone who wants to drive now, the wait so far being counted.
    pub(crate) fn next(&self, hours: &Hours, now: Second) -> Next {
        let until_rest = (hours.daily - self.daily).min(self.woke + hours.span - now);
        // Where a rest takes no time none is due, and the same goes for a break.
        if until_rest <= 0 && hours.rest > 0 {
            return Next::Rest(now.max(self.idle + hours.rest));
        }
        let until_pause = hours.stretch - self.stretch;
        if until_pause <= 0 && hours.pause > 0 {
            return Next::Pause(now.max(self.idle + hours.pause));
        }
        let rest = if hours.rest > 0 { until_rest } else { Second::MAX };
        let pause = if hours.pause > 0 { until_pause } else { Second::MAX };
        Next::Drive(rest.min(pause))
    }

    /// It drove for so long, until now.
    pub(crate) fn drove(&mut self, seconds: Second, now: Second) {
        self.stretch += seconds;
        self.daily += seconds;
        self.total += seconds;
        self.idle = now;
    }

    /// Until when to rest before work that would begin at `begin` and takes `service`: `None` when
    /// the work ends while the crew may be up.
    pub(crate) fn rest_before(
        &self,
        hours: &Hours,
        begin: Second,
        service: Second,
    ) -> Option<Second> {
        let is_rested = begin - self.idle >= hours.rest;
        let is_late = begin + service > self.woke + hours.span;
        (is_late && !is_rested).then_some(self.idle + hours.rest)
    }

    /// Whether work that takes so long fits between two rests at all.
    pub(crate) fn may_work(hours: &Hours, service: Second) -> bool {
        hours.rest == 0 || service <= hours.span
    }

    /// It worked until now.
    pub(crate) fn worked(&mut self, now: Second) {
        self.idle = now;
    }
}

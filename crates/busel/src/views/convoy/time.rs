//! A vehicle's time in words: its halts and its waits, one after the other.

use super::Teller;
use crate::planning::convoy::{Halt, Wait, Way, Whereabouts, WhyWait};

/// Seconds of a day.
const DAY: i64 = 86_400;

/// A halt or a wait.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepLine {
    /// When it begins.
    pub time: String,
    /// The same as everybody writes it, whatever their language: `2026-11-23 06:00`.
    pub written: String,
    /// Where.
    pub at: String,
    /// What is done, one after the other, or why nothing is.
    pub acts: Vec<String>,
    /// Whether the vehicle only waits.
    pub is_wait: bool,
}

impl Teller<'_> {
    /// "Mon 23 Nov, 06:00".
    pub(super) fn time(&self, second: i64) -> String {
        let days = i32::try_from(second.div_euclid(DAY)).unwrap_or_default();
        let day = self.page.day(self.convoy.fleet.day.plus(days));
        format!("{day}, {}", clock(second))
    }

    /// "2026-11-23 06:00".
    fn written(&self, second: i64) -> String {
        let days = i32::try_from(second.div_euclid(DAY)).unwrap_or_default();
        format!("{} {}", self.convoy.fleet.day.plus(days), clock(second))
    }

    /// The same, without the day if it is that of `since`.
    fn time_after(&self, since: i64, second: i64) -> String {
        let is_same = since.div_euclid(DAY) == second.div_euclid(DAY);
        if is_same { clock(second) } else { self.time(second) }
    }

    /// "4 h 30".
    pub(super) fn length(&self, seconds: i64) -> String {
        let minutes = seconds / 60;
        let tongue = self.page.tongue();
        self.page.with(
            "sum-hours",
            &[
                ("hours", tongue.number(usize::try_from(minutes / 60).unwrap_or_default()).into()),
                ("minutes", format!("{:02}", minutes % 60).into()),
            ],
        )
    }

    /// Halts and waits by the time they begin.
    pub(super) fn steps(&self, way: &Way) -> Vec<StepLine> {
        let halts = way.halts.iter().map(|halt| (halt.from, self.halt(halt)));
        let waits = way.waits.iter().map(|wait| (wait.from, self.wait(wait)));
        let back = way.back.map(|(at, back)| {
            let acts = vec![self.page.say("convoy-home")];
            (
                back,
                StepLine {
                    written: self.written(back),
                    time: self.time(back),
                    at: self.at(at),
                    acts,
                    is_wait: false,
                },
            )
        });
        let mut steps: Vec<_> = waits.chain(halts).chain(back).collect();
        steps.sort_by_key(|(from, _)| *from);
        steps.into_iter().map(|(_, step)| step).collect()
    }

    fn halt(&self, halt: &Halt) -> StepLine {
        let tongue = self.page.tongue();
        let piece = |key: &str, at: &usize| {
            let piece = &self.convoy.pieces[*at];
            let weight = if piece.grams == 0 {
                self.page.say("convoy-unweighed")
            } else {
                let kg = tongue.number(piece.grams.div_ceil(1_000));
                format!("{kg}\u{a0}{}", self.page.say("unit-kilogram"))
            };
            self.page.with(
                key,
                &[
                    ("group", self.eyes.group(piece.group).into()),
                    ("weight", weight.into()),
                    ("lines", tongue.number(piece.lines.len()).into()),
                ],
            )
        };
        let loads = halt.loads.iter().map(|at| piece("convoy-load", at));
        let unloads = halt.unloads.iter().map(|at| piece("convoy-unload", at));
        let collects = halt.collects.iter().map(|way| {
            self.page.with("convoy-collect", &[("number", tongue.number(way + 1).into())])
        });
        StepLine {
            written: self.written(halt.from),
            time: self.time(halt.from),
            at: self.at(halt.at),
            acts: unloads.chain(loads).chain(collects).collect(),
            is_wait: false,
        }
    }

    fn wait(&self, wait: &Wait) -> StepLine {
        let key = match wait.why {
            WhyWait::Border => "wait-border",
            WhyWait::Curfew => "wait-curfew",
            WhyWait::Break => "wait-break",
            WhyWait::Rest => "wait-rest",
            WhyWait::Company => "wait-company",
            WhyWait::Crew => "wait-crew",
            WhyWait::Meeting => "wait-meeting",
        };
        let until = self.time_after(wait.from, wait.until);
        let length = self.length(wait.until - wait.from);
        let told = [("until", until.into()), ("length", length.into())];
        StepLine {
            written: self.written(wait.from),
            time: self.time(wait.from),
            at: self.whereabouts(wait.whereabouts),
            acts: vec![self.page.with(key, &told)],
            is_wait: true,
        }
    }

    fn whereabouts(&self, whereabouts: Whereabouts) -> String {
        let post = |number: usize| {
            let post = self.convoy.fleet.rules.posts.get(number);
            post.map(|post| post.name.to_string()).unwrap_or_default()
        };
        let place = |key: &str, place: String| self.page.with(key, &[("place", place.into())]);
        match whereabouts {
            Whereabouts::At(at) => self.at(at),
            Whereabouts::To(at) => place("wait-to", self.at(at)),
            Whereabouts::AtPost(number) => place("wait-at-post", post(number)),
            Whereabouts::ToPost(number) => place("wait-to-post", post(number)),
        }
    }
}

/// "06:00".
fn clock(second: i64) -> String {
    let minutes = second.rem_euclid(DAY) / 60;
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

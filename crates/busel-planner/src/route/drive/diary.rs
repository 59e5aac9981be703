//! The pencil: whether what a vehicle does is written down while its time is kept.

use crate::route::plan::{Doing, Span};
use crate::route::problem::Second;
use crate::route::rules::border::Crossing;

/// Takes down what happens, or does not.
pub(super) trait Diary {
    /// Whether anything is written at all.
    const KEEPS: bool;
    /// Something was done from then until then.
    fn note(&mut self, from: Second, until: Second, doing: Doing);
    /// It is at a post.
    fn comes(&mut self, crossing: Crossing, at: Second);
}

/// Writes nothing.
pub(super) struct Forget;

impl Diary for Forget {
    const KEEPS: bool = false;
    fn note(&mut self, _from: Second, _until: Second, _doing: Doing) {}
    fn comes(&mut self, _crossing: Crossing, _at: Second) {}
}

/// Writes every span.
#[derive(Default)]
pub(super) struct Spans {
    pub(super) spans: Vec<Span>,
    pub(super) crossings: Vec<(Crossing, Second)>,
}

impl Diary for Spans {
    const KEEPS: bool = true;

    /// What goes on is one span; standing or driving for no time is none.
    fn note(&mut self, from: Second, until: Second, doing: Doing) {
        if matches!(doing, Doing::Drive { .. } | Doing::Stand(_)) {
            if from == until {
                return;
            }
            if let Some(last) = self.spans.last_mut()
                && last.doing == doing
            {
                last.until = until;
                return;
            }
        }
        self.spans.push(Span { from, until, doing });
    }

    fn comes(&mut self, crossing: Crossing, at: Second) {
        self.crossings.push((crossing, at));
    }
}

//! Counts at the desk in the Book: which wait, and what facts change about them.

use std::sync::Arc;

use crate::book::Book;
use crate::book::apply_box::{add, end_if_empty, take};
use crate::boxes::{BoxFact, Contents};
use crate::count::{Count, CountAt, CountFact, CountState, FoundLine};
use crate::event::{Event, Fact};
use crate::ids::{CountId, LotId};
use crate::ledger::{Account, Movement, Place};

impl Book {
    /// All counts that differed from the books, newest last.
    #[must_use]
    pub fn counts(&self) -> impl DoubleEndedIterator<Item = &Count> {
        self.counts.values().map(Arc::as_ref)
    }

    /// A count.
    #[must_use]
    pub fn count(&self, id: CountId) -> Option<&Count> {
        self.counts.get(&id).map(Arc::as_ref)
    }

    pub(super) fn apply_to_count(&mut self, event: &Event) {
        let Fact::Count { count: id, what, .. } = &event.fact else { return };
        let id = *id;
        match what {
            CountFact::Taken { at, lines } => {
                // Whoever counts the same once more is believed instead.
                self.overtake_lots(at.place(), lines.iter().map(|line| line.lot));
                for line in lines {
                    self.counting.insert((at.place(), line.lot), id);
                }
                let (at, lines, state) = (*at, lines.clone(), CountState::Waits);
                let count = Count { id, by: event.by, at, lines, taken: event.recorded, state };
                self.counts.insert(id, Arc::new(count));
            }
            CountFact::Posted { at, lines } => {
                self.close_count(id, CountState::Posted(event.by));
                if let CountAt::Box(code) = at {
                    let (gone, more) = differences(lines);
                    self.change_box(*code, |carton| {
                        take(&mut carton.contents, &gone);
                        add(&mut carton.contents, &more);
                        carton.is_doubted = false;
                        end_if_empty(carton);
                    });
                }
            }
            CountFact::Again => self.change_count(id, CountState::Again(event.by)),
        }
    }

    /// Counts that say nothing any more after this: somebody else counted the same since, or what
    /// differs there was explained.
    pub(super) fn overtake_counts(&mut self, event: &Event, movements: &[Movement]) {
        if self.counting.is_empty() {
            return;
        }
        if let Fact::CountReported { hub, lot, .. } = &event.fact {
            self.overtake_lots(Place::Hub(*hub), [*lot]);
        }
        if let Fact::Box { code, what: BoxFact::Counted { .. }, .. } = &event.fact {
            self.overtake(Place::Box(*code));
        }
        let own = if let Fact::Count { count, .. } = &event.fact { Some(*count) } else { None };
        for movement in movements {
            for account in [movement.from, movement.to] {
                let Account::Discrepancy(place) = account else { continue };
                let found = self.counting.get(&(place, movement.lot)).copied();
                // Being asked to count anew is not answered by an explanation.
                let waits = found.filter(|id| {
                    Some(*id) != own
                        && self.count(*id).is_some_and(|count| count.state == CountState::Waits)
                });
                if let Some(id) = waits {
                    self.close_count(id, CountState::Overtaken);
                }
            }
        }
    }

    /// All that waits of what was counted at this place.
    pub(super) fn overtake(&mut self, place: Place) {
        let all = self.counting.range((place, LotId(0))..);
        let lots: Vec<LotId> =
            all.take_while(|((at, _), _)| *at == place).map(|((_, lot), _)| *lot).collect();
        self.overtake_lots(place, lots);
    }

    fn overtake_lots(&mut self, place: Place, lots: impl IntoIterator<Item = LotId>) {
        for lot in lots {
            if let Some(id) = self.counting.get(&(place, lot)).copied() {
                self.close_count(id, CountState::Overtaken);
            }
        }
    }

    fn close_count(&mut self, id: CountId, state: CountState) {
        let Some(count) = self.counts.get(&id).map(Arc::clone) else { return };
        for line in &count.lines {
            self.counting.remove(&(count.at.place(), line.lot));
        }
        self.change_count(id, state);
    }

    fn change_count(&mut self, id: CountId, state: CountState) {
        if let Some(count) = self.counts.get_mut(&id) {
            Arc::make_mut(count).state = state;
        }
    }
}

/// What goes out of a box and what comes into it.
fn differences(lines: &[FoundLine]) -> (Contents, Contents) {
    let some = |line: &&FoundLine| line.missing() != 0;
    let (gone, more): (Vec<&FoundLine>, Vec<&FoundLine>) =
        lines.iter().filter(some).partition(|line| line.missing() > 0);
    let gone = gone.into_iter().map(|line| (line.lot, line.booked.less(line.found)));
    let more = more.into_iter().map(|line| (line.lot, line.found.less(line.booked)));
    (gone.collect(), more.collect())
}

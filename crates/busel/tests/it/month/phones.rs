//! Phones: what was told without a network waits in them, goes out late, twice, out of sequence, and
//! stays until somebody answers. A desk whose answer was lost sends its form again the same way.

use std::sync::Arc;

use busel_domain::command::Command;
use busel_domain::ids::Attempt;
use busel_domain::role::Actor;
use busel_domain::time::Moment;

use super::dice::Dice;

/// How many phones there are.
const PHONES: usize = 24;

/// Reports that one phone sends at once.
const OUTBOX_AT_ONCE: usize = 20;

/// Something to be given to the clerk, until it is answered.
#[derive(Debug, Clone)]
pub(super) struct Note {
    pub(super) attempt: Attempt,
    pub(super) actor: Actor,
    pub(super) command: Arc<Command>,
    pub(super) happened: Option<Moment>,
}

/// What becomes of something that is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// It comes, and the answer too.
    Answered,
    /// It comes, and the answer is lost on the way back.
    AnswerLost,
    /// It never comes.
    Lost,
}

/// All phones, and the desks that wait for an answer.
#[derive(Debug)]
pub(super) struct Phones {
    outboxes: Vec<Vec<Note>>,
    desk: Vec<Note>,
}

impl Phones {
    pub(super) fn new() -> Self {
        Self { outboxes: vec![Vec::new(); PHONES], desk: Vec::new() }
    }

    /// Somebody writes into a phone.
    pub(super) fn write(&mut self, note: Note, dice: &mut Dice) {
        let at = usize::try_from(dice.below(PHONES as u64)).expect("few");
        self.outboxes[at].push(note);
    }

    /// Somebody sends a form from a desk.
    pub(super) fn post(&mut self, note: Note) {
        self.desk.push(note);
    }

    /// What is sent now, in the sequence in which it is sent.
    pub(super) fn send(&mut self, dice: &mut Dice) -> Vec<(Note, Fate)> {
        let mut sent = Vec::new();
        for outbox in self.outboxes.iter().filter(|outbox| !outbox.is_empty()) {
            // Three in four are without a network.
            if dice.below(4) > 0 {
                continue;
            }
            let mut notes: Vec<Note> = outbox.iter().take(OUTBOX_AT_ONCE).cloned().collect();
            if dice.in_hundred(20) {
                notes.reverse();
            }
            if dice.in_hundred(10) {
                notes.extend(notes.clone());
            }
            sent.extend(notes.into_iter().map(|note| (note, fate(dice))));
        }
        for note in self.desk.clone() {
            // A form that is sent twice in one breath.
            if dice.in_hundred(3) {
                sent.push((note.clone(), fate(dice)));
            }
            sent.push((note, fate(dice)));
        }
        sent
    }

    /// It was answered: nobody sends it again.
    pub(super) fn is_answered(&mut self, attempt: Attempt) {
        for waiting in self.outboxes.iter_mut().chain([&mut self.desk]) {
            waiting.retain(|note| note.attempt != attempt);
        }
    }

    /// Everything that waits, to be sent over a network that does not fail.
    pub(super) fn all(&self) -> Vec<Note> {
        self.outboxes.iter().flatten().chain(&self.desk).cloned().collect()
    }
}

fn fate(dice: &mut Dice) -> Fate {
    match dice.below(20) {
        0 => Fate::AnswerLost,
        1 => Fate::Lost,
        _ => Fate::Answered,
    }
}

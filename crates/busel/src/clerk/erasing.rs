//! What the clerk does to words beside the events: keeps some that no event names, erases, and lets go
//! each day of what has been kept for long enough.
//!
//! An erasure is a fact first, durable like any other, and is carried out right after; if the program
//! dies in between, the next start carries it out. What is owed comes before anything new, so that
//! nothing said later about somebody is erased by mistake.

use busel_domain::command::Command;
use busel_domain::event::{Event, Fact};
use busel_domain::member::LetGo;
use busel_domain::role::Actor;

use super::{Arc, Batch, Book, Desk, Given, Journal, NotDone, Outside, PoisonError, Waiting};
use super::{Fault, Seq, Subject, Vault, Words, oneshot};
use crate::retention::{OWING, due, owed};

/// Erases what the journal says has to be erased, where a program that died did not.
///
/// # Errors
///
/// What the disk said.
pub(super) fn catch_up(
    journal: &Journal,
    vault: &Vault,
    book: &Book,
    outside: &Outside,
) -> Result<(), Fault> {
    let (done, last) = (Vault::erased_up_to(journal)?, journal.last()?);
    if done >= last {
        return Ok(());
    }
    let events = journal.of_kinds(OWING, done)?;
    let subjects: Vec<_> = events.iter().flat_map(|event| owed(book, &event.fact)).collect();
    vault.erase(journal, &subjects, outside)?;
    Vault::is_erased_up_to(journal, last)
}

/// Whether what comes after this fact has to wait until it is carried out.
pub(super) fn is_owing(fact: &Fact) -> bool {
    OWING.contains(&fact.name())
}

impl Desk {
    /// Keeps words that no event names.
    pub(super) fn keep(&mut self, words: &[Words]) -> Result<(), Fault> {
        let words = words.iter().map(|words| self.vault.seal(words, &self.outside)).collect();
        self.vault.keep_keys()?;
        self.journal.append(self.journal.last()?, &Batch { words, ..Batch::default() })
    }

    /// Erases what these events ask for. What cannot be done now is tried again before the next
    /// commit, and at the next start.
    pub(super) fn carry_out(&mut self, events: &[Event]) {
        let present = Arc::clone(&self.present.read().unwrap_or_else(PoisonError::into_inner));
        let owed = |event: &Event| owed(&present.book, &event.fact);
        let subjects: Vec<_> = events.iter().flat_map(owed).collect();
        let Some(last) = events.iter().rfind(|event| is_owing(&event.fact)) else { return };
        self.owed_up_to = Some(last.seq);
        let _tried_again_before_the_next_commit = self.erase(&subjects);
    }

    /// Erases these subjects and whatever is owed from before.
    pub(super) fn erase(&mut self, subjects: &[Subject]) -> Result<(), Fault> {
        self.owed.extend(subjects);
        let gone = self.vault.erase(&self.journal, &self.owed, &self.outside)?;
        self.owed.clear();
        if !gone.is_empty() {
            let mut present = self.present.write().unwrap_or_else(PoisonError::into_inner);
            let mut after = (**present).clone();
            after.labels = after.labels.without(gone.into_iter());
            *present = Arc::new(after);
        }
        if let Some(seq) = self.owed_up_to {
            Vault::is_erased_up_to(&self.journal, seq)?;
            self.owed_up_to = None;
        }
        Ok(())
    }

    /// Before a snapshot: the next start need not look at what lies before.
    pub(super) fn note_erased(&self, seq: Seq) {
        if self.owed.is_empty() && self.owed_up_to.is_none() {
            let _looked_at_once_more = Vault::is_erased_up_to(&self.journal, seq);
        }
    }

    /// Lets go of words that have been kept for long enough, by a command like any other.
    pub(super) fn sweep(&mut self) -> Result<Vec<LetGo>, NotDone> {
        let now = self.outside.now();
        // What opens old letters goes first: no event names it.
        self.erase(&self.vault.epochs_over(now.day()))?;
        let present = Arc::clone(&self.present.read().unwrap_or_else(PoisonError::into_inner));
        let kept = self.vault.kept(&self.journal)?;
        let what = due(&present.book, &kept, |thing| self.journal.last_about(thing), now)?;
        if what.is_empty() {
            return Ok(what);
        }
        let (answer, mut answered) = oneshot::channel();
        let given = Given {
            attempt: self.outside.attempt(),
            actor: Actor::console(),
            command: Command::LetGo { what: what.clone() },
            happened: None,
            words: Vec::new(),
        };
        self.serve(vec![Waiting { given, enclosed: super::Enclosed::default(), answer }]);
        let answered = answered.try_recv().unwrap_or_else(|_| Err(Fault::Stopping.into()));
        answered.map(|_done| what)
    }
}

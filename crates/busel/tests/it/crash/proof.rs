//! The proof after each kill: what was acknowledged is in the journal with its words, no command is
//! there by half, the store is sound, and giving an acknowledged attempt once more changes nothing.

use std::collections::BTreeMap;

use busel::audit::audit;
use busel::clerk::{Clerk, Given};
use busel::home::Home;
use busel::journal::Journal;
use busel::outside::Outside;
use busel::vault::Vault;
use busel_domain::command::Command;
use busel_domain::ids::{Attempt, Seq, WordsId};

use super::work;

/// A command that was acknowledged, as the killed process told it.
#[derive(Debug, Clone)]
struct Acknowledged {
    attempt: Attempt,
    facts: usize,
    words: Vec<WordsId>,
}

impl Acknowledged {
    /// Reads `done ATTEMPT FACTS WORDS…`.
    fn read(line: &str, case: &str) -> Self {
        let mut parts = line.split(' ');
        let mut next = || parts.next().unwrap_or_else(|| panic!("{case}: it told: {line}"));
        assert_eq!(next(), "done", "{case}: it told: {line}");
        let attempt = next().parse().expect("an attempt");
        let facts = next().parse().expect("a number");
        let words =
            parts.filter(|id| !id.is_empty()).map(|id| id.parse().expect("an id")).collect();
        Self { attempt, facts, words }
    }
}

/// One centre, and all that it ever acknowledged.
pub(super) struct Proof {
    home: Home,
    acknowledged: Vec<Acknowledged>,
    /// Up to here no command is in the journal by half.
    whole: Seq,
}

impl Proof {
    /// Of a new centre.
    pub(super) fn of(home: Home) -> Self {
        Self { home, acknowledged: Vec::new(), whole: Seq(0) }
    }

    /// Everything that was told before the last kill holds.
    pub(super) fn holds_for(&mut self, told: &[String], case: &str) {
        let new: Vec<_> = told.iter().map(|line| Acknowledged::read(line, case)).collect();
        let journal = self.journal();
        self.is_kept(&journal, &new, case);
        self.no_command_is_there_by_half(&journal, case);
        drop(journal);
        is_clean(&self.home, case);
        self.once_more_changes_nothing(&new, case);
        self.acknowledged.extend(new);
    }

    /// Everything that was ever told still holds, and there was something to tell.
    pub(super) fn holds_to_the_end(&self, case: &str) {
        assert!(!self.acknowledged.is_empty(), "{case}: nothing was ever acknowledged");
        self.is_kept(&self.journal(), &self.acknowledged, case);
    }

    fn journal(&self) -> Journal {
        Journal::open(&self.home.store(), self.home.keys()).expect("the same key")
    }

    fn is_kept(&self, journal: &Journal, acknowledged: &[Acknowledged], case: &str) {
        let vault = Vault::beside(&self.home, journal).expect("its keys are there");
        for Acknowledged { attempt, facts, words } in acknowledged {
            let events = journal.done_by(*attempt).expect("readable");
            let count = events.map(|events| events.len());
            assert_eq!(count, Some(*facts), "{case}: {attempt} was acknowledged");
            for id in words {
                let text = vault.read(journal, *id).expect("readable");
                assert_eq!(text, Some(work::said(*id)), "{case}: the words of {attempt}");
            }
        }
    }

    fn no_command_is_there_by_half(&mut self, journal: &Journal, case: &str) {
        let mut found = BTreeMap::<Attempt, Vec<Seq>>::new();
        let note = |event: busel_domain::event::Event| {
            found.entry(event.attempt).or_default().push(event.seq);
        };
        journal.replay(self.whole, note).expect("readable");
        for (attempt, seqs) in found {
            let known = journal.done_by(attempt).expect("readable").unwrap_or_default();
            let known: Vec<_> = known.into_iter().map(|event| event.seq).collect();
            assert_eq!(known, seqs, "{case}: {attempt} is there by half");
            self.whole = self.whole.max(*seqs.last().expect("at least one"));
        }
    }

    /// Even with another command under the same attempt: the attempt alone decides.
    fn once_more_changes_nothing(&self, acknowledged: &[Acknowledged], case: &str) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        let dice = Outside::fixed(work::NOON, 3);
        let clerk = Clerk::open(&self.home, work::catalogue(), dice).expect("it opens");
        let before = clerk.present();
        runtime.block_on(async {
            for Acknowledged { attempt, facts, .. } in acknowledged {
                let name = WordsId([7; 16]);
                let given = Given {
                    attempt: *attempt,
                    actor: work::coordinator(),
                    command: Command::OpenHub { name, place: None, region: None },
                    happened: None,
                    words: Vec::new(),
                };
                let done = clerk.give(given).await.expect("it was done before");
                assert!(done.was_done_before, "{case}: {attempt} was done again");
                assert_eq!(done.facts.len(), *facts, "{case}: {attempt}");
            }
            assert_eq!(clerk.present().book, before.book, "{case}");
            clerk.stop().await;
        });
        for hub in before.book.hubs() {
            assert!(before.labels.get(hub.name).is_some(), "{case}: {} has no name", hub.id);
        }
        for group in before.book.groups() {
            assert!(before.labels.get(group.name).is_some(), "{case}: {} has no name", group.id);
        }
    }
}

/// The whole journal replays without a gap, agrees with its snapshot, and every unit is accounted for.
pub(super) fn is_clean(home: &Home, case: &str) {
    let found = audit(home, &work::catalogue(), |_, _| {}).expect("it opens");
    assert!(found.is_clean(), "{case}: {:?}", found.wrong);
    assert_eq!(found.units_in, found.units_accounted, "{case}");
    let journal = Journal::open(&home.store(), home.keys()).expect("the same key");
    assert_eq!(Seq(found.events), journal.last().expect("readable"), "{case}");
}

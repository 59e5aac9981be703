//! The clerk: the only one who writes. Every command of a centre comes through here, from a form, a
//! phone, a spreadsheet or the shell.
//!
//! The clerk takes what is waiting, asks the Book for facts or a refusal, appends the facts of all
//! of them in one durable commit, and only then publishes the new Book and answers (law L3). If the
//! commit fails, the draft is dropped and everybody is told; nothing half-done is ever seen.

mod attempts;
mod enclosed;
mod erasing;
mod keeping;

use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::thread::JoinHandle;

use busel_domain::book::Book;
use busel_domain::command::Command;
use busel_domain::event::{Event, Fact};
use busel_domain::ids::{Attempt, Seq, Thing, WordsId};
use busel_domain::item::Catalogue;
use busel_domain::member::LetGo;
use busel_domain::refusal::Refusal;
use busel_domain::role::Actor;
use busel_domain::time::Moment;
use imbl::OrdMap;
use tokio::sync::{mpsc, oneshot};

use crate::fault::Fault;
use crate::home::Home;
use crate::journal::{Batch, Journal, Keeping};
use crate::outside::Outside;
use crate::vault::{Donor, Subject, Vault, WORDS_LENGTH_MAX, Words};
pub use enclosed::Enclosed;
use keeping::Snapshot;

/// Handfuls of commands that may wait; more have to wait before they are handed in.
const WAITING_MAX: usize = 1_024;

/// Commands in one commit.
const BATCH_MAX: usize = 256;

/// Names and places, opened from the vault.
#[derive(Default, Clone)]
pub struct Labels {
    texts: OrdMap<WordsId, Arc<str>>,
}

impl std::fmt::Debug for Labels {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Labels({} of •••)", self.texts.len())
    }
}

impl Labels {
    /// The text; `None` if it was erased.
    #[must_use]
    pub fn get(&self, id: WordsId) -> Option<&str> {
        self.texts.get(&id).map(|text| &**text)
    }

    /// Only these.
    #[must_use]
    pub fn only(&self, ids: &[WordsId]) -> Self {
        let kept = ids.iter().filter_map(|id| Some((*id, Arc::clone(self.texts.get(id)?))));
        Self { texts: kept.collect() }
    }

    /// Whether these are the very same labels, not changed since.
    #[must_use]
    pub fn are(&self, other: &Self) -> bool {
        self.texts.ptr_eq(&other.texts)
    }

    /// All but these.
    #[must_use]
    pub fn without(&self, ids: impl Iterator<Item = WordsId>) -> Self {
        let mut texts = self.texts.clone();
        for id in ids {
            texts.remove(&id);
        }
        Self { texts }
    }
}

impl FromIterator<(WordsId, String)> for Labels {
    fn from_iter<T: IntoIterator<Item = (WordsId, String)>>(labels: T) -> Self {
        Self { texts: labels.into_iter().map(|(id, text)| (id, Arc::from(text))).collect() }
    }
}

/// What a reader holds. It never changes under its reader.
#[derive(Debug, Clone)]
pub struct Present {
    /// The Book.
    pub book: Book,
    /// Names and places.
    pub labels: Labels,
}

/// A command as it is handed in.
#[derive(Debug, Clone)]
pub struct Given {
    /// This try; giving the same one again is harmless.
    pub attempt: Attempt,
    /// Who.
    pub actor: Actor,
    /// What.
    pub command: Command,
    /// When it happened, if that is another moment than now.
    pub happened: Option<Moment>,
    /// Words for the vault that the command names by id.
    pub words: Vec<Words>,
}

/// A command was done, and the disk has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// What happened.
    pub facts: Vec<Fact>,
    /// Whether an earlier try with the same attempt had done it already.
    pub was_done_before: bool,
}

/// A command was not done, and nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum NotDone {
    /// A rule says no.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The machine could not.
    #[error(transparent)]
    Fault(#[from] Arc<Fault>),
}

impl From<Fault> for NotDone {
    fn from(fault: Fault) -> Self {
        Self::Fault(Arc::new(fault))
    }
}

struct Waiting {
    given: Given,
    enclosed: Enclosed,
    answer: oneshot::Sender<Result<Done, NotDone>>,
}

impl Waiting {
    /// With where the answer comes.
    fn new(given: Given, enclosed: Enclosed) -> (Self, oneshot::Receiver<Result<Done, NotDone>>) {
        let (answer, answered) = oneshot::channel();
        (Self { given, enclosed, answer }, answered)
    }
}

enum Call {
    Give(Vec<Waiting>),
    Keep(Vec<Words>, oneshot::Sender<Result<(), Fault>>),
    Erase(Vec<Subject>, oneshot::Sender<Result<(), Fault>>),
    Sweep(oneshot::Sender<Result<Vec<LetGo>, NotDone>>),
    /// A Book is ready to be written down.
    KeepBook(Keeping),
    Stop,
}

/// A handle to the clerk. Cloning it is cheap; the clerk stops when [`Clerk::stop`] is called or the
/// last handle is gone.
#[derive(Clone)]
pub struct Clerk {
    calls: mpsc::Sender<Call>,
    present: Arc<RwLock<Arc<Present>>>,
    reader: Arc<Mutex<Journal>>,
    vault: Vault,
    /// Dropped last, when this handle can no longer call.
    thread: Arc<Thread>,
}

/// The clerk's thread. Whoever lets go of it last waits until the store is closed: a process that
/// ends sooner takes the cipher away while the thread still writes.
struct Thread(Mutex<Option<JoinHandle<()>>>);

impl Thread {
    fn join(&self) {
        let thread = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        let _nothing_left_to_tell = thread.map(JoinHandle::join);
    }
}

impl Drop for Thread {
    fn drop(&mut self) {
        self.join();
    }
}

impl Clerk {
    /// Makes the store of a new centre and starts its clerk.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub fn create(home: &Home, catalogue: Arc<Catalogue>, outside: Outside) -> Result<Self, Fault> {
        let journal = Journal::create(&home.store(), home.keys())?;
        Self::start(journal, home, catalogue, outside)
    }

    /// Opens the store of a centre, folds its journal and starts its clerk.
    ///
    /// # Errors
    ///
    /// If the store cannot be opened or an event in it cannot be read.
    pub fn open(home: &Home, catalogue: Arc<Catalogue>, outside: Outside) -> Result<Self, Fault> {
        let journal = Journal::open(&home.store(), home.keys())?;
        Self::start(journal, home, catalogue, outside)
    }

    fn start(
        journal: Journal,
        home: &Home,
        catalogue: Arc<Catalogue>,
        outside: Outside,
    ) -> Result<Self, Fault> {
        let (book, unsaved) = fold(&journal, catalogue)?;
        let vault = Vault::open(home, &journal, &book, &outside)?;
        erasing::catch_up(&journal, &vault, &book, &outside)?;
        let labels = vault.labels(&journal)?.into_iter().collect();
        let reader = Journal::open(&home.store(), home.keys())?;
        let present = Arc::new(RwLock::new(Arc::new(Present { book, labels })));
        let (calls, inbox) = mpsc::channel(WAITING_MAX);
        let desk = Desk {
            journal,
            vault: vault.clone(),
            outside,
            present: Arc::clone(&present),
            unsaved,
            owed: Vec::new(),
            owed_up_to: None,
            calls: calls.downgrade(),
            keeping: Snapshot::None,
        };
        let thread =
            std::thread::Builder::new().name("clerk".into()).spawn(move || desk.work(inbox))?;
        let reader = Arc::new(Mutex::new(reader));
        let thread = Arc::new(Thread(Mutex::new(Some(thread))));
        Ok(Self { calls, present, reader, vault, thread })
    }

    /// The Book and the labels as they are now.
    #[must_use]
    pub fn present(&self) -> Arc<Present> {
        Arc::clone(&self.present.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Gives one command; when this answers, the disk has it.
    ///
    /// # Errors
    ///
    /// If a rule says no or the machine could not. Nothing was changed then.
    pub async fn give(&self, given: Given) -> Result<Done, NotDone> {
        self.give_with(given, Enclosed::default()).await
    }

    /// Gives several commands, each for itself: they are handed in together, so the disk is waited for
    /// once, not once for each. Answers come in the sequence of the commands.
    pub async fn give_each(&self, given: Vec<Given>) -> Vec<Result<Done, NotDone>> {
        let (waiting, answers): (Vec<_>, Vec<_>) =
            given.into_iter().map(|given| Waiting::new(given, Enclosed::default())).unzip();
        if self.calls.send(Call::Give(waiting)).await.is_err() {
            return answers.iter().map(|_| Err(Fault::Stopping.into())).collect();
        }
        let mut done = Vec::with_capacity(answers.len());
        for answered in answers {
            done.push(answered.await.unwrap_or_else(|_| Err(Fault::Stopping.into())));
        }
        done
    }

    /// As [`Clerk::give_each`], for commands of which every one has to be done.
    ///
    /// # Errors
    ///
    /// The first command that was not done; the others may have been.
    pub async fn give_all(&self, given: Vec<Given>) -> Result<Vec<Done>, NotDone> {
        self.give_each(given).await.into_iter().collect()
    }

    /// The words with this id; `None` if they were erased.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn words(&self, id: WordsId) -> Result<Option<String>, Fault> {
        let vault = self.vault.clone();
        self.read(move |journal| vault.read(journal, id)).await
    }

    /// Folds the events after `after`, up to `until`, into a state, in the sequence of the journal.
    ///
    /// # Errors
    ///
    /// What the disk said, or if an event cannot be read.
    pub async fn fold<State: Send + 'static>(
        &self,
        (after, until): (Seq, Seq),
        mut state: State,
        each: impl Fn(&mut State, &Event) + Send + 'static,
    ) -> Result<State, Fault> {
        self.read(move |journal| {
            journal.replay(after, |event| {
                if event.seq <= until {
                    each(&mut state, &event);
                }
            })?;
            Ok(state)
        })
        .await
    }

    /// The history of a thing, oldest first, at most `limit` of the newest events.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn history(&self, thing: Thing, limit: usize) -> Result<Vec<Event>, Fault> {
        self.read(move |journal| journal.about(thing, limit)).await
    }

    /// The whole trail of the centre: the events before `before`, or the newest; oldest first.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn trail(&self, before: Option<Seq>, limit: usize) -> Result<Vec<Event>, Fault> {
        self.read(move |journal| journal.before(before, limit)).await
    }

    /// The words by which somebody can be reached at this contact, however it is spelled.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn whose_contact(&self, text: String) -> Result<Vec<WordsId>, Fault> {
        let vault = self.vault.clone();
        self.read(move |journal| vault.whose_contact(journal, &text)).await
    }

    /// Contacts that are one and the same, though they were written down apart.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn same_contacts(&self) -> Result<Vec<Vec<WordsId>>, Fault> {
        let vault = self.vault.clone();
        self.read(move |_| vault.same_contacts()).await
    }

    /// Keeps words that no event names, not even by their id: contacts of donors.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn keep(&self, words: Vec<Words>) -> Result<(), Fault> {
        let (answer, answered) = oneshot::channel();
        self.calls.send(Call::Keep(words, answer)).await.map_err(|_| Fault::Stopping)?;
        answered.await.unwrap_or(Err(Fault::Stopping))
    }

    /// The contacts of donors, sealed to the donor desk.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn donors(&self) -> Result<Vec<Donor>, Fault> {
        let vault = self.vault.clone();
        self.read(move |journal| vault.donors(journal)).await
    }

    /// Lets go of words that have been kept for long enough, and says which.
    ///
    /// # Errors
    ///
    /// If the machine could not; nothing was let go then.
    pub async fn sweep(&self) -> Result<Vec<LetGo>, NotDone> {
        let (answer, answered) = oneshot::channel();
        self.calls.send(Call::Sweep(answer)).await.map_err(|_| NotDone::from(Fault::Stopping))?;
        answered.await.unwrap_or_else(|_| Err(Fault::Stopping.into()))
    }

    /// Erases all words about these subjects for good. The events that name them stay.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn erase(&self, subjects: Vec<Subject>) -> Result<(), Fault> {
        let (answer, answered) = oneshot::channel();
        self.calls.send(Call::Erase(subjects, answer)).await.map_err(|_| Fault::Stopping)?;
        answered.await.unwrap_or(Err(Fault::Stopping))
    }

    /// Finishes what is waiting, keeps a snapshot and stops.
    pub async fn stop(&self) {
        let _already_gone = self.calls.send(Call::Stop).await;
        let thread = Arc::clone(&self.thread);
        let _nothing_left_to_tell = tokio::task::spawn_blocking(move || thread.join()).await;
    }

    async fn read<T: Send + 'static>(
        &self,
        question: impl FnOnce(&Journal) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let reader = Arc::clone(&self.reader);
        let asked = tokio::task::spawn_blocking(move || {
            question(&reader.lock().unwrap_or_else(PoisonError::into_inner))
        });
        asked.await.unwrap_or(Err(Fault::Stopping))
    }
}

/// The Book as the journal tells it: from the snapshot if there is one, else from the first event.
/// And how many events came after the snapshot, so that a centre that never stops in peace does not
/// start more slowly each time.
fn fold(journal: &Journal, catalogue: Arc<Catalogue>) -> Result<(Book, u64), Fault> {
    let last = journal.last()?;
    let kept = journal.snapshot()?.filter(|book| book.seq() <= last);
    let mut book = match kept {
        Some(book) => book.with_catalogue(catalogue),
        None => Book::new(catalogue),
    };
    let after = book.seq();
    journal.replay(after, |event| book.apply(&event))?;
    let unsaved = book.seq().0 - after.0;
    Ok((book, unsaved))
}

/// Where the clerk's thread sits.
struct Desk {
    journal: Journal,
    vault: Vault,
    outside: Outside,
    present: Arc<RwLock<Arc<Present>>>,
    /// Events since the last snapshot.
    unsaved: u64,
    /// What has to be erased and could not be yet, and up to which event nothing else has to.
    owed: Vec<Subject>,
    owed_up_to: Option<Seq>,
    /// By which the Book comes back that somebody else makes ready to be written down.
    calls: mpsc::WeakSender<Call>,
    keeping: Snapshot,
}

impl Desk {
    fn work(mut self, mut inbox: mpsc::Receiver<Call>) {
        while let Some(call) = self.next(&mut inbox) {
            let mut waiting = Vec::new();
            let mut next = Some(call);
            let mut is_last = false;
            while let Some(call) = next.take() {
                match call {
                    Call::Give(more) => waiting.extend(more),
                    Call::Keep(words, answer) => {
                        self.serve(std::mem::take(&mut waiting));
                        let _nobody_waits = answer.send(self.keep(&words));
                    }
                    Call::Erase(subjects, answer) => {
                        self.serve(std::mem::take(&mut waiting));
                        let _nobody_waits = answer.send(self.erase(&subjects));
                    }
                    Call::Sweep(answer) => {
                        self.serve(std::mem::take(&mut waiting));
                        let _nobody_waits = answer.send(self.sweep());
                    }
                    Call::KeepBook(keeping) => self.keeping = Snapshot::Written(keeping),
                    Call::Stop => is_last = true,
                }
                if !is_last && waiting.len() < BATCH_MAX {
                    next = inbox.try_recv().ok();
                }
            }
            self.serve(waiting);
            if is_last {
                break;
            }
            self.keep_a_piece();
        }
        self.keep_all();
    }

    /// Serves everybody who waits, in as few commits as can be.
    fn serve(&mut self, waiting: Vec<Waiting>) {
        let mut waiting = waiting.into_iter();
        while waiting.len() > 0 {
            self.commit(&mut waiting);
        }
    }

    /// Decides, appends once, publishes, erases, answers. An erasure ends the commit: what comes after
    /// it waits until it is carried out.
    fn commit(&mut self, waiting: &mut std::vec::IntoIter<Waiting>) {
        let owed = self.erase(&[]).err();
        let before = Arc::clone(&self.present.read().unwrap_or_else(PoisonError::into_inner));
        let mut draft = (*before).clone();
        let mut batch = Batch::default();
        let mut answers = Vec::with_capacity(waiting.len());
        for Waiting { given, enclosed, answer } in waiting.by_ref() {
            answers.push((answer, self.decide(&mut draft, &mut batch, given, enclosed)));
            if batch.events.last().is_some_and(|event| erasing::is_owing(&event.fact)) {
                break;
            }
        }
        let written = if let Some(fault) = owed {
            Err(fault)
        } else if batch.events.is_empty() {
            Ok(())
        } else {
            let keys = self.vault.keep_keys();
            keys.and_then(|()| self.journal.append(before.book.seq(), &batch))
        };
        let fault = written.err().map(Arc::new);
        if fault.is_none() {
            self.unsaved += u64::try_from(batch.events.len()).unwrap_or(u64::MAX);
            *self.present.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(draft);
            self.carry_out(&batch.events);
        }
        for (answer, outcome) in answers {
            let told = outcome.and_then(|outcome| match (outcome, &fault) {
                (Outcome::Earlier(facts), _) => Ok(Done { facts, was_done_before: true }),
                (Outcome::InBatch { .. }, Some(fault)) => Err(Arc::clone(fault).into()),
                (Outcome::InBatch { events, was_done_before }, None) => {
                    let facts = batch.events[events].iter().map(|event| event.fact.clone());
                    Ok(Done { facts: facts.collect(), was_done_before })
                }
            });
            let _nobody_waits_any_more = answer.send(told);
        }
        self.keep_now_and_then();
    }

    fn decide(
        &self,
        draft: &mut Present,
        batch: &mut Batch,
        given: Given,
        enclosed: Enclosed,
    ) -> Result<Outcome, NotDone> {
        let Given { attempt, actor, command, happened, words } = given;
        if let Some(events) = batch.attempts.get(&attempt) {
            return Ok(Outcome::InBatch { events: events.clone(), was_done_before: true });
        }
        if let Some(known) = self.journal.done_by(attempt)? {
            return Ok(Outcome::Earlier(known.into_iter().map(|event| event.fact).collect()));
        }
        if words.iter().any(|words| words.text.len() > WORDS_LENGTH_MAX) {
            return Err(Refusal::TooLong.into());
        }
        let now = self.outside.now();
        let facts = draft.book.decide(&actor, &command, now)?;
        let first = batch.events.len();
        for fact in facts {
            let event = Event {
                seq: Seq(draft.book.seq().0 + 1),
                by: actor.id,
                happened: happened.unwrap_or(now),
                recorded: now,
                attempt,
                fact,
            };
            draft.book.apply(&event);
            batch.events.push(event);
        }
        let events = first..batch.events.len();
        batch.attempts.insert(attempt, events.clone());
        for words in words.into_iter().map(Words::plain) {
            batch.words.push(self.vault.seal(&words, &self.outside));
            if words.kind.is_label() {
                draft.labels.texts.insert(words.id, words.text.into());
            }
        }
        let Enclosed { pictures, letters } = enclosed;
        let sealed = pictures.into_iter().map(|one| self.vault.seal_picture(one, &self.outside));
        batch.pictures.extend(sealed);
        batch.letters.extend(letters.iter().map(|one| self.vault.seal_letter(one, &self.outside)));
        Ok(Outcome::InBatch { events, was_done_before: false })
    }
}

/// What was decided, before the disk has it.
enum Outcome {
    /// These events of the batch.
    InBatch {
        /// Which.
        events: Range<usize>,
        /// Whether another try in the same batch made them.
        was_done_before: bool,
    },
    /// An earlier commit has it.
    Earlier(Vec<Fact>),
}

#[cfg(test)]
mod tests;

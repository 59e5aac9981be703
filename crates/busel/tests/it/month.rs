//! A month in the life of a centre, thrown by dice: people, phones, losses, breakdowns, wrong counts.
//!
//! Beside the Book stands a small world of its own ([`truth`]): what physically lies where. People act
//! there and tell of it, at once from a desk or late, twice and out of sequence from phones; the clerk
//! loses power now and then. A [`witness`] reads every line of the journal: each report is in the books
//! as it was told, each answer is in the journal once, no number falls below nothing (laws L1 to L3).
//! Each week everything is counted ([`stocktake`]), and then what the world has and what the books have
//! is the same everywhere, and the rest is open as differences, to the last unit.
//!
//! The same seed is the same month. `cargo xtask sim` throws longer ones.

mod convoys;
mod desks;
mod dice;
mod figures;
mod handling;
mod people;
mod phones;
mod stocktake;
mod truth;
mod witness;

use std::collections::{BTreeSet, VecDeque};
use std::io::Write as _;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use busel::audit::audit;
use busel::clerk::{Clerk, Done, Given, NotDone};
use busel::home::Home;
use busel::journal::Journal;
use busel::outside::Outside;
use busel_domain::command::Command;
use busel_domain::ids::{Attempt, GroupId, WordsId};
use busel_domain::item::ItemKey;
use busel_domain::need::{NeedLine, Priority, Substitutes, Trust};
use busel_domain::quantity::{Units, Written};
use busel_domain::size::Variant;
use busel_domain::time::Moment;
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;

use super::crash::work;
use dice::Dice;
use figures::Figures;
use people::{GROUPS, HUBS, Hand, Said, coordinator};
use phones::{Fate, Note, Phones};
use truth::Truth;
use witness::Witness;

/// Steps of an ordinary run; `cargo xtask sim --steps N` sets another number.
const STEPS: u64 = 10_000;

/// Where nothing else is asked, the dice always fall the same way.
const SEED_USUAL: u64 = 20_261_122;

/// People who act at once, each seeing the books as they were before: at least so many, at most so many,
/// and more of them in a longer month.
const HANDS: (u64, u64) = (24, 200);

/// Weeks: each ends with a count of everything.
const WEEKS: u64 = 4;

/// So often in a month the power fails.
const POWER_CUTS: u64 = 12;

/// Microseconds of a month.
const MONTH: i64 = 30 * 86_400 * 1_000_000;

/// Groups do not ask for more things than this at once.
const NEEDS_MAX: u32 = 300;

/// What is said of a failure: so many of the last steps.
const TAIL: usize = 60;

/// A month under way.
struct Month {
    seed: u64,
    steps: u64,
    step: u64,
    hands: u64,
    folder: TempDir,
    home: Home,
    clock: Arc<AtomicI64>,
    outside: Outside,
    clerk: Clerk,
    journal: Journal,
    dice: Dice,
    truth: Truth,
    phones: Phones,
    witness: Witness,
    figures: Figures,
    tail: VecDeque<String>,
}

impl Drop for Month {
    /// Whoever looks for the fault has to know how it came.
    fn drop(&mut self) {
        if std::thread::panicking() {
            let last = self.tail.iter().cloned().collect::<Vec<_>>().join("\n");
            say(&format!("{last}\nseed {}, step {} of {}", self.seed, self.step, self.steps));
        }
    }
}

impl Month {
    fn begin(seed: u64, steps: u64) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let clock = Arc::new(AtomicI64::new(work::NOON.0));
        let (time, chance) = (Arc::clone(&clock), Mutex::new(Dice::of(!seed)));
        let throw = move |bytes: &mut [u8]| {
            let mut dice = chance.lock().unwrap_or_else(PoisonError::into_inner);
            for chunk in bytes.chunks_mut(16) {
                chunk.copy_from_slice(&dice.bytes()[..chunk.len()]);
            }
        };
        let now = move || Moment(time.load(Ordering::Relaxed));
        let outside = Outside::new(Arc::new(now), Arc::new(throw));
        let home = work::a_centre(folder.path(), &outside);
        let clerk = Clerk::open(&home, work::catalogue(), outside.clone()).expect("it opens");
        let journal = Journal::open(&home.store(), home.keys()).expect("the same key");
        let (truth, phones) = (Truth::default(), Phones::new());
        let (witness, figures) = (Witness::new(work::catalogue()), Figures::default());
        let (dice, tail) = (Dice::of(seed), VecDeque::new());
        let (step, hands) = (0, (steps / 400).clamp(HANDS.0, HANDS.1));
        Self {
            seed,
            steps,
            step,
            hands,
            folder,
            home,
            clock,
            outside,
            clerk,
            journal,
            dice,
            truth,
            phones,
            witness,
            figures,
            tail,
        }
    }

    /// The whole month, and a mark of the Book at its end.
    async fn live(&mut self, progress: impl Fn(u64)) -> String {
        let name = WordsId([1; 16]);
        let hubs = (0..HUBS).map(|_| Command::OpenHub { name, place: None, region: None });
        let groups = (0..GROUPS).map(|_| Command::AddGroup { name, place: None, region: None });
        let places: Vec<Command> = hubs.chain(groups).collect();
        self.all_done(places).await;
        let week = self.steps.div_ceil(WEEKS);
        let mut next_count = week;
        while self.step < self.steps {
            self.round().await;
            progress(self.step);
            if self.step >= next_count || self.step == self.steps {
                self.stock_take().await;
                self.same_as_the_journal();
                next_count += week;
            }
        }
        self.end().await
    }

    /// Some people act, some phones find a network, and the clerk answers.
    async fn round(&mut self) {
        let present = self.clerk.present();
        for _ in 0..self.hands.min(self.steps - self.step) {
            self.step += 1;
            let today = self.now().day();
            let (truth, dice) = (&mut self.truth, &mut self.dice);
            let said = Hand { book: &present.book, truth, dice, today }.act();
            match said {
                Some(Said::Desk(actor, command)) => {
                    let note = self.note(actor, command);
                    self.phones.post(note);
                }
                Some(Said::Phone(actor, command)) => {
                    let note = self.note(actor, command);
                    self.phones.write(Note { happened: Some(self.now()), ..note }, &mut self.dice);
                }
                None => self.figures.silent += 1,
            }
        }
        let passed = MONTH / i64::try_from(self.steps).expect("few") * self.hands.cast_signed();
        self.clock.fetch_add(passed.max(1), Ordering::Relaxed);
        let mut sent = self.phones.send(&mut self.dice);
        let is_cut = self.dice.below(self.steps / self.hands) < POWER_CUTS;
        let rest = if is_cut {
            let before = usize::try_from(self.dice.below(sent.len() as u64 + 1)).expect("few");
            sent.split_off(before)
        } else {
            Vec::new()
        };
        self.give(sent).await;
        if is_cut {
            self.power_fails(rest).await;
        }
    }

    fn now(&self) -> Moment {
        Moment(self.clock.load(Ordering::Relaxed))
    }

    fn note(&mut self, actor: busel_domain::role::Actor, command: Command) -> Note {
        let attempt = Attempt(self.dice.bytes());
        Note { attempt, actor, command: Arc::new(command), happened: None }
    }

    /// These things at once, by somebody who sees everything, over a network that does not fail.
    async fn all_done(&mut self, commands: Vec<Command>) {
        let notes: Vec<Note> =
            commands.into_iter().map(|command| self.note(coordinator(1), command)).collect();
        for some in notes.chunks(200) {
            let sent = some.iter().map(|note| (note.clone(), Fate::Answered)).collect();
            self.give(sent).await;
        }
    }

    /// The clerk gets what comes through, the witness reads what was written, and whoever hears an answer
    /// believes it.
    async fn give(&mut self, sent: Vec<(Note, Fate)>) {
        let came: Vec<_> = sent.into_iter().filter(|(_, fate)| *fate != Fate::Lost).collect();
        let known: Vec<bool> =
            came.iter().map(|(note, _)| self.witness.knows(note.attempt)).collect();
        for (note, _) in &came {
            self.witness.hears_of(note.attempt, Arc::clone(&note.command));
        }
        let answers = hand_in(&self.clerk, came.iter().map(|(note, _)| note)).await;
        self.witness.reads(&self.journal);
        let mut new = BTreeSet::new();
        for (((note, fate), was_known), answer) in came.iter().zip(known).zip(answers) {
            self.remember(note, *fate, &answer);
            match answer {
                Ok(done) => {
                    let is_first = !was_known && new.insert(note.attempt);
                    assert_ne!(done.was_done_before, is_first, "L3: once, and then repeated");
                    self.witness.hears_done(note.attempt, &done.facts);
                    if done.was_done_before {
                        self.figures.repeated += 1;
                    } else {
                        self.truth.happens(&note.command, &done.facts, &mut self.dice);
                        self.figures.done(&note.command);
                    }
                }
                Err(NotDone::Refused(no)) => {
                    assert!(!note.command.is_report(), "the field tells: {:?}: {no}", note.command);
                    assert!(!was_known, "what was done is not refused when it is repeated");
                    self.figures.refused(&no);
                    self.witness.hears_no(note.attempt);
                }
                Err(NotDone::Fault(fault)) => panic!("the machine could: {fault}"),
            }
            if *fate == Fate::Answered {
                self.phones.is_answered(note.attempt);
            }
        }
    }

    fn remember(&mut self, note: &Note, fate: Fate, answer: &Result<Done, NotDone>) {
        let came_of_it = match answer {
            Ok(done) => format!("{:?}", done.facts),
            Err(no) => no.to_string(),
        };
        let step = self.step;
        let line = format!("{step} {} {:?} {fate:?} => {came_of_it}", note.actor.id, note.command);
        if self.tail.len() == TAIL {
            self.tail.pop_front();
        }
        self.tail.push_back(line);
    }

    /// The power fails: what the disk has is all there is. What is given after that moment goes to a clerk
    /// who is not there any more.
    async fn power_fails(&mut self, rest: Vec<(Note, Fate)>) {
        self.figures.power_cuts += 1;
        let folder = tempfile::tempdir().expect("a folder");
        for file in std::fs::read_dir(self.folder.path()).expect("it is there") {
            let file = file.expect("it can be read");
            if file.file_type().is_ok_and(|kind| kind.is_file()) {
                std::fs::copy(file.path(), folder.path().join(file.file_name())).expect("room");
            }
        }
        let _answers_that_nobody_hears =
            hand_in(&self.clerk, rest.iter().map(|(note, _)| note)).await;
        self.home = Home::beside(folder.path(), None).expect("the same key");
        self.clerk = Clerk::open(&self.home, work::catalogue(), self.outside.clone())
            .expect("it opens after a power cut");
        self.journal = Journal::open(&self.home.store(), self.home.keys()).expect("the same key");
        self.folder = folder;
        self.same_as_the_journal();
    }

    /// The Book in use is the one that the witness folded line by line; every law holds in it.
    fn same_as_the_journal(&mut self) {
        self.witness.reads(&self.journal);
        let present = self.clerk.present();
        assert!(present.book == *self.witness.book(), "L7: the Book is the fold of its journal");
        self.witness.laws_hold();
    }

    async fn end(&mut self) -> String {
        self.clerk.stop().await;
        let found = audit(&self.home, &work::catalogue(), |_, _| {}).expect("it opens");
        assert!(found.is_clean(), "{:?}", found.wrong);
        assert_eq!(found.units_in, found.units_accounted);
        let book = postcard::to_allocvec(self.witness.book()).expect("a Book is plain values");
        self.figures.end(&self.witness, found.events);
        let mark: [u8; 32] = Sha256::digest(book).into();
        let (first, _) = mark.split_first_chunk::<8>().expect("32 bytes");
        format!("{:016x}", u64::from_be_bytes(*first))
    }
}

/// Gives all of these without waiting for one before the next; they come in this sequence.
async fn hand_in<'a>(
    clerk: &Clerk,
    notes: impl Iterator<Item = &'a Note>,
) -> Vec<Result<Done, NotDone>> {
    let given = notes.map(|note| Given {
        attempt: note.attempt,
        actor: note.actor.clone(),
        command: Command::clone(&note.command),
        happened: note.happened,
        words: Vec::new(),
    });
    let give = |given| {
        let clerk = clerk.clone();
        tokio::spawn(async move { clerk.give(given).await })
    };
    let asked: Vec<_> = given.map(give).collect();
    let mut answers = Vec::with_capacity(asked.len());
    for answer in asked {
        answers.push(answer.await.expect("nobody stops asking"));
    }
    answers
}

fn need_line(group: GroupId, asked: u64) -> NeedLine {
    let asked = Units::new(asked).expect("few");
    NeedLine {
        group,
        item: ItemKey::new("clothing.socks_warm").expect("a plain key"),
        variant: Variant::default(),
        written: Written::base(asked),
        asked: Some(asked),
        minimum: Units::ZERO,
        substitutes: Substitutes::Allowed,
        priority: Priority::P3,
        wanted_by: None,
        valid_until: None,
        trust: Trust::V0,
        source: None,
        words: None,
    }
}

/// One line for whoever waits. Standard error is held back by nobody.
fn say(line: &str) {
    let line = format!("{line}\n");
    std::io::stderr().write_all(line.as_bytes()).expect("whoever started it reads until the end");
}

fn asked(name: &str) -> Option<u64> {
    let text = std::env::var_os(name)?;
    let number = text.to_str().and_then(|text| text.parse().ok());
    Some(number.unwrap_or_else(|| panic!("{name} is a number")))
}

/// A month by these dice, and the mark of the Book at its end.
fn live(seed: u64, steps: u64, progress: impl Fn(u64)) -> (String, Figures) {
    // One thread: who comes first is decided by the dice and by nothing else.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let mut month = Month::begin(seed, steps);
    let mark = runtime.expect("a runtime").block_on(month.live(progress));
    (mark, std::mem::take(&mut month.figures))
}

#[test]
fn whatever_happens_in_a_month_nothing_is_lost_silently() {
    let long = asked("BUSEL_SIM_STEPS");
    let (seed, steps) = (asked("BUSEL_SIM_SEED").unwrap_or(SEED_USUAL), long.unwrap_or(STEPS));
    let told = AtomicI64::new(-1);
    let tell = |step: u64| {
        let percent = (step * 100 / steps).cast_signed();
        if long.is_some() && told.swap(percent, Ordering::Relaxed) != percent {
            say(&format!("step {step} of {steps}"));
        }
    };
    let (mark, figures) = live(seed, steps, tell);
    if long.is_some() {
        say(&figures.told(seed, &mark));
    }
    figures.are_of_a_whole_month(steps);
}

#[test]
fn the_same_seed_is_the_same_month() {
    let (one, _) = live(7, 800, |_| {});
    let (again, _) = live(7, 800, |_| {});
    let (other, _) = live(8, 800, |_| {});
    assert_eq!(one, again);
    assert_ne!(one, other);
}

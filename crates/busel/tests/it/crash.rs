//! What a kill cannot take: a centre is killed at random moments, again and again, and everything it
//! acknowledged is still there (law L3), whole and accounted for (law L1).
//!
//! The centre that is killed is this very program, started once more by [`killed`] and told by its
//! environment to go on working until the end. A kill takes the process and leaves the machine: it
//! proves that nothing is answered before the store has it and that half a commit is never seen. It
//! says nothing of a disk that forgets what it promised when the power fails.

mod killed;
mod lists;
mod proof;
pub(crate) mod work;

use std::time::Duration;

use busel::clerk::Clerk;
use busel::home::Home;
use busel::outside::Outside;
use busel_domain::command::CommandKind;

use killed::{Times, kill};
use proof::Proof;

/// Kills of a working centre in an ordinary run; `cargo xtask crash --times N` sets another number.
const TIMES: u64 = 200;

/// Kills between two lists; each costs as much as ten of the others.
const TIMES_LISTS: u64 = 20;

/// Kills while a centre is being sealed.
const TIMES_SEALED: u64 = 25;

/// Microseconds of work before a centre is sealed, at most.
const SEALED_WITHIN: u64 = 40_000;

/// A centre lives through so many kills before a new one takes its place, so that checking it from
/// its first event stays quick.
const LIVES: u64 = 25;

/// The same for lists, which fill a centre faster.
const LIVES_LISTS: u64 = 5;

/// Commands of each hand where the work is not cut short.
const COMMANDS: u64 = 60;

/// One kill in so many comes while the centre is still being opened.
const EARLY: u64 = 8;

#[test]
fn what_was_acknowledged_survives_every_kill() {
    let times = Times::asked_or(TIMES);
    let dice = Outside::fixed(work::NOON, times.seed);
    let mut at = 0;
    while at < times.kills {
        let folder = tempfile::tempdir().expect("a folder");
        let mut proof = Proof::of(work::a_centre(folder.path(), &dice));
        for _ in 0..LIVES.min(times.kills - at) {
            let seed = work::throw(&dice, u64::MAX);
            let is_early = work::throw(&dice, EARLY) == 0;
            let after = Duration::from_micros(1_000 + work::throw(&dice, 59_000));
            let child = "crash::many_hands_leave_every_unit_accounted_for";
            let told = kill(child, folder.path(), seed, is_early, after);
            let case = format!("seed {}, kill {at}, after {after:?}", times.seed);
            proof.holds_for(&told, &case);
            at += 1;
        }
        proof.holds_to_the_end(&format!("seed {}, before kill {at}", times.seed));
    }
}

#[test]
fn what_was_acknowledged_survives_a_kill_during_sealing() {
    let times = Times::asked_or(TIMES_SEALED);
    let dice = Outside::fixed(work::NOON, times.seed);
    let folder = tempfile::tempdir().expect("a folder");
    let mut proof = Proof::of(work::a_centre(folder.path(), &dice));
    for at in 0..times.kills {
        let seed = work::throw(&dice, u64::MAX);
        let after = Duration::from_micros(1_000 + work::throw(&dice, SEALED_WITHIN + 20_000));
        let child = "crash::a_centre_is_sealed_in_the_midst_of_work";
        let told = kill(child, folder.path(), seed, false, after);
        let case = format!("seed {}, kill {at}, after {after:?}", times.seed);
        proof.holds_for(&told, &case);
    }
    proof.holds_to_the_end(&format!("seed {}", times.seed));
}

#[test]
fn a_killed_import_leaves_the_whole_list_or_nothing() {
    let times = Times::asked_or(TIMES_LISTS);
    let dice = Outside::fixed(work::NOON, times.seed);
    let mut at = 0;
    while at < times.kills {
        let folder = tempfile::tempdir().expect("a folder");
        let home = work::a_centre(folder.path(), &dice);
        for _ in 0..LIVES_LISTS.min(times.kills - at) {
            let seed = work::throw(&dice, u64::MAX);
            let after = Duration::from_micros(1_000 + work::throw(&dice, 400_000));
            let child = "crash::lists_are_added_one_after_the_other";
            let told = kill(child, folder.path(), seed, false, after);
            let case = format!("seed {}, kill {at}, after {after:?}", times.seed);
            lists::are_whole(&home, &told, &case);
            at += 1;
        }
    }
}

/// In an ordinary run this shows that the work is worth killing: every kind of command is done, from
/// many sides at once. Started by [`killed`], it is what is killed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_hands_leave_every_unit_accounted_for() {
    if let Some(life) = killed::asked_to_live() {
        let home = Home::open(&life.folder, None).expect("nobody else has it");
        let dice = Outside::fixed(work::NOON, life.seed);
        loop {
            let clerk = Clerk::open(&home, work::catalogue(), dice.clone()).expect("it opens");
            killed::tell("working");
            work::many_hands(&clerk, &dice, work::throw(&dice, COMMANDS), killed::tell).await;
            clerk.stop().await;
        }
    }
    let folder = tempfile::tempdir().expect("a folder");
    let dice = Outside::fixed(work::NOON, 7);
    let home = work::a_centre(folder.path(), &dice);
    let clerk = Clerk::open(&home, work::catalogue(), dice.clone()).expect("it opens");
    let done = work::many_hands(&clerk, &dice, COMMANDS, |_| {}).await;
    clerk.stop().await;
    let kinds = [
        CommandKind::OpenHub,
        CommandKind::AddGroup,
        CommandKind::RaiseNeeds,
        CommandKind::VerifyNeed,
        CommandKind::WithdrawNeed,
        CommandKind::MakeOffer,
        CommandKind::TakeIn,
        CommandKind::Dispatch,
        CommandKind::Quarantine,
        CommandKind::ReportReceipt,
        CommandKind::ReportHandover,
        CommandKind::ReportCount,
    ];
    for kind in kinds {
        assert!(done.contains(&kind), "no {kind:?}: {done:?}");
    }
    proof::is_clean(&home, "many hands");
}

/// In an ordinary run this shows that sealing finishes what the clerk has begun; started by
/// [`killed`], it does what `busel serve` does when sealed, and is killed on the way or after.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_centre_is_sealed_in_the_midst_of_work() {
    let (folder, seed, tell): (_, _, fn(&str)) = match killed::asked_to_live() {
        Some(life) => (life.folder, life.seed, killed::tell),
        None => (tempfile::tempdir().expect("a folder").keep(), 7, |_| {}),
    };
    let is_killed = killed::asked_to_live().is_some();
    let dice = Outside::fixed(work::NOON, seed);
    let home = if is_killed {
        Home::open(&folder, None).expect("nobody else has it")
    } else {
        work::a_centre(&folder, &dice)
    };
    let clerk = Clerk::open(&home, work::catalogue(), dice.clone()).expect("it opens");
    let hands = tokio::spawn({
        let (clerk, dice) = (clerk.clone(), dice.clone());
        async move { work::many_hands(&clerk, &dice, u64::from(u32::MAX), tell).await }
    });
    tell("working");
    let work = Duration::from_micros(work::throw(&dice, SEALED_WITHIN));
    let _hands_never_end = tokio::time::timeout(work, std::future::pending::<()>()).await;
    let stopped = tokio::time::timeout(Duration::from_secs(2), clerk.stop()).await;
    if is_killed {
        use std::os::unix::process::CommandExt;
        // What takes its place waits to be killed.
        let no = std::process::Command::new("sleep").arg("60").exec();
        panic!("it takes the place of this process: {no}");
    }
    stopped.expect("the clerk finishes within two seconds");
    hands.await.expect("hands are told that the clerk leaves");
    proof::is_clean(&home, "sealed");
    drop((clerk, home));
    std::fs::remove_dir_all(folder).expect("it is ours");
}

/// In an ordinary run this shows that a list is added; started by [`killed`], it is what is killed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn lists_are_added_one_after_the_other() {
    if let Some(life) = killed::asked_to_live() {
        let home = Home::open(&life.folder, None).expect("nobody else has it");
        let dice = Outside::fixed(work::NOON, life.seed);
        let clerk = Clerk::open(&home, lists::catalogue(), dice.clone()).expect("it opens");
        let longest = lists::longest();
        killed::tell("working");
        loop {
            lists::add_one(&clerk, &dice, &longest, killed::tell).await;
        }
    }
    let folder = tempfile::tempdir().expect("a folder");
    let dice = Outside::fixed(work::NOON, 7);
    let home = work::a_centre(folder.path(), &dice);
    let clerk = Clerk::open(&home, lists::catalogue(), dice.clone()).expect("it opens");
    let longest = lists::longest();
    let told = std::sync::Mutex::new(Vec::new());
    for _ in 0..2 {
        let keep = |line: &str| told.lock().expect("alone").push(line.to_owned());
        lists::add_one(&clerk, &dice, &longest, keep).await;
    }
    clerk.stop().await;
    let told = told.into_inner().expect("alone");
    assert_eq!(told.iter().filter(|line| line.starts_with("added")).count(), 2, "{told:?}");
    lists::are_whole(&home, &told, "two lists");
}

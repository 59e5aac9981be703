//! A log as it is read by somebody who trusts nothing but a key: good ones, and bad ones that were well
//! signed all the same.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::super::gift::{Batch, BatchSize, Commitment};
use super::super::note::{Origin, Witness};
use super::super::tree::{Tree, entry_tiles};
use super::super::{Log, NotPublished};
use super::*;
use crate::cose::SigningKey;
use crate::words::{Day, Salt};

type Folder = BTreeMap<String, Vec<u8>>;

fn origin(name: &str) -> Origin {
    Origin::new(name).expect("a name")
}

fn key() -> SigningKey {
    SigningKey::of(&[5; 32])
}

/// A Monday, so many weeks after the first.
fn week(at: u64) -> Week {
    Week::new(Day::new(20_780 + 7 * at).expect("a day")).expect("a Monday")
}

fn size(sixty_fours: usize) -> BatchSize {
    BatchSize::new(sixty_fours).expect("a size")
}

fn rules() -> Rules {
    let log = (origin("busel.example/log"), key().public());
    let policy = Policy { log, witnesses: Vec::new(), quorum: 0 };
    Rules { policy, calendar: Calendar::new(week(0), size(1)) }
}

fn read(folder: &Folder, older: Option<&Checkpoint>) -> Result<Published, NoLog> {
    Published::read(&|name| folder.get(name).cloned(), &rules(), older)
}

fn gift(byte: u8) -> Entry {
    Entry::Gift(Commitment([byte; 32]))
}

fn total(text: &str) -> Entry {
    Entry::Total(Total::read(text).expect("a total"))
}

/// Entries as files of a log, well signed whatever they say.
fn signed(lines: &[Vec<u8>], week: Option<Week>) -> Folder {
    let mut tree = Tree::default();
    for line in lines {
        tree.add(line);
    }
    let origin = origin("busel.example/log");
    let checkpoint =
        Checkpoint { origin: origin.clone(), size: tree.size(), root: tree.root(), week };
    let mut folder = tree.tiles();
    folder.extend(entry_tiles(lines));
    folder.insert(CHECKPOINT.to_owned(), checkpoint.sign(&origin, &key()).text().into_bytes());
    folder
}

/// What each week has behind its batch, as files of a log.
fn of_weeks(weeks: &[&[Entry]]) -> Folder {
    let mut lines = Vec::new();
    for others in weeks {
        lines.extend((0..64).map(|at| gift(at).to_bytes()));
        lines.extend(others.iter().map(Entry::to_bytes));
    }
    let last = u64::try_from(weeks.len()).expect("few") - 1;
    signed(&lines, Some(week(last)))
}

/// A log of so many weeks, and what it signed in each.
fn log(weeks: u64, seed: u8) -> (Log, Vec<Note>) {
    let mut log = Log::new(origin("busel.example/log"));
    let notes = (0..weeks).map(|at| {
        let noise = [seed.wrapping_add(u8::try_from(at).expect("few")); 32];
        let (batch, _) = Batch::new(&[Commitment(noise)], size(1), &noise);
        let mut others = vec![Entry::books(&Salt(noise), &noise); usize::from(seed) % 3];
        if at == 2 {
            others.extend([total("202608 food 100000 3"), total("202608 other 90000 3")]);
            others.extend([Entry::Policy(noise), Entry::Release(noise)]);
        }
        log.publish(week(at), &batch, &others, &key()).expect("the next week")
    });
    let notes = notes.collect();
    (log, notes)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]
    #[test]
    fn what_was_published_is_read_back(weeks in 1_u64..14, seed in any::<u8>(), kept in any::<prop::sample::Index>()) {
        let (log, notes) = log(weeks, seed);
        let newest = notes.last().expect("a week");
        let folder = log.files(newest);
        let older = notes[kept.index(notes.len())].checkpoint().expect("own text");
        let found = read(&folder, Some(&older)).expect("nothing is wrong");
        prop_assert_eq!(u64::try_from(found.weeks()).expect("few"), weeks);
        prop_assert_eq!(found.gifts, weeks * 64);
        prop_assert_eq!(found.totals.len(), if weeks > 2 { 2 } else { 0 });
        prop_assert_eq!(found.books, weeks * u64::from(seed % 3));
        prop_assert_eq!(found.policy.is_some(), weeks > 2);
        prop_assert_eq!(Some(&rules().calendar), log.calendar());

        // Another log of the same key, whatever week somebody kept.
        let (other, others) = self::log(weeks, seed.wrapping_add(100));
        let rewritten = other.files(others.last().expect("a week"));
        prop_assert!(read(&rewritten, None).is_ok());
        let why = if older.size > other.tree().size() { NoLog::Shorter } else { NoLog::Rewritten };
        prop_assert_eq!(read(&rewritten, Some(&older)), Err(why));
    }

    #[test]
    fn any_bytes_are_no_entry_or_written_again_as_they_came(
        word in "gift|total|books|card|policy|release|GIFT|",
        rest in "[A-Za-z0-9+/=]{44}|[ -~]{0,60}|20[0-9]{4} (food|other|foods) [0-9]{1,20} [0-9]",
    ) {
        let line = format!("{word} {rest}").into_bytes();
        if let Some(entry) = Entry::read(&line) {
            prop_assert_eq!(entry.to_bytes(), line);
        }
    }
}

#[test]
fn each_turned_byte_is_refused() {
    let witness = origin("witness.example/w1");
    let witness_key = || SigningKey::of(&[6; 32]);
    let log_key = (origin("busel.example/log"), key().public());
    let unseen = Head { size: 0, root: [0; 32] };
    let mut watching = Witness::new(witness.clone(), witness_key(), log_key, unseen);
    let mut rules = rules();
    rules.policy.witnesses = vec![(witness, witness_key().public())];
    rules.policy.quorum = 1;
    let (log, notes) = log(6, 1);
    let note = watching.cosign(notes.last().expect("a week"), &[], 1_795_000_000);
    let folder = log.files(&note.expect("the first it sees"));
    let check = |folder: &Folder| {
        Published::read(&|name| folder.get(name).cloned(), &rules, None).map(|_| ())
    };
    assert_eq!(check(&folder), Ok(()));
    let mut turned = folder.clone();
    for (name, bytes) in &folder {
        // All of the note, and of the rest so many that every entry's neighbourhood is met.
        let step = if name == CHECKPOINT { 1 } else { 41 };
        for at in (0..bytes.len()).step_by(step) {
            let bit = 1 << (at % 8);
            turned.get_mut(name).expect("it is there")[at] ^= bit;
            assert!(check(&turned).is_err(), "{name} {at}");
            turned.get_mut(name).expect("it is there")[at] ^= bit;
        }
    }
    assert_eq!(check(&turned), Ok(()));
}

#[test]
fn files_that_are_missing_cut_long_or_swapped_are_refused() {
    let (nine, signed) = log(9, 2);
    let folder = nine.files(signed.last().expect("a week"));
    let names: Vec<_> = folder.keys().cloned().collect();
    let mut odd = folder.clone();
    odd.insert("tile/7/000".to_owned(), vec![1]);
    odd.insert("index.html".to_owned(), b"hello".to_vec());
    assert!(read(&odd, None).is_ok(), "what nobody asks for is nothing");
    for name in &names {
        let with = |bytes: Vec<u8>| {
            let mut bad = folder.clone();
            bad.insert(name.clone(), bytes);
            read(&bad, None).map_err(|why| why.key()).expect_err(name)
        };
        let bytes = &folder[name];
        let is_note = name == CHECKPOINT;
        let size = if is_note { "note-form" } else { "log-size" };
        assert_eq!(with(Vec::new()), size, "{name}");
        assert_eq!(with(bytes[..bytes.len() - 1].to_vec()), size, "{name}");
        assert_eq!(with([bytes, &b"\n"[..]].concat()), size, "{name}");
        assert_eq!(with(vec![b'\n'; 9_000_000]), "log-size", "{name}");
        if name.contains("entries") {
            let long = [&60_000_u16.to_be_bytes()[..], &vec![b'a'; 60_000]].concat();
            assert_eq!(with(long.repeat(256)), "log-size", "{name}");
        }
        for other in names.iter().filter(|other| *other != name) {
            with(folder[other].clone());
        }
        let mut bad = folder.clone();
        bad.remove(name);
        assert_eq!(read(&bad, None), Err(NoLog::Missing(name.clone())));
    }
}

#[test]
fn a_checkpoint_that_claims_a_world_costs_nothing() {
    let origin = origin("busel.example/log");
    for (size, why) in [
        (1 << 60, NoLog::TooLong),
        (u64::MAX, NoLog::TooLong),
        (ENTRIES_MAX, NoLog::Missing("tile/entries/000".to_owned())),
    ] {
        let claimed =
            Checkpoint { origin: origin.clone(), size, root: [0; 32], week: Some(week(0)) };
        let note = claimed.sign(&origin, &key()).text().into_bytes();
        let folder = Folder::from([(CHECKPOINT.to_owned(), note)]);
        assert_eq!(read(&folder, None), Err(why));
    }
}

#[test]
fn a_log_of_three_levels_is_read() {
    let lines: Vec<_> =
        (0..17 * 4_096).map(|at| gift(u8::try_from(at % 251).expect("small")).to_bytes()).collect();
    let folder = signed(&lines, Some(week(16)));
    let names: Vec<_> = folder
        .keys()
        .map(String::as_str)
        .filter(|name| !name.contains("/0/") && !name.contains("entries"))
        .collect();
    assert_eq!(names, ["checkpoint", "tile/1/000", "tile/1/001.p/16", "tile/2/000.p/1"]);
    let large = Rules { calendar: Calendar::new(week(0), size(64)), ..rules() };
    let found = Published::read(&|name| folder.get(name).cloned(), &large, None);
    assert_eq!(found.map(|found| found.weeks()), Ok(17));
}

#[test]
fn what_no_log_of_ours_publishes_is_refused_although_it_is_signed() {
    let food = || total("202608 food 100000 3");
    let books = || Entry::Books([1; 32]);
    assert!(read(&of_weeks(&[&[], &[food(), books()], &[]]), None).is_ok());
    let early = [total("202610 food 100000 3")];
    assert_eq!(read(&of_weeks(&[&early]), None), Err(NoLog::TooEarly(64)));
    assert!(read(&of_weeks(&[&[], &[], &early]), None).is_ok());
    let twice = of_weeks(&[&[food()], &[food()]]);
    assert_eq!(read(&twice, None), Err(NoLog::Twice(129)));
    let parts = of_weeks(&[&[food()], &[total("202608 water 1000 3")]]);
    assert_eq!(read(&parts, None), Err(NoLog::Twice(129)), "a month in two parts");
    let back = of_weeks(&[&[food()], &[total("202607 water 1000 3")]]);
    assert_eq!(read(&back, None), Err(NoLog::Twice(129)), "a month after a later one");

    let whole: Vec<_> = (0..64).map(|at| gift(at).to_bytes()).collect();
    let short = [&whole[1..], &[books().to_bytes()]].concat();
    assert_eq!(read(&signed(&short, Some(week(0))), None), Err(NoLog::Batch(63)));
    let none = [books().to_bytes()];
    assert_eq!(read(&signed(&none, Some(week(0))), None), Err(NoLog::Batch(0)));
    assert_eq!(read(&signed(&whole[1..], Some(week(0))), None), Err(NoLog::Batch(63)));
    for bad in ["gift", "total 202608 food 123456 3", "total 202608 food 012 3", "hello", ""] {
        let lines = [&whole[..], &[bad.as_bytes().to_vec()]].concat();
        assert_eq!(read(&signed(&lines, Some(week(0))), None), Err(NoLog::Entry(64)), "{bad}");
    }
    for wrong in [None, Some(week(1))] {
        assert_eq!(read(&signed(&whole, wrong), None), Err(NoLog::Week));
    }
    assert_eq!(read(&signed(&[], Some(week(0))), None), Err(NoLog::Week));
}

#[test]
fn entries_and_tiles_of_another_list_are_not_what_was_signed() {
    let good = of_weeks(&[&[Entry::Books([1; 32])]]);
    let mut other = of_weeks(&[&[Entry::Books([2; 32])]]);
    other.insert(CHECKPOINT.to_owned(), good[CHECKPOINT].clone());
    assert_eq!(read(&other, None), Err(NoLog::Root));
    let mut mixed = good.clone();
    let tile = "tile/0/000.p/65";
    mixed.insert(tile.to_owned(), other[tile].clone());
    assert_eq!(read(&mixed, None), Err(NoLog::Tile(tile.to_owned())));
}

#[test]
fn a_mirror_that_stayed_behind_is_told_from_a_history_that_was_changed() {
    let (log, notes) = log(5, 1);
    let checkpoint = |at: usize| notes[at].checkpoint().expect("own text");
    let newest = log.files(&notes[4]);
    let found = read(&newest, None).expect("nothing is wrong");
    let longer = Checkpoint { size: checkpoint(4).size + 65, ..checkpoint(4) };
    assert_eq!(found.continues(&longer), Err(NoLog::Shorter));
    let other_week = Checkpoint { week: Some(week(1)), ..checkpoint(2) };
    assert_eq!(found.continues(&other_week), Err(NoLog::Rewritten));
    let inside = Checkpoint {
        size: 100,
        root: log.tree().root_of(100).expect("it is there"),
        ..checkpoint(1)
    };
    assert_eq!(found.continues(&inside), Err(NoLog::Rewritten), "no week ends there");
    let elsewhere = Checkpoint { origin: origin("other.example/log"), ..checkpoint(2) };
    assert_eq!(found.continues(&elsewhere), Err(NoLog::Note(NoNote::Origin)));
}

#[test]
fn a_donors_proof_is_held_against_what_is_published() {
    let (log, notes) = log(5, 1);
    let found = read(&log.files(&notes[4]), None).expect("nothing is wrong");
    let (gift, policy) = (gift(3), rules().policy);
    let index = log.find(&gift).expect("it came in the third week");
    for note in &notes[2..] {
        let proof = log.prove(index, note).expect("it is there");
        assert_eq!(found.shows(&gift, &proof, &policy), Ok(()));
        let other = self::gift(200);
        let why = NoLog::Proof(NoProof::Entry);
        assert_eq!(found.shows(&other, &proof, &policy), Err(why));
    }
    // Somebody was shown another list, well signed.
    let (forked, others) = self::log(5, 250);
    let gift = self::gift(251);
    let index = forked.find(&gift).expect("it came in the second week");
    let proof = forked.prove(index, &others[4]).expect("it is there");
    assert_eq!(found.shows(&gift, &proof, &policy), Err(NoLog::Rewritten));
}

#[test]
fn a_batch_keeps_its_size_for_a_year() {
    let mut log = Log::new(origin("busel.example/log"));
    let mut publish = |at, sixty_fours| {
        let (batch, _) = Batch::new(&[], size(sixty_fours), &[u8::try_from(at).expect("few"); 32]);
        log.publish(week(at), &batch, &[], &key())
    };
    assert!(publish(0, 1).is_ok());
    for at in 1..52 {
        assert_eq!(publish(at, 2), Err(NotPublished::Batch), "{at}");
        assert!(publish(at, 1).is_ok());
    }
    assert!(publish(52, 2).is_ok());
    assert_eq!(publish(53, 1), Err(NotPublished::Batch));
    let newest = publish(53, 2).expect("the same size");
    let folder = log.files(&newest);
    let calendar = log.calendar().expect("it has weeks").clone();
    let changed = Rules { calendar, ..rules() };
    let found = Published::read(&|name| folder.get(name).cloned(), &changed, None);
    assert_eq!(found.map(|found| (found.weeks(), found.gifts)), Ok((54, 52 * 64 + 2 * 128)));
    assert_eq!(read(&folder, None), Err(NoLog::Week), "by the calendar of another log");
}

//! Any bytes as the files of a published log: beside a good one, which any change must spoil.
//!
//! The first byte chooses a file, the second what becomes of it, the rest is what it becomes.
#![no_main]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use busel_waybill::cose::SigningKey;
use busel_waybill::log::Log;
use busel_waybill::log::entry::Entry;
use busel_waybill::log::gift::{Batch, BatchSize};
use busel_waybill::log::note::{Origin, Policy};
use busel_waybill::log::published::{Published, Rules};
use busel_waybill::words::{Day, Week};
use libfuzzer_sys::fuzz_target;

type Folder = BTreeMap<String, Vec<u8>>;

static GOOD: LazyLock<(Folder, Rules)> = LazyLock::new(|| {
    let origin = Origin::new("busel.example/log").expect("a name");
    let key = SigningKey::of(&[5; 32]);
    let mut log = Log::new(origin.clone());
    let size = BatchSize::new(1).expect("64");
    let notes = (0..4).map(|at| {
        let (batch, _) = Batch::new(&[], size, &[u8::try_from(at).expect("few"); 32]);
        let week = Week::new(Day::new(20_780 + 7 * at).expect("a day")).expect("a Monday");
        log.publish(week, &batch, &[Entry::Books([1; 32])], &key).expect("the next week")
    });
    let note = notes.last().expect("four weeks");
    let policy = Policy { log: (origin, key.public()), witnesses: Vec::new(), quorum: 0 };
    let calendar = log.calendar().expect("four weeks").clone();
    (log.files(&note), Rules { policy, calendar })
});

fuzz_target!(|bytes: &[u8]| {
    if let Some(entry) = Entry::read(bytes) {
        assert_eq!(entry.to_bytes(), bytes);
    }
    let [file, deed, rest @ ..] = bytes else { return };
    let (good, rules) = &*GOOD;
    let mut folder = good.clone();
    let at = usize::from(*file) % folder.len();
    let bytes = folder.values_mut().nth(at).expect("counted");
    let place = usize::from(*deed) * bytes.len() / 256;
    match rest.split_first() {
        None => bytes.truncate(place),
        Some((0, rest)) => *bytes = rest.to_vec(),
        Some((1, rest)) => bytes.splice(place..place, rest.iter().copied()).for_each(drop),
        Some((_, rest)) => bytes.iter_mut().skip(place).zip(rest).for_each(|(at, new)| *at = *new),
    }
    let is_good = folder.iter().all(|(name, bytes)| name == "checkpoint" || good[name] == *bytes);
    // A note may have more signatures than are asked for; nothing else may be more.
    if let Ok(found) = Published::read(&|name| folder.get(name).cloned(), rules, None) {
        assert!(is_good);
        assert_eq!((found.weeks(), found.gifts, found.books), (4, 256, 4));
    } else {
        assert!(folder != *good);
    }
});

//! What a centre publishes, read back by the program from a folder: sound, changed, rewritten, and of
//! somebody else.

use busel_waybill::cose::SigningKey;
use busel_waybill::log::Log;
use busel_waybill::log::gift::{Batch, BatchSize};
use busel_waybill::log::note::Origin;
use busel_waybill::words::{Day, Week};

use crate::program::Desk;

/// 2026-11-30, a Monday.
const FIRST: u64 = 20_787;

/// A log of so many weeks, as files in a folder; the line by which its key is known.
fn published(desk: &Desk, folder: &str, weeks: u64, seed: u8) -> String {
    let origin = Origin::new("busel.example/log").expect("a name");
    let key = SigningKey::of(&[7; 32]);
    let mut log = Log::new(origin.clone());
    let mut note = None;
    for number in 0..weeks {
        let week = Week::new(Day::new(FIRST + 7 * number).expect("a day")).expect("a Monday");
        let thrown = [seed.wrapping_add(u8::try_from(number).expect("few")); 32];
        let (batch, _) = Batch::new(&[], BatchSize::new(1).expect("64"), &thrown);
        note = Some(log.publish(week, &batch, &[], &key).expect("the next week"));
    }
    let note = note.expect("a week");
    for (name, bytes) in log.files(&note) {
        let path = desk.path(&format!("{folder}/{name}"));
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("it can be made");
        std::fs::write(path, bytes).expect("it can be written");
    }
    origin.verifier(key.public())
}

#[test]
fn a_published_log_is_verified_without_a_centre_and_each_change_is_told() {
    let desk = Desk::bare();
    let line = published(&desk, "log", 3, 1);
    let verify = |more: &[&str]| {
        let words = ["log", "verify", "log", "--key", &line, "--first", "2026-11-30", "--json"];
        desk.run(&[&words[..], more].concat())
    };
    let told = verify(&[]).ended(0).json();
    assert_eq!(
        (&told["sound"], &told["weeks"], &told["entries"]),
        (&true.into(), &3.into(), &192.into())
    );
    // Somebody kept the checkpoint of the first week.
    published(&desk, "kept", 1, 1);
    assert_eq!(verify(&["--older", "kept/checkpoint"]).ended(0).json()["sound"], true);
    // The same log with another first week is another history, however well it is signed.
    published(&desk, "other", 1, 99);
    let told = verify(&["--older", "other/checkpoint"]).ended(1).json();
    assert_eq!((&told["sound"], &told["why"]), (&false.into(), &"log-rewritten".into()), "{told}");
    for bad in [&["--places", "65"][..], &["--first", "2026-12-01"]] {
        assert!(!verify(bad).ended(2).err.is_empty(), "{bad:?}");
    }
    let other = line.replace("busel.example", "busel.elsewhere");
    let words = ["log", "verify", "log", "--key", &other, "--first", "2026-11-30"];
    assert!(desk.run(&words).ended(2).err.contains("name+id+key"));
    // One byte of one file.
    let path = desk.path("log/tile/entries/000.p/192");
    let path = if path.exists() { path } else { desk.path("log/tile/0/000.p/192") };
    let mut bytes = std::fs::read(&path).expect("a tile");
    bytes[40] ^= 1;
    std::fs::write(&path, bytes).expect("it can be written");
    assert_eq!(verify(&[]).ended(1).json()["sound"], false);
}

//! What a stranger who takes the disk can see of a sealed centre, what its copies give back, and who
//! can open what was sealed for another machine.

use std::fs;
use std::path::Path;
use std::process::Command;

use age::secrecy::SecretString;
use busel::clerk::{Clerk, Given};
use busel::donor_desk::DonorDesk;
use busel::home::Home;
use busel::outside::Outside;
use busel::vault::{Words, WordsKind};
use busel_domain::command::Command as Asked;
use busel_domain::ids::OfferId;
use busel_domain::role::Actor;
use busel_domain::time::Moment;

use crate::program::{Desk, holds};

/// Groups with marked words in the sealed centre.
const MARKED: usize = 200;

/// The parts that all marked names, places, lines and contacts have in common.
pub(crate) const MARKS: [&str; 5] =
    ["Вигадана-", "Безіменна", "просить-бодай", "+3806700", "vyhadana@"];

/// What opens the key of the marked centre.
pub(crate) const PASSPHRASE: &str = "correct horse battery";

/// For noise the sum of squares lies at 255 ± 23; six times that far off is no accident.
const SQUARES_MAX: f64 = 255.0 + 6.0 * 23.0;

/// Fewer bytes cannot be measured.
const NOISE_LENGTH_MIN: usize = 16_384;

/// A centre whose key is wrapped by a passphrase, with marked words of every kind in it.
pub(crate) async fn marked(folder: &Path, outside: &Outside) -> (Home, Clerk) {
    let passphrase = SecretString::from(PASSPHRASE.to_owned());
    let home = Home::init(folder, Some(&passphrase), outside).expect("an empty folder");
    let clerk = Clerk::create(&home, std::sync::Arc::default(), outside.clone()).expect("new");
    let mut given = Vec::new();
    for number in 0..MARKED {
        let name = outside.words_id();
        let about = |kind, text: String| {
            let id = outside.words_id();
            Words { id, kind, about: name, text }
        };
        let place = about(WordsKind::Place, format!("вул. Безіменна {number}"));
        let command = Asked::AddGroup { name, place: Some(place.id), region: None };
        let words = vec![
            Words::own(name, WordsKind::Name, format!("Вигадана-{number}")),
            place,
            about(WordsKind::Line, format!("Вигадана-{number} просить-бодай ковдру")),
            about(WordsKind::Contact, format!("+3806700{number:05}, vyhadana@{number}.example")),
        ];
        let (attempt, actor) = (outside.attempt(), Actor::console());
        given.push(Given { attempt, actor, command, happened: None, words });
    }
    clerk.give_all(given).await.expect("allowed");
    (home, clerk)
}

/// How unevenly bytes are spread: the sum of squared differences from evenness, as chi-square.
fn squares(bytes: &[u8]) -> f64 {
    let mut counts = [0_u32; 256];
    for byte in bytes {
        counts[usize::from(*byte)] += 1;
    }
    let even = f64::from(u32::try_from(bytes.len()).expect("small")) / 256.0;
    counts.iter().map(|count| (f64::from(*count) - even).powi(2) / even).sum()
}

/// Looks through every file of a folder and says how many held noise that could be measured.
fn look_through(folder: &Path, when: &str) -> usize {
    let mut noise = 0;
    for file in fs::read_dir(folder).expect("a folder") {
        let path = file.expect("readable").path();
        let bytes = fs::read(&path).expect("readable");
        let place = format!("{} {when}", path.display());
        for mark in MARKS {
            let wide: Vec<u8> = mark.encode_utf16().flat_map(u16::to_le_bytes).collect();
            assert!(!holds(&bytes, mark.as_bytes()), "{mark} is in {place}");
            assert!(!holds(&bytes, &wide), "{mark} is in {place}");
        }
        // Too few bytes are never even; while it is in use much stands in the log alone.
        let is_store = path.extension().is_some_and(|ending| ending == "db");
        if is_store && bytes.len() >= NOISE_LENGTH_MIN {
            let squares = squares(&bytes);
            assert!(squares < SQUARES_MAX, "{place} is no noise: {squares}");
            noise += 1;
        }
    }
    noise
}

#[tokio::test]
async fn the_files_of_a_sealed_centre_are_noise() {
    let folder = tempfile::tempdir().expect("a folder");
    let outside = Outside::fixed(Moment(1_795_348_800_000_000), 11);
    let (home, clerk) = marked(folder.path(), &outside).await;
    look_through(folder.path(), "while it is in use");
    let found = clerk.whose_contact("067 0000 007".into()).await.expect("readable");
    assert_eq!(found.len(), 1, "whoever holds the keys finds them");
    clerk.stop().await;
    drop(clerk);
    busel::copy::make(&home, &folder.path().join("copy.db"), &outside, |_, _| {}).expect("room");
    assert_eq!(look_through(folder.path(), "when it is closed"), 3, "store, keys and copy");
    let keys = fs::read(folder.path().join("copy.db.persons")).expect("it is there");
    assert!(squares(&keys[27..]) < SQUARES_MAX, "after its heading the copy of the keys is noise");
}

#[test]
fn a_copy_is_brought_back_with_its_keys_or_without_names() {
    let desk = Desk::new();
    desk.file("needs.csv", "Group,Item,Quantity,Unit\nВигадана,Rice,50,kg\n");
    desk.import("needs", "needs.csv").ended(0);
    let told = desk.run(&["backup", "copy.db"]).ended(0).out;
    assert!(told.contains("copy.db.persons") && told.contains("14 days"), "{told}");
    let restore = |home: &str, more: &[&str]| {
        let words = ["--home", home, "restore", "copy.db", "--key", "centre/key.bare"];
        desk.run(&[&words[..], more].concat())
    };
    restore("pair", &[]).ended(0);
    let shown = desk.run(&["--home", "pair", "export", "needs"]).ended(0).out;
    assert!(shown.contains("Вигадана"), "{shown}");
    assert!(restore("pair", &[]).ended(3).sentence().contains("already"));

    // Made to look fifteen days older than it is.
    let keys = desk.path("copy.db.persons");
    let mut bytes = fs::read(&keys).expect("it is there");
    let made = i64::from_le_bytes(bytes[19..27].try_into().expect("eight"));
    bytes[19..27].copy_from_slice(&(made - 15 * 86_400_000_000).to_le_bytes());
    fs::write(&keys, bytes).expect("writable");
    assert!(restore("late", &[]).ended(2).sentence().contains("older than 14 days"));
    assert!(desk.run(&["backup", "--tidy", "."]).ended(0).out.starts_with("1 "));
    assert!(!keys.exists());
    assert!(restore("late", &[]).ended(2).sentence().contains("--without-names"));
    restore("late", &["--without-names"]).ended(0);
    let shown = desk.run(&["--home", "late", "export", "needs"]).ended(0).out;
    assert!(shown.contains("N-1") && !shown.contains("Вигадана"), "{shown}");
    let check = |home: &str| desk.run(&["--home", home, "check", "--json"]).ended(0).json();
    assert_eq!(check("late"), check("centre"));
}

#[test]
fn the_shell_sweeps_and_keeps_a_donor_desk() {
    let desk = Desk::new();
    desk.file("needs.csv", "Group,Item,Quantity,Unit\nВигадана,Rice,50,kg\n");
    desk.import("needs", "needs.csv").ended(0);
    let swept = desk.run(&["sweep", "--json"]).ended(0).json();
    assert_eq!(
        swept,
        serde_json::json!({ "lines_of": 0, "contacts": 0, "donors": 0, "offers": 0, "convoys": 0, "signed": 0 })
    );
    assert!(desk.run(&["donor-desk", "keep", "O-1"]).ended(2).sentence().contains("no offer"));
    let inside = desk.run(&["donor-desk", "new-key", "centre/desk.key"]).ended(3);
    assert!(inside.sentence().contains("centre's folder"));
    let told = desk.run(&["donor-desk", "new-key", "desk.key"]).ended(0).out;
    assert!(told.contains("age1") && !told.contains("AGE-SECRET"), "{told}");
    assert!(desk.run(&["donor-desk", "use", "age1nobody"]).ended(3).sentence().contains("(F22)"));
    assert_eq!(desk.run(&["donor-desk", "list"]).ended(0).out, "");
    desk.run(&["donor-desk", "export", "desk"]).ended(0);
    for (path, bytes) in desk.files() {
        assert!(!holds(&bytes, b"AGE-SECRET"), "{}", path.display());
    }
}

/// The plain `age` program, as Debian has it. Without it this test says so and passes, except where
/// everything is required.
#[test]
fn the_plain_age_program_opens_a_donor_at_the_desk() {
    const DONOR: &str = "Zorianka Vyhadana, +375 29 000-01-02";
    if Command::new("age").arg("--version").output().is_err() {
        let is_required = std::env::var_os("BUSEL_REQUIRE_AGE").is_some();
        assert!(!is_required, "the age program is not installed");
        return;
    }
    let (folder, elsewhere) =
        (tempfile::tempdir().expect("one"), tempfile::tempdir().expect("two"));
    let outside = Outside::fixed(Moment(0), 4);
    let home = Home::init(folder.path(), None, &outside).expect("an empty folder");
    let key = elsewhere.path().join("desk.key");
    let desk = DonorDesk::new_key(&home, &key).expect("elsewhere");
    let words = desk.words(OfferId(1), DONOR, &outside).expect("it is short");
    let sealed = elsewhere.path().join("O-1.age");
    fs::write(&sealed, &words.text).expect("room enough");
    let opened = Command::new("age").arg("-d").arg("-i").arg(&key).arg(&sealed).output();
    let opened = opened.expect("it starts");
    assert_eq!(String::from_utf8_lossy(&opened.stdout), DONOR);
}

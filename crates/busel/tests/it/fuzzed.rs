//! What the fuzzer begins with, and every text that once made a target fall (`testkit/fuzz`), tried
//! again by the same code that the fuzzer runs.

#[path = "../../fuzz/trials/mod.rs"]
mod trials;

use std::path::{Path, PathBuf};

use trials::TRIALS;

fn kept(target: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testkit/fuzz").join(target);
    let Ok(files) = std::fs::read_dir(folder) else { return Vec::new() };
    files.map(|file| file.expect("readable").path()).collect()
}

#[expect(clippy::print_stdout, reason = "shown only when something does not hold")]
fn holds_for(target: &str) {
    let trial = TRIALS.iter().find(|trial| trial.name == target).expect("a target");
    let seeds = (trial.seeds)();
    assert!(seeds.len() > 9, "{target} has little to begin with");
    for (name, bytes) in seeds {
        println!("{target}: {name}");
        (trial.tries)(&bytes);
        // A text that ends early, and one with a wrong byte in its middle.
        (trial.tries)(&bytes[..bytes.len() / 2]);
        let mut wrong = bytes;
        let at = wrong.len() / 2;
        if let Some(byte) = wrong.get_mut(at) {
            *byte ^= 0x15;
        }
        (trial.tries)(&wrong);
    }
    for path in kept(target) {
        println!("{}", path.display());
        (trial.tries)(&std::fs::read(&path).expect("readable"));
    }
}

#[test]
fn whatever_is_sent_as_a_list_every_row_stands_once() {
    holds_for("import");
}

#[test]
fn whatever_is_pasted_nothing_is_invented_and_nothing_lost() {
    holds_for("chat");
}

#[test]
fn whatever_is_commanded_the_ledger_sums_to_zero() {
    holds_for("command");
}

#[test]
fn whatever_a_stranger_asks_they_get_no_session() {
    holds_for("cookie");
}

#[test]
fn whatever_form_is_sent_nothing_is_added_unasked() {
    holds_for("multipart");
}

#[test]
fn every_folder_of_kept_texts_belongs_to_a_target() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testkit/fuzz");
    for entry in std::fs::read_dir(folder).expect("it is there") {
        let entry = entry.expect("readable");
        let name = entry.file_name().into_string().expect("plain");
        let is_known = TRIALS.iter().any(|trial| trial.name == name) || name == "photo";
        assert!(is_known || name == "README.md", "{name} is nobody's");
    }
}

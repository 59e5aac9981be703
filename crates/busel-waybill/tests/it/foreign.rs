//! Programs that others wrote agree with ours: what is sealed and signed here can be opened and checked
//! in twenty years by whoever finds a key.
//!
//! The plain `age` program opens our file; Python's pycose and `PyNaCl` check our signature, and read
//! our padding and packing with nothing but their standard library. Without them the tests say so and
//! pass, except where everything is required.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use busel_waybill::cose::Signed;
use busel_waybill::seal::{Carriage, seal};

use crate::house::{House, TODAY};

mod log;

/// Whether a tool is there; where it is required it has to be.
pub(crate) fn is_there(what: &str, is_there: bool, required_by: &str) -> bool {
    let is_required = std::env::var_os(required_by).is_some();
    assert!(is_there || !is_required, "{what} is not installed, and {required_by} is set");
    is_there
}

/// The Python that has pycose: the one that `./test` prepares, or another that `BUSEL_PYTHON` names.
fn python() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let named = std::env::var_os("BUSEL_PYTHON").map(PathBuf::from);
    let python = named.unwrap_or_else(|| target.join("python/bin/python3"));
    let has_them = Command::new(&python).args(["-c", "import pycose, nacl.signing"]).output();
    let has_them = has_them.is_ok_and(|ended| ended.status.success());
    is_there("Python with pycose and PyNaCl", has_them, "BUSEL_REQUIRE_COSE").then_some(python)
}

fn age_is_there() -> bool {
    let answers = Command::new("age").arg("--version").output().is_ok();
    is_there("the age program", answers, "BUSEL_REQUIRE_AGE")
}

fn age_opens(folder: &Path, sealed: &[u8], identity: &str) -> Output {
    let (file, key) = (folder.join("x.waybill"), folder.join("x.key"));
    std::fs::write(&file, sealed).expect("room enough");
    std::fs::write(&key, identity).expect("room enough");
    Command::new("age").arg("-d").arg("-i").arg(&key).arg(&file).output().expect("it starts")
}

#[test]
fn the_plain_age_program_opens_what_we_seal_and_nobody_else_does() {
    if !age_is_there() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let (from, to, other) = (House::new(1), House::new(2), House::new(3));
    let signed = from.waybill(&to, 12);
    let file = seal(&signed, from.to(&to), Carriage::File).expect("small");
    let paper = seal(&signed, from.to(&to), Carriage::Paper).expect("small");
    for (sealed, house, is_for_them) in [
        (&file, &to, true),
        (&file, &from, true),
        (&file, &other, false),
        (&paper, &to, true),
        (&paper, &from, false),
    ] {
        let opened = age_opens(folder.path(), sealed, &house.secret.age());
        assert_eq!(opened.status.success(), is_for_them);
        assert_eq!(opened.stdout.starts_with(&[0x83, 0x01]), is_for_them);
    }
    let mut changed = file.clone();
    *changed.last_mut().expect("bytes") ^= 1;
    assert!(!age_opens(folder.path(), &changed, &to.secret.age()).status.success());
}

/// Runs the Python beside this file on the files in a folder.
fn python_says(python: &Path, script: &str, folder: &Path) -> String {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/foreign").join(script);
    let ended = Command::new(python).arg(&script).arg(folder).output().expect("it starts");
    let complaint = String::from_utf8_lossy(&ended.stderr);
    assert!(ended.status.success(), "{complaint}");
    String::from_utf8(ended.stdout).expect("letters")
}

#[test]
fn pycose_checks_what_we_sign_and_refuses_what_was_changed() {
    let Some(python) = python() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, bytes: &[u8]| {
        std::fs::write(folder.path().join(name), bytes).expect("room enough");
    };
    let (from, to) = (House::new(1), House::new(2));
    let signed = from.waybill(&to, 12);
    write("signed", signed.bytes());
    write("public", &from.key.public().0);
    write("node", &from.node().0);
    write("hash", &signed.hash().0);
    write("day", TODAY.to_string().as_bytes());
    if age_is_there() {
        let sealed = seal(&signed, from.to(&to), Carriage::File).expect("small");
        let opened = age_opens(folder.path(), &sealed, &to.secret.age());
        write("packed", &opened.stdout);
    }
    let said = python_says(&python, "signed.py", folder.path());
    let flips = signed.bytes().len();
    assert_eq!(said, format!("good\n12 lines\n{flips} flipped, 0 taken\n"));
}

#[test]
fn what_pynacl_signs_we_take_and_what_it_signs_otherwise_we_do_not() {
    let Some(python) = python() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let (from, to) = (House::new(1), House::new(2));
    let body = from.waybill(&to, 3).body().to_vec();
    std::fs::write(folder.path().join("seed"), crate::house::noise::<32>(1, 1)).expect("room");
    std::fs::write(folder.path().join("body"), &body).expect("room");
    python_says(&python, "sign.py", folder.path());
    let read = |name: &str| std::fs::read(folder.path().join(name)).expect("it was written");
    // Ed25519 has one signature for one key and message, so theirs is ours to the byte.
    assert_eq!(read("signed"), from.waybill(&to, 3).bytes());
    assert!(Signed::read(&read("signed")).is_ok_and(|signed| signed.is_by(from.key.public())));
    for otherwise in ["tagged", "other-aad", "unprotected"] {
        let taken =
            Signed::read(&read(otherwise)).is_ok_and(|signed| signed.is_by(from.key.public()));
        assert!(!taken, "{otherwise}");
    }
}

//! The program itself, started as a person or a script starts it: words in, an exit code and two
//! streams out. Nothing here looks behind the shell.
//!
//! Whatever a test does with it, one rule always holds: the program never panics and is never killed
//! by a signal of its own making.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// The day on which every list is read.
pub(crate) const AS_OF: &str = "2026-11-22";

/// A folder with a centre in it, and files beside it.
pub(crate) struct Desk {
    folder: tempfile::TempDir,
}

/// How a command ended, and what it said.
#[derive(Debug)]
pub(crate) struct Ran {
    what: String,
    code: Option<i32>,
    /// Standard output.
    pub(crate) out: String,
    /// Standard error.
    pub(crate) err: String,
}

impl Desk {
    /// A folder without a centre.
    pub(crate) fn bare() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder") }
    }

    /// A folder with a new centre, whose key is not protected.
    pub(crate) fn new() -> Self {
        let desk = Self::bare();
        desk.run(&["init", "--insecure-key"]).ended(0);
        desk
    }

    /// A path beside the centre.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The centre's own folder.
    pub(crate) fn home(&self) -> PathBuf {
        self.path("centre")
    }

    /// Writes a file beside the centre.
    pub(crate) fn file(&self, name: &str, bytes: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), bytes).expect("room enough");
    }

    /// The program with these words, not started yet.
    pub(crate) fn command(&self, words: &[&str]) -> Command {
        self.started_by(Command::new(env!("CARGO_BIN_EXE_busel")), words)
    }

    /// The same through a shell that first says `before`, such as a limit.
    pub(crate) fn command_after(&self, before: &str, words: &[&str]) -> Command {
        let mut shell = Command::new("sh");
        shell.args(["-c", &format!("{before}; exec \"$0\" \"$@\"")]);
        shell.arg(env!("CARGO_BIN_EXE_busel"));
        self.started_by(shell, words)
    }

    fn started_by(&self, mut command: Command, words: &[&str]) -> Command {
        command.args(words).current_dir(self.folder.path());
        command.env("BUSEL_HOME", "centre").stdin(Stdio::null());
        command
    }

    /// Runs the program with these words.
    pub(crate) fn run(&self, words: &[&str]) -> Ran {
        Ran::of(self.command(words).output(), &words.join(" "))
    }

    /// Reads a list in, answering in JSON.
    pub(crate) fn import(&self, kind: &str, file: &str) -> Ran {
        self.run(&["import", kind, file, "--as-of", AS_OF, "--yes", "--json"])
    }

    /// What `check` says; the centre must be sound.
    pub(crate) fn check(&self) -> Value {
        let found = self.run(&["check", "--json"]).ended(0).json();
        assert_eq!(found["ok"], true, "{found}");
        assert_eq!(found["units_in"], found["units_accounted"], "{found}");
        found
    }

    /// Every file of the centre, by its bytes.
    pub(crate) fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let files = std::fs::read_dir(self.home()).expect("a centre");
        let paths = files.map(|file| file.expect("readable").path());
        paths.map(|path| (path.clone(), std::fs::read(path).expect("readable"))).collect()
    }
}

impl Ran {
    /// Of a process that ended.
    pub(crate) fn of(output: std::io::Result<Output>, what: &str) -> Self {
        let Output { status, stdout, stderr } = output.expect("it starts");
        let text = |bytes| String::from_utf8(bytes).expect("it speaks UTF-8");
        let (what, code) = (what.to_owned(), status.code());
        let ran = Self { what, code, out: text(stdout), err: text(stderr) };
        assert!(ran.code.is_some(), "it was killed by a signal: {ran:#?}");
        assert!(!ran.err.contains("panicked"), "{ran:#?}");
        ran
    }

    /// It ended with this exit code.
    pub(crate) fn ended(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "busel {}: {self:#?}", self.what);
        self
    }

    /// It ended with one of these exit codes.
    pub(crate) fn ended_in(self, codes: &[i32]) -> Self {
        assert!(self.code.is_some_and(|code| codes.contains(&code)), "{self:#?}");
        self
    }

    /// Its answer for machines: one line, and nothing else on standard output.
    pub(crate) fn json(&self) -> Value {
        assert_eq!(self.out.lines().count(), 1, "{self:#?}");
        serde_json::from_str(&self.out).unwrap_or_else(|no| panic!("{no}: {self:#?}"))
    }

    /// What it complained of: one sentence to a person, and nothing on standard output.
    pub(crate) fn sentence(&self) -> &str {
        let sentence = self.err.strip_prefix("busel: ").unwrap_or_else(|| panic!("{self:#?}"));
        assert_eq!((sentence.lines().count(), &*self.out), (1, ""), "{self:#?}");
        assert!(sentence.split(' ').count() > 3, "{self:#?}");
        sentence.trim_end()
    }
}

/// Whether some bytes hold these.
pub(crate) fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// The lists of `place`, each row in exactly one of them, and all of them counted.
pub(crate) fn every_row_stands_once(answer: &Value, place: &Path) {
    let mut seen = std::collections::BTreeMap::new();
    for list in ["records", "questions", "left_out", "duplicates"] {
        for row in answer[list].as_array().expect("four lists") {
            let at = (row["sheet"].to_string(), row["row"].as_u64().expect("every row is told"));
            let first = seen.insert(at.clone(), list).unwrap_or(list);
            assert_eq!(first, list, "{}: row {at:?} stands in two lists", place.display());
        }
    }
    assert_eq!(answer["rows"], seen.len(), "{}: {answer}", place.display());
}

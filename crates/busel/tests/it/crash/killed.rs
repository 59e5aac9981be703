//! A process that is started to be killed: this very program, told by its environment what to do,
//! whom to work for, and which dice to throw.
//!
//! What it tells, it tells line by line on standard error, which nobody holds back: a line that was
//! read here was written before the kill.

use std::ffi::OsString;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

const FOLDER: &str = "BUSEL_CRASH_FOLDER";
const SEED: &str = "BUSEL_CRASH_SEED";
const TIMES: &str = "BUSEL_CRASH_TIMES";

/// Where nothing else is asked, the dice always fall the same way.
const SEED_USUAL: u64 = 20_261_122;

/// A centre that has not begun to work by then never will. It is generous because a compiler may
/// share the machine.
const BEGIN: Duration = Duration::from_mins(1);

/// How often to kill, and by which dice.
#[derive(Debug, Clone, Copy)]
pub(super) struct Times {
    /// How often.
    pub(super) kills: u64,
    /// Which dice.
    pub(super) seed: u64,
}

impl Times {
    /// What `cargo xtask crash` asked for, else `usual` times by the usual dice.
    pub(super) fn asked_or(usual: u64) -> Self {
        let kills = asked(TIMES).map_or(usual, |times| times.max(1) * usual / super::TIMES);
        Self { kills: kills.max(1), seed: asked(SEED).unwrap_or(SEED_USUAL) }
    }
}

/// What a process that is started to be killed was told.
#[derive(Debug)]
pub(super) struct Life {
    /// The centre's folder.
    pub(super) folder: PathBuf,
    /// Which dice.
    pub(super) seed: u64,
}

/// Whether this process was started to be killed, and what it was told.
pub(super) fn asked_to_live() -> Option<Life> {
    let folder: OsString = std::env::var_os(FOLDER)?;
    Some(Life { folder: folder.into(), seed: asked(SEED).expect("it comes with the folder") })
}

fn asked(name: &str) -> Option<u64> {
    let text = std::env::var_os(name)?;
    let number = text.to_str().and_then(|text| text.parse().ok());
    Some(number.unwrap_or_else(|| panic!("{name} is a number")))
}

/// Tells whoever started this process a line.
pub(super) fn tell(line: &str) {
    // One write a line: it is there whole or not at all.
    let line = format!("{line}\n");
    std::io::stderr().write_all(line.as_bytes()).expect("whoever started it reads until the end");
}

/// Starts one test of this program on a centre, kills it, and answers what it told until then.
///
/// The kill comes `after` so long, counted from its first `working`, or from its start if
/// `is_early`.
pub(super) fn kill(
    test: &str,
    folder: &Path,
    seed: u64,
    is_early: bool,
    after: Duration,
) -> Vec<String> {
    let mut child = Command::new(std::env::current_exe().expect("this program is a file"))
        .args([test, "--exact", "--nocapture"])
        .env(FOLDER, folder)
        .env(SEED, seed.to_string())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("this program starts once more");
    let lines = BufReader::new(child.stderr.take().expect("piped above")).lines();
    let (begins, begun) = channel();
    let (ends, ended) = channel::<()>();
    let reader = std::thread::spawn(move || {
        let _is_dropped_at_the_end = ends;
        let mut told = Vec::new();
        for line in lines.map_while(Result::ok) {
            if line == "working" {
                let _only_the_first_is_waited_for = begins.send(());
            } else {
                told.push(line);
            }
        }
        told
    });
    let has_begun = is_early || begun.recv_timeout(BEGIN).is_ok();
    let is_alive = has_begun && ended.recv_timeout(after) == Err(RecvTimeoutError::Timeout);
    child.kill().expect("it is ours");
    child.wait().expect("it is ours");
    let told = reader.join().expect("reading lines does not fail");
    assert!(is_alive, "seed {seed}: it ended by itself: {told:#?}");
    told
}

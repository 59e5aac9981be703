//! `busel-plan`: the planner at the shell, for people who will never run a centre.
//!
//! The first word says what is wanted; each has a file of its own. The answer is one line on
//! standard output, in the form all planners in the comparison share; everything else goes to
//! standard error. The exit code says how it went: 0 done, 1 something was found wrong, 2 the call
//! or the file handed over cannot be used, 3 the machine failed (a disk, a permission).
//!
//! Only here does the planner see files, a terminal and a clock; the library stays pure.

use std::fmt::Display;
use std::fs::File;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::ExitCode;

mod allocate;
mod check;
mod clock;
mod route;

const HELP: &str = "\
busel-plan: which goods for which need, which load in which vehicle

  busel-plan allocate FILE [--mode lex|t1] [--threads N] [--out SOL]
      Who gets what. `lex` serves class by class, fair to the last unit, then what expires
      first, then the short way; `t1` is the one-sum goal that other planners can be asked for.
      Where the file says what is for sale and what money there is, SOL.bought says what to buy.
  busel-plan route FILE [--seconds S | --iterations N] [--threads N] [--seed K]
                        [--objective H|D] [--out SOL] [--svg FILE]
      Which vehicle fetches what, where and when.
  busel-plan check FILE SOL [--objective H|D]
      Finds everything wrong with a plan, whoever made it. Where the file says what is for sale,
      SOL.bought is checked as well; without it nothing is bought. Its lines: `allocbuy 1 NAME`,
      then `B budget left` for each budget, `W ware units cost` for each ware paid for, and
      `F match units` for each F line of the file, from 0, that gives something.
  busel-plan --help | --version

Prints `busel,NAME,CPU SECONDS,OBJECTIVE,VEHICLES,DISTANCE`, and what else is worth knowing after #.
Exit codes: 0 done, 1 something wrong was found, 2 unusable call or file, 3 the machine failed.
";

/// Most bytes of a file that is read; twenty million matches need half of it.
const FILE_BYTES_MAX: u64 = 1 << 30;

/// How a job ended that could be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// As it was asked for.
    Done,
    /// Something is wrong with what was looked at.
    Findings,
}

/// Why a job could not be done, as a sentence.
#[derive(Debug)]
enum Failure {
    /// The call or a file makes no sense.
    Unusable(String),
    /// The machine did not do what it should.
    Fault(String),
}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Self::Unusable(format!("{error}; see busel-plan --help"))
    }
}

fn main() -> ExitCode {
    match run(lexopt::Parser::from_env()) {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Err(Failure::Unusable(why)) => ended(&why, 2),
        Err(Failure::Fault(why)) => ended(&why, 3),
    }
}

fn ended(why: &str, code: u8) -> ExitCode {
    // With standard error gone there is nobody left to tell; the code still says it.
    let _told_or_not = writeln!(std::io::stderr(), "busel-plan: {why}");
    ExitCode::from(code)
}

fn run(mut words: lexopt::Parser) -> Result<Outcome, Failure> {
    use lexopt::prelude::{Long, Short, Value};
    match words.next()? {
        Some(Value(word)) if word == "allocate" => allocate::run(words),
        Some(Value(word)) if word == "route" => route::run(words),
        Some(Value(word)) if word == "check" => check::run(words),
        Some(Value(word)) => Err(Failure::Unusable(format!(
            "{} is neither allocate nor route nor check; see busel-plan --help",
            word.to_string_lossy()
        ))),
        Some(Long("help") | Short('h')) => say(HELP),
        Some(Long("version") | Short('V')) => {
            say(concat!("busel-plan ", env!("CARGO_PKG_VERSION"), "\n"))
        }
        Some(other) => Err(other.unexpected().into()),
        None => Err(Failure::Unusable(format!("nothing asked for\n\n{HELP}"))),
    }
}

/// Writes an answer to standard output.
fn say(text: &str) -> Result<Outcome, Failure> {
    match std::io::stdout().write_all(text.as_bytes()) {
        // Whoever reads through `head` has seen enough.
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Failure::Fault(format!("cannot write the answer: {error}")))
        }
        Ok(()) | Err(_) => Ok(Outcome::Done),
    }
}

/// The text of a file.
fn read(path: &Path) -> Result<String, Failure> {
    let fault = |error: &dyn Display| Failure::Fault(format!("{}: {error}", path.display()));
    let file = File::open(path).map_err(|error| fault(&error))?;
    if file.metadata().is_ok_and(|facts| facts.is_dir()) {
        return Err(unusable(path, "a folder, where a file is wanted"));
    }
    let mut bytes = Vec::new();
    file.take(FILE_BYTES_MAX + 1).read_to_end(&mut bytes).map_err(|error| fault(&error))?;
    if bytes.len() as u64 > FILE_BYTES_MAX {
        return Err(unusable(path, format_args!("over {FILE_BYTES_MAX} bytes, the most read")));
    }
    as_text(bytes).map_err(|why| unusable(path, why))
}

/// The mark that some editors put before a text in UTF-8, and those before one in UTF-16.
const MARK_UTF8: &[u8] = "\u{feff}".as_bytes();
const MARKS_UTF16: [&[u8]; 2] = [&[0xff, 0xfe], &[0xfe, 0xff]];

/// Bytes as text, or a sentence with the line where they are none.
fn as_text(mut bytes: Vec<u8>) -> Result<String, String> {
    if MARKS_UTF16.iter().any(|mark| bytes.starts_with(mark)) {
        return Err("line 1: text in UTF-16, where UTF-8 is wanted".to_owned());
    }
    if bytes.starts_with(MARK_UTF8) {
        bytes.drain(..MARK_UTF8.len());
    }
    let line = |before: &[u8]| before.split(|&byte| byte == b'\n').count();
    // No text has such a byte, but UTF-16 without a mark is full of them.
    if let Some(at) = bytes.iter().position(|&byte| byte == 0) {
        return Err(format!("line {}: a byte 0, so this is not text in UTF-8", line(&bytes[..at])));
    }
    String::from_utf8(bytes).map_err(|error| {
        let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        format!("line {}: not text in UTF-8", line(good))
    })
}

/// Writes `text` to a file, replacing what is there.
fn write(path: &Path, text: &str) -> Result<(), Failure> {
    std::fs::write(path, text)
        .map_err(|error| Failure::Fault(format!("{}: {error}", path.display())))
}

/// The sentence about a file that cannot be used.
fn unusable(path: &Path, why: impl Display) -> Failure {
    Failure::Unusable(format!("{}: {why}", path.display()))
}

/// The only argument of its kind: an error if it was given before.
fn once<T>(place: &mut Option<T>, value: T, name: &str) -> Result<(), Failure> {
    match place.replace(value) {
        None => Ok(()),
        Some(_) => Err(Failure::Unusable(format!("{name} is given twice"))),
    }
}

/// An argument that must be there.
fn given<T>(value: Option<T>, name: &str) -> Result<T, Failure> {
    value.ok_or_else(|| Failure::Unusable(format!("{name} is missing; see busel-plan --help")))
}

#[cfg(test)]
mod tests;

//! Where the shell writes: sentences and answers to standard output, complaints and progress to
//! standard error. The only place that may.

use std::io::{self, BufWriter, IsTerminal, Write};
use std::sync::{Mutex, PoisonError};

use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

/// The terminal.
pub(crate) struct Terminal {
    out: Mutex<Box<dyn Write + Send>>,
    complaints: Mutex<Box<dyn Write + Send>>,
    /// Whether a person looks at the progress.
    is_watched: bool,
    /// Whether a person can answer.
    is_answered: bool,
}

impl Terminal {
    /// The terminal this program was started from.
    pub(crate) fn new() -> Self {
        Self {
            out: Mutex::new(Box::new(io::stdout())),
            complaints: Mutex::new(Box::new(io::stderr())),
            is_watched: io::stderr().is_terminal(),
            is_answered: io::stdin().is_terminal(),
        }
    }

    /// Writes a line.
    pub(crate) fn print(&self, line: &str) -> io::Result<()> {
        writeln!(self.out.lock().unwrap_or_else(PoisonError::into_inner), "{line}")
    }

    /// Writes an answer for machines, on one line.
    pub(crate) fn answer(&self, answer: &impl Serialize) -> io::Result<()> {
        let mut out = self.out.lock().unwrap_or_else(PoisonError::into_inner);
        // An answer may be long: it goes out as it is made.
        let mut buffered = BufWriter::new(&mut *out);
        serde_json::to_writer(&mut buffered, answer)?;
        writeln!(buffered)?;
        buffered.flush()
    }

    /// Writes an answer for machines, or the same for people, on lines of its own.
    pub(crate) fn told(&self, answer: &serde_json::Value, is_json: bool) -> io::Result<()> {
        if is_json {
            return self.answer(answer);
        }
        self.print(&serde_json::to_string_pretty(answer)?)
    }

    /// Tells what went wrong.
    pub(crate) fn complain(&self, sentence: &str) {
        let mut complaints = self.complaints.lock().unwrap_or_else(PoisonError::into_inner);
        let _closed_terminal = writeln!(complaints, "busel: {sentence}");
    }

    /// Asks a question that is answered by yes or no; no, if nobody is there to ask.
    pub(crate) fn ask(&self, question: &str) -> io::Result<bool> {
        if !self.is_answered {
            return Ok(false);
        }
        let mut complaints = self.complaints.lock().unwrap_or_else(PoisonError::into_inner);
        write!(complaints, "{question} [y/N] ")?;
        complaints.flush()?;
        let mut answer = String::new();
        io::stdin().read_line(&mut answer)?;
        let answer = answer.trim().to_lowercase();
        Ok(matches!(answer.as_str(), "y" | "yes" | "т" | "так" | "t" | "tak" | "д" | "да"))
    }

    /// Whether a person can answer.
    pub(crate) fn is_answered(&self) -> bool {
        self.is_answered
    }

    /// Asks for a line and gives it back without its end.
    pub(crate) fn typed(&self, question: &str) -> io::Result<String> {
        let mut complaints = self.complaints.lock().unwrap_or_else(PoisonError::into_inner);
        write!(complaints, "{question}")?;
        complaints.flush()?;
        let mut answer = String::new();
        io::stdin().read_line(&mut answer)?;
        Ok(answer.trim().to_owned())
    }

    /// A bar for work that may take longer than a second; unseen where nobody watches.
    pub(crate) fn bar(&self, total: u64, what: &'static str) -> ProgressBar {
        if !self.is_watched {
            return ProgressBar::hidden();
        }
        let bar = ProgressBar::new(total).with_message(what);
        let look = ProgressStyle::with_template("{msg} {wide_bar} {percent}% {eta}");
        bar.with_style(look.unwrap_or_else(|_| ProgressStyle::default_bar()))
    }

    /// A count for work whose end nobody knows yet.
    pub(crate) fn count(&self, what: &'static str) -> ProgressBar {
        if !self.is_watched {
            return ProgressBar::hidden();
        }
        let look = ProgressStyle::with_template("{spinner} {msg} {human_pos} rows");
        let look = look.unwrap_or_else(|_| ProgressStyle::default_spinner());
        ProgressBar::no_length().with_message(what).with_style(look)
    }
}

//! Where the shell writes: sentences and answers to standard output, complaints and progress to
//! standard error. The only place that may.

use std::io::{self, IsTerminal, Write};

use indicatif::{ProgressBar, ProgressStyle};

/// The terminal.
#[derive(Debug)]
pub(crate) struct Terminal {
    is_watched: bool,
}

impl Terminal {
    pub(crate) fn new() -> Self {
        Self { is_watched: io::stderr().is_terminal() }
    }

    /// Writes a line.
    pub(crate) fn say(&self, line: &str) -> io::Result<()> {
        writeln!(io::stdout().lock(), "{line}")
    }

    /// Writes an answer for machines, on one line.
    pub(crate) fn answer(&self, answer: &serde_json::Value) -> io::Result<()> {
        let mut out = io::BufWriter::new(io::stdout().lock());
        serde_json::to_writer(&mut out, answer)?;
        writeln!(out)?;
        out.flush()
    }

    /// Tells what went wrong.
    pub(crate) fn complain(&self, sentence: &str) {
        let _closed_terminal = writeln!(io::stderr().lock(), "busel: {sentence}");
    }

    /// Asks a question that is answered by yes or no; no, if nobody is there to ask.
    pub(crate) fn ask(&self, question: &str) -> io::Result<bool> {
        if !io::stdin().is_terminal() {
            return Ok(false);
        }
        write!(io::stderr().lock(), "{question} [y/N] ")?;
        let mut answer = String::new();
        io::stdin().read_line(&mut answer)?;
        let answer = answer.trim().to_lowercase();
        Ok(matches!(answer.as_str(), "y" | "yes" | "т" | "так" | "t" | "tak" | "д" | "да"))
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
}

//! `busel export needs|stock|plan`: a table for other programs.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{Desk, Ended, Failed};
use crate::exchange::csv_out::{self, Sheet};

/// Write needs, stock or the plan as a table.
#[derive(Debug, Args)]
pub(crate) struct Export {
    /// What to write.
    what: Subject,
    /// How to write it.
    #[arg(long, default_value = "csv")]
    format: Format,
    /// Where to; standard output if not given.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Answer in JSON, one object a row.
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Subject {
    /// Needs, open and closed.
    Needs,
    /// What is where.
    Stock,
    /// The plan in force, or the newest proposal.
    Plan,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Comma-separated, UTF-8.
    Csv,
}

impl Export {
    pub(crate) async fn run(&self, desk: &Desk<'_>) -> Result<Ended, Failed> {
        let (_home, clerk) = desk.open()?;
        let present = clerk.present();
        let sheet = match self.what {
            Subject::Needs => csv_out::needs(&present),
            Subject::Stock => csv_out::stock(&present),
            Subject::Plan => csv_out::plan(&present).ok_or_else(|| {
                Failed::BadUse("there is no plan yet: make one with `busel plan`".into())
            })?,
        };
        clerk.stop().await;
        self.write(desk, &sheet)?;
        Ok(Ended::Done)
    }

    fn write(&self, desk: &Desk<'_>, sheet: &Sheet) -> Result<(), Failed> {
        if self.json {
            desk.terminal.answer(&sheet.to_json())?;
            return Ok(());
        }
        let Format::Csv = self.format;
        let text = sheet.to_csv();
        match &self.out {
            None => desk.terminal.print(text.trim_end())?,
            Some(file) => std::fs::write(file, text)?,
        }
        Ok(())
    }
}

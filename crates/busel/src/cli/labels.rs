//! `busel labels`: new labels for boxes as a PDF. The file is whole before the Book hears of the codes,
//! and gets its name after that: a full disk leaves nothing half done, and no printed code is unknown.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde_json::json;

use super::whole::{Whole, taken};
use super::{Desk, Ended, Failed, coordinator};
use crate::i18n::{Language, Tongue};
use crate::labelling;
use crate::paper::labels::{Label, Paper};

/// More labels than this are not made at once.
const NEW_MAX: u64 = 5_000;

/// New labels for boxes, as a PDF to print.
#[derive(Debug, Args)]
pub(crate) struct Labels {
    /// How many.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=NEW_MAX))]
    new: u64,
    /// Where to; a file that is there is not overwritten.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// One label a page, or eight to cut apart.
    #[arg(long, default_value = "a6")]
    paper: On,
    /// Only the square and the code: nothing tells of goods, people or places.
    #[arg(long)]
    plain: bool,
    /// Whose boxes these are, as it shall stand on the labels.
    #[arg(long, value_name = "NAME", conflicts_with = "plain")]
    centre: Option<String>,
    /// What the labels speak: the first for their fields, all for what to do with them.
    #[arg(long, value_name = "CODES", value_delimiter = ',', default_value = "en,uk,be", value_parser = language)]
    languages: Vec<Language>,
    /// Answer in JSON.
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum On {
    /// One fills an A6 page.
    A6,
    /// Eight fill an A4 page.
    A4,
}

/// A language by its code.
pub(super) fn language(code: &str) -> Result<Language, String> {
    let known = || Language::ALL.map(Language::code).join(", ");
    Language::from_code(code).ok_or_else(|| format!("say one of {}", known()))
}

impl Labels {
    pub(crate) async fn run(&self, desk: &Desk<'_>) -> Result<Ended, Failed> {
        // Before a centre is opened and a passphrase asked for.
        if self.out.exists() {
            return Err(taken());
        }
        let (_home, clerk) = desk.open()?;
        let count = usize::try_from(self.new).unwrap_or(usize::MAX);
        let codes = labelling::draw(&clerk.present().book, desk.outside, count);
        let tongue = Tongue::of(self.languages.first().copied().unwrap_or_default());
        let labels: Option<Vec<Label>> =
            codes.iter().map(|code| labelling::blank(*code, tongue)).collect();
        let paper = match self.paper {
            On::A6 => Paper::A6,
            On::A4 => Paper::EightOnA4,
        };
        let centre = self.centre.clone();
        let printing = labelling::printing(paper, self.plain, centre, &self.languages);
        let pdf = printing.pdf(&labels.unwrap_or_default());
        let pdf = pdf.map_err(|no| Failed::BadUse(no.to_string()))?;
        let whole = Whole::beside(&self.out, &pdf)?;
        labelling::record(&clerk, desk.outside, &coordinator(), &codes).await?;
        whole.named(&self.out)?;
        clerk.stop().await;
        self.tell(desk, &codes.iter().map(ToString::to_string).collect::<Vec<_>>())?;
        Ok(Ended::Done)
    }

    fn tell(&self, desk: &Desk<'_>, codes: &[String]) -> Result<(), Failed> {
        if self.json {
            let told = json!({ "file": self.out.display().to_string(), "codes": codes });
            return Ok(desk.terminal.answer(&told)?);
        }
        let terminal = &desk.terminal;
        terminal.print(&format!("{} labels are in {}.", codes.len(), self.out.display()))?;
        terminal.print("Print them in their own size (100 %), not fitted to the page.")?;
        terminal.print("Each is for one box: pack it and scan or type its code.")?;
        Ok(())
    }
}

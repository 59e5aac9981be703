//! `busel log verify`: reads what a centre published, and says whether anything was changed. It needs no
//! centre and asks nobody: the files lie in a folder, wherever they came from.

use std::fs;
use std::path::{Path, PathBuf};

use busel_domain::time::Day;
use busel_waybill::log::calendar::Calendar;
use busel_waybill::log::gift::BatchSize;
use busel_waybill::log::note::{Checkpoint, Note, Origin, Policy};
use busel_waybill::log::published::{Published, Rules};
use busel_waybill::words::{PublicKey, Week};
use clap::{Args, Subcommand};
use serde_json::json;

use super::{Desk, Ended, Failed};
use crate::courier;

/// The most bytes of one file that is read: more than any file of a log has.
const FILE_BYTES_MAX: u64 = 64 * 1_024 * 1_024;

/// What a centre published.
#[derive(Debug, Args)]
pub(crate) struct Log {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Read all of a published log, and say whether anything is wrong with it.
    Verify(Verify),
}

#[derive(Debug, Args)]
struct Verify {
    /// The folder with its files: the one in which `checkpoint` lies.
    folder: PathBuf,
    /// Whose it is: one line, as `name+id+key`, from somebody you believe.
    #[arg(long, value_name = "LINE")]
    key: String,
    /// The Monday of its first week, such as 2026-11-30.
    #[arg(long, value_name = "DAY", value_parser = super::import::day)]
    first: Day,
    /// How many places for gifts a week has: 64, or a multiple of it.
    #[arg(long, value_name = "NUMBER", default_value_t = 64)]
    places: usize,
    /// Witnesses of whom each has to have signed, as lines like the key.
    #[arg(long, value_name = "LINE")]
    witness: Vec<String>,
    /// A checkpoint that you kept of an earlier week: nothing before it may have been changed.
    #[arg(long, value_name = "FILE")]
    older: Option<PathBuf>,
    /// Answer in JSON.
    #[arg(long)]
    json: bool,
}

impl Log {
    pub(crate) fn run(&self, desk: &Desk<'_>) -> Result<Ended, Failed> {
        let What::Verify(verify) = &self.what;
        verify.run(desk)
    }
}

impl Verify {
    fn run(&self, desk: &Desk<'_>) -> Result<Ended, Failed> {
        let policy = Policy {
            log: whose(&self.key)?,
            witnesses: self.witness.iter().map(|line| whose(line)).collect::<Result<_, _>>()?,
            quorum: self.witness.len(),
        };
        let older = self.older.as_deref().map(|file| kept(file, &policy)).transpose()?;
        let calendar = Calendar::new(self.first_week()?, self.batch()?);
        let rules = Rules { policy, calendar };
        let files = |name: &str| read(&self.folder.join(name));
        match Published::read(&files, &rules, older.as_ref()) {
            Ok(published) => {
                let totals = published.totals.iter().map(ToString::to_string);
                let told = json!({
                    "sound": true,
                    "weeks": published.weeks(),
                    "entries": published.checkpoint.size,
                    "places_for_gifts": published.gifts,
                    "totals": totals.collect::<Vec<_>>(),
                });
                desk.terminal.told(&told, self.json)?;
                Ok(Ended::Done)
            }
            Err(why) => {
                let told = json!({ "sound": false, "why": why.key(), "says": why.to_string() });
                desk.terminal.told(&told, self.json)?;
                Ok(Ended::NeedsAPerson)
            }
        }
    }

    fn first_week(&self) -> Result<Week, Failed> {
        let week = Week::new(courier::day(self.first));
        week.map_err(|_| Failed::BadUse("--first takes a Monday, such as 2026-11-30".into()))
    }

    fn batch(&self) -> Result<BatchSize, Failed> {
        let size = BatchSize::new(self.places / 64).filter(|size| size.get() == self.places);
        size.ok_or_else(|| Failed::BadUse("--places takes 64, 128 … up to 4096".into()))
    }
}

fn whose(line: &str) -> Result<(Origin, PublicKey), Failed> {
    let bad = || Failed::BadUse("a key is one line: name+id+key".into());
    Origin::read_verifier(line.trim()).ok_or_else(bad)
}

fn kept(file: &Path, policy: &Policy) -> Result<Checkpoint, Failed> {
    let text = fs::read_to_string(file)?;
    let note = Note::read(&text).map_err(|why| Failed::BadUse(format!("the older one: {why}")))?;
    policy.check(&note).map_err(|why| Failed::BadUse(format!("the older one: {why}")))
}

/// A file of the log; one that is far too long is none.
fn read(path: &Path) -> Option<Vec<u8>> {
    let length = fs::metadata(path).ok().filter(fs::Metadata::is_file)?.len();
    if length > FILE_BYTES_MAX { None } else { fs::read(path).ok() }
}

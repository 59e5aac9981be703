//! `busel backup`: a copy that is still sealed, and the end of copies of keys that have expired.

use std::path::{Path, PathBuf};

use clap::Args;

use super::{Desk, Ended, Failed};
use crate::copy;
use crate::fault::Fault;
use crate::vault::KEY_COPY_DAYS;

/// Copy the centre, still sealed.
#[derive(Debug, Args)]
pub(crate) struct Backup {
    /// Where to; the keys of its words go to FILE.persons. A file that is there is not overwritten.
    #[arg(required_unless_present = "tidy")]
    file: Option<PathBuf>,
    /// Delete the copies of keys in this folder that are older than 14 days.
    #[arg(long, value_name = "DIR")]
    tidy: Option<PathBuf>,
}

impl Backup {
    pub(crate) fn run(&self, desk: &Desk<'_>) -> Result<Ended, Failed> {
        if let Some(file) = &self.file {
            make(desk, file)?;
        }
        if let Some(folder) = &self.tidy {
            let count = copy::tidy(folder, desk.outside.now())?;
            desk.terminal.print(&format!(
                "{count} copies of keys were older than {KEY_COPY_DAYS} days and are deleted."
            ))?;
        }
        Ok(Ended::Done)
    }
}

fn make(desk: &Desk<'_>, file: &Path) -> Result<(), Failed> {
    let home = desk.beside()?;
    let bar = desk.terminal.bar(0, "Copying");
    let copied = copy::make(&home, file, desk.outside, |at, of| {
        bar.set_length(u64::try_from(of).unwrap_or(0));
        bar.set_position(u64::try_from(at).unwrap_or(0));
    });
    bar.finish_and_clear();
    match copied {
        Err(Fault::Files(std::io::ErrorKind::AlreadyExists)) => {
            return Err(Failed::BadUse("that file is there already: choose another name".into()));
        }
        other => other?,
    }
    // Only the page of safety asks; a copy without this mark is as good.
    let _not_shown = crate::safety::note_backup(home.folder(), desk.outside.now());
    let keys = copy::keys_beside(file);
    let terminal = &desk.terminal;
    terminal.print("The copy is whole and sealed by the same key.")?;
    terminal.print("Keep the key file in another place: the copy is noise without it.")?;
    terminal.print(&format!(
        "Names, places and lines in it can be read as long as {} exists.",
        keys.display()
    ))?;
    terminal.print(&format!(
        "Delete that file after {KEY_COPY_DAYS} days (busel backup --tidy DIR does it): whoever is \
         erased meanwhile is gone only then."
    ))?;
    Ok(())
}

//! `busel backup`: a copy that is still sealed.

use std::path::PathBuf;

use clap::Args;

use super::{Desk, Ended, Failed};
use crate::fault::Fault;
use crate::journal::Journal;

/// Copy the centre, still sealed.
#[derive(Debug, Args)]
pub(crate) struct Backup {
    /// Where to. A file that is there is not overwritten.
    file: PathBuf,
}

impl Backup {
    pub(crate) fn run(&self, desk: &Desk<'_>) -> Result<Ended, Failed> {
        let home = desk.beside()?;
        let journal = Journal::open(&home.store(), home.keys())?;
        let bar = desk.terminal.bar(0, "Copying");
        let copied = journal.backup(&self.file, home.keys(), |at, of| {
            bar.set_length(u64::try_from(of).unwrap_or(0));
            bar.set_position(u64::try_from(at).unwrap_or(0));
        });
        bar.finish_and_clear();
        match copied {
            Err(Fault::Files(std::io::ErrorKind::AlreadyExists)) => {
                return Err(Failed::BadUse(
                    "that file is there already: choose another name".into(),
                ));
            }
            other => other?,
        }
        // Only the page of safety asks; a copy without this mark is as good.
        let _not_shown = crate::safety::note_backup(home.folder(), desk.outside.now());
        desk.terminal.print("The copy is whole and sealed by the same key.")?;
        desk.terminal.print("Keep the key file in another place: the copy is noise without it.")?;
        Ok(Ended::Done)
    }
}

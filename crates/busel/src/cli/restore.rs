//! `busel restore`: a copy becomes a centre again, in a new folder.

use std::path::PathBuf;

use clap::Args;

use super::{Desk, Ended, Failed};
use crate::copy;
use crate::vault::{KEY_COPY_DAYS, key_copy_made};

/// Open a copy as a new centre, in the folder that --home names.
#[derive(Debug, Args)]
pub(crate) struct Restore {
    /// The copy; the keys of its words are read from FILE.persons.
    file: PathBuf,
    /// The centre's key file: key.age or key.bare.
    #[arg(long, value_name = "FILE")]
    key: PathBuf,
    /// Bring the ledger back without names, places and lines.
    #[arg(long)]
    without_names: bool,
}

impl Restore {
    pub(crate) fn run(&self, desk: &Desk<'_>) -> Result<Ended, Failed> {
        let keys = self.keys(desk)?;
        let open = || match desk.keys() {
            Ok(keys) => Ok(keys),
            Err(Failed::Fault(fault)) => Err(fault),
            Err(_) => Err(crate::fault::Fault::NoPassphrase),
        };
        let (keys, folder) = (keys.as_deref(), &desk.folder);
        copy::restore(&self.file, keys, &self.key, folder, open, desk.outside)?;
        let terminal = &desk.terminal;
        terminal.print(&format!("The centre is back, in {}.", folder.display()))?;
        if keys.is_some() {
            terminal.print("Whoever was erased after the copy was made has to be erased again.")?;
        } else {
            terminal.print("The ledger is whole; names, places and lines are gone.")?;
        }
        Ok(Ended::Done)
    }

    /// Where the keys are read from; nowhere, if that was said.
    fn keys(&self, desk: &Desk<'_>) -> Result<Option<PathBuf>, Failed> {
        if self.without_names {
            return Ok(None);
        }
        let keys = copy::keys_beside(&self.file);
        let bad = |why: &str| {
            let how = "--without-names brings back the ledger alone";
            Err(Failed::BadUse(format!("{} {why}: {how}", keys.display())))
        };
        if !keys.exists() {
            return bad("is not there");
        }
        let Some(made) = key_copy_made(&keys)? else { return bad("is no copy of keys") };
        if copy::is_expired(made, desk.outside.now()) {
            return bad(&format!("is older than {KEY_COPY_DAYS} days and may hold erased people"));
        }
        Ok(Some(keys))
    }
}

//! `busel wipe`: at the machine itself, destroys the keys of a centre for good.

use clap::Args;

use super::{Desk, Ended, Failed, seal};
use crate::wipe::wipe;

/// Destroy the centre's keys for good: nobody can open it after that.
#[derive(Debug, Args)]
pub(crate) struct Wipe {}

impl Wipe {
    pub(crate) async fn run(&self, desk: &Desk<'_>) -> Result<Ended, Failed> {
        let folder = desk.folder.canonicalize().map_err(crate::fault::Fault::from)?;
        let name = folder.file_name().map(|name| name.to_string_lossy().into_owned());
        let name = name.unwrap_or_default();
        let question = format!(
            "This destroys the keys of {}. Nobody can open the centre after that, you included.\n\
             Type the centre's name, {name}, to do it: ",
            folder.display()
        );
        if desk.terminal.typed(&question)? != name || name.is_empty() {
            return Err(Failed::BadUse("that is not its name: nothing was destroyed".into()));
        }
        // The keys are in the memory of whoever serves; a process that cannot be sealed is told of.
        if let Err(no) = seal::told_to_seal(desk).await {
            desk.terminal.complain(&no.to_string());
        }
        let gone = wipe(&desk.folder)?;
        desk.terminal
            .print(&format!("{} files with keys were overwritten and removed.", gone.len()))?;
        desk.terminal.print(
            "What cannot be promised: an SSD or a stick may keep older blocks that no program reaches, \
             and copies of the key file or of the door elsewhere were not touched.",
        )?;
        Ok(Ended::Done)
    }
}

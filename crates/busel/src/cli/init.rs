//! `busel init`: a new centre.

use clap::Args;

use super::{Desk, Ended, Failed, catalogue};
use crate::clerk::Clerk;
use crate::fault::Fault;
use crate::home::Home;
use age::secrecy::ExposeSecret;

/// Make a new centre.
#[derive(Debug, Args)]
pub(crate) struct Init {
    /// Do not wrap the key file by a passphrase. For demos and tests: every page will say so.
    #[arg(long)]
    insecure_key: bool,
}

impl Init {
    pub(crate) fn run(&self, desk: &Desk<'_>) -> Result<Ended, Failed> {
        let passphrase = if self.insecure_key { None } else { Some(chosen(desk)?) };
        let home = Home::init(&desk.folder, passphrase.as_ref(), desk.outside)?;
        drop(Clerk::create(&home, catalogue(), desk.outside.clone())?);
        desk.terminal.print(&format!("A new centre is in {}.", desk.folder.display()))?;
        if self.insecure_key {
            desk.terminal.print("Its key is not protected: use it for trying out only.")?;
        } else {
            desk.terminal
                .print("Write the passphrase down on paper: without it nobody can help.")?;
        }
        Ok(Ended::Done)
    }
}

fn chosen(desk: &Desk<'_>) -> Result<age::secrecy::SecretString, Failed> {
    let first = desk.passphrase("New passphrase (15 characters or more): ")?;
    if first.expose_secret().chars().count() < crate::key::PASSPHRASE_LENGTH_MIN {
        return Err(Fault::ShortPassphrase(crate::key::PASSPHRASE_LENGTH_MIN).into());
    }
    if desk.passphrase_file.is_none() {
        let again = desk.passphrase("Once more: ")?;
        if again.expose_secret() != first.expose_secret() {
            return Err(Failed::BadUse("the two passphrases differ: nothing was made".into()));
        }
    }
    Ok(first)
}

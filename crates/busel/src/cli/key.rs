//! `busel key`: who can open the centre.

use std::path::{Path, PathBuf};

use age::secrecy::{ExposeSecret, SecretString};
use clap::{Args, Subcommand};

use super::{Desk, Ended, Failed};
use crate::fault::Fault;
use crate::key::PASSPHRASE_LENGTH_MIN;
use crate::key::holder::{self, Effort, HolderName, Kind, NotHeld};

/// Who can open the centre.
#[derive(Debug, Args)]
pub(crate) struct Key {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Tell who can open it, and by what.
    List,
    /// Let one more person open it by a passphrase of their own.
    AddPassphrase {
        /// What to call them: small letters, digits and -.
        name: HolderName,
        /// A file whose first line is the new passphrase; otherwise it is asked for.
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
    /// Let an age identity open it, from a file or from hardware.
    AddRecipient {
        /// What to call it: small letters, digits and -.
        name: HolderName,
        /// The recipient that belongs to the identity: age1…
        recipient: String,
    },
    /// Take the key from somebody. What they copied before, they have.
    Remove {
        /// What they are called.
        name: HolderName,
    },
    /// Let it be opened by two persons together only. Everybody else's file is removed.
    TwoPersons {
        /// A file whose first two lines are both passphrases; otherwise they are asked for.
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
}

impl From<NotHeld> for Failed {
    fn from(no: NotHeld) -> Self {
        match no {
            NotHeld::Fault(fault) => Self::Fault(fault),
            NotHeld::Name
            | NotHeld::Taken
            | NotHeld::Unknown
            | NotHeld::Last
            | NotHeld::TooMany
            | NotHeld::Recipient
            | NotHeld::Same
            | NotHeld::Together
            | NotHeld::Bare => Self::BadUse(no.to_string()),
        }
    }
}

impl Key {
    pub(crate) fn run(&self, desk: &Desk<'_>) -> Result<Ended, Failed> {
        let folder = &desk.folder;
        match &self.what {
            What::List => return list(desk),
            What::AddPassphrase { name, new_passphrase_file } => {
                let keys = desk.keys()?;
                let file = new_passphrase_file.as_deref();
                let passphrase = chosen(desk, "New passphrase", line(file, 0)?)?;
                holder::add_passphrase(folder, &keys, name, &passphrase, Effort::Real)?;
                desk.terminal.print(&format!("{} can open the centre now.", name.as_str()))?;
            }
            What::AddRecipient { name, recipient } => {
                holder::add_recipient(folder, &desk.keys()?, name, recipient)?;
                desk.terminal.print(&format!("{} can open the centre now.", name.as_str()))?;
            }
            What::Remove { name } => {
                holder::remove(folder, name)?;
                desk.terminal.print(&format!("{} is removed.", name.as_str()))?;
                desk.terminal.print("A copy of that file made before opens the centre still.")?;
            }
            What::TwoPersons { new_passphrase_file } => {
                let keys = desk.keys()?;
                let file = new_passphrase_file.as_deref();
                let first = chosen(desk, "Passphrase of the first person", line(file, 0)?)?;
                let second = chosen(desk, "Passphrase of the second person", line(file, 1)?)?;
                holder::two_persons(folder, &keys, &[first, second], Effort::Real)?;
                desk.terminal.print("It takes both persons now. Nobody opens it alone.")?;
                desk.terminal.print("Copies of older key files open it still: destroy them.")?;
            }
        }
        Ok(Ended::Done)
    }
}

fn list(desk: &Desk<'_>) -> Result<Ended, Failed> {
    if crate::key::Keys::keeping(&desk.folder)? == crate::key::Keeping::Bare {
        desk.terminal.print("The key lies open: everybody who has the folder can open it.")?;
    }
    for holder in holder::list(&desk.folder)? {
        let by = match holder.kind {
            Kind::Passphrase => "a passphrase",
            Kind::Identity => "an age identity",
            Kind::TwoPersons => "two passphrases, of two persons",
        };
        desk.terminal.print(&format!("{}: {by}", holder.name.as_str()))?;
    }
    Ok(Ended::Done)
}

/// A line of a file, if there is a file.
fn line(file: Option<&Path>, number: usize) -> Result<Option<SecretString>, Failed> {
    let Some(file) = file else { return Ok(None) };
    let text = std::fs::read_to_string(file).map_err(Fault::from)?;
    let line = text.lines().nth(number).unwrap_or_default();
    Ok(Some(SecretString::from(line.to_owned())))
}

/// A new passphrase: the one that was given, or the one somebody types twice.
fn chosen(
    desk: &Desk<'_>,
    what: &str,
    given: Option<SecretString>,
) -> Result<SecretString, Failed> {
    if let Some(given) = given {
        return Ok(given);
    }
    let prompt = format!("{what} ({PASSPHRASE_LENGTH_MIN} characters or more): ");
    let ask = |prompt: &str| rpassword::prompt_password(prompt).map_err(|_| Fault::NoPassphrase);
    let first = SecretString::from(ask(&prompt)?);
    if first.expose_secret().chars().count() < PASSPHRASE_LENGTH_MIN {
        return Err(Fault::ShortPassphrase(PASSPHRASE_LENGTH_MIN).into());
    }
    if desk.terminal.is_answered() && ask("Once more: ")? != first.expose_secret() {
        return Err(Failed::BadUse("the two passphrases differ: nothing was changed".into()));
    }
    Ok(first)
}

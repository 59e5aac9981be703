//! `busel donor-desk`: how donors are reached, sealed so that only another machine can read it.

use std::io::Read as _;
use std::path::PathBuf;

use busel_domain::ids::{OfferId, Thing};
use busel_domain::time::Day;
use clap::{Args, Subcommand};

use super::{Desk, Ended, Failed};
use crate::clerk::Clerk;
use crate::donor_desk::{CONTACT_LENGTH_MAX, DonorDesk};
use crate::fault::Fault;
use crate::key::write_private;
use crate::vault::Subject;

/// How donors are reached, sealed to another machine.
#[derive(Debug, Args)]
pub(crate) struct DonorDeskWords {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Make the desk's key in a file, to be carried to a machine that is not this one.
    NewKey {
        /// The file, outside the centre's folder; best on a stick.
        file: PathBuf,
    },
    /// Seal to a desk whose key was made elsewhere.
    Use {
        /// Its public key; it begins with age1.
        recipient: String,
    },
    /// Keep how the donor of an offer is reached; it is read from standard input, up to its end.
    Keep {
        /// The offer, by its number.
        offer: String,
    },
    /// Tell of which offers a donor can be reached.
    List,
    /// Write the sealed contacts as files that the plain age program opens at the desk.
    Export {
        /// The folder; files that are there are not overwritten.
        folder: PathBuf,
    },
}

impl DonorDeskWords {
    pub(crate) async fn run(&self, desk: &Desk<'_>) -> Result<Ended, Failed> {
        let terminal = &desk.terminal;
        match &self.what {
            What::NewKey { file } => {
                let home = desk.beside()?;
                let made = DonorDesk::new_key(&home, file)?;
                made.settle(&home)?;
                terminal
                    .print(&format!("Contacts of donors are sealed to {}.", made.recipient()))?;
                terminal.print(&format!(
                    "Carry {} to another machine and leave nothing of it here: it opens them.",
                    file.display()
                ))?;
            }
            What::Use { recipient } => {
                let home = desk.beside()?;
                let used = DonorDesk::named(recipient)?;
                used.settle(&home)?;
                terminal
                    .print(&format!("Contacts of donors are sealed to {}.", used.recipient()))?;
            }
            What::Keep { offer } => keep(desk, offer).await?,
            What::List => {
                let (_home, clerk) = desk.open()?;
                for (offer, since, _) in kept(&clerk).await? {
                    terminal.print(&format!("{offer} since {since}"))?;
                }
                clerk.stop().await;
            }
            What::Export { folder } => {
                let (_home, clerk) = desk.open()?;
                let kept = kept(&clerk).await?;
                clerk.stop().await;
                std::fs::create_dir_all(folder)?;
                for (at, (offer, _, sealed)) in kept.iter().enumerate() {
                    let earlier = kept[..at].iter().filter(|(other, ..)| other == offer).count();
                    let name = match earlier {
                        0 => format!("{offer}.age"),
                        more => format!("{offer}-{}.age", more + 1),
                    };
                    write_private(&folder.join(name), sealed.as_bytes())?;
                }
                terminal.print(&format!("{} sealed contacts are written.", kept.len()))?;
            }
        }
        Ok(Ended::Done)
    }
}

async fn keep(desk: &Desk<'_>, offer: &str) -> Result<(), Failed> {
    let (home, clerk) = desk.open()?;
    let Ok(Thing::Offer(offer)) = offer.parse::<Thing>() else {
        return Err(Failed::BadUse(format!("{offer} is no number of an offer")));
    };
    if clerk.present().book.offers().all(|known| known.id != offer) {
        return Err(Failed::BadUse(format!("there is no offer {offer}")));
    }
    let Some(donors) = DonorDesk::of(&home)? else {
        return Err(Failed::BadUse(
            "this centre has no donor desk: make its key with `busel donor-desk new-key FILE`"
                .into(),
        ));
    };
    // Not as a word of the command: those stand in the shell's memory and in the list of processes.
    let mut contact = zeroize::Zeroizing::new(String::new());
    let limit = CONTACT_LENGTH_MAX as u64 + 1;
    std::io::stdin().take(limit).read_to_string(&mut contact).map_err(Fault::from)?;
    let said = contact.trim();
    if said.is_empty() || said.len() > CONTACT_LENGTH_MAX {
        return Err(Failed::BadUse(format!(
            "a contact is between 1 and {CONTACT_LENGTH_MAX} bytes long"
        )));
    }
    clerk.keep(vec![donors.words(offer, said, desk.outside)?]).await?;
    clerk.stop().await;
    desk.terminal.print("It is kept; only the donor desk can read it.")?;
    Ok(())
}

/// The contacts that are kept: of which offer, since when, sealed.
async fn kept(clerk: &Clerk) -> Result<Vec<(OfferId, Day, String)>, Failed> {
    let donors = clerk.donors().await?;
    let present = clerk.present();
    let mut kept = Vec::new();
    for offer in present.book.offers() {
        let subject = Subject::donor(offer.id);
        for donor in donors.iter().filter(|donor| donor.subject == subject) {
            kept.push((offer.id, donor.kept.day(), donor.sealed.clone()));
        }
    }
    Ok(kept)
}

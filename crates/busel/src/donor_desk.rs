//! The donor desk: another machine that alone can open how donors are reached. This machine has the
//! desk's recipient and seals to it; whoever seizes this machine, even open, gets no donor.
//!
//! The form is plain age in letters and digits, so that the ordinary `age` program opens it.

use std::fs;
use std::path::Path;
use std::str::FromStr;

use age::secrecy::ExposeSecret;
use age::x25519::{Identity, Recipient};
use busel_domain::ids::OfferId;

use crate::fault::Fault;
use crate::home::Home;
use crate::key::write_private;
use crate::outside::Outside;
use crate::vault::{Words, WordsKind, donor_of};

/// A longer contact is no contact.
pub const CONTACT_LENGTH_MAX: usize = 2_000;

const RECIPIENT: &str = "donor-desk.recipient";

/// To whom contacts of donors are sealed.
#[derive(Clone)]
pub struct DonorDesk {
    recipient: Recipient,
}

impl std::fmt::Debug for DonorDesk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "DonorDesk({})", self.recipient)
    }
}

impl DonorDesk {
    /// The donor desk of a centre, if it has one.
    ///
    /// # Errors
    ///
    /// [`Fault::DonorDesk`] if its recipient cannot be read, or what the disk said.
    pub fn of(home: &Home) -> Result<Option<Self>, Fault> {
        match fs::read_to_string(home.folder().join(RECIPIENT)) {
            Ok(text) => Self::named(&text).map(Some),
            Err(no) if no.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(no) => Err(no.into()),
        }
    }

    /// The donor desk with this recipient, which begins with `age1`.
    ///
    /// # Errors
    ///
    /// [`Fault::DonorDesk`] if it is none.
    pub fn named(recipient: &str) -> Result<Self, Fault> {
        let recipient = Recipient::from_str(recipient.trim()).map_err(|_| Fault::DonorDesk)?;
        Ok(Self { recipient })
    }

    /// Makes a key for the desk in a file that is then carried to another machine, and keeps nothing
    /// of it here.
    ///
    /// # Errors
    ///
    /// [`Fault::InsideHome`] if the file would lie in the centre's folder, or what the disk said.
    pub fn new_key(home: &Home, file: &Path) -> Result<Self, Fault> {
        let folder = match file.parent() {
            Some(folder) if folder != Path::new("") => folder,
            _here => Path::new("."),
        };
        if folder.canonicalize()?.starts_with(home.folder().canonicalize()?) {
            return Err(Fault::InsideHome);
        }
        let identity = Identity::generate();
        let recipient = identity.to_public();
        let secret = identity.to_string();
        let text = format!("# public key: {recipient}\n{}\n", secret.expose_secret());
        write_private(file, zeroize::Zeroizing::new(text).as_bytes())?;
        Ok(Self { recipient })
    }

    /// Makes this the donor desk of a centre, in the place of any other.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub fn settle(&self, home: &Home) -> Result<(), Fault> {
        let (path, new) = (home.folder().join(RECIPIENT), home.folder().join("donor-desk.new"));
        if new.exists() {
            fs::remove_file(&new)?;
        }
        write_private(&new, format!("{}\n", self.recipient).as_bytes())?;
        fs::rename(new, path)?;
        Ok(fs::File::open(home.folder())?.sync_all()?)
    }

    /// Its recipient, as it is written.
    #[must_use]
    pub fn recipient(&self) -> String {
        self.recipient.to_string()
    }

    /// Seals a contact: nothing on this machine can open it again.
    ///
    /// # Errors
    ///
    /// [`Fault::DonorDesk`] if it is longer than a contact is.
    pub fn seal(&self, contact: &str) -> Result<String, Fault> {
        if contact.len() > CONTACT_LENGTH_MAX {
            return Err(Fault::DonorDesk);
        }
        age::encrypt_and_armor(&self.recipient, contact.as_bytes()).map_err(|_| Fault::DonorDesk)
    }

    /// The contact of an offer's donor, sealed, on its way into the vault.
    ///
    /// # Errors
    ///
    /// As [`Self::seal`].
    pub fn words(&self, offer: OfferId, contact: &str, outside: &Outside) -> Result<Words, Fault> {
        let (id, kind, about) = (outside.words_id(), WordsKind::Donor, donor_of(offer));
        Ok(Words { id, kind, about, text: self.seal(contact)? })
    }
}

#[cfg(test)]
mod tests;

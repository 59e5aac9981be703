//! The centre's keys: 32 bytes that open the file of the centre, and 32 of which the keys around the
//! vault are derived.
//!
//! They lie in a key file in plain age format, wrapped by a passphrase, so that the ordinary `age`
//! tool can open it on the day this program cannot. For demos and tests the file may be bare; then
//! every page says so.

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use age::secrecy::{ExposeSecret, SecretString};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::fault::Fault;
use crate::outside::Outside;

/// A passphrase of fewer characters is guessed too fast.
pub const PASSPHRASE_LENGTH_MIN: usize = 15;

/// First line of what the key file holds.
const HEADING: &str = "busel-key-1";
const WRAPPED: &str = "key.age";
/// A guess at the passphrase goes through so many doublings, as with the plain age tool. Left to
/// itself the library measures how fast the machine is at the moment: a key made on a busy one would
/// be cheaper to guess at, and a busy one would refuse to open a good key.
const WORK: u8 = 18;
/// A key file that wants more would only keep the machine busy; the plain age tool refuses it too.
const WORK_MAX: u8 = 22;
const BARE: &str = "key.bare";

/// The keys of a centre. They are never shown and are wiped when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Keys {
    store: [u8; 32],
    vault: [u8; 32],
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys(•••)")
    }
}

/// How the key file is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    /// Wrapped by a passphrase.
    Wrapped,
    /// Not wrapped: for trying out only.
    Bare,
}

impl Keys {
    /// New keys.
    #[must_use]
    pub fn new(outside: &Outside) -> Self {
        Self { store: outside.bytes(), vault: outside.bytes() }
    }

    /// The key of the store, as the hex that `SQLCipher` takes.
    pub(crate) fn store_hex(&self) -> Zeroizing<String> {
        hex(&self.store)
    }

    /// The key that sealed every field of a store of format 1; since then others are derived of it.
    pub(crate) fn vault(&self) -> &[u8; 32] {
        &self.vault
    }

    /// A key for one purpose, told apart by its label: HMAC-SHA-256 of the label under the vault's
    /// key. Who holds one of them learns nothing about the others.
    pub(crate) fn derive(&self, label: &str) -> Zeroizing<[u8; 32]> {
        let mac = Hmac::<Sha256>::new_from_slice(&self.vault).expect("a key of any length fits");
        Zeroizing::new(mac.chain_update(label).finalize().into_bytes().into())
    }

    /// Writes the key file into a folder, without a passphrase if there is none.
    ///
    /// # Errors
    ///
    /// If the passphrase is too short or the file cannot be written.
    pub fn save(&self, folder: &Path, passphrase: Option<&SecretString>) -> Result<(), Fault> {
        let (store, vault) = (hex(&self.store), hex(&self.vault));
        let text = Zeroizing::new(format!("{HEADING}\n{}\n{}\n", *store, *vault));
        match passphrase {
            None => write_private(&folder.join(BARE), text.as_bytes()),
            Some(passphrase) => {
                if passphrase.expose_secret().chars().count() < PASSPHRASE_LENGTH_MIN {
                    return Err(Fault::ShortPassphrase(PASSPHRASE_LENGTH_MIN));
                }
                let mut recipient = age::scrypt::Recipient::new(passphrase.clone());
                recipient.set_work_factor(WORK);
                let sealed =
                    age::encrypt(&recipient, text.as_bytes()).map_err(|_| Fault::KeyFile)?;
                write_private(&folder.join(WRAPPED), &sealed)
            }
        }
    }

    /// How the key file in a folder is kept.
    ///
    /// # Errors
    ///
    /// If there is none.
    pub fn keeping(folder: &Path) -> Result<Keeping, Fault> {
        if folder.join(WRAPPED).exists() {
            Ok(Keeping::Wrapped)
        } else if folder.join(BARE).exists() {
            Ok(Keeping::Bare)
        } else {
            Err(Fault::NoCentre(PathBuf::from(folder)))
        }
    }

    /// Reads the key file of a folder.
    ///
    /// # Errors
    ///
    /// If there is none, it is no key file, or the passphrase is missing or does not fit.
    pub fn load(folder: &Path, passphrase: Option<&SecretString>) -> Result<Self, Fault> {
        match Self::keeping(folder)? {
            Keeping::Bare => Self::parse(&Zeroizing::new(fs::read(folder.join(BARE))?)),
            Keeping::Wrapped => {
                let passphrase = passphrase.ok_or(Fault::NoPassphrase)?;
                let sealed = fs::read(folder.join(WRAPPED))?;
                let decryptor = age::Decryptor::new(&sealed[..]).map_err(|_| Fault::KeyFile)?;
                let mut identity = age::scrypt::Identity::new(passphrase.clone());
                identity.set_max_work_factor(WORK_MAX);
                let opened = decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity));
                let is_wrong = |no: &age::DecryptError| {
                    use age::DecryptError as No;
                    matches!(
                        no,
                        No::DecryptionFailed | No::KeyDecryptionFailed | No::NoMatchingKeys
                    )
                };
                let fault = |no| if is_wrong(&no) { Fault::WrongKey } else { Fault::KeyFile };
                let mut reader = opened.map_err(fault)?;
                let mut text = Zeroizing::new(Vec::new());
                reader.read_to_end(&mut text).map_err(|_| Fault::KeyFile)?;
                Self::parse(&text)
            }
        }
    }

    /// Copies a key file, wherever it lies, into the folder of a centre that is being restored.
    ///
    /// # Errors
    ///
    /// If it is no key file, or what the disk said.
    pub fn take_over(file: &Path, folder: &Path) -> Result<(), Fault> {
        let bytes = Zeroizing::new(fs::read(file)?);
        let name = if bytes.starts_with(HEADING.as_bytes()) { BARE } else { WRAPPED };
        write_private(&folder.join(name), &bytes)
    }

    fn parse(text: &[u8]) -> Result<Self, Fault> {
        let text = std::str::from_utf8(text).map_err(|_| Fault::KeyFile)?;
        let mut lines = text.lines();
        if lines.next() != Some(HEADING) {
            return Err(Fault::KeyFile);
        }
        let mut key = || lines.next().and_then(unhex).ok_or(Fault::KeyFile);
        Ok(Self { store: key()?, vault: key()? })
    }
}

/// Writes a file that only its owner may read, and makes sure it is on the disk.
pub(crate) fn write_private(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    Ok(())
}

pub(crate) fn hex(bytes: &[u8; 32]) -> Zeroizing<String> {
    use std::fmt::Write as _;
    let mut text = String::with_capacity(64);
    for byte in bytes {
        write!(text, "{byte:02x}").expect("a String takes everything");
    }
    Zeroizing::new(text)
}

fn unhex(text: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    for (index, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * index..2 * index + 2)?, 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests;

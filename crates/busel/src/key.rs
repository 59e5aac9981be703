//! The centre's keys: 32 bytes that open the file of the centre, and 32 of which the keys around the
//! vault are derived.
//!
//! They lie in key files in plain age format, one for each holder, so that the ordinary `age` tool
//! can open them on the day this program cannot. For demos and tests the file may be bare; then every
//! page says so. Who the holders are is [`holder`]'s matter.

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use age::secrecy::SecretString;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::fault::Fault;
use crate::outside::Outside;

/// A passphrase of fewer characters is guessed too fast.
pub const PASSPHRASE_LENGTH_MIN: usize = 15;

/// First line of what the key file holds.
const HEADING: &str = "busel-key-1";
const BARE: &str = "key.bare";

/// More than the text of the keys ever is; what is longer is none.
const TEXT_BYTES_MAX: u64 = 4_096;

pub mod holder;

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
    /// Wrapped; any one of its holders opens it.
    Wrapped,
    /// Wrapped twice; it takes two persons to open it.
    TwoPersons,
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
        match passphrase {
            None => write_private(&folder.join(BARE), self.text().as_bytes()),
            Some(passphrase) => holder::save_first(folder, self, passphrase),
        }
    }

    /// How the key file in a folder is kept.
    ///
    /// # Errors
    ///
    /// If there is none.
    pub fn keeping(folder: &Path) -> Result<Keeping, Fault> {
        let holders = holder::list(folder).unwrap_or_default();
        // After a crash both an older and a newer file may lie there: the weakest counts.
        if folder.join(BARE).exists() {
            Ok(Keeping::Bare)
        } else if holders.iter().any(|holder| holder.kind != holder::Kind::TwoPersons) {
            Ok(Keeping::Wrapped)
        } else if !holders.is_empty() {
            Ok(Keeping::TwoPersons)
        } else {
            Err(Fault::NoCentre(PathBuf::from(folder)))
        }
    }

    /// Reads the key files of a folder with at most one passphrase.
    ///
    /// # Errors
    ///
    /// If there is none, it is no key file, or the passphrase is missing or does not fit, or it takes
    /// two.
    pub fn load(folder: &Path, passphrase: Option<&SecretString>) -> Result<Self, Fault> {
        match Self::keeping(folder)? {
            Keeping::Bare => Self::parse(&Zeroizing::new(fs::read(folder.join(BARE))?)),
            Keeping::Wrapped => {
                holder::open(folder, &[passphrase.ok_or(Fault::NoPassphrase)?.clone()])
            }
            Keeping::TwoPersons => Err(Fault::TwoPersons),
        }
    }

    /// Copies a key file, wherever it lies, into the folder of a centre that is being restored.
    ///
    /// # Errors
    ///
    /// If it is no key file, or what the disk said.
    pub fn take_over(file: &Path, folder: &Path) -> Result<(), Fault> {
        let bytes = Zeroizing::new(fs::read(file)?);
        // Whose it is and whether it takes two is said by its name; any other name is the first's.
        let said = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let name = if bytes.starts_with(HEADING.as_bytes()) {
            BARE
        } else if holder::is_holders(said) {
            said
        } else {
            holder::FIRST_FILE
        };
        write_private(&folder.join(name), &bytes)
    }

    /// Reads the keys as text: out of a pipe, from a process that opened them.
    ///
    /// # Errors
    ///
    /// If what comes is no key file.
    pub fn read(from: impl Read) -> Result<Self, Fault> {
        // Made large at once: a text that grows leaves copies of itself behind.
        let mut text =
            Zeroizing::new(Vec::with_capacity(usize::try_from(TEXT_BYTES_MAX).unwrap_or(0)));
        from.take(TEXT_BYTES_MAX).read_to_end(&mut text)?;
        Self::parse(&text)
    }

    /// The keys as the key file holds them.
    pub(crate) fn text(&self) -> Zeroizing<String> {
        let (store, vault) = (hex(&self.store), hex(&self.vault));
        Zeroizing::new(format!("{HEADING}\n{}\n{}\n", *store, *vault))
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

/// Whether two are the same is asked when a key file is written, before an older one is removed.
impl PartialEq for Keys {
    fn eq(&self, other: &Self) -> bool {
        use subtle::ConstantTimeEq;
        bool::from(self.store.ct_eq(&other.store) & self.vault.ct_eq(&other.vault))
    }
}

impl Eq for Keys {}

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

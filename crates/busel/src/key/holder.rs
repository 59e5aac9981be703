//! Holders of the key: each has a file of their own in the centre's folder, in plain age format, and
//! any one of them opens the centre. Or two hold it together, and then it takes both.
//!
//! One file a holder, because age allows a passphrase no company in a file: `key.age` is the first's,
//! `key-NAME.age` any other's. `two-persons.age` is wrapped to one person and the result to another;
//! `age -d two-persons.age | age -d` opens it without this program. An older file goes only when the
//! new one is on the disk and was read back.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::str::FromStr;

use age::secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use super::{BARE, Keys, PASSPHRASE_LENGTH_MIN, TEXT_BYTES_MAX, write_private};
use crate::fault::Fault;

/// The file of the first holder.
pub(super) const FIRST_FILE: &str = "key.age";
const TWO_FILE: &str = "two-persons.age";
/// What a file is called until it is whole.
const UNFINISHED: &str = ".new";

/// What the first holder is called.
const FIRST: &str = "first";
const TWO: &str = "two-persons";

/// Letters in a holder's name.
const NAME_LENGTH_MAX: usize = 32;

/// Holders of one centre: each costs a wrong passphrase a second.
pub const HOLDERS_MAX: usize = 8;

/// The name of a holder, as it stands in a file's name: small letters of ASCII, digits, `-`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct HolderName(String);

impl HolderName {
    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn file(&self) -> String {
        match self.as_str() {
            FIRST => FIRST_FILE.into(),
            TWO => TWO_FILE.into(),
            name => format!("key-{name}.age"),
        }
    }

    fn of_file(file: &str) -> Option<Self> {
        match file {
            FIRST_FILE => Some(Self(FIRST.into())),
            TWO_FILE => Some(Self(TWO.into())),
            other => {
                let name = other.strip_prefix("key-")?.strip_suffix(".age")?;
                name.parse().ok().filter(|name: &Self| ![FIRST, TWO].contains(&name.as_str()))
            }
        }
    }
}

impl FromStr for HolderName {
    type Err = NotHeld;

    fn from_str(text: &str) -> Result<Self, NotHeld> {
        let is_plain =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if text.is_empty() || text.len() > NAME_LENGTH_MAX || !text.bytes().all(is_plain) {
            return Err(NotHeld::Name);
        }
        Ok(Self(text.into()))
    }
}

/// By what a holder opens the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A passphrase.
    Passphrase,
    /// An identity in a file or in hardware.
    Identity,
    /// Two passphrases of two persons.
    TwoPersons,
}

/// A holder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// What they are called.
    pub name: HolderName,
    /// By what they open the key.
    pub kind: Kind,
}

/// Why holders stay as they are.
#[derive(Debug, thiserror::Error)]
pub enum NotHeld {
    /// The name cannot be one.
    #[error("a holder's name has small letters a to z, digits and -, 32 at most")]
    Name,
    /// Somebody is called so.
    #[error("there is a holder with this name: choose another, or remove that one first")]
    Taken,
    /// Nobody is called so.
    #[error("there is no holder with this name: `busel key list` tells them")]
    Unknown,
    /// Nobody could open the centre any more.
    #[error("that is the only holder: without them nobody could open this centre")]
    Last,
    /// There are enough.
    #[error("there are eight holders: remove one first")]
    TooMany,
    /// It is no recipient of age.
    #[error("that is no age recipient: it begins with age1 and comes from `age-keygen`")]
    Recipient,
    /// One passphrase for two persons is one person.
    #[error("both passphrases are the same: then one person is enough")]
    Same,
    /// Two hold it together: a third alone would undo that.
    #[error("two persons hold this key together: a holder who opens it alone would undo that")]
    Together,
    /// The key lies open beside: an identity would protect nothing.
    #[error("the key lies open: wrap it with `busel key add-passphrase` first")]
    Bare,
    /// The machine could not.
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<std::io::Error> for NotHeld {
    fn from(error: std::io::Error) -> Self {
        Self::Fault(error.into())
    }
}

/// A guess at the passphrase goes through so many doublings, as with the plain age tool. Left to
/// itself the library measures how fast the machine is at the moment: a key made on a busy one would
/// be cheaper to guess at, and a busy one would refuse to open a good key.
const WORK: u8 = 18;
/// A key file that wants more would only keep the machine busy; the plain age tool refuses it too.
const WORK_MAX: u8 = 22;

/// How slow guessing is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// About a second on this machine for every guess.
    Real,
    /// Almost none, for tests that open a hundred times.
    Test,
}

/// All holders, by name.
///
/// # Errors
///
/// If the folder cannot be read.
pub fn list(folder: &Path) -> Result<Vec<Holder>, Fault> {
    let mut holders = Vec::new();
    for entry in fs::read_dir(folder)? {
        let file = entry?.file_name();
        let Some(name) = file.to_str().and_then(HolderName::of_file) else { continue };
        let kind = if name.as_str() == TWO {
            Kind::TwoPersons
        } else if is_for_passphrase(&fs::read(folder.join(&file))?) {
            Kind::Passphrase
        } else {
            Kind::Identity
        };
        holders.push(Holder { name, kind });
    }
    holders.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(holders)
}

/// Whether a file is called as a holder's key file is.
pub(super) fn is_holders(file: &str) -> bool {
    HolderName::of_file(file).is_some()
}

/// Every file that holds the key in some form, unfinished ones too: what wiping destroys.
///
/// # Errors
///
/// If the folder cannot be read.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>, Fault> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let file = entry.file_name();
        let Some(file) = file.to_str() else { continue };
        let finished = file.strip_suffix(UNFINISHED).unwrap_or(file);
        if finished == BARE || HolderName::of_file(finished).is_some() {
            files.push(entry.path());
        }
    }
    Ok(files)
}

/// Opens the key by passphrases: any holder's, or those of the two who hold it together, in either
/// sequence.
///
/// # Errors
///
/// If none fits, or no file is a key file.
pub fn open(folder: &Path, passphrases: &[SecretString]) -> Result<Keys, Fault> {
    let holders = list(folder)?;
    let mut why = Fault::KeyFile;
    for holder in holders.iter().filter(|holder| holder.kind == Kind::Passphrase) {
        let sealed = fs::read(folder.join(holder.name.file()))?;
        for passphrase in passphrases {
            match unwrap(&sealed, &opener(passphrase)) {
                Ok(text) => return Keys::parse(&text),
                // A damaged file does not hide that the passphrase is wrong for the others.
                Err(no) => why = if matches!(why, Fault::WrongKey) { why } else { no },
            }
        }
    }
    if let [first, second] = passphrases
        && holders.iter().any(|holder| holder.kind == Kind::TwoPersons)
    {
        let tried = Half::open(folder, first).and_then(|half| half.complete(second));
        return match tried {
            Err(Fault::WrongKey) => Half::open(folder, second)?.complete(first),
            other => other,
        };
    }
    Err(why)
}

/// Opens the key by a file of age identities, as `age-keygen` makes it.
///
/// # Errors
///
/// If none fits, or the file holds none that works without a device.
pub fn open_by_identity(folder: &Path, identities: &str) -> Result<Keys, Fault> {
    let lines = identities.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    let known: Vec<age::x25519::Identity> = lines.filter_map(|line| line.parse().ok()).collect();
    for holder in list(folder)?.iter().filter(|holder| holder.kind == Kind::Identity) {
        let sealed = fs::read(folder.join(holder.name.file()))?;
        for identity in &known {
            if let Ok(text) = unwrap(&sealed, identity) {
                return Keys::parse(&text);
            }
        }
    }
    Err(Fault::WrongKey)
}

/// The key file of two persons, opened by one of them.
pub struct Half(Zeroizing<Vec<u8>>);

impl std::fmt::Debug for Half {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Half(•••)")
    }
}

impl Half {
    /// Opens the outer wrapping.
    ///
    /// # Errors
    ///
    /// If the passphrase does not fit, or there is no such file.
    pub fn open(folder: &Path, passphrase: &SecretString) -> Result<Self, Fault> {
        let sealed = fs::read(folder.join(TWO_FILE))?;
        unwrap(&sealed, &opener(passphrase)).map(Self)
    }

    /// Opens the inner one.
    ///
    /// # Errors
    ///
    /// If the passphrase does not fit.
    pub fn complete(&self, passphrase: &SecretString) -> Result<Keys, Fault> {
        Keys::parse(&unwrap(&self.0, &opener(passphrase))?)
    }
}

/// The first holder's file of a new centre.
pub(super) fn save_first(
    folder: &Path,
    keys: &Keys,
    passphrase: &SecretString,
) -> Result<(), Fault> {
    let sealed = wrapped(keys.text().as_bytes(), passphrase, Effort::Real)?;
    write_private(&folder.join(FIRST_FILE), &sealed)
}

/// Gives the key to one more holder, who opens it by a passphrase. A bare key is no longer bare then.
///
/// # Errors
///
/// If the passphrase is too short, the name is taken, or two persons hold the key together.
pub fn add_passphrase(
    folder: &Path,
    keys: &Keys,
    name: &HolderName,
    passphrase: &SecretString,
    effort: Effort,
) -> Result<(), NotHeld> {
    may_add(folder, name)?;
    let sealed = wrapped(keys.text().as_bytes(), passphrase, effort)?;
    put(folder, name, &sealed)?;
    if open(folder, std::slice::from_ref(passphrase))? != *keys {
        return Err(Fault::KeyFile.into());
    }
    Ok(remove_files(&[folder.join(BARE)])?)
}

/// Gives the key to one more holder, who opens it by an age identity: in a file or in hardware.
///
/// # Errors
///
/// If it is no recipient, the name is taken, or two persons hold the key together.
pub fn add_recipient(
    folder: &Path,
    keys: &Keys,
    name: &HolderName,
    recipient: &str,
) -> Result<(), NotHeld> {
    // What is written for an identity cannot be read back here, so no other file goes for it.
    if folder.join(BARE).exists() {
        return Err(NotHeld::Bare);
    }
    may_add(folder, name)?;
    let recipient: age::x25519::Recipient = recipient.parse().map_err(|_| NotHeld::Recipient)?;
    let sealed = age::encrypt(&recipient, keys.text().as_bytes()).map_err(|_| Fault::KeyFile)?;
    Ok(put(folder, name, &sealed)?)
}

/// Takes the key from a holder. What they copied before opens copies of the centre still.
///
/// # Errors
///
/// If there is no such holder or no other.
pub fn remove(folder: &Path, name: &HolderName) -> Result<(), NotHeld> {
    let holders = list(folder)?;
    if !holders.iter().any(|holder| holder.name == *name) {
        return Err(NotHeld::Unknown);
    }
    if holders.len() == 1 {
        return Err(NotHeld::Last);
    }
    Ok(remove_files(&[folder.join(name.file())])?)
}

/// Wraps the key to one person and the result to another, and removes the file of everybody who could
/// open it alone, once the new one is on the disk and was read back.
///
/// # Errors
///
/// If a passphrase is too short, or both are the same.
pub fn two_persons(
    folder: &Path,
    keys: &Keys,
    both: &[SecretString; 2],
    effort: Effort,
) -> Result<(), NotHeld> {
    if both[0].expose_secret() == both[1].expose_secret() {
        return Err(NotHeld::Same);
    }
    let inner = wrapped(keys.text().as_bytes(), &both[0], effort)?;
    let outer = wrapped(&inner, &both[1], effort)?;
    put(folder, &HolderName(TWO.into()), &outer)?;
    if Half::open(folder, &both[1])?.complete(&both[0])? != *keys {
        return Err(Fault::KeyFile.into());
    }
    let alone: Vec<PathBuf> =
        files(folder)?.into_iter().filter(|file| !file.ends_with(TWO_FILE)).collect();
    Ok(remove_files(&alone)?)
}

fn may_add(folder: &Path, name: &HolderName) -> Result<(), NotHeld> {
    let holders = list(folder)?;
    if [FIRST, TWO].contains(&name.as_str()) && !(holders.is_empty() && name.as_str() == FIRST) {
        return Err(NotHeld::Name);
    }
    if holders.iter().any(|holder| holder.kind == Kind::TwoPersons) {
        return Err(NotHeld::Together);
    }
    // Beside a bare key such a file is what a crash left of the same step.
    if holders.iter().any(|holder| holder.name == *name) && !folder.join(BARE).exists() {
        return Err(NotHeld::Taken);
    }
    if holders.len() >= HOLDERS_MAX {
        return Err(NotHeld::TooMany);
    }
    Ok(())
}

fn wrapped(text: &[u8], passphrase: &SecretString, effort: Effort) -> Result<Vec<u8>, Fault> {
    if passphrase.expose_secret().chars().count() < PASSPHRASE_LENGTH_MIN {
        return Err(Fault::ShortPassphrase(PASSPHRASE_LENGTH_MIN));
    }
    let mut recipient = age::scrypt::Recipient::new(passphrase.clone());
    recipient.set_work_factor(match effort {
        Effort::Real => WORK,
        Effort::Test => 10,
    });
    age::encrypt(&recipient, text).map_err(|_| Fault::KeyFile)
}

/// What opens a file that this passphrase wraps.
fn opener(passphrase: &SecretString) -> age::scrypt::Identity {
    let mut identity = age::scrypt::Identity::new(passphrase.clone());
    identity.set_max_work_factor(WORK_MAX);
    identity
}

fn unwrap(sealed: &[u8], identity: &dyn age::Identity) -> Result<Zeroizing<Vec<u8>>, Fault> {
    use std::io::Read;

    use age::DecryptError as No;
    let decryptor = age::Decryptor::new(sealed).map_err(|_| Fault::KeyFile)?;
    let opened = decryptor.decrypt(std::iter::once(identity)).map_err(|no| {
        let is_wrong =
            matches!(no, No::DecryptionFailed | No::KeyDecryptionFailed | No::NoMatchingKeys);
        if is_wrong { Fault::WrongKey } else { Fault::KeyFile }
    })?;
    let mut text = Zeroizing::new(Vec::with_capacity(sealed.len()));
    opened.take(TEXT_BYTES_MAX).read_to_end(&mut text).map_err(|_| Fault::KeyFile)?;
    Ok(text)
}

/// Whether a file of age is wrapped by a passphrase: the first line after its heading says so.
fn is_for_passphrase(sealed: &[u8]) -> bool {
    sealed.split(|byte| *byte == b'\n').nth(1).is_some_and(|line| line.starts_with(b"-> scrypt"))
}

/// Writes a holder's file so that after a crash it is there whole or not at all.
fn put(folder: &Path, name: &HolderName, sealed: &[u8]) -> Result<(), Fault> {
    let whole = folder.join(name.file());
    let unfinished = folder.join(name.file() + UNFINISHED);
    remove_files(std::slice::from_ref(&unfinished))?;
    write_private(&unfinished, sealed)?;
    fs::rename(&unfinished, &whole)?;
    File::open(folder)?.sync_all()?;
    Ok(())
}

/// Overwrites and removes files of the key; one that is not there is gone already.
fn remove_files(files: &[PathBuf]) -> Result<(), Fault> {
    files.iter().try_for_each(|file| crate::wipe::destroy(file))
}

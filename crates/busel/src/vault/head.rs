//! `persons.key`: which key database is valid, and its key. Small enough to be replaced in one step,
//! so that an erasure is either not yet done or done.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::persons::PersonKey;
use crate::fault::Fault;
use crate::key::{Keys, hex, write_private};
use crate::outside::Outside;

const HEAD: &str = "persons.key";
const HEAD_NEW: &str = "persons.key.new";
pub(super) const PREFIX: &str = "persons-";
pub(super) const SUFFIX: &str = ".db";

/// What the key of the head is derived for.
const LABEL: &str = "busel persons.key 1";

/// Which key database is valid, and its key.
#[derive(Debug)]
pub(super) struct Head {
    pub(super) generation: u64,
    pub(super) key: PersonKey,
}

impl Head {
    /// Where the key database lies.
    pub(super) fn path(&self, folder: &Path) -> PathBuf {
        folder.join(format!("{PREFIX}{}{SUFFIX}", self.generation))
    }

    /// Its key, as the hex that `SQLCipher` takes.
    pub(super) fn hex(&self) -> Zeroizing<String> {
        hex(self.key.bytes())
    }

    /// Reads the head of a folder; `None` if there is none.
    ///
    /// # Errors
    ///
    /// [`Fault::Persons`] if it cannot be opened by these keys, or what the disk said.
    pub(super) fn read(folder: &Path, keys: &Keys) -> Result<Option<Self>, Fault> {
        let bytes = match fs::read(folder.join(HEAD)) {
            Ok(bytes) => bytes,
            Err(no) if no.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(no) => return Err(no.into()),
        };
        let (number, rest) = bytes.split_first_chunk::<8>().ok_or(Fault::Persons)?;
        let (nonce, body) = rest.split_first_chunk::<24>().ok_or(Fault::Persons)?;
        let payload = Payload { msg: body, aad: number };
        let opened = cipher(keys).decrypt(XNonce::from_slice(nonce), payload);
        let opened = Zeroizing::new(opened.map_err(|_| Fault::Persons)?);
        let key = <[u8; 32]>::try_from(&opened[..]).map_err(|_| Fault::Persons)?;
        Ok(Some(Self { generation: u64::from_le_bytes(*number), key: PersonKey::new(key) }))
    }

    /// Puts this head in the place of the one before, in one step.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub(super) fn write(&self, folder: &Path, keys: &Keys, outside: &Outside) -> Result<(), Fault> {
        let (number, nonce) = (self.generation.to_le_bytes(), outside.bytes::<24>());
        let payload = Payload { msg: &self.key.bytes()[..], aad: &number };
        let body = cipher(keys).encrypt(XNonce::from_slice(&nonce), payload);
        let body = body.expect("32 bytes are far fewer than the cipher's limit");
        let new = folder.join(HEAD_NEW);
        destroy(&new)?;
        write_private(&new, &[&number[..], &nonce, &body].concat())?;
        fs::rename(&new, folder.join(HEAD))?;
        sync_folder(folder)
    }
}

fn cipher(keys: &Keys) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new((&*keys.derive(LABEL)).into())
}

/// Makes sure that names of files in a folder are on the disk.
pub(super) fn sync_folder(folder: &Path) -> Result<(), Fault> {
    Ok(fs::File::open(folder)?.sync_all()?)
}

/// Overwrites a file and what SQLite keeps beside it, and removes them. A disk that writes elsewhere
/// than it is told keeps the old blocks for a while; they are noise without a key that is gone too.
pub(super) fn destroy(path: &Path) -> Result<(), Fault> {
    for beside in ["", "-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(beside);
        let name = PathBuf::from(name);
        let mut file = match fs::OpenOptions::new().write(true).open(&name) {
            Ok(file) => file,
            Err(no) if no.kind() == std::io::ErrorKind::NotFound => continue,
            Err(no) => return Err(no.into()),
        };
        let mut left = file.metadata()?.len();
        let zeros = [0; 16_384];
        while left > 0 {
            let now = left.min(16_384);
            file.write_all(&zeros[..usize::try_from(now).unwrap_or(zeros.len())])?;
            left -= now;
        }
        file.sync_all()?;
        fs::remove_file(&name)?;
    }
    Ok(())
}

//! The folder of a centre: its key file, its store, and a lock so that only one Busel has it open.

use std::fs;
use std::path::{Path, PathBuf};

use age::secrecy::SecretString;

use crate::fault::Fault;
use crate::key::{Keeping, Keys};
use crate::lock::{Doing, Lock};
use crate::outside::Outside;

const STORE: &str = "centre.db";
const DOOR: &str = "door.db";
const ROADS: &str = "roads";
const ROAD_SERVICE: &str = "roads-service";

/// A centre's folder, held by this process until dropped.
#[derive(Debug)]
pub struct Home {
    folder: PathBuf,
    keys: Keys,
    keeping: Keeping,
    lock: Option<Lock>,
}

impl Home {
    /// Makes a new centre's folder.
    ///
    /// # Errors
    ///
    /// If there is a centre already, or the folder cannot be written.
    pub fn init(
        folder: &Path,
        passphrase: Option<&SecretString>,
        outside: &Outside,
    ) -> Result<Self, Fault> {
        fs::create_dir_all(folder)?;
        let lock = Lock::take(folder)?;
        if Keys::keeping(folder).is_ok() || folder.join(STORE).exists() {
            return Err(Fault::CentreExists(folder.to_owned()));
        }
        let keys = Keys::new(outside);
        keys.save(folder, passphrase)?;
        let keeping = Keys::keeping(folder)?;
        Ok(Self { folder: folder.to_owned(), keys, keeping, lock: Some(lock) })
    }

    /// Opens a centre's folder.
    ///
    /// # Errors
    ///
    /// If there is no centre, another process has it open, or the key does not fit.
    pub fn open(folder: &Path, passphrase: Option<&SecretString>) -> Result<Self, Fault> {
        let keeping = Keys::keeping(folder)?;
        let lock = Lock::take(folder)?;
        let keys = Keys::load(folder, passphrase)?;
        Ok(Self { folder: folder.to_owned(), keys, keeping, lock: Some(lock) })
    }

    /// Reads a centre's folder beside a process that may have it open: for copies and checks, which
    /// write nothing.
    ///
    /// # Errors
    ///
    /// If there is no centre or the key does not fit.
    pub fn beside(folder: &Path, passphrase: Option<&SecretString>) -> Result<Self, Fault> {
        let keeping = Keys::keeping(folder)?;
        let keys = Keys::load(folder, passphrase)?;
        Ok(Self { folder: folder.to_owned(), keys, keeping, lock: None })
    }

    /// Opens a centre's folder with keys that were opened before: by two persons, by an identity, or
    /// by the process that was here while the centre was sealed.
    ///
    /// # Errors
    ///
    /// If there is no centre or another process has it open.
    pub fn open_with(folder: &Path, keys: Keys) -> Result<Self, Fault> {
        let keeping = Keys::keeping(folder)?;
        let lock = Lock::take(folder)?;
        Ok(Self { folder: folder.to_owned(), keys, keeping, lock: Some(lock) })
    }

    /// Reads a centre's folder with keys that were opened before, beside a process that may have it
    /// open.
    ///
    /// # Errors
    ///
    /// If there is no centre.
    pub fn beside_with(folder: &Path, keys: Keys) -> Result<Self, Fault> {
        let keeping = Keys::keeping(folder)?;
        Ok(Self { folder: folder.to_owned(), keys, keeping, lock: None })
    }

    /// Whether there is a store in a folder, with or without a key to it.
    #[must_use]
    pub fn has_store(folder: &Path) -> bool {
        folder.join(STORE).exists()
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// How the key is kept.
    #[must_use]
    pub fn keeping(&self) -> Keeping {
        self.keeping
    }

    /// Tells whoever looks at the lock what this process does now; nobody, if it only reads.
    ///
    /// # Errors
    ///
    /// If the lock's file cannot be written.
    pub fn says(&self, doing: Doing) -> Result<(), Fault> {
        self.lock.as_ref().map_or(Ok(()), |lock| lock.says(doing))
    }

    /// Where the store lies.
    #[must_use]
    pub fn store(&self) -> PathBuf {
        self.folder.join(STORE)
    }

    /// Where the door's own store lies: who may come in, and how they show it.
    #[must_use]
    pub fn door(&self) -> PathBuf {
        self.folder.join(DOOR)
    }

    /// Where the roads lie that the centre read in: a public map, not sealed.
    #[must_use]
    pub fn roads(&self) -> PathBuf {
        self.folder.join(ROADS)
    }

    /// Where it is said which road service the centre runs, if it does: an address, not sealed.
    #[must_use]
    pub fn road_service(&self) -> PathBuf {
        self.folder.join(ROAD_SERVICE)
    }

    /// The keys.
    #[must_use]
    pub fn keys(&self) -> &Keys {
        &self.keys
    }

    /// Whether the key file is not wrapped by a passphrase.
    #[must_use]
    pub fn key_is_bare(&self) -> bool {
        self.keeping == Keeping::Bare
    }
}

#[cfg(test)]
mod tests {
    use busel_domain::time::Moment;

    use super::*;

    #[test]
    fn one_folder_is_open_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("centre");
        assert!(matches!(Home::open(&path, None), Err(Fault::NoCentre(_))));
        let outside = Outside::fixed(Moment(0), 1);
        let first = Home::init(&path, None, &outside).expect("an empty folder");
        assert!(first.key_is_bare());
        assert!(matches!(Home::open(&path, None), Err(Fault::InUse)));
        assert!(matches!(Home::init(&path, None, &outside), Err(Fault::InUse)));
        Home::beside(&path, None).expect("a copy may be made meanwhile");
        drop(first);
        Home::open(&path, None).expect("it is free again");
        assert!(matches!(Home::init(&path, None, &outside), Err(Fault::CentreExists(_))));
    }
}

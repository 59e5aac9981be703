//! Wiping: a centre's keys are destroyed, and what is left of it is noise.
//!
//! The store itself stays where it is: without its key nobody reads it, and the key is a few bytes
//! that are overwritten in a moment. Two things cannot be promised, and whoever wipes is told so: an
//! SSD may keep older blocks that no program reaches, and copies of the key elsewhere still open
//! copies of the store.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::fault::Fault;
use crate::key::holder;

/// Beside the key files: the keys of people's words, and the door's own store with what SQLite
/// writes beside it.
const SECRETS: [&str; 6] =
    ["persons.key", "persons.key.new", "door.db", "door.db-wal", "door.db-shm", "door.db-journal"];

/// Destroys every key of the centre in a folder and says which files are gone. Nobody asks whether
/// that was meant: two persons have said so, or somebody at the machine.
///
/// # Errors
///
/// If a file could not be destroyed; the others are gone all the same, and it may be called again.
pub fn wipe(folder: &Path) -> Result<Vec<PathBuf>, Fault> {
    let mut files = holder::files(folder)?;
    files.extend(SECRETS.iter().map(|name| folder.join(name)).filter(|file| file.exists()));
    let mut gone = Vec::new();
    let mut first_fault = None;
    for file in files {
        match destroy(&file) {
            Ok(()) => gone.push(file),
            Err(fault) => first_fault = first_fault.or(Some(fault)),
        }
    }
    first_fault.map_or(Ok(gone), Err)
}

/// Overwrites a file, removes it, and makes sure the disk has both.
pub(crate) fn destroy(file: &Path) -> Result<(), Fault> {
    let opened = fs::OpenOptions::new().write(true).open(file);
    let mut open = match opened {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        opened => opened?,
    };
    let length = open.metadata()?.len();
    std::io::copy(&mut std::io::Read::take(std::io::repeat(0xA5), length), &mut open)?;
    open.flush()?;
    open.sync_all()?;
    fs::remove_file(file)?;
    if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use busel_domain::time::Moment;

    use super::*;
    use crate::home::Home;
    use crate::key::Keys;
    use crate::outside::Outside;

    #[test]
    fn after_wiping_nothing_opens_the_centre_and_the_bytes_of_the_key_are_gone() {
        let folder = tempfile::tempdir().expect("a folder");
        let home = Home::init(folder.path(), None, &Outside::fixed(Moment(0), 1)).expect("empty");
        fs::write(folder.path().join("door.db"), b"the door").expect("room");
        fs::write(folder.path().join("centre.db"), b"noise").expect("room");
        // A second name of the same file shows what became of its bytes.
        let seen = folder.path().join("seen");
        fs::hard_link(folder.path().join("key.bare"), &seen).expect("the same disk");
        let before = fs::read(&seen).expect("readable");
        drop(home);
        let gone = wipe(folder.path()).expect("writable");
        assert_eq!(gone.len(), 2, "{gone:?}");
        let after = fs::read(&seen).expect("readable");
        assert_eq!(after.len(), before.len());
        assert!(after.iter().all(|byte| *byte == 0xA5), "overwritten before it was removed");
        assert!(matches!(Keys::keeping(folder.path()), Err(Fault::NoCentre(_))));
        assert!(folder.path().join("centre.db").exists(), "noise may stay");
        assert!(wipe(folder.path()).expect("again").is_empty());
    }
}

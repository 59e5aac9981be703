//! Copies of a centre: the store, sealed as it is and good for years, and beside it the keys of its
//! words, which expire after fourteen days. Together they bring everything back; the store alone
//! brings the whole ledger back and nobody's name.

use std::fs;
use std::path::{Path, PathBuf};

use busel_domain::time::Moment;

use crate::fault::Fault;
use crate::home::Home;
use crate::journal::Journal;
use crate::key::Keys;
use crate::outside::Outside;
use crate::vault::{KEY_COPY_DAYS, Vault, key_copy_made};

/// What a copy of the keys is called: the name of the copy of the store, and this.
const KEYS: &str = "persons";

/// Where the copy of the keys lies that belongs to a copy of the store.
#[must_use]
pub fn keys_beside(copy: &Path) -> PathBuf {
    let mut name = copy.as_os_str().to_owned();
    name.push(".");
    name.push(KEYS);
    name.into()
}

/// Copies a centre, which may be in use, into two files.
///
/// # Errors
///
/// If one of them is there already, an older Busel wrote the centre, or what the disk said.
pub fn make(
    home: &Home,
    to: &Path,
    outside: &Outside,
    progress: impl FnMut(i32, i32),
) -> Result<(), Fault> {
    let journal = Journal::open(&home.store(), home.keys())?;
    if journal.is_older()? {
        return Err(Fault::TooOld);
    }
    let keys = keys_beside(to);
    if keys.exists() {
        return Err(Fault::Files(std::io::ErrorKind::AlreadyExists));
    }
    // The keys second: every word in the copy of the store has its key by then.
    journal.backup(to, home.keys(), progress)?;
    Vault::beside(home, &journal)?.copy_keys(&keys, outside)
}

/// Whether a copy of the keys has expired by now.
#[must_use]
pub fn is_expired(made: Moment, now: Moment) -> bool {
    made.day().until(now.day()) > KEY_COPY_DAYS
}

/// Deletes the copies of keys in a folder that have expired, and says how many.
///
/// # Errors
///
/// What the disk said.
pub fn tidy(folder: &Path, now: Moment) -> Result<usize, Fault> {
    let mut count = 0;
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        let is_copy = path.extension().is_some_and(|ending| ending == KEYS);
        // By what stands in it, not by the file's date: copying a file makes it look young.
        if is_copy && key_copy_made(&path)?.is_some_and(|made| is_expired(made, now)) {
            fs::remove_file(&path)?;
            count += 1;
        }
    }
    if count > 0 {
        fs::File::open(folder)?.sync_all()?;
    }
    Ok(count)
}

/// Opens a copy as a new home.
///
/// # Errors
///
/// If there is a centre in the folder already, the key does not fit, the copy is damaged, or what the
/// disk said; the folder is as it was then.
pub fn restore(
    copy: &Path,
    keys: Option<&Path>,
    key_file: &Path,
    folder: &Path,
    open: impl FnOnce() -> Result<Keys, Fault>,
    outside: &Outside,
) -> Result<Home, Fault> {
    fs::create_dir_all(folder)?;
    if fs::read_dir(folder)?.next().is_some() {
        return Err(Fault::CentreExists(folder.to_owned()));
    }
    let restored = fill(copy, keys, key_file, folder, open, outside);
    if restored.is_err() {
        for file in fs::read_dir(folder)? {
            fs::remove_file(file?.path())?;
        }
    }
    restored
}

fn fill(
    copy: &Path,
    keys: Option<&Path>,
    key_file: &Path,
    folder: &Path,
    open: impl FnOnce() -> Result<Keys, Fault>,
    outside: &Outside,
) -> Result<Home, Fault> {
    Keys::take_over(key_file, folder)?;
    let home = Home::open_with(folder, open()?)?;
    fs::copy(copy, home.store())?;
    let journal = Journal::open(&home.store(), home.keys())?;
    if !journal.is_sound()? {
        return Err(Fault::Damaged);
    }
    // A copy of an older store needs no keys yet: its words are moved on when it is first opened.
    if !journal.is_older()? {
        Vault::restore_keys(&home, &journal, keys, outside)?;
    }
    fs::File::open(home.store())?.sync_all()?;
    fs::File::open(folder)?.sync_all()?;
    Ok(home)
}

#[cfg(test)]
mod tests;

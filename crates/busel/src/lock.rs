//! The lock of a centre's folder: one process has it, and it says there who it is and what it does,
//! so that `busel seal` finds whom to tell and sees when it is done.
//!
//! The operating system frees the lock when the process ends, however it ends. What is written in the
//! file counts only while somebody holds it.

use std::fs::{self, File, TryLockError};
use std::os::unix::fs::FileExt;
use std::path::Path;

use crate::fault::Fault;

const LOCK: &str = "lock";

/// What the file says is always so long: a reader never sees half of it.
const LENGTH: usize = 24;

/// What the process that has a centre open is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    /// Some command of the shell; a signal would end it.
    Working,
    /// Serving pages; it seals itself when told to.
    Serving,
    /// On its way to being sealed.
    Sealing,
    /// Sealed: it has nothing of the centre open.
    Sealed,
}

impl Doing {
    const ALL: [Self; 4] = [Self::Working, Self::Serving, Self::Sealing, Self::Sealed];

    fn word(self) -> &'static str {
        match self {
            Self::Working => "working",
            Self::Serving => "serving",
            Self::Sealing => "sealing",
            Self::Sealed => "sealed",
        }
    }
}

/// The lock, held until dropped.
#[derive(Debug)]
pub struct Lock(File);

impl Lock {
    /// Takes the lock of a folder.
    ///
    /// # Errors
    ///
    /// If another process has it, or the folder cannot be written.
    pub fn take(folder: &Path) -> Result<Self, Fault> {
        let mut options = fs::OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        let file = options.open(folder.join(LOCK))?;
        match file.try_lock() {
            Ok(()) => {
                let lock = Self(file);
                lock.says(Doing::Working)?;
                Ok(lock)
            }
            Err(TryLockError::WouldBlock) => Err(Fault::InUse),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }

    /// Says what this process does now.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    pub fn says(&self, doing: Doing) -> Result<(), Fault> {
        let line = format!("{:>10} {:<12}\n", std::process::id(), doing.word());
        debug_assert_eq!(line.len(), LENGTH);
        self.0.write_all_at(line.as_bytes(), 0)?;
        Ok(())
    }

    /// Who has the lock of a folder, and what they say they do; `None` if nobody has it.
    ///
    /// # Errors
    ///
    /// If the folder cannot be read, or somebody has it who says nothing of themselves.
    pub fn holder(folder: &Path) -> Result<Option<(u32, Doing)>, Fault> {
        let file = match fs::OpenOptions::new().read(true).write(true).open(folder.join(LOCK)) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            opened => opened?,
        };
        match file.try_lock_shared() {
            Ok(()) => Ok(None),
            Err(TryLockError::WouldBlock) => said(&file).map(Some),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }

    /// What the last holder said, whether they hold the lock still or not. Asking so never stands in
    /// the way of somebody who takes it.
    ///
    /// # Errors
    ///
    /// If there is no lock, or its file says nothing.
    pub fn last_said(folder: &Path) -> Result<(u32, Doing), Fault> {
        said(&File::open(folder.join(LOCK))?)
    }
}

fn said(file: &File) -> Result<(u32, Doing), Fault> {
    let mut bytes = [0; LENGTH];
    let read = file.read_at(&mut bytes, 0)?;
    let text = std::str::from_utf8(&bytes[..read]).unwrap_or_default();
    let mut words = text.split_whitespace();
    let process = words.next().and_then(|number| number.parse().ok());
    let word = words.next();
    let doing = Doing::ALL.into_iter().find(|doing| Some(doing.word()) == word);
    process.zip(doing).ok_or(Fault::InUse)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_has_the_lock_is_known_and_nobody_else() {
        let folder = tempfile::tempdir().expect("a folder");
        assert_eq!(Lock::holder(folder.path()).expect("readable"), None);
        let lock = Lock::take(folder.path()).expect("free");
        assert!(matches!(Lock::take(folder.path()), Err(Fault::InUse)));
        let mine = std::process::id();
        for doing in Doing::ALL {
            lock.says(doing).expect("writable");
            assert_eq!(Lock::holder(folder.path()).expect("readable"), Some((mine, doing)));
            assert_eq!(Lock::last_said(folder.path()).expect("readable"), (mine, doing));
        }
        drop(lock);
        assert_eq!(Lock::holder(folder.path()).expect("readable"), None, "what it says is old");
    }
}

//! A file that is whole before it gets its name: a full disk leaves nothing half done, and what is there
//! is never overwritten.

use std::fs;
use std::path::{Path, PathBuf};

use super::Failed;
use crate::fault::Fault;
use crate::key::write_private;

/// A file of that name is there.
pub(super) fn taken() -> Failed {
    Failed::BadUse("that file is there already: choose another name".into())
}

/// A whole file that has not got its name yet; it goes when it never gets it.
pub(super) struct Whole(PathBuf);

impl Whole {
    /// Writes it beside the name that it will get.
    pub(super) fn beside(file: &Path, bytes: &[u8]) -> Result<Self, Failed> {
        let mut name = file.file_name().unwrap_or_default().to_owned();
        name.push(".part");
        let part = file.with_file_name(name);
        let _leftover_of_an_earlier_try = fs::remove_file(&part);
        let whole = Self(part);
        write_private(&whole.0, bytes)?;
        Ok(whole)
    }

    /// Gives it its name, unless another file got that meanwhile.
    pub(super) fn named(self, file: &Path) -> Result<(), Failed> {
        fs::hard_link(&self.0, file).or_else(|no| {
            if no.kind() == std::io::ErrorKind::AlreadyExists {
                return Err(taken());
            }
            // A stick has no second names for a file.
            fs::rename(&self.0, file).map_err(|no| Fault::from(no).into())
        })
    }
}

impl Drop for Whole {
    fn drop(&mut self) {
        let _named_or_never_written = fs::remove_file(&self.0);
    }
}

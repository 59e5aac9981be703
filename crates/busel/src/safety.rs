//! How safe a running centre is, as far as the machine tells: what its page of safety shows, and what
//! the process does for itself when it starts.
//!
//! Nothing here is a promise about the machine below: whoever owns the machine reads its memory.

use std::path::{Path, PathBuf};

use busel_domain::time::Moment;
use rustix::mm::MlockAllFlags;
use rustix::process::{DumpableBehavior, Resource, Rlimit};

use crate::key::{Keeping, Keys};
use crate::reached::Way;
use crate::swap::Swap;

/// How safe a running centre is. A page shows it to whoever may see [`Matter::Safety`].
///
/// [`Matter::Safety`]: busel_domain::sight::Matter::Safety
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Safety {
    /// The centre's folder, where what changes while it runs is looked up.
    pub folder: PathBuf,
    /// Where memory may be written to.
    pub swap: Swap,
    /// What the process could do for itself.
    pub process: Process,
    /// How pages reach people.
    pub way: Way,
}

impl Safety {
    /// Of a centre whose machine was not looked at: nothing is well by itself.
    #[must_use]
    pub fn untold(folder: &Path) -> Self {
        let process =
            Process { writes_no_core: false, is_closed_to_others: false, stays_in_memory: false };
        let (folder, swap) = (folder.to_owned(), Swap::Unknown);
        Self { folder, swap, process, way: Way::ThisMachine }
    }

    /// Bare, wrapped, or held by two persons, as it is now; `None` if the keys are gone.
    #[must_use]
    pub fn key(&self) -> Option<Keeping> {
        Keys::keeping(&self.folder).ok()
    }

    /// When the newest copy was made on this machine, if one was.
    #[must_use]
    pub fn newest_backup(&self) -> Option<Moment> {
        newest_backup(&self.folder)
    }
}

/// What the process could do for itself. Each is as it should be when `true`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Process {
    /// A crash writes no image of the memory.
    pub writes_no_core: bool,
    /// Other programs of the same account cannot look into it.
    pub is_closed_to_others: bool,
    /// Its memory is never written to swap.
    pub stays_in_memory: bool,
}

impl Process {
    /// Closes this process as far as the machine lets it. To be called before a secret is read.
    #[must_use]
    pub fn closed() -> Self {
        let nothing = Rlimit { current: Some(0), maximum: Some(0) };
        Self {
            writes_no_core: rustix::process::setrlimit(Resource::Core, nothing).is_ok(),
            is_closed_to_others: rustix::process::set_dumpable_behavior(
                DumpableBehavior::NotDumpable,
            )
            .is_ok(),
            stays_in_memory: locked_in_memory(),
        }
    }
}

/// Keeps all memory of this process from swap, now and later.
///
/// Only where there is no limit: under one, memory would end in the middle of the work.
fn locked_in_memory() -> bool {
    let limit = rustix::process::getrlimit(Resource::Memlock);
    let raised = Rlimit { current: limit.maximum, maximum: limit.maximum };
    let is_unlimited =
        limit.maximum.is_none() && rustix::process::setrlimit(Resource::Memlock, raised).is_ok();
    if !is_unlimited && !rustix::process::geteuid().is_root() {
        return false;
    }
    // Pages are kept when they are first touched; to touch the stack of every thread would cost more
    // memory than the program needs.
    let all = MlockAllFlags::CURRENT | MlockAllFlags::FUTURE | MlockAllFlags::ONFAULT;
    rustix::mm::mlockall(all).is_ok()
}

/// Beside the centre's store: when the last copy was made. A moment, and not where the copy is.
const BACKUP_MARK: &str = "backup-made";

/// When the newest copy of the centre in a folder was made, if that is known.
fn newest_backup(folder: &Path) -> Option<Moment> {
    let text = std::fs::read_to_string(folder.join(BACKUP_MARK)).ok()?;
    text.trim().parse().ok().map(Moment)
}

/// Remembers that a copy was made.
///
/// # Errors
///
/// What the disk said.
pub fn note_backup(folder: &Path, now: Moment) -> std::io::Result<()> {
    std::fs::write(folder.join(BACKUP_MARK), format!("{}\n", now.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_age_of_a_backup_is_known_once_one_was_made() {
        let folder = tempfile::tempdir().expect("a folder");
        assert_eq!(newest_backup(folder.path()), None);
        note_backup(folder.path(), Moment(77)).expect("writable");
        assert_eq!(newest_backup(folder.path()), Some(Moment(77)));
    }
}

//! What the machine could not do: a full disk, a wrong key, a file that is cut off. A fault holds no
//! name, place or key; a person sees its sentence, or its number where the sentence would not help.

use std::path::PathBuf;

/// The machine could not do it. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// There is no centre in this folder.
    #[error("there is no centre in {0}: make one with `busel init`")]
    NoCentre(PathBuf),
    /// There is one already.
    #[error("there is a centre in {0} already")]
    CentreExists(PathBuf),
    /// Another process has it open.
    #[error("another Busel has this centre open: close it first")]
    InUse,
    /// The passphrase or the key is not the one it was closed with.
    #[error("the passphrase or the key does not fit this centre")]
    WrongKey,
    /// The key file is not one.
    #[error("the key file cannot be read: it is damaged or no key file")]
    KeyFile,
    /// A passphrase is needed.
    #[error("a passphrase is needed: give it at the prompt or with --passphrase-file")]
    NoPassphrase,
    /// The passphrase is shorter than a machine needs to guess it.
    #[error("the passphrase is too short: {0} characters or more")]
    ShortPassphrase(usize),
    /// The key is wrapped for two persons, and one came.
    #[error("this centre opens with two passphrases, of two persons: both are needed")]
    TwoPersons,
    /// The disk is full.
    #[error("the disk is full: nothing was saved; make room and try again")]
    DiskFull,
    /// The database is locked by another program.
    #[error("the centre's file is locked by another program: nothing was saved; try again")]
    Locked,
    /// The database is damaged or cut off.
    #[error("the centre's file is damaged or cut off: take the last backup and run `busel check`")]
    Damaged,
    /// A newer Busel wrote it.
    #[error("a newer Busel wrote this centre (format {found}, this one knows {known})")]
    TooNew {
        /// The format found.
        found: i64,
        /// The newest this program knows.
        known: i64,
    },
    /// An older Busel wrote it.
    #[error(
        "an older Busel wrote this centre: open it once, with `busel serve`, before copying it"
    )]
    TooOld,
    /// An event in the journal that this program cannot read.
    #[error("event {seq} in the journal cannot be read")]
    UnreadableEvent {
        /// Its place.
        seq: u64,
    },
    /// The file that says which road service is used.
    #[error("the file of the road service cannot be read: say it again with `busel roads service`")]
    RoadService,
    /// One half of the vault's key database is missing or cannot be opened.
    #[error(
        "the keys of the vault are not whole: persons.key and the persons file it names belong \
         together; put both back, or restore a copy"
    )]
    Persons,
    /// The recipient of the donor desk cannot be read, or a contact is too long for it.
    #[error(
        "the donor desk's public key cannot be used: give it again with `busel donor-desk use`"
    )]
    DonorDesk,
    /// A key for another machine would lie beside what it opens.
    #[error("that file lies in the centre's folder: a key for another machine has no place there")]
    InsideHome,
    /// The address at which people meet the centre is none a passkey can be bound to.
    #[error("passkeys cannot be bound to this address: it has to be a domain name, with https")]
    DoorSite,
    /// The journal was changed by somebody else.
    #[error("the journal stands at {found}, expected {expected}: another process wrote it")]
    Overtaken {
        /// Where the clerk thought it stood.
        expected: u64,
        /// Where it stands.
        found: u64,
    },
    /// The clerk has stopped.
    #[error("this Busel is stopping: nothing was saved; try again in a moment")]
    Stopping,
    /// The store said no in a way we have no sentence for.
    #[error("the store failed ({0})")]
    Store(String),
    /// The disk failed, or a limit of the system keeps the store from growing.
    #[error("the disk failed or takes no more: nothing was saved; look after it and try again")]
    DiskFailed,
    /// The file system said no.
    #[error("a file could not be read or written ({0})")]
    Files(std::io::ErrorKind),
}

impl Fault {
    /// A short reference a person can quote.
    #[must_use]
    pub fn number(&self) -> &'static str {
        match self {
            Self::NoCentre(_) => "F01",
            Self::CentreExists(_) => "F02",
            Self::InUse => "F03",
            Self::WrongKey => "F04",
            Self::KeyFile => "F05",
            Self::NoPassphrase => "F06",
            Self::ShortPassphrase(_) => "F07",
            Self::DiskFull => "F08",
            Self::Locked => "F09",
            Self::Damaged => "F10",
            Self::TooNew { .. } => "F11",
            Self::UnreadableEvent { .. } => "F12",
            Self::Overtaken { .. } => "F13",
            Self::Stopping => "F14",
            Self::Store(_) => "F15",
            Self::Files(_) => "F16",
            Self::DiskFailed => "F17",
            Self::RoadService => "F18",
            Self::Persons => "F20",
            Self::TooOld => "F21",
            Self::DonorDesk => "F22",
            Self::InsideHome => "F23",
            Self::DoorSite => "F19",
            Self::TwoPersons => "F24",
        }
    }
}

impl From<std::io::Error> for Fault {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind::{QuotaExceeded, StorageFull};
        let is_full = matches!(error.kind(), StorageFull | QuotaExceeded);
        if is_full { Self::DiskFull } else { Self::Files(error.kind()) }
    }
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        match error.sqlite_error_code() {
            Some(Code::DiskFull) => Self::DiskFull,
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::Locked,
            Some(Code::DatabaseCorrupt) => Self::Damaged,
            Some(Code::NotADatabase) => Self::WrongKey,
            Some(Code::SystemIoFailure) => Self::DiskFailed,
            // The text of other errors may quote values; the code never does.
            Some(code) => Self::Store(format!("{code:?}")),
            None => Self::Store("unexpected answer".into()),
        }
    }
}

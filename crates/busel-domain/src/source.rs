//! A list that was read in: whose content is known, so that reading it again changes nothing.

use serde::{Deserialize, Serialize};

use crate::ids::{Digest, SourceId, WordsId};

/// A list that was read in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its number.
    pub id: SourceId,
    /// SHA-256 over what its lines mean, not over its bytes: a list saved again by another program
    /// is the same list.
    pub digest: Digest,
    /// Lines that became records.
    pub records: u32,
    /// What the file was called, in the vault.
    pub words: Option<WordsId>,
}

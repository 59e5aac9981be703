//! One text that shows to anybody with the log's key that an entry is in the log (C2SP tlog-proof).

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use super::entry::Entry;
use super::note::{Checkpoint, NoNote, Note, Policy};
use super::tree::{Hash, is_included, leaf};

/// How such a text begins.
const FIRST_LINE: &str = "c2sp.org/tlog-proof@v1";

/// No list is so long that it takes more.
const HASHES_MAX: usize = 63;

/// What shows that an entry is in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// Where it stands, from 0.
    pub index: u64,
    /// The hashes beside its way up.
    pub hashes: Vec<Hash>,
    /// What the log and its witnesses signed.
    pub checkpoint: Note,
}

/// Why a proof shows nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum NoProof {
    /// Not a proof.
    #[error("no proof")]
    Form,
    /// The checkpoint is not taken.
    #[error("the checkpoint: {0}")]
    Note(NoNote),
    /// It shows that something else is in the log.
    #[error("not of this entry")]
    Entry,
}

impl NoProof {
    /// The name of the reason: the same in every release and every implementation.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Form => "proof-form",
            Self::Note(why) => why.key(),
            Self::Entry => "proof-entry",
        }
    }
}

impl Proof {
    /// The text, for a file that ends in `.tlog-proof`.
    #[must_use]
    pub fn text(&self) -> String {
        let hashes: String =
            self.hashes.iter().map(|hash| BASE64_STANDARD.encode(hash) + "\n").collect();
        format!("{FIRST_LINE}\nindex {}\n{hashes}\n{}", self.index, self.checkpoint.text())
    }

    /// Reads a text, if it is exactly what [`Self::text`] would have written.
    ///
    /// # Errors
    ///
    /// [`NoProof`].
    pub fn read(text: &str) -> Result<Self, NoProof> {
        let (head, checkpoint) = text.split_once("\n\n").ok_or(NoProof::Form)?;
        let mut lines = head.split('\n');
        if lines.next() != Some(FIRST_LINE) {
            return Err(NoProof::Form);
        }
        let index = lines.next().and_then(|line| line.strip_prefix("index ")?.parse().ok());
        let index = index.ok_or(NoProof::Form)?;
        let hash = |line: &str| BASE64_STANDARD.decode(line).ok()?.try_into().ok();
        let hashes: Option<Vec<Hash>> = lines.take(HASHES_MAX + 1).map(hash).collect();
        let hashes = hashes.filter(|hashes| hashes.len() <= HASHES_MAX).ok_or(NoProof::Form)?;
        let checkpoint = Note::read(checkpoint).map_err(NoProof::Note)?;
        let proof = Self { index, hashes, checkpoint };
        if proof.text() == text { Ok(proof) } else { Err(NoProof::Form) }
    }

    /// Asks whether it shows that an entry is in a log.
    ///
    /// # Errors
    ///
    /// [`NoProof`].
    pub fn check(&self, entry: &Entry, policy: &Policy) -> Result<Checkpoint, NoProof> {
        let checkpoint = policy.check(&self.checkpoint).map_err(NoProof::Note)?;
        let Checkpoint { size, root, .. } = checkpoint;
        let leaf = leaf(&entry.to_bytes());
        let is_there = is_included(&leaf, self.index, size, &self.hashes, &root);
        if is_there { Ok(checkpoint) } else { Err(NoProof::Entry) }
    }
}

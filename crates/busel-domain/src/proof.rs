//! A proof: how somebody knows that a need is true. Each way leads to one level of trust, V0 to V3.
//!
//! A call-back counts only on a number that was known before the need came: whoever invents a need
//! also gives a number to ring. That, and whether a partner is one, is asked of the Book; a letter
//! and a referee are a person's word. Letters are kept as a fingerprint and a date, never as a scan.

use serde::{Deserialize, Serialize};

use crate::ids::{Digest, WordsId};
use crate::need::Trust;
use crate::time::Day;

/// Clean receipts after which a group is a partner.
pub const PARTNER_RECEIPTS: u32 = 3;

/// Heavier than this, in grams, a need should have a letter or a referee.
pub const HEAVY_GRAMS: u64 = 500_000;

/// How somebody knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Proof {
    /// Not at all: what was believed turned out to be only text.
    Nothing,
    /// Called back at this contact, which was kept before the need came.
    CallBack {
        /// Which, in the vault.
        contact: WordsId,
    },
    /// A letter.
    Letter {
        /// SHA-256 of what it says.
        digest: Digest,
        /// The day written on it.
        dated: Day,
    },
    /// Somebody we know vouches for it.
    Referee {
        /// Who, in the vault.
        words: WordsId,
    },
    /// The group signed for what it got before, without a difference.
    Partner {
        /// How many such receipts there were.
        receipts: u32,
    },
}

impl Proof {
    /// The level it leads to.
    #[must_use]
    pub fn trust(self) -> Trust {
        match self {
            Self::Nothing => Trust::V0,
            Self::CallBack { .. } => Trust::V1,
            Self::Letter { .. } | Self::Referee { .. } => Trust::V2,
            Self::Partner { .. } => Trust::V3,
        }
    }
}

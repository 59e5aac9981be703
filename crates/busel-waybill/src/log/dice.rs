//! Dice from a seed that somebody throws and nobody keeps: hashes of a label, the seed and a count.

use sha2::{Digest, Sha256};

/// Dice of one purpose.
pub(super) struct Dice<'a> {
    label: &'static [u8],
    seed: &'a [u8; 32],
    at: u64,
}

impl<'a> Dice<'a> {
    /// Two purposes of one seed have two labels.
    pub(super) fn new(label: &'static [u8], seed: &'a [u8; 32]) -> Self {
        Self { label, seed, at: 0 }
    }

    /// 32 bytes that tell nothing.
    pub(super) fn throw(&mut self) -> [u8; 32] {
        self.at += 1;
        let mut hash = Sha256::new();
        hash.update(self.label);
        hash.update(self.seed);
        hash.update(self.at.to_be_bytes());
        hash.finalize().into()
    }

    /// From 0 to `most`, each as likely: what would make some likelier is thrown again.
    pub(super) fn up_to(&mut self, most: u64) -> u64 {
        let count = most.saturating_add(1);
        let fair = u64::MAX - u64::MAX % count;
        loop {
            let thrown = self.throw();
            let thrown = u64::from_be_bytes(*thrown.first_chunk().expect("it has 32 bytes"));
            if thrown < fair {
                return thrown % count;
            }
        }
    }
}

//! What comes with a command beside its words: photos and letters, kept in the same commit, and read
//! for whoever asks; whether they may is asked before.

use busel_domain::ids::{Digest, WordsId};
use zeroize::Zeroizing;

use super::{Call, Clerk, Done, Fault, Given, NotDone, Waiting};
use crate::outside::Outside;
use crate::photo::Cleaned;
use crate::vault::{EpochSecret, Letter, Picture};

/// What a command names by id or hash and does not hold.
#[derive(Debug, Default)]
pub struct Enclosed {
    /// Photos.
    pub pictures: Vec<Picture>,
    /// What centres said to each other.
    pub letters: Vec<Letter>,
}

impl Enclosed {
    /// Photos alone.
    #[must_use]
    pub fn pictures(pictures: Vec<Picture>) -> Self {
        Self { pictures, ..Self::default() }
    }

    /// One letter alone.
    #[must_use]
    pub fn letter(letter: Letter) -> Self {
        Self { letters: vec![letter], ..Self::default() }
    }
}

impl Clerk {
    /// Gives one command with what it names and does not hold; the disk has both or nothing.
    ///
    /// # Errors
    ///
    /// If a rule says no or the machine could not. Nothing was changed then.
    pub async fn give_with(&self, given: Given, enclosed: Enclosed) -> Result<Done, NotDone> {
        let (waiting, answered) = Waiting::new(given, enclosed);
        self.calls.send(Call::Give(vec![waiting])).await.map_err(|_| Fault::Stopping)?;
        answered.await.unwrap_or_else(|_| Err(Fault::Stopping.into()))
    }

    /// The photo with this id; `None` if it was erased.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn picture(&self, id: WordsId) -> Result<Option<Cleaned>, Fault> {
        let vault = self.vault.clone();
        self.read(move |journal| vault.picture(journal, id)).await
    }

    /// The letters with these hashes, as far as they are there.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub async fn letters(&self, hashes: Vec<Digest>) -> Result<Vec<Vec<u8>>, Fault> {
        let vault = self.vault.clone();
        let read = move |journal: &_| {
            let letters = hashes.into_iter().map(|hash| vault.letter(journal, hash).transpose());
            letters.flatten().collect()
        };
        self.read(read).await
    }

    /// 32 bytes of which our own key for signing is made.
    pub(crate) fn signing_seed(&self) -> Zeroizing<[u8; 32]> {
        self.vault.signing_seed()
    }

    /// The secret of an epoch, a new one if there is none yet.
    ///
    /// # Errors
    ///
    /// What the disk said.
    pub(crate) fn epoch(&self, first: u64, outside: &Outside) -> Result<EpochSecret, Fault> {
        self.vault.epoch(first, outside)
    }

    /// The secret of an epoch; `None` if it was destroyed.
    pub(crate) fn epoch_kept(&self, first: u64) -> Option<EpochSecret> {
        self.vault.epoch_kept(first)
    }
}

#[cfg(test)]
impl Clerk {
    /// Its vault, to be held against an old copy of the store.
    pub(crate) fn vault(&self) -> &crate::vault::Vault {
        &self.vault
    }
}

//! Photos through the clerk: kept with the command that names them, and read for whoever asks; whether
//! they may is asked before.

use busel_domain::ids::WordsId;

use super::{Call, Clerk, Done, Fault, Given, NotDone, Waiting};
use crate::photo::Cleaned;
use crate::vault::Picture;

impl Clerk {
    /// Gives one command with the photos that it names by id; the disk has both or nothing.
    ///
    /// # Errors
    ///
    /// If a rule says no or the machine could not. Nothing was changed then.
    pub async fn give_with(&self, given: Given, pictures: Vec<Picture>) -> Result<Done, NotDone> {
        let (waiting, answered) = Waiting::new(given, pictures);
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
}

#[cfg(test)]
impl Clerk {
    /// Its vault, to be held against an old copy of the store.
    pub(crate) fn vault(&self) -> &crate::vault::Vault {
        &self.vault
    }
}

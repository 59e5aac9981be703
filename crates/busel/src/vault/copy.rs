//! A copy of the key database, for the day the disk dies. It opens the words in a copy of the store,
//! also those erased since; therefore it says in the open when it was made and is worth nothing after
//! fourteen days. That is how long erasing takes to reach every copy, and we say so.
//!
//! The file: a first line, the moment in eight bytes, a nonce of 24, and all keys and marks sealed by
//! a key derived from the key file, bound to what stands before them.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use busel_domain::ids::WordsId;
use busel_domain::time::Moment;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::Vault;
use super::contact::Mark;
use super::persons::{Marked, PersonKey, Persons};
use super::words::Subject;
use crate::fault::Fault;
use crate::home::Home;
use crate::journal::Journal;
use crate::key::{Keys, write_private};
use crate::outside::Outside;

/// Days after which a copy of the keys is no longer read and is deleted by tidying.
pub const KEY_COPY_DAYS: i32 = 14;

const HEADING: &[u8; 19] = b"busel-persons-copy\n";
const LABEL: &str = "busel persons copy 1";

type Bytes16 = [u8; 16];

/// Keys and marks, as they lie in the sealed part.
type Content = (Vec<(Bytes16, [u8; 32])>, Vec<([u8; 5], Bytes16, Bytes16)>);

impl Vault {
    /// Copies the key database into one sealed file.
    ///
    /// # Errors
    ///
    /// If the file is there already, or what the disk said.
    pub fn copy_keys(&self, to: &Path, outside: &Outside) -> Result<(), Fault> {
        let content: Content = {
            let persons = self.persons();
            let keys = persons.keys().map(|(subject, key)| (subject.0, *key.bytes())).collect();
            let marks = persons.marks()?;
            (keys, marks.iter().map(|m| (m.mark.0, m.words.0, m.subject.0)).collect())
        };
        let content = Zeroizing::new(content);
        let open = postcard::to_allocvec(&*content).map(Zeroizing::new);
        let open = open.map_err(|_| Fault::Store("copy of the keys".into()))?;
        let head = [&HEADING[..], &outside.now().0.to_le_bytes()].concat();
        let nonce: [u8; 24] = outside.bytes();
        let payload = Payload { msg: &open, aad: &head };
        let body = cipher(&self.keys).encrypt(XNonce::from_slice(&nonce), payload);
        let body = body.map_err(|_| Fault::Store("copy of the keys".into()))?;
        write_private(to, &[&head[..], &nonce, &body].concat())
    }

    /// Makes the key database of a centre that is being restored, from a copy if there is one. Words
    /// whose keys are not in it are gone.
    ///
    /// # Errors
    ///
    /// [`Fault::Persons`] if the copy cannot be opened by this centre's key, or what the disk said.
    pub fn restore_keys(
        home: &Home,
        journal: &Journal,
        from: Option<&Path>,
        outside: &Outside,
    ) -> Result<(), Fault> {
        let content = from.map(|from| read(from, home.keys())).transpose()?;
        let (_, centre) = journal.vault();
        let mut persons = Persons::create(home.folder(), centre, home.keys(), outside)?;
        if let Some(content) = content {
            let (keys, marks) = &*content;
            let keys = keys.iter().map(|(subject, key)| (Subject(*subject), PersonKey::new(*key)));
            let marked = |(mark, words, subject): &([u8; 5], Bytes16, Bytes16)| Marked {
                mark: Mark(*mark),
                words: WordsId(*words),
                subject: Subject(*subject),
            };
            persons.take_in(keys.collect(), marks.iter().map(marked).collect());
            persons.keep_fresh()?;
        }
        Ok(())
    }
}

/// When a copy of the keys was made; `None` if the file is none.
///
/// # Errors
///
/// What the disk said.
pub fn key_copy_made(path: &Path) -> Result<Option<Moment>, Fault> {
    let mut begin = Vec::new();
    File::open(path)?.take(HEADING.len() as u64 + 8).read_to_end(&mut begin)?;
    Ok(begin.split_first_chunk().and_then(|(heading, rest)| {
        let made: [u8; 8] = rest.try_into().ok()?;
        (heading == HEADING).then(|| Moment(i64::from_le_bytes(made)))
    }))
}

fn read(from: &Path, keys: &Keys) -> Result<Zeroizing<Content>, Fault> {
    let bytes = fs::read(from)?;
    let (head, rest) = bytes.split_at_checked(HEADING.len() + 8).ok_or(Fault::Persons)?;
    let (nonce, body) = rest.split_at_checked(24).ok_or(Fault::Persons)?;
    let payload = Payload { msg: body, aad: head };
    let open = cipher(keys).decrypt(XNonce::from_slice(nonce), payload);
    let open = Zeroizing::new(open.map_err(|_| Fault::Persons)?);
    postcard::from_bytes(&open).map(Zeroizing::new).map_err(|_| Fault::Persons)
}

fn cipher(keys: &Keys) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new((&*keys.derive(LABEL)).into())
}

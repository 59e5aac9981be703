//! Opening what came: eleven questions, always in the same sequence, and one answer to whoever asks.
//!
//! Law: nothing is looked at before the question before it was answered, what is not opened goes into
//! quarantine with the reason, and outside everything that came is answered by the same word at
//! the same length, so that nobody learns whom we know and what we could read.

use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress, inflate_flags};

use crate::cbor::{Reader, Writer};
use crate::codec::{self, BODY_BYTES_MAX};
use crate::cose::Signed;
use crate::message::Received;
use crate::refused::Refused;
use crate::seal::{
    FILE_BYTES_MAX, NotUnlocked, PACKED_PLACES, PACKING, STANZAS_MAX, Secrets, is_padded_size,
};
use crate::trust::{Peers, Trust};
use crate::words::{Day, KeyId, MessageHash, NodeId, PublicKey};

/// The one answer to whoever brings something, whatever it was.
pub const ANSWER: &str = "taken\n";

/// How much larger than what came something may become.
pub const RATIO_MAX: usize = 100;

/// Room for a signature and its head around the largest body.
const SIGNED_BYTES_MAX: usize = BODY_BYTES_MAX;

/// What opening needs to know.
#[derive(Debug, Clone, Copy)]
pub struct Opener<'a> {
    /// Who we are.
    pub me: NodeId,
    /// What opens things sealed to us.
    pub secrets: &'a Secrets,
    /// Whom we know.
    pub peers: &'a Peers,
    /// The day it is.
    pub today: Day,
}

/// Something that was opened, with all that was signed. What follows from it, `channel.rs` says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Who said it: a centre that is known, by a good signature.
    pub from: NodeId,
    /// What is kept for ever: the bytes, and the signature.
    pub signed: Signed,
    /// What it says.
    pub received: Received,
}

impl Opened {
    /// The name of the message.
    #[must_use]
    pub fn hash(&self) -> MessageHash {
        self.signed.hash()
    }
}

/// Why something was not opened: for the quarantine, and for nobody outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum NotOpened {
    /// More bytes than anybody looks at.
    #[error("more than {FILE_BYTES_MAX} bytes")]
    TooLarge,
    /// More recipients than a message has: each costs time.
    #[error("more than {STANZAS_MAX} stanzas")]
    Stanzas,
    /// Sealed to other keys, or to ones that were destroyed.
    #[error("sealed to no key of ours")]
    NotForUs,
    /// No age file, or one that was changed.
    #[error("no age file, or a changed one")]
    Damaged,
    /// Not packed as messages are.
    #[error("not packed as a message is")]
    Packing,
    /// Padded with something, or to a size that nothing is padded to.
    #[error("padded otherwise than messages are")]
    Padding,
    /// What is packed does not unpack, or something follows it.
    #[error("it does not unpack")]
    Deflate,
    /// It would become larger than a message can be, or than its packed size allows.
    #[error("it would become too large")]
    Swollen,
    /// Not signed in the one form that is taken.
    #[error("no signed message of the one form")]
    Cose,
    /// Signed by a key that nobody knows.
    #[error("signed by a key that nobody knows")]
    UnknownKey,
    /// The centre is known, and nobody has vouched for it.
    #[error("from a centre that nobody vouched for")]
    NotIntroduced,
    /// Its key was revoked.
    #[error("signed by a key that was revoked")]
    Revoked,
    /// Its key was replaced, and too long ago.
    #[error("signed by a key that was replaced")]
    Replaced,
    /// The signature is not good.
    #[error("the signature is not good")]
    Signature,
    /// A good signature around another version of the protocol: its sender is owed an
    /// acknowledgement that says so.
    #[error("version {0} of the protocol")]
    Version(u64),
    /// The body is refused.
    #[error("the body: {0}")]
    Body(Refused),
    /// Who signed is not who it says it is from.
    #[error("signed by another than it is from")]
    NotFrom,
    /// It was meant for another.
    #[error("meant for another")]
    NotToUs,
}

impl NotOpened {
    /// The name of the reason: the same in every release and every implementation.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::TooLarge => "too-large",
            Self::Stanzas => "stanzas",
            Self::NotForUs => "not-for-us",
            Self::Damaged => "damaged",
            Self::Packing => "packing",
            Self::Padding => "padding",
            Self::Deflate => "deflate",
            Self::Swollen => "swollen",
            Self::Cose => "cose",
            Self::UnknownKey => "unknown-key-id",
            Self::NotIntroduced => "not-introduced",
            Self::Revoked => "revoked",
            Self::Replaced => "replaced",
            Self::Signature => "signature",
            Self::Version(_) => "version",
            Self::Body(refused) => refused.key(),
            Self::NotFrom => "not-from",
            Self::NotToUs => "not-to-us",
        }
    }
}

impl Opener<'_> {
    /// Opens a sealed file.
    ///
    /// # Errors
    ///
    /// The first [`NotOpened`] met.
    pub fn open(&self, sealed: &[u8]) -> Result<Opened, NotOpened> {
        if sealed.len() > FILE_BYTES_MAX {
            return Err(NotOpened::TooLarge);
        }
        if stanzas(sealed) > STANZAS_MAX {
            return Err(NotOpened::Stanzas);
        }
        let packed = self.secrets.unlock(sealed).map_err(|why| match why {
            NotUnlocked::NotForUs => NotOpened::NotForUs,
            NotUnlocked::Damaged => NotOpened::Damaged,
        })?;
        self.open_signed(&unpack(&packed)?)
    }

    /// Takes what is signed, from a sealed file or from an own archive.
    ///
    /// # Errors
    ///
    /// The first [`NotOpened`] met.
    pub fn open_signed(&self, bytes: &[u8]) -> Result<Opened, NotOpened> {
        let signed = Signed::read(bytes).map_err(|_| NotOpened::Cose)?;
        let (from, key) = self.signer(signed.signer())?;
        if !signed.is_by(key) {
            return Err(NotOpened::Signature);
        }
        let received = codec::decode(signed.body()).map_err(|why| {
            if let Refused::Version(version) = why {
                return NotOpened::Version(version);
            }
            NotOpened::Body(why)
        })?;
        if received.message().from() != from {
            return Err(NotOpened::NotFrom);
        }
        if received.message().to().is_some_and(|to| to != self.me) {
            return Err(NotOpened::NotToUs);
        }
        Ok(Opened { from, signed, received })
    }

    /// Who has this key, and the key, if it counts today. It is our day that is asked and not the
    /// message's: whoever stole a key can write any day.
    fn signer(&self, id: KeyId) -> Result<(NodeId, PublicKey), NotOpened> {
        let peer = self.peers.of_key(id).ok_or(NotOpened::UnknownKey)?;
        match peer.trust() {
            Trust::Unknown => return Err(NotOpened::NotIntroduced),
            Trust::Revoked { .. } => return Err(NotOpened::Revoked),
            Trust::Introduced { .. } | Trust::Verified { .. } => {}
        }
        let key = peer.signing_key(id, self.today).ok_or(NotOpened::Replaced)?;
        Ok((peer.card().node, key))
    }
}

/// How many recipients the head of an age file names, found without trying any.
fn stanzas(sealed: &[u8]) -> usize {
    let lines = sealed.split(|byte| *byte == b'\n');
    lines
        .take_while(|line| !line.starts_with(b"---"))
        .filter(|line| line.starts_with(b"-> "))
        .count()
}

/// What is signed, out of what was packed.
///
/// # Errors
///
/// [`NotOpened::Packing`], [`NotOpened::Padding`], [`NotOpened::Deflate`] or [`NotOpened::Swollen`].
pub fn unpack(packed: &[u8]) -> Result<Vec<u8>, NotOpened> {
    let (deflated, padding) = places(packed).map_err(|_| NotOpened::Packing)?;
    // What the reader took has one spelling, but writing it again costs nothing and trusts nobody.
    let mut again = Writer::default();
    again.array(PACKED_PLACES);
    again.unsigned(PACKING);
    again.bytes(deflated);
    again.bytes(padding);
    if again.into_bytes() != packed {
        return Err(NotOpened::Packing);
    }
    let is_padded = padding.is_empty() || is_padded_size(packed.len());
    if !is_padded || padding.iter().any(|byte| *byte != 0) {
        return Err(NotOpened::Padding);
    }
    inflate(deflated)
}

/// What is deflated, and what it is padded with.
fn places(packed: &[u8]) -> Result<(&[u8], &[u8]), Refused> {
    let mut reader = Reader::new(packed);
    let count = reader.array()?;
    let version = reader.unsigned()?;
    let (deflated, padding) = (reader.bytes()?, reader.bytes()?);
    reader.end()?;
    let is_ours = usize::try_from(count) == Ok(PACKED_PLACES) && version == PACKING;
    if is_ours { Ok((deflated, padding)) } else { Err(Refused::WrongType { at: 0 }) }
}

/// Inflates up to the least of what a message may have and what its packed size allows.
fn inflate(deflated: &[u8]) -> Result<Vec<u8>, NotOpened> {
    let limit = SIGNED_BYTES_MAX.min(deflated.len().saturating_mul(RATIO_MAX));
    let mut out = vec![0; limit];
    let flags = inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
    let mut state = Box::<DecompressorOxide>::default();
    let (ended, read, written) = decompress(&mut state, deflated, &mut out, 0, flags);
    if ended == TINFLStatus::HasMoreOutput {
        return Err(NotOpened::Swollen);
    }
    if ended != TINFLStatus::Done || read != deflated.len() {
        return Err(NotOpened::Deflate);
    }
    out.truncate(written);
    Ok(out)
}

#[cfg(test)]
mod tests;

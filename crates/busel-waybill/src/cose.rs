//! Who said it: keys, and a signature around the bytes of a message.
//!
//! The form is `COSE_Sign1` (RFC 9052) with `EdDSA`, the signer's key id, the type `busel-waybill`, and
//! `busel/1` as what is signed besides, so that no signature made for anything else fits. It is written
//! and compared by the same strict CBOR as bodies: there is one sequence of bytes for one signature
//! of one body.

use std::fmt;

use ed25519_dalek::Signer;
use sha2::{Digest, Sha256};

use crate::cbor::{Reader, Writer};
use crate::codec;
use crate::message::Message;
use crate::words::{KeyId, MessageHash, NodeId, PublicKey};

/// What is signed besides the message: the protocol and its version.
const PROTOCOL: &[u8] = b"busel/1";

/// The type of what is signed, under label 16 of RFC 9596.
const TYPE: &str = "busel-waybill";

/// `EdDSA` is -8: the number below -1 by this much.
const EDDSA_BELOW: u64 = 7;

/// Protected, unprotected, payload, signature.
const PLACES: u64 = 4;

const SIGNATURE_BYTES: usize = 64;

pub(crate) fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

impl PublicKey {
    /// The thumbprint of the key as a COSE key (RFC 9679).
    #[must_use]
    pub fn thumbprint(self) -> [u8; 32] {
        // {1: 1 (OKP), -1: 6 (Ed25519), -2: the key}, as RFC 9679 says to write it.
        let mut key = Writer::default();
        key.item(&[0xa3]);
        key.unsigned(1);
        key.unsigned(1);
        key.negative(0);
        key.unsigned(6);
        key.negative(1);
        key.bytes(&self.0);
        sha256(&key.into_bytes())
    }

    /// What a signature calls the key by.
    #[must_use]
    pub fn id(self) -> KeyId {
        KeyId(self.half())
    }

    /// What a centre is called whose first key this is.
    #[must_use]
    pub fn node(self) -> NodeId {
        NodeId(self.half())
    }

    fn half(self) -> [u8; 16] {
        *self.thumbprint().first_chunk().expect("it has 32 bytes")
    }

    /// Twenty-six letters that two people read to each other, in seven groups: 130 bits of the
    /// thumbprint in base 32 (RFC 4648).
    #[must_use]
    pub fn fingerprint(self) -> String {
        let thumbprint = self.thumbprint();
        let letter = |at: usize| {
            let bits = (0..5).fold(0, |bits, bit| {
                let place = at * 5 + bit;
                bits << 1 | usize::from(thumbprint[place / 8] >> (7 - place % 8) & 1)
            });
            char::from(BASE32[bits])
        };
        let mut letters = String::new();
        let mut at = 0;
        for group in FINGERPRINT_GROUPS {
            letters.extend((at > 0).then_some(' '));
            letters.extend((at..at + group).map(letter));
            at += group;
        }
        letters
    }
}

const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

const FINGERPRINT_GROUPS: [usize; 7] = [4, 4, 4, 4, 4, 3, 3];

/// What a centre signs with. It is wiped from memory when it is dropped.
pub struct SigningKey(ed25519_dalek::SigningKey);

impl SigningKey {
    /// A key of 32 random bytes; whoever calls has thrown the dice.
    #[must_use]
    pub fn of(seed: &[u8; 32]) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(seed))
    }

    /// What checks its signatures.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key().to_bytes())
    }

    /// Signs bytes that say themselves what they are; only `log.rs` signs anything but messages.
    pub(crate) fn sign_bytes(&self, bytes: &[u8]) -> [u8; SIGNATURE_BYTES] {
        self.0.sign(bytes).to_bytes()
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({:?})", self.public().id())
    }
}

/// Whether a signature by a key over bytes is good, by the strict rules: neither weak keys nor a
/// second spelling of a signature.
pub(crate) fn is_signed(key: PublicKey, bytes: &[u8], signature: [u8; SIGNATURE_BYTES]) -> bool {
    let signature = ed25519_dalek::Signature::from_bytes(&signature);
    ed25519_dalek::VerifyingKey::from_bytes(&key.0)
        .is_ok_and(|key| key.verify_strict(bytes, &signature).is_ok())
}

/// A message with somebody's signature, as bytes; whether the signature is good has to be asked.
#[derive(Clone, PartialEq, Eq)]
pub struct Signed {
    bytes: Box<[u8]>,
    signer: KeyId,
    body: std::ops::Range<usize>,
    signature: [u8; SIGNATURE_BYTES],
}

/// Bytes that are not a signed message as [`Signed::new`] would have written it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no COSE_Sign1 of the one form that is taken")]
pub struct NoSigned;

impl Signed {
    /// Signs a message.
    #[must_use]
    pub fn new(message: &Message, key: &SigningKey) -> Self {
        Self::of_body(&codec::encode(message), key)
    }

    /// Signs the same body by another key: what a card needs when its key is a new one.
    #[must_use]
    pub fn countersign(&self, key: &SigningKey) -> Self {
        Self::of_body(self.body(), key)
    }

    /// Signs a body as it is.
    pub(crate) fn of_body(body: &[u8], key: &SigningKey) -> Self {
        let signer = key.public().id();
        let signature = key.sign_bytes(&to_be_signed(signer, body));
        Self::assemble(signer, body, signature)
    }

    /// Reads what is signed, without asking whether the signature is good.
    ///
    /// # Errors
    ///
    /// [`NoSigned`] if writing it again would not give the same bytes.
    pub fn read(bytes: &[u8]) -> Result<Self, NoSigned> {
        let (signer, body, signature) = parts(bytes).ok_or(NoSigned)?;
        let again = Self::assemble(signer, body, signature);
        if *again.bytes == *bytes { Ok(again) } else { Err(NoSigned) }
    }

    fn assemble(signer: KeyId, body: &[u8], signature: [u8; SIGNATURE_BYTES]) -> Self {
        let mut writer = Writer::default();
        writer.array(4);
        writer.bytes(&protected(signer));
        // Nothing may stand where nobody signs.
        writer.item(&[0xa0]);
        writer.bytes(body);
        let end = writer.len();
        writer.bytes(&signature);
        let bytes = writer.into_bytes().into_boxed_slice();
        Self { bytes, signer, body: end - body.len()..end, signature }
    }

    /// All of it: what is kept, and what its hash is of.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The body, as [`codec::decode`] takes it.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.bytes[self.body.clone()]
    }

    /// Which key is said to have signed.
    #[must_use]
    pub fn signer(&self) -> KeyId {
        self.signer
    }

    /// The name of the message: SHA-256 of all of it.
    #[must_use]
    pub fn hash(&self) -> MessageHash {
        MessageHash(sha256(&self.bytes))
    }

    /// Whether this key has signed it.
    #[must_use]
    pub fn is_by(&self, key: PublicKey) -> bool {
        key.id() == self.signer
            && is_signed(key, &to_be_signed(self.signer, self.body()), self.signature)
    }
}

impl fmt::Debug for Signed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signed({:?}, {} bytes)", self.signer, self.bytes.len())
    }
}

/// What is signed of a header: the algorithm, the key, the type.
fn protected(signer: KeyId) -> Vec<u8> {
    let mut map = crate::cbor::MapWriter::default();
    map.key(1).negative(EDDSA_BELOW);
    map.key(4).bytes(&signer.0);
    map.key(16).text(TYPE);
    map.finish()
}

/// The bytes under a signature (RFC 9052 §4.4).
fn to_be_signed(signer: KeyId, body: &[u8]) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.array(4);
    writer.text("Signature1");
    writer.bytes(&protected(signer));
    writer.bytes(PROTOCOL);
    writer.bytes(body);
    writer.into_bytes()
}

/// Signer, body and signature, as loosely as they can be found; writing them again tells the rest.
fn parts(bytes: &[u8]) -> Option<(KeyId, &[u8], [u8; SIGNATURE_BYTES])> {
    let mut reader = Reader::new(bytes);
    (reader.array().ok()? == PLACES).then_some(())?;
    let mut header = Reader::new(reader.bytes().ok()?);
    header.map().ok()?;
    header.unsigned().ok()?;
    header.added_item().ok()?;
    header.unsigned().ok()?;
    let signer = KeyId(header.bytes().ok()?.try_into().ok()?);
    (reader.map().ok()? == 0).then_some(())?;
    let body = reader.bytes().ok()?;
    let signature = reader.bytes().ok()?.try_into().ok()?;
    reader.end().ok()?;
    Some((signer, body, signature))
}

#[cfg(test)]
mod tests;

//! Sealing: what is signed is packed, padded, and locked to a key that only the receiver has.
//!
//! Law: the signature lies inside, so whoever finds the file learns its size and nothing else, and
//! the size says little. Keys that things are sealed to last a month and are destroyed thirty days
//! after it. The format is age v1; [`lock`] is the one function of this crate that throws dice,
//! because age does, and offers no way to hand them in (decision 0023).

use std::fmt;
use std::io::{Read, Write};
use std::str::FromStr;

use age::secrecy::ExposeSecret;
use bech32::{FromBase32, ToBase32, Variant};
use miniz_oxide::deflate::compress_to_vec;
use zeroize::Zeroize;

use crate::card::Epoch;
use crate::cbor::Writer;
use crate::codec::BODY_BYTES_MAX;
use crate::cose::Signed;
use crate::words::{Day, RecipientKey};

/// The most bytes of a sealed file that is looked at, 1 MiB.
pub const FILE_BYTES_MAX: usize = BODY_BYTES_MAX;

/// How many days after its epoch a secret is kept, for what was long on the road.
pub const KEPT_DAYS: u64 = 30;

/// The most stanzas in the head of a file that is looked at; ours has two, and one that age makes up.
pub(crate) const STANZAS_MAX: usize = 8;

/// How hard it is packed: harder takes longer and gains nothing on a page of text.
const PACKING_LEVEL: u8 = 9;

/// The version of the packing, and how many places it has.
pub(crate) const PACKING: u64 = 1;
pub(crate) const PACKED_PLACES: usize = 3;

/// What age calls keys.
const RECIPIENT_PREFIX: &str = "age";
const SECRET_PREFIX: &str = "age-secret-key-";

/// How many sealings are made for paper, of which the shortest is taken: age adds up to 200 bytes of
/// its own by chance, so that readers learn to expect what they do not know.
const PAPER_TRIES: usize = 48;

/// By which way it will travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carriage {
    /// As a file, by mail or by HTTP: padded, and readable by the sender's archive too.
    File,
    /// On paper or a screen, where every byte is a module: not padded, for the receiver alone. The
    /// sender keeps what is signed anyway.
    Paper,
}

/// What something is sealed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recipients {
    /// The receiver's key of the day.
    pub receiver: RecipientKey,
    /// The sender's own, so that its archive can be read again.
    pub archive: RecipientKey,
}

/// Why something cannot be sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotSealed {
    /// Sealed it would be larger than anybody looks at.
    #[error("more than {FILE_BYTES_MAX} bytes")]
    TooLarge,
    /// A key that nothing can be sealed to.
    #[error("no key to seal to")]
    Key,
}

/// Seals what is signed.
///
/// # Errors
///
/// [`NotSealed`].
pub fn seal(signed: &Signed, to: Recipients, by: Carriage) -> Result<Vec<u8>, NotSealed> {
    let packed = pack(signed.bytes(), by);
    let sealed = match by {
        Carriage::File => lock(&packed, &[to.receiver, to.archive])?,
        Carriage::Paper => shortest(&packed, to.receiver)?,
    };
    if sealed.len() > FILE_BYTES_MAX { Err(NotSealed::TooLarge) } else { Ok(sealed) }
}

fn shortest(packed: &[u8], receiver: RecipientKey) -> Result<Vec<u8>, NotSealed> {
    let mut best = lock(packed, &[receiver])?;
    for _ in 1..PAPER_TRIES {
        let other = lock(packed, &[receiver])?;
        if other.len() < best.len() {
            best = other;
        }
    }
    Ok(best)
}

/// Deflates what is signed, and pads the whole to a size that many others have too.
pub(crate) fn pack(signed: &[u8], by: Carriage) -> Vec<u8> {
    let deflated = compress_to_vec(signed, PACKING_LEVEL);
    let mut writer = Writer::default();
    writer.array(PACKED_PLACES);
    writer.unsigned(PACKING);
    writer.bytes(&deflated);
    let padding = match by {
        Carriage::Paper => 0,
        Carriage::File => padding_after(writer.len()),
    };
    writer.bytes(&vec![0; padding]);
    writer.into_bytes()
}

/// How much padding makes a padded size of what is there. The head of the padding grows with it, so
/// that a size may be missed by a byte or two; the next is then hit.
fn padding_after(size: usize) -> usize {
    let head = |padding: usize| {
        let mut writer = Writer::default();
        writer.bytes(&vec![0; padding]);
        writer.len() - padding
    };
    let heads = [0, 24, 256, 65_536].map(|least| (least, head(least)));
    let whole = |padding: usize| {
        let head = heads.iter().rfind(|(least, _)| padding >= *least).map_or(1, |(_, head)| *head);
        size + head + padding
    };
    // A power of two is such a size, and the one after it is hit if its head misses that.
    (0..=3 * size + 64)
        .find(|padding| is_padded_size(whole(*padding)))
        .expect("there is a size within that")
}

/// Whether a size is one of those that things are padded to (Padmé: at most 12 % more, and only
/// log log of a size is told).
pub(crate) fn is_padded_size(size: usize) -> bool {
    let Some(exponent) = size.checked_ilog2().filter(|exponent| *exponent > 0) else { return true };
    let kept = exponent.ilog2() + 1;
    let free = exponent.saturating_sub(kept);
    size.trailing_zeros() >= free
}

/// Locks bytes to keys, as age v1. The dice are age's own: the file's key, its nonce, a key for each
/// recipient, and a stanza of nonsense.
fn lock(plain: &[u8], to: &[RecipientKey]) -> Result<Vec<u8>, NotSealed> {
    let recipients = to
        .iter()
        .map(|key| age::x25519::Recipient::from_str(&key.age()).map_err(|_| NotSealed::Key));
    let recipients = recipients.collect::<Result<Vec<_>, _>>()?;
    let recipients = recipients.iter().map(|one| -> &dyn age::Recipient { one });
    let encryptor = age::Encryptor::with_recipients(recipients).map_err(|_| NotSealed::Key)?;
    let mut sealed = Vec::new();
    let mut writer = encryptor.wrap_output(&mut sealed).expect("memory takes everything");
    writer.write_all(plain).expect("memory takes everything");
    writer.finish().expect("memory takes everything");
    Ok(sealed)
}

impl RecipientKey {
    /// The key as age writes it: `age1…`.
    #[must_use]
    pub fn age(self) -> String {
        bech32::encode(RECIPIENT_PREFIX, self.0.to_base32(), Variant::Bech32)
            .expect("a good prefix")
    }

    /// Reads a key as age writes it.
    #[must_use]
    pub fn from_age(text: &str) -> Option<Self> {
        let (prefix, letters, variant) = bech32::decode(text).ok()?;
        (prefix == RECIPIENT_PREFIX && variant == Variant::Bech32).then_some(())?;
        let bytes = Vec::from_base32(&letters).ok()?;
        bytes.try_into().ok().map(Self)
    }
}

/// The secret half of an epoch's key. It is wiped from memory when it is dropped.
pub struct Secret(age::x25519::Identity);

impl Secret {
    /// A secret of 32 random bytes; whoever calls has thrown the dice.
    #[must_use]
    pub fn of(seed: &[u8; 32]) -> Self {
        let letters = seed.to_base32();
        let mut text =
            bech32::encode(SECRET_PREFIX, letters, Variant::Bech32).expect("a good prefix");
        let identity = age::x25519::Identity::from_str(&text.to_uppercase());
        text.zeroize();
        Self(identity.expect("32 bytes are a key"))
    }

    /// What things are sealed to.
    #[must_use]
    pub fn recipient(&self) -> RecipientKey {
        RecipientKey::from_age(&self.0.to_public().to_string()).expect("age reads its own keys")
    }

    /// The secret as age writes it, for whoever opens a file with the plain `age` tool.
    #[must_use]
    pub fn age(&self) -> String {
        self.0.to_string().expose_secret().to_owned()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secret(of {:?})", self.recipient())
    }
}

/// The secrets of a centre's epochs, as long as they are kept.
#[derive(Debug, Default)]
pub struct Secrets(Vec<(Epoch, Secret)>);

impl Secrets {
    /// Adds the secret of an epoch.
    ///
    /// # Errors
    ///
    /// [`NotSealed::Key`] if it is not the secret of what things are sealed to in that epoch.
    pub fn keep(&mut self, epoch: Epoch, secret: Secret) -> Result<(), NotSealed> {
        if secret.recipient() != epoch.recipient() {
            return Err(NotSealed::Key);
        }
        self.0.push((epoch, secret));
        Ok(())
    }

    /// Destroys those whose epoch ended more than [`KEPT_DAYS`] days ago, and says which; whoever
    /// calls destroys what lies on disk.
    pub fn destroy_old(&mut self, today: Day) -> Vec<Epoch> {
        let is_old = |epoch: &Epoch| epoch.last().get() + KEPT_DAYS < today.get();
        let old = self.0.iter().map(|(epoch, _)| *epoch).filter(is_old).collect();
        self.0.retain(|(epoch, _)| !is_old(epoch));
        old
    }

    /// How many are kept.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// Opens what is locked to one of them.
    pub(crate) fn unlock(&self, sealed: &[u8]) -> Result<Vec<u8>, NotUnlocked> {
        let decryptor = age::Decryptor::new(sealed).map_err(|_| NotUnlocked::Damaged)?;
        let secrets = self.0.iter().map(|(_, secret)| -> &dyn age::Identity { &secret.0 });
        let reader = decryptor.decrypt(secrets).map_err(|why| {
            let has_no_key = matches!(why, age::DecryptError::NoMatchingKeys);
            if has_no_key { NotUnlocked::NotForUs } else { NotUnlocked::Damaged }
        })?;
        let mut plain = Vec::new();
        let limit = u64::try_from(FILE_BYTES_MAX).expect("a small number");
        reader.take(limit).read_to_end(&mut plain).map_err(|_| NotUnlocked::Damaged)?;
        Ok(plain)
    }
}

/// Why age does not open something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NotUnlocked {
    /// Locked to other keys, or to ones that were destroyed.
    NotForUs,
    /// Not age, or changed on the way.
    Damaged,
}

#[cfg(test)]
mod tests;

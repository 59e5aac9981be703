//! What phones tell, sealed to this centre: a phone that is taken on the road shows nothing of it, and
//! neither does the phone's own holder see it again without their PIN.
//!
//! The centre has one key for that, made of the vault's like the door's other keys; its public half
//! goes to each phone with the run. A phone makes a pair of its own each time it is unlocked and forgets
//! it when it locks, so what was sealed is opened here or nowhere. A centre made of a copy has the same
//! key.
//!
//! Sealed is: the pair's point (65 bytes), then AES-256-GCM of the record under a key made by HKDF of
//! what both halves come to and of the record's attempt. That key serves once, so its nonce is zero; and
//! no record stands in for another.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use aes_gcm::aead::{Aead as _, KeyInit as _, Payload};
use aes_gcm::{Aes256Gcm, Nonce};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hkdf::Hkdf;
use p256::elliptic_curve::sec1::ToSec1Point as _;
use p256::{PublicKey, SecretKey};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::Door;
use super::secret::{hex, mark, unhex};
use crate::outside::Outside;

/// Bytes of a point that is written whole.
const POINT: usize = 65;

/// What keys are made for; the assets' script says the same.
const PURPOSE: &[u8] = b"busel phone record 2";

/// Pairs of phones of which it is still known what they come to with the centre's key: to work it out costs
/// more than all else of a record.
const PAIRS: usize = 256;

/// The key of a centre for what phones tell.
pub(super) struct SealKey {
    secret: SecretKey,
    /// The points heard of last, the newest first.
    pairs: Mutex<VecDeque<([u8; POINT], Keys)>>,
}

/// What a pair and a centre come to: keys for records are made of it.
#[derive(Clone)]
struct Keys(Hkdf<Sha256>);

impl Keys {
    fn of(own: &SecretKey, theirs: &PublicKey, [phone, centre]: [&[u8]; 2]) -> Self {
        let shared = own.diffie_hellman(theirs);
        let salt = [phone, centre].concat();
        Self(Hkdf::new(Some(&salt), shared.raw_secret_bytes()))
    }

    fn cipher(&self, attempt: &str) -> Aes256Gcm {
        let mut key = Zeroizing::new([0; 32]);
        let made = self.0.expand_multi_info(&[PURPOSE, attempt.as_bytes()], &mut *key);
        made.expect("32 bytes can be had");
        Aes256Gcm::new_from_slice(&*key).expect("32 bytes are a key")
    }
}

fn written(key: &PublicKey) -> Vec<u8> {
    key.to_sec1_point(false).as_bytes().to_vec()
}

impl SealKey {
    /// The key that is made of these bytes: always the same one.
    pub(super) fn of(bytes: &[u8; 32]) -> Self {
        // One number in four milliards is none of the curve's; then the next is taken.
        let numbers = (0_u8..=u8::MAX).map(|turn| Zeroizing::new(mark(bytes, &[&[turn]])));
        let mut keys = numbers.filter_map(|number| SecretKey::from_slice(&*number).ok());
        let secret = keys.next().expect("of 256 numbers one is the curve's");
        Self { secret, pairs: Mutex::default() }
    }

    fn public(&self) -> Vec<u8> {
        written(&self.secret.public_key())
    }

    /// The keys of the pair with this point; nothing if that is none.
    fn keys(&self, point: &[u8; POINT]) -> Option<Keys> {
        let pairs = || self.pairs.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, keys)) = pairs().iter().find(|(known, _)| known == point) {
            return Some(keys.clone());
        }
        let theirs = PublicKey::from_sec1_bytes(point).ok()?;
        let keys = Keys::of(&self.secret, &theirs, [point, &self.public()]);
        let mut pairs = pairs();
        pairs.truncate(PAIRS - 1);
        pairs.push_front((*point, keys.clone()));
        Some(keys)
    }

    fn open(&self, attempt: &str, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (point, text) = sealed.split_first_chunk::<POINT>()?;
        let payload = Payload { msg: text, aad: attempt.as_bytes() };
        let cipher = self.keys(point)?.cipher(attempt);
        cipher.decrypt(&Nonce::default(), payload).ok().map(Zeroizing::new)
    }
}

/// A phone's half, as its script has it: for tests and for measuring.
pub struct PhonePair {
    point: Vec<u8>,
    keys: Keys,
}

impl PhonePair {
    /// The pair with this secret, for the centre with this public half (hex); nothing if one is none.
    #[must_use]
    pub fn of(secret: &[u8; 32], centre: &str) -> Option<Self> {
        let centre = PublicKey::from_sec1_bytes(&unhex::<POINT>(centre)?).ok()?;
        let own = SecretKey::from_slice(secret).ok()?;
        let point = written(&own.public_key());
        let keys = Keys::of(&own, &centre, [&point, &written(&centre)]);
        Some(Self { point, keys })
    }

    /// A new attempt, as a phone makes them: those of one pair begin alike.
    #[must_use]
    pub fn attempt(&self, outside: &Outside) -> String {
        format!("{}{}", &*hex(&self.point[1..9]), &*hex(&outside.bytes::<8>()))
    }

    /// Seals a record under its attempt.
    #[must_use]
    pub fn seal(&self, attempt: &str, record: &[u8]) -> Vec<u8> {
        let payload = Payload { msg: record, aad: attempt.as_bytes() };
        let sealed = self.keys.cipher(attempt).encrypt(&Nonce::default(), payload);
        [&*self.point, &sealed.expect("a record is short")].concat()
    }
}

impl Door {
    /// The public half of the centre's key for what phones tell, as hex.
    #[must_use]
    pub fn seal_key(&self) -> String {
        hex(&self.inner.keys.records.public()).to_string()
    }

    /// Opens a record that a phone sealed under this attempt; nothing if it was sealed to another
    /// centre, or is no such record.
    #[must_use]
    pub fn open_record(&self, attempt: &str, sealed: &str) -> Option<Zeroizing<Vec<u8>>> {
        self.open_sealed(attempt, &STANDARD.decode(sealed).ok()?)
    }

    /// The same of what came as bytes and not as letters.
    #[must_use]
    pub fn open_sealed(&self, attempt: &str, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        self.inner.keys.records.open(attempt, sealed)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Seals a record as a phone does, with a pair made of this byte.
    fn seal(centre: &SealKey, attempt: &str, text: &[u8], byte: u8) -> Vec<u8> {
        let pair = PhonePair::of(&[byte; 32], &hex(&centre.public()));
        pair.expect("both are keys").seal(attempt, text)
    }

    #[test]
    fn a_record_is_opened_by_its_centre_under_its_attempt_and_by_nobody_else() {
        let (ours, other) = (SealKey::of(&[7; 32]), SealKey::of(&[8; 32]));
        let sealed = seal(&ours, "aa", b"{}", 9);
        assert_eq!(ours.open("aa", &sealed).as_deref(), Some(&b"{}".to_vec()));
        assert_eq!(ours.open("ab", &sealed), None, "the attempt of another record");
        assert_eq!(other.open("aa", &sealed), None, "another centre");
        assert_eq!(SealKey::of(&[7; 32]).public(), ours.public(), "always the same key");
    }

    #[test]
    fn many_phones_are_opened_one_after_the_other_and_again() {
        let ours = SealKey::of(&[7; 32]);
        let pairs: Vec<PhonePair> = (1..=PAIRS + 20)
            .map(|number| {
                let mut secret = [1; 32];
                secret[..8].copy_from_slice(&number.to_le_bytes());
                PhonePair::of(&secret, &hex(&ours.public())).expect("a pair")
            })
            .collect();
        for turn in ["a", "b"] {
            for (number, pair) in pairs.iter().enumerate() {
                let text = format!("{number}{turn}");
                let opened = ours.open(turn, &pair.seal(turn, text.as_bytes()));
                assert_eq!(opened.as_deref().map(Vec::as_slice), Some(text.as_bytes()));
            }
        }
        assert_eq!(ours.pairs.lock().expect("nobody fell").len(), PAIRS);
    }

    #[test]
    fn what_was_changed_on_its_way_or_is_no_record_opens_nothing() {
        let ours = SealKey::of(&[7; 32]);
        let sealed = seal(&ours, "aa", b"{\"at\":5}", 9);
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert_eq!(ours.open("aa", &changed), None, "byte {at}");
            assert_eq!(ours.open("aa", &sealed[..at]), None, "cut at {at}");
        }
        assert_eq!(ours.open("aa", &[0; 200]), None, "nothing of ours");
    }
}

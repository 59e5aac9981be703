//! What phones tell, sealed to this centre: a phone that is taken on the road shows nothing of it, and
//! neither does the phone's own holder see it again without their PIN.
//!
//! The centre has one key for that, made of the vault's like the door's other keys; its public half
//! goes to each phone with the run. A phone makes a pair of its own for every record and forgets it, so
//! what was sealed is opened here or nowhere. A centre made of a copy has the same key.
//!
//! Sealed is: the pair's point (65 bytes), then AES-256-GCM of the record under a key made by HKDF of
//! what both halves come to. That key serves once, so its nonce is zero. The record's attempt is bound
//! to it: no record stands in for another.

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
use super::secret::{hex, mark};

/// Bytes of a point that is written whole.
const POINT: usize = 65;

/// What keys are made for; the assets' script says the same.
const PURPOSE: &[u8] = b"busel phone record 1";

/// The key of a centre for what phones tell.
pub(super) struct SealKey(SecretKey);

impl SealKey {
    /// The key that is made of these bytes: always the same one.
    pub(super) fn of(bytes: &[u8; 32]) -> Self {
        // One number in four milliards is none of the curve's; then the next is taken.
        let numbers = (0_u8..=u8::MAX).map(|turn| Zeroizing::new(mark(bytes, &[&[turn]])));
        let mut keys = numbers.filter_map(|number| SecretKey::from_slice(&*number).ok());
        Self(keys.next().expect("of 256 numbers one is the curve's"))
    }

    fn public(&self) -> Vec<u8> {
        self.0.public_key().to_sec1_point(false).as_bytes().to_vec()
    }

    fn open(&self, attempt: &str, sealed: &str) -> Option<Zeroizing<Vec<u8>>> {
        self.open_bytes(attempt, &STANDARD.decode(sealed).ok()?)
    }

    fn open_bytes(&self, attempt: &str, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (point, text) = sealed.split_at_checked(POINT)?;
        let theirs = PublicKey::from_sec1_bytes(point).ok()?;
        let shared = self.0.diffie_hellman(&theirs);
        let mut key = Zeroizing::new([0; 32]);
        let salt = [point, &self.public()].concat();
        Hkdf::<Sha256>::new(Some(&salt), shared.raw_secret_bytes())
            .expand(PURPOSE, &mut *key)
            .expect("32 bytes can be had");
        let cipher = Aes256Gcm::new_from_slice(&*key).expect("32 bytes are a key");
        let payload = Payload { msg: text, aad: attempt.as_bytes() };
        cipher.decrypt(&Nonce::default(), payload).ok().map(Zeroizing::new)
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
        self.inner.keys.records.open(attempt, sealed)
    }

    /// The same of what came as bytes and not as letters.
    #[must_use]
    pub fn open_sealed(&self, attempt: &str, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        self.inner.keys.records.open_bytes(attempt, sealed)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use p256::SecretKey;

    use super::*;

    /// Seals a record as a phone does, with a pair made of this byte.
    fn seal(centre: &[u8], attempt: &str, text: &[u8], byte: u8) -> String {
        let own = SecretKey::from_slice(&[byte; 32]).expect("a number of the curve's");
        let point = own.public_key().to_sec1_point(false).as_bytes().to_vec();
        let centre = PublicKey::from_sec1_bytes(centre).expect("a point");
        let shared = own.diffie_hellman(&centre);
        let salt = [&*point, centre.to_sec1_point(false).as_bytes()].concat();
        let mut key = [0; 32];
        let made = Hkdf::<Sha256>::new(Some(&salt), shared.raw_secret_bytes());
        made.expand(PURPOSE, &mut key).expect("32 bytes");
        let cipher = Aes256Gcm::new_from_slice(&key).expect("a key");
        let payload = Payload { msg: text, aad: attempt.as_bytes() };
        let sealed = cipher.encrypt(&Nonce::default(), payload).expect("it is short");
        STANDARD.encode([point, sealed].concat())
    }

    #[test]
    fn a_record_is_opened_by_its_centre_under_its_attempt_and_by_nobody_else() {
        let (ours, other) = (SealKey::of(&[7; 32]), SealKey::of(&[8; 32]));
        let sealed = seal(&ours.public(), "aa", b"{}", 9);
        assert_eq!(ours.open("aa", &sealed).as_deref(), Some(&b"{}".to_vec()));
        assert_eq!(ours.open("ab", &sealed), None, "the attempt of another record");
        assert_eq!(other.open("aa", &sealed), None, "another centre");
        assert_eq!(SealKey::of(&[7; 32]).public(), ours.public(), "always the same key");
    }

    #[test]
    fn what_was_changed_on_its_way_or_is_no_record_opens_nothing() {
        let ours = SealKey::of(&[7; 32]);
        let sealed = seal(&ours.public(), "aa", b"{\"at\":5}", 9);
        let bytes = STANDARD.decode(&sealed).expect("what was written");
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            assert_eq!(ours.open("aa", &STANDARD.encode(&changed)), None, "byte {at}");
            assert_eq!(ours.open("aa", &STANDARD.encode(&bytes[..at])), None, "cut at {at}");
        }
        for bad in ["", "!", "AAAA", &"A".repeat(200)] {
            assert_eq!(ours.open("aa", bad), None, "{bad}");
        }
    }
}

//! Codes of authenticator apps: TOTP as in RFC 6238, with SHA-1, six digits and steps of 30 seconds,
//! which is what every app does. A code is taken once, and one step early or late.

use std::fmt::Write as _;

use busel_domain::time::Moment;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha1::Sha1;
use zeroize::{Zeroize, Zeroizing};

use super::passphrase::CodeSetup;
use super::secret::{SecretText, same};
use super::{NotIn, SECOND};
use crate::fault::Fault;
use crate::outside::Outside;

/// A step lasts so many seconds.
const STEP_SECONDS: i64 = 30;
/// A code may be so many steps early or late: clocks differ, and fingers are slow.
const STEPS_OFF: i64 = 1;
/// Bytes of the secret, as RFC 4226 asks for.
const LENGTH: usize = 20;
const NONCE: usize = 24;
const BASE_32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// What the app and the door both know.
#[derive(Clone)]
pub(super) struct CodeSecret(Zeroizing<[u8; LENGTH]>);

impl CodeSecret {
    pub(super) fn new(outside: &Outside) -> Self {
        Self(Zeroizing::new(outside.bytes()))
    }

    /// The code of a step.
    fn code(&self, step: i64) -> Zeroizing<String> {
        let number = truncated(self.0.as_ref(), step) % 1_000_000;
        Zeroizing::new(format!("{number:06}"))
    }

    /// The step of a code that is right at this moment and comes after `last`.
    pub(super) fn step_of(&self, typed: &str, now: Moment, last: i64) -> Option<i64> {
        let typed: Zeroizing<String> =
            Zeroizing::new(typed.chars().filter(|letter| !letter.is_whitespace()).collect());
        let middle = now.0.div_euclid(STEP_SECONDS * SECOND);
        let mut found = None;
        for step in middle - STEPS_OFF..=middle + STEPS_OFF {
            if same(self.code(step).as_bytes(), typed.as_bytes()) && step > last {
                found = Some(step);
            }
        }
        found
    }

    /// What to show once. The name is what the app will call the entry, beside the centre's.
    pub(super) fn setup(&self, centre: &str, name: &str) -> CodeSetup {
        let secret = self.base_32();
        let uri = format!(
            "otpauth://totp/{}:{}?secret={}&issuer={}&algorithm=SHA1&digits=6&period=30",
            percent(centre),
            percent(name),
            *secret,
            percent(centre)
        );
        CodeSetup { secret: SecretText::new(secret.to_string()), uri: SecretText::new(uri) }
    }

    fn base_32(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(LENGTH * 8 / 5));
        for five in self.0.chunks(5) {
            let bits = five.iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
            for place in (0..8).rev() {
                let index = usize::try_from(bits >> (5 * place) & 31).expect("below 32");
                text.push(char::from(BASE_32[index]));
            }
        }
        text
    }

    /// Seals it for one member: in another row it cannot be opened.
    pub(super) fn seal(&self, key: &[u8; 32], member: u32, nonce: [u8; NONCE]) -> Vec<u8> {
        let aad = member.to_be_bytes();
        let payload = Payload { msg: self.0.as_ref(), aad: &aad };
        let sealed =
            XChaCha20Poly1305::new(key.into()).encrypt(XNonce::from_slice(&nonce), payload);
        let sealed = sealed.expect("twenty bytes can be sealed");
        [nonce.as_slice(), &sealed].concat()
    }

    pub(super) fn open(key: &[u8; 32], member: u32, sealed: &[u8]) -> Result<Self, NotIn> {
        let damaged = || NotIn::Fault(Fault::Damaged);
        let (nonce, sealed) = sealed.split_at_checked(NONCE).ok_or_else(damaged)?;
        let aad = member.to_be_bytes();
        let payload = Payload { msg: sealed, aad: &aad };
        let opened = XChaCha20Poly1305::new(key.into()).decrypt(XNonce::from_slice(nonce), payload);
        let mut opened = opened.map_err(|_| damaged())?;
        let secret = <[u8; LENGTH]>::try_from(opened.as_slice()).map_err(|_| damaged());
        opened.zeroize();
        Ok(Self(Zeroizing::new(secret?)))
    }
}

/// HOTP's number of 31 bits, RFC 4226 section 5.3.
fn truncated(secret: &[u8], step: i64) -> u32 {
    let mac = <Hmac<Sha1> as Mac>::new_from_slice(secret).expect("a key of any length fits");
    let hash = mac.chain_update(step.to_be_bytes()).finalize().into_bytes();
    let from = usize::from(hash[19] & 15);
    let four: [u8; 4] = hash[from..from + 4].try_into().expect("from is 15 at most");
    u32::from_be_bytes(four) & 0x7fff_ffff
}

fn percent(text: &str) -> String {
    let mut written = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            written.push(char::from(byte));
        } else {
            write!(written, "%{byte:02X}").expect("a String takes everything");
        }
    }
    written
}

#[cfg(test)]
impl CodeSecret {
    /// What an app does with the text it was told.
    pub(super) fn from_base_32(text: &str) -> Self {
        let (mut bytes, mut bits, mut count) = (Vec::new(), 0_u64, 0);
        for letter in text.bytes() {
            let value = BASE_32.iter().position(|known| *known == letter).expect("base 32");
            bits = bits << 5 | u64::try_from(value).expect("below 32");
            count += 5;
            if count >= 8 {
                count -= 8;
                bytes.push(u8::try_from(bits >> count & 255).expect("eight bits"));
            }
        }
        Self(Zeroizing::new(bytes.try_into().expect("twenty bytes")))
    }

    /// What an app shows at a moment.
    pub(super) fn shown_at(&self, now: Moment) -> String {
        self.code(now.0.div_euclid(STEP_SECONDS * SECOND)).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> CodeSecret {
        CodeSecret(Zeroizing::new(*b"12345678901234567890"))
    }

    #[test]
    fn the_codes_are_those_of_rfc_6238() {
        // Appendix B, the lines of SHA-1, all eight digits.
        for (seconds, code) in [
            (59, 94_287_082),
            (1_111_111_109, 7_081_804),
            (1_111_111_111, 14_050_471),
            (1_234_567_890, 89_005_924),
            (2_000_000_000, 69_279_037),
            (20_000_000_000, 65_353_130),
        ] {
            let number = truncated(known().0.as_ref(), seconds / STEP_SECONDS);
            assert_eq!(number % 100_000_000, code, "at {seconds}");
        }
    }

    #[test]
    fn a_code_is_right_one_step_early_or_late_and_once() {
        let now = Moment(1_111_111_111 * SECOND);
        let step = 1_111_111_111 / STEP_SECONDS;
        for off in -3..=3 {
            let code = known().code(step + off);
            let expected = (-1..=1).contains(&off).then_some(step + off);
            assert_eq!(known().step_of(&code, now, 0), expected, "{off} steps off");
        }
        let code = known().code(step);
        assert_eq!(known().step_of(&code, now, step), None, "it was used");
        assert_eq!(known().step_of(&format!("{} {}", &code[..3], &code[3..]), now, 0), Some(step));
        assert_eq!(known().step_of("", now, 0), None);
    }

    #[test]
    fn an_app_is_told_in_base_32_and_as_an_address() {
        let setup = known().setup("Hub Łódź", "olena");
        assert_eq!(setup.secret.text(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assert_eq!(
            setup.uri.text(),
            "otpauth://totp/Hub%20%C5%81%C3%B3d%C5%BA:olena?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\
             &issuer=Hub%20%C5%81%C3%B3d%C5%BA&algorithm=SHA1&digits=6&period=30"
        );
    }

    #[test]
    fn a_secret_is_sealed_for_one_member() {
        let sealed = known().seal(&[1; 32], 7, [2; NONCE]);
        let opened = CodeSecret::open(&[1; 32], 7, &sealed).expect("the same row");
        assert_eq!(*opened.0, *known().0);
        assert!(CodeSecret::open(&[1; 32], 8, &sealed).is_err(), "another member's row");
        assert!(CodeSecret::open(&[2; 32], 7, &sealed).is_err(), "another key");
        assert!(CodeSecret::open(&[1; 32], 7, &sealed[..10]).is_err(), "cut off");
    }
}

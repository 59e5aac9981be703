//! What opens the door: long random numbers that a person or a browser carries. Here are their forms
//! as text, and what is kept of them, which is never they themselves.

use std::fmt::Write as _;

use busel_domain::ids::Attempt;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::outside::Outside;

/// A secret of so many random bytes, written as hex.
macro_rules! secret {
    ($($(#[$doc:meta])* $name:ident: $length:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Zeroize, ZeroizeOnDrop)]
        pub struct $name([u8; $length]);

        impl $name {
            /// Reads what [`text`](Self::text) wrote: hex in small letters, whole and nothing else.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                unhex(text).map(Self)
            }

            /// For the link or the cookie. Whoever has this text has the secret.
            #[must_use]
            pub fn text(&self) -> Zeroizing<String> {
                hex(&self.0)
            }

            /// What the store keeps.
            pub(super) fn hash(&self) -> [u8; 32] {
                Sha256::digest(self.0).into()
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(•••)"))
            }
        }
    )*};
}

/// Secrets that are thrown anew each time.
macro_rules! thrown {
    ($($name:ident)*) => {$(
        impl $name {
            /// A new one.
            pub(super) fn new(outside: &Outside) -> Self {
                Self(outside.bytes())
            }
        }
    )*};
}

thrown! { InviteSecret SessionToken CeremonyId ThresholdToken PhoneSecret }

secret! {
    /// 128 bits in the link of an invite.
    InviteSecret: 16;
    /// 256 bits in the cookie of a session.
    SessionToken: 32;
    /// 128 bits that hold together the two halves of signing in with a passkey.
    CeremonyId: 16;
    /// 128 bits in the link of a group or an offer.
    LinkSecret: 16;
    /// 128 bits in the link by which a phone is bound to a run.
    PhoneSecret: 16;
    /// 128 bits that a phone throws and keeps behind its PIN: whoever has them reads the run.
    ReadingToken: 16;
    /// 256 bits that somebody carries between taking an invite and having a way in.
    ThresholdToken: 32;
}

impl LinkSecret {
    /// The secret of what this attempt makes. The same form sent twice gives the same link, so that it
    /// can be shown again to whoever pressed twice; nobody without the key finds it.
    #[must_use]
    pub fn of_attempt(key: &[u8; 32], attempt: Attempt) -> Self {
        let mark = mark(key, &[b"link", &attempt.0]);
        let mut secret = [0; 16];
        secret.copy_from_slice(&mark[..16]);
        Self(secret)
    }

    /// What the Book keeps of it.
    #[must_use]
    pub fn digest(&self) -> busel_domain::ids::Digest {
        busel_domain::ids::Digest(self.hash())
    }
}

/// A text that is wiped when dropped and never printed by accident.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct SecretText(String);

impl SecretText {
    pub(super) fn new(text: String) -> Self {
        Self(text)
    }

    /// The text, for the one who may see it.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for SecretText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SecretText(•••)")
    }
}

/// HMAC-SHA-256.
pub(super) fn mark(key: &[u8; 32], parts: &[&[u8]]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("a key of any length fits");
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

/// Whether two marks are the same, in a time that does not tell where they part.
pub(super) fn same(one: &[u8], other: &[u8]) -> bool {
    one.ct_eq(other).into()
}

pub(super) fn hex(bytes: &[u8]) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(2 * bytes.len()));
    for byte in bytes {
        write!(text, "{byte:02x}").expect("a String takes everything");
    }
    text
}

pub(super) fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let is_small_hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    if text.len() != 2 * N || !text.bytes().all(is_small_hex) {
        return None;
    }
    let mut bytes = [0; N];
    for (index, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * index..2 * index + 2)?, 16).ok()?;
    }
    Some(bytes)
}

/// A number from 0 up to, not including, `limit`, each as likely as any other.
pub(super) fn below(outside: &Outside, limit: u32) -> u32 {
    // The numbers above the last whole multiple would favour the small ones.
    let fair = u32::MAX - u32::MAX % limit;
    loop {
        let thrown = u32::from_le_bytes(outside.bytes());
        if thrown < fair {
            return thrown % limit;
        }
    }
}

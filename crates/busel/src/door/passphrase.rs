//! Passphrases: fifteen characters or more of any kind, taken byte for byte as they were typed.
//! Nothing is cut, folded or forbidden, and nobody has to change one that is good.

use zeroize::Zeroizing;

use super::{NotIn, SecretText, refused};

/// A passphrase has at least so many characters.
pub const PASSPHRASE_LENGTH_MIN: usize = 15;
/// A passphrase has at most so many bytes; no keyboard makes more.
pub const PASSPHRASE_BYTES_MAX: usize = 1_024;

/// A passphrase as it was typed. It is never shown and is wiped when dropped.
#[derive(Clone)]
pub struct Passphrase(Zeroizing<String>);

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase(•••)")
    }
}

impl Passphrase {
    /// Takes what was typed.
    ///
    /// # Errors
    ///
    /// [`NotIn::TooLong`] if it has more than 1,024 bytes.
    pub fn new(typed: String) -> Result<Self, NotIn> {
        let typed = Zeroizing::new(typed);
        if typed.len() > PASSPHRASE_BYTES_MAX {
            return Err(NotIn::TooLong);
        }
        Ok(Self(typed))
    }

    /// Whether it may be used from now on; `context` are words that everybody here knows, such as the
    /// centre's name and the name to sign in with.
    ///
    /// # Errors
    ///
    /// [`NotIn::TooShort`] or [`NotIn::TooCommon`].
    pub fn check(&self, context: &[&str]) -> Result<(), NotIn> {
        if self.0.chars().count() < PASSPHRASE_LENGTH_MIN {
            Err(NotIn::TooShort)
        } else if refused::is_common(&self.0, context) {
            Err(NotIn::TooCommon)
        } else {
            Ok(())
        }
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

/// What an authenticator app needs to make codes: shown once, while a passphrase is being set.
#[derive(Debug)]
pub struct CodeSetup {
    /// In base 32, to be typed into the app.
    pub secret: SecretText,
    /// The same as an `otpauth:` address, for a link or a picture.
    pub uri: SecretText,
}

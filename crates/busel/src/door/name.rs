//! The name somebody signs in with: any word they choose, not who they are. Only a keyed mark of it
//! is kept, so a list of names cannot be read out of the file, nor guessed without the key.

use unicode_normalization::UnicodeNormalization;

use super::NotIn;
use super::label::is_hidden;
use super::secret::mark;

/// A name has at least so many characters.
const LENGTH_MIN: usize = 3;
/// A name has at most so many characters.
const LENGTH_MAX: usize = 64;

/// A keyed mark of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NameMark(pub(super) [u8; 32]);

/// The name in the one form in which it is compared: phones write the first letter large, and the
/// same letter can be written in several ways.
pub(super) fn plain(name: &str) -> String {
    // What is longer than any name is cut, so that nobody makes us fold megabytes.
    name.trim().chars().take(LENGTH_MAX + 1).nfkc().flat_map(char::to_lowercase).collect()
}

/// The mark of whatever was typed.
pub(super) fn mark_of(key: &[u8; 32], name: &str) -> NameMark {
    NameMark(mark(key, &[b"name", plain(name).as_bytes()]))
}

/// Checks a name that is to be used from now on.
///
/// # Errors
///
/// [`NotIn::NameUnfit`] or [`NotIn::TooLong`].
pub(super) fn check(name: &str) -> Result<(), NotIn> {
    let plain = plain(name);
    let length = plain.chars().count();
    if length > LENGTH_MAX {
        Err(NotIn::TooLong)
    } else if length < LENGTH_MIN || plain.chars().any(is_hidden) {
        Err(NotIn::NameUnfit)
    } else {
        Ok(())
    }
}

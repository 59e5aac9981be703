//! What people call their passkeys and devices.

use super::NotIn;

/// A label has at most so many characters.
const LENGTH_MAX: usize = 60;

/// A label that can be read: 1 to 60 characters, none of them hidden.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label(String);

impl Label {
    /// Reads a label.
    ///
    /// # Errors
    ///
    /// [`NotIn::LabelUnfit`] if nothing can be read, [`NotIn::TooLong`] if it is too long.
    pub fn new(text: &str) -> Result<Self, NotIn> {
        let text = text.trim();
        if text.is_empty() || text.chars().any(is_hidden) {
            return Err(NotIn::LabelUnfit);
        }
        if text.chars().count() > LENGTH_MAX {
            return Err(NotIn::TooLong);
        }
        Ok(Self(text.to_owned()))
    }

    /// The label.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }
}

/// A text made into a label by leaving out what does not fit; it may be empty.
pub(super) fn tidied(text: &str) -> String {
    text.trim().chars().filter(|letter| !is_hidden(*letter)).take(LENGTH_MAX).collect()
}

/// Control characters, and those that turn the direction of writing or take no room.
pub(super) fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

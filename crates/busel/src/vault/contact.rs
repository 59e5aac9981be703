//! How a contact is found again without being readable: one spelling for each number, address or
//! handle, and a keyed mark of it.
//!
//! A mark is 40 bits of HMAC-SHA-256 under a key derived from the key file. With that key every
//! number could be tried, so a mark gives away what it marks: marks lie in the key database and die
//! with the key of the contact, and copies of them expire like copies of keys.

use hmac::{Hmac, Mac};
use sha2::Sha256;
use unicode_normalization::UnicodeNormalization;

/// What the key of the marks is derived for.
pub(super) const LABEL: &str = "busel contact index 1";

/// Fewer digits are not a number one could ring.
const PHONE_DIGITS_MIN: usize = 7;

/// A keyed mark of one contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark(pub(super) [u8; 5]);

impl Mark {
    /// The mark of one spelling.
    pub(super) fn of(key: &[u8; 32], spelling: &str) -> Self {
        let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length of key is taken");
        mac.update(spelling.as_bytes());
        let whole = mac.finalize().into_bytes();
        Self([whole[0], whole[1], whole[2], whole[3], whole[4]])
    }
}

/// The contacts in a text, each in its one spelling. Several are divided by commas, semicolons or
/// lines.
pub(super) fn spellings(text: &str) -> Vec<String> {
    let parts = text.split([',', ';', '\n', '\r']);
    let mut all: Vec<String> = parts.filter_map(spelling).collect();
    all.sort();
    all.dedup();
    all
}

fn spelling(text: &str) -> Option<String> {
    let text = text.nfkc().collect::<String>().trim().to_lowercase();
    if text.is_empty() {
        return None;
    }
    if let Some(handle) = handle(&text) {
        return Some(format!("@{handle}"));
    }
    let bare = text.strip_prefix("mailto:").unwrap_or(&text);
    if bare.contains('@') && !bare.contains(char::is_whitespace) {
        return Some(bare.to_owned());
    }
    phone(&text).or_else(|| Some(text.split_whitespace().collect::<Vec<_>>().join(" ")))
}

/// What stands behind `@` or behind the address of a page of Telegram.
fn handle(text: &str) -> Option<&str> {
    let page = text.trim_start_matches("https://").trim_start_matches("http://");
    text.strip_prefix('@').or_else(|| page.strip_prefix("t.me/")).filter(|rest| !rest.is_empty())
}

/// A phone number in international form. National forms are those of Ukraine, Belarus and Poland;
/// where two could be meant, the one still dialled today wins.
fn phone(text: &str) -> Option<String> {
    let text = text.replace("(0)", "");
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    if digits.len() < PHONE_DIGITS_MIN || letters >= digits.len() {
        return None;
    }
    let begins = text.trim_start_matches(|letter: char| !letter.is_ascii_digit() && letter != '+');
    if begins.starts_with('+') {
        return Some(format!("+{digits}"));
    }
    if let Some(rest) = digits.strip_prefix("00") {
        return Some(format!("+{rest}"));
    }
    let national = match digits.len() {
        12 if digits.starts_with("380") || digits.starts_with("375") => format!("+{digits}"),
        // Belarus dials 8 0 before the code; Ukraine did until 2009.
        11 if digits.starts_with("80") => format!("+375{}", &digits[2..]),
        11 if digits.starts_with("48") => format!("+{digits}"),
        10 if digits.starts_with('0') => format!("+380{}", &digits[1..]),
        9 if !digits.starts_with('0') => format!("+48{digits}"),
        _as_written => digits,
    };
    Some(national)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_contact_has_one_spelling() {
        let same = [
            (
                ["+380 67 000-01-02", "067 000 01 02", "00380 67 0000102", "тел. 0670000102"]
                    .as_slice(),
                "+380670000102",
            ),
            (
                ["8 029 000-01-02", "+375 (29) 000 01 02", "375290000102"].as_slice(),
                "+375290000102",
            ),
            (
                ["600 000 102", "+48 600000102", "0048 600-000-102", "48600000102"].as_slice(),
                "+48600000102",
            ),
            (
                ["Vyhadana@Example.org", "mailto:vyhadana@example.org"].as_slice(),
                "vyhadana@example.org",
            ),
            (["@Vyhadana", "https://t.me/vyhadana", "t.me/Vyhadana"].as_slice(), "@vyhadana"),
            (["Каб.  12", "каб. 12"].as_slice(), "каб. 12"),
            (["+44 (0) 20 0000 0102", "+442000000102"].as_slice(), "+442000000102"),
        ];
        for (written, spelling) in same {
            for text in written {
                assert_eq!(spellings(text), [spelling], "{text}");
            }
        }
    }

    #[test]
    fn several_contacts_in_one_text_are_each_found() {
        let text = "067 000 01 02; @vyhadana, vyhadana@example.org";
        assert_eq!(spellings(text), ["+380670000102", "@vyhadana", "vyhadana@example.org"]);
        assert_eq!(spellings(" ,;\n"), [""; 0]);
    }

    #[test]
    fn a_mark_needs_its_key() {
        assert_eq!(Mark::of(&[1; 32], "@vyhadana"), Mark::of(&[1; 32], "@vyhadana"));
        assert_ne!(Mark::of(&[1; 32], "@vyhadana"), Mark::of(&[2; 32], "@vyhadana"));
    }
}

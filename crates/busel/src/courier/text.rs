//! A letter as it comes: the bytes of a file, what a square says, or text in a mail or a chat.
//!
//! As text it is plain ASCII in the form of age (the `age` tool reads it as well), so it survives
//! whatever carries words. What carriers do to words is undone: they quote, indent, and end lines as
//! they like, and write above and below.

use std::io::{Read as _, Write as _};

use age::armor::{ArmoredReader, ArmoredWriter, Format};
use busel_waybill::square;

const BEGIN: &str = "-----BEGIN AGE ENCRYPTED FILE-----";
const END: &str = "-----END AGE ENCRYPTED FILE-----";

/// A sealed letter as lines of text.
///
/// # Panics
///
/// Never: writing into memory does not fail.
#[must_use]
pub fn as_text(sealed: &[u8]) -> String {
    let in_memory = "memory takes everything";
    let mut writer = ArmoredWriter::wrap_output(Vec::new(), Format::AsciiArmor).expect(in_memory);
    writer.write_all(sealed).expect(in_memory);
    let text = writer.finish().expect(in_memory);
    String::from_utf8(text).expect("the form of age is ASCII")
}

/// A letter as it came. What is none of the three forms is given back as it is, for whoever opens it to
/// refuse.
#[must_use]
pub fn read_letter(bytes: &[u8]) -> Vec<u8> {
    let text = std::str::from_utf8(bytes).map(str::trim_start).unwrap_or_default();
    if let Some(sealed) = of_text(text) {
        return sealed;
    }
    let line = text.trim_end_matches(['\r', '\n', '\t']);
    let read = square::read(line).or_else(|_| square::read(line.trim_end()));
    read.unwrap_or_else(|_| bytes.to_vec())
}

/// The first letter that stands in a text.
fn of_text(text: &str) -> Option<Vec<u8>> {
    let quoted = |sign: char| sign == '>' || sign.is_whitespace();
    let (_, after) = text.split_once(BEGIN)?;
    let (within, _) = after.split_once(END)?;
    let mut plain = String::from(BEGIN);
    for line in within.lines().map(|line| line.trim_matches(quoted)) {
        if !line.is_empty() {
            plain.push('\n');
            plain.push_str(line);
        }
    }
    plain.push('\n');
    plain.push_str(END);
    plain.push('\n');
    let mut sealed = Vec::new();
    // No limit of its own: the text is no longer than what was let in.
    ArmoredReader::new(plain.as_bytes()).read_to_end(&mut sealed).ok()?;
    Some(sealed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_as_text_survives_what_mail_does_to_it() {
        for length in [0, 1, 47, 48, 49, 96, 3_000] {
            let sealed: Vec<u8> = (0_u8..=255).cycle().take(length).collect();
            let text = as_text(&sealed);
            assert!(text.is_ascii() && text.starts_with(BEGIN), "{text}");
            let quoted = text.replace('\n', "\r\n> ");
            let indented = text.replace('\n', "\n   ");
            let spaced = text.replace('\n', "\n\n");
            let within = format!("Добры дзень!\nWe send this:\n{text}\n-- \nBristol");
            for came in [&text, &quoted, &indented, &spaced, &within] {
                assert_eq!(read_letter(came.as_bytes()), sealed, "{length}: {came}");
            }
        }
    }

    #[test]
    fn what_is_cut_off_or_changed_is_given_back_as_it_came() {
        let text = as_text(&[7; 300]);
        let cut = &text[..text.len() / 2];
        let changed = text.replacen("BwcH", "B*cH", 1);
        let unended = text.replace(END, "");
        for came in [cut, &changed, &unended, "hello", "", BEGIN, END] {
            assert_eq!(read_letter(came.as_bytes()), came.as_bytes(), "{came}");
        }
    }
}

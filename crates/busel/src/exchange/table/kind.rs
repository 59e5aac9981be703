//! What kind of file this is, told from its first bytes and what is packed in it.

use super::{Unreadable, guard};

/// The kinds that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A workbook of Excel and its kin.
    Xlsx,
    /// A workbook of `LibreOffice` and its kin.
    Ods,
    /// A workbook of old Excel.
    Xls,
    /// Plain text: separated values or JSON.
    Text,
}

/// Tells the kind.
///
/// # Errors
///
/// The variant of [`Unreadable`] that names the kind, if it is one we do not read.
pub(super) fn tell(bytes: &[u8]) -> Result<Kind, Unreadable> {
    let starts = |magic: &[u8]| bytes.starts_with(magic);
    if bytes.is_empty() {
        return Err(Unreadable::Empty);
    }
    if starts(b"PK\x03\x04") || starts(b"PK\x05\x06") || starts(b"PK\x07\x08") {
        return guard::tell_archive(bytes);
    }
    if starts(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return tell_ole(bytes);
    }
    if starts(b"%PDF") {
        return Err(Unreadable::Pdf);
    }
    let pictures: [&[u8]; 6] =
        [b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"II*\0", b"MM\0*", b"\0\0\0\x18ftyp"];
    if pictures.into_iter().any(starts) || (starts(b"RIFF") && bytes.get(8..12) == Some(b"WEBP")) {
        return Err(Unreadable::Picture);
    }
    if starts(b"{\\rtf") {
        return Err(Unreadable::TextDocument);
    }
    let archives: [&[u8]; 4] = [b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf", b"BZh"];
    if archives.into_iter().any(starts) {
        return Err(Unreadable::Archive);
    }
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(400)]).to_ascii_lowercase();
    let head = head.trim_start_matches(['\u{feff}', ' ', '\r', '\n', '\t']);
    if ["<html", "<!doctype", "<table", "<?xml"].iter().any(|tag| head.starts_with(tag)) {
        return Err(Unreadable::WebPage);
    }
    Ok(Kind::Text)
}

/// The old container of Microsoft programs: its directory names what is in it, in UTF-16.
fn tell_ole(bytes: &[u8]) -> Result<Kind, Unreadable> {
    let holds = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        memchr_like(bytes, &wide)
    };
    if holds("EncryptedPackage") {
        Err(Unreadable::PasswordProtected)
    } else if holds("WordDocument") || holds("PowerPoint") {
        Err(Unreadable::TextDocument)
    } else if holds("Workbook") || holds("Book") {
        Ok(Kind::Xls)
    } else if bytes.len() < 1536 {
        Err(Unreadable::CutOff)
    } else {
        Err(Unreadable::OtherSpreadsheet)
    }
}

fn memchr_like(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

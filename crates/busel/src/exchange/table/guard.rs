//! Looks into a packed workbook before anything opens it, so that a bomb never goes off.
//!
//! Each entry is unfolded into a sink that only counts. What the archive says about itself is not
//! believed: sizes in its directory are the attacker's words.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::kind::Kind;
use super::{ARCHIVE_ENTRIES_MAX, CELLS_MAX, INFLATED_BYTES_MAX, INFLATED_RATIO_MAX, Unreadable};

/// Below this size the ratio says nothing: a sheet of zeros packs well.
const RATIO_COUNTS_ABOVE: u64 = 16 * 1024 * 1024;

/// Tells what a zip archive is, after making sure that it can be opened in bounded memory.
///
/// # Errors
///
/// [`Unreadable::Bomb`] beyond the limits, [`Unreadable::CutOff`] without its directory, and the
/// names of kinds that are not read.
pub(super) fn tell_archive(bytes: &[u8]) -> Result<Kind, Unreadable> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::CutOff)?;
    if archive.len() > ARCHIVE_ENTRIES_MAX {
        return Err(Unreadable::Bomb);
    }
    let kind = tell_names(&mut archive)?;
    let packed = bytes.len() as u64;
    let mut inflated = 0;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(|_| Unreadable::Damaged)?;
        if entry.encrypted() {
            return Err(Unreadable::PasswordProtected);
        }
        let is_content = kind == Kind::Ods && entry.name().is_ok_and(|name| name == "content.xml");
        let mut shape = Shape::default();
        inflated =
            unfold(
                entry,
                packed,
                inflated,
                |part| {
                    if is_content { shape.read(part) } else { Ok(()) }
                },
            )?;
    }
    Ok(kind)
}

fn tell_names(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<Kind, Unreadable> {
    let has = |archive: &ZipArchive<_>, name: &str| archive.index_for_name(name).is_some();
    if has(archive, "xl/workbook.xml") {
        return Ok(Kind::Xlsx);
    }
    if has(archive, "xl/workbook.bin") {
        return Err(Unreadable::OtherSpreadsheet);
    }
    let is_document = |name: &str| name.starts_with("word/") || name.starts_with("ppt/");
    if archive.file_names().any(|name| name.is_ok_and(|name| is_document(&name))) {
        return Err(Unreadable::TextDocument);
    }
    let mut mime = String::new();
    if let Ok(entry) = archive.by_name("mimetype") {
        // What is not text is no mime type of a spreadsheet either.
        let _unreadable = entry.take(200).read_to_string(&mut mime);
    }
    if mime.contains("opendocument.spreadsheet") {
        Ok(Kind::Ods)
    } else if mime.contains("opendocument.text") || mime.contains("epub") {
        Err(Unreadable::TextDocument)
    } else if mime.contains("opendocument") || has(archive, "Index/Document.iwa") {
        Err(Unreadable::OtherSpreadsheet)
    } else {
        Err(Unreadable::Archive)
    }
}

/// Counts an entry's bytes on top of those before it.
fn unfold(
    mut entry: impl Read,
    packed: u64,
    before: u64,
    mut look: impl FnMut(&[u8]) -> Result<(), Unreadable>,
) -> Result<u64, Unreadable> {
    let mut sink = vec![0; 64 * 1024];
    let mut inflated = before;
    loop {
        let read = entry.read(&mut sink).map_err(|_| Unreadable::Damaged)?;
        if read == 0 {
            return Ok(inflated);
        }
        inflated += read as u64;
        let ratio_is_mad =
            inflated > RATIO_COUNTS_ABOVE && inflated / packed.max(1) > INFLATED_RATIO_MAX;
        if inflated > INFLATED_BYTES_MAX || ratio_is_mad {
            return Err(Unreadable::Bomb);
        }
        look(&sink[..read])?;
    }
}

/// How many cells a sheet of an ODS file spans. The format writes "the same a million times" in a
/// few letters, which the reader of the workbook would unfold.
#[derive(Default)]
struct Shape {
    tag: Vec<u8>,
    in_tag: bool,
    row_repeats: u64,
    column: u64,
    columns_filled: u64,
    columns_max: u64,
    row: u64,
    rows_filled: u64,
}

impl Shape {
    /// Tags longer than this are cut; no attribute that counts stands so far back.
    const TAG_BYTES_MAX: usize = 8 * 1024;

    fn read(&mut self, part: &[u8]) -> Result<(), Unreadable> {
        for &byte in part {
            match byte {
                b'<' => {
                    self.in_tag = true;
                    self.tag.clear();
                }
                b'>' if self.in_tag => {
                    self.in_tag = false;
                    self.end_of_tag()?;
                }
                _ if self.in_tag && self.tag.len() < Self::TAG_BYTES_MAX => self.tag.push(byte),
                _ => {}
            }
        }
        Ok(())
    }

    fn end_of_tag(&mut self) -> Result<(), Unreadable> {
        let tag = std::mem::take(&mut self.tag);
        let text = String::from_utf8_lossy(&tag);
        let name = text.split([' ', '\n', '\t', '\r', '/']).next().unwrap_or_default();
        match name {
            "table:table" => *self = Self::default(),
            "table:table-row" => {
                self.row_repeats = repeats(&text, "table:number-rows-repeated");
                (self.column, self.columns_filled) = (0, 0);
            }
            "table:table-cell" | "table:covered-table-cell" => {
                self.column += repeats(&text, "table:number-columns-repeated");
                if text.contains("office:value-type") {
                    self.columns_filled = self.column;
                    self.columns_max = self.columns_max.max(self.column);
                    self.rows_filled = self.row + self.row_repeats;
                }
            }
            "" if text.starts_with("/table:table-row") => self.row += self.row_repeats,
            _ => {}
        }
        self.tag = tag;
        if self.rows_filled.saturating_mul(self.columns_max) > CELLS_MAX {
            return Err(Unreadable::Bomb);
        }
        Ok(())
    }
}

fn repeats(tag: &str, attribute: &str) -> u64 {
    let Some((_, rest)) = tag.split_once(attribute) else { return 1 };
    let rest = rest.trim_start_matches([' ', '=', '"', '\'']);
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    // Nobody can say how much an unreadable number is, so it counts as far too much.
    digits.parse().unwrap_or(1 << 32)
}

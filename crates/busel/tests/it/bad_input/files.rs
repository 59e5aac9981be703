//! Files that people and programs really produce, made here so that no binary lies in the repository:
//! workbooks, archives, a workbook with a password, and one that would fill the memory.

use std::io::{Cursor, Write};

use rust_xlsxwriter::{Formula, Workbook};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A sector of the old container format.
const SECTOR: usize = 512;

/// An archive of these files.
pub(super) fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, SimpleFileOptions::default()).expect("memory");
        writer.write_all(bytes).expect("memory");
    }
    writer.finish().expect("memory").into_inner()
}

/// A workbook with these cells.
pub(super) fn workbook(rows: &[&[&str]]) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(*cells) {
            sheet.write(row, column, *cell).expect("a small sheet");
        }
    }
    book.save_to_buffer().expect("memory")
}

/// A workbook whose only amount is a formula that failed.
pub(super) fn workbook_with_failed_formula() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, cell) in (0..).zip(["Place", "Item", "Quantity", "Unit"]) {
        sheet.write(0, column, cell).expect("a small sheet");
    }
    for (column, cell) in [(0, "Lviv"), (1, "Rice"), (3, "kg")] {
        sheet.write(1, column, cell).expect("a small sheet");
    }
    let failed = Formula::new("=VLOOKUP(A2,Z:Z,1)").set_result("#N/A");
    sheet.write_formula(1, 2, failed).expect("a small sheet");
    book.save_to_buffer().expect("memory")
}

/// A workbook as Excel writes it with a password: the old container, and in it one sealed stream.
pub(super) fn locked_workbook() -> Vec<u8> {
    let mut bytes = vec![0; SECTOR];
    bytes[..8].copy_from_slice(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    // Version 3, little-endian, sectors of 512 bytes, small sectors of 64.
    bytes[24..34].copy_from_slice(&[0x3e, 0, 3, 0, 0xfe, 0xff, 9, 0, 6, 0]);
    bytes[44..48].copy_from_slice(&1_u32.to_le_bytes());
    // The directory is sector 1; there is one table of sectors, and it is sector 0.
    bytes[48..52].copy_from_slice(&1_u32.to_le_bytes());
    bytes[56..60].copy_from_slice(&4_096_u32.to_le_bytes());
    bytes[60..64].fill(0xff);
    bytes[68..72].fill(0xff);
    bytes[76..SECTOR].fill(0xff);
    bytes[76..80].fill(0);

    let mut table = vec![0xff; SECTOR];
    table[..4].copy_from_slice(&0xffff_fffd_u32.to_le_bytes());
    table[4..8].copy_from_slice(&0xffff_fffe_u32.to_le_bytes());
    bytes.extend(table);

    for (name, kind) in [("Root Entry", 5), ("EncryptionInfo", 2), ("EncryptedPackage", 2), ("", 0)]
    {
        let mut entry = [0; 128];
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        entry[..wide.len()].copy_from_slice(&wide);
        entry[64] = u8::try_from(wide.len() + 2).expect("a short name");
        entry[66] = kind;
        entry[68..80].fill(0xff);
        bytes.extend(entry);
    }
    bytes.extend([0x5a; 2 * SECTOR]);
    bytes
}

/// A workbook of some kilobytes that unfolds to 640 megabytes: the same sheet of noughts, many times.
pub(super) fn bomb() -> Vec<u8> {
    const SHEETS: usize = 40;
    let one = zip(&[("sheet", &vec![b'0'; 16 * 1024 * 1024])]);
    let mut one = zip::ZipArchive::new(Cursor::new(one)).expect("made above");
    let whole = Cursor::new(workbook(&[&["Item", "Quantity"], &["Rice", "5"]]));
    let mut writer = ZipWriter::new_append(whole).expect("made above");
    for sheet in 2..2 + SHEETS {
        let entry = one.by_index_raw(0).expect("made above");
        writer
            .raw_copy_file_rename(entry, format!("xl/worksheets/sheet{sheet}.xml"))
            .expect("memory");
    }
    writer.finish().expect("memory").into_inner()
}

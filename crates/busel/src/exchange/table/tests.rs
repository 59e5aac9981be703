//! Files of every kind, mostly bad ones.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;

use super::*;

fn check(bytes: &[u8]) -> Result<Table, Unreadable> {
    open(bytes, &|_| false)
}

/// All texts of the only sheet, rows by `|`.
fn rows(bytes: &[u8]) -> Vec<(u32, String)> {
    let table = check(bytes).expect("a table");
    let show = |row: &Row| {
        let texts: Vec<String> = row.cells.iter().map(|cell| cell.text().into_owned()).collect();
        (row.number, texts.join("|"))
    };
    table.sheets[0].rows.iter().map(show).collect()
}

fn zip_of(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        writer.start_file(*name, SimpleFileOptions::default()).expect("room in memory");
        writer.write_all(bytes).expect("room in memory");
    }
    writer.finish().expect("room in memory").into_inner()
}

#[test]
fn files_of_other_kinds_are_named() {
    let ole = |name: &str| {
        let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
        bytes.resize(2048, 0);
        bytes.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
        bytes
    };
    let cases: Vec<(Vec<u8>, Unreadable)> = vec![
        (b"".to_vec(), Unreadable::Empty),
        (b" \n\n ;;; \n".to_vec(), Unreadable::Empty),
        (b"%PDF-1.7 ...".to_vec(), Unreadable::Pdf),
        (b"\xff\xd8\xff\xe0 JFIF".to_vec(), Unreadable::Picture),
        (b"\x89PNG\r\n".to_vec(), Unreadable::Picture),
        (b"{\\rtf1".to_vec(), Unreadable::TextDocument),
        (b"<html><table>".to_vec(), Unreadable::WebPage),
        (b"\x1f\x8b\x08".to_vec(), Unreadable::Archive),
        (b"a\0b\0\0\0c;1\n\0".to_vec(), Unreadable::Binary),
        (b"[{\"item\": \"rice\"".to_vec(), Unreadable::CutOff),
        (b"[{\"item\" \"rice\"}]".to_vec(), Unreadable::BrokenJson),
        (b"{\"item\": \"rice\"}".to_vec(), Unreadable::NotATable),
        (ole("EncryptedPackage"), Unreadable::PasswordProtected),
        (ole("WordDocument"), Unreadable::TextDocument),
        (ole("Something"), Unreadable::OtherSpreadsheet),
        (ole("Workbook"), Unreadable::Damaged),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(), Unreadable::CutOff),
        (zip_of(&[("word/document.xml", b"<w/>")]), Unreadable::TextDocument),
        (zip_of(&[("photo.jpg", b"\xff")]), Unreadable::Archive),
        (zip_of(&[("xl/workbook.bin", b"\xff")]), Unreadable::OtherSpreadsheet),
        (zip_of(&[("xl/workbook.xml", b"nonsense")]), Unreadable::Damaged),
        (b"PK\x03\x04 and nothing more".to_vec(), Unreadable::CutOff),
    ];
    let mut keys = std::collections::BTreeSet::new();
    for (bytes, expected) in cases {
        assert_eq!(check(&bytes), Err(expected), "{:?}", String::from_utf8_lossy(&bytes));
        keys.insert(expected.key());
    }
    assert_eq!(keys.len(), 13, "each kind has a key of its own");
}

#[test]
fn a_zip_bomb_is_refused_before_it_goes_off() {
    let zeros = vec![0; 40 * 1024 * 1024];
    let bomb = zip_of(&[("xl/workbook.xml", b"<workbook/>"), ("xl/sharedStrings.xml", &zeros)]);
    assert!(bomb.len() < 100_000);
    assert_eq!(check(&bomb), Err(Unreadable::Bomb));
    let many: Vec<String> =
        (0..=ARCHIVE_ENTRIES_MAX).map(|number| format!("xl/{number}")).collect();
    let entries: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), &b""[..])).collect();
    assert_eq!(check(&zip_of(&entries)), Err(Unreadable::Bomb));
}

#[test]
fn a_sheet_that_repeats_one_cell_a_million_times_is_refused() {
    let content = |cell: &str| {
        format!(
            "<office:document-content><table:table table:name='a'>{cell}</table:table></office:document-content>"
        )
    };
    let ods = |cell: &str| {
        zip_of(&[
            ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", content(cell).as_bytes()),
        ])
    };
    let bomb = "<table:table-row table:number-rows-repeated='1000000'><table:table-cell table:number-columns-repeated='16000' office:value-type='string'><text:p>x</text:p></table:table-cell></table:table-row>";
    assert_eq!(check(&ods(bomb)), Err(Unreadable::Bomb));
    // Every office program writes the empty rest of a sheet like this.
    let rest = "<table:table-row table:number-rows-repeated='1000000'><table:table-cell table:number-columns-repeated='16000'/></table:table-row>";
    assert_ne!(check(&ods(rest)), Err(Unreadable::Bomb));
}

#[test]
fn a_file_is_refused_from_its_length_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("huge.csv");
    let file = File::create(&path).expect("a file");
    file.set_len(200 * 1024 * 1024).expect("a hole needs no room");
    assert_eq!(load(&path), Err(Unreadable::TooLarge));
    assert_eq!(load(&folder.path().join("missing")), Err(Unreadable::NotOpened));
    assert_eq!(load(folder.path()), Err(Unreadable::NotOpened));
}

#[test]
fn separators_are_told_from_the_text() {
    for text in
        ["a;b;1,5\nc;d;2\n", "a\tb\t1,5\nc\td\t2\n", "a|b|1,5\nc|d|2\n", "a,b,\"1,5\"\nc,d,2\n"]
    {
        assert_eq!(rows(text.as_bytes()), [(1, "a|b|1,5".into()), (2, "c|d|2".into())], "{text}");
    }
    assert_eq!(rows(b"sep=;\na;b\n")[1], (2, "a|b".into()));
}

#[test]
fn rows_are_numbered_as_a_spreadsheet_numbers_them() {
    let text = "a;b\r\n\r\n\"two\nlines\";\"say \"\"x\"\"\"\r\nc;d";
    assert_eq!(
        rows(text.as_bytes()),
        [(1, "a|b".into()), (3, "two\nlines|say \"x\"".into()), (4, "c|d".into())]
    );
    assert_eq!(rows(b"a;b\rc;d\r"), [(1, "a|b".into()), (2, "c|d".into())]);
}

#[test]
fn a_quotation_mark_that_is_never_closed_swallows_nothing() {
    let mut text = String::from("item;count\n\"24 inch screen;5\n");
    text.push_str(&"rice;5\n".repeat(200));
    assert_eq!(rows(text.as_bytes()).len(), 202);
}

#[test]
fn letters_of_old_code_pages_are_told_by_their_words() {
    let decoded = |encoding: &'static encoding_rs::Encoding, text: &str| {
        let (bytes, _, _) = encoding.encode(text);
        let table = check(&bytes).expect("a table");
        (table.sheets[0].rows[0].cell(0).text().into_owned(), table.assumed.len())
    };
    let polish = "szczoteczka do zębów; żyletki; łóżko; źródło\n";
    let ukrainian = "черевики зимові; їжа; ґудзики; щітка\n";
    let belarusian = "шкарпэткі; цукар; ўсё; мыла\n";
    let french = "pâtes complètes; café; bébé; crème\n";
    let first = |text: &str| text.split(';').next().unwrap_or_default().to_owned();
    for (encoding, text) in [
        (encoding_rs::WINDOWS_1250, polish),
        (encoding_rs::WINDOWS_1251, ukrainian),
        (encoding_rs::WINDOWS_1251, belarusian),
        (encoding_rs::WINDOWS_1252, french),
    ] {
        assert_eq!(decoded(encoding, text), (first(text), 1), "{}", encoding.name());
    }
    assert_eq!(decoded(encoding_rs::UTF_8, ukrainian), (first(ukrainian), 0));
}

#[test]
fn wide_letters_and_marks_are_read() {
    let text = "рис;5\nцукор;7\nсіль;1\n";
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let marked = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
    for bytes in [
        marked(b"\xef\xbb\xbf", text.as_bytes()),
        marked(b"\xff\xfe", &little),
        marked(b"\xfe\xff", &big),
        little.clone(),
        big.clone(),
    ] {
        assert_eq!(rows(&bytes)[0], (1, "рис|5".into()));
    }
}

#[test]
fn arrays_of_objects_are_tables_named_by_the_innermost_names() {
    let json = br#"[{"id":1,"product":{"item":"Rice","id":"x"},"need":5},{"product":{"item":"Tea"},"tags":["a","b"]}]"#;
    let table = check(json).expect("a table");
    let sheet = &table.sheets[0];
    let names = sheet.names.clone().expect("JSON has names");
    let of = |name: &str| names.iter().position(|known| known == name);
    assert!(of("item").is_some() && of("need").is_some() && of("product id").is_some());
    let item = of("item").expect("checked above");
    assert_eq!((sheet.rows[1].number, sheet.rows[1].cell(item).text().as_ref()), (2, "Tea"));
}

#[test]
fn formula_errors_are_told_from_words() {
    assert_eq!(Cell::from_text("#N/A"), Cell::Error("#N/A".into()));
    assert_eq!(Cell::from_text(" #ref! "), Cell::Error("#ref!".into()));
    assert_eq!(Cell::from_text("#10 can"), Cell::Text("#10 can".into()));
    assert_eq!(Cell::from_text("\u{a0}\u{200b} "), Cell::Empty);
}

#[test]
fn long_cells_and_wide_rows_are_cut_and_reported() {
    let text = format!("{};{}\n", "x".repeat(CELL_LETTERS_MAX + 1), "y;".repeat(COLUMNS_MAX));
    let table = check(text.as_bytes()).expect("a table");
    let keys: Vec<&str> = table.sheets[0].cut.iter().map(|(_, _, why)| why.key()).collect();
    assert_eq!(keys, ["columns-cut", "text-cut"]);
    assert_eq!(table.sheets[0].rows[0].cells.len(), COLUMNS_MAX);
}

#[test]
fn a_list_without_end_is_refused() {
    let text = "a;b\n".repeat(ROWS_MAX + 1);
    assert_eq!(check(text.as_bytes()), Err(Unreadable::TooManyRows));
}

proptest::proptest! {
    /// Whatever the bytes are, they are a table or a named refusal.
    #[test]
    fn no_bytes_break_the_reading(mut bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..400), start in 0..6_usize) {
        let starts: [&[u8]; 6] = [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"[{", b"\xff\xfe", b"\xef\xbb\xbf"];
        let mut all = starts[start].to_vec();
        all.append(&mut bytes);
        let _table_or_refusal = check(&all);
    }
}

#[test]
fn sheets_behind_the_limit_are_told_of() {
    let told = |sheets: usize| {
        let mut book = rust_xlsxwriter::Workbook::new();
        for _ in 0..sheets {
            book.add_worksheet().write_string(0, 0, "рис").expect("room");
        }
        let bytes = book.save_to_buffer().expect("room");
        let table = open(&bytes, &|_| true).expect("a workbook");
        (table.sheets.len(), table.assumed.iter().map(Why::key).collect::<Vec<_>>())
    };
    assert_eq!(told(SHEETS_MAX), (SHEETS_MAX, vec![]));
    assert_eq!(told(SHEETS_MAX + 1), (SHEETS_MAX, vec!["sheets-cut"]));
}

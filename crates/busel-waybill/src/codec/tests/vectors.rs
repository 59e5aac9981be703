//! The vectors that other programs test themselves with, against the table in their `README.md`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::super::{Message, decode, encode};
use crate::words::ExpiryMonth;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testkit/waybill")
}

/// Hex digits with blanks between them and remarks from `#` to the end of the line.
fn unhex(text: &str) -> Vec<u8> {
    let digits = text.lines().flat_map(|line| line.split('#').next().unwrap_or_default().chars());
    let digits: Vec<_> = digits.filter(|digit| !digit.is_whitespace()).collect();
    let byte = |pair: &[char]| u8::from_str_radix(&String::from_iter(pair), 16).expect("hex");
    assert_eq!(digits.len() % 2, 0, "half a byte is left");
    digits.chunks(2).map(byte).collect()
}

/// Rows such as `` | `file.hex` | verdict | … | ``, by file.
fn table() -> BTreeMap<String, String> {
    let readme = fs::read_to_string(folder().join("README.md")).expect("the table of vectors");
    let rows = readme.lines().filter_map(|row| {
        let mut cells = row.strip_prefix("| `")?.split('|').map(str::trim);
        let file = cells.next()?.strip_suffix('`')?;
        Some((file.to_owned(), cells.next()?.to_owned()))
    });
    rows.collect()
}

#[test]
fn every_vector_is_judged_as_its_table_says() {
    let mut expected = table();
    for entry in fs::read_dir(folder()).expect("the folder of vectors") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|ending| ending != "hex") {
            continue;
        }
        let file = path.file_name().and_then(|name| name.to_str()).expect("a plain name");
        let expected = expected.remove(file).unwrap_or_else(|| panic!("{file} is in no row"));
        let bytes = unhex(&fs::read_to_string(&path).expect("a vector"));
        let found = match decode(&bytes) {
            Ok(received) => {
                assert_eq!(encode(received.message()), bytes, "{file}");
                "good"
            }
            Err(refused) => refused.key(),
        };
        assert_eq!(found, expected, "{file}");
    }
    assert!(expected.is_empty(), "rows without a file: {expected:?}");
}

#[test]
fn the_vectors_say_what_the_examples_say() {
    let text = fs::read_to_string(folder().join("good-full.hex")).expect("a vector");
    let received = decode(&unhex(&text)).expect("a good vector");
    let Message::Waybill(waybill) = received.message() else { panic!("no waybill") };
    assert_eq!(waybill.place.as_str(), "DELTA-4");
    assert_eq!(waybill.heading.chain.seq().get(), 318);
    assert_eq!(waybill.heading.day.get(), 20_781);
    let lines = waybill.lines.as_slice();
    let [beef, blankets] = lines else { panic!("{} lines", lines.len()) };
    assert_eq!(beef.name.as_str(), "Тушонка ялавічная 325 г");
    assert_eq!((beef.quantity.get(), beef.expiry.map(ExpiryMonth::get)), (480, Some(202_806)));
    assert_eq!((blankets.grams, blankets.expiry, &blankets.lot), (None, None, &None));
    assert_eq!(waybill.extras.get(64), Some(&b"\xa1\x00\x62ok"[..]));
}

//! The vectors that other programs test themselves with, against the tables in their `README.md`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testkit/waybill")
}

/// Hex digits with blanks between them and remarks from `#` to the end of the line.
pub(crate) fn unhex(text: &str) -> Vec<u8> {
    let digits = text.lines().flat_map(|line| line.split('#').next().unwrap_or_default().chars());
    let digits: Vec<_> = digits.filter(|digit| !digit.is_whitespace()).collect();
    let byte = |pair: &[char]| u8::from_str_radix(&String::from_iter(pair), 16).expect("hex");
    assert_eq!(digits.len() % 2, 0, "half a byte is left");
    digits.chunks(2).map(byte).collect()
}

/// Rows such as `` | `file.hex` | verdict | … | ``, by file, of those in one folder.
fn table(under: &str) -> BTreeMap<String, String> {
    let readme = fs::read_to_string(folder().join("README.md")).expect("the table of vectors");
    let rows = readme.lines().filter_map(|row| {
        let mut cells = row.strip_prefix("| `")?.split('|').map(str::trim);
        let file = cells.next()?.strip_suffix('`')?.strip_prefix(under)?;
        (!file.contains('/')).then(|| Some((file.to_owned(), cells.next()?.to_owned())))?
    });
    rows.collect()
}

/// Holds what `judge` says of each vector in a folder against its row.
pub(crate) fn judge_all(under: &str, judge: impl Fn(&[u8]) -> &'static str) {
    let mut expected = table(under);
    assert!(expected.len() > 10, "{under} has its vectors");
    for entry in fs::read_dir(folder().join(under)).expect("the folder of vectors") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|ending| ending != "hex") {
            continue;
        }
        let file = path.file_name().and_then(|name| name.to_str()).expect("a plain name");
        let expected = expected.remove(file).unwrap_or_else(|| panic!("{file} is in no row"));
        let bytes = unhex(&fs::read_to_string(&path).expect("a vector"));
        assert_eq!(judge(&bytes), expected, "{under}{file}");
    }
    assert!(expected.is_empty(), "rows without a file: {expected:?}");
}

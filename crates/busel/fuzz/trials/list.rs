//! Any bytes as a list: a sentence why it is none, or rows that each stand in exactly one place.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use busel::clerk::{Labels, Present};
use busel::demo;
use busel::exchange::reader;
use busel::exchange::reading::Reading;
use busel::intake::{Intake, ListKind};
use busel_domain::ids::HubId;

use super::Seed;
use super::centre::NOON;
use super::command::small_book;

/// A list the fuzzer begins with is no longer: it learns more from many short ones.
const SEED_BYTES_MAX: usize = 24_000;

static PRESENT: LazyLock<Present> = LazyLock::new(|| {
    let (book, names) = small_book();
    let texts = names.into_iter().enumerate().map(|(at, id)| (id, format!("Group {}", at + 1)));
    Present { book, labels: texts.collect::<Labels>() }
});

/// Reads them as needs and as stock, and holds both against a small Book.
pub(crate) fn tries(bytes: &[u8]) {
    for kind in [ListKind::Needs, ListKind::Stock(HubId(1))] {
        let mut told = 0;
        let mut step = |rows| {
            assert!(rows >= told, "progress does not go back");
            told = rows;
        };
        let read = match kind {
            ListKind::Needs => reader().needs(bytes, NOON.day(), &mut step),
            ListKind::Stock(_) => reader().stock(bytes, NOON.day(), &mut step),
        };
        let Ok(reading) = read else { continue };
        stands_once(&reading);
        let records = reading.records.len();
        let intake = Intake::new(kind, "list.csv", reading, &PRESENT);
        assert!(intake.read_before.is_none());
        assert!(intake.known.keys().all(|at| *at < records));
        let zero = intake.reading.records.iter().filter(|record| record.is_zero()).count();
        let fresh = intake.fresh().count();
        assert!(fresh + intake.known.len() + zero >= records, "a record is nowhere");
        assert!(serde_json::to_string(&intake.reading).is_ok());
    }
}

/// Law L10: every row is in exactly one list, and all of them are counted.
fn stands_once(reading: &Reading) {
    let records = reading.records.iter().map(|row| &row.at);
    let questions = reading.questions.iter().map(|row| &row.at);
    let left_out = reading.left_out.iter().map(|row| &row.at);
    let duplicates = reading.duplicates.iter().map(|row| &row.at);
    let spots: Vec<_> = records.chain(questions).chain(left_out).chain(duplicates).collect();
    let seen: BTreeSet<_> = spots.iter().map(|at| (at.sheet_index, at.row)).collect();
    assert_eq!(seen.len(), spots.len(), "a row stands twice");
    assert_eq!(spots.len(), reading.rows, "a row is lost");
}

/// The short ones of the demo's lists, and one for each way in which a text can be written.
pub(crate) fn seeds() -> Vec<Seed> {
    let lists = demo::needs().into_iter().chain(demo::manifests());
    let short = lists.filter(|list| list.bytes.len() <= SEED_BYTES_MAX);
    let mut seeds: Vec<Seed> = short
        .enumerate()
        .map(|(at, list)| {
            let kind = list.name.rsplit('.').next().unwrap_or_default();
            (format!("demo-{at}.{kind}"), list.bytes.to_vec())
        })
        .collect();
    let text = "Група,Що потрібно,Кількість,Одиниця,До\nGroup 1,Рис,50,кг,1.12.2026\n\
                Group 2,\"Шкарпетки, р. 43\",\"1 200\",пар,\n,Щось,,,\nУсього,,106,,\n";
    let wide: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let json = r#"[{"group":"Group 1","item":"Rice","quantity":50.5,"unit":"kg"},
                   {"group":"Group 2","item":"Soap","quantity":"1e3","note":{"a":[1]}}]"#;
    let stock = "Item;Qty;Unit;Expiry;Donor\r\nInsulin;1.000,5;pcs;13/2027;D-0147\r\n\
                 Boots;2 x 20;pairs;;somebody\r\n";
    for (name, bytes) in [
        ("text.csv", text.as_bytes().to_vec()),
        ("tabs.tsv", text.replace(',', "\t").into_bytes()),
        ("wide.csv", wide),
        ("list.json", json.as_bytes().to_vec()),
        ("stock.csv", stock.as_bytes().to_vec()),
        ("quotes.csv", b"Item,Quantity\n\"Ri\"\"ce,\n7\n\"\"\",\"".to_vec()),
        ("empty", Vec::new()),
        ("archive.zip", b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0".to_vec()),
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0".to_vec()),
    ] {
        seeds.push((name.to_owned(), bytes));
    }
    seeds
}

//! Bad input is normal. Whatever file is given to the program, it is answered with a sentence or with
//! rows that are all accounted for; the machine stays well, and so do the books.

mod files;

use std::io::Write;

use encoding_rs::WINDOWS_1251;
use serde_json::{Value, json};

use crate::program::{AS_OF, Desk, Ran, every_row_stands_once};

/// What the program may take of the machine's memory for a file it refuses, in kilobytes of address
/// space. Much of it is never touched: every thread reserves some.
const MEMORY_KB: u64 = 1_000_000;

/// Reads a list with little memory to spare.
fn import_in_little_memory(desk: &Desk, file: &str) -> Ran {
    let words = ["import", "needs", file, "--as-of", AS_OF, "--yes", "--json"];
    Ran::of(desk.command_after(&format!("ulimit -v {MEMORY_KB}"), &words).output(), file)
}

/// The file is refused with a sentence that holds these words, for needs and for stock, and nothing
/// changes.
fn is_refused(desk: &Desk, file: &str, words: &str) {
    let before = desk.check();
    let ran = import_in_little_memory(desk, file).ended(2);
    assert!(ran.sentence().contains(words), "{ran:#?}");
    let ran = desk.import("stock", file).ended(2);
    assert!(ran.sentence().contains(words), "{ran:#?}");
    let after = desk.check();
    assert_eq!(after["lots"], before["lots"]);
    assert_eq!(desk.run(&["export", "needs", "--json"]).ended(0).json(), json!([]));
}

/// Reads a list of needs whose every row must be accounted for.
fn is_read(desk: &Desk, file: &str) -> Value {
    let answer = import_in_little_memory(desk, file).ended_in(&[0, 1]).json();
    every_row_stands_once(&answer, &desk.path(file));
    desk.check();
    answer
}

fn count(answer: &Value, list: &str) -> usize {
    answer[list].as_array().expect("a list").len()
}

/// The reasons in one of the lists, by key.
fn reasons<'a>(answer: &'a Value, list: &str) -> Vec<&'a str> {
    let rows = answer[list].as_array().expect("a list").iter();
    rows.map(|row| row["key"].as_str().expect("a key")).collect()
}

#[test]
fn a_file_that_is_no_list_is_told_by_what_it_is() {
    let desk = Desk::new();
    desk.file("empty", "");
    desk.file("blank.csv", "\u{feff} \r\n,,,\r\n\t\r\n");
    desk.file("photo.xlsx", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    desk.file("paper.csv", "%PDF-1.7\n%\u{e2}\u{e3}\n1 0 obj\n");
    desk.file("letters.zip", files::zip(&[("letter.txt", b"hello")]));
    desk.file("noise.xlsx", (0..4_096_u32).map(|n| (n * n % 251) as u8 ^ 0x5a).collect::<Vec<_>>());
    desk.file("page.xls", "<html><table><tr><td>Rice</td></tr></table></html>");
    desk.file("broken.json", "[{\"item\": \"Rice\",, \"need\": 5}]");
    desk.file("half.json", "[{\"item\": \"Rice\", \"need\": 5");
    desk.file("noughts.csv", "Item,Quantity,Unit\nRi\0ce,7,kg\nSoap,7,p\0cs\n");
    desk.file("story.txt", "Dear friends,\nwe are well.\nWrite soon.\n");
    std::fs::create_dir(desk.path("folder")).expect("room enough");
    for (file, words) in [
        ("no such file.csv", "cannot be opened"),
        ("folder", "cannot be opened"),
        ("empty", "is empty"),
        ("blank.csv", "is empty"),
        ("photo.xlsx", "picture"),
        ("paper.csv", "PDF"),
        ("letters.zip", "archive"),
        ("noise.xlsx", ""),
        ("page.xls", "web page"),
        ("broken.json", "JSON"),
        ("half.json", "end of the file is missing"),
        ("noughts.csv", "neither text nor a spreadsheet"),
        ("story.txt", "nothing in the file looks like a list"),
    ] {
        is_refused(&desk, file, words);
    }
}

#[test]
fn a_workbook_that_cannot_be_read_is_refused() {
    let desk = Desk::new();
    let whole =
        files::workbook(&[&["Place", "Item", "Quantity", "Unit"], &["Lviv", "Rice", "5", "kg"]]);
    desk.file("half.xlsx", &whole[..whole.len() / 2]);
    desk.file("shortened.xlsx", &whole[..whole.len() - 10]);
    let mut hurt = whole.clone();
    let middle = hurt.len() / 3;
    hurt[middle..middle + 200].fill(0xff);
    desk.file("hurt.xlsx", hurt);
    desk.file("locked.xlsx", files::locked_workbook());
    for (file, words) in [
        ("half.xlsx", "end of the file is missing"),
        ("shortened.xlsx", "end of the file is missing"),
        ("hurt.xlsx", "damaged"),
        ("locked.xlsx", "password"),
    ] {
        is_refused(&desk, file, words);
    }
    desk.file("whole.xlsx", whole);
    assert_eq!(is_read(&desk, "whole.xlsx")["added"]["needs"], 1);
}

#[test]
fn what_would_fill_the_memory_is_refused_in_little() {
    let desk = Desk::new();
    desk.file("bomb.xlsx", files::bomb());
    is_refused(&desk, "bomb.xlsx", "unfolds");
    let long = std::fs::File::create(desk.path("long.csv")).expect("room enough");
    long.set_len(200 * 1024 * 1024).expect("a hole takes no room");
    is_refused(&desk, "long.csv", "larger than 64 MB");
    // Under the limit of bytes, over the limit of rows.
    let mut rows = std::fs::File::create(desk.path("rows.csv")).expect("room enough");
    rows.write_all(b"Item,Quantity\n").expect("room enough");
    rows.write_all(&b"Rice,5\n".repeat(200_001)).expect("room enough");
    is_refused(&desk, "rows.csv", "more than 200,000 rows");
}

#[test]
fn a_failed_formula_is_a_question_and_never_an_amount() {
    let desk = Desk::new();
    desk.file(
        "errors.csv",
        "Place,Item,Quantity,Unit\nLviv,Rice,#N/A,kg\nLviv,#REF!,5,kg\nLviv,Soap,#DIV/0!,pcs\nLviv,Sugar,5,kg\n",
    );
    let answer = is_read(&desk, "errors.csv");
    assert_eq!((count(&answer, "records"), count(&answer, "questions")), (1, 3), "{answer}");
    assert_eq!(reasons(&answer, "questions"), ["formula-error"; 3], "{answer}");
    desk.file("errors.xlsx", files::workbook_with_failed_formula());
    let answer = is_read(&desk, "errors.xlsx");
    assert_eq!(reasons(&answer, "questions"), ["formula-error"], "{answer}");
}

#[test]
fn an_amount_that_cannot_be_meant_is_a_question() {
    let desk = Desk::new();
    let absurd = ["-5", "−5", "999999999999999999999", "NaN", "inf", "--", "5-3-2"];
    let lines = absurd.map(|amount| format!("Lviv,Soap,{amount},pcs\n")).concat();
    desk.file("absurd.csv", format!("Place,Item,Quantity,Unit\n{lines}Lviv,Rice,7,kg\n"));
    let answer = is_read(&desk, "absurd.csv");
    assert_eq!(answer["added"]["needs"], 1, "only the rice: {answer}");
    assert_eq!(answer["records"][0]["item"], "food.rice", "{answer}");
    assert_eq!(count(&answer, "questions"), absurd.len(), "{answer}");
}

#[test]
fn strange_shapes_and_letters_are_read() {
    let desk = Desk::new();
    let header = "Place,Item,Quantity,Unit,Note\n";
    let wide = (0..100).map(|column| format!(",column {column}")).collect::<Vec<_>>().concat();
    let filled = ",x".repeat(100);
    let cell = "ї".repeat(5_000);
    let lists = [
        ("wide.csv", format!("Place,Item,Quantity,Unit{wide}\nLviv,Rice,5,kg{filled}\n")),
        (
            "long.csv",
            format!("{header}Lviv,Rice,6,kg,{cell}\nLviv,Soap,6,pcs,{cell}{cell}{cell}\n"),
        ),
        (
            "right to left.csv",
            format!(
                "{header}\u{202b}حلب\u{202c},Rice,8,kg,\u{202e}gnikcip\u{202c} أرز\nחיפה,Soap,8,pcs,\n"
            ),
        ),
        (
            "faces.csv",
            format!("{header}Lviv 🏠,Rice 🍚,9,kg,👩\u{200d}👩\u{200d}👧\nLviv,🧼,9,pcs,\n"),
        ),
        (
            "quotes.csv",
            format!(
                "{header}\"Lviv\nnorth\",Rice,10,kg,\"he said \"\"now\"\"\"\nLviv,\"Soap,11,pcs,\n"
            ),
        ),
    ];
    for (name, text) in &lists {
        desk.file(name, text);
        let answer = is_read(&desk, name);
        assert!(answer["rows"].as_u64() >= Some(1), "{name}: {answer}");
    }
    desk.file("one column.csv", "Rice\nSoap\nSugar\n");
    let one = import_in_little_memory(&desk, "one column.csv").ended_in(&[0, 1, 2]);
    if one.out.is_empty() {
        one.sentence();
    } else {
        every_row_stands_once(&one.json(), &desk.path("one column.csv"));
        assert_eq!(one.json()["added"]["needs"], 0, "nobody said how much: {one:#?}");
    }
    desk.check();
}

#[test]
fn old_code_pages_are_read_as_they_were_written() {
    let text = "Місце;Найменування;Кількість;Од.\nЛьвів;Рис;50;кг\nХарків;Мило;100;шт\n";
    let wide = |to: fn(u16) -> [u8; 2], mark: [u8; 2]| {
        mark.into_iter().chain(text.encode_utf16().flat_map(to)).collect::<Vec<_>>()
    };
    for (name, bytes) in [
        ("marked.csv", format!("\u{feff}{text}").into_bytes()),
        ("cp1251.csv", WINDOWS_1251.encode(text).0.into_owned()),
        ("utf16le.csv", wide(u16::to_le_bytes, [0xff, 0xfe])),
        ("utf16be.csv", wide(u16::to_be_bytes, [0xfe, 0xff])),
    ] {
        let desk = Desk::new();
        desk.file(name, bytes);
        let answer = is_read(&desk, name);
        let items: Vec<_> = answer["records"].as_array().expect("a list").iter().collect();
        let read = |at: usize| (&items[at]["item"], &items[at]["place"], &items[at]["qty"]);
        assert_eq!(items.len(), 2, "{name}: {answer}");
        assert_eq!(read(0), (&json!("food.rice"), &json!("Львів"), &json!(50)), "{name}");
        assert_eq!(read(1), (&json!("hygiene.soap"), &json!("Харків"), &json!(100)), "{name}");
    }
}

#[test]
fn one_bad_file_among_good_ones_is_told_by_name() {
    let desk = Desk::new();
    desk.file("good.csv", "Place,Item,Quantity,Unit\nLviv,Rice,5,kg\n");
    desk.file("bad.csv", "");
    let ran = desk.run(&["import", "needs", "good.csv", "bad.csv", "--yes"]).ended(2);
    assert!(ran.err.contains("bad.csv") && ran.out.contains("good.csv"), "{ran:#?}");
    assert_eq!(
        desk.run(&["export", "needs", "--json"]).ended(0).json().as_array().map(Vec::len),
        Some(1)
    );
    desk.check();
}

#[test]
fn a_disk_without_room_loses_nothing_that_was_there() {
    let desk = Desk::new();
    desk.file("first.csv", "Place,Item,Quantity,Unit\nLviv,Rice,5,kg\n");
    desk.import("needs", "first.csv").ended(0);
    let before = desk.check();
    let lines = (10..2_000).map(|n| format!("Lviv,Rice,{n},kg\n")).collect::<Vec<_>>().concat();
    desk.file("second.csv", format!("Place,Item,Quantity,Unit\n{lines}"));
    // No file may grow beyond 64 kB: to the store that is a disk that takes no more.
    let words = ["import", "needs", "second.csv", "--as-of", AS_OF, "--yes", "--json"];
    let full = desk.command_after("trap '' XFSZ; ulimit -f 128", &words).output();
    let full = Ran::of(full, "a full disk").ended(3);
    assert!(full.sentence().contains("nothing was saved"), "{full:#?}");
    assert!(full.sentence().ends_with("(F17)"), "a number to quote: {full:#?}");
    let needs = |answer: Value| answer.as_array().map(Vec::len);
    assert_eq!(needs(desk.run(&["export", "needs", "--json"]).ended(0).json()), Some(1));
    assert_eq!(desk.check()["units_in"], before["units_in"]);
    let added = desk.import("needs", "second.csv").ended(0).json();
    assert_eq!(added["added"]["needs"], 1_990, "there is room again");
    for words in [&["export", "needs", "--out", "/dev/full"][..], &["backup", "/dev/full/copy.db"]]
    {
        desk.run(words).ended(3).sentence();
    }
    desk.check();
}

#[test]
fn a_damaged_centre_is_refused_and_a_mended_one_opens() {
    let desk = Desk::new();
    desk.file("first.csv", "Place,Item,Quantity,Unit\nLviv,Rice,5,kg\n");
    desk.import("needs", "first.csv").ended(0);
    let store = desk.home().join("centre.db");
    let whole = std::fs::read(&store).expect("it is there");
    for part in [0, 100, 4_096, whole.len() / 2, whole.len() - 4_096] {
        std::fs::write(&store, &whole[..part]).expect("room enough");
        for words in [&["check"][..], &["plan"], &["export", "needs"]] {
            desk.run(words).ended(3);
        }
    }
    std::fs::write(&store, &whole).expect("room enough");
    desk.check();
    let key = desk.home().join("key.bare");
    let right = std::fs::read(&key).expect("it is there");
    for wrong in [&b""[..], b"busel-key-1\n00\n00\n", &[0xff; 200]] {
        std::fs::write(&key, wrong).expect("room enough");
        assert!(desk.run(&["check"]).ended(3).sentence().contains("key file"));
    }
    std::fs::write(&key, right).expect("room enough");
    desk.check();
}
